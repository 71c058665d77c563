"""How far two readers agree who judged the same answers apart: weighted kappa for each criterion, and differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.config import CourseFolder

from .cases import Reading
from .judgement import second_readers

#: With fewer answers than this, kappa says nothing.
FEWEST = 10


@dataclass(frozen=True)
class Differing:
    """An answer on which two readers differ on a criterion (numbered from 1)."""

    student: str
    criterion: int
    first: float
    second: float


@dataclass(frozen=True)
class CriterionAgreement:
    """How far two readers agree on a criterion: the share judged alike, and kappa where there is enough to say."""

    title: str
    same: float
    kappa: float | None


@dataclass(frozen=True)
class Compared:
    """The first reader beside a second: ``n`` answers that both judged, and their differences, largest first."""

    reader: str
    n: int
    criteria: list[CriterionAgreement]
    differences: list[Differing]


def weighted_kappa(one: Sequence[float], other: Sequence[float], levels: int) -> float | None:
    """Return Cohen's kappa with quadratic weights; ``None`` when both gave everyone one and the same level.

    Args:
        one: what the first reader gave, as whole levels from 0 to ``levels - 1``.
        other: what the second gave to the same answers.
        levels: how many levels there are.

    Disagreement counts by the square of its distance, so one level apart weighs little and four levels much. 1 is full
    agreement, 0 what chance gives. Source: Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70(4), 213-220.
    """
    n = len(one)
    if not n or levels < 2:
        return None
    observed = sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) / n
    expected = sum((a - b) ** 2 for a in one for b in other) / n**2
    return None if expected == 0 else 1 - observed / expected


def compare_readers(course: CourseFolder, reading: Reading) -> list[Compared]:
    """Compare the first reader with each second one, on the answers that both judged on every criterion."""
    count = len(reading.rubric.criteria)
    pairs: dict[str, list[tuple[str, dict[int, float], dict[int, float]]]] = {}
    for case in reading.cases:
        first = case.judgement.levels
        for reader, second in second_readers(course, case.place).items():
            if len(first) == len(second) == count:
                pairs.setdefault(reader, []).append((case.place.student, first, second))
    return [_compared(reader, found, reading) for reader, found in sorted(pairs.items()) if count]


def _compared(reader: str, found: list[tuple[str, dict[int, float], dict[int, float]]], reading: Reading) -> Compared:
    criteria, differences = [], []
    for number, criterion in enumerate(reading.rubric.criteria, 1):
        one, other = [first[number] for _, first, _ in found], [second[number] for _, _, second in found]
        kappa = weighted_kappa(one, other, len(criterion.levels)) if len(found) >= FEWEST else None
        same = sum(a == b for a, b in zip(one, other, strict=True)) / len(found)
        criteria.append(CriterionAgreement(criterion.title, same, kappa))
        differences += [
            Differing(student, number, first[number], second[number])
            for student, first, second in found
            if first[number] != second[number]
        ]
    differences.sort(key=lambda one: (-abs(one.first - one.second), one.student, one.criterion))
    return Compared(reader, len(found), criteria, differences)
