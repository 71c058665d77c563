"""The view of a branching conversation: the ordinary question view with one more control."""

from __future__ import annotations

from .views import QUESTION, STYLE, QuestionView, script, style


class ConversationView(QuestionView):
    """A conversation to play; the whole case stands in ``spec``, so that a choice needs no answer from the kernel."""

    _esm = script(*QUESTION, "conversation")
    _css = style(*STYLE, "conversation")
