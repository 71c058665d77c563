"""What points mean to a student: what went well, what to look at again, and where in the course that stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

import nbformat

from course.base.paths import modules_dir
from course.data.syllabus import Goal, syllabus

#: From this share of its points on, something went well; below the other it is worth another look.
WELL, AGAIN = 0.8, 0.6
#: So many things can be taken in at once.
MOST = 3


@dataclass(frozen=True)
class Earned:
    """What a graded part came to: its id, its title, and the points of those that can be had."""

    id: str
    title: str
    score: float
    points: float


@dataclass(frozen=True)
class Again:
    """Something to look at again: what it is about, the first part that asks for it, and where the course tells it."""

    what: str
    part: str
    place: str
    address: str


@dataclass(frozen=True)
class Meaning:
    """What went well, as sentences, and what is worth another look."""

    well: tuple[str, ...] = ()
    again: tuple[Again, ...] = ()


def meaning(parts: Iterable[Earned], course_address: str = "") -> Meaning:
    """Tell what the points of graded parts mean, by objective of the course where a part belongs to one.

    Args:
        parts: the parts that have their points.
        course_address: where the students have the course, without a slash at its end; empty when that is not known.
    """
    groups: dict[str, list[Earned]] = {}
    goals: dict[str, Goal] = {}
    for part in parts:
        goal = _goals().get(part.id)
        key = goal.objective if goal else part.title
        groups.setdefault(key, []).append(part)
        if goal:
            goals[key] = goal
    shares = {key: _share(found) for key, found in groups.items()}
    best = [key for key in sorted(shares, key=lambda key: -shares[key]) if shares[key] >= WELL]
    worst = [key for key in sorted(shares, key=lambda key: shares[key]) if shares[key] < AGAIN]
    again = []
    for key in worst[:MOST]:
        first = min(groups[key], key=lambda part: part.score / part.points if part.points else 1.0)
        again.append(Again(key, first.id, *(_place(goals[key], course_address) if key in goals else ("", ""))))
    return Meaning(tuple(best[:MOST]), tuple(again))


def _share(parts: Sequence[Earned]) -> float:
    points = sum(part.points for part in parts)
    return sum(part.score for part in parts) / points if points else 1.0


@cache
def _goals() -> dict[str, Goal]:
    """Return the first objective that each graded cell belongs to."""
    found: dict[str, Goal] = {}
    for goal in syllabus().goal:
        for id_ in goal.graded:
            found.setdefault(id_, goal)
    return found


def _place(goal: Goal, course_address: str) -> tuple[str, str]:
    """Return where the course tells about an objective, in words and as an address; the last may be empty."""
    title = next((module.title for module in syllabus().module if module.id == goal.module), goal.module)
    heading = _heading(goal.module, goal.taught[0]) if goal.taught else ""
    words = f"module {goal.module.partition('-')[0]}, {title}" + (f", het deel ‘{heading}’" if heading else "")
    if not course_address or not (modules_dir() / f"{goal.module}.ipynb").is_file():
        return words, ""
    anchor = f"#{quote(_full_heading(goal.module, goal.taught[0]).replace(' ', '-'))}" if heading else ""
    return words, f"{course_address.rstrip('/')}/lab/tree/modules/{goal.module}.ipynb{anchor}"


def _heading(module: str, cell_id: str) -> str:
    return re.sub(r"\s*\(\d+ minuten?\)$", "", _full_heading(module, cell_id))


@cache
def _full_heading(module: str, cell_id: str) -> str:
    """Return the heading of the section in which a cell of a module stands; empty when it is not there."""
    path = modules_dir() / f"{module}.ipynb"
    heading = ""
    for cell in nbformat.read(path, as_version=4).cells if path.is_file() else ():
        if cell.cell_type == "markdown" and (found := re.search(r"^## (.+)$", cell.source, re.MULTILINE)):
            heading = found[1].strip()
        if cell.get("id") == cell_id:
            return heading
    return ""
