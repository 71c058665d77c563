"""What does the answer record say when something is wrong, to the letter, and what exactly is kept beside it?"""

from __future__ import annotations

import errno
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from course.base import dutch
from course.base.edition import VERSION
from course.record import answers
from course.record.answers import (
    SCHEMA,
    AnswerStore,
    DamagedRecordError,
    NewerRecordError,
    Record,
    RecordError,
    now,
    parse_record,
)

NO_RECORD = "Dit is geen bestand met antwoorden van deze cursus."
NO_VERSION = "Dit bestand met antwoorden noemt geen versie."
DAMAGED = "Dit bestand met antwoorden is beschadigd."
NEWER = "Deze antwoorden zijn bewaard met een nieuwere versie van de cursus. Werk eerst de cursus bij."


@pytest.fixture
def store(tmp_path: Path) -> AnswerStore:
    return AnswerStore("03-proef", tmp_path)


def refuses(*_: object, **__: object) -> None:
    raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.parametrize(
    ("content", "kind", "told"),
    [
        ([], DamagedRecordError, NO_RECORD),
        ({}, DamagedRecordError, NO_RECORD),
        ({"answers": []}, DamagedRecordError, NO_RECORD),
        ({"answers": {}}, DamagedRecordError, NO_VERSION),
        ({"answers": {}, "schema": "1"}, DamagedRecordError, NO_VERSION),
        ({"answers": {}, "schema": True}, DamagedRecordError, NO_VERSION),
        ({"answers": {}, "schema": SCHEMA + 1}, NewerRecordError, NEWER),
        ({"answers": {}, "schema": SCHEMA, "notebook": 1}, DamagedRecordError, DAMAGED),
        ({"answers": {}, "schema": SCHEMA, "saved": None}, DamagedRecordError, DAMAGED),
        ({"answers": {}, "schema": SCHEMA, "course_version": 1}, DamagedRecordError, DAMAGED),
    ],
)
def test_is_what_is_no_record_told_whole(content: Any, kind: type[RecordError], told: str):
    with pytest.raises(kind) as refused:
        Record.from_json(content)
    assert str(refused.value) == told


def test_is_a_text_that_is_no_json_told_whole():
    with pytest.raises(DamagedRecordError) as refused:
        parse_record("{")
    assert str(refused.value) == DAMAGED


def test_is_each_part_of_a_record_read_into_its_place():
    """And is an old record without notebook, time or version one in which these are empty?"""
    content = {"schema": SCHEMA, "notebook": "n", "saved": "t", "course_version": "v", "answers": {"a": 1}}
    assert Record.from_json(content) == Record("n", {"a": 1}, "t", "v")
    assert Record("n", {"a": 1}, "t", "v").as_json() == content
    assert Record.from_json({"schema": SCHEMA, "answers": {}}) == Record("", {}, "", "")


def test_is_a_record_without_a_file_empty(store: AnswerStore, tmp_path: Path):
    """With its name and this version?"""
    assert store.record() == Record("03-proef", {}, "", VERSION)
    assert store.path == tmp_path.resolve() / "antwoorden" / "03-proef.json"


def test_does_a_record_lie_beside_the_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """In the folder of work when none is given, and in one that must still be made?"""
    monkeypatch.chdir(tmp_path)
    assert AnswerStore("03-proef").path == tmp_path.resolve() / "antwoorden" / "03-proef.json"
    AnswerStore("03-proef", "nieuw/map").put("v", "x")
    assert AnswerStore("03-proef", tmp_path / "nieuw" / "map").get("v") == "x"


def test_does_a_saved_record_say_what_it_is(store: AnswerStore):
    saved = store.put("v", "x")
    assert store.record() == Record("03-proef", {"v": "x"}, saved.time, VERSION)
    assert saved.replaced is False


def test_is_the_moment_local_with_its_zone_to_the_second():
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", now())


def test_is_what_another_window_said_kept_with_its_moment(store: AnswerStore):
    """A line for each answer that was replaced, in the order in which that happened?"""
    store.put("v", "één")
    times = [store.put("v", text).time for text in ("twee", "drie")]
    lines = store.path.with_suffix(".andere-versies.jsonl").read_text(encoding="utf-8").splitlines()
    kept = [json.loads(line) for line in lines]
    assert [one | {"replaced": ""} for one in kept] == [
        {"question": "v", "answer": text, "replaced": ""} for text in ("één", "twee")
    ]
    assert all(
        abs(int(one["replaced"][17:19]) - int(time[17:19])) in (0, 1, 59) for one, time in zip(kept, times, strict=True)
    )


