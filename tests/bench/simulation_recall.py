"""``python tests/bench/simulation_recall.py``: how many rounds until 90 % of the recall bank is known?

Invented learners do one round of the day after another, with the rule of the course, and with a fixed order: the same
number of questions a day, from the first to the last and then again. How a learner remembers is a model of its own, not
that of FSRS, so that the rule is not tried on its own assumptions: a memory halves in so many days, a right answer
makes that longer, a wrong one shorter (after B. Settles and B. Meeder, 2016, https://aclanthology.org/P16-1174/). The
numbers in ``simulation_recall.md`` come from here.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import cycle, islice
from statistics import mean, quantiles

from course.data.syllabus import syllabus
from course.instruments.recall.items import items
from course.instruments.recall.rounds import DAILY, daily_round
from course.instruments.recall.schedule import Review

START = datetime.fromisoformat("2026-09-01T16:00:00+02:00")
LEARNERS = 20
#: A question is known when the chance to answer it a week later is at least this: a mild and a strict reading.
KNOWN, AHEAD = (0.8, 0.9), 7
SHARE = 0.9
LONGEST = 730
#: Chance to be right the first time, after reading the module; days until a new memory is halved.
FIRST, HALF_LIFE = 0.5, 3.0
#: What a right and a wrong answer do to the half-life, and how far learners and questions differ in it (log scale).
RIGHT, WRONG, SPREAD = 2.2, 0.6, 0.3
Reviews = dict[str, list[Review]]
Rule = Callable[[Reviews, datetime], Sequence[str]]


class Learner:
    """One invented learner: the half-life of every question, and when it was last asked."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        own = self.draw.gauss(0, SPREAD)
        self.half = {id_: HALF_LIFE * 2 ** (own + self.draw.gauss(0, SPREAD)) for id_ in items()}
        self.last: dict[str, int] = {}

    def chance(self, id_: str, day: int) -> float:
        if id_ not in self.last:
            return FIRST
        return 2 ** (-(day - self.last[id_]) / self.half[id_])

    def answer(self, id_: str, day: int) -> bool:
        right = self.draw.random() < self.chance(id_, day)
        if id_ in self.last or right:
            self.half[id_] = max(1.0, self.half[id_] * (RIGHT if right else WRONG))
        self.last[id_] = day
        return right

    def knows(self, day: int, known: float) -> float:
        """Return the share of the bank that is known."""
        return mean(id_ in self.last and self.chance(id_, day + AHEAD) >= known for id_ in items())


def rounds_until_known(seed: int, rule: Rule, known: float) -> tuple[int, int]:
    """Return after how many rounds, and how many answers, a learner knows enough of the bank."""
    learner, reviewed, answers = Learner(seed), {id_: [] for id_ in items()}, 0
    for day in range(LONGEST):
        now = START + timedelta(days=day)
        for id_ in rule(reviewed, now):
            reviewed[id_].append(Review(now, learner.answer(id_, day)))
            answers += 1
        if learner.knows(day, known) >= SHARE:
            return day + 1, answers
    return LONGEST, answers


def ours(reviewed: Reviews, now: datetime) -> Sequence[str]:
    return daily_round(reviewed, [module.id for module in syllabus().module], now)


def fixed() -> Rule:
    order = cycle(items())
    return lambda reviewed, now: list(islice(order, DAILY))


def main() -> None:
    print(f"{len(items())} questions, {DAILY} a round, {LEARNERS} learners")
    for known in KNOWN:
        print(f"known: at least {known} a week later")
        for name, make in {"rule of the course": lambda: ours, "fixed order": fixed}.items():
            found = [rounds_until_known(seed, make(), known) for seed in range(LEARNERS)]
            days = [days for days, _ in found]
            low, high = quantiles(days, n=10)[0], quantiles(days, n=10)[-1]
            print(f"  {name}: {mean(days):.0f} rounds (eight of ten learners: {low:.0f} to {high:.0f}),", end=" ")
            print(
                f"{mean(answers for _, answers in found):.0f} answers; not reached: {days.count(LONGEST)}", flush=True
            )


if __name__ == "__main__":
    main()
