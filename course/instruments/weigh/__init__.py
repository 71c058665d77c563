"""Weighing what competes: a choice between plans, with a reason; then what speaks for each plan, and what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from course.data import Card, cards
from course.instruments import Instrument
from course.page.layout import shown
from course.page.sources import source_line
from course.questions import Answer, Question

SIDES = "weighings"
FIRST = "Kies, en schrijf in een zin waarom. Daarna zie je wat er voor elk plan te zeggen is, en wat het kost."
THEN = (
    "Er is geen goede keuze. Staat jouw reden erbij, of had je een betere? En wat doe jij om klein te houden wat "
    "jouw keuze kost?"
)


def plans(question: Question) -> tuple[Card, ...]:
    """Return the plans between which a question lets choose, in the order of their file."""
    return cards(SIDES).where(question=question.id)


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return both sides of every plan, once one is chosen (``keuze``) and a reason is given (``reden``)."""
    if not weighed(answer):
        return {"html": f"<p>{FIRST}</p>"}
    sides = "".join(_side(plan, chosen=plan["plan"] == answer["keuze"]) for plan in plans(question))
    return shown("Wat er voor elk plan te zeggen is", f"{sides}<p>{THEN}</p>")


def weighed(answer: Mapping[str, Any] | None) -> bool:
    """Tell whether a plan is chosen with a reason."""
    return bool(answer and answer.get("keuze") and answer.get("reden"))


def _side(plan: Card, *, chosen: bool) -> str:
    labels, own = cards(SIDES).labels, " (jouw keuze)" if chosen else ""
    told = (f"<li><strong>{labels[field]}:</strong> {escape(plan[field])}</li>" for field in ("speaks", "costs"))
    return f"<p><strong>{escape(plan.title)}</strong>{own}</p><ul>{''.join(told)}</ul>{source_line(plan.source)}"


INSTRUMENT = Instrument(picture=picture)
