"""The view of a deck of vignettes: the ordinary question view with one more control."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets as t

from ..deck import dealt
from .views import QUESTION, STYLE, QuestionView, script, style


class DeckView(QuestionView):
    """One form of a deck. Two views may share one answer: the first starts the deck, the other waits for it.

    Attributes:
        deck: the situations as dealt to this learner, see ``course.deck.dealt``; empty before there is an answer.
    """

    _esm = script(*QUESTION, "deck")
    _css = style(*STYLE, "deck")

    deck = t.Dict().tag(sync=True)

    def __init__(
        self, handle: Callable[[dict[str, Any]], dict[str, Any]], form_id: str = "vorm1", **traits: Any
    ) -> None:
        self._form_id = form_id
        super().__init__(handle, deck=dealt(traits.get("value"), form_id), **traits)

    def update(self, traits: dict[str, Any]) -> None:
        if "value" in traits:
            traits = traits | {"deck": dealt(traits["value"], self._form_id)}
        super().update(traits)


class SecondDeckView(DeckView):
    """The second form of a deck that was started elsewhere on the page."""

    def __init__(self, handle: Callable[[dict[str, Any]], dict[str, Any]], spec: dict[str, Any], **traits: Any) -> None:
        prompt = "Welke hulp heb je nodig in deze situaties?"
        super().__init__(handle, "vorm2", spec=spec | {"prompt": prompt, "second": True, "wipe": False}, **traits)
