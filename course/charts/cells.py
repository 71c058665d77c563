"""What the chart functions share: records as cells with a row and a column, and where its rows and labels stand."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from course.data.errors import DataError

from .theme import LABEL_WIDTH, LINE_HEIGHT, WIDTH, text_width, wrap

if TYPE_CHECKING:
    import altair as alt

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Cell:
    """One number of a chart: where it stands (header, row, column), its value (None: not known) and its unit.

    ``low`` and ``high`` are the ends of a band around the value, where there is one.
    """

    header: str
    row: str
    column: str
    value: float | None
    unit: str = ""
    low: float | None = None
    high: float | None = None

    @property
    def name(self) -> str:
        """Return the place in words, as the text alternative names it: "Werkdruk (Mbo)"."""
        first, *more = [part for part in (self.header, self.row, self.column) if part]
        return f"{first} ({', '.join(more)})" if more else first


def number(value: Any) -> float | None:
    """Read a value of a record: a number, or None for an empty text, None or NaN."""
    if value is None or value == "":
        return None
    found = float(value)
    return None if math.isnan(found) else found


def to_cells(records: Iterable[Mapping[str, Any]], *, row: str, header: str = "", column: str = "") -> list[Cell]:
    """Read records as cells; ``row``, ``header`` and ``column`` name the fields that play those parts ("" for none).

    The order of the records is the order of the chart. A record without the field ``value`` or one of the named
    fields raises ``DataError`` in Dutch.
    """
    cells = []
    for place, record in enumerate(records, start=1):
        missing = [field for field in (row, header, column, "value") if field and field not in record]
        if missing:
            raise DataError(f"Rij {place} van de gegevens mist het veld ‘{missing[0]}’; de grafiek heeft dat nodig.")
        cells.append(
            Cell(
                header=str(record[header]) if header else "",
                row=str(record[row]),
                column=str(record[column]) if column else "",
                value=number(record["value"]),
                unit=str(record.get("unit", "")),
                low=number(record.get("low")),
                high=number(record.get("high")),
            )
        )
    if not cells:
        raise DataError("Er zijn geen gegevens voor deze grafiek.")
    return cells


def to_matrix(records: Iterable[Mapping[str, Any]], *, row: str, column: str) -> list[Cell]:
    """Read records as the cells of a table in which every row has every column; a cell without a record is missing."""
    cells = to_cells(records, row=row, column=column)
    there = {(cell.row, cell.column): cell for cell in cells}
    unit = cells[0].unit
    rows, columns = unique(cell.row for cell in cells), unique(cell.column for cell in cells)
    return [there.get((one, other)) or Cell("", one, other, None, unit) for one in rows for other in columns]


def unique(things: Iterable[T]) -> list[T]:
    """Return the different things in order of first appearance."""
    return list(dict.fromkeys(things))


@dataclass(frozen=True)
class Layout:
    """Where the rows of a chart stand, in pixels from the top of the plot.

    ``bands`` gives top and bottom per (header, row). ``labels`` are the lines of the row labels, ``headers`` those of
    the headers above the rows; each line is a record with ``text`` and ``y``, because Vega does not centre a text of
    several lines.
    """

    height: float
    bands: dict[tuple[str, str], tuple[float, float]]
    labels: list[dict[str, Any]]
    headers: list[dict[str, Any]]

    def place(self, cell: Cell) -> dict[str, float]:
        """Return ``top``, ``bottom`` and ``middle`` of the row of a cell."""
        top, bottom = self.bands[cell.header, cell.row]
        return {"top": top, "bottom": bottom, "middle": (top + bottom) / 2}


def text_lines(lines: list[str], middle: float, **more: Any) -> list[dict[str, Any]]:
    """Return one record per line of a text that stands centred on ``middle`` (pixels)."""
    first = middle - (len(lines) - 1) * LINE_HEIGHT / 2
    return [{"text": line, "y": first + number * LINE_HEIGHT, **more} for number, line in enumerate(lines)]


def lay_out(cells: list[Cell], *, band: float = 20, gap: float = 6, top: float = 0, stretch: bool = False) -> Layout:
    """Place headers and rows under each other, ``gap`` pixels apart; a row is ``band`` high or as high as its label.

    ``top`` keeps room above the first row; ``stretch`` makes the band as high as the label where that is higher.
    """
    bands: dict[tuple[str, str], tuple[float, float]] = {}
    labels: list[dict[str, Any]] = []
    headers: list[dict[str, Any]] = []
    at = top
    for head in unique(cell.header for cell in cells):
        if head:
            lines = wrap(head, WIDTH, bold=True)
            at += gap / 2
            headers += text_lines(lines, at + len(lines) * LINE_HEIGHT / 2)
            at += len(lines) * LINE_HEIGHT + gap
        for name in unique(cell.row for cell in cells if cell.header == head):
            lines = wrap(name, LABEL_WIDTH - 8)
            room = max(band, len(lines) * LINE_HEIGHT + 4)
            labels += text_lines(lines, at + room / 2)
            high = room if stretch else band
            bands[head, name] = (at + (room - high) / 2, at + (room + high) / 2)
            at += room + gap
    return Layout(at, bands, labels, headers)


def y_pixels(field: str, layout_height: float) -> alt.Y:
    """Return the y channel for a field that holds pixels from the top of the plot."""
    import altair as alt

    scale = alt.Scale(domain=[0, layout_height], range=[0, layout_height], nice=False, zero=False)
    return alt.Y(f"{field}:Q", scale=scale, axis=None)


def label_layers(layout: Layout) -> list[alt.Chart]:
    """Return the row labels, at the left of the plot, and the headers, which start at the far left."""
    import altair as alt

    layers = []
    if layout.labels:
        labels = alt.Chart(alt.Data(values=layout.labels)).mark_text(align="right")
        layers.append(labels.encode(x=alt.value(-8), y=y_pixels("y", layout.height), text="text:N"))
        layers.append(keep_room(-8 - max(text_width(line["text"]) for line in layout.labels)))
    if layout.headers:
        headers = alt.Chart(alt.Data(values=layout.headers)).mark_text(align="left", fontWeight="bold")
        layers.append(headers.encode(x=alt.value(-LABEL_WIDTH), y=y_pixels("y", layout.height), text="text:N"))
    return layers


def keep_room(x: float) -> alt.Chart:
    """Return an unseen point at ``x`` pixels from the left of the plot, where a text may end.

    The edge of a picture is measured in the font of whoever draws it. An SVG is read in another font, maybe a wider
    one; the point keeps the edge clear of it.
    """
    import altair as alt

    point: alt.Chart = alt.Chart(alt.Data(values=[{}])).mark_point(opacity=0, size=1)
    return point.encode(x=alt.value(x), y=alt.value(0))
