"""Figures as content: ``data/figures.toml`` says which numbers a figure shows and how, without code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, Union, cast

import msgspec
from msgspec import UNSET, Meta, UnsetType, defstruct

from course.base.dutch import listing
from course.base.paths import data_dir
from course.data.cards import CardSet, cards
from course.data.csvfile import stamp
from course.data.decode import Entry, Named, Text, by_id, load
from course.data.errors import DataError, suggestion
from course.data.facts import fact
from course.data.tables import find, rows

from .cells import unique
from .figure import KINDS, Figure, Kind, lesson_figure, make_figure

Role = Literal["", "item", "group", "category", "series", "year"]
Pair = Meta(min_length=2, max_length=2)
_PHASE, _EVERYONE = "Fase", "Iedereen"


class FigureTable(Named, frozen=True, kw_only=True, tag_field="kind"):
    """What every figure says; see the head of ``data/figures.toml``."""

    title: Text
    notes: tuple[Text, ...] = ()


class LessonCardTable(FigureTable, frozen=True, kw_only=True, tag="lesson_card"):
    """No chart of numbers: a lesson in minutes, from a card set with a card for each phase."""

    cards: Text


class FactTable(Entry, frozen=True, kw_only=True):
    """A fact of ``data/facts.csv`` and its place in the figure."""

    id: Text
    label: str = ""
    series: str = ""
    year: int | str = ""


class ChartTable(FigureTable, frozen=True, kw_only=True):
    """A chart of numbers: of a table or of facts."""

    table: Text | None = None
    facts: tuple[FactTable, ...] = ()
    remark: str = ""
    groups: tuple[Text, ...] = ()
    items: tuple[Text, ...] = ()
    categories: tuple[Text, ...] = ()
    labels: dict[str, Text] = msgspec.field(default_factory=dict)
    sort: bool | Text = False
    counted: Text
    first: tuple[Text, ...] = ()

    def __post_init__(self) -> None:
        if (self.table is None) == (not self.facts):
            raise ValueError("Een figuur heeft óf een tabel (‘table’) óf feiten (‘facts’).")


#: What a kind of chart may say of its own, next to the parts that fields of a record play in it.
_OPTIONS: Mapping[str, Any] = {
    "total": Text,
    "domain": Annotated[list[int | float], Pair],
    "ends": Annotated[list[Text], Pair],
}


def _chart_table(name: str, kind: Kind) -> type[ChartTable]:
    """Return the class of the declaration of one kind of chart."""
    parts = dict.fromkeys(kind.roles, Role) | {option: _OPTIONS[option] for option in kind.options}
    own = [(name_, type_ | UnsetType, UNSET) for name_, type_ in sorted(parts.items())]
    return cast(type[ChartTable], defstruct(name, own, bases=(ChartTable,), frozen=True, kw_only=True, tag=name))


AnyFigure: Any = Union[LessonCardTable, *(_chart_table(name, kind) for name, kind in KINDS.items())]


class FigureFile(Entry, frozen=True, kw_only=True):
    """The figures of the course."""

    figure: tuple[AnyFigure, ...] = ()


class _Block(NamedTuple):
    """One activity on a lesson card, in minutes from the start of the lesson."""

    group: str
    start: float
    end: float
    activity: str


def figure(figure_id: str) -> Figure:
    """Make one declared figure; an unknown id raises :class:`DataError` with the nearest ids."""
    declarations = _load()
    if figure_id not in declarations:
        hint = suggestion(str(figure_id), declarations) or f" De figuren zijn: {', '.join(declarations)}."
        raise DataError(f"De figuur ‘{figure_id}’ staat niet in data/figures.toml.{hint}")
    path = data_dir() / "figures.toml"
    try:
        return _make(declarations[figure_id])
    except DataError as error:
        if error.file:
            raise
        raise error.within(path, figure_id) from error


def resolve(figure_or_id: Figure | str) -> Figure:
    """Return a figure as it is, or the declared figure with this id."""
    return figure(figure_or_id) if isinstance(figure_or_id, str) else figure_or_id


def figure_ids() -> list[str]:
    """Return the ids of all declared figures, in the order of the file."""
    return list(_load())


def load_figures(path: Path) -> dict[str, FigureTable]:
    """Read a file of declarations and check its form; a fault raises :class:`DataError` with the entry."""
    return by_id(load(path, FigureFile).figure, path)


def _load() -> dict[str, FigureTable]:
    path = data_dir() / "figures.toml"
    return _cached(path, stamp(path))


@lru_cache(maxsize=1)
def _cached(path: Path, _stamp: tuple[int, int]) -> dict[str, FigureTable]:
    return load_figures(path)


def _make(entry: FigureTable) -> Figure:
    if isinstance(entry, LessonCardTable):
        return _from_phases(entry)
    assert isinstance(entry, ChartTable)
    name = str(entry.__struct_config__.tag)
    kind = KINDS[name]
    given = {own: getattr(entry, own) for own in (*kind.roles, *kind.options)}
    options = {own: value for own, value in given.items() if value is not UNSET}
    records, source, notes = _from_facts(entry.facts) if entry.table is None else _from_table(entry)
    _relabel(records, entry.labels)
    if entry.table is not None:
        notes += _remarks(records)
    if "total" in options:
        options["total"] = entry.labels.get(options["total"], options["total"])
    first, there = [entry.labels.get(name, name) for name in entry.first], {one.get("group") for one in records}
    for group in first:
        if group not in there:
            raise DataError(f"Bij ‘first’ staat ‘{group}’, maar die groep heeft deze figuur niet.")
    if entry.sort:
        records = _sorted(records, {**kind.roles, **options}, entry.sort)
    return make_figure(
        name,
        records,
        id=entry.id,
        title=entry.title,
        source=source,
        counted=entry.counted,
        first=first,
        remark=entry.remark,
        notes=(*entry.notes, *notes),
        **options,
    )


def _from_phases(entry: LessonCardTable) -> Figure:
    """Return the lesson card of a set of phases; what happens in a phase stands behind the text alternative."""
    found = cards(entry.cards)
    made = lesson_figure(_blocks(found), title=entry.title)
    phases = (f"{card.title}: {card.text}" for card in found)
    notes = (*entry.notes, *filter(None, [found.note]))
    return replace(made, id=entry.id, points=(*made.points, *phases), source=found.source, notes=notes)


def _blocks(phases: CardSet) -> Iterator[_Block]:
    """Return the activities of the phases, in the order of the lanes.

    A phase has ``minutes``, and a text per group: the other fields that the set labels. What every group does in a
    phase stands once, for everyone; what a group goes on doing in the next phase is one activity.
    """
    groups = {field: name for field, name in phases.labels.items() if field != "minutes"}
    lanes: dict[str, list[_Block]] = {lane: [] for lane in (_PHASE, _EVERYONE, *groups.values())}
    start = 0.0
    for card in phases:
        end = start + card["minutes"]
        doing = {name: card[field].rstrip(".") for field, name in groups.items()}
        if len(set(doing.values())) == 1:
            doing = {_EVERYONE: next(iter(doing.values()))}
        for lane, activity in ({_PHASE: card.title} | doing).items():
            before = lanes[lane][-1] if lanes[lane] else None
            if before and (before.end, before.activity) == (start, activity):
                lanes[lane][-1] = before._replace(end=end)
            else:
                lanes[lane].append(_Block(lane, start, end, activity))
        start = end
    return (block for blocks in lanes.values() for block in blocks)


def _from_table(entry: ChartTable) -> tuple[list[dict[str, Any]], str, list[str]]:
    """Return the chosen cells of a table in the chosen order, its source, and what must be said about the numbers."""
    info = find(str(entry.table))
    records: list[dict[str, Any]] = [dict(row) for row in rows(info.id)]
    order: list[tuple[str, Sequence[str]]] = []
    for choice, field, named in (
        ("items", "item", entry.items),
        ("groups", "group", entry.groups),
        ("categories", "category", entry.categories),
    ):
        there = unique(record[field] for record in records)
        wanted = named or there
        for name in wanted:
            if name not in there:
                hint = suggestion(str(name), there) or f" Er staat wel: {', '.join(there)}."
                raise DataError(f"Bij ‘{choice}’ staat ‘{name}’, maar dat komt in tabel {info.id} niet voor.{hint}")
        order.append((field, wanted))
    records = [record for record in records if all(record[field] in wanted for field, wanted in order)]
    records.sort(key=lambda record: [wanted.index(record[field]) for field, wanted in order])
    return records, info.source, [f"Wie antwoordden: {info.population}."]


def _remarks(records: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the remarks that stand with the numbers, each with what and whom it is about."""
    remarks = []
    for note in unique(record["note"] for record in records if record["note"]):
        about = [record for record in records if record["note"] == note]
        items, groups = unique(one["item"] for one in about), listing(unique(one["group"] for one in about))
        named = f"‘{items[0]}’ ({groups})" if len(items) == 1 else groups
        remarks.append(f"{named}: {note.removeprefix('streepje in de druk: ').rstrip('.')}.")
    return remarks


