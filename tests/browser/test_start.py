"""Does the course open as promised: in Dutch, without code, on the learner's own folder and nothing else?"""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Page, expect

from course.base import paths
from course.jupyter import HERE

from .conftest import Lab, StartLab, assert_accessible, open_notebook, run_all

FIRST_MODULE = sorted(paths.modules_dir().glob("*.ipynb"))[0]


@pytest.fixture(scope="module")
def small(lab: Lab) -> str:
    """A notebook of the learner's own with one output of each kind that matters here."""
    cells = [
        nbformat.v4.new_markdown_cell("# Proef\n\n## Deel 1 (5 minuten)\n\nEen tekst.", id="tekst"),
        nbformat.v4.new_code_cell(
            "import ipywidgets\nipywidgets.Button(description='Drukknop')",
            id="knop",
            metadata={"jupyter": {"source_hidden": True}},
        ),
        nbformat.v4.new_code_cell("print('klaar')", id="klaar", metadata={"jupyter": {"source_hidden": True}}),
    ]
    cells[0].metadata.update(editable=False, deletable=False)
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), lab.folder / "proef.ipynb")
    return "proef.ipynb"


def test_first_start_opens_home(lab: Lab, page: Page) -> None:
    """Does the first start bring the learner home, in a page that says it is Dutch, with one button to begin?"""
    page.goto(lab.address)
    expect(page.get_by_role("heading", name="Inclusief voor de klas", level=1)).to_be_visible()
    page.get_by_role("button", name="Begin met de start").click()
    expect(page.locator(".jp-Notebook .jp-Cell").first).to_be_visible()
    expect(
        page.locator(".lm-TabBar-tab.lm-mod-current .lm-TabBar-tabLabel", has_text=FIRST_MODULE.name)
    ).to_be_visible()
    assert page.evaluate("document.documentElement.lang").startswith("nl")
    assert page.locator(".jp-Dialog").count() == 0
    assert page.locator(".jp-toast-button, .Toastify__toast").count() == 0


def test_menus_are_dutch_and_short(lab: Lab, page: Page, small: str) -> None:
    """Is every entry of every menu in Dutch, and are the programmers' menus gone?"""
    english = set()
    for file in (HERE / "taal").glob("*.json"):
        english |= {k for k, forms in json.loads(file.read_text(encoding="utf-8")).items() if k not in forms}
    open_notebook(page, lab.url(small))
    names = page.locator("#jp-MainMenu .lm-MenuBar-itemLabel").all_inner_texts()
    assert names == ["Bestand", "Bewerken", "Weergave", "Uitvoeren", "Instellingen", "Hulp"]
    entries: list[str] = []
    for name in names:
        page.get_by_role("menuitem", name=name, exact=True).click()
        shown = page.locator(".lm-Menu .lm-Menu-itemLabel").all_inner_texts()
        assert any(shown), name
        entries += [entry.strip() for entry in shown]
        page.keyboard.press("Escape")
    assert [entry for entry in entries if entry in english] == []
    for word in ("Console", "Terminal", "nbgrader", "Formgrader", "Extension", "Workspace", "Debug"):
        assert not [entry for entry in entries if word.lower() in entry.lower()], word


def test_learner_sees_only_her_own_folder(lab: Lab, page: Page, small: str) -> None:
    """Does the file list show the learner's folder, without the course's own files?"""
    open_notebook(page, lab.url(small))
    expect(page.locator(".jp-DirListing")).to_be_hidden()  # who wants it opens it
    page.locator(".jp-SideBar.jp-mod-left .lm-TabBar-tab[data-id='filebrowser']").click()
    page.locator(".jp-BreadCrumbs-home").click()
    expect(page.locator(".jp-DirListing-itemText", has_text="modules")).to_be_visible()
    shown = set(page.locator(".jp-DirListing-itemText").all_inner_texts())
    assert shown <= {"modules", "opdrachten", small}


def test_run_all_asks_nothing_and_shows_no_code(lab: Lab, page: Page, small: str) -> None:
    """Does one press on the button run the page, without a question and without a line of code?"""
    open_notebook(page, lab.url(small))
    run_all(page)
    expect(page.get_by_role("button", name="Drukknop")).to_be_visible()
    expect(page.get_by_text("klaar", exact=True)).to_be_visible()
    assert page.locator(".jp-Dialog").count() == 0
    assert not page.locator(".jp-CodeCell .jp-Cell-inputWrapper").first.is_visible()
    assert not page.get_by_text("import ipywidgets").first.is_visible()
    assert_accessible(page)
    run_all(page)
    expect(page.get_by_role("button", name="Drukknop")).to_be_visible()


