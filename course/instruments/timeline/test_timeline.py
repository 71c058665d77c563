"""The timeline: are the laws there from the start, and the learner's own years between them?"""

from __future__ import annotations

import re

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.timeline import moments, picture, where_were_you

QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")


def test_is_the_picture_sound_html_that_holds_no_markup_of_the_learner(sound, hostile):
    """Is what is shown and printed well-formed, without a script, and does it fit the form's own answer?"""
    answer = {"groep-1": "2009", "eigen-klas": "2030", "merken": hostile}
    assert QUESTIONS["tijdlijn"].clean(answer) == answer
    sound(picture(QUESTIONS["tijdlijn"], answer), "tijdlijn")


def test_does_the_timeline_stand_there_before_anything_is_filled_in():
    """Are all moments of law and policy shown, in order, with nothing of the learner and nothing to keep?"""
    extra = picture(QUESTIONS["tijdlijn"], None)
    years = [int(year) for year in re.findall(r"<strong>(\d{4})</strong>", extra["html"])]
    assert years == sorted(int(card["year"]) for card in cards("timeline"))
    assert "(jij)" not in extra["html"]
    assert "page" not in extra


def test_do_the_learners_own_years_stand_between_the_laws():
    """Does a year of one's own come in its place, and after a law of the same year?"""
    own = [moment for moment in moments({"groep-1": "2014", "eigen-klas": "2026"}) if moment.own]
    assert [(moment.year, moment.title) for moment in own] == [
        (2014, "Jij gaat naar groep 1"),
        (2026, "Jij krijgt je eerste eigen klas"),
    ]
    order = [(moment.year, moment.own) for moment in moments({"groep-1": "2014"})]
    assert order.index((2014, True)) == order.index((2014, False)) + 1


@pytest.mark.parametrize("typed", ["", "vorig jaar", "14", "20140", "-2014"])
def test_is_a_year_that_cannot_be_left_out(typed):
    """Does something that is no year give no moment, and no error?"""
    assert not [moment for moment in moments({"groep-1": typed}) if moment.own]
    assert picture(QUESTIONS["tijdlijn"], {"groep-1": typed})["html"]


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (2008, "Toen zat jij nog niet in groep 1."),
        (2009, "Toen zat jij ongeveer in groep 1."),
        (2016, "Toen zat jij ongeveer in groep 8."),
        (2017, "Toen was jij net van de basisschool af."),
        (2020, "Toen was jij ongeveer 3 jaar van de basisschool af."),
        (2035, "Dan ben jij ongeveer 18 jaar van de basisschool af."),
    ],
)
def test_where_was_someone_who_began_in_2009(year, sentence):
    """Is the group counted from the year of group 1, and is the future told as future?"""
    assert where_were_you(year, 2009, now=2026) == sentence
