"""What the page shows and changes when answers are read: ``autograder.reading`` as JSON."""

from __future__ import annotations

from dataclasses import asdict

from autograder.problem import Problem
from autograder.reading import cases, judgement
from autograder.reading.agreement import FEWEST, compare_readers
from autograder.reading.judgement import Judgement, Place
from autograder.reading.markdown import markdown
from course.base import dutch

from .desk import Desk, Json


def open_item(desk: Desk, asked: Json) -> Json:
    """Return a question with its rubric and every answer to it. With ``second`` nothing of the first reader is told."""
    reading = cases.open_reading(desk.course, asked["assignment"], asked["item"])
    second, reader = bool(asked.get("second")), str(asked.get("reader", ""))
    rubric, item = reading.rubric, reading.readable.item
    with desk.course.gradebook() as gradebook:
        bank = [] if second else cases.comments_on(gradebook, item.grade_id)
    return {
        "assignment": {"id": reading.assignment.id, "title": reading.assignment.title},
        "item": {"id": item.grade_id, "title": reading.readable.title, "points": item.points},
        "task": markdown(reading.text) if item.task else "",
        "criteria": [
            {"title": one.title, "levels": [{"points": points, "text": text} for points, text in one.levels.items()]}
            for one in rubric.criteria
        ],
        "anchors": [asdict(anchor) for anchor in rubric.anchors],
        "model": rubric.model,
        "notes": markdown(rubric.notes),
        "bank": bank,
        "cases": [_case(desk, case, second, reader) for case in reading.cases],
    }


def _case(desk: Desk, case: cases.Case, second: bool, reader: str) -> Json:
    found = judgement.second_opinion(desk.course, case.place, reader) if second else case.judgement
    return {
        "student": case.place.student,
        "notebook": case.place.notebook,
        "name": case.name,
        "answers": [{"prompt": answer.prompt, "rows": answer.rows} for answer in case.answers],
        "own": case.own,
        "why": case.why,
        "blank": case.blank,
        "judgement": judgement_json(found),
    }


def judgement_json(found: Judgement) -> Json:
    """Return a judgement as the page has it; points as a Dutch number, or empty."""
    points = "" if found.points is None else dutch.short(found.points)
    return asdict(found) | {"points": points}


def _place(asked: Json) -> Place:
    return Place(str(asked["assignment"]), str(asked["notebook"]), str(asked["item"]), str(asked["student"]))


def one_case(desk: Desk, asked: Json) -> Json:
    """Return how it stands with one answer now."""
    if asked.get("second"):
        return judgement_json(judgement.second_opinion(desk.course, _place(asked), str(asked.get("reader", ""))))
    return judgement_json(judgement.judgement_now(desk.course, _place(asked)))


def judge(desk: Desk, given: Json) -> Json:
    """Write what the reader gave, and return how it stands then."""
    levels = {int(number): float(value) for number, value in dict(given["levels"]).items()}
    points, reader = _points(str(given["points"])), str(given.get("reader", ""))[:100]
    place = _place(given)
    if given.get("second"):
        return judgement_json(judgement.second_judge(desk.course, place, reader, levels, points))
    found = judgement.judge(
        desk.course,
        place,
        levels,
        points,
        str(given["comment"]),
        later=bool(given["later"]),
        reader=reader,
        seen=given.get("seen"),
    )
    return judgement_json(found)


def _points(text: str) -> float | None:
    if not text.strip():
        return None
    number = dutch.parse_number(text)
    if number is None:
        raise Problem(f"‘{text.strip()[:20]}’ is geen getal. Schrijf punten zoals 12 of 12,5.")
    return float(number)


def agreement(desk: Desk, asked: Json) -> Json:
    """Return how far the second readers of a question agree with the first, and where they differ."""
    reading = cases.open_reading(desk.course, asked["assignment"], asked["item"])
    return {"fewest": FEWEST, "readers": [asdict(one) for one in compare_readers(desk.course, reading)]}
