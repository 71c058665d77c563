"""What is proposed for a hand-in, to the letter: who, why, how certain, and who else it may be."""

from __future__ import annotations

import pytest
from test_autograder_identify import proposal

from autograder.collect.identify import Proposal
from autograder.collect.roster import Roster, Student

SANNE, JAN, EVA, BO, NAMELESS = "0123456", "s2345678", "1234", "99", "777777"
ROSTER = Roster(
    [
        Student(SANNE, "Sanne", "Bakker", login="SBakker", account="1201"),
        Student(JAN, "Jan", "de Vries", "Jan.Devries@school.example"),
        Student(EVA, "Eva", "Smit"),
        Student(BO, "Bo", "Li"),
        Student(NAMELESS),
    ]
)
NAMES = {SANNE: "Sanne Bakker", JAN: "Jan de Vries", EVA: "Eva Smit", BO: "Bo Li"}
TYPED, TYPED_NAME = "nummer dat de student typte", "naam die de student typte"
NUMBER, NAME = "nummer in de bestandsnaam", "naam in de bestandsnaam"
ACCOUNT, EMAIL = "account in de bestandsnaam", "e-mail in de bestandsnaam"
ATTEMPT = "attempt_2026-11-03-14-23-01_x.ipynb"


@pytest.mark.parametrize(
    ("file", "number", "name", "student", "why"),
    [
        ("x.ipynb", "2345678", "", JAN, TYPED),
        ("x.ipynb", "", "vries jan de", JAN, TYPED_NAME),
        ("x.ipynb", "2345678", "Van De", JAN, TYPED),  # infixes contradict nothing
        ("x.ipynb", "2345678", "J. A.", JAN, TYPED),  # nor do initials
        ("Jan de Vries.ipynb", "2345678", "Jan de Vries", JAN, f"{TYPED}, {TYPED_NAME}, {NAME}"),
        ("S2345678.ipynb", "", "", JAN, NUMBER),
        ("2345678.ipynb", "", "", JAN, NUMBER),
        ("1234.ipynb", "", "", EVA, NUMBER),
        ("s1234.ipynb", "", "", EVA, NUMBER),
        ("123456.ipynb", "", "", SANNE, NUMBER),  # the zero that Excel dropped
        ("JAN.DEVRIES@school.example.ipynb", "", "", JAN, EMAIL),
        ("jan.devries@school.example/x.ipynb", "", "", JAN, EMAIL),
        ("bakkersanne_1201_99812_x.ipynb", "", "", SANNE, f"{ACCOUNT}, {NAME}"),
        (f"Toets_SBAKKER_{ATTEMPT}", "", "", SANNE, ACCOUNT),
        (f"Toets_s9999_{ATTEMPT}", "1234", "", EVA, TYPED),  # too short to be a number
        (f"Toets_s0001234_{ATTEMPT}", "1234", "", EVA, TYPED),  # the same number
        ("Jan de Vries.ipynb", "", "", JAN, NAME),
        ("Jan/de Vries.ipynb", "", "", JAN, NAME),
        ("Jan de Vries/mijn werk.ipynb", "", "", JAN, NAME),
        ("opdracht 3 definitief Jan_de_Vries versie 2 kopie.ipynb", "", "", JAN, NAME),
        ("inlevering 03 differentiatie Jan de Vries.ipynb", "", "", JAN, NAME),
        ("jandevries.ipynb", "", "", JAN, NAME),
        ("devriesjan.ipynb", "", "", JAN, NAME),
        ("vriesjande.ipynb", "", "", JAN, NAME),
        ("boli.ipynb", "", "", BO, NAME),
    ],
)
def test_who_is_certain_and_why(file: str, number: str, name: str, student: str, why: str):
    """All evidence that there is, in this order?"""
    assert proposal(file, number, name, ROSTER) == Proposal(student, why, True, NAMES[student])


