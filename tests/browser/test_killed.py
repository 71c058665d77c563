"""A browser that is ended in the middle of a sentence: is what was typed saved all the same?"""

from __future__ import annotations

import time

import psutil
from playwright.sync_api import Browser, expect

from .conftest import Lab
from .learner import question, record


def test_is_what_was_typed_a_moment_before_the_browser_died_saved(lab: Lab, browser: Browser) -> None:
    """Killed within a second of the last key: does the record hold every word?"""
    page = browser.new_page(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    page.goto(lab.url("modules/00-start.ipynb"))
    field = question(page, "proef-tekst").locator("textarea, input").first
    expect(field).to_be_visible(timeout=120_000)
    field.click()
    page.keyboard.type("Dit typ ik vlak voor het misgaat.", delay=20)
    time.sleep(0.7)
    for process in psutil.Process().children(recursive=True):
        if "chrom" in process.name():
            process.kill()
    typed, end = "Dit typ ik vlak voor het misgaat.", time.monotonic() + 20
    while (found := record(lab.folder / "modules", "00-start").get("proef-tekst")) != typed and time.monotonic() < end:
        time.sleep(0.2)
    assert found == typed
