"""Does every notebook run from top to bottom in a fresh kernel, as a learner, an author and nbgrader would run it?"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from autograder.assignment import asked_in
from autograder.release.keyless import release_notebook
from course.page.output import ELSEWHERE
from course.questions.render import ANSWER_MIME

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(ROOT.glob("modules/*.ipynb"))
EXERCISES = sorted(ROOT.glob("exercises/*/*.ipynb"))
#: Assignments answered with widgets. The others are answered with code; what they do is tested where they are graded.
ANSWERED = [path for path in EXERCISES if nbformat.read(path, as_version=4).metadata.cursus.answers == "widgets"]
WIDGET = "application/vnd.jupyter.widget-view+json"

name = {"ids": lambda path: path.stem}


def run(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """Execute a notebook in `folder`; an error in a cell fails the test with that cell."""
    return NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()


def read(path: Path, folder: Path) -> NotebookNode:
    """Put a notebook, and the questions beside it, in `folder`, and return it."""
    for file in (path, path.with_name("questions.toml")):
        if file.exists():
            shutil.copy(file, folder)
    return nbformat.read(path, as_version=4)


def asked(notebook: NotebookNode) -> int:
    """Count the questions that a notebook asks."""
    return sum(len(asked_in(cell.source)) for cell in notebook.cells if cell.cell_type == "code")


def shown(notebook: NotebookNode, mime: str) -> int:
    """Count the outputs of a kind."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return sum(mime in output.get("data", {}) for output in outputs)


def assert_ran(notebook: NotebookNode) -> None:
    """Assert that every code cell ran and that no cell wrote to the log or failed."""
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        assert cell.execution_count, cell.id
        assert [output.text for output in cell.outputs if output.output_type == "stream"] == [], cell.id
        assert [output for output in cell.outputs if output.output_type == "error"] == [], cell.id
        shown = [output.get("data", {}).get("text/html", "") for output in cell.outputs]
        assert not any(re.search(r"Bron: 00\d|\(00\d[,)]", html) for html in shown), cell.id
        for data in (output.data for output in cell.outputs if WIDGET in output.get("data", {})):
            assert ELSEWHERE in data["text/html"] and ELSEWHERE in data["text/plain"], "what is read without widgets"


@pytest.mark.parametrize("path", MODULES, **name)
def test_does_a_module_run(path, tmp_path):
    """Does every cell run without a word in the log, and show every question that it asks?"""
    done = run(read(path, tmp_path), tmp_path)
    assert_ran(done)
    assert shown(done, WIDGET) >= asked(done) > 0
    assert {file.name for file in tmp_path.iterdir()} == {path.name}, "opening a module writes nothing"


@pytest.mark.parametrize("path", ANSWERED, **name)
def test_does_the_source_of_an_assignment_run(path, tmp_path):
    """Does the author's version, hidden tests included, run as well?"""
    assert_ran(run(read(path, tmp_path), tmp_path))


@pytest.mark.parametrize("path", ANSWERED, **name)
def test_does_the_release_of_an_assignment_run(path, tmp_path):
    """Does the learner's version run, show every question, and end with the button to hand in?"""
    released = release_notebook(read(path, tmp_path))
    nbformat.write(released, tmp_path / path.name)
    done = run(released, tmp_path)
    assert_ran(done)
    assert shown(done, WIDGET) == asked(done) + 2  # to hand in, and to hand in to oneself


@pytest.mark.parametrize("path", ANSWERED, **name)
def test_does_an_assignment_run_while_it_is_graded(path, tmp_path, monkeypatch):
    """With nothing handed in: does the source run under nbgrader's setting, show each question, and give 0 points?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    done = run(read(path, tmp_path), tmp_path)
    assert_ran(done)
    assert shown(done, WIDGET) == 0
    assert shown(done, ANSWER_MIME) == asked(done)
    graded = [cell for cell in done.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    points = [o.data["text/plain"] for cell in graded for o in cell.outputs if o.output_type == "execute_result"]
    assert points == ["0.0"] * len(graded)
