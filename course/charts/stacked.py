"""Stacked bars for ordered answers: from the lowest answer at the left to the highest at the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from course.data.errors import DataError

from .cells import Cell, to_cells, unique
from .plot import Scale, cell, levels, missing, over, plot, row, track, value_text

#: A narrower segment (in percent) has no room for its number on a telephone; the table has them all.
_ROOM = 8
_AXIS = Scale(0, 100, "percent")


def stacked(
    records: Iterable[Mapping[str, Any]],
    *,
    row: str = "group",
    header: str = "item",
    column: str = "category",
    total: str = "",
) -> str:
    """Draw ordered answers as stacked bars on one axis from 0 to 100 percent.

    One bar per ``row`` under its ``header``; the field ``column`` holds the answers, in order from low to high as they
    first appear (2 to 6 of them). ``total`` is a printed total in the same field ("(Zeer) sterk"), shown as a number
    behind the bar and not as a segment. Raises ``DataError`` in Dutch when an answer does not exist.
    """
    cells = to_cells(records, row=row, header=header, column=column)
    answers = [name for name in unique(one.column for one in cells) if name != total]
    if total and not any(one.column == total for one in cells):
        raise DataError(f"Het antwoord ‘{total}’ komt in deze gegevens niet voor.", expected=", ".join(answers))
    if not 2 <= len(answers) <= 6:
        raise DataError(f"Er zijn kleuren voor 2 tot en met 6 geordende antwoorden, niet voor {len(answers)}.")
    steps = dict(zip(answers, levels(len(answers)), strict=True))
    return plot(_rows(_turned(cells), steps, total))


def _turned(cells: list[Cell]) -> list[Cell]:
    """Where every bar has the same name under another header, let the header name the bar."""
    if len({one.row for one in cells}) > 1 or len({one.header for one in cells}) == 1:
        return cells
    return [Cell(one.row, one.header, one.column, one.value, one.unit) for one in cells]


def _rows(cells: list[Cell], steps: Mapping[str, int], total: str) -> Iterable[str]:
    key = "".join(f'<span><span class="ivk-plot-step ivk-plot-step-{step}"></span>{escape(answer)}</span>'
                  for answer, step in steps.items())  # fmt: skip
    named = f"<strong>{escape(total)}</strong>" if total else ""
    yield f'<div class="ivk-plot-key">{key}{named}</div>'
    for header in unique(one.header for one in cells):
        yield over(header)
        for name in unique(one.row for one in cells if one.header == header):
            yield row(name, [_bar([one for one in cells if (one.header, one.row) == (header, name)], steps, total)])
    yield _AXIS.ends()


def _bar(cells: Sequence[Cell], steps: Mapping[str, int], total: str) -> str:
    here = {one.column: one for one in cells if one.value is not None}
    if not here:
        return missing("geen gegevens")
    segments = "".join(_segment(here[answer].value or 0, step) for answer, step in steps.items() if answer in here)
    return cell(track(segments), value_text(here[total].value, here[total].unit) if total in here else "")


def _segment(value: float, step: int) -> str:
    label = value_text(value) if value >= _ROOM else ""
    size = f"flex:0 1 {_AXIS.at(value)}"
    return f'<span class="ivk-plot-step ivk-plot-step-{step}" style="{size}">{label}</span>' if value else ""
