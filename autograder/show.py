"""What the lecturer sees: plans and reports as tables and sentences in the terminal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

from . import feedback, grade, handout
from .collect import TAKEN, UNDECIDED, Decision, Plan, Row

console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


def say(text: str, style: str = "") -> None:
    """Print a sentence; file names in it are never read as markup."""
    console.print(Text(text, style), soft_wrap=True)


def plural(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def show_hand_out(made: handout.HandOut) -> None:
    for notice in made.notices:
        say(f"Let op: {notice}", "yellow")
    questions, tasks = plural(made.questions, "vraag", "vragen"), plural(made.tasks, "opdracht", "opdrachten")
    say(
        f"{made.assignment} staat klaar: {questions} die de computer nakijkt en {tasks} om zelf na te kijken, "
        f"samen {made.points:g} punten."
    )
    say("Gecontroleerd: het goede antwoord krijgt alle punten, niets invullen krijgt 0, en er lekt geen sleutel uit.")
    say(f"Uitdelen aan studenten: {made.zip}")


def show_plan(plan: Plan) -> None:
    """Show every hand-in with the proposed student and what will happen with it."""
    table = Table(title="Inleveringen", title_justify="left", show_lines=True, expand=True)
    for heading, ratio in (("Bestand", 3), ("Student", 3), ("Inlevering", 2), ("Wat er gebeurt", 3)):
        table.add_column(heading, ratio=ratio, overflow="fold")
    # what is left to decide comes last, where it is still on the screen
    for row in sorted(plan.rows, key=lambda row: (row.decision in UNDECIDED, row.handin.file)):
        table.add_row(*map(_plain, _cells(row)), style="" if row.decision in TAKEN else "dim")
    if plan.rows:
        console.print(table)
    if plan.refused:
        say(f"Niet aangenomen ({len(plan.refused)}):")
        for name, why in plan.refused:
            say(f"  - {name} {why}")


def _cells(row: Row) -> tuple[str, str, str, str]:
    student = f"{row.student} {row.proposal.name}".strip() or "?"
    time = moment(row.handin.time) if row.handin.time else "zonder tijdstip"
    what = f"{time}\nbeantwoord: {row.answered} van {row.asked}\ncode {row.handin.receipt[:12]}"
    sure = "" if row.certain else "\nonzeker"
    return (
        row.handin.file,
        f"{student}\n({row.proposal.why}){sure}",
        what,
        "\n".join([row.decision.value, *(f"- {remark}" for remark in row.told)]),
    )


def _plain(text: str) -> Text:
    return Text(text)


def moment(time: datetime) -> str:
    """Return a time as people here read it, in this computer's time zone."""
    return f"{time.astimezone():%d-%m-%Y %H:%M}"


def show_collected(plan: Plan, map_name: str) -> None:
    """Say what was taken in and what is left to decide."""
    say(f"Opgehaald: {plural(len(plan.having(*TAKEN)), 'inlevering', 'inleveringen')}.")
    if same := len(plan.having(Decision.SAME)):
        say(f"Al eerder opgehaald, dus overgeslagen: {same}.")
    for row in plan.having(Decision.OLDER):
        say(f"Opzij gelegd: {row.handin.file} van {row.student} is ouder dan een andere inlevering.")
    for row in plan.having(*TAKEN):
        for remark in row.told:
            say(f"  {row.student}: {remark}")
    for row in plan.having(*UNDECIDED):
        remarks = f" ({'; '.join(row.told)})" if row.told else ""
        say(f"Nog te beslissen: {row.handin.file}: {row.decision.value}{remarks}", "yellow")
    if plan.having(Decision.OPEN):
        say(f"Vul bij deze bestanden de student in {map_name} in en draai dezelfde opdracht met --map {map_name}.")
    if plan.having(Decision.EMPTY):
        say("Vraag om een nieuwe inlevering, of neem inleveringen zonder antwoorden op als leeg met --accept-empty.")


def show_progress(assignment: str, done: int, total: int) -> None:
    """Count in one line on a screen; elsewhere only say the end."""
    if console.is_terminal or done == total:
        console.print(f"{assignment}: {done} van {total} verwerkt", end="\n" if done == total else "\r")


def show_graded(report: grade.Report) -> None:
    say(f"{report.assignment}: {plural(len(report.graded), 'inzending', 'inzendingen')} nagekeken.")
    if report.unchanged:
        say(f"Al nagekeken en niet veranderd: {len(report.unchanged)}. Opnieuw nakijken kan met --force.")
    _list("Hersteld voor het nakijken", ((student, "; ".join(found)) for student, found in report.repairs.items()))
    doubts = [
        (outcome.student, "; ".join(f"{id_}: {why}" for id_, why in outcome.doubts.items()))
        for outcome in report.graded
        if outcome.doubts
    ]
    _list("Niet zeker, dus zonder punten tot jij ernaar kijkt", doubts)
    _list("Niet nagekeken, want hier moet jij eerst beslissen", report.undecided.items())
    _list("Mislukt", ((outcome.student, f"{outcome.error} (zie de map logboek)") for outcome in report.failed))
    if report.by_hand:
        number = plural(len(report.by_hand), "student", "studenten")
        say(f"Nog met de hand na te kijken bij {number}: open formgrader met 'python3 cursus.py --docent'.")


def _list(heading: str, lines: Iterable[tuple[str, str]]) -> None:
    lines = list(lines)
    if lines:
        say(f"{heading} ({len(lines)}):", "yellow")
        for student, why in lines:
            say(f"  - {student}: {why}")


def show_feedback(report: feedback.Report, folder: str) -> None:
    say(f"{report.assignment}: feedback voor {plural(len(report.written), 'student', 'studenten')} staat in {folder}.")
    if report.zip:
        say(f"Alles bij elkaar: {report.zip}")
    for student in report.not_graded:
        say(f"Nog niet nagekeken, dus zonder feedback: {student}.", "yellow")
