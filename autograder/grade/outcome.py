"""What is known of a submission that was graded, and how it went."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.collect.sanitise import read_note
from autograder.config import CourseFolder
from autograder.problem import Problem
from course.record.answers import FOLDER

#: Beside an autograded submission: what was graded, and what a lecturer must look at.
RESULT_NAME = "nakijken.json"


@dataclass
class Outcome:
    """How the grading of one student went.

    ``doubts`` gives per cell id, as a Dutch phrase, why its score waits for a person; ``error`` is a Dutch sentence
    when nothing could be graded, and ``log`` what nbgrader said about it.
    """

    student: str
    error: str = ""
    doubts: dict[str, str] = field(default_factory=dict)
    log: str = ""


def make_notes(submitted: Path, graded: Path) -> dict[str, Any]:
    """Return what scores must take into account besides what a notebook shows.

    ``invalid`` gives per question id why its answer could not be read, ``changed`` the questions whose answer is not
    what it was when the submission was last graded, and ``doubts`` has room for what comes up.

    Raises:
        Problem: the answers cannot be read.
    """
    note = read_note(submitted)
    try:
        before, now = read_answers(graded), read_answers(submitted)
    except (ValueError, KeyError, TypeError):
        raise Problem(
            f"een bestand in {submitted / FOLDER} is beschadigd; verwijder {submitted} en haal opnieuw op"
        ) from None
    return {
        "invalid": {id_: f"onleesbaar antwoord: {why}" for id_, why in (note.invalid if note else {}).items()},
        "changed": [id_ for id_ in before.keys() | now.keys() if before.get(id_) != now.get(id_)],
        "doubts": {},
    }


def result_text(edition: str, doubts: dict[str, str]) -> str:
    """Return the content of the file about a graded submission."""
    return json.dumps({"edition": edition, "doubts": doubts}, ensure_ascii=False, indent=1)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait until what is begun is done; a second writer or a kill is another matter."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if heard:
            signal.raise_signal(signal.SIGINT)


def is_graded(course: CourseFolder, assignment: str, student: str) -> bool:
    """Tell whether the present submission was graded to the end, by this package or by nbgrader's own button."""
    submitted, graded = (read_note(step(assignment, student)) for step in (course.submitted, course.autograded))
    notebooks = list(course.autograded(assignment, student).glob("*.ipynb"))
    same = (submitted.receipt if submitted else "") == (graded.receipt if graded else "")
    return bool(notebooks) and same and all(map(_was_run, notebooks))


def _was_run(path: Path) -> bool:
    """Tell whether a notebook's graded cells were run: nbgrader writes them to disk after the scores, so not before.

    A run that was broken off leaves the notebook as it was handed in, or half written.
    """
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    graded = [
        cell for cell in cells if cell["cell_type"] == "code" and cell["metadata"].get("nbgrader", {}).get("grade")
    ]
    return not graded or any(cell["execution_count"] for cell in graded)


def read_result(course: CourseFolder, assignment: str, student: str) -> dict[str, Any] | None:
    """Return what is known of a graded submission (``edition``, ``doubts``); ``None`` when it was not graded here."""
    try:
        path = course.autograded(assignment, student) / RESULT_NAME
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return found
    except (OSError, ValueError):
        return None


def read_answers(folder: Path) -> dict[str, Any]:
    """Return the answers that stand with a submission, by question id."""
    answers: dict[str, Any] = {}
    for path in folder.glob(f"{FOLDER}/*.json"):
        answers |= json.loads(path.read_text(encoding="utf-8"))["answers"]
    return answers
