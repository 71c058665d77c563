"""Diverging stacked bars for ordered answers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from course.base.dutch import listing
from course.data.errors import DataError

from .cells import Cell, Layout, label_layers, lay_out, to_cells, unique, y_pixels
from .theme import LABEL_WIDTH, LINE, LINE_HEIGHT, TEXT, WIDTH, ink_on, ordered_colours, text_width, value_text

if TYPE_CHECKING:
    import altair as alt
    from altair.typing import ChartType

_PLOT = WIDTH - LABEL_WIDTH


def stacked_diverging(
    records: Iterable[Mapping[str, Any]],
    *,
    row: str = "group",
    header: str = "item",
    column: str = "category",
    middle: str = "",
    total: str = "",
) -> ChartType:
    """Draw ordered answers as stacked bars around a middle: less at the left, more at the right of one line.

    One bar per ``row`` under its ``header``; the field ``column`` holds the answers, in order from low to high as they
    first appear (2 to 6 of them). ``middle`` is the answer that lies across the line (none: the line lies between the
    two halves). ``total`` is a printed total in the same field ("(Zeer) sterk"), shown as a number at the right of the
    bar and not as a segment. Values are percentages. Raises ``DataError`` in Dutch when an answer does not exist.
    """
    import altair as alt

    cells = to_cells(records, row=row, header=header, column=column)
    answers = [name for name in unique(cell.column for cell in cells) if name != total]
    for wanted in (middle, total):
        if wanted and wanted not in {cell.column for cell in cells}:
            raise DataError(f"Het antwoord ‘{wanted}’ komt in deze gegevens niet voor.", expected=", ".join(answers))
    if middle and middle not in answers[1:-1]:
        problem = f"Het antwoord ‘{middle}’ kan niet op de middenlijn liggen: dan is één kant leeg."
        raise DataError(problem, expected=listing(answers[1:-1], "of"))
    colours = dict(zip(answers, ordered_colours(len(answers)), strict=True))
    layout = lay_out(cells, top=LINE_HEIGHT if total else 0)
    places = {(cell.header, cell.row): cell for cell in cells}
    segments = [segment for cell in places.values() for segment in _segments(cells, cell, layout, answers, middle)]
    low = min((segment["from"] for segment in segments), default=-100)
    high = max((segment["to"] for segment in segments), default=100)
    plot = _PLOT - (48 if total else 0)
    for segment in segments:
        label = value_text(segment["to"] - segment["from"])
        fits = (segment["to"] - segment["from"]) * plot / (high - low) > text_width(label) + 3
        segment.update(label=label if fits else "", ink=ink_on(colours[segment["answer"]]))

    legend = alt.Legend(
        title=None,
        orient="top",
        columns=_legend_columns(answers),
        symbolType="square",
        symbolStrokeColor=LINE,
        offset=8,
    )
    colour = alt.Color("answer:N", scale=alt.Scale(domain=answers, range=list(colours.values())), legend=legend)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", scale=alt.Scale(domain=[low, high], nice=False), axis=None)

    base = alt.Chart(alt.Data(values=segments))
    rules = [
        {"zero": 0, "top": place["top"] - 3, "bottom": place["bottom"] + 3}
        for place in (layout.place(cell) for cell in places.values() if _known(cells, cell))
    ]
    layers = [
        alt.Chart(alt.Data(values=rules))
        .mark_rule(color=TEXT, strokeWidth=2)
        .encode(x=x("zero"), y=y_pixels("top", layout.height), y2="bottom:Q"),
        base.mark_rect(stroke=LINE, strokeWidth=0.7).encode(
            x=x("from"), x2="to:Q", y=y_pixels("top", layout.height), y2="bottom:Q", color=colour
        ),
        base.mark_text().encode(
            x=x("centre"), y=y_pixels("middle", layout.height), text="label:N", color=alt.Color("ink:N", scale=None)
        ),
        *_missing_rows(cells, layout, plot),
        *label_layers(layout),
    ]
    if total:
        layers.append(_totals(cells, layout, total))
    return alt.layer(*layers).properties(width=plot, height=layout.height)


def _legend_columns(answers: list[str]) -> int:
    """Return how many legend entries fit beside each other."""
    rows = math.ceil(sum(22 + text_width(answer) for answer in answers) / _PLOT)
    return math.ceil(len(answers) / rows)


def _segments(cells: list[Cell], place: Cell, layout: Layout, answers: list[str], middle: str) -> list[dict[str, Any]]:
    """Return the segments of one bar, with ``from``, ``to`` and ``centre`` in percent; the middle lies at zero."""
    here = {cell.column: cell.value for cell in cells if (cell.header, cell.row) == (place.header, place.row)}
    split = answers.index(middle) + 0.5 if middle else len(answers) / 2
    known = [(rank, value) for rank, name in enumerate(answers) if (value := here.get(name)) is not None]
    at = -sum(value * max(0.0, min(1.0, split - rank)) for rank, value in known)
    segments = []
    for rank, value in known:
        ends = {"from": at, "to": at + value, "centre": at + value / 2}
        segments.append({**layout.place(place), **ends, "answer": answers[rank]})
        at += value
    return segments


def _known(cells: list[Cell], place: Cell) -> bool:
    """Say whether a row has any value."""
    return any(cell.value is not None for cell in cells if (cell.header, cell.row) == (place.header, place.row))


def _missing_rows(cells: list[Cell], layout: Layout, plot: float) -> list[alt.Chart]:
    """Say "geen gegevens" on the rows without a single value."""
    import altair as alt

    empty = {(cell.header, cell.row): cell for cell in cells if not _known(cells, cell)}
    if not empty:
        return []
    values = [{**layout.place(cell), "label": "geen gegevens"} for cell in empty.values()]
    text = alt.Chart(alt.Data(values=values)).mark_text(fontStyle="italic")
    return [text.encode(x=alt.value(plot / 2), y=y_pixels("middle", layout.height), text="label:N")]


def _totals(cells: list[Cell], layout: Layout, name: str) -> alt.Chart:
    """Return the printed totals at the right of the bars, with their name above."""
    import altair as alt

    values = [
        {"y": layout.place(cell)["middle"], "label": value_text(cell.value, cell.unit)}
        for cell in cells
        if cell.column == name and cell.value is not None
    ]
    values.append({"y": LINE_HEIGHT / 2, "label": name})
    text: alt.Chart = alt.Chart(alt.Data(values=values)).mark_text(align="right", fontWeight="bold")
    return text.encode(x=alt.value(_PLOT), y=y_pixels("y", layout.height), text="label:N")
