"""Everything at a glance: each assignment, each student, and one list of what waits for the lecturer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autograder.assignment import Assignment, released_assignment
from autograder.collect.mapping import without_student
from autograder.config import CourseFolder
from autograder.export.export import DONE, NOT_GRADED, NOTHING, UNUSABLE, as_number, export_names, score_row
from autograder.grade.outcome import is_graded
from autograder.marks.settings import read_settings
from autograder.reading.cases import Readable, readables
from autograder.reading.judgement import FOLDER as READ
from course.base import dutch

from .desk import Desk, Json


@dataclass(frozen=True)
class State:
    """How it stands with an assignment: students by number, what is to be read, whether the pages are up to date."""

    assignment: Assignment
    received: list[str]
    graded: list[str]
    items: list[Readable]
    pages: list[str]
    stale: bool

    @property
    def id(self) -> str:
        return self.assignment.id

    @property
    def waiting(self) -> int:
        return sum(item.waiting for item in self.items)


def state_of(course: CourseFolder, id_: str) -> State:
    """Return how it stands with an assignment that was released here."""
    assignment = released_assignment(course, id_)
    received = course.submitters(id_)
    graded = [student for student in received if is_graded(course, id_, student)]
    pages = [course.feedback(id_, student) / f"{assignment.main_notebook}.html" for student in graded]
    there = [path for path in pages if path.is_file()]
    oldest = min((path.stat().st_mtime for path in there), default=0.0)
    judged = _newest(course.root / READ / id_)
    ran = max((_newest(course.autograded(id_, student)) for student in graded), default=0.0)
    stale = bool(graded) and (len(there) < len(graded) or oldest < max(judged, ran))
    return State(
        assignment, received, graded, readables(course, assignment), [path.parent.parent.name for path in there], stale
    )


def _newest(folder: Path) -> float:
    return max((path.stat().st_mtime for path in folder.rglob("*") if path.is_file()), default=0.0)


def overview(desk: Desk, asked: Json) -> Json:
    """Return every assignment that was handed out here, and what waits."""
    if not desk.ready:
        return {"ready": False, "assignments": [], "todo": []}
    states = [state_of(desk.course, id_) for id_ in desk.course.released()]
    return {
        "ready": True,
        "assignments": [_assignment(state) for state in states],
        "todo": to_do(desk.course, states),
        "marks": (desk.course.root / "cijfers.csv").is_file(),
    }


def _assignment(state: State) -> Json:
    return {
        "id": state.id,
        "title": state.assignment.title,
        "received": len(state.received),
        "graded": len(state.graded),
        "waiting": state.waiting,
        "pages": len(state.pages),
        "stale": state.stale,
        "items": [
            {
                "id": one.item.grade_id,
                "title": one.title,
                "total": one.total,
                "waiting": one.waiting,
                "doubt": one.doubt,
            }
            for one in state.items
        ],
    }


def to_do(course: CourseFolder, states: list[State]) -> list[Json]:
    """Return what waits for the lecturer, in the order in which it is best done: a sentence and where to do it."""
    waits: list[Json] = []
    if files := without_student(course):
        number = dutch.count(len(files), "inlevering", "inleveringen")
        waits.append({"text": f"Wijs de student aan bij {number}; dat kan bij Ophalen.", "to": ""})
    for state in states:
        id_, title = state.id, state.assignment.title
        if missing := len(state.received) - len(state.graded):
            number = dutch.count(missing, "inlevering", "inleveringen")
            waits.append({"text": f"Laat {number} nakijken: {title}", "to": f"#opdracht/{id_}"})
        waits += [
            {
                "text": f"Lees {dutch.count(item.waiting, 'antwoord', 'antwoorden')}: {item.title} ({title})",
                "to": f"#lezen/{id_}/{item.item.grade_id}",
            }
            for item in state.items
            if item.waiting
        ]
        if state.graded and state.stale and not state.waiting:
            waits.append({"text": f"Maak de feedback (opnieuw): {title}", "to": f"#opdracht/{id_}"})
    marks = course.root / "cijfers.csv"
    last = max((_newest(course.root / READ / state.id) for state in states), default=0.0)
    if any(state.graded for state in states) and not any(state.waiting for state in states):
        if not marks.is_file():
            waits.append({"text": "Voer de cijfers uit.", "to": ""})
        elif marks.stat().st_mtime < last:
            waits.append({"text": "Voer de cijfers opnieuw uit: er is sindsdien iets gelezen.", "to": ""})
    return waits


def one_assignment(desk: Desk, asked: Json) -> Json:
    """Return an assignment with the state of every student."""
    (id_,) = desk.course.choose(str(asked["assignment"]))
    course, state = desk.course, state_of(desk.course, id_)
    settings = read_settings(course)
    students = []
    with course.gradebook() as gradebook:
        for number, name in export_names(gradebook):
            row = score_row(course, gradebook, settings, id_, number, per_question=False)
            stand = str(row["stand"])
            points = as_number(row["punten" if stand == DONE else "voorlopig"])
            page = course.feedback(id_, number) / f"{state.assignment.main_notebook}.html"
            students.append(
                {
                    "number": number,
                    "name": name,
                    "state": stand,
                    "points": "" if points is None else dutch.short(points),
                    "late": row["te laat"] == "ja",
                    "page": page.relative_to(course.root).as_posix() if page.is_file() else "",
                    "asks": stand in (NOTHING, UNUSABLE, NOT_GRADED),
                }
            )
    zips = [
        path.relative_to(course.root).as_posix() for path in sorted((course.root / "uitdelen").glob(f"*{id_}*.zip"))
    ]
    return _assignment(state) | {
        "students": students,
        "points": dutch.short(state.assignment.points),
        "zips": zips,
        "report": f"verslag-{id_}.html" if (course.root / f"verslag-{id_}.html").is_file() else "",
    }
