"""The object that a notebook talks to: it opens the record, asks the questions and shows what belongs between them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any

from . import handin, render
from .answers import AnswerStore, Record, RecordError, now
from .errors import CourseError
from .paths import data_dir
from .questions import Answer, AnswerError, Question, load_questions

#: Makes what stands under a form from its answer: ``{"html": …, "page": …}``, see ``QuestionView.extra``.
Extra = Callable[[Question, Answer], dict[str, Any]]


def open_lesson(notebook_id: str) -> Lesson:
    """Open a module: load its questions and the learner's answers, and greet with what was found.

    Raises:
        QuestionError: the module does not exist or its questions are damaged.
        RecordError: the answers cannot be read at all. A damaged record is set aside and reported, not raised.
    """
    lesson = Lesson(notebook_id, data_dir() / "questions" / f"{notebook_id}.toml", Path.cwd())
    lesson.greet()
    return lesson


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


class Lesson:
    """A module's notebook: its questions, its answers and what is on the page."""

    #: The button under a question that has something to say about the answer.
    _check = "Controleer"

    def __init__(self, notebook_id: str, questions: Path, folder: Path) -> None:
        self.id = notebook_id
        self.folder = folder
        self.questions = load_questions(questions)
        self._views: dict[str, list[Any]] = {}
        self._progress: list[Any] = []
        self._extras: dict[str, Extra] = {}
        self._store = self._open_store()

    def _open_store(self) -> AnswerStore:
        return AnswerStore(self.id, self.folder)

    # -- what a notebook calls -------------------------------------------------------------------------------------

    def greet(self) -> None:
        """Say where the answers are kept, how many there are, and what was wrong with them."""
        answered = len(self._store.answers())
        state = (
            f"{answered} {'antwoord' if answered == 1 else 'antwoorden'} teruggevonden."
            if answered
            else "Nog geen antwoorden."
        )
        path = self._store.path
        where = f"Je antwoorden worden steeds opgeslagen in het bestand {path.parent.name}/{path.name}."
        notices = "".join(
            f'<p role="alert"><strong>Let op.</strong> {escape(text)}</p>' for text in self._store.notices
        )
        _show_html(f"<p><strong>Klaar om te beginnen.</strong> {state} {escape(where)}</p>{notices}")

    def ask(self, *question_ids: str) -> None:
        """Show questions with their saved answers.

        Raises:
            CourseError: there is no question with this id.
        """
        for question_id in question_ids:
            self._ask(self.question(question_id))

    def show(self, figure_id: str) -> None:
        """Show a figure from ``data/figures.toml``: chart, text alternative and table."""
        from .charts import display_figure

        display_figure(figure_id)

    def cards(self, set_id: str) -> None:
        """Show a card set from ``data/cards/`` for reading."""
        from .data import cards

        _show_html(render.cards_html(cards(set_id)))

    def planner(self, question_id: str) -> None:
        """Show a form of adaptations with the plan that follows from it: see ``course.planner``."""
        from .planner import plan_extra

        self._ask(self.question(question_id), plan_extra)

    def lesson_card(self, question_id: str) -> None:
        """Show a form of a lesson's minutes with its chart: see ``course.planner``."""
        from .planner import lesson_card_extra

        self._ask(self.question(question_id), lesson_card_extra)

    def progress(self) -> None:
        """Show what is answered and what is not yet; it follows every answer."""
        from .widgets import ProgressView

        view = ProgressView(lambda draft: {}, state=self._state())
        self._progress.append(view)
        _display(view)

    # -- what happens behind the page ------------------------------------------------------------------------------

    def question(self, question_id: str) -> Question:
        """Return a question by id."""
        if question_id not in self.questions:
            raise CourseError(f"In {self.id} bestaat geen vraag '{question_id}'. Controleer de naam in deze cel.")
        return self.questions[question_id]

    def answer(self, question_id: str) -> Answer:
        """Return the saved answer in clean form, ``None`` when there is none or when it does not fit its question."""
        try:
            return self.question(question_id).clean(self._store.get(question_id))
        except AnswerError:
            return None

    def _ask(self, question: Question, extra: Extra | None = None) -> None:
        from .widgets import QuestionView

        if extra is not None:
            self._extras[question.id] = extra
        value = self.answer(question.id)
        view = QuestionView(
            lambda draft: self._save(question, draft),
            spec=question.public() | self._spec(question),
            value=value,
            saved={"complete": question.is_complete(value), "problem": question.problem(value)},
            extra=self._extra(question, value),
        )
        self._views.setdefault(question.id, []).append(view)
        _display(view)

    def _spec(self, question: Question) -> dict[str, Any]:
        """Return what a page needs besides the question: where unsent answers belong, and the check button."""
        has_feedback = question.scored or question.public().get("has_example")
        label = self._check if question.scored else "Vergelijk met een voorbeeld"
        return {"store": self._store.key, "check": label if has_feedback else ""}

    def _save(self, question: Question, draft: Mapping[str, Any]) -> dict[str, Any]:
        """Keep a draft from the page and return what the page must know."""
        try:
            value = question.clean(draft.get("value"))
            time = self._store.put(question.id, value, draft.get("known"))
        except (AnswerError, RecordError) as error:
            return {"saved": {"error": f"Nog niet opgeslagen. {error}"}}
        complete = question.is_complete(value)
        saved = {
            "time": time[11:16].replace(":", "."),
            "complete": complete,
            "note": "" if complete or value is None else "nog niet alles ingevuld",
            "problem": question.problem(value),
            "checked": bool(draft.get("check")),
        }
        result = question.score(value).public() if draft.get("check") else {}
        extra = self._extra(question, value)
        for view in self._views[question.id]:
            view.update({"value": value, "extra": extra})
        for view in self._progress:
            view.state = self._state()
        return {"result": result, "saved": saved}

    def _extra(self, question: Question, value: Answer) -> dict[str, Any]:
        make = self._extras.get(question.id)
        return make(question, value) if make else {}

    def _state(self) -> dict[str, Any]:
        """Return what is open, for the progress list."""
        saved = self._store.answers()
        open_ = []
        for question in self.questions.values():
            try:
                value = question.clean(saved.get(question.id))
            except AnswerError:
                value = None
            if not question.is_complete(value):
                prompt = question.prompt.split("\n")[0].replace("**", "")
                open_.append({"id": question.id, "prompt": _shorten(prompt), "part": value is not None})
        return {"total": len(self.questions), "open": open_}


