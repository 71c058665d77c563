"""Questions made from cards: one wording in one file, and a clear error when the cards do not fit."""

from __future__ import annotations

import pytest

from course.data import DataError, cards
from course.questions import QuestionError, build

FIELDS = [
    {"id": "geldt", "type": "choice", "label": "Geldt dit?", "options": [{"id": "ja", "text": "ja"}]},
    {"id": "nuance", "type": "text", "label": "Nuance", "optional": True},
]


def rating(**items):
    return build({"id": "r", "kind": "rating", "prompt": "?", "items": {"cards": "index_for_inclusion", **items}})


def radios(**options):
    field = {"id": "f", "type": "radios", "label": "?", "options": {"cards": "vision_matrix", **options}}
    return build({"id": "v", "kind": "form", "prompt": "?", "fields": [field]}).fields[0]


def test_do_statements_come_from_the_cards():
    """Are the statements of a rating the texts of the chosen cards, in the order of the file?"""
    items = rating(where={"kind": "indicator"}).items
    assert [(item.id, item.text) for item in items] == [
        (card.id, card.text) for card in cards("index_for_inclusion").where(kind="indicator")
    ]


def test_can_options_use_other_fields_of_the_cards():
    """Can another field be the id, and can a text be put together?"""
    options = radios(where={"theme": "kwaliteit"}, id="model", text="{title}: {belief}").options
    first = cards("vision_matrix").where(theme="kwaliteit")[0]
    assert (options[0].id, options[0].text) == (first["model"], f"{first.title}: {first['belief']}")


def test_is_a_shuffled_order_the_same_for_everyone():
    """Does shuffling keep all options and give the same order each time, but not the order of the file?"""
    choice = {"where": {"theme": "ondersteuning"}, "id": "model"}
    shuffled = [option.id for option in radios(shuffle=True, **choice).options]
    assert shuffled == [option.id for option in radios(shuffle=True, **choice).options]
    assert shuffled != [option.id for option in radios(**choice).options]
    assert sorted(shuffled) == sorted(option.id for option in radios(**choice).options)


def test_do_fixed_options_come_last():
    """Does "weet ik nog niet" stand after the cards, also when these are shuffled?"""
    also = [{"id": "onbekend", "text": "Weet ik nog niet"}]
    options = radios(where={"theme": "ondersteuning"}, id="model", shuffle=True, also=also).options
    assert options[-1].id == "onbekend"
    assert len(options) == 5


@pytest.mark.parametrize(
    ("items", "word"),
    [
        ({"kleur": "rood"}, "kleur"),
        ({"text": "{bestaat_niet}"}, "bestaat_niet"),
        ({"where": {"kind": "niets"}}, "leeg"),
    ],
)
def test_is_a_wrong_description_named(items, word):
    """Does an unknown key, an unknown field or an empty choice give a sentence that names it?"""
    with pytest.raises(QuestionError, match=word):
        rating(**items)


def test_is_an_unknown_card_set_named():
    """Does a set that does not exist give the error of the card sets themselves?"""
    with pytest.raises(DataError, match="bestaat niet"):
        build({"id": "r", "kind": "rating", "prompt": "?", "items": {"cards": "need_card"}})


def test_does_a_form_per_card_ask_the_same_of_every_card():
    """Has every card both fields, and is the form complete when only the optional ones are empty?"""
    form = build({"id": "b", "kind": "form", "prompt": "?", "per_card": "need_cards", "fields": FIELDS})
    assert [field.id for field in form.fields[:2]] == ["team-ontlasten_geldt", "team-ontlasten_nuance"]
    assert form.fields[0].label == "Het team ontlasten: Geldt dit?"
    answer = {f"{card.id}_geldt": "ja" for card in cards("need_cards")}
    assert form.is_complete(answer)
    assert not form.is_complete(dict(list(answer.items())[1:]))


def test_does_the_page_get_the_cards_in_their_groups():
    """Does the page know each group with its cards, and does an ordinary form know none?"""
    form = build({"id": "b", "kind": "form", "prompt": "?", "per_card": "need_cards", "fields": FIELDS})
    groups = form.public()["groups"]
    assert [group["title"] for group in groups] == [group["title"] for group in cards("need_cards").extra["groups"]]
    assert [card["id"] for group in groups for card in group["cards"]] == [card.id for card in cards("need_cards")]
    assert "groups" not in build({"id": "b", "kind": "form", "prompt": "?", "fields": FIELDS}).public()


def test_is_a_long_choice_stored_like_a_short_one():
    """Does a field with radios hold one of its options, and refuse anything else?"""
    form = build({"id": "v", "kind": "form", "prompt": "?", "fields": [{**FIELDS[0], "type": "radios"}]})
    assert form.clean({"geldt": "ja"}) == {"geldt": "ja"}
    assert form.describe({"geldt": "ja"}) == [("Geldt dit?", "ja")]
    with pytest.raises(ValueError, match="een keuze van een andere vraag"):
        form.clean({"geldt": "misschien"})
