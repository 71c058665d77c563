"""The inclusion ladder of module 01: where a school stands on three ladders, and which rung comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from course.base.html import Html, bullets, narrow, table
from course.data import Card, cards
from course.instruments import Instrument
from course.page.layout import page, shown
from course.page.sources import source_line
from course.questions import Answer, Question

UNKNOWN = "onbekend"


@dataclass(frozen=True)
class Place:
    """A school's place on one ladder: ``here`` is absent when unknown or not chosen, ``next`` at the top as well."""

    id: str
    title: str
    rungs: tuple[Card, ...]
    here: Card | None
    next: Card | None
    unknown: bool
    evidence: str
    step: str


def places(answer: Mapping[str, Any] | None) -> list[Place]:
    """Return the place on each of the three ladders, rungs from low to high."""
    answer, found = answer or {}, cards("ladder")
    result = []
    for dimension in found.extra["dimensions"]:
        id_ = dimension["id"]
        rungs = tuple(sorted(found.where(dimension=id_), key=lambda card: card["rung"]))
        index = next((i for i, card in enumerate(rungs) if card.id == answer.get(id_)), None)
        here = None if index is None else rungs[index]
        above = rungs[index + 1] if index is not None and index + 1 < len(rungs) else None
        words = (answer.get(f"{id_}-bewijs", "").strip(), answer.get(f"{id_}-stap", "").strip())
        result.append(Place(id_, dimension["title"], rungs, here, above, answer.get(id_) == UNKNOWN, *words))
    return result


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the three ladders beside each other with the school's rungs, what comes next, and a page."""
    if not answer:
        return {}
    found = places(answer)
    html = _picture(found) + _next(found)
    note = (
        "<p>Een ladder is geen rapportcijfer. Een school kan op de ene ladder hoger staan dan op de andere, en niet "
        "elke trede hangt van de school alleen af.</p>"
    )
    title = f"De ladders van {answer['school']}" if answer.get("school") else "De ladders van mijn school"
    return shown("De drie ladders", html + note) | {
        "page": page(question, title, html + note + source_line(cards("ladder").source))
    }


def _picture(found: list[Place]) -> str:
    highest = max(len(place.rungs) for place in found)
    rows = [[str(rung), *(_rung(place, place.rungs[rung - 1]) for place in found)] for rung in range(highest, 0, -1)]
    heads = ["Trede", *(narrow(place.title) for place in found)]
    return table(heads, rows, "Drie ladders; de hoogste trede staat boven")


def _rung(place: Place, card: Card) -> Html:
    if place.here and card.id == place.here.id:
        return Html(f"<strong>● {narrow(card.title)}</strong><br><strong>hier staan we</strong>")
    if place.next and card.id == place.next.id:
        return Html(f"↑ {narrow(card.title)}<br>volgende trede")
    return narrow(card.title)


def _next(found: list[Place]) -> str:
    """Return per ladder what the learner saw, which rung comes next and the small step towards it."""
    parts = []
    for place in found:
        if place.next:
            told = f"Volgende trede: {place.next.title}. {place.next.text}"
        elif place.here:
            told = "Dit is de hoogste trede. De vraag is nu: wat houdt jullie daar?"
        elif place.unknown:
            told = "Je weet nog niet waar de school staat. Aan wie kun je het vragen?"
        else:
            continue
        seen = f"Dat zie ik aan: {place.evidence}" if place.evidence else ""
        step = f"Een kleine stap: {place.step}" if place.step else ""
        parts.append(f"<p><strong>{escape(place.title)}</strong></p>{bullets(filter(None, (seen, told, step)))}")
    return "".join(parts)


INSTRUMENT = Instrument(picture=picture)
