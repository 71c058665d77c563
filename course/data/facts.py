"""Facts: every number that the course quotes, one line each in ``data/facts.csv``, with its source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from course.base import dutch
from course.base.paths import data_dir

from .csvfile import number, read_csv, stamp
from .decode import DOCUMENT
from .errors import DataError, suggestion

COLUMNS = ("id", "statement", "value", "unit", "year", "source")

#: The words that may stand in the column ``unit``.
UNITS = (
    *("procent", "euro", "jaartal", "aantal", "keer", "punten"),
    *("minuten", "uren", "dagen", "weken", "jaar"),
    *("leerlingen", "studenten", "leraren", "scholen", "onderwijsteams"),
    *("landen", "regeringen", "organisaties", "studies", "scenario's"),
)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"(\d{4})?")


@dataclass(frozen=True)
class Fact:
    """One number with what it says and where it comes from.

    Attributes:
        id: the name by which a notebook asks for it.
        statement: what the number means, a Dutch sentence in our words; it holds the number itself.
        value: the number; a percentage runs from 0 to 100, an amount is in euros.
        unit: one of ``UNITS``.
        text: the number as a Dutch reader writes it: ``"71.000"``, ``"2,5 %"``, ``"€ 6.420,16"``, ``"1994"``.
            The spaces do not break.
        year: the year (or first year of the school year) the number is about; None where the source names none.
        source: document and place in it, such as ``"003, hoofdstuk 1"``.
    """

    id: str
    statement: str
    value: int | float
    unit: str
    text: str
    year: int | None
    source: str


def fact(fact_id: str) -> Fact:
    """Return one fact; an unknown id raises :class:`DataError` with the nearest ids."""
    known = _load()
    if fact_id in known:
        return known[fact_id]
    raise DataError(f"Het feit ‘{fact_id}’ staat niet in data/facts.csv.{suggestion(str(fact_id), known)}")


def facts() -> list[Fact]:
    """Return all facts, in the order of the file."""
    return list(_load().values())


def load_facts(path: Path) -> dict[str, Fact]:
    """Read and check a file of facts; a fault raises :class:`DataError` with the line."""
    loaded: dict[str, Fact] = {}
    for line, row in read_csv(path, COLUMNS):
        if row["id"] in loaded:
            raise DataError(f"De id ‘{row['id']}’ komt twee keer voor.", file=path, line=line)
        loaded[row["id"]] = _fact(row, path, line)
    return loaded


def _load() -> dict[str, Fact]:
    path = data_dir() / "facts.csv"
    return _cached(path, stamp(path))


@lru_cache(maxsize=1)
def _cached(path: Path, _stamp: tuple[int, int]) -> dict[str, Fact]:
    return load_facts(path)


def _fact(row: dict[str, str], path: Path, line: int) -> Fact:
    def wrong(column: str, expected: str) -> DataError:
        problem = f"In de kolom ‘{column}’ staat ‘{row[column]}’."
        return DataError(problem, file=path, line=line, expected=expected)

    if not _ID.fullmatch(row["id"]):
        raise wrong("id", "kleine letters, cijfers en streepjes, zoals ‘leerlingen-bo-2000’")
    if not row["statement"]:
        raise wrong("statement", "een zin die zegt wat het getal betekent")
    value = number(row["value"], "value", path, line)
    if value is None:
        raise wrong("value", "een getal")
    if row["unit"] not in UNITS:
        raise wrong("unit", f"een van: {', '.join(UNITS)}")
    if not _YEAR.fullmatch(row["year"]):
        raise wrong("year", "een jaartal van vier cijfers, of niets")
    if not DOCUMENT.match(row["source"]):
        raise wrong("source", "een vindplaats zoals ‘003, hoofdstuk 1’")
    decimals = len(row["value"].partition(".")[2])
    exact = value if decimals else int(value)
    return Fact(
        id=row["id"],
        statement=row["statement"],
        value=exact,
        unit=row["unit"],
        text=_written(exact, decimals, row["unit"]),
        year=int(row["year"]) if row["year"] else None,
        source=row["source"],
    )


def _written(value: int | float, decimals: int, unit: str) -> str:
    """Return a fact's number with its unit, with as many decimals as the file gives and no point in a year.

    Its minus is the hyphen of the keyboard: people edit and search the prose that it stands in.
    """
    if unit == "jaartal":
        return str(value)
    return {"procent": dutch.percent, "euro": dutch.euros}.get(unit, dutch.fixed)(value, decimals, "-")
