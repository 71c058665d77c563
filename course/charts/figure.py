"""A figure: a chart with its title, text alternative, table and source, which always travel together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Protocol

from course.base import dutch
from course.base.dutch import listing
from course.base.html import KEYS_HERE
from course.data import references
from course.data.errors import DataError, suggestion

from . import words
from .bars import bars, small_multiples
from .cells import Cell, number, to_cells, to_matrix, unique
from .gantt import check_activities, gantt
from .heat import heat_map
from .lines import dot_interval, line_years
from .stacked import stacked
from .table import grid, lesson_grid, unit_words

#: What stands above every figure whose numbers nobody measured.
SYNTHETIC_LABEL = "Verzonnen gegevens"
_MINUTES = "minuten vanaf het begin van de les"


@dataclass(frozen=True)
class Figure:
    """A chart with everything that belongs beside it.

    Attributes:
        id: short name, also used in HTML ids.
        title: what the figure shows, a Dutch phrase.
        picture: the chart, in HTML.
        counted: what its numbers are, and of how many people.
        summary: the text alternative in a few sentences.
        points: the rest of the text alternative, one sentence or more each.
        table: the same numbers as an HTML table.
        source: where the numbers come from ("" for a learner's own).
        notes: remarks on the numbers, full sentences.
        synthetic: the numbers are invented, and the figure says so.
    """

    id: str
    title: str
    picture: str
    summary: str
    points: tuple[str, ...]
    table: str
    source: str
    notes: tuple[str, ...] = ()
    synthetic: bool = False
    counted: str = ""

    @property
    def heading(self) -> str:
        """Return the title, with the label "Verzonnen gegevens" where that holds."""
        return f"{self.title} ({SYNTHETIC_LABEL.lower()})" if self.synthetic else self.title

    @property
    def plain(self) -> str:
        """Return the figure as plain text, for a place that shows neither picture nor HTML."""
        source = f"Bron: {references.named(self.source)}." if self.source else ""
        return "\n".join(filter(None, (self.heading, self.counted, self.summary, *self.points, *self.notes, source)))


@dataclass(frozen=True)
class Kind:
    """A kind of chart: how it is drawn and described, and which field of a record plays which part in it.

    ``read`` turns records into cells, for the words and the table.
    """

    draw: Callable[..., str]
    describe: Callable[..., words.Words]
    roles: Mapping[str, str]
    options: frozenset[str] = frozenset()
    read: Callable[..., list[Cell]] = to_cells


KINDS: Mapping[str, Kind] = {
    "bars": Kind(bars, words.bars, {"row": "item", "header": ""}, frozenset({"domain"})),
    "small_multiples": Kind(small_multiples, words.small_multiples, {"row": "item", "column": "group"}, read=to_matrix),
    "heat_map": Kind(heat_map, words.heat_map, {"row": "item", "column": "group"}, read=to_matrix),
    "stacked": Kind(
        stacked, words.stacked, {"row": "group", "header": "item", "column": "category"}, frozenset({"total"})
    ),
    "line_years": Kind(line_years, words.line_years, {"row": "series", "column": "year"}),
    "dot_interval": Kind(
        dot_interval, words.dot_interval, {"row": "item", "header": ""}, frozenset({"domain", "ends"})
    ),
}

_CORNERS = {"group": "Groep", "item": "Onderwerp", "series": "Reeks", "category": "Antwoord"}


def make_figure(
    kind: str,
    records: Sequence[Mapping[str, Any]],
    *,
    id: str,
    title: str,
    source: str = "",
    counted: str = "",
    first: Sequence[str] = (),
    remark: str = "",
    notes: Iterable[str] = (),
    synthetic: bool = False,
    **options: Any,
) -> Figure:
    """Make a figure from records.

    Args:
        kind: one of ``KINDS``.
        records: the numbers, as the chart function of that kind wants them (``value`` and ``unit`` in each).
        id: short name of the figure.
        title: what it shows.
        source: where the numbers come from.
        counted: what the numbers are: "% van de leraren".
        first: the groups that are shown at once; the others fold out.
        remark: a sentence that the text alternative ends with, for what the data alone do not tell.
        notes: remarks on the numbers.
        synthetic: True for invented numbers; the figure then says so everywhere.
        options: which field plays ``row``, ``header`` or ``column``, and the options of the chart function.

    Raises:
        DataError: an unknown kind or option, or records that do not fit the chart.
    """
    if kind not in KINDS:
        raise DataError(f"De grafieksoort ‘{kind}’ bestaat niet.{suggestion(kind, KINDS)}", expected=", ".join(KINDS))
    found = KINDS[kind]
    unknown = set(options) - set(found.roles) - found.options
    if unknown:
        known = ", ".join(sorted({*found.roles, *found.options}))
        raise DataError(f"Een grafiek van de soort ‘{kind}’ kent ‘{min(unknown)}’ niet.", expected=known)
    roles = {**found.roles, **{name: options[name] for name in found.roles if name in options}}
    more = {name: value for name, value in options.items() if name not in found.roles}
    cells = found.read(records, **roles)
    picture = found.draw(records, **roles, **more)  # first: it says in Dutch what does not fit
    told = _counted(counted, records)
    picture = _plot(picture, title, told, synthetic)
    if first:
        here = _known([record for record in records if record["group"] in first])
        others = unique(record["group"] for record in records if record["group"] not in first)
        drawn = found.draw(here, **roles, **more)
        shown = _plot(drawn, f"{title} {listing(first)}", _counted(counted, here), synthetic)
        fold = f"Ook {listing(name[0].lower() + name[1:] for name in others)}"
        picture = f"{shown}<details><summary {KEYS_HERE}>{escape(fold)}</summary>{picture}</details>"
    described = found.describe(cells, more)
    unit = unit_words(cells)
    return Figure(
        id=id,
        title=title,
        picture=picture,
        counted=told,
        summary=f"{described.summary} {remark}".strip(),
        points=described.points,
        table=grid(cells, _CORNERS.get(roles["row"], "")).html(f"{title} ({unit})" if unit else title),
        source=source,
        notes=tuple(notes),
        synthetic=synthetic,
    )


class Block(Protocol):
    """What a lesson card needs to know of one activity; minutes count from the start of the lesson."""

    @property
    def group(self) -> str: ...
    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    @property
    def activity(self) -> str: ...


def lesson_figure(blocks: Iterable[Block], *, title: str = "Leskaart", length: float | None = None) -> Figure:
    """Make a lesson card: who does what from minute to minute.

    Args:
        blocks: the activities; one without words shows as "nog in te vullen".
        title: name of the lesson.
        length: length of the lesson in minutes (default: the last end).

    Raises:
        DataError: there is no activity, or one does not end after it starts within the lesson.
    """
    records = _lesson_records(blocks)
    activities, minutes = check_activities(records, length)
    described = words.gantt(activities, minutes)
    return Figure(
        id="leskaart",
        title=title,
        picture=_plot(gantt(activities, minutes), title, _MINUTES),
        counted=_MINUTES,
        summary=described.summary,
        points=described.points,
        table=lesson_grid(activities).html(f"{title} (in minuten)"),
        source="",
    )


def _lesson_records(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    return [
        {
            "row": block.group,
            "start": block.start,
            "end": block.end,
            "label": block.activity.strip() or "nog in te vullen",
        }
        for block in blocks
    ]


def _known(records: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Leave out what was not asked of anyone who is left."""
    there = {record.get("item") for record in records if number(record["value"]) is not None}
    return [record for record in records if record.get("item") in there]


def _counted(counted: str, records: Sequence[Mapping[str, Any]]) -> str:
    """Return what is counted, with the number of people in each group."""
    sizes = unique((record["group"], record["n"]) for record in records if record.get("n") is not None)
    if not counted or not sizes:
        return counted
    if len(sizes) == 1:
        return f"{counted} ({dutch.fixed(sizes[0][1], 0)} mensen)"
    return f"{counted} (hoeveel mensen: {listing(f'{group} {dutch.fixed(n, 0)}' for group, n in sizes)})"


def _plot(chart: str, title: str, counted: str, synthetic: bool = False) -> str:
    """Return a chart as one picture with a name for a screen reader; the words and the table stand beside it."""
    sentence = title if title.endswith(("?", "!", ".")) else f"{title}."
    invented = f" {SYNTHETIC_LABEL}." if synthetic else ""
    name = f"Grafiek: {sentence}{invented} Een beschrijving en een tabel staan eronder."
    above = f'<div class="ivk-plot-counted">{escape(counted)}</div>' if counted else ""
    return f'<div class="ivk-plot" role="img" aria-label="{escape(name)}">{above}{chart}</div>'
