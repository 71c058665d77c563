"""What a reader gives: levels of the rubric, points, a comment. Points and comment go to nbgrader's gradebook at once.

The gradebook has one number for a task. Which level of each criterion it came from, who read it and what was put aside
for later stand in ``lezen/`` in the course folder, one small file for each answer. The gradebook is right: when points
were changed elsewhere, in formgrader for one, the levels no longer count.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock
from nbgrader.api import Comment, Grade, Gradebook, MissingEntry

from autograder.config import CourseFolder, is_safe_id
from autograder.problem import Problem
from course.base import dutch
from course.base.reasons import why
from course.record.files import replace_file, to_json

FOLDER = "lezen"
_SAME = 1e-6


@dataclass(frozen=True)
class Place:
    """Which answer is meant: a graded cell of one student's notebook."""

    assignment: str
    notebook: str
    item: str
    student: str


@dataclass(frozen=True)
class Judgement:
    """How it stands with one answer.

    Attributes:
        levels: points by number of the criterion, from 1; only those that were given.
        points: what the gradebook has; ``None`` as long as there is nothing.
        comment: the comment for the student.
        done: the points are final. With points and not ``done``, the answer changed after it was read.
        later: put aside.
        reader: who judged last, where that is known.
        moment: when, as ISO text.
        version: changes whenever any of these does; it tells whether somebody else was here in the meantime.
    """

    levels: dict[int, float] = field(default_factory=dict)
    points: float | None = None
    comment: str = ""
    done: bool = False
    later: bool = False
    reader: str = ""
    moment: str = ""
    version: str = ""


class Overtaken(Exception):
    """Somebody else judged this answer after the reader saw it; ``present`` is how it stands now."""

    def __init__(self, present: Judgement) -> None:
        super().__init__("Intussen heeft iemand anders dit antwoord beoordeeld.")
        self.present = present


def read_judgement(course: CourseFolder, gradebook: Gradebook, place: Place) -> Judgement:
    """Return how it stands with an answer. Raises ``Problem`` when the gradebook does not know it."""
    return _judgement(_kept(course, place), *_found(gradebook, place))


def judgement_now(course: CourseFolder, place: Place) -> Judgement:
    """Return how it stands with an answer while nobody writes: what is kept and the gradebook are of one moment.

    Raises ``Problem`` when the gradebook does not know it.
    """
    with _lock(course), course.gradebook() as gradebook:
        return read_judgement(course, gradebook, place)


