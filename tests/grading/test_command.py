"""The command ``autograder``: does it speak Dutch, end with a sentence when something is wrong, and never a traceback?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from factories import ASSIGNMENT
from typer.testing import CliRunner

from autograder import cli
from autograder.config import CONFIG_NAME, CourseFolder
from autograder.problem import Problem


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "autograder.cli", *arguments], cwd=folder, capture_output=True, text=True, timeout=120
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["grade"], "staat nog geen cursusmap. Maak er een met 'autograder release'"),
        (["collect"], "Er ontbreekt iets in de opdracht: PAD"),
        (["grade", "--onzin"], "De optie --onzin bestaat niet."),
        (["nakijken"], "De opdracht 'nakijken' bestaat niet."),
        (["grade", "a", "b"], "Er staat te veel in de opdracht: b."),
        (["grade", "--workers", "veel"], "Ik begrijp deze opdracht niet"),
    ],
)
def test_is_a_wrong_command_told_in_one_sentence(tmp_path: Path, arguments: list[str], told: str):
    """Dutch, on standard error, a non-zero exit code, and no traceback?"""
    done = run(*arguments, folder=tmp_path)
    assert done.returncode != 0
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout == ""


@pytest.mark.parametrize("command", ["release", "collect", "grade", "feedback", "export"])
def test_has_every_command_its_help_with_an_example(command: str):
    """In Dutch, without Typer's English words?"""
    done = CliRunner().invoke(cli.app, [command, "--help"], env={"COLUMNS": "200"})
    assert done.exit_code == 0
    assert f"autograder {command}" in done.output
    for english in ("Usage", "Options", "Arguments", "Show this message", "default:", "required"):
        assert english not in done.output


def test_does_the_database_follow_the_settings(fresh: CourseFolder, tmp_path: Path):
    """Another address by option or in nbgrader_config.py; and is one that cannot be opened told without its password?"""
    url = f"sqlite:///{tmp_path / 'elders.db'}"
    with CourseFolder.open(fresh.root, url).gradebook() as gradebook:
        gradebook.update_or_create_student("1")
    assert (tmp_path / "elders.db").exists()
    with (fresh.root / CONFIG_NAME).open("a", encoding="utf-8") as file:
        file.write(f"c.CourseDirectory.db_url = {url!r}\n")
    with CourseFolder.open(fresh.root).gradebook() as gradebook:
        assert [student.id for student in gradebook.students] == ["1"]
    for wrong, told in (
        ("geen adres", "is geen geldig adres"),
        ("postgresql+asyncpg://piet:geheim@localhost/x", "ontbreekt het Python-pakket 'asyncpg'"),
        ("sqlite:////bestaat/niet/x.db", "is niet te openen"),
    ):
        with pytest.raises(Problem) as problem:
            CourseFolder.open(fresh.root, wrong)
        assert told in str(problem.value)
        assert "geheim" not in str(problem.value)


def test_are_damaged_settings_told(fresh: CourseFolder):
    """Is the file named when the lecturer's own change does not run?"""
    (fresh.root / CONFIG_NAME).write_text("c = get_config(\n", encoding="utf-8")
    with pytest.raises(Problem, match=CONFIG_NAME):
        CourseFolder.open(fresh.root)


def test_is_an_unknown_assignment_told(fresh: CourseFolder):
    """With the ones that do exist?"""
    with pytest.raises(Problem, match=rf"'91-weg' is hier niet klaargezet. Wel klaargezet: {ASSIGNMENT}"):
        fresh.choose("91-weg")
