"""The file in which a lecturer says whose a hand-in is: does her word reach the right file, and is none of it lost?"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from autograder.collect.handin import HandIn
from autograder.collect.identify import Proposal
from autograder.collect.mapping import (
    MAP_NAME,
    Word,
    possible_students,
    read_map,
    settle,
    without_student,
    write_map,
)
from autograder.collect.plan import Row
from autograder.collect.roster import Roster, Student
from autograder.config import CourseFolder
from autograder.problem import Problem

HEADING = "bestand;student;voorstel;waarom;opmerkingen;ontvangstcode;opdracht;mogelijk"
ROSTER = Roster([Student("1000001", "Anna", "Bakker"), Student("1000002", "Bram", "de Boer")])


def row(file: str, data: bytes = b"", student: str = "", *, possible: tuple[str, ...] = ()) -> Row:
    handin = HandIn(file, data or file.encode(), {"cells": []}, "03-differentiatie", "opdracht-03-differentiatie")
    return Row(handin, Proposal(student, "uit de bestandsnaam", possible=possible), 3, 21)


def receipt(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / MAP_NAME


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


# -- reading -----------------------------------------------------------------------------------------------------------


def test_is_a_list_read_with_the_receipt_of_each_file(path: Path):
    """Is a receipt in capitals, as Excel may make it, the same, and a line without a student no word?"""
    written(path, "Bestand;Student;Ontvangstcode", "a.ipynb;1000001;AB12", "b.ipynb;;CD34", "c.ipynb;1000002;")
    assert read_map(path) == [Word("a.ipynb", "1000001", "ab12"), Word("c.ipynb", "1000002")]


def test_is_a_list_of_two_columns_enough(path: Path):
    """As a lecturer makes it herself, without receipts?"""
    assert read_map(written(path, "student;bestand", "1000001;a.ipynb")) == [Word("a.ipynb", "1000001", "")]


def test_does_a_list_without_lines_say_nothing(path: Path):
    assert read_map(written(path, HEADING)) == []


@pytest.mark.parametrize("heading", ["bestand;naam", "naam;student", "file;number"])
def test_is_a_list_with_other_headings_refused(path: Path, heading: str):
    """Is the file named, with what should stand in it?"""
    with pytest.raises(Problem, match=r"^koppeling\.csv moet de koppen 'bestand' en 'student' hebben\.$"):
        read_map(written(path, heading, "a.ipynb;1000001"))


def test_is_a_number_that_cannot_be_one_refused(path: Path):
    """With the file that it stands beside?"""
    with pytest.raises(Problem, match=r"^koppeling\.csv: '\.\./x' kan geen studentnummer zijn \(bij b\.ipynb\)\.$"):
        read_map(written(path, "bestand;student", "a.ipynb;1000001", "b.ipynb;../x"))


# -- settling ----------------------------------------------------------------------------------------------------------


def test_does_a_word_by_file_settle_that_file_only():
    rows = [row("a.ipynb"), row("b.ipynb")]
    assert settle(rows, [Word("b.ipynb", "1000002")], ROSTER) == []
    assert [(one.student, one.settled) for one in rows] == [("", False), ("1000002", True)]


def test_does_a_file_name_as_excel_shows_it_settle_that_file():
    """A name that would be a formula stands in the list with a quote before it: is it still that file?"""
    rows = [row("-a.ipynb"), row("a.ipynb")]
    settle(rows, [Word("'-a.ipynb", "1000001")], ROSTER)
    assert [one.student for one in rows] == ["1000001", ""]


def test_does_the_receipt_go_before_the_file_name():
    """Two that came in under one name: is it the one of the receipt, whatever the name says?"""
    rows = [row("a.ipynb", b"eerst"), row("a.ipynb", b"later")]
    settle(rows, [Word("anders.ipynb", "1000001", receipt(b"later"))], ROSTER)
    assert [one.student for one in rows] == ["", "1000001"]


def test_does_the_name_choose_between_two_of_one_receipt():
    """One file, handed in under two names: is each its own student's?"""
    rows = [row("a.ipynb", b"x"), row("b.ipynb", b"x")]
    words = [Word("b.ipynb", "1000002", receipt(b"x")), Word("a.ipynb", "1000001", receipt(b"x"))]
    assert settle(rows, words, ROSTER) == []
    assert [one.student for one in rows] == ["1000001", "1000002"]


@pytest.mark.parametrize(
    "word",
    [
        Word("weg.ipynb", "1000001"),  # no such file
        Word("a.ipynb", "1000001"),  # two files of that name, and no receipt
        Word("b.ipynb", "1000001", "0" * 64),  # a receipt of nothing that came in
    ],
    ids=["unknown", "two", "another receipt"],
)
def test_is_a_word_that_fits_no_single_file_given_back(word: Word):
    """And is nothing settled by it, while a later word still is?"""
    rows = [row("a.ipynb", b"x"), row("a.ipynb", b"y"), row("b.ipynb")]
    assert settle(iter(rows), [word, Word("b.ipynb", "1000002")], ROSTER) == [word]
    assert [one.student for one in rows] == ["", "", "1000002"]


