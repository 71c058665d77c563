"""Module 02 in JupyterLab: by keyboard alone, with dots that come at the right moment and say no more than they may."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions

from .conftest import Lab, open_notebook, run_all
from .learner import assert_begins_at_once, assert_fits, before_first, own, question, walk

MODULE = "modules/02-attitude.ipynb"
QUESTIONS = load_questions(data_dir() / "questions" / "02-attitude.toml")


@pytest.fixture(autouse=True)
def afresh(lab: Lab) -> Iterator[None]:
    """Give the next test the page as it was delivered."""
    page = lab.folder / MODULE
    delivered = page.read_bytes()
    yield
    page.write_bytes(delivered)


def record(folder: Path) -> dict[str, object]:
    saved = json.loads((folder / "modules" / "antwoorden" / "02-attitude.json").read_text(encoding="utf-8"))
    return saved["answers"]


def choose(page: Page, id_: str, *levels: str) -> None:
    """Choose a level at each statement of a measurement, in order."""
    for card, level in zip(cards("attitude"), levels, strict=False):
        question(page, id_).get_by_role("group", name=card.text).get_by_label(level, exact=True).check()


def test_dots_come_when_all_is_chosen(lab: Lab, page: Page) -> None:
    """Does nothing show until the last statement, then the dots beside the prediction, and later the change?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    question(page, "voorspel-houding").get_by_label("Mijn gemiddelde wordt ongeveer").fill("4,5")
    question(page, "voorspel-houding").get_by_label("Want").fill("zo voelt het")
    question(page, "voorspel-houding").get_by_label("Want").blur()
    extra = question(page, "meting-1").locator(".ivk-extra")
    choose(page, "meting-1", *["mee eens"] * 2, *["neutraal"] * 3)
    expect(question(page, "meting-1").locator(".ivk-status")).to_contain_text("Opgeslagen")
    expect(extra.locator(".ivk-dots")).to_have_count(0)
    choose(page, "meting-1", *["mee eens"] * 2, *["neutraal"] * 3, "weet ik nog niet")
    expect(extra.locator(".ivk-dots")).to_be_visible()
    expect(extra).to_contain_text("3,80 (band 3,18 tot 4,42)")
    expect(extra).to_contain_text("Je voorspelde 4,5. Dat ligt buiten de band.")
    expect(extra).to_contain_text("Er is geen norm.")

    second = question(page, "meting-2").locator(".ivk-extra")
    choose(page, "meting-2", *["mee eens"] * 4, "neutraal", "neutraal")
    expect(second).to_contain_text("niet aantoonbaar veranderd")
    expect(second).to_contain_text("Je liet niet twee keer dezelfde uitspraken open.")
    choose(page, "meting-2", *["mee eens"] * 6)
    expect(second).to_contain_text("aantoonbaar hoger")
    question(page, "meting-1").get_by_role("button", name="Antwoord wissen").click()
    expect(extra.locator(".ivk-dots")).to_have_count(0)
    question(page, "meting-2").get_by_role("button", name="Antwoord wissen").click()
    expect(second.locator(".ivk-dots")).to_have_count(0)  # the next test begins without


def test_help_is_in_sight_and_the_class_is_called_invented(lab: Lab, page: Page) -> None:
    """Is it said where to turn before any answer, without a sum after it, and that the people of the figure are not?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    check = question(page, "welzijn")
    for place in cards("burdens").extra["where_to_go"]:
        expect(check.get_by_text(place["text"])).to_be_visible()
    sign = cards("burdens").card("uitputting")
    check.get_by_role("group", name=sign["sign"]).get_by_label("vaak", exact=True).check()
    expect(check.locator(".ivk-extra")).to_contain_text(sign["helps"])
    expect(check.get_by_role("button", name="Controleer")).to_have_count(0)

    figure = page.locator(".jp-Cell", has=page.get_by_text("Wat antwoordden 60 verzonnen mensen?"))
    expect(figure.locator(".ivk-label").first).to_have_text("Verzonnen gegevens")
    expect(figure.get_by_role("img", name="Grafiek: ")).to_be_visible()
    expect(figure.get_by_text("Deze mensen bestaan niet.").first).to_be_visible()


@pytest.mark.timeout(600)
def test_the_module_by_keyboard_alone(lab: Lab, page: Page) -> None:
    """Does Tab lead through every question in order, can each be answered, and is everything back after a reload?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    assert_begins_at_once(page)
    before_first(page)
    met = walk(page, last="toen-nu", number="3")
    assert own(met) == list(QUESTIONS)
    page.keyboard.press("Tab")
    expect(question(page, "reflectie").locator(".ivk-status")).to_contain_text("Opgeslagen")
    answers = record(lab.folder)
    assert [id_ for id_, one in QUESTIONS.items() if not one.is_complete(answers.get(id_))] == []
    expect(question(page, "meting-2").locator(".ivk-extra")).to_contain_text("niet aantoonbaar veranderd")

    page.reload()
    page.wait_for_selector(".jp-Notebook .jp-Cell")
    run_all(page)
    expect(question(page, "meting-1").locator(":checked")).to_have_count(6)
    expect(question(page, "meting-1").locator(".ivk-dots")).to_be_visible()
    assert record(lab.folder) == answers


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_everything_fits_and_is_accessible(
    lab: Lab, new_page: Callable[..., Page], width: int, height: int, scale: int
) -> None:
    """Filled in, is nothing scrolled sideways, on a laptop and enlarged to 200 %, and does axe find nothing?"""
    page = new_page(width, height, device_scale_factor=scale)
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    expect(question(page, "meting-2").locator(".ivk-dots")).to_be_visible()
    assert_fits(page, width)
