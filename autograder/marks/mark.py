"""From points to a mark: a straight line below the cut, another above it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from operator import mul

from .settings import Scale, Settings


def mark(points: float, most: float, scale: Scale, cut: float | None = None) -> float:
    """Return the mark for so many of at most so many points.

    Args:
        points: the points, after what was taken off.
        most: the points that can be had; more than that is the highest mark.
        scale: the lecturer's scale.
        cut: the cut of this assignment in percent; that of the scale by default.

    Rounding is half up, as people round. It never lifts a mark over the cut: who has too few points has no sufficient
    mark.
    """
    share = Decimal(str(max(0.0, min(1.0, points / most)))) if most else Decimal(0)
    border = Decimal(str(scale.cut if cut is None else cut)) / 100
    lowest, middle, highest = (Decimal(str(value)) for value in (scale.lowest, scale.sufficient, scale.highest))
    enough = share >= border
    if enough:
        exact = highest if border == 1 else middle + (highest - middle) * (share - border) / (1 - border)
    else:
        exact = lowest + (middle - lowest) * share / border
    step = Decimal(str(scale.step))
    rounded = (exact / step).quantize(Decimal(1), ROUND_HALF_UP) * step
    if not enough and rounded >= middle:
        rounded = (middle / step).quantize(Decimal(1), ROUND_FLOOR) * step
        rounded -= step if rounded >= middle else 0
    return float(min(highest, max(lowest, Decimal(str(scale.minimum)), rounded)))


def final_mark(marks: Mapping[str, float | None], settings: Settings) -> float | None:
    """Return the weighted mean of the marks; ``None`` as long as an assignment that counts has none.

    Args:
        marks: a mark, or ``None``, by assignment; a resit stands in for the assignment that it is of.
        settings: the lecturer's weights and resits.
    """
    if settings.scale is None:
        return None
    weights, values = [], []
    for id_ in marks:
        # a resit whose own assignment is not here stands for itself
        if _of(id_, settings) not in marks and (weight := settings.rules(id_).weight):
            value = _after_resits(id_, marks, settings)
            if value is None:
                return None
            weights.append(Decimal(str(weight)))
            values.append(Decimal(str(value)))
    if not weights:
        return None
    step = Decimal(str(settings.scale.step))
    mean = sum(map(mul, weights, values)) / sum(weights)
    return float((mean / step).quantize(Decimal(1), ROUND_HALF_UP) * step)


def _of(id_: str, settings: Settings) -> str:
    return settings.rules(id_).resit_of


def _after_resits(id_: str, marks: Mapping[str, float | None], settings: Settings) -> float | None:
    """Return what counts of an assignment and its resits: the best, or the last that was taken."""
    value = marks[id_]
    for resit in (other for other in marks if _of(other, settings) == id_):
        again = marks[resit]
        if again is None:
            continue
        last = settings.rules(resit).counts == "laatste"
        value = again if value is None or last else max(value, again)
    return value
