"""In a real browser: can an assignment be done and handed in by keyboard, and does the file hold all of it?"""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from course.questions.render import RECORD_MIME
from course.record.handin import last

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import (
    EXERCISE,
    FOCUS,
    all_ready,
    expect_saved,
    put_notebook,
    question,
    record,
    tab_to,
    walk,
)

ASSIGNMENT = "03-differentiatie"
NOTEBOOK = f"opdracht-{ASSIGNMENT}"


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Inleveren", exact=True)


def box(page: Page) -> Locator:
    return page.locator(".ivk", has=button(page))


def carried(folder: Path) -> dict[str, Any] | None:
    """Return the answers that stand in the notebook's own outputs."""
    cells = json.loads((folder / f"{NOTEBOOK}.ipynb").read_text(encoding="utf-8"))["cells"]
    for output in [output for cell in cells for output in cell.get("outputs", [])]:
        if RECORD_MIME in output.get("data", {}):
            answers: dict[str, Any] = output["data"][RECORD_MIME]["answers"]
            return answers
    return None


def test_can_an_assignment_be_handed_in_by_keyboard(lab: Lab, page: Page) -> None:
    """With the Tab key as the only way: what is open comes first, a way to it, and then one file with its receipt?"""
    folder = lab.folder / "opdrachten" / ASSIGNMENT
    open_notebook(page, lab.url(f"opdrachten/{ASSIGNMENT}/{NOTEBOOK}.ipynb"))
    run_all(page)
    count = page.evaluate("document.querySelectorAll('.ivk[data-question]').length")
    assert count > 15
    assert page.get_by_role("button", name="Controleer").count() == 0
    met = walk(page, skip=["o03-term"], end="Studentnummer")
    assert len(met) == count
    page.keyboard.type("1234567")
    page.keyboard.press("Tab")
    page.keyboard.type("Anna de Vries")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    # First what is open. The learner hears it, and comes to the question with one key.
    expect(box(page).get_by_text("Eén vraag is nog niet beantwoord:")).to_be_focused()
    assert not (folder / f"inlevering-{ASSIGNMENT}.ipynb").exists()
    assert_accessible(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUS)["question"] == "o03-term"
    page.keyboard.type("convergent")
    tab_to(page, lambda focus: focus["name"] == "Inleveren", limit=300)
    page.keyboard.press("Enter")

    # Then the file, with everything that was answered.
    expect(box(page).locator(".ivk-status")).to_contain_text("Je bestand is klaar, gemaakt op")
    made = last(folder, ASSIGNMENT)
    assert made is not None
    assert made.record.answers == record(folder, NOTEBOOK)
    assert len(made.record.answers) == count
    assert made.record.answers["o03-term"] == "convergent"
    assert made.student == {"number": "1234567", "name": "Anna de Vries"}
    data = (folder / made.file).read_bytes()
    receipt = box(page).locator(".ivk-receipt")
    expect(receipt).to_contain_text(f"{count} van de {count} vragen beantwoord")
    expect(receipt).to_contain_text(hashlib.sha256(data).hexdigest())
    with page.expect_download() as download:
        box(page).get_by_role("link", name=f"Downloaden ({made.file})").press("Enter")
    assert download.value.suggested_filename == made.file
    assert Path(download.value.path()).read_bytes() == data
    assert_accessible(page)

    # The notebook itself carries the answers too.
    # A slow machine shows the last of them in the page a moment later: save until they are there.
    page.get_by_role("button", name="Meer", exact=True).click()
    deadline = time.monotonic() + 30
    while carried(folder) != record(folder, NOTEBOOK) and time.monotonic() < deadline:
        page.locator(".jp-Toolbar").get_by_role("button", name="Opslaan").click()
        page.wait_for_timeout(500)
    assert carried(folder) == record(folder, NOTEBOOK)

    # A change is told, and so is what was handed in when the page opens again.
    question(page, "o03-term").locator("input").fill("divergent")
    expect(box(page).locator(".ivk-status")).to_contain_text("Daarna heb je nog iets gewijzigd")
    run_all(page)
    expect(box(page).locator(".ivk-status")).to_contain_text("Daarna heb je nog iets gewijzigd")
    expect(page.get_by_label("Studentnummer")).to_have_value("1234567")
    button(page).press("Enter")
    expect(box(page).locator(".ivk-status")).to_contain_text("Je bestand is klaar, gemaakt op")
    again = last(folder, ASSIGNMENT)
    assert again is not None
    assert again.record.answers["o03-term"] == "divergent"
    [earlier] = (folder / "eerder-ingeleverd").iterdir()
    assert earlier.read_bytes() == data


