"""The explorer: do the filters hold, and does advice never stand in the way of a choice?"""

from __future__ import annotations

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.recommendations import FILTERS, found, picture

ASKED = load_questions(data_dir() / "questions" / "06-profiel-en-plan.toml")["adviezen"]


def test_are_all_thirty_there_before_anything_is_chosen():
    """Does an empty form show every recommendation once, on its level?"""
    html = picture(ASKED, None)["html"]
    assert "30 adviezen van de 30" in html
    assert [card.id for card in cards("recommendations") if html.count(f">{card.title} <small>") != 1] == []


@pytest.mark.parametrize(("name", "field"), FILTERS.items())
def test_does_a_filter_leave_exactly_its_own(name, field):
    """Does every option of a filter leave its cards and no other, and none at all never?"""
    options = next(one for one in ASKED.fields if one.id == name).options
    wanted = [option.id for option in options if option.id != "alle"]
    assert {card[field] for card in cards("recommendations")} == set(wanted)
    for value in wanted:
        assert {card[field] for card in found({name: value})} == {value}
    assert len(found({name: "alle"})) == 30


def test_is_an_empty_combination_a_sentence():
    """Does a combination without a recommendation say how to go on?"""
    answer = {"niveau": "leerling", "thema": "klas"}
    assert found(answer) == []
    assert "Zet er een op ‘alle’" in picture(ASKED, answer)["html"]


def test_does_the_page_hold_the_three_with_their_reason(sound):
    """Do the chosen ones go to a page with reason, first step and source, and is a filter no matter there?"""
    answer = {"niveau": "groep", "een": "school-gelaagd", "een-waarom": "Ik zag <dat>", "twee": "groep-welzijn"}
    assert ASKED.clean(answer) == answer
    made = picture(ASKED, answer)
    sound(made, "adviezen")
    assert "Ik zag &lt;dat&gt;" in made["page"]["content"]
    assert cards("recommendations").card("groep-welzijn")["step"] in made["page"]["content"]
    assert "Nog zonder reden: Goed zorgen voor leraren." in made["html"]


def test_is_a_double_choice_kept_and_said():
    """Does choosing the same twice count once, with a sentence?"""
    answer = {"een": "groep-welzijn", "twee": "groep-welzijn", "een-waarom": "x", "twee-waarom": "y"}
    html = picture(ASKED, answer)["html"]
    assert "Je koos een advies twee keer" in html
