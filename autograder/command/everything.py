"""The command ``autograder all``: everything that follows handing in, at once, ending in one list of what waits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .collecting import AcceptEmpty, AskNothing, ClassList, Mapping, Wishes, take_in
from .place import HERE, Address, Certificates, Database, Folder, Keys, Unfenced, Within, locked_in

if TYPE_CHECKING:
    from autograder.config import CourseFolder
    from autograder.export.export import Export
    from autograder.feedback.feedback import Report as Given
    from autograder.grade.grade import Report as Graded

    from .show import Counting


class _Showing:
    """Shows in the terminal what the steps come to. ``failed`` counts what could not be graded."""

    def __init__(self, course: CourseFolder, counting: Counting) -> None:
        self._course, self._counting, self.failed = course, counting, 0

    def at(self, step: str, done: int = 0, total: int = 0) -> None:
        if total:
            self._counting.at(step, done, total)

    def graded(self, report: Graded) -> None:
        from . import show

        self.failed += len(report.failed) + len(report.undecided)
        show.show_graded(report)

    def gave_feedback(self, report: Given) -> None:
        from . import show

        show.show_feedback(report, str(self._course.root / "feedback"))

    def exported(self, made: Export) -> None:
        from . import show

        show.show_exported(made)


def all_command(
    path: Annotated[
        Path | None,
        typer.Argument(metavar="[PAD]", help="Map of zip met inleveringen; zonder begint het bij nakijken."),
    ] = None,
    roster: ClassList = None,
    mapping: Mapping = None,
    yes: AskNothing = False,
    accept_empty: AcceptEmpty = False,
    keys: Keys = None,
    within: Within = "",
    unfenced: Unfenced = False,
    scheduler: Address = "",
    certificates: Certificates = None,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Doe alles in één keer: ophalen, nakijken, feedback maken en cijfers uitvoeren. Daarna zie je wat er op jou wacht.

    Gaat er bij één opdracht iets mis, dan gaan de andere door. Heb je gelezen wat je zelf beoordeelt, typ het dan nog
    eens zonder PAD: dan worden feedback en cijfers bijgewerkt. De cijfers staan in cijfers.csv, klaar voor Excel.

    Voorbeelden: autograder all Downloads/inleveringen.zip --roster klas.csv

    autograder all
    """
    from autograder.collect.plan import UNDECIDED
    from autograder.config import CourseFolder
    from autograder.evening.steps import Steps
    from autograder.evening.waiting import all_states, to_do
    from autograder.grade.cluster import Helpers, chosen

    from . import show

    course = CourseFolder.open(folder, db)
    helpers = Helpers(scheduler=chosen(scheduler, certificates))
    left = 0
    if path is not None:
        show.say("Ophalen", "bold")
        left = len(take_in(course, path, Wishes(roster, mapping, yes, accept_empty)).having(*UNDECIDED))
    show.say("Nakijken, feedback en cijfers", "bold")
    with helpers, show.Counting() as counting:
        showing = _Showing(course, counting)
        steps = Steps(course, showing, helpers)
        steps.all(locked_in(within, unfenced), keys)
    show.show_to_do(to_do(course, all_states(course)))
    steps.stop_if_wrong()
    if left or showing.failed:
        raise typer.Exit(2)
