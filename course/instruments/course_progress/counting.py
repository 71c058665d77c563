"""Count what is done, from a study plan, questions and answers; reads no file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from course.data.syllabus import Module
from course.questions import Question

#: Minutes left are said in steps of so many: more precise would be made up.
STEP = 5


@dataclass(frozen=True)
class ModuleProgress:
    """One module: its questions answered and in all, whether its assignment was handed in, and the minutes left.

    ``handed_in`` is ``None`` where there is no assignment.
    """

    id: str
    title: str
    done: int
    total: int
    handed_in: bool | None
    minutes_left: int


@dataclass(frozen=True)
class CourseProgress:
    """All modules that are there, and the next step: the first module that has something open.

    ``question`` is the beginning of its first open question, ``None`` when only its assignment is left.
    """

    modules: tuple[ModuleProgress, ...]
    next: ModuleProgress | None
    question: str | None
    minutes_left: int


def course_progress(
    plan: Sequence[Module],
    questions: Mapping[str, Mapping[str, Question]],
    answers: Mapping[str, Mapping[str, Any]],
    handed_in: Mapping[str, bool],
) -> CourseProgress:
    """Return how far a learner is.

    Args:
        plan: the modules of the study plan, in order; electives, which have no minutes, are left out.
        questions: the questions of every module that is there, by module and question.
        answers: the saved answers by module; an answer that does not fit its question counts as open.
        handed_in: for every assignment that is there, by module, whether it was handed in.
    """
    modules, first, question = [], None, None
    for module in plan:
        if module.id not in questions or not module.minutes:
            continue
        asked = questions[module.id]
        open_ = [one for one in asked.values() if not one.is_done(answers.get(module.id, {}).get(one.id))]
        handed = handed_in.get(module.id)
        minutes = _minutes(module, len(open_), len(asked), handed)
        one = ModuleProgress(module.id, module.title, len(asked) - len(open_), len(asked), handed, minutes)
        modules.append(one)
        if first is None and (open_ or handed is False):
            first, question = one, open_[0].first_line if open_ else None
    return CourseProgress(tuple(modules), first, question, sum(one.minutes_left for one in modules))


def _minutes(module: Module, open_: int, total: int, handed_in: bool | None) -> int:
    """Return the minutes left: the module's own by the share that is open, and those of an assignment that is there."""
    assignment = (module.exercise.minutes if module.exercise else None) or 0
    own = ((module.minutes or 0) - assignment) * open_ / total
    return ceil(own / STEP) * STEP + (assignment if handed_in is False else 0)
