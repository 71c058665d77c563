"""Charts of points: values over years, and dots with a band on a fixed axis."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from course.data.errors import DataError

from .cells import Cell, keep_room, label_layers, lay_out, text_lines, to_cells, unique, y_pixels
from .theme import (
    DASHES,
    LABEL_WIDTH,
    LINE,
    LINE_HEIGHT,
    PAPER,
    SERIES,
    SHAPES,
    TEXT,
    WIDTH,
    text_width,
    value_text,
    wrap,
)

if TYPE_CHECKING:
    import altair as alt
    from altair.typing import ChartType

_HEIGHT = 280
_NAMES = 150
_PLOT = WIDTH - _NAMES - 50
#: With this many points or fewer, each shows its number, and no axis is needed to read them.
_FEW = 12


def line_years(records: Iterable[Mapping[str, Any]], *, row: str = "series", column: str = "year") -> ChartType:
    """Draw one line per ``row`` over the years in ``column``, from zero, with the name of each line at the right.

    One to four lines; each has its own colour, dash and symbol. Every known year has a symbol: between two symbols the
    line only joins them. Raises ``DataError`` in Dutch for more lines or a year that is no whole number.
    """
    import altair as alt

    cells = [cell for cell in to_cells(records, row=row, column=column) if cell.value is not None]
    names = unique(cell.row for cell in cells)
    if not 1 <= len(names) <= len(SERIES):
        raise DataError(f"Een lijngrafiek toont 1 tot en met {len(SERIES)} lijnen, niet {len(names)}.")
    points: list[dict[str, Any]] = [
        {"name": cell.row, "year": _year(cell), "value": cell.value, "unit": cell.unit} for cell in cells
    ]
    years = sorted({point["year"] for point in points})
    top = max(point["value"] for point in points) * 1.1 or 1
    x_axis = alt.Axis(title=None, values=_spread(years), format="d", grid=False, domain=True, domainColor=LINE)
    x = alt.X("year:Q", scale=alt.Scale(domain=[years[0], years[-1]], nice=False, padding=26), axis=x_axis)
    few = len(points) <= _FEW
    y_axis = None if few else alt.Axis(title=None, tickCount=5, format=",d" if top >= 5 else ",.1f", ticks=False)
    y = alt.Y("value:Q", scale=alt.Scale(domain=[0, top], nice=False), axis=y_axis)

    def by_name(channel: Any, choices: Iterable[Any]) -> Any:
        return channel("name:N", scale=alt.Scale(domain=names, range=list(choices)[: len(names)]), legend=None)

    shape, colour = by_name(alt.Shape, SHAPES), by_name(alt.Color, SERIES)
    base = alt.Chart(alt.Data(values=points)).encode(x=x, y=y)
    marks, texts = _name_column(points, names, top)
    mark = alt.Chart(alt.Data(values=marks)).mark_point(size=60, filled=True, opacity=1)
    text = alt.Chart(alt.Data(values=texts)).mark_text(align="left")
    return alt.layer(
        base.mark_line(strokeWidth=2).encode(strokeDash=by_name(alt.StrokeDash, map(list, DASHES)), color=colour),
        base.mark_point(size=60, filled=True, opacity=1).encode(shape=shape, color=colour),
        *(_numbers(points, x, y) if few else []),
        mark.encode(x=alt.value(_PLOT + 12), y=alt.Y("y:Q", scale=None), shape=shape, color=colour),
        text.encode(x=alt.value(_PLOT + 22), y=alt.Y("y:Q", scale=None), text="text:N"),
        keep_room(_PLOT + 22 + max(text_width(line["text"]) for line in texts)),
    ).properties(width=_PLOT, height=_HEIGHT)


def _numbers(points: list[dict[str, Any]], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Return the numbers at the points: above the highest point of a year, below the others."""
    import altair as alt

    layers = []
    for above in (True, False):
        values = [
            {**point, "label": value_text(point["value"], point["unit"])}
            for point in points
            if above == (point["value"] == max(other["value"] for other in points if other["year"] == point["year"]))
        ]
        text = alt.Chart(alt.Data(values=values)).encode(x=x, y=y, text="label:N")
        dy = -14 if above else 15
        # A broad white outline first keeps the number readable where a line runs through it.
        layers += [text.mark_text(dy=dy, stroke=PAPER, strokeWidth=5), text.mark_text(dy=dy)]
    return layers


def _year(cell: Cell) -> int:
    """Read the year of a cell; "2010-2011" counts as 2010."""
    first = cell.column.split("-")[0].strip()
    if not first.isdecimal():
        raise DataError(f"‘{cell.column}’ is geen jaartal (bij ‘{cell.row}’).")
    return int(first)