@pytest.mark.parametrize(
    ("file", "number", "name", "student", "why"),
    [
        ("Jan de Vries.ipynb", "76", "", JAN, f"{NAME}; maar typte nummer 76, dat niet in de klassenlijst staat"),
        ("Jan Piet de Vries.ipynb", "", "", JAN, f"{NAME}; maar in de bestandsnaam staat ook ‘piet’"),
        ("Jan Piet Bob de Vries.ipynb", "", "", JAN, f"{NAME}; maar in de bestandsnaam staat ook ‘bob’, ‘piet’"),
        (
            "Jan P de Vries.ipynb",
            "",
            "Jan de Vries",
            JAN,
            f"{TYPED_NAME}, {NAME}; maar in de bestandsnaam staat ook ‘p’",
        ),
        ("xyz_1201_99_x.ipynb", "0123456", "", SANNE, f"{TYPED}, {ACCOUNT}; maar Canvas noemt xyz"),
        ("x.ipynb", "2345678", "Jo de Vos", JAN, f"{TYPED}; maar typte de naam Jo de Vos"),
        (
            "Piet Klaassen_4711_assignsubmission_file/x.ipynb",
            "2345678",
            "Jo Vos",
            JAN,
            f"{TYPED}; maar typte de naam Jo Vos; maar Moodle noemt Piet Klaassen",
        ),
        (f"Toets_s9999999_{ATTEMPT}", "1234", "", EVA, f"{TYPED}; maar Blackboard noemt s9999999"),
        (f"Toets_99999_{ATTEMPT}", "1234", "", EVA, f"{TYPED}; maar Blackboard noemt 99999"),
        (f"Toets_jbakker_{ATTEMPT}", "0123456", "", SANNE, f"{TYPED}; maar Blackboard noemt jbakker"),
        ("bakkersanne_1300_99_x.ipynb", "0123456", "", SANNE, f"{TYPED}, {NAME}; maar Canvas noemt account 1300"),
    ],
)
def test_who_is_doubtful_and_why(file: str, number: str, name: str, student: str, why: str):
    """Proposed, with what speaks against it?"""
    assert proposal(file, number, name, ROSTER) == Proposal(student, why, False, NAMES[student])


def against(*clues: str, possible: tuple[str, ...]) -> Proposal:
    """Return what is proposed when clues contradict each other: nobody."""
    return Proposal("", f"spreekt zichzelf tegen ({'; '.join(clues)})", possible=possible)


@pytest.mark.parametrize(
    ("file", "number", "name", "expected"),
    [
        (
            "Jan de Vries.ipynb",
            "0123456",
            "",
            against(f"{TYPED}: Sanne Bakker (0123456)", f"{NAME}: Jan de Vries (s2345678)", possible=(SANNE, JAN)),
        ),
        (
            "777777.ipynb",
            "0123456",
            "Sanne Bakker",
            against(
                f"{TYPED}: Sanne Bakker (0123456)",
                f"{NUMBER}: 777777",
                f"{TYPED_NAME}: Sanne Bakker (0123456)",
                possible=(SANNE, NAMELESS),
            ),
        ),
        (
            "1234 2345678.ipynb",
            "1234",
            "",
            against(
                f"{TYPED}: Eva Smit (1234)",
                f"{NUMBER}: Jan de Vries (s2345678), Eva Smit (1234)",
                possible=(EVA, JAN),
            ),
        ),
        (
            "x.ipynb",
            "7654321",
            "Piet",
            Proposal("7654321", f"{TYPED}, maar dat staat niet in de klassenlijst", name="Piet"),
        ),
        ("x.ipynb", "a/b", "Piet", Proposal("", f"{TYPED}, maar dat staat niet in de klassenlijst", name="Piet")),
        ("99.ipynb", "", "", Proposal("", "geen aanwijzing gevonden")),  # too short to be a number
        ("x.ipynb", "", "Sanne", Proposal("", "geen aanwijzing gevonden")),  # a first name is no name
        ("Sanne.ipynb", "", "", Proposal("sanne", "uit de bestandsnaam")),
    ],
)
def test_who_is_nobody_in_particular(file: str, number: str, name: str, expected: Proposal):
    """Is it said why, and who else it may be?"""
    assert proposal(file, number, name, ROSTER) == expected


