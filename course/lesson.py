"""The object that a module talks to: it asks the module's questions and shows each instrument on its question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import render
from .output import display_view, show_html
from .paths import data_dir
from .questionnaire import Questionnaire
from .questions import Answer, Question


def open_lesson(notebook_id: str) -> Lesson:
    """Open a module: load its questions and the learner's answers, and greet with what was found.

    Raises:
        QuestionError: the module does not exist or its questions are damaged.
        RecordError: the answers cannot be read at all. A damaged record is set aside and reported, not raised.
    """
    lesson = Lesson(notebook_id, data_dir() / "questions" / f"{notebook_id}.toml", Path.cwd())
    lesson.greet()
    return lesson


class Lesson(Questionnaire):
    """A module's notebook: questions, and the instruments that show more with an answer than a judgement."""

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

        self._follow(question_id, *filter(None, (before, prediction)))
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

    def glossary(self) -> None:
        """Show the words of the field with their explanation, folded."""
        from .data import glossary

        show_html(render.glossary_html(glossary()))

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

        self._ask_beside(question_id, deck, lambda record, _: {"html": own_dots_html(record, form)})

    def share_ratings(self, question_id: str, *, deck: str) -> None:
        """Show the choice to share the ratings of a deck without a name, and the file for who chooses that."""
        from .deck import share_extra

        self._ask_beside(question_id, deck, share_extra)

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
