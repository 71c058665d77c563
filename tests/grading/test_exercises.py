"""Every assignment of the course: does it pass the checks of a release, with its own keys?"""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.config import CourseFolder
from autograder.release import handout
from course.base.paths import exercises_dir

EXERCISES = sorted(path.parent.name for path in exercises_dir().glob("*/*.ipynb"))


@pytest.mark.parametrize("id_", EXERCISES)
def test_can_it_be_released(id_: str, tmp_path: Path, session_home: None):
    """Ids, points and keys in order; perfect earns all, blank nothing; nothing leaks; a task to grade by hand?"""
    made = handout.release(CourseFolder.create(tmp_path / "nakijken"), id_)
    assert made.notices == ()
    assert made.points > 0
    assert made.zip.is_file()
