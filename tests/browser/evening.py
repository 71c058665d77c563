"""The lecturer's evening on the page *Nakijken*, from the zip to the grades, with every click and key counted.

A test and a bench drive it: by mouse, or by keyboard alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Locator, Page, expect

from .hand_ins import students

#: Of these the file does not tell whose it is.
UNSURE = (4, 11)
#: A machine that also does other things is slow, not wrong.
PATIENCE = 240_000


@dataclass
class Count:
    """What one part of the evening took. ``screens`` is how far there was to scroll, in heights of the window."""

    clicks: int = 0
    keys: int = 0
    screens: float = 0.0
    seconds: float = 0.0


@dataclass
class Hands:
    """What the lecturer does, counted by part of the evening."""

    page: Page
    parts: dict[str, Count] = field(default_factory=dict)
    _began: float = 0.0

    def begin(self, part: str) -> None:
        """End the part before, and count in this one from here."""
        self.end()
        self.parts[part] = Count()

    def end(self) -> None:
        if self.parts:
            self.now.seconds = time.monotonic() - self._began
        self._began = time.monotonic()

    @property
    def now(self) -> Count:
        return next(reversed(self.parts.values()))

    def click(self, place: Locator) -> None:
        place.click()
        self.now.clicks += 1

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.now.keys += 1

    def type(self, text: str) -> None:
        self.press(*text)

    def scroll(self, distance: float) -> None:
        """Count what lies so many pixels below the window."""
        height = (self.page.viewport_size or {"height": 800})["height"]
        self.now.screens += max(0.0, distance) / height


class Way(Protocol):
    """How a lecturer works: with what she presses a button, settles a doubt and reads an answer."""

    def do(self, place: Locator) -> None: ...

    def settle(self, box: Locator, student: str) -> None: ...

    def level(self, criterion: int, points: int) -> None: ...

    def following(self) -> None: ...

    def blank(self) -> None: ...


class Mouse:
    """By clicking; only a student's number is typed."""

    def __init__(self, hands: Hands) -> None:
        self.hands, self.page, self.do = hands, hands.page, hands.click

    def settle(self, box: Locator, student: str) -> None:
        self.hands.click(box)
        self.hands.type(student)
        self.hands.press("Tab")

    def level(self, criterion: int, points: int) -> None:
        self.do(self.page.locator(".criterion").nth(criterion).get_by_role("button").nth(points))

    def following(self) -> None:
        self.do(self.page.get_by_role("button", name="Volgende (Enter)"))

    def blank(self) -> None:
        self.do(self.page.get_by_role("button", name="Leeg: 0 punten"))


class Keyboard:
    """Without a mouse: Tab goes to what Enter then presses."""

    def __init__(self, hands: Hands) -> None:
        self.hands, self.page = hands, hands.page

    def to(self, place: Locator) -> None:
        for _ in range(400):
            if place.evaluate("node => node === document.activeElement"):
                return
            self.hands.press("Tab")
        raise AssertionError(f"Tab does not reach {place}")

    def do(self, place: Locator) -> None:
        self.to(place)
        self.hands.press("Enter")

    def settle(self, box: Locator, student: str) -> None:
        self.to(box)
        self.hands.type(student)
        self.hands.press("Tab")

    def level(self, criterion: int, points: int) -> None:
        self.hands.press(str(points))

    def following(self) -> None:
        self.hands.press("Enter")

    def blank(self) -> None:
        self.hands.press("b")


def release(page: Page, way: Way) -> None:
    """Make the assignments ready."""
    way.do(page.get_by_role("button", name="Zet de opdrachten klaar"))
    expect(page.get_by_text("uitdelen: klaar")).to_be_visible(timeout=PATIENCE)


