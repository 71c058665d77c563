"""The head above a page, and following a page one step at a time: is the way found by everyone, on every screen?"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from course.record.answers import AnswerStore

from .conftest import Lab, api, assert_accessible
from .learner import SAVED, assert_none, question, sign

MODULE = "00-start"
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
HEAD = f"{PANEL} .ifd-head"
CHOICES = "lab/api/settings/inclusief-frontdoor:head"
#: More than its field shows.
LONG = "Dit schreef ik zelf. " * 60
FOCUSED = "document.activeElement.textContent"


@pytest.fixture(autouse=True)
def nothing_chosen(lab: Lab) -> Iterator[None]:
    """Leave no answer and no choice for the next test."""
    yield
    for folder in lab.folder.rglob("antwoorden"):
        shutil.rmtree(folder)
    api(lab, "PUT", CHOICES, {"raw": "{}"})


def press(page: Page, name: str, exact: bool = True) -> None:
    page.locator(f"{PANEL} .ifd-bar-widget").get_by_role("button", name=name, exact=exact).click()


def where(page: Page) -> Locator:
    return page.locator(f"{PANEL} .ifd-step-bar [role=status]")


def test_does_the_head_show_the_way(lab: Lab, page: Page) -> None:
    """Are title, progress, sections, time, neighbours and JupyterLab's own menus one press away, and counted alive?"""
    AnswerStore(MODULE, lab.folder / "modules").put("proef-tekst", "Dag")
    page.goto(lab.url(f"modules/{MODULE}.ipynb"))
    head = page.locator(HEAD)
    expect(head).to_contain_text("Module 00 Start: zo werkt deze cursus")
    expect(head).to_contain_text("1 van 29 vragen · nog 1 uur")
    expect(question(page, "proef-keuze")).to_be_visible(timeout=120_000)
    question(page, "proef-keuze").locator("input").first.check()
    expect(sign(page, "proef-keuze")).to_have_text(SAVED)
    expect(head).to_contain_text("2 van 29 vragen")

    # The contents: by keyboard, and the focus goes where the eye goes.
    head.get_by_role("button", name="Inhoud").press("Enter")
    outline = page.get_by_role("navigation", name="Inhoud van deze pagina")
    expect(outline.get_by_role("button").first).to_have_text("Zo werkt een pagina2 van 9 vragen · 10 minuten")
    assert_accessible(page, ".ifd-layer:popover-open")
    page.keyboard.press("Escape")
    expect(outline).to_be_hidden()
    assert page.evaluate(FOCUSED) == "Inhoud"
    page.keyboard.press("Enter")
    outline.get_by_role("button", name="Jouw doelen").press("Enter")
    expect(page.locator(f"{PANEL} h2:focus")).to_contain_text("Jouw doelen")
    expect(head).to_contain_text("Deel 4 van 6")

    # What gives an answer away is folded until there is nothing more to try; going to it opens it too.
    told = question(page, "lees-gemist")
    expect(told).to_be_hidden()
    fold = page.locator(f"{PANEL} .ifd-fold")
    fold.scroll_into_view_if_needed()
    assert_accessible(page, f"{PANEL} .ifd-fold")
    fold.get_by_role("button", name="Laat zien").press("Enter")
    expect(page.locator(f"{PANEL} h3:focus")).to_contain_text("Wat zij opschreven")
    expect(told).to_be_visible()
    page.reload()
    guess = question(page, "voorspel-gemist")
    expect(guess).to_be_visible(timeout=120_000)
    expect(fold).to_have_count(1)
    guess.get_by_role("button", name=re.compile("^Omlaag")).first.click()
    guess.get_by_role("button", name="Controleer").click()
    expect(guess.get_by_role("button", name="Bekijk de uitleg")).to_be_visible()
    expect(told).to_be_hidden()
    guess.get_by_role("button", name="Bekijk de uitleg").click()
    expect(told).to_be_visible()
    expect(fold).to_have_count(0)

    # What JupyterLab has itself is away, and there when asked for; the page alone is there too.
    menu, tools = page.locator("#jp-MainMenu"), page.locator(f"{PANEL} .jp-Toolbar").first
    tabs = page.locator("#jp-main-dock-panel .lm-TabBar-tab:visible")
    expect(menu).to_be_hidden()
    assert tools.is_hidden() and tabs.count() == 2
    press(page, "Meer")
    expect(menu).to_be_visible()
    expect(tools).to_be_visible()
    press(page, "Groot scherm")
    expect(menu).to_be_hidden()
    expect(tabs).to_have_count(0)
    press(page, "Groot scherm")
    press(page, "Meer")
    expect(menu).to_be_hidden()
    press(page, "Volgende module: 01", exact=False)
    expect(page.locator(HEAD)).to_contain_text("Module 01")
    expect(page).to_have_title(re.compile(r"^(?!01).+ – Inclusief voor de klas$"))
    press(page, "Home")
    expect(page.locator("#inclusief-home")).to_be_visible()
    expect(page).to_have_title("Inclusief voor de klas")
    expect(menu).to_be_hidden()
    more = page.locator("#inclusief-home").get_by_role("button", name="Meer", exact=True)
    more.click()
    expect(menu).to_be_visible()
    more.click()
    expect(menu).to_be_hidden()


