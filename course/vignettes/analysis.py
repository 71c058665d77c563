"""The multilevel model per rated aspect: what each condition does to the ratings, with honest fallbacks.

rating = b0 + b1·needs + b2·severe + support + position + base + (1 | person) + e

fitted by REML with statsmodels' default optimiser. ``base`` marks the base vignette. Everybody sees it first, and it is
the only one without severe problems, so what it does to a rating cannot be told apart from coming first; with a term of
its own it says something about a person's general level and nothing about the slopes of ``severe`` and ``position``,
which come from the vignettes in random order. pandas and statsmodels are imported when a model is fitted.

Sources: 004, ch. 4 "Analyses vignetten" for the model; Laird & Ware (1982), Biometrics, 38, 963-974, for REML; Holm
(1979), Scandinavian Journal of Statistics, 6, 65-70; Schluchter & Elashoff (1990), Journal of Statistical Computation
and Simulation, 37, 69-87, for the degrees of freedom.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from course.base.errors import CourseError
from course.measuring.scales import MIN_GROUP

from .design import NO_SUPPORT, Choice, Form
from .records import Rating

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

ICC_FLOOR = 0.01  # below this share the differences between people are as good as nil
SUPPORT = "support:"


@dataclass(frozen=True)
class Effect:
    """One coefficient, in points of the 1-5 scale per unit of the term.

    ``term`` is ``intercept``, ``needs`` and ``severe`` (per pupil), ``support:<id>`` (against no support), ``position``
    (per place) or ``base``. ``low`` and ``high`` bound the 95 % interval; ``p_holm`` is ``p`` corrected for the number
    of aspects.
    """

    term: str
    estimate: float
    se: float
    df: float
    low: float
    high: float
    p: float
    p_holm: float

    @property
    def shown(self) -> bool:
        """Whether an effect is demonstrable after Holm's correction, at 5 %."""
        return self.p_holm < 0.05


@dataclass(frozen=True)
class Result:
    """The model of one aspect.

    Attributes:
        method: ``"multilevel"``, ``"ols"`` (the fallback) or ``""`` when nothing could be estimated.
        reason: why it is not the multilevel model, as a Dutch sentence; empty when it is.
        icc: share of the remaining differences that lies between people; None in the fallback.
        sd_person, sd_residual: the two standard deviations behind it, in points.
        center: what the intercept stands for: the number of needs, of severe problems, and the position.
    """

    outcome: Choice
    people: int
    ratings: int
    effects: tuple[Effect, ...]
    method: str
    reason: str = ""
    icc: float | None = None
    sd_person: float | None = None
    sd_residual: float | None = None
    center: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def effect(self, term: str) -> Effect | None:
        """Return one effect, None when it was not estimated."""
        return next((effect for effect in self.effects if effect.term == term), None)


def fit_all(rows: Sequence[Rating], design: Form) -> list[Result]:
    """Fit the model of every aspect of a form, with Holm's correction over the aspects.

    Args:
        rows: ratings of this form and level of education.
        design: the form.

    Returns:
        One result per aspect, in the order of the form. A group under five people gets results without effects.

    Raises:
        CourseError: statsmodels is not there (in the browser, for instance).
    """
    try:
        import statsmodels  # noqa: F401
    except ImportError:
        raise CourseError(
            "Voor deze analyse is statsmodels nodig, en dat is hier niet. Open de cursus op een computer met Python."
        ) from None
    results = [_fit_outcome([r for r in rows if r["outcome"] == o.id], design, o) for o in design.outcomes]
    for term in {effect.term for result in results for effect in result.effects}:
        tested = [place for place, result in enumerate(results) if result.effect(term)]
        corrected = holm([e.p for place in tested if (e := results[place].effect(term))])
        for place, p_holm in zip(tested, corrected, strict=True):
            effects = (replace(e, p_holm=p_holm) if e.term == term else e for e in results[place].effects)
            results[place] = replace(results[place], effects=tuple(effects))
    return results


def holm(p_values: Sequence[float]) -> list[float]:
    """Return p-values corrected for their number: the smallest times n, the next times n − 1, and never below the one
    before. Source: Holm (1979). (statsmodels' own collects garbage at every call, which takes longer than a model.)
    """
    corrected, floor = [0.0] * len(p_values), 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        floor = max(floor, min(1.0, (len(p_values) - rank) * p_values[place]))
        corrected[place] = floor
    return corrected


