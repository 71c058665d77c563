"""Does ``cursus.py`` set everything up once, repair what is broken, and say in one Dutch sentence what it cannot do?"""

from __future__ import annotations

import ast
import errno
import importlib.util
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

import cursus
from course.setup import environment as setup
from course.setup.journal import Journal, Step

SOURCE = Path(cursus.__file__)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own to install, seen from a Python that does not have the course."""
    for group in setup.GROUPS.values():
        (tmp_path / group.lock).write_text("uv==1.0 \\\n    --hash=sha256:aa\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(setup, "has_course", lambda group: False)
    return tmp_path


@pytest.fixture
def steps(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is done to the environment, recorded instead of done; a made environment works."""
    done: list[str] = []

    def make(environment: Path, group: str) -> None:
        done.append("make")
        (environment / "bin").mkdir(parents=True, exist_ok=True)
        (environment / "bin" / "python").touch()

    monkeypatch.setattr(setup, "make_environment", make)
    monkeypatch.setattr(setup, "install", lambda root, environment, python, group: done.append(group))
    monkeypatch.setattr(setup, "works", lambda python, module="course": Path(python).exists())
    monkeypatch.setattr(setup, "venv_python", lambda environment: str(environment / "bin" / "python"))
    return done


def test_second_start_installs_nothing(project: Path, steps: list[str]) -> None:
    """Does a later start find everything ready, and leave it alone?"""
    assert setup.ready_python(project, "learner") == str(project / ".venv/bin/python")
    assert steps == ["make", "learner"]
    setup.ready_python(project, "learner")
    assert steps == ["make", "learner"]


def test_new_edition_brings_the_packages_up_to_date(project: Path, steps: list[str]) -> None:
    """Does another lock file lead to an update of what is there, and only once?"""
    setup.ready_python(project, "learner")
    (project / "requirements-learner.lock").write_text("uv==2.0 \\\n    --hash=sha256:bb\n")
    setup.ready_python(project, "learner")
    setup.ready_python(project, "learner")
    assert steps == ["make", "learner", "learner"]


def test_larger_group_is_added_and_a_smaller_one_takes_nothing_away(project: Path, steps: list[str]) -> None:
    """Does the environment grow from learner to lecturer to tests, and is it then ready for each of them?"""
    for group in ("learner", "lecturer", "test", "learner", "lecturer", "test"):
        setup.ready_python(project, group)
    assert steps == ["make", "learner", "lecturer", "test"]


def test_update_keeps_the_larger_group(project: Path, steps: list[str]) -> None:
    """Does a new edition that a learner's start finds renew what the lecturer installed too?"""
    setup.ready_python(project, "lecturer")
    (project / "requirements-lecturer.lock").write_text("uv==2.0 \\\n    --hash=sha256:bb\n")
    setup.ready_python(project, "learner")
    assert steps == ["make", "lecturer", "lecturer"]


@pytest.mark.parametrize("reason", [setup.Stop("Geen internet."), KeyboardInterrupt()])
@pytest.mark.parametrize(("untouched", "ready"), [(True, True), (False, False)])
def test_growing_without_a_network_leaves_the_course_as_it_was(
    project: Path,
    steps: list[str],
    monkeypatch: pytest.MonkeyPatch,
    reason: BaseException,
    untouched: bool,
    ready: bool,
) -> None:
    """Can a learner still start after --docent failed for want of a network, and only if nothing was half changed?"""
    setup.ready_python(project, "learner")

    def fail(*_: object) -> None:
        raise reason

    monkeypatch.setattr(setup, "install", fail)
    monkeypatch.setattr(setup, "has_all", lambda python, lock: untouched)
    with pytest.raises(type(reason)):
        setup.ready_python(project, "lecturer")
    assert (project / ".venv" / setup.MARKER).exists() is ready


def test_half_finished_environment_is_made_anew(project: Path, steps: list[str]) -> None:
    """Is an environment without its marker (an interrupted first start) replaced?"""
    (project / ".venv" / "bin").mkdir(parents=True)
    (project / ".venv" / "bin" / "python").touch()
    setup.ready_python(project, "learner")
    assert steps == ["make", "learner"]


