"""Is an answer that was saved ever lost, whatever happens to the file, the disk or the other windows?"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.base.edition import VERSION
from course.record import answers, files
from course.record.answers import (
    SCHEMA,
    AnswerStore,
    DamagedRecordError,
    NewerRecordError,
    Record,
    RecordError,
    parse_record,
)

ROOT = Path(__file__).resolve().parents[2]


def folder_of(tmp_path: Path) -> Path:
    return tmp_path / answers.FOLDER


def content(store: AnswerStore) -> dict[str, object]:
    return json.loads(store.path.read_text(encoding="utf-8"))


# ----------------------------------------------------------------------------- saving and finding again


def test_does_opening_leave_no_trace(tmp_path):
    """Is nothing written for a learner who only reads?"""
    store = AnswerStore("03-proef", tmp_path)
    assert store.answers() == {}
    assert list(tmp_path.iterdir()) == []


def test_does_an_answer_come_back_the_next_day(tmp_path):
    """Does a new store find every answer, in a file that people can read and that says what it is?"""
    store = AnswerStore("03-proef", tmp_path)
    saved = store.put("vraag-1", {"i1": "één"})
    store.put("vraag-2", ["a", "b"])
    store.put("vraag-3", "weg")
    store.put("vraag-3", None)
    later = AnswerStore("03-proef", tmp_path)
    assert later.answers() == {"vraag-1": {"i1": "één"}, "vraag-2": ["a", "b"]}
    assert (later.get("vraag-3"), later.notices) == (None, [])
    assert content(later) | {"saved": saved.time} == {
        "schema": SCHEMA,
        "notebook": "03-proef",
        "course_version": VERSION,
        "saved": saved.time,
        "answers": {"vraag-1": {"i1": "één"}, "vraag-2": ["a", "b"]},
    }
    assert "één" in store.path.read_text(encoding="utf-8")


@given(st.dictionaries(st.text(max_size=6), st.integers() | st.lists(st.text(max_size=9) | st.booleans()), max_size=4))
def test_is_any_answer_written_and_read(found):
    """Does every answer come back from the file's text as it was?"""
    record = Record("n", found, "2026-11-21T10:00:00+01:00")
    assert parse_record(files.to_json(record.as_json())) == record


def test_does_half_a_character_not_spoil_the_record(tmp_path):
    """Is a record with half an emoji, as an old file can hold, still written?"""
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "half \ud83d emoji")
    assert AnswerStore("03-proef", tmp_path).get("v") == "half ? emoji"


# ----------------------------------------------------------------------------- crashes, full and closed disks


CRASH = """
import os, sys
from course.record.answers import AnswerStore
real = os.replace
os.replace = lambda source, target: os._exit(9) if str(target).endswith(sys.argv[2]) else real(source, target)
AnswerStore("03-proef", sys.argv[1]).put("v", "nieuw")
"""


