"""Module 00 in JupyterLab: by keyboard alone, with a back-up that comes back and answers that can be wiped."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from course.base.paths import data_dir
from course.instruments import load_questions

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import SCROLLED, assert_begins_at_once, assert_none, before_first, question, walk

MODULE = "modules/00-start.ipynb"
QUESTIONS = load_questions(data_dir() / "questions" / "00-start.toml")


@pytest.fixture(autouse=True)
def afresh(lab: Lab) -> Iterator[None]:
    """Give the next test the page as it was delivered."""
    page = lab.folder / MODULE
    delivered = page.read_bytes()
    yield
    page.write_bytes(delivered)


def record(folder: Path) -> dict[str, object]:
    path = folder / "modules" / "antwoorden" / "00-start.json"
    return json.loads(path.read_text(encoding="utf-8"))["answers"] if path.exists() else {}


def box(page: Page, name: str) -> Locator:
    return page.locator(".ivk", has=page.get_by_role("button", name=name))


@pytest.mark.timeout(600)
def test_the_module_by_keyboard_alone(lab: Lab, page: Page) -> None:
    """Does Tab lead through every question in order, past back-up and wiping, and can each be answered?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    assert_begins_at_once(page)
    before_first(page)
    assert walk(page, last=list(QUESTIONS)[-1], number="3") == list(QUESTIONS)
    page.keyboard.press("Tab")
    expect(question(page, "praktijk").locator(".ivk-status")).to_contain_text("Opgeslagen")
    answers = record(lab.folder)
    assert [id_ for id_, one in QUESTIONS.items() if not one.is_complete(answers.get(id_))] == []
    assert_accessible(page)


def test_a_backup_comes_back_after_a_wipe(lab: Lab, page: Page, tmp_path: Path) -> None:
    """By keyboard: keep everything in a file, wipe the module, see the page empty, put it back, and see it full?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    question(page, "proef-tekst").get_by_role("textbox").fill("Voor Noor <b>en</b> de rest.")
    question(page, "proef-tekst").get_by_role("textbox").blur()
    expect(question(page, "proef-tekst").locator(".ivk-status")).to_contain_text("Opgeslagen")
    before = record(lab.folder)

    page.get_by_role("button", name="Maak een back-up").focus()
    page.keyboard.press("Enter")
    link = box(page, "Maak een back-up").get_by_role("link", name="Downloaden")
    expect(link).to_be_focused()
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    kept = tmp_path / download.value.suggested_filename
    download.value.save_as(kept)
    assert kept.name.startswith("backup-inclusief-voor-de-klas-")

    wiping = box(page, "Wis deze module…")
    wiping.get_by_label("Wis mijn antwoorden").select_option("00 Start: zo werkt deze cursus")
    wiping.get_by_role("button", name="Wis deze module…").focus()
    page.keyboard.press("Enter")
    expect(wiping.get_by_role("button", name="Nee, laat alles staan")).to_be_focused()
    assert record(lab.folder) == before
    assert_accessible(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    done = wiping.locator("p", has_text=f"Gewist: {len(before)} antwoord")
    expect(done).to_be_focused()
    assert record(lab.folder) == {}
    assert "Voor Noor" not in "".join(
        path.read_text(encoding="utf-8") for path in (lab.folder / "modules" / "antwoorden").iterdir()
    )
    expect(question(page, "proef-tekst").get_by_role("textbox")).to_have_value("")

    putting = box(page, "Maak een back-up")
    putting.get_by_label("Back-up terugzetten").set_input_files(kept)
    expect(putting.get_by_text("Er is nog niets veranderd")).to_be_visible()
    expect(putting.get_by_role("button", name="Zet terug wat hier ontbreekt")).to_be_focused()
    assert "false" not in putting.inner_text()
    assert record(lab.folder) == {}
    page.keyboard.press("Enter")
    expect(putting.locator("p", has_text="teruggezet.")).to_be_focused()
    assert record(lab.folder) == before
    expect(question(page, "proef-tekst").get_by_role("textbox")).to_have_value("Voor Noor <b>en</b> de rest.")


def test_a_later_answer_is_not_overwritten(lab: Lab, page: Page, tmp_path: Path) -> None:
    """Does putting back ask before it replaces, and does only the second button replace?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    text = question(page, "proef-tekst").get_by_role("textbox")
    status = question(page, "proef-tekst").locator(".ivk-status")
    text.fill("De eerste zin.")
    text.blur()
    expect(status).to_contain_text("Opgeslagen")
    with page.expect_download() as download:
        page.get_by_role("button", name="Maak een back-up").click()
        box(page, "Maak een back-up").get_by_role("link", name="Downloaden").click()
    kept = tmp_path / "kopie.json"
    download.value.save_as(kept)
    text.fill("Een latere zin.")
    text.blur()
    expect(status).to_contain_text("Opgeslagen")
    putting = box(page, "Maak een back-up")
    putting.get_by_label("Back-up terugzetten").set_input_files(kept)
    expect(putting.get_by_text("1 antwoord anders dan hier")).to_be_visible()
    expect(putting.get_by_role("button", name="Zet terug wat hier ontbreekt")).to_have_count(0)
    assert record(lab.folder)["proef-tekst"] == "Een latere zin."
    putting.get_by_role("button", name="Zet alles terug, ook wat anders is").click()
    expect(text).to_have_value("De eerste zin.")
    assert record(lab.folder)["proef-tekst"] == "De eerste zin."
    beside = lab.folder / "modules" / "antwoorden" / "00-start.andere-versies.jsonl"
    assert "Een latere zin." in beside.read_text(encoding="utf-8")


def test_a_wrong_file_gets_a_sentence(lab: Lab, page: Page, tmp_path: Path) -> None:
    """Is each file that is no back-up refused in words, with nothing changed?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    before = record(lab.folder)
    putting = box(page, "Maak een back-up")
    told = {"geen json": "beschadigd", '{"format": "iets anders"}': "Dit is geen back-up", '{"format": 1}': "back-up"}
    for number, (content, words) in enumerate(told.items()):
        wrong = tmp_path / f"iets-{number}.json"
        wrong.write_text(content, encoding="utf-8")
        putting.get_by_label("Back-up terugzetten").set_input_files(wrong)
        expect(putting.locator(".ivk-status")).to_contain_text(words)
        expect(putting.locator(".ivk-status")).to_have_attribute("data-state", "error")
    assert record(lab.folder) == before


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_everything_fits_and_is_accessible(
    lab: Lab, new_page: Callable[..., Page], width: int, height: int, scale: int
) -> None:
    """Is nothing scrolled sideways, on a laptop and enlarged to 200 %, and does axe find nothing?"""
    page = new_page(width, height, device_scale_factor=scale)
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    expect(page.get_by_role("button", name="Maak een back-up")).to_be_visible()
    expect(page.locator(".jp-DirListing")).to_be_hidden()
    assert_none(page, SCROLLED)
    assert_accessible(page)
