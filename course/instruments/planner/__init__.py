"""The differentiation planner: from a filled form to a plan of adaptations.

A plan follows the nine adaptations of Cole et al. (003, tabel 11). The source says that adapting the curriculum is
always the last step; the order of the other eight stands in ``data/cards/adaptations.toml`` and is our own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from course.base import dutch
from course.base.html import bullets, lines, table
from course.data import Card, cards
from course.instruments import Instrument
from course.page.layout import OUR_WORDS, OWN_WORDS, page, written
from course.questions import Answer, Question

#: The adaptation that comes last (003, §3.3 advies 6).
LAST = "curriculum"


@dataclass(frozen=True)
class Step:
    """One chosen adaptation: what changes, in the learner's words, and whether it is what they start with."""

    adaptation: Card
    change: str
    first: bool


@dataclass(frozen=True)
class Plan:
    """The chosen adaptations from light to heavy, the ones left out, and advice in Dutch."""

    steps: tuple[Step, ...]
    unused: tuple[Card, ...]
    advice: tuple[str, ...]


def plan(answer: Mapping[str, Any]) -> Plan:
    """Order the adaptations that an answer describes from light to heavy and say what to reconsider.

    ``answer`` holds a text per adaptation id and, under ``eerst``, the ids that the learner starts with.
    """
    adaptations = sorted(cards("adaptations").entries, key=lambda card: card["order"])
    first = set(answer.get("eerst") or ())
    chosen = [card for card in adaptations if str(answer.get(card.id) or "").strip()]
    steps = tuple(Step(card, answer[card.id].strip(), card.id in first) for card in chosen)
    unused = tuple(card for card in adaptations if card not in chosen)
    return Plan(steps, unused, tuple(_advice(steps, unused, first, adaptations)))


def _advice(steps: Sequence[Step], unused: Sequence[Card], first: set[str], order: Sequence[Card]) -> list[str]:
    ids = [step.adaptation.id for step in steps]
    lighter = [card.title.lower() for card in unused if card.id != LAST]
    names = {card.id: card.title for card in order}
    advice = []
    if LAST in ids and lighter:
        advice.append(
            f"Je past het curriculum aan, terwijl je hier nog niets hebt opgeschreven: {dutch.listing(lighter)}. "
            "Het curriculum komt als laatste: kijk eerst of een lichtere aanpassing genoeg is, "
            "of schrijf op waarom niet."
        )
    if LAST in first:
        advice.append("Je begint met het curriculum. Begin met een lichtere aanpassing en bewaar deze voor het laatst.")
    goals = {step.adaptation["goal"] for step in steps if step.adaptation.id != LAST}
    if "ander" in goals and "gelijk" not in goals:
        advice.append(
            "Je kiest een ander doel, en nog niets waarmee deze leerling het doel van de groep kan halen. "
            "Wat zou dat kunnen zijn? Of schrijf op waarom dat er niet is."
        )
    empty = [names[id_].lower() for id_ in names if id_ in first and id_ not in ids]
    if empty:
        advice.append(f"Je wilt beginnen met {dutch.listing(empty)}, maar je schreef nog niet op wat er dan verandert.")
    begin = next((index for index, id_ in enumerate(ids) if id_ in first), 0)
    if begin and ids[begin] != LAST:
        before = [step.adaptation.title.lower() for step in steps[:begin]]
        advice.append(f"Lichter dan waar je mee begint: {dutch.listing(before)}. Waarom begin je daar niet mee?")
    if len(steps) > 4:
        advice.append(f"Je plan telt {len(steps)} aanpassingen. Welke één of twee zijn genoeg om mee te beginnen?")
    return advice


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the plan under its form: the table and the advice, and a page to print."""
    if not answer:
        return {}
    made = plan(answer)
    if not made.steps and not made.advice:
        return {}
    part = partial(written, answer)
    plan_table = _plan_table(made)
    advice = f"<p><strong>Kijk hier nog eens naar</strong></p>{bullets(made.advice)}" if made.advice else ""
    body = (
        f"{part('les', 'De les')}{part('behoefte', 'Wat deze leerling nodig heeft')}"
        f"<h2>Het plan</h2>{plan_table}{advice}{part('terug', 'Terugkijken')}"
        "<p>Indeling naar Cole e.a., in Elzinga &amp; Van Manen (2025), tabel 11.</p>"
    )
    return {"html": plan_table + advice, "page": page(question, "Mijn aanpassingsplan", body)}


def _plan_table(made: Plan) -> str:
    if not made.steps:
        return ""
    rows = (
        [step.adaptation.title, lines(step.change), "Hier begin ik mee" if step.first else "Als dat nodig is"]
        for step in made.steps
    )
    heads = ["Aanpassing", "Wat verandert er?", "Wanneer"]
    caption = "Mijn plan, van licht naar zwaar"
    return table(heads, rows, caption, style=OUR_WORDS, column_styles=["", OWN_WORDS])


INSTRUMENT = Instrument(picture=picture)
