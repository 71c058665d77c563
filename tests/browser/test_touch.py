"""A telephone and a tablet: is all of the course there for a finger, and does nothing have to be moved sideways?"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect
from unit.questions_sample import QUESTIONS

from course.instruments import instrument, instrument_ids, module_questions
from course.instruments.conversation.cases import case
from course.instruments.conversation.parts import Ending

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import OPEN, SAVED, SCROLLED, put_files_away, put_notebook, question, sign

HOME = "#inclusief-home"
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
#: What has a kind of its own, asked as its module asks it.
OWN_KINDS = {
    "share": "04-co-teaching",
    "gesprek-sofie": "04-co-teaching",
    "stapel": "05-vignetten",
    "mentor": "06-profiel-en-plan",
}
OWN_CELLS = [f'course.open_lesson("{module}").ask("{id_}")' for id_, module in OWN_KINDS.items()]

#: What can be pressed in a part of the page and is smaller than a finger needs (WCAG 2.5.8). In a sentence, and with
#: a label that is as large, it may be.
TOO_SMALL = """root => [...document.querySelectorAll(root)].flatMap(part =>
  [...part.querySelectorAll('button, a[href], summary, input, select, textarea')].filter(one => {
    const large = e => { const { width, height } = e.getBoundingClientRect(); return width >= 24 && height >= 24; };
    const shown = one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
    return shown && !one.closest('p > a, li > a') && ![one, ...(one.labels ?? [])].some(large);
  })).map(one => `${one.tagName}.${one.className} ${one.textContent}`)"""
WIDTHS = {"phone": (390, 844), "tablet": (800, 1100)}


@pytest.fixture
def held(new_page: Callable[..., Page]) -> Callable[[str], Page]:
    """A page on a device of this name, in the hand."""
    return lambda device: new_page(*WIDTHS[device], has_touch=True, is_mobile=True)


@pytest.fixture(autouse=True)
def nothing_answered(lab: Lab) -> Iterator[None]:
    """Leave no answer for the next test."""
    yield
    for folder in lab.folder.rglob("antwoorden"):
        shutil.rmtree(folder)


def assert_fits_a_hand(page: Page, *parts: str) -> None:
    """Assert that the window needs no moving sideways, and that a finger can press all there is in these parts."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth && visualViewport.scale === 1")
    for part in parts:
        assert page.evaluate(TOO_SMALL, part) == []
        assert page.eval_on_selector_all(part, "all => all.filter(p => p.scrollWidth > p.clientWidth + 1).length") == 0


def saved(page: Page, id_: str) -> None:
    expect(sign(page, id_)).to_have_text(SAVED)


