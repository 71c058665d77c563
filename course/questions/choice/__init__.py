"""One right option out of several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from ..base import NOT_RIGHT, UNANSWERED, Answer, Question, QuestionError, Remark, Result, check_ids, check_key, whole
from ..from_cards import FromCards, OptionTable, Rows, as_options, rows
from ..hint import hint
from ..option import Option, by_id, explanation, judgement
from ..table import QuestionTable


class ChoiceOption(OptionTable, frozen=True, kw_only=True):
    """An option that may be the right one."""

    correct: bool = False


class ChoiceTable(QuestionTable, frozen=True, kw_only=True, tag="choice"):
    """One right option out of several."""

    options: Rows[ChoiceOption] | FromCards

    def question(self) -> Choice:
        given = rows(self.options, "options")
        right = [row.id for row in given if isinstance(row, ChoiceOption) and row.correct]
        if len(right) > 1:
            raise QuestionError("Er mag maar één optie goed zijn; kies anders ‘multiple_choice’.")
        key = right[0] if right else None
        return Choice(**self.common(), options=as_options(given), key=key)


@dataclass(frozen=True)
class Choice(Question):
    """One right option out of several. Answer: the option's id."""

    kind: ClassVar[str] = "choice"
    table: ClassVar[type[QuestionTable]] = ChoiceTable
    options: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        check_ids([answer], by_id(self.options), "keuze")
        return answer

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        key = self._key(key, str)
        known = by_id(self.options)
        check_key([key], known, self.id)
        chosen = self.clean(answer)
        if chosen is None:
            return Result(0.0, (), UNANSWERED)
        state = "right" if chosen == key else "wrong"
        remarks = [Remark(known[chosen].text, state, explanation(explain, known[chosen]), chosen)]
        if chosen == key:
            others = [(option, explanation(explain, option)) for option in self.options if option.id != key]
            remarks += [Remark(option.text, "info", text, option.id) for option, text in others if text]
        fraction = float(chosen == key)
        message = " ".join(filter(None, [judgement(fraction), whole(explain, self.explain)]))
        return Result(fraction, tuple(remarks), message)

    def first_try(self, answer: Answer) -> Result:
        """Tell why the chosen option is wrong."""
        known = by_id(self.options)
        chosen, others = known[answer], [option.text for option in self.options if option.id != self.key]
        why = hint(chosen.explain, [known[self.key].text], [self.prompt, *others])
        return Result(None, (Remark(chosen.text, "wrong", why, chosen.id),), NOT_RIGHT)

    def solution(
        self, key: Any, explain: str | Mapping[str, str] | None = None, *, blank: bool = False
    ) -> list[tuple[str, str]]:
        return self._reasons(key, explain) or self.describe(self.perfect(key))

    def public(self) -> dict[str, Any]:
        return super().public() | {"options": [option.public() for option in self.options]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        chosen = self.clean(answer)
        return [] if chosen is None else [("", by_id(self.options)[chosen].text)]


KIND = Choice
