"""The command ``autograder``: does it speak Dutch, and end with one sentence when something is wrong?"""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from autograder.command import cli
from autograder.config import CONFIG_NAME, CourseFolder
from autograder.problem import Problem


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new course folder; making its gradebook takes seconds."""
    return CourseFolder.create(tmp_path_factory.mktemp("course") / "nakijken").root


@pytest.fixture
def course(empty: Path, tmp_path: Path) -> CourseFolder:
    """A course folder that a test may change."""
    shutil.copytree(empty, tmp_path / "nakijken")
    return CourseFolder.open(tmp_path / "nakijken")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["grade"], "staat nog geen nakijkmap. Maak er een met 'autograder release'"),
        (["collect"], "Er ontbreekt iets: PAD"),
        (["grade", "--onzin"], "De optie --onzin bestaat niet."),
        (["nakijken"], "De stap 'nakijken' bestaat niet."),
        (["grade", "a", "b"], "Dit staat er te veel: b."),
        (["grade", "--workers", "veel"], "Ik begrijp dit niet"),
    ],
)
def test_is_a_wrong_command_told_in_one_sentence(
    tmp_path: Path,
    arguments: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    """Dutch, on standard error, and a non-zero exit code?"""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["autograder", *arguments])
    with pytest.raises(SystemExit) as end:
        cli.main()
    said = capsys.readouterr()
    assert end.value.code not in (0, None)
    assert told in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert said.out == ""


def test_is_there_no_traceback_on_a_real_command_line(tmp_path: Path):
    """Started as a lecturer does, in the wrong folder?"""
    command = [sys.executable, "-m", "autograder.command.cli", "export"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"In {tmp_path}/nakijken staat nog geen nakijkmap.")
    assert len(done.stderr.splitlines()) == 1


def test_does_it_work_inside_the_course_folder(course: CourseFolder, monkeypatch: pytest.MonkeyPatch):
    """In the terminal of JupyterLab the lecturer is already in ``nakijken``: is no second one made or looked for?"""
    monkeypatch.chdir(course.root)
    done = CliRunner().invoke(cli.app, ["grade"])
    assert "nog geen opdracht klaargezet" in str(done.exception)
    CliRunner().invoke(cli.app, ["release", "bestaat-niet"])
    assert not (course.root / "nakijken").exists()


@pytest.mark.parametrize("command", typer.main.get_group(cli.app).commands)
def test_has_every_command_its_help_with_an_example(command: str):
    """In Dutch, without Typer's English words?"""
    done = CliRunner().invoke(cli.app, [command, "--help"], env={"COLUMNS": "200"})
    assert done.exit_code == 0
    assert f"autograder {command}" in done.output
    for english in ("Usage", "Options", "Arguments", "Show this message", "default:", "required"):
        assert english not in done.output


def test_does_the_database_follow_the_settings(course: CourseFolder, tmp_path: Path):
    """Another address by option or in nbgrader_config.py?"""
    url = f"sqlite:///{tmp_path / 'elders.db'}"
    with CourseFolder.open(course.root, url).gradebook() as gradebook:
        gradebook.update_or_create_student("1")
    assert (tmp_path / "elders.db").exists()
    with (course.root / CONFIG_NAME).open("a", encoding="utf-8") as file:
        file.write(f"c.CourseDirectory.db_url = {url!r}\n")
    with CourseFolder.open(course.root).gradebook() as gradebook:
        assert [student.id for student in gradebook.students] == ["1"]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("geen adres", "is geen geldig adres"),
        ("postgresql+asyncpg://piet:geheim@localhost/x", "ontbreekt het Python-pakket 'asyncpg'"),
        ("sqlite:////bestaat/niet/x.db", "is niet te openen"),
    ],
)
def test_is_a_database_that_does_not_open_told(course: CourseFolder, url: str, told: str):
    """With the reason, without the password?"""
    with pytest.raises(Problem) as problem:
        CourseFolder.open(course.root, url)
    assert told in str(problem.value)
    assert "geheim" not in str(problem.value)


def test_are_damaged_settings_told(course: CourseFolder):
    """Is the file named when the lecturer's own change does not run?"""
    (course.root / CONFIG_NAME).write_text("c = get_config(\n", encoding="utf-8")
    with pytest.raises(Problem, match=CONFIG_NAME):
        CourseFolder.open(course.root)


def test_is_an_unknown_assignment_told(course: CourseFolder):
    """With the ones that do exist, or what to do when there are none?"""
    with pytest.raises(Problem, match="nog geen opdracht klaargezet"):
        course.choose(None)
    course.release("90-proef").mkdir(parents=True)
    with pytest.raises(Problem, match=r"'91-weg' is hier niet klaargezet\. Wel klaargezet: 90-proef"):
        course.choose("91-weg")


LOST = """
import os, signal
from autograder.command import cli

class Tidied:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        for _ in range(1000):
            pass

@cli.app.command("proef")
def probe():
    Tidied()
    raise cli.typer.Exit(2)

cli.main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")
def test_is_ctrl_c_never_lost():
    """Heard while Python tidies up an object, where it raises nothing: does the command still end as one stopped?"""
    done = subprocess.run(
        [sys.executable, "-c", LOST, "proef"], capture_output=True, text=True, check=False, preexec_fn=hear_ctrl_c
    )
    assert done.returncode == 130, done.stderr
    assert "Gestopt. Wat al klaar was, is bewaard" in done.stderr


def hear_ctrl_c() -> None:
    """A shell that runs the tests in the background makes everything below it deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
