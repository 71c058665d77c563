"""The view of a SHARE sheet for two: a question view that can also read a partner's file and make files."""

from __future__ import annotations

from typing import Any

from course.page.views import FileView

from .files import respond


class ShareView(FileView):
    """A SHARE sheet."""

    def respond(self, request: dict[str, Any]) -> dict[str, Any]:
        return respond(request)
