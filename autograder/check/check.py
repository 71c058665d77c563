"""Everything that can be said about an assignment before a learner sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from autograder.assignment import QUESTIONS_FILE, Assignment, keys_in, load_assignment
from autograder.config import CourseFolder
from autograder.reading.rubric import read_rubric
from autograder.release.handout import HandOut, NotInOrder, release
from course.authoring.new import UNWRITTEN
from course.base import dutch

from .cues import cues
from .finding import Finding
from .order import order


@dataclass
class Checked:
    """What a check came to: the assignment as it would be handed out, and what was found.

    ``made`` is ``None`` where it cannot be handed out.
    """

    source: Assignment
    made: HandOut | None = None
    findings: list[Finding] = field(default_factory=list)

    @property
    def grave(self) -> list[Finding]:
        return [one for one in self.findings if one.grave]

    @property
    def hints(self) -> list[Finding]:
        return [one for one in self.findings if not one.grave]


def check(exercises: Path, id_: str) -> Checked:
    """Check an assignment in a folder of assignments, without making it ready to hand out.

    Raises:
        Problem: it does not exist or cannot be read.
    """
    source = load_assignment(exercises / id_, id_)
    checked = Checked(source)
    with TemporaryDirectory() as place:
        try:
            checked.made = release(CourseFolder.create(Path(place) / "nakijken"), id_, exercises)
        except NotInOrder as wrong:
            checked.findings += [Finding(complaint) for complaint in wrong.complaints]
    checked.findings += [*order(source), *_rubrics(source), *_unwritten(source), *cues(source, right_answers(source))]
    return checked


def right_answers(source: Assignment) -> dict[str, Any]:
    """Return the key of every scored question of a source."""
    cells = [cell for notebook in source.notebooks.values() for cell in notebook.cells if cell.cell_type == "code"]
    return {id_: key["correct"] for cell in cells for id_, key in keys_in(cell.source).items() if "correct" in key}


def _rubrics(source: Assignment) -> Iterator[Finding]:
    for notebook in source.notebooks:
        for item in source.items(notebook):
            most = read_rubric(item.text).most if item.task else item.points
            if item.task and not most:
                yield Finding("de rubric heeft geen tabel met criteria en niveaus", notebook, item.grade_id)
            elif most != item.points:
                points = f"{dutch.short(most)} in plaats van {dutch.short(item.points)}"
                yield Finding(f"de criteria zijn samen {points} punten", notebook, item.grade_id)


def _unwritten(source: Assignment) -> Iterator[Finding]:
    """Find what a scaffold left to write."""
    for name, notebook in source.notebooks.items():
        for cell in notebook.cells:
            if UNWRITTEN in cell.source:
                yield Finding(f"hier staat nog ‘{UNWRITTEN}’", name, cell.id)
    path = source.folder / QUESTIONS_FILE
    if path.exists() and UNWRITTEN in path.read_text(encoding="utf-8"):
        yield Finding(f"in {QUESTIONS_FILE} staat nog ‘{UNWRITTEN}’")
