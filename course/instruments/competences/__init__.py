"""The objectives of the course beside what a teacher has to be able to do; that coupling is the course's own."""

from __future__ import annotations

from course.base.html import fold, table
from course.data.syllabus import syllabus
from course.instruments import Instrument, Page
from course.page.output import show_html
from course.page.sources import source_html

_INTRO = (
    "<p>Sinds 2017 zijn er drie bekwaamheden: vakinhoudelijk, vakdidactisch en pedagogisch bekwaam. Daarvoor waren "
    "het zeven gebieden. Drie daarvan noemen we hier ook, omdat een doel van deze cursus er beter bij past: "
    "samenwerken met collega’s, samenwerken met de omgeving, en reflectie en ontwikkeling. <strong>Welk "
    "doel waarbij hoort, hebben wij zelf bedacht.</strong> Geen bron zegt het.</p>"
)
_NONE = "geen: dit doel gaat over de cursus zelf"


def show(page: Page) -> None:
    """Show the objectives, folded."""
    show_html(competences_html())


def competences_html() -> str:
    """Return the objectives with what each belongs to, as a fold."""
    plan = syllabus()
    names = plan.competences.names
    rows = [
        (goal.module.split("-")[0], goal.objective, ", ".join(names[one] for one in goal.competences) or _NONE)
        for goal in plan.goal
    ]
    goals = table(("Module", "Na deze module", "Hoort volgens ons bij"), rows, "De doelen van de cursus")
    body = f"{_INTRO}{goals}{source_html(plan.competences.source)}"
    return f'<div lang="nl" class="ivk-cards">{fold("De doelen en wat een leraar moet kunnen", body)}</div>'


INSTRUMENT = Instrument(show=show)
