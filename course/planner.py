"""The differentiation planner: from a filled form to a plan of adaptations, and from minutes to a lesson card.

A plan follows the nine adaptations of Cole et al. (003, tabel 11). The source says that adapting the curriculum is
always the last step; the order of the other eight stands in ``data/cards/adaptations.toml`` and is our own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any, cast

from . import render
from .data import Card, cards
from .questions import Answer, Form, Question, dutch_number, parse_number

#: The adaptation that comes last (003, §3.3 advies 6).
LAST = "curriculum"
#: Minutes in a school day: what lies outside it is a typing error.
SCHOOL_DAY = 480
#: Our own words stay whole in their column; a learner's longest word may break, so that no table is too wide.
_TABLE, _OWN_WORDS = '<table style="overflow-wrap:normal">', '<td style="overflow-wrap:anywhere">'


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
            f"Je past het curriculum aan, terwijl je hier nog niets hebt opgeschreven: {_and(lighter)}. "
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
        advice.append(f"Je wilt beginnen met {_and(empty)}, maar je schreef nog niet op wat er dan verandert.")
    begin = next((index for index, id_ in enumerate(ids) if id_ in first), 0)
    if begin and ids[begin] != LAST:
        before = [step.adaptation.title.lower() for step in steps[:begin]]
        advice.append(f"Lichter dan waar je mee begint: {_and(before)}. Waarom begin je daar niet mee?")
    if len(steps) > 4:
        advice.append(f"Je plan telt {len(steps)} aanpassingen. Welke één of twee zijn genoeg om mee te beginnen?")
    return advice


def _and(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} en {words[-1]}"


def plan_extra(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the plan under its form: the table and the advice, and a page to print."""
    if not answer:
        return {}
    made = plan(answer)
    if not made.steps and not made.advice:
        return {}
    part = partial(_part, answer)
    table = _plan_table(made)
    advice = "".join(f"<li>{escape(text)}</li>" for text in made.advice)
    advice = f"<p><strong>Kijk hier nog eens naar</strong></p><ul>{advice}</ul>" if advice else ""
    body = (
        f"{part('les', 'De les')}{part('behoefte', 'Wat deze leerling nodig heeft')}"
        f"<h2>Het plan</h2>{table}{advice}{part('terug', 'Terugkijken')}"
        "<p>Indeling naar Cole e.a. (003, tabel 11).</p>"
    )
    page = {"name": f"{question.id}.html", "type": "text/html", "content": render.page("Mijn aanpassingsplan", body)}
    return {"html": table + advice, "page": page}


def _part(answer: Mapping[str, Any], id_: str, label: str) -> str:
    """Return what was written in one field, under a heading, for a page to print; nothing when it is empty."""
    return f"<h2>{escape(label)}</h2>{render.paragraphs(answer[id_])}" if answer.get(id_) else ""


def _plan_table(made: Plan) -> str:
    if not made.steps:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(step.adaptation.title)}</th>{_OWN_WORDS}{render.lines(step.change)}</td>'
        f"<td>{'Hier begin ik mee' if step.first else 'Als dat nodig is'}</td></tr>"
        for step in made.steps
    )
    return (
        f"{_TABLE}<caption>Mijn plan, van licht naar zwaar</caption><thead><tr>"
        '<th scope="col">Aanpassing</th><th scope="col">Wat verandert er?</th><th scope="col">Wanneer</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>"
    )


@dataclass(frozen=True)
class Block:
    """One block of a lesson: minutes from the start of the lesson, for one group."""

    group: str
    start: float
    minutes: float
    activity: str

    @property
    def end(self) -> float:
        return self.start + self.minutes


def blocks(question: Form, answer: Mapping[str, Any]) -> list[Block]:
    """Return the complete rows of a lesson card: in order of time, and within a minute in that of the groups.

    Rows without start, length or group are left out, and so are rows that do not fit in a school day.
    """
    rows_field = next(field for field in question.fields if field.type == "rows")
    group_names = next({o.id: o.text for o in column.options} for column in rows_field.columns if column.id == "groep")
    found = []
    for row in answer.get(rows_field.id) or ():
        start, minutes = parse_number(row.get("start", "")), parse_number(row.get("minuten", ""))
        if start is None or minutes is None or "groep" not in row:
            continue
        if start >= 0 and minutes > 0 and start + minutes <= SCHOOL_DAY:
            found.append(Block(group_names[row["groep"]], float(start), float(minutes), row.get("activiteit", "")))
    place = list(group_names.values()).index
    return sorted(found, key=lambda block: (block.start, place(block.group)))


def clashes(found: Sequence[Block], everyone: str = "Iedereen") -> list[str]:
    """Return, in Dutch, where one group would do two things at once. ``everyone`` clashes with every group."""
    said = []
    for index, one in enumerate(found):
        for other in found[index + 1 :]:
            together = one.group == other.group or everyone in (one.group, other.group)
            if together and other.start < one.end:
                said.append(
                    f"Minuut {dutch_number(other.start)}: ‘{one.activity or one.group}’ is nog bezig "
                    f"als ‘{other.activity or other.group}’ begint."
                )
    return said


def lesson_card_extra(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the lesson card under its form: total time, overlaps, the chart in lines, words and rows; and to print.

    The page to print also holds the goal and where the teacher is.
    """
    given = answer or {}
    found = blocks(cast(Form, question), given)
    if not found:
        return {}
    from .charts import figure_svg, lesson_figure

    total = dutch_number(max(block.end for block in found))
    notes = "".join(f"<li>{escape(text)}</li>" for text in clashes(found))
    notes = f"<p><strong>Dit kan niet tegelijk</strong></p><ul>{notes}</ul>" if notes else ""
    figure = lesson_figure(found)
    above = f"<p>De les duurt {total} minuten.</p>{notes}{figure_svg(figure)}"
    groups = f"<ul>{''.join(f'<li>{escape(point)}</li>' for point in figure.points)}</ul>"
    table = _block_table(found)
    goal, where = _part(given, "doel", "Het doel"), _part(given, "ik", "Waar ik zelf ben")
    content = render.page(
        str(given.get("les") or "Mijn leskaart"), f"{goal}<h2>De les</h2>{above}{groups}{table}{where}"
    )
    return {
        "html": f"{above}<details><summary>Lees deze tekening als tekst</summary>{groups}</details>{table}",
        "page": {"name": f"{question.id}.html", "type": "text/html", "content": content},
    }


def _block_table(found: Sequence[Block]) -> str:
    rows = "".join(
        f"<tr><td>{dutch_number(block.start)}–{dutch_number(block.end)}</td><td>{escape(block.group)}</td>"
        f"{_OWN_WORDS}{escape(block.activity)}</td></tr>"
        for block in found
    )
    return (
        f"{_TABLE}<caption>De leskaart in een tabel</caption><thead><tr>"
        '<th scope="col">Minuten</th><th scope="col">Voor wie</th><th scope="col">Wat gebeurt er</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>"
    )
