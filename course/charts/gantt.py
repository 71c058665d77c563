"""The lesson card as a Gantt chart: who does what from minute to minute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from course.data.errors import DataError

from .cells import number, unique
from .plot import Scale, axis, cell, over, plot, row, track, value_text


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


def gantt(activities: Sequence[Mapping[str, Any]], end: float) -> str:
    """Draw a lesson card: under each ``row`` (the teacher, a group of pupils) one bar per activity, on one axis.

    ``activities`` and ``end``, the length of the lesson in minutes, come from ``check_activities``.
    """
    minutes = Scale(0, end)
    parts = []
    for who in unique(one["row"] for one in activities):
        parts.append(over(who))
        own = sorted((one for one in activities if one["row"] == who), key=lambda one: one["start"])
        parts += [row(one["label"], [cell(track(_bar(one, minutes)), _span(one))]) for one in own]
    ticks = range(0, int(end) + 1, next(step for step in (5, 10, 15, 30, 60, 240, 1440) if end / step <= 7))
    shown = ticks if end % ticks.step == 0 else (0, end / 2, end)
    parts.append(row("", [cell(axis([value_text(tick) for tick in shown]), "")], "ivk-plot-ends"))
    return plot(parts, map(_span, activities))


def _bar(one: Mapping[str, Any], minutes: Scale) -> str:
    start, end = minutes.at(one["start"]), minutes.at(one["end"])
    return f'<span class="ivk-plot-bar" style="inset-inline:{start} calc(100% - {end})"></span>'


def _span(one: Mapping[str, Any]) -> str:
    return f"{value_text(one['start'])}–{value_text(one['end'])}"
