"""Everything at a glance: each assignment, each student, and one list of what waits for the lecturer."""

from __future__ import annotations

from autograder.evening.waiting import MARKS, State, all_states, state_of, to_do
from autograder.export.export import DONE, NOT_GRADED, NOTHING, UNUSABLE, as_number, export_names, score_row
from autograder.feedback.feedback import tells_keys
from autograder.marks.settings import read_settings
from course.base import dutch

from . import collecting
from .desk import Desk, Json


def overview(desk: Desk, asked: Json) -> Json:
    """Return every assignment that was handed out here, and what waits."""
    if not desk.ready:
        return {"ready": False, "assignments": [], "todo": []}
    states = all_states(desk.course)
    waits = [*collecting.waiting(desk), *to_do(desk.course, states)]
    return {
        "ready": True,
        "assignments": [_assignment(state) for state in states],
        "todo": [{"text": one.text, "to": one.to, "computer": one.computer} for one in waits],
        "marks": (desk.course.root / MARKS).is_file(),
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
        "marks": (course.root / MARKS).is_file(),
        "keys": tells_keys(course, id_),
        "report": f"verslag-{id_}.html" if (course.root / f"verslag-{id_}.html").is_file() else "",
    }
