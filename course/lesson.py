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
from .questions import Answer, AnswerError, Question, QuestionError, load_questions

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
        #: What each page last had saved, by the page's own name for its view.
        self._sent: dict[str, Answer] = {}
        self._progress: list[Any] = []
        self._extras: dict[str, Extra] = {}
        #: Which questions show something that is made from the answer to another one.
        self._followers: dict[str, set[str]] = {}
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
            f'<p role="alert"><strong>Let op.</strong> {escape(text)}</p>' for text in self._take_notices()
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

    def cards(self, set_id: str, **only: str) -> None:
        """Show a card set from ``data/cards/`` for reading, or only its cards that have these values."""
        from .data import cards

        show_html(render.cards_html(cards(set_id), **only))

    def planner(self, question_id: str) -> None:
        """Show a form of adaptations with the plan that follows from it: see ``course.planner``."""
        from .planner import plan_extra

        self._ask(self.question(question_id), plan_extra)

    def lesson_card(self, question_id: str) -> None:
        """Show a form of a lesson's minutes with its chart: see ``course.planner``."""
        from .planner import lesson_card_extra

        self._ask(self.question(question_id), lesson_card_extra)

    def timeline(self, question_id: str) -> None:
        """Show a form with the timeline of law and policy: see ``course.context``."""
        from .context import timeline_extra

        self._ask(self.question(question_id), timeline_extra)

    def evidence(self, question_id: str) -> None:
        """Show a form that filters the evidence map: see ``course.context``."""
        from .context import evidence_extra

        self._ask(self.question(question_id), evidence_extra)

    def need_cards(self, question_id: str) -> None:
        """Show a form of need cards with the picture across their groups: see ``course.context``."""
        from .context import needs_extra

        self._ask(self.question(question_id), needs_extra)

    def vision(self, question_id: str) -> None:
        """Show a form of choices between visions with the profile that follows: see ``course.context``."""
        from .context import vision_extra

        self._ask(self.question(question_id), vision_extra)

    def ladder(self, question_id: str) -> None:
        """Show a form with the three inclusion ladders: see ``course.context``."""
        from .context import ladder_extra

        self._ask(self.question(question_id), ladder_extra)

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

    def attitude(self, question_id: str, *, before: str = "", prediction: str = "") -> None:
        """Show attitude statements with what their answers allow to say: see ``course.attitude``.

        ``before`` is the question of an earlier measurement, ``prediction`` the form with the predicted mean.
        """
        from .attitude import attitude_extra

        def extra(question: Question, answer: Answer) -> dict[str, Any]:
            first, guess = (self.answer(id_) if id_ else None for id_ in (before, prediction))
            return attitude_extra(question, answer, first, guess)

        self._ask(self.question(question_id), extra)

    def attitude_class(self) -> None:
        """Show the answers of an invented class to the attitude statements."""
        from .attitude import class_figure
        from .charts import display_figure
        from .synthetic import attitude_class

        display_figure(class_figure(attitude_class()))

    def wellbeing(self, question_id: str) -> None:
        """Show the burdens with what may help and where to turn: see ``course.attitude``."""
        from .attitude import wellbeing_extra

        self._ask(self.question(question_id), wellbeing_extra)

    def deck(self, question_id: str) -> None:
        """Show the learner's own deck of vignettes: see ``course.deck``."""
        from .widgets.deck import DeckView

        self._ask(self.question(question_id), None, DeckView)

    def deck_support(self, question_id: str) -> None:
        """Show the second form of a deck that ``deck`` started: which support is needed."""
        from .widgets.deck import SecondDeckView

        self._ask(self.question(question_id), None, SecondDeckView)

    def own_dots(self, question_id: str, *, deck: str, form: str = "vorm1") -> None:
        """Show a question about the own ratings of a deck, with those ratings as dots."""
        from .deck import own_dots_html

        self._follow(question_id, deck, lambda record, _: {"html": own_dots_html(record, form)})

    def share_ratings(self, question_id: str, *, deck: str) -> None:
        """Show the choice to share the ratings of a deck without a name, and the file for who chooses that."""
        from .deck import share_extra

        self._follow(question_id, deck, share_extra)

    def move_condition(self, question_id: str) -> None:
        """Show a form of one situation with the ratings that an invented class would give: see ``course.deck``."""
        from .deck import predicted_html

        self._ask(self.question(question_id), lambda _, answer: {"html": predicted_html(answer)})

    def class_effects(self) -> None:
        """Show the multilevel model of the invented class: figures, table and reading."""
        from .class_effects import display_effects

        display_effects()

    def backup(self) -> None:
        """Show the buttons to keep all answers in one file and to put such a file back: see ``course.backup``."""
        from .backup import answer_backup, course_folder
        from .widgets.backup import BackupView

        root = course_folder(self.folder)
        display_view(BackupView(lambda request: self._afresh(answer_backup(root, request))))

    def wipe(self) -> None:
        """Show the button that removes a module's answers from disk: see ``course.backup``."""
        from .backup import answer_wipe, course_folder, modules
        from .widgets.backup import WipeView

        root = course_folder(self.folder)
        spec = {"modules": modules()}
        display_view(WipeView(lambda request: self._afresh(answer_wipe(root, request)), spec=spec))

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
        return self._saved_answer(self.question(question_id))[0]

    def _saved_answer(self, question: Question) -> tuple[Answer, str]:
        """Return the saved answer in clean form, and what is wrong with one that does not fit its question."""
        return _clean(question, self._store.get(question.id))

    def _ask(self, question: Question, extra: Extra | None = None, view_class: type[Any] | None = None) -> None:
        from .widgets import QuestionView

        if extra is not None:
            self._extras[question.id] = extra
        value, misfit = self._saved_answer(question)
        view: Any = (view_class or QuestionView)(
            lambda draft: self._save(question, draft, view),
            spec=question.public() | self._spec(question),
            value=value,
            saved=self._sign(question, value) | ({"problem": misfit} if misfit else {}),
            extra=self._extra(question, value),
        )
        self._views.setdefault(question.id, []).append(view)
        display_view(view)

    def _follow(self, question_id: str, other: str, make: Callable[[Answer, Answer], dict[str, Any]]) -> None:
        """Show a question with what ``make`` makes of the answer to another question and of its own."""
        self._followers.setdefault(self.question(other).id, set()).add(question_id)
        self._ask(self.question(question_id), lambda _, answer: make(self.answer(other), answer))

    def _tell_followers(self, question_id: str) -> None:
        for follower in self._followers.get(question_id, ()):
            question = self.question(follower)
            extra = self._extra(question, self.answer(follower))
            for view in self._views.get(follower, ()):
                view.extra = extra

    def _spec(self, question: Question) -> dict[str, Any]:
        """Return what a page needs besides the question: where unsent answers belong, and the check button."""
        has_feedback = question.scored or question.public().get("has_example")
        label = self._check if question.scored else "Kijk je tekst na"
        return {"store": self._store.key, "check": label if has_feedback else ""}

    def _save(self, question: Question, draft: Mapping[str, Any], view: Any) -> dict[str, Any]:
        """Keep a draft from a page and return what that page must know; other views of the question follow it."""
        name = str(draft.get("view"))
        try:
            value = question.clean(draft.get("value"))
            saved = self._store.put(question.id, value, [draft.get("known"), self._sent.get(name)])
        except (AnswerError, RecordError) as error:
            return {"saved": {"error": f"Nog niet opgeslagen. {error}"}}
        self._sent[name] = value
        sign = self._sign(question, value) | {"time": saved.time[11:16].replace(":", ".")}
        if saved.replaced:
            sign["note"] = "In een ander venster stond een ander antwoord; dat is apart bewaard."
        sign["note"] = " ".join(filter(None, [sign["note"], *self._take_notices()]))
        traits = {"value": value, "extra": self._extra(question, value), "saved": sign}
        for other in self._views[question.id]:
            if other is not view:
                other.update(traits)
        self._tell_followers(question.id)
        for progress in self._progress:
            progress.state = self._state()
        if not draft.get("check"):
            return traits
        return traits | {"result": self._judge(question, value), "saved": sign | {"checked": True}}

    def _afresh(self, reply: dict[str, Any]) -> dict[str, Any]:
        """Show this page's answers as they are after others put answers back or took them away; pass the reply on."""
        for question_id, views in self._views.items():
            question = self.question(question_id)
            value, _ = self._saved_answer(question)
            traits = {"value": value, "extra": self._extra(question, value), "saved": self._sign(question, value)}
            for view in views:
                view.update(traits)
        for progress in self._progress:
            progress.state = self._state()
        return reply

    def _sign(self, question: Question, value: Answer) -> dict[str, Any]:
        """Return what the sign under a question says about a saved answer."""
        complete, problem = question.is_complete(value), question.problem(value)
        part = value is not None and not complete and not problem
        return {"complete": complete, "problem": problem, "note": "Nog niet alles is ingevuld." if part else ""}

    def _judge(self, question: Question, value: Answer) -> dict[str, Any]:
        try:
            return question.score(value).public()
        except QuestionError as error:
            return {"message": str(error)}

    def _take_notices(self) -> list[str]:
        """Return what the store has to tell, once."""
        notices = list(self._store.notices)
        self._store.notices.clear()
        return notices

    def _extra(self, question: Question, value: Answer) -> dict[str, Any]:
        make = self._extras.get(question.id)
        try:
            return make(question, value) if make else {}
        except Exception as error:  # the answer is safe, and the learner must be able to go on
            return {"html": f"<p>Het overzicht bij dit antwoord kon niet worden gemaakt: {escape(str(error))}</p>"}

    def _state(self) -> dict[str, Any]:
        """Return what is open, for the progress list."""
        return {"total": len(self.questions), "open": self._open(self._store.answers())}

    def _open(self, answers: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the questions that these answers leave open; ``part`` tells that something was filled in."""
        open_ = []
        for question in self.questions.values():
            value, _ = _clean(question, answers.get(question.id))
            if not question.is_complete(value):
                prompt = question.prompt.split("\n")[0].replace("**", "")
                open_.append({"id": question.id, "prompt": _shorten(prompt), "part": value is not None})
        return open_


def _clean(question: Question, answer: Any) -> tuple[Answer, str]:
    try:
        return question.clean(answer), ""
    except AnswerError as error:
        return None, f"Het bewaarde antwoord past niet bij deze vraag. {error}"


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
