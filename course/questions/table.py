"""What every kind of question says in its ``[[question]]`` table; each kind extends it with its own."""

from __future__ import annotations

from typing import Any

from course.data.decode import Entry, Id, Text

from .base import Question, QuestionError


class QuestionTable(Entry, frozen=True, kw_only=True, tag_field="kind"):
    """A question as a content editor writes it. In an assignment the keys and explanations are absent."""

    id: Id
    prompt: Text
    source: str = ""
    explain: str = ""
    #: ``"planner"`` or ``{ id = "attitude", before = "meting-1" }``
    instrument: str | dict[str, str] = ""
    #: ``"00-start/doelen"``: what was answered there can be taken over with one press
    offers: str = ""

    def question(self) -> Question:
        """Return the question itself.

        Raises:
            QuestionError: the parts do not fit together.
        """
        raise NotImplementedError

    def common(self) -> dict[str, Any]:
        """Return what all kinds of questions have, as the arguments of their classes."""
        settings = dict(self.instrument) if isinstance(self.instrument, dict) else {"id": self.instrument}
        if "id" not in settings:
            raise QuestionError("‘instrument’ noemt geen ‘id’.", expected='iets als { id = "attitude", … }')
        return {
            "id": self.id,
            "prompt": self.prompt,
            "source": self.source,
            "explain": self.explain,
            "offers": self.offers,
            "instrument": settings.pop("id"),
            "settings": settings,
        }
