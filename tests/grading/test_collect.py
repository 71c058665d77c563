"""Collecting: is every hand-in given to the right student, or to nobody until the lecturer has decided?"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from factories import ASSIGNMENT, NOTEBOOK, PERFECT, changed, handed_in, with_record, write_json
from heap import ROSTER, Heap
from typer.testing import CliRunner

from autograder.collect.mapping import Word, settle
from autograder.collect.plan import Decision
from autograder.collect.sanitise import read_note
from autograder.command import cli


def test_does_the_newest_hand_in_win_over_several_collections(heap: Heap):
    """Older after newer changes nothing; newer after older replaces; the same again is skipped; all are kept?"""
    first = heap.put("a.ipynb", number="1000001", time="2026-11-20T10:00:00+01:00")
    heap.carry_out(heap.plan())
    assert heap.decisions() == {"a.ipynb": Decision.SAME}
    first.unlink()
    heap.put("b.ipynb", number="1000001", time="2026-11-20T09:00:00+01:00")
    plan = heap.plan()
    assert [row.decision for row in plan.rows] == [Decision.OLDER]
    heap.carry_out(plan)
    (heap.folder / "b.ipynb").unlink()
    newest = heap.put("c.ipynb", {"p-keuze": "b"}, number="1000001", time="2026-11-20T10:30:00+02:00")
    assert heap.decisions() == {"c.ipynb": Decision.OLDER}, "half past ten in another zone is half past nine here"
    newest.unlink()
    changed_mind = PERFECT | {"p-keuze": "b"}
    heap.put("c.ipynb", changed_mind, number="1000001", time="2026-11-20T11:00:00+01:00")
    heap.carry_out(heap.plan())
    submitted = heap.course.submitted(ASSIGNMENT, "1000001")
    record = json.loads((submitted / "antwoorden" / f"{NOTEBOOK}.json").read_text(encoding="utf-8"))
    assert record["answers"] == changed_mind
    assert (submitted / "timestamp.txt").read_text(encoding="utf-8").startswith("2026-11-20 10:00:00")
    assert len(list(heap.course.kept(ASSIGNMENT, "1000001").iterdir())) == 3


@pytest.mark.parametrize("together", [True, False], ids=["in one download", "after an earlier one"])
def test_is_a_newer_hand_in_with_fewer_answers_left_to_the_lecturer(heap: Heap, together: bool):
    """A full file and then a nearly empty one of the same number: is neither a grade lost nor the newer one hidden?"""
    first = heap.put("vol.ipynb", number="1000001", time="2026-11-20T10:00:00+01:00")
    if not together:
        heap.carry_out(heap.plan())
        first.unlink()
    heap.put("leeg.ipynb", {"p-keuze": "a"}, number="1000001", time="2026-11-20T11:00:00+01:00")
    row = next(row for row in heap.plan().rows if row.handin.file == "leeg.ipynb")
    assert row.decision is Decision.OPEN
    assert row.told[0] == "nieuwer, maar met minder antwoorden (1) dan een eerdere (7); welke telt?"
    heap.carry_out(heap.plan(words=[Word("leeg.ipynb", "1000001")]))
    assert read_note(heap.course.submitted(ASSIGNMENT, "1000001")).file == "leeg.ipynb"


def test_does_the_lecturers_word_on_one_file_settle_another(heap: Heap, tmp_path: Path):
    """Two attachments of one name, a week apart: does the line about the first leave the second alone, and say so?"""
    first = heap.put("inlevering.ipynb", {"p-keuze": "a"})
    words = [Word("inlevering.ipynb", "1000001", hashlib.sha256(first.read_bytes()).hexdigest())]
    heap.put("inlevering.ipynb", {"p-keuze": "b"})
    plan = heap.plan(words=words)
    assert [row.decision for row in plan.rows] == [Decision.OPEN]
    assert settle(plan.rows, words, ROSTER) == words


def test_does_a_line_without_receipt_settle_only_one_file(heap: Heap):
    """In a list that the lecturer made herself: is a file name that stands for two files no answer?"""
    heap.put("a.ipynb")
    plan = heap.plan(words=[Word("a.ipynb", "1000002")])
    assert [row.student for row in plan.having(Decision.NEW)] == ["1000002"]
    row = plan.rows[0]
    assert settle([row, row], [Word("a.ipynb", "1000001")], ROSTER) == [Word("a.ipynb", "1000001")]


def test_is_the_same_file_for_two_students_left_to_the_lecturer(heap: Heap):
    """In one collection, and against an earlier one?"""
    text = heap.put("Anna Bakker/x.ipynb").read_text(encoding="utf-8")
    (heap.folder / "Bram de Boer").mkdir()
    (heap.folder / "Bram de Boer" / "x.ipynb").write_text(text, encoding="utf-8")
    plan = heap.plan()
    assert {row.decision for row in plan.rows} == {Decision.OPEN}
    assert all("precies hetzelfde bestand" in " ".join(row.told) for row in plan.rows)
    plan = heap.plan(words=[Word("Anna Bakker/x.ipynb", "1000001")])
    heap.carry_out(plan)
    (heap.folder / "Anna Bakker" / "x.ipynb").unlink()
    (row,) = heap.plan().rows
    assert row.decision is Decision.OPEN
    assert row.told == ["precies hetzelfde bestand als van 1000001"]


def test_are_copied_answers_under_another_name_noticed(heap: Heap):
    """The same answers with the same moment of saving in two files: does the lecturer hear of it?"""
    heap.put("1.ipynb", number="1000001", saved="2026-11-20T09:58:12+01:00")
    heap.put("2.ipynb", number="1000002", saved="2026-11-20T09:58:12+01:00")
    heap.put("3.ipynb", number="1000003", saved="2026-11-20T09:58:13+01:00")
    assert heap.decisions() == {"1.ipynb": Decision.OPEN, "2.ipynb": Decision.OPEN, "3.ipynb": Decision.NEW}


def test_may_two_blank_hand_ins_be_alike(heap: Heap):
    """Nothing filled in is nothing copied?"""
    heap.put("1.ipynb", {}, number="1000001", saved="x")
    heap.put("2.ipynb", {}, number="1000002", saved="x")
    assert set(heap.decisions().values()) == {Decision.NEW}


def test_can_an_empty_hand_in_be_accepted_on_purpose(heap: Heap):
    """Not by itself, but with the lecturer's word?"""
    write_json(heap.folder / "1000001.ipynb", handed_in(heap.release, None))
    assert heap.decisions() == {"1000001.ipynb": Decision.EMPTY}
    assert heap.decisions(accept_empty=True) == {"1000001.ipynb": Decision.NEW}


