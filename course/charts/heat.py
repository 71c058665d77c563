"""A heat map: a table whose cells are darker where the number is higher."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .cells import label_layers, lay_out, text_lines, to_matrix, unique, y_pixels
from .theme import LABEL_WIDTH, LINE, LINE_HEIGHT, PAPER, WIDTH, ink_on, ordered_colours, text_width, value_text, wrap

if TYPE_CHECKING:
    import altair as alt
    from altair.typing import ChartType

_PLOT = WIDTH - LABEL_WIDTH


def heat_map(records: Iterable[Mapping[str, Any]], *, row: str = "item", column: str = "group") -> ChartType:
    """Draw a table with shaded cells: darker is more, and every cell shows its number.

    Percentages are shaded in five steps of 20; other units in five equal steps from the lowest to the highest value.
    A missing value is an empty cell with a dash.
    """
    import altair as alt

    cells = to_matrix(records, row=row, column=column)
    names = unique(cell.column for cell in cells)
    width = _PLOT / len(names)
    heads = {name: wrap(name, width - 2) for name in names}
    upright = any(text_width(line) > width for lines in heads.values() for line in lines)
    top = max(map(text_width, names)) if upright else max(map(len, heads.values())) * LINE_HEIGHT
    layout = lay_out(cells, band=32, gap=0, top=top + 6, stretch=True)
    known = [cell.value for cell in cells if cell.value is not None]
    percent = all(cell.unit == "percent" for cell in cells)
    low, high = (0.0, 100.0) if percent else (min(known, default=0.0), max(known, default=1.0))
    values = []
    for cell in cells:
        fill = PAPER if cell.value is None else _shade((cell.value - low) / ((high - low) or 1))
        left = names.index(cell.column) * width
        label = "–" if cell.value is None else value_text(cell.value)
        box = {"left": left, "right": left + width, "centre": left + width / 2, **layout.place(cell)}
        values.append({**box, "label": label, "fill": fill, "ink": ink_on(fill)})

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", scale=alt.Scale(domain=[0, _PLOT], nice=False), axis=None)

    base = alt.Chart(alt.Data(values=values))
    return alt.layer(
        base.mark_rect(stroke=LINE, strokeWidth=0.7).encode(
            x=x("left"),
            x2="right:Q",
            y=y_pixels("top", layout.height),
            y2="bottom:Q",
            color=alt.Color("fill:N", scale=None),
        ),
        base.mark_text().encode(
            x=x("centre"), y=y_pixels("middle", layout.height), text="label:N", color=alt.Color("ink:N", scale=None)
        ),
        _column_heads(heads, width, top, upright).encode(x=x("x"), y=y_pixels("y", layout.height), text="text:N"),
        *label_layers(layout),
    ).properties(width=_PLOT, height=layout.height)


def _shade(share: float) -> str:
    """Return the colour of a value between 0 and 1, in five steps."""
    return ordered_colours(5)[min(4, int(share * 5))]


def _column_heads(heads: dict[str, list[str]], width: float, top: float, upright: bool) -> alt.Chart:
    """Return the names of the columns above the cells: in lines, or upright where the cells are too narrow."""
    import altair as alt

    values: list[dict[str, Any]] = []
    for number, (name, lines) in enumerate(heads.items()):
        centre = (number + 0.5) * width
        if upright:
            values.append({"text": name, "y": top, "x": centre})
        else:
            values += text_lines(lines, top - len(lines) * LINE_HEIGHT / 2, x=centre)
    turn: dict[str, Any] = {"angle": 270, "align": "left"} if upright else {"align": "center"}
    texts: alt.Chart = alt.Chart(alt.Data(values=values)).mark_text(**turn)
    return texts