SLOW_DISK = "import time\nput = les._store.put\nles._store.put = lambda *given: (time.sleep(3), put(*given))[1]"
DEAD_DISK = "def full(*given): raise course.record.answers.RecordError('De schijf is vol.')\nles._store.put = full"


def test_is_the_last_answer_waited_for(lab: Lab, page: Page) -> None:
    """When the learner hands in at once after typing: is that last answer in the file?"""
    folder = lab.folder / "haast"
    cells = ["les.hand_in()", SLOW_DISK]
    open_notebook(page, lab.url(put_notebook(folder, ids=["woord"], more=cells, opening=EXERCISE)))
    run_all(page)
    all_ready(page, 1)
    question(page, "woord").locator("input").fill("te elfder ure")
    button(page).click()
    expect(box(page).locator(".ivk-status")).to_have_text("Even kijken of alles is opgeslagen…")
    box(page).get_by_role("button", name="Toch inleveren").click()
    expect(box(page).locator(".ivk-status")).to_contain_text("Je bestand is klaar")
    assert record(folder, "opdracht-proef") == {"woord": "te elfder ure"}
    made = last(folder, "proef")
    assert made is not None
    assert made.record.answers == {"woord": "te elfder ure"}


def test_is_an_answer_that_is_not_saved_no_surprise_afterwards(lab: Lab, page: Page) -> None:
    """When an answer cannot be saved: does the learner read, before handing in, that it does not go along?"""
    folder = lab.folder / "vol"
    cells = ["les.hand_in()", f"import course\n{DEAD_DISK}"]
    open_notebook(page, lab.url(put_notebook(folder, ids=["woord"], more=cells, opening=EXERCISE)))
    run_all(page)
    all_ready(page, 1)
    question(page, "woord").locator("input").fill("kan niet bewaard worden")
    expect(question(page, "woord").locator(".ivk-status")).to_have_text("Nog niet opgeslagen. De schijf is vol.")
    button(page).press("Enter")
    warning = box(page).get_by_text("Eén vraag heeft een antwoord dat nog niet is opgeslagen. Dat gaat nu niet mee:")
    expect(warning).to_be_visible()
    assert_accessible(page)
    box(page).get_by_role("button", name="Hoe heet dat?").last.press("Enter")
    expect(question(page, "woord").locator("input")).to_be_focused()


def test_are_answers_of_a_closed_page_handed_in(lab: Lab, page: Page) -> None:
    """After closing and opening the page: can what was answered before be handed in as it is?"""
    folder = lab.folder / "later"
    notebook = put_notebook(folder, ids=["keuze"], more=["les.hand_in()"], opening=EXERCISE)
    open_notebook(page, lab.url(notebook))
    run_all(page)
    all_ready(page, 1)
    question(page, "keuze").get_by_label("Niets").check()
    expect_saved(page, "keuze")
    open_notebook(page, lab.url(notebook))
    run_all(page)
    button(page).press("Enter")
    box(page).get_by_role("button", name="Toch inleveren").press("Enter")
    expect(box(page).locator(".ivk-receipt")).to_contain_text("1 van de 9 vragen beantwoord")
    made = last(folder, "proef")
    assert made is not None
    assert made.record.answers == {"keuze": "c"}
