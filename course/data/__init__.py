"""What the course knows as data: published tables, facts, instruments, cards. Importing it loads none."""

from course.data.cards import Card, CardSet, card_sets, cards, glossary, validate_cards
from course.data.errata import Erratum, errata
from course.data.errors import DataError
from course.data.facts import Fact, fact, facts
from course.data.tables import Row, Table, rows, table, tables

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
