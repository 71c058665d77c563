"""The need cards: does the picture count each card once, and send the learner to who can tell?"""

from __future__ import annotations

import re

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.need_cards import STATES, picture, sort

QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")


def all_needs(state: str) -> dict[str, str]:
    return {f"{card.id}_geldt": state for card in cards("need_cards")}


def test_is_the_picture_sound_html_that_holds_no_markup_of_the_learner(sound, hostile):
    """Is what is shown and printed well-formed, without a script, and does it fit the form's own answer?"""
    answer = all_needs("deels") | {"team-ontlasten_nuance": hostile}
    assert QUESTIONS["behoeften"].clean(answer) == answer
    sound(picture(QUESTIONS["behoeften"], answer), "behoeften")


def test_does_an_empty_form_show_nothing():
    """Is there no picture of an answer that is not there?"""
    assert picture(QUESTIONS["behoeften"], None) == {}


def test_does_the_picture_count_every_card_once(words):
    """Has each group one sign per card, and do the words beside it count the same?"""
    answer = {"team-ontlasten_geldt": "ja", "kennis-verbreden_geldt": "onbekend", "gehoord-worden_geldt": "nee"}
    html = picture(QUESTIONS["behoeften"], answer)["html"]
    signs = re.findall(r'aria-hidden="true">([^<]+)<', html)
    assert [len(row) for row in signs] == [len(needs) for needs in sort(answer).values()]
    assert [row[0] for row in signs] == ["■", "?", "·", "·", "□"]
    assert "3 van de 19 kaarten gesorteerd" in html
    assert "1 geldt, 1 nog niet gesorteerd" in words(html)


def test_is_the_learner_sent_to_the_group_that_can_tell():
    """Does the picture name exactly the groups with a card that is not known yet?"""
    html = picture(QUESTIONS["behoeften"], {"gehoord-worden_geldt": "onbekend", "team-ontlasten_geldt": "ja"})["html"]
    assert "weet je nog niet alles: ouders. Vraag" in html
    assert "Vraag het aan henzelf." in html
    assert "Vraag het aan" not in picture(QUESTIONS["behoeften"], all_needs("ja"))["html"]


def test_does_the_page_to_share_hold_what_holds_and_what_was_written():
    """Are cards that hold, in part or whole, on the page, and others only with a nuance?"""
    answer = all_needs("nee") | {"extra-handen_geldt": "deels", "snelle-hulp_nuance": "Sinds dit jaar is er iemand."}
    lists = picture(QUESTIONS["behoeften"], answer)["page"]["content"].partition("Wat bij ons geldt")[2]
    named = [card.id for card in cards("need_cards") if card.title in lists]
    assert named == ["snelle-hulp", "extra-handen"]
    assert "Sinds dit jaar is er iemand." in lists


def test_do_the_options_on_the_form_have_a_sign():
    """Does the form offer exactly the states that the picture can show?"""
    field = QUESTIONS["behoeften"].fields[0]
    assert [option.id for option in field.options] == list(STATES)
