"""The evidence map: is every finding in its place, with its sign and its limits, and do the filters keep their word?"""

from __future__ import annotations

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.evidence import DIRECTIONS, DOMAINS, GROUPS, STRENGTHS, chosen, picture

QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")


def test_is_the_picture_sound_html_that_holds_no_markup_of_the_learner(sound, hostile):
    """Is what is shown and printed well-formed, without a script, and does it fit the form's own answer?"""
    answer = {"over": "met", "antwoord": hostile}
    assert QUESTIONS["bewijskaart"].clean(answer) == answer
    sound(picture(QUESTIONS["bewijskaart"], answer), "bewijskaart")


def test_has_every_finding_a_place_a_sign_and_words(words):
    """Does each card fall in a row and a column of the map, with a direction and a strength that the map knows?"""
    for card in cards("evidence"):
        assert card["domain"] in DOMAINS
        assert card["group"] in GROUPS
        assert card["direction"] in DIRECTIONS
        assert card["strength"] in STRENGTHS
    html = picture(QUESTIONS["bewijskaart"], None)["html"]
    assert html.count("<details") == len(cards("evidence"))
    assert [card.id for card in cards("evidence") if card["caveat"] not in words(html).replace("&#x27;", "'")] == []


@pytest.mark.parametrize("over", ["", "alle", "zonder", "met"])
@pytest.mark.parametrize("research", ["", "alles", "meer"])
def test_do_the_filters_keep_exactly_what_they_say(over, research):
    """Does each pair of filters leave the findings of that group and that amount of research?"""
    expected = [
        card
        for card in cards("evidence")
        if (over not in ("zonder", "met") or card["group"].startswith(over))
        and (research != "meer" or card["strength"] != "één of enkele studies")
    ]
    assert chosen({"over": over, "onderzoek": research}) == expected
    caption = f"{len(expected)} van de {len(cards('evidence'))} uitkomsten"
    assert caption in picture(QUESTIONS["bewijskaart"], {"over": over, "onderzoek": research})["html"]


def test_can_the_map_be_kept_only_with_words_of_ones_own():
    """Is there a page once the learner wrote something, with the findings unfolded for paper?"""
    assert "page" not in picture(QUESTIONS["bewijskaart"], {"over": "met"})
    page = picture(QUESTIONS["bewijskaart"], {"over": "met", "antwoord": "Het hangt ervan af."})["page"]["content"]
    assert "Het hangt ervan af." in page
    assert page.count("<details") == page.count(" open>") > 0
