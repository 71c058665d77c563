"""The object that an assignment talks to: a lesson without judgement, with handing in, and with scores while graded."""

from __future__ import annotations

import os
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any, cast

from . import handin, render
from .answers import Record, RecordError, dutch_time, now
from .errors import CourseError
from .lesson import Lesson
from .output import display_view, show_html
from .questionnaire import Extra
from .questions import Question
from .questions.base import clean_text


def open_exercise(assignment: str) -> Exercise:
    """Open an assignment. While nbgrader grades it, questions show the learner's answers in place of controls.

    Raises:
        QuestionError, RecordError: as ``open_lesson``; while grading, a damaged record is always an error.
    """
    exercise = Exercise(assignment, Path.cwd())
    exercise.greet()
    return exercise


def grading() -> bool:
    """Tell whether nbgrader is executing this notebook to grade it."""
    return os.environ.get("NBGRADER_EXECUTION") == "autograde"


class Exercise(Lesson):
    """An assignment's notebook: the same questions without judgement, a way to hand in, and scoring while graded."""

    _check = ""

    def __init__(self, assignment: str, folder: Path) -> None:
        self.assignment = assignment
        notebook_id = f"opdracht-{assignment}"
        self._notebook = handin.read_notebook(folder, notebook_id)
        self._points = _points(self._notebook)
        self._record_display: Any = None
        self._hand_ins: list[Any] = []
        super().__init__(notebook_id, folder / "questions.toml", folder)

    def _open_store(self) -> Any:
        if not grading():
            return super()._open_store()
        return _HandedIn(handin.find_record(self.folder, self.id, self._notebook))

    def greet(self) -> None:
        if grading():
            if not cast(_HandedIn, self._store).found:
                show_html("<p><strong>Geen antwoorden gevonden</strong> in deze inlevering.</p>")
            return
        super().greet()
        # The record also stands in the notebook's own outputs, so that even a bare notebook can be graded.
        from IPython.display import display

        self._record_display = display(self._record_bundle(), raw=True, display_id=True)

    def hand_in(self) -> None:
        """Show the button "Inleveren". While grading there is nothing to hand in."""
        if grading():
            return
        from .widgets import HandInView

        handed = handin.last(self.folder, self.assignment)
        view: Any = HandInView(
            lambda draft: self._hand_in(view, draft),
            spec={} if handed is None else handed.student,
            state=self._state(),
            receipt={} if handed is None else self._receipt(handed),
        )
        self._progress.append(view)
        self._hand_ins.append(view)
        display_view(view)

    def score(self, question_id: str, correct: Any, explain: str | Mapping[str, str] | None = None) -> float:
        """Judge the saved answer and return its points, as nbgrader reads them from a cell's last line.

        ``correct`` is the key, ``explain`` one text or a text per option id; both stand only in hidden tests. An
        unanswered question, or an answer that does not fit its question, is worth 0.

        Raises:
            CourseError: the notebook does not say how many points this question is worth.
        """
        if question_id not in self._points:
            raise CourseError(f"Vraag '{question_id}': het notebook noemt geen punten voor deze vraag.")
        points = self._points[question_id]
        question = self.question(question_id)
        result = question.score(self.answer(question_id), correct, explain)
        earned = round((result.fraction or 0.0) * points, 2)
        words = f"{_dutch(earned)} van {_dutch(points)} {'punt' if points == 1 else 'punten'}"
        data = result.public() | {"question": question_id, "points": earned, "max_points": points}
        show_html(render.result_html(result, words), {render.RESULT_MIME: data})
        return earned

    def _ask(self, question: Question, extra: Extra | None = None, view_class: type[Any] | None = None) -> None:
        if not grading():
            super()._ask(question, extra, view_class)
            return
        answer, misfit = self._saved_answer(question)
        data = {render.ANSWER_MIME: render.answer_data(question, answer)}
        note = f"<p><strong>Let op.</strong> {escape(misfit)}</p>" if misfit else ""
        show_html(render.answer_html(question, answer) + note, data)

    def _spec(self, question: Question) -> dict[str, Any]:
        return {"store": self._store.key, "check": "", "points": self._points.get(question.id)}

    def _save(self, question: Question, draft: Mapping[str, Any], view: Any) -> dict[str, Any]:
        traits = super()._save(question, draft, view)
        if self._record_display is not None:
            self._record_display.update(self._record_bundle(), raw=True)
        for hand_in in self._hand_ins:
            if hand_in.receipt and "value" in traits:
                hand_in.receipt = hand_in.receipt | {"outdated": True}
        return traits

    def _record_bundle(self) -> dict[str, Any]:
        return {
            render.RECORD_MIME: self._store.record().as_json(),
            "text/html": "<span hidden></span>",
            "text/plain": "",
        }

    def _hand_in(self, view: Any, draft: Mapping[str, Any]) -> dict[str, Any]:
        student = {name: clean_text(str(draft.get(name, "")).strip()[:200]) or "" for name in ("number", "name")}
        notebook = handin.read_notebook(self.folder, self.id) or self._notebook
        if notebook is None:
            notebook = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        try:
            built = handin.build(notebook, self._store.record(), self.assignment, now(), student)
            handed = handin.write(self.folder, built)
        except RecordError as error:
            return {"saved": {"error": f"Nog niet ingeleverd. {error}"}}
        return {"state": self._state(), "receipt": self._receipt(handed)}

    def _receipt(self, handed: handin.HandIn) -> dict[str, Any]:
        """Return what the page shows about a hand-in; ``outdated`` when an answer has changed since."""
        open_ = self._open(handed.record.answers)
        return {
            "file": handed.file,
            "folder": f"{self.folder.parent.name}/{self.folder.name}",
            "content": handed.content,
            "sha256": handed.sha256,
            "time": dutch_time(handed.time),
            "answered": len(self.questions) - len(open_),
            "total": len(self.questions),
            "outdated": handed.record.answers != self._store.answers(),
        }


class _HandedIn:
    """The answers of a submission: read only. ``found`` is false when there was no record at all."""

    def __init__(self, record: Record | None) -> None:
        self.found = record is not None
        self._answers = record.answers if record else {}

    def get(self, question_id: str) -> Any:
        return self._answers.get(question_id)

    def answers(self) -> dict[str, Any]:
        return dict(self._answers)


def _points(notebook: handin.Notebook | None) -> dict[str, float]:
    """Return the points of each graded cell by question id, from the notebook's nbgrader metadata."""
    found = {}
    for cell in (notebook or {}).get("cells", []):
        info = cell.get("metadata", {}).get("nbgrader", {})
        if "points" in info and "grade_id" in info:
            found[info["grade_id"]] = info["points"]
    return found


def _dutch(number: float) -> str:
    return f"{number:g}".replace(".", ",")
