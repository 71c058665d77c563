"""How much there is to read between two things to do, in every module.

`python tests/bench/pace.py` prints the table. A thing to do is a cell that asks (``les.ask``). The words are those of
the prose in the notebook that stand open: not those of questions, of cards and pictures, or of what is folded away.
`--screens` opens every module too, in a window of 1280 by 800: how many screens of what is left there for the page it
is long, at which pixel its first question begins, how many screens its steps take, and how many sheets of A4 it prints.
Names behind it choose modules (`--screens 03-differentiatie`).
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "modules"
FOLDED = re.compile(r"<details\b.*?</details>", re.S)
MARK_UP = re.compile(r"<[^>]+>|\]\([^)]*\)|[#*_`|>\[\]!]")
AIM = 150
WIDTH, HEIGHT = 1280, 800
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
#: How many screens the notebook in front is long, and the place of its first question in pixels.
LENGTH = f"""() => {{
  const scroller = document.querySelector('{PANEL} .jp-WindowedPanel-outer');
  const first = scroller.querySelector('.ivk[data-question]').getBoundingClientRect().top;
  return [scroller.scrollHeight / scroller.clientHeight, first];
}}"""


@dataclass(frozen=True)
class Stretch:
    """What is read without a pause: its words and the id of the cell it ends before."""

    words: int
    ends: str


def words(text: str) -> int:
    """Return the number of words that stand open on the page. A dash of a list or a table is none."""
    said = MARK_UP.sub(" ", FOLDED.sub(" ", text)).split()
    return sum(any(letter.isalnum() for letter in one) for one in said)


def stretches(notebook: Path) -> list[Stretch]:
    """Return the pieces to read of a module, each up to the next thing to do or the end."""
    found, read = [], 0
    for cell in nbformat.read(notebook, as_version=4).cells:
        if cell.cell_type == "markdown":
            read += words(cell.source)
        elif "les.ask(" in cell.source and read:
            found.append(Stretch(read, cell.id))
            read = 0
    return [*found, Stretch(read, "end")] if read else found


def screens(modules: list[Path]) -> dict[str, list[str]]:
    """Return how long each module is on the screen, where its first question begins, its steps and its sheets."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from browser.conftest import FLAGS, REMEMBER_WORK, end_kernels, find_browser, open_notebook, run_all, start_course
    from playwright.sync_api import sync_playwright

    found = {}
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        lab = start_course(Path(home) / "mijn-cursus")
        try:
            for module in modules:
                page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="nl-NL")
                page.add_init_script(REMEMBER_WORK)
                open_notebook(page, lab.url(f"modules/{module.name}"))
                run_all(page, patience=300)
                page.locator(f"{PANEL} .ivk[data-question]").first.wait_for(timeout=60_000)
                length, first = page.evaluate(LENGTH)
                sheets = page.pdf(format="A4").count(b"/Type /Page\n")
                steps = list(in_steps(page))
                found[module.stem] = [
                    f"{length:.0f}",
                    f"{first:.0f}",
                    str(len(steps)),
                    f"{statistics.median(steps):.1f}",
                    f"{max(steps):.1f}",
                    str(sheets),
                ]
                print(module.stem, *found[module.stem], file=sys.stderr, flush=True)
                page.close()
                end_kernels(lab)
        finally:
            lab.stop()
            browser.close()
    return found


def in_steps(page: Page) -> Iterator[float]:
    """Follow a module one step at a time, back to the whole page, and yield how many screens each step is long."""
    head, bar = page.locator(f"{PANEL} .ifd-head"), page.locator(f"{PANEL} .ifd-step-bar")
    head.get_by_text("Stap voor stap").click()
    back, on = bar.get_by_role("button").first, bar.get_by_role("button").last
    while back.is_enabled():
        back.click()
    while True:
        yield page.evaluate(LENGTH)[0]
        if on.inner_text().strip() != "Volgende":
            break
        on.click()
    head.get_by_text("Hele pagina").click()


def main() -> None:
    """Print the table."""
    modules = [path for path in sorted(MODULES.glob("*.ipynb")) if path.stem in sys.argv or not set(sys.argv[2:])]
    seen = screens(modules) if "--screens" in sys.argv[1:] else {}
    print(
        "| module | words | stretches | median | worst | before | above 150 |",
        *(["screens | first at | steps | screens a step | longest | sheets |"] if seen else []),
    )
    print("|---|---:|---:|---:|---:|---|---:|" + "---:|" * 6 * bool(seen))
    for notebook in modules:
        every = stretches(notebook)
        worst = max(every, key=lambda one: one.words)
        counts = [one.words for one in every]
        cells = [notebook.stem, sum(counts), len(counts), round(statistics.median(counts))]
        cells += [worst.words, worst.ends, sum(one > AIM for one in counts), *seen.get(notebook.stem, [])]
        print("|", " | ".join(map(str, cells)), "|")


if __name__ == "__main__":
    main()
