"""The object that an assignment talks to while it is graded: answers in place of controls."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any, cast

from course.instruments import load_questions
from course.page.output import show_html
from course.questions import Question, render
from course.record import handin
from course.record.answers import Record

from .assignment import Assignment


class GradedExercise(Assignment):
    """An assignment as it was handed in: each question with its answer in words."""

    def _load(self, path: Path) -> dict[str, Question]:
        """Read the questions; where they are the same for a whole class, once."""
        try:
            return dict(_questions(_File(path, path.read_bytes())))
        except OSError:
            return super()._load(path)  # which says what is wrong

    def _open_store(self) -> Any:
        return HandedIn(handin.find_record(self.folder, self.id, self._notebook))

    def greet(self) -> None:
        if not cast(HandedIn, self._store).found:
            show_html("<p><strong>Geen antwoorden gevonden</strong> in deze inlevering.</p>")

    def hand_in(self) -> None:
        """Show nothing: what is graded was handed in."""

    def _ask(self, question: Question, part: str = "") -> None:
        answer, misfit = self._saved_answer(question)
        data = {render.ANSWER_MIME: render.answer_data(question, answer)}
        note = f"<p><strong>Let op.</strong> {escape(misfit)}</p>" if misfit else ""
        show_html(render.answer_html(question, answer) + note, data)


@dataclass(frozen=True)
class _File:
    """A file that is the same as another one when it holds the same."""

    path: Path = field(compare=False)
    content: bytes


@lru_cache(maxsize=16)
def _questions(file: _File) -> dict[str, Question]:
    return load_questions(file.path)


class HandedIn:
    """The answers of a submission: read only. ``found`` is false when there was no record at all."""

    def __init__(self, record: Record | None) -> None:
        self.found = record is not None
        self._answers = record.answers if record else {}

    def get(self, question_id: str) -> Any:
        return self._answers.get(question_id)

    def answers(self) -> dict[str, Any]:
        return dict(self._answers)
