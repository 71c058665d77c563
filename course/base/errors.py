"""Errors that a learner or lecturer may meet in a notebook: one Dutch sentence, never a traceback."""

from __future__ import annotations


class CourseError(Exception):
    """Something is wrong that the person at the notebook can understand and mend. The message is a Dutch sentence."""

    def _render_traceback_(self) -> list[str]:
        """Tell IPython what to show in place of a traceback."""
        return [str(self)]
