"""The words by which short answers are compared and scores are told: what is the same, and what is one error?"""

from __future__ import annotations

import pytest
from questions_sample import QUESTIONS

from course.questions import Option
from course.questions.option import explanation, judgement
from course.questions.texts import one_edit_apart, plain, term


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("bord", "bord", False),
        ("bord", "boord", True),  # one more in the middle
        ("bord", "borde", True),  # at the end
        ("bord", "abord", True),  # in front
        ("bord", "bard", True),  # another one
        ("bord", "borg", True),
        ("bord", "obrd", True),  # swapped
        ("bord", "bodr", True),
        ("bord", "obdr", False),  # swapped twice
        ("bord", "barg", False),  # two others
        ("bord", "boordt", False),  # two more
        ("bord", "boarts", False),
        ("zon", "azonen", False),
        ("zon", "pzan", False),  # one more and another
        ("bord", "brodt", False),
        ("", "a", True),
    ],
)
def test_what_is_one_typing_error(first, second, apart):
    """A letter more, less or other, or two swapped, wherever it stands and whichever word is the wrong one?"""
    assert one_edit_apart(first, second) is apart
    assert one_edit_apart(second, first) is apart


@pytest.mark.parametrize(
    ("text", "same"),
    [("Één  Twee!", "een twee"), ("ÇELIK", "celik"), ("a_b", "a_b"), (" x-y ", "x y"), ("ﬁets", "fiets"), ("?", "")],
)
def test_what_counts_in_a_short_text(text, same):
    """Letters, digits and the spaces between words, and nothing else?"""
    assert plain(text) == same


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("De groep", "groep"),
        ("het OPP", "opp"),
        ("een", "een"),
        ("een de", "de"),
        ("ik de", "ik de"),
        ("den haag", "den haag"),
    ],
)
def test_what_is_left_without_an_article(text, left):
    """One article, in front of another word only?"""
    assert term(text) == left


@pytest.mark.parametrize(("fraction", "words"), [(0, "Nog niet goed."), (0.01, "Gedeeltelijk goed."), (1, "Goed.")])
def test_is_a_score_said_in_words(fraction, words):
    assert judgement(fraction) == words


def test_whose_explanation_is_told():
    """The given one of this option, else its own; one text for the whole question is no option's?"""
    option = Option("a", "A", "Eigen.")
    given = (None, {"a": "Gegeven."}, {"b": "Ander."}, "Geheel.")
    assert [explanation(explain, option) for explain in given] == ["Eigen.", "Gegeven.", "Eigen.", "Eigen."]
    question = QUESTIONS["meerkeuze"]
    assert [question.score(["a"], None, explain).message for explain in given] == [
        "Gedeeltelijk goed. GEHEIM",
        "Gedeeltelijk goed. GEHEIM",
        "Gedeeltelijk goed. GEHEIM",
        "Gedeeltelijk goed. Geheel.",
    ]