def _fit_outcome(rows: list[Rating], design: Form, outcome: Choice) -> Result:
    import numpy as np

    people = len({row["person"] for row in rows})
    empty = Result(outcome, people, len(rows), (), "")
    if people < MIN_GROUP:
        return replace(empty, reason=f"Minder dan {MIN_GROUP} mensen hebben dit beoordeeld.")
    y = np.array([row["rating"] for row in rows], dtype=float)
    center = (float(np.mean(design.needs)), float(np.mean(design.severe)), (design.per_person + 1) / 2)
    terms, x = design_matrix(rows, design, center)
    if np.ptp(y) == 0:
        return replace(empty, reason="Iedereen gaf overal dezelfde score; dan valt er niets te vergelijken.")
    if np.linalg.matrix_rank(x) < x.shape[1] or len(y) <= x.shape[1] + people:
        return replace(empty, reason="Er zijn te weinig beoordelingen om de kenmerken uit elkaar te houden.")
    groups = np.unique([row["person"] for row in rows], return_inverse=True)[1]
    mixed, reason = _multilevel(y, x, groups)
    if mixed is None:
        return replace(empty, effects=_ols(y, x, groups, terms), method="ols", reason=reason, center=center)
    beta, se, var_person, var_residual = mixed
    within = len(y) - people - (x.shape[1] - 1)
    df = [people - 1 if term == "intercept" else within for term in terms]
    return replace(
        empty,
        effects=_effects(terms, beta, se, df),
        method="multilevel",
        icc=var_person / (var_person + var_residual),
        sd_person=var_person**0.5,
        sd_residual=var_residual**0.5,
        center=center,
    )


def design_matrix(rows: Sequence[Rating], design: Form, center: tuple[float, float, float]) -> tuple[list[str], Array]:
    """Return the terms of the model and their columns, one row per rating.

    Counts and positions are centred on the middle of the design, which changes the intercept alone. In the base
    vignette they stand at that middle too: it has a term of its own. A term that never varies is left out.
    """
    import numpy as np

    base = np.array([row["base"] for row in rows])

    def centred(key: str, middle: float) -> Array:
        return np.array([0.0 if row["base"] else float(row[key]) - middle for row in rows])  # type: ignore[literal-required]

    columns = {
        "intercept": np.ones(len(rows)),
        "needs": centred("needs", center[0]),
        "severe": centred("severe", center[1]),
        **{
            SUPPORT + s.id: np.array([float(row["support"] == s.id) for row in rows])
            for s in design.supports
            if s.id != NO_SUPPORT
        },
        "position": centred("position", center[2]),
        "base": base.astype(float),
    }
    kept = {term: column for term, column in columns.items() if term == "intercept" or np.ptp(column) > 0}
    return list(kept), np.column_stack(list(kept.values()))


#: Warnings that say nothing of an outcome: of old ways to write code, and of files and connections left open elsewhere.
_OF_NO_FIT = (DeprecationWarning, FutureWarning, ResourceWarning)


def _multilevel(y: Array, x: Array, groups: Any) -> tuple[tuple[Array, Array, float, float] | None, str]:
    """Fit the random-intercept model; return None and a Dutch reason when its outcome is not to be trusted."""
    import numpy as np
    from statsmodels.regression.mixed_linear_model import MixedLM

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            fit = MixedLM(y, x, groups=groups).fit(reml=True)
            beta, se = np.asarray(fit.fe_params), np.asarray(fit.bse_fe)
            var_person, var_residual = float(fit.cov_re[0, 0]), float(fit.scale)
        except (np.linalg.LinAlgError, ValueError):
            return None, "Het multilevelmodel kwam niet tot een uitkomst."
    if not var_person >= ICC_FLOOR * (var_person + var_residual):
        return None, "De verschillen tussen mensen zijn hier bijna nul, dus een multilevelmodel is niet nodig."
    if not fit.converged or any(not issubclass(w.category, _OF_NO_FIT) for w in caught):
        return None, "Het multilevelmodel gaf een waarschuwing."
    if np.any(beta == 0) or not np.all(se > 0):
        return None, "Het multilevelmodel gaf een coëfficiënt van precies 0; die uitkomst is niet te vertrouwen."
    return (beta, se, var_person, var_residual), ""


def _ols(y: Array, x: Array, groups: Any, terms: list[str]) -> tuple[Effect, ...]:
    """Fit ordinary least squares with standard errors that allow for correlation within a person."""
    import numpy as np
    from statsmodels.regression.linear_model import OLS

    fit = OLS(y, x).fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True)
    df = [len(np.unique(groups)) - 1] * len(terms)
    return _effects(terms, np.asarray(fit.params), np.asarray(fit.bse), df)


def _effects(terms: list[str], beta: Array, se: Array, df: Sequence[float]) -> tuple[Effect, ...]:
    from scipy.stats import t

    result = []
    for term, b, s, d in zip(terms, beta.tolist(), se.tolist(), df, strict=True):
        reach = float(t.ppf(0.975, d)) * s
        p = float(2 * t.sf(abs(b) / s, d)) if s else float(b == 0)
        result.append(Effect(term, b, s, d, b - reach, b + reach, p, p))
    return tuple(result)
