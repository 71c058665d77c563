"""Own ratings as drawings: one per aspect, the levels of a condition side by side, the ratings as dots.

Drawn by hand, because they redraw at every click. The same numbers stand in a table under the drawings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from course import vignettes
from course.base.html import table

_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 176, 136, 18, 8, 24
_SPREAD = 9  # between dots that would cover each other

#: What stands above the names of the rows of the table.
_CORNERS = {
    "needs": "Leerlingen met een ondersteuningsbehoefte",
    "severe": "Leerlingen met ernstige problemen",
    "support": "Hulp",
}

#: One rating: place of the level on the axis, the rating, and whether it is of the base vignette.
Spot = tuple[int, int, bool]


def dots_figure(record: Mapping[str, Any], by: str, form_id: str = "vorm1") -> str:
    """Return the drawing and the table of a person's own ratings by one condition (``needs``, ``severe``, ``support``).

    ``record`` must be clean; there is at least one rating in this form.
    """
    design = vignettes.form(form_id, record["level"])
    rows = vignettes.ratings(record, form_id)
    levels = sorted({row[by] for row in rows}) if by != "support" else [s.id for s in design.supports]  # type: ignore[literal-required]
    names = {level: design.support(level).label if by == "support" else str(level or "geen") for level in levels}
    spots: dict[str, list[Spot]] = defaultdict(list)
    for row in rows:
        spots[row["outcome"]].append((levels.index(row[by]), row["rating"], row["base"]))  # type: ignore[literal-required]
    panels = [(outcome.label, spots[outcome.id]) for outcome in design.outcomes]
    short = [str(index + 1) for index in range(len(levels))] if by == "support" else list(names.values())
    numbered = "; ".join(f"{index}: {names[level]}" for index, level in enumerate(levels, start=1))
    below = numbered if by == "support" else f"aantal {_CORNERS[by].lower()}"
    drawings = "".join(
        f'<div style="flex:0 1 13rem"><p style="margin:0"><strong>{escape(title)}</strong></p>'
        f"{_svg(found, short)}</div>"
        for title, found in panels
    )
    shown = f'<div style="display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end">{drawings}</div>'
    return f"{shown}<p>Onder de streep: {escape(below)}.</p>{_table(panels, list(names.values()), _CORNERS[by])}"


def _svg(spots: Sequence[Spot], levels: Sequence[str]) -> str:
    def y(rating: int) -> float:
        return _TOP + (5 - rating) * (_HEIGHT - _TOP - _BOTTOM) / 4

    step = (_WIDTH - _LEFT) / len(levels)
    parts = [
        f'<text x="2" y="{y(rating) + 4}">{rating}</text><path d="M{_LEFT} {y(rating)}H{_WIDTH}" '
        'stroke="currentColor" stroke-opacity="0.25"/>'
        for rating in range(1, 6)
    ]
    parts += [
        f'<text x="{_LEFT + step * (place + 0.5):.1f}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(level)}</text>'
        for place, level in enumerate(levels)
    ]
    crowd: dict[tuple[int, int], list[bool]] = defaultdict(list)
    for place, rating, base in spots:
        crowd[place, rating].append(base)
    for (place, rating), bases in crowd.items():
        for index, base in enumerate(bases):
            x = _LEFT + step * (place + 0.5) + (index - (len(bases) - 1) / 2) * _SPREAD
            fill = 'fill="none" stroke="currentColor" stroke-width="1.8"' if base else ""
            parts.append(f'<circle cx="{x:.1f}" cy="{y(rating)}" r="4.2" {fill}/>')
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" style="display:block;width:100%" aria-hidden="true" focusable="false" '
        f'font-size="12" fill="currentColor">{"".join(parts)}</svg>'
    )


def _table(panels: Sequence[tuple[str, Sequence[Spot]]], levels: Sequence[str], corner: str) -> str:
    def cell(spots: Sequence[Spot], place: int) -> str:
        first = [f"{rating} (basisvignet)" for at, rating, base in spots if at == place and base]
        rest = [str(rating) for at, rating, base in spots if at == place and not base]
        return ", ".join([*first, *filter(None, [",\N{NO-BREAK SPACE}".join(rest)])]) or "–"

    rows = ([title, *(cell(spots, place) for place in range(len(levels)))] for title, spots in panels)
    # words stay whole: on a narrow page the table scrolls
    written = table([corner, *levels], rows, "Jouw scores, van 1 tot en met 5", style="overflow-wrap:normal")
    return (
        "<details><summary>Lees je stippen als tabel</summary>"
        f'<div style="overflow-x:auto" role="region" tabindex="0" aria-label="Jouw scores: {corner.lower()}">'
        f"{written}</div></details>"
    )
