"""The vision matrix of module 01: which of four models one's choices come from, what they ask and what they risk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from course.base import dutch
from course.base.html import Html, bullets, fold, narrow, signs, table
from course.data import Card, cards
from course.instruments import Instrument
from course.page.layout import page, shown
from course.page.sources import source_line
from course.questions import Answer, Question

LEVELS = ("leerling", "leraar", "school", "regio")
#: What to talk about with the printed page in hand.
TALK = (
    "Welk van deze risico's zie je op onze school? Waaraan merk je dat?",
    "Wie merkt het als eerste: een leerling, een leraar, de school of de regio?",
    "Wat kunnen wij overnemen van een model dat hier minder vaak is gekozen?",
)


@dataclass(frozen=True)
class Profile:
    """How often each model was chosen (by its id, in the order of the source) and which model per theme."""

    counts: dict[str, int]
    chosen: dict[str, str]
    open_themes: int

    @property
    def favourites(self) -> list[str]:
        """Return the models chosen most: one, or more when they are equal."""
        most = max(self.counts.values())
        return [model for model, count in self.counts.items() if count == most]


def profile(answer: Mapping[str, Any] | None) -> Profile:
    """Return the profile of an answer ``{theme id: model id}``; other fields are left alone."""
    answer, extra = answer or {}, cards("vision_matrix").extra
    chosen = {theme["id"]: answer[theme["id"]] for theme in extra["themes"] if answer.get(theme["id"])}
    counts = Counter(chosen.values())
    return Profile({m["id"]: counts[m["id"]] for m in extra["models"]}, chosen, len(extra["themes"]) - len(chosen))


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return how many themes are still open; then the profile, the names of the models and the favourite's risks."""
    if not answer:
        return {}
    made = profile(answer)
    if made.open_themes:
        themes = dutch.count(made.open_themes, "thema", "thema's")
        return shown("Jouw profiel", f"<p>Nog {themes}. Daarna zie je bij welk model elke zin hoort.</p>")
    html = _profile(made) + _demands(made) + _risks(made)
    talk = f"<h2>Om over te praten, met je mentor of een medestudent</h2>{bullets(TALK)}"
    body = html + talk + source_line(f"{cards('vision_matrix').source}, matrix en risico's")
    return shown("Jouw profiel", html + _matrix(made)) | {
        "page": page(question, "Mijn visie op inclusief onderwijs", body)
    }


def _profile(made: Profile) -> str:
    found = cards("vision_matrix")
    themes = {theme["id"]: theme["title"] for theme in found.extra["themes"]}
    rows = []
    for model in found.extra["models"]:
        count = made.counts[model["id"]]
        picture = Html(f"{signs('■' * count + '□' * (len(themes) - count))}<br>{count} van de {len(themes)}")
        mine = [title for id_, title in themes.items() if made.chosen[id_] == model["id"]]
        rows.append([narrow(model["title"]), picture, Html(";<br>".join(map(narrow, mine)) or "–")])
    about = bullets(f"{model['title']}: {model['text']}" for model in found.extra["models"])
    picture = table(["Model", "Zo vaak gekozen", "Bij deze thema's"], rows, "Jouw profiel over de vier modellen")
    return f"{picture}{about}<p><small>{escape(found.note)}</small></p>"


def _demands(made: Profile) -> str:
    """Return what the chosen sentences ask of the teacher and of the school, theme by theme."""
    found = cards("vision_matrix")
    rows = []
    for theme in found.extra["themes"]:
        (card,) = found.where(theme=theme["id"], model=made.chosen[theme["id"]])
        rows.append([narrow(theme["title"]), card["teacher"], card["school"]])
    heads = ["Thema", *(found.labels[field] for field in ("teacher", "school"))]
    return table(heads, rows, "Wat jouw keuzes vragen van leraar en school")


def _matrix(made: Profile) -> str:
    """Return the whole matrix, folded: per theme the four models beside each other, with the choice marked."""
    found = cards("vision_matrix")
    titles = {model["id"]: model["title"] for model in found.extra["models"]}

    def row(card: Card) -> list[str]:
        chosen = made.chosen[card["theme"]] == card["model"]
        name = narrow(titles[card["model"]])
        mine = Html(f"<strong>● {name}</strong><br>jouw keuze") if chosen else name
        return [mine, *(card[field] for field in ("belief", "teacher", "school"))]

    heads = ["Model", *(found.labels[field] for field in ("belief", "teacher", "school"))]
    tables = (table(heads, map(row, found.where(theme=t["id"])), t["title"]) for t in found.extra["themes"])
    return fold("Alle vier de modellen naast elkaar, per thema", f"<div>{''.join(tables)}</div>")


def _risks(made: Profile) -> str:
    risks = cards("vision_risks")
    models = {model["id"]: model for model in risks.extra["models"]}
    if len(made.favourites) == len(models):
        told = "<p>Je koos alle modellen even vaak. Hieronder staan dus de risico's van alle vier.</p>"
    elif len(made.favourites) > 1:
        told = "<p>Je koos twee of meer modellen even vaak. Hieronder staan de risico's van elk van die modellen.</p>"
    else:
        told = "<p>Elk model heeft een keerzijde, ook het model dat jij het vaakst koos.</p>"
    for id_ in made.favourites:
        found = ((level, [card.text for card in risks.where(model=id_, level=level)]) for level in LEVELS)
        rows = [
            [
                level.capitalize(),
                Html(f'<div class="ivk-in-cell">{bullets(texts)}</div>') if len(texts) > 1 else texts[0],
            ]
            for level, texts in found
        ]
        caption = f"Waar je op moet letten: {models[id_]['title'].lower()}"
        told += f"<p>Het grootste risico: <strong>{escape(models[id_]['text'])}</strong></p>"
        told += table(["Voor wie", "Wat kan er misgaan?"], rows, caption)
    return told


INSTRUMENT = Instrument(picture=picture)
