"""A page of the course is ready when it opens, cannot be broken, and comes back by itself when its kernel was lost."""

from __future__ import annotations

import json
import re
import socket
import time
from pathlib import Path

import nbformat
import psutil
import pytest
from playwright.sync_api import Page, expect

from .conftest import SIGN, Lab, StartLab, Watch, api, assert_accessible, run_all
from .learner import SAVED, question, record, sign
from .wire import wire_to

MODULE = "modules/00-start.ipynb"
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
FIRST = "proef-keuze"


def open_page(page: Page, lab: Lab, notebook: str = MODULE) -> None:
    """Open a page and press nothing."""
    page.goto(lab.url(notebook))
    expect(page.locator(f"{PANEL} .jp-Notebook .jp-Cell").first).to_be_visible(timeout=60_000)


def ready(page: Page, id_: str = FIRST) -> None:
    """Wait until a question can be used, with no announcement left on the page."""
    expect(question(page, id_)).to_be_visible(timeout=120_000)
    expect(page.locator(f"{PANEL} [data-ifd-coming]")).to_have_count(0, timeout=180_000)


def texts(page: Page) -> list[str]:
    """Return every cell as the page has it: the text of one that is read, the place of one that is run."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell")].map(cell =>
             cell.matches(".jp-MarkdownCell") ? cell.querySelector(".jp-RenderedMarkdown").textContent.slice(0, 60)
             : cell.matches(".jp-CodeCell"))"""
    )
    return found


def test_is_a_module_ready_without_a_click(lab: Lab, page: Page) -> None:
    """Do its questions come by themselves, does an answer reach the record, and does ▶▶ leave the page in its place?"""
    open_page(page, lab)
    ready(page)
    question(page, FIRST).locator("input").first.check()
    expect(sign(page, FIRST)).to_have_text(SAVED)
    assert FIRST in record(lab.folder / "modules", "00-start")

    below = question(page, "proef-toets")
    below.evaluate("element => element.scrollIntoView({ block: 'start' })")
    place = (below.bounding_box() or {})["y"]
    run_all(page)
    assert (below.bounding_box() or {})["y"] == pytest.approx(place, abs=2)
    expect(question(page, FIRST).locator("input").first).to_be_checked()
    assert page.locator(".jp-Dialog").count() == 0


@pytest.mark.parametrize("change", ["changed", "elsewhere"])
def test_is_no_other_notebook_ever_run_by_itself(lab: Lab, page: Page, change: str) -> None:
    """Does code that the course did not deliver stay unrun, in a changed module and in a copy somewhere else?"""
    original = lab.folder / MODULE
    before = original.read_text(encoding="utf-8")
    notebook = json.loads(before)
    name = MODULE
    if change == "changed":
        code = next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")
        code["source"] = "open('gelopen', 'w').close()\n" + "".join(code["source"])
    else:
        name = "kopie.ipynb"
    (lab.folder / name).write_text(json.dumps(notebook), encoding="utf-8")
    try:
        open_page(page, lab, name)
        if change == "changed":
            expect(page.locator(".ifd-line")).to_contain_text("niet meer precies zoals de cursus hem gaf")
        # until its kernel has answered, and would have run what was sent
        page.wait_for_selector(f"{SIGN}[data-worked][data-status='idle']", state="attached")
        assert page.locator(f"{PANEL} .ivk").count() == 0
        assert not list(lab.folder.rglob("gelopen"))
    finally:
        original.write_text(before, encoding="utf-8")
        (lab.folder / "kopie.ipynb").unlink(missing_ok=True)


def test_can_no_key_and_no_menu_break_a_page(lab: Lab, page: Page) -> None:
    """Do letters, chords, moving, Enter and the right button leave the course's cells as they are, and the kernel?"""
    open_page(page, lab)
    ready(page)
    before = texts(page)
    kernel = [one["kernel"]["id"] for one in api(lab, "GET", "api/sessions")]
    page.locator(f"{PANEL} .jp-MarkdownCell").nth(2).click()
    for key in [*"xddabmyr100iijkvz", "Enter", "Shift+Enter", "Control+Shift+ArrowDown", "Control+Shift+ArrowUp"]:
        page.keyboard.press(key)
    for chord in ("Control+b", "Control+Shift+D", "Control+Shift+Q"):
        page.keyboard.press(chord)
    page.locator(f"{PANEL} .jp-MarkdownCell").nth(2).click(button="right")
    assert page.locator(".lm-Menu").count() == 0 and page.locator(".jp-Dialog").count() == 0
    assert texts(page) == before
    assert [one["kernel"]["id"] for one in api(lab, "GET", "api/sessions")] == kernel
    expect(question(page, FIRST)).to_be_visible()


def press_in_palette(page: Page, words: str) -> None:
    """Give a command by its name, with nothing said before."""
    page.locator(f"{PANEL} .jp-MarkdownCell").nth(2).click()
    page.evaluate("document.querySelector('.ifd-line')?.replaceChildren()")
    page.keyboard.press("Control+Shift+c")
    page.locator(".lm-CommandPalette-input").fill(words)
    page.locator(".lm-CommandPalette-item", has_text=words).first.click()


