"""A rubric as data: criteria with a description for each level, the model answer, and what else a lecturer should know.

It is read from the mark scheme of a task, as an author writes it: a table with a line ``| 1. Kijken | … |`` for each
criterion, under a heading that names the points of each level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from autograder.anchors import Anchor, anchors_in
from course.base.markscheme import mark_scheme

_CRITERION = re.compile(r"\d+\.\s")
_POINTS = re.compile(r"(\d+)(?: punt(?:en)?)?")
_MODEL = re.compile(r"\*\*Voorbeeld(?: van een sterk antwoord)?\.\*\* ?(.+)")
#: The examples with points stand apart, and so does the sentence before them.
_ANCHOR = re.compile(r"\*\*(?:Voorbeeld \w+\*\* \(punten|\w+ voorbeelden met punten\.)")


@dataclass(frozen=True)
class Criterion:
    """One thing that is judged: ``levels`` gives for each number of points what earns it; empty where it says nothing.

    Every whole number of points from 0 to the highest is a level: what lies between two descriptions is one too.
    """

    title: str
    levels: dict[int, str]

    @property
    def most(self) -> int:
        return max(self.levels)


@dataclass(frozen=True)
class Rubric:
    """What a lecturer judges by. ``notes`` is what the mark scheme says besides, as Markdown."""

    criteria: tuple[Criterion, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    model: str = ""
    notes: str = ""

    @property
    def most(self) -> int:
        return sum(criterion.most for criterion in self.criteria)


def read_rubric(task: str) -> Rubric:
    """Read the rubric in the source of a task cell. Without a table that can be read it has no criteria."""
    scheme = mark_scheme(task)
    anchors = anchors_in(task)
    tables = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in _table_lines(scheme)]
    levels = [int(found[1]) for cell in (tables[0][1:] if tables else ()) if (found := _POINTS.fullmatch(cell))]
    rows = [row for row in tables[1:] if _CRITERION.match(row[0]) and len(row) == len(levels) + 1]
    criteria = tuple(_criterion(row, levels) for row in rows) if levels else ()
    others = [line for line in scheme.splitlines() if not line.strip().startswith("|") or not criteria]
    model = next((found[1] for line in others if (found := _MODEL.match(line))), "")
    kept = [line for line in others if not _MODEL.match(line) and not _ANCHOR.match(line)]
    return Rubric(criteria, tuple(anchors), model, re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip())


def _table_lines(scheme: str) -> list[str]:
    lines = [line for line in scheme.splitlines() if line.strip().startswith("|")]
    return [line for line in lines if set(line) - set("|-: ")]


def _criterion(row: list[str], points: list[int]) -> Criterion:
    told = dict(zip(points, row[1:], strict=True))
    return Criterion(
        _CRITERION.sub("", row[0], count=1), {level: told.get(level, "") for level in range(max(points) + 1)}
    )
