"""In a real browser: can every question be answered, with keys and with the mouse, and is no answer lost or claimed?"""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect
from unit.questions_sample import PERFECT, QUESTIONS

from course.record.answers import AnswerStore

from .conftest import Lab, StartLab, Watch, api, assert_accessible, forget_pages, open_notebook, run_all
from .learner import (
    OWN,
    SAVED,
    SHOWN,
    TOO_WIDE,
    all_ready,
    assert_none,
    drag,
    expect_saved,
    own,
    put_files_away,
    put_notebook,
    question,
    record,
    sign,
    tab_to,
    walk,
)

OpenPage = Callable[..., Page]


def start(page: Page, lab: Lab, notebook: str, count: int = len(QUESTIONS)) -> None:
    """Open a notebook, run it, and wait until its questions can be used."""
    open_notebook(page, lab.url(notebook))
    run_all(page)
    all_ready(page, count)


def button(name: str) -> Callable[[dict[str, object]], bool]:
    return lambda focus: focus["name"] == name


def field(id_: str) -> Callable[[dict[str, object]], bool]:
    return lambda focus: focus["question"] == id_


# ----------------------------------------------------------------------------- answering


def test_can_every_kind_be_answered_by_keyboard_alone(lab: Lab, page: Page) -> None:
    """With Tab, arrows, Space, Enter and typing: is each answer saved as meant, and is its judgement announced?"""
    folder = lab.folder / "toetsen"
    start(page, lab, put_notebook(folder))
    keys = page.keyboard
    # What is announced later must be there before: a screen reader may miss what appears together with its place.
    for place in (".ivk-feedback", ".ivk-problem"):
        expect(question(page, "keuze").locator(place)).to_have_css("display", "block")

    tab_to(page, field("keuze"))
    keys.press("Space")
    keys.press("ArrowDown")
    tab_to(page, button("Controleer"))
    keys.press("Enter")
    feedback = question(page, "keuze").locator(".ivk-feedback[aria-live=polite]")
    expect(feedback).to_contain_text("Nog niet goed. Je mag het nog één keer proberen")
    expect(feedback).not_to_contain_text("GEHEIM a")
    tab_to(page, button("Bekijk de uitleg"))
    keys.press("Enter")
    expect(feedback).to_contain_text("Meer tijd: GEHEIM a")
    expect(question(page, "keuze").get_by_role("button", name="Controleer")).to_be_focused()

    tab_to(page, field("meerkeuze"))
    keys.press("Space")
    for _ in range(2):
        keys.press("Tab")
    keys.press("Space")
    tab_to(page, button("Controleer"))
    keys.press("Enter")
    expect(question(page, "meerkeuze").locator(".ivk-verdict")).to_contain_text("Goed.")

    tab_to(page, field("sorteer"))
    for card, steps in (("Kaart één", 1), ("Kaart twee", 2), ("Kaart drie", 1), ("Kaart vier", 2)):
        # Placing a card with the arrows must not make the Tab key jump: it leads to the next card.
        if card != "Kaart één":
            keys.press("Tab")
        assert page.evaluate("document.activeElement.closest('.ivk-card').textContent").startswith(card)
        for _ in range(steps):
            keys.press("ArrowDown")
    tab_to(page, button("Controleer"))
    keys.press("Enter")
    expect(question(page, "sorteer").locator(".ivk-verdict")).to_have_text("Goed.")
    assert question(page, "sorteer").locator(".ivk-box").first.inner_text() == "Alles is geplaatst."

    tab_to(page, button("Omhoog: Plannen"))
    keys.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Omhoog: Plannen"
    expect(question(page, "volgorde").locator("[role=status]").first).to_have_text(
        "Plannen staat nu op plaats 3 van 4."
    )
    tab_to(page, button("Controleer"))
    keys.press("Enter")
    expect(question(page, "volgorde").locator(".ivk-verdict")).to_have_text("Goed.")

    tab_to(page, field("getal"))
    keys.type("14,5 %")
    keys.press("Tab")
    keys.press("Enter")
    expect(question(page, "getal").locator(".ivk-feedback")).to_contain_text("Gelezen als 14,5 %")

    tab_to(page, field("woord"))
    keys.type("convergant")
    keys.press("Tab")
    keys.press("Enter")
    expect(question(page, "woord").locator(".ivk-verdict")).to_contain_text("Goed, met een typefout.")

    tab_to(page, field("open"))
    keys.type("Eerst tijd.\nDan rust 😀")
    keys.press("Tab")
    keys.press("Enter")
    expect(question(page, "open").locator(".ivk-feedback")).to_contain_text("GEHEIM voorbeeld")

    tab_to(page, field("schaal"))
    keys.press("Space")
    for _ in range(3):
        keys.press("ArrowRight")
    keys.press("Tab")
    keys.press("ArrowLeft")

    tab_to(page, field("plan"))
    keys.type("Breuken")
    keys.press("Tab")
    keys.type("Eerst samen.")
    tab_to(page, lambda focus: focus["name"] == "Minuten")
    keys.type("45")
    keys.press("Tab")
    keys.type("11112026")
    tab_to(page, lambda focus: focus["name"] == "Vorm")
    keys.press("ArrowDown")
    tab_to(page, lambda focus: focus["name"] == "Hulp")
    keys.press("Space")
    tab_to(page, button("Rij toevoegen"))
    keys.press("Enter")
    keys.type("10")  # the focus is in the new row
    keys.press("Tab")
    keys.type("Zelf werken")
    keys.press("Tab")
    keys.press("ArrowDown")

    expected = {
        "keuze": "b", "meerkeuze": ["a", "c"], "sorteer": {"i1": "t1", "i2": "t2", "i3": "t1", "i4": "t2"},
        "volgorde": ["w", "b", "p", "r"], "getal": "14,5 %", "woord": "convergant", "open": "Eerst tijd.\nDan rust 😀",
        "schaal": {"s1": 4, "s2": "?"},
        "plan": {"les": "Breuken", "tekst": "Eerst samen.", "minuten": "45", "dag": "2026-11-11", "vorm": "x",
                 "wat": ["y"], "stappen": [{}, {"start": "10", "doen": "Zelf werken", "wie": "ik"}]},
    }  # fmt: skip
    for id_ in QUESTIONS:
        expect_saved(page, id_)
        expect(question(page, id_).locator(".ivk-actions [role=status]")).to_have_text(SAVED)
    assert record(folder) == expected
    expect(page.get_by_text("Je hebt alle 9 vragen beantwoord.")).to_be_visible()
    assert_accessible(page)


