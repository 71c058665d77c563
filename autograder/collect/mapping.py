"""The file in which a lecturer says whose a doubtful hand-in is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.config import CourseFolder, is_safe_id
from autograder.csvfile import read_table, safe_cell, write_csv
from autograder.problem import Problem

from .plan import Row
from .roster import Roster

MAP_NAME = "koppeling.csv"
_COLUMNS = ("bestand", "student", "voorstel", "waarom", "opmerkingen", "ontvangstcode", "opdracht", "mogelijk")


@dataclass(frozen=True)
class Word:
    """The lecturer's word on one hand-in: its file, whose it is, and its receipt.

    The receipt says which hand-in is meant, for two may come in under one file name; ``file`` only says so in a list
    that a lecturer made herself, without receipts.
    """

    file: str
    student: str
    receipt: str = ""


def read_map(path: Path) -> list[Word]:
    """Read whose the hand-ins are: CSV with the headings ``bestand`` and ``student``. Empty students are left open.

    Raises:
        Problem: the file cannot be read or has other headings.
    """
    table = read_table(path)
    if table and not {"bestand", "student"} <= table[0].keys():
        raise Problem(f"{path.name} moet de koppen 'bestand' en 'student' hebben.")
    for row in table:
        if row.get("student") and not is_safe_id(row["student"]):
            raise Problem(f"{path.name}: {row['student']!r} kan geen studentnummer zijn (bij {row['bestand']}).")
    return [
        Word(row["bestand"], row["student"], row.get("ontvangstcode", "").casefold())
        for row in table
        if row.get("student")
    ]


def settle(rows: Iterable[Row], words: Iterable[Word], roster: Roster) -> list[Word]:
    """Give hand-ins to students by the lecturer's word; return the lines that did not fit exactly one hand-in."""
    rows = list(rows)
    unused = []
    for word in words:
        named = [row for row in rows if word.file in (row.handin.file, safe_cell(row.handin.file))]
        meant = [row for row in rows if row.handin.receipt == word.receipt] if word.receipt else named
        if len(meant) > 1:  # one file, handed in under several names
            meant = [row for row in meant if row in named]
        if len(meant) == 1:
            meant[0].settle(word.student, roster)
        else:
            unused.append(word)
    return unused


def without_student(course: CourseFolder) -> list[str]:
    """Return the files that were found and not taken in, because the lecturer has not said yet whose they are.

    Raises:
        Problem: the list of them cannot be read.
    """
    return [line.get("bestand", "") for line in _open_lines(course.root / MAP_NAME)]


def possible_students(course: CourseFolder, assignment: str) -> set[str]:
    """Return the students of whom a hand-in for this assignment may lie here, until the lecturer has said whose it is.

    Raises:
        Problem: the list of them cannot be read.
    """
    # a list of an earlier edition names no assignment, and of the students only the likeliest
    lines = [line for line in _open_lines(course.root / MAP_NAME) if line.get("opdracht") in (None, "", assignment)]
    numbers = [number for line in lines for number in (line.get("mogelijk") or line.get("voorstel", "")).split()]
    return {number.removeprefix("'") for number in numbers}


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
        possible = " ".join(row.proposal.candidates)
        cells = [row.student, row.proposal.why, "; ".join(row.told), receipt, row.handin.assignment, possible]
        lines.append([file, chosen, *map(safe_cell, cells)])
    if not lines:
        path.unlink(missing_ok=True)
        return
    write_csv(path, [_COLUMNS, *lines])
