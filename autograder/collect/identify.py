"""Whose hand-in is this? A proposal with its reason; certain only when all evidence names one student."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from autograder.config import is_safe_id
from autograder.lms import Maker, maker_in
from course.questions.texts import plain

from .handin import HandIn
from .roster import Roster, Student, number_key, split_name

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
#: Letters that are no letter with an accent, as they are written where they cannot be typed.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})
#: Words in a file name that say nothing about its maker.
_COMMON_WORDS = {"inlevering", "kopie", "copy", "submissions"}
_NEUTRAL_WORDS = {"ipynb", "json", "zip", "opdracht", "huiswerk", "def", "definitief", "versie"}
_INFIXES = {"van", "den", "der", "ten", "ter", "het", "von", "ibn", "ben"}
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
    possible: tuple[str, ...] = ()

    @property
    def candidates(self) -> tuple[str, ...]:
        """Return the numbers of all whose it may be."""
        return (self.student,) if self.student else self.possible


def identify(handin: HandIn, roster: Roster) -> Proposal:
    """Propose whose hand-in this is.

    What the learner typed, what the learning environment says and what else stands in the file name are compared with
    the class list. One student in all of it is certain; two different ones, none, or a name of which a word is left
    over, is for the lecturer to decide.
    """
    if not len(roster):
        return _without_roster(handin)
    maker = maker_in(handin.file)
    by_typed_number = _by_typed_number(handin, roster)
    by_name, left_over = _by_name(handin, maker, roster)
    told = (
        ("nummer dat de student typte", by_typed_number),
        ("nummer in de bestandsnaam", _by_number(handin.file, roster)),
        ("account in de bestandsnaam", _by_account(maker, roster)),
        ("e-mail in de bestandsnaam", _by_email(handin.file, roster)),
        ("naam die de student typte", _by_typed_name(handin, roster)),
        ("naam in de bestandsnaam", by_name),
    )
    evidence = [(reason, students) for reason, students in told if students]
    students = _meant(evidence)
    unknown = handin.number and not by_typed_number
    if len(students) == 1:
        (student,) = students
        doubts = _contradictions(handin, maker, student)
        if unknown:
            doubts.append(f"typte nummer {handin.number}, dat niet in de klassenlijst staat")
        if left_over and all(reason.startswith("naam") for reason, _ in evidence):
            doubts.append(f"in de bestandsnaam staat ook {left_over}")
        why = "; maar ".join([", ".join(reason for reason, _ in evidence), *doubts])
        return Proposal(student.number, why, certain=not doubts, name=student.name)
    if students:
        possible = tuple(student.number for student in students)
        return Proposal("", f"meer studenten heten zo: {_listed(students)}", possible=possible)
    if evidence:
        clues = "; ".join(f"{reason}: {_listed(students)}" for reason, students in evidence)
        possible = tuple(dict.fromkeys(student.number for _, found in evidence for student in found))
        return Proposal("", f"spreekt zichzelf tegen ({clues})", possible=possible)
    if unknown:
        return Proposal(
            handin.number if is_safe_id(handin.number) else "",
            "nummer dat de student typte, maar dat staat niet in de klassenlijst",
            name=handin.name,
        )
    return _from_file_name(handin)


def _contradictions(handin: HandIn, maker: Maker | None, student: Student) -> list[str]:
    """Return, as Dutch phrases, which names beside a hand-in are of somebody else than the student it points to.

    People are called otherwise than their list says; only a name that shares no word with it is another's.
    """
    own = _telling_words(student.name)
    told = [("typte de naam", handin.name)]
    if maker:
        told.append((f"{maker.system} noemt", maker.name))
    others = []
    for words, name in told:
        if own and _telling_words(name) and not any(word in "".join(_words(name)) for word in own):
            others.append(f"{words} {name}")
    if maker:
        login, account = maker.login.casefold(), maker.account
        numbered = re.fullmatch(r"s?\d{5,}", login) and number_key(login) != number_key(student.number)
        if login and (login != student.login.casefold() if student.login else numbered):
            others.append(f"{maker.system} noemt {maker.login}")
        if account and student.account and account != student.account:
            others.append(f"{maker.system} noemt account {account}")
    return others


def _telling_words(name: str) -> list[str]:
    """Return the words of a name that tell people apart; an infix or an initial does not."""
    return [word for word in _words(name) if len(word) > 2 and word not in _INFIXES]


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
        doubts = _contradictions(handin, maker_in(handin.file), Student(number, *split_name(handin.name)))
        why = "; maar ".join(["nummer dat de student typte", *doubts])
        return Proposal(number, why, certain=not doubts, name=handin.name)
    return _from_file_name(handin)


def _from_file_name(handin: HandIn) -> Proposal:
    """Propose the part of the file name that an LMS uses for the student, else the file's own name: never certain."""
    if maker := maker_in(handin.file):
        who = maker.name or maker.login
        return Proposal(_slug(who), "uit de bestandsnaam", name=who.replace("_", " "))
    path = PurePosixPath(handin.file)
    for part in (path.stem, path.parent.name):
        if part and not _is_own_name(part, handin):
            return Proposal(_slug(part), "uit de bestandsnaam")
    return Proposal("", "geen aanwijzing gevonden")