def test_is_what_a_command_does_to_a_page_undone(lab: Lab, page: Page) -> None:
    """Is a cell put back that the palette moved, nothing hidden or emptied, with one line, and an own note kept?"""
    open_page(page, lab)
    run_all(page)  # every cell is done, also one that was not announced
    before = texts(page)
    asked = page.locator(f"{PANEL} .ivk[data-question]").locator("visible=true")
    all_asked = asked.count()
    for words in ("Cel omlaag", "Alle uitvoer verbergen", "Alle uitvoer wissen", "Alle koppen dichtklappen"):
        press_in_palette(page, words)
        expect(page.locator(".ifd-line")).to_contain_text("blijven zoals ze zijn")
        assert texts(page) == before
        expect(asked).to_have_count(all_asked)
    # The code of the course is read by who asks for it; until then no editor is made for it.
    editors = page.locator(f"{PANEL} .jp-CodeCell .cm-editor")
    assert editors.count() == 0
    page.get_by_role("button", name="Meer", exact=True).click()
    page.get_by_role("menuitem", name="Weergave").click()
    page.get_by_role("menuitem", name="Alle code tonen").click()
    page.locator(f"{PANEL} .jp-CodeCell").first.scroll_into_view_if_needed()
    expect(editors.first).to_contain_text("course.open_lesson")
    page.get_by_role("button", name="Meer", exact=True).click()
    expect(page.locator("#jp-MainMenu")).to_be_hidden()
    page.get_by_role("button", name="Eigen notitie", exact=True).click()
    page.keyboard.type("Dit wil ik *onthouden*.")
    page.keyboard.press("Shift+Enter")
    expect(page.locator(f"{PANEL} .jp-RenderedMarkdown em", has_text="onthouden")).to_be_visible()


def test_does_a_page_come_back_when_its_kernel_dies(lab: Lab, page: Page) -> None:
    """Do the questions and what was typed come back by themselves, with one line, no dialog, and saved after all?"""
    open_page(page, lab)
    ready(page)
    field = question(page, "proef-tekst").locator("textarea, input").first
    field.fill("Voor het gebeurde.")
    expect(sign(page, "proef-tekst")).to_have_text(SAVED)
    (session,) = api(lab, "GET", "api/sessions")
    (process,) = [
        one for one in psutil.process_iter(["cmdline"]) if session["kernel"]["id"] in str(one.info["cmdline"])
    ]
    process.kill()
    expect(page.locator(".ifd-line")).to_contain_text("De cursus is er weer", timeout=180_000)
    expect(question(page, "proef-tekst").locator("textarea, input").first).to_have_value("Voor het gebeurde.")
    question(page, "proef-tekst").locator("textarea, input").first.fill("Erna.")
    expect(sign(page, "proef-tekst")).to_have_text(SAVED)
    assert record(lab.folder / "modules", "00-start")["proef-tekst"] == "Erna."
    assert page.locator(".jp-Dialog").count() == 0


def test_does_a_page_go_on_when_the_network_was_away(lab: Lab, page: Page, watch: Watch) -> None:
    """Is the loss told, does ▶▶ wait for its end, and is every word saved within seconds once the network is back?"""
    watch.expect(r"(?i)failed to fetch|kernel|comm|websocket|ERR_|NetworkError|server")
    line = page.locator(".ifd-line")
    with wire_to(lab.host) as wire:
        page.goto(lab.url(MODULE).replace(lab.host, wire.host))
        ready(page)
        field = question(page, "proef-tekst").locator("textarea, input").first
        field.fill("Ervoor.")
        expect(sign(page, "proef-tekst")).to_have_text(SAVED)
        wire.cut()
        expect(line).to_contain_text(re.compile("even weg|even niet te bereiken"))
        asked = page.locator(f"{PANEL} [data-question]").count()
        field.fill("Ervoor. En tijdens.")
        page.get_by_role("button", name="Opnieuw laden").click()
        time.sleep(15)  # by now JupyterLab would wait long between two tries
        assert page.locator(f"{PANEL} [data-question]").count() == asked > 1
        expect(field).to_have_value("Ervoor. En tijdens.")
        wire.mend()
        expect(line).to_contain_text(re.compile("De cursus is (er weer|weer te bereiken)"), timeout=10_000)
        expect(sign(page, "proef-tekst")).to_have_text(SAVED)
        assert record(lab.folder / "modules", "00-start")["proef-tekst"] == "Ervoor. En tijdens."
        field.fill("En erna.")
        expect(sign(page, "proef-tekst")).to_have_text(SAVED)
        assert record(lab.folder / "modules", "00-start")["proef-tekst"] == "En erna."
        run_all(page)
        assert page.locator(".jp-Dialog").count() == 0
        page.goto("about:blank")


