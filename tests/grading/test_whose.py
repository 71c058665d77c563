"""What came in and cannot be used, what may be another's, and when it came: is it told, and nothing decided alone?"""

from __future__ import annotations

import json

import pytest
from factories import ASSIGNMENT, PERFECT, write_json
from heap import ROSTER, Heap

from autograder.collect import collect
from autograder.collect.plan import Decision
from autograder.collect.roster import Roster, Student
from autograder.collect.sanitise import read_note
from autograder.command.show import without_work
from autograder.export.export import without_grade
from autograder.grade.grade import grade
from autograder.lms import read_moment

ANNA, BRAM, CEM = "1000001", "1000002", "1000003"
FOLDER = "Bram de Boer_4711_assignsubmission_file"
MODULE = {"cells": [], "metadata": {"cursus": {"id": "03-differentiatie", "kind": "module"}}}
OWN_TEXT = "Ik begin met een gesprek met Noa en haar ouders, en daarna maak ik samen met haar een plan voor de week."


def collected(heap: Heap, roster: Roster = ROSTER) -> dict[str, Decision]:
    plan = heap.plan(roster=roster)
    heap.carry_out(plan)
    collect.enrol(heap.course, roster, [])
    return {row.handin.file: row.decision for row in plan.rows}


def state(heap: Heap, student: str) -> str:
    return without_grade(heap.course, ASSIGNMENT, student)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("inlevering.ipynb", b"{half een bestand"),
        ("inlevering.ipynb", b""),
        ("verslag.docx", b"PK\x03\x04"),
        ("module.ipynb", json.dumps(MODULE).encode()),
    ],
    ids=["damaged", "empty", "not a notebook", "a module"],
)
def test_is_a_file_that_cannot_be_used_still_that_students(heap: Heap, name: str, content: bytes):
    """Kept as it came, named in the report of grading and in the grades, and nobody else called unusable?"""
    (heap.folder / FOLDER).mkdir()
    (heap.folder / FOLDER / name).write_bytes(content)
    assert collected(heap) == {f"{FOLDER}/{name}": Decision.UNUSABLE}
    kept = sorted(path.name for path in heap.course.kept(ASSIGNMENT, BRAM).iterdir())
    assert len(kept) == 2
    assert "onbruikbaar.json" in kept
    assert [state(heap, number) for number in (ANNA, BRAM)] == ["niets ontvangen", "ontvangen maar onbruikbaar"]
    why = grade(heap.course, ASSIGNMENT).undecided
    assert why.keys() == {BRAM}
    assert name in why[BRAM]


def test_is_a_module_called_a_module(heap: Heap):
    write_json(heap.folder / "x.ipynb", MODULE)
    assert heap.plan().refused[0][1].startswith("is module '03-differentiatie' en geen opdracht")


def test_is_a_picture_beside_a_good_hand_in_no_failed_hand_in(heap: Heap):
    heap.put(f"{FOLDER}/inlevering.ipynb")
    (heap.folder / FOLDER / "foto.png").write_bytes(b"x")
    plan = heap.plan()
    assert [row.decision for row in plan.rows] == [Decision.NEW]
    assert [name for name, _ in plan.refused] == [f"{FOLDER}/foto.png"]


def test_is_every_student_in_one_of_three_states_without_work(heap: Heap):
    """Two of one name, of whom one handed in: is that doubt for both, and the others something else?"""
    roster = Roster([*ROSTER, Student("1000004", "Bram", "de Boer")])
    heap.put(f"{FOLDER}/inlevering.ipynb")
    (heap.folder / "1000001.ipynb").write_text("kapot")
    assert without_work(heap.plan(roster=roster), roster) == [
        "Niets ontvangen (1): 1000003 Cem Can.",
        "Ontvangen maar onbruikbaar (1): 1000001 Anna Bakker.",
        "Ontvangen, student onzeker (2): 1000002 Bram de Boer, 1000004 Bram de Boer.",
    ]
    collected(heap, roster)
    assert state(heap, BRAM) == state(heap, "1000004") == "ontvangen, student onzeker"
    assert state(heap, CEM) == "niets ontvangen"


