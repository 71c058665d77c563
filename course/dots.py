"""Dots with a band on one fixed axis, as a table that can be read without seeing the drawing.

No colour, cut-off or norm is drawn: where a dot lies is all that there is to see. Drawn by hand, because a chart
library takes longer than a click may last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from .questions import dutch_number

_WIDTH, _HEIGHT, _EDGE = 220, 26, 14


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


def dots_table(caption: str, axis: Axis, groups: Iterable[tuple[str, Sequence[Dot]]]) -> str:
    """Return the rows under their group titles, each with its drawing and the same in words."""
    bodies = []
    for title, dots in groups:
        rows = "".join(
            f'<tr><th scope="row" style="font-weight:400">{escape(dot.label)}</th>'
            f'<td style="width:45%">{_drawing(axis, dot)}</td><td>{escape(dot.words)}</td></tr>'
            for dot in dots
        )
        bodies.append(f'<tbody><tr><th scope="rowgroup" colspan="3">{escape(title)}</th></tr>{rows}</tbody>')
    scale = f"{axis.low} = {axis.ends[0]}, {axis.high} = {axis.ends[1]}"
    return (
        f'<table class="ivk-dots"><caption>{escape(caption)}</caption><thead><tr><th scope="col">Uitspraak</th>'
        f'<th scope="col">{escape(scale)}{_numbers(axis)}</th><th scope="col">In woorden</th></tr></thead>'
        f"{''.join(bodies)}</table>"
    )


def _svg(content: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" style="display:block;width:100%;min-width:7rem;max-width:22rem" '
        f'aria-hidden="true" focusable="false">{content}</svg>'
    )


def _numbers(axis: Axis) -> str:
    return _svg(
        "".join(
            f'<text x="{axis.x(number)}" y="18" text-anchor="middle" font-size="13" fill="currentColor">{number}</text>'
            for number in range(axis.low, axis.high + 1)
        )
    )


def _drawing(axis: Axis, dot: Dot) -> str:
    middle = _HEIGHT / 2
    parts = [
        f'<line x1="{axis.x(number)}" x2="{axis.x(number)}" y1="3" y2="{_HEIGHT - 3}" stroke="currentColor" '
        'stroke-opacity="0.35"/>'
        for number in range(axis.low, axis.high + 1)
    ]
    parts.append(
        f'<line x1="{_EDGE}" x2="{_WIDTH - _EDGE}" y1="{middle}" y2="{middle}" stroke="currentColor" '
        'stroke-opacity="0.35"/>'
    )
    if dot.band:
        left, right = map(axis.x, dot.band)
        parts.append(
            f'<rect x="{left}" y="{middle - 5}" width="{round(right - left, 1)}" height="10" fill="currentColor" '
            'fill-opacity="0.2" stroke="currentColor"/>'
        )
    if dot.earlier is not None:
        parts.append(
            f'<circle cx="{axis.x(dot.earlier)}" cy="{middle}" r="7" fill="none" stroke="currentColor" '
            'stroke-width="1.5"/>'
        )
    if dot.value is not None:
        parts.append(f'<circle cx="{axis.x(dot.value)}" cy="{middle}" r="4.5" fill="currentColor"/>')
    return _svg("".join(parts))


def two_decimals(value: float) -> str:
    """Write a mean as a reader can check it: ``3,67``, and ``4`` without decimals."""
    return dutch_number(round(value, 2))
