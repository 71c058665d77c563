"""Make a submission safe to run: the release's own notebook plus the learner's answers, checked one by one.

An assignment that is answered through widgets needs nothing of the learner's notebook but the answers. So the notebook
that is graded is always the released one; cells that a learner added, changed, doubled or removed play no part, and
each of them is listed. What the learner sent is kept as it came, elsewhere.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.assignment import Assignment
from autograder.config import CourseFolder
from autograder.problem import Problem
from course.base.reasons import why
from course.questions import Answer, Question
from course.record.answers import FOLDER, Record, RecordError

from .handin import HandIn, as_dict, grade_ids
from .intake import printable

#: What is known about a submission, beside it in ``submitted/``.
NOTE_NAME = "inlevering.json"


@dataclass
class CheckedAnswers:
    """Answers that fit their questions; ``invalid`` gives per question id a Dutch sentence, ``unknown`` odd ids."""

    answers: dict[str, Answer] = field(default_factory=dict)
    invalid: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)


@dataclass
class Note:
    """What is known about a submission: where it came from, and what was mended.

    ``invalid`` are the questions whose stored answer could not be read: a lecturer decides about those.
    """

    receipt: str = ""
    fingerprint: str = ""
    file: str = ""
    time: str = ""
    repairs: list[str] = field(default_factory=list)
    invalid: dict[str, str] = field(default_factory=dict)

    @property
    def when(self) -> datetime | None:
        return datetime.fromisoformat(self.time) if self.time else None


def check_answers(record: Record, questions: dict[str, Question]) -> CheckedAnswers:
    """Check every answer of a record against its question; nothing in a record can raise an error here."""
    checked = CheckedAnswers()
    for id_, answer in record.answers.items():
        question = questions.get(id_)
        if question is None:
            checked.unknown.append(printable(id_[:60]))
            continue
        try:
            json.dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8")
            cleaned = question.clean(answer)
        except (ValueError, TypeError, RecursionError) as error:
            wording = str(error) if type(error).__module__.startswith("course.") else "Dit antwoord is beschadigd."
            checked.invalid[id_] = wording
            continue
        if cleaned is not None:
            checked.answers[id_] = cleaned
    return checked


def sound_answers(folder: Path, assignment: Assignment) -> dict[str, Answer]:
    """Return the answers that stand with a submission and fit their questions; a damaged file holds none."""
    answers: dict[str, Answer] = {}
    for path in folder.glob(f"{FOLDER}/*.json"):
        try:
            record = Record.from_json(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, RecordError):
            continue
        answers |= check_answers(record, assignment.questions).answers
    return answers


def find_repairs(handin: HandIn, assignment: Assignment) -> list[str]:
    """List, as Dutch phrases, where the learner's cells differ from the released ones."""
    released = assignment.notebooks[handin.notebook_id].cells
    ours = {cell.metadata.get("nbgrader", {}).get("grade_id") or cell.get("id"): cell for cell in released}
    theirs: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    added: Counter[str] = Counter()
    for cell in handin.notebook["cells"]:
        key = _key(cell)
        if key in ours:
            theirs[key].append(cell)
        elif _source(cell).strip():
            added["code" if isinstance(cell, dict) and cell.get("cell_type") == "code" else "text"] += 1
    repairs = []
    for key, cell in ours.items():
        copies = theirs.get(key, [])
        if not copies:
            repairs.append(f"cel {key} ontbrak en is teruggezet")
        elif len(copies) > 1:
            repairs.append(f"cel {key} stond er {len(copies)} keer en telt één keer")
        if any(copy.get("cell_type") != cell.cell_type or _source(copy) != cell.source for copy in copies):
            repairs.append(f"cel {key} was anders dan in de opdracht en is teruggezet")
    if added["code"]:
        repairs.append(f"toegevoegde codecellen niet uitgevoerd: {added['code']}")
    if added["text"]:
        repairs.append(f"toegevoegde tekstcellen staan alleen in het origineel: {added['text']}")
    return repairs


