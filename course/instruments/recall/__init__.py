"""A few questions to pull from memory: a round a day in module 00, and the opening of every later module.

The questions come from ``data/recall/``; ``rounds`` says which of them a round has, ``schedule`` when one comes back.
"""

from __future__ import annotations

from datetime import datetime
from html import escape

from course.base import dutch
from course.instruments import Instrument, Page
from course.page.output import display_view, show_html
from course.record.answers import AnswerStore

from .items import items
from .rounds import RECORD, START, Round, begun, opening_or_daily


def show(page: Page) -> None:
    """Show today's round of this notebook; what was answered today stands there again."""
    from .asking import views

    store = AnswerStore(RECORD, page.folder)
    now = datetime.now().astimezone()
    found = opening_or_daily(store, page.id, begun(page.folder) if page.id == START else (), now)
    show_html(_above(found))
    for view in views(store, page.id, [items()[id_].question for id_ in found.items]):
        display_view(view)


def _above(found: Round) -> str:
    if not found.items:
        return f"<p>{escape(_nothing(found))}</p>"
    count = dutch.count(len(found.items), "vraag", "vragen")
    which = f"Ronde van vandaag: {count}." if found.daily else f"Nog {count} over eerdere modules; elke dag andere."
    return f"<p>{which} De eerste keer dat je op Controleer drukt, bepaalt wanneer een vraag terugkomt.</p>"


def _nothing(found: Round) -> str:
    if found.next is None:
        return "Hier komt elke dag een korte ronde, zodra je in een module iets hebt beantwoord."
    return f"Voor vandaag ben je klaar. De volgende vragen komen op {dutch.date(found.next.isoformat())}."


INSTRUMENT = Instrument(show=show)
