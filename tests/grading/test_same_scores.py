"""Stock nbgrader and our own road, side by side on undamaged submissions: does the gradebook say the same?"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from corpus import ASSIGNMENTS, CODE, DUE, KINDS, SAMPLE, grade_with_stock, hand_in, said, shown, student_number

from autograder.config import CONFIG_NAME, CourseFolder
from autograder.grade import fence, grade
from autograder.release import handout

pytestmark = pytest.mark.usefixtures("session_home")

#: Of the late, everything is taken off.
PENALTY = "\nc.LateSubmissionPlugin.penalty_method = 'zero'\n"
#: Settings under which nbgrader's own Autograde must do the work.
DETOUR = "\nc.Autograde.pre_convert_hook = 'builtins.print'\n"


def both(folder: Path, assignment: str, kinds: list[str], settings: str = "") -> tuple[CourseFolder, CourseFolder]:
    """Grade submissions with ours and with stock nbgrader; return both course folders."""
    course = CourseFolder.create(folder / "ons")
    handout.release(course, assignment)
    with course.gradebook() as gradebook:
        gradebook.update_or_create_assignment(assignment, duedate=DUE)
    with (course.root / CONFIG_NAME).open("a", encoding="utf-8") as file:
        file.write(PENALTY + settings)
    shutil.copytree(course.root, folder / "stock")
    ours, stock = (CourseFolder.open(folder / name) for name in ("ons", "stock"))
    hand_in(ours, assignment, kinds, raw=False)
    hand_in(stock, assignment, kinds, raw=True)
    report = grade.grade(ours, assignment, within="" if fence.available() else "geen", workers=2)
    assert report.failed == []
    assert report.undecided == {}
    assert not any(outcome.doubts for outcome in report.graded), "nothing undamaged is doubtful"
    grade_with_stock(stock, assignment)
    return ours, stock


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_does_the_gradebook_say_the_same(assignment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Scores, comments, penalties and what waits for a person; and do the graded cells show the same?"""
    monkeypatch.setattr(handout, "check_keys", lambda *given: [])  # test_exercises asks this of every assignment
    kinds = SAMPLE[assignment]
    ours, stock = both(tmp_path, assignment, kinds)
    found = said(ours, assignment)
    assert found == said(stock, assignment)
    assert found.keys() == set(map(student_number, kinds))
    for kind in kinds if assignment not in CODE else ():
        assert shown(ours, assignment, kind) == shown(stock, assignment, kind), kind


def test_is_every_kind_of_submission_in_the_sample():
    """At least twelve kinds, each of them in some assignment, and two of them in every assignment?"""
    assert len(KINDS) >= 12
    assert {kind for kinds in SAMPLE.values() for kind in kinds} == set(KINDS)
    assert all(len(kinds) >= 2 for kinds in SAMPLE.values())


def test_do_a_lecturers_own_steps_take_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """With settings that only nbgrader's own Autograde knows: is it used, with the same scores?"""
    monkeypatch.setattr(handout, "check_keys", lambda *given: [])
    kinds = ["anything", "late"]
    ours, stock = both(tmp_path, ASSIGNMENTS[0], kinds, DETOUR)
    assert said(ours, ASSIGNMENTS[0]) == said(stock, ASSIGNMENTS[0])
    for kind in kinds:
        assert shown(ours, ASSIGNMENTS[0], kind) == shown(stock, ASSIGNMENTS[0], kind), kind
