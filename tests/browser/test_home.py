"""Home: does the course open on a page that shows where you are, and is it one click and one key away?"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from course.record.answers import AnswerStore

from .conftest import ROOT, Lab, assert_accessible
from .learner import FOCUS, expect_saved, question, record

HOME = "#inclusief-home"
YESTERDAY = ROOT / "tests" / "fixtures" / "2026-11-0"


@pytest.fixture(autouse=True)
def nothing_answered(lab: Lab) -> Iterator[None]:
    """Leave no answer for the next test."""
    yield
    for folder in lab.folder.rglob("antwoorden"):
        shutil.rmtree(folder)


def test_shows_home_all_modules_and_where_you_are(lab: Lab, page: Page) -> None:
    """Do the seven cards tell what is done and what the assignment waits for, and does one press go on?"""
    shutil.copytree(YESTERDAY / "mijn-cursus", lab.folder, dirs_exist_ok=True)
    AnswerStore("01-inclusiecontext", lab.folder / "modules").put("voorspel-aandeel", None)
    page.goto(lab.address)
    cards = page.locator(f"{HOME} .ifd-card")
    expect(cards).to_have_count(7)
    expect(cards.nth(3)).to_contain_text("De opdracht: begonnen")
    expect(cards.nth(1)).to_contain_text("De opdracht: nog niet begonnen")
    assert "Je hebt" in page.locator(f"{HOME} header").inner_text()
    expect(page.get_by_role("heading", name="Ga verder waar je was")).to_be_visible()


def test_leads_home_to_the_very_question(lab: Lab, page: Page) -> None:
    """Does "Ga verder" open the module answered in last, at its first open question, with the focus in it?"""
    store = AnswerStore("00-start", lab.folder / "modules")
    store.put("proef-tekst", "Dag")
    page.goto(lab.address)
    expect(page.locator(f"{HOME} .ifd-where")).to_have_text("Module 00 · Start: zo werkt deze cursus")
    page.get_by_role("button", name="Ga verder").click()
    expect(page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")).to_be_visible()


def test_leads_home_to_the_portfolio_itself(lab: Lab, page: Page) -> None:
    """Is it the portfolio that is in sight, with the focus in it, once all that stands above it is there too?"""
    page.goto(lab.address)
    page.locator(HOME).get_by_role("button", name="Je portfolio").click()
    portfolio = question(page, "portfolio")
    expect(portfolio).to_be_visible(timeout=120_000)
    expect(page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) [data-ifd-coming]")).to_have_count(0, timeout=180_000)
    expect(page.locator('[data-question="portfolio"]:focus')).to_be_in_viewport()
    page.wait_for_timeout(1000)  # nothing moves it away afterwards
    box = portfolio.bounding_box()
    assert box is not None and 0 < box["y"] < 250
    expect(page.locator('[data-question="portfolio"]:focus')).to_be_in_viewport()


def test_is_home_one_click_and_one_key_away(lab: Lab, page: Page) -> None:
    """Does the button above and Alt+H lead home from a page, and does home then count what was answered meanwhile?"""
    page.goto(lab.url("modules/00-start.ipynb"))
    expect(page.locator(".jp-Notebook .jp-Cell").first).to_be_visible()
    expect(page.locator(HOME)).not_to_be_visible()
    page.get_by_role("button", name="Home", exact=True).click()
    expect(page.locator(f"{HOME} .ifd-card").first).to_contain_text("0 van 29 vragen")
    page.get_by_role("button", name="Start: zo werkt deze cursus").click()
    expect(page.locator(".jp-Notebook .jp-Cell").first).to_be_visible()
    AnswerStore("00-start", lab.folder / "modules").put("proef-tekst", "Dag")
    page.keyboard.press("Alt+h")
    expect(page.locator(f"{HOME} .ifd-card").first).to_contain_text("1 van 29 vragen")


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (800, 900, 1), (390, 844, 1), (640, 400, 2)])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_can_home_be_read_and_used_by_everyone(
    lab: Lab, new_page: Callable[..., Page], width: int, height: int, scale: int, theme: str
) -> None:
    """Does axe find nothing in light, dark and forced colours, and nothing stick out, from a telephone to 200 %?"""
    page = new_page(width, height, device_scale_factor=scale)
    page.goto(lab.address)
    expect(page.locator(f"{HOME} .ifd-card")).to_have_count(7)
    page.evaluate("dark => { document.body.dataset.jpThemeLight = String(!dark) }", theme == "dark")
    assert_accessible(page, HOME)
    assert page.eval_on_selector(HOME, "home => home.scrollWidth <= home.clientWidth")
    page.emulate_media(forced_colors="active")
    assert_accessible(page, HOME)
    behind = page.evaluate("getComputedStyle(document.body).backgroundColor")
    expect(page.locator(f"{HOME} .ifd-bar > span").first).not_to_have_css("background-color", behind)
    expect(page.locator(f"{HOME} .ifd-ring")).not_to_have_css("background-image", "none")


def test_is_home_used_with_the_keyboard_alone(lab: Lab, page: Page) -> None:
    """Does Tab reach every card, its goals and its assignment in their order, and Enter open what has the focus?"""
    page.goto(lab.address)
    expect(page.locator(f"{HOME} .ifd-card")).to_have_count(7)
    page.keyboard.press("Alt+h")
    names = []
    for _ in range(7):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.textContent"))
    assert names[:4] == [
        "Begin met de start",
        "Start: zo werkt deze cursus",
        "Nog 2 doelen",
        "Inclusie: waar komt het vandaan en waar gaat het over?",
    ]
    assert names[5] == "De opdracht"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell").first).to_be_visible()
    tab = page.locator(".lm-TabBar-tab.lm-mod-current .lm-TabBar-tabLabel")
    expect(tab).to_have_text("opdracht-01-inclusiecontext.ipynb")


#: Whether who looks sees where the keyboard is: a line around or beside it, in the window, and not all under something.
SEEN = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  const drawn = [getComputedStyle(at), getComputedStyle(at, "::after")];
  const line = drawn.some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none");
  const tops = [0.1, 0.5, 0.9].map((part) =>
    document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height * part));
  return line && tops.some((top) => top && (at.contains(top) || top.contains(at)));
}"""


