"""The scaffolds: is what each makes in a copy of the course loaded, checked and tested as the rest is?"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

from autograder.assignment import load_assignment
from autograder.release.handout import find_leaks
from autograder.release.keycheck import perfect_answers
from autograder.release.keyless import release_assignment
from course.authoring import new as scaffolds
from course.authoring.__main__ import main
from course.instruments import instrument_of, load_questions

ROOT = Path(__file__).resolve().parents[2]
KINDS = sorted(path.parent.name for path in ROOT.glob("course/*/*/example.toml"))
MODULE, ASSIGNMENTS = "07-overgang", ["07-overgang"]


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the course as it is in a checkout, where the scaffolds write."""
    copy = tmp_path_factory.mktemp("kopie")
    unwanted = shutil.ignore_patterns("__pycache__", "node_modules", ".*_cache")
    for name in ("course", "autograder", "data", "modules", "exercises", "tests"):
        shutil.copytree(ROOT / name, copy / name, ignore=unwanted)
    for name in ("pyproject.toml", "conftest.py"):
        shutil.copy(ROOT / name, copy)
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in {"project": "", "data": "data", "modules": "modules", "exercises": "exercises"}.items():
            patch.setattr(scaffolds, f"{name}_dir", lambda folder=folder: copy / folder)
        yield copy


@pytest.fixture(scope="module")
def grown(copied: Path) -> Path:
    """The copy after one scaffold of each sort, and a question of every kind in module 02."""
    steps = [["instrument", "class_map"], ["module", MODULE, "--title", 'Over de "overgang"']]
    steps += [["assignment", id_, "--title", "Opdracht: laat zien wat je kunt"] for id_ in ASSIGNMENTS]
    steps += [["question", "02-attitude", named(kind), "--kind", kind, "--after", "start"] for kind in KINDS]
    for step in [*steps, ["question", MODULE, "kaart", "--kind", "class_map"]]:
        assert main(["new", *step]) == 0
    return copied


@pytest.fixture(scope="module")
def failing(grown: Path) -> set[tuple[str, str]]:
    """The names of the tests about what was made that fail in the copy, each with what it is about."""
    tests = ["tests/content/test_notebooks.py", "tests/content/test_modules.py", "tests/content/test_datapackage.py"]
    tests += ["tests/content/test_schemas.py", "tests/unit/test_instruments.py", "course/instruments/class_map"]
    about = " or ".join([MODULE, *ASSIGNMENTS, "02-attitude", "class_map", "no_list", "28_hours", "datapackage"])
    done = python(grown, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests, "-k", about)
    assert done.returncode in (0, 1) and re.search(r"\b\d{3} passed", done.stdout), done.stdout + done.stderr
    return set(re.findall(r"^FAILED \S+?::(\w+)(?:\[(.*?)\])?", done.stdout, flags=re.MULTILINE))


def named(kind: str) -> str:
    return f"nieuw-{kind.replace('_', '-')}"


def python(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(copy), "PYTHONUTF8": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=copy, env=env, capture_output=True, text=True, encoding="utf-8", timeout=280)


def test_does_only_what_a_person_must_decide_fail(failing):
    """Do the new instrument, module, assignments and questions pass every test, but for the amounts of a whole one?"""
    assert failing == {
        ("test_does_the_course_take_28_hours", ""),
        ("test_are_there_enough_formative_questions", MODULE),
        ("test_does_the_union_never_speak_alone", MODULE),
        *(("test_does_the_release_hold_no_key", f"opdracht-{id_}") for id_ in ASSIGNMENTS),  # it wants twenty texts
    }


@pytest.mark.parametrize("id_", ASSIGNMENTS)
def test_does_a_new_assignment_hide_its_keys_and_add_up(grown, tmp_path, id_):
    """Is it releasable without a key, and worth fifty points, ten of them for the right answer?"""
    folder = grown / "exercises" / id_
    source = load_assignment(folder, id_)
    assert list(perfect_answers(source).values()) == ["b"]
    assert [item.points for item in source.items(source.main_notebook)] == [10, 40]
    release_assignment(folder, tmp_path)
    assert find_leaks(source, tmp_path) == []


