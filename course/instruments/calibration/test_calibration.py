"""Calibration: is a mentor's file read without belief, and is what was seen laid beside the own lists without a sum?"""

from __future__ import annotations

import json
from typing import Any

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.calibration.files import FILE, CalibrationError, mentor_page, read_file, respond
from course.instruments.calibration.plot import picture, questions
from course.instruments.calibration.question import MOST

MODULE = load_questions(data_dir() / "questions" / "06-profiel-en-plan.toml")
SKILLS = [card.id for card in cards("observation_scheme")]
ME, OTHER = "a" * 16, "b" * 16
OWN = dict.fromkeys(SKILLS, 3)


def sheet(id_: str = "1" * 16, **ratings: int | str) -> dict[str, Any]:
    return {"sheet": id_, "name": "coach", "ratings": dict.fromkeys(SKILLS, 3) | ratings}


def file(content: dict[str, Any], for_: str = ME) -> str:
    return FILE.write(content | {"for": for_})


# ----------------------------------------------------------------------------- the file


def test_does_a_sheet_come_in_as_the_mentor_filled_it_in():
    """Are name, ratings and notes kept, is "niet gezien" no number, and does what is empty stay away?"""
    given = sheet(feedback="?") | {"date": "", "notes": {"structuur": "Rustig <b>begin</b>", "didactiek": "  "}}
    assert read_file(file(given), {"id": ME}) == sheet(feedback="?") | {"notes": {"structuur": "Rustig <b>begin</b>"}}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "beschadigd"),
        ("[]", "niet het blad van een mentor"),
        (json.dumps({"format": "inclusief-voor-de-klas/share", "version": 1}), "niet het blad van een mentor"),
        (json.dumps({"format": FILE.format, "version": 0, "for": ME}), "andere versie"),
        ("x" * (FILE.largest + 1), "veel te groot"),
        (file(sheet(), OTHER), "voor iemand anders"),
        (file(sheet(feedback=6)), "een cijfer dat niet bestaat"),
        (file(sheet(feedback=True)), "een cijfer dat niet bestaat"),
        (file(sheet(weg=3)), "van een andere vraag"),
        (file({"sheet": "1" * 16, "ratings": {}}), "nog niets aangekruist"),
        (file({"sheet": "../x", "ratings": {"feedback": 3}}), "kenmerk"),
        (file(sheet() | {"notes": ["x"]}), "andere vorm"),
    ],
)
def test_is_a_bad_file_refused_in_a_sentence_that_says_nothing_changed(text, sentence):
    """Is a damaged, foreign, older or forged file refused, and does the reply hold no sheet?"""
    reply = respond({"do": "read", "text": text, "value": {"id": ME, "sheets": [sheet("2" * 16)]}})
    assert set(reply) == {"error"}
    assert sentence in reply["error"] and "Er is niets veranderd." in reply["error"]


def test_are_two_mentors_enough_and_is_a_newer_version_of_a_sheet_welcome():
    """Is a third mentor refused, and does the same sheet again take no place?"""
    full = {"id": ME, "sheets": [sheet("1" * 16), sheet("2" * 16)]}
    assert len(full["sheets"]) == MOST
    with pytest.raises(CalibrationError, match="Er staan al twee bladen"):
        read_file(file(sheet("3" * 16)), full)
    assert read_file(file(sheet("2" * 16, feedback=5)), full)["ratings"]["feedback"] == 5


def test_does_an_answer_keep_its_form():
    """Is a clean answer the same again, and is one with a forged sheet refused?"""
    answer = {"id": ME, "sheets": [sheet()]}
    asked = MODULE["mentor"]
    assert asked.clean(answer) == answer == asked.clean(asked.clean(answer))
    assert asked.is_complete(answer) and not asked.is_complete({"id": ME})
    for bad in ({"id": "x"}, {"id": ME, "sheets": [sheet(), sheet()]}, {"id": ME, "more": 1}, []):
        with pytest.raises(ValueError, match=r"\w"):
            asked.clean(bad)


def test_is_the_page_for_the_mentor_whole_in_itself():
    """Does it ask every skill once with six choices, and name no address outside itself?"""
    page = mentor_page(ME)
    content = page["content"]
    assert content.count('type="radio"') == len(SKILLS) * 6
    assert [card.text for card in cards("observation_scheme") if card.text not in content] == []
    assert not [outside for outside in ("http:", "https:", "src=", "@import", "url(") if outside in content]
    assert ME in content and page["type"] == "text/html"


# ----------------------------------------------------------------------------- the plot


def made(sheets: list[dict[str, Any]], own: Any = OWN, prediction: Any = OWN) -> dict[str, Any]:
    return picture(MODULE["mentor"], {"id": ME, "sheets": sheets}, own=own, prediction=prediction)


@pytest.mark.parametrize("missing", ["own", "prediction"])
def test_does_what_was_seen_wait_for_the_own_lists(missing):
    """Is nothing of the sheet shown while the learner has yet to rate or predict?"""
    html = made([sheet(feedback=1) | {"name": "Coach Bo"}], **{missing: {"feedback": 3}})["html"]
    assert "Vul eerst" in html
    assert "Bo" not in html and "svg" not in html


def test_does_the_plot_show_every_rating_and_add_nothing_up(sound, words):
    """Has each skill its own, predicted and seen rating, with the same in a table, and no mean or norm?"""
    found = made([sheet(feedback=5), sheet("2" * 16, feedback="?") | {"name": "<b>ib</b>"}])
    sound(found, "mentor")
    html = found["html"]
    assert html.count("<circle") == 2 * len(SKILLS)
    assert html.count("l5 5l-5 5l-5 -5z") == 2 * len(SKILLS) - 1
    assert html.count("niet gezien") == 1
    assert not [word for word in ("gemiddelde", "norm", "overschat") if word in words(html)]


def test_do_the_questions_follow_the_largest_gaps():
    """Does a talk get questions about what was seen: higher, lower, unseen, apart; and one when nothing differs?"""
    asked = questions(OWN, OWN, [sheet(regels=5, feedback=1, routines="?"), sheet("2" * 16, regels=2, routines="?")])
    words = " ".join(asked)
    assert "Wat zag je mij doen bij ‘Regels’?" in words
    assert "Wat zag je wel en niet bij ‘Feedback’?" in words
    assert "Jullie zagen iets anders bij ‘Regels’" in words
    assert "In welke les zou je dit wel kunnen zien: Routines?" in words
    assert len(questions(OWN, OWN, [sheet()])) == 1
    assert len(questions(OWN, OWN, [sheet(feedback=4)])) == 1
