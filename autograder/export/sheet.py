"""Grades in the sheet of a learning environment: its own exported sheet filled in column for column, or a new one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader.api import Gradebook

from autograder.assignment import Assignment, released_assignment
from autograder.collect.roster import Roster, Student, number_key, roster_rows
from autograder.collect.sanitise import read_note
from autograder.config import CourseFolder
from autograder.csvfile import Csv, read_csv, safe_cell, write_csv
from autograder.lms import GradeSheet, System, maker_in, systems
from autograder.marks.settings import Settings, read_settings
from autograder.problem import Problem

from .columns import NUMBER, columns_of, maximum_of, wants_marks, written_number
from .export import BY_HAND, as_number, score_row


@dataclass
class Filled:
    """The sheet that was written.

    ``columns`` says per assignment which column it filled and with what; ``missing`` are students with a grade who do
    not stand in the sheet, ``unknown`` how many of its lines name nobody here, ``provisional`` the students whose grade
    is left out because something is still to be graded by hand.
    """

    path: Path
    students: int = 0
    columns: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    unknown: int = 0
    provisional: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Grade:
    """A student's points for an assignment, and the mark where the lecturer gave a scale.

    ``points`` is ``None`` when there is nothing final to say.
    """

    points: float | None
    mark: float | None
    waiting: bool
    account: str = ""


@dataclass(frozen=True)
class Group:
    """The students and the assignments of a sheet, with the grades by assignment and student number."""

    assignments: list[Assignment]
    students: list[Student]
    grades: dict[str, dict[str, Grade]]
    settings: Settings

    def every(self) -> Iterator[tuple[str, Grade]]:
        """Yield student number and grade, over all assignments."""
        return (pair for found in self.grades.values() for pair in found.items())

    def written(self, assignment: Assignment, number: str, as_mark: bool, comma: bool) -> str:
        """Return a grade as it stands in a sheet; empty when there is nothing final to say.

        Raises:
            Problem: a mark is asked for and the lecturer gave no scale.
        """
        grade = self.grades[assignment.id][number]
        if grade.points is None:
            return ""
        if as_mark and self.settings.scale is None:
            raise Problem("Voor cijfers moet nakijken.toml een [cijfer] hebben: zet daar de cesuur en de schaal.")
        value = grade.mark if as_mark else grade.points
        return "" if value is None else written_number(value, comma)


def grading_systems() -> dict[str, System]:
    """Return the systems that take grades back, by the name that is typed."""
    return {system.name.casefold(): system for system in systems() if system.grades}


def fill(
    course: CourseFolder,
    system: System,
    assignments: list[str],
    sheet: Path | None = None,
    column: str = "",
    unit: str = "",
    target: Path | None = None,
) -> Filled:
    """Write the grades as a system takes them.

    Args:
        course: the course folder.
        system: one of ``grading_systems``.
        assignments: assignment ids.
        sheet: the sheet that the system itself exported; a new one is made without it.
        column: the heading of the column to fill, when there is one assignment.
        unit: ``punten`` or ``cijfer``; by default what the maximum in the sheet asks for, else points.
        target: the file to write; ``cijfers-<system>.csv`` in the course folder by default.

    Raises:
        Problem: the sheet cannot be read or written, no column fits, or its maximum is of neither points nor marks.
    """
    assert system.grades is not None
    suffix = sheet.suffix if sheet else ".csv"
    made = Filled(target or course.root / f"cijfers-{system.name.casefold()}{suffix}")
    settings = read_settings(course)
    chosen = [released_assignment(course, id_) for id_ in assignments]
    with course.gradebook() as gradebook:
        students = [
            Student(found.id, found.first_name or "", found.last_name or "", found.email or "")
            for found in gradebook.students
        ]
        grades = {one.id: _grades(course, gradebook, settings, one.id, students) for one in chosen}
    if not students:
        raise Problem(
            "In de cijferlijst staan nog geen studenten. Haal eerst inleveringen op met 'autograder collect'."
        )
    group = Group(chosen, students, grades, settings)
    made.provisional = sorted({number for number, one in group.every() if one.waiting})
    if sheet is None:
        write_csv(made.path, _new(system.grades, group, unit == "cijfer", made), ",", "utf-8")
    else:
        read = read_csv(sheet)
        rows = _filled(sheet, read, system.grades, group, unit, column, made)
        write_csv(made.path, rows, read.separator, read.encoding)
    return made


def _grades(
    course: CourseFolder, gradebook: Gradebook, settings: Settings, id_: str, students: Iterable[Student]
) -> dict[str, Grade]:
    found = {}
    for student in students:
        row = score_row(course, gradebook, settings, id_, student.number, per_question=False)
        note = read_note(course.submitted(id_, student.number))
        maker = maker_in(note.file) if note else None
        found[student.number] = Grade(
            as_number(row["punten"]),
            as_number(row.get("cijfer")),
            row["stand"] == BY_HAND,
            maker.account if maker else "",
        )
    return found


# -- a new sheet -------------------------------------------------------------------------------------------------------


def _new(sheet: GradeSheet, group: Group, as_mark: bool, made: Filled) -> list[list[str]]:
    headings = [sheet.grade.format(title=assignment.title) for assignment in group.assignments]
    last = [sheet.last] if sheet.last else []
    rows = [[*(name for name, _ in sheet.new), *headings, *(name for name, _ in last)]]
    if sheet.maximum_row:
        scale = group.settings.scale if as_mark else None
        highest = [written_number(scale.highest if scale else one.points, False) for one in group.assignments]
        rows.append([f"    {sheet.maximum_row}", *[""] * (len(sheet.new) - 1), *highest])
    for student in group.students:
        own = {
            "number": student.number, "name": student.name, "first": student.first, "last": student.last,
            "email": student.email, "blank": "", "sorted": f"{student.last}, {student.first}".strip(", "),
        }  # fmt: skip
        cells = [safe_cell(own[meaning]) for _, meaning in sheet.new]
        cells += [group.written(one, student.number, as_mark, False) for one in group.assignments]
        rows.append([*cells, *(text for _, text in last)])
    made.students = len(group.students)
    made.columns = {one.id: heading for one, heading in zip(group.assignments, headings, strict=True)}
    return rows


# -- the system's own sheet --------------------------------------------------------------------------------------------


def _filled(
    path: Path, read: Csv, sheet: GradeSheet, group: Group, unit: str, column: str, made: Filled
) -> list[list[str]]:
    rows = [list(row) for _, row in read.rows]
    heading = rows[0]
    places = columns_of(heading, sheet, group.assignments, column, path)
    lines = _lines(read.rows, group, made)
    comma = read.separator == ";" or any(
        re.fullmatch(r"\d+,\d+", row[at]) for row in rows for at in places.values() if at < len(row)
    )
    remarks = [at for at, name in enumerate(heading) if sheet.comment and sheet.comment.search(name)]
    for one in group.assignments:
        if one.id not in places:
            continue
        at = places[one.id]
        as_mark = wants_marks(unit, maximum_of(rows, at, sheet), one, group.settings, heading[at])
        made.columns[one.id] = f"{heading[at]} ({'cijfers' if as_mark else 'punten'})"
        for number, line in lines.items():
            points, text = group.grades[one.id][number].points, group.written(one, number, as_mark, comma)
            if points is None:
                continue  # what stands there is the lecturer's own
            rows[line] += [""] * (len(heading) - len(rows[line]))
            rows[line][at] = text
            if len(remarks) == 1 and len(places) == 1 and not rows[line][remarks[0]].strip():
                own, most = written_number(points, True), written_number(one.points, True)
                rows[line][remarks[0]] = f"{own} van {most} punten. Zie je feedbackpagina."
    return [[cell if NUMBER.fullmatch(cell) else safe_cell(cell) for cell in row] for row in rows]


def _lines(rows: list[tuple[int, list[str]]], group: Group, made: Filled) -> dict[str, int]:
    """Return on which line of the sheet each student stands: by number, login, address or the system's own number."""
    known = Roster(group.students)
    emails = {student.email.casefold(): student.number for student in group.students if student.email}
    accounts = {one.account: number for number, one in group.every() if one.account}
    at = {line: index for index, (line, _) in enumerate(rows)}
    lines: dict[str, int] = {}
    for line, told in roster_rows(rows):
        named = known.get(told.number) or (known.get(told.login) if told.login else None)
        number = named.number if named else emails.get(told.email.casefold()) or accounts.get(told.account, "")
        if number and number not in lines:
            lines[number] = at[line]
        elif told.number or told.login or told.email or told.account:
            made.unknown += 1
    made.students = len(lines)
    graded = {number for number, one in group.every() if one.points is not None}
    made.missing = sorted(graded - lines.keys(), key=number_key)
    return lines