def test_can_cards_and_rows_be_dragged(lab: Lab, new_page: OpenPage) -> None:
    """With the mouse: does a card go to its box and back, a row to its place, and nothing to another question?"""
    page = new_page(1280, 1600)
    folder = lab.folder / "slepen"
    start(page, lab, put_notebook(folder, ids=["sorteer", "volgorde", "keuze"]), 3)
    cards, rows = question(page, "sorteer"), question(page, "volgorde")
    boxes = cards.locator(".ivk-box")
    card = cards.locator(".ivk-card", has_text="Kaart twee")
    text = card.locator(".ivk-card-text")
    drag(page, text, boxes.nth(2))
    expect(boxes.nth(2)).to_contain_text("Kaart twee")
    expect(card.locator("select")).to_have_value("t2")
    expect_part(page, "sorteer")
    assert record(folder) == {"sorteer": {"i2": "t2"}}
    drag(page, text, rows.locator(".ivk-order li").first)
    expect(sign(page, "volgorde")).to_have_text("Nog niet beantwoord")
    expect(boxes.nth(2)).to_contain_text("Kaart twee")
    drag(page, text, boxes.first)
    expect(sign(page, "sorteer")).to_have_text("Nog niet beantwoord")
    assert record(folder) == {}

    drag(
        page, rows.locator("li", has_text="Waarnemen").locator(".ivk-row"), rows.locator("li").last.locator(".ivk-row")
    )
    expect_saved(page, "volgorde")
    assert record(folder) == {"volgorde": ["b", "r", "p", "w"]}

    # Choosing from the list with the mouse moves the card at once.
    card.locator("select").click()
    card.locator("select").select_option("t3")
    expect(boxes.last).to_contain_text("Kaart twee")


def expect_part(page: Page, id_: str) -> None:
    expect(sign(page, id_)).to_have_text(SAVED)
    expect(sign(page, id_)).to_contain_text("Nog niet alles is ingevuld.")