@pytest.mark.parametrize("file", ["03-proef.json", "03-proef.reserve.json"])
def test_does_a_crash_halfway_leave_the_old_answers(tmp_path, file):
    """When the machine stops between writing and renaming, is the old record whole and does work go on after it?"""
    AnswerStore("03-proef", tmp_path).put("v", "oud")
    ended = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path), file], cwd=ROOT, check=False, timeout=60)
    assert ended.returncode == 9
    assert len(list(folder_of(tmp_path).glob(".*.tmp"))) == 1
    store = AnswerStore("03-proef", tmp_path)
    assert (store.answers(), store.notices) == ({"v": "oud"}, [])
    store.put("v", "nieuw")
    assert AnswerStore("03-proef", tmp_path).answers() == {"v": "nieuw"}


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EDQUOT, "ruimte op de schijf is op"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_is_a_full_disk_one_sentence_and_no_loss(tmp_path, monkeypatch, code, reason):
    """When the disk is full, is the old answer still there, nothing half written, and does saving work afterwards?"""
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "oud")

    def full(_: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(RecordError, match=f"Je antwoord is niet bewaard: .*{reason}"):
            store.put("v", "nieuw", known=["oud"])
    assert store.get("v") == "oud"
    assert sorted(path.name for path in folder_of(tmp_path).iterdir()) == ["03-proef.json", "03-proef.lock"]
    store.put("v", "nieuw")
    assert AnswerStore("03-proef", tmp_path).get("v") == "nieuw"


def test_is_a_file_in_the_place_of_the_folder_one_sentence(tmp_path):
    """When "antwoorden" is a file, does opening say in Dutch which file it cannot read?"""
    folder_of(tmp_path).write_text("a file where the folder should be")
    with pytest.raises(RecordError, match=r"antwoorden/03-proef\.json kunnen niet worden gelezen"):
        AnswerStore("03-proef", tmp_path)


def test_is_a_closed_folder_read_all_the_same(tmp_path, monkeypatch):
    """When nothing may be written, are the answers found, and does saving say which folder to look at?"""
    AnswerStore("03-proef", tmp_path).put("v", "oud")

    def closed(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # As root, permissions of a folder stop nobody: so the calls that would be refused are.
    monkeypatch.setattr(os, "open", closed)
    store = AnswerStore("03-proef", tmp_path)
    assert (store.get("v"), store.notices) == ("oud", [])
    with pytest.raises(RecordError, match=f"toegang is geweigerd.*{folder_of(tmp_path)}"):
        store.put("v", "nieuw")
    assert store.get("v") == "oud"


def test_is_a_file_that_cannot_be_read_for_a_moment_left_alone(tmp_path, monkeypatch):
    """Is a record behind a network fault reported, and not taken for damaged and set aside?"""
    AnswerStore("03-proef", tmp_path).put("v", "oud")

    def fault(self: Path, *_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as network:
        network.setattr(Path, "open", fault)
        with pytest.raises(RecordError, match="kunnen niet worden gelezen"):
            AnswerStore("03-proef", tmp_path)
    assert AnswerStore("03-proef", tmp_path).get("v") == "oud"
    assert not list(folder_of(tmp_path).glob("*beschadigd*"))


def test_does_saving_wait_for_a_virus_scanner(tmp_path, monkeypatch):
    """Is a rename that is refused for a moment, as Windows does, tried again?"""
    store = AnswerStore("03-proef", tmp_path)
    refused = iter([True, True])
    real = os.replace

    def busy(source: str, target: Path) -> None:
        if next(refused, False):
            raise PermissionError(errno.EACCES, "in use")
        real(source, target)

    monkeypatch.setattr(os, "replace", busy)
    store.put("v", "toch")
    assert AnswerStore("03-proef", tmp_path).get("v") == "toch"


# ----------------------------------------------------------------------------- damaged and newer records

DAMAGE: dict[str, Callable[[str], bytes]] = {
    "cut off": lambda text: text.encode()[: len(text) // 2],
    "empty": lambda text: b"",
    "no text": lambda text: b"\xff\xfe\x00\x80" + text.encode("utf-16"),
    "other JSON": lambda text: b"[1, 2]",
    "answers that are a list": lambda text: text.replace('"answers": {', '"answers": [], "x": {').encode(),
    "no version": lambda text: text.replace('"schema"', '"schemo"').encode(),
    "a version that is true": lambda text: text.replace('"schema": 1', '"schema": true').encode(),
    "a time that is a number": lambda text: text.replace('"saved": "', '"saved": 5, "x": "').encode(),
    "nested without end": lambda text: b"[" * 200_000,
}


@pytest.mark.parametrize("name", DAMAGE)
def test_is_a_damaged_record_set_aside_and_the_last_good_one_put_back(tmp_path, name):
    """Is damage reported in Dutch, kept under another name byte for byte, and are the answers back?"""
    AnswerStore("03-proef", tmp_path).put("v", "oud")
    store = AnswerStore("03-proef", tmp_path)  # opening keeps the reserve
    store.put("w", "na het openen")
    damaged = DAMAGE[name](store.path.read_text(encoding="utf-8"))
    store.path.write_bytes(damaged)
    later = AnswerStore("03-proef", tmp_path)
    assert later.answers() == {"v": "oud"}
    assert len(later.notices) == 2
    [aside] = folder_of(tmp_path).glob("*.beschadigd-*.json")
    assert aside.read_bytes() == damaged
    assert aside.name in later.notices[0]
    assert "De 1 antwoorden van" in later.notices[1]
    assert AnswerStore("03-proef", tmp_path).notices == []


def test_is_damage_while_working_mended_from_memory(tmp_path):
    """When the file is damaged behind an open page, does the next answer save all that the page still knows?"""
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "een")
    store.put("w", "twee")
    store.path.write_text("{", encoding="utf-8")
    store.put("x", "drie")
    assert AnswerStore("03-proef", tmp_path).answers() == {"v": "een", "w": "twee", "x": "drie"}
    assert len(store.notices) == 2


def test_is_damage_without_a_reserve_no_end(tmp_path):
    """Without anything to put back, does work go on with an empty record, and the damaged file stay?"""
    folder_of(tmp_path).mkdir()
    (folder_of(tmp_path) / "03-proef.json").write_text("kapot")
    store = AnswerStore("03-proef", tmp_path)
    assert (store.answers(), len(store.notices)) == ({}, 1)
    store.put("v", "nieuw")
    assert AnswerStore("03-proef", tmp_path).answers() == {"v": "nieuw"}
    assert len(list(folder_of(tmp_path).glob("*.beschadigd-*.json"))) == 1


def test_are_two_damaged_records_both_kept(tmp_path):
    """Does a second damage within the same second not overwrite the first file set aside?"""
    for text in ("kapot 1", "kapot 2"):
        folder_of(tmp_path).mkdir(exist_ok=True)
        (folder_of(tmp_path) / "03-proef.json").write_text(text)
        AnswerStore("03-proef", tmp_path)
    kept = {path.read_text() for path in folder_of(tmp_path).glob("*.beschadigd-*.json")}
    assert kept == {"kapot 1", "kapot 2"}


def test_is_a_record_of_a_newer_course_left_untouched(tmp_path):
    """Is a newer record refused with advice, on opening and while working, and not changed by a byte?"""
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "oud")
    newer = json.dumps(content(store) | {"schema": SCHEMA + 1, "answers": {"v": {"nieuwe": "vorm"}}})
    store.path.write_text(newer, encoding="utf-8")
    with pytest.raises(NewerRecordError, match="Werk eerst de cursus bij"):
        store.put("v", "nieuw")
    with pytest.raises(NewerRecordError):
        AnswerStore("03-proef", tmp_path)
    assert store.path.read_text(encoding="utf-8") == newer


@given(st.text(max_size=60) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_is_any_text_a_record_or_refused(text):
    """Does a file with anything in it never give another error than the two that say what to do?"""
    try:
        parse_record(text)
    except (DamagedRecordError, NewerRecordError) as refused:
        assert str(refused).endswith(".")


# ----------------------------------------------------------------------------- several windows at once

WRITER = """
import sys
from course.record.answers import AnswerStore
store = AnswerStore("03-proef", sys.argv[1])
print("klaar", flush=True)
sys.stdin.readline()
for number in range(40):
    store.put(f"{sys.argv[2]}-{number}", number)
    store.put("samen", f"{sys.argv[2]}-{number}", known=[store.get("samen")])
"""


def test_do_several_kernels_lose_nothing(tmp_path):
    """Do three processes that write 40 answers each, at the same moment, all find all 120 in the record?"""
    kernels = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in "abc"
    ]
    for kernel in kernels:
        assert kernel.stdout.readline() == "klaar\n"
    for kernel in kernels:
        kernel.stdin.write("start\n")
        kernel.stdin.flush()
    for kernel in kernels:
        kernel.communicate(timeout=120)
        assert kernel.returncode == 0
    found = AnswerStore("03-proef", tmp_path).answers()
    assert {key: value for key, value in found.items() if key != "samen"} == {
        f"{name}-{number}": number for name in "abc" for number in range(40)
    }
    assert found["samen"].endswith("-39")


def test_do_threads_of_one_kernel_lose_nothing(tmp_path):
    """Do two stores and four threads, some only reading, keep every answer?"""
    stores = [AnswerStore("03-proef", tmp_path), AnswerStore("03-proef", tmp_path)]
    failures: list[BaseException] = []

    def work(name: str, store: AnswerStore) -> None:
        try:
            for number in range(25):
                store.put(f"{name}-{number}", number)
                store.answers()
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(f"t{index}", stores[index % 2])) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert len(AnswerStore("03-proef", tmp_path).answers()) == 100


def test_is_a_change_within_the_same_tick_of_the_clock_seen(tmp_path):
    """Is another window's answer of the same length and the same moment not overwritten by an older reading?"""
    one, two = AnswerStore("03-proef", tmp_path), AnswerStore("03-proef", tmp_path)
    one.put("v", "aaa")
    two.get("v")
    before = two.path.stat()
    text = two.path.read_text(encoding="utf-8").replace("aaa", "bbb")
    with two.path.open("r+", encoding="utf-8") as file:  # the same file, so even the same inode
        file.write(text)
    os.utime(two.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    two.put("w", "ccc")
    assert AnswerStore("03-proef", tmp_path).answers() == {"v": "bbb", "w": "ccc"}


def test_is_the_answer_of_another_window_kept(tmp_path):
    """When two windows give another answer to one question, does the last one count and the other one stay on disk?"""
    one, two = AnswerStore("03-proef", tmp_path), AnswerStore("03-proef", tmp_path)
    assert not one.put("v", "van één", known=[None]).replaced
    assert two.put("v", "van twee", known=[None]).replaced
    assert one.get("v") == "van twee"
    lines = (folder_of(tmp_path) / "03-proef.andere-versies.jsonl").read_text(encoding="utf-8").splitlines()
    assert [(json.loads(line)["question"], json.loads(line)["answer"]) for line in lines] == [("v", "van één")]


def test_is_a_change_that_the_window_knew_no_conflict(tmp_path):
    """Is replacing what one's own window showed, or the same answer, or taking away, nothing to set aside?"""
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "a", known=[None])
    store.put("v", "b", known=[None, "a"])
    store.put("v", "b", known=[None])
    store.put("v", None, known=["b"])
    assert not list(folder_of(tmp_path).glob("*andere-versies*"))


def test_does_a_window_wait_for_another_and_give_up_in_words(tmp_path, monkeypatch):
    """When another window holds the record too long, does the learner get a sentence instead of a hanging page?"""
    from filelock import FileLock

    monkeypatch.setattr(answers, "LOCK_SECONDS", 0.1)
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "oud")
    with (
        FileLock(folder_of(tmp_path) / "03-proef.lock"),
        pytest.raises(RecordError, match="Een ander venster is bezig"),
    ):
        store.put("v", "nieuw")
    store.put("v", "nieuw")
    assert store.get("v") == "nieuw"