def tab_to(page: Page, name: str, key: str = "Tab", limit: int = 12) -> None:
    """Press Tab until the focus is on what has this name or stands in this question, in sight at every stop."""
    for _ in range(limit):
        page.keyboard.press(key)
        page.wait_for_function(SEEN)  # what comes above it can move it for a moment
        focus = page.evaluate(FOCUS)
        if name in (focus["name"].strip(), focus["question"]):
            return
    raise AssertionError(f"{limit} times {key} does not lead to {name}; it ended at {focus}")


def test_is_the_course_done_with_the_keyboard_alone(lab: Lab, page: Page) -> None:
    """From home through questions of a module to a handed-in assignment and home: is each stop in sight, and near?"""
    coming = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) [data-ifd-coming]")
    page.goto(lab.address)
    expect(page.locator(f"{HOME} .ifd-card")).to_have_count(7)
    expect(page.locator(HOME)).to_be_focused()
    tab_to(page, "Begin met de start", limit=1)
    page.keyboard.press("Enter")
    expect(question(page, "proef-tekst")).to_be_visible(timeout=120_000)
    expect(coming).to_have_count(0, timeout=180_000)
    tab_to(page, "eerste-vraag", limit=2)
    page.keyboard.press("Space")
    tab_to(page, "proef-keuze")
    page.keyboard.press("ArrowDown")
    tab_to(page, "Controleer", limit=3)
    page.keyboard.press("Enter")
    expect(question(page, "proef-keuze").locator(".ivk-feedback")).not_to_be_empty()
    tab_to(page, "proef-tekst", limit=20)
    page.keyboard.type("Zonder muis.")
    expect_saved(page, "proef-tekst")
    assert record(lab.folder / "modules", "00-start")["proef-tekst"] == "Zonder muis."

    page.keyboard.press("Alt+h")  # from within a question
    expect(page.locator(HOME)).to_be_focused()
    tab_to(page, "De opdracht")
    page.keyboard.press("Enter")
    expect(question(page, "o01-kijk")).to_be_visible(timeout=120_000)
    expect(coming).to_have_count(0, timeout=180_000)
    tab_to(page, "o01-kijk-vraag")
    page.keyboard.press("Space")
    expect_saved(page, "o01-kijk-vraag")
    tab_to(page, "Inhoud", key="Shift+Tab", limit=20)
    page.keyboard.press("Enter")
    tab_to(page, "Inleveren")
    page.keyboard.press("Enter")
    tab_to(page, "Studentnummer", limit=3)
    page.keyboard.type("1234567")
    tab_to(page, "Inleveren", limit=2)
    page.keyboard.press("Enter")
    tab_to(page, "Toch inleveren", limit=24)
    page.keyboard.press("Enter")
    expect(page.locator(".ivk-receipt")).to_contain_text("1 van de 20 vragen beantwoord")
    assert (lab.folder / "opdrachten" / "01-inclusiecontext" / "inlevering-01-inclusiecontext.ipynb").exists()
    page.keyboard.press("Alt+h")
    expect(page.locator(f"{HOME} .ifd-card").nth(1)).to_contain_text("De opdracht: ingeleverd op")
