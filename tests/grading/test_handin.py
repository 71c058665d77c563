"""Reading one hand-in: can any file at all do more than be refused or remarked upon?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from factories import ASSIGNMENT, NOTEBOOK, PERFECT, changed, handed_in, with_record, without_cell, write_exercise
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.assignment import Assignment, load_assignment
from autograder.collect.handin import NotAHandIn, read_handin
from autograder.collect.intake import Found
from autograder.collect.sanitise import check_answers, find_repairs, write_submission
from autograder.release.keyless import release_assignment
from course.record.answers import Record

NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | st.text(max_size=20)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
)


@pytest.fixture(scope="module")
def assignment(tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    folder = tmp_path_factory.mktemp("assignment")
    write_exercise(folder / "source")
    release_assignment(folder / "source", folder / "release")
    return load_assignment(folder / "release", ASSIGNMENT)


def read(data: bytes | Any, assignment: Assignment, name: str = "x.ipynb"):
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return read_handin(Found(name, content), {ASSIGNMENT: assignment}, {})


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is leeg"),
        (b"hallo", "beschadigd"),
        (b'{"cells": [', "beschadigd"),
        (b"[" * 100_000, "beschadigd"),
        (b'{"cells": [], "x": NaN}', "beschadigd"),
        ("é".encode("utf-16"), "beschadigd"),
        (b"[]", "is geen notebook"),
        (b'{"cells": {}}', "is geen notebook"),
        (b'{"cells": []}', "geen inlevering van een opdracht die hier is klaargezet"),
        (b'{"cells": [], "metadata": {"cursus": {"id": "opdracht-91-ander"}}}', "'opdracht-91-ander'"),
    ],
)
def test_is_what_is_no_hand_in_refused(assignment: Assignment, data: bytes, told: str):
    """With a sentence that says what it is?"""
    with pytest.raises(NotAHandIn) as refused:
        read(data, assignment)
    assert told in str(refused.value)


@pytest.mark.parametrize("folder", ["Working files", "werkbestanden"])
def test_is_what_was_not_handed_in_told_apart(assignment: Assignment, folder: str):
    """A file that Teams keeps while a student works on it: is it called that, and taken when it is pointed at?"""
    notebook = handed_in(assignment.notebooks[NOTEBOOK], PERFECT)
    with pytest.raises(NotAHandIn, match="in Teams bij de werkbestanden"):
        read(notebook, assignment, f"x.zip/{folder}/Anna Bakker/Een proef/inlevering.ipynb")
    assert read(notebook, assignment, "inlevering.ipynb").assignment == ASSIGNMENT


def test_is_a_newer_hand_in_refused(assignment: Assignment):
    """Rather than half understood?"""
    notebook = handed_in(assignment.notebooks[NOTEBOOK], PERFECT)
    notebook["metadata"]["cursus"]["inlevering"]["schema"] = 2
    with pytest.raises(NotAHandIn, match="nieuwere versie van de cursus"):
        read(notebook, assignment)


def test_is_a_bare_notebook_known_by_its_cells(assignment: Assignment):
    """Without any metadata of ours, by the questions in it?"""
    notebook = handed_in(assignment.notebooks[NOTEBOOK], None)
    notebook["metadata"] = {}
    assert read(notebook, assignment).assignment == ASSIGNMENT


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(JSON, max_size=4), info=JSON, student=JSON, time=JSON, record=JSON)
def test_can_a_forged_file_break_anything(
    assignment: Assignment, tmp_path: Path, cells: list[Any], info: Any, student: Any, time: Any, record: Any
):
    """Whatever stands in cells and metadata: refused, or a submission of our own cells and no answers?"""
    inside = {"schema": 1, "assignment": ASSIGNMENT, "notebook": info, "student": student, "time": time}
    notebook = {"cells": cells, "metadata": {"cursus": {"inlevering": inside | {"record": record}}}}
    handin = read(notebook, assignment)
    note = write_submission(tmp_path / "in", handin, assignment)
    assert len(note.repairs) >= len(assignment.notebooks[NOTEBOOK].cells)
    written = json.loads((tmp_path / "in" / f"{NOTEBOOK}.ipynb").read_text(encoding="utf-8"))
    assert len(written["cells"]) == len(assignment.notebooks[NOTEBOOK].cells)


@settings(max_examples=200, deadline=None)
@given(answers=st.dictionaries(st.sampled_from([*PERFECT, "p-onbekend"]), JSON))
def test_can_a_forged_answer_break_anything(assignment: Assignment, answers: dict[str, Any]):
    """Is every answer either of the shape that its question wants, or named as unreadable, unknown or empty?"""
    checked = check_answers(Record(NOTEBOOK, answers), assignment.questions)
    for id_, answer in checked.answers.items():
        assert assignment.questions[id_].clean(answer) == answer
    assert not checked.answers.keys() & checked.invalid.keys()
    assert set(checked.unknown) == answers.keys() & {"p-onbekend"}


def test_is_text_that_no_file_can_hold_unreadable(assignment: Assignment):
    """Half a Unicode character?"""
    checked = check_answers(Record(NOTEBOOK, {"p-casus": "\ud800", "p-term": "goed"}), assignment.questions)
    assert checked.invalid == {"p-casus": "Dit antwoord is beschadigd."}
    assert checked.answers == {"p-term": "goed"}


def test_are_an_untouched_notebooks_repairs_none(assignment: Assignment):
    """And is a removed cell the only thing that is told?"""
    notebook = handed_in(assignment.notebooks[NOTEBOOK], PERFECT)
    assert find_repairs(read(notebook, assignment), assignment) == []
    told = find_repairs(read(changed(notebook, without_cell("p-orde")), assignment), assignment)
    assert told == ["cel p-orde ontbrak en is teruggezet"]


def test_is_an_enormous_text_kept_out(assignment: Assignment):
    """A million characters in an answer: the answer is refused, the rest counts?"""
    record = {"schema": 1, "notebook": NOTEBOOK, "answers": {"p-casus": "x" * 1_000_000, "p-term": "ja"}}
    notebook = changed(handed_in(assignment.notebooks[NOTEBOOK], {}), with_record(record))
    handin = read(notebook, assignment)
    assert handin.record is not None
    checked = check_answers(handin.record, assignment.questions)
    assert "te lang" in checked.invalid["p-casus"]
    assert checked.answers == {"p-term": "ja"}
