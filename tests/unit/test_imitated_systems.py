"""What Windows and macOS do otherwise, imitated at the boundary: does nothing of ours break on it?

None of this ran on those systems. Each test makes this one behave as they do at one point.
"""

from __future__ import annotations

import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder.collect.intake import read_intake
from autograder.collect.roster import read_roster
from course.base.private import without_names
from course.jupyter import delivery
from course.questions.bank import load_questions
from course.record.answers import AnswerStore
from course.setup import busy
from course.setup import environment as setup
from course.setup.journal import Journal, Step

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files that another program holds: Windows refuses to replace or remove each of them twice."""
    refused: list[str] = []
    replace, unlink = os.replace, Path.unlink

    def hold(path: object) -> None:
        if refused.count(str(path)) < 2:
            refused.append(str(path))
            raise PermissionError(13, "The process cannot access the file because it is being used", str(path))

    def held_replace(source: Any, target: Any) -> None:
        hold(target)
        replace(source, target)

    def held_unlink(path: Path, missing_ok: bool = False) -> None:
        hold(path)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(os, "replace", held_replace)
    monkeypatch.setattr(Path, "unlink", held_unlink)
    monkeypatch.setattr(setup, "PAUSES", (0, 0))
    return refused


def test_imitated_windows_answer_is_saved_while_a_scanner_holds_the_file(tmp_path: Path, held: list[str]) -> None:
    """Is the answer in the file, after Windows refused to replace it?"""
    AnswerStore("proef", tmp_path).put("q-1", "antwoord")
    assert held
    assert AnswerStore("proef", tmp_path).get("q-1") == "antwoord"


def test_imitated_windows_notebooks_are_delivered_while_a_scanner_holds_them(tmp_path: Path, held: list[str]) -> None:
    """Does every notebook come, after Windows refused each of them?"""
    delivery.prepare(tmp_path / "mijn-cursus")
    assert held
    assert delivery.modules_in(tmp_path / "mijn-cursus")
    assert not list((tmp_path / "mijn-cursus").rglob("*.nieuw"))


def test_imitated_windows_old_installation_goes_while_a_scanner_holds_it(tmp_path: Path, held: list[str]) -> None:
    """Is what an interrupted start left removed, after Windows refused?"""
    (tmp_path / "python.exe").touch()
    setup._remove(tmp_path / "python.exe")
    assert held and not (tmp_path / "python.exe").exists()


def test_imitated_windows_installer_is_run_again_after_a_scanner_held_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Is a step that failed on a held file tried again, and one that failed otherwise not?"""
    monkeypatch.setattr(setup, "PAUSES", (0, 0))
    words = ["(os error 32) used by another process", "[WinError 5] Access is denied", ""]
    ran: list[Step] = []

    def run(command: object) -> Step:
        ran.append(Step(int(bool(words[0])), words.pop(0)))
        return ran[-1]

    journal = Journal(None, tmp_path)
    monkeypatch.setattr(journal, "run", run)
    assert setup.attempt(["pip"], journal).ok and len(ran) == 3
    words[:] = ["No space left on device", ""]
    assert not setup.attempt(["pip"], journal).ok and len(ran) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="imitates a drive of another system")
def test_imitated_network_drive_without_locks_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does a drive that refuses every lock let the installation begin?"""
    monkeypatch.setattr(busy.fcntl, "flock", lambda *_: (_ for _ in ()).throw(OSError(37, "No locks available")))
    with busy.alone(tmp_path / ".venv"):
        assert (tmp_path / ".venv").is_dir()


def test_imitated_windows_paths_leave_no_name_in_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is a home folder of Windows replaced in each way in which programs write it?"""
    home = r"C:\Users\Yağız Kılıç"
    monkeypatch.setattr("course.base.private._home", lambda: Path(home))
    for form in (home, home.lower(), home.replace("\\", "/"), json.dumps(home), json.dumps(home, ensure_ascii=False)):
        said = without_names(f"in {form} niet gevonden")
        assert "<thuis>" in said and "k" not in said.replace("niet gevonden", ""), said


@pytest.fixture
def windows_lines(tmp_path: Path) -> Path:
    """Files of ours as Windows saves them: lines that end with CRLF, some with a mark in front."""
    files = {
        "vragen.toml": (ROOT / "course/questions/choice/example.toml").read_text(encoding="utf-8"),
        "klas.csv": "\ufeffStudentnummer;Naam\n0123456;Zoë de Vries\n",
        "requirements.lock": (ROOT / "requirements.lock").read_text(encoding="utf-8"),
    }
    for name, text in files.items():
        (tmp_path / name).write_bytes(text.replace("\n", "\r\n").encode())
    return tmp_path


def test_imitated_windows_line_ends_change_nothing(windows_lines: Path) -> None:
    """Are questions, a class list and a lock read as they are with other line ends?"""
    ours = load_questions(ROOT / "course/questions/choice/example.toml")
    assert load_questions(windows_lines / "vragen.toml") == ours
    [student] = read_roster(windows_lines / "klas.csv")
    assert student.name == "Zoë de Vries"
    lock = (windows_lines / "requirements.lock").read_bytes().decode()
    assert "\r\n" in lock
    assert setup.locked_package(lock, "uv").replace("\r", "") == setup.locked_package(lock.replace("\r", ""), "uv")


def test_imitated_windows_line_ends_are_no_work_of_the_learner(tmp_path: Path) -> None:
    """Is a notebook that only got other line ends not kept aside as her own version?"""
    folder = tmp_path / "mijn-cursus"
    delivery.prepare(folder)
    name = delivery.modules_in(folder)[0]
    (folder / name).write_bytes((folder / name).read_bytes().replace(b"\n", b"\r\n"))
    state = folder / delivery.STATE_FOLDER / "geleverd.json"
    state.write_text(state.read_text(encoding="utf-8").replace('"edition": "', '"edition": "oud'), encoding="utf-8")
    assert delivery.prepare(folder).kept == {}


def test_imitated_windows_and_mac_names_of_ours_differ_in_more_than_case() -> None:
    """Is no path of the project the same as another where capitals do not count, and can Windows hold each?"""
    tops = ("course", "autograder", "data", "modules", "exercises", "tests")
    paths = [path.relative_to(ROOT).as_posix() for top in tops for path in (ROOT / top).rglob("*")]
    paths = [path for path in paths if "__pycache__" not in path]
    assert len({path.casefold() for path in paths}) == len(paths)
    reserved = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
    for path in paths:
        assert not set('<>:"|?*\\') & set(path) and not path.endswith((".", " ")), path
        assert not {part.partition(".")[0].casefold() for part in path.split("/")} & reserved, path
        assert len(path) <= setup.LONGEST, path


def test_imitated_mac_zip_brings_no_hand_ins_of_its_own(tmp_path: Path) -> None:
    """Are the files that a Mac adds to a zip passed over, and names that differ in case only both taken?"""
    heap = tmp_path / "inleveringen.zip"
    with zipfile.ZipFile(heap, "w") as made:
        for name in ("__MACOSX/._a.ipynb", ".DS_Store", "a.ipynb", "A.ipynb"):
            made.writestr(name, "{}")
    assert sorted(found.name for found in read_intake(heap).found) == [
        "inleveringen.zip/A.ipynb",
        "inleveringen.zip/a.ipynb",
    ]
