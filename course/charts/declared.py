"""Figures as content: ``data/figures.toml`` says which numbers a figure shows and how, without code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from course.charts.cells import unique
from course.charts.figure import KINDS, Figure, lesson_figure, make_figure
from course.charts.words import listing
from course.data.cards import CardSet, cards, read_toml
from course.data.csvfile import stamp
from course.data.errors import DataError, suggestion
from course.data.facts import dutch, fact
from course.data.tables import find, rows
from course.paths import data_dir

#: What every figure may say, next to the parts and options of its kind; see the head of ``data/figures.toml``.
_FIELDS = frozenset(
    {"id", "kind", "title", "remark", "notes", "table", "groups", "items", "categories", "labels", "sort", "facts"}
)
_FACT_FIELDS = frozenset({"id", "label", "series", "year"})

#: The kind that is no chart of numbers: a lesson in minutes, from a card set with a card for each phase.
LESSON_CARD = "lesson_card"
_LESSON_FIELDS = frozenset({"id", "kind", "title", "notes", "cards"})
_PHASE, _EVERYONE = "Fase", "Iedereen"


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
        raise DataError(error.problem, file=path, entry=figure_id, expected=error.expected) from error


def resolve(figure_or_id: Figure | str) -> Figure:
    """Return a figure as it is, or the declared figure with this id."""
    return figure(figure_or_id) if isinstance(figure_or_id, str) else figure_or_id


def figure_ids() -> list[str]:
    """Return the ids of all declared figures, in the order of the file."""
    return list(_load())


def load_figures(path: Path) -> dict[str, dict[str, Any]]:
    """Read a file of declarations and check its form; a fault raises :class:`DataError` with the entry."""
    loaded: dict[str, dict[str, Any]] = {}
    for place, entry in enumerate(read_toml(path).get("figure", []), start=1):
        name = str(entry.get("id") or f"figuur {place}")
        problem = _fault(entry, name in loaded)
        if problem:
            raise DataError(problem, file=path, entry=name)
        loaded[name] = entry
    return loaded


def _fault(entry: Mapping[str, Any], twice: bool) -> str:
    """Return what is wrong with the form of a declaration, or an empty text."""
    for field in ("id", "kind", "title"):
        if not isinstance(entry.get(field), str) or not entry[field].strip():
            return f"Het veld ‘{field}’ ontbreekt of is leeg."
    if twice:
        return "Deze id komt twee keer voor."
    kind = KINDS.get(entry["kind"])
    if kind is None and entry["kind"] != LESSON_CARD:
        return f"De grafieksoort ‘{entry['kind']}’ bestaat niet; kies uit {', '.join((*KINDS, LESSON_CARD))}."
    known = {*_FIELDS, *kind.roles, *kind.options} if kind else _LESSON_FIELDS
    for field in entry:
        if field not in known:
            hint = suggestion(field, known)
            return f"Het veld ‘{field}’ bestaat niet bij een figuur van de soort ‘{entry['kind']}’.{hint}"
    if kind is None:
        return "" if "cards" in entry else "Een leskaart heeft een kaartenset (‘cards’) met een kaart per fase."
    if ("table" in entry) == ("facts" in entry):
        return "Een figuur heeft óf een tabel (‘table’) óf feiten (‘facts’)."
    return ""


def _load() -> dict[str, dict[str, Any]]:
    path = data_dir() / "figures.toml"
    return _cached(path, stamp(path))


@lru_cache(maxsize=1)
def _cached(path: Path, _stamp: tuple[int, int]) -> dict[str, dict[str, Any]]:
    return load_figures(path)


def _make(entry: Mapping[str, Any]) -> Figure:
    if entry["kind"] == LESSON_CARD:
        return _from_phases(entry)
    kind = KINDS[entry["kind"]]
    options = {name: entry[name] for name in {*kind.roles, *kind.options} if name in entry}
    records, source, notes = _from_table(entry) if "table" in entry else _from_facts(entry["facts"])
    labels = entry.get("labels", {})
    _relabel(records, labels)
    if "table" in entry:
        notes += _remarks(records)
    for option in ("middle", "total"):
        if option in options:
            options[option] = labels.get(options[option], options[option])
    if "sort" in entry:
        records = _sorted(records, {**kind.roles, **options}, entry["sort"])
    return make_figure(
        entry["kind"],
        records,
        id=entry["id"],
        title=entry["title"],
        source=source,
        remark=entry.get("remark", ""),
        notes=(*entry.get("notes", ()), *notes),
        **options,
    )


def _from_phases(entry: Mapping[str, Any]) -> Figure:
    """Return the lesson card of a set of phases; what happens in a phase stands behind the text alternative."""
    found = cards(entry["cards"])
    made = lesson_figure(_blocks(found), title=entry["title"])
    phases = (f"{card.title}: {card.text}" for card in found)
    notes = (*entry.get("notes", ()), *filter(None, [found.note]))
    return replace(made, id=entry["id"], points=(*made.points, *phases), source=found.source, notes=notes)


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


def _from_table(entry: Mapping[str, Any]) -> tuple[list[dict[str, Any]], str, list[str]]:
    """Return the chosen cells of a table in the chosen order, its source, and what must be said about the numbers."""
    info = find(entry["table"])
    records: list[dict[str, Any]] = [dict(row) for row in rows(info.id)]
    order: list[tuple[str, list[str]]] = []
    for choice, field in (("items", "item"), ("groups", "group"), ("categories", "category")):
        there = unique(record[field] for record in records)
        wanted = entry.get(choice, there)
        for name in wanted:
            if name not in there:
                hint = suggestion(str(name), there) or f" Er staat wel: {', '.join(there)}."
                raise DataError(f"Bij ‘{choice}’ staat ‘{name}’, maar dat komt in tabel {info.id} niet voor.{hint}")
        order.append((field, wanted))
    records = [record for record in records if all(record[field] in wanted for field, wanted in order)]
    records.sort(key=lambda record: [wanted.index(record[field]) for field, wanted in order])
    return records, info.source, [f"Wie antwoordden: {info.population}."]


def _remarks(records: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return how many people each group holds, and the remarks that stand with the numbers."""
    sizes = unique(f"{record['group']} ({dutch(record['n'])})" for record in records if record["n"] is not None)
    remarks = [f"Hoeveel mensen: {listing(sizes)}."] if sizes else []
    for note in unique(record["note"] for record in records if record["note"]):
        groups = unique(record["group"] for record in records if record["note"] == note)
        remarks.append(f"Bij {listing(groups)} hoort een opmerking: {note.rstrip('.')}.")
    return remarks


def _from_facts(chosen: Sequence[Mapping[str, Any]]) -> tuple[list[dict[str, Any]], str, list[str]]:
    """Return the chosen facts as records with ``item``, ``series`` and ``year``, and their sources."""
    records, sources = [], []
    for choice in chosen:
        for field in choice:
            if field not in _FACT_FIELDS:
                raise DataError(
                    f"Het veld ‘{field}’ bestaat niet bij een feit.", expected=", ".join(sorted(_FACT_FIELDS))
                )
        found = fact(choice.get("id", ""))
        label = choice.get("label", "")
        records.append(
            {
                "item": label,
                "series": choice.get("series", label),
                "year": str(choice.get("year", found.year or "")),
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
