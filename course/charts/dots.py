"""Dots with a band on one fixed axis, as a list that can be read without seeing the drawing.

No colour, cut-off or norm is drawn: where a dot lies is all that there is to see. Drawn by hand, because a chart
library takes longer than a click may last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT, _EDGE, _MIDDLE = 220, 42, 14, 13


@dataclass(frozen=True)
class Axis:
    """The fixed axis: whole numbers from ``low`` to ``high`` and what its two ends mean."""

    low: int
    high: int
    ends: tuple[str, str]

    def x(self, value: float) -> float:
        """Return the place of a value in the drawing; outside the axis it lies on its edge."""
        inside = min(self.high, max(self.low, value))
        return round(_EDGE + (_WIDTH - 2 * _EDGE) * (inside - self.low) / (self.high - self.low), 1)


@dataclass(frozen=True)
class Dot:
    """One row: a label, its number in words, and what to draw of ``value``, ``band`` and an ``earlier`` value."""

    label: str
    words: str
    value: float | None = None
    band: tuple[float, float] | None = None
    earlier: float | None = None


def dots_html(caption: str, axis: Axis, groups: Iterable[tuple[str, Sequence[Dot]]]) -> str:
    """Return the rows under their group titles, each with its drawing and the same in words.

    Label, drawing and words stand beside each other where there is room, and below each other where there is not.
    """
    scale = f"{axis.low} = {axis.ends[0]}, {axis.high} = {axis.ends[1]}"
    parts = [f"<p><strong>{escape(caption)}</strong><br>{escape(scale)}</p>"]
    for title, dots in groups:
        rows = "".join(
            f'<li style="{_ROW}"><span style="flex:3 1 12rem">{escape(dot.label)}</span>'
            f'<span style="flex:3 1 11rem">{_drawing(axis, dot)}</span>'
            f'<span style="flex:2 1 6rem">{escape(dot.words)}</span></li>'
            for dot in dots
        )
        parts.append(
            f'<p><strong>{escape(title)}</strong></p><ul style="list-style:none;margin:0;padding:0">{rows}</ul>'
        )
    return f'<div class="ivk-dots" role="group" aria-label="{escape(caption)}">{"".join(parts)}</div>'


_ROW = (
    "display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;padding:.35rem 0;"
    "border-bottom:1px solid var(--ivk-hair)"
)


def _drawing(axis: Axis, dot: Dot) -> str:
    parts = [f'<path d="M{_EDGE} {_MIDDLE}H{_WIDTH - _EDGE}" stroke="currentColor" stroke-opacity="0.35"/>']
    for number in range(axis.low, axis.high + 1):
        parts.append(
            f'<path d="M{axis.x(number)} 3V{2 * _MIDDLE - 3}" stroke="currentColor" stroke-opacity="0.35"/>'
            f'<text x="{axis.x(number)}" y="{_HEIGHT - 3}" text-anchor="middle" font-size="13" fill="currentColor">'
            f"{number}</text>"
        )
    if dot.band:
        left, right = map(axis.x, dot.band)
        parts.append(
            f'<rect x="{left}" y="{_MIDDLE - 5}" width="{round(right - left, 1)}" height="10" fill="currentColor" '
            'fill-opacity="0.2" stroke="currentColor"/>'
        )
    if dot.earlier is not None:
        parts.append(
            f'<circle cx="{axis.x(dot.earlier)}" cy="{_MIDDLE}" r="7" fill="none" stroke="currentColor" '
            'stroke-width="1.5"/>'
        )
    if dot.value is not None:
        parts.append(f'<circle cx="{axis.x(dot.value)}" cy="{_MIDDLE}" r="4.5" fill="currentColor"/>')
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" style="display:block;width:100%;max-width:20rem" aria-hidden="true" '
        f'focusable="false">{"".join(parts)}</svg>'
    )