def assert_more_is_for_a_learner(page: Page, menus: Locator) -> None:
    """Assert that "Meer" opens a short list in words, for a finger and for keys, with JupyterLab's menus at its end."""
    head, more = page.locator(f"{PANEL} .ifd-head"), page.get_by_role("navigation", name="Meer")
    head.get_by_role("button", name="Meer", exact=True).tap()
    expect(menus).to_be_hidden()
    assert 4 <= more.get_by_role("button").count() <= 6
    assert_fits_a_hand(page, ".ifd-layer:popover-open")
    assert_accessible(page, ".ifd-layer:popover-open")
    page.keyboard.press("Tab")
    expect(more.get_by_role("button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(more).to_be_hidden()
    expect(head.get_by_role("button", name="Meer", exact=True)).to_be_focused()
    page.evaluate("window.print = () => { window.printed = true }")
    for name in ("Afdrukken", "Menu’s van JupyterLab", "Menu’s van JupyterLab weg", "Inhoud van deze pagina"):
        head.get_by_role("button", name="Meer", exact=True).tap()
        more.get_by_role("button", name=name, exact=True).tap()
        expect(more).to_be_hidden()
        expect(menus).to_be_visible(visible=name == "Menu’s van JupyterLab")
    assert page.evaluate("window.printed")
    page.keyboard.press("Tab")
    expect(page.get_by_role("navigation", name="Inhoud van deze pagina").get_by_role("button").first).to_be_focused()
    page.keyboard.press("Escape")


@pytest.mark.parametrize("device", WIDTHS)
def test_is_the_way_through_the_course_there_for_a_finger(lab: Lab, held: Callable[[str], Page], device: str) -> None:
    """From home to a question and on: by taps alone, with the whole width for the page and the rest one button away?"""
    page = held(device)
    page.goto(lab.address)
    home, menus = page.locator(HOME), page.locator("#jp-MainMenu")
    expect(home.locator(".ifd-card")).to_have_count(7)
    assert_fits_a_hand(page, HOME)
    if device == "phone":
        expect(menus).to_be_hidden()
        box = home.bounding_box()
        assert box is not None and (box["x"], box["y"], box["width"]) == (0, 0, 390)
        away = home.get_by_role("button", name="Meer", exact=True)
        expect(away).to_be_hidden()
        home.get_by_role("button", name="Alle bestanden").tap()
        expect(menus).to_be_visible()
        away.tap()
        expect(menus).to_be_hidden()
    home.get_by_role("button", name="Begin met de start").tap()
    first = question(page, "eerste-vraag")
    expect(first).to_be_visible(timeout=120_000)
    if device == "tablet":
        page.locator(f"{PANEL} .ifd-head").get_by_text("Stap voor stap").tap()
    # One step at a time; what is pressed stands still meanwhile.
    where = page.locator(f"{PANEL} .ifd-step-bar [role=status]")
    expect(where).to_contain_text("Stap 1 van")
    assert_fits_a_hand(page, f"{PANEL} .ifd-head", f"{PANEL} .ifd-step-bar", f"{PANEL} .ivk")
    page.get_by_role("button", name="Volgende", exact=True).tap()
    question(page, "proef-keuze").locator("label").first.tap()
    saved(page, "proef-keuze")
    page.get_by_role("button", name="Volgende", exact=True).tap()
    # A step without a text of its own brings what it follows on.
    expect(question(page, "proef-keuze")).to_be_hidden()
    back = page.get_by_role("button", name="Wat hiervoor stond")
    back.tap()
    expect(question(page, "proef-keuze")).to_be_visible()
    assert_fits_a_hand(page, f"{PANEL} .ifd-back-bar", f"{PANEL} .ivk")
    assert_accessible(page, f"{PANEL} .ifd-back-bar")
    back.tap()
    expect(question(page, "proef-keuze")).to_be_hidden()
    if device == "phone":
        assert_more_is_for_a_learner(page, menus)
    page.get_by_role("button", name="Inhoud").tap()
    assert_fits_a_hand(page, ".ifd-layer:popover-open")
    page.get_by_role("navigation", name="Inhoud van deze pagina").get_by_role("button", name="Jouw doelen").tap()
    expect(page.locator(f"{PANEL} h2:focus")).to_contain_text("Jouw doelen")
    page.locator(f"{PANEL} .ifd-head").get_by_role("button", name="Home").tap()
    expect(home.locator(".ifd-card").first).to_contain_text("1 van 29 vragen")


def answer(asked: Locator, kind: str) -> None:
    """Answer a question with a finger."""
    match kind:
        case "choice" | "multiple_choice" | "rating":
            asked.locator("label").first.tap()
        case "match":
            asked.locator("select").first.tap()
            asked.locator("select").first.select_option(index=1)
        case "order":
            asked.get_by_role("button", name=re.compile("^Omlaag")).first.tap()
        case "form":
            asked.locator("input, textarea").first.tap()
            asked.locator("input, textarea").first.fill("Een les")
        case _:
            asked.locator("input, textarea").first.tap()
            asked.locator("input, textarea").first.fill("12")


def test_can_every_kind_of_question_be_answered_with_a_finger(lab: Lab, held: Callable[[str], Page]) -> None:
    """Is each kind saved after taps alone, a talk played and SHARE made, with nothing too small or too wide?"""
    page = held("phone")
    cells = ["import course", *OWN_CELLS]
    open_notebook(page, lab.url(put_notebook(lab.folder / "hand", "proef", list(QUESTIONS), cells)))
    put_files_away(page)
    run_all(page)
    kinds = {kind.kind for id_ in instrument_ids() if (kind := instrument(id_).kind)}
    assert {
        question_.kind for id_, module in OWN_KINDS.items() for question_ in [module_questions(module)[id_]]
    } == kinds
    assert_fits_a_hand(page, f"{PANEL} .ivk")
    assert page.evaluate(SCROLLED) == []
    for id_, one in QUESTIONS.items():
        answer(question(page, id_), one.kind)
        saved(page, id_)
    assert_accessible(page)

    talk, found = question(page, "gesprek-sofie"), case("veel-vragen")
    path: list[str] = []
    while not isinstance(place := found.walk(path)[1], Ending):
        if talk.get_by_role("button", name=OPEN).count():
            talk.get_by_role("button", name=OPEN).tap()
        talk.get_by_role("button", name=place.says[0].text).tap()
        expect(talk.locator(".ivk-talk-head")).to_be_focused()
        path.append(place.says[0].id)
    share = question(page, "share")
    share.get_by_role("button", name="Ieder op een eigen computer").tap()
    share.get_by_label(re.compile("^Je naam")).fill("Anna")
    for field in share.locator("textarea").all():
        field.fill("Zo doen we het.")
    share.get_by_role("button", name="Mijn blad is af").tap()
    share.get_by_role("button", name="Maak mijn bestand").tap()
    expect(share.get_by_role("link")).to_be_visible()
    question(page, "stapel").get_by_role("button").first.tap()
    assert_fits_a_hand(page, f"{PANEL} .ivk")
