"""Options, statements and fields that come from a card set, so that their wording stands in one file only."""

from __future__ import annotations

from typing import Any
from zlib import crc32

from .base import QuestionError

Table = dict[str, Any]

#: What may stand in ``options = { cards = "…" }``: the set, which cards, their id, their text, fixed rows after them.
_KEYS = {"cards", "where", "id", "text", "shuffle", "also"}


def rows_from_cards(source: Table) -> list[Table]:
    """Return options or statements (``id`` and ``text``) made from cards.

    ``source`` names the card set under ``cards`` and optionally: ``where``, the fields that the cards must have;
    ``id``, the field to use as id instead of the card's own; ``text``, a text with field names between braces
    (default ``"{text}"``); ``shuffle``, true for an order that is the same for everyone but does not follow the file;
    ``also``, rows that come after the cards.

    Raises:
        QuestionError: an unknown key, or a field that these cards do not have.
        DataError: the card set does not exist or is damaged.
    """
    from ..data import cards

    if unknown := source.keys() - _KEYS:
        raise QuestionError(f"'{min(unknown)}' is onbekend bij 'cards'; kies uit {', '.join(sorted(_KEYS))}.")
    found = cards(source["cards"]).where(**source.get("where", {}))
    rows = []
    for card in found:
        fields = {"id": card.id, "title": card.title, "text": card.text, **card.fields}
        try:
            text = source.get("text", "{text}").format_map(fields)
            rows.append({"id": fields[source.get("id", "id")], "text": text})
        except KeyError as error:
            raise QuestionError(f"de kaarten van '{source['cards']}' hebben geen veld {error}.") from None
    if source.get("shuffle"):
        rows.sort(key=lambda row: crc32(f"{source['cards']}/{row['text']}".encode()))
    return rows + list(source.get("also", []))


def fields_per_card(set_id: str, fields: list[Table]) -> list[Table]:
    """Return every field once for each card, as ``<card>_<field>``, with the card's title in its label."""
    from ..data import cards

    return [
        {**field, "id": f"{card.id}_{field['id']}", "label": f"{card.title}: {field['label']}"}
        for card in cards(set_id)
        for field in fields
    ]


def card_groups(set_id: str) -> list[dict[str, Any]]:
    """Return a set's cards as a page shows them: ``[{"title": …, "cards": [{"id", "title", "text"}]}]``.

    The groups are those that the set names itself, in its ``[[extra.groups]]`` and the field ``group`` of each card.
    """
    from ..data import cards

    found = cards(set_id)
    return [
        {
            "title": group["title"],
            "cards": [{"id": c.id, "title": c.title, "text": c.text} for c in found.where(group=group["id"])],
        }
        for group in found.extra["groups"]
    ]
