"""What the server keeps while a lecturer works: the course folder, and what came in and is not settled."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any

from autograder.collect.intake import Intake
from autograder.collect.mapping import Word
from autograder.config import CONFIG_NAME, CourseFolder

Json = dict[str, Any]


class Desk:
    """The lecturer's desk: one for each server.

    Attributes:
        words: whose a hand-in is by the lecturer's word, of what came in and was not taken yet.
        accept_empty: whether hand-ins without answers are taken as blank ones.
        intake: what came in, as it was read; ``None`` when it must be read again.
        collecting: held by who works with these.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.words: list[Word] = []
        self.accept_empty = False
        self.intake: Intake | None = None
        self.collecting = Lock()
        self._lock = Lock()
        self._course: CourseFolder | None = None

    @property
    def ready(self) -> bool:
        """Tell whether there is a course folder here; the first release makes it."""
        return (self.root / CONFIG_NAME).is_file()

    @property
    def course(self) -> CourseFolder:
        """Return the course folder that the server runs in; checking its gradebook takes a moment, and happens once.

        Raises:
            Problem: there is none yet, or its gradebook cannot be opened.
        """
        with self._lock:
            if self._course is None:
                self._course = CourseFolder.open(self.root)
            return self._course
