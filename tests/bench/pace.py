"""How much there is to read between two things to do, in every module.

`python tests/bench/pace.py` prints the table. A thing to do is a cell that asks (``les.ask``). The words are those of
the prose in the notebook that stand open: not those of questions, of cards and pictures, or of what is folded away.
"""

from __future__ import annotations

import re
import statistics
from dataclasses import dataclass
from pathlib import Path

import nbformat

MODULES = Path(__file__).resolve().parents[2] / "modules"
FOLDED = re.compile(r"<details\b.*?</details>", re.S)
MARK_UP = re.compile(r"<[^>]+>|\]\([^)]*\)|[#*_`|>\[\]!]")
AIM = 150


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


def main() -> None:
    """Print the table."""
    print("| module | words | stretches | median | worst | before | above 150 |")
    print("|---|---:|---:|---:|---:|---|---:|")
    for notebook in sorted(MODULES.glob("*.ipynb")):
        every = stretches(notebook)
        worst = max(every, key=lambda one: one.words)
        counts = [one.words for one in every]
        cells = [notebook.stem, sum(counts), len(counts), round(statistics.median(counts))]
        cells += [worst.words, worst.ends, sum(one > AIM for one in counts)]
        print("|", " | ".join(map(str, cells)), "|")


if __name__ == "__main__":
    main()
