"""The download of a class as each learning environment makes it: does all come in, each with the right student?"""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from downloads import SYSTEMS, WITH_MOMENT, Person, class_list, download, people
from factories import ASSIGNMENT, NOTEBOOK, PERFECT, handed_in
from heap import Heap

from autograder.collect import collect
from autograder.collect.plan import Decision
from autograder.collect.roster import read_roster
from autograder.lms import systems


def took(heap: Heap, system: str, count: int) -> list[Person]:
    """Put the download of a class in the heap, and its class list beside it."""
    group = people(count)

    def work(one: Person) -> bytes:
        answers = PERFECT | {"p-casus": f"De aanpak van {one.number}."}
        return json.dumps(handed_in(heap.release, answers, saved=one.number)).encode()

    (heap.folder / "download.zip").write_bytes(download(system, group, work))
    (heap.folder.parent / "klas.csv").write_text(class_list(system, group), encoding="utf-8-sig")
    return group


def test_has_every_system_a_download_here():
    names = {system.name.removeprefix("De ").lower() for system in systems() if system.download}
    assert names == {*SYSTEMS, "mail"}


@pytest.mark.parametrize("system", SYSTEMS)
def test_does_a_class_of_three_come_in(heap: Heap, system: str):
    """Everyone with certainty, by the system's own list, and with its moment where it has one?"""
    group = took(heap, system, 3)
    roster = read_roster(heap.folder.parent / "klas.csv")
    plan = heap.plan(roster=roster)
    assert [(row.student, row.decision) for row in plan.rows] == [(one.number, Decision.NEW) for one in group]
    assert plan.refused == []
    moments = {f"{row.handin.received:%Y-%m-%d %H:%M}" if row.handin.received else "" for row in plan.rows}
    assert moments == ({"2026-11-20 13:05"} if system in WITH_MOMENT else {""})


@pytest.mark.parametrize("system", ["brightspace", "canvas"])
def test_does_a_class_of_thirty_come_in_and_does_a_second_time_change_nothing(heap: Heap, system: str):
    group = took(heap, system, 30)
    roster = read_roster(heap.folder.parent / "klas.csv")
    first = heap.plan(roster=roster)
    heap.carry_out(first)
    collect.enrol(heap.course, roster, first.rows)
    assert heap.course.submitters(ASSIGNMENT) == sorted(one.number for one in group)
    for one in group:
        record = heap.course.submitted(ASSIGNMENT, one.number) / "antwoorden" / f"{NOTEBOOK}.json"
        assert one.number in record.read_text(encoding="utf-8")
    again = heap.plan(roster=roster)
    assert {row.decision for row in again.rows} == {Decision.SAME}


def test_is_a_saved_message_read(heap: Heap):
    """By the sender's address, with the moment of the mail, and nothing of a message without a hand-in?"""
    one = people(1)[0]
    message = EmailMessage()
    message["From"] = f'"{one.name}" <{one.number}@school.example>'
    message["Date"] = "Fri, 20 Nov 2026 14:05:00 +0100"
    message.set_content("Hierbij mijn opdracht.")
    (heap.folder / "zonder.eml").write_bytes(bytes(message))
    work = json.dumps(handed_in(heap.release, PERFECT)).encode()
    message.add_attachment(work, maintype="application", subtype="octet-stream", filename="inlevering.ipynb")
    (heap.folder / "met.eml").write_bytes(bytes(message))
    (heap.folder.parent / "klas.csv").write_text(class_list("moodle", people(3)), encoding="utf-8")
    plan = heap.plan(roster=read_roster(heap.folder.parent / "klas.csv"))
    (row,) = plan.rows
    assert (row.student, row.decision) == (one.number, Decision.NEW)
    assert f"{row.handin.received:%H:%M}" == "13:05"
    assert plan.refused == [("zonder.eml", "is een mail zonder bijlage.")]


def test_is_a_download_that_windows_zipped_again_read(heap: Heap):
    """A zip in a folder in a zip, as a lecturer makes who unpacks and packs?"""
    group = took(heap, "moodle", 3)
    inner = (heap.folder / "download.zip").read_bytes()
    (heap.folder / "download.zip").unlink()
    (heap.folder / "week 3").mkdir()
    (heap.folder / Path("week 3") / "opnieuw.zip").write_bytes(inner)
    plan = heap.plan(roster=read_roster(heap.folder.parent / "klas.csv"))
    assert [row.student for row in plan.having(Decision.NEW)] == [one.number for one in group]
