"""How a module is paced: does something to do come soon, first in the first screen and then again and again?"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from content import MODULES, ROOT, notebook, text

sys.path.insert(0, str(ROOT / "tests" / "bench"))
import pace

#: The aim is 150 words between two things to do; this is what "about" may come to.
LIMIT = 165
#: What fits above the first question in a screen of 1280 by 700, beside the title and the opening picture.
FIRST_SCREEN = 60
each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)


def faults(path: Path) -> list[str]:
    """Return where a module is a wall, and what keeps its first question out of the first screen."""
    found = [f"{one.words} words before {one.ends}" for one in pace.stretches(path) if one.words > LIMIT]
    cells = notebook(path)["cells"]
    above = cells[: next(at for at, cell in enumerate(cells) if "les.ask(" in text(cell))]
    read = sum(pace.words(text(cell)) for cell in above if cell["cell_type"] == "markdown")
    if read > FIRST_SCREEN:
        found.append(f"{read} words before the first question")
    calls = [text(cell).strip() for cell in above if cell["cell_type"] == "code"]
    return found + [call for call in calls if "open_lesson(" not in call and 'les.show("opening-' not in call]


@each_module
def test_is_a_module_no_wall(path: Path):
    """Are there about 150 words at most between two things to do, with the first one in the first screen?"""
    assert faults(path) == []
