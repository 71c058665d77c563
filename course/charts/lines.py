"""Charts of points: values over years, and dots with a band on a fixed axis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from course.data.errors import DataError

from .cells import Cell, to_cells, unique
from .plot import Scale, axis, cell, missing, over, plot, row, track, value_text

#: Each line has its own colour, dash and sign.
_LINES = (
    ("main", "none", '<circle r="5"/>'),
    ("warm", "8 4", '<path d="M-5-5h10v10h-10z"/>'),
    ("ink", "2 4", '<path d="M0-6 6 5H-6z"/>'),
    ("soft", "9 4 2 4", '<path d="M0-6 6 0 0 6-6 0z"/>'),
)


def line_years(records: Iterable[Mapping[str, Any]], *, row: str = "series", column: str = "year") -> str:
    """Draw one line per ``row`` over the years in ``column``, from zero, with the names of the lines above.

    One to four lines. Every known year has a sign and its number: between two signs the line only joins them. Raises
    ``DataError`` in Dutch for more lines or a year that is no whole number.
    """
    cells = [one for one in to_cells(records, row=row, column=column) if one.value is not None]
    names = unique(one.row for one in cells)
    if not 1 <= len(names) <= len(_LINES):
        raise DataError(f"Een lijngrafiek toont 1 tot en met {len(_LINES)} lijnen, niet {len(names)}.")
    years = sorted({_year(one) for one in cells})
    top = max(one.value or 0 for one in cells) or 1

    def x(year: int) -> float:
        """Return the place of a year in percent."""
        return round(100 * (year - years[0]) / (years[-1] - years[0] or 1), 2)

    key, drawn, signs = [], [], []
    for name, (colour, dash, sign) in zip(names, _LINES, strict=False):
        stroke = f'stroke="var(--ivk-{colour})" stroke-width="2" stroke-dasharray="{dash}"'
        filled = f'<g fill="var(--ivk-{colour})">{sign}</g>'
        key.append(
            '<span><svg class="ivk-plot-sign" viewBox="-13 -6 26 13" aria-hidden="true">'
            f'<path d="M-13 0H13" {stroke}/>{filled}</svg>{escape(name)}</span>'
        )
        own = sorted((one for one in cells if one.row == name), key=_year)
        places = [(x(_year(one)), round(100 - 92 * (one.value or 0) / top, 2)) for one in own]
        drawn.append(f'<polyline points="{" ".join(f"{at},{y}" for at, y in places)}" {stroke} {_EVEN}/>')
        for one, (at, y) in zip(own, places, strict=True):
            signs.append(
                f'<svg class="ivk-plot-sign" style="inset-inline-start:{at}%;inset-block-start:{y}%" '
                f'viewBox="-13 -6 26 13" aria-hidden="true">{filled}</svg>'
            )
            signs.append(_at(at, y, *_beside(one, cells), value_text(one.value, one.unit)))
    ticks = [_at(x(year), 100, "0em", "1em", str(year)) for year in _spread(years)]
    stretched = 'viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"'
    plane = f'<svg class="ivk-plot-plane" {stretched}>{"".join(drawn)}</svg>'
    lines = f'<div class="ivk-plot-lines">{plane}{"".join(signs)}{"".join(ticks)}</div>'
    return plot([f'<div class="ivk-plot-key">{"".join(key)}</div>', lines])


#: The plane is stretched to the room there is, its lines are not.
_EVEN = 'vector-effect="non-scaling-stroke"'


def _at(x: float, y: float, right: str, down: str, text: str) -> str:
    place = f"inset-inline-start:calc({x}% + {right});inset-block-start:calc({y}% + {down})"
    return f'<span style="{place}">{text}</span>'


def _beside(one: Cell, cells: Iterable[Cell]) -> tuple[str, str]:
    """Return how far a number stands from its sign: above the highest of a year, below the lowest, left of others."""
    here = sorted(other.value or 0 for other in cells if _year(other) == _year(one))
    if one.value == here[-1]:
        return "0em", "-1.3em"
    return ("0em", "1.3em") if one.value == here[0] else ("-2.3em", "0.9em")


def _year(one: Cell) -> int:
    """Read the year of a cell; "2010-2011" counts as 2010."""
    first = one.column.split("-")[0].strip()
    if not first.isdecimal():
        raise DataError(f"‘{one.column}’ is geen jaartal (bij ‘{one.row}’).")
    return int(first)


def _spread(years: list[int]) -> list[int]:
    """Return the years that get a label: all known years, less those too close to the one before."""
    kept = years[:1]
    for year in years[1:]:
        if year - kept[-1] >= (years[-1] - years[0]) / 8:
            kept.append(year)
    return kept


def dot_interval(
    records: Iterable[Mapping[str, Any]],
    *,
    row: str = "item",
    header: str = "",
    domain: Sequence[float] = (1, 5),
    ends: Sequence[str] = ("", ""),
) -> str:
    """Draw a dot per record on one fixed axis, with a band from ``low`` to ``high`` where the record has them.

    ``domain`` is the fixed axis in the unit of the records and ``ends`` what its two ends mean. Two measurements of the
    same thing stand under one ``header``. No colour, cut-off or norm is drawn. Raises ``DataError`` in Dutch when a
    value lies outside the axis.
    """
    cells, fixed = to_cells(records, row=row, header=header), Scale(domain[0], domain[1])
    for one in cells:
        if one.value is not None and not fixed.low <= one.value <= fixed.high:
            raise DataError(f"De waarde {value_text(one.value)} bij ‘{one.name}’ ligt buiten de schaal.")
    return plot(_dots(cells, fixed, ends), (value_text(one.value, one.unit) for one in cells if one.value is not None))


def _dots(cells: Sequence[Cell], fixed: Scale, ends: Sequence[str]) -> Iterable[str]:
    for header in unique(one.header for one in cells):
        yield over(header)
        yield from (row(one.row, [_dot(one, fixed)]) for one in cells if one.header == header)
    whole = float(fixed.low).is_integer() and float(fixed.high).is_integer() and fixed.high - fixed.low <= 10
    steps = (
        range(int(fixed.low), int(fixed.high) + 1) if whole else (fixed.low, (fixed.low + fixed.high) / 2, fixed.high)
    )
    texts = [value_text(step) for step in steps]
    texts[0], texts[-1] = (f"{text}<br>{escape(end)}" if end else text
                           for text, end in zip((texts[0], texts[-1]), ends, strict=True))  # fmt: skip
    yield row("", [cell(axis(texts), "")], "ivk-plot-ends")


def _dot(one: Cell, fixed: Scale) -> str:
    if one.value is None:
        return missing()
    parts = []
    if one.low is not None and one.high is not None:
        size = f"inset-inline-start:{fixed.at(one.low)};inset-inline-end:calc(100% - {fixed.at(one.high)})"
        parts.append(f'<span class="ivk-plot-band" style="{size}"></span>')
    if fixed.low < 0 < fixed.high:
        parts.append(f'<span class="ivk-plot-zero" style="inset-inline-start:{fixed.at(0)}"></span>')
    parts.append(f'<span class="ivk-plot-dot" style="inset-inline-start:{fixed.at(one.value)}"></span>')
    return cell(track("".join(parts)), value_text(one.value, one.unit))
