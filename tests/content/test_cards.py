"""The cards themselves: complete as the sources have them, in plain Dutch, and consistent within a set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from course.authoring.prose import check_prose
from course.base.paths import data_dir
from course.data import CardSet, cards, facts, glossary, validate_cards
from course.data.decode import read_toml

SETS = validate_cards()
# Sets that make one ordered whole, and the field that holds the order.
ORDERED = {
    "adaptations": "order",
    "cooperation": "order",
    "hgw": "order",
    "improvement_cycle": "order",
    "lesson_phases": "order",
    "udl": "order",
}


def texts(one: CardSet) -> Iterator[tuple[str, str]]:
    """Give every text a learner can read, with the place where it stands."""
    yield "title", one.title
    yield "note", one.note
    for name, extra in one.extra.items():
        for table in extra if isinstance(extra, tuple) else [extra]:
            yield from ((f"extra.{name}", text) for key, text in table.items() if isinstance(text, str) and key != "id")
    for card in one:
        yield card.id, card.title
        yield card.id, card.text
        for name, content in card.fields.items():
            if name not in ("fact", "label", "place"):
                parts = content if isinstance(content, tuple) else [content]
                yield from ((f"{card.id}.{name}", part) for part in parts if isinstance(part, str))


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_is_a_set_written_for_its_reader(one):
    """Has each set a note, short sentences, no filler, and no figure that comes from nowhere?"""
    assert one.note, "a set says in its note what is the source's and what is ours"
    for place, text in texts(one):
        assert "lorem" not in text.lower(), place
        assert check_prose(text) == [], place
        for sentence in re.split(r"(?<=[.!?:;])\s", text):
            assert len(sentence.split()) <= 30, (place, sentence)


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_does_each_card_say_something_else(one):
    """Are no two cards of a set about the same thing by accident?"""
    pairs = Counter((card.title, card.text, *sorted(map(str, card.fields.items()))) for card in one)
    assert max(pairs.values()) == 1


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_does_the_trade_union_voice_stand_beside_another(one):
    """Where a set draws on 001, does it draw on another document too?"""
    documents = {name for card in one for name in re.findall(r"\b00\d\b", card.source)}
    assert "001" not in documents or len(documents) > 1


def test_is_every_document_that_is_named_known():
    """Does every source of a card or a fact name a document that the data package describes?"""
    sources = [one.source for one in [*SETS, *(card for one in SETS for card in one), *facts()]]
    named = {name for source in sources for name in re.findall(r"\b00\d\b", source)}
    assert named <= {source["id"] for source in read_toml(data_dir() / "datapackage.toml")["sources"]}


@pytest.mark.parametrize(
    ("set_id", "extra", "field"),
    [
        ("attitude", "components", "component"),
        ("competence_levels", "levels", "level"),
        ("ladder", "dimensions", "dimension"),
        ("need_cards", "groups", "group"),
        ("observation_guide", "domains", "domain"),
        ("observation_scheme", "competences", "competence"),
        ("pupil_numbers", "sectors", "sector"),
        ("recommendations", "levels", "level"),
        ("vision_matrix", "models", "model"),
        ("vision_matrix", "themes", "theme"),
        ("vision_risks", "models", "model"),
    ],
)
def test_has_every_group_a_name_and_every_name_a_group(set_id, extra, field):
    """Do the names that belong to a set match the values that its cards use?"""
    one = cards(set_id)
    named = [table["id"] for table in one.extra[extra]]
    assert sorted(named) == sorted({card[field] for card in one})


@pytest.mark.parametrize(("set_id", "field"), ORDERED.items())
def test_does_an_ordered_set_count_from_one(set_id, field):
    """Does the order start at one, without gaps, in the order of the file?"""
    one = cards(set_id)
    assert [card[field] for card in one] == list(range(1, len(one) + 1))


def test_does_the_curriculum_come_last():
    """Is adapting the curriculum the heaviest step, and does the goal of the lesson go only after lighter steps?"""
    adaptations = cards("adaptations")
    assert adaptations.entries[-1].id == "curriculum"
    weight = ["gelijk", "deels", "ander"]
    goals = [weight.index(card["goal"]) for card in adaptations]
    assert goals == sorted(goals)
    assert "eigen keuze" in adaptations.note


def test_are_the_need_cards_those_of_five_groups():
    """Does each group keep the number of needs it has in the source?"""
    counts = Counter(card["group"] for card in cards("need_cards"))
    assert counts == {
        "schoolleiders": 2,
        "intern-begeleiders": 3,
        "leerkrachten": 5,
        "leerlingen": 3,
        "ouders": 6,
    }
    assert len(cards("need_cards").extra["questions"]) == 2


def test_is_the_vision_matrix_complete():
    """Is there one cell for each of four models and six themes, and are invented names declared as ours?"""
    matrix = cards("vision_matrix")
    cells = Counter((card["model"], card["theme"]) for card in matrix)
    assert (len(cells), max(cells.values())) == (4 * 6, 1)
    assert [model["own_name"] for model in matrix.extra["models"]] == [False, True, True, True]


def test_has_every_model_risks_on_four_levels():
    """Does each model carry at least one risk for pupil, teacher, school and region?"""
    levels = {(card["model"], card["level"]) for card in cards("vision_risks")}
    assert len(levels) == 4 * 4


def test_has_every_ladder_five_rungs():
    """Does each of the three ladders have the rungs one to five, once?"""
    rungs = Counter((card["dimension"], card["rung"]) for card in cards("ladder"))
    assert rungs == Counter(
        (name, rung) for name in ("organisatorisch", "sociaal", "didactisch") for rung in range(1, 6)
    )


def test_are_attitude_items_pairs_without_reversal():
    """Are there two items per component, none reversed, on a scale from one to five with a way out?"""
    attitude = cards("attitude")
    assert Counter(card["component"] for card in attitude) == {"overtuiging": 2, "gevoel": 2, "handelen": 2}
    assert not any(card["reversed"] for card in attitude)
    scale = attitude.extra["scale"]
    assert (scale["min"], scale["max"], len(scale["labels"]), scale["min_answered"]) == (1, 5, 5, 5)
    assert scale["unknown"]


def test_is_the_share_sheet_in_the_order_of_the_form():
    """Do the questions run from 1 to 5 and the aspects from a to k?"""
    assert [card["label"] for card in cards("share")] == [*"12345", *"abcdefghijk"]


@pytest.mark.parametrize(
    ("set_id", "field", "counts"),
    [
        ("observation_guide", "domain", {"klimaat": 6, "lesformat": 8, "instructie": 4}),
        ("observation_scheme", "competence", {"structuur": 5, "emotioneel": 4, "didactiek": 5}),
        ("competence_levels", "level", {"motiverend": 9, "informatief": 6, "operationeel": 9}),
        ("recommendations", "level", {"bovenschools": 8, "school": 9, "groep": 9, "leerling": 4}),
    ],
)
def test_is_nothing_of_a_published_form_left_out(set_id, field, counts):
    """Does each part of the form have as many points as it has in the source?"""
    assert Counter(card[field] for card in cards(set_id)) == counts


def test_are_the_recommendations_numbered_as_in_the_source():
    """Does each level number its recommendations from one, and does the source name that number?"""
    for level, _ in Counter(card["level"] for card in cards("recommendations")).items():
        numbered = cards("recommendations").where(level=level)
        assert [card["number"] for card in numbered] == list(range(1, len(numbered) + 1))
        assert all(card.source.endswith(f"advies {card['number']}") for card in numbered)


@pytest.mark.parametrize("set_id", ["recommendations", "competence_levels"])
def test_can_a_card_that_is_picked_or_sorted_be_told_by_its_title(set_id):
    """Has each of many cards a title of its own, which does not give away under which head it belongs?"""
    titles = [card.title for card in cards(set_id)]
    assert len(set(titles)) == len(titles)
    heads = {head["title"] for head in cards(set_id).extra["levels"]} | {card.get("area") for card in cards(set_id)}
    assert not heads & set(titles)


def test_does_every_gap_sentence_have_a_gap():
    """Has each step of the improvement cycle a sentence to fill in?"""
    assert all("___" in card["frame"] for card in cards("improvement_cycle"))


def test_is_the_glossary_alphabetical_and_without_twins():
    """Can a reader find a term by its first letter, and does each term or synonym lead to one place?"""
    titles = [card.title.lower().lstrip("(") for card in glossary()]
    assert titles == sorted(titles)
    names = Counter(name.lower() for card in glossary() for name in {card.title, *card.get("synonyms", ())})
    assert [name for name, count in names.items() if count > 1] == []


def test_do_evidence_cards_always_carry_their_limits():
    """Does no finding stand without a caveat, and are the three limits of the research there?"""
    assert all(card["caveat"] for card in cards("evidence"))
    assert len(cards("evidence").extra["limits"]) == 3
    assert {card["group"] for card in cards("evidence")} == {
        "zonder ondersteuningsbehoefte",
        "met ondersteuningsbehoefte",
    }
