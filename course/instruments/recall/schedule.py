"""When a question comes back: FSRS, worked out anew from what was answered right and wrong.

The record keeps the reviews themselves and nothing that follows from them, so that a newer version of the library, or
two back-ups put together, never has to repair a state. Right is FSRS's "Good", wrong its "Again"; the steps of minutes
that FSRS has for one sitting are left out, because a round comes once a day (J. Ye and others, FSRS 6,
https://github.com/open-spaced-repetition/py-fsrs).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

#: A question comes back when the chance to still know it has fallen to this.
RETENTION = 0.9


@dataclass(frozen=True)
class Review:
    """One answer that counted: when it was given (with its time zone), and whether it was right."""

    time: datetime
    right: bool


@dataclass(frozen=True)
class Memory:
    """What follows from the reviews of one question.

    ``due`` is when it comes back; ``chance``, from 0 to 1, is how likely the learner still knows it at the moment that
    was asked about; ``right`` tells of the last review.
    """

    due: datetime
    chance: float
    right: bool


def memory(reviews: Sequence[Review], now: datetime) -> Memory:
    """Return what is known of one question at ``now``, from at least one review."""
    in_order = tuple(sorted(reviews, key=lambda one: one.time))
    card = _card(in_order)
    return Memory(card.due, _scheduler().get_card_retrievability(card, now.astimezone(UTC)), in_order[-1].right)


@lru_cache(maxsize=2048)
def _card(reviews: tuple[Review, ...]) -> Card:
    """Return what FSRS makes of these reviews; only the last one is worked out when the others were seen before."""
    from fsrs import Card, Rating

    if not reviews:
        return Card(card_id=1)
    rating = Rating.Good if reviews[-1].right else Rating.Again
    return _scheduler().review_card(_card(reviews[:-1]), rating, reviews[-1].time.astimezone(UTC))[0]


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    # Without fuzz: the same answers give the same day, here and in the simulation.
    return Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
