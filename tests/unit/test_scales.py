"""Scale scores: the formulas against hand-computed and published values, and the rules about who may see what."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from course.measuring import scales

NAN = float("nan")
SIX = ["s1", "s2", "s3", "s4", "s5", "s6"]
# Ten people, three items: the worked example that goes around for pingouin.cronbach_alpha, with its published
# outcome 0.7734375 and 95 % interval [0.336, 0.939].
PUBLISHED = list(
    zip([1, 2, 2, 3, 2, 2, 3, 3, 2, 3], [1, 1, 1, 2, 3, 3, 2, 3, 3, 3], [1, 1, 2, 1, 2, 3, 3, 3, 2, 3], strict=True)
)


def six(*values):
    return dict(zip(SIX, values, strict=False))


@pytest.mark.parametrize(
    ("answers", "items", "expected"),
    [
        (six(1, 2, 3, 4, 5, 3), SIX, 3.0),
        (six(4, 4, 4, 4, 5, "?"), SIX, 4.2),  # 21 over the five that were answered, not over six
        (six(4, 4, 4, 4, 5), SIX, 4.2),  # not seen is missing too
        (six(4, 4, 4, 4, "?", None), SIX, None),  # four of six is too few
        ({"a": 2, "b": 5}, ["a", "b"], 3.5),
        ({"a": 2, "b": "?"}, ["a", "b"], None),  # a pair needs both
        ({}, SIX, None),
    ],
)
def test_does_a_mean_need_enough_answers_and_count_only_those_given(answers, items, expected):
    """Is the mean taken over the answers that are there, and withheld when there are too few?"""
    assert scales.scale_mean(answers, items) == (expected if expected is None else pytest.approx(expected))


def test_is_only_a_declared_item_mirrored():
    """Does reversal change the declared item and no other?"""
    assert [scales.reverse(v) for v in (1, 2, 3, 4, 5)] == [5, 4, 3, 2, 1]
    assert scales.scale_mean({"a": 1, "b": 5}, ["a", "b"], reversed_items=["a"]) == 5.0
    assert scales.scale_mean({"a": 1, "b": 5}, ["a", "b"]) == 3.0


def test_can_a_list_ask_for_more_or_fewer_answers():
    """Does a declared number of answers go before the rule of five of six?"""
    assert scales.scale_mean(six(4, 4, 4, 4), SIX, required=4) == 4.0
    assert scales.scale_mean(six(4, 4, 4, 4, 4), SIX, required=6) is None


@pytest.mark.parametrize("value", [0, 6, 3.5, NAN, True, "4"])
def test_is_an_answer_outside_the_scale_refused(value):
    """Is a damaged answer named instead of averaged?"""
    with pytest.raises(ValueError, match=r"‘s2’.*van 1 tot en met 5"):
        scales.scale_mean({"s1": 3, "s2": value}, ["s1", "s2"])


def test_is_the_measurement_error_what_one_computes_by_hand():
    """SD 0.6 and reliability 0.84: 0.6·√0.16 = 0.24; threshold 1.96·√2·0.24 = 0.665; band 3 ± 0.470."""
    error = scales.sem(0.6, 0.84)
    assert error == pytest.approx(0.24)
    assert scales.change_threshold(error) == pytest.approx(0.6652, abs=5e-5)
    assert scales.band(3, error) == pytest.approx((2.5296, 3.4704), abs=5e-5)
    assert scales.band(4.9, error)[1] == 5  # the band stays on the scale


@pytest.mark.parametrize(("sd", "rel"), [(-1, 0.8), (1, 1.2), (1, -0.1), (NAN, 0.8), (1, NAN), (float("inf"), 1)])
def test_is_an_impossible_reliability_refused(sd, rel):
    """Does a reliability of 120 % end in a sentence instead of in a root of a negative number?"""
    with pytest.raises(ValueError, match="tussen 0 en 1"):
        scales.sem(sd, rel)


def test_is_change_named_only_past_the_threshold():
    """Does a difference within the measurement error get no direction?"""
    error = 0.24  # threshold 0.665
    assert scales.change(3.0, 3.6, error).text == "niet aantoonbaar veranderd"
    assert scales.change(3.6, 3.0, error).text == "niet aantoonbaar veranderd"
    assert scales.change(3.0, 3.7, error).text == "aantoonbaar hoger"
    assert scales.change(3.7, 3.0, error).text == "aantoonbaar lager"
    assert scales.change(3.0, 3.0, 0.0).demonstrable is False


def test_does_spearman_brown_give_the_textbook_values():
    """r = 0.5 doubled gives 2·0.5/1.5 = 0.667; r = 0.6 three times as long gives 1.8/2.2 = 0.818."""
    assert scales.spearman_brown(0.5) == pytest.approx(2 / 3)
    assert scales.spearman_brown(0.6, 3) == pytest.approx(1.8 / 2.2)


@pytest.mark.parametrize("r", [-1, -0.4, 1.2, NAN])
def test_are_items_that_go_against_each_other_refused(r):
    """Does a pair that was not mirrored end in a sentence, and not in a reliability of minus eighteen?"""
    with pytest.raises(ValueError, match="tegen elkaar in"):
        scales.spearman_brown(r)


@pytest.mark.parametrize("scores", [[], [[1, 2]], [[1], [2], [3]], [[1, 2], [3]], [[1, 2], [3, NAN], [4, 4]]])
def test_is_a_table_that_is_no_table_refused(scores):
    """Do nobody, one person, one item, a gap and a NaN all end in the same Dutch sentence?"""
    with pytest.raises(ValueError, match="minstens twee mensen en twee vragen"):
        scales.cronbach_alpha(scores)


@pytest.mark.parametrize(("alpha", "n", "items"), [(0.8, 1, 6), (0.8, 50, 1), (1.1, 50, 6), (NAN, 50, 6)])
def test_is_an_impossible_interval_refused(alpha, n, items):
    """Is there no interval of NaN, or one with its ends swapped?"""
    with pytest.raises(ValueError, match="Een band om alfa"):
        scales.feldt_interval(alpha, n, items)


def test_does_alpha_give_the_published_value_with_its_interval():
    """Do alpha and the Feldt interval agree with the published outcome of a worked example?"""
    alpha = scales.cronbach_alpha(PUBLISHED)
    assert alpha == pytest.approx(0.7734375)
    assert scales.feldt_interval(alpha, 10, 3) == pytest.approx((0.336, 0.939), abs=5e-4)


def test_is_alpha_right_for_a_covariance_matrix_computed_by_hand():
    """Variances 10-13 and covariances 6: 4/3·(1 − 46/118) = 0.8136, as the StatsBase.jl manual prints."""
    covariance = np.full((4, 4), 6.0) + np.diag([4.0, 5.0, 6.0, 7.0])
    assert scales.cronbach_alpha(exactly(covariance, 60).tolist()) == pytest.approx(4 / 3 * (1 - 46 / 118))


def test_does_the_interval_hold_the_true_alpha_as_often_as_it_says():
    """In 1,000 simulated groups of 45 people: does the 95 % interval hold the population's alpha about 950 times?"""
    rng = np.random.default_rng(20261)
    true, hits = 4 / 3 * (1 - 4 / 10), 0  # four parallel items, each correlating 0.5 with each other
    for _ in range(1000):
        data = rng.normal(size=(45, 1)) + rng.normal(size=(45, 4))
        low, high = scales.feldt_interval(scales.cronbach_alpha(data.tolist()), 45, 4)
        hits += low <= true <= high
    assert 930 <= hits <= 970


