"""How long a learner waits for home and for the first question of a module, beside a stock JupyterLab in the same run.

`python tests/bench/bench_front.py` prints the table of `bench_front.md`; `pytest tests/bench/bench_front.py` holds it
to the goal of at most 3 seconds from the press on a module to its first question. `bench_front.md` tells how that
stands beside stock, from the same press to the first cell that answers.

Baseline: `jupyter lab` of the same environment with no extension and no setting of ours, on a folder with one notebook
of one cell, `1 + 1`; the cell is run as soon as its kernel is ready. Each round starts both servers anew, in turn, and
every page is opened by a browser with an empty cache. Nothing is pressed after the card on home.
"""

from __future__ import annotations

import contextlib
import json
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import nbformat
import psutil
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser.conftest import FLAGS, REMEMBER_WORK, SIGN, Lab, end_kernels, find_browser, start_course  # noqa: E402
from browser.stock import stock_server  # noqa: E402

ROUNDS = 3
GOAL_SECONDS = 3.0
CURSUS = ROOT / "course" / "jupyter" / "labextensions" / "inclusief-frontdoor" / "cursus.json"
#: The first question that can be used, whichever it is.
ANSWERABLE = """() => [...document.querySelectorAll(
  ".jp-NotebookPanel:not(.lm-mod-hidden) .ivk[data-question] :is(input, select, textarea, button)"
)].some(one => one.checkVisibility() && !one.disabled)"""
#: What the page took from the server, unpacked, in millions of bytes.
WEIGHT = """() => performance.getEntriesByType("resource").reduce((sum, one) => sum + one.decodedBodySize, 0) / 1e6"""

Measured = dict[str, list[float]]


def titles() -> dict[str, str]:
    """Return the title of each module by its number, as home writes it."""
    modules = json.loads(CURSUS.read_text(encoding="utf-8"))["modules"]
    return {one["id"][:2]: one["title"] for one in modules if one["notebook"]}


@contextlib.contextmanager
def fresh(browser: Browser) -> Iterator[Page]:
    """A page in a browser context with nothing in its cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    context.set_default_timeout(60_000)
    context.add_init_script(f"performance.setResourceTimingBufferSize(5000); {REMEMBER_WORK}")
    try:
        yield context.new_page()
    finally:
        context.close()


def megabytes(process: psutil.Process) -> float:
    """Return what a process and all that it started hold in memory; what they share counts once."""
    total = 0
    for one in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            memory = one.memory_full_info()
            total += getattr(memory, "pss", memory.uss)
    return total / 1e6


def browsers() -> float:
    """Return what the browser holds in memory."""
    mine = psutil.Process().children(recursive=True)
    tops = [one for one in mine if "chrom" in one.name() and "chrom" not in (one.parent() or one).name()]
    return sum(megabytes(one) for one in tops)


def course(browser: Browser, found: Measured) -> None:
    """Measure the course: home, and each module from its card."""
    with tempfile.TemporaryDirectory() as place:
        lab = start_course(Path(place) / "mijn-cursus")
        try:
            for number, title in titles().items():
                with fresh(browser) as page:
                    began = time.perf_counter()
                    page.goto(lab.address)
                    card = page.locator("#inclusief-home").get_by_role("button", name=title, exact=True)
                    card.wait_for()
                    found["course: address to home"].append(time.perf_counter() - began)
                    began = time.perf_counter()
                    card.click()
                    page.wait_for_function(ANSWERABLE, polling=20)
                    found[f"course: press on {number} to its first question"].append(time.perf_counter() - began)
                    if number == "03":
                        page.wait_for_selector("[data-ifd-coming]", state="detached")
                        found["course: weight of the page (MB)"].append(page.evaluate(WEIGHT))
                        found["course: server and kernel (MB)"].append(megabytes(psutil.Process(lab.process.pid)))
                        found["course: browser (MB)"].append(browsers())
                end_kernels(lab)
        finally:
            lab.stop()


@contextlib.contextmanager
def bare_server(folder: Path) -> Iterator[Lab]:
    """A JupyterLab without any extension, on a folder with one notebook."""
    cell = nbformat.v4.new_code_cell("1 + 1", id="som")
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": kernel}), folder / "leeg.ipynb")
    with stock_server(folder, "--LabApp.labextensions_path=[]") as lab:
        yield lab


def first_cell(page: Page) -> None:
    """Run the cell as soon as its kernel is ready, and wait for what it says."""
    page.locator(".jp-NotebookPanel .jp-Cell").first.click()
    page.wait_for_selector(f"{SIGN}[data-worked][data-status='idle']", state="attached")
    page.keyboard.press("Shift+Enter")
    page.wait_for_selector(".jp-OutputArea-output:has-text('2')")


def stock(browser: Browser, found: Measured) -> None:
    """Measure a JupyterLab as it comes: a notebook by its address, and by a press in the list of files."""
    with tempfile.TemporaryDirectory() as place, bare_server(Path(place)) as lab:
        for way in ("address", "press") * 2:
            with fresh(browser) as page:
                began = time.perf_counter()
                if way == "address":
                    page.goto(f"{lab.url('leeg.ipynb')}&reset")
                else:
                    page.goto(f"{lab.address}&reset")
                    file = page.locator(".jp-DirListing-item", has_text="leeg.ipynb")
                    file.wait_for()
                    began = time.perf_counter()
                    file.dblclick()
                first_cell(page)
                found[f"stock: {way} to the first cell that answers"].append(time.perf_counter() - began)
                if way == "address":
                    found["stock: weight of the page (MB)"].append(page.evaluate(WEIGHT))
                    found["stock: server and kernel (MB)"].append(megabytes(psutil.Process(lab.process.pid)))
                    found["stock: browser (MB)"].append(browsers())
            end_kernels(lab)


def measure(playwright: Playwright) -> dict[str, float]:
    """Return the median of the rounds for all that is measured."""
    found: Measured = defaultdict(list)
    for _ in range(ROUNDS):
        for one in (course, stock):
            browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
            try:
                one(browser, found)
            finally:
                browser.close()
    return {name: statistics.median(values) for name, values in found.items()}


def test_is_a_module_ready_within_three_seconds():
    """Is the first question there in time, for every module?"""
    with sync_playwright() as playwright:
        found = measure(playwright)
    pressed = {name: seconds for name, seconds in found.items() if name.startswith("course: press")}
    assert len(pressed) == len(titles())
    assert {name: s for name, s in pressed.items() if s > GOAL_SECONDS} == {}


def main() -> None:
    """Print the table."""
    with sync_playwright() as playwright:
        found = measure(playwright)
    base = found["stock: press to the first cell that answers"]
    print(f"| median of {ROUNDS} rounds | | beside stock |\n|---|---:|---:|")
    for name, value in found.items():
        if name.startswith("course: press"):
            beside = f"{value / base:.2f}"
        else:
            same = {"course: address to home": "stock: address to the first cell that answers"}
            other = found.get(same.get(name, name.replace("course:", "stock:")))
            beside = f"{value / other:.2f}" if other and name.startswith("course:") else ""
        shown = f"{value:.0f} MB" if "(MB)" in name else f"{value:.2f} s"
        print(f"| {name.removesuffix(' (MB)')} | {shown} | {beside} |")


if __name__ == "__main__":
    main()
