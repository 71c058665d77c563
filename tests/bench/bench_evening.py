"""A lecturer's evening with thirty hand-ins: on the page *Nakijken* by mouse and by keyboard, and in formgrader.

`python tests/bench/bench_evening.py [COUNT]` drives all three in one run, one after another, and prints the tables of
`tests/bench/evening.md`. What a browser that is driven does not need is not counted: the time to think and to read, and
the time that scrolling takes. In formgrader a reader adds up the four criteria alone and types one number, and hand-ins
come in by a command; here that is done beforehand, by the course.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402

from autograder.config import CourseFolder  # noqa: E402
from tests.browser import evening  # noqa: E402
from tests.browser.conftest import FLAGS, Lab, find_browser, start_course  # noqa: E402
from tests.browser.evening import PATIENCE, UNSURE, Count, Hands  # noqa: E402
from tests.browser.hand_ins import ASSIGNMENT, TASK, collected_class, download  # noqa: E402

PARTS = ("collect", "grade", "read", "feedback and grades")
LEVELS = (3, 2, 4, 1)


def ours(page: Page, lab: Lab, files: list[Path], count: int, way_of: type[evening.Mouse | evening.Keyboard]) -> Hands:
    """Drive the evening on the page *Nakijken*."""
    hands = Hands(page)
    way = way_of(hands)
    page.goto(lab.address)
    hands.begin(PARTS[0])
    evening.collect(page, way, files, count)
    hands.begin(PARTS[1])
    evening.do_all(page, way)
    way.do(page.get_by_role("link", name=f"Lees {count} antwoorden: Jouw plan voor Yara"))
    hands.begin(PARTS[2])
    evening.read(page, way, hands, LEVELS, count)
    hands.begin(PARTS[3])
    evening.finish_at_once(page, way)
    hands.end()
    return hands


def theirs(page: Page, lab: Lab, count: int) -> Hands:
    """Drive formgrader in the way that takes least: grade from the list, read with Next, feedback for all at once."""
    hands = Hands(page)

    def link(name: str) -> None:
        hands.click(page.get_by_role("link", name=name, exact=True).first)

    page.goto(lab.address)
    page.get_by_role("heading", name="Nakijken").wait_for()
    page.goto(f"{lab.host}/formgrader/manage_submissions/{ASSIGNMENT}")
    hands.begin(PARTS[1])
    icons = page.locator("td.autograde a")
    expect(icons).to_have_count(count, timeout=PATIENCE)
    for at in range(count):
        hands.click(icons.nth(at))
        hands.click(page.locator(".modal.in").get_by_role("button", name="OK"))
        expect(page.locator(".modal")).to_have_count(0)
    hands.begin("to the first")
    page.goto(f"{lab.host}/formgrader/manage_assignments")
    for name in ("Manual Grading", ASSIGNMENT, f"opdracht-{ASSIGNMENT}", "Submission #1"):
        link(name)
    hands.begin(PARTS[2])
    for at in range(count):
        points = page.locator(f"#{TASK}")
        points.wait_for()
        page.wait_for_function("id => !document.getElementById(id).readOnly", arg=TASK)
        box = points.bounding_box() or {"y": 0.0}
        hands.scroll(box["y"] + page.evaluate("scrollY - innerHeight"))
        hands.click(points)
        hands.press("1", "0", "Tab")
        page.wait_for_load_state("networkidle")
        if at < count - 1:
            hands.click(page.get_by_role("link", name="Next").first)
    hands.begin(PARTS[3])
    page.goto(f"{lab.host}/formgrader/manage_assignments")
    hands.click(page.get_by_role("row").filter(has_text=ASSIGNMENT).locator("td.generate-feedback a"))
    hands.click(page.locator(".modal.in").get_by_role("button", name="OK"))
    hands.end()
    return hands


def table(found: dict[str, Hands], part: str, per: int = 1) -> str:
    """Return what a part took, divided by ``per``, as a table in Markdown."""
    lines = [f"| | {' | '.join(found)} |", f"|---|{'---:|' * len(found)}"]
    for what in ("clicks", "keys", "screens", "seconds"):
        values = [getattr(hands.parts.get(part, Count()), what) / per for hands in found.values()]
        lines.append(f"| {what} | {' | '.join(f'{value:.1f}' for value in values)} |")
    return "\n".join(lines)


def main(count: int) -> None:
    """Drive all three and print what they took."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        files = download(folder, count, UNSURE)
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        found: dict[str, Hands] = {}
        try:
            for name, way in (("mouse", evening.Mouse), ("keyboard", evening.Keyboard)):
                lab = start_course(folder / name / "nakijken", "--docent")
                found[f"Nakijken, {name}"] = ours(_page(browser), lab, files, count, way)
                lab.stop()
            course: CourseFolder = collected_class(folder / "formgrader", count)
            lab = start_course(course.root, "--docent")
            found["formgrader"] = theirs(_page(browser), lab, count)
            lab.stop()
        finally:
            browser.close()
    print(f"Reading, for each of {count} students\n\n{table(found, PARTS[2], count)}\n")
    print(f"To the first answer, in formgrader: {found['formgrader'].parts['to the first'].clicks} clicks\n")
    for part in PARTS:
        print(f"{part}, as a whole\n\n{table(found, part)}\n")


def _page(browser: Browser) -> Page:
    return browser.new_page(viewport={"width": 1280, "height": 800}, locale="nl-NL")


if __name__ == "__main__":
    began = time.monotonic()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
    print(f"{time.monotonic() - began:.0f} seconds in all")