def test_is_a_question_of_a_new_instrument_one_of_the_module(grown):
    """Can an instrument be asked right after it was made?"""
    text = (grown / "data" / "questions" / f"{MODULE}.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text)["question"][-1]["instrument"] == "class_map"
    cells = nbformat.read(grown / "modules" / f"{MODULE}.ipynb", as_version=4).cells
    asked = [cell.id for cell in cells if "les.ask" in cell.source]
    assert asked[-2:] == ["reflectie", "kaart"]


@pytest.mark.parametrize("kind", KINDS)
def test_does_a_new_question_of_every_kind_stand_where_it_was_wanted(grown, kind):
    """Is each example a question of its kind, that names only questions of the module, behind the cell asked for?"""
    questions = load_questions(grown / "data" / "questions" / "02-attitude.toml")
    asked = questions[named(kind)]
    assert kind in (asked.kind, asked.instrument)
    others = instrument_of(asked).others
    assert {id_ for name, id_ in asked.settings.items() if name in others} <= set(questions)
    ids = [cell.id for cell in nbformat.read(grown / "modules" / "02-attitude.ipynb", as_version=4).cells]
    assert ids.index("start") < ids.index(named(kind)) < ids.index("werkwijze")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["instrument", "planner"], "There is an instrument or a kind of question 'planner' already."),
        (["instrument", "rating"], "There is an instrument or a kind of question 'rating' already."),
        (["instrument", "Class-Map"], "'Class-Map' cannot be an id here"),
        (["module", "03-differentiatie", "--title", "X"], "There is a module '03-differentiatie' already."),
        (["module", "../weg", "--title", "X"], "'../weg' cannot be an id here"),
        (["assignment", "03-differentiatie", "--title", "X"], "There is an assignment '03-differentiatie' already."),
        (["assignment", "99-weg", "--title", "X"], "There is no module '99-weg' in data/syllabus.toml"),
        (["question", "03-differentiatie", "leskaart"], "has a question or a cell 'leskaart' already."),
        (["question", "03-differentiatie", "titel"], "has a question or a cell 'titel' already."),
        (["question", "03-differentiatie", "x", "--kind", "quiz"], "There is no kind of question 'quiz'; choose from"),
        (["question", "03-differentiatie", "x", "--after", "weg"], "has no cell 'weg'."),
        (["question", "99-weg", "x"], "There is no module '99-weg'."),
    ],
)
def test_is_nothing_written_over_what_exists(copied, capsys, arguments, sentence):
    """Is a taken or impossible name refused in one sentence, with every file as it was?"""
    before = files(copied)
    assert main(["new", *arguments]) == 1
    assert sentence in capsys.readouterr().err
    assert files(copied) == before


def files(copy: Path) -> dict[str, bytes]:
    found = (path for room in ("course", "data", "modules", "exercises") for path in (copy / room).rglob("*"))
    return {str(path): path.read_bytes() for path in found if path.is_file() and path.suffix != ".pyc"}


def test_does_the_command_itself_run(copied):
    """Does ``python -m course.authoring`` explain itself, and end with an error where it refuses?"""
    for arguments, code, words in ((["--help"], 0, "new"), (["new", "instrument", "planner"], 1, "already")):
        done = python(copied, "-m", "course.authoring", *arguments)
        assert (done.returncode, words in done.stdout + done.stderr) == (code, True)


def test_is_a_notebook_written_as_the_others_are(copied):
    """Is a notebook written as the committed ones are, so that a change shows only what changed?"""
    for path in sorted((copied / "modules").glob("*.ipynb")):
        text = path.read_text(encoding="utf-8")
        assert json.dumps(json.loads(text), indent=1, ensure_ascii=False) + "\n" == text
