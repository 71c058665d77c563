"""The questions of one notebook, the learner's answers to them, and what of both is on the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from course.base import dutch
from course.base.errors import CourseError
from course.data.errors import suggestion
from course.instruments import Instrument, Picture, instrument_of, load_questions
from course.page.output import display_view
from course.questions import Answer, AnswerError, Question, QuestionError
from course.questions.render import asked_html
from course.questions.tries import Tries, has_second_try, judge, shown
from course.record.answers import AnswerStore, RecordError

from .earlier import answered
from .recap import Asked, recap

#: Makes what stands under a question from its answer: ``{"html": …, "page": …}``, see ``QuestionView.extra``.
Extra = Callable[[Question, Answer], Picture]


class Questionnaire:
    """A notebook's questions and answers; `Lesson` is what a notebook talks to.

    Args:
        notebook_id: the notebook's id, which is also the name of its answer record.
        questions: the TOML file with the questions.
        folder: where the notebook stands, and its answers below it.
    """

    def __init__(self, notebook_id: str, questions: Path, folder: Path) -> None:
        self.id = notebook_id
        self.folder = folder
        self.questions = self._load(questions)
        self._views: dict[str, list[Any]] = {}
        #: What each page last had saved, by the page's own name for its view.
        self._sent: dict[str, Answer] = {}
        self._progress: list[Any] = []
        #: What is told of a part of the page, with the questions that it is told from.
        self._recaps: list[tuple[Sequence[Question], Any]] = []
        self._extras: dict[str, Extra] = {}
        #: Which questions show something that is made from the answer to another one.
        self._followers: dict[str, set[str]] = {}
        self._store = self._open_store()

    def _load(self, path: Path) -> dict[str, Question]:
        return load_questions(path)

    def _open_store(self) -> AnswerStore:
        return AnswerStore(self.id, self.folder)

    def question(self, question_id: str) -> Question:
        """Return a question by id.

        Raises:
            CourseError: there is no question with this id.
        """
        return self.placed(question_id)[0]

    def placed(self, question_id: str) -> tuple[Question, str]:
        """Return what an id asks: a question, and the part of it when the id is that of a part."""
        if question_id in self.questions:
            return self.questions[question_id], ""
        for question in self.questions.values():
            if question_id in question.parts:
                return question, question.parts[question_id]
        known = [*self.questions, *(id_ for question in self.questions.values() for id_ in question.parts)]
        raise CourseError(
            f"In {self.id} bestaat geen vraag '{question_id}'.{suggestion(question_id, known)} "
            "Controleer de naam in deze cel."
        )

    def answer(self, question_id: str) -> Answer:
        """Return the saved answer in clean form, ``None`` when there is none or when it does not fit its question."""
        return self._saved_answer(self.question(question_id))[0]

    @property
    def saved(self) -> str:
        """When an answer was last saved (ISO time), empty when none was."""
        return self._store.record().saved

    def standing(self, question: Question) -> tuple[Answer, str]:
        """Return the saved answer in clean form, and what its instrument makes of it, as HTML."""
        self._follow(question, instrument_of(question))
        value, _ = self._saved_answer(question)
        return value, str(self._extra(question, value).get("html", ""))

    def _saved_answer(self, question: Question) -> tuple[Answer, str]:
        """Return the saved answer in clean form, and what is wrong with one that does not fit its question."""
        return _clean(question, self._store.get(question.id))

    def _ask(self, question: Question, part: str = "") -> None:
        """Show a question, or one part of it, with what its instrument makes of the answer."""
        from course.page import QuestionView
        from course.page.sources import about

        instrument = instrument_of(question)
        self._follow(question, instrument)
        value, misfit = self._saved_answer(question)
        traits = self._traits(question, value)
        if misfit:
            traits["saved"]["problem"] = misfit
        view_class = instrument.view() if instrument.view else QuestionView
        view: Any = view_class(
            lambda draft: self._save(question, draft, view),
            spec=question.public() | {"about": about(question.source)} | self._offer(question) | self._spec(question),
            **traits,
            **({"part": part} if part else {}),
        )
        self._views.setdefault(question.id, []).append(view)
        display_view(view, asked_html(question))

    def _offer(self, question: Question) -> dict[str, Any]:
        """Return the answer to a question of another module that the learner may take over here, where there is one.

        Nothing is taken over by itself: in an assignment that would hand in what was written for oneself.
        """
        if not question.offers:
            return {}
        try:
            value = question.clean(answered(self.folder, question.offers).answer)
        except AnswerError:  # the other question has changed since
            return {}
        number = question.offers.partition("-")[0]
        label = f"Neem over wat je in module {number} schreef"
        return {} if value is None else {"offer": {"label": label, "value": value}}

    def _follow(self, question: Question, instrument: Instrument) -> None:
        """Make what stands under a question whenever its answer changes, or that to a question which it names."""
        picture = instrument.picture
        if picture is None:
            return
        settings = question.settings
        others = {name: self.question(settings[name]) for name in instrument.others if name in settings}
        plain: dict[str, Any] = {name: text for name, text in settings.items() if name not in others}
        if instrument.earlier:
            plain["earlier"] = lambda place: answered(self.folder, place)

        def extra(asked: Question, answer: Answer) -> Picture:
            answers = {name: self._saved_answer(other)[0] for name, other in others.items()}
            return picture(asked, answer, **plain, **answers)

        self._extras[question.id] = extra
        for other in others.values():
            self._followers.setdefault(other.id, set()).add(question.id)

    def _tell_followers(self, question_id: str) -> None:
        for follower in self._followers.get(question_id, ()):
            question = self.question(follower)
            extra = self._extra(question, self.answer(follower))
            for view in self._views.get(follower, ()):
                view.extra = extra

    def _spec(self, question: Question) -> dict[str, Any]:
        """Return what a page needs besides the question: where unsent answers belong, and the check button."""
        return {"store": self._store.key, "check": question.check}

    def _save(self, question: Question, draft: Mapping[str, Any], view: Any) -> dict[str, Any]:
        """Keep a draft from a page and return what that page must know; other views of the question follow it."""
        name = str(draft.get("view"))
        try:
            value = question.clean(draft.get("value"))
            tried, result = self._judge(question, value, draft)
            saved = self._store.put(question.id, value, [draft.get("known"), self._sent.get(name)], tried)
        except (AnswerError, RecordError) as error:
            return {"saved": {"error": f"Nog niet opgeslagen. {error}"}}
        self._sent[name] = value
        sign = self._sign(question, value) | {"time": saved.time[11:16].replace(":", ".")}
        if saved.replaced:
            sign["note"] = "In een ander venster stond een ander antwoord; dat is apart bewaard."
        sign["note"] = " ".join(filter(None, [sign["note"], *self._take_notices()]))
        traits = self._traits(question, value) | {"saved": sign}
        for other in self._views[question.id]:
            if other is not view:
                other.update(traits)
        self._tell_followers(question.id)
        self._tell_standing(question)
        return traits if result is None else traits | {"result": result, "saved": sign | {"checked": True}}

    def afresh(self, reply: dict[str, Any]) -> dict[str, Any]:
        """Show this page's answers as they are after others put answers back or took them away; pass the reply on."""
        for question_id, views in self._views.items():
            question = self.question(question_id)
            value, _ = self._saved_answer(question)
            traits = self._traits(question, value)
            for view in views:
                view.update(traits)
        self._tell_standing()
        return reply

    def _tell_standing(self, changed: Question | None = None) -> None:
        """Show how far the learner is, after one answer changed or after any may have."""
        for progress in self._progress:
            progress.state = self._state()
        for part, view in self._recaps:
            if changed is None or changed in part:
                view.state = self.recapped(part)

    def recapped(self, part: Sequence[Question]) -> dict[str, Any]:
        """Return what is told of a part of the page, see ``recap``."""
        return recap([Asked(one, self._saved_answer(one)[0], self.tries(one)) for one in part])

    def _traits(self, question: Question, value: Answer) -> dict[str, Any]:
        """Return what a page shows of a saved answer: with its judgement, where it was checked."""
        return {
            "value": value,
            "saved": self._sign(question, value),
            "extra": self._extra(question, value),
            "result": shown(question, value, self.tries(question)),
        }

    def _sign(self, question: Question, value: Answer) -> dict[str, Any]:
        """Return what the sign under a question says about a saved answer."""
        complete, problem = question.is_complete(value), question.problem(value)
        part = value is not None and not complete and not problem
        note = "Nog niet alles is ingevuld." if part else ""
        tries = self.tries(question)
        settled = tries.explained if has_second_try(question) else complete
        again = value is not None and tries.again
        return {"complete": complete, "problem": problem, "note": note, "again": again, "settled": settled}

    def tries(self, question: Question) -> Tries:
        """Return what was checked of a question before its explanation."""
        return Tries.read(self._store.tries(question.id))

    def _judge(self, question: Question, value: Answer, draft: Mapping[str, Any]) -> tuple[Any, dict[str, Any] | None]:
        """Return what was tried by now and what the page may know of it; nothing of either where no check is asked."""
        if not draft.get("check"):
            return None, None
        before = self.tries(question)
        try:
            tries, told = judge(question, value, before, explain=draft.get("explain") is True)
        except QuestionError as error:
            return None, {"message": str(error)}
        return None if tries == before else tries.stored(), told

    def _take_notices(self) -> list[str]:
        """Return what the store has to tell, once."""
        notices = list(self._store.notices)
        self._store.notices.clear()
        return notices

    def _extra(self, question: Question, value: Answer) -> Picture:
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
                prompt = dutch.shorten(question.first_line)
                open_.append({"id": question.id, "prompt": prompt, "part": value is not None})
        return open_


def _clean(question: Question, answer: Any) -> tuple[Answer, str]:
    try:
        return question.clean(answer), ""
    except AnswerError as error:
        return None, f"Het bewaarde antwoord past niet bij deze vraag. {error}"
