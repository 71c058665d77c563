"""The inclusion ladder: does it show the school's rung and the next one, from high to low?"""

from __future__ import annotations

import re

from course.base.paths import data_dir
from course.instruments import load_questions
from course.instruments.ladder import picture, places

QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")


def test_is_the_picture_sound_html_that_holds_no_markup_of_the_learner(sound, hostile):
    """Is what is shown and printed well-formed, without a script, and does it fit the form's own answer?"""
    answer = {"school": hostile, "sociaal": "sociaal-2", "sociaal-bewijs": hostile}
    assert QUESTIONS["ladder"].clean(answer) == answer
    sound(picture(QUESTIONS["ladder"], answer), "ladder")


def test_does_an_empty_form_show_nothing():
    """Is there no picture of an answer that is not there?"""
    assert picture(QUESTIONS["ladder"], None) == {}


def test_is_the_next_rung_one_higher():
    """Does the ladder point from the school's rung to the next, and no further than the top?"""
    by_id = {place.id: place for place in places({"organisatorisch": "organisatorisch-2", "sociaal": "sociaal-5"})}
    assert by_id["organisatorisch"].next.id == "organisatorisch-3"
    assert by_id["sociaal"].here.id == "sociaal-5"
    assert by_id["sociaal"].next is None
    assert by_id["didactisch"].here is None
    html = picture(QUESTIONS["ladder"], {"organisatorisch": "organisatorisch-2", "sociaal": "sociaal-5"})["html"]
    assert html.count("hier staan we") == 2
    assert html.count("volgende trede") == 1
    assert "Dit is de hoogste trede" in html


def test_is_not_knowing_an_answer():
    """Does "weet ik nog niet" give no rung, but a question to ask?"""
    html = picture(QUESTIONS["ladder"], {"sociaal": "onbekend"})["html"]
    assert "hier staan we" not in html
    assert "Aan wie kun je het vragen?" in html


def test_are_the_rungs_drawn_from_high_to_low():
    """Does the highest rung stand at the top of the picture, as on a ladder?"""
    html = picture(QUESTIONS["ladder"], {"sociaal": "sociaal-1"})["html"]
    assert re.findall(r'<th scope="row">(\d)<', html) == ["5", "4", "3", "2", "1"]
