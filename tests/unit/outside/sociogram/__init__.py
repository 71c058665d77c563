"""A sociogram, as another college could add one in a package of its own: a kind of question with its picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from course.base.html import bullets
from course.instruments import Instrument
from course.page import QuestionView
from course.questions import Answer, AnswerError, Question, Remark, Result
from course.questions.table import QuestionTable


class SociogramTable(QuestionTable, frozen=True, kw_only=True, tag="sociogram"):
    """What a content editor writes: the invented pupils."""

    pupils: list[str]

    def question(self) -> Sociogram:
        return Sociogram(**self.common(), pupils=tuple(self.pupils))


@dataclass(frozen=True)
class Sociogram(Question):
    """Who chooses whom? Answer: ``{pupil: pupil}``. A key is written as a list of pairs: ``["Anna>Bram"]``."""

    kind: ClassVar[str] = "sociogram"
    table: ClassVar[type[QuestionTable]] = SociogramTable
    pupils: tuple[str, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is not None and not (isinstance(answer, dict) and {*answer, *answer.values()} <= {*self.pupils}):
            raise AnswerError("Hier horen keuzes van deze leerlingen te staan.")
        return answer or None

    def perfect(self, key: Any) -> Answer:
        return dict(pair.split(">") for pair in key)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        right, given = self.perfect(self._key(key, list)), self.clean(answer) or {}
        found = [pupil for pupil in right if given.get(pupil) == right[pupil]]
        return Result(len(found) / len(right), tuple(Remark(pupil, "right", str(explain or "")) for pupil in found))

    def public(self) -> dict[str, Any]:
        return super().public() | {"pupils": list(self.pupils)}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        return [(pupil, f"kiest {other}") for pupil, other in (self.clean(answer) or {}).items()]


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return who chooses whom, in words."""
    chosen = [" ".join(pair) for pair in question.describe(answer)]
    return {"html": bullets(chosen)} if chosen else {}


def _view() -> type[QuestionView]:
    from .view import SociogramView

    return SociogramView


INSTRUMENT = Instrument(kind=Sociogram, picture=picture, view=_view)
