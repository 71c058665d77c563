"""Tuning the rubric with a colleague: a list to fill in for the scored examples, and where two lists differ."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import nbformat
import typer

from autograder.anchors import Anchor, Scores, agreement, anchors_in, lettered
from autograder.csvfile import read_table, write_csv
from autograder.problem import Problem
from course.base import dutch
from course.base.paths import exercises_dir

_HEADS = ("voorbeeld", "criterium", "punten")


def hand_out(assignment: str, folder: Path) -> None:
    """Show the examples without points or level, and write a list to fill in. A list that is there stays."""
    found = _anchors(assignment)
    for letter, anchor in found.items():
        typer.echo(f"\nVoorbeeld {letter}\n{anchor.text}")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"ankers-{assignment}.csv"
    if path.exists():
        raise Problem(f"{path} is er al, en blijft zoals het is. Wil je opnieuw beginnen? Geef het een andere naam.")
    empty = [[letter, place, ""] for letter, one in found.items() for place in range(1, len(one.points) + 1)]
    write_csv(path, [_HEADS, *empty])
    typer.echo(f"\nGeef elk voorbeeld punten per criterium in {path}. Doe dat allebei apart, elk in een eigen kopie.")


def compare(assignment: str, lists: Sequence[Path]) -> None:
    """Show where two filled-in lists differ, and what the rubric gave and why."""
    if len(lists) != 2:
        raise Problem("Geef twee ingevulde lijsten, van elke docent één.")
    one, other = map(_scores, lists)
    anchors = _anchors(assignment)
    try:
        found = agreement(one, other, anchors)
    except KeyError as error:
        letter, place = error.args[0]
        raise Problem(
            f"Bij voorbeeld {letter}, criterium {place}, heeft een van de twee geen punten gegeven."
        ) from None
    typer.echo(f"Gelijk: {found.same:.0%}. Hoogstens één punt verschil: {found.near:.0%}.")
    for pair in found.differences:
        points = " en ".join(map(dutch.number, (pair.one, pair.other)))
        typer.echo(f"Voorbeeld {pair.letter}, criterium {pair.criterion}: {points}; rubric {dutch.number(pair.rubric)}")
    for letter, anchor in anchors.items():
        points = ", ".join(map(dutch.number, anchor.points))
        typer.echo(f"Voorbeeld {letter} ({anchor.name}), volgens de rubric: {points}. {anchor.why}".rstrip())


def _anchors(assignment: str) -> dict[str, Anchor]:
    path = exercises_dir() / assignment / f"opdracht-{assignment}.ipynb"
    if not path.exists():
        raise Problem(f"Opdracht {assignment} is er niet.")
    cells = nbformat.read(path, as_version=4).cells
    found = [anchor for cell in cells if cell.cell_type == "markdown" for anchor in anchors_in(cell.source)]
    if not found:
        raise Problem(f"Bij opdracht {assignment} staan geen voorbeelden met punten.")
    return lettered(found)


def _scores(path: Path) -> Scores:
    scores: dict[tuple[str, int], float] = {}
    for row in read_table(path):
        points = dutch.parse_number(row.get("punten", ""))
        if row.get("voorbeeld") and row.get("criterium", "").isdigit() and points is not None:
            scores[row["voorbeeld"], int(row["criterium"])] = float(points)
    return scores
