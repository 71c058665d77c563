"""Does a release hold what the learner needs, and nothing of the key?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from autograder.release.keyless import ReleaseError, main, release_assignment, release_notebook


def marked(**more: Any) -> dict[str, Any]:
    """Return nbgrader's metadata for a cell."""
    return {"nbgrader": {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False} | more}


@pytest.fixture
def source() -> NotebookNode:
    """An assignment with each kind of cell that nbgrader knows."""
    hidden = "les.ask('q')\n### BEGIN HIDDEN TESTS\nles.score('q', correct='GEHEIM')\n### END HIDDEN TESTS"
    task = "Werk de casus uit.\n=== BEGIN MARK SCHEME ===\nGEHEIM: vier punten\n=== END MARK SCHEME ==="
    code = "def f():\n    ### BEGIN SOLUTION\n    return 'GEHEIM'\n    ### END SOLUTION"
    cells = [
        new_markdown_cell("# Opdracht", id="kop"),
        new_code_cell(hidden, id="q", metadata=marked(grade=True, locked=True, grade_id="q", points=2)),
        new_markdown_cell(task, id="casus", metadata=marked(task=True, locked=True, grade_id="casus", points=5)),
        new_code_cell(code, id="f", metadata=marked(solution=True, grade_id="f")),
        new_markdown_cell(
            "GEHEIM antwoord", id="w", metadata=marked(grade=True, solution=True, grade_id="w", points=1)
        ),
    ]
    cells[1].outputs = [new_output("stream", text="GEHEIM")]
    cells[1].execution_count = 3
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel, "cursus": {"id": "opdracht-x"}})


def test_no_key_is_left(source: NotebookNode) -> None:
    """Are hidden tests, mark schemes, solutions and outputs gone from the whole notebook?"""
    released = release_notebook(source)
    assert "GEHEIM" not in nbformat.writes(released)
    assert released.cells[1].source.strip() == "les.ask('q')"
    assert released.cells[2].source.strip() == "Werk de casus uit."
    assert "SCHRIJF HIER JE CODE" in released.cells[3].source
    assert released.cells[4].source == "SCHRIJF HIER JE ANTWOORD"


def test_source_stays_as_it_is(source: NotebookNode) -> None:
    """Can the author release a notebook without losing the key?"""
    before = nbformat.writes(source)
    release_notebook(source)
    assert nbformat.writes(source) == before


def test_graded_cells_are_locked_with_points_and_checksum(source: NotebookNode) -> None:
    """Does the release carry what nbgrader needs to notice a changed cell, and does the front matter stay?"""
    released = release_notebook(source)
    question = released.cells[1].metadata
    assert question.editable is False and question.deletable is False
    assert question.nbgrader.points == 2
    assert len(question.nbgrader.checksum) == 32
    assert released.metadata.cursus.id == "opdracht-x"


def test_release_of_a_release_is_the_same(source: NotebookNode) -> None:
    """Can a distribution ship its releases ready-made, to be released once more at a learner's start?"""
    once = release_notebook(source)
    assert release_notebook(once) == once


def test_folder_is_released_with_its_files(source: NotebookNode, tmp_path: Path) -> None:
    """Do questions and data come along, and an author's leftovers not?"""
    home = tmp_path / "source" / "01-x"
    home.mkdir(parents=True)
    nbformat.write(source, home / "opdracht-01-x.ipynb")
    (home / "questions.toml").write_text("vraag")
    for leftover in (".ipynb_checkpoints", "antwoorden", "__pycache__"):
        (home / leftover).mkdir()
        (home / leftover / "opdracht-01-x.ipynb").write_text("GEHEIM")
    written = release_assignment(home, tmp_path / "out")
    assert written == [tmp_path / "out" / "opdracht-01-x.ipynb"]
    assert sorted(p.name for p in (tmp_path / "out").rglob("*")) == ["opdracht-01-x.ipynb", "questions.toml"]


@pytest.mark.parametrize(
    "text",
    ["### BEGIN HIDDEN TESTS\nles.score('q', correct='GEHEIM')", "### BEGIN SOLUTION\nx = 'GEHEIM'"],
)
def test_unclosed_region_makes_no_release(source: NotebookNode, tmp_path: Path, text: str) -> None:
    """Does a forgotten END line stop the release, with the file's name and without a half-made copy?"""
    source.cells[1].source = text
    home = tmp_path / "01-x"
    home.mkdir()
    nbformat.write(source, home / "opdracht-01-x.ipynb")
    with pytest.raises(ReleaseError, match=r"opdracht-01-x\.ipynb in 01-x kan niet worden uitgegeven"):
        release_assignment(home, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_one_bad_assignment_does_not_keep_the_others_back(
    source: NotebookNode, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does the command release what it can, and end with a code and a sentence for the rest?"""
    for name in ("01-goed", "02-fout"):
        (tmp_path / name).mkdir()
        nbformat.write(source, tmp_path / name / f"opdracht-{name}.ipynb")
    bad = json.loads((tmp_path / "02-fout" / "opdracht-02-fout.ipynb").read_text())
    bad["cells"][1]["source"] = "### BEGIN HIDDEN TESTS"
    (tmp_path / "02-fout" / "opdracht-02-fout.ipynb").write_text(json.dumps(bad))
    assert main(["--out", str(tmp_path / "out"), str(tmp_path / "02-fout"), str(tmp_path / "01-goed")]) == 1
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["01-goed"]
    assert "opdracht-02-fout.ipynb in 02-fout" in capsys.readouterr().err
