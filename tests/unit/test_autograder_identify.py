"""Whose hand-in: is the class list read as schools write it, and is a student named only when all evidence agrees?"""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.collect.handin import HandIn
from autograder.collect.identify import Proposal, identify
from autograder.collect.roster import Roster, Student, read_roster, split_name
from autograder.csvfile import safe_cell
from autograder.problem import Problem

ROSTER = Roster(
    [
        Student("1234567", "Jan", "de Vries", "jan.devries@school.example"),
        Student("s2345678", "Sanne", "Bakker", "sanne@school.example"),
        Student("3456789", "Jan Peter", "de Vries", "jp@school.example"),
        Student("4567890", "Eva", "Smit"),
        Student("5678901", "Eva", "Smit"),
        Student("6789012", "Zoë", "Çelik"),
        Student("0078901", "Cem", "Yıldız"),
        Student("0089012", "Søren", "Łuk"),
    ]
)


def proposal(file: str, number: str = "", name: str = "", roster: Roster = ROSTER) -> Proposal:
    assignment = "03-differentiatie"
    handin = HandIn(file, b"", {"cells": []}, assignment, f"opdracht-{assignment}", number=number, name=name)
    return identify(handin, roster)


@pytest.mark.parametrize(
    ("file", "student"),
    [
        ("Jan de Vries_4711_assignsubmission_file/inlevering-03-differentiatie.ipynb", "1234567"),  # Moodle
        ("Jan de Vries_4711_assignsubmission_file_inlevering.ipynb", "1234567"),  # Moodle, without folders
        ("all.zip/123-456 - Sanne Bakker - 3 november 2026 1423/inlevering.ipynb", "s2345678"),  # Brightspace
        ("opdracht_s2345678_attempt_2026-11-03-14-23-01_inlevering.ipynb", "s2345678"),  # Blackboard
        ("bakkersanne_LATE_4711_99812_inlevering.ipynb", "s2345678"),  # Canvas
        ("vriesjande_4711_99812_inlevering.ipynb", "1234567"),  # Canvas, with an infix
        ("Vries, Jan Peter de/inlevering.ipynb", "3456789"),
        ("2345678.ipynb", "s2345678"),
        ("s1234567.ipynb", "1234567"),
        ("jan.devries@school.example.ipynb", "1234567"),
        ("ZOE_CELIK.ipynb", "6789012"),
        ("çelikzoë_4711_99812_inlevering.ipynb", "6789012"),  # Canvas keeps accents
        ("cem yildiz.ipynb", "0078901"),
        ("Soren Luk.ipynb", "0089012"),
    ],
)
def test_is_the_student_found_in_the_file_name(file: str, student: str):
    """In the names that learning environments give to downloads, and by number or e-mail?"""
    found = proposal(file)
    assert (found.student, found.certain) == (student, True), found


def test_is_the_typed_number_certain():
    """On the class list, with or without an s, or as name alone?"""
    assert proposal("x.ipynb", number="1234567").certain
    assert proposal("x.ipynb", number="2345678").student == "s2345678"
    assert proposal("x.ipynb", name="bakker sanne") == Proposal(
        "s2345678", "naam die de student typte", True, "Sanne Bakker"
    )


@pytest.mark.parametrize("number", ["0078901", "78901", "s0078901", " 007 8901 ", "S78901"])
def test_is_a_number_known_however_it_is_written(number: str):
    """With an s, with spaces, or without the zeros that Excel drops, in the class list too?"""
    assert proposal("x.ipynb", number=number) == Proposal("0078901", "nummer dat de student typte", True, "Cem Yıldız")
    dropped = Roster([Student("78901", "Cem", "Yıldız")])
    assert proposal("x.ipynb", number=number, roster=dropped).student == "78901"


def test_do_two_numbers_that_differ_in_zeros_stay_apart():
    """When both are on the class list, is each only itself?"""
    both = Roster([Student("0078901", "Cem", "Can"), Student("78901", "Eva", "Smit")])
    assert proposal("x.ipynb", number="78901", roster=both).name == "Eva Smit"
    assert not proposal("x.ipynb", number="078901", roster=both).certain


def test_is_a_number_in_a_download_not_taken_for_a_student():
    """The number that Moodle gives to a submission, beside a student number with as many digits after its zeros?"""
    short = Roster([Student("0004711", "Eva", "Smit"), Student("1234567", "Jan", "de Vries")])
    assert proposal("Jan de Vries_4711_assignsubmission_file/x.ipynb", roster=short).student == "1234567"


def test_does_a_number_tell_namesakes_apart():
    """Two students of one name: is one certain by the number, and are both named without it?"""
    assert proposal("Eva Smit.ipynb", number="5678901", name="Eva Smit").certain
    assert proposal("Eva Smit.ipynb").why == "meer studenten heten zo: Eva Smit (4567890), Eva Smit (5678901)"
    assert proposal("4567890_5678901.ipynb", name="Eva Smit", number="5678901").why.startswith("spreekt zichzelf tegen")


