"""Is what can be known before the download told before it: the Python, the folder, another start?"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from course.setup import busy, place
from course.setup import environment as setup

ROOT = Path(__file__).resolve().parents[2]


def test_python_that_does_not_fit_is_told() -> None:
    """Are a 32-bit and a too new Python told where to get another, and the promised ones not?"""
    assert "32-bits" in place.python_problem((3, 12), 2**31 - 1)
    assert "www.python.org/downloads" in place.python_problem((3, 12), 2**31 - 1)
    assert "nieuwer dan deze cursus kent" in place.python_problem((3, 15), 2**63 - 1)
    assert [place.python_problem((3, minor), 2**63 - 1) for minor in (11, 12, 13, 14)] == [""] * 4


def test_python_of_the_store_is_told() -> None:
    """Does who has the Python of the Microsoft Store hear what to take when it goes wrong?"""
    assert "Microsoft Store" in place.python_notice(r"C:\Program Files\WindowsApps\PythonSoftware.3.12")
    assert place.python_notice(r"C:\Users\a\AppData\Local\Programs\Python\Python312") == ""


def test_path_that_windows_finds_too_long_is_counted() -> None:
    """Is one character too many told with both numbers, and the longest that fits not; and nothing where it may?"""
    folder = PureWindowsPath("C:\\" + "a" * 95)  # 98 characters
    assert place.folder_problem(folder, 160, windows=True) == ""
    said = place.folder_problem(folder, 161, windows=True)
    assert "98 tekens, en er is plaats voor 97" in said and r"C:\cursus" in said
    assert place.folder_problem(folder, 161, windows=True, long_paths=True) == ""
    assert place.folder_problem(PurePosixPath("/" + "a" * 300), 161, windows=False) == ""


@pytest.mark.parametrize(("path", "windows"), [(PureWindowsPath(r"C:\a;b"), True), (PurePosixPath("/a:b"), False)])
def test_character_that_no_environment_can_have_is_told(path: PureWindowsPath | PurePosixPath, windows: bool) -> None:
    """Is the character that separates folders in PATH named, before anything is made?"""
    assert "geef de map een andere naam" in place.folder_problem(path, 10, windows=windows)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (PureWindowsPath(r"C:\Users\a\OneDrive - Hogeschool van A\Cursus"), "OneDrive"),
        (PurePosixPath("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/cursus"), "iCloud"),
        (PurePosixPath("/Users/a/Library/CloudStorage/OneDrive-School/cursus"), "cloud"),
        (PureWindowsPath(r"\\server\studenten\a\cursus"), "netwerkschijf"),
        (PurePosixPath("/mnt/school/a/cursus"), "netwerkschijf"),
        (PurePosixPath("/mnt/stick/cursus"), ""),
        (PureWindowsPath(r"C:\Users\a\Documents\OneDrives"), ""),
    ],
)
def test_shared_folder_is_told(path: PureWindowsPath | PurePosixPath, told: str) -> None:
    """Is a folder in a cloud or on a server recognised, and another one not?"""
    mounted = [("/", "ext4"), ("/mnt/school", "cifs"), ("/mnt/stick", "vfat")]
    said = place.folder_notice(path, mounted if isinstance(path, PurePosixPath) else [])
    assert told in said and bool(said) == bool(told)


def test_nothing_is_made_where_the_course_cannot_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does a start that cannot go well end before the folder of the environment is there?"""
    for group in setup.GROUPS.values():
        (tmp_path / group.lock).touch()
    (tmp_path / "pyproject.toml").touch()
    monkeypatch.setattr(setup, "has_course", lambda group: False)
    monkeypatch.setattr(setup.place, "folder_problem", lambda *_, **__: "Te lang.")
    with pytest.raises(setup.Stop, match=r"Te lang\."):
        setup.ready_python(tmp_path, "learner")
    assert not (tmp_path / ".venv").exists()


HOLD = """
import sys
from pathlib import Path
from course.setup import busy
with busy.alone(Path(sys.argv[1])):
    print("bezig", flush=True)
    sys.stdin.read()
"""


def start_holding(environment: Path) -> subprocess.Popen[str]:
    """Hold an environment in another process, until its input is closed."""
    command = [sys.executable, "-c", HOLD, str(environment)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert other.stdout and other.stdout.readline() == "bezig\n"
    return other


def test_second_start_waits_for_the_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Does a start in another window wait, and say so, until the first is done?"""
    with start_holding(tmp_path / ".venv") as other:
        monkeypatch.setattr(busy.time, "sleep", lambda _: other.communicate())
        with busy.alone(tmp_path / ".venv"):
            assert other.returncode == 0
    assert "ik wacht tot dat klaar is" in capsys.readouterr().out


def test_start_that_was_killed_holds_nobody_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Can the next start go on at once after the first was killed half-way?"""
    with start_holding(tmp_path / ".venv") as other:
        os.kill(other.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        other.wait()
        with busy.alone(tmp_path / ".venv"):
            pass
    assert "ik wacht" not in capsys.readouterr().out


def test_what_a_killed_start_left_is_cleared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does a half made environment make way for a new one, but for the file that is held meanwhile?"""
    environment = tmp_path / ".venv"
    (environment / "lib" / "half").mkdir(parents=True)
    (environment / "pyvenv.cfg").touch()
    monkeypatch.setattr(setup, "demand_space", lambda place, size: (_ for _ in ()).throw(setup.Stop("vol")))
    with busy.alone(environment), pytest.raises(setup.Stop, match="vol"):
        setup.make_environment(environment, "learner")
    assert [path.name for path in environment.iterdir()] == [busy.LOCK]
