"""Broken and hostile submissions, all in one class: does each get what it must get, and nobody else anything of it?"""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from classroom import scores
from factories import ASSIGNMENT, HALF_RIGHT, HALF_RIGHT_SCORES, NOTEBOOK, write_json
from hostile import HOSTILE, UNSURE, Maker

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.plan import Decision
from autograder.collect.roster import Roster, Student
from autograder.config import CourseFolder
from autograder.export import export
from autograder.feedback import feedback
from autograder.grade import grade
from autograder.release import handout

NUMBERS = {what: f"{7000001 + place}" for place, what in enumerate(HOSTILE)}
INNOCENT = "7999999"


@dataclass
class Class:
    """What came of a class of hostile submissions and one that is as it should be."""

    course: CourseFolder
    plan: planning.Plan
    report: grade.Report
    mark: Path
    seconds: float

    def result(self, what: str) -> tuple[str, str]:
        """Return what came of a submission, and what was said about it."""
        number = NUMBERS[what]
        refused = [why for name, why in self.plan.refused if number in name]
        if refused:
            return "geweigerd", " ".join(refused)
        rows = [row for row in self.plan.rows if number in row.handin.file]
        row = min(rows, key=lambda row: row.decision is not Decision.UNUSABLE)
        said = " ".join([*row.remarks, *row.handin.remarks])
        if row.decision is Decision.OPEN:
            return UNSURE, said
        if row.decision is Decision.EMPTY:
            return "leeg", said
        if row.decision is Decision.UNUSABLE:
            return "geweigerd", row.handin.unusable
        found = scores(self.course, number)
        return f"{sum(score or 0 for score in found.values()):g} punten", said


@pytest.fixture(scope="module")
def hostile(released: tuple[CourseFolder, handout.HandOut], tmp_path_factory: pytest.TempPathFactory) -> Class:
    folder = tmp_path_factory.mktemp("vijandig")
    shutil.copytree(released[0].root, folder / "nakijken")
    course = CourseFolder.open(folder / "nakijken")
    assignments = {ASSIGNMENT: released_assignment(course, ASSIGNMENT)}
    release, mark = assignments[ASSIGNMENT].notebooks[NOTEBOOK], folder / "gedraaid"
    heap = folder / "heap"
    heap.mkdir()
    for what, entry in HOSTILE.items():
        entry.make(Maker(release, NUMBERS[what], mark), heap / f"{NUMBERS[what]}-werk.ipynb")
    innocent = Maker(release, INNOCENT, mark).notebook(answers=HALF_RIGHT)
    write_json(heap / f"{INNOCENT}-werk.ipynb", innocent)
    roster = Roster([Student(number, "Voor", f"Achter{number}") for number in [*NUMBERS.values(), INNOCENT]])
    begin = time.monotonic()
    plan = planning.make_plan(course, read_intake(heap), assignments, roster)
    collect.enrol(course, roster, plan.having(*planning.TAKEN))
    collect.carry_out(plan, course, assignments)
    report = grade.grade(course, ASSIGNMENT, workers=2)
    return Class(course, plan, report, mark, time.monotonic() - begin)


def test_are_there_forty_of_them():
    """And is a sentence asked of each that is not taken?"""
    assert len(HOSTILE) >= 40
    assert all(entry.said for entry in HOSTILE.values() if entry.result == "geweigerd")


@pytest.mark.parametrize("what", HOSTILE)
def test_does_it_get_what_it_must_get(hostile: Class, what: str):
    """Refused with a sentence, left to the lecturer, or graded by its answers and nothing else?"""
    result, said = hostile.result(what)
    assert result == HOSTILE[what].result, said
    assert HOSTILE[what].said in said


def test_did_no_code_run_and_nothing_fail(hostile: Class):
    """No mark of any cell, no failure in grading, and no traceback in what is said?"""
    assert not hostile.mark.exists()
    assert hostile.report.failed == []
    told = [why for _, why in hostile.plan.refused] + [remark for row in hostile.plan.rows for remark in row.remarks]
    assert [line for line in told if "Traceback" in line or "Error" in line] == []


def test_is_who_did_nothing_wrong_graded_as_ever(hostile: Class):
    """Among all of them: the same scores as alone?"""
    assert scores(hostile.course, INNOCENT) == HALF_RIGHT_SCORES


def test_do_feedback_and_grades_follow(hostile: Class):
    """A page for everyone who was graded, without a script, and a line for everyone on the list?"""
    made = feedback.feedback(hostile.course, ASSIGNMENT)
    assert set(made.written) == {outcome.student for outcome in hostile.report.graded}
    page = hostile.course.feedback(ASSIGNMENT, NUMBERS["script in a text"]) / f"{NOTEBOOK}.html"
    assert "<script>alert" not in page.read_text(encoding="utf-8")
    export.export(hostile.course, [ASSIGNMENT])
    lines = (hostile.course.root / "cijfers.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == len(NUMBERS) + 2
