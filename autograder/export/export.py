"""Export: the gradebook as a CSV file that any spreadsheet or LMS reads, without a zero for who handed in nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry, Student

from autograder.assignment import released_assignment
from autograder.collect.collect import why_unusable
from autograder.collect.mapping import possible_students
from autograder.config import CourseFolder
from autograder.csvfile import safe_cell, write_csv
from autograder.grade.outcome import is_graded
from autograder.marks.late import lateness
from autograder.marks.mark import final_mark, mark
from autograder.marks.preview import write_preview
from autograder.marks.settings import Scale, Settings, read_settings
from autograder.problem import Problem
from course.questions.texts import plain

from .columns import written_number

#: An empty cell is ``None``: nothing is known, which is not the same as 0.
Cell = str | float | None

#: Three truths about who has no work to grade: nothing came, what came cannot be used, or it is not sure whose it is.
NOTHING = "niets ontvangen"
UNUSABLE = "ontvangen maar onbruikbaar"
UNSURE = "ontvangen, student onzeker"
NOT_GRADED = "niet nagekeken"
BY_HAND = "nog te lezen"
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
    settings = read_settings(course)
    with course.gradebook() as gradebook:
        rows = _rows(course, gradebook, settings, assignments, per_question)
    if not rows:
        raise Problem(
            "In de cijferlijst staan nog geen studenten. Haal eerst inleveringen op met 'autograder collect'."
        )
    lines = [map(safe_cell, rows[0]), *([_written(cell, excel) for cell in row.values()] for row in rows)]
    write_csv(target, lines, ";" if excel else ",", "utf-8-sig" if excel else "utf-8")
    waiting = {id_: sum(row[f"{id_} stand"] == BY_HAND for row in rows) for id_ in assignments}
    return Export(target, len(rows), {id_: number for id_, number in waiting.items() if number})


def _rows(
    course: CourseFolder, gradebook: Gradebook, settings: Settings, assignments: list[str], per_question: bool
) -> list[dict[str, Cell]]:
    """Return one row per student: column heading to cell, the same headings in every row."""
    rows = []
    for student in sorted(gradebook.students, key=_place):
        row: dict[str, Cell] = {"studentnummer": student.id, "naam": _name(student), "e-mail": student.email or ""}
        for id_ in assignments:
            row |= {
                f"{id_} {heading}": cell
                for heading, cell in score_row(course, gradebook, settings, id_, student.id, per_question).items()
            }
        if settings.scale:
            marks = {id_: as_number(row[f"{id_} cijfer"]) for id_ in assignments}
            row["eindcijfer"] = final_mark(marks, settings)
        rows.append(row)
    return rows


def export_names(gradebook: Gradebook) -> list[tuple[str, str]]:
    """Return number and name of every student, in the order of a Dutch class list."""
    return [(student.id, _name(student)) for student in sorted(gradebook.students, key=_place)]


def _name(student: Student) -> str:
    return f"{student.first_name or ''} {student.last_name or ''}".strip()


def as_number(cell: Cell) -> float | None:
    """Return the number in a cell; ``None`` for an empty one or a text."""
    return cell if isinstance(cell, float) else None


def _place(student: Student) -> tuple[str, str, str]:
    """Return where a student stands in a Dutch class list: "de Boer" under the B, "Özil" under the O."""
    last = re.sub(r"^(?:['’]?[a-z]\S*\s+)+", "", student.last_name or "")
    return plain(last), plain(student.first_name or ""), student.id


def score_row(
    course: CourseFolder, gradebook: Gradebook, settings: Settings, id_: str, student: str, per_question: bool
) -> dict[str, Cell]:
    assignment = gradebook.find_assignment(id_)
    cells = [cell for notebook in assignment.notebooks for cell in (*notebook.grade_cells, *notebook.task_cells)]
    scores: dict[str, Cell] = {
        "punten": None,
        "voorlopig": None,
        "maximum": assignment.max_score,
        "stand": NOTHING,
        "te laat": "",
    }
    if settings.scale:
        scores["cijfer"] = None
    if per_question:
        scores |= {cell.name: None for cell in cells}
    try:
        submission = gradebook.find_submission(id_, student)
    except MissingEntry:
        return scores | {"stand": without_grade(course, id_, student)}
    scores["te laat"] = "ja" if (found := lateness(settings, submission)).late else "nee"
    if not is_graded(course, id_, student):
        return scores | {"stand": NOT_GRADED}
    scores["stand"] = BY_HAND if submission.needs_manual_grade else DONE
    # a sum in which something is missing must not be read as a score, by a person or by a learning environment
    points = max(0.0, submission.score - found.penalty)
    scores["voorlopig" if submission.needs_manual_grade else "punten"] = points
    if settings.scale and not submission.needs_manual_grade:
        scores["cijfer"] = mark(points, assignment.max_score, settings.scale, settings.rules(id_).cut)
    if per_question:
        grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
        scores |= {grade.name: None if grade.needs_manual_grade else grade.score for grade in grades}
    return scores


def without_grade(course: CourseFolder, id_: str, student: str) -> str:
    """Return how it stands with a student of whom the gradebook has no submission."""
    if course.submitted(id_, student).is_dir():
        return NOT_GRADED
    if why_unusable(course, id_, student):
        return UNUSABLE
    return UNSURE if student in possible_students(course, id_) else NOTHING


def preview_cut(course: CourseFolder, id_: str) -> Path:
    """Write a page about what a cut does to the group that has final points for an assignment.

    Raises:
        Problem: nobody has, or the page cannot be made.
    """
    settings = read_settings(course)
    scale = settings.scale or Scale()
    rules, assignment = settings.rules(id_), released_assignment(course, id_)
    with course.gradebook() as gradebook:
        rows = _rows(course, gradebook, settings, [id_], per_question=False)
    points = [found for row in rows if (found := as_number(row[f"{id_} punten"])) is not None]
    cut = scale.cut if rules.cut is None else rules.cut
    return write_preview(course.root / f"cesuur-{id_}.html", assignment.title, points, assignment.points, scale, cut)


def _written(cell: Cell, excel: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        # Excel makes a number of a text of digits, without its zeros; this constant formula keeps them
        return f'="{cell}"' if excel and re.fullmatch(r"0\d+", cell) else safe_cell(cell)
    return written_number(cell, excel)