def _key(cell: Any) -> Any:
    """Return what identifies a cell of unknown shape: its nbgrader id, else its cell id."""
    named = [*grade_ids([cell]), as_dict(cell).get("id")]
    return named[0] if isinstance(named[0], str) else None


def _source(cell: Any) -> str:
    source = cell.get("source") if isinstance(cell, dict) else None
    if isinstance(source, list):
        return "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) else ""


def write_submission(folder: Path, handin: HandIn, assignment: Assignment) -> Note:
    """Write a hand-in as nbgrader's submission in ``folder``, replacing what stands there.

    Returns the note about it, which is also written. A hand-in without answers is written as one that answers nothing;
    whether that is right is the caller's decision.
    """
    record = handin.record or Record(handin.notebook_id)
    note = Note(handin.receipt, handin.fingerprint, handin.file, handin.moment.isoformat() if handin.moment else "")
    files: dict[str, str] = {}
    if assignment.answered_by_widgets:
        checked = check_answers(record, assignment.questions)
        note.invalid = checked.invalid
        note.repairs = find_repairs(handin, assignment)
        note.repairs += [f"antwoord op {id_} onleesbaar: {why}" for id_, why in checked.invalid.items()]
        if checked.unknown:
            note.repairs.append(f"antwoorden op onbekende vragen weggelaten: {', '.join(checked.unknown[:5])}")
        saved, version = printable(record.saved[:40]), printable(record.course_version[:40])
        safe = Record(handin.notebook_id, checked.answers, saved, version)
        files[f"{FOLDER}/{handin.notebook_id}.json"] = json.dumps(safe.as_json(), ensure_ascii=False, indent=1)
        notebook = assignment.texts[handin.notebook_id]
    else:
        # What kind of assignment this is decides where its code runs; that is never the learner's to say.
        metadata = as_dict(handin.notebook.get("metadata"))
        front = as_dict(metadata.get("cursus")) | assignment.notebooks[handin.notebook_id].metadata["cursus"]
        notebook = json.dumps(handin.notebook | {"metadata": metadata | {"cursus": front}}, indent=1)
    files[f"{handin.notebook_id}.ipynb"] = notebook
    files[NOTE_NAME] = json.dumps(vars(note), ensure_ascii=False, indent=1)
    if handin.moment is not None:
        files["timestamp.txt"] = f"{handin.moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f} UTC\n"
    _replace_folder(folder, files)
    return note


def read_note(folder: Path) -> Note | None:
    """Return the note about the submission in ``folder``; ``None`` when it did not come in through ``collect``."""
    try:
        content = json.loads((folder / NOTE_NAME).read_text(encoding="utf-8"))
        return Note(**content)
    except (OSError, ValueError, TypeError):
        return None


def existing_note(course: CourseFolder, assignment: str, student: str) -> Note | None:
    """Return what is known of the student's present submission; ``None`` when there is none."""
    folder = course.submitted(assignment, student)
    if not folder.is_dir():
        return None
    if note := read_note(folder):
        return note
    moment = course.coursedir().get_existing_timestamp(str(folder))  # collected by nbgrader itself
    return Note(time=moment.replace(tzinfo=UTC).isoformat() if moment else "")


def _replace_folder(folder: Path, files: dict[str, str]) -> None:
    """Write files into a new folder and put it in place of the old one, so that no half submission is ever graded."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".nieuw-") as temporary:
            new = Path(temporary) / folder.name
            for name, text in files.items():
                (new / name).parent.mkdir(parents=True, exist_ok=True)
                (new / name).write_text(text, encoding="utf-8")
            if folder.exists():
                folder.replace(Path(temporary) / "oud")
            new.replace(folder)
    except OSError as error:
        raise Problem(f"{folder} is niet te schrijven: {why(error)}.") from None
