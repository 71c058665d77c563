"""The command ``autograder``: release, collect, grade, feedback and export, each alone or all at once."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from typer._click.exceptions import UsageError

from autograder.problem import Problem
from course.base.command import run_command

from .authoring import check_command, new_command
from .collecting import collect_command
from .dutch import DutchCommand, DutchGroup, in_dutch
from .everything import all_command
from .grades import export_command
from .place import HERE, Address, Assignment, Certificates, Database, Folder, Keys, Unfenced, Within, locked_in
from .reading import read_command
from .reporting import report_command
from .vignettes import vignettes_command

app = typer.Typer(
    cls=DutchGroup,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    help="Opdrachten klaarzetten, ophalen, nakijken, van feedback voorzien en cijfers uitvoeren.\n\n"
    "De volgorde is: [bold]release → collect → grade → feedback → export[/]. "
    "Alles na release gaat ook in één keer, met [bold]all[/].\n\n"
    "Alles staat in één nakijkmap, standaard nakijken. nbgrader doet het werk: zijn eigen commando's en formgrader "
    "werken in diezelfde map.",
)

Students = Annotated[
    list[str] | None, typer.Option("--student", metavar="NUMMER", help="Alleen deze student; mag vaker.")
]
#: What Typer makes of Ctrl-C.
_STOPPED = 130


@app.command(cls=DutchCommand)
def release(
    assignment: Assignment = None,
    folder: Folder = HERE,
    db: Database = "",
    exercises: Annotated[
        Path | None, typer.Option("--exercises", metavar="MAP", help="Waar de opdrachten van de cursus staan.")
    ] = None,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Neem de versie van de cursus, ook als je in source/ iets hebt veranderd.")
    ] = False,
) -> None:
    """Zet een opdracht klaar: controleer haar, vul de cijferlijst en maak een zip om uit te delen.

    De eerste keer wordt de nakijkmap gemaakt. Een opdracht waarin iets niet klopt, wordt niet klaargezet.

    Voorbeeld: autograder release 03-differentiatie
    """
    from autograder.config import CourseFolder
    from autograder.marks.settings import write_example
    from autograder.release import handout

    from . import show

    course = CourseFolder.create(folder, db)
    course.check_writable()
    write_example(course)
    ids = [assignment] if assignment else handout.sources(course, exercises)
    if not ids:
        raise Problem("Ik vind geen opdrachten om klaar te zetten. Wijs de map aan met --exercises.")
    _for_each(ids, lambda id_: show.show_hand_out(handout.release(course, id_, exercises, refresh)))


app.command("collect", cls=DutchCommand)(collect_command)


@app.command(cls=DutchCommand)
def grade(
    assignment: Assignment = None,
    student: Students = None,
    force: Annotated[bool, typer.Option("--force", help="Kijk ook opnieuw na wat niet is veranderd.")] = False,
    within: Within = "",
    unfenced: Unfenced = False,
    workers: Annotated[
        int, typer.Option("--workers", metavar="AANTAL", help="Hoeveel tegelijk; 0 is een per kern.")
    ] = 0,
    scheduler: Address = "",
    certificates: Certificates = None,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Kijk inleveringen na en schrijf de punten in de cijferlijst.

    Alleen wat nieuw of veranderd is. Punten en opmerkingen die jij zelf gaf, blijven staan. Code die een student heeft
    toegevoegd, wordt niet uitgevoerd; bij een opdracht waarin studenten programmeren draait hun code binnen een
    afscherming, zonder netwerk en zonder jouw bestanden. Wat niet zeker is, krijgt geen punten en wordt genoemd.

    Voorbeeld: autograder grade 03-differentiatie
    """
    from autograder.collect.mapping import without_student
    from autograder.config import CourseFolder
    from autograder.grade import grade as grading
    from autograder.grade.cluster import Helpers, chosen

    from . import show

    course = CourseFolder.open(folder, db)
    reports: list[grading.Report] = []

    def grade_one(id_: str) -> None:
        def progress(outcome: object, done: int, total: int) -> None:
            counting.at(id_, done, total)

        report = grading.grade(
            course, id_, student or (), force, locked_in(within, unfenced), progress=progress, helpers=helpers
        )
        show.show_graded(report)
        reports.append(report)

    with Helpers(workers, chosen(scheduler, certificates)) as helpers, show.Counting() as counting:
        _for_each(course.choose(assignment), grade_one)
    show.show_without_student(without_student(course))
    if any(report.failed or report.undecided for report in reports):
        raise typer.Exit(2)


