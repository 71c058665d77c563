"""The commands ``autograder report`` and ``check``: what a class did, and whether an assignment is in order."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder.problem import Problem

from .place import HERE, Assignment, Database, Folder


def report_command(assignment: Assignment = None, folder: Folder = HERE, db: Database = "") -> None:
    """Maak een verslag van de klas: wie inleverde, hoe de punten liggen, en wat elke vraag deed.

    Het noemt geen namen. Van minder dan vijf studenten is er geen verslag.

    Voorbeeld: autograder report 03-differentiatie
    """
    from autograder.config import CourseFolder
    from autograder.report.assignment import write_report

    from . import show

    course = CourseFolder.open(folder, db)
    if assignment is None:
        raise Problem(f"Noem een opdracht. Klaargezet zijn: {', '.join(course.choose(None))}.")
    (id_,) = course.choose(assignment)
    show.say(f"Het verslag staat in {write_report(course, id_)}.")


def check_command(
    assignment: Annotated[str, typer.Argument(metavar="OPDRACHT", help="Bijvoorbeeld 03-differentiatie.")],
    exercises: Annotated[
        Path | None, typer.Option("--exercises", metavar="MAP", help="Waar de opdrachten van de cursus staan.")
    ] = None,
) -> None:
    """Controleer een opdracht die je schrijft, zonder haar klaar te zetten.

    Het goede antwoord moet alle punten krijgen en niets invullen 0; punten en id's moeten kloppen, elk niveau van de
    rubric moet er staan, en er mag geen sleutel uitlekken. Elke fout noemt notebook, cel en vraag.

    Voorbeeld: autograder check 03-differentiatie
    """
    from tempfile import TemporaryDirectory

    from autograder.assignment import load_assignment
    from autograder.config import CourseFolder
    from autograder.reading.rubric import read_rubric
    from autograder.release import handout
    from course.base import dutch
    from course.base.paths import exercises_dir

    from . import show

    where = (exercises or exercises_dir()) / assignment
    with TemporaryDirectory() as place:
        made = handout.release(CourseFolder.create(Path(place) / "nakijken"), assignment, where.parent)
    source = load_assignment(where, assignment)
    faults = []
    for notebook in source.notebooks:
        for item in source.items(notebook):
            most = read_rubric(item.text).most if item.task else item.points
            if item.task and not most:
                faults.append(f"{notebook}, cel {item.grade_id}: de rubric heeft geen tabel met criteria en niveaus")
            elif most != item.points:
                points = f"{dutch.short(most)} in plaats van {dutch.short(item.points)}"
                faults.append(f"{notebook}, cel {item.grade_id}: de criteria zijn samen {points} punten")
    if faults:
        raise Problem("\n".join([f"In opdracht {assignment} klopt iets niet:", *(f"  - {fault}" for fault in faults)]))
    show.say(
        f"{assignment} is in orde: {dutch.count(made.questions, 'vraag', 'vragen')} en "
        f"{dutch.count(made.tasks, 'opdracht', 'opdrachten')} om te lezen, samen {dutch.number(made.points)} punten."
    )
