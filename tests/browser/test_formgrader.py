"""Grading by hand in a real browser: does formgrader, in the lecturer's arrangement, show all and keep it?"""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from autograder import collect, export, grade, handout
from autograder.assignment import released_assignment
from autograder.config import CourseFolder
from autograder.intake import read_intake
from autograder.roster import Roster, Student
from course import handin
from course.answers import Record

from .conftest import StartLab, Watch

ASSIGNMENT = "03-differentiatie"
STUDENT = "0012345"
TASK = "o03-casus-taak"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> CourseFolder:
    """One student handed in something for the case, and was graded by the computer."""
    folder = tmp_path_factory.mktemp("docent")
    course = CourseFolder.create(folder / "nakijken")
    handout.release(course, ASSIGNMENT)
    assignment = released_assignment(course, ASSIGNMENT)
    notebook = json.loads((assignment.folder / f"{assignment.main_notebook}.ipynb").read_text(encoding="utf-8"))
    answers = {"o03-casus": {"behoefte": "<b>Mijn</b> aanpassing"}, "o03-term": "divergent"}
    record = Record(assignment.main_notebook, answers, "2026-11-20")
    made = handin.build(notebook, record, ASSIGNMENT, "2026-11-20T12:00:00+01:00", {"number": STUDENT, "name": ""})
    (folder / "x.ipynb").write_text(json.dumps(made), encoding="utf-8")
    roster, assignments = Roster([Student(STUDENT, "Anna", "Bakker")]), {ASSIGNMENT: assignment}
    plan = collect.make_plan(course, read_intake(folder / "x.ipynb"), assignments, roster)
    collect.carry_out(plan, course, assignments)
    collect.enrol(course, roster, plan.rows)
    assert grade.grade(course, ASSIGNMENT, workers=1).by_hand == [STUDENT]
    return course


def test_can_the_case_be_graded_by_hand(start_lab: StartLab, page: Page, watch: Watch, course: CourseFolder) -> None:
    """With answer and rubric in sight, nothing asked of the internet, and the points kept?"""
    lab = start_lab(course.root, "--docent")
    host = "{0.scheme}://{0.netloc}".format(urlsplit(lab.address))
    page.goto(lab.address)  # the way in: it is here that the browser is let in
    page.wait_for_selector("#jp-MainMenu")
    page.goto(f"{host}/formgrader/gradebook/{ASSIGNMENT}/opdracht-{ASSIGNMENT}")
    page.get_by_role("link", name="Submission #1").click()
    expect(page.get_by_text("<b>Mijn</b> aanpassing").first).to_be_visible()
    rubric = course.source(ASSIGNMENT).joinpath(f"opdracht-{ASSIGNMENT}.ipynb").read_text(encoding="utf-8")
    assert "BEGIN MARK SCHEME" in rubric
    expect(page.get_by_text("MARK SCHEME").first).to_be_visible()
    points = page.locator(f"#{TASK}")
    expect(points).to_be_enabled()
    points.fill("12.5")
    points.blur()
    page.locator(f"#{TASK}-comment").fill("Goed dat je met de opdracht begint.")
    page.locator(f"#{TASK}-comment").blur()
    page.wait_for_load_state("networkidle")
    with course.gradebook() as gradebook:
        mark = gradebook.find_grade(TASK, f"opdracht-{ASSIGNMENT}", ASSIGNMENT, STUDENT)
        assert (mark.manual_score, mark.needs_manual_grade) == (12.5, False)
    export.export(course, [ASSIGNMENT], Path(course.root / "cijfers.csv"))
    assert f"{STUDENT},Anna Bakker,,13.5,,50,nagekeken" in (course.root / "cijfers.csv").read_text(encoding="utf-8")
    assert watch.unexpected() == []
