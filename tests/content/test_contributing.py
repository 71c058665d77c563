"""Is CONTRIBUTING.md true: does every path exist, every command run, every call work and every example load?"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from content import ROOT

from autograder.command import cli
from course.authoring.__main__ import parser
from course.instruments import instrument, instrument_ids, kind_of, load_questions
from course.lesson.exercise import Exercise
from course.lesson.lesson import Lesson
from course.questions.bank import kind_names

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
GUIDE, _, ROOMS = TEXT.partition("## The rooms\n")
BLOCKS = re.findall(r"```toml\n(.*?)```", GUIDE, flags=re.DOTALL)
PROSE = re.sub(r"```.*?```", "", GUIDE, flags=re.DOTALL)
#: Pieces of text in code style, outside blocks.
CODE = sorted({" ".join(code.split()) for code in re.findall(r"`([^`]+)`", PROSE)})
#: Where a file that is named without its folder may stand.
TOPS = ("course", "data", "exercises", "modules", "autograder", "tests")
TREE = [path for top in TOPS for path in (ROOT / top).rglob("*")]
#: Places that exist on the computer of a learner or lecturer, and not here.
MADE_THERE = ("antwoorden/", "mijn-cursus/", "nakijken/", ".venv/", "inlevering-", "/")
PATH = re.compile(r"[\w.*<>-]+(/[\w.*<>-]*)+|[\w.<>*-]+\.(py|toml|md|js|css|csv|json|ipynb)")
MODULES = sorted({match for code in CODE for match in re.findall(r"python -m ([\w.]+)", code)})
#: What runs for seconds or needs a network has tests of its own; see test_synthetic.py and test_environment.py.
HEAVY = {"course.authoring.locks", "course.authoring.class_model"}


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course for commands that write, in a folder whose name no old code page can show."""
    copy = tmp_path_factory.mktemp("kopie") / "Yağız ł"
    for name in ("course", "autograder", "data", "modules", "exercises"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


# ----------------------------------------------------------------------------- paths


@pytest.mark.parametrize("path", [code for code in CODE if PATH.fullmatch(code) and not code.startswith(MADE_THERE)])
def test_does_a_named_path_exist(path):
    """Is a path there; does one with a part in <> fit something that is; and is a bare name that of some file?"""
    wanted = re.sub(r"<[^>]+>", "*", path).rstrip("/")
    assert list(ROOT.glob(wanted)) or ("/" not in path and any(known.match(wanted) for known in TREE))


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)]+)\)", TEXT))))
def test_does_a_link_lead_somewhere(target):
    """Is the file there, or the heading on this page?"""
    if target.startswith("#"):
        headings = re.findall(r"^#+ (.+)$", TEXT, flags=re.MULTILINE)
        assert target[1:] in [re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings]
    else:
        assert (ROOT / target).is_file()


def rooms() -> dict[str, str]:
    """Return what is said of each folder in the picture of the rooms."""
    found, above = {}, []
    for line in ROOMS.splitlines():
        if match := re.fullmatch(r"( {4,})(\w+)/ +(.+)", line):
            depth = len(match[1]) // 2 - 2
            above = [*above[:depth], match[2]]
            found["/".join(above)] = match[3]
    return found


def test_are_all_rooms_in_the_picture():
    """Does the picture hold every folder of the code, of the content and of the tests, and no other?"""
    found = {path for path in rooms() if not path.startswith(("data", "modules", "exercises"))}
    inside = [path for top in ("course", "autograder", "tests") for path in (ROOT / top).iterdir() if path.is_dir()]
    there = {f"{path.parent.name}/{path.name}" for path in inside if path.name[0] not in "._"}
    assert found == there | {"course", "autograder", "tests"}
    content = {path.name for path in (ROOT / "data").iterdir() if path.is_dir()}
    assert {path.removeprefix("data/") for path in rooms() if path.startswith("data/")} == content
    assert all((ROOT / path).is_dir() for path in rooms())


def test_are_the_rooms_in_the_order_of_the_imports():
    """Does the picture list the rooms of the course from top to bottom, as the contract of the imports does?"""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    [layers] = [contract["layers"] for contract in contracts if contract.get("containers") == ["course"]]
    height = {room.strip(): level for level, layer in enumerate(layers) for room in re.split(r"[|:]", layer)}
    drawn = [height[path.removeprefix("course/")] for path in rooms() if path.startswith("course/")]
    assert len(drawn) == len(height)
    assert all(upper <= lower for upper, lower in pairwise(drawn))