def bring(page: Page, files: list[Path], count: int) -> None:
    """Give the page what a learning environment gave, and wait for its proposal."""
    page.get_by_label("Of kies bestanden").set_input_files(files)
    sure = count - len(UNSURE)
    expect(page.get_by_role("heading", name=f"Voorstel: {sure} opnemen, {len(UNSURE)} onzeker")).to_be_visible(
        timeout=PATIENCE
    )
    expect(page.get_by_role("link", name=f"Neem {sure} inleveringen op, en wijs bij")).to_be_visible()


def settle(page: Page, way: Way, count: int) -> None:
    """Say whose the hand-ins are that do not tell it."""
    for at in UNSURE:
        row = page.get_by_role("row").filter(has_text=f"document ({at}).ipynb")
        way.settle(row.get_by_role("combobox"), students(count)[at][0])
        expect(row.get_by_role("button", name="Toch niet")).to_be_visible()


def collect(page: Page, way: Way, files: list[Path], count: int) -> None:
    """From an empty folder to hand-ins of which all is certain."""
    release(page, way)
    bring(page, files, count)
    settle(page, way, count)


def do_all(page: Page, way: Way) -> None:
    """Take in, grade, give feedback and export by the one button."""
    way.do(page.get_by_role("button", name="Neem op en doe alles"))
    expect(page.get_by_text("feedback en cijfers: klaar")).to_be_visible(timeout=PATIENCE)


def read(page: Page, way: Way, hands: Hands, levels: tuple[int, ...], count: int) -> None:
    """Read the case of everyone, with the same levels for each that is not blank."""
    title = page.locator(".case-title")
    for at in range(count):
        expect(title).to_contain_text(f"Inlevering {at + 1} van {count}")
        hands.scroll(page.evaluate(_BELOW))
        if page.locator(".answer > .blank").count():
            way.blank()
        else:
            for criterion, points in enumerate(levels):
                way.level(criterion, points)
            way.following()
    expect(page.get_by_role("heading", name="Alles gelezen")).to_be_focused()


#: How far answer, rubric or points reach below the window.
_BELOW = """() => Math.max(0, ...[...document.querySelectorAll(".answer, .rubric, .total")].map(
  (one) => one.getBoundingClientRect().bottom + scrollY - innerHeight))"""


def finish_at_once(page: Page, way: Way) -> None:
    """From the last answer read to feedback and grades, by the one button that does all."""
    way.do(page.get_by_role("link", name="Verder: feedback en cijfers"))
    way.do(page.get_by_role("button", name="Werk alles bij"))
    expect(page.get_by_text("Niets. Je bent bij.")).to_be_visible(timeout=PATIENCE)


def finish_by_step(page: Page, way: Way, look: Callable[[Page], None]) -> None:
    """From the last answer read to feedback, grades and report, step by step; ``look`` at each page."""
    way.do(page.get_by_role("link", name="Verder: feedback en cijfers"))
    expect(page.get_by_role("link", name="Maak de feedback (opnieuw)")).to_be_visible()
    way.do(page.get_by_role("link", name="Maak de feedback (opnieuw)"))
    steps = {
        "Maak de feedback": "feedback maken",
        "Voer de cijfers uit": "cijfers uitvoeren",
        "Maak het verslag": "verslag van de klas",
    }
    for button, done in steps.items():
        way.do(page.get_by_role("button", name=button))
        expect(page.get_by_text(f"{done}: klaar")).to_be_visible(timeout=PATIENCE)
    look(page)
    with page.expect_popup() as opened:
        way.do(page.get_by_role("link", name="Bekijk het verslag"))
    look(opened.value)
    page.bring_to_front()
    way.do(page.get_by_role("link", name="twee lezers vergelijken"))
    expect(page.get_by_role("heading", name="Twee lezers vergelijken")).to_be_visible()
    look(page)
    way.do(page.get_by_role("link", name="Terug naar de opdracht"))
    way.do(page.get_by_role("link", name="Nakijken", exact=True))
    expect(page.get_by_text("Niets. Je bent bij.")).to_be_visible()
    look(page)
    way.do(page.get_by_role("link", name="gids"))
    expect(page.get_by_role("heading", name="gids voor docenten")).to_be_visible()
    look(page)
