"""Are the assignments that learners get, in ``exercises/release/``, those of the sources, without a key?"""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from autograder.assignment import load_assignment
from autograder.release.handout import find_leaks
from autograder.release.keyless import release_assignment
from course.base.paths import exercises_dir, releases_dir

SOURCES = sorted({path.parent for path in exercises_dir().glob("*/*.ipynb")})
each_assignment = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)


def contents(folder: Path) -> dict[str, object]:
    """Return what stands in every file of a folder; a notebook as its cells and metadata."""
    return {
        path.relative_to(folder).as_posix(): nbformat.read(path, as_version=4)
        if path.suffix == ".ipynb"
        else path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@each_assignment
def test_release_is_made_from_the_source_as_it_is(source: Path, tmp_path: Path) -> None:
    """Is the release what ``python -m autograder.release`` makes now? If not, run that."""
    release_assignment(source, tmp_path)
    assert contents(releases_dir() / source.name) == contents(tmp_path)


@each_assignment
def test_release_holds_no_key(source: Path) -> None:
    """Is nothing of a hidden test or a rubric left in what a learner gets?"""
    assert find_leaks(load_assignment(source, source.name), releases_dir() / source.name) == []


def test_every_release_has_a_source() -> None:
    """Is no release left of an assignment that went away?"""
    assert sorted(path.name for path in releases_dir().iterdir()) == [source.name for source in SOURCES]
