"""Does ``cursus.py`` set everything up once, repair what is broken, and say in one Dutch sentence what it cannot do?"""

from __future__ import annotations

import ast
import errno
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

import cursus

SOURCE = Path(cursus.__file__)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own to install, seen from a Python that does not have the course."""
    (tmp_path / "requirements.lock").write_text("uv==1.0 \\\n    --hash=sha256:aa\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(cursus, "has_course", lambda: False)
    return tmp_path


@pytest.fixture
def steps(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is done to the environment, recorded instead of done; a made environment works."""
    done: list[str] = []

    def make(environment: Path) -> None:
        done.append("make")
        (environment / "bin").mkdir(parents=True, exist_ok=True)
        (environment / "bin" / "python").touch()

    monkeypatch.setattr(cursus, "make_environment", make)
    monkeypatch.setattr(cursus, "install", lambda *_: done.append("install"))
    monkeypatch.setattr(cursus, "works", lambda python, module="course": Path(python).exists())
    monkeypatch.setattr(cursus, "venv_python", lambda environment: str(environment / "bin" / "python"))
    return done


def test_second_start_installs_nothing(project: Path, steps: list[str]) -> None:
    """Does a later start find everything ready, and leave it alone?"""
    assert cursus.ready_python(project) == str(project / ".venv/bin/python")
    assert steps == ["make", "install"]
    cursus.ready_python(project)
    assert steps == ["make", "install"]


def test_new_edition_brings_the_packages_up_to_date(project: Path, steps: list[str]) -> None:
    """Does another lock file lead to an update of what is there, and only once?"""
    cursus.ready_python(project)
    (project / "requirements.lock").write_text("uv==2.0 \\\n    --hash=sha256:bb\n")
    cursus.ready_python(project)
    cursus.ready_python(project)
    assert steps == ["make", "install", "install"]


def test_half_finished_environment_is_made_anew(project: Path, steps: list[str]) -> None:
    """Is an environment without its marker (an interrupted first start) replaced?"""
    (project / ".venv" / "bin").mkdir(parents=True)
    (project / ".venv" / "bin" / "python").touch()
    cursus.ready_python(project)
    assert steps == ["make", "install"]