def test_is_wiping_an_answer_not_the_end_of_it(lab: Lab, page: Page) -> None:
    """Does one press wipe a text, and one more bring it back, on the page and on disk; and is an empty page empty?"""
    folder = lab.folder / "wissen"
    start(page, lab, put_notebook(folder, ids=["open", "volgorde"]), 2)
    text = question(page, "open")
    expect(text.get_by_role("button", name="Antwoord wissen")).to_be_hidden()
    text.locator("textarea").fill("Een lang verhaal.")
    expect_saved(page, "open")
    text.get_by_role("button", name="Antwoord wissen").press("Enter")
    expect(sign(page, "open")).to_have_text("Nog niet beantwoord")
    assert record(folder) == {}
    text.get_by_role("button", name="Zet mijn antwoord terug").press("Enter")
    expect_saved(page, "open")
    expect(text.locator("textarea")).to_have_value("Een lang verhaal.")
    assert record(folder) == {"open": "Een lang verhaal."}


def test_is_the_focus_never_lost(lab: Lab, page: Page) -> None:
    """When what has the focus does its work and goes away: is the focus then where the learner would go on?"""
    start(page, lab, put_notebook(lab.folder / "plek", ids=["volgorde", "plan", "keuze", "getal"]), 4)
    # The order as it stands is the answer when it is checked.
    check = question(page, "volgorde").get_by_role("button", name="Controleer")
    check.press("Enter")
    expect_saved(page, "volgorde")
    expect(check).to_be_focused()

    rows = question(page, "plan")
    rows.get_by_role("button", name="Rij toevoegen").press("Enter")
    expect(rows.get_by_role("group", name="Rij 2").get_by_role("textbox").first).to_be_focused()
    rows.get_by_role("button", name="Verwijderen (rij 2)").press("Enter")
    expect(rows.get_by_role("button", name="Rij toevoegen")).to_be_focused()

    # The list of what is still open is made anew while the learner stands in it.
    unfold = page.locator("summary", has_text="Wat staat nog open?")
    unfold.press("Enter")
    page.get_by_role("button", name="Wat past het best?").focus()
    question(page, "keuze").get_by_label("Meer tijd").evaluate("input => input.click()")
    expect(page.get_by_role("button", name="Wat past het best?")).to_have_count(0)
    expect(unfold).to_be_focused()
    page.get_by_role("button", name="Hoeveel procent?").press("Enter")
    expect(question(page, "getal").get_by_role("textbox")).to_be_focused()


def test_is_what_is_wrong_told_and_tied_to_its_field(lab: Lab, page: Page) -> None:
    """When a number is no number: is it announced, and read with the field; and does a form say so of its group?"""
    start(page, lab, put_notebook(lab.folder / "fout", ids=["getal", "plan"]), 2)
    field = question(page, "getal").get_by_role("textbox")
    field.fill("veel")
    told = question(page, "getal").locator(".ivk-problem[role=status]")
    expect(told).to_contain_text("'veel' is geen getal.")
    expect(field).to_have_attribute("aria-invalid", "true")
    assert "is geen getal" in described(field)
    assert described(field).startswith("%")
    field.fill("15")
    expect(field).to_have_attribute("aria-invalid", "false")
    expect(told).to_be_empty()
    question(page, "plan").get_by_label("Minuten").fill("lang")
    expect(question(page, "plan").locator(".ivk-problem")).to_contain_text("Minuten")
    assert "Minuten" in described(question(page, "plan").locator("fieldset").first)


def described(control: Locator) -> str:
    """Return what a screen reader reads of a control after its name."""
    return control.evaluate(
        "e => (e.getAttribute('aria-describedby') ?? '').split(' ')"
        ".map(id => document.getElementById(id).textContent).join(' ').trim()"
    )