@pytest.mark.parametrize(
    ("file", "number", "name"),
    [
        ("Sanne Bakker.ipynb", "1234567", ""),  # number and file name point to two people
        ("x.ipynb", "1234567", "Sanne Bakker"),  # number and typed name too
        ("Eva Smit.ipynb", "", ""),  # two students of that name
        ("Sanne Bakker.ipynb", "7654321", ""),  # a number that nobody has
        ("x.ipynb", "7654321", ""),
        ("Sanne.ipynb", "", ""),  # a first name is no name
        ("huiswerk.ipynb", "", ""),
        ("inlevering-03-differentiatie (1).ipynb", "", ""),
        ("x.ipynb", "../../etc", ""),
    ],
)
def test_is_doubt_left_to_the_lecturer(file: str, number: str, name: str):
    """Never certain, always with a reason?"""
    found = proposal(file, number, name)
    assert not found.certain
    assert found.why
    assert "/" not in found.student


@pytest.mark.parametrize(
    ("file", "typed", "told"),
    [
        ("Jan Willem de Vries_4711_assignsubmission_file/x.ipynb", "", "in de bestandsnaam staat ook ‘willem’"),
        ("Jan Willem de Vries_4711_assignsubmission_file/x.ipynb", "Jan de Vries", "staat ook ‘willem’"),
        ("Sanne Bakker-Smit_4712_assignsubmission_file/x.ipynb", "", "in de bestandsnaam staat ook ‘smit’"),
        ("Sanne Bakker-Smit/inlevering-03-differentiatie.ipynb", "", "in de bestandsnaam staat ook ‘smit’"),
        ("Sanne Bakker en Eva.ipynb", "", "in de bestandsnaam staat ook ‘en’, ‘eva’"),
    ],
)
def test_is_a_longer_name_someone_elses(file: str, typed: str, told: str):
    """A name on the list with words beside it, of somebody in another group perhaps: is it doubt, and why?"""
    found = proposal(file, name=typed)
    assert not found.certain
    assert told in found.why


def test_does_a_number_make_a_longer_name_certain():
    """With the number of the class list, typed or in the file name, a call name or a second surname may differ?"""
    assert proposal("Sanne Bakker-Smit_4712_assignsubmission_file/x.ipynb", number="2345678").certain


@pytest.mark.parametrize(
    ("file", "number", "name", "told"),
    [
        ("x.ipynb", "1234567", "Piet Klaassen", "typte de naam Piet Klaassen"),
        ("Piet Klaassen_4711_assignsubmission_file/x.ipynb", "1234567", "", "Moodle noemt Piet Klaassen"),
        ("klaassenpiet_4711_99812_inlevering.ipynb", "1234567", "", "Canvas noemt klaassenpiet"),
        ("Toets_s9999999_attempt_2026-11-03-14-23-01_x.ipynb", "1234567", "", "Blackboard noemt s9999999"),
    ],
)
def test_is_a_name_that_contradicts_the_number_doubt(file: str, number: str, name: str, told: str):
    """Someone who is not on the list typed a number that is: is the other name shown?"""
    found = proposal(file, number, name)
    assert not found.certain
    assert told in found.why


def test_does_the_systems_own_number_or_login_name_a_student():
    """As the grade sheet of Canvas gives them: is the right one certain, and another one doubt?"""
    roster = Roster([Student("0123456", "Sanne", "Bakker", login="sbakker", account="1201")])
    assert proposal("bakkersanne_1201_99812_x.ipynb", roster=roster).certain
    assert proposal("Toets_sbakker_attempt_2026-11-03-14-23-01_x.ipynb", roster=roster).certain
    assert not proposal("bakkersanne_1300_99812_x.ipynb", roster=roster).certain
    assert not proposal("Toets_jbakker_attempt_2026-11-03-14-23-01_x.ipynb", "0123456", roster=roster).certain


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("Piet Klaassen_4711_assignsubmission_file/inlevering.ipynb", "piet-klaassen"),
        ("huiswerk.ipynb", "huiswerk"),
        ("Piet/inlevering-03-differentiatie (2).ipynb", "piet"),
        ("inlevering-03-differentiatie.ipynb", ""),
    ],
)
def test_what_is_proposed_for_someone_unknown(file: str, expected: str):
    """The learning environment's name, else the file's or folder's own, else nothing?"""
    assert proposal(file) == Proposal(expected, proposal(file).why, False, proposal(file).name)
    assert proposal(file).student == expected


def test_is_a_typed_number_enough_without_a_class_list():
    """Is it the student's own word, and is a file name not?"""
    assert proposal("x.ipynb", number="1234567", roster=Roster()).certain
    assert not proposal("1234567.ipynb", roster=Roster()).certain


