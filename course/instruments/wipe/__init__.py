"""The button that removes a module's answers from disk."""

from __future__ import annotations

from course.instruments import Instrument, Page
from course.page.output import display_view
from course.record.backup import answer_wipe, course_folder, modules


def show(page: Page) -> None:
    """Show the button; the page's own answers follow what is wiped."""
    from .view import WipeView

    root = course_folder(page.folder)
    display_view(WipeView(lambda request: page.afresh(answer_wipe(root, request)), spec={"modules": modules()}))


INSTRUMENT = Instrument(show=show)
