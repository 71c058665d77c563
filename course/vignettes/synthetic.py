"""An invented class: ratings drawn from effects that are declared in ``data/vignettes.toml``, for learning to read.

The declared effects are deliberately unlike what the report describes, so that nobody takes them for its unpublished
means. Whatever is made from them is labelled "verzonnen gegevens": in the file's name, in each of its lines and in
each chart.
"""

from __future__ import annotations

import random
from statistics import NormalDist
from typing import Any

from course.base.paths import data_dir

from .allocation import deck
from .classdata import read_tidy
from .content import EffectTable, SyntheticTable, content
from .design import Choice, Form, form
from .records import FORMS, Rating, rating_row

FILE = "verzonnen-gegevens-vignetten.csv"


def class_rows() -> list[Rating]:
    """Return the invented class of the course, read from ``data/synthetic/``."""
    return read_tidy(data_dir() / "synthetic" / FILE)


def generate() -> list[Rating]:
    """Draw the invented class anew; the seed in the data makes it the same class every time.

    Every person gets the deck of the next serial number. A rating is the expected rating plus the person's own level
    (partly the same for all aspects, as people who rate themselves high tend to do so everywhere) plus chance, rounded
    and kept within 1-5.
    """
    plan = _plan()
    chance = random.Random(plan.seed)

    def normal() -> float:
        # random() gives the same row of numbers in every Python version; the other methods do not promise that.
        return NormalDist().inv_cdf(chance.random())

    rows = []
    for serial in range(1, plan.people + 1):
        general = normal()
        for form_id in FORMS:
            design = form(form_id, plan.level)
            own = {o.id: 0.8 * general + 0.6 * normal() for o in design.outcomes}  # 0.8² + 0.6² = 1
            for card in deck(plan.class_, serial, form_id=form_id, level=plan.level):
                v = card.vignette
                for outcome in design.outcomes:
                    value = _expected(design, outcome, v.needs, v.severe, v.support, own[outcome.id])
                    value += plan.position * card.position + plan.residual * normal()
                    rating = min(5, max(1, round(value)))
                    rows.append(rating_row(str(serial), plan.level, form_id, card, outcome.id, rating))
    return rows


def predicted(
    needs: int, severe: int, support: str = "", *, form_id: str = "vorm1", person: float = 0.0
) -> list[dict[str, Any]]:
    """Return what the invented class would rate on average in one situation, for moving one condition at a time.

    Args:
        needs, severe: the numbers of pupils, also between or beyond the levels of the design.
        support: id of a kind of support in form 1; empty is no support.
        person: how far someone's own level lies from the average, in standard deviations: the random intercept.

    Returns:
        Per aspect ``{"outcome": id, "label": …, "rating": number from 1 to 5}``. Runs without numpy.
    """
    design = form(form_id, _plan().level)
    if support:
        design.support(support)  # an unknown id is an error, not a zero
    values = {o.id: _expected(design, o, needs, severe, support, person) for o in design.outcomes}
    return [{"outcome": o.id, "label": o.label, "rating": min(5.0, max(1.0, values[o.id]))} for o in design.outcomes]


def _plan() -> SyntheticTable:
    return content(data_dir() / "vignettes.toml").synthetic


def _expected(design: Form, outcome: Choice, needs: int, severe: int, support: str, person: float) -> float:
    effects: EffectTable = getattr(_plan(), design.id)[outcome.id]
    value = effects.start + effects.person * person
    value += effects.needs * (needs - min(v.needs for v in design.all_vignettes))
    value += effects.severe * severe
    return value + effects.support.get(support, 0.0)
