"""Dutch numbers, lists, counts, dates and times: is everything written as Dutch readers write it?"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.base import dutch

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (12.5, "12,5"),
        (2.0, "2"),
        (Decimal("12.50"), "12,5"),
        (1540000, "1.540.000"),
        (999, "999"),
        (1000, "1.000"),
        (-1234.5, "-1.234,5"),
        (0.1 + 0.2, "0,30000000000000004"),
        (-0.0, "0"),
        (Decimal("-0.00"), "0"),
        (1e21, "1.000.000.000.000.000.000.000"),
    ],
)
def test_is_a_number_written_as_it_is(value, written):
    """Are all decimals there and no zeros behind them, are thousands separated, and is zero never negative?"""
    assert dutch.number(value) == written


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_is_a_written_number_read_back(value):
    """Does reading a number that was written give the same number?"""
    assert dutch.parse_number(dutch.number(value)) == value


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (8 / 3, "2,67"),
        (2.5, "2,5"),
        (2.0, "2"),
        (0, "0"),
        (-0.001, "0"),
        (10, "10"),
        (100.0, "100"),
        (1234.5, "1.234,5"),
    ],
)
def test_do_points_have_no_more_decimals_than_they_need(value, written):
    """Is a score rounded to two decimals, without zeros at its end, and without eating those of 100?"""
    assert dutch.short(value) == written


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (11 / 3, 2, "3,67"),
        (4, 2, "4,00"),
        (1234.5678, 2, "1.234,57"),
        (71000, 0, "71.000"),
        # halves go to the even digit, and 2.675 is a little less than it looks
        (0.125, 2, "0,12"),
        (0.375, 2, "0,38"),
        (2.5, 0, "2"),
        (3.5, 0, "4"),
        (2.675, 2, "2,67"),
        (-0.123, 2, "−0,12"),
        (-0.001, 2, "0,00"),
        (-0.5, 0, "0"),
        (-1234.5, 1, "−1.234,5"),
    ],
)
def test_is_a_rounded_number_written_with_all_its_decimals(value, decimals, written):
    """Do zeros stay, do halves go as Python rounds them, has a negative a real minus, and has zero none?"""
    assert dutch.fixed(value, decimals) == written


def test_is_the_minus_the_hyphen_where_that_is_asked_for():
    """Does text that people search for have the minus of their keyboard?"""
    assert dutch.fixed(-0.4, 1, "-") == "-0,4"
    assert dutch.euros(-6420.1, minus="-") == f"€{NBSP}-6.420,10"


def test_does_no_line_end_between_a_number_and_its_unit():
    """Do percentages and amounts keep together?"""
    assert (dutch.percent(2.5, 1), dutch.percent(48)) == (f"2,5{NBSP}%", f"48{NBSP}%")
    assert dutch.euros(6420.16) == f"€{NBSP}6.420,16"


def test_are_counts_up_to_twenty_written_as_words():
    """Is a count in running text a word up to twenty, and a figure above it (and below zero)?"""
    assert [dutch.in_words(count) for count in (0, 1, 12, 20, 21, -1)] == [
        "nul",
        "een",
        "twaalf",
        "twintig",
        "21",
        "-1",
    ]


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        ([], ""),
        (["een"], "een"),
        (["een", "twee"], "een en twee"),
        (["een", "twee", "drie"], "een, twee en drie"),
        (iter(["een", "twee"]), "een en twee"),
    ],
)
def test_is_a_list_written_as_dutch_readers_say_it(parts, written):
    """Do commas stand between all but the last two, and is no list an empty text?"""
    assert dutch.listing(parts) == written


def test_can_a_list_offer_a_choice():
    """Does the last word change and nothing else, also when a part holds "en" itself?"""
    assert dutch.listing(["rust en ruimte", "tijd", "hulp"], "of") == "rust en ruimte, tijd of hulp"


@pytest.mark.parametrize(
    ("amount", "written"),
    [(0, "0 punten"), (1, "1 punt"), (1.0, "1 punt"), (0.5, "0,5 punten"), (2, "2 punten"), (1200, "1.200 punten")],
)
def test_is_only_one_singular(amount, written):
    """Is exactly one singular, and everything else plural, zero and a half too?"""
    assert dutch.count(amount, "punt", "punten") == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2027-03-05", "5-3-2027"),
        ("na de vakantie", "na de vakantie"),
        ("2027-03", "2027-03"),
        ("", ""),
        ("a-b-c", "a-b-c"),
    ],
)
def test_is_a_date_written_in_dutch(text, written):
    """Does day come before month, and does a text that is no date stay as it was typed?"""
    assert dutch.date(text) == written


def test_is_a_time_written_in_dutch():
    """Is a stored time readable in its own zone, and a text that is no time left as it is?"""
    assert dutch.moment("2026-11-21T09:05:00+01:00") == "21-11-2026 om 9.05 uur"
    assert dutch.moment(datetime(2026, 1, 2, 13, 0)) == "2-1-2026 om 13.00 uur"
    assert dutch.moment("gisteren") == "gisteren"


def test_do_times_in_a_column_align():
    """Has every part two digits, so that times below each other can be compared?"""
    time = datetime(2026, 1, 2, 9, 5).astimezone()
    assert (dutch.clock(time), dutch.clock(time, " om ")) == ("02-01-2026 09:05", "02-01-2026 om 09:05")
