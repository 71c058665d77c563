"""Whose hand-in is this? A proposal with its reason; certain only when all evidence names one student."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from course.questions.typed import plain

from .config import is_safe_id
from .handin import HandIn
from .roster import Roster, Student, number_key

#: Where learning environments put the student's name or login in the name of a download.
_LMS_NAMES = (
    re.compile(r"(?P<who>[^/]+?)_\d+_assignsubmission_"),  # Moodle
    re.compile(r"\d+-\d+ - (?P<who>[^/]+?) - "),  # Brightspace
    re.compile(r"_(?P<who>[^_/]+)_attempt_\d{4}-"),  # Blackboard
    re.compile(r"(?:^|/)(?P<who>[^\W_]+)(?:_LATE)?_\d+_\d+_"),  # Canvas
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
#: Letters that are no letter with an accent, as they are written where they cannot be typed.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})
#: A shorter number in a file name may count something else, such as the attempt.
_SHORTEST_NUMBER = 4
_SHORTEST_WITHOUT_ZEROS = 6


@dataclass(frozen=True)
class Proposal:
    """A student for a hand-in. ``student`` is empty when nothing points to anyone; ``why`` is Dutch."""

    student: str
    why: str
    certain: bool = False
    name: str = ""


def identify(handin: HandIn, roster: Roster) -> Proposal:
    """Propose whose hand-in this is.

    The number that the learner typed and the number, e-mail address or name in the file name are compared with the
    class list. One student in all of them is certain; two different ones, or none, is for the lecturer to decide.
    """
    if not len(roster):
        return _without_roster(handin)
    by_typed_number = _by_typed_number(handin, roster)
    told = (
        ("nummer dat de student typte", by_typed_number),
        ("nummer in de bestandsnaam", _by_number(handin.file, roster)),
        ("e-mail in de bestandsnaam", _by_email(handin.file, roster)),
        ("naam die de student typte", _by_typed_name(handin, roster)),
        ("naam in de bestandsnaam", _by_name(handin.file, roster)),
    )
    evidence = [(reason, students) for reason, students in told if students]
    students = _meant(evidence)
    unknown = handin.number and not by_typed_number
    if len(students) == 1:
        (student,) = students
        why = ", ".join(reason for reason, _ in evidence)
        if unknown:
            return Proposal(
                student.number, f"{why}; maar typte nummer {handin.number}, dat niet in de klassenlijst staat",
                name=student.name,
            )  # fmt: skip
        return Proposal(student.number, why, certain=True, name=student.name)
    if students:
        return Proposal("", f"meer studenten heten zo: {_listed(students)}")
    if evidence:
        clues = "; ".join(f"{reason}: {_listed(students)}" for reason, students in evidence)
        return Proposal("", f"spreekt zichzelf tegen ({clues})")
    if unknown:
        return Proposal(
            handin.number if is_safe_id(handin.number) else "",
            "nummer dat de student typte, maar dat staat niet in de klassenlijst",
            name=handin.name,
        )
    return _from_file_name(handin)


def _meant(evidence: list[tuple[str, list[Student]]]) -> list[Student]:
    """Return whom all evidence together can mean: several when they have one name, none when it contradicts itself.

    A number or address is one person's, and says which of several people of one name is meant.
    """
    everyone = {student.number: student for _, students in evidence for student in students}
    left = set(everyone)
    for reason, students in evidence:
        if len(students) > 1 and not reason.startswith("naam"):
            return []
        left &= {student.number for student in students}
    return [everyone[number] for number in sorted(left)]


def _listed(students: list[Student]) -> str:
    return ", ".join(f"{student.name} ({student.number})" if student.name else student.number for student in students)


def _without_roster(handin: HandIn) -> Proposal:
    number = re.sub(r"\s", "", handin.number)
    if number and is_safe_id(number):
        return Proposal(number, "nummer dat de student typte", certain=True, name=handin.name)
    return _from_file_name(handin)


def _from_file_name(handin: HandIn) -> Proposal:
    """Propose the part of the file name that an LMS uses for the student, else the file's own name: never certain."""
    for pattern in _LMS_NAMES:
        if match := pattern.search(handin.file):
            return Proposal(_slug(match["who"]), "uit de bestandsnaam", name=match["who"].replace("_", " "))
    path = PurePosixPath(handin.file)
    for part in (path.stem, path.parent.name):
        if part and not _is_own_name(part, handin):
            return Proposal(_slug(part), "uit de bestandsnaam")
    return Proposal("", "geen aanwijzing gevonden")


def _is_own_name(part: str, handin: HandIn) -> bool:
    """Tell whether a name is only the course's own, such as ``inlevering-03-differentiatie (1)``."""
    own = {*_words(handin.assignment), *_words(handin.notebook_id), "inlevering", "kopie", "copy", "submissions"}
    return all(word in own or len(word) < 3 for word in _words(part))


def _slug(text: str) -> str:
    slug = "-".join(_words(text)).encode("ascii", "ignore").decode()[:60].strip("-")
    return slug if is_safe_id(slug) else ""


def _words(text: str) -> list[str]:
    return plain(text.replace("_", " ")).translate(_LETTERS).split()


# -- evidence ----------------------------------------------------------------------------------------------------------


def _by_typed_number(handin: HandIn, roster: Roster) -> list[Student]:
    student = roster.get(handin.number) if handin.number else None
    return [student] if student else []


def _by_typed_name(handin: HandIn, roster: Roster) -> list[Student]:
    typed = sorted(_words(handin.name))
    return [student for student in roster if len(typed) > 1 and sorted(_words(student.name)) == typed]


def _by_number(file: str, roster: Roster) -> list[Student]:
    words = {word.casefold() for word in re.findall(r"[A-Za-z0-9]+", file)}
    bare = {_without_s(word) for word in words}
    keys = {key for key in map(number_key, words) if len(key) >= _SHORTEST_WITHOUT_ZEROS}
    return [
        student
        for student in roster
        if number_key(student.number) in keys
        or (len(student.number) >= _SHORTEST_NUMBER and _without_s(student.number.casefold()) in bare)
    ]


def _without_s(number: str) -> str:
    return number[1:] if re.fullmatch(r"s\d+", number) else number


def _by_email(file: str, roster: Roster) -> list[Student]:
    found = {address.casefold() for address in _EMAIL.findall(file)}
    # an extension sticks to the address: jan@school.nl.ipynb
    found |= {address.removesuffix(".ipynb") for address in found}
    return [student for student in roster if student.email and student.email.casefold() in found]


def _by_name(file: str, roster: Roster) -> list[Student]:
    """Find students whose whole name stands in the file name, in any order or written as one word."""
    words = set(_words(file))
    matched = []
    for student in roster:
        name = _words(student.name)
        if len(name) > 1 and (set(name) <= words or words & _as_one_word(student)):
            matched.append(student)
    return [student for student in matched if not _is_part_of_another(student, matched)]


def _as_one_word(student: Student) -> set[str]:
    """Return the name as Canvas and camel case write it: first last, last first, and with the infix at the end."""
    first, last = _words(student.first), _words(student.last)
    orders: Iterable[list[str]] = (first + last, last + first, last[-1:] + first + last[:-1])
    return {"".join(order) for order in orders}


def _is_part_of_another(student: Student, others: list[Student]) -> bool:
    """Tell whether a longer name that also matched holds this one: ``Jan Vries`` in ``Jan de Vries``."""
    own = set(_words(student.name))
    return any(own < set(_words(other.name)) for other in others)
