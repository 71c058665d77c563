"""What six answers allow to say: means, bands and changes against values worked out by hand, and never too much."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from course.attitude import (
    attitude_extra,
    change,
    class_figure,
    error,
    read,
    say,
    say_change,
    statements,
    wellbeing_extra,
)
from course.data import CardSet, cards
from course.data.cards import load_cards
from course.paths import data_dir
from course.questions import build, load_questions
from course.scales import cronbach_alpha, group_view
from course.synthetic import ATTITUDE_ITEMS, attitude_class

IDS = [card.id for card in statements()]
QUESTION = build(
    {"id": "meting", "kind": "rating", "prompt": "?", "items": {"cards": "attitude"}, "unknown": "weet ik niet"}
)
BURDENS = build({"id": "welzijn", "kind": "rating", "prompt": "?", "items": {"cards": "burdens", "text": "{sign}"}})
#: Words that would make a norm or a verdict of a dot.
TOO_MUCH = re.compile(r"\b(goede|slechte|positieve|negatieve|onvoldoende|gemiddelde leraar|beter dan|procent)\b")


def answers(*values: int | str | None) -> dict[str, int | str]:
    return {id_: value for id_, value in zip(IDS, values, strict=True) if value is not None}


def test_do_the_declared_figures_come_from_the_invented_class():
    """Are the spread and reliability behind the band those of the class that they are said to come from?"""
    people = attitude_class()
    complete = [[one[i] for i in ATTITUDE_ITEMS] for one in people if "?" not in one.values()]
    declared = statements().extra["measurement"]
    assert declared["sd"] == round(group_view([(True, one) for one in people], ATTITUDE_ITEMS).sd, 2)
    assert declared["reliability"] == round(cronbach_alpha(complete), 2)
    assert (declared["basis"], len(people)) == ("een verzonnen klas van zestig mensen", 60)
    assert tuple(IDS) == ATTITUDE_ITEMS


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
    assert attitude_extra(QUESTION, None) == {}
    assert attitude_extra(QUESTION, answers(4, 4, 3, 4, 3, None)) == {}
    assert attitude_extra(QUESTION, answers(4, 4, 3, 4, 3, "?"))["html"]


def test_has_the_page_every_dot_and_no_colour():
    """Does the table hold six dots and one band on one axis, each also in words, drawn in the text's own colour?"""
    page = attitude_extra(QUESTION, answers(4, 4, 3, 4, 3, 4), None, {"gemiddelde": "4,0"})["html"]
    assert (page.count('r="4.5"'), page.count("<rect")) == (7, 1)
    assert all(card.text in page for card in statements())
    assert "3,67 (band 3,04 tot 4,29)" in page
    assert "Je voorspelde 4." in page
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', page)) == {"currentColor"}


def test_does_the_second_time_show_both():
    """Do earlier answers stay visible as open dots, with two means and the change in words?"""
    page = attitude_extra(QUESTION, answers(5, 5, 4, 5, 4, 4), answers(4, 4, 3, 4, 3, 3))["html"]
    assert page.count('r="7"') == 6
    assert page.count("<rect") == 2
    assert "eerst 4, nu 5" in page
    assert "aantoonbaar hoger" in page


def test_is_a_prediction_that_is_no_number_left_out():
    """Does a guess in words, or none, leave the rest of the page as it is?"""
    plain = attitude_extra(QUESTION, answers(4, 4, 3, 4, 3, 4))["html"]
    assert attitude_extra(QUESTION, answers(4, 4, 3, 4, 3, 4), None, {"gemiddelde": "vier"})["html"] == plain


def test_is_help_in_sight_without_an_answer_and_never_a_sum():
    """Does the wellbeing page always say where to turn, show each answer with what may help, and add nothing up?"""
    empty = wellbeing_extra(BURDENS, None)["html"]
    assert all(place["text"] in empty for place in cards("burdens").extra["where_to_go"])
    assert "<table" not in empty
    given = wellbeing_extra(BURDENS, {"uitputting": 5, "verwarring": 1})["html"]
    assert given.count("<tr>") == 3
    assert cards("burdens").card("uitputting")["helps"] in given
    assert "gemiddelde" not in given.lower()
    module = load_questions(data_dir() / "questions" / "02-attitude.toml")["welzijn"]
    page = wellbeing_extra(module, {"uitputting": 4, "verwarring": "?"})["html"]
    assert "<td>vaak</td>" in page and "<td>dat laat ik open</td>" in page
    assert empty in given


@pytest.fixture
def replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CardSet:
    """The card set after a lecturer put a list of four other statements in its file, one of them reverse-worded."""
    own = (data_dir() / "cards" / "attitude.toml").read_text(encoding="utf-8")
    head = own.partition("[[card]]")[0]
    for old, new in {
        "min_answered = 5": "min_answered = 4",
        "sd = 0.75": "sd = 1.0",
        "reliability = 0.82": "reliability = 0.84",
        '"een verzonnen klas van zestig mensen"': '"de handleiding van de lijst"',
        '"Hoe precies deze uitspraken bij echte mensen meten, is nog niet onderzocht."': '"Onderzocht bij leraren."',
    }.items():
        assert old in head
        head = head.replace(old, new)
    card = '[[card]]\nid = "v{0}"\ntitle = "V{0}"\ntext = "Uitspraak {0}"\ncomponent = "gevoel"\nreversed = {1}\n'
    source = 'source = "003, tabel 6 (De Boer e.a., 2022)"\n'
    file = tmp_path / "attitude.toml"
    body = "".join(card.format(n, str(n == 4).lower()) + source for n in (1, 2, 3, 4))
    file.write_text(head + body, encoding="utf-8")
    found = load_cards(file)
    for place in ("course.data.cards", "course.attitude.cards"):
        monkeypatch.setattr(place, lambda _: found)
    return found


def test_can_a_lecturer_replace_the_list_in_one_file(replaced: CardSet):
    """Do items, mirroring, number of answers, band and words all follow the one file, without a change of code?"""
    question = build({"id": "meting", "kind": "rating", "prompt": "?", "items": {"cards": "attitude"}, "unknown": "?"})
    assert [item.text for item in question.items] == [f"Uitspraak {n}" for n in (1, 2, 3, 4)]
    page = attitude_extra(question, {"v1": 4, "v2": 4, "v3": 5, "v4": 2})["html"]
    assert "4,25 (band 3,47 tot 5,00)" in page  # 4 4 5 and a mirrored 2; 1.96·1.0·√0.16 = 0.784
    assert "Uitspraak 4 (telt omgekeerd mee)" in page
    assert "Overtuiging" not in page  # a component without statements has no heading
    assert "komt uit de handleiding van de lijst. Onderzocht bij leraren." in page
    assert "minstens 4" in attitude_extra(question, {"v1": 4, "v2": 4, "v3": 5, "v4": "?"})["html"]


def test_does_the_invented_class_survive_another_list(replaced: CardSet):
    """Does the figure of the class, whose people answered our own statements, still come?"""
    assert "Overtuiging, uitspraak 1" in class_figure(attitude_class()).plain


def test_is_the_class_labelled_invented_everywhere():
    """Do title, chart and note of the class figure say that these people do not exist, and what the numbers are?"""
    figure = class_figure(attitude_class())
    assert "procenten" in figure.plain
    assert figure.synthetic
    assert "verzonnen" in figure.heading
    assert "bestaan niet" in figure.plain
    assert "verzonnen-gegevens" in figure.source
    assert "Verzonnen gegevens" in figure.spec["description"]
