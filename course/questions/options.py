"""Questions answered by choosing, placing or ordering given options."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any, ClassVar
from zlib import crc32

from .base import (
    UNANSWERED,
    Answer,
    AnswerError,
    Option,
    Question,
    QuestionError,
    Remark,
    Result,
    check_ids,
    check_key,
    explanation,
    whole,
)

_RIGHT, _WRONG = "Goed.", "Nog niet goed."


def _by_id(options: tuple[Option, ...]) -> dict[str, Option]:
    return {option.id: option for option in options}


def _verdict(fraction: float) -> str:
    if fraction == 1:
        return _RIGHT
    return _WRONG if fraction == 0 else "Gedeeltelijk goed."


@dataclass(frozen=True)
class Choice(Question):
    """One right option out of several. Answer: the option's id."""

    kind: ClassVar[str] = "choice"
    options: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        check_ids([answer], _by_id(self.options), "keuze")
        return answer

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        key = self._key(key, str)
        known = _by_id(self.options)
        check_key([key], known, self.id)
        chosen = self.clean(answer)
        if chosen is None:
            return Result(0.0, (), UNANSWERED)
        state = "right" if chosen == key else "wrong"
        remarks = [Remark(known[chosen].text, state, explanation(explain, known[chosen]))]
        if chosen == key:
            others = [(option, explanation(explain, option)) for option in self.options if option.id != key]
            remarks += [Remark(option.text, "info", text) for option, text in others if text]
        fraction = float(chosen == key)
        message = " ".join(filter(None, [_verdict(fraction), whole(explain, self.explain)]))
        return Result(fraction, tuple(remarks), message)

    def public(self) -> dict[str, Any]:
        return super().public() | {"options": [option.public() for option in self.options]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        chosen = self.clean(answer)
        return [] if chosen is None else [("", _by_id(self.options)[chosen].text)]


@dataclass(frozen=True)
class MultipleChoice(Question):
    """Several right options; every option is a decision. Answer: a list of option ids.

    Score: the share of right options ticked minus the share of wrong options ticked, not below 0, so that ticking
    everything scores 0 (Moodle's "multiple answers" with balanced penalties).
    """

    kind: ClassVar[str] = "multiple_choice"
    options: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, list):
            raise AnswerError("Hier hoort een lijst met keuzes te staan.")
        known = _by_id(self.options)
        check_ids(answer, known, "keuze")
        ticked = set(answer)
        return [id_ for id_ in known if id_ in ticked] or None

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        known = _by_id(self.options)
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
            remarks.append(Remark(option.text, state, explanation(explain, option)))
        message = " ".join(filter(None, [_verdict(fraction), whole(explain, self.explain)]))
        return Result(fraction, tuple(remarks), message)

    def public(self) -> dict[str, Any]:
        return super().public() | {"options": [option.public() for option in self.options]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        known = _by_id(self.options)
        return [("", known[id_].text) for id_ in self.clean(answer) or ()]


@dataclass(frozen=True)
class Match(Question):
    """Every item goes to one target; a target may take several items or none. Answer: ``{item id: target id}``.

    Score: the share of items in the right place, corrected so that putting everything under the most frequent target
    gives 0: ``(p - m) / (1 - m)`` with ``m`` that target's share of the key, not below 0 (correction for guessing).
    """

    kind: ClassVar[str] = "match"
    items: tuple[Option, ...] = ()
    targets: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict):
            raise AnswerError("Hier hoort bij elk onderdeel één plek te staan.")
        items, targets = _by_id(self.items), _by_id(self.targets)
        check_ids(answer, items, "onderdeel")
        placed = {item: target for item, target in answer.items() if target is not None}
        check_ids(placed.values(), targets, "plek")
        return {id_: placed[id_] for id_ in items if id_ in placed} or None

    def is_complete(self, answer: Answer) -> bool:
        return len(self.clean(answer) or ()) == len(self.items)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        items, targets = _by_id(self.items), _by_id(self.targets)
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
            remarks.append(Remark(f"{item.text} → {place}", "right" if right else "wrong", explanation(explain, item)))
        # The corrected score can be 0 with some items in place, so the words count what the learner sees.
        verdict = f"{right_ones} van de {len(key)} goed." if 0 < right_ones < len(key) else _verdict(fraction)
        return Result(fraction, tuple(remarks), " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def public(self) -> dict[str, Any]:
        return super().public() | {
            "items": [item.public() for item in self.items],
            "targets": [target.public() for target in self.targets],
        }

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        items, targets = _by_id(self.items), _by_id(self.targets)
        return [(items[item].text, targets[target].text) for item, target in (self.clean(answer) or {}).items()]


@dataclass(frozen=True)
class Order(Question):
    """Put items in the right order. Answer: all item ids, first to last.

    Score: Kendall's tau between answer and key (pairs in the right order minus pairs in the wrong order, divided by
    all pairs), not below 0.
    """

    kind: ClassVar[str] = "order"
    items: tuple[Option, ...] = ()

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, list):
            raise AnswerError("Hier hoort een volgorde te staan.")
        known = _by_id(self.items)
        check_ids(answer, known, "onderdeel")
        if len(answer) != len(known) or set(answer) != set(known):
            raise AnswerError("In de volgorde hoort elk onderdeel precies één keer te staan.")
        return list(answer)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        known = _by_id(self.items)
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
            )
            for index, id_ in enumerate(order, start=1)
        )
        verdict = _verdict(fraction)
        if 0 < fraction < 1 and not any(remark.state == "right" for remark in remarks):
            verdict = "Gedeeltelijk goed: veel staat in de goede volgorde, maar niets op de goede plek."
        return Result(fraction, remarks, " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def start_order(self) -> list[str]:
        """Return the order in which the page first shows the items: the same for everyone, and not the key."""
        shuffled = sorted(_by_id(self.items), key=lambda id_: crc32(f"{self.id}/{id_}".encode()))
        given = [item.id for item in self.items]
        return shuffled[::-1] if shuffled == (self.key or given) else shuffled

    def public(self) -> dict[str, Any]:
        known = _by_id(self.items)
        return super().public() | {"items": [known[id_].public() for id_ in self.start_order()]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        known = _by_id(self.items)
        return [(f"{index}.", known[id_].text) for index, id_ in enumerate(self.clean(answer) or (), start=1)]
