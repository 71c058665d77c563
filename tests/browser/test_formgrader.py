"""Grading by hand in a real browser: does formgrader, in the lecturer's arrangement, show all and keep it?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.roster import Roster, Student
from autograder.config import CourseFolder
from autograder.export import export
from autograder.grade import grade
from autograder.release import handout
from course.record import handin
from course.record.answers import Record

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
    plan = planning.make_plan(course, read_intake(folder / "x.ipynb"), assignments, roster)
    collect.carry_out(plan, course, assignments)
    collect.enrol(course, roster, plan.rows)
    assert grade.grade(course, ASSIGNMENT, workers=1).by_hand == [STUDENT]
    return course


def test_can_the_case_be_graded_by_hand(start_lab: StartLab, page: Page, watch: Watch, course: CourseFolder) -> None:
    """With answer and rubric in sight, nothing asked of the internet, and the points kept?"""
    lab = start_lab(course.root, "--docent")
    page.goto(lab.address)  # the way in: it is here that the browser is let in
    expect(page.get_by_role("heading", name="Nakijken")).to_be_visible()
    page.goto(f"{lab.host}/formgrader/gradebook/{ASSIGNMENT}/opdracht-{ASSIGNMENT}")
    page.get_by_role("link", name="Submission #1").click()
    expect(page.get_by_text("<b>Mijn</b> aanpassing").first).to_be_visible()
    rubric = course.source(ASSIGNMENT).joinpath(f"opdracht-{ASSIGNMENT}.ipynb").read_text(encoding="utf-8")
    assert "BEGIN MARK SCHEME" in rubric
    expect(page.get_by_text("MARK SCHEME").first).to_be_visible()
    points = page.locator(f"#{TASK}")
    expect(points).to_be_editable()
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


def test_are_points_taken_as_they_are_typed(
    start_lab: StartLab, page: Page, watch: Watch, course: CourseFolder
) -> None:
    """A comma is a comma; what is no number or more than can be had is refused with a sentence, and changes nothing?"""
    lab = start_lab(course.root, "--docent")
    page.goto(lab.address)
    expect(page.get_by_role("heading", name="Nakijken")).to_be_visible()
    page.goto(f"{lab.host}/formgrader/gradebook/{ASSIGNMENT}/opdracht-{ASSIGNMENT}")
    page.get_by_role("link", name="Submission #1").click()
    points = page.locator(f"#{TASK}")
    expect(points).to_be_editable()

    def type_in(text: str) -> None:
        points.press("Control+a")
        points.press_sequentially(text)
        points.blur()

    def kept() -> object:
        with course.gradebook() as gradebook:
            return gradebook.find_grade(TASK, f"opdracht-{ASSIGNMENT}", ASSIGNMENT, STUDENT).manual_score

    with page.expect_response(lambda response: "/api/grade/" in response.url and response.request.method == "PUT"):
        type_in("7,5")
    expect(points).to_have_value("7.5")
    assert kept() == 7.5
    told = page.get_by_role("alert")
    for text in ("75", "7,5,1", "zeven", "-1"):
        type_in(text)
        expect(told).to_contain_text("Niet bewaard: typ een getal vanaf 0 tot en met")
        assert kept() == 7.5, text
    with page.expect_response(lambda response: "/api/grade/" in response.url and response.request.method == "PUT"):
        type_in("8.25")
    expect(told).to_have_text("")
    assert kept() == 8.25
    assert watch.unexpected() == []