def test_is_a_row_taken_away_not_lost(lab: Lab, page: Page) -> None:
    """Does a row that was taken away come back at its place, with its words, on the page and on disk?"""
    folder = lab.folder / "rijen"
    start(page, lab, put_notebook(folder, ids=["plan"]), 1)
    form = question(page, "plan")
    form.get_by_role("button", name="Rij toevoegen").press("Enter")
    for row, words in (("Rij 1", "Uitleg"), ("Rij 2", "Oefenen")):
        form.get_by_role("group", name=row).get_by_label("Wat").fill(words)
    expect(form.get_by_role("button", name="terug")).to_have_count(0)
    form.get_by_role("button", name="Verwijderen (rij 1)").press("Enter")
    expect_saved(page, "plan")
    assert record(folder) == {"plan": {"stappen": [{"doen": "Oefenen"}]}}
    back = form.get_by_role("button", name="Zet rij 1 terug")
    expect(back).to_be_focused()
    back.press("Enter")
    expect(form.get_by_role("group", name="Rij 1").get_by_role("textbox").first).to_be_focused()
    expect(back).to_be_hidden()
    expect(form.locator(".ivk-hidden[role=status]").first).to_have_text("Rij 1 teruggezet.")
    expect(page.locator(".ivk-status[data-state=part]")).to_have_count(1)
    assert record(folder) == {"plan": {"stappen": [{"doen": "Uitleg"}, {"doen": "Oefenen"}]}}


# ----------------------------------------------------------------------------- coming back


def test_do_answers_come_back(lab: Lab, page: Page, new_page: OpenPage, start_lab: StartLab) -> None:
    """After a reload, a restart of the kernel, and the next day in another browser: is every answer there as it was?"""
    folder = lab.folder / "terug"
    store = AnswerStore("proef", folder)
    for id_, answer in PERFECT.items():
        store.put(id_, answer)
    notebook = put_notebook(folder)
    start(page, lab, notebook)
    expect(page.get_by_text("9 antwoorden teruggevonden.")).to_be_visible()
    shown = page.evaluate(SHOWN)
    assert shown["keuze"]["ticked"] == ["Meer tijd"]
    assert shown["meerkeuze"]["ticked"] == ["Eén", "Drie"]
    assert shown["sorteer"]["typed"] == ["t1", "t1", "t2", "t2"]  # by box
    assert shown["volgorde"]["rows"] == ["Waarnemen", "Begrijpen", "Plannen", "Realiseren"]
    assert shown["schaal"]["ticked"] == ["4", "weet ik nog niet"]
    assert [shown[id_]["typed"] for id_ in ("getal", "woord", "open")] == [
        [PERFECT[i]] for i in ("getal", "woord", "open")
    ]
    assert "Eerst samen.\nDan alleen." in shown["plan"]["typed"]
    assert shown["plan"]["ticked"] == ["Tijd", "Hulp"]
    for id_ in QUESTIONS:
        expect(sign(page, id_)).to_have_text("Opgeslagen")

    run_all(page)  # restarts the kernel
    all_ready(page, len(QUESTIONS))
    assert page.evaluate(SHOWN) == shown

    page.keyboard.press("Control+s")
    expect(page.locator(".lm-TabBar-tab.jp-mod-dirty")).to_have_count(0)
    page.reload()
    all_ready(page, len(QUESTIONS))
    assert page.evaluate(SHOWN) == shown
    expect(sign(page, "keuze")).to_have_text("Opgeslagen")
    question(page, "keuze").get_by_label("Niets").check()
    expect_saved(page, "keuze")
    page.close()

    lab.stop()
    tomorrow = start_lab(lab.folder)
    again = new_page()
    start(again, tomorrow, notebook)
    shown["keuze"]["ticked"] = ["Niets"]
    assert again.evaluate(SHOWN) == shown
    assert record(folder) == PERFECT | {"keuze": "c"}
    lab.address, lab.process = tomorrow.address, tomorrow.process


# ----------------------------------------------------------------------------- the sign is true


SLOW_DISK = "import time\nput = les._store.put\nles._store.put = lambda *given: (time.sleep(6), put(*given))[1]"


def test_does_the_sign_wait_for_the_disk(lab: Lab, page: Page) -> None:
    """While saving takes long: does the page say that it is not saved, and "opgeslagen" only when it is on disk?"""
    folder = lab.folder / "traag"
    start(page, lab, put_notebook(folder, ids=["keuze", "woord"], more=[SLOW_DISK]), 2)
    question(page, "keuze").get_by_label("Meer tijd").check()
    expect(sign(page, "keuze")).to_have_text("Bezig met opslaan…")
    seen = _signs_until_saved(page, folder, "keuze", "a")
    assert seen[0] == "Bezig met opslaan…"
    assert seen[1].startswith("Nog niet opgeslagen: de cursus is nog bezig.")
    assert SAVED.match(seen[2])


