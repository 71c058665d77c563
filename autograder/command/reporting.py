"""The command ``autograder report``: what a class did."""

from __future__ import annotations

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
