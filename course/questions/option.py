"""Something to choose, place or order, and the words that judge such choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """Something a learner can choose, place or order. ``explain`` is empty in an assignment."""

    id: str
    text: str
    explain: str = ""

    def public(self) -> dict[str, str]:
        return {"id": self.id, "text": self.text}


def by_id(options: tuple[Option, ...]) -> dict[str, Option]:
    """Return options by their id, in their own order."""
    return {option.id: option for option in options}


def explanation(explain: str | Mapping[str, str] | None, option: Option) -> str:
    """Return the explanation for one option: the given one when there is one for it, else the option's own."""
    if isinstance(explain, Mapping):
        return explain.get(option.id, option.explain)
    return option.explain


def in_place(right: int, total: int) -> str:
    """Return how many stand in their place, in words."""
    if not right:
        return "Nog niets staat op zijn plek."
    return f"{right} van de {total} {'staat' if right == 1 else 'staan'} al op {'zijn' if right == 1 else 'hun'} plek."


def judgement(fraction: float) -> str:
    """Return a score from 0 to 1 in words."""
    if fraction == 1:
        return "Goed."
    return "Nog niet goed." if fraction == 0 else "Gedeeltelijk goed."