def test_interrupted_update_leaves_no_marker(project: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Is an environment whose update was interrupted seen as unfinished at the next start?"""
    setup.ready_python(project, "learner")
    (project / "requirements-learner.lock").write_text("uv==2.0 \\\n    --hash=sha256:bb\n")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(setup, "install", interrupt)
    with pytest.raises(KeyboardInterrupt):
        setup.ready_python(project, "learner")
    assert not (project / ".venv" / setup.MARKER).exists()


def test_environment_whose_python_is_gone_is_made_anew(project: Path, steps: list[str]) -> None:
    """Is the environment repaired after the computer's Python was replaced?"""
    setup.ready_python(project, "learner")
    (project / ".venv" / "bin" / "python").unlink()
    setup.ready_python(project, "learner")
    assert steps == ["make", "learner"] * 2


def test_moved_folder_is_noticed(project: Path, steps: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Is the course installed again, without a download, when its folder was moved?"""
    setup.ready_python(project, "learner")
    moved = Path(shutil.move(project, tmp_path_factory.mktemp("elsewhere") / "course"))
    setup.ready_python(moved, "learner")
    assert steps == ["make", "learner", "learner"]


def test_environment_with_the_course_is_used_as_it_is(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does a conda environment with the course need no second environment?"""
    monkeypatch.setattr(setup, "has_course", lambda group: True)
    assert setup.ready_python(project, "learner") == sys.executable
    assert not (project / ".venv").exists()


def test_environment_without_the_lecturers_packages_is_not_enough() -> None:
    """Is a Python with the course told from one that also has what a group needs?"""
    assert all(setup.has_course(group) for group in setup.GROUPS)  # the tests run with everything
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importlib.util, "find_spec", lambda name: None if name == "nbgrader" else object())
        assert setup.has_course("learner")
        assert not setup.has_course("lecturer")


def test_marker_tells_whether_python_works() -> None:
    """Is a Python that has the course told from one that misses it, or that is not there?"""
    assert setup.works(sys.executable)
    assert not setup.works(sys.executable, "no_such_module_here")
    assert not setup.works(str(SOURCE.with_name("no-python")))


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
    with pytest.raises(setup.Stop, match="sudo apt install python3-venv"):
        setup.ready_python(project, "learner")


def test_too_little_disk_space(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is a disk that is nearly full noticed before the download?"""
    monkeypatch.setattr(shutil, "disk_usage", lambda place: SimpleNamespace(free=200 * 2**20))
    with pytest.raises(setup.Stop, match=r"\d{3} MB schijfruimte nodig en er is nog 200 MB vrij"):
        setup.ready_python(project, "learner")


def test_too_little_disk_space_to_grow(
    project: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Is only the room for what comes on top asked, and does the learner's part stay when there is none?"""
    setup.ready_python(project, "learner")
    more = setup.GROUPS["lecturer"].disk_mb - setup.GROUPS["learner"].disk_mb
    monkeypatch.setattr(shutil, "disk_usage", lambda place: SimpleNamespace(free=(2 * more - 1) * 2**20))
    with pytest.raises(setup.Stop, match=f"{2 * more} MB schijfruimte nodig"):
        setup.ready_python(project, "lecturer")
    assert setup.ready_python(project, "learner")
    monkeypatch.setattr(shutil, "disk_usage", lambda place: SimpleNamespace(free=2 * more * 2**20))
    setup.ready_python(project, "lecturer")
    assert steps == ["make", "learner", "lecturer"]


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

    monkeypatch.setattr(venv, "create", refuse)
    with pytest.raises(setup.Stop, match=sentence):
        setup.ready_python(project, "learner")


def test_failure_and_interruption_end_with_a_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does the program end with one sentence and a code, for a failure as for Ctrl-C?"""
    monkeypatch.setattr(cursus, "ready_python", lambda *_: (_ for _ in ()).throw(setup.Stop("Het lukt niet.")))
    assert cursus.main([]) == 1
    assert capsys.readouterr().err == "Het lukt niet.\n"
    monkeypatch.setattr(cursus, "ready_python", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
    assert cursus.main([]) == 130
    assert "Je hebt het klaarzetten gestopt" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["--poort", "3"], "deze optie is er niet: --poort 3"),
        (["--port", "zeven"], "'zeven' is geen poort"),
        (["--port"], "cursus.py: --port: hier hoort nog iets achter"),
    ],
)
def test_wrong_option_is_told_before_installing(
    argv: list[str], sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does a typing error lead to a Dutch sentence at once, without any installing?"""
    monkeypatch.setattr(cursus, "ready_python", lambda *_: pytest.fail("installed"))
    with pytest.raises(SystemExit) as end:
        cursus.main(argv)
    assert end.value.code == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ([], ("--no-browser", "--port", "--dir", "--docent", "--help", "test")),
        (["page"], ("MODULE", "--dir", "--to", "--help")),
        (["site"], ("MAP", "--scorm", "--help")),
    ],
)
def test_help_is_dutch(asked: list[str], told: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Does --help explain every option in Dutch, of each part of the command?"""
    with pytest.raises(SystemExit) as end:
        cursus.main([*asked, "--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    assert shown.startswith("gebruik: ")
    assert [word for word in told if word not in shown] == []
    assert not re.search(r"usage|show this|options|arguments", shown)


# Installing.


@pytest.fixture
def attempts(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that installing runs, recorded; nothing is there yet, and pip brings a uv."""
    tried: list[list[str]] = []
    (project / ".venv").mkdir()

    def attempt(command: list[str], journal: Journal) -> Step:
        tried.append(command)
        if "--target" in command:
            brought = Path(command[command.index("--target") + 1]) / "bin" / "uv"
            brought.parent.mkdir(parents=True)
            brought.touch()
        return Step(0, "")

    monkeypatch.setattr(setup.surroundings, "for_installing", lambda python, present, certificates: {})
    monkeypatch.setattr(setup, "has_all", lambda python, lock: False)
    monkeypatch.setattr(setup, "attempt", attempt)
    return tried


@pytest.mark.parametrize("group", setup.GROUPS)
def test_group_is_installed_from_its_lock_with_hashes(project: Path, attempts: list[list[str]], group: str) -> None:
    """Is every package of the group checked against its lock, and the course itself installed without a network?"""
    setup.install(project, project / ".venv", "python", group)
    first_uv, packages, course = attempts
    assert first_uv[:4] == ["python", "-m", "pip", "install"]
    assert Path(packages[0]).name == "uv" and packages[1:3] == ["pip", "sync"]
    assert "--require-hashes" in first_uv and "--require-hashes" in packages
    assert packages[-1] == str(project / setup.GROUPS[group].lock)
    assert "--no-index" in course and course[-1] == str(project)


def test_nothing_that_only_installing_needs_is_left(project: Path, attempts: list[list[str]]) -> None:
    """Does uv leave with its cache, so that the environment holds what the course needs and no more?"""
    setup.install(project, project / ".venv", "python", "learner")
    assert [path.name for path in (project / ".venv").iterdir()] == [setup.LOG]


def test_what_is_there_needs_no_network(
    project: Path, attempts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Is only the course itself installed when all packages are there, as after moving the folder?"""
    monkeypatch.setattr(setup, "has_all", lambda python, lock: True)
    setup.install(project, project / ".venv", "python", "learner")
    (course,) = attempts
    assert "--no-index" in course


def test_pip_sees_what_is_there() -> None:
    """Does pip find the packages that these tests run with complete, without a network?"""
    assert setup.has_all(sys.executable, cursus.ROOT / "requirements.lock")


def test_pip_sees_what_is_missing(tmp_path: Path) -> None:
    """Is another version than the installed one seen as missing, without a network?"""
    lock = tmp_path / "other.lock"
    lock.write_text("pytest==1.0 \\\n    --hash=sha256:" + "a" * 64 + "\n")
    assert not setup.has_all(sys.executable, lock)


def test_pip_does_it_where_uv_does_not_work(
    project: Path, attempts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Is pip the way out on a network or computer where uv fails?"""
    tried = setup.attempt

    def without_uv(command: list[str], journal: Journal) -> Step:
        tried(command, journal)
        return Step(int(Path(command[0]).name == "uv"), "")

    monkeypatch.setattr(setup, "attempt", without_uv)
    setup.install(project, project / ".venv", "python", "learner")
    assert [command[:4] for command in attempts[-2:]] == [["python", "-m", "pip", "install"]] * 2
    assert "--require-hashes" in attempts[-2]
    assert str(project / "requirements-learner.lock") in attempts[-2]
    assert "--no-index" in attempts[-1]


def test_failed_step_ends_with_its_sentence(
    project: Path, attempts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Does a failing download stop the start with the sentence that fits what was written?"""

    monkeypatch.setattr(setup, "attempt", lambda command, journal: Step(1, "No space left on device"))
    with pytest.raises(setup.Stop, match="De schijf is vol"):
        setup.install(project, project / ".venv", "python", "learner")


def test_step_keeps_its_words_and_code(tmp_path: Path) -> None:
    """Does a step's output end up in the log, and its code in the answer?"""
    journal = Journal(tmp_path / "log", tmp_path)
    assert journal.run([sys.executable, "-c", "print('gelukt')"]) == Step(0, "gelukt\n")
    assert journal.run([sys.executable, "-c", "raise SystemExit(3)"]).code == 3
    written = (tmp_path / "log").read_text()
    assert "\ngelukt\n(einde: 0)\n" in written and "(einde: 3)" in written


def test_lines_of_one_package_are_found_in_the_lock() -> None:
    """Is uv's own entry, with all its hashes, cut out of the real lock?"""
    lock = (cursus.ROOT / "requirements.lock").read_text(encoding="utf-8")
    lines = setup.locked_package(lock, "uv").splitlines()
    assert lines[0].startswith("uv==")
    assert len(lines) > 5
    assert all(line.strip().startswith("--hash=sha256:") for line in lines[1:])
    assert not lines[-1].endswith("\\")
    with pytest.raises(setup.Stop, match=r"requirements\.lock is beschadigd"):
        setup.locked_package(lock, "no-such-package")


def test_windows_keeps_its_python_elsewhere() -> None:
    """Is the environment's Python found on Windows too?"""
    place = PureWindowsPath(r"C:\cursus\.venv")
    assert setup.venv_python(place, windows=True) == r"C:\cursus\.venv\Scripts\python.exe"
    assert setup.venv_python(Path("/c/.venv"), windows=False) == str(Path("/c/.venv/bin/python"))


# Running.


@pytest.mark.parametrize(
    ("argv", "group", "expected"),
    [
        (
            ["test", "tests/unit", "-q"],
            "test",
            ["-m", "pytest", "-n", "--dist", "loadfile", "--no-loadscope-reorder", "tests/unit", "-q"],
        ),
        (["--no-browser", "--port", "9000"], "learner", ["-m", "course.jupyter", "--no-browser", "--port", "9000"]),
        (["--docent"], "lecturer", ["-m", "course.jupyter", "--docent"]),
        (["page", "03-differentiatie"], "learner", ["-m", "course.jupyter", "page", "03-differentiatie"]),
    ],
)
def test_what_is_run(argv: list[str], group: str, expected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Do the course and the tests get the options that were given and what they need, and is their code passed on?"""
    ran: list[list[str]] = []
    monkeypatch.setattr(cursus, "ready_python", lambda root, asked: "python" if asked == group else "")
    monkeypatch.setattr(cursus, "run", lambda command, cwd=None: ran.append(command) or 5)
    assert cursus.main(argv) == 5
    assert ran[0][0] == "python"
    assert [word for word in ran[0][1:] if not word.isdigit() or word == "9000"] == expected


def test_run_passes_the_exit_code_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Does the program end with the code of what it ran?"""
    monkeypatch.setattr(cursus.signal, "signal", lambda *_: None)
    assert cursus.run([sys.executable, "-c", "raise SystemExit(7)"]) == 7
