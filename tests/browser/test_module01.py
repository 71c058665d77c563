"""Module 01 in JupyterLab: can it be completed by keyboard alone, does it come back, and can everyone read it?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from course.base.paths import data_dir
from course.instruments import load_questions

from .conftest import LETTERS, Lab, assert_accessible, open_notebook, run_all
from .learner import UNFOLD, all_ready, assert_begins_at_once, assert_fits, before_first, own, question, walk

MODULE = "modules/01-inclusiecontext.ipynb"
QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")


def start(page: Page, lab: Lab) -> None:
    """Open the module, run it, and wait until its questions can be used."""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    all_ready(page, len(QUESTIONS))


def record(folder: Path) -> dict[str, object]:
    saved = json.loads((folder / "modules" / "antwoorden" / "01-inclusiecontext.json").read_text(encoding="utf-8"))
    return saved["answers"]


@pytest.mark.timeout(600)
def test_the_module_by_keyboard_alone(lab: Lab, page: Page) -> None:
    """Does Tab lead through every question in order, can each be answered, and is all back in a new kernel?"""
    start(page, lab)
    assert_begins_at_once(page)
    before_first(page)
    met = walk(page, last="toen-nu", number="2012")
    assert own(met) == list(QUESTIONS)
    page.keyboard.press("Tab")
    expect(question(page, "reflectie").locator(".ivk-status")).to_contain_text("Opgeslagen")
    answers = record(lab.folder)
    assert [id_ for id_, one in QUESTIONS.items() if not one.is_complete(answers.get(id_))] == []
    expect(page.get_by_text(f"Je hebt alle {len(QUESTIONS)} vragen beantwoord.")).to_be_visible()

    expect(question(page, "tijdlijn").locator(".ivk-extra")).to_contain_text("Jij gaat naar groep 1")
    expect(question(page, "behoeften").locator(".ivk-extra")).to_contain_text("19 van de 19 kaarten gesorteerd")
    expect(question(page, "visie").locator(".ivk-extra")).to_contain_text("Het grootste risico")
    matrix = question(page, "visie").locator("details").first
    expect(matrix.locator("table").first).to_be_hidden()
    matrix.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(matrix.locator("table")).to_have_count(6)
    expect(matrix.get_by_text("jouw keuze")).to_have_count(6)
    expect(matrix.locator("table").last).to_be_visible()
    expect(question(page, "ladder").locator(".ivk-extra")).to_contain_text("volgende trede")
    assert_accessible(page)

    run_all(page)  # restarts the kernel
    all_ready(page, len(QUESTIONS))
    expect(question(page, "visie").locator(":checked")).to_have_count(6)
    expect(question(page, "behoeften").locator(":checked")).to_have_count(19)
    expect(question(page, "visie").locator(".ivk-extra")).to_contain_text("Het grootste risico")
    assert record(lab.folder) == answers


def test_the_instruments_answer_at_once(lab: Lab, page: Page) -> None:
    """Do moments unfold by keyboard, filters act, pages print what was typed, and cards ask for words in time?"""
    start(page, lab)
    cells = page.locator(".jp-Cell").count()
    # In steps no step is empty: each that only holds what waits offers to show it.
    page.get_by_text("Stap voor stap").click()
    page.get_by_role("button", name="Inhoud").click()
    page.get_by_role("button", name="Wat de aantallen laten zien").click()
    waiting = page.locator(".ifd-fold").get_by_role("button", name=UNFOLD)
    for _ in range(2):
        expect(waiting.locator("visible=true")).to_have_count(1)
        page.get_by_role("button", name="Volgende", exact=True).click()
    page.get_by_text("Hele pagina").click()
    for fold in waiting.all()[::-1]:
        fold.click()
    for id_, opened in (("tijdlijn", "zorgplicht"), ("bewijskaart", "Let op:")):
        moment = question(page, id_).locator("details").nth(2)
        expect(moment.get_by_text(opened)).to_be_hidden()
        moment.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(moment.get_by_text(opened)).to_be_visible()
        page.keyboard.press("Space")
        expect(moment.get_by_text(opened)).to_be_hidden()
        for key in "dda":  # in command mode these would delete a cell and add one
            page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == cells

    form = question(page, "bewijskaart")
    form.get_by_label("Laat zien: welke leerlingen?").select_option("zonder")
    form.get_by_label("Laat zien: hoeveel onderzoek?").select_option("alles")
    expect(form.locator("caption")).to_contain_text("2 van de 13 uitkomsten")
    form.get_by_label("Wat zeg je tegen deze ouder?").fill("We weten dat het <b>meestal</b> goed gaat.")
    form.get_by_label("Wat zeg je tegen deze ouder?").blur()
    expect(form.locator(".ivk-status")).to_contain_text("Opgeslagen")
    with page.context.expect_page() as opening:
        form.get_by_role("link", name="Openen om af te drukken").click()
    printed = opening.value
    expect(printed.get_by_text("We weten dat het <b>meestal</b> goed gaat.")).to_be_visible()
    expect(printed.get_by_text("Let op:").first).to_be_visible()
    assert printed.evaluate("document.documentElement.lang") == "nl"
    assert printed.evaluate(LETTERS) == ["loaded"], "the course's own, from the page around it"
    expect(printed.get_by_role("banner")).to_contain_text("Inclusief voor de klas · gemaakt op")

    cards = question(page, "behoeften")
    card = cards.get_by_role("group", name="Ouders die meedenken")
    cards.get_by_role("button", name="Antwoord wissen").click()
    expect(card.get_by_role("textbox")).to_be_hidden()
    card.get_by_label("deels").check()
    card.get_by_role("textbox").fill("Alleen bij de kleuters.")
    card.get_by_role("textbox").blur()
    expect(cards.locator(".ivk-extra")).to_contain_text("1 van de 19 kaarten gesorteerd")
    expect(cards.locator(".ivk-status")).to_contain_text("Opgeslagen")
    kept = {"ouders-als-partner_geldt": "deels", "ouders-als-partner_nuance": "Alleen bij de kleuters."}
    assert record(lab.folder)["behoeften"] == kept


def test_the_second_part_is_one_click_away(lab: Lab, page: Page) -> None:
    """Does the link at the top lead to the place where part 2 begins, and does it stay there while questions come?"""
    open_notebook(page, lab.url(MODULE))
    link = page.get_by_role("link", name="deel 2", exact=True)
    start_of_part = page.get_by_role("heading", name="Deel 2", exact=True)
    expect(start_of_part).not_to_be_in_viewport()
    link.click()
    expect(start_of_part).to_be_in_viewport()
    all_ready(page, len(QUESTIONS))
    expect(start_of_part).to_be_in_viewport()


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_everything_fits_and_is_accessible(
    lab: Lab, new_page: Callable[..., Page], width: int, height: int, scale: int
) -> None:
    """Is nothing cut off or scrolled sideways, on a laptop and enlarged to 200 %, and does axe find nothing?"""
    page = new_page(width, height, device_scale_factor=scale)
    start(page, lab)
    assert_fits(page, width)
    box = question(page, "visie").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= width