# ----------------------------------------------------------------------------- wiping, and small things


def test_does_wiping_leave_nothing(tmp_path):
    """After "wis mijn antwoorden", is no answer left in any file, and are other notebooks' answers untouched?"""
    AnswerStore("03-anders", tmp_path).put("v", "blijft")
    AnswerStore("03-proef", tmp_path).put("v", "GEHEIM")
    store = AnswerStore("03-proef", tmp_path)
    store.put("v", "GEHEIM 2", known=[])
    (folder_of(tmp_path) / ".03-proef-x1.tmp").write_text("GEHEIM from a crash")
    (folder_of(tmp_path) / ".03-proef.reserve-x1.tmp").write_text("GEHEIM from a crash")
    store.path.write_text("GEHEIM and damaged")
    store.answers()
    assert len(list(folder_of(tmp_path).iterdir())) > 5
    store.clear()
    assert store.answers() == {}
    assert AnswerStore("03-proef", tmp_path).answers() == {}
    assert AnswerStore("03-anders", tmp_path).answers() == {"v": "blijft"}
    assert "GEHEIM" not in "".join(path.read_text() for path in folder_of(tmp_path).iterdir())
    store.put("v", "opnieuw")
    assert store.get("v") == "opnieuw"


def test_does_the_key_tell_folders_apart_and_no_more(tmp_path):
    """Does the name under which a browser keeps unsent answers differ per folder without naming it?"""
    keys = {AnswerStore(name, tmp_path / place).key for name in ("a", "b") for place in ("x", "y")}
    assert len(keys) == 4
    assert AnswerStore("a", tmp_path / "x").key in keys
    assert all(key.isalnum() and len(key) == 16 for key in keys)
