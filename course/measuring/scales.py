"""Scale scores: means with missing answers, measurement error, demonstrable change, and reliability of a group.

The first half (means, SEM, change) is for one learner and runs on the standard library alone. The second half is
about groups: it answers only for enough people who agreed, and imports scipy when it needs it. Module 02 teaches it
with an invented class, for which ``course.authoring.attitude_numbers`` works it out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import correlation, fmean, stdev, variance

MISSING = "?"  # "weet ik nog niet", as the answer record keeps it
MIN_GROUP = 5  # smallest group that is described at all
MIN_RELIABILITY = 45  # smallest group for which a reliability says something
Z95 = 1.959963984540054  # 97.5th percentile of the standard normal distribution

Answers = Mapping[str, int | str | None]


def reverse(value: int, *, low: int = 1, high: int = 5) -> int:
    """Return the mirrored answer of a reverse-coded item: ``low + high - value``.

    On a 1-5 scale 1 becomes 5 and 4 becomes 2. Which items are reversed is declared with the items, never guessed.
    """
    return low + high - value


def required_answers(items: int) -> int:
    """Return how many of ``items`` answers a mean needs: five of every six, rounded up.

    So 5 of 6 and both of a pair. The course's own rule, stricter than the usual "half the items".
    """
    return math.ceil(5 * items / 6)


def scale_mean(
    answers: Answers,
    items: Sequence[str],
    *,
    reversed_items: Iterable[str] = (),
    low: int = 1,
    high: int = 5,
    required: int | None = None,
) -> float | None:
    """Return the mean answer over ``items``, or None when too few of them were answered.

    Args:
        answers: item id to a whole number from ``low`` to ``high``; ``"?"``, None and absent all count as missing.
        items: the ids that form the scale.
        reversed_items: ids of ``items`` that are reverse-coded.
        required: how many answers a mean needs; otherwise :func:`required_answers`.

    Raises:
        ValueError: an answer that is no whole number on the scale (a Dutch sentence with the item's id).
    """
    mirrored = set(reversed_items)
    given = []
    for item in items:
        value = answers.get(item)
        if value is None or value == MISSING:
            continue
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(
                f"Het antwoord op ‘{item}’ is {value!r}. Verwacht: een heel getal van {low} tot en met {high}."
            )
        given.append(reverse(value, low=low, high=high) if item in mirrored else value)
    enough = required_answers(len(items)) if required is None else required
    return fmean(given) if given and len(given) >= enough else None


def sem(sd: float, reliability: float) -> float:
    """Return the standard error of measurement, SD·√(1 − reliability), in points of the scale.

    Source: Lord & Novick (1968), Statistical theories of mental test scores, §3.8 (classical test theory).

    Raises:
        ValueError: an ``sd`` that is negative or no number, or a ``reliability`` outside 0-1.
    """
    if not 0 <= sd < math.inf or not 0 <= reliability <= 1:
        raise ValueError(f"Een SD is 0 of meer en een betrouwbaarheid ligt tussen 0 en 1 (hier {sd} en {reliability}).")
    return sd * math.sqrt(1 - reliability)


def band(mean: float, error: float, *, low: float = 1, high: float = 5) -> tuple[float, float]:
    """Return the 95 % band around an own mean, mean ± 1.96·SEM, kept within the scale.

    It is about the mean that someone would have without measurement error. A second measurement varies √2 times as much
    around the first: see :func:`change_threshold`.
    """
    return max(low, mean - Z95 * error), min(high, mean + Z95 * error)


def change_threshold(error: float) -> float:
    """Return the smallest change that is more than measurement error: 1.96·√2·SEM.

    Source: Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology, 59(1), 12-19 (reliable change).
    """
    return Z95 * math.sqrt(2) * error


@dataclass(frozen=True)
class Change:
    """Two measurements of one person side by side; ``difference`` and ``threshold`` in points of the scale."""

    before: float
    after: float
    difference: float
    threshold: float
    demonstrable: bool
    text: str


def change(before: float, after: float, error: float) -> Change:
    """Compare two measurements and name a change only past 1.96·√2·SEM (see :func:`change_threshold`)."""
    difference, threshold = after - before, change_threshold(error)
    demonstrable = abs(difference) > threshold
    direction = "aantoonbaar hoger" if difference > 0 else "aantoonbaar lager"
    text = direction if demonstrable else "niet aantoonbaar veranderd"
    return Change(before, after, difference, threshold, demonstrable, text)


def spearman_brown(r: float, factor: float = 2) -> float:
    """Return the reliability of a test ``factor`` times as long: k·r / (1 + (k − 1)·r).

    With the correlation of two items and factor 2: the reliability of their mean, for a pair the better choice than
    alpha (Eisinga, Te Grotenhuis & Pelzer, 2013, International Journal of Public Health, 58, 637-642).
    Source: Spearman (1910) and Brown (1910), British Journal of Psychology, 3.

    Raises:
        ValueError: an ``r`` outside 0-1. For items that go against each other the formula means nothing, and at -1 it
            divides by zero.
    """
    if not 0 <= r <= 1:
        raise ValueError(
            "Deze uitspraken gaan tegen elkaar in; zo is er geen betrouwbaarheid te berekenen. Kijk of er een "
            "omgekeerde uitspraak bij zit die niet is gespiegeld."
        )
    return factor * r / (1 + (factor - 1) * r)


# --- groups ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class GroupView:
    """What a group may see of itself. ``mean`` and ``sd`` are None for a group that is too small."""

    n: int
    mean: float | None
    sd: float | None
    message: str


def group_view(
    people: Iterable[tuple[bool, Answers]],
    items: Sequence[str],
    *,
    reversed_items: Iterable[str] = (),
) -> GroupView:
    """Describe the scale means of the people who agreed, from five people on.

    Args:
        people: per person whether he or she agreed, and the answers. Who did not agree is not even counted.
        items: the ids that form the scale; ``reversed_items`` as in :func:`scale_mean`.
    """
    mirrored = tuple(reversed_items)
    means = [scale_mean(answers, items, reversed_items=mirrored) for agreed, answers in people if agreed]
    known = [mean for mean in means if mean is not None]
    if len(known) < MIN_GROUP:
        return GroupView(
            len(known),
            None,
            None,
            f"Een groepsbeeld verschijnt vanaf {MIN_GROUP} personen die toestemming gaven en genoeg vragen "
            "beantwoordden.",
        )
    return GroupView(len(known), fmean(known), stdev(known), f"Gemiddelde van {len(known)} personen.")


@dataclass(frozen=True)
class Reliability:
    """Reliability of a scale in one group of ``n`` complete answers.

    ``spearman_brown`` is filled for a pair of items, ``alpha`` with its 95 % interval for any scale. Everything is None
    for a group that is too small; ``message`` says why something is missing.
    """

    n: int
    alpha: float | None = None
    alpha_low: float | None = None
    alpha_high: float | None = None
    spearman_brown: float | None = None
    message: str = ""


def reliability(
    people: Iterable[tuple[bool, Answers]],
    items: Sequence[str],
    *,
    reversed_items: Iterable[str] = (),
) -> Reliability:
    """Estimate the reliability of a scale from the complete answers of people who agreed, from 45 people on."""
    mirrored = set(reversed_items)
    scores = []
    for agreed, answers in people:
        given = (scale_mean(answers, [item], reversed_items=mirrored & {item}) for item in items)
        values = [value for value in given if value is not None]
        if agreed and len(values) == len(items):
            scores.append(values)
    n = len(scores)
    if n < MIN_RELIABILITY:
        return Reliability(
            n,
            message=f"Een betrouwbaarheid berekenen we vanaf {MIN_RELIABILITY} personen die toestemming gaven en "
            "alles beantwoordden.",
        )
    try:
        alpha = cronbach_alpha(scores)
    except ValueError as problem:
        return Reliability(n, message=str(problem))
    low, high = feldt_interval(alpha, n, len(items))
    if len(items) != 2:
        return Reliability(n, alpha, low, high)
    try:
        return Reliability(n, alpha, low, high, spearman_brown=spearman_brown(_correlation(scores)))
    except ValueError as problem:
        return Reliability(n, alpha, low, high, message=str(problem))


def _columns(scores: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    """Return the answers per item, of a table that holds what a reliability needs."""
    k = len(scores[0]) if scores else 0
    if len(scores) < 2 or k < 2 or not all(len(row) == k and all(map(math.isfinite, row)) for row in scores):
        raise ValueError("Een betrouwbaarheid vraagt minstens twee mensen en twee vragen, met overal een antwoord.")
    return list(zip(*scores, strict=True))


def _correlation(scores: Sequence[Sequence[float]]) -> float:
    """Return the correlation of a pair of items."""
    one, other = _columns(scores)
    if len(set(one)) == 1 or len(set(other)) == 1:
        raise ValueError(
            "Bij een van de twee uitspraken koos iedereen hetzelfde; zo is er geen samenhang te berekenen."
        )
    return min(1.0, correlation(one, other))  # rounding can make it a hair more


def cronbach_alpha(scores: Sequence[Sequence[float]]) -> float:
    """Return coefficient alpha, k/(k − 1)·(1 − Σ item variances / variance of the sum).

    Args:
        scores: one row per person, one column per item, complete and already mirrored; at least two of each.

    Raises:
        ValueError: too few people or items, an answer that is missing, or everybody has the same total, so that there
            are no differences to measure.

    Source: Cronbach (1951), Psychometrika, 16, 297-334.
    """
    columns = _columns(scores)
    k, total = len(columns), variance([sum(row) for row in scores])
    if total == 0:
        raise ValueError("Iedereen heeft hetzelfde totaal; zonder verschillen is er geen betrouwbaarheid te berekenen.")
    return k / (k - 1) * (1 - sum(map(variance, columns)) / total)


def feldt_interval(alpha: float, n: int, items: int, *, level: float = 0.95) -> tuple[float, float]:
    """Return the interval of coefficient alpha for ``n`` people and ``items`` items.

    (1 − alpha in the population)/(1 − alpha here) follows an F distribution with n − 1 and (n − 1)(k − 1) degrees of
    freedom. Source: Feldt, Woodruff & Salih (1987), Applied Psychological Measurement, 11, 93-103, formulas 6 and 7.

    Raises:
        ValueError: an ``alpha`` above 1, or fewer than two people or two items.
    """
    if not alpha <= 1 or n < 2 or items < 2:
        raise ValueError("Een band om alfa vraagt minstens twee mensen en twee vragen, en alfa is hoogstens 1.")
    from scipy.stats import f

    tail, df1, df2 = (1 - level) / 2, n - 1, (n - 1) * (items - 1)
    low, high = (1 - (1 - alpha) * float(f.ppf(p, df1, df2)) for p in (1 - tail, tail))
    return low, high
