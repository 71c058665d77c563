"""What reading a case takes: clicks, keys, scrolling and seconds, on the page *Nakijken* and in formgrader.

`python tests/bench/bench_reading.py` makes a class, reads five students in both, in one run, and prints a table.
A person also reads; what is counted is everything else. In formgrader a reader adds up the four criteria alone. Found
on two cores, for a student: 0 clicks, 4.2 keys, no scrolling and 0.6 seconds beside 1.8 clicks, 3 keys, 16 screens and
3.9 seconds.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from tests.browser.conftest import FLAGS, find_browser, start_course  # noqa: E402
from tests.browser.hand_ins import ASSIGNMENT, TASK, graded_class  # noqa: E402

COUNT, READ = 12, 5
WIDTH, HEIGHT = 1280, 800


def on_our_page(page: Page, host: str) -> dict[str, Any]:
    """Read five students by keyboard; a click opens the question."""
    page.goto(f"{host}/nakijken")
    page.get_by_role("link", name="Jouw plan voor Yara", exact=True).click()
    page.locator(".case-title").wait_for()
    begin, keys, screens = time.monotonic(), 0, 0.0
    for _ in range(READ):
        answer = page.locator(".answer").bounding_box() or {"y": 0, "height": 0}
        screens += max(0.0, answer["y"] + answer["height"] - HEIGHT) / HEIGHT
        blank = page.locator(".answer > .blank").count()
        title = page.locator(".case-title").inner_text()
        for key in ["b"] if blank else ["3", "2", "4", "1", "Enter"]:
            page.keyboard.press(key)
            keys += 1
        page.wait_for_function("was => document.querySelector('.case-title').textContent !== was", arg=title)
    return {
        "clicks to the first": 1,
        "clicks": 0,
        "keys": keys,
        "screens": screens,
        "seconds": time.monotonic() - begin,
    }


def in_formgrader(page: Page, host: str) -> dict[str, Any]:
    """Read five students in formgrader, in the way that takes least: from the list, then Next."""
    clicks = 0
    page.goto(f"{host}/formgrader/manage_assignments")

    def click(name: str, exact: bool = True) -> None:
        nonlocal clicks
        page.get_by_role("link", name=name, exact=exact).first.click()
        clicks += 1

    click("Manual Grading")
    click(ASSIGNMENT)
    click(f"opdracht-{ASSIGNMENT}")
    click("Submission #1")
    first = clicks
    begin, keys, screens, clicks = time.monotonic(), 0, 0.0, 0
    for at in range(READ):
        points = page.locator(f"#{TASK}")
        points.wait_for()
        page.wait_for_function("id => !document.getElementById(id).disabled", arg=TASK)
        box = points.bounding_box() or {"y": 0}
        screens += max(0.0, box["y"] + page.evaluate("window.scrollY") - HEIGHT) / HEIGHT
        points.click()
        page.keyboard.type("10")
        page.keyboard.press("Tab")
        clicks, keys = clicks + 1, keys + 3
        page.wait_for_load_state("networkidle")
        if at < READ - 1:
            page.get_by_role("link", name="Next").first.click()
            clicks += 1
    return {
        "clicks to the first": first,
        "clicks": clicks,
        "keys": keys,
        "screens": screens,
        "seconds": time.monotonic() - begin,
    }


def main() -> None:
    """Make a class, read in both and print what it took."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        course, _ = graded_class(Path(place), COUNT)
        lab = start_course(course.root, "--docent")
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        try:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="nl-NL")
            page.goto(lab.address)
            page.get_by_role("heading", name="Nakijken").wait_for()
            found = {"Nakijken": on_our_page(page, lab.host), "formgrader": in_formgrader(page, lab.host)}
        finally:
            browser.close()
            lab.stop()
    print(f"{'':<22}{'Nakijken':>12}{'formgrader':>12}")
    print(f"{'clicks to the first':<22}{found['Nakijken']['clicks to the first']:>12}", end="")
    print(f"{found['formgrader']['clicks to the first']:>12}")
    for name in ("clicks", "keys", "screens", "seconds"):
        ours, theirs = (found[where][name] / READ for where in ("Nakijken", "formgrader"))
        print(f"{name + ' a student':<22}{ours:>12.1f}{theirs:>12.1f}")


if __name__ == "__main__":
    main()
