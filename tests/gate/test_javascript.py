"""The scripts of the pages: types, rules, unit tests, bundles and drawings that are what their sources make."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import run

ROOT = Path(__file__).resolve().parents[2]
STATIC = [ROOT / "course" / "page" / "static", ROOT / "autograder" / "page" / "static"]
PICTURES = ROOT / "data" / "pictures"
LOCK = ROOT / "package-lock.json"
FRONT = ROOT / "course" / "jupyter" / "frontdoor"
BUILT = ROOT / "course" / "jupyter" / "labextensions" / "inclusief-frontdoor"
TESTS = sorted([*ROOT.glob("tests/unit/javascript/*.test.js"), *ROOT.glob("course/instruments/*/*.test.js")])


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by its name in it, with the same line ends everywhere."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes().replace(b"\r\n", b"\n") for path in files}


@pytest.mark.timeout(600)
def test_are_the_bundles_what_their_sources_make(node: str, tmp_path: Path):
    """Does building anew give exactly the committed files?"""
    folders = [tmp_path / "learner", tmp_path / "lecturer"]
    done = run(node, "course/authoring/build.js", *folders)
    assert done.returncode == 0, done.stderr
    for folder, static in zip(folders, STATIC, strict=True):
        made = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert sorted(made) == sorted(path.name for path in static.iterdir())
        different = [name for name, content in made.items() if (static / name).read_bytes() != content]
        assert not different, f"run `npm run build` and commit {static.relative_to(ROOT)}: {different}"


@pytest.mark.timeout(600)
def test_is_the_front_what_its_sources_make(node: str, tmp_path: Path):
    """Does building JupyterLab's extension anew give exactly the committed files?"""
    done = run(node, FRONT / "build.js", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    made, there = contents(tmp_path), contents(BUILT)
    # course.authoring.front makes these, and needs no Node
    there = {name: file for name, file in there.items() if name != "cursus.json" and not name.startswith("pictures/")}
    different = [name for name in made.keys() | there.keys() if made.get(name) != there.get(name)]
    assert not different, f"run `npm run build` and commit {BUILT.relative_to(ROOT)}: {different}"


@pytest.mark.timeout(600)
def test_are_the_people_what_their_script_draws(node: str, tmp_path: Path):
    """Does drawing the people anew give exactly the committed pictures?"""
    done = run(node, "course/authoring/people.js", tmp_path)
    assert done.returncode == 0, done.stderr
    made, there = contents(tmp_path), contents(PICTURES)
    assert len(made) > 1
    different = [name for name, content in made.items() if there.get(name) != content]
    assert not different, f"run `npm run people` and commit {PICTURES.relative_to(ROOT)}: {different}"


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "command",
    [
        (ROOT, "node_modules/typescript-7/bin/tsc", "--noEmit"),
        (ROOT, "node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."),
        (ROOT, "--test", *map(str, TESTS)),
        (FRONT, "../../../node_modules/typescript/bin/tsc", "--noEmit"),
        (FRONT, "../../../node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."),
    ],
    ids=["types", "lint", "unit tests", "types of the front", "lint of the front"],
)
def test_do_the_scripts_pass(node: str, command: tuple[Path, str]):
    """Do the type checker, the linter and the scripts' own unit tests find nothing?"""
    place, *arguments = command
    done = run(node, *arguments, cwd=place)
    assert done.returncode == 0, done.stdout + done.stderr


def test_does_the_lock_name_no_registry():
    """Does every package stand in the lock with its hash, and without the address that it came from?"""
    every = json.loads(LOCK.read_text(encoding="utf-8"))["packages"]
    packages = {name: one for name, one in every.items() if "node_modules/" in name and not one.get("link")}
    # What is linked is the front, a folder of this repository.
    assert [one["resolved"] for one in every.values() if one.get("link")] == [FRONT.relative_to(ROOT).as_posix()]
    assert packages
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    assert [name for name, entry in packages.items() if "integrity" not in entry and not entry.get("inBundle")] == []