@app.command(cls=DutchCommand)
def feedback(
    assignment: Assignment = None,
    student: Students = None,
    keys: Keys = None,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Maak per student één pagina met punten, het eigen antwoord, uitleg en jouw opmerkingen.

    De goede antwoorden staan erin: deel de pagina's uit als iedereen heeft ingeleverd. Draai dit nog eens nadat je met
    de hand hebt nagekeken.

    Voorbeeld: autograder feedback 03-differentiatie
    """
    from autograder.config import CourseFolder
    from autograder.feedback import feedback as pages

    from . import show

    course = CourseFolder.open(folder, db)
    where = str(course.root / "feedback")
    _for_each(
        course.choose(assignment),
        lambda id_: show.show_feedback(pages.feedback(course, id_, student or (), keys), where),
    )


@app.command(cls=DutchCommand)
def anchors(
    assignment: Annotated[str, typer.Argument(metavar="OPDRACHT", help="Bijvoorbeeld 03-differentiatie.")],
    lists: Annotated[
        list[Path] | None, typer.Argument(metavar="[CSV CSV]", help="De ingevulde lijsten van twee docenten.")
    ] = None,
    folder: Folder = HERE,
) -> None:
    """Stem af met een collega: beoordeel allebei dezelfde drie voorbeelden, en zie waar jullie verschillen.

    Zonder lijsten: toon de voorbeelden van de rubric, en maak een lijst om in te vullen. Met twee ingevulde lijsten:
    toon de verschillen, met de punten van de rubric ernaast.

    Voorbeeld: autograder anchors 03-differentiatie ankers-an.csv ankers-bo.csv
    """
    from . import anchoring

    anchoring.compare(assignment, lists) if lists else anchoring.hand_out(assignment, folder)


app.command("all", cls=DutchCommand)(all_command)
app.command("read", cls=DutchCommand)(read_command)
app.command("export", cls=DutchCommand)(export_command)
app.command("report", cls=DutchCommand)(report_command)
app.command("new", cls=DutchCommand)(new_command)
app.command("check", cls=DutchCommand)(check_command)
app.command("vignettes", cls=DutchCommand)(vignettes_command)


def _for_each(assignments: list[str], act: Callable[[str], None]) -> None:
    """Do something for each assignment; a problem with one does not keep the others from it.

    Raises:
        Problem: with all sentences, when everything else was done.
    """
    problems = []
    for assignment in assignments:
        try:
            act(assignment)
        except Problem as problem:
            problems.append(str(problem))
    if problems:
        raise Problem("\n".join(problems))


def _listen() -> list[int]:
    """Remember Ctrl-C: Python drops it where an object is being tidied up, and the command would end as if unasked."""
    heard: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        heard.append(number)
        signal.default_int_handler(number, frame)

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, stop)
    return heard


def _leave(status: int) -> None:
    """Tidy up and end at once: a thread still starting a cluster can abort a process that Python takes apart."""
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def main() -> None:
    """Run the command; say in one Dutch sentence what went wrong."""
    from .show import errors

    heard = _listen()
    try:
        status = app(standalone_mode=False)
    except Problem as problem:
        errors.print(str(problem), markup=False, soft_wrap=True, style="red")
        status = 1
    except UsageError as error:
        errors.print(in_dutch(error), markup=False, soft_wrap=True, style="red")
        status = 2
    except (typer.Abort, KeyboardInterrupt):
        status = _STOPPED
    if heard:
        status = _STOPPED
    if status == _STOPPED:
        errors.print("Gestopt. Wat al klaar was, is bewaard; typ hetzelfde nog eens voor de rest.")
        if threading.active_count() > 1:
            _leave(_STOPPED)
    sys.exit(status if isinstance(status, int) else 0)


if __name__ == "__main__":
    run_command(main)
