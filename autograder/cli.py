"""The command ``autograder``: release, collect, grade, feedback and export, in a lecturer's course folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer._click.exceptions import UsageError

from .dutch import DutchCommand, DutchGroup, in_dutch
from .place import HERE, Folder
from .problem import Problem
from .vignettes import vignettes_command

if TYPE_CHECKING:
    from .collect import Row
    from .roster import Roster

app = typer.Typer(
    cls=DutchGroup,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    help="Opdrachten klaarzetten, ophalen, nakijken, van feedback voorzien en cijfers uitvoeren.\n\n"
    "De volgorde is: [bold]release → collect → grade → feedback → export[/].\n\n"
    "Alles staat in één cursusmap, standaard nakijken. nbgrader doet het werk: zijn eigen opdrachten en formgrader "
    "werken in diezelfde map.",
)

Database = Annotated[
    str, typer.Option("--db", metavar="ADRES", help="Een andere database dan in nbgrader_config.py (SQLAlchemy).")
]
Assignment = Annotated[
    str | None, typer.Argument(metavar="[OPDRACHT]", help="Bijvoorbeeld 03-differentiatie; standaard alle.")
]
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

    De eerste keer wordt de cursusmap gemaakt. Een opdracht waarin iets niet klopt, wordt niet klaargezet.

    Voorbeeld: autograder release 03-differentiatie
    """
    from . import handout, show
    from .config import CourseFolder

    course = CourseFolder.create(folder, db)
    ids = [assignment] if assignment else handout.sources(course, exercises)
    if not ids:
        raise Problem("Ik vind geen opdrachten om klaar te zetten. Wijs de map aan met --exercises.")
    _for_each(ids, lambda id_: show.show_hand_out(handout.release(course, id_, exercises, refresh)))


