"""Then and now: do the own answers stand beside each other, also those of another module, and is nothing judged?"""

from __future__ import annotations

from pathlib import Path

import pytest

from course.instruments import Answered, build, load_questions
from course.instruments.then_now import picture

QUESTIONS = load_questions(Path(__file__).with_name("example.toml"))
OWN = QUESTIONS["toen-nu"]


@pytest.fixture
def told():
    """Make the picture from answers by place, in which every question has the words of the example."""

    def make(answers, question=OWN, answer=None):
        def earlier(place):
            return Answered(QUESTIONS[place.split("/")[1]], answers.get(place))

        return picture(question, answer, earlier=earlier, **question.settings)

    return make


def test_do_two_answers_stand_beside_each_other_with_the_own_sentence(told, sound, words):
    """Are both answers in words on the page to print, with what the learner makes of it, and is it sound HTML?"""
    made = told(
        {"00-start/doel-scherp": "b", "00-start/vooruitblik": "Een collega erbij"}, answer="Ik ben anders gaan kijken."
    )
    sound(made, "toen-nu")
    read = words(made["page"]["content"])
    assert "Meer tijd om voor te bereiden" in read
    assert "Een collega erbij" in read
    assert "Ik ben anders gaan kijken." in read


def test_is_nothing_judged(told, words):
    """Does neither the right answer nor an explanation stand beside what the learner said?"""
    read = words(told({"00-start/doel-scherp": "b", "00-start/vooruitblik": "Rust"})["html"])
    assert "Meer handen in de klas" not in read
    assert "tweede plaats" not in read


def test_is_half_a_pair_shown_and_an_empty_one_not(told, words):
    """Is it said which half is still open, and is a learner who answered nothing told what will come here?"""
    assert "Nog niet beantwoord." in words(told({"00-start/doel-scherp": "a"})["html"])
    assert "<table" not in told({})["html"]


def test_can_a_pair_begin_in_another_module(told, words):
    """Is what was written in an earlier module found by its place?"""
    settings = {"id": "then_now", "module": "00-start", "earlier_1": "01-ander/doel-scherp", "now_1": "vooruitblik"}
    question = build({"id": "toen-nu", "kind": "open_text", "prompt": "Wat valt je op?", "instrument": settings})
    assert "Meer handen in de klas" in words(told({"01-ander/doel-scherp": "a"}, question)["html"])


def test_is_a_text_never_taken_for_markup(told, hostile):
    """Is what a learner typed only text?"""
    made = told({"00-start/vooruitblik": hostile}, answer=hostile)
    assert "<script" not in made["html"] + made["page"]["content"]
