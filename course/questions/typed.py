"""Questions answered by typing: a number, a short answer, a free text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import Any, ClassVar

from .base import UNANSWERED, Answer, Question, QuestionError, Remark, Result, clean_text, whole

#: Digits in a row, or in groups of three with points or (narrow, unbreakable) spaces between; then perhaps decimals.
_DUTCH = re.compile(r"([-+]?)([0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:\s[0-9]{3})+)(?:,([0-9]+))?")
_WITH_POINT = re.compile(r"[-+]?[0-9]+\.[0-9]+")
#: Longer than any number that is meant.
_MAX_NUMBER = 30


def parse_number(text: str, unit: str = "") -> Decimal | None:
    """Read a number as Dutch readers write it; ``None`` when the text is not one number.

    A comma is the decimal sign. A point is one too, unless it stands where thousands are separated (``1.234`` is one
    thousand two hundred and thirty-four). The question's unit, ``%`` and ``€`` may stand beside the number.
    """
    text = re.sub("[−–]", "-", text.strip().casefold())
    for sign in filter(None, (unit.casefold(), "%", "€", "procent", "euro")):
        text = text.removeprefix(sign).removesuffix(sign).strip()
    if len(text) > _MAX_NUMBER:
        return None
    if found := _DUTCH.fullmatch(text):
        sign, whole_part, decimals = found.groups(default="")
        digits = re.sub(r"[.\s]", "", whole_part)
        return Decimal(f"{sign}{digits}.{decimals or 0}")
    return Decimal(text) if _WITH_POINT.fullmatch(text) else None


def dutch_number(value: Decimal | float | int) -> str:
    """Write a number with a decimal comma and a point between thousands."""
    text = f"{Decimal(str(value)).normalize():,f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", ".")


@dataclass(frozen=True)
class Number(Question):
    """A number. Answer: the text as typed. Key: the value, or ``(value, tolerance)``."""

    kind: ClassVar[str] = "number"
    unit: str = ""
    mistakes: tuple[tuple[float, str], ...] = ()

    def clean(self, answer: Answer) -> Answer:
        return clean_text(answer)

    def problem(self, answer: Answer) -> str:
        text = self.clean(answer)
        if text is None or parse_number(text, self.unit) is not None:
            return ""
        return f"'{text.strip()[:40]}' is geen getal. Typ alleen cijfers, met een komma voor decimalen, zoals 12,5."

    def is_complete(self, answer: Answer) -> bool:
        return self.clean(answer) is not None and not self.problem(answer)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        target, tolerance = self._target(self._key(key, (int, float, tuple, list)))
        text = self.clean(answer)
        value = None if text is None else parse_number(text, self.unit)
        if value is None:
            return Result(0.0, (), self.problem(answer) or UNANSWERED)
        right = abs(value - target) <= tolerance
        own = next((why for mistake, why in self.mistakes if not right and Decimal(str(mistake)) == value), "")
        shown = f"{dutch_number(value)} {self.unit}".strip()
        remark = Remark(f"Gelezen als {shown}", "right" if right else "wrong", own)
        verdict = "Goed." if right else "Nog niet goed."
        return Result(float(right), (remark,), " ".join(filter(None, [verdict, whole(explain, self.explain)])))

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


def plain(text: str) -> str:
    """Return a text without case, accents, punctuation and extra white space, for comparing short answers."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())


def term(text: str) -> str:
    """Return a plain text without the article before it: whoever types "het OPP" names the same thing."""
    return re.sub(r"^(?:de|het|een) (?=.)", "", plain(text))


def one_edit_apart(first: str, second: str) -> bool:
    """Tell whether one typing error (a letter more, less, other, or two swapped) separates two different texts."""
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    short, long = sorted((first, second), key=len)
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    same_after = short[start + 1 :] == long[start + 1 :]
    swapped = short[start : start + 2] == long[start : start + 2][::-1] and short[start + 2 :] == long[start + 2 :]
    return same_after or swapped


@dataclass(frozen=True)
class ShortText(Question):
    """A word or a short phrase. Key: the accepted texts.

    Case, accents, punctuation and an article in front do not count, and one typing error is forgiven in an accepted
    text of six or more letters, unless the typed text is itself an expected mistake.
    """

    kind: ClassVar[str] = "short_text"
    mistakes: tuple[tuple[str, str], ...] = ()

    def clean(self, answer: Answer) -> Answer:
        return clean_text(answer)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        accepted = self._key(key, (list, tuple))
        wanted = [term(text) for text in accepted if isinstance(text, str)]
        if not wanted or len(wanted) != len(accepted) or not all(wanted):
            raise QuestionError(f"Vraag '{self.id}': de sleutel moet een lijst met goede antwoorden zijn.")
        text = self.clean(answer)
        if text is None:
            return Result(0.0, (), UNANSWERED)
        typed = term(text)
        mistake = next((why for wrong, why in self.mistakes if term(wrong) == typed), None)
        typo = mistake is None and any(len(word) >= 6 and one_edit_apart(typed, word) for word in wanted)
        right = typed in wanted or typo
        remarks = (Remark(text.strip()[:200], "wrong", mistake),) if mistake and not right else ()
        verdict = ("Goed, met een typefout." if typo else "Goed.") if right else "Nog niet goed."
        return Result(float(right), remarks, " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        text = self.clean(answer)
        return [] if text is None else [("", text.strip())]


@dataclass(frozen=True)
class OpenText(Question):
    """A free text, read by people only. ``example`` and ``criteria`` help the learner to look back on it."""

    kind: ClassVar[str] = "open_text"
    scored: ClassVar[bool] = False
    min_words: int = 0
    example: str = ""
    criteria: tuple[str, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        return clean_text(answer)

    def problem(self, answer: Answer) -> str:
        words = len((self.clean(answer) or "").split())
        if not words or words >= self.min_words:
            return ""
        return f"Je hebt {words} {'woord' if words == 1 else 'woorden'}; mik op minstens {self.min_words}."

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        if self.clean(answer) is None:
            return Result(None, (), "Schrijf eerst zelf iets op.")
        remarks = [Remark(criterion, "info", "") for criterion in self.criteria]
        if self.example:
            remarks.append(Remark("Voorbeeld van een antwoord", "info", self.example))
        return Result(None, tuple(remarks), "Leg je tekst hiernaast." if remarks else "")

    def public(self) -> dict[str, Any]:
        return super().public() | {
            "min_words": self.min_words,
            "has_example": bool(self.example or self.criteria),
        }

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        text = self.clean(answer)
        return [] if text is None else [("", text.strip())]