def test_is_a_busy_page_no_reason_to_lie(lab: Lab, page: Page) -> None:
    """While another cell runs: does the sign never say "opgeslagen" before the answer is on disk?"""
    folder = lab.folder / "bezig"
    notebook = put_notebook(folder, ids=["keuze"], more=["import time\ntime.sleep(8)"])
    open_notebook(page, lab.url(notebook))
    page.get_by_role("button", name="Opnieuw laden").click()
    all_ready(page, 1)
    question(page, "keuze").get_by_label("Niets").check()
    assert _signs_until_saved(page, folder, "keuze", "c")[-1].startswith("Opgeslagen om")


def _signs_until_saved(page: Page, folder: Path, id_: str, answer: object) -> list[str]:
    """Watch sign and disk together; return what the sign said, one after the other."""
    seen: list[str] = []
    end = time.monotonic() + 30
    while time.monotonic() < end:
        text = sign(page, id_).inner_text()
        if not seen or seen[-1] != text:
            seen.append(text)
        if text.startswith("Opgeslagen"):
            assert record(folder).get(id_) == answer
            return seen
        page.wait_for_timeout(50)
    raise AssertionError(f"never saved; the sign said {seen}")


def test_does_a_text_outlive_the_kernel(lab: Lab, page: Page, watch: Watch) -> None:
    """When the kernel dies while the learner types: is it said, is the text kept, and does it come back after ▶▶?"""
    watch.expect(r"(?i)kernel|comm|websocket")
    # JupyterLab may have saved the notebook meanwhile, with views that have no kernel when the page comes back.
    watch.expect("widget model not found")
    folder = lab.folder / "dood"
    start(
        page,
        lab,
        put_notebook(folder, ids=["open", "keuze", "woord"], more=["import os\nprint('pid', os.getpid())"]),
        3,
    )
    question(page, "open").locator("textarea").fill("Eerst opgeslagen.")
    question(page, "woord").locator("input").fill("oud")
    for id_ in ("open", "woord"):
        expect_saved(page, id_)
    os.kill(int(page.get_by_text("pid ").inner_text().split()[1]), signal.SIGKILL)
    expect(page.locator(".ifd-line")).to_contain_text("wat je typt blijft staan")
    question(page, "open").locator("textarea").fill("Eerst opgeslagen. Daarna getypt zonder kernel.")
    question(page, "keuze").get_by_label("Niets").check()
    question(page, "woord").locator("input").fill("nieuw")
    for id_ in ("open", "keuze", "woord"):
        expect(sign(page, id_)).to_contain_text("Nog niet opgeslagen")
    assert record(folder) == {"open": "Eerst opgeslagen.", "woord": "oud"}

    # Meanwhile another window gave one of the answers: then the learner decides.
    AnswerStore("proef", folder).put("woord", "anders", ["oud"])
    page.reload()
    open_notebook(page, page.url)
    run_all(page)
    all_ready(page, 3)
    for id_ in ("open", "keuze"):
        expect(question(page, id_)).to_contain_text("nog niet opgeslagen. Het is teruggezet.")
        expect_saved(page, id_)
    expect(question(page, "open").locator("textarea")).to_have_value("Eerst opgeslagen. Daarna getypt zonder kernel.")
    offer = question(page, "woord").locator(".ivk-offer")
    expect(offer).to_contain_text("nieuw")
    assert_accessible(page)
    offer.get_by_role("button", name="Zet dat antwoord terug").press("Enter")
    expect_saved(page, "woord")
    assert record(folder) == {"open": "Eerst opgeslagen. Daarna getypt zonder kernel.", "keuze": "c", "woord": "nieuw"}
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('inclusief'))") == []


#: anywidget gives a widget's script two seconds to run. On a slow machine they are over before it has begun.
SLOW_MACHINE = """
const wait = AbortSignal.timeout;
AbortSignal.timeout = (ms) => wait.call(AbortSignal, ms === 2000 ? 1 : ms);
"""


def test_does_a_slow_machine_hear_the_kernel(lab: Lab, page: Page, watch: Watch) -> None:
    """When scripts take too long to run for anywidget's taste: are answers still confirmed and judged?"""
    page.add_init_script(SLOW_MACHINE)
    folder = lab.folder / "langzaam"
    start(page, lab, put_notebook(folder, ids=["keuze", "woord"]), 2)
    assert any("Failed to initialize model" in problem for problem in watch.problems)
    question(page, "keuze").get_by_label("Meer tijd").check()
    question(page, "keuze").get_by_role("button", name="Controleer").click()
    expect(question(page, "keuze").locator(".ivk-verdict")).to_have_text("Goed.")
    expect_saved(page, "keuze")
    expect(page.get_by_text("Je hebt 1 van de 9 vragen beantwoord.")).to_be_visible()
    assert record(folder) == {"keuze": "a"}


