"""Grading that is broken off: is nothing half done, does nothing go on by itself, and does a second run finish it?"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from classroom import NUMBER, Scene, all_scores
from factories import ASSIGNMENT

from autograder.config import CourseFolder
from autograder.grade import grade, worker
from autograder.grade.aside import Aside
from autograder.problem import Problem

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to a group of processes")

#: Seconds for an answer to Ctrl-C: two, and as much again on a busy machine for each that runs tests beside this one.
PATIENCE = 4.0

Run = subprocess.Popen[str]
#: How many hand in besides the class, all with the same work.
MORE = 80
#: The command, for which these are enough for a cluster on this computer.
COMMAND = "from autograder.grade import grade; grade.WORTH_FOR_WIDGETS = 1; from autograder.command import main; main()"


@pytest.fixture
def course(scene: Scene, tmp_path: Path) -> CourseFolder:
    """Handed in and collected, with nothing graded yet."""
    ignore = shutil.ignore_patterns("autograded", "*.lock")
    shutil.copytree(scene.course.root, tmp_path / "nakijken", ignore=ignore)
    course = CourseFolder.open(tmp_path / "nakijken")
    for number in range(MORE):  # so many that the command is still at work when it is broken off
        shutil.copytree(course.submitted(ASSIGNMENT, NUMBER["half"]), course.submitted(ASSIGNMENT, f"2{number:06d}"))
    return course


def begin(course: CourseFolder) -> Run:
    """Give the command as a lecturer does."""
    command = [sys.executable, "-c", COMMAND, "grade", ASSIGNMENT, "--workers", "2"]
    return subprocess.Popen(
        [*command, "--dir", str(course.root)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True, preexec_fn=_hear_ctrl_c,
    )  # fmt: skip


@pytest.fixture
def started(course: CourseFolder) -> Iterator[Run]:
    """The command as a lecturer gives it, as soon as the first student was graded."""
    run = begin(course)
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
        time.sleep(0.05)


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


def test_is_ctrl_c_heard_while_those_who_grade_are_only_starting(course: CourseFolder):
    """The seconds in which nobody was graded yet: the same sentence and code, and nobody who goes on starting?"""
    run = begin(course)
    try:
        wait_until(lambda: bool(psutil.Process(run.pid).children()))
        begun = time.monotonic()
        os.killpg(run.pid, signal.SIGINT)
        said, _ = run.communicate(timeout=60)
        assert time.monotonic() - begun < PATIENCE
        assert (run.returncode, graded(course)) == (130, [])
        assert said.strip().splitlines()[-1].startswith("Gestopt.")
        assert "Traceback" not in said
        wait_until(lambda: group_is_gone(run), patience=30)
    finally:
        if run.poll() is None:
            run.kill()


WHILE_LOADING = """
import os, signal, sys
class Hook:
    def find_spec(self, name, *_):
        if name == "autograder.command.cli":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Hook())
from autograder.command import main
main()
"""


def test_is_ctrl_c_heard_while_the_command_is_loading():
    """The same code, and no traceback?"""
    command = [sys.executable, "-c", WHILE_LOADING]
    done = subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=_hear_ctrl_c)
    assert (done.returncode, done.stdout + done.stderr) == (130, "")


def test_does_work_that_ends_its_process_end_nothing_else(tmp_path: Path):
    """Tried once more, told in a sentence, and then on with the next?"""
    hand = worker.Hand(str(tmp_path))
    with pytest.raises(Problem, match="viel halverwege uit"):
        hand.run(worker.packed(os._exit, (3,)))
    assert worker.made(hand.run(worker.packed(len, ("ab",)))) == 2
    hand.close()


def test_is_what_a_killed_run_put_aside_gone_after_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """And nothing else: not of a run that lives or that just begins, nor of a name that leads elsewhere?"""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    begun = "import time; from autograder.grade.aside import Aside; mine = Aside()"
    code = f"{begun}; print(mine.path, flush=True); time.sleep(99)"
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    killed, lives, fresh = (Path(run.stdout.readline().strip()) for run in runs if run.stdout)
    precious = tmp_path / "eigen"
    precious.mkdir()
    (precious / ".bezet").touch()
    (tmp_path / "nakijken-verwijzing").symlink_to(precious)
    (tmp_path / "nakijken-oud").mkdir()
    for run in (runs[0], runs[2]):
        run.kill()
        run.communicate()
    for path in (killed, lives, precious, tmp_path / "nakijken-oud"):
        os.utime(path, (0, 0))
    try:
        with Aside() as mine:
            assert {path.name for path in tmp_path.iterdir()} == {
                *(path.name for path in (lives, fresh, precious, Path(mine))), "nakijken-verwijzing", "nakijken-oud",
            }  # fmt: skip
        assert precious.is_dir() and lives.is_dir() and not Path(mine).exists()
    finally:
        runs[1].kill()
        runs[1].communicate()


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
