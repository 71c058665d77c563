"""How much there is to read between two things to do, in every module.

`python tests/bench/pace.py` prints the table. A thing to do is a cell that asks (``les.ask``). The words are those of
the prose in the notebook that stand open: not those of questions, of cards and pictures, or of what is folded away.
`--screens` opens every module too: how many screens of 1280 by 700 it is long, and at which pixel its first question
begins.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "modules"
FOLDED = re.compile(r"<details\b.*?</details>", re.S)
MARK_UP = re.compile(r"<[^>]+>|\]\([^)]*\)|[#*_`|>\[\]!]")
AIM = 150
WIDTH, HEIGHT = 1280, 700
#: The whole length of the notebook in front, and the place of its first question, in pixels.
LENGTH = """() => {
  const scroller = document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer');
  return [scroller.scrollHeight, scroller.querySelector('.ivk[data-question]').getBoundingClientRect().top];
}"""


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
    """Return how long each module is on the screen, and where its first question begins."""
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
                length, first = page.evaluate(LENGTH)
                found[module.stem] = [f"{length / HEIGHT:.0f}", f"{first:.0f}"]
                page.close()
                end_kernels(lab)
        finally:
            lab.stop()
            browser.close()
    return found


def main() -> None:
    """Print the table."""
    modules = sorted(MODULES.glob("*.ipynb"))
    seen = screens(modules) if "--screens" in sys.argv[1:] else {}
    print(
        "| module | words | stretches | median | worst | before | above 150 |",
        *(["screens | first at |"] if seen else []),
    )
    print("|---|---:|---:|---:|---:|---|---:|" + "---:|---:|" * bool(seen))
    for notebook in modules:
        every = stretches(notebook)
        worst = max(every, key=lambda one: one.words)
        counts = [one.words for one in every]
        cells = [notebook.stem, sum(counts), len(counts), round(statistics.median(counts))]
        cells += [worst.words, worst.ends, sum(one > AIM for one in counts), *seen.get(notebook.stem, [])]
        print("|", " | ".join(map(str, cells)), "|")


if __name__ == "__main__":
    main()