# ----------------------------------------------------------------------------- several windows


def test_do_two_tabs_show_the_same_answers(lab: Lab, page: Page) -> None:
    """Does an answer given in one tab appear in the other, and do answers of both reach the disk?"""
    folder = lab.folder / "tabs"
    notebook = put_notebook(folder, ids=["keuze", "open"])
    start(page, lab, notebook, 2)
    page.keyboard.press("Control+s")
    expect(page.locator(".lm-TabBar-tab.jp-mod-dirty")).to_have_count(0)
    other = page.context.new_page()
    open_notebook(other, lab.url(notebook))
    all_ready(other, 2)
    question(page, "keuze").get_by_label("Niets").check()
    expect(question(other, "keuze").get_by_label("Niets")).to_be_checked()
    expect_saved(other, "keuze")
    question(other, "open").locator("textarea").fill("Uit de tweede tab.")
    expect(question(page, "open").locator("textarea")).to_have_value("Uit de tweede tab.")
    expect_saved(page, "open")
    assert record(folder) == {"keuze": "c", "open": "Uit de tweede tab."}


def test_do_two_kernels_keep_each_others_answers(lab: Lab, new_page: OpenPage) -> None:
    """With two notebooks on one record: is nothing lost, and does the learner hear of a clash?"""
    folder = lab.folder / "kernels"
    one, two = new_page(), new_page()
    start(one, lab, put_notebook(folder, "proef", ids=["keuze", "woord"]), 2)
    forget_pages(lab)
    start(two, lab, put_notebook(folder, "kopie", ids=["woord", "keuze"]), 2)
    question(one, "keuze").get_by_label("Niets").check()
    question(two, "woord").locator("input").fill("uit twee")
    for page, id_ in ((one, "keuze"), (two, "woord")):
        expect_saved(page, id_)
    assert record(folder) == {"keuze": "c", "woord": "uit twee"}
    question(one, "woord").locator("input").fill("uit een")
    expect(sign(one, "woord")).to_contain_text("In een ander venster stond een ander antwoord; dat is apart bewaard.")
    assert record(folder)["woord"] == "uit een"
    kept = (folder / "antwoorden" / "proef.andere-versies.jsonl").read_text(encoding="utf-8")
    assert [json.loads(line)["answer"] for line in kept.splitlines()] == ["uit twee"]


# ----------------------------------------------------------------------------- the notebook around it


def test_do_keys_in_a_question_never_act_on_the_notebook(start_lab: StartLab, page: Page, tmp_path: Path) -> None:
    """In JupyterLab with all its shortcuts: do d d, x, a, z and arrows leave the cells alone, and Ctrl+S the page?"""
    lab = start_lab(tmp_path / "nakijken", "--docent")
    folder = lab.folder / "toetsen"
    open_notebook(page, lab.url(put_notebook(folder, ids=["keuze", "meerkeuze", "volgorde", "open"])))
    page.locator(".jp-MarkdownCell").first.click()
    for key in ("Escape", "Control+a", "Control+Enter"):
        page.keyboard.press(key)
    all_ready(page, 4)
    cells = page.locator(".jp-Notebook .jp-Cell")
    count = cells.count()
    places = [
        question(page, "keuze").locator("input").first,
        question(page, "meerkeuze").locator("input").first,
        question(page, "volgorde").get_by_role("button", name="Omlaag: Begrijpen"),
        question(page, "open").locator("textarea"),
    ]
    for place in places:
        place.focus()
        for key in ("d", "d", "x", "a", "b", "m", "y", "z", "ArrowUp", "ArrowDown", "Shift+Enter", "Control+s"):
            page.keyboard.press(key)
    question(page, "keuze").locator(".ivk-prompt").click()
    for key in ("d", "d", "x", "a", "ArrowDown"):
        page.keyboard.press(key)
    expect(cells).to_have_count(count)
    assert page.locator(".jp-Dialog").count() == 0
    assert question(page, "open").locator("textarea").input_value().startswith("ddxabmyz")
    expect_saved(page, "open")
    # Outside a question they do act: or else this test would prove nothing.
    page.locator(".jp-MarkdownCell").first.click()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    expect(cells).to_have_count(count + 1)


