"""What the lecturer's page has done on the server: files come in, doubts are settled, work can be stopped."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from factories import ASSIGNMENT, NOTEBOOK, PERFECT, handed_in

from autograder.assignment import released_assignment
from autograder.config import CourseFolder
from autograder.page import collecting, overview
from autograder.page.desk import Desk
from autograder.page.work import WORK, Job, Worker
from autograder.problem import Problem

ROSTER = "studentnummer;naam\n1000001;Anna Bakker\n1000002;Bram de Boer\n1000003;Cem Can\n"


@pytest.fixture
def desk(fresh: CourseFolder) -> Desk:
    """A desk on a course folder in which the small assignment was released."""
    return Desk(fresh.root)


@pytest.fixture
def bring(desk: Desk) -> Callable[..., None]:
    """Drop a hand-in on the page."""
    release = released_assignment(desk.course, ASSIGNMENT).notebooks[NOTEBOOK]

    def dropped(file: str, number: str = "", answers: dict | None = PERFECT, **more: str) -> None:
        content = json.dumps(handed_in(release, answers, number=number, **more)).encode()
        collecting.receive(desk, file, content)

    return dropped


def run(desk: Desk, what: str) -> Job:
    job = Job(what)
    Worker._run(job, WORK[what][1](desk, [ASSIGNMENT]))
    return job


def test_is_a_doubt_settled_and_taken_back(desk: Desk, bring: Callable[..., None]):
    """Does a word about one file change only that file, and what is not certain stay out?"""
    collecting.receive(desk, "klas.csv", ROSTER.encode())
    bring("anna.ipynb", "1000001")
    bring("wie.ipynb", answers=PERFECT | {"p-term": "anders"})
    rows = {row["file"]: row for row in collecting.plan(desk, {})["rows"]}
    assert (rows["anna.ipynb"]["taken"], rows["wie.ipynb"]["open"]) == (True, True)
    given = {"file": "wie.ipynb", "receipt": rows["wie.ipynb"]["receipt"], "student": "1000003"}
    settled = {row["file"]: row for row in collecting.settle_one(desk, given)["rows"]}
    assert (settled["wie.ipynb"]["taken"], settled["wie.ipynb"]["name"]) == (True, "Cem Can")
    assert overview.overview(desk, {})["todo"][0]["text"] == "Neem 2 inleveringen op"
    back = {row["file"]: row for row in collecting.settle_one(desk, given | {"student": ""})["rows"]}
    assert back["wie.ipynb"]["open"]
    (waits, *_) = overview.overview(desk, {})["todo"]
    assert waits["text"] == "Neem 1 inlevering op, en wijs bij 1 bestand de student aan"
    assert run(desk, "collect").told[0] == "Opgehaald: 1 inlevering."
    assert desk.course.submitters(ASSIGNMENT) == ["1000001"]
    left = collecting.plan(desk, {})
    assert ([row["file"] for row in left["rows"]], left["same"]) == (["wie.ipynb"], 1)
    (waits, *_) = overview.overview(desk, {})["todo"]
    assert "Wijs de student aan bij 1 inlevering" in waits["text"]


@pytest.mark.parametrize("name", ["../../buiten.ipynb", "C:\\x\\..\\y.ipynb", ".verborgen", "a/b\0c.ipynb", ""])
def test_does_no_name_of_a_file_lead_outside(desk: Desk, name: str):
    """Is every dropped file kept in the one folder for them?"""
    before = set(desk.root.parent.rglob("*"))
    collecting.receive(desk, name, b"{}")
    new = [path for path in set(desk.root.parent.rglob("*")) - before if path.is_file()]
    assert [path.parent for path in new] == [desk.root / "binnengekomen" / "nieuw"]


def test_does_a_bad_class_list_replace_nothing(desk: Desk):
    """Is it told in a sentence, and does the list that was there stay?"""
    collecting.receive(desk, "klas.csv", ROSTER.encode())
    there = set(desk.root.iterdir())
    with pytest.raises(Problem, match=r"In .*klas 2A\.csv vond ik geen kolom met studentnummers"):
        collecting.receive(desk, "klas 2A.csv", b"a;b\n1;2\n")
    with pytest.raises(Problem, match=r"Klas\.XLSX is een rekenblad\. Een klassenlijst lees ik als CSV"):
        collecting.receive(desk, "Klas.XLSX", b"PK")
    assert (desk.root / "roster.csv").read_text(encoding="utf-8") == ROSTER
    assert set(desk.root.iterdir()) == there


def test_is_an_empty_zip_told(desk: Desk):
    """What holds nothing is not passed over in silence."""
    collecting.receive(desk, "leeg.zip", b"PK\x05\x06" + bytes(18))
    assert collecting.plan(desk, {})["refused"] == [
        {"file": "Wat binnenkwam", "why": "is leeg: er zit geen enkel bestand in."}
    ]


def test_does_everything_end_in_one_list(desk: Desk, bring: Callable[..., None]):
    """Collected, graded, with feedback and grades; and is what waits told with where to do it?"""
    collecting.receive(desk, "klas.csv", ROSTER.encode())
    bring("anna.ipynb", "1000001")
    job = run(desk, "all")
    assert (job.problem, job.running) == ("", False)
    assert [line for line in job.told if "nagekeken" in line or "feedback voor" in line or "cijfers.csv" in line] == [
        f"{ASSIGNMENT}: 1 student nagekeken.",
        f"{ASSIGNMENT}: feedback voor 1 student.",
        "cijfers.csv: 3 studenten.",
    ]
    assert overview.overview(desk, {})["todo"] == [
        {"text": "Lees 1 antwoord: Een casus (Een proef)", "to": f"#lezen/{ASSIGNMENT}/p-taak", "computer": False}
    ]
    found = overview.one_assignment(desk, {"assignment": ASSIGNMENT})
    states = {student["number"]: student["state"] for student in found["students"]}
    assert states["1000001"] == "nog te lezen"
    assert states["1000002"] == "niets ontvangen"


def test_is_who_must_hand_in_again_called_by_name(desk: Desk, bring: Callable[..., None]):
    """And not by a number that the lecturer must look up?"""
    collecting.receive(desk, "klas.csv", ROSTER.encode())
    bring("Anna Bakker.ipynb", answers=None)
    run(desk, "collect")
    texts = [one["text"] for one in overview.overview(desk, {})["todo"]]
    assert [text for text in texts if "nieuwe inlevering van Anna Bakker (1000001): Een proef" in text], texts


def test_do_keys_stay_secret_until_asked_otherwise(desk: Desk, bring: Callable[..., None]):
    """Once feedback was asked without the right answers, does doing everything again tell none?"""
    bring("anna.ipynb", "1000001", PERFECT | {"p-keuze": "b"})
    run(desk, "all")
    (page,) = desk.root.glob(f"feedback/1000001/{ASSIGNMENT}/*.html")
    for what, keys in (("all", True), ("closed", False), ("all", False), ("feedback", True), ("all", True)):
        page.unlink()
        run(desk, what)
        assert ("Uitleg" in page.read_text(encoding="utf-8")) is keys, what
        assert overview.one_assignment(desk, {"assignment": ASSIGNMENT})["keys"] is keys


def test_does_stop_lose_nothing(desk: Desk, bring: Callable[..., None]):
    """Is the work told as stopped, and does beginning again do the rest?"""
    bring("anna.ipynb", "1000001")
    run(desk, "collect")
    job = Job("grade", stopping=True)
    Worker._run(job, WORK["grade"][1](desk, [ASSIGNMENT]))
    assert (job.problem[:8], job.running) == ("Gestopt.", False)
    assert run(desk, "grade").told[0] == f"{ASSIGNMENT}: 1 student nagekeken."


def test_is_one_thing_done_at_a_time():
    """Is a second piece of work refused while the first runs, and does a fault end it in words?"""
    worker = Worker()
    worker.job = Job("nakijken")
    with pytest.raises(Problem, match="Er loopt nog iets: nakijken"):
        worker.start("feedback", lambda job: None)
    full = OSError(errno.ENOSPC, "no room", "x.ipynb")
    told = "Een bestand of map is niet te gebruiken (x.ipynb): de schijf is vol."
    for error, said in ((full, told), (ValueError("vreemd"), "Onverwachte fout: ValueError: vreemd")):
        broken = Job("x")
        Worker._run(broken, lambda job, error=error: (_ for _ in ()).throw(error))
        assert (broken.running, broken.problem) == (False, said)


def test_is_an_empty_folder_no_problem(tmp_path: Path):
    """Before anything was handed out, does the page have something to show?"""
    desk = Desk(tmp_path / "nakijken")
    assert overview.overview(desk, {}) == {"ready": False, "assignments": [], "todo": []}
    assert collecting.plan(desk, {})["rows"] == []
