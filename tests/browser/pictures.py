"""The pictures of the guide for lecturers: ``python -m tests.browser.pictures`` makes them from an invented class."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from . import evening
from .conftest import FLAGS, find_browser, start_course
from .evening import UNSURE
from .hand_ins import ASSIGNMENT, download

GUIDE = Path(__file__).parents[2] / "autograder" / "page" / "guide"
COUNT = 12


def main() -> None:
    """Walk through an evening and take a picture of each page that the guide shows."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        files = download(folder, COUNT, UNSURE)
        lab = start_course(folder / "nakijken", "--docent")
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        try:
            page = browser.new_page(viewport={"width": 1280, "height": 800}, locale="nl-NL")
            # the first by number did the case
            page.add_init_script("localStorage['ivk-lezen'] ??= JSON.stringify({ order: 'number' })")
            way = evening.Mouse(evening.Hands(page))
            way.hands.begin("evening")
            page.goto(lab.address)
            evening.release(page, way)
            page.reload()
            evening.bring(page, files, COUNT)
            page.get_by_role("heading", name="Ophalen").scroll_into_view_if_needed()
            page.screenshot(path=GUIDE / "ophalen.png")
            evening.settle(page, way, COUNT)
            evening.do_all(page, way)
            page.get_by_role("link", name="Jouw plan voor Yara", exact=True).click()
            page.locator(".case-title").wait_for()
            for key in ("3", "2"):
                page.keyboard.press(key)
            page.get_by_text("Nog te geven").wait_for()
            page.screenshot(path=GUIDE / "lezen.png")
            page.goto(f"{lab.host}/nakijken#opdracht/{ASSIGNMENT}")
            page.get_by_role("heading", name="Studenten").wait_for()
            page.screenshot(path=GUIDE / "opdracht.png")
        finally:
            browser.close()
            lab.stop()


if __name__ == "__main__":
    main()
