"""What do the scales tell, to the letter, and where exactly does one answer become another?"""

from __future__ import annotations

from statistics import correlation
from typing import Any

import pytest

from course.measuring import scales
from course.measuring.scales import Change, GroupView, Reliability

PAIR = ["a", "b"]
SOME = [(1, 2), (2, 2), (3, 3), (4, 5), (5, 4)]


def people(rows: list[tuple[int, ...]], *, agreed: bool = True) -> list[tuple[bool, dict[str, Any]]]:
    return [(agreed, dict(zip("abc", row, strict=False))) for row in rows]


def told(call: Any, *arguments: Any) -> str:
    with pytest.raises(ValueError) as refused:
        call(*arguments)
    return str(refused.value)


@pytest.mark.parametrize(("items", "needed"), [(1, 1), (2, 2), (3, 3), (5, 5), (6, 5), (7, 6), (12, 10), (13, 11)])
def test_how_many_answers_does_a_mean_need(items: int, needed: int):
    """Five of every six, rounded up?"""
    assert scales.required_answers(items) == needed


@pytest.mark.parametrize(("answers", "mean"), [({"a": 0, "b": 6}, 0), ({"a": 6, "b": 6}, 3), ({"a": 0, "b": 0}, 3)])
def test_is_a_scale_with_other_ends_mirrored_within_them(answers: dict[str, int], mean: float):
    assert scales.scale_mean(answers, PAIR, reversed_items=["b"], low=0, high=6) == mean


@pytest.mark.parametrize("value", [-1, 7, 2.5, False])
def test_is_an_answer_beyond_the_ends_named(value: Any):
    def mean() -> None:
        scales.scale_mean({"a": value}, ["a"], low=0, high=6)

    assert told(mean) == f"Het antwoord op ‘a’ is {value!r}. Verwacht: een heel getal van 0 tot en met 6."


@pytest.mark.parametrize(("required", "mean"), [(0, None), (1, None), (None, None)])
def test_has_nobody_a_mean_without_an_answer(required: int | None, mean: None):
    assert scales.scale_mean({"a": "?", "b": None}, PAIR, required=required) is mean


def test_may_one_answer_be_enough_when_one_is_asked_for():
    """Also when the answers that are missing come first?"""
    assert scales.scale_mean({"a": "?", "b": 4}, PAIR, required=1) == 4
    assert scales.scale_mean({"a": None, "b": 4}, PAIR, required=1) == 4


@pytest.mark.parametrize(("sd", "reliability", "error"), [(0, 0.5, 0), (2, 1, 0), (2, 0, 2)])
def test_may_a_reliability_be_nothing_or_all(sd: float, reliability: float, error: float):
    assert scales.sem(sd, reliability) == error


def test_is_an_impossible_reliability_told_whole():
    assert told(scales.sem, -1, 0.5) == (
        "Een SD is 0 of meer en een betrouwbaarheid ligt tussen 0 en 1 (hier -1 en 0.5)."
    )


def test_does_a_band_stay_within_its_scale():
    """At both ends, of the usual scale and of another?"""
    assert scales.band(3, 2) == (1, 5)
    assert scales.band(3, 2, low=0, high=6) == (0, 6)


def test_what_does_a_change_say():
    """Every number in its place?"""
    threshold = scales.change_threshold(0.2)
    assert scales.change(2.0, 3.5, 0.2) == Change(2.0, 3.5, 1.5, threshold, True, "aantoonbaar hoger")
    assert scales.change(3.5, 2.0, 0.2) == Change(3.5, 2.0, -1.5, threshold, True, "aantoonbaar lager")
    assert scales.change(2.0, 2.5, 0.2) == Change(2.0, 2.5, 0.5, threshold, False, "niet aantoonbaar veranderd")
    assert scales.change(2.0, 2.0, 0.0).demonstrable is False


@pytest.mark.parametrize(("r", "longer"), [(0, 0), (1, 1)])
def test_may_a_correlation_be_nothing_or_all(r: float, longer: float):
    assert scales.spearman_brown(r) == longer


