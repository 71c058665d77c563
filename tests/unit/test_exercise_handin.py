"""Is a hand-in one file that holds everything, with a receipt that proves which file it was?"""

from __future__ import annotations

import errno
import hashlib
import json
import stat

import nbformat
import pytest

from course.questions.render import RECORD_MIME
from course.record import files, handin
from course.record.answers import FOLDER, Record, RecordError

ID = "opdracht-03-proef"
TIME = "2026-11-21T10:00:00+01:00"
RECORD = Record(ID, {"v1": "één", "v2": ["a"]}, "2026-11-21T09:59:00+01:00")
STUDENT = {"number": "1234567", "name": "Anna de Vries"}


def notebook() -> handin.Notebook:
    """A learner's notebook as JupyterLab saves it: with outputs, counts, widget state and a cell of her own."""
    cells = [
        nbformat.v4.new_markdown_cell("# Opdracht", id="titel"),
        nbformat.v4.new_code_cell(
            "les.ask('v1')",
            id="v1",
            execution_count=7,
            metadata={"nbgrader": {"grade": True, "grade_id": "v1", "points": 2}},
            outputs=[nbformat.v4.new_output("display_data", {RECORD_MIME: {"oud": True}, "text/plain": ""})],
        ),
        nbformat.v4.new_markdown_cell("Een eigen notitie", id="eigen"),
    ]
    metadata = {
        "cursus": {"id": ID, "kind": "exercise", "assignment": "03-proef"},
        "widgets": {"application/vnd.jupyter.widget-state+json": {"state": {"x": 1}}},
    }
    return json.loads(json.dumps(nbformat.v4.new_notebook(cells=cells, metadata=metadata)))


def hand_in(folder, record=RECORD, time=TIME, student=STUDENT):
    return handin.write(folder, handin.build(notebook(), record, "03-proef", time, student))


def test_is_the_receipt_that_of_the_file(tmp_path):
    """Is the receipt the SHA-256 of the bytes on disk, and the text for downloading those very bytes?"""
    made = hand_in(tmp_path)
    data = (tmp_path / "inlevering-03-proef.ipynb").read_bytes()
    assert made.file == "inlevering-03-proef.ipynb"
    assert made.sha256 == hashlib.sha256(data).hexdigest()
    assert made.content.encode("utf-8") == data
    assert handin.last(tmp_path, "03-proef") == made


def test_does_the_file_hold_the_answers_and_nothing_of_the_screen(tmp_path):
    """Is it a valid notebook with the record in its metadata, without outputs, counts and widget state?"""
    original = notebook()
    hand_in(tmp_path)
    made = nbformat.read(tmp_path / "inlevering-03-proef.ipynb", as_version=4)
    nbformat.validate(made)
    info = made.metadata.cursus.inlevering
    assert (info.assignment, info.notebook, info.time, info.student) == ("03-proef", ID, TIME, STUDENT)
    assert Record.from_json(json.loads(json.dumps(info.record))) == RECORD
    assert [cell.get("outputs", []) for cell in made.cells] == [[], [], []]
    assert made.cells[1].execution_count is None
    assert "widgets" not in made.metadata
    assert [cell["source"] for cell in made.cells] == [cell["source"] for cell in original["cells"]]
    assert made.cells[1].metadata.nbgrader.points == 2


def test_is_the_learners_own_notebook_left_as_it_is(tmp_path):
    """Does building a hand-in change nothing in the notebook that it was given?"""
    before, given = notebook(), notebook()
    handin.build(given, RECORD, "03-proef", TIME, STUDENT)
    assert given == before


def test_is_an_earlier_hand_in_kept(tmp_path):
    """After a second and third hand-in, are all three on disk, and is the last one the one in place?"""
    made = [hand_in(tmp_path, time=f"2026-11-21T1{hour}:00:00+01:00") for hour in range(3)]
    kept = {path.read_text(encoding="utf-8") for path in (tmp_path / handin.EARLIER).iterdir()}
    assert kept == {made[0].content, made[1].content}
    assert handin.last(tmp_path, "03-proef") == made[2]


def test_does_a_failed_hand_in_leave_the_earlier_one(tmp_path, monkeypatch):
    """When the disk is full, is there a Dutch sentence, the earlier file in place, and no half file?"""
    first = hand_in(tmp_path)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(RecordError, match=r"inlevering-03-proef\.ipynb kon niet .* de schijf is vol"):
        hand_in(tmp_path, time="later")
    assert handin.last(tmp_path, "03-proef") == first
    assert not list(tmp_path.glob(".*"))


