"""Inclusief voor de klas: the package that every notebook of the course imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

#: The course's edition: year, month, correction.
__version__ = "2026.11.0"

if TYPE_CHECKING:
    from .exercise import open_exercise
    from .lesson import open_lesson

__all__ = ["__version__", "open_exercise", "open_lesson"]


def __getattr__(name: str) -> Any:
    """Load lessons and assignments, and with them the questions, when a notebook first asks for them."""
    if name == "open_lesson":
        from .lesson import open_lesson

        return open_lesson
    if name == "open_exercise":
        from .exercise import open_exercise

        return open_exercise
    raise AttributeError(f"module 'course' has no attribute {name!r}")
