"""Let every part of a module end with its recap: ``python -m course.authoring.recap``.

A part is a ``##`` section; it gets a cell ``les.recap(…)`` at its end that names the questions it asks. A part without
a question that can be right or wrong gets none, nor does one with a single question. Running it twice changes nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from course.base.command import run_command
from course.base.paths import data_dir, modules_dir
from course.instruments import load_questions
from course.questions import Question
from course.questions.tries import has_second_try

from .front import asked
from .notebook import Cell, Notebook, make_cell, render_notebook

_RECAP = re.compile(r"les\.recap\(")
_SECTION = re.compile(r"^## ", re.MULTILINE)


def with_recaps(notebook: Notebook, questions: Mapping[str, Question]) -> Notebook:
    """Return a module's notebook with the recaps that belong to its parts, and no other."""
    parts: list[list[Cell]] = [[]]
    for cell in notebook["cells"]:
        if _RECAP.search(_text(cell)):
            continue
        if cell["cell_type"] == "markdown" and _SECTION.search(_text(cell)):
            parts.append([])
        parts[-1].append(cell)
    cells = [*parts[0]]
    for part in parts[1:]:
        cells += [*part, *_recap(part, questions)]
    return notebook | {"cells": cells}


def renew(path: Path, bank: Path) -> None:
    """Write the recaps in one module, whose questions stand in ``bank``."""
    questions = load_questions(bank)
    notebook = json.loads(path.read_text(encoding="utf-8"))
    if (made := with_recaps(notebook, questions)) != notebook:
        path.write_text(render_notebook(made), encoding="utf-8", newline="\n")


def _recap(part: list[Cell], questions: Mapping[str, Question]) -> list[Cell]:
    whole = {name: id_ for id_, one in questions.items() for name in (id_, *one.parts)}
    named = [id_ for cell in part if cell["cell_type"] == "code" for id_ in asked(_text(cell))]
    ids = list(dict.fromkeys(whole[id_] for id_ in named))
    if len(ids) < 2 or not any(has_second_try(questions[id_]) for id_ in ids):
        return []
    call = ", ".join(json.dumps(id_) for id_ in ids)
    return [make_cell(f"terugblik-{part[0]['id']} code", f"les.recap({call})")]


def _text(cell: Mapping[str, Any]) -> str:
    return "".join(cell["source"])


def main() -> int:
    """Write the recaps in every module."""
    for path in sorted(modules_dir().glob("*.ipynb")):
        renew(path, data_dir() / "questions" / f"{path.stem}.toml")
    return 0


if __name__ == "__main__":
    run_command(main)