def exactly(covariance: np.ndarray, n: int) -> np.ndarray:
    """Return data whose sample covariance is exactly ``covariance``."""
    raw = np.random.default_rng(7).normal(size=(n, len(covariance)))
    raw -= raw.mean(axis=0)
    white = raw @ np.linalg.inv(np.linalg.cholesky(np.cov(raw, rowvar=False))).T
    return white @ np.linalg.cholesky(covariance).T


def people(n, *, consent=True, seed=3, items=SIX):
    rng = np.random.default_rng(seed)
    common = rng.normal(3.2, 0.7, n)
    scores = np.clip(np.rint(common[:, None] + rng.normal(0, 0.7, (n, len(items)))), 1, 5).astype(int).tolist()
    return [(consent, dict(zip(items, row, strict=True))) for row in scores]


def test_is_a_group_under_five_never_described():
    """Do four people who agreed stay invisible, however many others did not agree?"""
    view = scales.group_view(people(4) + people(40, consent=False), SIX)
    assert (view.n, view.mean, view.sd) == (4, None, None)
    assert "vanaf 5 personen" in view.message


def test_does_a_group_view_use_only_those_who_agreed_and_answered():
    """Is the mean of five people theirs alone?"""
    group = [(True, six(*[v] * 6)) for v in (1, 2, 3, 4, 5)]
    view = scales.group_view([*group, (False, six(*[5] * 6)), (True, six(5, 5))], SIX)
    assert (view.n, view.mean) == (5, 3.0)
    assert view.sd == pytest.approx(2.5**0.5)


