"""Grading on other computers: only over TLS, with nothing shared, and going on when one of them goes away?"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from certificates import write_certificates
from classroom import NUMBER, Scene, all_scores
from factories import ASSIGNMENT
from typer.testing import CliRunner

from autograder.command import cli
from autograder.config import CourseFolder
from autograder.grade import cluster, grade, worker
from autograder.grade.cluster import Helpers, Scheduler
from autograder.problem import Problem

#: How many hand in besides the class, all with the same work.
MORE = 40


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("tcp://10.1.2.3:8786", "alleen met certificaten"),
        ("tcp://rekenserver:8786", "alleen met certificaten"),
        ("tcp://127.0.0.1.voorbeeld.nl:8786", "alleen met certificaten"),
        ("tls://127.0.0.1:8786", "alleen met certificaten"),
        ("rekenserver:8786", "is geen adres van een planner"),
        ("tcp://rekenserver", "is geen adres van een planner"),
        ("inproc://127.0.0.1:8786", "is geen adres van een planner"),
    ],
)
def test_is_an_address_without_protection_refused(fresh: CourseFolder, address: str, told: str):
    """In one sentence of the command, before anything is sent?"""
    done = CliRunner().invoke(cli.app, ["grade", "--scheduler", address, "--dir", str(fresh.root)])
    assert isinstance(done.exception, Problem)
    assert told in str(done.exception)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:8786", "tcp://localhost:8786", "tcp://[::1]:8786"])
def test_is_this_computer_reached_without_certificates(address: str):
    assert Scheduler(address).checked() == (address, None)


def test_are_certificates_checked_before_they_are_used(tmp_path: Path):
    """A missing one, one that is none, a scheduler without TLS, and certificates for no scheduler?"""
    folder = write_certificates(tmp_path / "tls")
    with pytest.raises(Problem, match="begint het adres van de planner met tls"):
        Scheduler("tcp://127.0.0.1:8786", folder).checked()
    with pytest.raises(Problem, match="hoort ook --scheduler"):
        cluster.chosen("", folder)
    (folder / "cert.pem").write_text("geen certificaat", encoding="utf-8")
    with pytest.raises(Problem, match="zijn niet te gebruiken"):
        Scheduler("tls://rekenserver:8786", folder).checked()
    (folder / "key.pem").unlink()
    with pytest.raises(Problem, match=r"ontbreekt key\.pem"):
        Scheduler("tls://rekenserver:8786", folder).checked()


def test_does_another_edition_not_grade():
    """A computer that may give other scores?"""
    with pytest.raises(Problem, match=r"heeft versie .* van de cursus, en deze computer 1999"):
        worker.run("1999", b"")


def test_is_who_does_not_answer_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    scheduler = Scheduler("tls://127.0.0.1:9", write_certificates(tmp_path / "tls"))
    with pytest.raises(Problem, match="antwoordt niet"), Helpers(scheduler=scheduler) as helpers:
        list(helpers.results({"1": lambda: (len, ("",))}, 1))


# -- a cluster of a scheduler and two workers, reached by address over TLS ---------------------------------------------

Process = subprocess.Popen[bytes]


@dataclass
class Cluster:
    """A scheduler and its workers, each a process of its own; ``folder`` holds their certificates."""

    folder: Path
    scheduler: Process
    address: str
    workers: list[Process] = field(default_factory=list)

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


def _start(folder: Path, what: str, *arguments: str) -> Process:
    tls = [
        f"--tls-{kind}={folder / name}"
        for kind, name in zip(("ca-file", "cert", "key"), cluster.CERTIFICATES, strict=True)
    ]
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", *arguments, *tls, "--no-dashboard"]
    elsewhere = folder.parent / what
    elsewhere.mkdir(exist_ok=True)
    return subprocess.Popen(command, cwd=elsewhere, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _said(process: Process, pattern: str) -> str:
    """Wait until a process says something, and keep reading what it says after that."""
    for line in process.stderr or ():
        if found := re.search(pattern, line.decode()):
            threading.Thread(target=process.stderr.read, daemon=True).start()
            return found[1]
    raise AssertionError(f"{process.args} never said {pattern}")


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, session_home: None) -> Iterator[Cluster]:
    folder = write_certificates(tmp_path_factory.mktemp("cluster") / "tls")
    scheduler = _start(folder, "scheduler", "--host", "127.0.0.1", "--port", "0", "--protocol", "tls")
    address = _said(scheduler, r"Scheduler at: +(tls://\S+)")
    made = Cluster(folder, scheduler, address)
    try:
        options = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--memory-limit", "0")
        made.workers = [_start(folder, "worker", address, *options) for _ in range(2)]
        for one in made.workers:
            _said(one, r"(Registered to): ")
        yield made
    finally:
        made.end()


@pytest.fixture
def course(scene: Scene, tmp_path: Path) -> CourseFolder:
    """Handed in and collected, with nothing graded yet."""
    ignore = shutil.ignore_patterns("autograded", "*.lock")
    shutil.copytree(scene.course.root, tmp_path / "nakijken", ignore=ignore)
    course = CourseFolder.open(tmp_path / "nakijken")
    for number in range(MORE):
        shutil.copytree(course.submitted(ASSIGNMENT, NUMBER["half"]), course.submitted(ASSIGNMENT, f"2{number:06d}"))
    return course


def are_scores_those_of_here(course: CourseFolder, scene: Scene) -> bool:
    here, there = all_scores(course), all_scores(scene.course)
    alike = {student: student if student in NUMBER.values() else NUMBER["half"] for student in here}
    return here == {student: there[like] for student, like in alike.items()}


def after(number: int, act: Callable[[], object]) -> Callable[[object, int, int], None]:
    """Return a ``progress`` that does something when so many are done."""
    return lambda outcome, done, total: act() if done == number else None  # type: ignore[func-returns-value]


def test_does_a_strangers_certificate_open_nothing(elsewhere: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cluster, "PATIENCE", 1)
    stranger = Scheduler(elsewhere.address, write_certificates(tmp_path / "vreemd"))
    with pytest.raises(Problem, match="antwoordt niet"), Helpers(scheduler=stranger) as helpers:
        list(helpers.results({"1": lambda: (len, ("",))}, 1))


def test_are_scores_of_elsewhere_those_of_here(elsewhere: Cluster, course: CourseFolder, scene: Scene):
    """Also when a worker dies on the way, when the scheduler goes away, and when the rest is done here?"""
    sent: list[bytes] = []
    packed = worker.packed

    def noted(*given: object) -> bytes:
        sent.append(packed(*given))  # type: ignore[arg-type]
        return sent[-1]

    students = course.submitters(ASSIGNMENT)
    with (
        pytest.MonkeyPatch.context() as patch,
        Helpers(scheduler=Scheduler(elsewhere.address, elsewhere.folder)) as them,
    ):
        patch.setattr(worker, "packed", noted)
        first = grade.grade(
            course, ASSIGNMENT, students[:30], progress=after(5, elsewhere.workers[0].kill), helpers=them
        )
        assert (len(first.graded), first.failed) == (30, [])
        assert not any(str(course.root).encode() in one for one in sent), "who works there has no such folder"
        begin = time.monotonic()
        with pytest.raises(Problem, match="vielen weg"):
            grade.grade(course, ASSIGNMENT, force=True, progress=after(5, elsewhere.scheduler.kill), helpers=them)
        assert time.monotonic() - begin < 30
    second = grade.grade(course, ASSIGNMENT, workers=1)
    assert second.failed == []
    assert len(second.graded) == len(students) - 30
    assert are_scores_those_of_here(course, scene)
