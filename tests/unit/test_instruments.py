"""An instrument is one folder: has each what it needs in it, and does nothing outside it know its name?"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from lesson_sample import Page

import course.instruments
from course.base.errors import CourseError
from course.instruments import Instrument, instrument, instrument_ids, instrument_of, load_questions
from course.lesson.lesson import Lesson

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(course.instruments.__file__).parent
IDS = sorted(path.parent.name for path in FOLDER.glob("*/__init__.py"))
#: The instruments that ask something; the others are only shown.
ASKING = [id_ for id_ in IDS if not instrument(id_).show]
SECRET = "niet-voor-de-leerling"

each_instrument = pytest.mark.parametrize("id_", IDS)
each_asking = pytest.mark.parametrize("id_", ASKING)


def example(id_: str) -> Path:
    return FOLDER / id_ / "example.toml"


# ----------------------------------------------------------------------------- the folder


def test_are_the_instruments_found_by_their_folders():
    """Are the known instruments exactly the folders, when no other package offers one?"""
    assert instrument_ids() == IDS
    assert len(IDS) > 15


@each_instrument
def test_does_a_folder_say_what_it_is_and_hold_its_proof(id_):
    """Has the folder a first line that says what it is for, an INSTRUMENT, a test, and an example where it asks?"""
    module = import_module(f"course.instruments.{id_}")
    assert len((module.__doc__ or "").splitlines()[0].split()) > 4
    found = module.INSTRUMENT
    assert isinstance(found, Instrument)
    assert bool(found.show) != bool(found.picture or found.kind), "it is shown, or it goes with a question"
    assert (FOLDER / id_ / f"test_{id_}.py").is_file()
    assert example(id_).exists() == (found.show is None)


@each_instrument
def test_is_a_kind_of_its_own_named_after_the_folder(id_):
    """Is the name of the kind in TOML that of the folder, so that nobody has to look it up?"""
    kind = instrument(id_).kind
    assert kind is None or kind.kind == id_


@each_asking
def test_does_the_example_use_its_instrument(id_):
    """Does the example load, with a question that goes to this instrument and names what it needs?"""
    questions = load_questions(example(id_))
    own = [question for question in questions.values() if instrument_of(question) is instrument(id_)]
    assert own
    for question in own:
        others = {name for name in instrument(id_).others if name in question.settings}
        assert {question.settings[name] for name in others} <= set(questions)


@each_asking
def test_is_there_a_picture_before_there_is_an_answer(id_):
    """Can the picture be made of no answer at all, and is it something that a page can show?"""
    found = instrument(id_)
    for question in load_questions(example(id_)).values():
        if instrument_of(question) is found and found.picture:
            others = {name: None for name in found.others if name in question.settings}
            made = found.picture(question, None, **question.settings | others)
            assert set(made) <= {"html", "page"}
            json.dumps(dict(made))


@each_asking
def test_does_a_lesson_ask_the_example(id_, tmp_path, monkeypatch):
    """Does every question and part of the example come on the page in its own view, without an error in its place?"""
    page = Page(monkeypatch)
    les = Lesson("voorbeeld", example(id_), tmp_path)
    parts = [part for question in les.questions.values() for part in question.parts]
    les.ask(*les.questions, *parts)
    assert len(page.views) == len(les.questions) + len(parts)
    assert [view.spec["id"] for view in page.views[: len(les.questions)]] == list(les.questions)
    assert [view.extra["html"] for view in page.views if "kon niet worden gemaakt" in view.extra.get("html", "")] == []


@each_asking
def test_does_a_page_get_no_key(id_):
    """Is a key or an explanation absent from what a page may know, whatever the kind of the question?"""
    for question in load_questions(example(id_)).values():
        public = replace(question, key=SECRET, explain=SECRET).public()
        assert SECRET not in json.dumps(public)


# ----------------------------------------------------------------------------- nothing else knows


def sources() -> Iterator[tuple[Path, ast.AST]]:
    """Yield every Python source of the course and the autograder, parsed."""
    for room in ("course", "autograder"):
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def constants(nodes: list[ast.expr | None]) -> set[str]:
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_does_no_list_name_instruments():
    """Does no list, tuple, set or table outside the folders name two of them, so that a new one needs no entry?"""
    found = []
    for path, tree in sources():
        for node in ast.walk(tree):
            members = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", [])
            named = constants(members) & set(IDS)
            own = {path.relative_to(FOLDER).parts[0]} if path.is_relative_to(FOLDER) else set()
            if len(named - own) > 1:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {', '.join(sorted(named))}")
    assert found == []


def test_does_no_code_ask_for_an_instrument_or_a_kind_by_name():
    """Is ``question.kind`` or ``question.instrument`` nowhere compared with a name: the object itself must know?"""
    found = []
    for path, tree in sources():
        if path.name.startswith("test_"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Compare):
                sides = [node.left, *node.comparators]
                asked = [s for s in sides if isinstance(s, ast.Attribute) and s.attr in ("kind", "instrument")]
                if asked and constants(sides):
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []


def test_does_a_misspelt_instrument_bring_the_likely_one():
    """Is the sentence for a content editor complete, with the word that was probably meant?"""
    with pytest.raises(CourseError, match=r"‘planer’ bestaat niet\. Bedoel je .*planner"):
        instrument("planer")
