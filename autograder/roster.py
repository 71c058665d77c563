"""The class list: who is in the group, read from a CSV file as an LMS or Excel writes it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from course.questions.typed import plain

from .config import is_safe_id
from .problem import Problem

_LARGEST = 5_000_000
_SEPARATORS = ";,\t"
#: Headings by meaning, as Dutch systems, Moodle, Brightspace and Canvas write them, without spaces and punctuation.
_HEADINGS = {
    "number": (
        "studentnummer", "studentnr", "studentennummer", "studentid", "nummer", "idnummer", "idnumber",
        "orgdefinedid", "sisuserid", "sisloginid", "gebruikersnaam", "username", "loginid", "id", "student",
    ),
    "name": ("naam", "volledigenaam", "studentnaam", "fullname", "name", "student"),
    "first": ("voornaam", "roepnaam", "firstname"),
    "infix": ("tussenvoegsel", "tussenvoegsels", "voorvoegsel"),
    "last": ("achternaam", "lastname", "surname"),
    "email": ("email", "emailadres", "mail", "mailadres", "emailaddress"),
}  # fmt: skip


@dataclass(frozen=True)
class Student:
    """One student of the class list; ``first`` and ``last`` together are the name as people say it."""

    number: str
    first: str = ""
    last: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()


class Roster:
    """The students of a group, found by number, e-mail address or name."""

    def __init__(self, students: Iterable[Student] = ()) -> None:
        self._students = {student.number: student for student in students}
        self._by_number = {student.number.casefold(): student for student in self}
        self._by_key: dict[str, list[Student]] = {}
        for student in self:
            self._by_key.setdefault(number_key(student.number), []).append(student)

    def __iter__(self) -> Iterator[Student]:
        return iter(self._students.values())

    def __len__(self) -> int:
        return len(self._students)

    def get(self, number: str) -> Student | None:
        """Return the student with this number, as one of the ways in which it is written (see ``number_key``)."""
        exact = self._by_number.get(number.strip().casefold())
        alike = self._by_key.get(number_key(number), [])
        return exact or (alike[0] if len(alike) == 1 else None)


def number_key(number: str) -> str:
    """Return what the ways of writing one student number share.

    A leading ``s`` (``s1234567``) and spaces make no difference, nor do leading zeros: Excel drops them from a list.
    """
    bare = re.sub(r"\s", "", number).casefold()
    digits = re.fullmatch(r"s?0*(\d+)", bare)
    return digits[1] if digits else bare


def read_roster(path: Path) -> Roster:
    """Read a class list: CSV with ``;``, ``,`` or tab, in UTF-8 (with or without BOM) or Windows' cp1252.

    Raises:
        Problem: the file cannot be read, has no column with student numbers, or names a number twice.
    """
    rows = _rows(path)
    columns = _columns(rows[0], path)
    students: dict[str, Student] = {}
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        cells = {name: row[index].strip() if index < len(row) else "" for name, index in columns.items()}
        number = cells["number"].removeprefix("#")
        if not is_safe_id(number):
            raise Problem(
                f"{path.name}, regel {line}: {number!r} kan geen studentnummer zijn. "
                "Gebruik letters, cijfers, punt, streepje of @, zonder spaties."
            )
        if number in students:
            raise Problem(f"{path.name}, regel {line}: studentnummer {number} staat er twee keer in.")
        students[number] = Student(number, *_names(cells), cells.get("email", ""))
    if not students:
        raise Problem(f"In {path.name} staan geen studenten onder de kopregel.")
    return Roster(students.values())


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a small CSV file with a heading as dicts, keys in lower case; for the files that this package writes."""
    heading, *rows = _rows(path)
    names = [name.strip().casefold() for name in heading]
    return [dict(zip(names, (cell.strip() for cell in row), strict=False)) for row in rows if any(row)]


def _rows(path: Path) -> list[list[str]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Problem(f"Het bestand {path} is niet te lezen: {error.strerror}.") from None
    if len(data) > _LARGEST or b"\0" in data:
        raise Problem(f"{path.name} is geen CSV-bestand. Bewaar de lijst als CSV (UTF-8).")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    heading = text.lstrip().split("\n", 1)[0]
    separator = max(_SEPARATORS, key=heading.count)
    rows = list(csv.reader(text.lstrip().splitlines(keepends=True), delimiter=separator))
    if not rows:
        raise Problem(f"{path.name} is leeg.")
    return rows


def _columns(heading: list[str], path: Path) -> dict[str, int]:
    known = [plain(name).replace(" ", "") for name in heading]
    columns: dict[str, int] = {}
    for meaning, names in _HEADINGS.items():
        for name in names:
            if name in known and known.index(name) not in columns.values():
                columns[meaning] = known.index(name)
                break
    if "number" not in columns:
        raise Problem(
            f"In {path.name} vond ik geen kolom met studentnummers. Geef die kolom de kop 'studentnummer'; "
            f"nu staat er: {', '.join(heading)}."
        )
    return columns


def _names(cells: dict[str, str]) -> tuple[str, str]:
    """Return first and last name, from separate columns or from one full name."""
    if cells.get("last") or cells.get("first"):
        return cells.get("first", ""), f"{cells.get('infix', '')} {cells.get('last', '')}".strip()
    return split_name(cells.get("name", ""))


def split_name(name: str) -> tuple[str, str]:
    """Split ``Jan de Vries`` or ``Vries, Jan de`` into first and last name."""
    if "," in name:
        last, given = (part.strip() for part in name.split(",", 1))
        first, _, infix = given.partition(" ")
        return first, f"{infix} {last}".strip()
    first, _, last = name.strip().partition(" ")
    return first, last.strip()
