"""The page for a mentor: does it work on a phone without a network, by keyboard, and does its file come back whole?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from course.data import cards
from course.instruments.calibration.files import FILE, mentor_page, read_file

from .conftest import assert_accessible

ME = "a" * 16
SKILLS = [card.id for card in cards("observation_scheme")]


@pytest.fixture
def phone(new_page: Callable[..., Page]) -> BrowserContext:
    """A phone without a network, each of whose pages is watched."""
    return new_page(320, 640, offline=True).context


@pytest.fixture
def address(tmp_path: Path) -> str:
    made = mentor_page(ME)
    path = tmp_path / made["name"]
    path.write_text(made["content"], encoding="utf-8")
    return path.as_uri()


def opened(phone: BrowserContext, address: str) -> Page:
    page = phone.new_page()
    page.goto(address)
    expect(page.get_by_role("status")).to_contain_text(f"van de {len(SKILLS)} open")
    return page


def saved(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").press("Enter")
    return Path(download.value.path()).read_text(encoding="utf-8")


def test_does_a_sheet_filled_in_by_keyboard_come_back_whole(phone, address, tmp_path):
    """Is the page accessible and narrow enough, does a half-filled sheet survive closing, and is its file accepted?"""
    page = opened(phone, address)
    assert_accessible(page, "body")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_label("Je naam of rol").fill("Coach <b>Bo</b>")
    first = page.get_by_role("group", name="Regels").get_by_label("2", exact=True)
    first.focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("group", name="Feedback").get_by_label("niet gezien").press("Space")
    left = f"Nog {len(SKILLS) - 2} van de {len(SKILLS)} open."
    expect(page.get_by_role("status")).to_have_text(f"{left} Bewaard op dit apparaat.")
    page.close()

    page = opened(phone, address)
    expect(page.get_by_label("Je naam of rol")).to_have_value("Coach <b>Bo</b>")
    text = saved(page)
    sheet = read_file(text, {"id": ME})
    assert (sheet["name"], sheet["ratings"]) == ("Coach <b>Bo</b>", {"regels": 3, "feedback": "?"})

    # The file goes back into an empty page, as on another device.
    page.get_by_role("button", name="Maak het blad leeg").click()
    page.get_by_role("button", name="Maak het blad leeg").click()
    expect(page.get_by_label("Je naam of rol")).to_have_value("")
    kept = tmp_path / "observatie.json"
    kept.write_text(text, encoding="utf-8")
    page.get_by_label("Verder met een bewaard bestand").set_input_files(kept)
    expect(page.get_by_label("Je naam of rol")).to_have_value("Coach <b>Bo</b>")
    assert read_file(saved(page), {"id": ME}) == sheet


def test_does_a_bad_file_cost_the_mentor_nothing(phone, address, tmp_path):
    """Does a file of another sheet, or a damaged one, bring a sentence and leave what is filled in?"""
    page = opened(phone, address)
    page.get_by_label("Welke les zag je?").fill("Rekenen")
    for text in ("{", FILE.write({"for": "b" * 16}), json.dumps(None)):
        bad = tmp_path / "slecht.json"
        bad.write_text(text, encoding="utf-8")
        page.get_by_label("Verder met een bewaard bestand").set_input_files(bad)
        expect(page.get_by_role("status")).to_contain_text("Wat hier stond, staat er nog.")
        expect(page.get_by_label("Welke les zag je?")).to_have_value("Rekenen")
        page.get_by_label("Welke les zag je?").press("End")
        page.get_by_label("Je naam of rol").fill("x")  # the next sentence is a new one
    page.get_by_role("button", name="Bewaar als bestand").click()
    expect(page.get_by_role("status")).to_have_text("Er is nog niets aangekruist. Kruis eerst iets aan.")
