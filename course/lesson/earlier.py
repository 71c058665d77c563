"""What a learner answered in another module: read from its record, which is never changed from here."""

from __future__ import annotations

from pathlib import Path

from course.base.errors import CourseError
from course.instruments import Answered, module_questions
from course.questions import AnswerError
from course.record.answers import peek


def answered(folder: Path, place: str) -> Answered:
    """Return a question of a module with what was answered to it, given the folder of a notebook.

    ``place`` is like ``00-start/zelf-start``. A record that is not there or cannot be read counts as no answer: its own
    module tells the learner what is wrong with it.

    Raises:
        CourseError: there is no such question.
    """
    module, _, question_id = place.partition("/")
    question = module_questions(module).get(question_id)
    if question is None:
        raise CourseError(f"In {module} bestaat geen vraag '{question_id}'.")
    try:
        return Answered(question, question.clean(peek(_modules(folder), module).get(question_id)))
    except AnswerError:
        return Answered(question, None)


def _modules(folder: Path) -> Path:
    """Return the folder of the modules, seen from a module or from an assignment."""
    return folder if folder.name == "modules" else folder.parent.parent / "modules"
