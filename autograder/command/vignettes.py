"""The command ``autograder vignettes``: from the ratings that learners shared to a report for the class."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder.problem import Problem
from course.base import dutch

from .place import HERE, Folder


def vignettes_command(
    path: Annotated[
        Path | None, typer.Argument(metavar="PAD", help="Map of zip met gedeelde scores, of één bestand.")
    ] = None,
    class_code: Annotated[
        str, typer.Option("--class", metavar="KLASCODE", help="Alleen deze klas; standaard alle bestanden.")
    ] = "",
    example: Annotated[
        bool, typer.Option("--example", help="Maak een voorbeeldverslag van verzonnen gegevens.")
    ] = False,
    folder: Folder = HERE,
) -> None:
    """Maak van gedeelde vignetscores een verslag voor de klas, zonder namen.

    Je krijgt verslag.html, scores.csv en dekking.csv in de map vignetten van de nakijkmap. Van een groep onder de vijf
    mensen verschijnt niets. Is er iets met een bestand, dan staat dat in meldingen.txt.

    Voorbeelden: autograder vignettes Downloads/vignetten.zip --class PABO2A

    autograder vignettes --example
    """
    from autograder.report.vignettes import SCORES, write_example, write_report
    from course.base.errors import CourseError
    from course.vignettes.allocation import class_code as clean

    from . import show

    if (path is None) != example:
        raise Problem("Geef de map of zip met gedeelde scores op, of alleen --example voor een voorbeeld.")
    try:
        outcome = (
            write_example(folder) if path is None else write_report(path, folder, class_code and clean(class_code))
        )
    except CourseError as error:
        raise Problem(str(error)) from None
    for notice in outcome.notices:
        show.say(notice, "yellow")
    show.say(
        f"{dutch.count(outcome.people, 'persoon', 'mensen')}. Gemaakt in {outcome.folder}: {', '.join(outcome.files)}."
    )
    if SCORES not in outcome.files:
        show.say("Geen groep is groot genoeg: van minder dan vijf mensen verschijnt er niets.", "yellow")
