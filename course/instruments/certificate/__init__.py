"""A certificate of participation on completed parts, with a criteria text that a college can use for an edubadge.

A part is complete when every question with a right answer in it was answered, right or wrong, and its assignment was
handed in where there is one. What a learner thinks, feels or rates of himself is never asked for.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from course.base import dutch
from course.base.edition import VERSION
from course.base.html import bullets, fold
from course.data import kept
from course.data.syllabus import Module, syllabus
from course.instruments import Instrument, Page, module_questions
from course.page.output import show_html
from course.questions import Question
from course.record import handin
from course.record.answers import peek
from course.record.backup import course_folder

CRITERIA = (
    "De deelnemer beantwoordde in elk genoemd onderdeel alle vragen waar een goed antwoord bij bestaat, goed of fout.",
    "Waar een opdracht bij hoort, maakte de deelnemer een bestand om in te leveren.",
    "Houding, gevoel en eigen inschatting tellen niet mee. Wie ze leeg laat, krijgt hetzelfde bewijs.",
    "Dit is een bewijs van deelname. Het zegt niet hoe goed iemand lesgeeft en het is geen cijfer.",
    "Wil een opleiding er een edubadge aan verbinden? Dan beoordeelt de opleiding zelf de opdrachten, met de rubrics "
    "van de cursus, en controleert zij wie de deelnemer is. De cursus kan dat niet.",
)
STYLE = (
    "@page{margin:2.5cm}h2,h3{break-after:avoid}section{break-inside:avoid}"
    ".lijn{border-bottom:1px solid var(--ivk-ink);padding-top:2.5rem}"
)


def show(page: Page) -> None:
    """Show which parts are complete, as it stands when the page is opened, and the certificate when there are any."""
    root = course_folder(page.folder)
    here = [one for one in syllabus().module if one.minutes and (root / "modules" / f"{one.id}.ipynb").is_file()]
    done = []
    for module in here:
        questions, answers = module_questions(module.id), peek(root / "modules", module.id)
        handed = not module.exercise or handin.last(root / "opdrachten" / module.exercise.id, module.exercise.id)
        if complete(questions, answers) and handed:
            done.append(module)
    show_html(shown(done, here))


def complete(questions: Mapping[str, Question], answers: Mapping[str, Any]) -> bool:
    """Tell whether every question with a right answer was answered, whatever the answer."""
    return all(one.is_done(answers.get(one.id)) for one in questions.values() if one.scored)


def shown(done: Sequence[Module], here: Sequence[Module]) -> str:
    """Return the sentence that says what is complete, and the certificate to keep, as HTML for a cell."""
    told = fold("Wanneer telt een onderdeel mee?", bullets(CRITERIA))
    if not done:
        return f"<p>Er is nog geen onderdeel helemaal af. Je bewijs komt hier zodra dat zo is.</p>{told}"
    count = f"{len(done)} van de {dutch.count(len(here), 'onderdeel', 'onderdelen')} af."
    content = b64encode(certificate(done).encode("utf-8")).decode("ascii")
    link = (
        '<p><a class="ivk-button" download="bewijs-van-deelname.html" '
        f'href="data:text/html;charset=utf-8;base64,{content}">Downloaden (bewijs-van-deelname.html)</a></p>'
    )
    return f"<p>{count} Open het bestand en schrijf of typ je naam erop.</p>{link}{told}"


def certificate(done: Sequence[Module]) -> str:
    """Return the certificate as a page to print; the name is written on it by hand."""
    parts = "".join(
        f"<section><h3>{escape(one.id[:2])} {escape(one.title)}</h3>{bullets(one.objectives)}</section>" for one in done
    )
    hours = dutch.number(round(sum(one.minutes or 0 for one in done) / 60))
    body = (
        f"<p>Cursus: {escape(syllabus().title)}, editie {escape(VERSION)}.</p>"
        '<p class="lijn">Naam:</p><p class="lijn">Datum:</p>'
        f"<p>Heeft meegedaan aan deze onderdelen, samen {hours} uur studie:</p>"
        f"<h2>Onderdelen</h2>{parts}<h2>Wat dit bewijs zegt</h2>{bullets(CRITERIA)}"
    )
    return kept.whole(kept.page("Bewijs van deelname", body, STYLE, name=None))


INSTRUMENT = Instrument(show=show)
