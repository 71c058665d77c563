"""The effects of a class as figures: dots with their intervals on one axis, zero in the middle."""

from __future__ import annotations

import math
from collections.abc import Sequence

from course.charts import Figure, make_figure

from .analysis import SUPPORT, Result
from .design import Form


def effect_figures(results: Sequence[Result], design: Form, *, invented: bool = False) -> list[Figure]:
    """Return the figures of one form: the numbers of pupils, and (form 1) the kinds of support.

    An effect per pupil is drawn over the whole range of the design (from 5 to 12 pupils), so that it can be compared
    with the effect of support. ``invented`` puts the label "verzonnen gegevens" in the figure.
    """
    counts, supports = [], []
    for term, levels in (("needs", design.needs), ("severe", design.severe)):
        word = design.level.plural if term == "needs" else "ernstig"
        # short enough to stay left of the line at 0
        header = f"{max(levels)} {word} in plaats van {min(levels) or 'geen'}"
        counts += _records(results, term, header, max(levels) - min(levels))
    for support in design.supports:
        supports += _records(results, SUPPORT + support.id, f"met {support.label}", 1)
    plural = design.level.plural
    words = f"{plural[0].upper()}{plural[1:]}: met een ondersteuningsbehoefte. Ernstig: van wie met ernstige problemen."
    shown = [
        (counts, "aantallen", f"{design.short} met meer {plural} ({design.level.label})", [words]),
        (supports, "steun", f"{design.short} met ondersteuning ({design.level.label})", []),
    ]
    return [
        make_figure(
            "dot_interval",
            records,
            id=f"effecten-{design.level.id}-{design.id}-{name}",
            title=title,
            remark="Een band die de lijn bij 0 raakt, laat geen aantoonbaar verschil zien.",
            notes=["De stip is het geschatte verschil in punten, de band het 95%-interval.", *more],
            synthetic=invented,
            counted="geschat verschil in punten",
            header="header",
            domain=_domain(records),
            ends=("lager", "hoger"),
        )
        for records, name, title, more in shown
        if records
    ]


def _records(results: Sequence[Result], term: str, header: str, span: int) -> list[dict[str, str | float]]:
    records: list[dict[str, str | float]] = []
    for result in results:
        if effect := result.effect(term):
            value, low, high = (span * number for number in (effect.estimate, effect.low, effect.high))
            label = result.outcome.label
            records.append({"header": header, "item": label, "value": value, "low": low, "high": high, "unit": "mean"})
    return records


def _domain(records: Sequence[dict[str, str | float]]) -> tuple[float, float]:
    """Return an axis of whole points with zero in the middle, wide enough for every band."""
    widest = max(abs(float(record[end])) for record in records for end in ("low", "high", "value"))
    reach = float(math.ceil(widest))
    return -reach, reach
