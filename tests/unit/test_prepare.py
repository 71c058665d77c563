"""Does the learner's folder get every edition, and does it never lose what the learner made?"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from course.base import paths
from course.jupyter import delivery as prepare

TODAY = datetime.date(2026, 11, 21)


def write_notebook(path: Path, *texts: str) -> None:
    """Write a notebook with the given texts and one code cell."""
    cells = [new_markdown_cell(text, id=f"t{i}") for i, text in enumerate(texts)]
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=[*cells, new_code_cell("les.ask('q')", id="q")]), path)


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course with one module and one assignment."""
    home = tmp_path / "course"
    write_notebook(home / "modules" / "01-proef.ipynb", "# Eerste editie")
    write_notebook(home / "release" / "01-proef" / "opdracht-01-proef.ipynb", "# Opdracht")
    (home / "release" / "01-proef" / "questions.toml").write_text("# eerste editie\n")
    monkeypatch.setattr(paths, "modules_dir", lambda: home / "modules")
    monkeypatch.setattr(paths, "releases_dir", lambda: home / "release")
    return home


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mijn-cursus"


@pytest.fixture
def start(edition: Path, folder: Path) -> Callable[[], prepare.Delivery]:
    """Do what every start does."""
    return lambda: prepare.prepare(folder, today=TODAY)


def add_note(notebook: Path, text: str) -> None:
    """Add a note as a learner does."""
    content = nbformat.read(notebook, as_version=4)
    content.cells.append(new_markdown_cell(text, id="eigen"))
    nbformat.write(content, notebook)


def test_first_start_fills_the_folder(start: Callable[[], prepare.Delivery], folder: Path) -> None:
    """Are the modules and the assignments put in place, and named to the learner?"""
    delivery = start()
    assert (folder / "modules" / "01-proef.ipynb").exists()
    assert (folder / "opdrachten" / "01-proef" / "opdracht-01-proef.ipynb").exists()
    assert (folder / "opdrachten" / "01-proef" / "questions.toml").exists()
    assert delivery.sentences() == ["Klaargezet: 01-proef, opdracht 01-proef."]
    assert prepare.modules_in(folder) == ["modules/01-proef.ipynb"]


def test_second_start_writes_nothing(start: Callable[[], prepare.Delivery], folder: Path) -> None:
    """Does a start without a new edition leave every file alone?"""
    start()
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
    assert start().sentences() == []
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()} == before


def test_new_edition_replaces_an_unchanged_notebook(
    start: Callable[[], prepare.Delivery], edition: Path, folder: Path
) -> None:
    """Does a newer module take the place of one that the learner only read?"""
    start()
    write_notebook(edition / "modules" / "01-proef.ipynb", "# Tweede editie")
    assert start().refreshed == ["modules/01-proef.ipynb"]
    assert "Tweede editie" in (folder / "modules" / "01-proef.ipynb").read_text(encoding="utf-8")
    assert [p.name for p in (folder / "modules").glob("*.ipynb")] == ["01-proef.ipynb"]


def test_running_and_saving_is_no_change(start: Callable[[], prepare.Delivery], edition: Path, folder: Path) -> None:
    """Is a notebook with outputs, run numbers and saved metadata still seen as unchanged by the learner?"""
    start()
    notebook = folder / "modules" / "01-proef.ipynb"
    content = nbformat.read(notebook, as_version=4)
    content.cells[-1].outputs = [new_output("stream", text="antwoord")]
    content.cells[-1].execution_count = 7
    content.cells[-1].metadata["execution"] = {"iopub.status.busy": "2026"}
    content.metadata["language_info"] = {"name": "python", "version": "3.14"}
    nbformat.write(content, notebook)
    write_notebook(edition / "modules" / "01-proef.ipynb", "# Tweede editie")
    assert start().kept == {}
    assert "Tweede editie" in notebook.read_text(encoding="utf-8")


def test_own_notes_are_kept_beside_the_new_edition(
    start: Callable[[], prepare.Delivery], edition: Path, folder: Path
) -> None:
    """Does a learner who wrote in a module keep her version, twice on one day too?"""
    start()
    notebook = folder / "modules" / "01-proef.ipynb"
    for number in ("Tweede", "Derde"):
        add_note(notebook, f"Mijn notitie voor de {number}")
        write_notebook(edition / "modules" / "01-proef.ipynb", f"# {number} editie")
        delivery = start()
        own = notebook.with_name(delivery.kept["modules/01-proef.ipynb"])
        assert f"Mijn notitie voor de {number}" in own.read_text(encoding="utf-8")
        assert f"{number} editie" in notebook.read_text(encoding="utf-8")
        assert own.name in delivery.sentences()[-1]
    names = {p.name for p in (folder / "modules").glob("*eigen versie*")}
    assert names == {
        "01-proef (eigen versie 2026-11-21).ipynb",
        "01-proef (eigen versie 2026-11-21, 2).ipynb",
    }
    assert prepare.modules_in(folder) == ["modules/01-proef.ipynb"]