# ----------------------------------------------------------------------------- commands


def test_are_the_commands_found():
    """Are there as many commands as a reader finds, so that the next tests are about something?"""
    assert {"course.authoring", "course.authoring.package", "autograder.release"} <= set(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_does_a_command_run(copied, module):
    """Does each ``python -m …`` end well in a copy, with ASCII output, and is what is slow there?"""
    if module in HEAVY:
        source = (ROOT / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
        assert 'if __name__ == "__main__":' in source
        return
    help_ = ["--help"] if module == "course.authoring" else []
    env = os.environ | {"PYTHONPATH": str(copied), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", module, *help_]
    done = subprocess.run(command, cwd=copied, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_are_the_scaffolds_called_as_they_want_to_be():
    """Is every complete ``course.authoring new …`` on this page one that the command line understands?"""
    calls = [shlex.split(code)[3:] for code in CODE if code.startswith("python -m course.authoring new")]
    whole = [call for call in calls if len(call) > 2]
    assert (
        {call[1] for call in calls} == {call[1] for call in whole} == {"instrument", "module", "assignment", "question"}
    )
    for call in whole:
        parser().parse_args(call)


def test_are_the_other_commands_there():
    """Are the tools installed, the scripts of npm declared, and the verbs of the autograder known?"""
    for tool in ("ruff", "mypy", "lint-imports", "nbstripout"):
        assert any(code.split()[0] == tool for code in CODE), tool
        assert (Path(sys.executable).with_name(tool)).exists()
    scripts = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["scripts"]
    named = {match for code in CODE for match in re.findall(r"npm run (\w+)", code)}
    assert named and named <= set(scripts)
    verbs = {command.name or command.callback.__name__ for command in cli.app.registered_commands}
    assert {match for code in CODE for match in re.findall(r"^autograder (\w+)", code)} <= verbs


@pytest.mark.parametrize("code", [code for code in CODE if code.startswith("python3 cursus.py test ")])
def test_is_there_something_to_test(code):
    """Is what is given to ``cursus.py test`` a folder or a file?"""
    assert all((ROOT / place).exists() for place in code.split()[3:])


# ----------------------------------------------------------------------------- calls and questions


def test_does_every_call_exist():
    """Is each call of the table a method of what a notebook talks to, and is none of its methods left out?"""
    table = GUIDE[GUIDE.index("| call |") :].partition("\n\n")[0]
    named = set(re.findall(r"les\.(\w+)\(", table))
    own = {name for name, value in vars(Lesson).items() if callable(value) and name[0] != "_"}
    assert named == (own | {"hand_in", "score"}) - {"greet"}
    assert all(callable(getattr(Exercise, name)) for name in named)
    assert set(re.findall(r"les\.(\w+)\(", GUIDE)) <= named


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split("\n")[1])
def test_does_every_example_load(block, tmp_path):
    """Is each piece of TOML a file of questions as it stands?"""
    path = tmp_path / "questions.toml"
    path.write_text(block, encoding="utf-8")
    assert load_questions(path)


def kind_rows() -> dict[str, list[str]]:
    """Return the cells of the table of kinds, by kind."""
    found = re.findall(r"^\| \[`(\w+)`\]\(([^)]+)\) \|(.+)\|$", GUIDE, flags=re.MULTILINE)
    return {kind: [path, *(cell.strip() for cell in rest.split(" | "))] for kind, path, rest in found}


def test_does_the_table_hold_every_kind():
    """Are the general kinds and those of the instruments there, each with its own example and whether it is scored?"""
    own = [id_ for id_ in instrument_ids() if instrument(id_).kind]
    assert sorted(kind_rows()) == sorted([*kind_names(), *own])
    for kind, (path, *_, score) in kind_rows().items():
        assert path in (f"course/questions/{kind}/example.toml", f"course/instruments/{kind}/example.toml")
        assert (score == "none") == (not kind_of(kind).scored)


@pytest.mark.parametrize("kind", kind_names())
def test_does_the_example_of_a_kind_earn_everything(kind):
    """Is the example in the kind's folder of that kind, with a key that is its own best answer where it has one?"""
    [question] = load_questions(ROOT / kind_rows()[kind][0]).values()
    assert question.kind == kind
    if question.scored:
        assert question.score(question.perfect(question.key)).fraction == 1
