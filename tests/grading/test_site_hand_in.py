"""A class that mixes both: is what was handed in from the site graded exactly as what an installed course made?"""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.roster import read_roster
from autograder.config import CourseFolder
from autograder.feedback import feedback
from autograder.grade import grade
from autograder.release import handout
from course.base.paths import releases_dir
from course.record import handin
from course.record.answers import Record

ASSIGNMENT = "03-differentiatie"
FILE = f"inlevering-{ASSIGNMENT}.ipynb"
FROM_SITE = Path(__file__).parents[1] / "fixtures" / "site" / FILE
SITE, INSTALLED = "9900006", "9900007"
NAMES = {SITE: "Fenna Verzonnen", INSTALLED: "Gijs Verzonnen"}


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, session_home: None) -> CourseFolder:
    """A course folder in which two students with the same answers were collected and graded, one from the site."""
    folder = tmp_path_factory.mktemp("mixed")
    made = CourseFolder.create(folder / "nakijken")
    handout.release(made, ASSIGNMENT)
    heap = folder / "heap"
    # As Brightspace packs them.
    places = {number: heap / f"100-{number} - {name} - 20 november 2026 1423" for number, name in NAMES.items()}
    for place in places.values():
        place.mkdir(parents=True)
    shutil.copy(FROM_SITE, places[SITE] / FILE)
    inside = json.loads(FROM_SITE.read_text(encoding="utf-8"))["metadata"]["cursus"]["inlevering"]
    # At another moment: who hands in the same answers of the same second is asked about.
    record = replace(Record.from_json(inside["record"]), saved="2026-11-20T10:00:00+01:00")
    released: dict[str, Any] = json.loads(
        (releases_dir() / ASSIGNMENT / f"opdracht-{ASSIGNMENT}.ipynb").read_text(encoding="utf-8")
    )
    student = {"number": INSTALLED, "name": NAMES[INSTALLED]}
    handin.write(places[INSTALLED], handin.build(released, record, ASSIGNMENT, inside["time"], student))
    lines = [f"{number};{name}" for number, name in NAMES.items()]
    (folder / "klas.csv").write_text("\n".join(["Studentnummer;Naam", *lines]) + "\n", encoding="utf-8")
    assignments = {ASSIGNMENT: released_assignment(made, ASSIGNMENT)}
    plan = planning.make_plan(made, read_intake(heap), assignments, read_roster(folder / "klas.csv"))
    assert {row.decision for row in plan.rows} == {planning.Decision.NEW} and plan.refused == []
    collect.carry_out(plan, made, assignments)
    collect.enrol(made, read_roster(folder / "klas.csv"), plan.having(*planning.TAKEN))
    grade.grade(made, ASSIGNMENT, workers=1)
    return made


def scores(course: CourseFolder, student: str) -> dict[str, Any]:
    """Return the automatic score of every cell."""
    with course.gradebook() as gradebook:
        notebooks = gradebook.find_submission(ASSIGNMENT, student).notebooks
        return {one.name: one.auto_score for two in notebooks for one in two.grades}


def test_same_answers_earn_the_same(course: CourseFolder) -> None:
    """Does each question earn what it earns from an installed course, and some of them something?"""
    found = scores(course, SITE)
    assert found == scores(course, INSTALLED)
    assert sum(score or 0 for score in found.values()) > 0


def test_both_get_their_page(course: CourseFolder) -> None:
    """Is there feedback for both, with the answers that were given?"""
    feedback.feedback(course, ASSIGNMENT)
    pages = sorted(course.root.rglob(f"feedback/*/{ASSIGNMENT}/*.html"))
    assert {page.parts[-3] for page in pages} == {SITE, INSTALLED}