def test_does_a_record_beside_a_bare_notebook_count(heap: Heap):
    """A learner zips the whole folder: are the answers found beside the notebook?"""
    write_json(heap.folder / "1000001" / f"{NOTEBOOK}.ipynb", handed_in(heap.release, None))
    record = handed_in(heap.release, PERFECT)["metadata"]["cursus"]["inlevering"]["record"]
    write_json(heap.folder / "1000001" / "antwoorden" / f"{NOTEBOOK}.json", record)
    (row,) = heap.plan().rows
    assert (row.decision, row.answered, row.asked) == (Decision.NEW, 7, 7)


def test_does_the_count_agree_with_the_learners_receipt(heap: Heap):
    """One card placed of four, and a number that is no number: not answered, as the learner read on the receipt?"""
    answers = PERFECT | {"p-koppel": {"i1": "x"}, "p-getal": "veel"}
    write_json(heap.folder / "1000001.ipynb", handed_in(heap.release, answers))
    (row,) = heap.plan().rows
    assert (row.answered, row.asked) == (5, 7)


@pytest.mark.parametrize(
    ("record", "remark"),
    [
        ("tekst", "beschadigd"),
        ({"schema": 1, "notebook": NOTEBOOK}, "beschadigd"),
        ({"schema": 99, "notebook": NOTEBOOK, "answers": {}}, "nieuwere versie"),
        ({"schema": 1, "notebook": "opdracht-91-ander", "answers": {}}, "ander notebook"),
        (None, "geen antwoorden gevonden"),
    ],
)
def test_is_a_record_that_cannot_be_used_told(heap: Heap, record: Any, remark: str):
    """Damaged, newer, of another notebook, or not there: named, and never taken for blank?"""
    notebook = changed(handed_in(heap.release, PERFECT, number="1000001"), with_record(record))
    write_json(heap.folder / "x.ipynb", notebook)
    (row,) = heap.plan().rows
    assert row.decision is Decision.EMPTY
    assert remark in " ".join(row.remarks)


def test_is_a_submission_of_the_exchange_kept_before_it_is_replaced(heap: Heap):
    """Does what nbgrader collected stay somewhere when a newer file comes in?"""
    folder = heap.course.submitted(ASSIGNMENT, "1000001")
    folder.mkdir(parents=True)
    (folder / "iets.ipynb").write_text("{}", encoding="utf-8")
    (folder / "timestamp.txt").write_text("2026-11-19 10:00:00 UTC", encoding="utf-8")
    heap.put("a.ipynb", number="1000001")
    plan = heap.plan()
    assert [row.decision for row in plan.rows] == [Decision.REPLACES]
    heap.carry_out(plan)
    (kept,) = heap.course.kept(ASSIGNMENT, "1000001").glob("uitwisseling-*")
    assert (kept / "iets.ipynb").exists()


