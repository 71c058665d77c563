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

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from course.data.errors import DataError, suggestion
from course.paths import data_dir

#: A source starts with the number of a document; a card may also explain a general term in our own words.
DOCUMENT = re.compile(r"00\d\b")
_SOURCE = re.compile(rf"{DOCUMENT.pattern}|eigen uitleg$")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SET_KEYS = ("title", "source", "note", "fields", "labels", "card", "extra")
_CARD_KEYS = ("id", "title", "text", "source")


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
    place = _Place(path)
    raw = read_toml(path)
    _known_keys(raw, _SET_KEYS, place)
    declared = _declared(raw.get("fields", {}), place)
    entries = raw.get("card")
    if not isinstance(entries, list) or not entries:
        raise place.error("Er staat geen enkele kaart in.", "een regel [[card]] boven elke kaart")
    loaded: dict[str, Card] = {}
    for number, entry in enumerate(entries, start=1):
        card = _card(entry, declared, replace(place, entry=f"kaart {number}"))
        if card.id in loaded:
            twice = replace(place, entry=card.id)
            raise twice.error("Deze id komt twee keer voor.", "een eigen id voor elke kaart")
        loaded[card.id] = card
    return CardSet(
        id=path.stem,
        title=_text(raw, "title", place),
        source=_source(raw, place),
        note=_text(raw, "note", place) if "note" in raw else "",
        labels=_labels(raw.get("labels", {}), declared, replace(place, entry="labels")),
        entries=tuple(loaded.values()),
        extra=_frozen(raw.get("extra", {})),
    )


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; a Dutch :class:`DataError` names the file and the line where it is not right."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except FileNotFoundError:
        raise DataError("Dit bestand ontbreekt.", file=path) from None
    except UnicodeDecodeError:
        raise DataError("Dit bestand is niet opgeslagen als UTF-8.", file=path, expected="UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise DataError(
            "Dit is geen geldige TOML. Kijk hier en vlak erboven: ontbreekt er een aanhalingsteken, haakje of"
            f" is-teken, of staat er iets dubbel? (Melding: {error}.)",
            file=path,
            line=int(line[1]) if line else len(text.splitlines()),  # without a line it means the end of the file
        ) from None


@dataclass(frozen=True)
class _Place:
    """Where the reader of an error message has to look."""

    file: Path
    entry: str | None = None

    def error(self, problem: str, expected: str | None = None) -> DataError:
        return DataError(problem, file=self.file, entry=self.entry, expected=expected)


def _filled(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


_KINDS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "text": (_filled, "een tekst tussen aanhalingstekens, niet leeg"),
    "texts": (
        lambda value: isinstance(value, list) and bool(value) and all(map(_filled, value)),
        "een rij teksten tussen rechte haken",
    ),
    "number": (
        lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
        "een getal zonder aanhalingstekens",
    ),
    "bool": (lambda value: isinstance(value, bool), "true of false"),
}


def _declared(fields: Any, place: _Place) -> Mapping[str, Any]:
    """Check the declaration under ``[fields]``."""
    place = replace(place, entry="fields")
    if not isinstance(fields, dict):
        raise place.error("Hier horen de velden van een kaart te staan.", "per veld een soort")
    for name, kind in fields.items():
        if name in _CARD_KEYS:
            raise place.error(f"‘{name}’ heeft elke kaart al; haal deze regel weg.")
        allowed_values = isinstance(kind, list) and _KINDS["texts"][0](kind)
        if not allowed_values and not (isinstance(kind, str) and kind.removesuffix("?") in _KINDS):
            kinds = ", ".join(_KINDS)
            raise place.error(
                f"De soort van ‘{name}’ bestaat niet.",
                f"een van {kinds} (met ? erachter als het veld mag ontbreken), of een rij toegestane waarden",
            )
    return fields


def _labels(labels: Any, declared: Mapping[str, Any], place: _Place) -> Mapping[str, str]:
    if not isinstance(labels, dict):
        raise place.error("Hier horen de namen van velden te staan.", "per veld een naam")
    _known_keys(labels, tuple(declared), place)
    return MappingProxyType({name: _text(labels, name, place) for name in labels})


def _card(entry: Any, declared: Mapping[str, Any], place: _Place) -> Card:
    if not isinstance(entry, dict):
        raise place.error("Dit is geen kaart.", "een regel [[card]] boven elke kaart")
    card_id = _text(entry, "id", place)
    place = replace(place, entry=card_id)
    if not _ID.fullmatch(card_id):
        raise place.error("Deze id kan niet.", "kleine letters, cijfers en streepjes, zoals ‘laag-1’")
    _known_keys(entry, (*_CARD_KEYS, *declared), place)
    fields = {}
    for name, kind in declared.items():
        if name in entry:
            fields[name] = _field(entry[name], name, kind, place)
        elif isinstance(kind, list) or not kind.endswith("?"):
            raise place.error(f"Het veld ‘{name}’ ontbreekt.")
    return Card(
        card_id,
        _text(entry, "title", place),
        _text(entry, "text", place),
        _source(entry, place),
        MappingProxyType(fields),
    )


def _field(value: Any, name: str, kind: Any, place: _Place) -> Any:
    if isinstance(kind, list):
        if value not in kind:
            raise place.error(f"De waarde van ‘{name}’ is hier niet bekend.", " of ".join(map(repr, kind)))
        return value
    fits, expected = _KINDS[kind.removesuffix("?")]
    if not fits(value):
        raise place.error(f"De waarde van ‘{name}’ klopt niet.", expected)
    return _frozen(value)


def _text(table: Mapping[str, Any], key: str, place: _Place) -> str:
    if key not in table:
        raise place.error(f"‘{key}’ ontbreekt.")
    fits, expected = _KINDS["text"]
    if not fits(table[key]):
        raise place.error(f"De waarde van ‘{key}’ klopt niet.", expected)
    return table[key].strip()


def _source(table: Mapping[str, Any], place: _Place) -> str:
    source = _text(table, "source", place)
    if not _SOURCE.match(source):
        raise place.error(f"De bron ‘{source}’ noemt geen document.", "iets als ‘003, §3.3 advies 6’")
    return source


def _known_keys(table: Mapping[str, Any], known: tuple[str, ...], place: _Place) -> None:
    for key in table:
        if key not in known:
            raise place.error(f"‘{key}’ is hier niet bekend.{suggestion(key, known)}", ", ".join(known))


def _frozen(value: Any) -> Any:
    """Return the same content, unchangeable: everyone who asks for a set gets the same object."""
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(item) for key, item in value.items()})
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return value
