"""The timeline of module 01: law and policy in order, with the learner's own school years between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from course.base.dutch import parse_number
from course.base.html import fold, paragraphs
from course.data import cards
from course.instruments import Instrument
from course.page.layout import page, shown, written
from course.page.sources import source_line
from course.questions import Answer, Question

#: The learner's own moments: the field of the form and what happens in that year.
OWN = {"groep-1": "Jij gaat naar groep 1", "eigen-klas": "Jij krijgt je eerste eigen klas"}
#: Years outside this range are typing errors.
_FIRST, _LAST = 1940, 2080
#: Height between two moments: some room, and more for every year, up to a limit.
_ROOM, _PER_YEAR, _MOST_YEARS = 1.2, 0.22, 22

_STYLE = (
    ".ivk-timeline{list-style:none;margin:.5rem 0 .5rem .5rem;padding:0 0 0 1.1rem;"
    "border-left:3px solid var(--ivk-main)}"
    ".ivk-timeline .ivk-when{position:relative}"
    '.ivk-timeline .ivk-when::before{content:"";position:absolute;left:-1.62rem;top:.3rem;width:.8rem;height:.8rem;'
    "border-radius:50%;background:var(--ivk-main);border:2px solid var(--ivk-paper)}"
    ".ivk-timeline .ivk-mine::before{border-radius:0;background:var(--ivk-focus)}"
    ".ivk-timeline .ivk-gap{display:flex;align-items:center;font-size:.9em}"
)


@dataclass(frozen=True)
class Moment:
    """One point on the line. ``own`` tells the learner's moments from those of law and policy."""

    year: int
    title: str
    kind: str = ""
    text: str = ""
    source: str = ""
    own: bool = False


def moments(answer: Answer) -> list[Moment]:
    """Return all moments in order of year; the learner's own as far as the answer holds a usable year."""
    found = [Moment(int(card["year"]), card.title, card["kind"], card.text, card.source) for card in cards("timeline")]
    own = ((_year(answer, field), title) for field, title in OWN.items())
    found += [Moment(year, title, own=True) for year, title in own if year]
    return sorted(found, key=lambda moment: (moment.year, moment.own))


def where_were_you(year: int, started: int, now: int) -> str:
    """Say where someone is in ``year`` who went to group 1 in ``started``: a Dutch sentence, without certainty."""
    group = year - started + 1
    if group < 1:
        return "Toen zat jij nog niet in groep 1."
    if group <= 8:
        return f"Toen zat jij ongeveer in groep {group}."
    left = f"ongeveer {group - 9} jaar van de basisschool af" if group > 9 else "net van de basisschool af"
    return f"Dan ben jij {left}." if year > now else f"Toen was jij {left}."


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the timeline, to scale as far as a page allows; every moment folds out."""
    extra = shown("De tijdlijn", f"<style>{_STYLE}</style>{_line(answer, unfolded=False)}")
    if answer:
        words = written(answer, "merken", "Wat ik ervan merkte")
        body = f"<style>{_STYLE}</style>{_line(answer, unfolded=True)}{words}"
        extra["page"] = page(question, "Mijn tijdlijn: op weg naar inclusief onderwijs", body)
    return extra


def _line(answer: Answer, *, unfolded: bool) -> str:
    started = _year(answer, "groep-1")
    items, before = [], None
    for moment in moments(answer):
        items.append(_item(moment, before, started, unfolded))
        before = moment.year
    return f'<ol class="ivk-timeline">{"".join(items)}</ol>'


def _item(moment: Moment, before: int | None, started: int | None, unfolded: bool) -> str:
    gap = ""
    if before is not None:
        years = moment.year - before
        height = _ROOM + min(years, _MOST_YEARS) * _PER_YEAR
        words = f"↓ {years} jaar later" if years else "↓ in hetzelfde jaar"
        gap = f'<div class="ivk-gap" style="min-height:{height:.2f}rem">{words}</div>'
    name = f"<strong>{moment.year}</strong> {escape(moment.title)}"
    if moment.own:
        return f'<li>{gap}<div class="ivk-when ivk-mine">{name} <em>(jij)</em></div></li>'
    you = f"<p>{where_were_you(moment.year, started, date.today().year)}</p>" if started else ""
    body = f"<div>{paragraphs(moment.text)}{you}{source_line(moment.source)}</div>"
    # "Wet passend onderwijs (wet)" would say the same twice.
    kind = "" if moment.kind in moment.title.lower() else f" ({escape(moment.kind)})"
    return f'<li>{gap}<div class="ivk-when">{fold(name + kind, body, unfolded=unfolded)}</div></li>'


def _year(answer: Mapping[str, Any] | None, field: str) -> int | None:
    number = parse_number((answer or {}).get(field, ""))
    return int(number) if number is not None and _FIRST <= number <= _LAST else None


INSTRUMENT = Instrument(picture=picture)
