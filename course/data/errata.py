"""Misprints found in the published tables: what was printed, what stands in our files instead, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from course.base.paths import data_dir

from .csvfile import number, read_csv, stamp
from .errors import DataError
from .tables import Row, find

COLUMNS = ("table", "group", "item", "category", "printed", "value", "reason", "certainty")
CERTAINTIES = ("certain", "suspected")
GROUP_SIZE = "N"
"""The category by which the errata name the printed size of a group instead of one of its values."""

_PRINTED = re.compile(r"gedrukt: (?P<size>N=)?(?P<number>\d+(\.\d+)?)%?(;|$)")


@dataclass(frozen=True)
class Erratum:
    """One misprint.

    Attributes:
        table, group, item, category: the cell; category ``"N"`` means the printed size of the group.
        printed: what the report prints.
        value: what our file gives instead; None where the table does not prove what was meant.
        reason: the proof, in Dutch.
        certainty: ``certain`` (the print cannot be right) or ``suspected`` (something is wrong here, but it
            may be another cell; our file keeps the print).
    """

    table: str
    group: str
    item: str
    category: str
    printed: float
    value: float | None
    reason: str
    certainty: str

    @property
    def cell(self) -> tuple[str, str, str, str]:
        """Table, group, item and category."""
        return (self.table, self.group, self.item, self.category)


def errata(table_id: str | None = None) -> list[Erratum]:
    """Return the known misprints, of one table or of all."""
    path = data_dir() / "errata.csv"
    known = _cached(path, *stamp(path))
    if table_id is None:
        return list(known)
    info = find(table_id)
    return [erratum for erratum in known if erratum.table == info.id]


def as_printed(records: list[Row]) -> list[Row]:
    """Return copies of these records with every printed number back in its place, misprints included.

    The note of a corrected cell starts with ``gedrukt:`` and the printed number, or ``gedrukt: N=`` and the
    printed size of the group.
    """
    result = []
    for record in records:
        row = record.copy()
        if found := _PRINTED.match(row["note"]):
            if found["size"]:
                row["n"] = int(found["number"])
            else:
                row["value"] = float(found["number"])
        result.append(row)
    return result


def read_errata(path: Path) -> list[Erratum]:
    """Read and check the file of misprints."""
    result = []
    for line, cells in read_csv(path, COLUMNS):
        if cells["certainty"] not in CERTAINTIES:
            problem = f"In de kolom ‘certainty’ staat ‘{cells['certainty']}’."
            raise DataError(problem, file=path, line=line, expected=" of ".join(CERTAINTIES))
        printed = number(cells["printed"], "printed", path, line)
        if printed is None:
            raise DataError("De kolom ‘printed’ is leeg.", file=path, line=line, expected="het gedrukte getal")
        if not cells["reason"]:
            raise DataError("De kolom ‘reason’ is leeg.", file=path, line=line, expected="het bewijs")
        result.append(
            Erratum(
                table=cells["table"],
                group=cells["group"],
                item=cells["item"],
                category=cells["category"],
                printed=printed,
                value=number(cells["value"], "value", path, line),
                reason=cells["reason"],
                certainty=cells["certainty"],
            )
        )
    return result


@lru_cache(maxsize=4)
def _cached(path: Path, _changed: int, _size: int) -> tuple[Erratum, ...]:
    return tuple(read_errata(path))