AGAINST = (
    "Deze uitspraken gaan tegen elkaar in; zo is er geen betrouwbaarheid te berekenen. Kijk of er een "
    "omgekeerde uitspraak bij zit die niet is gespiegeld."
)
NO_TABLE = "Een betrouwbaarheid vraagt minstens twee mensen en twee vragen, met overal een antwoord."
NO_DIFFERENCES = "Iedereen heeft hetzelfde totaal; zonder verschillen is er geen betrouwbaarheid te berekenen."
NO_BAND = "Een band om alfa vraagt minstens twee mensen en twee vragen, en alfa is hoogstens 1."
ALL_THE_SAME = "Bij een van de twee uitspraken koos iedereen hetzelfde; zo is er geen samenhang te berekenen."


def test_are_refusals_told_whole():
    """To the last word, as a report shows them?"""
    assert told(scales.spearman_brown, -0.1) == AGAINST
    assert told(scales.cronbach_alpha, [[1, 2]]) == NO_TABLE
    assert told(scales.cronbach_alpha, [[1, 2], [2, 1]]) == NO_DIFFERENCES
    assert told(scales.feldt_interval, 0.8, 1, 6) == NO_BAND


def test_are_two_people_and_two_items_enough_for_a_number():
    """And is alpha 1 a band without width?"""
    assert scales.cronbach_alpha([[1, 1], [2, 2]]) == 1
    assert scales.feldt_interval(1, 2, 2) == (1, 1)


def test_is_a_band_of_less_certainty_narrower():
    """Within the other, and both around alpha?"""
    low, high = scales.feldt_interval(0.8, 50, 6)
    lower, higher = scales.feldt_interval(0.8, 50, 6, level=0.5)
    assert low < lower < 0.8 < higher < high


@pytest.mark.parametrize("count", [0, 4])
def test_what_does_a_small_group_see(count: int):
    assert scales.group_view(people(SOME[:count]), PAIR) == GroupView(
        count,
        None,
        None,
        "Een groepsbeeld verschijnt vanaf 5 personen die toestemming gaven en genoeg vragen beantwoordden.",
    )


def test_what_does_a_group_of_five_see():
    """With a reversed item mirrored for everyone?"""
    view = scales.group_view(people([(1, 5), (2, 4), (3, 3), (4, 2), (5, 1)]), PAIR, reversed_items=iter(["b"]))
    assert view == GroupView(5, 3, pytest.approx(2.5**0.5), "Gemiddelde van 5 personen.")


def test_is_the_reliability_of_a_group_that_of_those_who_agreed_and_answered_all():
    """Nobody else counts, whether they said no or left an item open?"""
    others = people([(5, 1)] * 50, agreed=False) + people([(5,)] * 50)
    result = scales.reliability(others + people(SOME * 9), PAIR)
    alpha = scales.cronbach_alpha(SOME * 9)
    stepped = scales.spearman_brown(correlation(*zip(*SOME * 9, strict=True)))
    low, high = scales.feldt_interval(alpha, 45, 2)
    assert result == Reliability(45, alpha, low, high, pytest.approx(stepped))


def test_is_a_reversed_item_mirrored_before_its_reliability():
    mirrored = [(one, 6 - other) for one, other in SOME * 9]
    straight = scales.reliability(people(SOME * 9), PAIR)
    assert scales.reliability(people(mirrored), PAIR, reversed_items=iter(["b"])) == straight


def test_has_a_scale_of_three_items_no_stepped_up_correlation():
    rows = [(one, other, one) for one, other in SOME * 9]
    alpha = scales.cronbach_alpha(rows)
    assert scales.reliability(people(rows), list("abc")) == Reliability(45, alpha, *scales.feldt_interval(alpha, 45, 3))


def test_what_does_a_reliability_say_that_is_not_there():
    """Too few people, no differences, and a pair in which one item is the same for all?"""
    assert scales.reliability(people(SOME * 8), PAIR) == Reliability(
        40, message="Een betrouwbaarheid berekenen we vanaf 45 personen die toestemming gaven en alles beantwoordden."
    )
    assert scales.reliability(people([(3, 3)] * 45), PAIR) == Reliability(45, message=NO_DIFFERENCES)
    for rows in ([(one, 3) for one, _ in SOME * 9], [(3, one) for one, _ in SOME * 9]):
        assert scales.reliability(people(rows), PAIR) == Reliability(
            45, 0, *scales.feldt_interval(0, 45, 2), message=ALL_THE_SAME
        )
