"""Items to put in the right order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any, ClassVar
from zlib import crc32

from ..base import UNANSWERED, Answer, AnswerError, Question, QuestionError, Remark, Result, check_ids, check_key, whole
from ..from_cards import Options, options
from ..option import Option, by_id, explanation, in_place, judgement
from ..table import QuestionTable


class OrderTable(QuestionTable, frozen=True, kw_only=True, tag="order"):
    """Items in the right order; in an assignment, without explanations, in any order."""

    items: Options

    def question(self) -> Order:
        items = options(self.items, "items")
        explained = bool(self.explain) or any(item.explain for item in items)
        return Order(**self.common(), items=items, key=[item.id for item in items] if explained else None)


@dataclass(frozen=True)
class Order(Question):
    """Put items in the right order. Answer: all item ids, first to last.

    Score: Kendall's tau between answer and key (pairs in the right order minus pairs in the wrong order, divided by
    all pairs), not below 0.
    """

    kind: ClassVar[str] = "order"
    table: ClassVar[type[QuestionTable]] = OrderTable
    items: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, list):
            raise AnswerError("Hier hoort een volgorde te staan.")
        known = by_id(self.items)
        check_ids(answer, known, "onderdeel")
        if len(answer) != len(known) or set(answer) != set(known):
            raise AnswerError("In de volgorde hoort elk onderdeel precies één keer te staan.")
        return list(answer)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        known = by_id(self.items)
        key = list(self._key(key, (list, tuple)))
        check_key(key, known, self.id)
        if sorted(key) != sorted(known) or len(key) < 2:
            raise QuestionError(f"Vraag '{self.id}': de sleutel moet elk onderdeel precies één keer noemen.")
        order = self.clean(answer)
        if order is None:
            return Result(0.0, (), UNANSWERED)
        place = {id_: index for index, id_ in enumerate(order)}
        pairs = list(combinations(key, 2))
        concordant = sum(place[first] < place[second] for first, second in pairs)
        fraction = max(0.0, 2 * concordant / len(pairs) - 1)
        remarks = tuple(
            Remark(
                f"{index}. {known[id_].text}",
                "right" if key[index - 1] == id_ else "wrong",
                explanation(explain, known[id_]),
                id_,
            )
            for index, id_ in enumerate(order, start=1)
        )
        verdict = judgement(fraction)
        if 0 < fraction < 1 and not any(remark.state == "right" for remark in remarks):
            verdict = "Gedeeltelijk goed: veel staat in de goede volgorde, maar niets op de goede plek."
        return Result(fraction, remarks, " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def first_try(self, answer: Answer) -> Result:
        """Tell which items stand in their place where that leaves something to find out, else how many."""
        wrong = [id_ for id_, right in zip(answer, self.key, strict=True) if id_ != right]
        known = by_id(self.items)
        marks = (Remark(known[id_].text, "again" if id_ in wrong else "right", "", id_) for id_ in answer)
        told = in_place(len(answer) - len(wrong), len(answer))
        if len(wrong) == len(answer) and self.score(answer).fraction:
            told += " Wel staat veel al na elkaar in de goede volgorde."
        # Two that are wrong change places.
        return Result(None, tuple(marks) if len(wrong) > 2 else (), told)

    def start_order(self) -> list[str]:
        """Return the order in which the page first shows the items: the same for everyone, and not the key."""
        shuffled = sorted(by_id(self.items), key=lambda id_: crc32(f"{self.id}/{id_}".encode()))
        given = [item.id for item in self.items]
        return shuffled[::-1] if shuffled == (self.key or given) else shuffled

    def public(self) -> dict[str, Any]:
        known = by_id(self.items)
        return super().public() | {"items": [known[id_].public() for id_ in self.start_order()]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        known = by_id(self.items)
        return [(f"{index}.", known[id_].text) for index, id_ in enumerate(self.clean(answer) or (), start=1)]


KIND = Order
