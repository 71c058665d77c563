"""What a lecturer is asked while a command runs."""

from __future__ import annotations

import typer

from autograder.collect.plan import Row
from autograder.collect.roster import Roster
from autograder.config import is_safe_id
from autograder.problem import Problem


def ask_students(rows: list[Row], roster: Roster) -> None:
    """Ask the lecturer whose each doubtful hand-in is; an empty answer leaves it.

    Raises:
        Problem: nobody is there to answer.
    """
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


def yes_to(question: str) -> bool:
    """Ask the lecturer; anything but yes is no."""
    return _ask(f"{question} [j/N] ").strip().casefold() in ("j", "ja", "y", "yes")


def _ask(question: str) -> str:
    try:
        return input(question)
    except EOFError:
        raise Problem("Ik kan hier niets vragen. Gebruik --yes, eventueel met --map.") from None
