"""The learner's own deck of vignettes as a question, and what stands under the questions about it.

The answer is the record of :mod:`course.vignettes.records`: class code, number, sector, a random id and the ratings of
both forms. Which vignettes these are follows from code, number and sector, so the places in the deck are kept too.
Nothing here judges: a learner sees dots, never a mean or a test (form 1 and 2 of 004, ch. 4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, ClassVar

from . import vignettes
from .deck_figure import dots_figure
from .dots import Axis, Dot, dots_html, two_decimals
from .errors import CourseError
from .questions.base import Answer, AnswerError, Question, Result
from .vignettes.records import FORMS, VERSION, is_rating

LABEL = "Verzonnen gegevens"
#: The conditions that can be looked at, with the question that the dots answer.
CONDITIONS = {
    "needs": "Bij meer leerlingen die ondersteuning nodig hebben",
    "severe": "Bij meer leerlingen met ernstige problemen",
    "support": "Met hulp in of om de klas",
}
_PERSON_ID = re.compile(r"[0-9a-f]{16}")
#: How far the person on the page lies from the average, in standard deviations.
_PERSONS = {"gemiddeld": 0.0, "hoger": 1.0, "lager": -1.0}


@dataclass(frozen=True)
class Deck(Question):
    """A deck to rate. Answer: see the top of this file; it is complete when both forms are rated."""

    kind: ClassVar[str] = "vignettes"
    scored: ClassVar[bool] = False

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not vignettes.is_record(answer) or not _PERSON_ID.fullmatch(answer["id"]):
            raise AnswerError("Hier hoort een stapel met situaties te staan.")
        try:
            code = vignettes.class_code(answer["class"])
            record = {"version": VERSION, "class": code} | {key: answer[key] for key in ("serial", "level", "id")}
            return record | {form_id: _clean_form(record, form_id, answer[form_id]) for form_id in FORMS}
        except CourseError as error:
            raise AnswerError(str(error)) from None

    def is_complete(self, answer: Answer) -> bool:
        record = self.clean(answer)
        if record is None:
            return False
        counts = [vignettes.progress(record, form_id) for form_id in FORMS]
        return all(given == to_give for given, to_give in counts)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        self.clean(answer)
        return Result(None)

    def public(self) -> dict[str, Any]:
        levels = [vignettes.form(level=level).level for level in vignettes.design.LEVELS]
        return super().public() | {"levels": [{"id": level.id, "text": level.label} for level in levels]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        record = self.clean(answer)
        rows = []
        for form_id in FORMS if record else ():
            design = vignettes.form(form_id, record["level"])
            for card in vignettes.own_deck(record, form_id):
                given = record[form_id].get(card.vignette.id, {})
                words = ", ".join(f"{design.outcome(id_).label}: {rating}" for id_, rating in given.items())
                if words:
                    rows.append((vignettes.vignette_text(design, card.vignette).summary, words))
        return rows


def _clean_form(record: Mapping[str, Any], form_id: str, given: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """Return the ratings of one form in the order of the deck; anything that does not belong there is refused."""
    design = vignettes.form(form_id, record["level"])
    dealt = [card.vignette.id for card in vignettes.own_deck(record, form_id)]
    outcomes = [outcome.id for outcome in design.outcomes]
    known = all(vignette in dealt and set(ratings) <= set(outcomes) for vignette, ratings in given.items())
    if not known or not all(is_rating(value) for ratings in given.values() for value in ratings.values()):
        raise AnswerError("In dit antwoord staan scores die niet bij jouw stapel horen.")
    return {
        id_: {outcome: given[id_][outcome] for outcome in outcomes if outcome in given[id_]}
        for id_ in dealt
        if given.get(id_)
    }


def dealt(record: Answer, form_id: str) -> dict[str, Any]:
    """Return what the page shows of a person's deck: words of the form, and each situation in its place."""
    if record is None:
        return {}
    design = vignettes.form(form_id, record["level"])
    return {
        "owner": record["id"],
        "form": form_id,
        "question": design.question,
        "scale": list(design.scale),
        "outcomes": [{"id": outcome.id, "text": outcome.text} for outcome in design.outcomes],
        "cards": [
            {
                "id": card.vignette.id,
                "position": card.position,
                "base": card.vignette.base,
                "text": vignettes.vignette_text(design, card.vignette).text,
            }
            for card in vignettes.own_deck(record, form_id)
        ],
    }


def own_dots_html(record: Answer, form_id: str = "vorm1") -> str:
    """Return the person's dots per condition, each beside what the text of the report states about it."""
    if record is None or not vignettes.ratings(record, form_id):
        return "<p>Hier komen je eigen stippen zodra je hierboven een situatie hebt beoordeeld.</p>"
    design = vignettes.form(form_id, record["level"])
    given, to_give = vignettes.progress(record, form_id)
    part = f"<p>Je gaf nu {given} van de {to_give} scores.</p>" if given < to_give else ""
    scale = f"van 1 ({design.scale[0]}) tot en met {len(design.scale)} ({design.scale[-1]})"
    part += f"<p>Hoe hoger een stip, hoe hoger jouw score: {escape(scale)}.</p>"
    parts = [
        f"<h4>{escape(title)}</h4>{dots_figure(record, by, form_id)}{_findings(form_id, record['level'], by)}"
        for by, title in CONDITIONS.items()
        if by != "support" or design.supports
    ]
    if lightest := _findings(form_id, record["level"], "base"):
        parts.insert(0, f"<h4>In de lichtste klas</h4>{_own_base(record, form_id)}{lightest}")
    note = (
        f"<p>Elke stip is één score van jou; er is niets gemiddeld. In elke situatie veranderde er meer tegelijk. Dat "
        f"jouw stippen bij één kenmerk zakken, kan dus ook door een ander kenmerk komen. {_confounded(form_id)}</p>"
    )
    return f"{part}{''.join(parts)}{note}"


