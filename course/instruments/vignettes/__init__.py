"""The own deck of vignettes: an instrument of two forms that share one answer."""

from __future__ import annotations

from typing import Any

from course.instruments import Instrument

from .deck import Deck


def _view() -> type[Any]:
    from .view import DeckView

    return DeckView


INSTRUMENT = Instrument(kind=Deck, view=_view)
