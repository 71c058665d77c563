"""The lecturer's whole evening with thirty hand-ins, from the zip to the grades: once by mouse, once by keyboard alone.

Each counts its clicks, keys and seconds; `tests/bench/bench_reading.py` tells what formgrader takes.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from autograder.config import CourseFolder

from .conftest import Lab, StartLab, Watch, assert_accessible
from .hand_ins import ASSIGNMENT, download, is_blank, students

COUNT = 30
#: Of these the file does not tell whose it is.
UNSURE = (4, 11)
#: A machine that also does other things is slow, not wrong.
PATIENCE = 240_000

pytestmark = pytest.mark.timeout(900)


@dataclass
class Hands:
    """What the lecturer does, counted."""

    page: Page
    clicks: int = 0
    keys: int = 0

    def click(self, place: Locator) -> None:
        place.click()
        self.clicks += 1

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def tab_to(self, place: Locator) -> None:
        """Go to something by Tab alone."""
        for _ in range(400):
            if place.evaluate("node => node === document.activeElement"):
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not reach {place}")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The zip of the class as Moodle makes it, and the class list."""
    return download(tmp_path, COUNT, UNSURE)


@pytest.fixture
def released(start_lab: StartLab, tmp_path: Path) -> Lab:
    """The lecturer's server on a folder that has nothing yet."""
    return start_lab(tmp_path / "nakijken", "--docent")


def begin(page: Page, lab: Lab, files: list[Path], do: Callable[[Locator], None]) -> None:
    """Make the assignments ready and bring the files; ``do`` presses a button."""
    page.goto(lab.address)
    do(page.get_by_role("button", name="Zet de opdrachten klaar"))
    expect(page.get_by_text("uitdelen: klaar")).to_be_visible(timeout=PATIENCE)
    page.get_by_label("Of kies bestanden").set_input_files(files)
    expect(page.get_by_text("Voorstel: 28 opnemen, 2 onzeker")).to_be_visible(timeout=PATIENCE)
    assert_accessible(page, "body")


def finish_at_once(page: Page, do: Callable[[Locator], None]) -> None:
    """From the last answer read to feedback and grades, by the one button that does all."""
    expect(page.get_by_role("heading", name="Alles gelezen")).to_be_focused()
    do(page.get_by_role("link", name="Verder: feedback en cijfers"))
    do(page.get_by_role("button", name="Werk alles bij"))
    expect(page.get_by_text("Niets. Je bent bij.")).to_be_visible(timeout=PATIENCE)
    assert_accessible(page, "body")


def finish(page: Page, do: Callable[[Locator], None]) -> None:
    """From the last answer read to feedback and grades, step by step."""
    expect(page.get_by_role("heading", name="Alles gelezen")).to_be_focused()
    do(page.get_by_role("link", name="Verder: feedback en cijfers"))
    expect(page.get_by_role("link", name="Maak de feedback (opnieuw)")).to_be_visible()
    do(page.get_by_role("link", name="Maak de feedback (opnieuw)"))
    do(page.get_by_role("button", name="Maak de feedback"))
    expect(page.get_by_text("feedback maken: klaar")).to_be_visible(timeout=PATIENCE)
    do(page.get_by_role("button", name="Voer de cijfers uit"))
    expect(page.get_by_text("cijfers uitvoeren: klaar")).to_be_visible(timeout=PATIENCE)
    assert_accessible(page, "body")
    do(page.get_by_role("link", name="Nakijken", exact=True))
    expect(page.get_by_text("Niets. Je bent bij.")).to_be_visible()


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


def test_the_evening_by_mouse(page: Page, released: Lab, files: list[Path], watch: Watch) -> None:
    """From zip to grades by clicking only?"""
    hands = Hands(page)
    begin(page, released, files, hands.click)
    for at in UNSURE:
        row = page.get_by_role("row").filter(has_text=f"document ({at}).ipynb")
        row.get_by_role("combobox").fill(students(COUNT)[at][0])
        row.get_by_role("combobox").press("Tab")
        expect(row.get_by_role("button", name="Toch niet")).to_be_visible()
    hands.click(page.get_by_role("button", name="Neem op en doe alles"))
    expect(page.get_by_text("feedback en cijfers: klaar")).to_be_visible(timeout=PATIENCE)
    hands.click(page.get_by_role("link", name=f"Lees {COUNT} antwoorden: Jouw plan voor Yara"))
    before = hands.clicks
    title = page.locator(".case-title")
    for at in range(COUNT):
        expect(title).to_contain_text(f"Inlevering {at + 1} van {COUNT}")
        if page.locator(".answer > .blank").count():
            hands.click(page.get_by_role("button", name="Leeg: 0 punten"))
        else:
            for criterion in range(4):
                hands.click(page.locator(".criterion").nth(criterion).get_by_role("button").nth(3))
            hands.click(page.get_by_role("button", name="Volgende (Enter)"))
    assert hands.clicks - before <= 5 * COUNT
    finish_at_once(page, hands.click)
    check(released, 12)


def test_the_evening_by_keyboard(page: Page, released: Lab, files: list[Path], watch: Watch) -> None:
    """From zip to grades without a mouse?"""
    hands = Hands(page)

    def do(place: Locator) -> None:
        hands.tab_to(place)
        hands.press("Enter")

    begin(page, released, files, do)
    for at in UNSURE:
        row = page.get_by_role("row").filter(has_text=f"document ({at}).ipynb")
        hands.tab_to(row.get_by_role("combobox"))
        page.keyboard.type(students(COUNT)[at][0])
        hands.press("Tab")
        expect(row.get_by_role("button", name="Toch niet")).to_be_visible()
    do(page.get_by_role("button", name="Neem op en doe alles"))
    expect(page.get_by_text("feedback en cijfers: klaar")).to_be_visible(timeout=PATIENCE)
    do(page.get_by_role("link", name=f"Lees {COUNT} antwoorden: Jouw plan voor Yara"))
    before = hands.keys
    title = page.locator(".case-title")
    for at in range(COUNT):
        expect(title).to_contain_text(f"Inlevering {at + 1} van {COUNT}")
        if page.locator(".answer > .blank").count():
            hands.press("b")
        else:
            hands.press("2", "3", "1", "4", "Enter")
    assert hands.keys - before <= 5 * COUNT
    finish(page, do)
    check(released, 10)
