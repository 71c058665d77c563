"""Own ratings as a drawing: a panel per aspect, the levels of one condition side by side, the ratings as dots.

Drawn by hand, because it redraws at every click. The same numbers stand in a table under the drawing.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from . import vignettes

_PANEL, _HEIGHT, _TOP, _BOTTOM, _LEFT = 124, 190, 44, 34, 16
_PER_ROW = 3
_SPREAD = 9  # between dots that would cover each other

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
    legend = "; ".join(f"{index}: {names[level]}" for index, level in enumerate(levels, start=1))
    below = f"<p>Onder de streep: {escape(legend)}.</p>" if by == "support" else ""
    return f'<figure class="ivk-own">{_svg(panels, short)}</figure>{below}{_table(panels, list(names.values()), by)}'


def _svg(panels: Sequence[tuple[str, Sequence[Spot]]], levels: Sequence[str]) -> str:
    lines = -(-len(panels) // _PER_ROW)
    width, height = _PER_ROW * (_PANEL + _LEFT) + 8, lines * _HEIGHT
    drawn = "".join(
        f'<g transform="translate({_LEFT + (index % _PER_ROW) * (_PANEL + _LEFT)},{index // _PER_ROW * _HEIGHT})">'
        f"{_panel(title, spots, levels)}</g>"
        for index, (title, spots) in enumerate(panels)
    )
    return (
        f'<svg viewBox="0 0 {width} {height}" style="display:block;width:100%;max-width:44rem" aria-hidden="true" '
        f'focusable="false" font-size="12" fill="currentColor">{drawn}</svg>'
    )


def _panel(title: str, spots: Sequence[Spot], levels: Sequence[str]) -> str:
    def y(rating: int) -> float:
        return _TOP + (5 - rating) * (_HEIGHT - _TOP - _BOTTOM) / 4

    step = _PANEL / len(levels)
    parts = [
        f'<text x="0" y="{13 + 14 * line}" font-weight="600">{escape(text)}</text>'
        for line, text in enumerate(textwrap.wrap(title, 20))
    ]
    for rating in range(1, 6):
        parts.append(
            f'<text x="-5" y="{y(rating) + 4}" text-anchor="end">{rating}</text><line x1="0" x2="{_PANEL}" '
            f'y1="{y(rating)}" y2="{y(rating)}" stroke="currentColor" stroke-opacity="0.25"/>'
        )
    parts += [
        f'<text x="{step * (place + 0.5):.1f}" y="{_HEIGHT - 12}" text-anchor="middle">{escape(level)}</text>'
        for place, level in enumerate(levels)
    ]
    crowd: dict[tuple[int, int], list[bool]] = defaultdict(list)
    for place, rating, base in spots:
        crowd[place, rating].append(base)
    for (place, rating), bases in crowd.items():
        for index, base in enumerate(bases):
            x = step * (place + 0.5) + (index - (len(bases) - 1) / 2) * _SPREAD
            fill = 'fill="none" stroke="currentColor" stroke-width="1.8"' if base else ""
            parts.append(f'<circle cx="{x:.1f}" cy="{y(rating)}" r="4.2" {fill}/>')
    return "".join(parts)


def _table(panels: Sequence[tuple[str, Sequence[Spot]]], levels: Sequence[str], by: str) -> str:
    heads = "".join(f'<th scope="col">{escape(level)}</th>' for level in levels)
    corner = {"needs": "Leerlingen met een ondersteuningsbehoefte", "severe": "Leerlingen met ernstige problemen"}

    def cell(spots: Sequence[Spot], place: int) -> str:
        words = [f"{rating} (basisvignet)" if base else str(rating) for at, rating, base in spots if at == place]
        return ", ".join(words) or "–"

    rows = "".join(
        f'<tr><th scope="row">{escape(title)}</th>'
        + "".join(f"<td>{cell(spots, place)}</td>" for place in range(len(levels)))
        + "</tr>"
        for title, spots in panels
    )
    return (
        "<details><summary>Lees je stippen als tabel</summary><table><caption>Jouw scores, van 1 tot en met 5</caption>"
        f'<thead><tr><th scope="col">{corner.get(by, "Hulp")}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        "</details>"
    )
