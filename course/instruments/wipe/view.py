"""The view that wipes the answers of one module."""

from __future__ import annotations

import traitlets as t

from course.page.views import AskingView


class WipeView(AskingView):
    """Wipe the answers of one module. ``spec``: ``{"modules": {place: title}}``; ``state``: see ``answer_wipe``."""

    renderer = t.Unicode("wipe").tag(sync=True)
