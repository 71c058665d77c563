"""A lesson and an assignment on the sample questions, and a page that records what they show."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from questions_sample import TOML

from course.lesson import assignment, exercise, graded, lesson, questionnaire
from course.lesson.assignment import Assignment
from course.lesson.exercise import Exercise
from course.lesson.graded import GradedExercise
from course.lesson.lesson import Lesson
from course.page import AloneView, PaperView

ASSIGNMENT = "03-proef"
POINTS = {"keuze": 2, "meerkeuze": 1.5, "getal": 1}


class Page:
    """What a notebook showed: views, and HTML with its data."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.views: list[Any] = []
        #: The views for who has no lecturer, which stand under every button "Inleveren".
        self.alone: list[Any] = []
        #: The views that make a page of a module, which stand under every list of what is open.
        self.paper: list[Any] = []
        self.html: list[str] = []
        self.data: list[dict[str, Any]] = []
        for module in (questionnaire, lesson, exercise):
            monkeypatch.setattr(module, "display_view", self._draw)
        for module in (lesson, assignment, graded):
            monkeypatch.setattr(module, "show_html", self._show)

    def _draw(self, view: Any, _asked: str = "") -> None:
        apart = self.alone if isinstance(view, AloneView) else self.paper if isinstance(view, PaperView) else None
        (self.views if apart is None else apart).append(view)

    def _show(self, html: str, extra: dict[str, Any] | None = None) -> None:
        self.html.append(html)
        self.data.append(extra or {})

    @property
    def text(self) -> str:
        """Return the last HTML as a reader sees it."""
        return " ".join(re.sub(r"<[^>]+>", " ", self.html[-1]).split())


def make_lesson(folder: Path) -> Lesson:
    questions = folder / "vragen" / "03-proef.toml"
    questions.parent.mkdir(exist_ok=True)
    questions.write_text(TOML, encoding="utf-8")
    return Lesson("03-proef", questions, folder)


def make_exercise(folder: Path) -> Assignment:
    (folder / "questions.toml").write_text(TOML, encoding="utf-8")
    cells = [
        nbformat.v4.new_code_cell(f"les.ask('{id_}')", metadata={"nbgrader": {"grade_id": id_, "points": points}})
        for id_, points in POINTS.items()
    ]
    front = {"cursus": {"id": f"opdracht-{ASSIGNMENT}", "kind": "exercise", "assignment": ASSIGNMENT}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=front)
    path = folder / f"opdracht-{ASSIGNMENT}.ipynb"
    if not path.exists():
        path.write_text(json.dumps(notebook), encoding="utf-8")
    grading = os.environ.get("NBGRADER_EXECUTION") == "autograde"
    return (GradedExercise if grading else Exercise)(ASSIGNMENT, folder)


def type_in(view: Any, value: Any, *, seq: int = 1, window: str = "venster", known: Any = None, **more: Any) -> None:
    """Do what a page does when the learner acts."""
    view.draft = {"value": value, "seq": seq, "view": window, "known": known, **more}
