"""The view of a sociogram: our frame, with a control of its own."""

from __future__ import annotations

from pathlib import Path

from course.page import QuestionView


class SociogramView(QuestionView):
    """A select for each pupil."""

    own_script = Path(__file__).with_name("view.js")
