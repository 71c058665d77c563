"""The learner's deck as a question: what is kept, what is refused, and what is shown of it."""

from __future__ import annotations

import json

import pytest

from course import vignettes
from course.instruments.vignettes.deck import Deck, dealt
from course.instruments.vignettes.view import DeckView
from course.questions import AnswerError

QUESTION = Deck(id="stapel", prompt="Beoordeel.")


def test_does_a_record_come_back_as_it_was(rated):
    """Is a full record kept whole, also through JSON, and an empty one kept as a deck that was dealt?"""
    for record in (rated(), vignettes.start("x1", 3)):
        assert QUESTION.clean(json.loads(json.dumps(record))) == record
    assert QUESTION.clean(None) is None


@pytest.mark.parametrize("level", ["po", "vo", "mbo"])
def test_is_it_complete_only_when_both_forms_are_rated(level, rated):
    """Is a deck open while one form is not rated, or one rating is missing?"""
    assert QUESTION.is_complete(rated(level))
    assert not QUESTION.is_complete(rated(level, ["vorm1"]))
    record = rated(level)
    card = vignettes.own_deck(record)[3].vignette.id
    assert not QUESTION.is_complete(vignettes.rate(record, "vorm1", card, "rust", None))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Jan Jansen"},
        {"id": "../../x" + "0" * 9},
        {"serial": 0},
        {"serial": "12"},
        {"serial": True, "class": "!"},
        {"class": "x" * 60},
        {"level": "wo"},
        {"vorm1": {"12-9-leraar": {"rust": 3}}},
        {"vorm1": {"basis": {"rust": 6}}},
        {"vorm1": {"basis": {"rust": "3"}}},
        {"vorm1": {"basis": {"gedrag": 3}}},
        {"vorm2": {"basis": {"leraar": 3}}},
        {"vorm1": []},
        {"version": 2},
    ],
    ids=str,
)
def test_is_anything_that_does_not_belong_refused(change):
    """Do a name as id, an impossible number, another person's vignette and a score off the scale give a sentence?"""
    with pytest.raises(AnswerError, match=r"[A-Z].*\.$"):
        QUESTION.clean(vignettes.start("pabo2a", 12) | change)


def test_does_a_record_keep_nothing_else():
    """Is a name that someone adds to the record left out?"""
    cleaned = QUESTION.clean(vignettes.start("pabo2a", 12) | {"naam": "Jan", "vorm1": {"basis": {}}})
    assert "naam" not in cleaned
    assert cleaned["vorm1"] == {}


def test_is_the_deck_shown_in_its_own_order():
    """Has the page the vignettes in the order of the deck, the base first, with texts in the words of the sector?"""
    record = vignettes.start("pabo2a", 7, level="mbo")
    page = dealt(record, "vorm1")
    assert [card["id"] for card in page["cards"]] == [card.vignette.id for card in vignettes.own_deck(record)]
    assert [card["position"] for card in page["cards"]] == list(range(7))
    assert [card["base"] for card in page["cards"]] == [True] + 6 * [False]
    assert "studenten" in page["cards"][0]["text"]
    assert len(page["scale"]) == len(page["outcomes"]) == 5
    assert len(dealt(record, "vorm2")["cards"]) == 3
    assert dealt(None, "vorm1") == {}


def test_does_a_view_deal_when_the_answer_comes_and_goes():
    """Does a page get its deck with the answer, lose it with the answer, and has the second form no way to wipe?"""
    record = vignettes.start("pabo2a", 7)
    first = DeckView(lambda draft: {}, spec=QUESTION.public(), value=None)
    assert first.deck == {}
    first.update({"value": record})
    assert first.deck["owner"] == record["id"]
    first.update({"saved": {}})
    assert first.deck["owner"] == record["id"]
    first.update({"value": None})
    assert first.deck == {}
    second = DeckView(lambda draft: {}, spec=QUESTION.public(), value=record, part="vorm2")
    assert second.deck["form"] == "vorm2"
    assert second.spec["wipe"] is False
