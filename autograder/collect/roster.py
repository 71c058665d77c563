"""The class list: who is in the group, read from a CSV file as an LMS or Excel writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.config import is_safe_id
from autograder.csvfile import read_rows
from autograder.lms import ClassList, class_list
from autograder.problem import Problem
from course.questions.texts import plain

#: Headings by meaning of a list that was made by hand or by a student administration such as Osiris, without spaces and
#: punctuation. Learning environments have their own: see ``autograder.lms``.
_HEADINGS = {
    "number": (
        "studentnummer", "studentnr", "studentennummer", "studentid", "nummer", "gebruikersnaam", "username",
        "loginid", "id", "student",
    ),
    "name": ("naam", "volledigenaam", "studentnaam", "fullname", "name", "student"),
    "first": ("voornaam", "roepnaam", "firstname"),
    "infix": ("tussenvoegsel", "tussenvoegsels", "voorvoegsel"),
    "last": ("achternaam", "lastname", "surname"),
    "email": ("email", "emailadres", "mail", "mailadres", "emailaddress"),
}  # fmt: skip


@dataclass(frozen=True)
class Student:
    """One student of the class list; ``first`` and ``last`` together are the name as people say it.

    ``login`` and ``account`` are how a learning environment calls the student, where the list says so.
    """

    number: str
    first: str = ""
    last: str = ""
    email: str = ""
    login: str = ""
    account: str = ""

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()


class Roster:
    """The students of a group, found by number, e-mail address or name.

    ``skipped`` are the numbers of the lines of the list that name no student with a number.
    """

    def __init__(self, students: Iterable[Student] = (), skipped: Iterable[int] = ()) -> None:
        self.skipped = tuple(skipped)
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
    """Read a class list as a learning environment, a student administration or a person writes it.

    Raises:
        Problem: the file cannot be read, has no column with student numbers, or names a number twice.
    """
    table = read_rows(path)
    _, heading = table[0]
    if "number" not in _columns(heading)[1]:
        raise Problem(
            f"In {path.name} vond ik geen kolom met studentnummers. Geef die kolom de kop 'studentnummer'; "
            f"nu staat er: {', '.join(heading)}."
        )
    skipped: list[int] = []
    students: dict[str, Student] = {}
    for line, student in roster_rows(table):
        if not student.number:
            skipped.append(line)
            continue
        if not is_safe_id(student.number):
            raise Problem(
                f"{path.name}, regel {line}: {student.number!r} kan geen studentnummer zijn. "
                "Gebruik letters, cijfers, punt, streepje of @, zonder spaties."
            )
        if student.number in students:
            raise Problem(f"{path.name}, regel {line}: studentnummer {student.number} staat er twee keer in.")
        students[student.number] = student
    if not students:
        raise Problem(f"In {path.name} staan geen studenten met een nummer onder de kopregel.")
    return Roster(students.values(), skipped)


def roster_rows(table: list[tuple[int, list[str]]]) -> Iterator[tuple[int, Student]]:
    """Yield every line of a list that is not empty, with its line number; one that is no student's names nobody."""
    (_, heading), *rows = table
    system, columns = _columns(heading)
    nobody = {plain(name) for name in system.nobody}
    for line, row in rows:
        if not any(cell.strip() for cell in row):
            continue
        cells = {name: row[index].strip() if index < len(row) else "" for name, index in columns.items()}
        if plain(cells.get("name", "")) in nobody:
            yield line, Student("")
            continue
        others = {meaning: cells.get(meaning, "") for meaning in ("email", "login")}
        others["account"] = re.sub(r"\D", "", cells.get("account", ""))  # Moodle writes "Participant 4711"
        yield line, Student(_number(cells.get("number", "")), *_names(cells), **others)


def _number(cell: str) -> str:
    """Return a number without what systems and Excel put around it: ``#0123456``, ``="0123456"``."""
    return cell.removeprefix("#").removeprefix("=").strip('"')


def _columns(heading: list[str]) -> tuple[ClassList, dict[str, int]]:
    """Return whose list a heading is of, and where each meaning stands.

    A login or account may stand where the number does, the others may not.
    """
    known = [plain(name).replace(" ", "") for name in heading]
    system = class_list(known)
    columns: dict[str, int] = {}
    for meaning, names in {**_HEADINGS, **system.columns}.items():
        shared = meaning in ("login", "account")
        for name in names:
            if name in known and (shared or known.index(name) not in columns.values()):
                columns[meaning] = known.index(name)
                break
    return system, columns


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
