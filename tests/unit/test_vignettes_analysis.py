"""The multilevel model: against independent calculations, and honest where it cannot be trusted."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from scipy.optimize import minimize_scalar
from scipy.stats import t

from course.vignettes import analysis as a
from course.vignettes.allocation import Card, deck
from course.vignettes.design import form
from course.vignettes.records import rating_row

FORM = form()
RUST = FORM.outcome("rust")
TRUE = {"needs": -0.08, "severe": -0.12, "support:leraar": 0.5, "position": -0.03}


def simulate(people, *, sd_person=0.6, sd_residual=0.7, seed=1, cards=None, outcome="rust"):
    """Return ratings (not rounded) with the effects of ``TRUE``; ``cards`` gives everybody the same vignettes."""
    rng = np.random.default_rng(seed)
    rows = []
    for person in range(1, people + 1):
        level = 3 + rng.normal(0, sd_person) if sd_person else 3.0
        for card in cards or deck("TEST", person):
            v = card.vignette
            value = level + TRUE["needs"] * (v.needs - 8) + TRUE["severe"] * (v.severe - 3)
            value += TRUE["position"] * card.position + TRUE.get(f"support:{v.support}", 0) + rng.normal(0, sd_residual)
            rows.append(rating_row(str(person), "po", "vorm1", card, outcome, value))
    return rows


def fit(rows):
    return next(result for result in a.fit_all(rows, FORM) if result.outcome == RUST)


def matrices(rows):
    """Return ratings, columns and person numbers as the model sees them, in the order of its terms."""
    terms, x = a.design_matrix(rows, FORM, (8.75, 3.0, 3.5))
    y = np.array([row["rating"] for row in rows])
    return terms, x, y, np.array([int(row["person"]) for row in rows])


def test_does_a_balanced_case_give_the_anova_answer():
    """If everybody rates the same vignettes, REML has a closed form: does the model give it?

    Then the estimates are those of least squares; the residual variance is the within-person mean square; the person
    variance is the variance of the person means minus residual/k (Searle, Casella & McCulloch, 1992, ch. 3).
    """
    cards = [Card(i % 6 + 1, v) for i, v in enumerate(FORM.vignettes)] + [Card(0, FORM.base)]
    rows = simulate(12, cards=cards)
    terms, x, y, person = matrices(rows)
    n, k, p = 12, len(cards), x.shape[1]
    beta = np.linalg.lstsq(x, y, rcond=None)[0]
    means = np.array([y[person == i].mean() for i in range(1, n + 1)])
    residual = y - x @ beta - (means - means.mean())[person - 1]
    var_residual = residual @ residual / (n * (k - 1) - (p - 1))
    var_person = means.var(ddof=1) - var_residual / k
    centred = x[:, 1:] - x[:, 1:].mean(axis=0)
    se = np.sqrt(np.diag(np.linalg.inv(centred.T @ centred)) * var_residual)

    result = fit(rows)
    assert result.method == "multilevel" and [e.term for e in result.effects] == terms
    assert [e.estimate for e in result.effects] == pytest.approx(beta.tolist(), abs=1e-6)
    assert [e.se for e in result.effects[1:]] == pytest.approx(se.tolist(), rel=1e-3)
    assert result.sd_residual**2 == pytest.approx(var_residual, rel=1e-3)
    assert result.sd_person**2 == pytest.approx(var_person, rel=1e-2)
    assert result.icc == pytest.approx(var_person / (var_person + var_residual), rel=1e-2)


def reml(x, y, person):
    """Return GLS estimates, errors and variances at the maximum of the restricted likelihood, by brute force."""
    groups = [person == i for i in np.unique(person)]

    def parts(ratio):
        xx, xy, yy, log_det = 0.0, 0.0, 0.0, 0.0
        for g in groups:
            cov = np.eye(g.sum()) + ratio
            inverse = np.linalg.inv(cov)
            xx, xy, yy = xx + x[g].T @ inverse @ x[g], xy + x[g].T @ inverse @ y[g], yy + y[g] @ inverse @ y[g]
            log_det += np.linalg.slogdet(cov)[1]
        beta = np.linalg.solve(xx, xy)
        scale = (yy - beta @ xy) / (len(y) - x.shape[1])
        return beta, xx, scale, log_det

    def deviance(log_ratio):
        _, xx, scale, log_det = parts(np.exp(log_ratio))
        return (len(y) - x.shape[1]) * np.log(scale) + log_det + np.linalg.slogdet(xx)[1]

    ratio = np.exp(minimize_scalar(deviance, bounds=(-8, 5), method="bounded", options={"xatol": 1e-8}).x)
    beta, xx, scale, _ = parts(ratio)
    return beta, np.sqrt(np.diag(np.linalg.inv(xx)) * scale), ratio * scale, scale


@pytest.mark.parametrize("people", [8, 40])
def test_does_a_real_deck_give_what_gls_at_the_reml_optimum_gives(people):
    """With everyone's own block: does an independent maximisation of the restricted likelihood agree?"""
    rows = simulate(people, seed=people)
    terms, x, y, person = matrices(rows)
    beta, se, var_person, var_residual = reml(x, y, person)
    result = fit(rows)
    assert result.method == "multilevel"
    assert [e.estimate for e in result.effects] == pytest.approx(beta.tolist(), abs=1e-3)
    assert [e.se for e in result.effects] == pytest.approx(se.tolist(), rel=5e-3)
    assert (result.sd_person**2, result.sd_residual**2) == pytest.approx((var_person, var_residual), rel=2e-2)
    within = len(y) - people - (x.shape[1] - 1)
    for term, effect in zip(terms, result.effects, strict=True):
        df = people - 1 if term == "intercept" else within
        assert effect.df == df
        assert (effect.low, effect.high) == pytest.approx(
            (effect.estimate - t.ppf(0.975, df) * effect.se, effect.estimate + t.ppf(0.975, df) * effect.se)
        )
        assert effect.p == pytest.approx(2 * t.sf(abs(effect.estimate / effect.se), df))


