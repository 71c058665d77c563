"""One field of a form: a line, a text, a number, a date, a choice, boxes to tick, or rows of such fields."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite
from typing import Any, Literal, Self

import msgspec

from course.base import dutch
from course.data import Card
from course.data.decode import Entry, Id, Text

from ..base import AnswerError, QuestionError, check_ids, clean_text
from ..from_cards import Options, distinct, options
from ..option import Option

#: The types of fields that offer options.
_CHOOSING = ("choice", "radios", "checks")
#: More rows than this in one answer is no longer a plan.
MAX_ROWS = 60


class _AnyField(Entry, frozen=True, kw_only=True):
    """What a content editor says of a field, wherever it stands."""

    id: Id
    label: Text
    type: str
    help: str = ""
    options: Options | None = None
    min: int | float | None = None
    max: int | float | None = None
    optional: bool = False

    def of_card(self, card: Card) -> Self:
        """Return the same field about one card: its id and its label name the card."""
        return msgspec.structs.replace(self, id=f"{card.id}_{self.id}", label=f"{card.title}: {self.label}")

    def field(self) -> Field:
        """Return the field itself; raise ``QuestionError`` when its parts do not fit together."""
        if (self.options is not None) != (self.type in _CHOOSING):
            what = "ontbreekt" if self.options is None else f"hoort niet bij een veld van het type ‘{self.type}’"
            raise QuestionError(f"‘options’ {what}.", entry=self.id)
        if not all(limit is None or isfinite(limit) for limit in (self.min, self.max)):
            raise QuestionError("‘min’ of ‘max’ is geen gewoon getal.", entry=self.id)
        return Field(
            id=self.id,
            type=self.type,
            label=self.label,
            help=self.help,
            options=() if self.options is None else options(self.options, "options"),
            minimum=self.min,
            maximum=self.max,
            optional=self.optional,
        )


class ColumnTable(_AnyField, frozen=True, kw_only=True):
    """A column of a field with rows: any type of field but rows."""

    type: Literal["line", "text", "number", "date", "choice", "radios", "checks"]


class FieldTable(_AnyField, frozen=True, kw_only=True):
    """A field of a form."""

    type: Literal["line", "text", "number", "date", "choice", "radios", "checks", "rows"]
    columns: tuple[ColumnTable, ...] = ()

    def field(self) -> Field:
        if bool(self.columns) != (self.type == "rows"):
            what = f"hoort niet bij een veld van het type ‘{self.type}’" if self.columns else "ontbreekt"
            raise QuestionError(f"‘columns’ {what}.", entry=self.id)
        columns = tuple(column.field() for column in distinct(self.columns, "columns")) if self.columns else ()
        return replace(super().field(), columns=columns)


@dataclass(frozen=True)
class Field:
    """One field of a form: ``type`` is line, text, number, date, choice, radios, checks or rows.

    ``radios`` is a choice whose options are too long for a list to fold out.

    A form is complete without its ``optional`` fields.
    """

    id: str
    type: str
    label: str
    help: str = ""
    options: tuple[Option, ...] = ()
    columns: tuple[Field, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    optional: bool = False

    def clean(self, value: Any) -> Any:
        """Return the value in its stored form, ``None`` when empty; raise ``AnswerError`` on another shape."""
        if value is None:
            return None
        known = {option.id: option for option in self.options}
        if self.type in ("choice", "radios"):
            check_ids([value], known, "keuze")
            return value
        if self.type == "checks":
            if not isinstance(value, list):
                raise AnswerError(f"Bij '{self.label}' hoort een lijst met keuzes te staan.")
            check_ids(value, known, "keuze")
            return [id_ for id_ in known if id_ in value] or None
        if self.type == "rows":
            return self._clean_rows(value)
        return clean_text(value)

    def _clean_rows(self, value: Any) -> list[dict[str, Any]] | None:
        limit = min(int(self.maximum or MAX_ROWS), MAX_ROWS)
        if not isinstance(value, list) or len(value) > limit or not all(isinstance(row, dict) for row in value):
            raise AnswerError(f"Bij '{self.label}' horen hoogstens {limit} rijen te staan.")
        columns = {column.id: column for column in self.columns}
        rows = []
        for row in value:
            check_ids(row, columns, "kolom")
            cleaned = {id_: columns[id_].clean(cell) for id_, cell in row.items()}
            rows.append({id_: cell for id_, cell in cleaned.items() if cell is not None})
        while rows and not rows[-1]:
            rows.pop()
        return rows or None

    def problem(self, value: Any) -> str:
        """Return advice on one value in Dutch, or an empty text."""
        if self.type == "rows":
            for index, row in enumerate(value or (), start=1):
                for column in self.columns:
                    if advice := column.problem(row.get(column.id)):
                        return f"{self.label}, rij {index}: {advice}"
        if self.type != "number" or value is None:
            return ""
        number = dutch.parse_number(value)
        if number is None:
            return f"{self.label}: '{value.strip()[:40]}' is geen getal."
        if self.minimum is not None and number < self.minimum:
            return f"{self.label}: kies minstens {dutch.number(self.minimum)}."
        if self.maximum is not None and number > self.maximum:
            return f"{self.label}: kies hoogstens {dutch.number(self.maximum)}."
        return ""

    def public(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "type": self.type,
            "label": self.label,
            "help": self.help,
            "options": [option.public() for option in self.options],
            "columns": [column.public() for column in self.columns],
            "max": self.maximum,
            "min": self.minimum,
        }

    def words(self, value: Any) -> str:
        """Return one value as a reader sees it."""
        known = {option.id: option.text for option in self.options}
        if self.type in ("choice", "radios"):
            return known[value]
        if self.type == "checks":
            return ", ".join(known[id_] for id_ in value)
        if self.type == "rows":
            return "\n".join(
                " · ".join(
                    f"{column.label}: {column.words(row[column.id])}" for column in self.columns if column.id in row
                )
                for row in value
            )
        return str(value).strip()