#: JupyterLab's own frame, which is not ours: the bars with menus and tabs, the file list, and the list of contents.
FRAME = ["#jp-top-panel", "#jp-menu-panel", "#jp-left-stack", "#jp-right-stack", ".jp-SideBar", ".lm-TabBar",
         ".jp-NotebookPanel-toolbar", "#jp-bottom-panel", "#jp-down-stack"]  # fmt: skip
#: What JupyterLab does to every cell, around our content: a "feed" of parts without a role, which yet have a label.
#: The tests of the questions themselves leave these rules on.
ITS_CELLS = {"aria-prohibited-attr": {"enabled": False}, "aria-required-children": {"enabled": False}}


def test_is_the_whole_page_accessible(lab: Lab, page: Page) -> None:
    """Does axe-core find nothing on the page against WCAG 2.2 A and AA, but for JupyterLab's own frame?"""
    start(page, lab, put_notebook(lab.folder / "toegankelijk"))
    levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    options = {"resultTypes": ["violations"], "runOnly": levels, "rules": ITS_CELLS}
    found = Axe().run(page, context={"exclude": [[part] for part in FRAME]}, options=options)
    assert found.violations_count == 0, found.generate_report()


THEME = "lab/api/settings/@jupyterlab/apputils-extension:themes"


@pytest.mark.parametrize("theme", ["JupyterLab Dark", "JupyterLab Dark High Contrast"])
def test_can_everything_be_read_in_the_dark(lab: Lab, page: Page, theme: str) -> None:
    """With a dark theme, with answers and explanations: is the contrast of every text and sign enough?"""
    folder = lab.folder / theme.replace(" ", "-")
    notebook = put_notebook(folder)
    try:
        api(lab, "PUT", THEME, {"raw": json.dumps({"theme": theme})})
        start(page, lab, notebook)
        assert page.evaluate("document.body.dataset.jpThemeLight") == "false"
        page.locator(".jp-MarkdownCell").first.click()
        walk(page)
        assert record(folder).keys() == QUESTIONS.keys()
        assert_accessible(page)
    finally:
        api(lab, "PUT", THEME, {"raw": "{}"})


#: WCAG 2.2, 1.4.12: the distances that a reader may ask for.
SPACED = """.jp-Notebook * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } .jp-Notebook p { margin-bottom: 2em !important; }"""


def test_does_nothing_stick_out(lab: Lab, new_page: OpenPage) -> None:
    """With answers and explanations, enlarged to 200 % and to 400 %: does no question need scrolling sideways?"""
    page = new_page(640, 400, device_scale_factor=2)
    start(page, lab, put_notebook(lab.folder / "groot"))
    page.locator(".jp-MarkdownCell").first.click()
    walk(page)
    assert_none(page, TOO_WIDE)
    # Beside the list of files there is little room: a row keeps it for its words, and puts its buttons below them.
    row = question(page, "volgorde").locator(".ivk-row").first
    assert row.locator(".ivk-row-text").evaluate("e => e.clientWidth") > 150
    put_files_away(page)
    for width in (640, 320):
        page.set_viewport_size({"width": width, "height": 400})
        assert_none(page, TOO_WIDE)
    page.add_style_tag(content=SPACED)
    assert_none(page, TOO_WIDE)


# ----------------------------------------------------------------------------- the real module


def test_can_module_03_be_completed_by_keyboard(lab: Lab, page: Page) -> None:
    """In the real module, with the Tab key as the only way: is every question met, answered, saved and explained?"""
    open_notebook(page, lab.url("modules/03-differentiatie.ipynb"))
    run_all(page)
    count = page.locator(OWN).count()
    assert count > 50
    met = own(walk(page))
    assert len(set(met)) == count
    expect(page.get_by_text(f"Je hebt alle {count} vragen beantwoord.")).to_be_visible()
    assert len(record(lab.folder / "modules", "03-differentiatie")) == count
    assert (
        page.evaluate(
            "[...document.querySelectorAll('.ivk-status')].filter(s => !/^Opgeslagen om/.test(s.textContent)).length"
        )
        == 0
    )
    assert_accessible(page)
