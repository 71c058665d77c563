"""What each graded part did in a class, in numbers that single out nobody.

Nothing is told of fewer than five students, not even as what is left of a larger group: a bar takes its neighbours in,
a number says "minder dan 5".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import correlation, mean
from typing import Any

from autograder.assignment import Assignment, Item
from autograder.reading.cases import item_title
from course.base import dutch
from course.measuring.scales import MIN_GROUP
from course.questions import Question

#: A correlation of fewer answers says nothing.
FEWEST = 20
#: Shares of the points: below the first hardly anyone had it, above the second nearly everyone.
HARD, EASY = 0.3, 0.95
#: A lower correlation with the rest asks for a look, and so do more answers left open.
LOW, OPEN = 0.1, 0.2


@dataclass(frozen=True)
class Line:
    """What one graded part did in the class.

    Attributes:
        share: the mean share of its points, the p-value.
        bound: what the page says instead, where the share would tell that one to four had it right, or wrong.
        rest: the correlation of its score with the sum of all others; ``None`` below twenty, or without differences.
        blank: who left it open, in words; empty where that cannot be known.
        wrong: the wrong option that was chosen most, with how often where that may be told; empty where there is none.
        looks: why it deserves another look, as Dutch phrases.
    """

    id: str
    title: str
    points: float
    n: int
    share: float
    rest: float | None
    blank: str
    wrong: str = ""
    looks: tuple[str, ...] = field(default=())
    bound: str = ""


def item_rest(scores: Sequence[Sequence[float]], at: int) -> float | None:
    """Return the corrected item-rest correlation: of one column with the sum of the others.

    ``None`` for fewer than twenty people, or where either never differs. Source: Henrysson, S. (1963), Correction of
    item-total correlations in item analysis, Psychometrika 28(2), 211-218.
    """
    own, rest = [row[at] for row in scores], [sum(row) - row[at] for row in scores]
    if len(scores) < FEWEST or len(set(own)) < 2 or len(set(rest)) < 2:
        return None
    return correlation(own, rest)


def items_of(assignment: Assignment) -> list[Item]:
    """Return what is graded in an assignment, in the order of its notebooks."""
    return [item for notebook in assignment.notebooks for item in assignment.items(notebook)]


def describe(
    assignment: Assignment,
    rows: Sequence[Sequence[float]],
    answers: Sequence[Mapping[str, Any]],
    keys: Mapping[str, Any],
) -> list[Line]:
    """Return what each graded part did: ``rows`` holds a student's scores in the order of the parts."""
    lines = []
    for at, item in enumerate(items_of(assignment)):
        scores = [row[at] for row in rows]
        share = mean(scores) / item.points if item.points else 0.0
        questions = [assignment.questions[id_] for id_ in item.questions if id_ in assignment.questions]
        blank = sum(all(given.get(one.id) is None for one in questions) for given in answers) if questions else None
        rest = item_rest(rows, at)
        full, none = scores.count(item.points), scores.count(0.0)
        wrong = _wrong(questions, answers, keys)
        chosen = wrong.numbers if wrong.alone else [none - (blank or 0)]
        # Exact numbers beside each other would tell what is left, and so would their absence where two groups of five
        # leave room for one student.
        parted = full + none == len(rows)
        coarse = parted and (0 < none < 2 * MIN_GROUP + 2 or any(map(is_small, [full, blank or 0, *chosen])))
        looks = [
            (share < HARD, "bijna niemand had dit goed"),
            (share > EASY, "bijna iedereen had dit goed, dus de vraag onderscheidt weinig"),
            (rest is not None and rest < LOW, "wie de rest goed heeft, heeft dit niet vaker goed"),
            (blank is not None and blank > max(OPEN * len(rows), MIN_GROUP - 1), "veel studenten lieten dit open"),
            (wrong.more, "een fout antwoord is vaker gekozen dan het goede: klopt de sleutel?"),
        ]
        told = tuple(text for holds, text in looks if holds)
        title = f"{at + 1}. {item_title(item, at + 1, assignment)}"
        left = "" if blank is None else _left_open(blank, len(rows), coarse)
        bound = _bound(full, none, len(rows))
        lines.append(
            Line(
                item.grade_id,
                title,
                item.points,
                len(rows),
                share,
                rest,
                left,
                wrong.told(len(rows), coarse),
                told,
                bound,
            )
        )
    return lines


