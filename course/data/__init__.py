"""What the course knows as data: published tables, facts, instruments, cards. Importing it loads none."""

from .cards import Card, CardSet, card_sets, cards, glossary, validate_cards
from .errata import Erratum, errata
from .errors import DataError
from .facts import Fact, fact, facts
from .tables import Row, Table, rows, table, tables

__all__ = [
    "Card",
    "CardSet",
    "DataError",
    "Erratum",
    "Fact",
    "Row",
    "Table",
    "card_sets",
    "cards",
    "errata",
    "fact",
    "facts",
    "glossary",
    "rows",
    "table",
    "tables",
    "validate_cards",
]