class Exercise(Lesson):
    """An assignment's notebook: the same questions without judgement, a way to hand in, and scoring while graded."""

    _check = ""

    def __init__(self, assignment: str, folder: Path) -> None:
        self.assignment = assignment
        notebook_id = f"opdracht-{assignment}"
        self._notebook = handin.read_notebook(folder, notebook_id)
        self._points = _points(self._notebook)
        self._record_display: Any = None
        super().__init__(notebook_id, folder / "questions.toml", folder)

    def _open_store(self) -> Any:
        if not grading():
            return super()._open_store()
        return _HandedIn(handin.find_record(self.folder, self.id, self._notebook))

    def greet(self) -> None:
        if grading():
            if not self._store.found:
                _show_html("<p><strong>Geen antwoorden gevonden</strong> in deze inlevering.</p>")
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

        view = HandInView(lambda draft: self._hand_in(view, draft), state=self._state())
        self._progress.append(view)
        _display(view)

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
        _show_html(render.result_html(result, words), {render.RESULT_MIME: data})
        return earned

    def _ask(self, question: Question, extra: Extra | None = None) -> None:
        if not grading():
            super()._ask(question, extra)
            return
        answer = self.answer(question.id)
        data = {render.ANSWER_MIME: render.answer_data(question, answer)}
        _show_html(render.answer_html(question, answer), data)

    def _spec(self, question: Question) -> dict[str, Any]:
        return {"store": self._store.key, "check": "", "points": self._points.get(question.id)}

    def _save(self, question: Question, draft: Mapping[str, Any]) -> dict[str, Any]:
        traits = super()._save(question, draft)
        if self._record_display is not None:
            self._record_display.update(self._record_bundle(), raw=True)
        return traits

    def _record_bundle(self) -> dict[str, Any]:
        return {
            render.RECORD_MIME: self._store.record().as_json(),
            "text/html": "<span hidden></span>",
            "text/plain": "",
        }

    def _hand_in(self, view: Any, draft: Mapping[str, Any]) -> dict[str, Any]:
        student = {name: str(draft.get(name, "")).strip()[:200] for name in ("number", "name")}
        notebook = handin.read_notebook(self.folder, self.id) or self._notebook
        if notebook is None:
            notebook = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        handed = handin.build(notebook, self._store.record(), self.assignment, now(), student)
        try:
            receipt, content = handin.write(self.folder, handed)
        except RecordError as error:
            return {"saved": {"error": str(error)}}
        state = self._state()
        made = {
            "file": receipt.file,
            "folder": f"{self.folder.parent.name}/{self.folder.name}",
            "content": content,
            "sha256": receipt.sha256,
            "time": f"{receipt.time[8:10]}-{receipt.time[5:7]}-{receipt.time[:4]} om {receipt.time[11:16]} uur",
            "answered": state["total"] - len(state["open"]),
            "total": state["total"],
        }
        return {"state": state | {"receipt": made}, "saved": {"time": receipt.time}}


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


def _shorten(text: str, length: int = 90) -> str:
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0] + "…"


def _dutch(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def _show_html(html: str, extra: dict[str, Any] | None = None) -> None:
    from IPython.display import display

    plain = re.sub(r"<[^>]+>", " ", html)
    display(
        {"text/html": f'<div lang="nl">{html}</div>', "text/plain": " ".join(plain.split()), **(extra or {})}, raw=True
    )


def _display(view: Any) -> None:
    from IPython.display import display

    display(view)
