"""The first two years as a chart of months: each step a bar, each date a mark, and the same in a table.

Drawn by hand, because it redraws at every change; a chart library takes longer than a click may last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from course.base import dutch
from course.base.html import table
from course.page.layout import OUR_WORDS, OWN_WORDS
from course.questions import Answer

MONTHS = 24
_LEFT, _MONTH, _ROW, _TOP = 12, 24, 34, 40
_WIDTH = _LEFT * 2 + _MONTH * MONTHS
#: Room for the words above a bar, in letters.
_LETTERS = 62


@dataclass(frozen=True)
class Step:
    """One step: from the start of month ``first`` to the end of month ``last``, both from 1 to 24."""

    what: str
    first: int
    last: int
    who: str


@dataclass(frozen=True)
class Moment:
    """A date in the plan: ``month`` is its place from the start, 0 to 24."""

    what: str
    day: str
    month: float


def steps(answer: Answer) -> list[Step]:
    """Return the steps that can be drawn, in order of time; one without or with an impossible month is left out.

    A step without a last month takes one month.
    """
    found = []
    for row in answer.get("stappen") or ():
        first = _month(row.get("van", ""))
        last = _month(row.get("tot", "")) or first
        if first and last and first <= last:
            found.append(Step(row.get("wat", "") or "zonder naam", first, last, row.get("met", "")))
    return sorted(found, key=lambda step: (step.first, step.last))


def moments(answer: Answer) -> list[Moment]:
    """Return the dates on which the learner looks back, as far as they lie in the two years after the start."""
    names = {"volgen-datum": "Halverwege kijken", "evalueren-datum": "Terugkijken"}
    found = []
    for field, what in names.items():
        try:
            start, day = date.fromisoformat(answer.get("start", "")), date.fromisoformat(answer.get(field, ""))
        except ValueError:
            continue
        months = (day - start).days / 30.4375
        if 0 <= months <= MONTHS:
            found.append(Moment(what, answer[field], months))
    return found


def timeline_html(planned: list[Step], dates: list[Moment]) -> str:
    """Return the drawing with its words and its table; nothing where there is nothing to draw."""
    if not planned and not dates:
        return ""
    rows = [[_span(step), step.what, step.who or "–"] for step in planned]
    rows += [[dutch.date(moment.day), moment.what, "–"] for moment in dates]
    return _svg(planned, dates) + table(
        ["Wanneer", "Wat", "Met wie"],
        rows,
        "De tijdlijn als tabel",
        style=OUR_WORDS,
        column_styles=["", OWN_WORDS, OWN_WORDS],
    )


def _month(text: str) -> int | None:
    number = dutch.parse_number(text)
    return int(number) if number is not None and 1 <= number <= MONTHS else None


def _span(step: Step) -> str:
    return f"maand {step.first}" if step.first == step.last else f"maand {step.first} tot en met {step.last}"


def _svg(planned: list[Step], dates: list[Moment]) -> str:
    height = _TOP + _ROW * (len(planned) + len(dates)) + 8
    parts = [
        f'<path d="M{_x(month)} {_TOP - 8}V{height}" stroke="currentColor" '
        f'stroke-opacity="{0.6 if month % 12 == 0 else 0.15}"/>'
        for month in range(MONTHS + 1)
    ]
    parts += [
        f'<text x="{_x(month - 0.5)}" y="{_TOP - 12}" text-anchor="middle">{month}</text>'
        for month in (1, *range(3, MONTHS + 1, 3))
    ]
    parts += [
        f'<text x="{_x(at)}" y="14" font-weight="bold">{name}</text>' for at, name in ((0, "Jaar 1"), (12, "Jaar 2"))
    ]
    for place, step in enumerate(planned):
        y = _TOP + _ROW * place
        width = _MONTH * (step.last - step.first + 1)
        parts.append(
            f'<rect x="{_x(step.first - 1)}" y="{y + 18}" width="{width}" height="11" fill="currentColor" '
            f'fill-opacity="0.35" stroke="currentColor"/>{_words(step.what, _x(step.first - 1), y + 14)}'
        )
    for place, moment in enumerate(dates, start=len(planned)):
        y, x = _TOP + _ROW * place, _x(moment.month)
        mark = f'<path d="M{x} {y + 17}l6 7l-6 7l-6 -7z" fill="currentColor"/>'
        parts.append(mark + _words(f"{moment.what}, {dutch.date(moment.day)}", x, y + 14))
    amount = dutch.count(len(planned), "stap", "stappen")
    said = f"De eerste twee jaar: {amount}. Dezelfde stappen staan in de tabel hieronder."
    return (
        f'<svg role="img" aria-label="{escape(said)}" viewBox="0 0 {_WIDTH} {height}" style="display:block;width:100%;'
        f'max-width:{_WIDTH}px" font-family="sans-serif" font-size="12" fill="currentColor">{"".join(parts)}</svg>'
    )


def _x(month: float) -> float:
    return round(_LEFT + _MONTH * month, 1)


def _words(text: str, x: float, y: float) -> str:
    """Return the words of a row: from ``x`` to the right, or up to it where they start in the second year."""
    short = text if len(text) <= _LETTERS else text[: _LETTERS - 1].rstrip() + "…"
    right = x > _WIDTH / 2
    place = f'x="{min(x + _MONTH, _WIDTH - _LEFT)}" text-anchor="end"' if right else f'x="{x}"'
    return f'<text {place} y="{y}">{escape(short)}</text>'
