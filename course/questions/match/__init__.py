"""Items to put in their places: matching and sorting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from course.data.errors import suggestion

from ..base import UNANSWERED, Answer, AnswerError, Question, QuestionError, Remark, Result, check_ids, check_key, whole
from ..from_cards import FromCards, Options, OptionTable, Rows, as_options, options, rows
from ..option import Option, by_id, explanation, in_place, judgement
from ..table import QuestionTable


class MatchItem(OptionTable, frozen=True, kw_only=True):
    """Something to put in its place."""

    target: str = ""


class MatchTable(QuestionTable, frozen=True, kw_only=True, tag="match"):
    """Items to match with targets, or to sort."""

    items: Rows[MatchItem] | FromCards
    targets: Options

    def question(self) -> Match:
        given = rows(self.items, "items")
        key = {row.id: row.target for row in given if isinstance(row, MatchItem) and row.target}
        targets = options(self.targets, "targets")
        known = [target.id for target in targets]
        if unknown := [target for target in key.values() if target not in known]:
            raise QuestionError(f"De plek ‘{unknown[0]}’ bestaat niet.{suggestion(unknown[0], known)}")
        if key and len(key) != len(given):
            raise QuestionError("Elk onderdeel moet een plek (‘target’) krijgen, of geen enkel onderdeel.")
        return Match(**self.common(), items=as_options(given), targets=targets, key=key or None)


@dataclass(frozen=True)
class Match(Question):
    """Every item goes to one target; a target may take several items or none. Answer: ``{item id: target id}``.

    Score: the share of items in the right place, corrected so that putting everything under the most frequent target
    gives 0: ``(p - m) / (1 - m)`` with ``m`` that target's share of the key, not below 0 (correction for guessing).
    """

    kind: ClassVar[str] = "match"
    table: ClassVar[type[QuestionTable]] = MatchTable
    items: tuple[Option, ...] = ()
    targets: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict):
            raise AnswerError("Hier hoort bij elk onderdeel één plek te staan.")
        items, targets = by_id(self.items), by_id(self.targets)
        check_ids(answer, items, "onderdeel")
        placed = {item: target for item, target in answer.items() if target is not None}
        check_ids(placed.values(), targets, "plek")
        return {id_: placed[id_] for id_ in items if id_ in placed} or None

    def is_complete(self, answer: Answer) -> bool:
        return len(self.clean(answer) or ()) == len(self.items)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        items, targets = by_id(self.items), by_id(self.targets)
        key = self._key(key, Mapping)
        check_key(key, items, self.id)
        check_key(key.values(), targets, self.id)
        if set(key) != set(items) or len(set(key.values())) < 2:
            raise QuestionError(
                f"Vraag '{self.id}': de sleutel moet elk onderdeel een plek geven, op minstens twee plekken."
            )
        placed = self.clean(answer)
        if placed is None:
            return Result(0.0, (), UNANSWERED)
        right_ones = sum(placed.get(item) == target for item, target in key.items())
        share = right_ones / len(key)
        chance = max(Counter(key.values()).values()) / len(key)
        fraction = max(0.0, (share - chance) / (1 - chance))
        remarks = []
        for item in self.items:
            if item.id not in placed:
                continue
            right = placed[item.id] == key[item.id]
            place = targets[placed[item.id]].text
            state = "right" if right else "wrong"
            remarks.append(Remark(f"{item.text} → {place}", state, explanation(explain, item), item.id))
        # The corrected score can be 0 with some items in place, so the words count what the learner sees.
        verdict = f"{right_ones} van de {len(key)} goed." if 0 < right_ones < len(key) else judgement(fraction)
        return Result(fraction, tuple(remarks), " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def first_try(self, answer: Answer) -> Result:
        """Tell which cards are right where that leaves something to find out, else how many."""
        key = self.key
        wrong = [id_ for id_ in key if answer[id_] != key[id_]]
        one_each = len(set(key.values())) == len(key)
        # Of two places it would be the other one, and of two cards with a place each they change places.
        told = len(self.targets) > 2 and not (one_each and len(wrong) == 2)
        marks = (Remark(item.text, "again" if item.id in wrong else "right", "", item.id) for item in self.items)
        return Result(None, tuple(marks) if told else (), in_place(len(key) - len(wrong), len(key)))

    def public(self) -> dict[str, Any]:
        return super().public() | {
            "items": [item.public() for item in self.items],
            "targets": [target.public() for target in self.targets],
        }

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        items, targets = by_id(self.items), by_id(self.targets)
        return [(items[item].text, targets[target].text) for item, target in (self.clean(answer) or {}).items()]


KIND = Match
