"""A heat map: a table whose cells stand out more where the number is higher."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from .cells import Cell, to_matrix, unique
from .plot import levels, plot, scale, value_text

#: With more columns than this their names stand upright.
_MANY = 4


def heat_map(records: Iterable[Mapping[str, Any]], *, row: str = "item", column: str = "group") -> str:
    """Draw a table with shaded cells: darker is more (in the dark: lighter), and every cell shows its number.

    Percentages are shaded in five steps of 20; other units in five equal steps from zero to a round number above the
    highest. A missing value is an empty cell with a dash.
    """
    cells = to_matrix(records, row=row, column=column)
    names, axis = unique(one.column for one in cells), scale(cells)
    upright = ' class="ivk-plot-upright"' if len(names) > _MANY else ""
    heads = "".join(f"<span{upright}>{escape(name)}</span>" for name in names)
    parts = [f'<div class="ivk-plot-table"><span></span>{heads}']
    for name in unique(one.row for one in cells):
        parts.append(f'<span class="ivk-plot-name">{escape(name)}</span>')
        parts += [_box(one, axis.high) for one in cells if one.row == name]
    return plot([*parts, "</div>"], [], len(names))


def _box(one: Cell, high: float) -> str:
    if one.value is None:
        return '<span class="ivk-plot-step">–</span>'
    step = levels(5)[max(0, min(4, int(5 * one.value / high)))]
    return f'<span class="ivk-plot-step ivk-plot-step-{step}">{value_text(one.value)}</span>'
