"""Frozen outcomes of other programs: does our model give what lme4 prints, and our alpha what pingouin gives?"""

from __future__ import annotations

import tomllib
import warnings
from pathlib import Path

import numpy as np
import pytest
from statsmodels.regression.mixed_linear_model import MixedLM

from autograder.report.lines import item_rest
from course.instruments.attitude_class.synthetic import ATTITUDE_ITEMS, attitude_class
from course.measuring import scales
from course.vignettes.analysis import _multilevel

CASES = tomllib.loads(Path(__file__).with_name("reference_values.toml").read_text(encoding="utf-8"))


def case(name):
    """Return the outcome, the columns and the group numbers of a published data set."""
    groups = list(CASES[name]["groups"].values())
    y = np.array([value for group in groups for value in group])
    number = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    columns = [np.ones(len(y))]
    if name == "sleepstudy":
        columns.append(np.tile(np.arange(10.0), len(groups)))
    return y, np.column_stack(columns), number


@pytest.mark.parametrize("name", ["sleepstudy", "dyestuff"])
def test_does_the_model_give_what_lme4_prints(name):
    """Are estimates, standard errors and both standard deviations those of lme4, to the digits that it prints?"""
    fitted, reason = _multilevel(*case(name))
    assert reason == ""
    beta, errors, var_person, var_residual = fitted
    expected = CASES[name]
    assert beta.tolist() == pytest.approx(expected["estimates"], rel=1e-5)
    assert errors.tolist() == pytest.approx(expected["errors"], rel=5e-4)
    assert [var_person**0.5, var_residual**0.5] == pytest.approx(
        [expected["sd_person"], expected["sd_residual"]], rel=5e-4
    )


def test_does_a_file_left_open_elsewhere_say_nothing_of_the_outcome(monkeypatch):
    """Python warns of one whenever it tidies up, also in the middle of a fit."""
    fit = MixedLM.fit

    def untidy(self, *given, **more):
        warnings.warn("unclosed file", ResourceWarning, stacklevel=1)
        return fit(self, *given, **more)

    monkeypatch.setattr(MixedLM, "fit", untidy)
    fitted, reason = _multilevel(*case("dyestuff"))
    assert reason == ""
    assert fitted is not None


def test_does_a_person_variance_of_zero_get_the_fallback():
    """In the second dyestuff data lme4 gives no variance between batches: is that seen, and said?"""
    y, x, groups = case("dyestuff2")
    fitted, reason = _multilevel(y, x, groups)
    assert fitted is None
    assert "bijna nul" in reason
    expected = CASES["dyestuff2"]
    assert [y.mean(), y.std(ddof=1), y.std(ddof=1) / len(y) ** 0.5] == pytest.approx(
        [expected["estimates"][0], expected["sd_residual"], expected["errors"][0]], rel=5e-4
    )


def test_is_the_reliability_of_the_invented_class_that_of_other_programs():
    """Are alpha, its interval and the item-rest correlations of the shipped class those of pingouin and psych?"""
    complete = [[one[item] for item in ATTITUDE_ITEMS] for one in attitude_class() if "?" not in one.values()]
    alpha, expected = scales.cronbach_alpha(complete), CASES["attitude_class"]
    assert len(complete) == expected["people"]
    assert alpha == pytest.approx(expected["alpha"], abs=1e-12)
    interval = scales.feldt_interval(alpha, len(complete), 6)
    assert interval == pytest.approx(expected["pingouin_interval"], abs=5e-4)
    assert interval == pytest.approx(expected["psych_interval"], abs=1e-9)
    assert [item_rest(complete, at) for at in range(6)] == pytest.approx(expected["psych_r_drop"], abs=1e-9)