def _from_facts(chosen: Sequence[FactTable]) -> tuple[list[dict[str, Any]], str, list[str]]:
    """Return the chosen facts as records with ``item``, ``series`` and ``year``, and their sources."""
    records, sources = [], []
    for choice in chosen:
        found = fact(choice.id)
        records.append(
            {
                "item": choice.label,
                "series": choice.series or choice.label,
                "year": str(choice.year or found.year or ""),
                "value": found.value,
                "unit": "percent" if found.unit == "procent" else "count",
            }
        )
        sources.append(found.source)
    return records, "; ".join(unique(sources)), []


def _relabel(records: list[dict[str, Any]], labels: Mapping[str, str]) -> None:
    """Replace the names of groups, items and categories by those of the figure."""
    there = {record[field] for record in records for field in ("group", "item", "category") if field in record}
    for name in labels:
        if name not in there:
            raise DataError(f"Bij ‘labels’ staat ‘{name}’, maar dat toont deze figuur niet.{suggestion(name, there)}")
    for record in records:
        for field in ("group", "item", "category"):
            if record.get(field) in labels:
                record[field] = labels[record[field]]


def _sorted(records: list[dict[str, Any]], roles: Mapping[str, Any], by: bool | str) -> list[dict[str, Any]]:
    """Put the rows in order of their value, highest first: in the only column, or in the column named ``by``."""
    row, column = roles["row"], roles.get("column", "")
    values = {record[row]: record["value"] for record in records if by is True or record[column] == by}
    if not values:
        raise DataError(f"Bij ‘sort’ staat ‘{by}’, maar zo’n kolom heeft deze figuur niet.")
    return sorted(records, key=lambda record: -(values.get(record[row]) or 0))
