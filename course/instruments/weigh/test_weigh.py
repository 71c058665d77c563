"""Weighing: comes a choice with a reason first, and is then told what speaks for every plan and what it costs?"""

from __future__ import annotations

from html import escape

import pytest

from course.base.paths import data_dir
from course.data import cards, references
from course.instruments import load_questions
from course.instruments.weigh import FIRST, SIDES, THEN, picture, plans
from course.questions import Question

FILES = sorted((data_dir() / "questions").glob("*.toml"))
WEIGHING = [one for path in FILES for one in load_questions(path).values() if one.instrument == "weigh"]

each_question = pytest.mark.parametrize("question", WEIGHING, ids=lambda one: one.id)


def test_has_every_plan_its_question():
    """Does no card wait for a question that nobody asks?"""
    assert {card["question"] for card in cards(SIDES)} == {question.id for question in WEIGHING}


@each_question
def test_can_every_choice_be_defended(question: Question):
    """Has each option a card that says what speaks for it and what it costs, and is nothing scored?"""
    choice, reason = question.fields[:2]
    assert [choice.id, reason.id] == ["keuze", "reden"]
    assert [option.id for option in choice.options] == [plan["plan"] for plan in plans(question)]
    assert len(plans(question)) >= 2
    assert not question.scored
    assert not choice.optional and not reason.optional


@each_question
def test_are_both_sides_told_only_after_a_choice_with_a_reason(question: Question):
    """Is nothing told of an empty or half answer, and everything of a whole one, with the own choice named?"""
    first = plans(question)[0]
    for half in (None, {"keuze": first["plan"]}, {"reden": "Omdat het nu kan."}):
        told = picture(question, half)["html"]
        assert FIRST in told
        assert not any(escape(plan["speaks"]) in told for plan in plans(question))
    answer = {"keuze": first["plan"], "reden": "Omdat het nu kan."}
    assert question.is_complete(answer)
    told = picture(question, answer)["html"]
    assert THEN in told
    for plan in plans(question):
        assert (
            escape(plan["speaks"]) in told
            and escape(plan["costs"]) in told
            and escape(references.named(plan.source)) in told
        )
    assert told.count("jouw keuze)") == 1
    assert told.index("jouw keuze)") < told.index(escape(first["speaks"]))


def test_does_a_reason_never_become_markup(hostile: str):
    """Is what the learner wrote kept out of the picture?"""
    question = WEIGHING[0]
    assert hostile not in picture(question, {"keuze": plans(question)[0]["plan"], "reden": hostile})["html"]
