"""What six answers allow to say: means, bands and changes against values worked out by hand, and never too much."""

from __future__ import annotations

import math
import re

import pytest

from course.instruments.attitude import change, error, picture, read, say, say_change, statements
from course.questions import build

IDS = [card.id for card in statements()]
QUESTION = build(
    {"id": "meting", "kind": "rating", "prompt": "?", "items": {"cards": "attitude"}, "unknown": "weet ik niet"}
)
#: Words that would make a norm or a verdict of a dot.
TOO_MUCH = re.compile(r"\b(goede|slechte|positieve|negatieve|onvoldoende|gemiddelde leraar|beter dan|procent)\b")


def answers(*values: int | str | None) -> dict[str, int | str]:
    return {id_: value for id_, value in zip(IDS, values, strict=True) if value is not None}


def test_is_the_band_the_mean_with_its_error():
    """Is 4 4 3 4 3 4 a mean of 3.67 with the band of 1.96 times 0.75·√0.18 = 0.318 at each side?"""
    found = read(answers(4, 4, 3, 4, 3, 4))
    assert found.mean == pytest.approx(22 / 6)
    assert error() == pytest.approx(0.75 * math.sqrt(0.18))
    assert found.band == pytest.approx((22 / 6 - 0.6237, 22 / 6 + 0.6237), abs=1e-3)


def test_does_the_band_stay_on_the_axis():
    """Does somebody who ticks the highest everywhere get a band that ends at 5?"""
    assert read(answers(5, 5, 5, 5, 5, 5)).band == pytest.approx((4.376, 5), abs=1e-3)


@pytest.mark.parametrize(
    ("given", "mean"),
    [
        ((4, 4, 3, 4, 3, "?"), 3.6),
        ((4, 4, 3, 4, 3, None), 3.6),
        ((4, 4, 3, 4, "?", "?"), None),
        (("?",) * 6, None),
    ],
)
def test_are_five_answers_needed_for_a_mean(given, mean):
    """Is one open statement allowed, and are two too many, whether "don't know" or left out?"""
    assert read(answers(*given)).mean == (None if mean is None else pytest.approx(mean))


def test_is_nothing_said_about_a_mean_that_is_not_there():
    """Does somebody with too few answers hear why, without any number on the scale?"""
    (sentence,) = say(read(answers(4, 4, 3, 4, "?", "?")))
    assert sentence.startswith("Je gaf 4 van de 6 antwoorden.")
    assert "minstens 5" in sentence


@pytest.mark.parametrize("given", [(1,) * 6, (5,) * 6, (1, 5, 2, 4, 3, 3)])
def test_do_the_words_claim_no_more_than_the_rules_allow(given):
    """Whatever the answers: no norm, no verdict, no comparison with others, and the band said to be borrowed?"""
    said = " ".join(say(read(answers(*given))))
    assert not TOO_MUCH.search(said.lower())
    assert "Er is geen norm." in said
    assert "verzonnen klas" in said


@pytest.mark.parametrize(("guess", "place"), [(3.0, "buiten"), (4.0, "binnen")])
def test_is_a_prediction_laid_beside_the_band(guess, place):
    """Is a guess within the band of 3.04 to 4.29 called so, and one outside it too?"""
    assert f"Dat ligt {place} de band." in " ".join(say(read(answers(4, 4, 3, 4, 3, 4)), guess))


@pytest.mark.parametrize(
    ("after", "demonstrable"),
    [((5, 5, 4, 4, 4, 4), False), ((5, 5, 4, 5, 4, 4), True), ((2, 3, 2, 3, 2, 3), True), ((4, 4, 3, 4, 3, 3), False)],
)
def test_is_a_change_named_only_past_the_threshold(after, demonstrable):
    """With 1.96·√2·0.318 = 0.882: are four sixths of a point no change, and one whole point one?"""
    before = read(answers(4, 4, 3, 4, 3, 3))
    found = change(before, read(answers(*after)))
    assert found.threshold == pytest.approx(0.882, abs=1e-3)
    assert found.demonstrable is demonstrable
    said = " ".join(say_change(before, read(answers(*after))))
    assert ("niet aantoonbaar veranderd" in said) is not demonstrable
    assert ("Waardoor het anders werd, vertelt de lijst niet." in said) is demonstrable
    assert "Er is geen norm" in said
    assert "verzonnen klas" in said  # the threshold is as borrowed as the band
    assert not TOO_MUCH.search(said.lower())