def test_own_notes_stay_when_there_is_no_new_edition(start: Callable[[], prepare.Delivery], folder: Path) -> None:
    """Is a changed notebook left alone as long as its edition is the same?"""
    start()
    notebook = folder / "modules" / "01-proef.ipynb"
    add_note(notebook, "Mijn notitie")
    assert start().sentences() == []
    assert "Mijn notitie" in notebook.read_text(encoding="utf-8")


def test_deleted_files_come_back(start: Callable[[], prepare.Delivery], folder: Path) -> None:
    """Does a deleted module come back, and a deleted assignment?"""
    start()
    (folder / "modules" / "01-proef.ipynb").unlink()
    (folder / "opdrachten" / "01-proef" / "questions.toml").unlink()
    assert start().new == ["modules/01-proef.ipynb", "opdrachten/01-proef/questions.toml"]
    assert (folder / "opdrachten" / "01-proef" / "questions.toml").exists()


def test_answers_and_hand_ins_are_never_touched(
    start: Callable[[], prepare.Delivery], edition: Path, folder: Path
) -> None:
    """Does every file of the learner survive a new edition byte for byte, even one in the course's own folders?"""
    start()
    mine = {
        folder / "modules" / "antwoorden" / "01-proef.json": b'{"answers": {}}',
        folder / "opdrachten" / "01-proef" / "antwoorden" / "opdracht-01-proef.json": b"{}",
        folder / "opdrachten" / "01-proef" / "inlevering-01-proef.ipynb": b"{}",
        folder / "modules" / "zelf.ipynb": b"no notebook at all",
    }
    for path, content in mine.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    (edition / "modules" / "antwoorden").mkdir()
    (edition / "release" / "01-proef" / "antwoorden").mkdir()
    (edition / "release" / "01-proef" / "antwoorden" / "opdracht-01-proef.json").write_text("an author's try")
    write_notebook(edition / "modules" / "01-proef.ipynb", "# Tweede editie")
    (edition / "release" / "01-proef" / "questions.toml").write_text("# tweede editie\n")
    assert len(start().refreshed) >= 2
    for path, content in mine.items():
        assert path.read_bytes() == content, path


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"files": []}', '{"files": {"modules/01-proef.ipynb": {}}}'])
def test_damaged_record_of_delivery_loses_nothing(
    start: Callable[[], prepare.Delivery], edition: Path, folder: Path, damage: str
) -> None:
    """Is a changed notebook kept when it is no longer known what was delivered?"""
    start()
    add_note(folder / "modules" / "01-proef.ipynb", "Mijn notitie")
    (folder / ".cursus" / "geleverd.json").write_text(damage)
    own = folder / "modules" / start().kept["modules/01-proef.ipynb"]
    assert "Mijn notitie" in own.read_text(encoding="utf-8")
    assert start().sentences() == []


def test_damaged_notebook_is_kept_and_replaced(
    start: Callable[[], prepare.Delivery], edition: Path, folder: Path
) -> None:
    """Is a notebook that was cut off halfway set aside when the new edition comes?"""
    start()
    notebook = folder / "modules" / "01-proef.ipynb"
    notebook.write_bytes(notebook.read_bytes()[:40])
    write_notebook(edition / "modules" / "01-proef.ipynb", "# Tweede editie")
    assert start().kept.keys() == {"modules/01-proef.ipynb"}
    assert "Tweede editie" in notebook.read_text(encoding="utf-8")


def test_course_cells_are_locked_and_solution_cells_open(
    start: Callable[[], prepare.Delivery], edition: Path, folder: Path
) -> None:
    """Are the course's cells safe from a double click and a stray key, while code to write stays open?"""
    source = edition / "release" / "01-proef" / "opdracht-01-proef.ipynb"
    content = nbformat.read(source, as_version=4)
    content.cells.append(new_code_cell("x = 1", id="oplossing", metadata={"nbgrader": {"solution": True}}))
    nbformat.write(content, source)
    start()
    delivered = json.loads((folder / "opdrachten" / "01-proef" / source.name).read_text(encoding="utf-8"))
    *course_cells, solution = delivered["cells"]
    assert all(cell["metadata"]["editable"] is False for cell in course_cells)
    assert all(cell["metadata"]["deletable"] is False for cell in course_cells)
    assert "editable" not in solution["metadata"]
