"""What ``data/vignettes.toml`` says, as typed objects: the sentences, the counts, and the invented class."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Generic, Literal, TypeVar

from msgspec import Meta, field

from course.data.decode import Entry, Source, Text, load

T = TypeVar("T")
LevelId = Literal["po", "vo", "mbo"]


class PerLevel(Entry, Generic[T], frozen=True, kw_only=True):
    """The same for each sector of education."""

    po: T
    vo: T
    mbo: T


class LevelTable(Entry, frozen=True, kw_only=True):
    """What a sector is called, and what a pupil is called there."""

    label: Text
    singular: Text
    plural: Text


class TextTable(Entry, frozen=True, kw_only=True):
    """The sentences of a vignette, with places for numbers and for words for pupils."""

    intro: Text
    needs: Text
    severe_none: Text
    severe_one: Text
    severe_many: Text
    severe_all: Text
    summary: Text


class ChoiceTable(Entry, frozen=True, kw_only=True):
    """A kind of support, or something that is rated."""

    id: Text
    label: Text
    text: Text


class StartTable(Entry, frozen=True, kw_only=True):
    """The base vignette of a sector."""

    needs: int
    severe: int
    support: Text


class Puzzle(Entry, frozen=True, kw_only=True):
    """What does not add up in the published counts."""

    question: Text
    printed: Text


class ReadingTable(Entry, frozen=True, kw_only=True):
    """One way to understand the published counts: what pleads for and against it, and the counts that follow."""

    text: Text
    pro: Text
    con: Text
    base: str
    needs: PerLevel[tuple[int, ...]]
    severe: PerLevel[tuple[int, ...]]


class FormTable(Entry, frozen=True, kw_only=True):
    """One form of the design."""

    id: Text
    title: Text
    short: Text
    question: Text
    source: Source
    scale: tuple[Text, ...]
    per_person: int
    support: tuple[Text, ...]
    #: the id of the reading that the deck follows
    reading: Text
    readings: dict[str, ReadingTable]
    base: PerLevel[StartTable] | None = None
    puzzle: Puzzle
    outcome: Annotated[tuple[ChoiceTable, ...], Meta(min_length=1)]


class CellTable(Entry, frozen=True, kw_only=True):
    """A situation that a lecturer leaves out, and why."""

    form: Text
    level: LevelId
    needs: int
    severe: int
    reason: Text


class ExclusionTable(Entry, frozen=True, kw_only=True):
    """Why some situations cannot exist, and which others are left out."""

    rule: Text
    cell: tuple[CellTable, ...] = ()


class Finding(Entry, frozen=True, kw_only=True):
    """What the text of the report states, in our words. ``level`` is empty where it holds for all sectors."""

    id: Text
    form: Text
    by: Text
    level: Literal["", "po", "vo", "mbo"] = ""
    text: Text
    source: Source


class EffectTable(Entry, frozen=True, kw_only=True):
    """How the invented class rates one aspect: where it starts and what each condition changes."""

    start: int | float
    needs: int | float
    severe: int | float
    person: int | float
    support: dict[str, int | float] = field(default_factory=dict)


class SyntheticTable(Entry, frozen=True, kw_only=True):
    """The invented class, per form and aspect."""

    seed: int
    people: int
    level: LevelId
    class_: Text = field(name="class")
    position: int | float
    residual: int | float
    vorm1: dict[str, EffectTable]
    vorm2: dict[str, EffectTable]


class VignetteFile(Entry, frozen=True, kw_only=True):
    """The design of the vignettes and everything that is said with it."""

    title: Text
    source: Source
    note: str = ""
    levels: PerLevel[LevelTable]
    text: TextTable
    support: Annotated[tuple[ChoiceTable, ...], Meta(min_length=1)]
    form: Annotated[tuple[FormTable, ...], Meta(min_length=1)]
    exclusion: ExclusionTable
    finding: tuple[Finding, ...] = ()
    synthetic: SyntheticTable


@cache
def content(path: Path) -> VignetteFile:
    """Return the content of a vignette file; read once. A fault raises :class:`course.data.DataError`."""
    return load(path, VignetteFile)
