"""Export: the gradebook as a CSV file that any spreadsheet or LMS reads, without a zero for who handed in nothing."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry, Student

from course.questions.typed import plain

from .autograde import is_graded
from .config import CourseFolder
from .csvsafe import safe_cell
from .problem import Problem

#: An empty cell is ``None``: nothing is known, which is not the same as 0.
Cell = str | float | None

NOT_HANDED_IN = "niet ingeleverd"
NOT_GRADED = "niet nagekeken"
BY_HAND = "nog deels met de hand na te kijken"
DONE = "nagekeken"


@dataclass(frozen=True)
class Export:
    """The file that was written, how many students it holds, and per assignment how many scores are not final."""

    path: Path
    students: int
    provisional: dict[str, int]


def export(
    course: CourseFolder,
    assignments: list[str],
    target: Path | None = None,
    per_question: bool = False,
    excel: bool = False,
) -> Export:
    """Write the scores of all students in the gradebook.

    Args:
        course: the course folder.
        assignments: assignment ids, in the order of the columns.
        target: the file; ``cijfers.csv`` in the course folder by default.
        per_question: add a column for every question and task.
        excel: write what a Dutch Excel opens with a double click: ``;``, a BOM and decimal commas.

    Raises:
        Problem: there are no students, or the file cannot be written.
    """
    target = target or course.root / "cijfers.csv"
    with course.gradebook() as gradebook:
        rows = _rows(course, gradebook, assignments, per_question)
    if not rows:
        raise Problem("In de cijferlijst staan nog geen studenten. Haal eerst inzendingen op met 'autograder collect'.")
    try:
        # newline="": the csv module itself writes the line ends of RFC 4180
        with target.open("w", encoding="utf-8-sig" if excel else "utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=";" if excel else ",")
            writer.writerow(map(safe_cell, rows[0]))
            writer.writerows([_written(cell, excel) for cell in row.values()] for row in rows)
    except OSError as error:
        raise Problem(f"{target} is niet te schrijven: {error.strerror}. Staat het nog open in Excel?") from None
    waiting = {id_: sum(row[f"{id_} stand"] == BY_HAND for row in rows) for id_ in assignments}
    return Export(target, len(rows), {id_: number for id_, number in waiting.items() if number})


def _rows(
    course: CourseFolder, gradebook: Gradebook, assignments: list[str], per_question: bool
) -> list[dict[str, Cell]]:
    """Return one row per student: column heading to cell, the same headings in every row."""
    rows = []
    for student in sorted(gradebook.students, key=_place):
        name = f"{student.first_name or ''} {student.last_name or ''}".strip()
        row: dict[str, Cell] = {"studentnummer": student.id, "naam": name, "e-mail": student.email or ""}
        for id_ in assignments:
            row |= {
                f"{id_} {heading}": cell
                for heading, cell in _scores(course, gradebook, id_, student.id, per_question).items()
            }
        rows.append(row)
    return rows


def _place(student: Student) -> tuple[str, str, str]:
    """Return where a student stands in a Dutch class list: "de Boer" under the B, "Özil" under the O."""
    last = re.sub(r"^(?:['’]?[a-z]\S*\s+)+", "", student.last_name or "")
    return plain(last), plain(student.first_name or ""), student.id


def _scores(course: CourseFolder, gradebook: Gradebook, id_: str, student: str, per_question: bool) -> dict[str, Cell]:
    assignment = gradebook.find_assignment(id_)
    cells = [cell for notebook in assignment.notebooks for cell in (*notebook.grade_cells, *notebook.task_cells)]
    scores: dict[str, Cell] = {
        "punten": None,
        "voorlopig": None,
        "maximum": assignment.max_score,
        "stand": NOT_HANDED_IN,
        "te laat": "",
    }
    if per_question:
        scores |= {cell.name: None for cell in cells}
    try:
        submission = gradebook.find_submission(id_, student)
    except MissingEntry:
        handed_in = course.submitted(id_, student).is_dir() or course.kept(id_, student).is_dir()
        return scores | {"stand": NOT_GRADED if handed_in else NOT_HANDED_IN}
    scores["te laat"] = "ja" if submission.total_seconds_late > 0 else "nee"
    if not is_graded(course, id_, student):
        return scores | {"stand": NOT_GRADED}
    penalty = submission.late_submission_penalty or 0.0
    scores["stand"] = BY_HAND if submission.needs_manual_grade else DONE
    # a sum in which something is missing must not be read as a score, by a person or by a learning environment
    scores["voorlopig" if submission.needs_manual_grade else "punten"] = max(0.0, submission.score - penalty)
    if per_question:
        grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
        scores |= {grade.name: None if grade.needs_manual_grade else grade.score for grade in grades}
    return scores


def _written(cell: Cell, excel: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        # Excel makes a number of a text of digits, without its zeros; this constant formula keeps them
        return f'="{cell}"' if excel and re.fullmatch(r"0\d+", cell) else safe_cell(cell)
    number = f"{cell:.2f}".rstrip("0").rstrip(".")
    return number.replace(".", ",") if excel else number
