"""The plan: does advice stay advice, and does the timeline show every step that has a month?"""

from __future__ import annotations

import pytest

from course.base.paths import data_dir, exercises_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.plan import FIELDS, picture
from course.instruments.plan.advice import advice
from course.instruments.plan.timeline import moments, steps

ASKED = load_questions(data_dir() / "questions" / "06-profiel-en-plan.toml")["plan"]
WHOLE = {
    "start": "2027-08-30",
    "probleem": "Zes leerlingen beginnen niet.",
    "gegevens": "Ik turfde drie lessen.",
    "doel": "Op 1 maart beginnen vijf van de zes binnen 2 minuten. Dat tel ik.",
    "aanpak": "Een stappenkaart voor iedereen.",
    "wie": "mijn coach",
    "stappen": [{"wat": "Kaart maken", "van": "1", "tot": "2", "met": "assistent"}, {"wat": "Opname", "van": "14"}],
    "volgen": "We tellen samen.",
    "volgen-datum": "2027-11-05",
    "evalueren": "Houden of stoppen.",
    "evalueren-datum": "2028-03-01",
}


def test_does_a_whole_plan_get_no_advice():
    """Is a plan with a goal that can be checked, a date and a helper left alone?"""
    assert ASKED.clean(WHOLE) == WHOLE
    assert advice(WHOLE) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"doel": ""}, "Er staat nog geen doel."),
        ({"doel": "Ze worden zelfstandiger."}, "Is je doel na te gaan?"),
        ({"evalueren-datum": ""}, "Wanneer kijk je terug?"),
        ({"wie": ""}, "Wie helpt je?"),
        ({"wie": "alleen ikzelf"}, "Wie helpt je?"),
        ({"evalueren-datum": "2027-10-01"}, "Nu komt ‘terugkijken’ niet na ‘halverwege kijken’."),
    ],
)
def test_is_what_is_missing_said_and_nothing_blocked(change, sentence):
    """Is each weak spot one sentence of advice, while the plan stays complete and printable as it is?"""
    plan = {name: text for name, text in (WHOLE | change).items() if text}
    assert [said for said in advice(plan) if sentence in said]
    made = picture(ASKED, plan)
    assert made["page"]["name"] == "plan.html"
    assert not ASKED.problem(plan)


def test_does_the_timeline_show_each_step_once_and_in_words():
    """Is every step a bar and a row, every date a mark and a row, and is a step without a month left out?"""
    answer = WHOLE | {"stappen": [*WHOLE["stappen"], {"wat": "Ooit"}, {"wat": "Te laat", "van": "30"}]}
    assert [(step.what, step.first, step.last) for step in steps(answer)] == [("Kaart maken", 1, 2), ("Opname", 14, 14)]
    assert [round(moment.month) for moment in moments(answer)] == [2, 6]
    html = picture(ASKED, answer)["html"]
    assert html.count("<rect ") == 2 and html.count('fill="currentColor"/>') == 2
    assert all(words in html for words in ("maand 1 tot en met 2", "maand 14", "5-11-2027", "1-3-2028"))


def test_is_a_date_outside_the_two_years_no_mark():
    """Is a date before the start, after two years or without a start left out of the drawing?"""
    assert moments(WHOLE | {"volgen-datum": "2026-01-01", "evalueren-datum": "2031-01-01"}) == []
    assert moments({"volgen-datum": "2027-11-05"}) == []


def test_does_the_page_hold_all_seven_steps(sound, hostile):
    """Does the page name every step of the cycle with what was written, safely, and say which is empty?"""
    made = picture(ASKED, WHOLE | {"aanpak": hostile})
    sound(made, "plan")
    content = made["page"]["content"]
    assert [card.title for card in cards("improvement_cycle") if card.title not in content] == []
    assert "Nog leeg" not in content
    assert "Wie helpt: mijn coach" in content and "Datum: 1-3-2028" in content
    assert picture(ASKED, {"doel": "x"})["page"]["content"].count("Nog leeg") == 6


def test_does_the_form_ask_every_step_in_module_and_assignment():
    """Do the fields of the form cover the seven steps, and are they the same in the assignment?"""
    fields = [field.id for field in ASKED.fields]
    assert {name for names in FIELDS.values() for name in names} == set(fields) - {"start", "stappen"}
    handed = load_questions(exercises_dir() / "06-profiel-en-plan" / "questions.toml")["o06-plan"]
    assert handed.fields == ASKED.fields