def _is_own_name(part: str, handin: HandIn) -> bool:
    """Tell whether a name is only the course's own, such as ``inlevering-03-differentiatie (1)``."""
    own = _own_words(handin)
    return all(word in own or len(word) < 3 for word in _words(part))


def _own_words(handin: HandIn) -> set[str]:
    """Return the words that the course and the learner's computer put in a file name."""
    return {*_words(handin.assignment), *_words(handin.notebook_id)} | _COMMON_WORDS


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


def _by_account(maker: Maker | None, roster: Roster) -> list[Student]:
    """Find the student whom the learning environment names by login or by its own number."""
    if maker is None:
        return []
    login, account = maker.login.casefold(), maker.account
    return [
        student
        for student in roster
        if (login and student.login.casefold() == login) or (account and student.account == account)
    ]


def _by_name(handin: HandIn, maker: Maker | None, roster: Roster) -> tuple[list[Student], str]:
    """Find students whose whole name stands in the file name, in any order or written as one word.

    Also return what is left over of that name, as a listing; a hand-in of someone else with a longer name, such as
    ``Jan Willem de Vries`` beside ``Jan de Vries``, has words left.
    """
    path = PurePosixPath(handin.file)
    parts = [maker.name] if maker and maker.name else [*path.parts, handin.file]
    neutral = _own_words(handin) | _NEUTRAL_WORDS
    matched: dict[str, Student] = {}
    left: dict[str, set[str]] = {}
    for part in parts:
        words = set(_words(part))
        for student in roster:
            name = set(_words(student.name))
            found = name if len(name) > 1 and name <= words else words & _as_one_word(student)
            if found and not (part == handin.file and student.number in matched):
                matched[student.number] = student
                rest = {word for word in words - found - neutral if not word.isdecimal()}
                left.setdefault(student.number, set()).update(rest)
    students = [student for student in matched.values() if not _is_part_of_another(student, [*matched.values()])]
    rest = {word for student in students for word in left[student.number]}
    return students, ", ".join(f"‘{word}’" for word in sorted(rest))


def _as_one_word(student: Student) -> set[str]:
    """Return the name as Canvas and camel case write it: first last, last first, and with the infix at the end."""
    first, last = _words(student.first), _words(student.last)
    orders: Iterable[list[str]] = (first + last, last + first, last[-1:] + first + last[:-1])
    return {"".join(order) for order in orders}


def _is_part_of_another(student: Student, others: list[Student]) -> bool:
    """Tell whether a longer name that also matched holds this one: ``Jan Vries`` in ``Jan de Vries``."""
    own = set(_words(student.name))
    return any(own < set(_words(other.name)) for other in others)
