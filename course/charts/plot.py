"""The parts of a chart in HTML: rows with a name, a track and a number, which a browser lays out at any width.

A chart is text and boxes, so that it has the letter and the colours of the page around it, in the dark and on paper
too, and its words wrap. On a narrow screen a name stands above its track. Every track of a page is equally long.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from course.base import dutch

from .cells import Cell

STYLE = (
    ".ivk-plot{--value:5ch;color:var(--ivk-ink);container-type:inline-size;font-size:.875em;"
    "line-height:1.35;max-width:46rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    ".ivk-plot-counted{color:var(--ivk-soft);margin-block-end:.46em}"
    ".ivk-plot-row{display:grid;grid-template-columns:15em repeat(var(--columns,1),minmax(0,1fr));gap:.11em 1.14em;"
    "align-items:center;padding-block:.23em;break-inside:avoid}"
    ".ivk-plot-over{font-weight:600;padding-block:.8em .11em;break-after:avoid}"
    ".ivk-plot-heads{align-items:end;font-weight:600;break-after:avoid}"
    ".ivk-plot-cell{display:grid;grid-template-columns:minmax(0,1fr) var(--value);gap:.57em;align-items:center}"
    ".ivk-plot-of{display:none}.ivk-plot-value{font-weight:600;text-align:end;white-space:nowrap}"
    ".ivk-plot-track{background:var(--ivk-raised);block-size:1.43em;border-inline-start:1px solid var(--ivk-line);"
    "display:flex;position:relative}.ivk-plot-track>*{box-sizing:border-box}"
    ".ivk-plot-bar{background:var(--ivk-main);inset-block:0;position:absolute}"
    ".ivk-plot-missing{color:var(--ivk-soft);font-style:italic;white-space:nowrap}"
    ".ivk-plot-axis{color:var(--ivk-soft);display:flex;justify-content:space-between}"
    ".ivk-plot-axis span{flex:0 0 0;display:flex;justify-content:center;text-align:center;white-space:nowrap}"
    ".ivk-plot-axis span:first-child{justify-content:start;text-align:start}"
    ".ivk-plot-axis span:last-child{justify-content:end;text-align:end}"
    # Steps of a scale: text on each is that of the theme, and a line divides what looks alike.
    ".ivk-plot-step{border:1px solid var(--ivk-line);display:flex;align-items:center;justify-content:center}"
    ".ivk-plot-track .ivk-plot-step+.ivk-plot-step{margin-inline-start:2px}"
    + "".join(
        f".ivk-plot-step-{step}{{background:var(--ivk-scale-{step});"
        f"color:var(--ivk-{'ink' if step < 5 else 'main-ink'})}}"
        for step in range(1, 7)
    )
    + ".ivk-plot-key{display:flex;flex-wrap:wrap;gap:.34em 1.14em;margin-block-end:.46em}"
    ".ivk-plot-key span{align-items:center;display:inline-flex;gap:.46em}"
    ".ivk-plot-key strong{margin-inline-start:auto}.ivk-plot-key .ivk-plot-step{block-size:1.14em;inline-size:1.6em}"
    ".ivk-plot-band{background:var(--ivk-main-soft);border:1px solid var(--ivk-main);inset-block:.29em;"
    "position:absolute}.ivk-plot-dot{background:var(--ivk-main);block-size:.86em;border-radius:50%;"
    "inline-size:.86em;inset-block-start:.29em;margin-inline-start:-.43em;position:absolute}"
    ".ivk-plot-zero{background:var(--ivk-ink);inline-size:2px;inset-block:-.29em;margin-inline-start:-1px;"
    "position:absolute}"
    ".ivk-plot-table{display:grid;gap:2px;grid-template-columns:15em repeat(var(--columns),minmax(0,1fr))}"
    ".ivk-plot-table>*{align-items:center;display:flex;min-block-size:2.5em}"
    ".ivk-plot-table .ivk-plot-name{hyphens:auto;min-inline-size:0;overflow-wrap:anywhere}"
    ".ivk-plot-table .ivk-plot-upright{justify-self:center;transform:rotate(180deg);writing-mode:vertical-rl}"
    ".ivk-plot-lines{block-size:17em;border-block-end:1px solid var(--ivk-line);margin:0 2em 1.71em;"
    "position:relative}.ivk-plot-lines>*{position:absolute;transform:translate(-50%,-50%);white-space:nowrap}"
    ".ivk-plot-lines>.ivk-plot-plane{block-size:100%;inline-size:100%;transform:none}"
    ".ivk-plot :is(.ivk-plot-sign,.ivk-plot-plane){fill:none;overflow:visible}"
    ".ivk-plot-sign{block-size:.91em;inline-size:1.83em}"
    # A narrow screen: the name above its track, and each track with the name of its column.
    "@container (max-width:34rem){.ivk-plot-row{grid-template-columns:minmax(0,1fr)}"
    ".ivk-plot-name{padding-block-start:.34em}"
    ".ivk-plot-many .ivk-plot-cell{grid-template-columns:9.5em minmax(0,1fr) var(--value)}"
    ".ivk-plot-many .ivk-plot-of{display:block}"
    ".ivk-plot-many .ivk-plot-heads,.ivk-plot-many .ivk-plot-ends .ivk-plot-cell:not(:last-child),"
    ".ivk-plot-heads>:empty,.ivk-plot-ends>:empty{display:none}.ivk-plot-many .ivk-plot-name{font-weight:600}"
    ".ivk-plot-table{grid-template-columns:7.5em repeat(var(--columns),minmax(0,1fr))}}"
    # Someone's own colours leave no fill: what is drawn by its fill keeps one of theirs, and a step has one letter.
    "@media (forced-colors:active){.ivk-plot .ivk-plot-step{color:CanvasText}"
    ":is(.ivk-plot-bar,.ivk-plot-dot,.ivk-plot-zero){background:CanvasText;"
    "forced-color-adjust:none}}"
)


@dataclass(frozen=True)
class Scale:
    """The axis of a track, from ``low`` to ``high`` in ``unit``."""

    low: float
    high: float
    unit: str = ""

    def at(self, value: float) -> str:
        """Return the place of a value on the track; outside the axis it lies on its edge."""
        inside = min(self.high, max(self.low, value))
        return f"{round(100 * (inside - self.low) / (self.high - self.low), 2):g}%"

    def ends(self, columns: int = 1) -> str:
        """Return the row under the tracks that names the ends of the axis, and its middle where there is room."""
        middle = [(self.low + self.high) / 2] if columns < 3 else []
        texts = [value_text(value, self.unit) for value in (self.low, *middle, self.high)]
        return row("", [cell(axis(texts), "") for _ in range(columns)], "ivk-plot-ends")


def scale(cells: Sequence[Cell], domain: Sequence[float] | None = None) -> Scale:
    """Return the axis of cells: percentages always run from 0 to 100, so that charts can be compared."""
    unit = cells[0].unit
    if domain:
        return Scale(domain[0], domain[1], unit)
    return Scale(0, 100 if unit == "percent" else _round_up([cell.value for cell in cells]), unit)


def _round_up(values: Iterable[float | None]) -> float:
    """Return the first number that is not lower than any value, and whose half is easily read too."""
    highest = max((value for value in values if value is not None), default=1) or 1
    unit = 10.0 ** math.floor(math.log10(highest))
    return next(step * unit for step in (1, 2, 3, 4, 5, 6, 8, 10) if step * unit >= highest)


def value_text(value: float | None, unit: str = "") -> str:
    """Write a number the Dutch way: ``48 %`` (percent), ``1.540.000`` (count), ``3,4`` (mean).

    Whole numbers have no decimals, others have one. A missing number is "geen gegeven".
    """
    if value is None:
        return "geen gegeven"
    decimals = 0 if value == round(value) else 1
    written = dutch.percent if unit == "percent" else dutch.fixed
    return written(value, decimals)


def plot(parts: Iterable[str], values: Iterable[str] = (), columns: int = 1) -> str:
    """Return the rows of a chart; ``values`` are the texts behind its tracks, which all get the room of the longest."""
    room = max([5, *map(len, values)])
    many = ' class="ivk-plot-many"' if columns > 1 else ""
    return f'<div{many} style="--columns:{columns};--value:{room}ch">{"".join(parts)}</div>'


def row(name: str, cells: Iterable[str], kind: str = "") -> str:
    """Return a row: its name, and what stands in each column."""
    named = f'<span class="ivk-plot-name">{escape(name)}</span>' if name else "<span></span>"
    return f'<div class="{f"ivk-plot-row {kind}".strip()}">{named}{"".join(cells)}</div>'


def over(header: str) -> str:
    """Return the header above a group of rows."""
    return f'<div class="ivk-plot-over">{escape(header)}</div>' if header else ""


def cell(track: str, value: str, column: str = "") -> str:
    """Return one cell: the name of its column where the heads are not shown, its track, and its number."""
    of = f'<span class="ivk-plot-of">{escape(column)}</span>'
    return f'<span class="ivk-plot-cell">{of}{track}<span class="ivk-plot-value">{escape(value)}</span></span>'


def missing(text: str = "geen gegeven", column: str = "") -> str:
    """Return a cell without a number."""
    return cell(f'<span class="ivk-plot-missing">{text}</span>', "", column)


def track(content: str) -> str:
    """Return a track with what is drawn on it."""
    return f'<span class="ivk-plot-track">{content}</span>'


def axis(texts: Sequence[str]) -> str:
    """Return texts that stand evenly apart under a track, from its start to its end."""
    return f'<span class="ivk-plot-axis">{"".join(f"<span>{text}</span>" for text in texts)}</span>'


def levels(count: int) -> tuple[int, ...]:
    """Return ``count`` (1 to 6) of the steps of the scale, from light to dark; in the dark from dark to light."""
    return {1: (5,), 2: (2, 5), 3: (2, 4, 6), 4: (2, 4, 5, 6), 5: (2, 3, 4, 5, 6)}.get(count, (1, 2, 3, 4, 5, 6))
