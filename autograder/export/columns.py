"""Which column of a learning environment's sheet holds which assignment, and whether it wants points or marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from autograder.assignment import Assignment
from autograder.lms import GradeSheet
from autograder.marks.settings import Settings
from autograder.problem import Problem
from course.questions.texts import plain

#: How many decimals a grade has at most.
_DECIMALS = 2
#: What no spreadsheet reads as a formula though it may begin like one: a number, or the dash that stands for nothing.
NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?|-")


def written_number(value: float, comma: bool) -> str:
    text = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if comma else text


def columns_of(
    heading: list[str], sheet: GradeSheet, assignments: list[Assignment], column: str, path: Path
) -> dict[str, int]:
    """Return which column holds which assignment: the one that was named, that names it, or the only one.

    Raises:
        Problem: none fits, or several do.
    """
    if column:
        if column not in heading or len(assignments) != 1:
            raise Problem(
                f"{path.name} heeft geen kolom '{column}', of je noemde geen opdracht. Er staat: {_listed(heading)}."
            )
        return {assignments[0].id: heading.index(column)}
    grades = [at for at, name in enumerate(heading) if sheet.found.search(name)]
    places: dict[str, int] = {}
    for one in assignments:
        fit = [at for at in grades if _names(heading[at], one)]
        if not fit and len(assignments) == len(grades) == 1:
            fit = grades
        if len(fit) > 1:
            names = _listed(heading[at] for at in fit)
            raise Problem(f"In {path.name} passen meer kolommen bij {one.id}: {names}. Wijs er een aan met --kolom.")
        if fit:
            places[one.id] = fit[0]
    if not places:
        names = _listed(heading[at] for at in grades) if grades else _listed(heading)
        raise Problem(
            f"In {path.name} vond ik geen kolom voor {_listed(one.id for one in assignments)}. "
            f"Wijs er een aan met --kolom, en noem de opdracht. Er staat: {names}."
        )
    return places


def _names(heading: str, assignment: Assignment) -> bool:
    """Tell whether a heading names an assignment: by title, by id, or as "Opdracht 3"."""
    words = plain(heading)
    number = re.match(r"0*(\d+[a-z]?)-", assignment.id)
    return (
        plain(assignment.title) in words
        or plain(assignment.id) in words
        or bool(number and re.search(rf"\bopdracht 0*{number[1]}\b", words))
    )


def maximum_of(rows: list[list[str]], at: int, sheet: GradeSheet) -> float | None:
    """Return with how many points the system counts in a column; ``None`` when the sheet does not say."""
    text = ""
    names = [plain(name).replace(" ", "") for name in rows[0]]
    if sheet.maximum and (match := sheet.maximum.search(rows[0][at])):
        text = match[1]
    for name in sheet.maximum_column:
        if name in names:
            text = next((row[names.index(name)] for row in rows[1:] if len(row) > names.index(name)), text)
    for row in rows[1:]:
        if sheet.maximum_row and row and plain(row[0]) == plain(sheet.maximum_row) and at < len(row):
            text = row[at]
    return float(text.replace(",", ".")) if text.strip() != "-" and NUMBER.fullmatch(text.strip()) else None


def wants_marks(unit: str, maximum: float | None, assignment: Assignment, settings: Settings, heading: str) -> bool:
    """Tell whether a column wants marks.

    Raises:
        Problem: its maximum is neither that of the points nor that of the marks, so no grade would be right.
    """
    if unit or maximum is None or maximum == assignment.points:
        return unit == "cijfer"
    if settings.scale and maximum == settings.scale.highest:
        return True
    raise Problem(
        f"De kolom '{heading}' gaat tot {written_number(maximum, True)} punten en de opdracht tot "
        f"{written_number(assignment.points, True)}. Pas het maximum in je systeem aan, of kies zelf met "
        "--als punten of --als cijfer."
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)
