"""A branching conversation in a browser: can it be played by keyboard, does it come back, is the map readable?"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Locator, Page, expect

from course.data import references
from course.instruments.conversation.cases import case
from course.instruments.conversation.parts import Case, Ending

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import FOCUS, OPEN, TOO_WIDE, assert_none, expect_saved, question, tab_to
from .learner import record as read_record

MODULE = "04-co-teaching"
OpenPage = Callable[..., Page]


def choose(talk: Locator, name: str) -> None:
    """Have the choices shown when they are not in sight yet, and make one."""
    if talk.get_by_role("button", name=OPEN).count():
        talk.get_by_role("button", name=OPEN).click()
    talk.get_by_role("button", name=name).click()


def put_talk(folder: Path, question_id: str) -> str:
    """Write a notebook with one conversation in a learner's folder."""
    folder.mkdir(parents=True, exist_ok=True)
    hidden = {"jupyter": {"source_hidden": True}}
    sources = [f'import course\n\nles = course.open_lesson("{MODULE}")', f'les.ask("{question_id}")']
    cells = [nbformat.v4.new_markdown_cell("# Proef\n\n## Deel\n\n### Stuk", id="titel")]
    cells += [nbformat.v4.new_code_cell(text, id=f"cel-{n}", metadata=hidden) for n, text in enumerate(sources)]
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), folder / "gesprek.ipynb")
    return f"{folder.name}/gesprek.ipynb"


def start(page: Page, lab: Lab, name: str, question_id: str) -> Locator:
    """Open a conversation in the folder of one person; a folder that is there already keeps what it holds."""
    folder = lab.folder / name
    notebook = f"{name}/gesprek.ipynb" if (folder / "gesprek.ipynb").exists() else put_talk(folder, question_id)
    open_notebook(page, lab.url(notebook) + "&reset")  # without the tabs of the test before
    run_all(page)
    talk = question(page, question_id)
    expect(talk).to_be_visible()
    return talk


def saved(lab: Lab, name: str, question_id: str) -> dict[str, Any]:
    return read_record(lab.folder / name, MODULE)[question_id]


def path_to(found: Case, ending: str) -> list[str]:
    """Return the first path that ends there."""
    waiting: list[list[str]] = [[]]
    while waiting:
        path = waiting.pop()
        place = found.walk(path)[1]
        if place.id == ending:
            return path
        if not isinstance(place, Ending):
            waiting += [[*path, say.id] for say in reversed(place.says)]
    raise AssertionError(f"no path leads to {ending}")


def play_by_keyboard(page: Page, talk: Locator, found: Case, path: list[str]) -> None:
    """Choose along a path with Tab and Enter alone; after each choice the focus stands at what came of it."""
    for moment, say in found.walk(path)[0]:
        if talk.get_by_role("button", name=OPEN).count():
            tab_to(page, lambda focus: focus["name"] == OPEN, limit=25)
            page.keyboard.press("Enter")
        tab_to(page, lambda focus, say=say: focus["tag"] == "BUTTON" and focus["name"] == say.text, limit=25)
        page.keyboard.press("Enter")
        expect(talk.locator(".ivk-talk-head")).to_be_focused()
        expect(talk.locator(".ivk-talk-head")).to_have_text(re.compile(re.escape(moment.title)))
        expect(talk.locator(".ivk-reply")).to_contain_text(say.happens)
        expect(talk.locator(".ivk-reply .ivk-thinks")).to_contain_text(say.thinks)
        expect(talk.locator(".ivk-reply")).to_contain_text(references.named(say.source))


