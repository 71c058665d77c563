"""One course folder for all tests of grading: an assignment released, a class that handed in, everything graded."""

from __future__ import annotations

import functools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import nbgrader.api
import pytest
from classroom import CLASS, Scene, make_heap
from factories import ASSIGNMENT, write_exercise
from heap import Heap

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.roster import read_roster
from autograder.config import CourseFolder
from autograder.grade import grade
from autograder.release import handout


@pytest.fixture(scope="session", autouse=True)
def revision_asked_once() -> Iterator[None]:
    """nbgrader starts a program for each new gradebook, a second or two, to ask which revision is the newest."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nbgrader.api, "get_alembic_version", functools.cache(nbgrader.api.get_alembic_version))
        yield


@pytest.fixture(scope="session")
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep kernels and nbgrader away from the settings of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory, session_home: None) -> tuple[CourseFolder, handout.HandOut]:
    """A new course folder in which the small assignment was released."""
    folder = tmp_path_factory.mktemp("course")
    write_exercise(folder / "exercises" / ASSIGNMENT)
    course = CourseFolder.create(folder / "nakijken")
    return course, handout.release(course, ASSIGNMENT, folder / "exercises")


@pytest.fixture
def fresh(released: tuple[CourseFolder, handout.HandOut], tmp_path: Path) -> CourseFolder:
    """A copy of the released course folder that a test may change."""
    return _copy(released[0], tmp_path)


@pytest.fixture
def heap(fresh: CourseFolder, tmp_path: Path) -> Heap:
    """An empty folder for hand-ins, and a course folder to collect them in."""
    (tmp_path / "heap").mkdir()
    return Heap(fresh, tmp_path / "heap")


def _copy(course: CourseFolder, place: Path) -> CourseFolder:
    shutil.copytree(course.root, place / "nakijken")
    return CourseFolder.open(place / "nakijken")


@pytest.fixture(scope="session")
def scene(released: tuple[CourseFolder, handout.HandOut], tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The class handed in, everything was collected and graded, in a course folder of its own."""
    folder = tmp_path_factory.mktemp("class")
    course = _copy(released[0], folder)
    marker = folder / "uitgevoerd"
    heap = make_heap(folder / "heap", released_assignment(course, ASSIGNMENT), marker)
    lines = [f"{number};{name};{number}@school.example" for number, name in CLASS.values()]
    roster_file = folder / "klas.csv"
    roster_file.write_text("\n".join(["Studentnummer;Naam;E-mail", *lines]) + "\n", encoding="cp1252", errors="replace")
    roster = read_roster(roster_file)
    assignments = {ASSIGNMENT: released_assignment(course, ASSIGNMENT)}
    plan = planning.make_plan(course, read_intake(heap), assignments, roster)
    collect.carry_out(plan, course, assignments)
    collect.enrol(course, roster, plan.having(*planning.TAKEN))
    report = grade.grade(course, ASSIGNMENT, workers=os.cpu_count() or 1)
    return Scene(course, assignments[ASSIGNMENT], roster, heap, plan, report, marker)
