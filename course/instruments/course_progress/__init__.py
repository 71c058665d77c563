"""How far the whole course is: what is answered and open in every module, the minutes left, and the next step.

``standing`` gathers it from a learner's folder; ``course_progress`` only counts, so that a front page can use it too.
"""

from __future__ import annotations

from html import escape
from math import ceil

from course.base import dutch
from course.base.html import Html, table
from course.instruments import Instrument, Page
from course.page.output import show_html
from course.record.backup import course_folder

from .counting import CourseProgress, ModuleProgress, course_progress
from .gathering import standing

__all__ = ["INSTRUMENT", "CourseProgress", "ModuleProgress", "course_progress", "progress_html", "standing"]


def show(page: Page) -> None:
    """Show how far the learner is, as it stood when the page was opened."""
    found = standing(course_folder(page.folder))
    if found.modules:  # a page may be made where the notebooks are not
        show_html(progress_html(found))


def progress_html(found: CourseProgress) -> str:
    """Return the table of all modules, with the sentence that names the next step."""
    rows = [[_title(one), _answered(one), _assignment(one), _minutes(one.minutes_left)] for one in found.modules]
    made = table(["Module", "Beantwoord", "Opdracht", "Nog ongeveer"], rows, "Hoe ver ben je?")
    when = "<p><small>Zo stond het toen deze pagina begon. Alles beantwoorden moet niet.</small></p>"
    return f"{made}<p>{_next(found)}</p>{when}"


def _title(one: ModuleProgress) -> Html:
    return Html(f'<a href="{escape(one.id)}.ipynb">{escape(one.id[:2])} {escape(one.title)}</a>')


def _answered(one: ModuleProgress) -> str:
    return f"{one.done} van {one.total}" + (" (klaar)" if one.done == one.total else "")


def _assignment(one: ModuleProgress) -> str:
    return {True: "ingeleverd", False: "nog niet ingeleverd", None: "–"}[one.handed_in]


def _minutes(minutes: int) -> str:
    if minutes < 60:
        return dutch.count(minutes, "minuut", "minuten")
    return f"{dutch.number(ceil(minutes / 30) / 2)} uur"


def _next(found: CourseProgress) -> str:
    if found.next is None:
        return "Je hebt alles beantwoord en ingeleverd."
    where = f'<a href="{escape(found.next.id)}.ipynb">module {escape(found.next.id[:2])}</a>'
    left = f" In de hele cursus nog ongeveer {_minutes(found.minutes_left)}."
    if found.question is None:
        return f"Volgende stap: de opdracht bij {where}.{left}"
    return f"Volgende stap: in {where} de vraag ‘{escape(found.question)}’.{left}"


INSTRUMENT = Instrument(show=show)
