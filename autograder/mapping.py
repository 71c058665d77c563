"""The file in which a lecturer says whose a doubtful hand-in is."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from .config import CourseFolder, is_safe_id
from .csvsafe import safe_cell
from .problem import Problem
from .roster import read_table

if TYPE_CHECKING:
    from .collect import Row

MAP_NAME = "koppeling.csv"
_COLUMNS = ("bestand", "student", "voorstel", "waarom", "opmerkingen", "ontvangstcode")


def read_map(path: Path) -> dict[str, str]:
    """Read which file is whose: CSV with the headings ``bestand`` and ``student``. Empty students are left open.

    Raises:
        Problem: the file cannot be read or has other headings.
    """
    table = read_table(path)
    if table and not {"bestand", "student"} <= table[0].keys():
        raise Problem(f"{path.name} moet de koppen 'bestand' en 'student' hebben.")
    for row in table:
        if row.get("student") and not is_safe_id(row["student"]):
            raise Problem(f"{path.name}: {row['student']!r} kan geen studentnummer zijn (bij {row['bestand']}).")
    return {row["bestand"]: row.get("student", "") for row in table if row.get("student")}


def without_student(course: CourseFolder) -> list[str]:
    """Return the files that were found and not taken in, because the lecturer has not said yet whose they are.

    Raises:
        Problem: the list of them cannot be read.
    """
    return [line.get("bestand", "") for line in _open_lines(course.root / MAP_NAME)]


def _open_lines(path: Path) -> list[dict[str, str]]:
    return read_table(path) if path.exists() else []


def write_map(path: Path, rows: list[Row], seen: set[str]) -> None:
    """Write the doubtful hand-ins for the lecturer to fill in; remove the file when there are none left.

    What she already filled in stays, and so do the lines of earlier collections that are still open: those of other
    files than have now been ``seen`` (receipts).
    """
    before = _open_lines(path)
    earlier = [line for line in before if line.get("ontvangstcode") not in seen]
    filled = {(line.get("ontvangstcode"), line.get("bestand")): line.get("student", "") for line in before}
    lines = [[line.get(name, "") for name in _COLUMNS] for line in earlier]
    for row in rows:
        file, receipt = safe_cell(row.handin.file), row.handin.receipt
        chosen = filled.get((receipt, file), "")
        cells = [row.student, row.proposal.why, "; ".join(row.told), receipt]
        lines.append([file, chosen, *map(safe_cell, cells)])
    if not lines:
        path.unlink(missing_ok=True)
        return
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file_:
            writer = csv.writer(file_, delimiter=";")
            writer.writerows([_COLUMNS, *lines])
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {error.strerror}. Staat het nog open in Excel?") from None
