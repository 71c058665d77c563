"""Inclusief voor de klas: the package that every notebook of the course imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

#: The course's edition: year, month, correction.
__version__ = "2026.11.0"

if TYPE_CHECKING:
    from .lesson import open_exercise, open_lesson

__all__ = ["__version__", "open_exercise", "open_lesson"]


def __getattr__(name: str) -> Any:
    """Load the lesson, and with it the widgets, when a notebook first asks for it."""
    if name in ("open_exercise", "open_lesson"):
        from . import lesson

        return getattr(lesson, name)
    raise AttributeError(f"module 'course' has no attribute {name!r}")
