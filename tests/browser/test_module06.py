"""Module 06 in a real browser, and the way of a starting teacher at home, without a lecturer, to the certificate."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from course.base.paths import data_dir
from course.data import cards
from course.data.syllabus import syllabus
from course.instruments import load_questions, module_questions
from course.instruments.calibration.files import FILE
from course.record import handin
from course.record.answers import AnswerStore, Record

from .conftest import Lab, StartLab, assert_accessible, open_notebook, run_all
from .learner import (
    all_ready,
    assert_begins_at_once,
    assert_fits,
    before_first,
    expect_saved,
    own,
    question,
    tab_to,
    walk,
)

MODULE = "modules/06-profiel-en-plan.ipynb"
ID = "06-profiel-en-plan"
QUESTIONS = load_questions(data_dir() / "questions" / f"{ID}.toml")


def start(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    all_ready(page, len(QUESTIONS))


def record(folder: Path, module: str = ID) -> dict[str, object]:
    path = folder / "modules" / "antwoorden" / f"{module}.json"
    answers: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))["answers"]
    return answers


def right_answers(module: str) -> dict[str, object]:
    """Return an answer to each question of a module that has a right one."""
    return {id_: one.perfect(one.key) for id_, one in module_questions(module).items() if one.scored}


def do_before(folder: Path) -> None:
    """Do modules 00 to 05 as far as the certificate asks: answer what has a right answer, and hand in."""
    for module in syllabus().module:
        if module.id == ID or not module.minutes:
            continue
        path = folder / "modules" / "antwoorden" / f"{module.id}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(Record(module.id, right_answers(module.id)).as_json()), encoding="utf-8")
        if module.exercise:
            name = module.exercise.id
            work = folder / "opdrachten" / name
            notebook = handin.read_notebook(work, f"opdracht-{name}")
            assert notebook is not None
            blank = Record(f"opdracht-{name}")
            handin.write(work, handin.build(notebook, blank, name, "2026-11-01T10:00:00+01:00", {}))


@pytest.mark.timeout(900)
def test_the_module_by_keyboard_alone(lab: Lab, page: Page) -> None:
    """Does Tab lead through every question in order, can each be answered, and is all back in a new kernel?"""
    start(page, lab)
    assert_begins_at_once(page)
    before_first(page)
    met = walk(page, end="Wat staat nog open?")
    assert sorted(own(met)) == sorted(QUESTIONS)  # each once, in the order of the page
    expect_saved(page, "toen-nu")
    answers = record(lab.folder)
    # the file of a mentor cannot be typed
    assert [id_ for id_, one in QUESTIONS.items() if not one.is_complete(answers.get(id_))] == ["mentor"]
    expect(question(page, "plan").locator(".ivk-extra")).to_contain_text("2026")
    expect(question(page, "portfolio").locator(".ivk-extra")).to_contain_text("In je portfolio:")
    assert_accessible(page)

    run_all(page)  # restarts the kernel
    all_ready(page, len(QUESTIONS))
    assert record(lab.folder) == answers
    expect(question(page, "reflectie").locator("textarea")).to_have_value("Dit is mijn antwoord.")
    expect(question(page, "portfolio").locator(".ivk-extra")).to_contain_text("In je portfolio:")


def test_is_what_a_mentor_saw_laid_beside_the_own_lists(lab: Lab, page: Page, tmp_path: Path) -> None:
    """Made for this learner: is the mentor's sheet handed out, taken in, drawn beside the own lists, and saved?"""
    skills = [card.id for card in cards("observation_scheme")]
    for id_, level in (("schema-zelf", 3), ("schema-voorspel", 2)):
        AnswerStore(ID, lab.folder / "modules").put(id_, dict.fromkeys(skills, level))
    start(page, lab)
    mentor = question(page, "mentor")
    mentor.get_by_role("button", name="Maak het blad voor mijn mentor").click()
    with page.expect_download() as download:
        mentor.get_by_role("link", name="Downloaden").click()
    assert "http" not in Path(download.value.path()).read_text(encoding="utf-8").replace("http://www.w3.org/", "")
    expect_saved(page, "mentor")
    own_id = record(lab.folder)["mentor"]["id"]
    sheet = {"sheet": "1" * 16, "name": "coach Bo", "ratings": dict.fromkeys(skills, 4), "for": own_id}
    given = tmp_path / "observatie.json"
    given.write_text("{", encoding="utf-8")
    field = mentor.get_by_label("Neem het bestand van je mentor in")
    field.set_input_files(given)
    expect(mentor.get_by_role("alert")).to_contain_text("beschadigd")
    given.write_text(FILE.write(sheet), encoding="utf-8")
    field.set_input_files(given)
    expect(mentor).to_contain_text("Het blad van coach Bo is ingenomen.")
    expect(mentor.locator(".ivk-extra svg")).to_have_count(len(skills))
    expect(mentor.locator(".ivk-extra")).to_contain_text("coach Bo")
    expect_saved(page, "mentor")
    assert_accessible(page)


@pytest.mark.timeout(600)
def test_can_someone_alone_go_from_the_last_assignment_to_the_certificate(
    start_lab: StartLab, tmp_path: Path, page: Page
) -> None:
    """At home, by keyboard: hand in to oneself, read why, and find all parts on the certificate?"""
    lab = start_lab(tmp_path / "mijn-cursus")
    do_before(lab.folder)
    path = lab.folder / "modules" / "antwoorden" / f"{ID}.json"
    path.write_text(json.dumps(Record(ID, right_answers(ID)).as_json()), encoding="utf-8")
    work = lab.folder / "opdrachten" / ID
    open_notebook(page, lab.url(f"opdrachten/{ID}/opdracht-{ID}.ipynb"))
    run_all(page)
    page.get_by_role("button", name="Inleveren", exact=True).focus()
    page.keyboard.press("Enter")
    again = page.get_by_role("button", name="Toch inleveren")
    expect(again).to_be_visible()
    again.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".ivk-receipt")).to_contain_text("ontvangstcode")

    tab_to(page, lambda focus: focus["name"] == "Doe je de cursus zonder docent?")
    page.keyboard.press("Enter")
    tab_to(page, lambda focus: focus["name"] == "Laat de uitleg zien")
    page.keyboard.press("Enter")
    link = page.get_by_role("link", name="Openen om af te drukken (nieuw tabblad)").last
    expect(link).to_be_focused()
    assert_accessible(page)
    with page.context.expect_page() as opening:
        page.keyboard.press("Enter")
    read = opening.value
    expect(read.get_by_role("heading", level=1)).to_contain_text("Uitleg bij opdracht 06")
    expect(read.get_by_text("Voorbeeld sterk")).to_be_visible()
    assert_accessible(read, "body")
    read.set_viewport_size({"width": 320, "height": 640})
    assert read.evaluate("document.documentElement.scrollWidth") <= 320
    read.close()
    assert (work / f"uitleg-{ID}.html").exists()

    start(page, lab)
    parts = sum(1 for module in syllabus().module if module.minutes)
    expect(page.get_by_text(f"{parts} van de {parts} onderdelen af.")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="Downloaden (bewijs-van-deelname.html)").click()
    paper = Path(download.value.path()).read_text(encoding="utf-8")
    assert all(module.title in paper for module in syllabus().module if module.minutes)


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_everything_fits_and_is_accessible(
    lab: Lab, new_page: Callable[..., Page], width: int, height: int, scale: int
) -> None:
    """Is nothing cut off or scrolled sideways, on a laptop and enlarged to 200 %, and does axe find nothing?"""
    page = new_page(width, height, device_scale_factor=scale)
    start(page, lab)
    assert_fits(page, width)