def _spread(years: list[int]) -> list[int]:
    """Return the years that get a label: all known years, less those too close to the one before."""
    room = (years[-1] - years[0]) * 36 / _PLOT
    kept = years[:1]
    for year in years[1:]:
        if year - kept[-1] >= room:
            kept.append(year)
    return kept


def _name_column(
    points: list[dict[str, Any]], names: list[str], top: float
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Place the name of each line at the height of its last point, with its symbol; moved where names would overlap."""
    ends = {name: max((p for p in points if p["name"] == name), key=lambda p: p["year"])["value"] for name in names}
    marks: list[dict[str, Any]] = []
    texts: list[dict[str, Any]] = []
    floor = 0.0
    for name in sorted(names, key=lambda name: -ends[name]):
        lines = wrap(name, _NAMES - 24)
        half = len(lines) * LINE_HEIGHT / 2 + 3
        middle = max(_HEIGHT * (1 - ends[name] / top), floor + half)
        floor = middle + half
        marks.append({"name": name, "y": middle - (len(lines) - 1) * LINE_HEIGHT / 2})
        texts += text_lines(lines, middle)
    return marks, texts


def dot_interval(
    records: Iterable[Mapping[str, Any]],
    *,
    row: str = "item",
    header: str = "",
    domain: tuple[float, float] = (1, 5),
    ends: tuple[str, str] = ("", ""),
) -> ChartType:
    """Draw a dot per record on one fixed axis, with a band from ``low`` to ``high`` where the record has them.

    ``domain`` is the fixed axis in the unit of the records and ``ends`` what its two ends mean. Two measurements of the
    same thing stand under one ``header``. No colour, cut-off or norm is drawn. Raises ``DataError`` in Dutch when a
    value lies outside the axis.
    """
    import altair as alt

    cells = to_cells(records, row=row, header=header)
    layout = lay_out(cells, band=36, gap=2)
    dots, bands, lines = [], [], []
    for cell in cells:
        middle = layout.place(cell)["middle"] + 6
        lines.append({"y": middle})
        if cell.value is None:
            continue
        if not domain[0] <= cell.value <= domain[1]:
            raise DataError(f"De waarde {value_text(cell.value)} bij ‘{cell.name}’ ligt buiten de schaal.")
        dots.append({"y": middle, "value": cell.value, "label": value_text(cell.value, cell.unit)})
        if cell.low is not None and cell.high is not None:
            bands.append({"y": middle, "low": max(cell.low, domain[0]), "high": min(cell.high, domain[1])})
    axis = _scale_axis(domain, ends)

    width = WIDTH - LABEL_WIDTH - 40

    def x(field: str) -> alt.X:
        # A dot at the low end stays clear of the row labels.
        scale = alt.Scale(domain=list(domain), range=[10, width], nice=False)
        return alt.X(f"{field}:Q", scale=scale, axis=axis)

    y = y_pixels("y", layout.height)
    dot, band = alt.Chart(alt.Data(values=dots)), alt.Chart(alt.Data(values=bands))
    return alt.layer(
        *_zero_line(domain, x),
        alt.Chart(alt.Data(values=lines)).mark_rule(color=LINE, strokeWidth=0.5).encode(y=y),
        band.mark_rule(color=LINE, strokeWidth=6, opacity=0.5).encode(x=x("low"), x2="high:Q", y=y),
        dot.mark_point(size=110, filled=True, color=TEXT, opacity=1).encode(x=x("value"), y=y),
        dot.mark_text(dy=-15).encode(x=x("value"), y=y, text="label:N"),
        *label_layers(layout),
    ).properties(width=width, height=layout.height)


def _zero_line(domain: tuple[float, float], x: Callable[[str], alt.X]) -> list[alt.Chart]:
    """Return a line at zero when zero lies inside the axis: what is left of it is less, what is right of it more."""
    import altair as alt

    if not domain[0] < 0 < domain[1]:
        return []
    return [alt.Chart(alt.Data(values=[{"zero": 0}])).mark_rule(color=TEXT, strokeWidth=1.5).encode(x=x("zero"))]


def _scale_axis(domain: tuple[float, float], ends: tuple[str, str]) -> alt.Axis:
    """Return an axis that names every whole step of a short scale, and under its two ends what they mean."""
    import altair as alt

    low, high = domain
    if any(ends) or (float(low).is_integer() and float(high).is_integer() and high - low <= 10):
        steps = [low + step for step in range(int(high - low) + 1)]
        first, last = (end.replace("\\", "").replace("'", "’") for end in ends)
        words = f"datum.value == {steps[0]} ? '{first}' : datum.value == {steps[-1]} ? '{last}' : ''"
        return alt.Axis(title=None, values=steps, labelExpr=f"[format(datum.value, 'd'), {words}]")
    return alt.Axis(title=None, tickCount=6, format=",.1f")
