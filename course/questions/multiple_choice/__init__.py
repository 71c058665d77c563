"""Several right options out of a list: every option is a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from ..base import UNANSWERED, Answer, AnswerError, Question, QuestionError, Remark, Result, check_ids, check_key, whole
from ..from_cards import FromCards, OptionTable, Rows, as_options, rows
from ..option import Option, by_id, explanation, judgement
from ..table import QuestionTable


class MultipleChoiceOption(OptionTable, frozen=True, kw_only=True):
    """An option that may be right."""

    correct: bool = False


class MultipleChoiceTable(QuestionTable, frozen=True, kw_only=True, tag="multiple_choice"):
    """Several right options out of a list."""

    options: Rows[MultipleChoiceOption] | FromCards

    def question(self) -> MultipleChoice:
        given = rows(self.options, "options")
        right = [row.id for row in given if isinstance(row, MultipleChoiceOption) and row.correct]
        if len(right) == len(given):
            raise QuestionError("Er moet minstens één foute optie zijn.")
        return MultipleChoice(**self.common(), options=as_options(given), key=right or None)


@dataclass(frozen=True)
class MultipleChoice(Question):
    """Several right options; every option is a decision. Answer: a list of option ids.

    Score: the share of right options ticked minus the share of wrong options ticked, not below 0, so that ticking
    everything scores 0 (Moodle's "multiple answers" with balanced penalties).
    """

    kind: ClassVar[str] = "multiple_choice"
    table: ClassVar[type[QuestionTable]] = MultipleChoiceTable
    options: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, list):
            raise AnswerError("Hier hoort een lijst met keuzes te staan.")
        known = by_id(self.options)
        check_ids(answer, known, "keuze")
        ticked = set(answer)
        return [id_ for id_ in known if id_ in ticked] or None

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        known = by_id(self.options)
        key = self._key(key, (list, tuple, set))
        check_key(key, known, self.id)
        right = set(key)
        wrong = set(known) - right
        if not right or not wrong:
            raise QuestionError(f"Vraag '{self.id}': er moeten goede én foute opties zijn.")
        ticked = set(self.clean(answer) or ())
        if not ticked:
            return Result(0.0, (), UNANSWERED)
        fraction = max(0.0, len(ticked & right) / len(right) - len(ticked & wrong) / len(wrong))
        remarks = []
        for option in self.options:
            if option.id in ticked:
                state = "right" if option.id in right else "wrong"
            else:
                state = "missed" if option.id in right else "info"
            remarks.append(Remark(option.text, state, explanation(explain, option), option.id))
        message = " ".join(filter(None, [judgement(fraction), whole(explain, self.explain)]))
        return Result(fraction, tuple(remarks), message)

    def first_try(self, answer: Answer) -> Result:
        """Tell how many are right, and not which: every option has two sides only."""
        right = len(set(answer) & set(self.key))
        if right == len(answer):
            return Result(None, (), "Wat je koos, klopt. Er hoort nog iets bij.")
        if not right:
            return Result(None, (), "Wat je koos, klopt nog niet.")
        return Result(None, (), f"Van de {len(answer)} die je koos, {'klopt' if right == 1 else 'kloppen'} er {right}.")

    def solution(
        self, key: Any, explain: str | Mapping[str, str] | None = None, *, blank: bool = False
    ) -> list[tuple[str, str]]:
        return super().solution(key, explain, blank=blank) if blank else []  # every option has a remark

    def public(self) -> dict[str, Any]:
        return super().public() | {"options": [option.public() for option in self.options]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        known = by_id(self.options)
        return [("", known[id_].text) for id_ in self.clean(answer) or ()]


KIND = MultipleChoice
