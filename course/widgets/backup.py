"""The views that keep answers and take them away: the back-up, and wiping the answers of a module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets as t

from ..errors import CourseError
from .views import STYLE, _View, script, style


class _AskingView(_View):
    """A view that asks the kernel for something; ``state`` is the reply, an error is a sentence on the page."""

    state = t.Dict().tag(sync=True)

    def __init__(self, answer: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        def handle(request: dict[str, Any]) -> dict[str, Any]:
            try:
                return {"state": answer(request)}
            except CourseError as error:
                return {"saved": {"error": str(error)}}

        super().__init__(handle, **traits)


class BackupView(_AskingView):
    """Make a back-up of all answers, look into one, and put it back. ``state``: see ``course.backup.answer_backup``."""

    _esm = script("common", "request", "backup")
    _css = style(*STYLE)


class WipeView(_AskingView):
    """Wipe the answers of one module. ``spec``: ``{"modules": {place: title}}``; ``state``: see ``answer_wipe``."""

    _esm = script("common", "request", "wipe")
    _css = style(*STYLE)
