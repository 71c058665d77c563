"""Scored examples in a rubric, and where two lecturers who score them differ.

A mark scheme holds answers of three levels with their points. It stands in no release: a learner never has them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from zlib import crc32

from course.base.markscheme import mark_scheme

#: Points by letter of the example and number of the criterion, from 1.
Scores = Mapping[tuple[str, int], float]

_ANCHOR = re.compile(r"^\*\*Voorbeeld (\w+)\*\* \(punten per criterium: ([\d, ]+)\)\. (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Anchor:
    """An answer with the points that it was given, criterion by criterion, and why.

    What stands after the last quotation mark of an example is why, and no part of the answer.
    """

    name: str
    points: tuple[int, ...]
    text: str
    why: str


@dataclass(frozen=True)
class Difference:
    """An example and a criterion on which two lecturers differ, with the points of the rubric."""

    letter: str
    criterion: int
    one: float
    other: float
    rubric: float


@dataclass(frozen=True)
class Agreement:
    """How far two lecturers agree: the shares scored alike, and within one point; and where they differ, most first."""

    same: float
    near: float
    differences: tuple[Difference, ...]


def anchors_in(task: str) -> list[Anchor]:
    """Return the scored examples of a task cell, in the order of its mark scheme."""
    scheme = mark_scheme(task)
    found = []
    for name, points, words in _ANCHOR.findall(scheme):
        answer, mark, why = words.rpartition('"')
        found.append(Anchor(name, tuple(int(one) for one in points.split(",")), answer + mark, why.strip()))
    return found


def lettered(anchors: Sequence[Anchor]) -> dict[str, Anchor]:
    """Return the examples by letter, in an order that does not tell which is the weak and which the strong one."""
    return dict(zip(ascii_uppercase, sorted(anchors, key=lambda anchor: crc32(anchor.text.encode())), strict=False))


def agreement(one: Scores, other: Scores, anchors: Mapping[str, Anchor]) -> Agreement:
    """Compare what two lecturers gave. Both must have scored every example on every criterion.

    Raises:
        KeyError: the example and criterion that somebody left out.
    """
    rubric = {
        (letter, place): float(points)
        for letter, anchor in anchors.items()
        for place, points in enumerate(anchor.points, 1)
    }
    pairs = [Difference(*key, one[key], other[key], points) for key, points in rubric.items()]
    gaps = [abs(pair.one - pair.other) for pair in pairs]
    return Agreement(
        same=sum(gap == 0 for gap in gaps) / len(gaps),
        near=sum(gap <= 1 for gap in gaps) / len(gaps),
        differences=tuple(
            sorted((pair for pair in pairs if pair.one != pair.other), key=lambda pair: -abs(pair.one - pair.other))
        ),
    )