# -- the command -------------------------------------------------------------------------------------------------------


def run(*arguments: str | Path, given: str = "") -> Any:
    return CliRunner().invoke(cli.app, [str(argument) for argument in arguments], input=given)


@pytest.fixture
def roster_file(tmp_path: Path) -> Path:
    path = tmp_path / "klas.csv"
    path.write_text("studentnummer,naam\n1000001,Anna Bakker\n1000002,Bram de Boer\n", encoding="utf-8")
    return path


def test_does_yes_take_only_what_is_certain(heap: Heap, roster_file: Path):
    """Is the certain one taken, the other listed in a file to fill in, and taken once it is filled in?"""
    heap.put("Anna Bakker.ipynb")
    heap.put("=1+1.ipynb", {"p-keuze": "b"})
    root = heap.course.root
    command = ["collect", heap.folder, "--roster", roster_file, "--dir", root, "--yes"]
    done = run(*command)
    assert done.exit_code == 2
    assert "Nog te beslissen: =1+1.ipynb: student onzeker, niet opgenomen (geen aanwijzing gevonden)" in done.output
    assert heap.course.submitters(ASSIGNMENT) == ["1000001"]
    text = (root / "koppeling.csv").read_text(encoding="utf-8-sig")
    (line,) = csv.DictReader(text.splitlines(), delimiter=";")
    assert (line["bestand"], line["student"]) == ("'=1+1.ipynb", "")
    (root / "koppeling.csv").write_text(text.replace(".ipynb;;", ".ipynb;1000002;"), encoding="utf-8")
    done = run(*command, "--map", root / "koppeling.csv")
    assert done.exit_code == 0, done.output
    assert heap.course.submitters(ASSIGNMENT) == ["1000001", "1000002"]
    assert not (root / "koppeling.csv").exists()
    with heap.course.gradebook() as gradebook:
        assert gradebook.find_student("1000002").last_name == "de Boer"


def test_is_what_the_lecturer_filled_in_ever_lost(heap: Heap, roster_file: Path, tmp_path: Path):
    """Collecting again without the file, or something else first: do her numbers and the open lines stay?"""
    heap.put("x.ipynb")
    heap.put("y.ipynb", {"p-keuze": "b"})
    root = heap.course.root
    command = ["collect", "--roster", roster_file, "--dir", root, "--yes"]
    run(*command, heap.folder)
    text = (root / "koppeling.csv").read_text(encoding="utf-8-sig")
    (root / "koppeling.csv").write_text(text.replace("x.ipynb;;", "x.ipynb;1000002;"), encoding="utf-8")
    run(*command, heap.folder)
    other = write_json(tmp_path / "later" / "z.ipynb", handed_in(heap.release, {"p-keuze": "c"}))
    run(*command, other)
    text = (root / "koppeling.csv").read_text(encoding="utf-8-sig")
    lines = {line["bestand"]: line["student"] for line in csv.DictReader(text.splitlines(), delimiter=";")}
    assert lines == {"x.ipynb": "1000002", "y.ipynb": "", "z.ipynb": ""}
    assert "Let op: 3 inleveringen doen nog niet mee" in run("export", "--dir", root).output
    run(*command, heap.folder, "--map", root / "koppeling.csv")
    assert heap.course.submitters(ASSIGNMENT) == ["1000002"]
    assert "Let op: 2 inleveringen doen nog niet mee" in run("export", "--dir", root).output


def test_is_the_lecturer_asked_first(heap: Heap, roster_file: Path):
    """A proposal, a question about the unsure one, a question about all; and does "no" leave everything as it was?"""
    heap.put("huiswerk.ipynb")
    command = ["collect", heap.folder, "--roster", roster_file, "--dir", heap.course.root]
    refused = run(*command, given="1000002\nn\n")
    assert refused.exit_code == 1
    assert "Van welke student is huiswerk.ipynb?" in refused.output
    assert heap.course.submitters(ASSIGNMENT) == []
    assert not (heap.course.root / "ingeleverd").exists()
    done = run(*command, given="../x\n1000002\nj\n")
    assert done.exit_code == 0, done.output
    assert "Dat kan geen studentnummer zijn" in done.output
    assert heap.course.submitters(ASSIGNMENT) == ["1000002"]
    note = read_note(heap.course.submitted(ASSIGNMENT, "1000002"))
    assert note is not None and note.file == "huiswerk.ipynb"


def test_without_anyone_to_ask_nothing_is_taken(heap: Heap, roster_file: Path):
    """Does the command end with a sentence when it cannot ask?"""
    heap.put("Anna Bakker.ipynb")
    done = run("collect", heap.folder, "--roster", roster_file, "--dir", heap.course.root)
    assert done.exit_code == 1
    assert heap.course.submitters(ASSIGNMENT) == []
