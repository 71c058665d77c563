"""The buttons to keep all answers in one file and to put such a file back."""

from __future__ import annotations

from course.instruments import Instrument, Page
from course.page.output import display_view
from course.record.backup import answer_backup, course_folder


def show(page: Page) -> None:
    """Show the buttons; the page's own answers follow what is put back."""
    from .view import BackupView

    root = course_folder(page.folder)
    display_view(BackupView(lambda request: page.afresh(answer_backup(root, request))))


INSTRUMENT = Instrument(show=show)
