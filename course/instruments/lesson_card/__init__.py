"""The lesson card: from the minutes in a form to a lesson as a chart, with what cannot happen at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from course.base import dutch
from course.base.html import bullets, table
from course.instruments import Instrument
from course.page.layout import OUR_WORDS, OWN_WORDS, page, written
from course.questions import Answer, Form, Question

#: Minutes in a school day: what lies outside it is a typing error.
SCHOOL_DAY = 480


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
        start, minutes = dutch.parse_number(row.get("start", "")), dutch.parse_number(row.get("minuten", ""))
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
                    f"Minuut {dutch.number(other.start)}: ‘{one.activity or one.group}’ is nog bezig "
                    f"als ‘{other.activity or other.group}’ begint."
                )
    return said


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the lesson card under its form: total time, overlaps, the chart in lines, words and rows; and to print.

    The page to print also holds the goal and where the teacher is.
    """
    given = answer or {}
    found = blocks(cast(Form, question), given)
    if not found:
        return {}
    from course.charts import STYLE, lesson_figure

    total = dutch.number(max(block.end for block in found))
    both = clashes(found)
    notes = f"<p><strong>Dit kan niet tegelijk</strong></p>{bullets(both)}" if both else ""
    card = lesson_figure(found)
    above = f"<p>De les duurt {total} minuten.</p>{notes}<style>{STYLE}</style>{card.picture}"
    groups, rows = bullets(card.points), _block_table(found)
    goal, where = written(given, "doel", "Het doel"), written(given, "ik", "Waar ik zelf ben")
    body = f"{goal}<h2>De les</h2>{above}{groups}{rows}{where}"
    return {
        "html": f"{above}<details><summary>Lees deze tekening als tekst</summary>{groups}</details>{rows}",
        "page": page(question, str(given.get("les") or "Mijn leskaart"), body),
    }


def _block_table(found: Sequence[Block]) -> str:
    rows = ([f"{dutch.number(block.start)}–{dutch.number(block.end)}", block.group, block.activity] for block in found)
    heads, caption = ["Minuten", "Voor wie", "Wat gebeurt er"], "De leskaart in een tabel"
    return table(heads, rows, caption, row_heads=False, style=OUR_WORDS, column_styles=["", "", OWN_WORDS])


INSTRUMENT = Instrument(picture=picture)
