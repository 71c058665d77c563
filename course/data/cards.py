"""Card sets: instruments and other content in ``data/cards/*.toml``, loaded as frozen, validated objects.

One file is one set. At its top stand ``title``, ``source`` and optionally ``note``; ``[fields]`` declares what every
card carries beside ``id``, ``title``, ``text`` and ``source``; ``[labels]`` names in Dutch the fields that a reader
sees; ``[[card]]`` holds the cards; ``[extra]`` holds what belongs to the set as a whole (group names, a scale). The
declared kind of a field is

* ``"text"``, ``"texts"`` (a list of texts), ``"number"`` or ``"bool"``, with ``?`` when it may be left out;
* a list of texts: the values that are allowed.

The glossary (``data/glossary.toml``) has the same form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, cast

from msgspec import UNSET, Meta, Struct, UnsetType, defstruct, field

from course.base.paths import data_dir

from .decode import Entry, Slug, Source, Text, convert, read_toml
from .errors import DataError, suggestion


@dataclass(frozen=True)
class Card:
    """One entry of a set. ``fields`` holds what the set declares: text, texts, number or bool."""

    id: str
    title: str
    text: str
    source: str
    fields: Mapping[str, Any]

    def __getitem__(self, field: str) -> Any:
        return self.fields[field]

    def get(self, field: str, default: Any = None) -> Any:
        """Return an optional field, or ``default`` where this card leaves it out."""
        return self.fields.get(field, default)


@dataclass(frozen=True)
class CardSet:
    """One file of cards, in the order of the file.

    ``labels`` gives the Dutch name of each field that is shown to a reader, in the order in which they are shown;
    ``extra`` belongs to the set as a whole.
    """

    id: str
    title: str
    source: str
    note: str
    labels: Mapping[str, str]
    entries: tuple[Card, ...]
    extra: Mapping[str, Any]

    def __iter__(self) -> Iterator[Card]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def card(self, card_id: str) -> Card:
        """Return one card; an unknown id raises :class:`DataError` with the nearest ids."""
        for card in self.entries:
            if card.id == card_id:
                return card
        known = [card.id for card in self.entries]
        raise DataError(f"De kaart ‘{card_id}’ bestaat niet in ‘{self.id}’.{suggestion(card_id, known)}")

    def where(self, **wanted: Any) -> tuple[Card, ...]:
        """Return the cards whose fields have these values, in the order of the file."""
        return tuple(c for c in self.entries if all(c.get(field) == value for field, value in wanted.items()))


def card_sets() -> list[str]:
    """Return the ids of all card sets, in alphabetical order."""
    return sorted(path.stem for path in (data_dir() / "cards").glob("*.toml"))


@cache
def cards(set_id: str) -> CardSet:
    """Return a card set by its id, the name of its file without ``.toml``.

    Raises :class:`DataError` when the set does not exist, or when its file is not right: then the message
    names the file and the entry.
    """
    if set_id not in card_sets():
        raise DataError(f"De kaartenset ‘{set_id}’ bestaat niet.{suggestion(set_id, card_sets())}")
    return load_cards(data_dir() / "cards" / f"{set_id}.toml")


@cache
def glossary() -> CardSet:
    """Return the glossary: one card per term, with its explanation in ``text``."""
    return load_cards(data_dir() / "glossary.toml")


def validate_cards() -> list[CardSet]:
    """Load every card set and the glossary; the first fault raises :class:`DataError`."""
    return [*map(cards, card_sets()), glossary()]


def load_cards(path: Path) -> CardSet:
    """Read and validate one file of cards."""
    raw = read_toml(path)
    try:
        found = convert(raw, _file_type(convert(raw, _Declaration).fields))
        _check(found)
    except DataError as error:
        raise error.within(path) from None
    return CardSet(
        id=path.stem,
        title=found.title,
        source=found.source,
        note=found.note,
        labels=MappingProxyType(found.labels),
        entries=tuple(_card(entry, found.fields) for entry in found.card),
        extra=_frozen(found.extra),
    )


# -- what a file says ----------------------------------------------------------------------------------------------

_Texts = Annotated[list[Text], Meta(min_length=1)]
_KINDS: Mapping[str, Any] = {"text": Text, "texts": _Texts, "number": int | float, "bool": bool}
FieldKind = Literal["text", "text?", "texts", "texts?", "number", "number?", "bool", "bool?"] | _Texts


class CardTable(Entry, frozen=True, kw_only=True):
    """A card; each set declares under ``[fields]`` what else its cards carry."""

    id: Slug
    title: Text
    text: Text
    source: Source


class CardFile(Entry, frozen=True, kw_only=True):
    """A set of cards; see the top of ``course/data/cards.py``."""

    title: Text
    source: Source
    note: str = ""
    fields: dict[str, FieldKind] = field(default_factory=dict)
    labels: dict[str, Text] = field(default_factory=dict)
    card: Annotated[Sequence[CardTable], Meta(min_length=1)]
    extra: dict[str, Any] = field(default_factory=dict)


class _Declaration(Struct, frozen=True):
    """The part of a file that says how to read its cards."""

    fields: dict[str, FieldKind] = field(default_factory=dict)


def _file_type(fields: Mapping[str, FieldKind]) -> type[CardFile]:
    """Return the class of a file whose cards have these fields; none may have the name of one that each card has."""
    if taken := [name for name in fields if name in CardTable.__struct_fields__]:
        raise DataError(f"‘{taken[0]}’ heeft elke kaart al; haal deze regel weg.", entry="fields")
    own = [_field_type(name, kind) for name, kind in fields.items()]
    card = defstruct("OwnCard", own, bases=(CardTable,), frozen=True, kw_only=True)
    cards_ = ("card", Annotated[Sequence[card], Meta(min_length=1)])  # type: ignore[valid-type]  # made just above
    return cast(type[CardFile], defstruct("OwnCardFile", [cards_], bases=(CardFile,), frozen=True, kw_only=True))


def _field_type(name: str, kind: FieldKind) -> Any:
    """Return a field as ``defstruct`` wants it: with UNSET where a card may leave it out."""
    if not isinstance(kind, str):
        return (name, Literal[tuple(kind)])
    type_ = _KINDS[kind.removesuffix("?")]
    return (name, type_ | UnsetType, UNSET) if kind.endswith("?") else (name, type_)


def _check(found: CardFile) -> None:
    for name in found.labels:
        if name not in found.fields:
            raise DataError(f"‘{name}’ is hier niet bekend.{suggestion(name, found.fields)}", entry="labels")
    ids = [entry.id for entry in found.card]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise DataError("Deze id komt twee keer voor.", entry=id_, expected="een eigen id voor elke kaart")


def _card(entry: CardTable, fields: Iterable[str]) -> Card:
    own = {name: getattr(entry, name) for name in fields}
    given = {name: _frozen(value) for name, value in own.items() if value is not UNSET}
    return Card(entry.id, entry.title, entry.text, entry.source, MappingProxyType(given))


def _frozen(value: Any) -> Any:
    """Return the same content, unchangeable: everyone who asks for a set gets the same object."""
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return value