def test_is_a_page_only_unsaved_for_what_the_learner_wrote(lab: Lab, page: Page) -> None:
    """With a module open twice: does answering save no page, a note save its own, and does no dialog come between?"""
    unsaved = page.locator("#jp-main-dock-panel .lm-TabBar-tab.lm-mod-current.jp-mod-dirty")
    delivered = (lab.folder / MODULE).read_text(encoding="utf-8")
    other = page.context.new_page()
    for tab in (page, other):
        open_page(tab, lab)
        ready(tab)
    question(other, FIRST).locator("input").nth(1).check()
    expect(sign(other, FIRST)).to_have_text(SAVED)
    expect(unsaved).to_have_count(0)
    assert (lab.folder / MODULE).read_text(encoding="utf-8") == delivered

    page.bring_to_front()
    page.locator(f"{PANEL} .jp-MarkdownCell").nth(2).click()
    page.get_by_role("button", name="Eigen notitie", exact=True).click()
    page.keyboard.type("Dit blijft staan.")
    page.keyboard.press("Shift+Enter")
    expect(unsaved).to_have_count(1)
    expect(unsaved).to_have_count(0, timeout=60_000)  # it saves itself
    assert "Dit blijft staan." in (lab.folder / MODULE).read_text(encoding="utf-8")

    # What comes from disk, as JupyterLab offers when another window wrote there, comes with its questions.
    asked = page.locator(f"{PANEL} .ivk[data-question]").locator("visible=true").count()
    on_disk = nbformat.read(lab.folder / MODULE, as_version=4)
    on_disk.cells.append(nbformat.v4.new_markdown_cell("Van elders."))
    time.sleep(1.5)  # a file that is hardly newer counts as its own
    nbformat.write(on_disk, lab.folder / MODULE)
    page.locator(f"{PANEL} .jp-MarkdownCell").nth(2).click()
    page.get_by_role("button", name="Eigen notitie", exact=True).click()
    page.keyboard.type("Nog iets.")
    page.keyboard.press("Shift+Enter")
    page.keyboard.press("Control+s")
    page.locator(".jp-Dialog").get_by_role("button", name="Terugzetten").click()
    expect(page.locator(f"{PANEL} .jp-MarkdownCell", has_text="Van elders.")).to_have_count(1)
    expect(page.locator(f"{PANEL} .ivk[data-question]").locator("visible=true")).to_have_count(asked, timeout=60_000)
    expect(question(page, FIRST).locator("input").nth(1)).to_be_checked()

    other.bring_to_front()
    question(other, FIRST).locator("input").first.check()
    expect(sign(other, FIRST)).to_have_text(SAVED)
    assert other.locator("#jp-main-dock-panel .jp-mod-dirty").count() == 0
    assert page.locator(".jp-Dialog").count() + other.locator(".jp-Dialog").count() == 0


def test_is_what_was_typed_without_a_server_in_sight_again(
    start_lab: StartLab, page: Page, tmp_path: Path, watch: Watch
) -> None:
    """When the server stops while someone types and starts again: same port, and is every word there and saved?

    And while another program has that port: does home tell what waits, and where?
    """
    watch.expect(r"(?i)failed to fetch|kernel|comm|websocket|ERR_CONNECTION|NetworkError|server|40[34]")
    folder = tmp_path / "mijn-cursus"
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        (folder / ".cursus" / "jupyter").mkdir(parents=True)
        (folder / ".cursus" / "jupyter" / "port").write_text(str(other.getsockname()[1]), encoding="ascii")
    first = start_lab(folder, remembered=True)
    page.goto(first.url(MODULE))
    field = question(page, "proef-tekst").locator("textarea, input").first
    field.fill("Voor het stopte.", timeout=120_000)
    expect(sign(page, "proef-tekst")).to_have_text(SAVED)
    assert first.stop() == 0
    expect(page.locator(".ifd-line")).to_contain_text(re.compile("even weg|even niet te bereiken"))
    page.get_by_role("button", name="Opnieuw laden").click()
    field.fill("Voor het stopte. En erna.")
    page.goto("about:blank")
    port = int(first.host.rpartition(":")[2])
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        elsewhere = start_lab(folder, remembered=True)
        assert elsewhere.host != first.host
        page.goto(elsewhere.address)
        expect(page.locator(".ifd-waiting")).to_contain_text(f"bij poort {port}.")
        assert_accessible(page, "#inclusief-home")
        page.goto("about:blank")
        assert elsewhere.stop() == 0
    second = start_lab(folder, remembered=True)
    assert second.host == first.host
    page.goto(second.url(MODULE))
    expect(field).to_have_value("Voor het stopte. En erna.", timeout=120_000)
    expect(sign(page, "proef-tekst")).to_have_text(SAVED)
    assert record(folder / "modules", "00-start")["proef-tekst"] == "Voor het stopte. En erna."
    assert [one["name"] for one in page.context.cookies() if one["name"].startswith("ivk-wacht")] == []
