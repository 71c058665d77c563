"""Assignment 03: enough questions of enough kinds, right keys, no bonus for guessing, and nothing given away."""

from __future__ import annotations

import re
from collections import Counter

from content import EXERCISES, ROOT, hidden_keys, points, prose, question_tables, right_answers, strings, text

from course.data import cards, fact, rows
from course.instruments import load_questions

PATH = next(path for path in EXERCISES if path.parent.name == "03-differentiatie")
QUESTIONS = load_questions(PATH.parent / "questions.toml")
TABLES = question_tables(PATH.parent / "questions.toml")
KEYS = right_answers(PATH)
SCORED = [question for question in QUESTIONS.values() if question.scored]


def test_is_each_criterion_of_the_case_worth_four_points():
    """Are the points of the task those of the criteria that it names?"""
    assert points(PATH)["o03-casus-taak"] == 4 * len(
        re.findall(r"^\d\. \*\*", text(prose(PATH)[-2]), flags=re.MULTILINE)
    )


def test_can_ticks_not_be_guessed_from_their_places():
    """Stand the right options of each question with several of them in other places?"""
    places = [tuple(KEYS[question.id]) for question in SCORED if question.kind == "multiple_choice"]
    assert len(set(places)) == len(places) > 1


def test_may_the_case_stop_at_what_is_enough():
    """Is the third adaptation not required, as the module teaches and the task says?"""
    fields = {field.id: field for field in QUESTIONS["o03-casus"].fields}
    assert [id_ for id_, field in fields.items() if field.optional] == ["soort-3", "wat-3"]
    assert "**twee of drie**" in text(prose(PATH)[-2])


# ----------------------------------------------------------------------------- are the keys true?


def test_is_each_adaptation_classified_once():
    """Are the nine examples one for each adaptation, under the adaptation's own name?"""
    named = {card.id: card.title for card in cards("adaptations").entries}
    assert Counter(KEYS["o03-cole-sorteer"].values()) == Counter(list(named))
    assert {target.id: target.text for target in QUESTIONS["o03-cole-sorteer"].targets} == named


def test_is_no_order_of_our_own_graded():
    """Is the only order that is asked that of the source, the four phases, and not ours of the adaptations?"""
    assert [question.id for question in SCORED if question.kind == "order"] == ["o03-hgw-orde"]
    explains = hidden_keys(PATH)["o03-hgw-orde"]["explain"]
    phases = [card.title.lower() for card in cards("hgw").entries]
    found = [next(phase for phase in phases if phase in explains[id_]) for id_ in KEYS["o03-hgw-orde"]]
    assert found == phases


def test_are_the_numbers_those_of_the_sources():
    """Do the number questions follow from the published figures?"""
    assert KEYS["o03-aantal"] == 240 * fact("laag-2-aandeel").value / 100
    size = {
        row["group"]: row["value"]
        for row in rows("3.16")
        if row["item"] == "Aantal leerlingen/studenten in de klas" and row["category"] == "(Zeer) sterk"
    }
    assert KEYS["o03-verschil"] == size["Voortgezet onderwijs"] - size["Basisonderwijs"]
    prompt = TABLES["o03-verschil"]["prompt"]
    assert all(f"{value:g} procent" in prompt for value in size.values())
    assert f"{fact('belemmering-aanvragen-bo').value} procent" in TABLES["o03-conclusie"]["prompt"]
    assert f"{fact('belemmering-eigen-kennis-bo').value} procent" in TABLES["o03-conclusie"]["prompt"]


def test_does_the_module_not_give_a_graded_question_away():
    """Does no prompt, item or option of the assignment stand in the module?"""
    module = (ROOT / "data" / "questions" / "03-differentiatie.toml").read_text(encoding="utf-8")
    module += "".join(text(cell) for cell in prose(ROOT / "modules" / "03-differentiatie.ipynb"))
    scored = {id_ for id_ in TABLES if QUESTIONS[id_].scored}
    own = [
        words
        for id_ in scored
        for words in strings({key: value for key, value in TABLES[id_].items() if key not in ("source", "targets")})
        if len(words.split()) > 6
    ]
    assert len(own) > 60
    assert [words for words in own if words in module] == []
