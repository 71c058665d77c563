"""The need cards of module 01: which needs of five groups hold at one's own school, and the picture of that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from course.base.dutch import listing
from course.base.html import signs, table
from course.data import Card, cards
from course.instruments import Instrument
from course.page.layout import page, shown
from course.page.sources import source_line
from course.questions import Answer, Question

#: How a need can be sorted: the sign in the picture and its word.
STATES = {
    "ja": ("■", "geldt"),
    "deels": ("◧", "geldt deels"),
    "nee": ("□", "geldt niet"),
    "onbekend": ("?", "weet ik nog niet"),
}
_OPEN = "·"


@dataclass(frozen=True)
class Sorted:
    """One need as the learner sorted it. ``state`` is a key of ``STATES``, or empty when it is not sorted yet."""

    card: Card
    state: str
    nuance: str


def sort(answer: Mapping[str, Any] | None) -> dict[str, list[Sorted]]:
    """Return the needs per group (by its title), in the order of the cards."""
    answer, found = answer or {}, cards("need_cards")
    return {
        group["title"]: [
            Sorted(card, answer.get(f"{card.id}_geldt", ""), answer.get(f"{card.id}_nuance", "").strip())
            for card in found.where(group=group["id"])
        ]
        for group in found.extra["groups"]
    }


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the picture across the five groups, and a page with the cards that hold, in part or whole."""
    if not answer:
        return {}
    groups = sort(answer)
    needs = [need for group in groups.values() for need in group]
    done = sum(bool(need.state) for need in needs)
    told = f"<p><strong>{done} van de {len(needs)} kaarten gesorteerd.</strong></p>"
    picture = told + _picture(groups) + _advice(groups)
    note = "<p>Dit is het beeld van één persoon. Leg het naast dat van een ander.</p>"
    body = f"{picture}<h2>Wat bij ons geldt</h2>{_lists(groups)}{note}{source_line(cards('need_cards').source)}"
    return shown("Het beeld van de vijf groepen", picture) | {
        "page": page(question, "Behoeften rond onze school", body)
    }


def _picture(groups: dict[str, list[Sorted]]) -> str:
    rows = [[title, signs(_signs(needs)), _count(needs)] for title, needs in groups.items()]
    legend = "; ".join(f"{sign} {word}" for sign, word in STATES.values())
    return table(["Groep", "Kaarten", "In woorden"], rows, "De vijf groepen naast elkaar") + (
        f"<p><small>Eén teken is één kaart: {escape(legend)}; {_OPEN} nog niet gesorteerd.</small></p>"
    )


def _signs(needs: list[Sorted]) -> str:
    """Return one sign per card, like with like, so that groups can be compared at a glance."""
    order = list(STATES)
    states = sorted((need.state for need in needs), key=lambda state: order.index(state) if state else len(order))
    return "".join(STATES[state][0] if state else _OPEN for state in states)


def _count(needs: list[Sorted]) -> str:
    counts = Counter(need.state for need in needs)
    parts = [f"{counts[state]} {word}" for state, (_, word) in STATES.items() if counts[state]]
    if counts[""]:
        parts.append(f"{counts['']} nog niet gesorteerd")
    return ", ".join(parts)


def _advice(groups: dict[str, list[Sorted]]) -> str:
    """Say whom to ask about the cards that the learner cannot judge."""
    unknown = [title.lower() for title, needs in groups.items() if any(need.state == "onbekend" for need in needs)]
    if not unknown:
        return ""
    return f"<p>Over deze groepen weet je nog niet alles: {escape(listing(unknown))}. Vraag het aan henzelf.</p>"


def _lists(groups: dict[str, list[Sorted]]) -> str:
    rows = [
        [need.card.title, title, STATES[need.state][1], need.nuance or "–"]
        for title, needs in groups.items()
        for need in needs
        if need.state in ("ja", "deels") or need.nuance
    ]
    return table(["Behoefte", "Van wie", "Geldt", "Nuance"], rows, "Kaarten die gelden, met wat ik erbij schreef")


INSTRUMENT = Instrument(picture=picture)
