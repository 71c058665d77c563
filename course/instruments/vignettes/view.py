"""The view of a deck of vignettes: the ordinary question view with one more control."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets as t

from course.page.views import QuestionView

from .deck import dealt

#: What the second form asks, at its own place of the page.
SECOND_PROMPT = "Welke hulp heb je nodig in deze situaties?"


class DeckView(QuestionView):
    """One form of a deck; ``part`` says which. The view of the first starts the deck, that of the second waits for it.

    Attributes:
        deck: the situations as dealt to this learner, see ``deck.dealt``; empty before there is an answer.
    """

    deck = t.Dict().tag(sync=True)

    def __init__(
        self,
        handle: Callable[[dict[str, Any]], dict[str, Any]],
        *,
        spec: dict[str, Any],
        part: str = "vorm1",
        **traits: Any,
    ) -> None:
        self._form_id = part
        if part != "vorm1":
            spec = spec | {"prompt": SECOND_PROMPT, "second": True, "wipe": False}
        super().__init__(handle, spec=spec, deck=dealt(traits.get("value"), part), **traits)

    def update(self, traits: dict[str, Any]) -> None:
        if "value" in traits:
            traits = traits | {"deck": dealt(traits["value"], self._form_id)}
        super().update(traits)
