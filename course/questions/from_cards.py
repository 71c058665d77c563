"""Options, statements and fields: written out, or taken from a card set so that their wording stands in one file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Protocol, TypeVar
from zlib import crc32

from msgspec import Meta, field

from course.data.decode import Entry, Id, Text, convert

from .base import QuestionError
from .option import Option


class OptionTable(Entry, frozen=True, kw_only=True):
    """Something to choose, place or order."""

    id: Id
    text: Text
    explain: str = ""


class FromCards(Entry, frozen=True, kw_only=True):
    """Options or statements that are cards.

    ``cards`` is the card set; ``where`` names the fields that the cards must have; ``id`` is the field to use as id
    instead of the card's own; ``text`` is a text with field names between braces; ``shuffle`` gives an order that is
    the same for everyone but does not follow the file; ``also`` are rows that come after the cards.
    """

    cards: Text
    where: dict[str, Any] = field(default_factory=dict)
    id: Text = "id"
    text: Text = "{text}"
    shuffle: bool = False
    also: tuple[OptionTable, ...] = ()

    def rows(self) -> tuple[OptionTable, ...]:
        """Return the cards as options.

        Raises:
            QuestionError: these cards do not have a field that is asked for.
            DataError: the card set does not exist or is damaged.
        """
        from course.data import cards

        rows = []
        for card in cards(self.cards).where(**self.where):
            fields = {"id": card.id, "title": card.title, "text": card.text, **card.fields}
            try:
                rows.append({"id": fields[self.id], "text": self.text.format_map(fields)})
            except KeyError as error:
                raise QuestionError(f"De kaarten van ‘{self.cards}’ hebben geen veld {error}.") from None
        if self.shuffle:
            rows.sort(key=lambda row: crc32(f"{self.cards}/{row['text']}".encode()))
        return convert(rows, tuple[OptionTable, ...]) + self.also


Row = TypeVar("Row", bound=OptionTable)
#: Rows of one sort, at least one.
Rows = Annotated[tuple[Row, ...], Meta(min_length=1)]
Options = Rows[OptionTable] | FromCards


class HasId(Protocol):
    """A row of a table."""

    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=HasId)


def distinct(rows: Sequence[Named], name: str) -> tuple[Named, ...]:
    """Return these rows; raise ``QuestionError`` when there are none, or when an id stands there twice."""
    ids = [row.id for row in rows]
    if not rows or len(set(ids)) != len(ids):
        raise QuestionError(f"‘{name}’ is leeg of noemt een id twee keer.")
    return tuple(rows)


def rows(given: Sequence[Row] | FromCards, name: str) -> tuple[Row | OptionTable, ...]:
    """Return the rows that a table writes out or takes from cards, each with its own id."""
    return distinct(given.rows() if isinstance(given, FromCards) else given, name)


def as_options(found: Sequence[OptionTable]) -> tuple[Option, ...]:
    """Return these rows without what only their table says."""
    return tuple(Option(row.id, row.text, row.explain) for row in found)


def options(given: Sequence[Row] | FromCards, name: str) -> tuple[Option, ...]:
    """Return the options that a table writes out or takes from cards."""
    return as_options(rows(given, name))


def card_groups(set_id: str) -> list[dict[str, Any]]:
    """Return a set's cards as a page shows them: ``[{"title": …, "cards": [{"id", "title", "text"}]}]``.

    The groups are those that the set names itself, in its ``[[extra.groups]]`` and the field ``group`` of each card.
    """
    from course.data import cards

    found = cards(set_id)
    return [
        {
            "title": group["title"],
            "cards": [{"id": c.id, "title": c.title, "text": c.text} for c in found.where(group=group["id"])],
        }
        for group in found.extra["groups"]
    ]
