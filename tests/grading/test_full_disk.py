"""A disk that is full or may not be written, at every step: one Dutch sentence, nothing lost, and then on with it?"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from classroom import NUMBER, Scene, all_scores

from autograder.command import cli
from autograder.config import CourseFolder
from autograder.files import write_whole
from autograder.problem import Problem
from course.base.command import run_command

#: The students that take part, by what they did.
SOME = ("half", "ticked", "perfect")
#: What stands in the course folder after each step, as patterns.
MAKES = {
    "collect": ("ingeleverd/**/*", "submitted/**/*"),
    "grade": ("autograded/**/*",),
    "feedback": ("feedback/**/*.html", "uitdelen/*.zip"),
    "export": ("cijfers.csv",),
}
STEPS = (*MAKES,)


@dataclass
class Disk:
    """A small disk with a course folder on it."""

    place: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    @property
    def course(self) -> CourseFolder:
        return CourseFolder.open(self.place / "nakijken")

    def fill(self, left: int) -> None:
        """Leave so many kB."""
        with (self.place / "vol").open("wb") as file:
            free = os.statvfs(self.place)
            file.write(b"0" * max(0, free.f_bavail * free.f_frsize - left * 1024))

    def make_room(self) -> None:
        (self.place / "vol").unlink()

    def mount(self, how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", self.place], check=True)

    def run(self, step: str, heap: Path) -> tuple[int, str]:
        """Give a command as a lecturer does; return its code and what it said about errors."""
        more = {"collect": [str(heap), "--yes"], "grade": ["--workers", "1"]}.get(step, [])
        arguments = ["autograder", step, *more, "--dir", str(self.place / "nakijken")]
        self.monkeypatch.setattr(sys, "argv", arguments)
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            run_command(cli.main)
        return int(end.value.code or 0), self.capsys.readouterr().err.strip()

    def files(self, step: str) -> dict[Path, bytes]:
        """Return what stands there of the steps up to this one."""
        until = STEPS[: STEPS.index(step) + 1]
        found = [path for one in until for pattern in MAKES[one] for path in (self.place / "nakijken").glob(pattern)]
        return {path: path.read_bytes() for path in found if path.is_file()}


@pytest.fixture
def disk(
    tmp_path: Path, scene: Scene, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Disk]:
    """A small disk of its own, with the course folder of the class on it and everything done."""
    place = tmp_path / "schijf"
    place.mkdir()
    made = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", place], capture_output=True, check=False
    )
    if not made or made.returncode:
        pytest.skip("only who administers this computer can mount a small disk")
    try:
        shutil.copytree(scene.course.root, place / "nakijken")
        for folder in (path for step in ("submitted", "autograded", "feedback") for path in place.glob(f"*/{step}/*")):
            if folder.name not in [NUMBER[what] for what in SOME]:
                shutil.rmtree(folder)
        yield Disk(place, capsys, monkeypatch)
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def undo(disk: Disk, step: str) -> None:
    """Make it as it is before a step, except for what an earlier time left of it in part."""
    kept = {"collect": ["submitted", "ingeleverd"], "grade": ["autograded"]}
    for name in kept.get(step, []):
        shutil.rmtree(disk.place / "nakijken" / name, ignore_errors=True)


def is_plain(said: str) -> bool:
    """Tell whether this is one sentence or two in Dutch, without a word of the system."""
    return len(said.splitlines()) == 1 and not any(
        word in said for word in ("Traceback", "Errno", "space", "Read-only")
    )


@pytest.mark.parametrize(
    ("step", "left"), [*((step, 0) for step in STEPS), ("collect", 24), ("grade", 24), ("feedback", 24)]
)
def test_is_a_full_disk_one_sentence(disk: Disk, scene: Scene, step: str, left: int):
    """With no room and with too little: is all that was there still there, and does the same command go on later?"""
    undo(disk, step)
    before = disk.files(step)
    disk.fill(left)
    code, said = disk.run(step, scene.heap)
    assert code == 1, said
    assert "schijf is vol" in said
    assert is_plain(said), said
    now = disk.files(step)
    assert {path: now.get(path) for path in before} == before
    disk.make_room()
    code, said = disk.run(step, scene.heap)
    assert code in (0, 2), said  # 2 where the class of this test has something to decide
    assert said == ""
    assert disk.files(step).keys() >= before.keys()
    if step == "grade":
        ours, theirs = all_scores(disk.course), all_scores(scene.course)
        assert all(ours[NUMBER[what]] == theirs[NUMBER[what]] for what in SOME)


@pytest.mark.parametrize("step", STEPS)
def test_is_a_folder_that_may_not_change_one_sentence(disk: Disk, scene: Scene, step: str):
    undo(disk, step)
    before = disk.files(step)
    disk.mount("ro")
    code, said = disk.run(step, scene.heap)
    assert code == 1, said
    assert "schrijfbeveiliging" in said or "alleen-lezen" in said
    assert is_plain(said), said
    assert disk.files(step) == before
    disk.mount("rw")
    code, said = disk.run(step, scene.heap)
    assert (code in (0, 2), said) == (True, "")


def test_does_what_stood_there_stay_when_the_new_file_does_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """On any system, with a disk that is full halfway: neither half a file nor a rest of one?"""
    path = tmp_path / "cijfers.csv"
    write_whole(path, b"oud")
    write_bytes = Path.write_bytes

    def half(path: Path, data: bytes) -> int:
        write_bytes(path, data[:2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(Problem, match="is niet te schrijven: de schijf is vol"):
        write_whole(path, b"nieuw")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("cijfers.csv", b"oud")]
