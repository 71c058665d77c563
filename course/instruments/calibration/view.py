"""The view of calibration: a question view that also makes the mentor's page and reads the file that comes back."""

from __future__ import annotations

from typing import Any

from course.page.views import FileView

from .files import respond


class CalibrationView(FileView):
    """The sheets of mentors."""

    def respond(self, request: dict[str, Any]) -> dict[str, Any]:
        return respond(request)
