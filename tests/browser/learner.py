"""What a learner does and sees on a page of questions, for the browser tests."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import nbformat
from playwright.sync_api import Locator, Page, expect
from unit.questions_sample import QUESTIONS, TOML

from course.instruments.recall.items import items

from .conftest import assert_accessible

# A machine that also runs other things takes its time.
expect.set_options(timeout=20_000)

#: How the sign begins when an answer is saved.
SAVED = re.compile(r"^Opgeslagen om \d\d\.\d\d")
#: Open the sample questions as a module does, and as an assignment does.
HERE = "from pathlib import Path\nfrom course.lesson import exercise, lesson\n"
LESSON = f"{HERE}les = lesson.Lesson('proef', Path('questions.toml'), Path.cwd())"
EXERCISE = f"{HERE}les = exercise.Exercise('proef', Path.cwd())"

#: Describes the element that has the focus. An element is answered when its question, row or card needs no more of it.
FOCUS = """() => {
  const e = document.activeElement, q = e.closest('.ivk');
  const label = q && e.id ? q.querySelector(`label[for="${e.id}"]`)?.textContent : null;
  const answered = {
    radio: () => [...document.getElementsByName(e.name)].some(one => one.checked),
    // what is ticked for oneself, beside a text, is no answer
    checkbox: () => !e.closest('fieldset') || Boolean(e.closest('fieldset').querySelector(':checked')),
  };
  return {
    question: q?.dataset.question ?? null, tag: e.tagName, type: e.type ?? '',
    name: e.getAttribute('aria-label') ?? label ?? e.textContent, number: e.classList.contains('ivk-number'),
    answered: (answered[e.type] ?? (() => Boolean(e.value)))(), inside: Boolean(e.closest('.jp-Notebook')),
  };
}"""

#: What every question on the page shows: what is ticked, typed and chosen, and in which order its rows stand.
SHOWN = """() => {
  const all = [...document.querySelectorAll('.ivk[data-question]')];
  const label = (q, input) => q.querySelector(`label[for="${input.id}"]`).firstChild.textContent;
  const fields = 'input:not([type=radio]):not([type=checkbox]), textarea, select';
  return Object.fromEntries(all.map(q => [q.dataset.question, {
    ticked: [...q.querySelectorAll('input:checked')].map(input => label(q, input)),
    typed: [...q.querySelectorAll(fields)].map(field => field.value),
    rows: [...q.querySelectorAll('.ivk-row-text')].map(row => row.textContent),
  }]));
}"""

#: What goes beyond the edge of a question, sideways, or has to be scrolled.
TOO_WIDE = """() => [...document.querySelectorAll('.ivk')].flatMap(q => {
  const edge = q.getBoundingClientRect().right + 0.5;
  const shown = [q, ...q.querySelectorAll('*')].filter(e => e.checkVisibility() && !e.closest('.ivk-hidden'));
  const beyond = shown.filter(e => e.getBoundingClientRect().right > edge);
  const wider = shown.filter(e => e.scrollWidth > e.clientWidth + 1);
  const scrolls = wider.filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX));
  return [...beyond, ...scrolls].map(e => `${q.dataset.question}: ${e.tagName}.${e.className} ${e.textContent}`);
})"""


#: The questions that must be scrolled sideways. What stands in them may scroll by itself, as a wide table does.
SCROLLED = """() => [...document.querySelectorAll('.ivk')]
  .filter(q => q.scrollWidth > q.clientWidth + 1).map(q => q.dataset.question)"""


#: Two pictures further, whatever the window or a click set going has begun.
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def assert_none(page: Page, script: str, patience: float = 10) -> None:
    """Assert that a script finds nothing once the page is at rest: it makes room a moment after its window changed."""
    page.evaluate(PAINTED)
    end = time.monotonic() + patience
    while (found := page.evaluate(script)) and time.monotonic() < end:
        page.wait_for_timeout(100)
    assert found == []


def put_notebook(
    folder: Path,
    name: str = "proef",
    ids: Sequence[str] = tuple(QUESTIONS),
    more: Sequence[str] = ("les.progress()",),
    opening: str = LESSON,
) -> str:
    """Write a notebook that asks the sample questions, and return its path within the learner's folder.

    ``folder`` stands directly in the learner's folder. ``more`` are cells to run after the questions.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "questions.toml").write_text(TOML, encoding="utf-8")
    hidden = {"jupyter": {"source_hidden": True}}
    sources = [opening, "les.greet()", *(f"les.ask({id_!r})" for id_ in ids), *more]
    cells = [nbformat.v4.new_markdown_cell("# Proef", id="titel")]
    cells += [nbformat.v4.new_code_cell(text, id=f"cel-{n}", metadata=hidden) for n, text in enumerate(sources)]
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    metadata = {"kernelspec": kernel, "cursus": {"id": f"opdracht-{name}"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), folder / f"{name}.ipynb")
    return f"{folder.name}/{name}.ipynb"


def record(folder: Path, notebook: str = "proef") -> dict[str, Any]:
    """Return the answers on disk, by question id."""
    path = folder / "antwoorden" / f"{notebook}.json"
    return json.loads(path.read_text(encoding="utf-8"))["answers"] if path.exists() else {}


def question(page: Page, id_: str) -> Locator:
    return page.locator(f'.jp-NotebookPanel:not(.lm-mod-hidden) .ivk[data-question="{id_}"]')


def put_files_away(page: Page) -> None:
    """Close the list of files, as anyone who wants room does with its button at the side."""
    files = page.locator(".jp-DirListing")
    if files.is_visible():
        page.locator(".jp-SideBar.jp-mod-left .lm-TabBar-tab[data-id='filebrowser']").click()
    expect(files).to_be_hidden()


