"""A learner's own ratings: the part of the answer record that holds them, as plain data.

The answer to the vignette question is one dictionary, which the answer record keeps like any other answer:

    {"version": 1, "class": "PABO2A", "serial": 12, "level": "po", "id": "9f2c…",
     "vorm1": {"basis": {"motiveren": 4, …}, "8-3-leraar": {…}, …}, "vorm2": {"10-1": {…}, …}}

The deck follows from class, serial and level, so only ratings are stored. ``id`` is random and is all that a shared
file says about the person (see :mod:`course.vignettes.sharing`). The functions return a new dictionary and leave the
one they were given as it was.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, TypedDict

from course.base.errors import CourseError

from .allocation import Card, class_code, deck, draw_serial
from .design import LEVELS, Vignette, form

VERSION = 1
FORMS = ("vorm1", "vorm2")
ALONE = "ALLEEN"  # class code of who studies without a class

Record = Mapping[str, Any]


class Rating(TypedDict):
    """One rating, tidy: who (a random id), which situation at which place, and what was rated how (1-5)."""

    person: str
    level: str
    form: str
    vignette: str
    position: int
    base: bool
    needs: int
    severe: int
    support: str
    outcome: str
    rating: int


def start(code: str = "", serial: int | None = None, *, level: str = "po") -> dict[str, Any]:
    """Return an empty record with its own random id.

    Args:
        code: class code in any spelling; empty for who studies alone.
        serial: the number drawn in class; None draws one of a million.
        level: ``"po"``, ``"vo"`` or ``"mbo"``.

    Raises:
        CourseError: an unusable class code or number (a Dutch sentence).
        DataError: unknown level.
    """
    record = {
        "version": VERSION,
        "class": class_code(code or ALONE),
        "serial": draw_serial() if serial is None else serial,
        "level": level,
        "id": secrets.token_hex(8),
        **{form_id: {} for form_id in FORMS},
    }
    own_deck(record)  # refuses what cannot be dealt, before anything is saved
    return record


def is_record(answer: Any) -> bool:
    """Tell whether a saved answer is a record that these functions understand; a damaged one is not."""
    return (
        isinstance(answer, Mapping)
        and answer.get("version") == VERSION
        and isinstance(answer.get("class"), str)
        and isinstance(answer.get("serial"), int)
        and isinstance(answer.get("id"), str)
        and answer.get("level") in LEVELS
        and all(isinstance(answer.get(form_id), Mapping) for form_id in FORMS)
        and all(isinstance(given, Mapping) for form_id in FORMS for given in answer[form_id].values())
    )


def own_deck(record: Record, form_id: str = "vorm1") -> tuple[Card, ...]:
    """Return the person's vignettes of one form, in the order in which to rate them."""
    return deck(record["class"], record["serial"], form_id=form_id, level=record["level"])


def rate(record: Record, form_id: str, vignette: str, outcome: str, rating: int | None) -> dict[str, Any]:
    """Return the record with one rating added, changed, or (None) taken back.

    Raises:
        CourseError: a vignette that is not in the person's deck, or a rating that is not 1, 2, 3, 4 or 5.
        DataError: an unknown form or aspect.
    """
    form(form_id, record["level"]).outcome(outcome)
    if vignette not in {card.vignette.id for card in own_deck(record, form_id)}:
        raise CourseError(f"Het vignet ‘{vignette}’ zit niet in jouw stapel.")
    if rating is not None and not is_rating(rating):
        raise CourseError(f"De score {rating!r} kan niet. Kies een heel getal van 1 tot en met 5.")
    given = dict(record[form_id].get(vignette, {}))
    if rating is None:
        given.pop(outcome, None)
    else:
        given[outcome] = rating
    return {**record, form_id: {**record[form_id], vignette: given}}


def is_rating(value: Any) -> bool:
    """Tell whether a value is a whole number from 1 to 5 (and not True)."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 5


def progress(record: Record, form_id: str = "vorm1") -> tuple[int, int]:
    """Return how many ratings a person gave in one form, and how many there are to give."""
    to_give = len(own_deck(record, form_id)) * len(form(form_id, record["level"]).outcomes)
    return len(ratings(record, form_id)), to_give


def ratings(record: Record, form_id: str = "vorm1") -> list[Rating]:
    """Return the person's own ratings of one form, tidy, in the order of the deck. What was not rated is absent."""
    design = form(form_id, record["level"])
    return [
        rating_row(record["id"], record["level"], form_id, card, outcome.id, value)
        for card in own_deck(record, form_id)
        for outcome in design.outcomes
        if is_rating(value := record[form_id].get(card.vignette.id, {}).get(outcome.id))
    ]


def rating_row(person: str, level: str, form_id: str, card: Card, outcome: str, rating: int) -> Rating:
    """Return one tidy row."""
    vignette: Vignette = card.vignette
    return {
        "person": person,
        "level": level,
        "form": form_id,
        "vignette": vignette.id,
        "position": card.position,
        "base": vignette.base,
        "needs": vignette.needs,
        "severe": vignette.severe,
        "support": vignette.support,
        "outcome": outcome,
        "rating": rating,
    }
