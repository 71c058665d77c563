"""A free text, read by people only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from msgspec import Meta

from course.base import dutch
from course.data.decode import Text

from ..base import Answer, Question, Remark, Result, clean_text
from ..table import QuestionTable


class OpenTextTable(QuestionTable, frozen=True, kw_only=True, tag="open_text"):
    """A free text, with what the learner may lay beside it."""

    min_words: Annotated[int, Meta(ge=0)] = 0
    example: str = ""
    criteria: tuple[Text, ...] = ()

    def question(self) -> OpenText:
        return OpenText(**self.common(), min_words=self.min_words, example=self.example, criteria=self.criteria)


@dataclass(frozen=True)
class OpenText(Question):
    """A free text, read by people only. ``example`` and ``criteria`` help the learner to look back on it."""

    kind: ClassVar[str] = "open_text"
    table: ClassVar[type[QuestionTable]] = OpenTextTable
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
        return f"Je hebt {dutch.count(words, 'woord', 'woorden')}; mik op minstens {self.min_words}."

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        if self.clean(answer) is None:
            return Result(None, (), "Schrijf eerst zelf iets op.")
        remarks = [Remark(criterion, "tick", "") for criterion in self.criteria]
        if self.example:
            remarks.append(Remark("Voorbeeld van een antwoord", "info", self.example))
        return Result(None, tuple(remarks), self._beside if remarks else "")

    @property
    def check(self) -> str:
        if self.example:
            return "Vergelijk met een voorbeeld"
        return "Waar kun je op letten?" if self.criteria else ""

    @property
    def _beside(self) -> str:
        """What to do with the criteria and the example: a person looks, and nobody judges."""
        ticked = "Klopt dit voor jouw tekst? Vink het af, alleen voor jezelf." if self.criteria else ""
        beside = "Leg je tekst naast het voorbeeld. Het mag best anders." if self.example else ""
        return " ".join(filter(None, [ticked, beside]))

    def public(self) -> dict[str, Any]:
        return super().public() | {
            "min_words": self.min_words,
            "has_example": bool(self.check),
        }

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        text = self.clean(answer)
        return [] if text is None else [("", text.strip())]


KIND = OpenText