#: Wider than a sheet, or on the page without being part of what is read.
STICKING_OUT = """() => [...document.querySelectorAll("body *")].filter(one => {
  const { width, right } = one.getBoundingClientRect();
  return width && !(one instanceof SVGElement) && right > innerWidth + 1;
}).map(one => one.className)"""


def assert_is_a_document(page: Page) -> None:
    """Assert that a page in the dark, in steps, is printed whole, in dark ink, with a head and without the window."""
    page.set_viewport_size({"width": 680, "height": 960})  # a sheet of A4 within its margins
    page.evaluate("document.body.dataset.jpThemeLight = 'false'; window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".ifd-paper-head")).to_have_text(
        re.compile(r"^Inclusief voor de klas · Module 00 · \d+ \w+ \d{4}Naam, als je wilt:$")
    )
    expect(page).to_have_title("Start: zo werkt deze cursus – Inclusief voor de klas")
    written = question(page, "proef-tekst").locator(".ifd-written")
    expect(written).to_have_text(LONG.strip())
    for around in (".jp-Toolbar", ".ifd-bar-widget", ".lm-TabBar", "#jp-top-panel", ".ivk button"):
        assert page.locator(around).locator("visible=true").count() == 0, around
    assert_none(page, STICKING_OUT)
    assert page.evaluate("getComputedStyle(document.querySelector('.ivk')).color") == "rgb(36, 48, 58)"
    assert page.evaluate("document.documentElement.scrollHeight") > 3 * 960
    page.evaluate("document.body.dataset.jpThemeLight = 'true'; window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".ifd-on-paper")).to_have_count(0)
    page.set_viewport_size({"width": 1280, "height": 800})
    sheets = page.pdf(format="A4").count(b"/Type /Page\n")
    assert 4 <= sheets <= 12, "nothing is cut off at the edge of the window, and nothing begins a sheet without need"


def test_can_one_go_one_step_at_a_time(lab: Lab, page: Page) -> None:
    """Is one step shown, the next one press away with the focus at its start, and does every way lead to its step?"""
    AnswerStore(MODULE, lab.folder / "modules").put("proef-tekst", LONG)
    page.goto(lab.url(f"modules/{MODULE}.ipynb"))
    expect(question(page, "proef-keuze")).to_be_visible(timeout=120_000)
    asked = page.locator(f"{PANEL} [data-question]")
    whole = asked.count()
    page.locator(HEAD).get_by_text("Stap voor stap").click()
    expect(where(page)).to_have_text(re.compile(r"^Stap 1 van \d\d$"))
    expect(question(page, "eerste-vraag")).to_be_visible()
    expect(question(page, "proef-keuze")).to_be_hidden()
    press(page, "Volgende")
    press(page, "Volgende")
    expect(where(page)).to_contain_text("Stap 3 van")
    expect(question(page, "proef-teken")).to_be_visible()
    assert page.evaluate("document.activeElement.dataset.question") == "proef-teken"
    press(page, "Vorige")
    press(page, "Vorige")
    expect(page.locator(f"{PANEL} h1:focus")).to_contain_text("Start: zo werkt deze cursus")
    assert_accessible(page, f"{PANEL} .ifd-step-bar")

    # Nothing is gone: it is on paper, and every way to a place leads to its step.
    page.emulate_media(media="print")
    assert asked.locator("visible=true").count() >= whole > 1
    assert_is_a_document(page)
    page.emulate_media(media="screen")
    page.locator(HEAD).get_by_role("button", name="Inhoud").click()
    page.get_by_role("navigation", name="Inhoud van deze pagina").get_by_role("button", name="Jouw doelen").click()
    expect(page.locator(f"{PANEL} h2:focus")).to_contain_text("Jouw doelen")
    page.locator(HEAD).get_by_role("button", name="Inhoud").click()
    page.get_by_role("navigation", name="Inhoud van deze pagina").get_by_role("button", name="Op weg").click()
    press(page, "Volgende")
    press(page, "Volgende")
    page.get_by_text("Wat staat nog open?", exact=True).locator("visible=true").first.click()
    page.get_by_role("button", name="Je komt morgen terug", exact=False).click()
    expect(question(page, "proef-orde")).to_be_visible()

    # The choice is kept, and home leads to the very question: the first that is open after what was answered.
    AnswerStore(MODULE, lab.folder / "modules").put("proef-tekst", None)
    AnswerStore(MODULE, lab.folder / "modules").put("eerste-vraag", {"weten": "samen"})
    AnswerStore(MODULE, lab.folder / "modules").put("proef-keuze", "a")
    AnswerStore(MODULE, lab.folder / "modules").put("proef-teken", {"rond": "bezig"})
    page.goto(lab.address)
    page.get_by_role("button", name="Ga verder").click()
    expect(question(page, "proef-teken").locator(":focus")).to_be_visible(timeout=60_000)
    expect(where(page)).to_contain_text("Stap 3 van")
    page.locator(HEAD).get_by_text("Hele pagina").click()
    expect(where(page)).to_be_hidden()
    expect(question(page, "proef-keuze")).to_be_visible()


def test_can_everyone_use_the_head(lab: Lab, page: Page) -> None:
    """From a wide screen to a telephone and 200 %, light and dark: does all fit, without a finding, and leave room?"""
    page.goto(lab.url(f"modules/{MODULE}.ipynb"))
    expect(question(page, "proef-keuze")).to_be_visible(timeout=120_000)
    page.locator(HEAD).get_by_text("Stap voor stap").click()
    for width, height, dark in ((1280, 800, False), (390, 844, True), (640, 400, False), (320, 640, True)):
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate("dark => { document.body.dataset.jpThemeLight = String(!dark) }", dark)
        sticking = """bars => bars.flatMap(bar => [...bar.querySelectorAll("button, p, label")].filter(one => {
          const [box, around] = [one.getBoundingClientRect(), bar.getBoundingClientRect()];
          return one.checkVisibility() && (box.right > innerWidth || box.bottom > around.bottom + 1);
        }).map(one => one.textContent))"""
        assert_none(page, f"() => ({sticking})([...document.querySelectorAll('{PANEL} .ifd-bar-widget')])")
        height_of_bars = "bars => bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)"
        assert page.eval_on_selector_all(f"{PANEL} .ifd-bar-widget", height_of_bars) < height / 2.4
        above = page.locator(HEAD).bounding_box()
        assert above is not None and above["y"] < 40, "nothing stands between the tabs and the head"
        assert_accessible(page, f"{PANEL} .ifd-head")


def test_are_the_records_no_files_to_open(lab: Lab, page: Page) -> None:
    """Is the folder with answers not in the list, and does its address lead home with one line?"""
    AnswerStore(MODULE, lab.folder / "modules").put("proef-tekst", "Dag")
    record = lab.folder / "modules" / "antwoorden" / f"{MODULE}.json"
    before = record.read_bytes()
    page.goto(lab.url(f"modules/antwoorden/{MODULE}.json"))
    expect(page.locator(".ifd-line")).to_contain_text("bewaart de cursus je antwoorden")
    expect(page.locator("#inclusief-home")).to_be_visible()
    expect(page.locator(".jp-FileEditor, .jp-RenderedJSON")).to_have_count(0)
    page.get_by_role("button", name="Alle bestanden").click()
    expect(page.locator(".jp-DirListing-itemText", has_text=f"{MODULE}.ipynb")).to_be_visible()
    assert page.locator(".jp-DirListing-itemText", has_text="antwoorden").count() == 0
    assert record.read_bytes() == before
