"""The command ``autograder collect``: the plan is shown, what is not certain is asked, and the rest is taken in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from autograder.problem import Problem
from course.base import dutch

from .place import HERE, Database, Folder

if TYPE_CHECKING:
    from autograder.collect.plan import Plan
    from autograder.config import CourseFolder

Only = Annotated[
    str | None, typer.Option("--assignment", metavar="OPDRACHT", help="Alleen deze opdracht; standaard alle.")
]
ClassList = Annotated[
    Path | None,
    typer.Option(
        "--roster",
        metavar="CSV",
        help="Klassenlijst: studentnummer, naam, e-mail. Standaard roster.csv in de nakijkmap.",
    ),
]
Mapping = Annotated[
    Path | None, typer.Option("--map", metavar="CSV", help="Jouw beslissingen: kolommen bestand en student.")
]
AskNothing = Annotated[bool, typer.Option("--yes", help="Vraag niets; neem alleen op wat zeker is en noem de rest.")]
AcceptEmpty = Annotated[bool, typer.Option("--accept-empty", help="Neem inleveringen zonder antwoorden op als leeg.")]


@dataclass(frozen=True)
class Wishes:
    """What the lecturer typed about hand-ins that come in; ``collect`` and ``all`` take the same."""

    roster: Path | None
    mapping: Path | None
    yes: bool
    accept_empty: bool


def collect_command(
    path: Annotated[Path, typer.Argument(metavar="PAD", help="Map of zip met inleveringen, of één bestand.")],
    assignment: Only = None,
    roster: ClassList = None,
    mapping: Mapping = None,
    yes: AskNothing = False,
    accept_empty: AcceptEmpty = False,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Haal inleveringen op uit een map of zip, hoe de bestanden ook heten.

    Je ziet eerst bij elk bestand welke student erbij hoort en waarom. Er wordt niets geraden: wat niet zeker is, vraag
    ik je, of blijft liggen tot jij het in koppeling.csv hebt ingevuld. Alles wordt ook bewaard zoals het binnenkwam.

    Voorbeelden: autograder collect Downloads/inleveringen.zip --roster klas.csv

    autograder collect Downloads/inleveringen.zip --yes --map nakijken/koppeling.csv
    """
    from autograder.collect.plan import UNDECIDED
    from autograder.config import CourseFolder

    wishes = Wishes(roster, mapping, yes, accept_empty)
    plan = take_in(CourseFolder.open(folder, db), path, wishes, assignment)
    if plan.having(*UNDECIDED):
        raise typer.Exit(2)


def take_in(course: CourseFolder, path: Path, wishes: Wishes, assignment: str | None = None) -> Plan:
    """Show what is proposed, ask the lecturer, take in what is certain, and return the plan that was carried out.

    Raises:
        Problem: there is nothing to take in, the lecturer says no, or it cannot be written.
    """
    from autograder.assignment import released_assignment
    from autograder.collect.collect import carry_out, enrol
    from autograder.collect.intake import read_intake
    from autograder.collect.mapping import MAP_NAME, read_map, settle
    from autograder.collect.plan import TAKEN, Decision, decide, make_plan
    from autograder.collect.roster import Roster, read_roster

    from . import show
    from .asking import ask_students, yes_to

    course.check_writable()
    assignments = {id_: released_assignment(course, id_) for id_ in course.choose(assignment)}
    own_roster = course.root / "roster.csv"
    students = read_roster(wishes.roster or own_roster) if wishes.roster or own_roster.exists() else Roster()
    words = read_map(wishes.mapping) if wishes.mapping else []
    plan = make_plan(course, read_intake(path), assignments, students)
    unused = settle(plan.rows, words, students)
    decide(plan, course, wishes.accept_empty)
    show.show_skipped(students)
    show.show_plan(plan)
    show.show_unused(unused)
    if not plan.rows:
        raise Problem(f"In {path} zit geen enkele inlevering die ik kan aannemen.")
    if not wishes.yes:
        ask_students(plan.having(Decision.OPEN), students)
        decide(plan, course, wishes.accept_empty)
        number = dutch.count(len(plan.having(*TAKEN)), "inlevering", "inleveringen")
        if not yes_to(f"{number} opnemen?"):
            raise Problem("Er is niets opgenomen.")
    # the gradebook first: when it cannot be written, nothing else has been
    enrol(course, students, plan.having(*TAKEN, Decision.SAME))
    carry_out(plan, course, assignments)
    show.show_collected(plan, str(course.root / MAP_NAME), students)
    return plan
