"""The pictures of the guide for lecturers: ``python -m tests.browser.pictures`` makes them from an invented class."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from .conftest import FLAGS, find_browser, start_course
from .hand_ins import ASSIGNMENT, download, students

GUIDE = Path(__file__).parents[2] / "autograder" / "page" / "guide"
COUNT, UNSURE = 12, (4, 8)
PATIENCE = 240_000


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
            page.goto(lab.address)
            page.get_by_role("button", name="Zet de opdrachten klaar").click()
            page.get_by_text("uitdelen: klaar").wait_for(timeout=PATIENCE)
            page.reload()
            page.get_by_label("Of kies bestanden").set_input_files(files)
            page.get_by_text("Voorstel:").wait_for(timeout=PATIENCE)
            page.screenshot(path=GUIDE / "ophalen.png")
            for at in UNSURE:
                row = page.get_by_role("row").filter(has_text=f"document ({at}).ipynb")
                row.get_by_role("combobox").fill(students(COUNT)[at][0])
                row.get_by_role("combobox").press("Tab")
                row.get_by_role("button", name="Toch niet").wait_for()
            page.get_by_role("button", name="Neem op en doe alles").click()
            page.get_by_text("feedback en cijfers: klaar").wait_for(timeout=PATIENCE)
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
