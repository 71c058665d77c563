"""Keeping all answers in one file, putting them back without losing a newer one, and wiping them from disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from course.base.errors import CourseError
from course.record.answers import AnswerStore, NewerRecordError
from course.record.backup import (
    FILE,
    answer_backup,
    answer_wipe,
    compare,
    course_folder,
    make_backup,
    modules,
    read_backup,
    restore,
    wipe,
)

MODULE, ASSIGNMENT = "modules/02-attitude", "opdrachten/03-differentiatie/opdracht-03-differentiatie"


def store(root: Path, place: str) -> AnswerStore:
    folder, _, notebook = place.rpartition("/")
    return AnswerStore(notebook, root / folder)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A learner's folder with answers in one module and one assignment."""
    folder = tmp_path / "mijn-cursus"
    store(folder, MODULE).put("meting", {"gevoel-1": 4})
    store(folder, MODULE).put("reflectie", "Eén zin: é")
    store(folder, ASSIGNMENT).put("o03-term", "convergent")
    return folder


def everything(root: Path) -> dict[str, dict]:
    return {place: store(root, place).answers() for place in (MODULE, ASSIGNMENT)}


def texts(root: Path) -> str:
    """Return all that stands in any file of a folder."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(root.rglob("*")) if path.is_file())


def tampered(root: Path, **changes: object) -> str:
    return json.dumps(json.loads(make_backup(root).text) | changes)


def test_is_the_folder_found_from_a_module(tmp_path: Path):
    """Does a module find the folder around it, and a notebook elsewhere its own?"""
    assert course_folder(tmp_path / "modules") == tmp_path
    assert course_folder(tmp_path / "elders") == tmp_path / "elders"


def test_does_a_backup_hold_every_answer_and_no_copies(root: Path):
    """Are both records in the file, and the reserve and set-aside copies beside them not?"""
    store(root, MODULE)  # opening keeps a reserve copy
    (root / "modules/antwoorden/02-attitude.beschadigd-20260101-101010-1.json").write_text("{", encoding="utf-8")
    made = make_backup(root)
    assert {place: record.answers for place, record in made.records.items()} == everything(root)
    assert made.problems == ()
    assert made.name.startswith("backup-inclusief") and made.name.endswith(".json")


def test_does_a_backup_survive_the_journey_to_another_computer(root: Path, tmp_path: Path):
    """Are all answers back, letter for letter, after putting the file back in an empty folder?"""
    other = tmp_path / "andere-computer"
    _, records = read_backup(make_backup(root).text)
    assert restore(other, records) == 3
    assert everything(other) == everything(root)


def test_is_an_unreadable_record_named_and_the_rest_kept(root: Path):
    """Does one damaged record not spoil the back-up of the others, and is it said?"""
    (root / "modules/antwoorden/02-attitude.json").write_text("kapot", encoding="utf-8")
    made = make_backup(root)
    assert list(made.records) == [ASSIGNMENT]
    assert "module 02 " in made.problems[0]


def test_is_a_newer_answer_left_alone(root: Path):
    """Does putting back add what is missing and leave an answer that was changed since?"""
    _, records = read_backup(make_backup(root).text)
    store(root, MODULE).put("reflectie", "Een latere zin")
    store(root, MODULE).put("meting", None)
    (module, _) = compare(root, records)
    assert (module.missing, module.other, module.same) == (("meting",), ("reflectie",), ())
    assert restore(root, records) == 1
    assert store(root, MODULE).answers() == {"reflectie": "Een latere zin", "meting": {"gevoel-1": 4}}


def test_does_looking_change_nothing(root: Path):
    """Are the records the same after a look into a back-up?"""
    _, records = read_backup(make_backup(root).text)
    store(root, MODULE).put("reflectie", "Een latere zin")
    before = everything(root)
    compare(root, records)
    assert everything(root) == before


def test_is_a_replaced_answer_kept_beside(root: Path):
    """When the learner asks for everything, is the present answer replaced and still to be found on disk?"""
    _, records = read_backup(make_backup(root).text)
    store(root, MODULE).put("reflectie", "Een latere zin")
    assert restore(root, records, replace=True) == 1
    assert store(root, MODULE).get("reflectie") == "Eén zin: é"
    kept = (root / "modules/antwoorden/02-attitude.andere-versies.jsonl").read_text(encoding="utf-8")
    assert "Een latere zin" in kept


@pytest.mark.parametrize(
    ("later", "words"), [("here", "wat hier staat, is later"), ("there", "in de back-up staat, is later")]
)
def test_is_it_said_which_is_newer(root: Path, later: str, words: str):
    """Does the look into a back-up tell which side was saved later?"""
    content = json.loads(make_backup(root).text)
    content["records"][MODULE]["saved"] = f"{2001 if later == 'here' else 2999}-01-01T10:00:00+01:00"
    store(root, MODULE).put("reflectie", "Een latere zin")
    shown = answer_backup(root, {"do": "read", "text": json.dumps(content)})
    assert words in " ".join(shown["parts"])
    assert (shown["missing"], shown["other"]) == (0, 1)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "beschadigd"),
        ("[1, 2]", "geen back-up"),
        ('{"format": "iets anders"}', "geen back-up"),
        ("[" * 100_000, "beschadigd"),
        (json.dumps({"format": FILE.format, "version": 99}), "andere versie"),
        (json.dumps({"format": FILE.format, "version": 1, "records": {}}), "geen antwoorden"),
        (" " * 20_000_001, "te groot"),
    ],
)
def test_is_a_file_that_is_no_backup_refused(text: str, sentence: str):
    """Does every wrong file get a sentence of its own kind?"""
    with pytest.raises(CourseError, match=sentence):
        read_backup(text)


@pytest.mark.parametrize(
    "place",
    [
        "../02-attitude",
        "modules/../../x",
        "/etc/x",
        "modules/",
        "modules/a/b",
        "opdrachten/x",
        "modules/02-attitude.reserve",
        "C:/x",
    ],
)
def test_can_a_file_not_write_elsewhere(root: Path, place: str):
    """Is a back-up that names a place outside the course refused before anything is written?"""
    record = json.loads(make_backup(root).text)["records"][MODULE]
    before = texts(root)
    with pytest.raises(CourseError, match="plek die niet bij de cursus hoort"):
        answer_backup(root, {"do": "restore", "text": tampered(root, records={MODULE: record, place: record})})
    assert texts(root) == before


@pytest.mark.parametrize("record", [None, {"answers": []}, {"schema": "1", "answers": {}}])
def test_is_a_damaged_record_in_a_backup_refused(root: Path, record: object):
    """Is nothing put back from a back-up of which one record is damaged?"""
    with pytest.raises(CourseError):
        read_backup(tampered(root, records={MODULE: record}))


def test_is_a_record_of_a_newer_course_refused(root: Path):
    """Does an older course say that it cannot read a newer back-up?"""
    with pytest.raises(NewerRecordError, match="nieuwere versie"):
        read_backup(tampered(root, records={MODULE: {"schema": 99, "answers": {}}}))


def test_is_there_nothing_to_keep_in_an_empty_folder(tmp_path: Path):
    """Does a learner without answers hear so, instead of getting an empty file?"""
    with pytest.raises(CourseError, match="nog niets"):
        answer_backup(tmp_path, {"do": "make"})


def test_does_the_page_get_the_file_and_what_is_in_it(root: Path):
    """Does making a back-up give a file to download and a line for each module and assignment?"""
    shown = answer_backup(root, {"do": "make"})
    assert read_backup(shown["file"]["content"])[1].keys() == {MODULE, ASSIGNMENT}
    assert shown["parts"] == [
        f"module {modules()[MODULE]}: 2 antwoorden",
        "opdracht 03-differentiatie: 1 antwoord",
    ]


# -- wiping -----------------------------------------------------------------------------------------------------------


def test_is_nothing_left_of_a_wiped_module(root: Path):
    """After everything that can leave a copy: does no file hold a word of the module, and is the rest untouched?"""
    one, other = store(root, MODULE), store(root, MODULE)
    one.put("lasten", "GEHEIM-1")
    other.put("lasten", "GEHEIM-2", ["iets anders"])  # another window: the first is set aside
    store(root, MODULE)  # a reserve copy
    record = root / "modules/antwoorden/02-attitude.json"
    (root / "modules/antwoorden/.02-attitude-x1.tmp").write_text("GEHEIM-3", encoding="utf-8")
    record.write_text("GEHEIM-4 kapot", encoding="utf-8")
    store(root, MODULE)  # a damaged record set aside, the last good one put back
    assert len(list(record.parent.iterdir())) >= 5
    assert wipe(root, MODULE) == 3
    assert "GEHEIM" not in texts(root)
    assert "reflectie" not in texts(root)
    assert sorted(path.name for path in record.parent.iterdir()) == ["02-attitude.json", "02-attitude.lock"]
    assert MODULE not in make_backup(root).records  # there is nothing in it to keep
    assert everything(root) == {MODULE: {}, ASSIGNMENT: {"o03-term": "convergent"}}


def test_does_a_window_that_was_open_not_bring_it_back(root: Path):
    """Does a store that had read the answers before find nothing after the wipe, and save only what is new?"""
    open_ = store(root, MODULE)
    assert open_.answers()
    wipe(root, MODULE)
    assert open_.answers() == {}
    open_.put("meting", {"gevoel-1": 2})
    assert store(root, MODULE).answers() == {"meting": {"gevoel-1": 2}}


def test_does_looking_before_wiping_change_nothing(root: Path):
    """Does the first click only tell what there is?"""
    assert "2 antwoorden" in answer_wipe(root, {"do": "look", "place": MODULE})["found"]
    assert "geen antwoorden" in answer_wipe(root, {"do": "look", "place": "modules/00-start"})["found"]
    assert len(store(root, MODULE).answers()) == 2


def test_does_the_page_learn_which_browser_copies_to_forget(root: Path):
    """Does the reply carry the name under which a browser keeps unsent answers of this module?"""
    reply = answer_wipe(root, {"do": "wipe", "place": MODULE})
    assert reply["key"] == store(root, MODULE).key
    assert reply["wiped"].startswith("Gewist: 2 antwoorden van module 02")


@pytest.mark.parametrize("place", ["", "modules/99-nergens", ASSIGNMENT, "modules/../x"])
@pytest.mark.parametrize("do", ["look", "wipe"])
def test_can_only_a_module_be_wiped(root: Path, do: str, place: str):
    """Is nothing else of the learner's disk within reach?"""
    before = texts(root)
    with pytest.raises(CourseError, match="Kies eerst een module"):
        answer_wipe(root, {"do": do, "place": place})
    assert texts(root) == before