def judge(
    course: CourseFolder,
    place: Place,
    levels: Mapping[int, float],
    points: float | None,
    comment: str,
    *,
    later: bool = False,
    reader: str = "",
    seen: str | None = None,
) -> Judgement:
    """Write a judgement: points and comment to the gradebook, levels and the rest beside it.

    Args:
        course: the course folder.
        place: which answer.
        levels: points by number of the criterion.
        points: the points of the whole; ``None`` leaves the answer to be read.
        comment: the comment for the student; empty takes it away.
        later: put the answer aside.
        reader: who reads.
        seen: the ``version`` that the reader saw; ``None`` writes whatever is there.

    Raises:
        Overtaken: the answer was judged since. Nothing is written then.
        Problem: these points cannot be given, or the gradebook cannot be written.
    """
    with _lock(course), course.gradebook() as gradebook:
        grade, note = _found(gradebook, place)
        present = _judgement(_kept(course, place), grade, note)
        if seen is not None and seen != present.version:
            raise Overtaken(present)
        if points is not None and not 0 <= points <= grade.max_score:
            raise Problem(f"Hier kun je 0 tot en met {dutch.short(grade.max_score)} punten geven.")
        if points is not None or present.points is not None:
            grade.manual_score = points
        grade.needs_manual_grade = points is None
        if note is not None:
            note.manual_comment = comment.strip() or None
        elif comment.strip():
            raise Problem("Bij deze vraag kan nbgrader geen opmerking bewaren. Zet haar bij de casus.")
        content = {
            "niveaus": {str(number): value for number, value in sorted(levels.items())},
            "punten": points,
            "later": later,
            "lezer": reader,
            "moment": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        write_kept(_path(course, place), _kept(course, place) | content)
        gradebook.db.commit()
        return _judgement(_kept(course, place), grade, note)


# -- a second reader, who sees nothing of the first -------------------------------------------------------------------


def second_opinion(course: CourseFolder, place: Place, reader: str) -> Judgement:
    """Return what a second reader gave to an answer."""
    found = _kept(course, place).get("tweede", {}).get(reader, {})
    return _versioned(
        Judgement(_levels(found), found.get("punten"), "", found.get("punten") is not None, False, reader)
    )


def second_judge(
    course: CourseFolder, place: Place, reader: str, levels: Mapping[int, float], points: float | None
) -> Judgement:
    """Keep what a second reader gives. The gradebook and what the first reader gave stay as they are.

    Raises:
        Problem: the reader has no name, or it cannot be written.
    """
    if not reader.strip():
        raise Problem("Vul eerst je naam in: zo blijft jouw oordeel apart van dat van de eerste lezer.")
    with _lock(course):
        kept = _kept(course, place)
        given = {"niveaus": {str(number): value for number, value in sorted(levels.items())}, "punten": points}
        write_kept(_path(course, place), kept | {"tweede": kept.get("tweede", {}) | {reader: given}})
    return second_opinion(course, place, reader)


def second_readers(course: CourseFolder, place: Place) -> dict[str, dict[int, float]]:
    """Return the levels that each second reader gave to an answer."""
    found = _kept(course, place).get("tweede", {})
    return {reader: _levels(given) for reader, given in found.items() if given.get("punten") is not None}


# -- what is kept beside the gradebook --------------------------------------------------------------------------------


def _lock(course: CourseFolder) -> FileLock:
    folder = course.root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Problem(f"{folder} is niet te maken: {why(error)}.") from None
    return FileLock(folder / ".lock")


def _path(course: CourseFolder, place: Place) -> Path:
    if not all(map(is_safe_id, (place.assignment, place.item, place.student))):
        raise Problem("Dit antwoord bestaat niet.")
    return course.root / FOLDER / place.assignment / place.item / f"{place.student}.json"


def _kept(course: CourseFolder, place: Place) -> dict[str, Any]:
    try:
        found = json.loads(_path(course, place).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_kept(path: Path, content: dict[str, Any]) -> None:
    """Write a small file whole or not at all. Raises ``Problem`` when it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, to_json(content))
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {why(error)}.") from None


def _found(gradebook: Gradebook, place: Place) -> tuple[Grade, Comment | None]:
    where = (place.item, place.notebook, place.assignment, place.student)
    try:
        grade = gradebook.find_grade(*where)
    except MissingEntry:
        raise Problem(f"De cijferlijst kent dit antwoord van {place.student} niet. Laat het eerst nakijken.") from None
    try:
        return grade, gradebook.find_comment(*where)
    except MissingEntry:  # nbgrader keeps no comment with a cell that only the computer grades
        return grade, None


def _levels(found: Mapping[str, Any]) -> dict[int, float]:
    levels = found.get("niveaus")
    given = levels.items() if isinstance(levels, dict) else ()
    return {int(number): float(value) for number, value in given if str(number).isdigit()}


def _judgement(kept: Mapping[str, Any], grade: Grade, note: Comment | None) -> Judgement:
    points = grade.manual_score
    # in formgrader somebody may have given another number since
    same = points == kept.get("punten") or (
        points is not None and kept.get("punten") is not None and abs(points - kept["punten"]) < _SAME
    )
    return _versioned(
        Judgement(
            levels=_levels(kept) if same else {},
            points=points,
            comment=(note.manual_comment or "") if note is not None else "",
            done=not grade.needs_manual_grade,
            later=bool(kept.get("later")) and grade.needs_manual_grade,
            reader=str(kept.get("lezer", "")) if same else "",
            moment=str(kept.get("moment", "")) if same else "",
        )
    )


def _versioned(found: Judgement) -> Judgement:
    told = json.dumps([found.levels, found.points, found.comment, found.done, found.later, found.reader, found.moment])
    return Judgement(**(vars(found) | {"version": hashlib.sha256(told.encode()).hexdigest()[:16]}))
