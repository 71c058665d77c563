"""The object that a module talks to: it asks the module's questions and shows what goes with them."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from course.base import browser, dutch
from course.base.html import TOKENS
from course.base.paths import data_dir
from course.instruments import has_instrument, instrument
from course.page.cards import cards_html
from course.page.output import display_view, show_html

from .questionnaire import Questionnaire

#: Said where the browser gives no storage: in some private windows, and where the address does not begin with https.
_NOT_KEPT = (
    "Deze browser bewaart niets: als je dit venster sluit, zijn je antwoorden weg. Open de cursus in een gewoon "
    "venster, of maak een back-up voor je stopt."
)


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
    """A notebook as a content editor uses it: ``ask`` for a question, ``show`` and ``cards`` for what asks nothing."""

    #: Where answers are kept: said once, under what is asked first.
    _kept = ""

    def greet(self) -> None:
        """Say what was wrong with the answers; where they are kept, and how many there are, is for under a question."""
        answered = len(self._store.answers())
        # "teruggevonden" is said of that moment: after a reload of the page the sentence still stands
        found = f"{dutch.count(answered, 'antwoord', 'antwoorden')} teruggevonden. " if answered else ""
        path = self._store.path
        where = "Je antwoorden worden steeds opgeslagen, in je eigen map van de cursus."
        link = ""
        if browser.IN_BROWSER:
            where = "Je antwoorden worden steeds opgeslagen in deze browser, op dit apparaat."
            link = (
                f' <a href="{browser.site()}/opslag.html" target="_blank">Wat wordt waar bewaard? (nieuw tabblad)</a>'
            )
        lost = [] if browser.keeps(path) else [_NOT_KEPT]
        notices = "".join(
            f'<p role="alert"><strong>Let op.</strong> {escape(text)}</p>' for text in [*lost, *self._take_notices()]
        )
        if notices:
            show_html(f"<style>{TOKENS}</style>{notices}")
        self._kept = f'<style>{TOKENS}</style><p style="color:var(--ivk-soft)">{found}{where}{link}</p>'

    def ask(self, *question_ids: str) -> None:
        """Show questions with their saved answers, each as its kind and its instrument show it.

        Raises:
            CourseError: there is no question with this id, or its instrument does not exist.
        """
        for question_id in question_ids:
            self._ask(*self.placed(question_id))
        if self._kept:
            show_html(self._kept)
            self._kept = ""

    def show(self, id_: str) -> None:
        """Show what asks nothing: an instrument of that kind, a picture, or a figure from ``data/figures.toml``.

        A picture is a drawing with its text alternative, from ``data/pictures.toml``; a figure is a chart with its text
        alternative and its table.
        """
        if has_instrument(id_) and (show := instrument(id_).show):
            show(self)
            return
        from course.data.pictures import picture_ids

        if id_ in picture_ids():
            from course.page.pictures import picture_html

            show_html(picture_html(id_))
            return
        from course.charts import display_figure

        display_figure(id_)

    def cards(self, set_id: str, **only: str) -> None:
        """Show a card set from ``data/cards/`` for reading, or only its cards that have these values."""
        from course.data import cards

        show_html(cards_html(cards(set_id), **only))

    def recap(self, *question_ids: str) -> None:
        """End a part of the page: what of these questions is done and went well, and what to look at again."""
        from course.page import RecapView

        part = [self.question(id_) for id_ in question_ids]
        view = RecapView(lambda draft: {}, state=self.recapped(part))
        self._recaps.append((part, view))
        display_view(view)

    def progress(self) -> None:
        """Show what is answered and what is not yet, which follows every answer; and offer the module as a page."""
        from course.page import PaperView, ProgressView

        view = ProgressView(lambda draft: {}, state=self._state())
        self._progress.append(view)
        display_view(view)
        display_view(PaperView(self._paper))

    def _paper(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        """Return this module as one page that stands alone, with the answers as they are now."""
        from .paper import page_of

        content = page_of(self, {"show": self.show, "cards": self.cards})
        return {"page": {"name": f"{self.id}.html", "type": "text/html", "content": content}}
