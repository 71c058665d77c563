"""Module 04 in JupyterLab: can it be done by keyboard alone, and can everyone read it at every size?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from course.base.paths import data_dir
from course.instruments import load_questions
from course.record.answers import AnswerStore

from .conftest import Lab, StartLab, assert_accessible, open_notebook, run_all
from .learner import (
    OPEN,
    TOO_WIDE,
    all_ready,
    assert_begins_at_once,
    assert_none,
    before_first,
    expect_saved,
    own,
    put_files_away,
    question,
    record,
    walk,
)

MODULE = "modules/04-co-teaching.ipynb"
QUESTIONS = load_questions(data_dir() / "questions" / "04-co-teaching.toml")
#: What is played or filled in with someone else: test_share.py and test_conversation.py do that by keyboard.
TOGETHER = [id_ for id_, one in QUESTIONS.items() if one.kind in ("share", "conversation")]


@pytest.mark.timeout(540)
def test_the_module_by_keyboard_alone(lab: Lab, page: Page) -> None:
    """Does Tab lead through every question in order, and can each be answered and judged on the way?"""
    open_notebook(page, lab.url(MODULE))
    run_all(page)
    all_ready(page, len(QUESTIONS))
    assert_begins_at_once(page)
    before_first(page)
    met = walk(page, last="toen-nu")
    assert own(met) == list(QUESTIONS)
    page.keyboard.press("Tab")
    expect_saved(page, "reflectie")
    answers = record(lab.folder / "modules", "04-co-teaching")
    open_ = [id_ for id_, one in QUESTIONS.items() if not one.is_complete(answers.get(id_))]
    assert open_ == TOGETHER
    expect(question(page, "terug-last").locator(".ivk-verdict")).to_be_visible()
    assert_accessible(page)


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_everything_fits_and_is_accessible(
    start_lab: StartLab, new_page: Callable[..., Page], tmp_path: Path, width: int, height: int, scale: int
) -> None:
    """Is nothing cut off, on a laptop and enlarged to 200 %, and does axe find nothing on the whole page?"""
    lab = start_lab(tmp_path / "mijn-cursus")
    way = ["vertellen", "goed", "mis", "idee"]
    AnswerStore("04-co-teaching", lab.folder / "modules").put("gesprek-imran", {"path": way})
    page = new_page(width, height, device_scale_factor=scale)
    open_notebook(page, lab.url(MODULE))
    put_files_away(page)  # the list of files makes room, as for anyone who enlarges the page
    run_all(page)
    all_ready(page, len(QUESTIONS))
    page.get_by_role("button", name=OPEN).first.click()
    assert_none(page, TOO_WIDE)
    # Each kind of view brings a style of its own, and one must not take the place of another.
    for part, name, value in ((".ivk-steps", "display", "flex"), (".ivk-says button", "text-align", "left")):
        style = page.locator(part).first.evaluate("(e, name) => getComputedStyle(e).getPropertyValue(name)", name)
        assert style == value, part
    assert_accessible(page)

    # On paper a conversation stands as it was walked, and of one not begun only what there is to say.
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    reasons = ".ivk-why-so >> visible=true"
    expect(question(page, "gesprek-imran").locator(reasons)).to_have_count(len(way))
    expect(question(page, "gesprek-sofie").locator(".ivk-on-paper li >> visible=true").first).to_be_visible()
    expect(question(page, "gesprek-sofie").locator(reasons)).to_have_count(0)
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(question(page, "gesprek-imran").locator(reasons)).to_have_count(1)
