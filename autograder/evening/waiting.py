"""How it stands with every assignment, and the one list of what waits for the lecturer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.assignment import Assignment, released_assignment
from autograder.collect.collect import why_unusable
from autograder.collect.mapping import MAP_NAME, without_student
from autograder.config import CourseFolder
from autograder.export.export import export_names
from autograder.grade.outcome import is_graded
from autograder.reading.cases import Readable, readables
from autograder.reading.judgement import FOLDER as READ
from course.base import dutch

MARKS = "cijfers.csv"
_NAMED = 5


@dataclass(frozen=True)
class State:
    """How it stands with an assignment: students by number, what is to be read, whether the pages are up to date.

    ``unusable`` are the students of whom something came that nothing can be done with; ``changed`` is when a judgement
    or what the computer found last changed, in seconds since 1970, and 0 when there is neither.
    """

    assignment: Assignment
    received: list[str]
    graded: list[str]
    unusable: list[str]
    items: list[Readable]
    pages: list[str]
    stale: bool
    changed: float

    @property
    def id(self) -> str:
        return self.assignment.id

    @property
    def waiting(self) -> int:
        return sum(item.waiting for item in self.items)


@dataclass(frozen=True)
class Waiting:
    """Something that waits for the lecturer.

    Attributes:
        text: a Dutch sentence.
        to: where the page does it, as the part of its address behind ``#``.
        typed: what she types to do it.
        computer: whether the computer can do it without her.
    """

    text: str
    to: str
    typed: str
    computer: bool = False


def state_of(course: CourseFolder, id_: str) -> State:
    """Return how it stands with an assignment that was released here."""
    assignment = released_assignment(course, id_)
    received = course.submitters(id_)
    graded = [student for student in received if is_graded(course, id_, student)]
    pages = [course.feedback(id_, student) / f"{assignment.main_notebook}.html" for student in graded]
    there = [path for path in pages if path.is_file()]
    oldest = min((path.stat().st_mtime for path in there), default=0.0)
    changed = max([_newest(course.root / READ / id_), *(_newest(course.autograded(id_, one)) for one in graded)])
    kept = course.kept(id_, "x").parent
    came = sorted(path.name for path in kept.iterdir() if path.is_dir()) if kept.is_dir() else []
    return State(
        assignment=assignment,
        received=received,
        graded=graded,
        unusable=[student for student in came if why_unusable(course, id_, student)],
        items=readables(course, assignment),
        pages=[path.parent.parent.name for path in there],
        stale=bool(graded) and (len(there) < len(graded) or oldest < changed),
        changed=changed,
    )


def _newest(folder: Path) -> float:
    return max((path.stat().st_mtime for path in folder.rglob("*") if path.is_file()), default=0.0)


def all_states(course: CourseFolder) -> list[State]:
    """Return how it stands with every assignment that was released here."""
    return [state_of(course, id_) for id_ in course.released()]


def to_do(course: CourseFolder, states: Iterable[State]) -> list[Waiting]:
    """Return what waits for the lecturer, in the order in which it is best done."""
    states = list(states)
    waits: list[Waiting] = []
    if files := without_student(course):
        number = dutch.count(len(files), "inlevering", "inleveringen")
        waits.append(
            Waiting(
                f"Wijs de student aan bij {number}: {_named(files)}",
                "#ophalen",
                f"vul de kolom 'student' in {MAP_NAME} in, en geef die mee: autograder all PAD --map {MAP_NAME}",
            )
        )
    names: dict[str, str] = {}
    if any(state.unusable for state in states):
        with course.gradebook() as gradebook:
            names = {number: f"{name} ({number})" for number, name in export_names(gradebook) if name}
    for state in states:
        waits += _of_assignment(state, names)
    if any(state.graded for state in states) and not any(state.waiting for state in states):
        marks, last = course.root / MARKS, max(state.changed for state in states)
        if not marks.is_file():
            waits.append(Waiting("Voer de cijfers uit", "#opdrachten", "autograder all", computer=True))
        elif marks.stat().st_mtime < last:
            text = "Voer de cijfers opnieuw uit: er is sindsdien iets veranderd"
            waits.append(Waiting(text, "#opdrachten", "autograder all", computer=True))
    return waits


def _of_assignment(state: State, names: Mapping[str, str]) -> list[Waiting]:
    id_, title, at = state.id, state.assignment.title, f"#opdracht/{state.id}"
    waits = []
    if state.unusable:
        text = f"Vraag om een nieuwe inlevering van {_named([names.get(one, one) for one in state.unusable])}: {title}"
        waits.append(Waiting(text, at, "autograder all PAD, met het nieuwe bestand"))
    if missing := len(state.received) - len(state.graded):
        number = dutch.count(missing, "inlevering", "inleveringen")
        waits.append(Waiting(f"Laat {number} nakijken: {title}", at, f"autograder grade {id_}", computer=True))
    for item in state.items:
        if item.waiting:
            number = dutch.count(item.waiting, "antwoord", "antwoorden")
            place = f"#lezen/{id_}/{item.item.grade_id}"
            waits.append(Waiting(f"Lees {number}: {item.title} ({title})", place, f"autograder read {id_}"))
    if state.graded and state.stale and not state.waiting:
        waits.append(Waiting(f"Maak de feedback (opnieuw): {title}", at, "autograder all", computer=True))
    return waits


def _named(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" en nog {more}" if more > 0 else "")