def is_small(number: int) -> bool:
    """Tell whether so many students are too few to be told of; nobody at all may be."""
    return 0 < number < MIN_GROUP


def told_share(number: int, n: int) -> str:
    """Return a number of students of ``n`` as a percentage, where neither it nor what is left of them is too small."""
    if is_small(number):
        return f"minder dan {MIN_GROUP} studenten"
    if is_small(n - number):
        return f"iedereen, op minder dan {MIN_GROUP} na"
    return dutch.percent(100 * number / n)


def _left_open(blank: int, n: int, coarse: bool) -> str:
    if coarse:
        return f"{MIN_GROUP} studenten of meer" if blank >= MIN_GROUP else f"minder dan {MIN_GROUP} studenten"
    return told_share(blank, n)


def _bound(full: int, none: int, n: int) -> str:
    """Return the p-value as a bound, where its number would tell how many of a handful had all or nothing."""
    few = (MIN_GROUP - 1) / n
    if full + none < n:
        return ""
    if is_small(none):
        return f"{dutch.fixed(1 - few)} of meer"
    return f"{dutch.fixed(few)} of minder" if is_small(full) else ""


@dataclass(frozen=True)
class _Wrong:
    """The wrong options of a question: how often each was chosen, the most first, and which that is.

    ``alone`` tells whether everyone chose one at most, ``more`` whether the first was chosen more than a right one.
    """

    text: str = ""
    numbers: tuple[int, ...] = ()
    alone: bool = False
    more: bool = False

    def told(self, n: int, coarse: bool) -> str:
        """Return the first in words, where enough students chose it."""
        if not self.numbers or self.numbers[0] < MIN_GROUP:
            return ""
        return self.text if coarse else f"{self.text} ({told_share(self.numbers[0], n)})"


def _wrong(questions: Sequence[Question], answers: Sequence[Mapping[str, Any]], keys: Mapping[str, Any]) -> _Wrong:
    if len(questions) != 1 or questions[0].kind not in ("choice", "multiple_choice"):
        return _Wrong()
    (question,) = questions
    right = keys.get(question.id)
    good = {right} if isinstance(right, str) else set(right or ())
    given = [answer for one in answers if (answer := one.get(question.id)) is not None]
    chosen = Counter(option for answer in given for option in ([answer] if isinstance(answer, str) else answer))
    false = [(option, number) for option, number in chosen.most_common() if option not in good]
    if not false or not good:
        return _Wrong()
    option, number = false[0]
    alone = isinstance(given[0], str)
    text = next(iter(question.describe(option if alone else [option])))[1]
    more = number >= MIN_GROUP and number > min(chosen[one] for one in good)
    return _Wrong(text, tuple(number for _, number in false), alone, more)


def bars(totals: Sequence[float], points: float) -> list[tuple[float, float, int]]:
    """Return the distribution as (from, to, students), in steps of a tenth of the points.

    A step with fewer than five students is taken together with the next; at the end with the one before. No bar is
    smaller than five, and together they hold everyone.
    """
    step = points / 10 or 1.0
    found = Counter(min(9, int(total / step)) for total in totals)
    made: list[tuple[float, float, int]] = []
    begin, number = 0, 0
    for at in range(10):
        number += found[at]
        if number >= MIN_GROUP:
            made.append((begin * step, (at + 1) * step, number))
            begin, number = at + 1, 0
    if made and begin < 10:
        low, _, before = made.pop()
        made.append((low, 10 * step, before + number))
    return made
