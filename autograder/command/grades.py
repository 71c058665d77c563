"""The command ``autograder export``: grades as a list, or as the sheet that a learning environment reads."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder.problem import Problem

from .place import HERE, Assignment, Database, Folder


def export_command(
    assignment: Assignment = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="CSV", help="Het bestand; standaard cijfers.csv in de nakijkmap.")
    ] = None,
    per_question: Annotated[bool, typer.Option("--per-question", help="Ook een kolom per vraag.")] = False,
    excel: Annotated[
        bool, typer.Option("--excel", help="Voor een Nederlandse Excel: puntkomma's en decimale komma's.")
    ] = False,
    system: Annotated[
        str, typer.Option("--voor", metavar="SYSTEEM", help="brightspace, canvas, moodle, blackboard of csv.")
    ] = "csv",
    sheet: Annotated[
        Path | None,
        typer.Option("--blad", metavar="CSV", help="Het cijferblad dat je systeem zelf uitvoerde; ik vul het in."),
    ] = None,
    column: Annotated[
        str, typer.Option("--kolom", metavar="KOP", help="Welke kolom van dat blad, als ik die niet zelf vind.")
    ] = "",
    unit: Annotated[
        str,
        typer.Option("--als", metavar="WAT", help="punten of cijfer; standaard wat het blad vraagt."),
    ] = "",
    cut: Annotated[
        bool, typer.Option("--cesuur", help="Maak ook een pagina over wat een cesuur met de groep doet.")
    ] = False,
    folder: Folder = HERE,
    db: Database = "",
) -> None:
    """Voer de cijferlijst uit als CSV. Wie niets inleverde, krijgt een leeg vak en geen 0.

    Met --voor maak je een bestand dat je leeromgeving inleest. Het gaat het zekerst als je daar eerst haar eigen
    cijferblad uitvoert en dat met --blad laat invullen: alle andere kolommen blijven zoals ze zijn.

    Voorbeelden: autograder export --excel --to cijfers.csv

    autograder export 03-differentiatie --voor canvas --blad Downloads/cijfers.csv
    """
    from autograder.collect.mapping import without_student
    from autograder.config import CourseFolder
    from autograder.export.export import export as write
    from autograder.export.export import preview_cut
    from autograder.export.sheet import fill, grading_systems

    from . import show

    course = CourseFolder.open(folder, db)
    known = grading_systems()
    if system.casefold() not in {"csv", *known}:
        raise Problem(f"Ik ken {system!r} niet. Kies uit: csv, {', '.join(known)}.")
    if unit not in ("", "punten", "cijfer"):
        raise Problem("Na --als staat punten of cijfer.")
    if system.casefold() == "csv":
        show.show_exported(write(course, course.choose(assignment), to, per_question, excel))
    else:
        chosen = known[system.casefold()]
        show.show_filled(fill(course, chosen, course.choose(assignment), sheet, column, unit, to), sheet is None)
    for id_ in course.choose(assignment) if cut else ():
        show.say(f"Wat een cesuur met de groep doet: {preview_cut(course, id_)}")
    show.show_without_student(without_student(course))
