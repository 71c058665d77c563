"""The commands ``autograder new`` and ``check``: beginning an assignment of one's own, and checking one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from autograder.problem import Problem
from course.base import dutch

from .place import HERE, Folder

if TYPE_CHECKING:
    from autograder.check.check import Checked


def new_command(
    id_: Annotated[str, typer.Argument(metavar="NAAM", help="Kleine letters, cijfers en streepjes: 03-toets-lezen.")],
    title: Annotated[str, typer.Option("--title", metavar="TITEL", help="Wat een student erboven leest.")],
    folder: Folder = HERE,
) -> None:
    """Begin een eigen opdracht: een notebook met een vraag, een casus met rubric, en het bestand met de vragen.

    Alles komt in de map source van je nakijkmap, en werkt meteen. Waar jij verder schrijft, staat "Nog te schrijven".

    Voorbeeld: autograder new 03-toets-lezen --title "Toets: lezen met Yara"
    """
    from autograder.config import CourseFolder
    from course.authoring.new import UNWRITTEN, own_assignment
    from course.base.errors import CourseError
    from course.base.paths import exercises_dir

    from . import show

    if (exercises_dir() / id_).exists():
        raise Problem(f"De cursus heeft zelf al een opdracht '{id_}'. Kies een andere naam.")
    course = CourseFolder.create(folder)
    try:
        files = own_assignment(course.source("x").parent, id_, title)
    except CourseError as error:
        raise Problem(str(error)) from None
    show.say("Gemaakt:")
    for path in files:
        show.say(f"  {path}")
    show.say("Zo ga je verder:", "bold")
    steps = (
        f"Schrijf wat er ‘{UNWRITTEN}’ staat. De vragen staan in questions.toml; het goede antwoord en de uitleg "
        "alleen in het verborgen deel van het notebook, de rubric alleen tussen de regels MARK SCHEME.",
        f"Controleer de opdracht: autograder check {id_}",
        f"Zet de opdracht klaar: autograder release {id_}",
    )
    for at, step in enumerate(steps, 1):
        show.say(f"  {at}. {step}")


def check_command(
    assignment: Annotated[str, typer.Argument(metavar="OPDRACHT", help="Bijvoorbeeld 03-differentiatie.")],
    exercises: Annotated[
        Path | None, typer.Option("--exercises", metavar="MAP", help="Waar de opdrachten van de cursus staan.")
    ] = None,
    folder: Folder = HERE,
) -> None:
    """Controleer een opdracht die je schrijft, zonder die klaar te zetten.

    Het goede antwoord moet alle punten krijgen en niets invullen 0; punten, namen en volgorde moeten kloppen, elk
    niveau van de rubric moet er staan, en er mag geen sleutel uitlekken. Daarna lees je waar de woorden of de lengte
    van de antwoorden verraden wat goed is. Elke regel noemt notebook, cel en vraag.

    Voorbeeld: autograder check 03-differentiatie
    """
    from autograder.check.check import check

    from . import show

    where = exercises or _place_of(assignment, folder)
    checked = check(where, assignment)
    if where.parent == folder.resolve():
        show.say(f"Dit is jouw versie, in {where / assignment}.")
    _tell(assignment, checked)


def _place_of(assignment: str, folder: Path) -> Path:
    """Return the folder of assignments that ``release`` would take this one from: the lecturer's own goes first."""
    from course.base.paths import exercises_dir

    own = folder.resolve() / "source"
    return own if (own / assignment).is_dir() else exercises_dir()


def _tell(assignment: str, checked: Checked) -> None:
    from . import show

    made = checked.made
    if made is not None and not checked.grave:
        show.say(
            f"{assignment} is in orde: {dutch.count(made.questions, 'vraag', 'vragen')} en "
            f"{dutch.count(made.tasks, 'taak', 'taken')} om te lezen, samen {dutch.number(made.points)} punten."
        )
    if checked.hints:
        show.say(f"Kijk hier nog eens naar ({len(checked.hints)}):", "yellow")
        for hint in checked.hints:
            show.say(f"  - {hint}.")
    if checked.grave:
        lines = [f"  - {fault}" for fault in checked.grave]
        raise Problem("\n".join([f"In opdracht {assignment} klopt iets niet:", *lines]))
