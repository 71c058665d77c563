"""Module 05 in a real browser: deal a deck, rate it, move a condition and share, with the keyboard alone."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import assert_begins_at_once, question

NOTEBOOK = "modules/05-vignetten.ipynb"
RECORD = "modules/antwoorden/05-vignetten.json"


@pytest.fixture(scope="module", autouse=True)
def _patient() -> None:
    expect.set_options(timeout=30_000)


def answers(lab: Lab) -> dict:
    return json.loads((lab.folder / RECORD).read_text(encoding="utf-8"))["answers"]


def rate_situation(page: Page, deck, steps: int) -> None:
    """Rate every aspect of the situation in sight by keyboard: space takes the first level, an arrow the next."""
    for group in deck.locator("fieldset.ivk-rating").all():
        group.locator("input").first.focus()
        page.keyboard.press("Space")
        for _ in range(steps):
            page.keyboard.press("ArrowRight")


def test_can_the_module_be_done_by_keyboard(lab: Lab, page: Page):
    """Deal, rate both forms, see the dots follow, move one condition, share; all there after a reload; axe clean?"""
    open_notebook(page, lab.url(NOTEBOOK))
    run_all(page)
    assert_begins_at_once(page)
    deck = question(page, "stapel").first
    deck.scroll_into_view_if_needed()

    # a number that is none is refused in place, and nothing is saved
    deck.get_by_label("Klascode").focus()
    page.keyboard.type("pabo 2-a")
    page.keyboard.press("Tab")
    page.keyboard.type("twaalf")
    deck.get_by_role("button", name="Geef mij mijn stapel").focus()
    page.keyboard.press("Enter")
    expect(deck.get_by_role("alert")).to_contain_text("heel getal")
    expect(deck.get_by_label("Jouw nummer")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("12")
    page.keyboard.press("Tab")
    page.keyboard.type("basis")
    deck.get_by_role("button", name="Geef mij mijn stapel").focus()
    page.keyboard.press("Enter")

    for place in range(7):
        expect(deck.locator(".ivk-situation h4")).to_contain_text(f"Situatie {place + 1} van 7")
        expect(deck.locator(".ivk-situation h4")).to_be_focused()
        rate_situation(page, deck, place % 4)
        if place < 6:
            deck.get_by_role("button", name="Volgende situatie").focus()
            page.keyboard.press("Enter")
    expect(deck.locator("[role=status]", has_text="Alle 7 situaties zijn beoordeeld")).to_be_attached()
    expect(deck.locator(".ivk-status")).to_contain_text("Opgeslagen")
    dots = question(page, "eigen-stippen").locator(".ivk-extra")
    expect(dots.locator("circle")).to_have_count(3 * 7 * 5)

    second = question(page, "stapel").nth(1)
    second.scroll_into_view_if_needed()
    for place in range(3):
        expect(second.locator(".ivk-situation h4")).to_contain_text(f"Situatie {place + 1} van 3")
        rate_situation(page, second, place)
        if place < 2:
            second.get_by_role("button", name="Volgende situatie").focus()
            page.keyboard.press("Enter")
    expect(second.locator(".ivk-status[data-state='saved']")).to_be_attached()
    expect(question(page, "eigen-hulp").locator(".ivk-extra circle")).to_have_count(2 * 3 * 6)
    saved = answers(lab)["stapel"]
    assert (saved["class"], saved["serial"], len(saved["vorm1"]), len(saved["vorm2"])) == ("PABO2A", 12, 7, 3)

    slider = question(page, "schuif")
    slider.get_by_label("Leerlingen met een ondersteuningsbehoefte").focus()
    page.keyboard.type("12")
    page.keyboard.press("Tab")
    expect(slider.locator(".ivk-extra")).to_contain_text("vaste effect")
    expect(slider.locator(".ivk-extra")).to_contain_text("Verzonnen gegevens")

    sharing = question(page, "delen")
    expect(sharing.get_by_role("link", name="Downloaden")).to_have_count(0)
    sharing.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    with page.expect_download() as download:
        sharing.get_by_role("link", name="Downloaden").focus()
        page.keyboard.press("Enter")
    shared = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert (shared["class"], shared["id"], len(shared["vorm1"])) == ("PABO2A", saved["id"], 7)
    assert "serial" not in shared

    assert_accessible(page)
    page.reload()
    page.wait_for_selector(".jp-NotebookPanel .jp-Cell")
    run_all(page)
    deck = question(page, "stapel").first
    deck.scroll_into_view_if_needed()
    expect(deck.locator(".ivk-situation h4")).to_contain_text("Situatie 1 van 7")
    expect(deck.locator("input:checked")).to_have_count(5)
    expect(question(page, "eigen-stippen").locator(".ivk-extra circle")).to_have_count(3 * 7 * 5)
    assert answers(lab)["stapel"] == saved
