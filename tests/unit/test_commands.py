"""Do the commands that the package installs run, in Dutch, and say what is missing where less is installed?"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

import cursus
from autograder import command
from course.jupyter import start
from course.jupyter.options import NO_LECTURER
from course.jupyter.site.runtime import LOCKS
from course.setup import environment as setup

COMMANDS = sorted(
    entry.name
    for entry in metadata.distribution("inclusief-voor-de-klas").entry_points
    if entry.group == "console_scripts"
)
#: Heavy packages that a learner does without: what asks for them says so in Dutch, and is for lecturers.
NOT_FOR_LEARNERS = {"scipy", "statsmodels"}


@pytest.mark.parametrize("name", COMMANDS)
def test_command_explains_itself_in_dutch(name: str) -> None:
    """Does every installed command run, and does --help tell in Dutch what it does?"""
    done = subprocess.run(
        [Path(sys.executable).with_name(name), "--help"], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.search(rf"^ *gebruik: {name} ", done.stdout, re.IGNORECASE | re.MULTILINE)
    assert "deze uitleg" in done.stdout
    assert not re.search(r"usage|options:|show this", done.stdout, re.IGNORECASE)


def test_command_of_the_course_knows_no_tests(capsys: pytest.CaptureFixture[str]) -> None:
    """Does an installed `cursus`, which has no tests with it, not offer them?"""
    with pytest.raises(SystemExit):
        start.main(["--help"])
    assert "test" not in capsys.readouterr().out


def test_learner_who_wants_to_grade_hears_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Do both commands say in one sentence what to do where only a learner's packages are installed?"""
    monkeypatch.setitem(sys.modules, "nbgrader", None)
    assert start.main(["--docent", "--dir", str(tmp_path / "nakijken")]) == 1
    assert capsys.readouterr().err == f"{NO_LECTURER}\n"
    with pytest.raises(SystemExit, match=re.escape(NO_LECTURER)):
        command.main()


# -- what is imported is installed ---------------------------------------------------------------------------------


def imports(node: ast.AST, *, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield the package of every import and whether it is done inside a function, when that is called."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from ((alias.name.partition(".")[0], inside) for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module and not child.level:
            yield child.module.partition(".")[0], inside
        yield from imports(child, inside=inside or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))


def locked(group: str) -> set[str]:
    lock = (cursus.ROOT / setup.GROUPS[group].lock).read_text(encoding="utf-8")
    return {canonicalize_name(name) for name in re.findall(r"^([a-zA-Z0-9-]+)[=\[]", lock, re.MULTILINE)}


@pytest.mark.parametrize(
    ("folder", "group", "later"), [("course", "learner", NOT_FOR_LEARNERS), ("autograder", "lecturer", set())]
)
def test_everything_imported_is_installed(folder: str, group: str, later: set[str]) -> None:
    """Does a learner's environment hold all that the course imports, and a lecturer's all that autograder does?"""
    owners = metadata.packages_distributions()
    there = locked(group)
    for path in (cursus.ROOT / folder).rglob("*.py"):
        if path.name == "conftest.py" or path.name.startswith("test_"):
            continue  # an instrument's tests stand in its folder, and no wheel holds them
        if path.parent == LOCKS:
            continue  # it runs in Python for the browser, which brings what it imports
        for name, inside in imports(ast.parse(path.read_text(encoding="utf-8"))):
            if name in sys.stdlib_module_names or name in ("course", "autograder"):
                continue
            packages = {canonicalize_name(package) for package in owners[name]}
            assert packages & (there | later if inside else there), f"{path} imports {name}"
