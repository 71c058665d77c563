"""The text alternative of a figure, made from its data: what is shown, the highest, the lowest and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from course.base.dutch import listing

from .cells import Cell, unique
from .plot import value_text

Options = Mapping[str, Any]

#: With more columns than this, only the highest value of each is told.
_MANY_COLUMNS = 4


@dataclass(frozen=True)
class Words:
    """A text alternative: a few sentences, and points that each stand on their own."""

    summary: str
    points: tuple[str, ...] = ()


def amount(cell: Cell) -> str:
    """Return the value of a cell as a reader writes it."""
    return value_text(cell.value, cell.unit)


def extremes(cells: Iterable[Cell], name: Callable[[Cell], str] = lambda cell: cell.name) -> str:
    """Return "het hoogst is …, met 73 %; het laagst is …, met 26 %"; all that share such a place are named."""
    known = [cell for cell in cells if cell.value is not None]
    if not known:
        return "er zijn geen gegevens"
    told = []
    for word, pick in (("hoogst", max), ("laagst", min)):
        edge = pick(cell.value for cell in known if cell.value is not None)
        at_edge = [cell for cell in known if cell.value == edge]
        verb = "is" if len(at_edge) == 1 else "zijn"
        told.append(f"het {word} {verb} {listing(map(name, at_edge))}, met {amount(at_edge[0])}")
    return told[0] if len(known) == 1 else "; ".join(told)


def missing(cells: Iterable[Cell]) -> str:
    """Return the sentence that names what has no value, or an empty text."""
    names = unique(cell.name for cell in cells if cell.value is None)
    return f"Geen gegeven: {listing(names)}." if names else ""


def bars(cells: list[Cell], options: Options) -> Words:
    """Describe a bar chart."""
    summary = f"Een staafdiagram met {len(cells)} staven: {extremes(cells)}. {missing(cells)}"
    return Words(summary.strip())


def small_multiples(cells: list[Cell], options: Options) -> Words:
    """Describe small bar charts beside each other, or a heat map: per column the highest and the lowest row."""
    return _by_column(cells, "Kleine staafdiagrammen naast elkaar, één voor elk van")


def heat_map(cells: list[Cell], options: Options) -> Words:
    """Describe a heat map."""
    return _by_column(cells, "Een tabel waarin een vak meer opvalt naarmate het getal hoger is. De kolommen zijn")


def _by_column(cells: list[Cell], start: str) -> Words:
    columns = unique(cell.column for cell in cells)
    points = []
    for column in columns:
        told = extremes((cell for cell in cells if cell.column == column), lambda cell: cell.row)
        points.append(f"{column}: {told if len(columns) <= _MANY_COLUMNS else told.split(';')[0]}.")
    summary = f"{start}: {listing(columns)}. In de hele figuur: {extremes(cells)}. {missing(cells)}"
    return Words(summary.strip(), tuple(points))


def stacked(cells: list[Cell], options: Options) -> Words:
    """Describe stacked bars: how they are built, and per header the total of the high answers per row."""
    total = options.get("total", "")
    answers = [name for name in unique(cell.column for cell in cells) if name != total]
    high = answers[(len(answers) + 1) // 2 :]
    sums = _totals(cells, total, high)
    name = total or listing(high, "of")
    summary = (
        f"Elke staaf heeft van links naar rechts de antwoorden {listing(f'‘{answer}’' for answer in answers)}. "
        f"Bij ‘{name}’: {extremes(sums)}. {missing(sums)}"
    )
    points = []
    for header in unique(cell.header for cell in sums if cell.header):
        rows = [f"{cell.row} {amount(cell)}" for cell in sums if cell.header == header and cell.value is not None]
        if rows:
            points.append(f"{header}. {name}: {listing(rows)}.")
    return Words(summary.strip(), tuple(points))


def _totals(cells: list[Cell], total: str, high: list[str]) -> list[Cell]:
    """Return per row the printed total, or the sum of the higher half of the answers where none is printed."""
    sums = []
    for header, row in unique((cell.header, cell.row) for cell in cells):
        here = {cell.column: cell for cell in cells if (cell.header, cell.row) == (header, row)}
        if total:
            value = here[total].value if total in here else None
        else:
            known = [cell.value for name in high if (cell := here.get(name)) and cell.value is not None]
            value = sum(known) if known else None
        sums.append(Cell(header, row, "", value, "percent"))
    return sums


def line_years(cells: list[Cell], options: Options) -> Words:
    """Describe lines over years: per line from what to what, and in which years it is known."""
    points = []
    for name in unique(cell.row for cell in cells):
        known = sorted((cell for cell in cells if cell.row == name and cell.value is not None), key=lambda c: c.column)
        steps = [f"{amount(cell)} in {cell.column}" for cell in known]
        points.append(f"{name}: {listing(steps)}.")
    names = unique(cell.row for cell in cells)
    lines = "één lijn" if len(names) == 1 else f"{len(names)} lijnen"
    summary = f"Een lijngrafiek met {lines}. Alleen de jaren met een teken zijn bekend; de lijn ertussen verbindt ze. "
    return Words(
        f"{summary}In de hele figuur: {extremes(cells, _place_and_year)}. {missing(cells)}".strip(), tuple(points)
    )


def _place_and_year(cell: Cell) -> str:
    return f"{cell.row} in {cell.column}"


def dot_interval(cells: list[Cell], options: Options) -> Words:
    """Describe dots on a fixed axis, each with its band."""
    low, high = options.get("domain", (1, 5))
    ends = options.get("ends", ("", ""))
    meaning = f", van ‘{ends[0]}’ tot ‘{ends[1]}’" if all(ends) else ""
    points = []
    for cell in cells:
        band = ""
        if cell.low is not None and cell.high is not None:
            band = f", met een band van {value_text(cell.low, cell.unit)} tot {value_text(cell.high, cell.unit)}"
        points.append(f"{cell.name}: {amount(cell)}{band}.")
    axis = f"Stippen op een vaste schaal van {value_text(low)} tot {value_text(high)}{meaning}."
    return Words(f"{axis} In de hele figuur: {extremes(cells)}. {missing(cells)}".strip(), tuple(points))


def gantt(activities: list[dict[str, Any]], length: float) -> Words:
    """Describe a lesson card: per row what happens from minute to minute."""
    points = []
    for who in unique(activity["row"] for activity in activities):
        own = sorted((activity for activity in activities if activity["row"] == who), key=lambda a: a["start"])
        told = [f"{value_text(a['start'])} tot {value_text(a['end'])} {a['label'].rstrip('.')}" for a in own]
        end = "" if told[-1].endswith(("?", "!")) else "."
        points.append(f"{who}, van minuut tot minuut: {'; '.join(told)}{end}")
    return Words(f"Een leskaart van {value_text(length)} minuten.", tuple(points))