# -- what is still open ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def created(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty course folder, made once: nbgrader starts a program for each new gradebook."""
    return CourseFolder.create(tmp_path_factory.mktemp("leeg") / "nakijken").root


@pytest.fixture
def course(created: Path, tmp_path: Path) -> CourseFolder:
    shutil.copytree(created, tmp_path / "nakijken")
    return CourseFolder.open(tmp_path / "nakijken")


def test_is_nothing_open_without_a_list(course: CourseFolder):
    assert without_student(course) == []
    assert possible_students(course, "03-differentiatie") == set()


def test_are_the_files_without_a_student_named(course: CourseFolder):
    written(course.root / MAP_NAME, HEADING, "a.ipynb;;;;;;;", "b.ipynb")
    assert without_student(course) == ["a.ipynb", "b.ipynb"]


def test_who_may_still_have_handed_in(course: CourseFolder):
    """All who are named for this assignment or for none, and nobody of another?"""
    written(
        course.root / MAP_NAME,
        HEADING,
        "a.ipynb;;;;;;03-differentiatie;1000001 1000002",
        "b.ipynb;;;;;;03-differentiatie;'-3",
        "c.ipynb;;;;;;04-co-teaching;1000004",
        "d.ipynb;;1000005;;;;03-differentiatie",
        "e.ipynb;;'-6",
        "f.ipynb",
    )
    assert possible_students(course, "03-differentiatie") == {"1000001", "1000002", "-3", "1000005", "-6"}


def test_who_may_have_handed_in_by_a_list_of_an_earlier_edition(course: CourseFolder):
    """Without columns for the assignment and the candidates, or even for a proposal?"""
    written(course.root / MAP_NAME, "bestand;student;voorstel", "a.ipynb;;1000001", "b.ipynb;;")
    assert possible_students(course, "03-differentiatie") == {"1000001"}
    written(course.root / MAP_NAME, "bestand;student", "a.ipynb;")
    assert possible_students(course, "03-differentiatie") == set()


# -- writing -----------------------------------------------------------------------------------------------------------


def test_is_the_list_what_excel_opens(path: Path):
    """Semicolons, UTF-8 with the mark that Excel asks for, nothing that becomes a formula, and all that is known?"""
    doubtful = row("-a.ipynb", b"x", possible=("1000001", "1000002"))
    doubtful.remarks.append("met een é")
    doubtful.doubts.append("en nog iets")
    write_map(path, [doubtful, row("b.ipynb", b"y", "+31")], set())
    assert path.read_bytes().decode("utf-8").split("\r\n") == [
        f"\N{ZERO WIDTH NO-BREAK SPACE}{HEADING}",
        f'\'-a.ipynb;;;uit de bestandsnaam;"met een é; en nog iets";{receipt(b"x")};03-differentiatie;1000001 1000002',
        f"b.ipynb;;'+31;uit de bestandsnaam;;{receipt(b'y')};03-differentiatie;'+31",
        "",
    ]


def test_does_what_she_filled_in_stay(path: Path):
    """With its own file and receipt only, when the list is written anew?"""
    rows = [row("-a.ipynb", b"x"), row("b.ipynb", b"x"), row("-a.ipynb", b"y")]
    write_map(path, rows, set())
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    written(path, lines[0], lines[1].replace(";;", ";1000001;", 1), *lines[2:])
    write_map(path, rows, {receipt(b"x"), receipt(b"y")})
    assert [(word.student, word.receipt) for word in read_map(path)] == [("1000001", receipt(b"x"))]
    assert len(without_student_of(path)) == 3


def without_student_of(path: Path) -> list[str]:
    return [line.split(";")[0] for line in path.read_text(encoding="utf-8-sig").splitlines()[1:]]


def test_do_open_lines_of_an_earlier_collection_stay(path: Path):
    """Whole, with what she filled in, and not those of files that were seen again?"""
    old = "oud.ipynb;1000001;p;w;o;ab12;03-differentiatie;1000001"
    written(path, HEADING, old, "weer.ipynb;;;;;cd34;03-differentiatie;", "kort.ipynb;1000002")
    write_map(path, [row("nieuw.ipynb")], {"cd34"})
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1:3] == [old, "kort.ipynb;1000002;;;;;;"]
    assert without_student_of(path) == ["oud.ipynb", "kort.ipynb", "nieuw.ipynb"]


def test_is_a_list_without_lines_removed(path: Path):
    """When all is settled, and is there nothing to remove the first time?"""
    write_map(path, [], set())
    assert not path.exists()
    written(path, HEADING, "a.ipynb;;;;;ab12;03-differentiatie;")
    write_map(path, [], {"ab12"})
    assert not path.exists()


def test_is_a_list_that_cannot_be_written_told(tmp_path: Path):
    """With the file and the reason?"""
    where = tmp_path / "weg" / MAP_NAME
    with pytest.raises(Problem) as problem:
        write_map(where, [row("a.ipynb")], set())
    assert str(problem.value) == (f"{where} is niet te schrijven: de map is er niet. Staat het nog open in Excel?")
