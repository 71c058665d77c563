"""Are numbers read as Dutch people write them?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from questions_sample import QUESTIONS

from course.questions import Number, dutch_number, parse_number


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("15", "15"),
        (" 15 % ", "15"),
        ("15 procent", "15"),
        ("€ 1.234,50", "1234.50"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("0.500", "0.5"),
        ("0,125", "0.125"),
        ("1.234", "1234"),
        ("71 000", "71000"),
        ("71 000", "71000"),
        ("1.234.567,8", "1234567.8"),
        ("-3", "-3"),
        ("−3,5", "-3.5"),
        ("–3", "-3"),
        ("+7", "7"),
        ("007", "7"),
        ("20 Leerlingen", "20"),
    ],
)
def test_is_a_number_read_as_meant(typed, value):
    """Is the comma decimal, a point between thousands no decimal, and the unit no obstacle?"""
    assert parse_number(typed, "leerlingen") == Decimal(value)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "tien", "12 5", "1,2,3", "1.2.3", "1,234,567", "1.23,4", "12,", ",5", "10²", "½", "1e3", "NaN", "inf",
     "0x10", "3 of 4", "2026-11-23", "१२", "%", "--3", "1 . 5", "9" * 31],
)  # fmt: skip
def test_is_a_text_that_is_not_one_number_left_unread(typed):
    """Is anything doubtful refused with advice, instead of being read as something else?"""
    assert parse_number(typed) is None
    if typed.strip():
        assert "is geen getal" in QUESTIONS["getal"].problem(typed)
        assert not QUESTIONS["getal"].is_complete(typed)
        assert QUESTIONS["getal"].score(typed).fraction == 0


@given(st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, places=3))
def test_is_a_number_that_we_write_read_back(number):
    """Is every number in our own notation read as the same number?"""
    assert parse_number(dutch_number(number)) == number


@given(st.text(max_size=40))
def test_is_any_text_read_or_left(text):
    """Does no text at all break the reader?"""
    assert parse_number(text, "%") is None or parse_number(text, "%").is_finite()


@pytest.mark.parametrize(
    ("typed", "fraction"), [("14,5", 1), ("15.5", 1), ("14,4", 0), ("80", 0), ("15 %", 1), ("€ 15", 1)]
)
def test_is_a_margin_kept_at_its_very_edge(typed, fraction):
    """Is an answer on the edge of the margin right and one just over it wrong?"""
    assert QUESTIONS["getal"].score(typed).fraction == fraction


def test_does_the_learner_see_how_the_number_was_read():
    """Is "1.234" shown as read, and does an expected mistake bring its own explanation?"""
    question = Number("v", "Hoeveel?", unit="leerlingen", key=(1234, 0), mistakes=((1.234, "Punt is geen komma."),))
    assert question.score("1.234").remarks[0].label == "Gelezen als 1.234 leerlingen"
    assert question.score("1,234").remarks[0].text == "Punt is geen komma."
    assert question.score("1234,0").fraction == 1


def test_may_a_difference_be_typed_with_its_sign() -> None:
    """Is a difference right with and without a minus where the question says so, and only there?"""
    for either, expected in ((True, 1.0), (False, 0.0)):
        question = Number("q", "Hoeveel lager?", either_sign=either)
        assert question.score("0,3", (0.3, 0.005)).fraction == 1
        assert question.score("−0,3", (0.3, 0.005)).fraction == expected
        assert question.score("-0,4", (0.3, 0.005)).fraction == 0
