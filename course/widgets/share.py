"""The view of a SHARE sheet for two: a question view that can also read a partner's file and make files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets as t

from ..share_files import respond
from .views import QUESTION, STYLE, QuestionView, script, style


class ShareView(QuestionView):
    """A SHARE sheet.

    Attributes:
        request: what the page asks for, ``{"seq", "do", "value", …}``; see ``course.share_files.respond``.
        reply: the answer to it, with the same ``seq``.
    """

    _esm = script(*QUESTION, "share_files", "share")
    _css = style(*STYLE, "share")

    request = t.Dict().tag(sync=True)
    reply = t.Dict().tag(sync=True)

    def __init__(self, handle: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        super().__init__(handle, **traits)
        self.observe(self._answer_request, "request")

    def _answer_request(self, change: dict[str, Any]) -> None:
        request = change["new"]
        self.reply = respond(request) | {"seq": request.get("seq", "")}
