"""The object that a module talks to: it opens the record, asks the questions and shows what belongs between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any

from . import render
from .answers import AnswerStore, RecordError
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
        show_html(f"<p><strong>Klaar om te beginnen.</strong> {state} {escape(where)}</p>{notices}")

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

        show_html(render.cards_html(cards(set_id)))

    def planner(self, question_id: str) -> None:
        """Show a form of adaptations with the plan that follows from it: see ``course.planner``."""
        from .planner import plan_extra

        self._ask(self.question(question_id), plan_extra)

    def lesson_card(self, question_id: str) -> None:
        """Show a form of a lesson's minutes with its chart: see ``course.planner``."""
        from .planner import lesson_card_extra

        self._ask(self.question(question_id), lesson_card_extra)

    def share(self, question_id: str) -> None:
        """Show a SHARE sheet for two co-teachers: see ``course.share``."""
        from .agreement import picture_extra
        from .widgets.share import ShareView

        self._ask(self.question(question_id), picture_extra, ShareView)

    def conversation(self, question_id: str) -> None:
        """Show a branching conversation with the map of the path taken: see ``course.cases``."""
        from .case_map import map_extra
        from .widgets.conversation import ConversationView

        self._ask(self.question(question_id), map_extra, ConversationView)

    def progress(self) -> None:
        """Show what is answered and what is not yet; it follows every answer."""
        from .widgets import ProgressView

        view = ProgressView(lambda draft: {}, state=self._state())
        self._progress.append(view)
        display_view(view)

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

    def _ask(self, question: Question, extra: Extra | None = None, view_class: type[Any] | None = None) -> None:
        from .widgets import QuestionView

        if extra is not None:
            self._extras[question.id] = extra
        value = self.answer(question.id)
        view = (view_class or QuestionView)(
            lambda draft: self._save(question, draft),
            spec=question.public() | self._spec(question),
            value=value,
            saved={"complete": question.is_complete(value), "problem": question.problem(value)},
            extra=self._extra(question, value),
        )
        self._views.setdefault(question.id, []).append(view)
        display_view(view)

    def _spec(self, question: Question) -> dict[str, Any]:
        """Return what a page needs besides the question: where unsent answers belong, and the check button."""
        has_feedback = question.scored or question.public().get("has_example")
        label = self._check if question.scored else "Kijk je tekst na"
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


def _shorten(text: str, length: int = 90) -> str:
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0] + "…"


def show_html(html: str, extra: dict[str, Any] | None = None) -> None:
    from IPython.display import display

    plain = re.sub(r"<[^>]+>", " ", html)
    display(
        {"text/html": f'<div lang="nl">{html}</div>', "text/plain": " ".join(plain.split()), **(extra or {})}, raw=True
    )


def display_view(view: Any) -> None:
    from IPython.display import display

    display(view)
