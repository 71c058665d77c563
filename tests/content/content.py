"""What the content tests read: the notebooks and question files of the course, and what a learner sees of them."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from autograder.assignment import asked_in, keys_in
from course.base.dutch import in_words

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(ROOT.glob("modules/*.ipynb"))
EXERCISES = sorted(ROOT.glob("exercises/*/*.ipynb"))
#: Assignments answered with widgets; in the others the learner writes code.
ANSWERED = [
    path for path in EXERCISES if json.loads(path.read_text("utf-8"))["metadata"]["cursus"]["answers"] != "code"
]
NOTEBOOKS = MODULES + EXERCISES
MODULE_QUESTIONS = sorted(ROOT.glob("data/questions/*.toml"))
#: What the page Herhalen asks again, a file for each module.
RECALL_QUESTIONS = sorted(ROOT.glob("data/recall/*.toml"))
EXERCISE_QUESTIONS = sorted(ROOT.glob("exercises/*/questions.toml"))

Table = dict[str, Any]


def notebook(path: Path) -> Table:
    return json.loads(path.read_text(encoding="utf-8"))


def text(cell: Table) -> str:
    return "".join(cell["source"])


def code_cells(path: Path) -> list[Table]:
    return [cell for cell in notebook(path)["cells"] if cell["cell_type"] == "code"]


def prose(path: Path) -> list[Table]:
    return [cell for cell in notebook(path)["cells"] if cell["cell_type"] == "markdown"]


def visible(source: str) -> str:
    """Return what a learner sees of a cell: without hidden tests and mark scheme."""
    source = re.sub(r"### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS", "", source, flags=re.DOTALL)
    return re.sub(r"=== BEGIN MARK SCHEME ===.*?=== END MARK SCHEME ===", "", source, flags=re.DOTALL)


def asked(path: Path) -> list[str]:
    """Return the ids of the questions that a notebook asks, in order."""
    return [id_ for cell in code_cells(path) for id_ in asked_in(text(cell))]


def hidden_keys(path: Path) -> dict[str, Table]:
    """Return what an assignment hides of each scored question, by id: the right answer and its explanation."""
    return {id_: key for cell in code_cells(path) for id_, key in keys_in(text(cell)).items()}


def right_answers(path: Path) -> Table:
    """Return the right answer of each scored question of an assignment, by id."""
    return {id_: key["correct"] for id_, key in hidden_keys(path).items()}


def points(path: Path) -> dict[str, float]:
    """Return what each graded cell of an assignment is worth, by the name that nbgrader knows it by."""
    marks = [cell["metadata"].get("nbgrader", {}) for cell in notebook(path)["cells"]]
    return {mark["grade_id"]: mark["points"] for mark in marks if "points" in mark}


def question_file(path: Path) -> Path:
    """Return the question file that belongs to a notebook."""
    if path in EXERCISES:
        return path.parent / "questions.toml"
    return ROOT / "data" / "questions" / f"{path.stem}.toml"


@cache
def question_tables(path: Path) -> dict[str, Table]:
    """Return the raw tables of a question file, by id."""
    return {table["id"]: table for table in tomllib.loads(path.read_text(encoding="utf-8"))["question"]}


def parts(question: Table) -> list[Table]:
    """Return what a learner chooses, places or orders in a scored question."""
    return question.get("options") or question.get("items") or []


def headings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield level and text of every heading, in order."""
    for cell in prose(path):
        for marks, title in re.findall(r"^(#{1,6}) +(.+)$", text(cell), flags=re.MULTILINE):
            yield len(marks), title.strip()


def in_full(number: int) -> str:
    """Return a number from 0 to 99 as a page names it: "eenentwintig"."""
    tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    if number <= 20:
        return in_words(number)
    unit, ten = in_words(number % 10), tens[number // 10 - 2]
    return ten if unit == "nul" else f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}"


def strings(value: Any) -> Iterator[str]:
    """Yield every text in a nested value, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(key)
            yield from strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner)
