"""The gradebook is held by another program, or is none of ours: is that one Dutch sentence, and nothing half done?"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import nbgrader
import pytest
from factories import ASSIGNMENT
from heap import Heap
from typer.testing import CliRunner

from autograder.command import cli
from autograder.config import CourseFolder
from autograder.gradebook import meaning
from autograder.problem import Problem


@contextmanager
def held(course: CourseFolder, how: str) -> Iterator[str]:
    """Hold the gradebook as another program does; give an address with which nobody waits long for it."""
    path = course.root / "gradebook.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield f"sqlite:///{path}?timeout=0.1"
        other.execute("ROLLBACK")


def run(course: CourseFolder, heap: Path, step: str, db: str) -> Exception | None:
    arguments = {"collect": [str(heap), "--yes"], "grade": [ASSIGNMENT], "export": []}[step]
    return CliRunner().invoke(cli.app, [step, *arguments, "--dir", str(course.root), "--db", db]).exception


@pytest.mark.parametrize(
    ("how", "step"),
    [("EXCLUSIVE", "collect"), ("EXCLUSIVE", "export"), ("IMMEDIATE", "collect"), ("IMMEDIATE", "grade")],
)
def test_is_a_gradebook_that_another_program_holds_one_sentence(heap: Heap, how: str, step: str):
    heap.put("a.ipynb", number="1000001")
    with held(heap.course, how) as db:
        error = run(heap.course, heap.folder, step, db)
    assert isinstance(error, Problem)
    assert "is nu bezet door een ander programma" in str(error)
    assert "\n" not in str(error)
    assert not (heap.course.root / "submitted").exists(), "nothing may be half collected"
    assert not (heap.course.root / "ingeleverd").exists()


def test_may_grades_be_read_while_another_program_writes(fresh: CourseFolder):
    with fresh.gradebook() as gradebook:
        gradebook.update_or_create_student("1000001")
    with held(fresh, "IMMEDIATE") as db:
        assert run(fresh, Path(), "export", db) is None


def test_is_a_gradebook_that_may_not_change_told_before_anything_is_written(heap: Heap):
    heap.put("a.ipynb", number="1000001")
    db = f"sqlite:///file:{heap.course.root / 'gradebook.db'}?mode=ro&uri=true"
    error = run(heap.course, heap.folder, "collect", db)
    assert isinstance(error, Problem)
    assert "schrijfbeveiliging" in str(error)
    assert not (heap.course.root / "submitted").exists()


def test_is_another_programs_database_left_as_it_was(fresh: CourseFolder, tmp_path: Path):
    """nbgrader would add its tables to it: is the file not touched?"""
    path = tmp_path / "bladwijzers.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bladwijzers (adres TEXT)")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(Problem, match="is van een ander programma en geen cijferlijst"):
        CourseFolder.open(fresh.root, f"sqlite:///{path}")
    assert path.read_bytes() == before


def test_is_an_older_gradebook_named(fresh: CourseFolder):
    with closing(sqlite3.connect(fresh.root / "gradebook.db")) as other:
        other.execute("ALTER TABLE student DROP COLUMN lms_user_id")
        other.commit()
    with pytest.raises(Problem, match=r"oudere nbgrader.*nbgrader db upgrade"):
        CourseFolder.open(fresh.root)


#: A gradebook of 2016, before nbgrader counted its revisions; it is part of nbgrader's own tests.
OLDEST = Path(nbgrader.__file__).parent / "tests/apps/files/gradebook.db"


@pytest.fixture
def oldest(fresh: CourseFolder) -> Path:
    path = fresh.root / "gradebook.db"
    path.write_bytes(OLDEST.read_bytes())
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO student (id, first_name) VALUES ('1000001', 'Anna')")
        other.commit()
    return path


@pytest.mark.parametrize("arguments", [["collect", "."], ["grade"], ["feedback"], ["export"], ["report", "x"], ["all"]])
def test_is_the_oldest_gradebook_left_as_it_was(oldest: Path, arguments: list[str]):
    """By every command: one sentence that names the upgrade, and not a table added to it?"""
    before = oldest.read_bytes()
    error = CliRunner().invoke(cli.app, [*arguments, "--dir", str(oldest.parent)]).exception
    assert isinstance(error, Problem)
    assert "oudere nbgrader" in str(error)
    assert "'nbgrader db upgrade'" in str(error)
    assert oldest.read_bytes() == before


def test_does_the_upgrade_that_is_named_help(oldest: Path):
    """In that folder, as is said: is the gradebook of use afterwards, with who was in it, and the old one beside it?"""
    before = oldest.read_bytes()
    command = [sys.executable, "-m", "nbgrader", "db", "upgrade"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(command, cwd=oldest.parent, env=os.environ | {"PATH": path}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with CourseFolder.open(oldest.parent).gradebook() as gradebook:
        assert [(student.id, student.first_name) for student in gradebook.students] == [("1000001", "Anna")]
    assert [copy.read_bytes() for copy in oldest.parent.glob("gradebook.db.*")] == [before]


def test_is_a_damaged_gradebook_named(fresh: CourseFolder):
    (fresh.root / "gradebook.db").write_bytes(b"geen database" * 1000)
    with pytest.raises(Problem, match="beschadigd of van een ander programma"):
        CourseFolder.open(fresh.root)


def test_is_a_full_disk_named():
    assert "schijf is vol" in meaning("(sqlite3.OperationalError) database or disk is full")
