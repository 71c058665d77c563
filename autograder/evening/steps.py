"""The steps that follow collecting: a problem with one assignment never keeps the others from it.

The page and the command both take these, and tell in their own way what happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from autograder.config import CourseFolder
from autograder.export.export import Export, export
from autograder.feedback import feedback
from autograder.grade import grade
from autograder.grade.cluster import Helpers
from autograder.problem import Problem


class Teller(Protocol):
    """Who tells the lecturer what happens. ``at`` may raise ``KeyboardInterrupt`` where she pressed stop."""

    def at(self, step: str, done: int = 0, total: int = 0) -> None: ...

    def graded(self, report: grade.Report) -> None: ...

    def gave_feedback(self, report: feedback.Report) -> None: ...

    def exported(self, made: Export) -> None: ...


class Steps:
    """Steps on a course folder, with who grades. ``problems`` gathers, as sentences, what went wrong meanwhile."""

    def __init__(self, course: CourseFolder, teller: Teller, helpers: Helpers) -> None:
        self.course, self.teller, self._helpers = course, teller, helpers
        self.problems: list[str] = []

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Keep a problem for the end."""
        try:
            yield
        except Problem as problem:
            self.problems.append(str(problem))

    def grade(self, ids: Iterable[str], within: str = "") -> list[str]:
        """Grade assignments, and return those that could be."""
        done = []
        for id_ in ids:
            step = f"{id_} nakijken"

            def progress(outcome: object, done: int, total: int, step: str = step) -> None:
                self.teller.at(step, done, total)

            with self.going_on():
                self.teller.at(step)
                told = grade.grade(self.course, id_, within=within, progress=progress, helpers=self._helpers)
                self.teller.graded(told)
                done.append(id_)
        return done

    def feedback(self, ids: Iterable[str], open_keys: bool | None = None) -> None:
        """Write the feedback pages of assignments; whether they tell the right answers stays as it was asked before."""
        for id_ in ids:
            with self.going_on():
                self.teller.at(f"feedback bij {id_}")
                self.teller.gave_feedback(feedback.feedback(self.course, id_, open_keys=open_keys))

    def export(self) -> None:
        """Write the grades of all assignments, as a Dutch spreadsheet opens them."""
        with self.going_on():
            self.teller.at("cijferlijst uitvoeren")
            self.teller.exported(export(self.course, self.course.choose(None), excel=True))

    def all(self, within: str = "", open_keys: bool | None = None) -> None:
        """Grade all that was collected, give feedback and export."""
        here = [id_ for id_ in self.course.choose(None) if self.course.submitters(id_)]
        if not here:
            self.problems.append("Er is nog niets opgehaald, dus er is niets om na te kijken.")
            return
        self.feedback(self.grade(here, within), open_keys)
        self.export()

    def stop_if_wrong(self) -> None:
        """Tell what went wrong, once everything else was done.

        Raises:
            Problem: something did.
        """
        if self.problems:
            raise Problem("\n".join(self.problems))
