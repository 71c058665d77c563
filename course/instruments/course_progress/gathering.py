"""Gather from a learner's folder what the progress is counted from; a record that cannot be read counts as empty."""

from __future__ import annotations

from pathlib import Path

from course.data.syllabus import syllabus
from course.instruments import module_questions
from course.record import handin
from course.record.answers import peek

from .counting import CourseProgress, course_progress


def standing(root: Path) -> CourseProgress:
    """Return how far the learner is whose course stands in ``root``; only notebooks that are there count."""
    here = [one for one in syllabus().module if (root / "modules" / f"{one.id}.ipynb").is_file()]
    handed = {}
    for module in here:
        if module.exercise and (folder := root / "opdrachten" / module.exercise.id).is_dir():
            handed[module.id] = handin.last(folder, module.exercise.id) is not None
    questions = {one.id: module_questions(one.id) for one in here}
    return course_progress(here, questions, {one.id: peek(root / "modules", one.id) for one in here}, handed)
