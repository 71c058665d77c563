"""The words of the field with their explanation, folded."""

from __future__ import annotations

from course.data import glossary
from course.instruments import Instrument, Page
from course.page.cards import glossary_html
from course.page.output import show_html


def show(page: Page) -> None:
    """Show the glossary."""
    show_html(glossary_html(glossary()))


INSTRUMENT = Instrument(show=show)