@pytest.mark.timeout(180)
def test_is_a_conversation_played_to_two_endings_by_keyboard(lab: Lab, page: Page) -> None:
    """From the first word to a bad ending, back, and to a good one: by keys alone, and drawn beside each other?"""
    found = case("niet-normaal")
    talk = start(page, lab, "toetsen", "gesprek-milan")
    bad, good = path_to(found, "breuk"), path_to(found, "samen")
    talk.focus()
    play_by_keyboard(page, talk, found, bad)
    expect(talk.get_by_role("heading", name="Einde: Het contact breekt")).to_be_visible()
    drawing = talk.get_by_role("img", name=re.compile("Het einde ‘Het contact breekt’"))
    expect(drawing).to_be_visible()

    tab_to(page, lambda focus: focus["name"] == "Begin opnieuw en probeer een andere weg", limit=25)
    page.keyboard.press("Enter")
    expect(talk.locator(".ivk-talk-head")).to_be_focused()
    play_by_keyboard(page, talk, found, good)
    expect(talk.get_by_role("heading", name="Einde: Samen op weg")).to_be_visible()
    expect(talk.get_by_role("img", name=re.compile("‘Samen op weg’. Je probeerde ook één andere weg"))).to_be_visible()
    tab_to(page, lambda focus: focus["tag"] == "SUMMARY" and "andere wegen in woorden" in focus["name"])
    page.keyboard.press("Enter")
    missed = next(say for say in found.moments[found.start].says if say.id != good[0])
    expect(talk.get_by_text(f"Niet gekozen: {missed.text}")).to_be_visible()
    expect_saved(page, "gesprek-milan")
    assert saved(lab, "toetsen", "gesprek-milan") == {"path": good, "earlier": [bad]}
    assert_none(page, TOO_WIDE)
    assert_accessible(page)

    talk = start(page, lab, "toetsen", "gesprek-milan")
    expect(talk.get_by_role("heading", name="Einde: Samen op weg")).to_be_visible()
    expect(talk.get_by_role("img", name=re.compile("‘Samen op weg’"))).to_be_visible()
    assert saved(lab, "toetsen", "gesprek-milan") == {"path": good, "earlier": [bad]}


def test_can_one_go_back_to_any_step(lab: Lab, page: Page) -> None:
    """Does going back to an earlier step open that choice again, and keep the way that was left?"""
    found = case("leerling")
    talk = start(page, lab, "terug", "gesprek-imran")
    path = ["vertellen", "goed", "mis", "idee"]
    for _, say in found.walk(path)[0]:
        choose(talk, say.text)
    # The second step from the start stands folded in the list of what was said.
    step = talk.locator(".ivk-past > li").nth(1)
    step.locator("summary").click()
    expect(step).to_contain_text(found.walk(path)[0][1][1].why)
    step.get_by_role("button", name="Kies hier iets anders bij stap 2").click()
    here = found.walk(path[:1])[1]
    expect(talk.get_by_role("heading", name=f"2. {here.title}")).to_be_visible()
    assert page.evaluate(FOCUS)["tag"] == "H4"
    other = here.say("waarom")
    choose(talk, other.text)
    expect(talk.locator(".ivk-reply")).to_contain_text(other.happens)
    expect(talk.locator(".ivk-status")).to_contain_text("Opgeslagen om")
    expect(talk.locator(".ivk-extra svg")).to_have_count(0)
    assert saved(lab, "terug", "gesprek-imran") == {"path": ["vertellen", "waarom"], "earlier": [path]}


def test_does_the_same_way_twice_count_once(lab: Lab, page: Page) -> None:
    """Is going back and choosing the same again no other way, so that nothing stays behind?"""
    found = case("leerling")
    talk = start(page, lab, "zelfde", "gesprek-imran")
    path = ["vertellen", "goed"]
    first, second = (say for _, say in found.walk(path)[0])
    for say in (first, second):
        choose(talk, say.text)
    talk.locator(".ivk-reply").get_by_role("button", name="Kies hier iets anders").click()
    talk.get_by_role("button", name=second.text).click()
    expect(talk.locator(".ivk-reply")).to_contain_text(second.happens)
    expect_saved(page, "gesprek-imran")
    assert saved(lab, "zelfde", "gesprek-imran") == {"path": path}


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_does_it_fit_and_can_everyone_read_it(
    lab: Lab, new_page: OpenPage, width: int, height: int, scale: int
) -> None:
    """On a laptop and at 200 %: is nothing cut off at the start and at an ending, and does axe find nothing?"""
    found = case("veel-vragen")
    page = new_page(width, height, device_scale_factor=scale)
    talk = start(page, lab, f"breed-{width}", "gesprek-sofie")
    assert_none(page, TOO_WIDE)
    assert_accessible(page)
    for _, say in found.walk(path_to(found, "samen"))[0]:
        choose(talk, say.text)
    expect(talk.locator(".ivk-extra svg")).to_be_visible()
    talk.locator(".ivk-past summary").first.click()
    talk.locator(".ivk-extra summary").click()
    assert_none(page, TOO_WIDE)
    assert_accessible(page)
