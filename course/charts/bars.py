"""Bar charts of shares and amounts: one column of bars, or a few beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from course.data.errors import DataError

from .cells import Cell, to_cells, to_matrix, unique
from .plot import Scale, cell, missing, over, plot, row, scale, track, value_text


def bars(
    records: Iterable[Mapping[str, Any]],
    *,
    row: str = "item",
    header: str = "",
    domain: Sequence[float] | None = None,
) -> str:
    """Draw one horizontal bar per record, from zero, with its number behind it.

    ``row`` and ``header`` name the fields with the label of a bar and of a group of bars; the bars stand in the order
    of the records. ``domain`` fixes the two ends of the axis in the unit of the records (default: 0 to 100 for
    percentages, else zero to a round number). A missing value shows as "geen gegeven". Raises ``DataError`` in Dutch
    for records that lack a field.
    """
    return _bars(to_cells(records, row=row, header=header), domain)


def small_multiples(records: Iterable[Mapping[str, Any]], *, row: str = "item", column: str = "group") -> str:
    """Draw a column of bars per ``column`` (sector, school type) beside each other, with the same rows and axis.

    Up to four columns fit the width. Raises ``DataError`` in Dutch for more.
    """
    cells = to_matrix(records, row=row, column=column)
    if (count := len({one.column for one in cells})) > 4:
        raise DataError(f"Naast elkaar passen 1 tot en met 4 kleine grafieken, niet {count}.")
    return _bars(cells)


def _bars(cells: list[Cell], domain: Sequence[float] | None = None) -> str:
    axis, columns = scale(cells, domain), unique(one.column for one in cells)
    parts = [_heads(columns)] if any(columns) else []
    for header in unique(one.header for one in cells):
        parts.append(over(header))
        for name in unique(one.row for one in cells if one.header == header):
            parts.append(row(name, [_bar(one, axis) for one in cells if (one.header, one.row) == (header, name)]))
    parts.append(axis.ends(len(columns)))
    return plot(parts, (_number(one) for one in cells), len(columns))


def _heads(columns: Sequence[str]) -> str:
    return row("", [f"<span>{escape(name)}</span>" for name in columns], "ivk-plot-heads")


def _bar(one: Cell, axis: Scale) -> str:
    if one.value is None:
        return missing(column=one.column)
    drawn = f'<span class="ivk-plot-bar" style="inline-size:{axis.at(one.value)}"></span>'
    return cell(track(drawn), _number(one), one.column)


def _number(one: Cell) -> str:
    return "" if one.value is None else value_text(one.value, one.unit)
