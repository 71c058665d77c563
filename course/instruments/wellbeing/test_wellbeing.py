"""The burdens of the work: is help always in sight, and is nothing added up?"""

from __future__ import annotations

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.wellbeing import picture
from course.questions import build

BURDENS = build({"id": "welzijn", "kind": "rating", "prompt": "?", "items": {"cards": "burdens", "text": "{sign}"}})


def test_is_help_in_sight_without_an_answer_and_never_a_sum():
    """Does the wellbeing page always say where to turn, show each answer with what may help, and add nothing up?"""
    empty = picture(BURDENS, None)["html"]
    assert all(place["text"] in empty for place in cards("burdens").extra["where_to_go"])
    assert "<table" not in empty
    given = picture(BURDENS, {"uitputting": 5, "verwarring": 1})["html"]
    assert given.count("<tr>") == 3
    assert cards("burdens").card("uitputting")["helps"] in given
    assert "gemiddelde" not in given.lower()
    module = load_questions(data_dir() / "questions" / "02-attitude.toml")["welzijn"]
    page = picture(module, {"uitputting": 4, "verwarring": "?"})["html"]
    assert "<td>vaak</td>" in page and "<td>dat laat ik open</td>" in page
    assert empty in given
