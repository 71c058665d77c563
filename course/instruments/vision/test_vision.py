"""The vision matrix: are the models hidden until the choice is made, and does the profile say what they ask?"""

from __future__ import annotations

from html import escape

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.vision import TALK, picture, profile

QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")


def all_themes(model: str) -> dict[str, str]:
    return {theme["id"]: model for theme in cards("vision_matrix").extra["themes"]}


def test_is_the_picture_sound_html_that_holds_no_markup_of_the_learner(sound):
    """Is what is shown and printed well-formed, without a script, and does it fit the form's own answer?"""
    answer = all_themes("maatwerk")
    assert QUESTIONS["visie"].clean(answer) == answer
    sound(picture(QUESTIONS["visie"], answer), "visie")


def test_does_an_empty_form_show_nothing():
    """Is there no picture of an answer that is not there?"""
    assert picture(QUESTIONS["visie"], None) == {}


@pytest.mark.parametrize("model", [model["id"] for model in cards("vision_matrix").extra["models"]])
def test_are_the_models_hidden_until_the_last_theme(model):
    """Does the profile wait for all six themes, and does it then name the model and its risks on four levels?"""
    names = [model_["title"] for model_ in cards("vision_matrix").extra["models"]]
    answer = all_themes(model)
    almost = dict(list(answer.items())[:-1])
    html = picture(QUESTIONS["visie"], almost)["html"]
    assert "Nog 1 thema." in html
    assert not any(name in html for name in names)
    html = picture(QUESTIONS["visie"], answer)["html"]
    assert all(name in html.replace("\N{SOFT HYPHEN}", "") for name in names)
    assert "6 van de 6" in html
    risks = [card for card in cards("vision_risks") if card["model"] == model]
    assert {card["level"] for card in risks} == {"leerling", "leraar", "school", "regio"}
    assert [card.id for card in risks if card.text not in html] == []
    others = [card.text for card in cards("vision_risks") if card["model"] != model]
    own = {card.text for card in risks}
    assert [text for text in others if text in html and text not in own] == []


def test_do_the_choices_show_what_they_ask_of_teacher_and_school():
    """Does the profile tell per theme what the chosen model asks, and not what another asks? And the page as well?"""
    answer = all_themes("maatwerk") | {"kwaliteit": "leergemeenschap"}
    extra = picture(QUESTIONS["visie"], answer)
    for html in (extra["html"], extra["page"]["content"]):
        asked = html.partition("Wat jouw keuzes vragen")[2].partition("</table>")[0]
        for card in cards("vision_matrix"):
            chosen = answer[card["theme"]] == card["model"]
            assert all((escape(card[field]) in asked) == chosen for field in ("teacher", "school")), card.id


def test_can_the_whole_matrix_be_read_once_the_choice_is_made():
    """Are all 24 cells there, folded, with exactly the six choices marked, and no cell before the last choice?"""
    answer = all_themes("sterke-groep")
    html = picture(QUESTIONS["visie"], answer)["html"].partition("<details")[2]
    cells = [escape(card[field]) for card in cards("vision_matrix") for field in ("belief", "teacher", "school")]
    assert len(cells) == 24 * 3
    assert [text for text in cells if text not in html] == []
    assert html.count("jouw keuze") == 6
    almost = picture(QUESTIONS["visie"], dict(list(answer.items())[:-1]))["html"]
    assert "<table" not in almost


def test_does_the_printed_vision_ask_for_a_conversation():
    """Does the page to print carry the profile, the risks and questions to talk about them?"""
    content = picture(QUESTIONS["visie"], all_themes("maatwerk"))["page"]["content"]
    assert "Om over te praten" in content
    assert [text for text in TALK if escape(text) not in content] == []
    assert content.index("Waar je op moet letten") < content.index("Om over te praten")


def test_are_equal_favourites_all_shown():
    """Do two models that were chosen equally often both get their risks?"""
    themes = list(all_themes(""))
    answer = dict(zip(themes, ["maatwerk", "sterke-groep"] * 3, strict=True))
    assert profile(answer).favourites == ["maatwerk", "sterke-groep"]
    html = picture(QUESTIONS["visie"], answer)["html"]
    assert html.count("Waar je op moet letten") == 2
    assert "even vaak" in html


def test_are_the_sentences_not_in_the_order_of_the_models():
    """Are the texts of each theme shuffled, so that no model always stands at the same place?"""
    models = [model["id"] for model in cards("vision_matrix").extra["models"]]
    orders = [[option.id for option in field.options] for field in QUESTIONS["visie"].fields]
    assert all(sorted(order) == sorted(models) for order in orders)
    for model in models:
        assert len({order.index(model) for order in orders}) > 1
    assert len({tuple(order) for order in orders}) > 3