def test_are_known_effects_found_in_a_large_class():
    """With 300 people: is every declared effect within three standard errors, and found?"""
    result = fit(simulate(300, seed=5))
    for term, true in TRUE.items():
        effect = result.effect(term)
        assert abs(effect.estimate - true) < 3 * effect.se
    assert result.effect("severe").shown and result.effect("support:leraar").shown
    assert abs(result.effect("support:specialist").estimate) < 3 * result.effect("support:specialist").se


def test_does_the_base_vignette_leave_the_slopes_alone():
    """If everyone had rated the first and lightest situation a point higher: does only its own term change?"""
    rows = simulate(30)
    before = fit(rows)
    after = fit([{**row, "rating": row["rating"] + row["base"]} for row in rows])
    for effect in before.effects:
        moved = after.effect(effect.term).estimate - effect.estimate
        assert moved == pytest.approx(1.0 if effect.term == "base" else 0.0, abs=1e-5)


def test_does_no_difference_between_people_lead_to_ordinary_regression():
    """If people do not differ: is it OLS with errors per person, said in words, and without an ICC?"""
    rows = simulate(20, sd_person=0.0, seed=3)
    result = fit(rows)
    assert result.method == "ols" and "bijna nul" in result.reason and result.icc is None
    _, x, y, person = matrices(rows)
    bread = np.linalg.inv(x.T @ x)
    beta = bread @ x.T @ y
    score = np.array([x[person == i].T @ (y - x @ beta)[person == i] for i in range(1, 21)])
    n, k = x.shape
    sandwich = bread @ score.T @ score @ bread * (20 / 19) * (n - 1) / (n - k)
    assert [e.estimate for e in result.effects] == pytest.approx(beta.tolist())
    assert [e.se for e in result.effects] == pytest.approx(np.sqrt(np.diag(sandwich)).tolist())
    assert {e.df for e in result.effects} == {19}


def replaced(monkeypatch, change):
    """Let statsmodels' fit be followed by ``change(result)``."""
    from statsmodels.regression.mixed_linear_model import MixedLM

    original = MixedLM.fit

    def fit_(self, *args, **kwargs):
        result = original(self, *args, **kwargs)
        change(result)
        return result

    monkeypatch.setattr(MixedLM, "fit", fit_)


def zero_first(result):
    result.fe_params[0] = 0.0


def warn(_):
    warnings.warn("The Hessian matrix is not positive definite", stacklevel=1)


def not_converged(result):
    result.converged = False


def fail(_):
    raise np.linalg.LinAlgError("Singular matrix")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (zero_first, "precies 0"),
        (warn, "waarschuwing"),
        (not_converged, "waarschuwing"),
        (fail, "niet tot een uitkomst"),
    ],
)
def test_does_an_outcome_that_cannot_be_trusted_lead_to_the_fallback(monkeypatch, change, reason):
    """A coefficient of exactly 0, a warning, no convergence, an error: is each met with OLS and a reason?"""
    replaced(monkeypatch, change)
    result = fit(simulate(30))
    assert result.method == "ols" and result.icc is None
    assert pytest.approx(fit_ols(simulate(30))) == [e.estimate for e in result.effects]
    assert reason in result.reason


def fit_ols(rows):
    _, x, y, _ = matrices(rows)
    return np.linalg.lstsq(x, y, rcond=None)[0].tolist()


def test_is_nothing_said_about_four_people():
    """Are there no effects at all in a group under five?"""
    result = fit(simulate(4))
    assert (result.effects, result.method, result.people) == ((), "", 4) and "Minder dan 5" in result.reason


def test_is_a_group_without_differences_told_so():
    """If everyone gives 3 everywhere: a sentence instead of a division by zero?"""
    result = fit([{**row, "rating": 3} for row in simulate(10)])
    assert result.effects == () and "dezelfde score" in result.reason


def test_are_too_few_ratings_told_so():
    """If people rated only the base vignette, or only two situations: no effects, and why?"""
    rows = [row for row in simulate(8) if row["position"] <= 1]
    result = fit(rows)
    assert result.effects == () and "te weinig" in result.reason


def test_is_a_condition_that_never_varied_left_out():
    """If nobody saw the specialist: are the other effects still there?"""
    result = fit([row for row in simulate(40) if row["support"] != "specialist"])
    assert result.effect("support:specialist") is None and result.effect("support:leraar") is not None


def test_is_holm_what_statsmodels_computes():
    """For ordinary, equal, tiny and certain p-values: does the correction agree with the library's?"""
    from statsmodels.stats.multitest import multipletests

    for values in ([0.01, 0.04, 0.03, 0.005, 0.5], [0.02] * 5, [1e-9, 1.0, 0.2], [0.3], [0.9, 0.8, 0.7, 0.6]):
        assert a.holm(values) == pytest.approx(multipletests(values, method="holm")[1].tolist())
    assert a.holm([]) == []


def test_is_the_correction_made_over_the_aspects():
    """Is each effect corrected for the five aspects, and not for its own aspect's other effects?"""
    rows = [r for n, o in enumerate(FORM.outcomes) for r in simulate(15, seed=n + 2, outcome=o.id)]
    results = a.fit_all(rows, FORM)
    assert all(result.effects for result in results)
    for term in ("needs", "severe", "support:leraar"):
        effects = [result.effect(term) for result in results]
        assert [e.p_holm for e in effects] == pytest.approx(a.holm([e.p for e in effects]))