def test_does_a_good_file_make_up_for_a_damaged_one(heap: Heap):
    (heap.folder / FOLDER).mkdir()
    (heap.folder / FOLDER / "inlevering.ipynb").write_text("kapot")
    collected(heap)
    heap.put(f"{FOLDER}/inlevering (2).ipynb")
    collected(heap)
    assert state(heap, BRAM) == "niet nagekeken"


def test_is_a_copy_of_what_someone_replaced_since_named(heap: Heap):
    """Anna hands in twice; Bram hands in her first file: is that for the lecturer, though her work is another now?"""
    first = heap.put("a.ipynb", number=ANNA, saved="eerst")
    content = first.read_text(encoding="utf-8")
    collected(heap)
    first.unlink()
    heap.put("b.ipynb", PERFECT | {"p-getal": "3"}, number=ANNA, time="2026-11-21T12:00:00+01:00")
    collected(heap)
    (heap.folder / "b.ipynb").unlink()
    (heap.folder / "c.ipynb").write_text(content.replace(ANNA, BRAM), encoding="utf-8")
    (row,) = heap.plan().rows
    assert row.decision is Decision.OPEN
    assert row.told == [f"dezelfde antwoorden en bewaartijd als van {ANNA}"]


def test_is_a_classmates_record_saved_one_click_later_named(heap: Heap):
    heap.put("a.ipynb", PERFECT | {"p-casus": OWN_TEXT}, number=ANNA)
    heap.put("b.ipynb", PERFECT | {"p-casus": OWN_TEXT, "p-getal": "3"}, number=BRAM)
    heap.put("c.ipynb", PERFECT | {"p-casus": "Ik begin heel anders."}, number=CEM)
    assert list(heap.decisions().values()) == [Decision.OPEN, Decision.OPEN, Decision.NEW]


def test_is_the_moment_of_the_learning_environment_that_of_handing_in(heap: Heap):
    """A learner's clock that is a day behind: which of two is newer, and when was it handed in?"""
    folder = "12-34 - Bram de Boer - {} november, 2026 1405"
    heap.put(f"{folder.format(20)}/inlevering.ipynb", {"p-keuze": "a"}, time="2026-11-21T12:00:00+01:00")
    heap.put(f"{folder.format(22)}/inlevering.ipynb", time="2026-11-20T12:00:00+01:00")
    heap.carry_out(heap.plan())
    submitted = heap.course.submitted(ASSIGNMENT, BRAM)
    assert read_note(submitted).file.startswith("12-34 - Bram de Boer - 22")
    assert (submitted / "timestamp.txt").read_text().startswith("2026-11-22 13:05:00"), "five past two in Amsterdam"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-03-14-23-01", "2026-11-03T14:23:01"),
        ("Nov 3, 2026 223 PM", "2026-11-03T14:23:00"),
        ("3 november, 2026 1423", "2026-11-03T14:23:00"),
        ("maart 29, 2026 12 05 a.m.", "2026-03-29T00:05:00"),
        ("2026-11-03 13:23:01.123456 UTC", "2026-11-03T13:23:01+00:00"),
        ("31 november 2026 1423", None),
        ("4711", None),
    ],
)
def test_is_a_moment_in_a_file_name_read(text: str, moment: str | None):
    found = read_moment(text)
    assert (found.isoformat() if found else None) == moment


def test_does_a_name_of_the_learning_environment_against_a_typed_number_make_doubt_without_a_list(heap: Heap):
    heap.put("Opdracht 3_s1000002_attempt_2026-11-03-14-23-01_inlevering.ipynb", number=ANNA)
    heap.put("Sanne Bakker_4711_assignsubmission_file/x.ipynb", number=CEM, name="Cem Can")
    assert [row.proposal.certain for row in heap.plan(roster=Roster()).rows] == [False, False]