def test_may_the_lecturer_read_the_file(tmp_path):
    """Has the file the permissions of any new file of the learner's, so that a shared folder works?"""
    (tmp_path / "gewoon.txt").write_text("x")
    hand_in(tmp_path)
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("gewoon.txt", "inlevering-03-proef.ipynb")}
    assert len(modes) == 1


def test_does_strange_typing_not_stop_a_hand_in(tmp_path):
    """Can half an emoji, markup and a very long name be handed in, and come back as text?"""
    made = hand_in(
        tmp_path, record=Record(ID, {"v1": "half \ud83d"}), student={"number": "<b>1</b>", "name": "Ω" * 200}
    )
    assert made.record.answers == {"v1": "half ?"}
    assert made.student == {"number": "<b>1</b>", "name": "Ω" * 200}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"metadata": 5}', '{"metadata": {"cursus": {"inlevering": {"time": 1, "student": []}}}}',
     '{"metadata": {"cursus": {"inlevering": {"time": "x", "student": {}, "record": {}}}}}', "[" * 100_000],
)  # fmt: skip
def test_is_a_file_that_is_no_hand_in_no_hand_in(tmp_path, text):
    """Is another file under that name, or a damaged one, taken for "nothing handed in yet"?"""
    (tmp_path / "inlevering-03-proef.ipynb").write_text(text)
    assert handin.last(tmp_path, "03-proef") is None
    assert handin.last(tmp_path / "nergens", "03-proef") is None


# ----------------------------------------------------------------------------- finding notebook and record


def save(path, content) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")


def test_is_the_notebook_found_under_another_name(tmp_path, monkeypatch):
    """Is a renamed notebook found by the id inside, and preferred when it is the one that is open?"""
    save(tmp_path / "mijn opdracht.ipynb", notebook())
    assert handin.read_notebook(tmp_path, ID) == notebook()
    other = notebook() | {"cells": []}
    save(tmp_path / "a-kopie.ipynb", other)
    assert handin.read_notebook(tmp_path, ID) == other  # the first by name
    monkeypatch.setenv("JPY_SESSION_NAME", "opdrachten/03-proef/mijn opdracht.ipynb")
    assert handin.read_notebook(tmp_path, ID) == notebook()


def test_are_damaged_notebooks_and_hand_ins_passed_over(tmp_path):
    """Is a damaged notebook no error, another notebook not mistaken for it, and a hand-in never handed in again?"""
    assert handin.read_notebook(tmp_path, ID) is None
    save(tmp_path / f"{ID}.ipynb", "{ half")
    save(tmp_path / "anders.ipynb", notebook() | {"metadata": {"cursus": {"id": "opdracht-01"}}})
    save(tmp_path / "leeg.ipynb", {"cells": [], "metadata": {"cursus": "x"}})
    (tmp_path / "binair.ipynb").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "map.ipynb").mkdir()
    hand_in(tmp_path)
    assert handin.read_notebook(tmp_path, ID) is None


def test_is_the_record_beside_the_notebook_found_first(tmp_path):
    """Is the file in antwoorden/ preferred, then the record in the metadata, and is nothing "nothing"?"""
    handed = handin.build(notebook(), RECORD, "03-proef", TIME, STUDENT)
    assert handin.find_record(tmp_path, ID, notebook()) is None
    assert handin.find_record(tmp_path, ID, None) is None
    assert handin.find_record(tmp_path, ID, handed) == RECORD
    beside = Record(ID, {"v1": "nieuwer"}, TIME)
    save(tmp_path / FOLDER / f"{ID}.json", beside.as_json())
    assert handin.find_record(tmp_path, ID, handed) == beside


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": 99, "answers": {}}'])
def test_is_a_damaged_record_never_taken_for_nothing(tmp_path, text):
    """Is a record that cannot be read an error, beside the notebook and in its metadata?"""
    save(tmp_path / FOLDER / f"{ID}.json", text)
    with pytest.raises(RecordError):
        handin.find_record(tmp_path, ID, notebook())
    (tmp_path / FOLDER / f"{ID}.json").write_bytes(b"\xff\xfe")
    with pytest.raises(RecordError, match="beschadigd"):
        handin.find_record(tmp_path, ID, notebook())
    for damaged in ("x", None, {"record": "x"}, {"record": None}):
        handed = notebook()
        handed["metadata"]["cursus"]["inlevering"] = damaged
        if damaged is not None:
            with pytest.raises(RecordError):
                handin.find_record(tmp_path / "leeg", ID, handed)