def test_interrupted_update_leaves_no_marker(project: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Is an environment whose update was interrupted seen as unfinished at the next start?"""
    cursus.ready_python(project)
    (project / "requirements.lock").write_text("uv==2.0 \\\n    --hash=sha256:bb\n")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cursus, "install", interrupt)
    with pytest.raises(KeyboardInterrupt):
        cursus.ready_python(project)
    assert not (project / ".venv" / cursus.MARKER).exists()


def test_environment_whose_python_is_gone_is_made_anew(project: Path, steps: list[str]) -> None:
    """Is the environment repaired after the computer's Python was replaced?"""
    cursus.ready_python(project)
    (project / ".venv" / "bin" / "python").unlink()
    cursus.ready_python(project)
    assert steps == ["make", "install"] * 2


def test_moved_folder_is_noticed(project: Path, steps: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Is the course installed again, without a download, when its folder was moved?"""
    cursus.ready_python(project)
    moved = Path(shutil.move(project, tmp_path_factory.mktemp("elsewhere") / "course"))
    cursus.ready_python(moved)
    assert steps == ["make", "install", "install"]


def test_environment_with_the_course_is_used_as_it_is(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does a conda environment with the course need no second environment?"""
    monkeypatch.setattr(cursus, "has_course", lambda: True)
    assert cursus.ready_python(project) == sys.executable
    assert not (project / ".venv").exists()


def test_marker_tells_whether_python_works() -> None:
    """Is a Python that has the course told from one that misses it, or that is not there?"""
    assert cursus.works(sys.executable)
    assert not cursus.works(sys.executable, "no_such_module_here")
    assert not cursus.works(str(SOURCE.with_name("no-python")))


# Bad situations: one Dutch sentence, and an exit code that is not 0.


def test_old_python_hears_it_in_dutch() -> None:
    """Does Python 3.8 get the message, rather than a syntax error?"""
    pretend = f"import sys; sys.version_info = (3, 8, 10); exec(open({str(SOURCE)!r}, encoding='utf-8').read())"
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Deze cursus heeft Python 3.11 of nieuwer nodig, en dit is Python 3.8")
    assert done.stderr.count("\n") == 1


def test_old_python_can_read_the_file() -> None:
    """Can a Python as old as 3.6 parse the file, up to the sentence that says so?"""
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_missing_venv_module(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does Debian's Python without python3-venv say what to install?"""
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(cursus.Stop, match="sudo apt install python3-venv"):
        cursus.ready_python(project)


def test_too_little_disk_space(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is a disk that is nearly full noticed before the download?"""
    monkeypatch.setattr(shutil, "disk_usage", lambda place: SimpleNamespace(free=200 * 2**20))
    with pytest.raises(cursus.Stop, match="1500 MB schijfruimte nodig en er is nog 200 MB vrij"):
        cursus.ready_python(project)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(errno.EACCES, "mag of kan ik niet schrijven"), (errno.EROFS, "mag of kan"), (errno.ENOSPC, "De schijf is vol")],
)
def test_folder_that_cannot_be_written(
    project: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    """Does a folder without permission, or a full disk, lead to a sentence?"""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(cursus.venv, "create", refuse)
    with pytest.raises(cursus.Stop, match=sentence):
        cursus.ready_python(project)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("NewConnectionError: [Errno -3] Temporary failure in name resolution", "heeft internet nodig"),
        ("cause: client error (Connect)\n cause: dns error\n cause: error resolving DNS", "heeft internet nodig"),
        ("ReadTimeoutError: Read timed out.\nERROR: No matching distribution found for uv", "heeft internet nodig"),
        ("error: Hash mismatch for `six==1.17.0`", "niet het bestand dat bij de cursus hoort"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "niet het bestand"),
        ("Failed to write: No space left on device (os error 28)", "De schijf is vol"),
        ("There is not enough space on the disk. (os error 112)", "De schijf is vol"),
        ("because petl==1.4.0 has no usable wheels and you require petl", "neem Python 3.11, 3.12, 3.13 of 3.14"),
        ("ERROR: No matching distribution found for numpy==2.4", "neem Python 3.11"),
        ("something nobody thought of", "wat er misging staat in"),
    ],
)
def test_failed_install_is_explained(words: str, sentence: str, tmp_path: Path) -> None:
    """Is what pip and uv write on failure turned into one sentence about what to do?"""
    said = cursus.install_sentence(words, tmp_path / "log")
    assert sentence in said
    assert "\n" not in said


def test_failure_and_interruption_end_with_a_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does the program end with one sentence and a code, for a failure as for Ctrl-C?"""
    monkeypatch.setattr(cursus, "ready_python", lambda root: (_ for _ in ()).throw(cursus.Stop("Het lukt niet.")))
    assert cursus.main([]) == 1
    assert capsys.readouterr().err == "Het lukt niet.\n"
    monkeypatch.setattr(cursus, "ready_python", lambda root: (_ for _ in ()).throw(KeyboardInterrupt()))
    assert cursus.main([]) == 130
    assert "Je hebt het klaarzetten gestopt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["--poort", "3"], "deze optie is er niet: --poort 3"),
        (["--port", "zeven"], "'zeven' is geen poort"),
        (["--port"], "--port: hier hoort nog iets achter"),
    ],
)
def test_wrong_option_is_told_before_installing(
    argv: list[str], sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does a typing error lead to a Dutch sentence at once, without any installing?"""
    monkeypatch.setattr(cursus, "ready_python", lambda root: pytest.fail("installed"))
    with pytest.raises(SystemExit) as end:
        cursus.main(argv)
    assert end.value.code == 2
    assert sentence in capsys.readouterr().err


def test_help_is_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    """Does --help explain every option in Dutch?"""
    with pytest.raises(SystemExit) as end:
        cursus.main(["--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    assert shown.startswith("gebruik: ")
    for option in ("--no-browser", "--port", "--dir", "--docent", "--help", "test"):
        assert option in shown
    assert "usage" not in shown and "show this" not in shown


# Installing.


@pytest.fixture
def attempts(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that installing runs, recorded; uv is not there yet."""
    tried: list[list[str]] = []
    (project / ".venv").mkdir()
    monkeypatch.setattr(cursus, "works", lambda python, module="course": False)
    monkeypatch.setattr(cursus, "attempt", lambda command, log: tried.append(command) or True)
    return tried


def test_everything_is_installed_with_hashes(project: Path, attempts: list[list[str]]) -> None:
    """Is every package checked against the lock, and the course itself installed without a network?"""
    cursus.install(project, project / ".venv", "python")
    first_uv, packages, course = attempts
    assert first_uv[:4] == ["python", "-m", "pip", "install"]
    assert packages[:5] == ["python", "-m", "uv", "pip", "sync"]
    assert "--require-hashes" in first_uv and "--require-hashes" in packages
    assert "--offline" in course and str(project) in course


def test_pip_does_it_where_uv_does_not_work(
    project: Path, attempts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Is pip the way out on a network or computer where uv fails?"""
    tried = attempts
    monkeypatch.setattr(cursus, "attempt", lambda command, log: tried.append(command) or "uv" not in command)
    cursus.install(project, project / ".venv", "python")
    assert [command[:4] for command in tried[-2:]] == [["python", "-m", "pip", "install"]] * 2
    assert "--require-hashes" in tried[-2]
    assert str(project / "requirements.lock") in tried[-2]
    assert "--no-index" in tried[-1]


def test_failed_step_ends_with_its_sentence(
    project: Path, attempts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Does a failing download stop the start with the sentence that fits what was written?"""

    def fail(command: list[str], log: Path) -> bool:
        log.write_text("Temporary failure in name resolution")
        return False

    monkeypatch.setattr(cursus, "attempt", fail)
    with pytest.raises(cursus.Stop, match="heeft internet nodig"):
        cursus.install(project, project / ".venv", "python")


def test_step_keeps_its_words_and_code(tmp_path: Path) -> None:
    """Does a step's output end up in the log, and its code in the answer?"""
    log = tmp_path / "log"
    assert cursus.attempt([sys.executable, "-c", "print('gelukt')"], log)
    assert log.read_text().strip() == "gelukt"
    assert not cursus.attempt([sys.executable, "-c", "raise SystemExit(3)"], log)


def test_lines_of_one_package_are_found_in_the_lock() -> None:
    """Is uv's own entry, with all its hashes, cut out of the real lock?"""
    lock = (cursus.ROOT / "requirements.lock").read_text(encoding="utf-8")
    lines = cursus.locked_package(lock, "uv").splitlines()
    assert lines[0].startswith("uv==")
    assert len(lines) > 5
    assert all(line.strip().startswith("--hash=sha256:") for line in lines[1:])
    assert not lines[-1].endswith("\\")
    with pytest.raises(cursus.Stop, match=r"requirements\.lock is beschadigd"):
        cursus.locked_package(lock, "no-such-package")


def test_windows_keeps_its_python_elsewhere() -> None:
    """Is the environment's Python found on Windows too?"""
    place = PureWindowsPath(r"C:\cursus\.venv")
    assert cursus.venv_python(place, windows=True) == r"C:\cursus\.venv\Scripts\python.exe"
    assert cursus.venv_python(Path("/c/.venv"), windows=False) == str(Path("/c/.venv/bin/python"))


# Running.


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["test", "tests/unit", "-q"], ["-m", "pytest", "-n", "--dist", "loadfile", "tests/unit", "-q"]),
        (["--no-browser", "--port", "9000"], ["-m", "course.jupyter", "--no-browser", "--port", "9000"]),
    ],
)
def test_what_is_run(argv: list[str], expected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Do the course and the tests get the options that were given, and is their exit code passed on?"""
    ran: list[list[str]] = []
    monkeypatch.setattr(cursus, "ready_python", lambda root: "python")
    monkeypatch.setattr(cursus, "run", lambda command, cwd=None: ran.append(command) or 5)
    assert cursus.main(argv) == 5
    assert [word for word in ran[0][1:] if not word.isdigit() or word == "9000"] == expected


def test_run_passes_the_exit_code_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Does the program end with the code of what it ran?"""
    monkeypatch.setattr(cursus.signal, "signal", lambda *_: None)
    assert cursus.run([sys.executable, "-c", "raise SystemExit(7)"]) == 7
