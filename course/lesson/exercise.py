"""The object that an assignment talks to: a lesson without judgement that can be handed in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from course.base import browser, dutch
from course.page.output import display_view
from course.questions import Question, render
from course.questions.base import clean_text
from course.record import handin
from course.record.answers import RecordError, now

from . import alone
from .assignment import Assignment
from .graded import GradedExercise


def open_exercise(assignment: str) -> Assignment:
    """Open an assignment: for the learner, or as it was handed in while nbgrader is executing the notebook to grade it.

    Raises:
        QuestionError, RecordError: as ``open_lesson``; while grading, a damaged record is always an error.
    """
    graded = os.environ.get("NBGRADER_EXECUTION") == "autograde"
    exercise = (GradedExercise if graded else Exercise)(assignment, Path.cwd())
    exercise.greet()
    return exercise


class Exercise(Assignment):
    """An assignment as the learner works on it: its questions, and a way to hand in."""

    def __init__(self, assignment: str, folder: Path) -> None:
        self._record_display: Any = None
        self._hand_ins: list[Any] = []
        super().__init__(assignment, folder)

    def greet(self) -> None:
        super().greet()
        # The record also stands in the notebook's own outputs, so that even a bare notebook can be graded.
        from IPython.display import display

        self._record_display = display(self._record_bundle(), raw=True, display_id=True)

    def hand_in(self) -> None:
        """Show the button "Inleveren"."""
        from course.page import AloneView, HandInView

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
        display_view(AloneView(self._explain, spec={"offered": alone.source_of(self.assignment) is not None}))

    def _explain(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        content = alone.write_page(self.folder, self.assignment)
        name = alone.page_path(self.folder, self.assignment).name
        return {"page": {"name": name, "type": "text/html", "content": content}}

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
        explained = alone.page_path(self.folder, self.assignment).exists()
        try:
            built = handin.build(notebook, self._store.record(), self.assignment, now(), student, explained=explained)
            handed = handin.write(self.folder, built)
        except RecordError as error:
            return {"saved": {"error": f"Nog niet ingeleverd. {error}"}}
        return {"state": self._state(), "receipt": self._receipt(handed)}

    def _receipt(self, handed: handin.HandIn) -> dict[str, Any]:
        """Return what the page shows about a hand-in; ``outdated`` when an answer has changed since."""
        open_ = self._open(handed.record.answers)
        return {
            "file": handed.file,
            # In a browser there is no folder that she can open: there she downloads it.
            "folder": "" if browser.IN_BROWSER else f"{self.folder.parent.name}/{self.folder.name}",
            "content": handed.content,
            "sha256": handed.sha256,
            "time": dutch.moment(handed.time),
            "answered": len(self.questions) - len(open_),
            "total": len(self.questions),
            "outdated": handed.record.answers != self._store.answers(),
        }
