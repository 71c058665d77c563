"""The lecturer's whole evening with thirty hand-ins, from the zip to the grades: once by mouse, once by keyboard alone.

`tests/bench/bench_evening.py` tells what the same evening takes in formgrader.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from autograder.config import CourseFolder

from .conftest import Lab, StartLab, Watch, assert_accessible
from .evening import (
    UNSURE,
    Hands,
    Keyboard,
    Mouse,
    bring,
    collect,
    do_all,
    finish_at_once,
    finish_by_step,
    read,
    release,
    settle,
)
from .hand_ins import ASSIGNMENT, download, is_blank, students

COUNT = 30

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The zip of the class as Moodle makes it, and the class list."""
    return download(tmp_path, COUNT, UNSURE)


@pytest.fixture
def released(start_lab: StartLab, tmp_path: Path) -> Lab:
    """The lecturer's server on a folder that has nothing yet."""
    return start_lab(tmp_path / "nakijken", "--docent")


def check(lab: Lab, points: float) -> None:
    """Is everyone there with final points, and a blank with none for the case?"""
    with (lab.folder / "cijfers.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row[f"{ASSIGNMENT} stand"] for row in rows] == ["nagekeken"] * COUNT
    course = CourseFolder.open(lab.folder)
    with course.gradebook() as gradebook:
        found = {one.student.id: one for one in gradebook.assignment_submissions(ASSIGNMENT)}
        for at, (number, _) in enumerate(students(COUNT)):
            grades = [grade for one in found[number].notebooks for grade in one.grades if grade.name.endswith("-taak")]
            assert [grade.manual_score for grade in grades] == [0.0 if is_blank(at) else points]
    pages = list(lab.folder.glob(f"feedback/*/{ASSIGNMENT}/*.html"))
    assert len(pages) == COUNT
    assert not any("Voorlopig" in page.read_text(encoding="utf-8") for page in pages)


def look(page: Page) -> None:
    """Is the page as wide as its window, and does axe find nothing, in the light and in the dark?"""
    width = page.evaluate("innerWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.title()
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        assert_accessible(page, "html")


def test_the_evening_by_mouse(page: Page, released: Lab, files: list[Path], watch: Watch) -> None:
    """From zip to grades by clicking only?"""
    hands = Hands(page)
    way = Mouse(hands)
    page.goto(released.address)
    hands.begin("collect")
    collect(page, way, files, COUNT)
    do_all(page, way)
    hands.begin("read")
    hands.click(page.get_by_role("link", name=f"Lees {COUNT} antwoorden: Jouw plan voor Yara"))
    read(page, way, hands, (3, 3, 3, 3), COUNT)
    assert hands.now.clicks <= 1 + 5 * COUNT
    assert hands.now.keys == 0
    assert hands.now.screens < 1  # all of them together: nobody is scrolled for
    hands.begin("finish")
    finish_at_once(page, way)
    check(released, 12)


def test_the_evening_by_keyboard(new_page: Callable[..., Page], released: Lab, files: list[Path], watch: Watch) -> None:
    """From zip to grades without a mouse, at 200 %, with each page for everyone?"""
    page = new_page(640, 400)
    hands = Hands(page)
    way = Keyboard(hands)
    page.goto(released.address)
    hands.begin("collect")
    release(page, way)
    look(page)
    bring(page, files, COUNT)
    look(page)
    settle(page, way, COUNT)
    assert hands.now.keys < 100
    do_all(page, way)
    look(page)
    way.do(page.get_by_role("link", name=f"Lees {COUNT} antwoorden: Jouw plan voor Yara"))
    expect(page.locator(".case-title")).to_contain_text(f"van {COUNT}")
    look(page)
    hands.begin("read")
    read(page, way, hands, (2, 3, 1, 4), COUNT)
    assert hands.now.keys <= 5 * COUNT
    look(page)
    hands.begin("finish")
    finish_by_step(page, way, look)
    assert not any(part.clicks for part in hands.parts.values())
    check(released, 10)