# -- the class list ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("studentnummer,naam,e-mail", '1234567,"Vries, Jan de",jan@x.nl'),
        ("Studentnr.;Volledige naam;E-mailadres", "1234567;Jan de Vries;jan@x.nl"),
        ("Voornaam;Achternaam;ID-nummer;E-mailadres", "Jan;de Vries;1234567;jan@x.nl"),
        ("Voornaam;Tussenvoegsel;Achternaam;Student ID;Email", "Jan;de;Vries;1234567;jan@x.nl"),
        ("OrgDefinedId,Last Name,First Name,Email", "#1234567,de Vries,Jan,jan@x.nl"),
        ("Student,ID,SIS User ID,SIS Login ID,Email", '"Vries, Jan de",88,1234567,jdv,jan@x.nl'),
        ("Studentnummer\tNaam\tMail", "1234567\tJan de Vries\tjan@x.nl"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_is_a_class_list_read_as_schools_write_it(tmp_path: Path, heading: str, line: str, encoding: str):
    """Any separator, encoding and heading?"""
    path = tmp_path / "klas.csv"
    path.write_text(f"{heading}\r\n{line}\r\n\r\n", encoding=encoding)
    (student,) = read_roster(path)
    assert (student.number, student.first, student.last, student.email) == ("1234567", "Jan", "de Vries", "jan@x.nl")


def test_is_a_gradebook_of_canvas_a_class_list(tmp_path: Path):
    """Are the line with maxima, the one about posting and the test student passed over, and counted?"""
    path = tmp_path / "klas.csv"
    path.write_text(
        "Student,ID,SIS User ID,SIS Login ID,Section,Opdracht 3 (90211)\r\n,,,,,Manual Posting\r\n"
        "    Points Possible,,,,,50.00\r\n"
        '"Bakker, Sanne",1201,0123456,sbakker@school.example,PABO2A,\r\n'
        '"Student, Test",1299,9999999,3f1c0a9e77,PABO2A,\r\n',
        encoding="utf-8",
    )
    roster = read_roster(path)
    assert list(roster) == [Student("0123456", "Sanne", "Bakker", "", "sbakker@school.example", "1201")]
    assert roster.skipped == (2, 3, 5)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("first", ["sep=;\r\n", "SEP=;\n", ""])
def test_is_what_excel_writes_above_a_list_understood(tmp_path: Path, first: str, encoding: str):
    """A line that only says what separates the cells, in any encoding?"""
    path = tmp_path / "klas.csv"
    path.write_bytes(f"{first}Studentnummer;Naam\r\n0123456;Sanne, de Bakker\r\n".encode(encoding))
    assert [student.number for student in read_roster(path)] == ["0123456"]


def test_is_a_line_of_a_list_told_as_the_editor_counts_it(tmp_path: Path):
    """Below Excel's own first line too?"""
    path = tmp_path / "klas.csv"
    path.write_text("sep=;\nStudentnummer;Naam\n0123456;Sanne\n;Eva\n", encoding="utf-8")
    assert read_roster(path).skipped == (4,)


def test_are_accents_read_in_windows_encoding(tmp_path: Path):
    """Is a list that an old Excel wrote readable?"""
    path = tmp_path / "klas.csv"
    path.write_bytes("nummer;naam\n1;Zoë Çelik\n".encode("cp1252"))
    assert next(iter(read_roster(path))).name == "Zoë Çelik"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("naam;mail\nJan;x\n", "geen kolom met studentnummers"),
        ("nummer;naam\n1;A\n1;B\n", "regel 3: studentnummer 1 staat er twee keer in"),
        ("nummer;naam\n../x;A\n", "regel 2: '../x' kan geen studentnummer zijn"),
        ("nummer;naam\n;A\n", "geen studenten met een nummer"),
        ("nummer;naam\n", "geen studenten"),
        ("", "is leeg"),
        ("n\0u", "geen CSV-bestand"),
    ],
)
def test_is_a_wrong_class_list_told(tmp_path: Path, content: str, told: str):
    """With file and line?"""
    (tmp_path / "klas.csv").write_text(content, encoding="utf-8")
    with pytest.raises(Problem, match=r"klas\.csv") as problem:
        read_roster(tmp_path / "klas.csv")
    assert told in str(problem.value)


def test_how_a_name_is_split():
    """First and last name, whichever comes first?"""
    assert split_name("Jan de Vries") == split_name("Vries, Jan de") == ("Jan", "de Vries")
    assert split_name("Cher") == ("Cher", "")
    assert split_name("") == ("", "")


@pytest.mark.parametrize("text", ["=1+1", "+31", "-2", "@som", "\t=1", "\r=1"])
def test_can_a_cell_become_a_formula(text: str):
    """Never?"""
    assert safe_cell(text) == f"'{text}"
    assert safe_cell(f"a{text}") == f"a{text}"
