"""How the lecturer's pages look: pictures of each, as a whole, to look at one by one.

`python tests/bench/screenshots_lecturer.py FOLDER` walks through an evening with an invented class and takes every page
at 1280 pixels and at 200 % (640 pixels), light and dark: `lezen-640-dark.png`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.browser import evening  # noqa: E402
from tests.browser.conftest import FLAGS, find_browser, start_course  # noqa: E402
from tests.browser.evening import UNSURE, Hands, Mouse  # noqa: E402
from tests.browser.hand_ins import ASSIGNMENT, TASK, download  # noqa: E402

COUNT = 12
WIDTHS = {1280: 800, 640: 400}
THEMES = ("light", "dark")
#: Reads as the second one.
SECOND = "localStorage['ivk-lezen'] = JSON.stringify({ order: 'number', seed: 'x', reader: 'Bo', second: true })"
FIRST = "localStorage['ivk-lezen'] = JSON.stringify({ order: 'number', seed: 'x', reader: 'An' })"


class Camera:
    """Takes what a page shows, in both widths and themes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, page: Page, name: str, whole: bool = True) -> None:
        """Take a page as it stands, from top to bottom or what a window of it shows."""
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
            for width, height in WIDTHS.items():
                page.set_viewport_size({"width": width, "height": height})
                page.screenshot(path=self.folder / f"{name}-{width}-{theme}.png", full_page=whole)
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    print(f"{name} is {wide} pixels wide at {width}")
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 1280, "height": 800})


def walk(context: BrowserContext, address: str, host: str, files: list[Path], camera: Camera, folder: Path) -> None:
    """Go through an evening."""
    page = context.new_page()
    way = Mouse(Hands(page))
    way.hands.begin("evening")
    page.goto(address)
    expect(page.get_by_role("button", name="Zet de opdrachten klaar")).to_be_visible()
    camera.take(page, "01-begin")
    evening.release(page, way)
    camera.take(page, "02-uitgedeeld")
    evening.bring(page, files, COUNT)
    camera.take(page, "03-voorstel")
    evening.settle(page, way, COUNT)
    camera.take(page, "04-beslist")
    way.do(page.get_by_role("button", name="Neem op en doe alles"))
    page.get_by_role("button", name="Stop").wait_for()
    camera.take(page, "05-bezig", whole=False)
    expect(page.get_by_text("feedback en cijfers: klaar")).to_be_visible(timeout=evening.PATIENCE)
    camera.take(page, "06-wacht")
    page.goto(f"{host}/nakijken#opdracht/{ASSIGNMENT}")
    page.get_by_role("heading", name="Studenten").wait_for()
    camera.take(page, "07-opdracht")
    for name, script, keys in (("08-lezen", FIRST, "3240"), ("09-tweede-lezer", SECOND, "3142")):
        page.evaluate(script)
        page.goto(f"{host}/nakijken#lezen/{ASSIGNMENT}/{TASK}")
        page.reload()
        page.locator(".case-title").wait_for()
        camera.take(page, f"{name}-venster", whole=False)
        page.locator("details.habits summary").click()
        camera.take(page, name)
        page.locator("details.habits summary").click()
        page.locator(".case-title").focus()
        for at in range(COUNT):
            expect(page.locator(".case-title")).to_contain_text(f"{at + 1} van {COUNT}")
            if at == 1 and "lezer" not in name:
                page.keyboard.press("o")
                page.keyboard.type("Mooi gekeken, maar wat doe je als het niet werkt?")
                camera.take(page, "10-opmerking", whole=False)
                page.keyboard.press("Escape")
            for key in ["b"] if page.locator(".answer > .blank").count() else [*keys, "Enter"]:
                page.keyboard.press(key)
        expect(page.get_by_role("heading", name="Alles gelezen")).to_be_visible()
    page.evaluate(FIRST)
    camera.take(page, "11-alles-gelezen")
    page.goto(f"{host}/nakijken#lezers/{ASSIGNMENT}/{TASK}")
    page.get_by_role("heading", name="Met Bo").wait_for()
    camera.take(page, "12-twee-lezers")
    page.goto(f"{host}/nakijken")
    way.do(page.get_by_role("button", name="Werk alles bij"))
    expect(page.get_by_text("Niets. Je bent bij.")).to_be_visible(timeout=evening.PATIENCE)
    camera.take(page, "13-bij")
    page.goto(f"{host}/nakijken#opdracht/{ASSIGNMENT}")
    way.do(page.get_by_role("button", name="Maak het verslag"))
    expect(page.get_by_text("verslag van de klas: klaar")).to_be_visible(timeout=evening.PATIENCE)
    camera.take(page, "14-opdracht-klaar")
    page.goto(f"{host}/nakijken/gids/gids.html")
    camera.take(page, "15-gids")
    page.goto((folder / "nakijken" / f"verslag-{ASSIGNMENT}.html").as_uri())
    camera.take(page, "16-verslag")
    feedback = next((folder / "nakijken" / "feedback").glob(f"*/{ASSIGNMENT}/*.html"))
    page.goto(feedback.as_uri())
    camera.take(page, "17-feedback")


def main(target: Path) -> None:
    """Walk through an evening and say where the pictures are."""
    if target.resolve().is_relative_to(ROOT):
        sys.exit("choose a folder outside the course")
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        files = download(folder, COUNT, UNSURE)
        lab = start_course(folder / "nakijken", "--docent")
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        try:
            context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
            walk(context, lab.address, lab.host, files, Camera(target), folder)
        finally:
            browser.close()
            lab.stop()
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