def test_is_reliability_given_from_45_people_on():
    """Is 44 too few and 45 enough?"""
    few = scales.reliability(people(44), SIX)
    assert few.alpha is None and "vanaf 45 personen" in few.message
    enough = scales.reliability(people(45), SIX)
    assert enough.alpha_low < enough.alpha < enough.alpha_high
    assert enough.spearman_brown is None


def test_does_a_pair_get_spearman_brown():
    """Is the reliability of two items the stepped-up correlation?"""
    result = scales.reliability(people(60, items=["a", "b"]), ["a", "b"])
    rows = np.array([[a["a"], a["b"]] for _, a in people(60, items=["a", "b"])])
    r = np.corrcoef(rows.T)[0, 1]
    assert result.spearman_brown == pytest.approx(2 * r / (1 + r))


def test_does_a_group_without_differences_get_a_sentence():
    """Is "everybody the same" reported instead of a division by zero?"""
    result = scales.reliability([(True, six(*[3] * 6))] * 50, SIX)
    assert result.alpha is None and "zonder verschillen" in result.message


@pytest.mark.parametrize(
    ("rows", "items", "words"),
    [
        ([(i % 5 + 1, 3) for i in range(50)], SIX[:2], "koos iedereen hetzelfde"),
        ([(i % 5 + 1, 5 - i % 5 if i else 2) for i in range(50)], SIX[:2], "tegen elkaar in"),
        ([(i % 5 + 1,) for i in range(50)], SIX[:1], "twee vragen"),
    ],
)
def test_does_a_strange_group_get_a_sentence_too(rows, items, words):
    """Are an item on which all agree, a pair that was not mirrored and a single item reported, never raised?"""
    result = scales.reliability([(True, dict(zip(items, row, strict=True))) for row in rows], items)
    assert result.spearman_brown is None
    assert words in result.message


def test_is_a_pair_of_equal_items_perfectly_reliable():
    """Does rounding not turn a correlation of one into an error?"""
    values = [1, 2, 3, 4, 5, 2, 3, 3, 1] * 6
    assert scales.reliability([(True, {"a": v, "b": v}) for v in values], ["a", "b"]).spearman_brown == 1


def test_does_the_learners_half_run_without_numpy():
    """Can a browser without numpy compute a mean, an SEM and a change?"""
    code = (
        "import sys; sys.modules['numpy'] = sys.modules['scipy'] = sys.modules['pandas'] = None\n"
        "from course.measuring import scales\n"
        "m = scales.scale_mean({'a': 2, 'b': 4}, ['a', 'b'])\n"
        "print(m, scales.change(m, 4.0, scales.sem(0.5, 0.75)).text)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["3.0", "aantoonbaar", "hoger"]
