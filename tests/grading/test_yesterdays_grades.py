"""A lecturer's folder and hand-ins of an earlier edition: does she go on where she was, with the scores of then?"""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.roster import Roster, read_roster
from autograder.config import CourseFolder
from autograder.export.export import export
from autograder.feedback import feedback
from autograder.grade import fence, grade

#: Thirty submissions are graded before the first question is asked.
pytestmark = pytest.mark.timeout(900)

YESTERDAY = Path(__file__).parents[1] / "fixtures" / "2026-11-0"
POINTS: dict[str, Any] = json.loads((YESTERDAY / "punten.json").read_text(encoding="utf-8"))
ASSIGNMENTS = list(POINTS["late"])
#: Collected and graded by the earlier edition, one of them with a grade by hand.
ASSIGNMENT, BY_HAND = "05-vignetten", POINTS["hand"]

Scores = dict[str, list[Any]]


@dataclass
class Desk:
    """The earlier edition's course folder, in which today's edition collected and graded the rest."""

    course: CourseFolder
    plan: planning.Plan
    reports: dict[str, grade.Report]

    def scores(self, assignment: str, student: str) -> Scores:
        """Return per cell its automatic score and whether it waits for a person."""
        with self.course.gradebook() as gradebook:
            notebooks = gradebook.find_submission(assignment, student).notebooks
            return {one.name: [one.auto_score, bool(one.needs_manual_grade)] for two in notebooks for one in two.grades}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, session_home: None) -> Desk:
    folder = tmp_path_factory.mktemp("yesterday")
    with zipfile.ZipFile(YESTERDAY / "nakijken.zip") as archive:
        archive.extractall(folder)
    shutil.copy(YESTERDAY / "inleveringen.zip", folder)
    course = CourseFolder.open(folder / "nakijken")
    roster = read_roster(course.root / "roster.csv")
    assignments = {id_: released_assignment(course, id_) for id_ in course.choose(None)}
    plan = planning.make_plan(course, read_intake(folder / "inleveringen.zip"), assignments, roster)
    collect.carry_out(plan, course, assignments)
    collect.enrol(course, roster, plan.having(*planning.TAKEN))
    reports = {
        id_: grade.grade(course, id_, within="" if fence.available() else "geen", workers=2) for id_ in assignments
    }
    return Desk(course, plan, reports)


def test_is_everyone_taken_with_certainty(desk: Desk):
    """Six assignments of three students, blank ones too: is each new, and nothing refused?"""
    assert {row.decision for row in desk.plan.rows} == {planning.Decision.NEW}
    assert len(desk.plan.rows) == 18
    assert desk.plan.refused == []


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_are_the_scores_those_of_then(desk: Desk, assignment: str):
    """Of everything right, half right and nothing: to the hundredth, cell by cell?"""
    assert desk.reports[assignment].failed == []
    for student, scores in POINTS["late"][assignment].items():
        assert desk.scores(assignment, student) == scores, student


def test_do_the_scores_of_who_was_graded_already_stay(desk: Desk):
    """And do the grade by hand and its comment?"""
    for student, scores in POINTS["early"].items():
        assert desk.scores(ASSIGNMENT, student) == scores, student
    with desk.course.gradebook() as gradebook:
        (notebook,) = gradebook.find_submission(ASSIGNMENT, BY_HAND["student"]).notebooks
        (score,) = (one.manual_score for one in notebook.grades if one.name == BY_HAND["task"])
        (comment,) = (one.manual_comment for one in notebook.comments if one.name == BY_HAND["task"])
    assert (score, comment) == (BY_HAND["score"], BY_HAND["comment"])


def test_do_old_and_new_get_feedback(desk: Desk):
    """A page for all five, the comment of then on it?"""
    report = feedback.feedback(desk.course, ASSIGNMENT)
    assert report.written == ["9900001", "9900002", "9900003", "9900004", "9900005"]
    (page,) = desk.course.feedback(ASSIGNMENT, BY_HAND["student"]).glob("*.html")
    assert BY_HAND["comment"] in page.read_text(encoding="utf-8")


def test_are_old_and_new_in_one_list_of_grades(desk: Desk, tmp_path: Path):
    """With the sum of the old scores and the grade by hand?"""
    export(desk.course, ASSIGNMENTS, tmp_path / "cijfers.csv")
    with (tmp_path / "cijfers.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["studentnummer"]: row for row in csv.DictReader(file)}
    assert sorted(rows) == ["9900001", "9900002", "9900003", "9900004", "9900005"]
    old = POINTS["early"][BY_HAND["student"]]
    assert float(rows[BY_HAND["student"]][f"{ASSIGNMENT} punten"]) == sum(
        score or 0 for score, _ in old.values()
    ) + float(BY_HAND["score"])
    assert {row[f"{ASSIGNMENT} stand"] for row in rows.values()} == {"nagekeken", "nog te lezen"}


def test_is_a_second_time_no_work(desk: Desk):
    """Are the same hand-ins known, and is nothing graded again?"""
    assignments = {ASSIGNMENT: released_assignment(desk.course, ASSIGNMENT)}
    heap = desk.course.root.parent / "inleveringen.zip"
    plan = planning.make_plan(desk.course, read_intake(heap), assignments, Roster())
    assert {row.decision for row in plan.rows} == {planning.Decision.SAME}
    report = grade.grade(desk.course, ASSIGNMENT, workers=1)
    assert (report.graded, len(report.unchanged)) == ([], 5)