def _own_base(record: Answer, form_id: str) -> str:
    """Return in words how the person rated the base vignette, where there is one."""
    design = vignettes.form(form_id, record["level"])
    given = [row for row in vignettes.ratings(record, form_id) if row["base"]]
    words = ", ".join(f"{design.outcome(row['outcome']).label} {row['rating']}" for row in given)
    return f"<p>Jouw scores in het basisvignet: {escape(words)}.</p>" if words else ""


def _confounded(form_id: str) -> str:
    return f"De open stip is het basisvignet. {vignettes.BASE_NOTE.split('. ')[0]}." if form_id == "vorm1" else ""


def _findings(form_id: str, level: str, by: str) -> str:
    found = vignettes.findings(form_id, level, by)
    points = "".join(f"<li>{escape(one.text)} <small>({escape(one.source)})</small></li>" for one in found)
    return f"<p><strong>Wat de tekst van het rapport hierover zegt</strong></p><ul>{points}</ul>" if points else ""


def predicted_html(answer: Answer) -> str:
    """Return what the invented class would rate in the chosen situation, beside the situation to start from.

    Args:
        answer: a form with ``needs``, ``severe``, ``support`` and ``person``; what is missing stays as at the start.
    """
    design, start = vignettes.form(), {"needs": "5", "severe": "1", "support": "geen", "person": "gemiddeld"}
    chosen = start | dict(answer or {})
    before, now = (_predicted(situation) for situation in (start, chosen))
    rows = [
        Dot(new["label"], _moved(old["rating"], new["rating"]), value=new["rating"], earlier=old["rating"])
        for old, new in zip(before, now, strict=True)
    ]
    changed = [name for name in start if chosen[name] != start[name]]
    caption = "Voorspelde scores van de verzonnen klas. Open rondje: de beginsituatie. Stip: jouw keuze."
    dots = dots_html(caption, Axis(1, 5, (design.scale[0], design.scale[-1])), [("Onderdeel", rows)])
    return f'<p><strong class="ivk-label">{LABEL}</strong></p><p>{_advice(changed)}</p>{dots}'


def _predicted(chosen: Mapping[str, str]) -> list[dict[str, Any]]:
    return vignettes.predicted(
        int(chosen["needs"]), int(chosen["severe"]), chosen["support"], person=_PERSONS[chosen["person"]]
    )


def _moved(before: float, now: float) -> str:
    difference = round(now - before, 2)
    if not difference:
        return f"{two_decimals(now)} (blijft gelijk)"
    return f"{two_decimals(now)} ({two_decimals(abs(difference))} {'hoger' if difference > 0 else 'lager'})"


def _advice(changed: list[str]) -> str:
    if not changed:
        return "Dit is de beginsituatie. Verander één keuze en kijk welke stippen er schuiven, en hoe ver."
    if changed == ["person"]:
        return (
            "Je veranderde alleen de persoon. De klas is dezelfde, maar iemand die zichzelf steeds hoger of lager "
            "scoort, schuift als geheel op: dat is een ander beginpunt, ook wel <em>random intercept</em>. Bij rust in "
            "de klas verschillen deze verzonnen mensen niet van elkaar."
        )
    if len(changed) == 1:
        return (
            "Je veranderde één kenmerk van de klas. Wat elke stip opschuift, is het <em>vaste effect</em> van dat "
            "kenmerk: in dit model is dat voor iedereen even groot. Zet de persoon erbij anders en controleer het."
        )
    return (
        f"Je veranderde {len(changed)} keuzes tegelijk. Aan de stippen zie je niet meer welke keuze wat deed. Zet er "
        "eens een terug. In dit model tellen de effecten gewoon bij elkaar op."
    )


def share_extra(record: Answer, answer: Answer) -> dict[str, Any]:
    """Return what sharing gives away and, only with consent in ``answer``, the file itself."""
    privacy = f"<p>{escape(vignettes.PRIVACY)}</p>"
    if (answer or {}).get("keuze") != "ja":
        return {"html": privacy}
    try:
        name, content = vignettes.share(record, consent=True) if record else ("", "")
    except CourseError as error:
        return {"html": f"{privacy}<p>{escape(str(error))}</p>"}
    if not content:
        return {"html": f"{privacy}<p>Je hebt nog geen stapel. Er is dus nog niets om te delen.</p>"}
    return {"html": privacy, "page": {"name": name, "type": "application/json", "content": content}}
