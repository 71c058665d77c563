"""The lesson card as a Gantt chart: who does what from minute to minute.

One layout, drawn in two ways: a chart for a figure on the page, and an SVG for a card that a learner is filling in. The
latter is drawn by hand, because it is drawn anew at every change, on a computer or in a browser without vl-convert.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from course.data.errors import DataError

from .cells import number, text_lines, unique, y_pixels
from .theme import ACCENT, FONT, FONT_SIZE, GRID, LABEL_WIDTH, LINE, LINE_HEIGHT, PAPER, TEXT, WIDTH, text_width, wrap

if TYPE_CHECKING:
    from altair.typing import ChartType

#: The room for the lesson beside names of lanes that take all of theirs.
_NARROWEST = WIDTH - LABEL_WIDTH - 10
_INSET = 4
#: Words stand in their bar when they fit there in this many lines, else beside it in lines of this width in pixels.
_MOST_LINES = 3
_BESIDE = 140
_AXIS_TITLE = "minuten vanaf het begin van de les"
#: Room under the lanes for the minutes and the title of the axis, in pixels.
_AXIS_ROOM = 42
_BAR_OPACITY = 0.18
#: Room around the drawing.
_EDGE = 5
#: From the middle of a line of text down to the line that its letters stand on.
_BASELINE = 4.5


def check_activities(
    records: Iterable[Mapping[str, Any]], length: float | None = None
) -> tuple[list[dict[str, Any]], float]:
    """Return the activities with numbers for minutes, and the length of the lesson in minutes.

    A record has ``row`` (who), ``start`` and ``end`` (minutes from the start of the lesson) and ``label`` (what).
    Raises ``DataError`` in Dutch for a missing text or minute, an end before its start or a minute outside the lesson.
    """
    activities: list[dict[str, Any]] = []
    for record in records:
        label, who = str(record.get("label") or "").strip(), str(record.get("row") or "").strip()
        start, end = number(record.get("start")), number(record.get("end"))
        if not who or not label:
            raise DataError("Vul bij elke activiteit in wie het doet en wat die doet.")
        if start is None or end is None:
            raise DataError(f"Bij ‘{label}’ ({who}) ontbreekt de beginminuut of de eindminuut.")
        if start < 0 or end <= start:
            raise DataError(f"Bij ‘{label}’ ({who}) moet de eindminuut na de beginminuut liggen.")
        if length is not None and end > length:
            raise DataError(f"‘{label}’ ({who}) loopt door na minuut {length:g}; dan is de les afgelopen.")
        activities.append({"row": who, "start": start, "end": end, "label": label})
    if not activities:
        raise DataError("Er staat nog geen activiteit op de leskaart.")
    return activities, length if length is not None else max(activity["end"] for activity in activities)


@dataclass(frozen=True)
class _Layout:
    """Where everything on a lesson card stands: across in minutes, down in pixels from the top of the lanes.

    ``words`` and ``names`` are lines of text with their middle ``y``; words start or end (``align``) ``at`` a minute,
    names stand ``label_width`` pixels left of the lesson, which is ``plot`` pixels wide. ``borders`` end the lanes.
    """

    bars: list[dict[str, Any]]
    words: list[dict[str, Any]]
    names: list[dict[str, Any]]
    borders: list[float]
    label_width: int
    plot: int
    ticks: list[int]

    @property
    def height(self) -> float:
        return self.borders[-1]


def _lay_out(activities: list[dict[str, Any]], end: float) -> _Layout:
    """Give every ``row`` a lane. Activities whose words would overlap get a line of their own within the lane."""
    lanes = {who: wrap(who, LABEL_WIDTH - 8, bold=True) for who in unique(one["row"] for one in activities)}
    # Short names leave more room for the lesson itself.
    widest = max(text_width(line, bold=True) for lines in lanes.values() for line in lines)
    label_width = min(LABEL_WIDTH, math.ceil(widest) + 8)
    plot = _NARROWEST + LABEL_WIDTH - label_width
    layout = _Layout([], [], [], [], label_width, plot, _ticks(end, plot))
    top = 0.0
    for who, name in lanes.items():
        at = top + 5
        for line in _pack([activity for activity in activities if activity["row"] == who], plot / end, plot):
            height = LINE_HEIGHT * max(len(bar["lines"]) for bar in line) + 8
            for bar in line:
                layout.bars.append({"start": bar["start"], "end": bar["end"], "top": at, "bottom": at + height})
                layout.words.extend(text_lines(bar["lines"], at + height / 2, at=bar["at"], align=bar["align"]))
            at += height + 5
        bottom = max(at, top + len(name) * LINE_HEIGHT + 10)
        layout.names.extend(text_lines(name, (top + bottom) / 2))
        layout.borders.append(bottom)
        top = bottom
    return layout


def gantt(records: Iterable[Mapping[str, Any]], *, length: float | None = None) -> ChartType:
    """Draw a lesson card: one lane per ``row`` (the teacher, a group of pupils), one bar per activity.

    Records have ``row``, ``start``, ``end`` (minutes from the start) and ``label``; ``length`` is the length of the
    lesson in minutes (default: the last end). Labels are never cut. Raises ``DataError`` as ``check_activities`` does.
    """
    import altair as alt

    activities, end = check_activities(records, length)
    layout = _lay_out(activities, end)
    axis = alt.Axis(title=_AXIS_TITLE, values=layout.ticks, format="d")
    x_scale = alt.Scale(domain=[0, end], nice=False)
    y = y_pixels("y", layout.height)
    return alt.layer(
        alt.Chart(alt.Data(values=layout.bars))
        .mark_rect(fill=ACCENT, fillOpacity=_BAR_OPACITY, stroke=ACCENT)
        .encode(
            x=alt.X("start:Q", scale=x_scale, axis=axis),
            x2="end:Q",
            y=y_pixels("top", layout.height),
            y2="bottom:Q",
        ),
        *(
            alt.Chart(alt.Data(values=[line for line in layout.words if line["align"] == align]))
            .mark_text(align=align)
            .encode(x=alt.X("at:Q", scale=x_scale, axis=axis), y=y, text="text:N")
            for align in ("left", "right")
        ),
        alt.Chart(alt.Data(values=[{"y": border} for border in layout.borders])).mark_rule(color=LINE).encode(y=y),
        alt.Chart(alt.Data(values=layout.names))
        .mark_text(align="left", fontWeight="bold")
        .encode(x=alt.value(-layout.label_width), y=y, text="text:N"),
    ).properties(width=layout.plot, height=layout.height)


def gantt_svg(activities: list[dict[str, Any]], end: float, name: str) -> str:
    """Draw the same lesson card as an ``<svg>`` element, without a chart library.

    ``activities`` and ``end`` come from ``check_activities``; ``name`` is what a screen reader says of the picture.
    """
    layout = _lay_out(activities, end)
    left, height = layout.label_width + _EDGE, layout.height
    per_minute = layout.plot / end
    # The last minute stands half outside the lesson, and so may words that fit on neither side of their bar.
    outside = [line["at"] * per_minute + text_width(line["text"]) for line in layout.words if line["align"] == "left"]
    width, room = math.ceil(left + max(layout.plot + _EDGE, *outside, 0)) + _EDGE, height + _AXIS_ROOM

    def x(minute: float) -> str:
        return f"{left + minute * per_minute:.1f}"

    parts = [
        f'<path d="M{x(tick)} 0V{height}" stroke="{GRID}"/>'
        f'<text x="{x(tick)}" y="{height + 16}" text-anchor="middle" font-size="12">{tick}</text>'
        for tick in layout.ticks
    ]
    parts += [
        f'<rect x="{x(bar["start"])}" y="{bar["top"]}" width="{(bar["end"] - bar["start"]) * per_minute:.1f}" '
        f'height="{bar["bottom"] - bar["top"]}" fill="{ACCENT}" fill-opacity="{_BAR_OPACITY}" stroke="{ACCENT}"/>'
        for bar in layout.bars
    ]
    parts += [
        f'<text x="{x(line["at"])}" y="{line["y"] + _BASELINE}" '
        f'text-anchor="{"start" if line["align"] == "left" else "end"}">{escape(line["text"])}</text>'
        for line in layout.words
    ]
    parts += [f'<path d="M{left} {border}H{x(end)}" stroke="{LINE}"/>' for border in layout.borders]
    parts += [
        f'<text x="{_EDGE}" y="{line["y"] + _BASELINE}" font-weight="bold">{escape(line["text"])}</text>'
        for line in layout.names
    ]
    parts.append(f'<text x="{x(end / 2)}" y="{height + 34}" text-anchor="middle" font-size="12">{_AXIS_TITLE}</text>')
    return (
        f'<svg role="img" lang="nl" aria-label="{escape(name)}" viewBox="0 0 {width} {room}" width="{width}" '
        f'height="{room}" style="max-width:100%;height:auto;background:{PAPER}" font-family="{FONT}" '
        f'font-size="{FONT_SIZE}" fill="{TEXT}">{"".join(parts)}</svg>'
    )


def _pack(activities: list[dict[str, Any]], per_minute: float, plot: float = _NARROWEST) -> list[list[dict[str, Any]]]:
    """Divide the activities of a lane over lines, so that no two bars or labels on a line overlap.

    ``per_minute`` is the width of a minute and ``plot`` that of the whole lesson, in pixels.
    """
    lines: list[tuple[list[dict[str, Any]], list[tuple[float, float]]]] = []
    for activity in sorted(activities, key=lambda activity: activity["start"]):
        words, span = _place_words(activity, per_minute, plot)
        bar = {**activity, **words}
        for line, taken in lines:
            if all(span[0] >= other[1] or span[1] <= other[0] for other in taken):
                line.append(bar)
                taken.append(span)
                break
        else:
            lines.append(([bar], [span]))
    return [line for line, _ in lines]


def _place_words(
    activity: dict[str, Any], per_minute: float, plot: float
) -> tuple[dict[str, Any], tuple[float, float]]:
    """Place the words of an activity in its bar, to the right of it or to the left of it, in that order.

    Returns the ``lines`` of text with the minute ``at`` which they start or end (``align``), and the pixels from left
    to right that bar and words take together.
    """
    left, right = activity["start"] * per_minute, activity["end"] * per_minute
    room = right - left - _INSET  # the estimated width is on the wide side: that keeps the right edge free
    inside = wrap(activity["label"], room)
    if len(inside) <= _MOST_LINES and max(map(text_width, inside)) <= room:
        return {"lines": inside, "at": (left + _INSET) / per_minute, "align": "left"}, (left, right)
    beside = wrap(activity["label"], _BESIDE)
    width = max(map(text_width, beside)) + 2 * _INSET
    if right + width <= plot + _INSET or left < width:
        return {"lines": beside, "at": (right + _INSET) / per_minute, "align": "left"}, (left, right + width)
    return {"lines": beside, "at": (left - _INSET) / per_minute, "align": "right"}, (left - width, right)


def _ticks(end: float, plot: float) -> list[int]:
    """Return the minutes with a label, as many as fit beside each other."""
    step = next((step for step in (5, 10, 15, 30) if end / step * 30 <= plot), 60)
    return list(range(0, int(end) + 1, step))
