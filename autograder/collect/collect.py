"""Collect: from a heap of hand-ins to ``submitted/``, one per student, with nothing guessed and nothing lost.

First a plan is made (see ``plan``). Only what is certain, or what the lecturer has settled, is carried out. Every
accepted file is also kept exactly as it came in, in ``ingeleverd/``.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from autograder.assignment import Assignment
from autograder.config import CourseFolder
from autograder.files import write_whole
from autograder.problem import Problem
from course.base.reasons import why
from course.record.files import take_place

from .handin import HandIn
from .mapping import MAP_NAME, write_map
from .plan import TAKEN, Decision, Plan, Row
from .roster import Roster, split_name
from .sanitise import read_note, write_submission

#: Beside a file that was kept though nothing can be done with it.
UNUSABLE_NAME = "onbruikbaar.json"
_EMPTY = (
    "ingeleverd zonder antwoorden; vraag om een nieuw bestand, of neem dit op als leeg (bij Ophalen, of met collect "
    "--accept-empty)"
)


def carry_out(plan: Plan, course: CourseFolder, assignments: Mapping[str, Assignment]) -> None:
    """Write what was decided: every certain hand-in is kept as it came, the chosen ones become submissions.

    Raises:
        Problem: a file cannot be written.
    """
    for row in plan.rows:
        if row.decision is not Decision.OPEN:
            keep(course, row.handin, row.student)
        if row.decision is Decision.UNUSABLE:
            note_unusable(course, row.handin, row.student)
    for row in plan.having(*TAKEN):
        folder = course.submitted(row.handin.assignment, row.student)
        keep_folder(course, row.handin.assignment, row.student)
        note = write_submission(folder, row.handin, assignments[row.handin.assignment])
        row.remarks += note.repairs
    seen = {row.handin.receipt for row in plan.rows}
    write_map(course.root / MAP_NAME, plan.having(Decision.OPEN), seen)


def keep(course: CourseFolder, handin: HandIn, student: str) -> Path:
    """Keep a hand-in byte for byte; an equal one that is there already stays."""
    folder = course.kept(handin.assignment, student)
    moment = f"{handin.time:%Y%m%dT%H%M%SZ}" if handin.time else "zonder-tijdstip"
    # what is no notebook keeps its content, but not a name that this computer would open with another program
    path = folder / f"{moment}-{handin.receipt[:12]}{'.onbruikbaar' if handin.unusable else '.ipynb'}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            half = path.with_suffix(".tmp")  # a copy that was broken off must not pass for the hand-in
            half.write_bytes(handin.data)
            take_place(half, path)
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {why(error)}.") from None
    return path


def note_unusable(course: CourseFolder, handin: HandIn, student: str) -> None:
    """Write beside what was kept why nothing can be done with it, for the grades and for who asks the student again.

    Raises:
        Problem: it cannot be written.
    """
    path = course.kept(handin.assignment, student) / UNUSABLE_NAME
    content = {"bestand": handin.file, "waarom": handin.unusable}
    write_whole(path, json.dumps(content, ensure_ascii=False, indent=1).encode())


def why_unusable(course: CourseFolder, assignment: str, student: str) -> str:
    """Return, as a Dutch phrase, why a student's last file cannot be used; empty when it can, or nothing came."""
    if course.submitted(assignment, student).is_dir() or not course.kept(assignment, student).is_dir():
        return ""
    try:
        content = json.loads((course.kept(assignment, student) / UNUSABLE_NAME).read_text(encoding="utf-8"))
        return f"{content['bestand']} {content['waarom']} Vraag om een nieuw bestand"
    except (OSError, ValueError, KeyError, TypeError):
        return _EMPTY


def keep_folder(course: CourseFolder, assignment: str, student: str) -> None:
    """Keep a submission that nbgrader itself collected, as a folder, before anything replaces it.

    Raises:
        Problem: the copy cannot be written.
    """
    folder = course.submitted(assignment, student)
    if not folder.is_dir() or read_note(folder) is not None:
        return
    target = course.kept(assignment, student) / f"uitwisseling-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    try:
        shutil.copytree(folder, target, symlinks=True)
    except (OSError, shutil.Error) as error:
        raise Problem(f"De inlevering in {folder} is niet te bewaren in {target}: {error}.") from None


def enrol(course: CourseFolder, roster: Roster, rows: Iterable[Row]) -> None:
    """Put the class list, and who handed in without being on it, in the gradebook with their names."""
    with course.gradebook() as gradebook:
        known = {student.id: student for student in gradebook.students}
        for student in roster:
            names = {"first_name": student.first, "last_name": student.last, "email": student.email or None}
            found = known.get(student.number)
            if found is None or any(getattr(found, name) != value for name, value in names.items()):
                gradebook.update_or_create_student(student.number, **names)
        for row in rows:
            if row.student not in known and roster.get(row.student) is None:
                first, last = split_name(row.proposal.name)
                gradebook.update_or_create_student(row.student, first_name=first, last_name=last)
