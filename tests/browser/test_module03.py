"""Module 03 in JupyterLab: do the planner, the lesson card and the self-assessment work by keyboard, for everyone?

That Tab leads through every question of this module, ``test_questions.py`` tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.questions import Rating
from course.record.answers import AnswerStore

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import (
    TOO_WIDE,
    all_ready,
    assert_begins_at_once,
    assert_none,
    expect_saved,
    put_files_away,
    question,
    record,
)

NOTEBOOK = "03-differentiatie"
QUESTIONS = load_questions(data_dir() / "questions" / f"{NOTEBOOK}.toml")
NAMES = {card.id: card.title for card in cards("adaptations").entries}
ADVICE = "Kijk hier nog eens naar"
FOUR_GROUPS = [
    {"start": "0", "minuten": "15", "groep": "iedereen", "activiteit": "Uitleg met stroken papier, en een filmpje"},
    {"start": "15", "minuten": "5", "groep": "steun", "activiteit": "Samen de eerste som"},
    {"start": "15", "minuten": "25", "groep": "basis", "activiteit": "Kaartjes leggen in tweetallen en nakijken"},
    {"start": "20", "minuten": "20", "groep": "een", "activiteit": "Steeds één kaartje, met de stroken erbij"},
    {"start": "40", "minuten": "5", "groep": "iedereen", "activiteit": "Terugkijken"},
]

#: Words of our own that a narrow column of a plan or a lesson card breaks: their letters stand on two lines.
BROKEN_WORDS = """() => [...document.querySelectorAll('.ivk-extra :is(th, td)')].flatMap(cell => {
  const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), broken = [];
  for (let text = walk.nextNode(); text; text = walk.nextNode())
    for (const word of text.data.matchAll(/[^\\s–-]+/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) broken.push(word[0]);
    }
  return broken;
})"""


@pytest.fixture(autouse=True)
def afresh(lab: Lab) -> Iterator[None]:
    """Leave no answer for the next test, and the notebook as it was delivered.

    One that the page saved in the meantime would ask for the questions of a kernel that has ended.
    """
    notebook = lab.folder / "modules" / f"{NOTEBOOK}.ipynb"
    delivered = notebook.read_bytes()
    yield
    notebook.write_bytes(delivered)
    AnswerStore(NOTEBOOK, lab.folder / "modules").clear()


def start(page: Page, lab: Lab) -> None:
    """Open the module, run it, and wait until its questions can be used."""
    open_notebook(page, lab.url(f"modules/{NOTEBOOK}.ipynb"))
    run_all(page)
    all_ready(page, len(QUESTIONS))


def write(page: Page, field: Locator, words: str) -> None:
    """Put words in a field in place of what stood there, with the keyboard alone."""
    field.focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.type(words)
    page.keyboard.press("Tab")


def press(page: Page, control: Locator, key: str = "Space") -> None:
    control.focus()
    page.keyboard.press(key)


def printed(page: Page, form: Locator) -> Page:
    """Open the page to print, with the keyboard alone."""
    with page.context.expect_page() as opening:
        press(page, form.get_by_role("link", name="Openen om af te drukken"), "Enter")
    opening.value.wait_for_load_state()
    return opening.value


def test_does_the_planner_warn_and_print(lab: Lab, page: Page) -> None:
    """Does the curriculum bring a warning until lighter steps come before it, and is the plan a page of its own?"""
    start(page, lab)
    assert_begins_at_once(page)
    form = question(page, "plan-eigen")
    plan = form.locator(".ivk-extra")

    def change(id_: str, words: str) -> None:
        write(page, form.get_by_role("textbox", name=NAMES[id_], exact=True), words)

    def begin(id_: str) -> None:
        press(page, form.get_by_role("checkbox", name=NAMES[id_], exact=True))

    write(page, form.get_by_role("textbox", name="Mijn les: vak, groep en doel"), "Breuken, <b>groep 6</b>")
    change("curriculum", "Een eigen boek op de gang.")
    begin("curriculum")
    expect(plan).to_contain_text("Het curriculum komt als laatste")
    expect(plan).to_contain_text("Je begint met het curriculum.")

    begin("curriculum")
    change("output", "Legt het uit met stroken papier.")
    begin("output")
    expect(plan).not_to_contain_text("Je begint met het curriculum.")
    expect(plan).to_contain_text("Het curriculum komt als laatste")
    expect(plan.locator("tbody th")).to_have_text([NAMES["output"], NAMES["curriculum"]])

    change("curriculum", "")
    expect(plan.locator("tbody th")).to_have_text([NAMES["output"]])
    expect(plan).to_contain_text("Hier begin ik mee")
    expect(plan).not_to_contain_text(ADVICE)
    expect_saved(page, "plan-eigen")

    sheet = printed(page, form)
    expect(sheet.get_by_role("heading", name="Mijn aanpassingsplan")).to_be_visible()
    expect(sheet.get_by_text("Breuken, <b>groep 6</b>")).to_be_visible()
    expect(sheet.get_by_role("row", name="Legt het uit met stroken papier.")).to_contain_text("Hier begin ik mee")
    assert sheet.evaluate("document.documentElement.lang") == "nl"
    assert_accessible(sheet, "body")
    sheet.close()

    run_all(page)  # a new kernel
    all_ready(page, len(QUESTIONS))
    expect(plan.locator("tbody th")).to_have_text([NAMES["output"]])
    expect(form.get_by_role("checkbox", name=NAMES["output"], exact=True)).to_be_checked()


def test_does_the_lesson_card_follow_the_minutes(lab: Lab, page: Page) -> None:
    """Does the drawing grow with the rows, say what cannot be at once, and stop saying it when that is mended?"""
    start(page, lab)
    form = question(page, "leskaart")
    card = form.locator(".ivk-extra")

    def block(number: int, minute: str, minutes: str, group: int, words: str) -> None:
        row = form.get_by_role("group", name=f"Rij {number}", exact=True)
        write(page, row.get_by_label("Begint na (minuten)"), minute)
        write(page, row.get_by_label("Duurt (minuten)"), minutes)
        for _ in range(group):
            press(page, row.get_by_label("Voor wie"), "ArrowDown")
        write(page, row.get_by_label("Wat gebeurt er?"), words)

    write(page, form.get_by_label("Welke les, welke groep?"), "Breuken, groep 6")
    block(1, "0", "15", 1, "Uitleg met stroken")
    expect(card).to_contain_text("De les duurt 15 minuten.")
    expect(card.get_by_role("img")).to_have_attribute(
        "aria-label", "Grafiek: Leskaart. Een beschrijving en een tabel staan eronder."
    )
    press(page, form.get_by_role("button", name="Rij toevoegen"), "Enter")
    block(2, "10", "22,5", 2, "Samen oefenen")
    expect(card).to_contain_text("De les duurt 32,5 minuten.")
    expect(card).to_contain_text("Minuut 10: ‘Uitleg met stroken’ is nog bezig als ‘Samen oefenen’ begint.")
    expect(card.get_by_role("img")).to_contain_text("Steungroep")
    expect(card.get_by_role("row", name="Samen oefenen")).to_contain_text("10–32,5")

    write(page, form.get_by_role("group", name="Rij 2", exact=True).get_by_label("Begint na (minuten)"), "15")
    expect(card).not_to_contain_text("Dit kan niet tegelijk")
    expect(card).to_contain_text("De les duurt 37,5 minuten.")
    write(page, form.get_by_label("Het doel, in één zin die leerlingen snappen"), "Ik kan breuken vergelijken.")
    write(page, form.get_by_label("Waar ben jij zelf, van minuut tot minuut?"), "Eerst voor de groep.")
    expect_saved(page, "leskaart")

    sheet = printed(page, form)
    expect(sheet.get_by_role("heading", name="Breuken, groep 6")).to_be_visible()
    expect(sheet.get_by_role("img")).to_be_visible()
    for words in ("Ik kan breuken vergelijken.", "Eerst voor de groep."):
        expect(sheet.get_by_text(words)).to_be_visible()
    assert_accessible(sheet, "body")
    sheet.close()


def test_is_the_self_rating_kept_and_never_judged(lab: Lab, page: Page) -> None:
    """Is each statement rated by keyboard, "weet ik nog niet" among them, saved, and given no verdict or score?"""
    start(page, lab)
    form = question(page, "zelf")
    rating = QUESTIONS["zelf"]
    assert isinstance(rating, Rating)
    for place, group in enumerate(form.locator("fieldset.ivk-rating").all()):
        press(page, group.get_by_role("radio").first)
        for _ in range(place):
            page.keyboard.press("ArrowRight")
    expect_saved(page, "zelf")
    rated = dict(zip([item.id for item in rating.items], [1, 2, 3, 4, 5, "?"], strict=True))
    assert record(lab.folder / "modules", NOTEBOOK)["zelf"] == rated
    expect(form.get_by_role("button", name="Controleer")).to_have_count(0)
    expect(form.locator(".ivk-feedback")).to_be_empty()


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_everything_fits_and_is_accessible(
    lab: Lab, new_page: Callable[..., Page], width: int, height: int, scale: int
) -> None:
    """With a plan and a lesson card on the page: is nothing cut off, also at 200 %, and does axe find nothing?"""
    store = AnswerStore(NOTEBOOK, lab.folder / "modules")
    store.put("leskaart", {"les": "Breuken, groep 6", "blokken": FOUR_GROUPS})
    store.put("plan-eigen", {id_: f"{name}: eerst met een klasgenoot, daarna alleen." for id_, name in NAMES.items()})
    page = new_page(width, height, device_scale_factor=scale)
    start(page, lab)
    put_files_away(page)  # the list of files makes room, as for anyone who enlarges the page
    expect(question(page, "plan-eigen").locator(".ivk-extra")).to_contain_text("Je plan telt 9 aanpassingen.")
    expect(question(page, "leskaart").locator(".ivk-extra")).to_contain_text("De les duurt 45 minuten.")
    assert_none(page, TOO_WIDE)
    assert_none(page, BROKEN_WORDS)
    assert_accessible(page)
