"""What an assignment is, for who works on it and while it is graded: questions with points, and no judgement."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from course.base import dutch
from course.base.errors import CourseError
from course.page.output import show_html
from course.questions import Question, Result, render
from course.record import handin

from .lesson import Lesson


class Assignment(Lesson):
    """An assignment's notebook. ``Exercise`` and ``GradedExercise`` are what notebooks talk to."""

    def __init__(self, assignment: str, folder: Path) -> None:
        self.assignment = assignment
        notebook_id = f"opdracht-{assignment}"
        self._notebook = handin.read_notebook(folder, notebook_id)
        self._points = points_in(self._notebook)
        super().__init__(notebook_id, folder / "questions.toml", folder)

    def hand_in(self) -> None:
        """Show how to hand in, where that can be done."""
        raise NotImplementedError

    def score(self, question_id: str, correct: Any, explain: str | Mapping[str, str] | None = None) -> float:
        """Judge the saved answer and return its points, as nbgrader reads them from a cell's last line.

        ``correct`` is the key, ``explain`` one text or a text per option id; both stand only in hidden tests. An
        unanswered question, or an answer that does not fit its question, is worth 0.

        Raises:
            CourseError: the notebook does not say how many points this question is worth.
        """
        result, earned, words = self._scored(question_id, correct, explain)
        points = self._points[question_id]
        data = result.public() | {"question": question_id, "points": earned, "max_points": points}
        show_html(render.result_html(result, words), {render.RESULT_MIME: data})
        return earned

    def _scored(
        self, question_id: str, correct: Any, explain: str | Mapping[str, str] | None
    ) -> tuple[Result, float, str]:
        """Return the judgement of the saved answer, its points, and those in words."""
        if question_id not in self._points:
            raise CourseError(f"Vraag '{question_id}': het notebook noemt geen punten voor deze vraag.")
        points = self._points[question_id]
        question = self.question(question_id)
        result = question.score(self.answer(question_id), correct, explain)
        earned = round((result.fraction or 0.0) * points, 2)
        return result, earned, f"{dutch.number(earned)} van {dutch.count(points, 'punt', 'punten')}"

    def _spec(self, question: Question) -> dict[str, Any]:
        return {"store": self._store.key, "check": "", "points": self._points.get(question.id)}


def points_in(notebook: handin.Notebook | None) -> dict[str, float]:
    """Return the points of each graded cell by question id, from the notebook's nbgrader metadata."""
    found = {}
    for cell in (notebook or {}).get("cells", []):
        info = cell.get("metadata", {}).get("nbgrader", {})
        if "points" in info and "grade_id" in info:
            found[info["grade_id"]] = info["points"]
    return found
