"""Bar charts of shares and amounts: one, or a few small ones beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from course.data.errors import DataError

from .cells import Cell, Layout, label_layers, lay_out, text_lines, to_cells, to_matrix, unique, y_pixels
from .theme import ACCENT, LABEL_WIDTH, LINE_HEIGHT, WIDTH, text_width, value_text, wrap

if TYPE_CHECKING:
    import altair as alt
    from altair.typing import ChartType

_PLOT = WIDTH - LABEL_WIDTH


def bars(
    records: Iterable[Mapping[str, Any]],
    *,
    row: str = "item",
    header: str = "",
    domain: tuple[float, float] | None = None,
) -> ChartType:
    """Draw one horizontal bar per record, from zero, with its number behind it.

    ``row`` and ``header`` name the fields with the label of a bar and of a group of bars; the bars stand in the order
    of the records. ``domain`` fixes the two ends of the axis in the unit of the records (default: zero to the highest
    value). A missing value shows as "geen gegeven". Raises ``DataError`` in Dutch for records that lack a field.
    """
    import altair as alt

    cells = to_cells(records, row=row, header=header)
    layout = lay_out(cells)
    low, high = domain or (0, _highest(cells))
    layers = _bar_layers(cells, layout, _bar_scale(cells, _PLOT, low, high), "geen gegeven")
    return alt.layer(*layers, *label_layers(layout)).properties(width=_PLOT, height=layout.height)


def _highest(cells: list[Cell]) -> float:
    """Return the highest value, or 1 where there is none above zero."""
    return max((cell.value for cell in cells if cell.value is not None), default=1) or 1


def _bar_scale(cells: list[Cell], plot: float, low: float, high: float) -> alt.Scale:
    """Return a scale that runs on past ``high`` so far that the number behind the longest bar stays inside."""
    import altair as alt

    room = (
        max((text_width(value_text(cell.value, cell.unit)) for cell in cells if cell.value is not None), default=0) + 8
    )
    return alt.Scale(domain=[low, low + (high - low) * plot / (plot - room)], nice=False, zero=False)


def _bar_layers(cells: list[Cell], layout: Layout, scale: alt.Scale, missing: str) -> list[alt.Chart]:
    """Return the bars of the known values, and behind each its number or the word for ``missing``."""
    import altair as alt

    low = scale["domain"][0]
    values = []
    for cell in cells:
        known = cell.value is not None
        label = value_text(cell.value, cell.unit) if known else missing
        values.append({**layout.place(cell), "from": low, "to": cell.value if known else low, "label": label})

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", scale=scale, axis=None)

    base = alt.Chart(alt.Data(values=values))
    return [
        base.mark_rect(color=ACCENT).encode(x=x("from"), x2="to:Q", y=y_pixels("top", layout.height), y2="bottom:Q"),
        base.mark_text(align="left", dx=5).encode(x=x("to"), y=y_pixels("middle", layout.height), text="label:N"),
    ]


def small_multiples(records: Iterable[Mapping[str, Any]], *, row: str = "item", column: str = "group") -> ChartType:
    """Draw a small bar chart per ``column`` (sector, school type) beside each other, with the same rows and axis.

    Two to four columns fit the width; every bar carries its number, a missing value a dash. Raises ``DataError`` in
    Dutch for another number of columns.
    """
    import altair as alt

    cells = to_matrix(records, row=row, column=column)
    names = unique(cell.column for cell in cells)
    if not 2 <= len(names) <= 4:
        raise DataError(f"Naast elkaar passen 2 tot en met 4 kleine grafieken, niet {len(names)}.")
    spacing = 14
    panel = (_PLOT - spacing * (len(names) - 1)) / len(names)
    heads = {name: wrap(name, panel, bold=True) for name in names}
    top = max(map(len, heads.values())) * LINE_HEIGHT
    layout = lay_out(cells, top=top + 8)
    scale = _bar_scale(cells, panel, 0, _highest(cells))
    panels = []
    for name in names:
        lines = text_lines(heads[name], top - len(heads[name]) * LINE_HEIGHT / 2)
        head = alt.Chart(alt.Data(values=lines)).mark_text(align="left", fontWeight="bold")
        layers = _bar_layers([cell for cell in cells if cell.column == name], layout, scale, "–")
        layers.append(head.encode(x=alt.value(0), y=y_pixels("y", layout.height), text="text:N"))
        if name == names[0]:
            layers += label_layers(layout)
        panels.append(alt.layer(*layers).properties(width=panel, height=layout.height))
    return alt.hconcat(*panels, spacing=spacing, bounds="flush")