@pytest.mark.parametrize("call", ["mkdir", "open"])
def test_is_an_answer_that_is_not_saved_told_whole(store: AnswerStore, monkeypatch: pytest.MonkeyPatch, call: str):
    """When the folder cannot be made, and when another window's answer cannot be set aside?"""
    store.put("v", "oud")
    real = Path.open

    def opened(path: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        return refuses() if mode == "a" else real(path, mode, *more, **named)

    monkeypatch.setattr(Path, call, refuses if call == "mkdir" else opened)
    with pytest.raises(RecordError) as refused:
        store.put("v", "nieuw")
    assert str(refused.value) == (
        "Je antwoord is niet bewaard: de toegang is geweigerd. "
        f"Controleer of de map {store.path.parent} beschrijfbaar is."
    )
    assert store.get("v") == "oud"


def test_is_a_record_that_cannot_be_read_told_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "open", refuses)
    with pytest.raises(RecordError) as refused:
        AnswerStore("03-proef", tmp_path)
    assert str(refused.value) == (
        "Je antwoorden in antwoorden/03-proef.json kunnen niet worden gelezen: de toegang is geweigerd."
    )


def test_is_another_window_that_stays_busy_told_whole(store: AnswerStore, monkeypatch: pytest.MonkeyPatch):
    from filelock import FileLock

    monkeypatch.setattr(answers, "LOCK_SECONDS", 0.05)
    store.path.parent.mkdir()
    with FileLock(store.path.with_suffix(".lock")), pytest.raises(RecordError) as refused:
        store.put("v", "x")
    assert str(refused.value) == "Een ander venster is bezig met dezelfde antwoorden. Probeer het zo nog eens."


def test_is_mending_told_whole(store: AnswerStore, tmp_path: Path):
    """What was wrong, where the damaged file is, and how many answers of when are back?"""
    store.put("v", "een")
    saved = store.put("w", "twee").time
    store.path.write_text("kapot")
    assert store.answers() == {"v": "een", "w": "twee"}
    [aside] = store.path.parent.glob("*beschadigd*")
    assert re.fullmatch(r"03-proef\.beschadigd-\d{8}-\d{6}-\d{6}\.json", aside.name)
    assert store.notices == [
        f"Het bestand met je antwoorden was beschadigd. Het is niet weggegooid: het heet nu antwoorden/{aside.name}.",
        f"De 2 antwoorden van {dutch.moment(saved)} zijn teruggezet. Kijk na of er iets ontbreekt.",
    ]
    assert AnswerStore("03-proef", tmp_path).answers() == {"v": "een", "w": "twee"}


def test_is_a_damaged_record_that_cannot_be_set_aside_told_whole(store: AnswerStore, monkeypatch: pytest.MonkeyPatch):
    store.put("v", "oud")
    store.path.write_text("kapot")
    monkeypatch.setattr(os, "replace", refuses)
    with pytest.raises(RecordError) as refused:
        store.answers()
    assert str(refused.value) == (
        "Het bestand antwoorden/03-proef.json met je antwoorden is beschadigd, en het kan niet opzij worden gezet: "
        "de toegang is geweigerd."
    )
    assert store.path.read_text() == "kapot"


def test_does_nothing_wiped_come_back(store: AnswerStore, tmp_path: Path):
    """When the file that is made next is damaged?"""
    store.put("v", "weg")
    store.clear()
    assert store.record() == Record("03-proef")
    store.path.write_text("kapot")
    assert (store.answers(), len(store.notices)) == ({}, 1)


def test_is_a_file_that_cannot_be_wiped_told_whole(store: AnswerStore, monkeypatch: pytest.MonkeyPatch):
    """And does the record then stand as it did, whichever file refuses?"""
    store.put("v", "blijft")
    for where, verb, name in ((os, "replace", "03-proef.json"), (Path, "unlink", "03-proef.reserve.json")):
        with monkeypatch.context() as disk:
            disk.setattr(where, verb, refuses)
            with pytest.raises(RecordError) as refused:
                store.clear()
        assert str(refused.value) == f"Het bestand {name} kon niet worden gewist: de toegang is geweigerd."
        assert store.get("v") == "blijft"
        AnswerStore("03-proef", store.path.parent.parent)  # keeps a copy


def test_may_another_program_wipe_a_file_first(store: AnswerStore, monkeypatch: pytest.MonkeyPatch):
    """Just before it is this one's turn?"""
    store.put("v", "weg")
    AnswerStore("03-proef", store.path.parent.parent)  # keeps a copy
    real = Path.unlink

    def gone(path: Path, missing_ok: bool = False) -> None:
        real(path)
        real(path, missing_ok=missing_ok)

    with monkeypatch.context() as disk:
        disk.setattr(Path, "unlink", gone)
        store.clear()
    assert store.answers() == {}