def test_is_a_comparison_of_different_statements_marked():
    """Is there a warning when not the same statements were left open, and none when they were?"""
    one, other = read(answers(4, 4, 3, 4, 3, "?")), read(answers("?", 4, 3, 4, 3, 3))
    assert "extra voorzichtig" in " ".join(say_change(one, other))
    assert "extra voorzichtig" not in " ".join(say_change(one, one))


def test_is_nothing_compared_without_two_means():
    """Do two measurements of which one is too thin give no change at all?"""
    thin = read(answers(4, "?", "?", 4, 3, 3))
    assert change(thin, read(answers(4, 4, 4, 4, 4, 4))) is None
    assert "Vergelijken kan dan niet." in say_change(thin, thin)[0]


def test_does_nothing_show_before_every_statement_has_an_answer():
    """Is the page silent while somebody is still choosing?"""
    assert picture(QUESTION, None) == {}
    assert picture(QUESTION, answers(4, 4, 3, 4, 3, None)) == {}
    assert picture(QUESTION, answers(4, 4, 3, 4, 3, "?"))["html"]


def test_has_the_page_every_dot_and_no_colour():
    """Does the table hold six dots and one band on one axis, each also in words, drawn in the text's own colour?"""
    page = picture(QUESTION, answers(4, 4, 3, 4, 3, 4), prediction={"gemiddelde": "4,0"})["html"]
    assert (page.count('r="4.5"'), page.count("<rect")) == (7, 1)
    assert all(card.text in page for card in statements())
    assert "3,67 (band 3,04 tot 4,29)" in page
    assert "Je voorspelde 4." in page
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', page)) == {"currentColor"}


def test_does_the_second_time_show_both():
    """Do earlier answers stay visible as open dots, with two means and the change in words?"""
    page = picture(QUESTION, answers(5, 5, 4, 5, 4, 4), before=answers(4, 4, 3, 4, 3, 3))["html"]
    assert page.count('r="7"') == 6
    assert page.count("<rect") == 2
    assert "eerst 4, nu 5" in page
    assert "aantoonbaar hoger" in page


def test_is_a_prediction_that_is_no_number_left_out():
    """Does a guess in words, or none, leave the rest of the page as it is?"""
    plain = picture(QUESTION, answers(4, 4, 3, 4, 3, 4))["html"]
    assert picture(QUESTION, answers(4, 4, 3, 4, 3, 4), prediction={"gemiddelde": "vier"})["html"] == plain


def test_can_a_lecturer_replace_the_list_in_one_file(own_list, monkeypatch):
    """Do items, mirroring, number of answers, band and words all follow the one file, without a change of code?"""
    monkeypatch.setattr("course.instruments.attitude.cards", lambda _: own_list)
    question = build({"id": "meting", "kind": "rating", "prompt": "?", "items": {"cards": "attitude"}, "unknown": "?"})
    assert [item.text for item in question.items] == [f"Uitspraak {n}" for n in (1, 2, 3, 4)]
    page = picture(question, {"v1": 4, "v2": 4, "v3": 5, "v4": 2})["html"]
    assert "4,25 (band 3,47 tot 5,00)" in page  # 4 4 5 and a mirrored 2; 1.96·1.0·√0.16 = 0.784
    assert "Uitspraak 4 (telt omgekeerd mee)" in page
    assert "Overtuiging" not in page  # a component without statements has no heading
    assert "komt uit de handleiding van de lijst. Onderzocht bij leraren." in page
    assert "minstens 4" in picture(question, {"v1": 4, "v2": 4, "v3": 5, "v4": "?"})["html"]
