"""Grading that is broken off: is nothing half done, does nothing go on by itself, and does a second run finish it?"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from classroom import NUMBER, Scene, all_scores
from factories import ASSIGNMENT

from autograder.config import CourseFolder
from autograder.grade import grade
from autograder.grade.grade import WORTH_FOR_WIDGETS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to a group of processes")

#: Seconds for an answer to Ctrl-C: two, and as much again on a busy machine for each that runs tests beside this one.
PATIENCE = 4.0

Run = subprocess.Popen[str]
#: How many hand in besides the class, all with the same work: enough for a cluster on this computer.
MORE = WORTH_FOR_WIDGETS


@pytest.fixture
def course(scene: Scene, tmp_path: Path) -> CourseFolder:
    """Handed in and collected, with nothing graded yet."""
    ignore = shutil.ignore_patterns("autograded", "*.lock")
    shutil.copytree(scene.course.root, tmp_path / "nakijken", ignore=ignore)
    course = CourseFolder.open(tmp_path / "nakijken")
    for number in range(MORE):  # so many that the command is still at work when it is broken off
        shutil.copytree(course.submitted(ASSIGNMENT, NUMBER["half"]), course.submitted(ASSIGNMENT, f"2{number:06d}"))
    return course


@pytest.fixture
def started(course: CourseFolder) -> Iterator[Run]:
    """The command as a lecturer gives it, as soon as the first student was graded."""
    command = [
        sys.executable,
        "-m",
        "autograder.command.cli",
        "grade",
        ASSIGNMENT,
        "--workers",
        "2",
        "--dir",
        str(course.root),
    ]
    run = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
        preexec_fn=_hear_ctrl_c,
    )  # fmt: skip
    try:
        wait_until(lambda: bool(graded(course)))
        yield run
    finally:
        if run.poll() is None:
            run.kill()
        run.communicate()


def _hear_ctrl_c() -> None:
    """A shell that runs the tests in the background makes everything below it deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def wait_until(happened: Callable[[], bool], patience: float = 120) -> None:
    end = time.monotonic() + patience
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


def graded(course: CourseFolder) -> list[str]:
    folder = course.autograded(ASSIGNMENT, "x").parent.parent
    return sorted(path.parent.parent.name for path in folder.glob(f"*/{ASSIGNMENT}/nakijken.json"))


def group_is_gone(run: Run) -> bool:
    """Tell whether no process of the command is left, its workers included."""
    try:
        os.killpg(run.pid, 0)
    except ProcessLookupError:
        return True
    return False


def finish(course: CourseFolder, scene: Scene, before: list[str]) -> None:
    """Grade again: is what was done left alone, the rest graded, and everyone's score that of the unbroken run?"""
    report = grade.grade(course, ASSIGNMENT, workers=2)
    assert set(before) <= set(report.unchanged)
    assert report.failed == []
    here, there = all_scores(course), all_scores(scene.course)
    for student in course.submitters(ASSIGNMENT):
        alike = student if student in NUMBER.values() else NUMBER["half"]
        assert here[student] == there[alike], student


def test_does_ctrl_c_leave_whole_students(started: Run, course: CourseFolder, scene: Scene):
    """At once one sentence, an exit code, each student graded or not graded, and the rest afterwards?"""
    begin = time.monotonic()
    os.killpg(started.pid, signal.SIGINT)
    said, _ = started.communicate(timeout=60)
    assert time.monotonic() - begin < PATIENCE
    assert started.returncode == 130
    assert (
        said.strip().splitlines()[-1] == "Gestopt. Wat al klaar was, is bewaard; typ hetzelfde nog eens voor de rest."
    )
    before = graded(course)
    assert 0 < len(before) < len(course.submitters(ASSIGNMENT))
    finish(course, scene, before)


def test_does_killing_it_leave_nothing_running(started: Run, course: CourseFolder, scene: Scene):
    """Without a chance to tidy up: do the workers end by themselves, and is a second run as good as a first?

    And could nobody on another computer give them work meanwhile?
    """
    found = psutil.Process(started.pid)
    sockets = [line for one in (found, *found.children(recursive=True)) for line in one.net_connections()]
    assert {line.laddr.ip for line in sockets if line.status == psutil.CONN_LISTEN} == {"127.0.0.1"}
    started.kill()
    started.wait()
    wait_until(lambda: group_is_gone(started), patience=30)
    before = graded(course)
    finish(course, scene, before)