def test_course_text_cannot_be_broken_by_accident(lab: Lab, page: Page, small: str) -> None:
    """Do a double click and stray keys leave the course's text as it is, and does a note of one's own work?"""
    open_notebook(page, lab.url(small))
    text = page.locator(".jp-MarkdownCell").first
    text.dblclick()
    expect(text.locator(".jp-RenderedMarkdown h1")).to_be_visible()
    page.keyboard.press("Escape")
    for key in "xddabmyr1":
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == 3
    page.get_by_role("button", name="Eigen notitie", exact=True).click()
    page.keyboard.type("Dit wil ik *onthouden*.")
    page.keyboard.press("Shift+Enter")
    expect(page.locator(".jp-RenderedMarkdown em", has_text="onthouden")).to_be_visible()
    page.keyboard.press("Control+s")
    expect(page.locator(".lm-TabBar-tab.jp-mod-dirty")).to_have_count(0)
    assert "*onthouden*" in (lab.folder / small).read_text(encoding="utf-8")


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_text_stays_within_the_screen(
    lab: Lab, new_page: Callable[..., Page], small: str, width: int, height: int, scale: int
) -> None:
    """Can the text be read without scrolling sideways, on a laptop and enlarged to 200 %?"""
    page = new_page(width, height, device_scale_factor=scale)
    open_notebook(page, lab.url(small))
    box = page.locator(".jp-MarkdownCell .jp-RenderedMarkdown").first.bounding_box()
    assert box is not None
    assert box["width"] >= 250
    assert box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_reopening_brings_back_the_page_left_open(lab: Lab, page: Page, small: str) -> None:
    """Does a start on the next day show the page that was open, rather than the first module again?"""
    open_notebook(page, lab.url(small))
    saved = lab.folder / ".cursus" / "jupyter" / "workspaces"
    for _ in range(100):
        if any("notebook:" + small in file.read_text(encoding="utf-8") for file in saved.glob("*")):
            break
        page.wait_for_timeout(100)
    host = lab.address.partition("/lab")[0]
    page.goto(f"{host}/lab?token={lab.token}")
    expect(page.locator(".lm-TabBar-tab .lm-TabBar-tabLabel", has_text=small)).to_be_visible()


def test_page_left_with_questions_opens_clean_next_day(start_lab: StartLab, page: Page, tmp_path: Path) -> None:
    """Does a page that was saved with its questions open without an error after a new start, and run again?"""
    first = start_lab(tmp_path / "map")
    module = f"modules/{FIRST_MODULE.name}"
    open_notebook(page, first.url(module))
    run_all(page)
    with page.expect_response(lambda answer: answer.request.method == "PUT" and module in answer.url):
        page.keyboard.press("Control+s")
    assert "widget-view" in (first.folder / module).read_text(encoding="utf-8")
    page.goto("about:blank")
    assert first.stop() == 0
    second = start_lab(tmp_path / "map")
    assert not any("Vernieuwd" in line for line in second.said)
    open_notebook(page, second.url(module))
    assert page.get_by_text("model not found").count() == 0
    run_all(page)
    expect(page.locator(".jp-OutputArea-output fieldset").first).to_be_visible()


def test_second_start_points_to_the_running_one(lab: Lab, start_lab: StartLab) -> None:
    """Does starting twice lead to the same running course, instead of two that overwrite each other?"""
    again = start_lab(lab.folder)
    assert "De cursus staat al open." in again.said
    assert again.address.partition("/lab")[0] == lab.address.partition("/lab")[0]
    assert again.process.wait(timeout=30) == 0


def test_busy_port_is_passed_over(start_lab: StartLab, tmp_path: Path) -> None:
    """Does the course take the next port, and say so, when another program has the wanted one?"""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        busy = other.getsockname()[1]
        started = start_lab(tmp_path / "map", port=busy)
        assert any(line.startswith(f"Poort {busy} is al bezet") for line in started.said)
        assert f":{busy}/" not in started.address
        assert started.stop() == 0


def test_lecturer_gets_the_grading_tools(start_lab: StartLab, page: Page, tmp_path: Path) -> None:
    """Does --docent open an arrangement with nbgrader's tools, on a folder of its own?"""
    lecturer = start_lab(tmp_path / "nakijken", "--docent")
    page.goto(lecturer.address)
    page.get_by_role("link", name="JupyterLab").click()
    page.wait_for_selector("#jp-MainMenu .lm-MenuBar-itemLabel >> text=Kernel")
    page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    expect(page.get_by_text("Formgrader", exact=True)).to_be_visible()
    assert not (lecturer.folder / "modules").exists()
