"""The command ``autograder read``: the lecturer's page in the browser."""

from __future__ import annotations

import webbrowser

import typer

from autograder.problem import Problem
from course.jupyter import start

from .place import HERE, Assignment, Folder


def read_command(assignment: Assignment = None, folder: Folder = HERE) -> None:
    """Lees de antwoorden die je zelf beoordeelt: één vraag bij alle studenten, met de rubric ernaast, in je browser.

    Met een opdracht begin je bij de eerste vraag waar nog iets te lezen is. Staat de inrichting voor docenten al open
    (python3 cursus.py --docent), dan opent hij daarin.

    Voorbeeld: autograder read 03-differentiatie
    """
    from autograder.assignment import released_assignment
    from autograder.config import CourseFolder
    from autograder.page.handlers import PLACE
    from autograder.reading.cases import readables

    course = CourseFolder.open(folder)
    where = ""
    for id_ in course.choose(assignment) if assignment else ():
        found = readables(course, released_assignment(course, id_))
        first = next((one for one in found if one.waiting), found[0] if found else None)
        if first is None:
            raise Problem(f"Opdracht {id_} heeft geen vraag die je zelf beoordeelt.")
        where = f"#lezen/{id_}/{first.item.grade_id}"
    address = start.running_address(course.root, f"/{PLACE}")
    if address:
        typer.echo(f"{address}{where}")
        webbrowser.open(f"{address}{where}")
        return
    raise typer.Exit(start.main(["--docent", "--dir", str(course.root)]))