@pytest.mark.parametrize("file", ["Eva Smit.ipynb", "evasmit.ipynb"])
def test_are_namesakes_both_possible(file: str):
    """In the order of their numbers, and neither proposed?"""
    both = Roster([Student("22222", "Eva", "Smit"), Student("11111", "Eva", "Smit"), Student("33333", "Cem", "Can")])
    why = "meer studenten heten zo: Eva Smit (11111), Eva Smit (22222)"
    assert proposal(file, roster=both) == Proposal("", why, possible=("11111", "22222"))
    assert proposal(file, roster=both).candidates == ("11111", "22222")
    assert proposal(file, "22222", roster=both).candidates == ("22222",)


def test_is_a_name_within_a_longer_one_not_meant():
    """Of two on the list, only the one whose whole name it is?"""
    both = Roster([Student("11111", "Jan", "Vries"), Student("22222", "Jan", "de Vries")])
    assert proposal("Jan de Vries.ipynb", roster=both) == Proposal("22222", NAME, True, "Jan de Vries")
    assert proposal("Jan Vries.ipynb", roster=both) == Proposal("11111", NAME, True, "Jan Vries")


@pytest.mark.parametrize(("file", "student"), [("0012345.ipynb", "0012345"), ("12345.ipynb", "12345")])
def test_is_a_number_of_few_digits_not_filled_up(file: str, student: str):
    """A number without its zeros counts from six digits on: is a shorter one something else?"""
    roster = Roster([Student("0012345", "Cem", "Can")])
    assert (proposal(file, roster=roster).student, proposal(file, roster=roster).certain) == (
        student,
        student == "0012345",
    )


@pytest.mark.parametrize(
    ("file", "number", "name", "expected"),
    [
        ("x.ipynb", "12 345\t67", "Sanne", Proposal("1234567", TYPED, True, "Sanne")),
        (
            "Piet Klaassen_4711_assignsubmission_file/x.ipynb",
            "1234567",
            "Sanne Bakker",
            Proposal("1234567", f"{TYPED}; maar Moodle noemt Piet Klaassen", False, "Sanne Bakker"),
        ),
        (f"Toets_s9999999_{ATTEMPT}", "1234567", "", Proposal("1234567", f"{TYPED}; maar Blackboard noemt s9999999")),
        (f"Toets_s1234567_{ATTEMPT}", "1234567", "Jan", Proposal("1234567", TYPED, True, "Jan")),
        ("x.ipynb", "../x", "", Proposal("", "geen aanwijzing gevonden")),
        ("x.ipynb", "", "", Proposal("", "geen aanwijzing gevonden")),
        (
            "Piet_Jan Klaassen_4711_assignsubmission_file/x.ipynb",
            "",
            "",
            Proposal("piet-jan-klaassen", "uit de bestandsnaam", name="Piet Jan Klaassen"),
        ),
        (f"Toets_sbakker_{ATTEMPT}", "", "", Proposal("sbakker", "uit de bestandsnaam", name="sbakker")),
        (f"{'a' * 61}.ipynb", "", "", Proposal("a" * 60, "uit de bestandsnaam")),
        (f"{'a' * 59} b.ipynb", "", "", Proposal("a" * 59, "uit de bestandsnaam")),
        ("Søren Łuk ıç.ipynb", "", "", Proposal("soren-luk-ic", "uit de bestandsnaam")),
        ("đœæ.ipynb", "", "", Proposal("doeae", "uit de bestandsnaam")),
        ("map/ab inlevering-03.ipynb", "", "", Proposal("map", "uit de bestandsnaam")),
        ("abc/kopie copy submissions (1).ipynb", "", "", Proposal("abc", "uit de bestandsnaam")),
        ("abc/opdracht 03 differentiatie.ipynb", "", "", Proposal("abc", "uit de bestandsnaam")),
        ("zoë/def.ipynb", "", "", Proposal("def", "uit de bestandsnaam")),
        ("inlevering.ipynb", "", "", Proposal("", "geen aanwijzing gevonden")),
    ],
)
def test_who_is_it_without_a_class_list(file: str, number: str, name: str, expected: Proposal):
    """The typed number, else what the file is called?"""
    assert proposal(file, number, name, Roster()) == expected
