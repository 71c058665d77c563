"""An assignment as it was released: its notebooks, its questions and what is graded in them, in order."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.config import CourseFolder
from autograder.problem import Problem
from course.instruments import load_questions
from course.questions import Question, QuestionError

QUESTIONS_FILE = "questions.toml"


@dataclass(frozen=True)
class Item:
    """Something that earns points: a scored question, or a task that a person grades.

    ``questions`` are the ids of the questions whose answers are judged: the one in the cell, or for a task those asked
    between the task and the next item.
    """

    grade_id: str
    task: bool
    points: float
    text: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Assignment:
    """A released assignment. ``notebooks`` maps a notebook id to the release's notebook."""

    id: str
    folder: Path
    notebooks: dict[str, NotebookNode]
    questions: dict[str, Question]

    @cached_property
    def answered_by_widgets(self) -> bool:
        """Tell whether every notebook is answered through widgets only, so that no learner's code needs to run."""
        return all(
            notebook.metadata.get("cursus", {}).get("answers") == "widgets" for notebook in self.notebooks.values()
        )

    @property
    def title(self) -> str:
        first = next(iter(self.notebooks.values()))
        return str(first.metadata.get("cursus", {}).get("title") or self.id)

    @cached_property
    def points(self) -> float:
        """Return how many points can be had."""
        return sum(item.points for notebook in self.notebooks for item in self.items(notebook))

    @cached_property
    def texts(self) -> dict[str, str]:
        """Return the text of each notebook's file."""
        return {id_: nbformat.writes(notebook) for id_, notebook in self.notebooks.items()}

    @property
    def main_notebook(self) -> str:
        """Return the id of the assignment's notebook; widget assignments have exactly one."""
        return next(iter(self.notebooks))

    def items(self, notebook: str) -> list[Item]:
        return self._items[notebook]

    @cached_property
    def _items(self) -> dict[str, list[Item]]:
        return {id_: graded_items(notebook.cells) for id_, notebook in self.notebooks.items()}

    def asked(self) -> list[str]:
        """Return the ids of all questions that the notebooks ask, in order."""
        cells = [cell for notebook in self.notebooks.values() for cell in notebook.cells]
        return [id_ for cell in cells if cell.cell_type == "code" for id_ in asked_in(cell.source)]


def load_assignment(folder: Path, id_: str) -> Assignment:
    """Read an assignment from a source or release folder.

    Raises:
        Problem: a notebook or the question file is missing or cannot be read.
    """
    notebooks: dict[str, NotebookNode] = {}
    for path in sorted(folder.glob("*.ipynb")):
        try:
            notebooks[path.stem] = nbformat.read(path, as_version=4)
        except (OSError, ValueError, nbformat.ValidationError) as error:
            raise Problem(f"Het notebook {path} is niet te lezen: {str(error).splitlines()[0]}.") from None
    if not notebooks:
        raise Problem(f"In {folder} staat geen notebook van opdracht {id_}. Draai 'autograder release {id_}'.")
    questions: dict[str, Question] = {}
    if (folder / QUESTIONS_FILE).exists():
        try:
            questions = load_questions(folder / QUESTIONS_FILE)
        except QuestionError as error:
            raise Problem(str(error)) from None
    return Assignment(id_, folder, notebooks, questions)


def released_assignment(course: CourseFolder, id_: str) -> Assignment:
    """Read the release of an assignment from the course folder. Raises ``Problem`` as ``load_assignment``."""
    return load_assignment(course.release(id_), id_)


def graded_items(cells: Iterable[NotebookNode]) -> list[Item]:
    """Return what earns points in a notebook, in the notebook's order."""
    items: list[Item] = []
    asked: list[list[str]] = []
    for cell in cells:
        nbgrader = cell.metadata.get("nbgrader", {})
        task = bool(nbgrader.get("task"))
        if task or nbgrader.get("grade"):
            items.append(Item(nbgrader["grade_id"], task, float(nbgrader.get("points", 0)), cell.source, ()))
            asked.append([])
        belongs = items and (items[-1].task or nbgrader.get("grade"))
        if cell.cell_type == "code" and belongs:
            asked[-1] += asked_in(cell.source)
    return [
        Item(item.grade_id, item.task, item.points, item.text, tuple(ids))
        for item, ids in zip(items, asked, strict=True)
    ]


def asked_in(source: str) -> list[str]:
    """Return the question ids in calls such as ``les.ask("a", "b")``."""
    ids = []
    for call in _calls(source, "ask"):
        ids += [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    return ids


def keys_in(source: str) -> dict[str, dict[str, Any]]:
    """Return ``{question id: {"correct": …, "explain": …}}`` from the ``les.score`` calls of a source cell.

    Raises:
        Problem: a key is not a plain value.
    """
    keys = {}
    for call in _calls(source, "score"):
        try:
            id_ = ast.literal_eval(call.args[0])
            keys[id_] = {word.arg or "": ast.literal_eval(word.value) for word in call.keywords}
        except (ValueError, IndexError, TypeError):
            raise Problem(
                f"In {ast.unparse(call)[:60]!r} staat geen gewone waarde; schrijf de sleutel voluit."
            ) from None
    return keys


@lru_cache(maxsize=1024)  # of a class, most cells are the same ones
def _calls(source: str, name: str) -> tuple[ast.Call, ...]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):  # magics, or a learner's own text
        return ()
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return tuple(call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == name)
