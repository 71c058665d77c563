"""Inclusief voor de klas: the package that every notebook of the course imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course.base.edition import VERSION as __version__

if TYPE_CHECKING:
    from course.lesson.exercise import open_exercise
    from course.lesson.lesson import open_lesson

__all__ = ["__version__", "open_exercise", "open_lesson"]


def __getattr__(name: str) -> Any:
    """Load lessons and assignments, and with them the questions, when a notebook first asks for them."""
    if name == "open_lesson":
        from course.lesson.lesson import open_lesson

        return open_lesson
    if name == "open_exercise":
        from course.lesson.exercise import open_exercise

        return open_exercise
    raise AttributeError(f"module 'course' has no attribute {name!r}")
