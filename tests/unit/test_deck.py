"""The learner's deck as a question: what is kept, what is refused, and what is shown of it."""

from __future__ import annotations

import json
import re

import pytest

from course import vignettes
from course.deck import CONDITIONS, Deck, dealt, own_dots_html, predicted_html, share_extra
from course.questions import AnswerError
from course.vignettes.records import FORMS
from course.widgets.deck import DeckView, SecondDeckView

QUESTION = Deck(id="stapel", prompt="Beoordeel.")


def rated(level="po", forms=FORMS, score=lambda position: 1 + position % 5):
    """Return a record in which every vignette of the given forms has ratings that follow from its place."""
    record = vignettes.start("pabo 2-a", 12, level=level)
    for form_id in forms:
        for card in vignettes.own_deck(record, form_id):
            for outcome in vignettes.form(form_id, level).outcomes:
                record = vignettes.rate(record, form_id, card.vignette.id, outcome.id, score(card.position))
    return record


def test_does_a_record_come_back_as_it_was():
    """Is a full record kept whole, also through JSON, and an empty one kept as a deck that was dealt?"""
    for record in (rated(), vignettes.start("x1", 3)):
        assert QUESTION.clean(json.loads(json.dumps(record))) == record
    assert QUESTION.clean(None) is None


@pytest.mark.parametrize("level", ["po", "vo", "mbo"])
def test_is_it_complete_only_when_both_forms_are_rated(level):
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
    second = SecondDeckView(lambda draft: {}, spec=QUESTION.public(), value=record)
    assert second.deck["form"] == "vorm2"
    assert second.spec["wipe"] is False


def test_are_the_own_dots_the_own_ratings():
    """Does each condition draw every rating once, the base vignette open, with the same numbers in a table?"""
    html = own_dots_html(rated(forms=["vorm1"]))
    assert html.count("<circle") == 3 * 7 * 5
    assert html.count('<circle cx="') - html.count('r="4.2" />') == 3 * 5
    assert html.count("(basisvignet)") == 3 * 5
    assert all(title in html for title in CONDITIONS.values())
    assert "Je gaf nu" not in html


def test_do_the_dots_say_what_their_axes_mean():
    """Are both ends of the scale named in the words of the form, and what stands under each row of drawings?"""
    first, second = own_dots_html(rated(forms=["vorm1"])), own_dots_html(rated(), "vorm2")
    assert "van 1 (niet) tot en met 5 (zeer goed)" in first
    assert "van 1 (niet) tot en met 5 (zeer sterk)" in second
    below = "Onder de streep: aantal leerlingen met een ondersteuningsbehoefte."
    assert first.count(below) == second.count(below) == 1
    assert first.count("Onder de streep: ") == 3
    assert "Onder de streep: 1: geen extra ondersteuning; 2: " in first


def test_do_equal_ratings_not_hide_each_other():
    """Do equal ratings at the same level lie side by side?"""
    html = own_dots_html(rated(forms=["vorm1"], score=lambda position: 3))
    spots = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', html)
    panel = spots[:7]
    assert len(set(panel)) == 7


def test_does_the_report_stand_beside_the_dots_without_invented_numbers():
    """Are the findings of the learner's own sector shown under their condition, each with its source?"""
    html = own_dots_html(rated("vo", ["vorm1"]))
    for by in ("base", *CONDITIONS):
        shown = vignettes.findings("vorm1", "vo", by)
        assert shown
        assert all(finding.text in html and finding.source in html for finding in shown)
    assert "Jouw scores in het basisvignet: leerlingen motiveren " in html
    assert "basisvignet" not in own_dots_html(rated(), "vorm2")
    assert "basisonderwijs hebben een extra leraar" not in html


def test_is_there_a_plain_sentence_before_anything_is_rated():
    """Does an empty deck, or none, say what will come here?"""
    for record in (None, vignettes.start("pabo2a", 3)):
        assert "zodra je hierboven" in own_dots_html(record)
    assert "1 van de 35" in own_dots_html(vignettes.rate(vignettes.start("a1", 3), "vorm1", "basis", "rust", 4))
    assert "Met hulp in of om de klas" not in own_dots_html(rated(), "vorm2")


def test_does_moving_one_condition_show_its_own_effect():
    """Is the shift the declared effect, the same for every person, and does a second change get a warning?"""
    effect = vignettes.predicted(12, 1)[4]["rating"] - vignettes.predicted(5, 1)[4]["rating"]
    assert f"({abs(effect):.2f} lager)".replace(".", ",") in predicted_html({"needs": "12"})
    assert "beginsituatie" in predicted_html(None)
    assert "vaste effect" in predicted_html({"needs": "12"})
    assert "random intercept" in predicted_html({"person": "hoger"})
    assert "2 keuzes tegelijk" in predicted_html({"needs": "12", "person": "hoger"})


@pytest.mark.parametrize("answer", [None, {"needs": "8"}, {"person": "lager", "severe": "5"}])
def test_does_the_prediction_say_that_it_is_invented(answer):
    """Does the label stand above every prediction?"""
    assert "Verzonnen gegevens" in predicted_html(answer)


@pytest.mark.parametrize("answer", [None, {}, {"keuze": "nee"}])
def test_does_nothing_leave_without_consent(answer):
    """Is there no file without an explicit yes, and does the page say what a file would hold?"""
    extra = share_extra(rated(), answer)
    assert "page" not in extra
    assert vignettes.PRIVACY.split(".")[0] in extra["html"]


def test_does_the_shared_file_hold_ratings_and_no_name():
    """Can the lecturer read the file back, and is the number drawn in class not in it?"""
    record = rated()
    page = share_extra(record, {"keuze": "ja"})["page"]
    contribution = vignettes.read_share(page["content"])
    assert contribution.person == record["id"]
    assert len(contribution.rows) == 7 * 5 + 3 * 6
    assert "serial" not in page["content"]
    for early in (None, vignettes.start("a1", 3)):
        assert "page" not in share_extra(early, {"keuze": "ja"})
