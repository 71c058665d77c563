"""What the chart functions share: records as cells with a row and a column."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from course.data.errors import DataError

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Cell:
    """One number of a chart: where it stands (header, row, column), its value (None: not known) and its unit.

    ``low`` and ``high`` are the ends of a band around the value, where there is one.
    """

    header: str
    row: str
    column: str
    value: float | None
    unit: str = ""
    low: float | None = None
    high: float | None = None

    @property
    def name(self) -> str:
        """Return the place in words, as the text alternative names it: "Werkdruk (Mbo)"."""
        first, *more = [part for part in (self.header, self.row, self.column) if part]
        return f"{first} ({', '.join(more)})" if more else first


def number(value: Any) -> float | None:
    """Read a value of a record: a number, or None for an empty text, None or NaN."""
    if value is None or value == "":
        return None
    found = float(value)
    return None if math.isnan(found) else found


def to_cells(records: Iterable[Mapping[str, Any]], *, row: str, header: str = "", column: str = "") -> list[Cell]:
    """Read records as cells; ``row``, ``header`` and ``column`` name the fields that play those parts ("" for none).

    The order of the records is the order of the chart. A record without the field ``value`` or one of the named
    fields raises ``DataError`` in Dutch.
    """
    cells = []
    for place, record in enumerate(records, start=1):
        missing = [field for field in (row, header, column, "value") if field and field not in record]
        if missing:
            raise DataError(f"Rij {place} van de gegevens mist het veld ‘{missing[0]}’; de grafiek heeft dat nodig.")
        cells.append(
            Cell(
                header=str(record[header]) if header else "",
                row=str(record[row]),
                column=str(record[column]) if column else "",
                value=number(record["value"]),
                unit=str(record.get("unit", "")),
                low=number(record.get("low")),
                high=number(record.get("high")),
            )
        )
    if not cells:
        raise DataError("Er zijn geen gegevens voor deze grafiek.")
    return cells


def to_matrix(records: Iterable[Mapping[str, Any]], *, row: str, column: str) -> list[Cell]:
    """Read records as the cells of a table in which every row has every column; a cell without a record is missing."""
    cells = to_cells(records, row=row, column=column)
    there = {(cell.row, cell.column): cell for cell in cells}
    unit = cells[0].unit
    rows, columns = unique(cell.row for cell in cells), unique(cell.column for cell in cells)
    return [there.get((one, other)) or Cell("", one, other, None, unit) for one in rows for other in columns]


def unique(things: Iterable[T]) -> list[T]:
    """Return the different things in order of first appearance."""
    return list(dict.fromkeys(things))
