"""The explorer of the thirty recommendations: filter by level, theme and reach; three of them go to the plan."""

from __future__ import annotations

from html import escape
from typing import Any

from course.base import dutch
from course.base.html import Html, fold, lines, table
from course.data import Card, cards, references
from course.instruments import Instrument
from course.page.layout import page, shown
from course.page.sources import source_line
from course.questions import Answer, Question

#: The fields of the form that filter, with the field of a card that each looks at.
FILTERS = {"niveau": "level", "thema": "theme", "bereik": "reach"}
#: The fields of the form that choose; the reason stands in ``<field>-waarom``.
CHOICES = ("een", "twee", "drie")
REACH = {"zelf": "zelf doen", "samen": "met een collega", "vragen": "naar vragen"}


def found(answer: Answer) -> list[Card]:
    """Return the recommendations that pass the filters of the form; an empty filter passes everything."""
    given = {field: (answer or {}).get(name, "alle") for name, field in FILTERS.items()}
    wanted = {field: value for field, value in given.items() if value != "alle"}
    return list(cards("recommendations").where(**wanted))


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the recommendations that pass the filters, per level, with advice on the choices; and these as a page."""
    given = answer or {}
    extra = shown("De adviezen", _advice(given) + _list(found(given)))
    chosen = _chosen(given)
    if not chosen:
        return extra
    rows = [
        [card.title, lines(reason) if reason else "–", card["step"], references.named(card.source)]
        for card, reason in chosen
    ]
    heads = ["Advies", "Waarom ik dit kies", "Een eerste stap", "Bron"]
    body = table(heads, rows, "Mijn adviezen") + source_line(cards("recommendations").source)
    return extra | {"page": page(question, "Mijn drie adviezen", body)}


def _chosen(given: Answer) -> list[tuple[Card, str]]:
    """Return the chosen recommendations in order, each once, with the reason as the learner wrote it."""
    reasons: dict[str, str] = {}
    for name in CHOICES:
        if name in given:
            reasons.setdefault(given[name], given.get(f"{name}-waarom", ""))
    return [(cards("recommendations").card(id_), reason) for id_, reason in reasons.items()]


def _advice(given: Answer) -> str:
    """Return what may make the choice better; it never stands in the way."""
    picked, chosen = [given[name] for name in CHOICES if name in given], _chosen(given)
    said = []
    if len(chosen) < len(picked):
        said.append("Je koos een advies twee keer. Dat mag, maar dan telt het één keer mee.")
    if bare := [card.title for card, reason in chosen if not reason]:
        said.append(f"Nog zonder reden: {dutch.listing(bare)}.")
    if len(chosen) == len(CHOICES) and all(card["reach"] == "vragen" for card, _ in chosen):
        said.append("Bij alle drie kun je vooral iets vragen. Is er ook een advies waar je zelf mee kunt beginnen?")
    return "".join(f"<p>{escape(sentence)}</p>" for sentence in said)


def _list(here: list[Card]) -> str:
    everything = cards("recommendations")
    if not here:
        return "<p>Geen advies past bij deze drie keuzes samen. Zet er een op ‘alle’.</p>"
    counted = f"<p>Je ziet {dutch.count(len(here), 'advies', 'adviezen')} van de {len(everything)}.</p>"
    parts = []
    for level in everything.extra["levels"]:
        rows = [card for card in here if card["level"] == level["id"]]
        if rows:
            parts.append(f"<h4>{escape(level['title'])} ({len(rows)})</h4>{''.join(map(_card, rows))}")
    return counted + "".join(parts)


def _card(card: Card) -> Html:
    body = f"<p>{escape(card.text)}</p><p><strong>Een eerste stap:</strong> {escape(card['step'])}</p>"
    summary = f"{escape(card.title)} <small>({REACH[card['reach']]})</small>"
    return fold(summary, f"<div>{body}{source_line(card.source)}</div>")


INSTRUMENT = Instrument(picture=picture)
