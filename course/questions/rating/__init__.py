"""Statements on one scale, never right or wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from course.data.decode import Entry, Text

from ..base import Answer, AnswerError, Question, QuestionError, check_ids
from ..from_cards import Options, options
from ..option import Option
from ..table import QuestionTable

#: How "weet ik nog niet" is stored.
UNKNOWN = "?"
#: More points than this on a scale are not for choosing from.
_MAX_LEVELS = 11


class ScaleTable(Entry, frozen=True, kw_only=True):
    """A scale from ``min`` to ``max``, with words for its ends or for all its points."""

    min: int = 1
    max: int = 5
    low: str = ""
    high: str = ""
    levels: tuple[Text, ...] = ()


class RatingTable(QuestionTable, frozen=True, kw_only=True, tag="rating"):
    """Statements on one scale."""

    items: Options
    scale: ScaleTable = ScaleTable()
    #: an extra option, stored as ``"?"``
    unknown: str = ""

    def question(self) -> Rating:
        scale = self.scale
        points = scale.max - scale.min + 1
        if not 2 <= points <= _MAX_LEVELS or (scale.levels and len(scale.levels) != points):
            raise QuestionError(
                f"De schaal klopt niet: ‘min’ is kleiner dan ‘max’, er zijn hoogstens {_MAX_LEVELS} punten, "
                "en ‘levels’ noemt elk punt of geen."
            )
        return Rating(
            **self.common(),
            items=options(self.items, "items"),
            minimum=scale.min,
            maximum=scale.max,
            low=scale.low,
            high=scale.high,
            levels=scale.levels,
            unknown=self.unknown,
        )


@dataclass(frozen=True)
class Rating(Question):
    """Statements on one scale; never right or wrong. Answer: ``{item id: level}``, ``"?"`` for "not known yet"."""

    kind: ClassVar[str] = "rating"
    table: ClassVar[type[QuestionTable]] = RatingTable
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


KIND = Rating
