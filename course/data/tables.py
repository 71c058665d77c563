"""The published survey tables: an index, plain records, and a DataFrame for who asks for one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from course.base.paths import data_dir

from .csvfile import number, read_csv, stamp
from .errors import DataError, suggestion

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("table", "group", "n", "item", "category", "value", "unit", "note")
INDEX_COLUMNS = ("id", "title", "source", "population", "unit", "form", "base")
UNITS = ("percent", "count", "mean")
FORMS = ("verdeling", "meerdere antwoorden", "aandeel", "telling", "gemiddelde")
BASES = ("n", "deel van n", "onbekend")


class Row(TypedDict):
    """One published cell."""

    table: str
    group: str
    n: int | None
    item: str
    category: str
    value: float | None
    unit: str
    note: str


@dataclass(frozen=True)
class Table:
    """What the index says about one table.

    Attributes:
        id: number of the table in the report, as text: ``"3.16"``.
        title: what the table shows, in our words.
        source: document and table, as it must be named beside a chart.
        population: who answered.
        unit: unit of the values; two units are separated by a space.
        form: ``verdeling`` (the answers of one row add up to 100), ``meerdere antwoorden`` (each stands on
            its own), ``aandeel`` (one answer shown), ``telling`` or ``gemiddelde``.
        base: what a percentage is a share of: ``n``, ``deel van n`` (a part whose size is not printed) or
            ``onbekend``.
    """

    id: str
    title: str
    source: str
    population: str
    unit: str
    form: str
    base: str


def tables() -> list[Table]:
    """Return the index: every table of the report, in the order of the report."""
    return list(_index().values())


def rows(table_id: str) -> list[Row]:
    """Return the cells of one table as records, in the order of the print.

    Args:
        table_id: number of the table as text, for instance ``"3.16"``.

    Returns:
        Fresh dictionaries with the keys of ``COLUMNS``; ``n`` and ``value`` are None where nothing is
        printed. A ``value`` in percent runs from 0 to 100.

    Raises:
        DataError: unknown table, or a file that does not hold what it should.
    """
    info = find(table_id)
    path = data_dir() / "tables" / f"{info.id}.csv"
    return [row.copy() for row in _cached(path, *stamp(path), info)]


def table(table_id: str) -> pd.DataFrame:
    """Return the same cells as :func:`rows` as a DataFrame (``n`` as nullable integer, ``value`` as float).

    Raises:
        DataError: as :func:`rows`, and when pandas is not installed.
    """
    info = find(table_id)
    path = data_dir() / "tables" / f"{info.id}.csv"
    try:
        import pandas  # noqa: F401 - without it there is a sentence, also for a table that was read before
    except ImportError as error:
        raise DataError(
            "Voor een tabel als DataFrame is pandas nodig, en dat is hier niet geïnstalleerd. "
            f'Zonder pandas geeft rows("{table_id}") dezelfde cijfers.'
        ) from error
    return _framed(path, *stamp(path), info).copy()


def find(table_id: str) -> Table:
    """Return the index entry of one table, or say which table was probably meant."""
    index = _index()
    if not isinstance(table_id, str):
        raise DataError(
            f'Zet het nummer van de tabel tussen aanhalingstekens, bijvoorbeeld "3.10": {table_id!r} is een '
            "getal, en als getal zijn 3.1 en 3.10 hetzelfde."
        )
    if table_id in index:
        return index[table_id]
    wanted = table_id.lower().replace("tabel", "").replace(",", ".").strip()
    hint = suggestion(wanted, index) or f" De tabellen zijn: {', '.join(index)}."
    raise DataError(f"Tabel ‘{table_id}’ bestaat niet.{hint}")


def read_rows(path: Path, info: Table) -> list[Row]:
    """Read and check one table file; the index entry says which table and which units belong in it."""
    result: list[Row] = []
    seen: dict[tuple[str, str, str, str], int] = {}
    for line, cells in read_csv(path, COLUMNS):
        if cells["table"] != info.id:
            raise DataError(f"In de kolom ‘table’ staat ‘{cells['table']}’.", file=path, line=line, expected=info.id)
        if cells["unit"] not in info.unit.split():
            expected = " of ".join(info.unit.split())
            raise DataError(
                f"De eenheid ‘{cells['unit']}’ hoort niet bij tabel {info.id}.",
                file=path,
                line=line,
                expected=expected,
            )
        key = (cells["group"], cells["item"], cells["category"], cells["unit"])
        if key in seen:
            raise DataError(
                f"Deze cel ({', '.join(part for part in key if part)}) staat ook al op regel {seen[key]}.",
                file=path,
                line=line,
                expected="elke cel van de tabel één keer",
            )
        seen[key] = line
        n = number(cells["n"], "n", path, line, whole=True)
        result.append(
            Row(
                table=cells["table"],
                group=cells["group"],
                n=None if n is None else int(n),
                item=cells["item"],
                category=cells["category"],
                value=number(cells["value"], "value", path, line),
                unit=cells["unit"],
                note=cells["note"],
            )
        )
    if not result:
        raise DataError("Er staan geen gegevens in dit bestand.", file=path, expected="minstens één regel")
    return result


@lru_cache(maxsize=64)
def _cached(path: Path, _changed: int, _size: int, info: Table) -> tuple[Row, ...]:
    return tuple(read_rows(path, info))


@lru_cache(maxsize=16)
def _framed(path: Path, changed: int, size: int, info: Table) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame(_cached(path, changed, size, info), columns=list(COLUMNS))
    return frame.astype({"n": "Int64", "value": "float64"})


def _index() -> dict[str, Table]:
    path = data_dir() / "tables.csv"
    return _cached_index(path, *stamp(path))


@lru_cache(maxsize=4)
def _cached_index(path: Path, _changed: int, _size: int) -> dict[str, Table]:
    return read_index(path)


def read_index(path: Path) -> dict[str, Table]:
    """Read and check the index of tables; the keys are the table numbers, in the order of the file."""
    result: dict[str, Table] = {}
    for line, cells in read_csv(path, INDEX_COLUMNS):
        for unit in cells["unit"].split() or [""]:
            _one_of(unit, UNITS, "unit", path, line)
        _one_of(cells["form"], FORMS, "form", path, line)
        _one_of(cells["base"], BASES, "base", path, line)
        if cells["id"] in result:
            raise DataError(f"Tabel {cells['id']} staat er twee keer in.", file=path, line=line)
        result[cells["id"]] = Table(**cells)
    return result


def _one_of(text: str, allowed: tuple[str, ...], column: str, path: Path, line: int) -> None:
    if text not in allowed:
        problem = f"In de kolom ‘{column}’ staat ‘{text}’."
        raise DataError(problem, file=path, line=line, expected=" of ".join(allowed))