def sign(page: Page, id_: str) -> Locator:
    return question(page, id_).locator(".ivk-status")


def expect_saved(page: Page, id_: str) -> None:
    expect(sign(page, id_)).to_have_text(SAVED)


#: The questions of a module or assignment itself, without those that are asked from memory.
OWN = '.ivk[data-question]:not([data-question^="h0"])'


#: The sign of an answer that is on its way to the disk.
SAVING = '.jp-NotebookPanel:not(.lm-mod-hidden) .ivk-status:is([data-state="saving"], [data-state="slow"])'


#: The choices of a conversation wait for the learner's own words, or for this button.
OPEN = "Laat zien wat je kunt kiezen"


def own(met: Sequence[str]) -> list[str]:
    """Return of the questions that were met the page's own, without those that are asked from memory."""
    return [id_ for id_ in met if id_ not in items()]


def all_ready(page: Page, count: int) -> None:
    """Wait until every question of the page itself can be used."""
    panel = ".jp-NotebookPanel:not(.lm-mod-hidden)"
    try:
        expect(page.locator(f"{panel} {OWN}")).to_have_count(count, timeout=60_000)
    except AssertionError as error:
        error.add_note("What the page shows: " + " | ".join(page.locator(f"{panel} .jp-Cell").all_inner_texts()))
        raise


def assert_fits(page: Page, width: int) -> None:
    """Assert that nothing on a page of this width is scrolled sideways, and that axe finds nothing, in any colours."""
    panel = ".jp-NotebookPanel:not(.lm-mod-hidden)"
    if width < 1000:
        put_files_away(page)  # enlarged like this, a reader puts the list of files away
    assert_none(page, SCROLLED)
    assert_accessible(page, panel)
    page.emulate_media(forced_colors="active")
    assert_accessible(page, panel)


def tab_to(page: Page, found: Callable[[dict[str, Any]], bool], limit: int = 60) -> dict[str, Any]:
    """Press Tab until the focus is where it is wanted, and say what is there."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if found(focus):
            return focus
    raise AssertionError(f"the Tab key does not lead there; it ended at {focus}")


def drag(page: Page, source: Locator, target: Locator) -> None:
    """Drag with the mouse, as a hand does; both places must be in sight."""
    start, end = source.bounding_box(), target.bounding_box()
    assert start is not None
    assert end is not None
    x, y = start["x"] + 12, start["y"] + start["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 6, y + 6, steps=3)
    page.mouse.move(end["x"] + 20, end["y"] + 14, steps=8)
    page.mouse.up()


#: What a walk presses, once it is met.
_PRESSED = ("Deze volgorde is mijn antwoord", "Controleer", "Vergelijk met een voorbeeld", "Waar kun je op letten?")


#: The button that shows what gives an answer away.
UNFOLD = "Laat zien"


#: How low the first control of the page stands in the window, with the page at its top.
FIRST_CONTROL = """() => {
  const scrolled = document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer');
  const control = [...scrolled.querySelectorAll('.ivk[data-question] :is(input, textarea, select, button)')]
    .find(one => one.checkVisibility());
  return control.getBoundingClientRect().top + scrolled.scrollTop;
}"""


def assert_begins_at_once(page: Page) -> None:
    """Assert that the first thing to do stands in the first screen of a small laptop."""
    assert page.viewport_size is not None and page.viewport_size["width"] == 1280
    assert page.evaluate(FIRST_CONTROL) < 700


def before_first(page: Page) -> None:
    """Put the focus before the first question of the page."""
    page.locator(".ivk[data-question]").locator("input, select, textarea, button").first.focus()
    page.keyboard.press("Shift+Tab")


def walk(
    page: Page, last: str = "", end: str = "", skip: Sequence[str] = (), number: str = "12", limit: int = 2500
) -> list[str]:
    """Go through the page with the Tab key alone, answer and check what is met; return the questions in that order.

    A question that the focus leaves and comes back to is named twice. The focus starts before the first question. The
    walk ends at the first button of the question ``last``, at what is called ``end``, or else behind the notebook, and
    then waits until everything is saved. ``number`` is typed where a number is asked.
    """
    met = _walked(page, last, end, skip, number, limit)
    expect(page.locator(SAVING)).to_have_count(0)
    return met


def _walked(page: Page, last: str, end: str, skip: Sequence[str], number: str, limit: int) -> list[str]:
    met: list[str] = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if met and (focus["name"] == end if end else not last and not focus["inside"]):
            return met
        if focus["question"] is None:
            if focus["name"] == UNFOLD:
                page.keyboard.press("Enter")
            continue
        if met[-1:] != [focus["question"]]:
            met.append(focus["question"])
        if focus["question"] not in skip:
            _answer(page, focus, number)
        if focus["question"] == last and focus["type"] == "button":
            return met
    raise AssertionError(f"after {limit} tabs the focus is still in {met[-1:]}")


def _answer(page: Page, focus: dict[str, Any], number: str) -> None:
    kind = focus["type"]
    if kind == "button":
        if focus["name"] in _PRESSED:
            page.keyboard.press("Enter")
    elif focus["answered"]:
        return
    elif kind in ("radio", "checkbox"):
        page.keyboard.press("Space")
    elif kind == "select-one":
        page.keyboard.press("ArrowDown")
    elif kind == "date":
        page.keyboard.type("11112026")
    elif kind in ("text", "textarea"):
        page.keyboard.type(number if focus["number"] else "Dit is mijn antwoord.")
