"""Running notebooks after each other in one kernel: is each run as if it were the first?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from autograder import execute


@pytest.fixture(autouse=True)
def no_kernel_left(session_home: None) -> Iterator[None]:
    yield
    execute.end_warm_kernel()


def run(folder: Path, *sources: str, answers: str = "widgets") -> NotebookNode:
    folder.mkdir(exist_ok=True)
    kernelspec = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    metadata = {"kernelspec": kernelspec, "cursus": {"answers": answers}}
    notebook = new_notebook(cells=[new_code_cell(source) for source in sources], metadata=metadata)
    ran, _ = execute.SharedExecute().preprocess(notebook, {"metadata": {"path": str(folder)}})
    return ran


def shown(notebook: NotebookNode, cell: int = -1) -> str:
    (output,) = notebook.cells[cell].outputs
    return str(output.data["text/plain"])


PROCESS = "import os\nos.getpid()"


def test_does_nothing_of_a_student_reach_the_next(tmp_path: Path):
    """In the same process: no names, no earlier results, an own folder, and cells counted from one?"""
    first = run(tmp_path / "a", "geheim = 1\nOut", "geheim", PROCESS)
    second = run(tmp_path / "b", "'geheim' in globals(), len(Out), os.getcwd() if 'os' in globals() else ''", PROCESS)
    third = run(tmp_path / "b", "from pathlib import Path\nPath.cwd().name")
    assert shown(first) == shown(second)
    assert shown(second, 0) == "(False, 0, '')"
    assert shown(third) == "'b'"
    for notebook in (first, second, third):
        assert [cell.execution_count for cell in notebook.cells] == [*range(1, len(notebook.cells) + 1)]


def test_does_anything_unusual_end_the_kernel(tmp_path: Path):
    """An error, a kernel that dies: does the next student get a new one?"""
    first = run(tmp_path, PROCESS, "1 / 0")
    second = run(tmp_path, PROCESS)
    assert shown(first, 0) != shown(second)
    with pytest.raises(Exception, match="Kernel died"):
        run(tmp_path, "import os\nos._exit(1)")
    assert shown(run(tmp_path, PROCESS)) != shown(second)


def test_has_code_of_a_learner_a_kernel_of_its_own(tmp_path: Path):
    """Where a learner programmes, does nobody follow in the same process?"""
    assert shown(run(tmp_path, PROCESS, answers="code")) != shown(run(tmp_path, PROCESS, answers="code"))
