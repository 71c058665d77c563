"""The table beside every figure: the same numbers, in HTML that a screen reader can walk through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from course.base.html import grouped_table

from .cells import Cell, unique
from .plot import value_text

_UNITS = {"percent": "in procenten", "count": "in aantallen"}


@dataclass(frozen=True)
class Grid:
    """A table as text: column heads, and groups of rows with a header ("" for none), a row head and cells."""

    corner: str
    columns: Sequence[str]
    groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[str]]]]]

    def html(self, caption: str) -> str:
        """Return the table with a caption and a scope on every head."""
        groups = ((header, [(name, *texts) for name, texts in rows]) for header, rows in self.groups)
        return grouped_table((self.corner, *self.columns), groups, caption)


def grid(cells: list[Cell], corner: str) -> Grid:
    """Return the numbers of a chart as a table: rows by columns, or rows with one value (and its band)."""
    columns = unique(cell.column for cell in cells if cell.column)
    band = any(cell.low is not None for cell in cells)
    groups = []
    for header in unique(cell.header for cell in cells):
        rows = []
        for name in unique(cell.row for cell in cells if cell.header == header):
            own = {cell.column: cell for cell in cells if (cell.header, cell.row) == (header, name)}
            if columns:
                found = [own.get(column) for column in columns]
                texts = [value_text(cell.value, cell.unit) if cell else value_text(None) for cell in found]
            else:
                only = own[""]
                values = (only.value, only.low, only.high) if band else (only.value,)
                texts = [value_text(value, only.unit) for value in values]
            rows.append((name, texts))
        groups.append((header, rows))
    return Grid(corner, columns or (["Waarde", "Band van", "Band tot"] if band else ["Waarde"]), groups)


def lesson_grid(activities: list[dict[str, Any]]) -> Grid:
    """Return a lesson card as a table: per row of the chart its activities with their minutes."""
    groups = []
    for who in unique(activity["row"] for activity in activities):
        own = sorted((activity for activity in activities if activity["row"] == who), key=lambda a: a["start"])
        rows = [(a["label"], (value_text(a["start"]), value_text(a["end"]))) for a in own]
        groups.append((who, rows))
    return Grid("Wat", ("Van minuut", "Tot minuut"), groups)


def unit_words(cells: list[Cell]) -> str:
    """Return what the numbers are ("in procenten") when they all have one known unit, else an empty text."""
    units = {cell.unit for cell in cells}
    return _UNITS.get(units.pop(), "") if len(units) == 1 else ""
