"""A number to type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import Any, ClassVar

from course.base import dutch
from course.data.decode import Entry, Text

from ..base import UNANSWERED, Answer, Question, QuestionError, Remark, Result, clean_text, whole
from ..hint import hint
from ..table import QuestionTable


class NumberMistake(Entry, frozen=True, kw_only=True):
    """A number that is typed by who makes an expected mistake."""

    value: int | float
    explain: Text


class NumberTable(QuestionTable, frozen=True, kw_only=True, tag="number"):
    """A number to type."""

    answer: int | float | None = None
    tolerance: int | float = 0
    unit: str = ""
    either_sign: bool = False
    """A difference, which may be typed with or without its sign."""
    mistakes: tuple[NumberMistake, ...] = ()

    def question(self) -> Number:
        if not all(map(isfinite, (self.answer or 0, self.tolerance))):
            raise QuestionError("‘answer’ of ‘tolerance’ is geen gewoon getal.")
        if self.tolerance < 0:
            raise QuestionError("‘tolerance’ mag niet kleiner dan 0 zijn.")
        key = None if self.answer is None else (self.answer, self.tolerance)
        mistakes = tuple((mistake.value, mistake.explain) for mistake in self.mistakes)
        return Number(**self.common(), unit=self.unit, either_sign=self.either_sign, mistakes=mistakes, key=key)


@dataclass(frozen=True)
class Number(Question):
    """A number. Answer: the text as typed. Key: the value, or ``(value, tolerance)``."""

    kind: ClassVar[str] = "number"
    table: ClassVar[type[QuestionTable]] = NumberTable
    unit: str = ""
    either_sign: bool = False
    mistakes: tuple[tuple[float, str], ...] = ()

    def clean(self, answer: Answer) -> Answer:
        return clean_text(answer)

    def problem(self, answer: Answer) -> str:
        text = self.clean(answer)
        if text is None or dutch.parse_number(text, self.unit) is not None:
            return ""
        return f"'{text.strip()[:40]}' is geen getal. Typ alleen cijfers, met een komma voor decimalen, zoals 12,5."

    def is_complete(self, answer: Answer) -> bool:
        return self.clean(answer) is not None and not self.problem(answer)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        target, tolerance = self._target(self._key(key, (int, float, tuple, list)))
        text = self.clean(answer)
        value = None if text is None else dutch.parse_number(text, self.unit)
        if value is None:
            return Result(0.0, (), self.problem(answer) or UNANSWERED)
        targets = (target, -target) if self.either_sign else (target,)
        right = any(abs(value - one) <= tolerance for one in targets)
        own = next((why for mistake, why in self.mistakes if not right and Decimal(str(mistake)) == value), "")
        shown = f"{dutch.number(value)} {self.unit}".strip()
        remark = Remark(f"Gelezen als {shown}", "right" if right else "wrong", own)
        verdict = "Goed." if right else "Nog niet goed."
        return Result(float(right), (remark,), " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def first_try(self, answer: Answer) -> Result:
        """Tell in which direction it is, and what was mistaken where that is known."""
        target, _ = self._target(self.key)
        value = dutch.parse_number(answer, self.unit)
        assert value is not None  # it is complete
        if self.either_sign:
            value, target = abs(value), abs(target)
        remarks = tuple(
            Remark(remark.label, "wrong", hint(remark.text, [self.perfect(self.key)], [self.prompt]))
            for remark in self.score(answer).remarks
        )
        return Result(None, remarks, f"Nog niet goed: het is {'meer' if value < target else 'minder'}.")

    def perfect(self, key: Any) -> Answer:
        return dutch.number(key[0] if isinstance(key, tuple | list) else key)

    def _target(self, key: Any) -> tuple[Decimal, Decimal]:
        parts = key if isinstance(key, tuple | list) else (key, 0)
        numbers = [part for part in parts if isinstance(part, int | float) and not isinstance(part, bool)]
        if len(parts) != 2 or len(numbers) != 2 or not all(map(isfinite, numbers)) or numbers[1] < 0:
            raise QuestionError(f"Vraag '{self.id}': de sleutel is geen getal, of de marge klopt niet.")
        return Decimal(str(numbers[0])), Decimal(str(numbers[1]))

    def public(self) -> dict[str, Any]:
        return super().public() | {"unit": self.unit}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        text = self.clean(answer)
        return [] if text is None else [("", text.strip())]


KIND = Number
