"""The learning environments that work comes from and goes back to: one file a system, found by looking in this folder.

A file here sets ``SYSTEM``. That is all it takes: nothing else names a system.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib import import_module
from pkgutil import iter_modules


@dataclass(frozen=True)
class ClassList:
    """How a system heads the columns of its class list or grade sheet, in every language it is known to use.

    Headings are written without capitals, spaces and punctuation.

    Attributes:
        marks: headings that only this system has; one of them is enough to know the list.
        columns: per meaning (number, name, first, infix, last, email, login, account) its headings, the surest first.
            A meaning that is left out has the headings of a list that is made by hand.
        nobody: names of lines that are no students.
    """

    marks: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nobody: tuple[str, ...] = ()


@dataclass(frozen=True)
class GradeSheet:
    """The sheet in which a system takes grades back.

    Attributes:
        found: what the heading of a column with grades looks like in a sheet that the system made.
        new: the columns of a new sheet: (heading, meaning); the meanings are those of a class list, ``sorted`` for
            "last name, first name", and ``blank``.
        grade: the heading of an assignment's column in a new sheet.
        last: a column at the end of every line: (heading, text).
        maximum: where the heading of a grade has its maximum; ``maximum_column`` and ``maximum_row`` are the heading of
            a column and the first cell of a row that have it.
        comment: what the heading of a column for remarks looks like.
    """

    found: re.Pattern[str]
    new: tuple[tuple[str, str], ...]
    grade: str = "{title}"
    last: tuple[str, str] | None = None
    maximum: re.Pattern[str] | None = None
    maximum_column: tuple[str, ...] = ()
    maximum_row: str = ""
    comment: re.Pattern[str] | None = None


@dataclass(frozen=True)
class Maker:
    """Whose a hand-in is in the eyes of the system that it was downloaded from; what the path does not say is empty.

    ``name`` may be written as one word, ``account`` is the system's own number for a person. ``moment`` is when the
    system got the file, on its own clock, as the path writes it.
    """

    system: str
    name: str = ""
    login: str = ""
    account: str = ""
    moment: str = ""

    @property
    def time(self) -> datetime | None:
        """Return when the hand-in came in; without a zone where the system gives none."""
        return read_moment(self.moment)


@dataclass(frozen=True)
class System:
    """A learning environment, as far as its files are concerned.

    Attributes:
        name: how people call it.
        download: where a hand-in's path in the download of a whole class names its maker: groups as in ``Maker``.
        draft: where the path says that a student was still working on a file and had not handed it in.
        own_file: the names of files that the system itself adds to the download.
        class_list: how it writes the list of a class; ``None`` when it has none.
        grades: how it takes grades back; ``None`` when it does not.
        takes_feedback: whether it takes a zip of feedback with the names of its download.
    """

    name: str
    download: re.Pattern[str] | None = None
    draft: re.Pattern[str] | None = None
    own_file: re.Pattern[str] | None = None
    class_list: ClassList | None = None
    grades: GradeSheet | None = None
    takes_feedback: bool = False


@cache
def systems() -> tuple[System, ...]:
    """Return every system of this folder, in the order of their files' names."""
    names = sorted(module.name for module in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").SYSTEM for name in names)


def maker_in(path: str) -> Maker | None:
    """Return whom a system names in a hand-in's path; ``None`` when no system wrote this path."""
    for system in systems():
        if system.download and (match := system.download.search(path)):
            return Maker(system.name, **match.groupdict(default=""))
    return None


def draft_in(path: str) -> str:
    """Return the system in whose download this path is a file that was not handed in; empty when there is none."""
    return next((system.name for system in systems() if system.draft and system.draft.search(path)), "")


def feedback_name(path: str) -> tuple[str, str] | None:
    """Return the system of a hand-in's path and how its feedback is named, so that the system knows whose it is.

    It is the very folder, or the very file name, that the system gave; ``None`` when no system takes it back.
    """
    for system in systems():
        match = system.download.search(path) if system.takes_feedback and system.download else None
        if match is None:
            continue
        start = path.rfind("/", 0, match.start("name")) + 1
        part, *inside = path[start:].split("/")
        if not inside or part.lower().endswith(".zip"):
            return system.name, f"{part.rpartition('.')[0] or part}.html"
        return system.name, f"{part}/{inside[-1].rpartition('.')[0] or inside[-1]}.html"
    return None


_MONTHS = ("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec")
_DIGITS = re.compile(r"(\d{4}-\d\d-\d\d)[- T](\d\d)[-:](\d\d)[-:](\d\d)(?:\.\d+)? ?(UTC|[+-]\d\d:?\d\d)?")
_WORDS = re.compile(
    r"(?:(?P<d1>\d{1,2})\.? (?P<m1>[a-z]{3,})|(?P<m2>[a-z]{3,})\.? (?P<d2>\d{1,2}))\.?,? (?P<year>\d{4}),? "
    r"(?P<hour>\d{1,2})[:. ]?(?P<minute>\d\d) ?(?P<half>[ap])?"
)


def read_moment(text: str) -> datetime | None:
    """Read a moment as systems write it in a file name: ``2026-11-03-14-23-01``, ``Nov 3, 2026 223 PM``."""
    try:
        if found := _DIGITS.search(text):
            day, *clock, zone = found.groups(default="")
            return datetime.fromisoformat(f"{day}T{':'.join(clock)}{zone.replace('UTC', '+00:00')}")
        if found := _WORDS.search(text.casefold()):
            word = (found["m1"] or found["m2"])[:3]
            month = next((number for number, names in enumerate(_MONTHS, 1) if word in names.split()), 0)
            hour = int(found["hour"])
            if found["half"]:
                hour = hour % 12 + (12 if found["half"] == "p" else 0)
            return datetime(int(found["year"]), month, int(found["d1"] or found["d2"]), hour, int(found["minute"]))
    except ValueError:  # digits that are no moment
        pass
    return None


def is_own_file(name: str) -> bool:
    """Tell whether a file of this name was added to a download by the system itself."""
    return any(system.own_file and system.own_file.fullmatch(name) for system in systems())


def class_list(headings: list[str]) -> ClassList:
    """Return how to read a class list with these headings; an empty one when it is of no system."""
    lists = [system.class_list for system in systems() if system.class_list]
    return next((found for found in lists if not set(found.marks).isdisjoint(headings)), ClassList(()))
