"""How long a learner waits for module 03, as a ratio to the same page with stock text fields, measured in the same run.

`python tests/bench/bench_open_module.py` prints the numbers; `pytest tests/bench/bench_open_module.py` holds the ratio
to its limit. Time runs from the press on ▶▶ (which starts a new kernel) until the last question can be used.

Baseline: the same notebook, with the same texts, figures and cards, in which every question is one plain
``ipywidgets.Textarea``, the least that a widget can be. Both pages are opened in turn; the best of three rounds counts.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser.conftest import (  # noqa: E402
    FLAGS,
    REMEMBER_WORK,
    Lab,
    end_kernels,
    find_browser,
    open_notebook,
    start_course,
)

MODULE = ROOT / "modules" / "03-differentiatie.ipynb"
ROUNDS = 3
#: Our questions have controls, feedback and styles; the baseline has one field each.
LIMIT = 2.0

ASKED = re.compile(r'les\.(?:ask|planner|lesson_card)\(((?:"[^"]+",? ?)+)\)')
OURS = ".ivk[data-question] .ivk-status"
STOCK = ".widget-textarea textarea"


def stock_page() -> tuple[nbformat.NotebookNode, int]:
    """Return the module with text fields in place of its questions, and how many there are."""
    notebook = nbformat.read(MODULE, as_version=4)
    count = 0
    for cell in notebook.cells:
        if cell.cell_type == "code" and (found := ASKED.search(cell.source)):
            fields = found[1].count('"') // 2
            count += fields
            cell.source = f"import ipywidgets\nfor _ in range({fields}): display(ipywidgets.Textarea())"
    return notebook, count


def wait_for_page(browser: Browser, lab: Lab, path: str, last: str, count: int) -> float:
    """Open a page in a new browser, press ▶▶, and return the seconds until the last of `count` parts is there."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    context.add_init_script(REMEMBER_WORK)
    page = context.new_page()
    open_notebook(page, lab.url(path))
    start = time.perf_counter()
    page.get_by_role("button", name="Opnieuw laden").click()
    page.wait_for_function(
        "([last, count]) => document.querySelectorAll(last).length === count", arg=[last, count], timeout=300_000
    )
    seconds = time.perf_counter() - start
    context.close()
    end_kernels(lab)
    return seconds


def measure() -> tuple[float, float, int]:
    """Return the seconds for our page and for the baseline, and the number of questions."""
    notebook, count = stock_page()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        lab = start_course(Path(folder) / "mijn-cursus")
        try:
            nbformat.write(notebook, lab.folder / "modules" / "stock.ipynb")
            times = [
                (
                    wait_for_page(browser, lab, f"modules/{MODULE.name}", OURS, count),
                    wait_for_page(browser, lab, "modules/stock.ipynb", STOCK, count),
                )
                for _ in range(ROUNDS)
            ]
        finally:
            lab.stop()
            browser.close()
    return min(ours for ours, _ in times), min(stock for _, stock in times), count


def test_is_module_03_opened_about_as_fast_as_plain_fields():
    """Does a page of our questions take no more than a small multiple of the same page with stock fields?"""
    ours, stock, _ = measure()
    assert ours / stock < LIMIT


if __name__ == "__main__":
    ours, stock, count = measure()
    ratio = f"{ours / stock:.2f} (limit {LIMIT})"
    print(f"{count} questions: {ours:.1f} s; {count} stock fields: {stock:.1f} s; ratio {ratio}")