@app.command(cls=DutchCommand)
def collect(
    path: Annotated[Path, typer.Argument(metavar="PAD", help="Map of zip met inleveringen, of één bestand.")],
    assignment: Annotated[
        str | None, typer.Option("--assignment", metavar="OPDRACHT", help="Alleen deze opdracht; standaard alle.")
    ] = None,
    roster: Annotated[
        Path | None,
        typer.Option(
            "--roster",
            metavar="CSV",
            help="Klassenlijst: studentnummer, naam, e-mail. Standaard roster.csv in de cursusmap.",
        ),
    ] = None,
    mapping: Annotated[
        Path | None, typer.Option("--map", metavar="CSV", help="Jouw beslissingen: kolommen bestand en student.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Vraag niets; neem alleen op wat zeker is en noem de rest.")
    ] = False,
    accept_empty: Annotated[
        bool, typer.Option("--accept-empty", help="Neem inleveringen zonder antwoorden op als leeg.")
    ] = False,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Haal inleveringen op uit een map of zip, hoe de bestanden ook heten.

    Je ziet eerst bij elk bestand welke student erbij hoort en waarom. Er wordt niets geraden: wat niet zeker is, vraag
    ik je, of blijft liggen tot jij het in koppeling.csv hebt ingevuld. Alles wordt ook bewaard zoals het binnenkwam.

    Voorbeelden: autograder collect Downloads/inleveringen.zip --roster klas.csv

    autograder collect Downloads/inleveringen.zip --yes --map nakijken/koppeling.csv
    """
    from . import show
    from .assignment import released_assignment
    from .collect import TAKEN, UNDECIDED, Decision, carry_out, decide, enrol, make_plan
    from .config import CourseFolder
    from .intake import read_intake
    from .mapping import MAP_NAME, read_map
    from .roster import Roster, read_roster

    course = CourseFolder.open(folder, db)
    assignments = {id_: released_assignment(course, id_) for id_ in course.choose(assignment)}
    own_roster = course.root / "roster.csv"
    students = read_roster(roster or own_roster) if roster or own_roster.exists() else Roster()
    named = read_map(mapping) if mapping else {}
    plan = make_plan(course, read_intake(path), assignments, students, named, accept_empty)
    show.show_plan(plan)
    if not plan.rows:
        raise Problem(f"In {path} zit geen enkele inlevering die ik kan aannemen.")
    if not yes:
        _ask_students(plan.having(Decision.OPEN), students)
        decide(plan, course, accept_empty)
        number = show.plural(len(plan.having(*TAKEN)), "inlevering", "inleveringen")
        if not _yes(f"{number} opnemen?"):
            raise Problem("Er is niets opgenomen.")
    carry_out(plan, course, assignments)
    enrol(course, students, plan.having(*TAKEN, Decision.SAME))
    show.show_collected(plan, str(course.root / MAP_NAME))
    if plan.having(*UNDECIDED):
        raise typer.Exit(2)


@app.command(cls=DutchCommand)
def grade(
    assignment: Assignment = None,
    student: Students = None,
    force: Annotated[bool, typer.Option("--force", help="Kijk ook opnieuw na wat niet is veranderd.")] = False,
    run_code: Annotated[
        bool, typer.Option("--run-code", help="Voer code van studenten uit, bij een opdracht waarin zij programmeren.")
    ] = False,
    workers: Annotated[
        int, typer.Option("--workers", metavar="AANTAL", help="Hoeveel tegelijk; 0 is een per kern.")
    ] = 0,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Kijk inzendingen na en schrijf de punten in de cijferlijst.

    Alleen wat nieuw of veranderd is. Punten en opmerkingen die jij zelf gaf, blijven staan. Code die een student heeft
    toegevoegd, wordt niet uitgevoerd. Wat niet zeker is, krijgt geen punten en wordt genoemd.

    Voorbeeld: autograder grade 03-differentiatie
    """
    from . import grade as grading
    from . import show
    from .config import CourseFolder
    from .mapping import without_student

    course = CourseFolder.open(folder, db)
    reports = []

    def grade_one(id_: str) -> None:
        def progress(outcome: object, done: int, total: int) -> None:
            show.show_progress(id_, done, total)

        report = grading.grade(course, id_, student or (), force, run_code, workers, progress)
        show.show_graded(report)
        reports.append(report)

    _for_each(course.choose(assignment), grade_one)
    show.show_without_student(without_student(course))
    if any(report.failed or report.undecided for report in reports):
        raise typer.Exit(2)


@app.command(cls=DutchCommand)
def feedback(assignment: Assignment = None, student: Students = None, folder: Folder = HERE, db: Database = "") -> None:
    """Maak per student één pagina met punten, het eigen antwoord, uitleg en jouw opmerkingen.

    De goede antwoorden staan erin: deel de pagina's uit als iedereen heeft ingeleverd. Draai dit nog eens nadat je met
    de hand hebt nagekeken.

    Voorbeeld: autograder feedback 03-differentiatie
    """
    from . import feedback as pages
    from . import show
    from .config import CourseFolder

    course = CourseFolder.open(folder, db)
    where = str(course.root / "feedback")
    _for_each(
        course.choose(assignment), lambda id_: show.show_feedback(pages.feedback(course, id_, student or ()), where)
    )


@app.command(cls=DutchCommand)
def export(
    assignment: Assignment = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="CSV", help="Het bestand; standaard cijfers.csv in de cursusmap.")
    ] = None,
    per_question: Annotated[bool, typer.Option("--per-question", help="Ook een kolom per vraag.")] = False,
    excel: Annotated[
        bool, typer.Option("--excel", help="Voor een Nederlandse Excel: puntkomma's en decimale komma's.")
    ] = False,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Voer de cijferlijst uit als CSV. Wie niets inleverde, krijgt een leeg vak en geen 0.

    Voorbeeld: autograder export --excel --to cijfers.csv
    """
    from . import show
    from .config import CourseFolder
    from .export import export as write
    from .mapping import without_student

    course = CourseFolder.open(folder, db)
    made = write(course, course.choose(assignment), to, per_question, excel)
    show.show_exported(made)
    show.show_without_student(without_student(course))


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


def _ask_students(rows: list[Row], roster: Roster) -> None:
    """Ask the lecturer whose each doubtful hand-in is; an empty answer leaves it."""
    from .config import is_safe_id

    for row in rows:
        typer.echo(f"\nOnzeker, want: {'; '.join([row.proposal.why, *row.told])}.")
        proposal = f", Enter voor {row.student}" if row.student else ""
        while True:
            given = _ask(f"Van welke student is {row.handin.file}? Studentnummer (- is overslaan{proposal}): ")
            given = given.strip() or row.student or "-"
            if given == "-":
                break
            if is_safe_id(given):
                row.settle(given, roster)
                break
            typer.echo("Dat kan geen studentnummer zijn: gebruik letters, cijfers, punt, streepje of @.")


def _yes(question: str) -> bool:
    return _ask(f"{question} [j/N] ").strip().casefold() in ("j", "ja", "y", "yes")


def _ask(question: str) -> str:
    try:
        return input(question)
    except EOFError:
        raise Problem("Ik kan hier niets vragen. Gebruik --yes, eventueel met --map.") from None


def main() -> None:
    """Run the command; say in one Dutch sentence what went wrong."""
    from .show import errors

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
    if status == _STOPPED:
        errors.print("Gestopt. Wat al klaar was, is bewaard; typ hetzelfde nog eens voor de rest.")
    sys.exit(status if isinstance(status, int) else 0)


if __name__ == "__main__":
    main()
