"""Questions without a right answer: statements on a scale, and forms of several fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from .base import Answer, AnswerError, Option, Question, Result, check_ids, clean_text
from .from_cards import card_groups
from .typed import dutch_number, parse_number

#: How "weet ik nog niet" is stored.
UNKNOWN = "?"
#: More rows than this in one answer is no longer a plan.
MAX_ROWS = 60


@dataclass(frozen=True)
class Rating(Question):
    """Statements on one scale; never right or wrong. Answer: ``{item id: level}``, ``"?"`` for "not known yet"."""

    kind: ClassVar[str] = "rating"
    scored: ClassVar[bool] = False
    items: tuple[Option, ...] = ()
    minimum: int = 1
    maximum: int = 5
    low: str = ""
    high: str = ""
    levels: tuple[str, ...] = ()
    unknown: str = ""

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict):
            raise AnswerError("Hier hoort bij elke uitspraak één keuze te staan.")
        known = {item.id: item for item in self.items}
        check_ids(answer, known, "uitspraak")
        given = {id_: answer[id_] for id_ in known if answer.get(id_) is not None}
        for level in given.values():
            whole_number = isinstance(level, int) and not isinstance(level, bool)
            if not (whole_number and self.minimum <= level <= self.maximum) and not (self.unknown and level == UNKNOWN):
                raise AnswerError(f"Kies een getal van {self.minimum} tot en met {self.maximum}.")
        return given or None

    def is_complete(self, answer: Answer) -> bool:
        return len(self.clean(answer) or ()) == len(self.items)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        self.clean(answer)
        return Result(None)

    def public(self) -> dict[str, Any]:
        return super().public() | {
            "items": [item.public() for item in self.items],
            "scale": {
                "min": self.minimum,
                "max": self.maximum,
                "low": self.low,
                "high": self.high,
                "levels": list(self.levels),
            },
            "unknown": self.unknown,
        }

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        known = {item.id: item.text for item in self.items}
        return [(known[id_], self._words(level)) for id_, level in (self.clean(answer) or {}).items()]

    def _words(self, level: int | str) -> str:
        if level == UNKNOWN:
            return self.unknown
        word = self.levels[int(level) - self.minimum] if self.levels else ""
        return f"{level} ({word})" if word else f"{level} (van {self.minimum} tot {self.maximum})"


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

    TYPES: ClassVar[tuple[str, ...]] = ("line", "text", "number", "date", "choice", "radios", "checks", "rows")

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
        number = parse_number(value)
        if number is None:
            return f"{self.label}: '{value.strip()[:40]}' is geen getal."
        if self.minimum is not None and number < self.minimum:
            return f"{self.label}: kies minstens {dutch_number(self.minimum)}."
        if self.maximum is not None and number > self.maximum:
            return f"{self.label}: kies hoogstens {dutch_number(self.maximum)}."
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


@dataclass(frozen=True)
class Form(Question):
    """Several fields that belong together. Answer: ``{field id: value}``; rows are lists of such dicts.

    ``per_card`` is the card set of which every card has the same fields, ``""`` for an ordinary form.
    """

    kind: ClassVar[str] = "form"
    scored: ClassVar[bool] = False
    fields: tuple[Field, ...] = ()
    per_card: str = ""

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict):
            raise AnswerError("Hier hoort een ingevuld formulier te staan.")
        known = {field_.id: field_ for field_ in self.fields}
        check_ids(answer, known, "veld")
        cleaned = {id_: known[id_].clean(answer[id_]) for id_ in known if id_ in answer}
        return {id_: value for id_, value in cleaned.items() if value is not None} or None

    def problem(self, answer: Answer) -> str:
        given = self.clean(answer) or {}
        return next(filter(None, (field_.problem(given.get(field_.id)) for field_ in self.fields)), "")

    def is_complete(self, answer: Answer) -> bool:
        given = self.clean(answer) or {}
        return bool(given) and all(field_.optional or field_.id in given for field_ in self.fields)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        self.clean(answer)
        return Result(None)

    def public(self) -> dict[str, Any]:
        groups = {"groups": card_groups(self.per_card)} if self.per_card else {}
        return super().public() | groups | {"fields": [field_.public() for field_ in self.fields]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        given = self.clean(answer) or {}
        return [(field_.label, field_.words(given[field_.id])) for field_ in self.fields if field_.id in given]
