"""Work that may be someone else's: the same file, the same answers, or the same text with one answer changed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.config import CourseFolder
from course.record.answers import Record, RecordError

from .handin import as_dict, fingerprint, load_json
from .sanitise import existing_note

if TYPE_CHECKING:
    from .plan import Row

#: A text that two people seldom write alike, in letters without spaces.
_LONG_TEXT = 60
#: Fewer equal answers than this say nothing.
_MANY_ANSWERS = 5


@dataclass(frozen=True)
class Work:
    """What one student handed in once: the receipt, the fingerprint and the answers."""

    student: str
    receipt: str
    fingerprint: str
    answers: Mapping[str, Any]


def compare(rows: list[Row], course: CourseFolder) -> None:
    """Doubt hand-ins that hold what someone else handed in: now, or earlier and perhaps replaced since."""
    for assignment in {row.handin.assignment for row in rows}:
        own = [row for row in rows if row.handin.assignment == assignment and not row.handin.unusable]
        known = [*_kept(course, assignment), *_submitted(course, assignment)]
        _compare(own, [*known, *(_work(row) for row in own if row.student)])


def _compare(rows: Iterable[Row], works: list[Work]) -> None:
    by_receipt: dict[str, set[str]] = defaultdict(set)
    by_print: dict[str, set[str]] = defaultdict(set)
    by_text: dict[str, list[Work]] = defaultdict(list)
    for work in works:
        by_receipt[work.receipt].add(work.student)
        if work.fingerprint:
            by_print[work.fingerprint].add(work.student)
        for mark in _marks(work.answers):
            by_text[mark].append(work)
    for row in rows:
        if others := by_receipt[row.handin.receipt] - {row.student}:
            row.doubt(f"precies hetzelfde bestand als van {', '.join(sorted(others))}")
        elif row.handin.fingerprint and (others := by_print[row.handin.fingerprint] - {row.student}):
            row.doubt(f"dezelfde antwoorden en bewaartijd als van {', '.join(sorted(others))}")
        elif row.student and row.handin.record:
            _compare_answers(row, row.handin.record.answers, by_text)


def _compare_answers(row: Row, answers: Mapping[str, Any], by_text: Mapping[str, list[Work]]) -> None:
    """Name the one student whose answers are these but for one; what three or more share is no one's own."""
    for mark in _marks(answers):
        alike = by_text[mark]
        others = {work.student for work in alike} - {row.student}
        if len(others) == 1 and any(_differ_in_one(answers, work.answers) for work in alike if work.student in others):
            row.doubt(f"op één antwoord na hetzelfde als van {others.pop()}, ook de eigen tekst; van wie is dit?")
            return


def _marks(answers: Mapping[str, Any]) -> Iterator[str]:
    for text in {"".join(text.split()).casefold() for text in _texts(answers)}:
        if len(text) >= _LONG_TEXT:
            yield hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)


def _differ_in_one(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Tell whether two records are the same but for one answer, as of one that was copied and then saved again."""
    ids = one.keys() | other.keys()
    same = len([id_ for id_ in ids if one.get(id_) == other.get(id_)])
    return same >= _MANY_ANSWERS and same == len(ids) - 1


def _work(row: Row) -> Work:
    answers = row.handin.record.answers if row.handin.record else {}
    return Work(row.student, row.handin.receipt, row.handin.fingerprint, answers)


def _kept(course: CourseFolder, assignment: str) -> Iterator[Work]:
    """Yield all that was ever taken in, as it came."""
    for path in sorted(course.kept(assignment, "x").parent.glob("*/*.ipynb")):
        if path.is_file():
            yield _read(path)


@cache
def _read(path: Path) -> Work:
    """Read a kept file, once however often the plan is compared: it never changes, its name holds its receipt."""
    data = path.read_bytes()
    receipt, student = hashlib.sha256(data).hexdigest(), path.parent.name
    try:
        metadata = as_dict(as_dict(load_json(data)).get("metadata"))
        inside = as_dict(as_dict(metadata.get("cursus")).get("inlevering"))
        record = Record.from_json(inside.get("record"))
    except (ValueError, RecordError):
        return Work(student, receipt, "", {})
    return Work(student, receipt, fingerprint(record), record.answers)


def _submitted(course: CourseFolder, assignment: str) -> Iterator[Work]:
    """Yield what stands in ``submitted/`` now; a bare notebook's answers are known only there."""
    for student in course.submitters(assignment):
        if note := existing_note(course, assignment, student):
            yield Work(student, note.receipt, note.fingerprint, {})
