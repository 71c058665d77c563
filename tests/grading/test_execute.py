"""Running notebooks after each other without a kernel: is each run as if it were the first, and as a kernel does it?"""

from __future__ import annotations

import re
import threading
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.preprocessors import Execute

from autograder.grade import execute, shell

pytestmark = pytest.mark.usefixtures("session_home")


def notebook_of(*sources: str, answers: str = "widgets") -> NotebookNode:
    kernelspec = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    metadata = {"kernelspec": kernelspec, "cursus": {"answers": answers}}
    return new_notebook(cells=[new_code_cell(source) for source in sources], metadata=metadata)


def run(folder: Path, *sources: str, answers: str = "widgets", **more: float) -> NotebookNode:
    folder.mkdir(exist_ok=True)
    executing = execute.SharedExecute(**more)
    ran, _ = executing.preprocess(notebook_of(*sources, answers=answers), {"metadata": {"path": str(folder)}})
    return ran


def shown(notebook: NotebookNode, cell: int = -1) -> str:
    (output,) = notebook.cells[cell].outputs
    return str(output.data["text/plain"])


def test_does_nothing_of_a_student_reach_the_next(tmp_path: Path):
    """No names, no earlier results, an own folder, cells counted from one, and the caller's folder as it was?"""
    outside = Path.cwd()
    first = run(tmp_path / "a", "geheim = 1\n5", "geheim, _, Out")
    second = run(tmp_path / "b", "'geheim' in globals(), len(Out), len(In)", "import os\nos.path.basename(os.getcwd())")
    assert shown(first) == "(1, 5, {1: 5})"
    assert shown(second, 0) == "(False, 0, 2)"
    assert shown(second) == "'b'"
    for notebook in (first, second):
        assert [cell.execution_count for cell in notebook.cells] == [*range(1, len(notebook.cells) + 1)]
    assert Path.cwd() == outside


def test_does_an_error_end_one_cell_and_nothing_more(tmp_path: Path):
    """Is it kept with its name, do the cells after it run, and is the next student as ever?"""
    ran = run(tmp_path, "1 / 0", "raise SystemExit", "2")
    assert [cell.outputs[0].get("ename") for cell in ran.cells] == ["ZeroDivisionError", "SystemExit", None]
    assert shown(ran) == "2"
    assert shown(run(tmp_path, "3")) == "3"


@pytest.mark.parametrize("endless", ["while True: pass", "import time\ntime.sleep(99)"])
def test_does_a_cell_that_never_ends_end(tmp_path: Path, endless: str):
    """Is it broken off with nbgrader's own error, and do the cells after it run?"""
    ran = run(tmp_path, endless, "1", timeout=1)
    (error,) = ran.cells[0].outputs
    assert error.ename == "CellTimeoutError"
    assert shown(ran) == "1"


def test_does_it_run_where_no_signal_is_heard(tmp_path: Path):
    """In another thread than the first, as when a server starts it?"""
    made: list[str] = []
    thread = threading.Thread(target=lambda: made.append(shown(run(tmp_path, "6 * 7", timeout=5))))
    thread.start()
    thread.join()
    assert made == ["42"]


#: What cells can show; each line is a cell.
SHOWING = (
    "print('een'); print('twee')",
    "import sys; print('a'); print('b', file=sys.stderr); print('c')",
    "from IPython.display import display, HTML, Markdown; display(HTML('<b>x</b>'), Markdown('*y*')); 3",
    "4;",
    "",
    "display({'text/plain': 'p', 'application/x-eigen+json': {'a': [1]}}, raw=True, metadata={'m': 1})",
    "shown = display('eerst', display_id='d')",
    "shown.update('later'); _",
    "from IPython.display import clear_output; print('weg'); clear_output(); print('blijft')",
    "%time 1",
    "def f(:",
    "[1, None, 'é']",
    "None",
)


def test_does_a_cell_show_what_it_shows_in_a_kernel(tmp_path: Path):
    """Text, errors, pages, numbered results, later changes: the same outputs, in the same order?"""
    theirs, _ = Execute().preprocess(notebook_of(*SHOWING), {"metadata": {"path": str(tmp_path)}})
    ours = run(tmp_path, *SHOWING)
    for source, one, other in zip(SHOWING, ours.cells, theirs.cells, strict=True):
        assert one.execution_count == other.execution_count
        assert plain(one) == plain(other), source
    assert ours.metadata == theirs.metadata


def plain(cell: NotebookNode) -> list[dict[str, object]]:
    """Return a cell's outputs without colours, times, its file's name, and the moments when texts were sent."""
    texts: dict[str, str] = {}
    others = []
    for output in cell.outputs:
        if output.output_type == "stream":
            texts[output.name] = texts.get(output.name, "") + output.text
        elif output.output_type == "error":
            others.append({"error": output.ename, "said": re.sub(r"\(.*, line", "(line", output.evalue)})
        else:
            others.append(dict(output))
    if cell.source.startswith("%time"):
        return others
    return [*others, dict(sorted(texts.items()))]


def test_is_running_a_pure_function(tmp_path: Path):
    """From files to notebooks: the same twice, with nothing left in this folder or in the notebook that was given?"""
    text = '{"cells": [%s], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
    cell = (
        '{"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "execution_count": null, '
        "\"source\": \"open('a/b.txt').read(), open('c.txt').read()\"}"
    )
    recipe = shell.Recipe({"werk": text % cell}, {"c.txt": b"bron"})
    made = [shell.run_submission(recipe, {"a/b.txt": b"antwoord", "c.txt": b"van de student"}) for _ in range(2)]
    assert made[0] == made[1]
    assert "('antwoord', 'bron')" in made[0]["werk"]
    assert made[0]["werk"] == nbformat.writes(nbformat.reads(made[0]["werk"], as_version=4)) + "\n"


def test_has_code_of_a_learner_a_kernel_of_its_own(tmp_path: Path):
    """Where a learner programmes, does nobody follow in the same process?"""
    traces = ("import builtins\nbuiltins.spoor = 1", "hasattr(__import__('builtins'), 'spoor')")
    assert shown(run(tmp_path, *traces, answers="code")) == "True"
    assert shown(run(tmp_path, traces[1], answers="code")) == "False"
