"""The view that keeps all answers in one file and puts such a file back."""

from __future__ import annotations

import traitlets as t

from course.page.views import AskingView


class BackupView(AskingView):
    """Make a back-up of all answers, look into one, and put it back. ``state``: see ``answer_backup``."""

    renderer = t.Unicode("backup").tag(sync=True)
