"""What the lecturer sees: plans and reports as tables and sentences in the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID
from rich.table import Table
from rich.text import Text

from autograder.collect.mapping import MAP_NAME, Word
from autograder.collect.plan import TAKEN, UNDECIDED, Decision, Plan, Row
from autograder.collect.roster import Roster
from autograder.evening.waiting import Waiting
from autograder.export import export, sheet
from autograder.feedback import feedback
from autograder.grade import grade
from autograder.release import handout
from course.base import dutch

#: So many students are named in one sentence; the others stand in the grades.
_NAMED = 40
#: A remark about more students than this is told once.
_MANY = 5

console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


def say(text: str, style: str = "") -> None:
    """Print a sentence; file names in it are never read as markup."""
    console.print(Text(text, style), soft_wrap=True)


def show_hand_out(made: handout.HandOut) -> None:
    for notice in made.notices:
        say(f"Let op: {notice}", "yellow")
    questions, tasks = dutch.count(made.questions, "vraag", "vragen"), dutch.count(made.tasks, "taak", "taken")
    say(
        f"{made.assignment} staat klaar: {questions} die de computer nakijkt en {tasks} om te lezen, "
        f"samen {dutch.number(made.points)} punten."
    )
    say("Gecontroleerd: het goede antwoord krijgt alle punten, niets invullen krijgt 0, en er lekt geen sleutel uit.")
    say(f"Uitdelen aan studenten: {made.zip}")


def show_plan(plan: Plan) -> None:
    """Show every hand-in with the proposed student and what will happen with it.

    Who is certain takes a line, so that a list of hundreds can be read; the table is for what asks for a decision.
    """
    plain = [row for row in plan.rows if row.decision is Decision.NEW and not row.told]
    if plain:
        say(f"In orde: {len(plain)} van {dutch.count(len(plan.rows), 'inlevering', 'inleveringen')}.")
    for row in sorted(plain, key=lambda row: row.student):
        answered = f"{row.answered} van {row.asked} beantwoord"
        say(f"  {_student(row)}: {answered}, {_time(row)} – {row.handin.file} ({row.proposal.why})")
    rest = [row for row in plan.rows if row not in plain]
    table = Table(title="Bijzonderheden", title_justify="left", show_lines=True, expand=True)
    for heading, ratio in (("Bestand", 3), ("Student", 3), ("Inlevering", 2), ("Wat er gebeurt", 3)):
        table.add_column(heading, ratio=ratio, overflow="fold")
    # what is left to decide comes last, where it is still on the screen
    for row in sorted(rest, key=lambda row: (row.decision in UNDECIDED, row.handin.file)):
        table.add_row(*map(_plain, _cells(row)))
    if rest:
        console.print(table)
    if plan.refused:
        say(f"Niet aangenomen ({len(plan.refused)}):")
        for name, why in plan.refused:
            say(f"  - {name} {why}")


def show_skipped(roster: Roster) -> None:
    """Say which lines of the class list were passed over, so that nobody on it is missed."""
    if lines := roster.skipped:
        number = dutch.count(len(lines), "regel", "regels")
        say(f"Klassenlijst: {number} zonder studentnummer overgeslagen (regel {', '.join(map(str, lines[:10]))}).")


def show_unused(words: list[Word]) -> None:
    """Name what the lecturer decided about hand-ins that are not here, so that she does not think it was done."""
    if words:
        say(
            f"Niet gebruikt, want er is nu geen (of meer dan één) inlevering die hierbij past ({len(words)}):", "yellow"
        )
        for word in words:
            code = f", code {word.receipt[:12]}" if word.receipt else ""
            say(f"  - {word.file} voor {word.student}{code}")


def _cells(row: Row) -> tuple[str, str, str, str]:
    what = f"{_time(row)}\nbeantwoord: {row.answered} van {row.asked}\ncode {row.handin.receipt[:12]}"
    sure = "" if row.certain else "\nonzeker"
    return (
        row.handin.file,
        f"{_student(row)}\n({row.proposal.why}){sure}",
        what,
        "\n".join([row.decision.value, *(f"- {remark}" for remark in row.told)]),
    )


def _student(row: Row) -> str:
    return f"{row.student} {row.proposal.name}".strip() or "?"


def _time(row: Row) -> str:
    return dutch.clock(row.handin.moment) if row.handin.moment else "zonder tijdstip"


def _plain(text: str) -> Text:
    return Text(text)


def show_collected(plan: Plan, map_name: str, roster: Roster) -> None:
    """Say what was taken in and what is left to decide."""
    say(f"Opgehaald: {dutch.count(len(plan.having(*TAKEN)), 'inlevering', 'inleveringen')}.")
    if same := len(plan.having(Decision.SAME)):
        say(f"Al eerder opgehaald, dus overgeslagen: {same}.")
    for row in plan.having(Decision.OLDER):
        say(f"Opzij gelegd: {row.handin.file} van {row.student} is ouder dan een andere inlevering.")
    for line in _together((row.student, remark) for row in plan.having(*TAKEN) for remark in row.told):
        say(f"  {line}")
    for row in plan.having(*UNDECIDED):
        why = [row.proposal.why] if row.decision is Decision.OPEN and not row.doubts else []
        say(f"Nog te beslissen: {row.handin.file}: {row.decision.value} ({'; '.join([*why, *row.told])})", "yellow")
    if number := len(plan.having(Decision.OPEN)):
        say(
            f"Bij {dutch.count(number, 'bestand', 'bestanden')} is de student onzeker. Vul de kolom 'student' in "
            f"{map_name} in en draai collect nog eens met --map {map_name}."
        )
    for line in without_work(plan, roster):
        say(line, "yellow")
    if plan.having(Decision.EMPTY):
        say("Vraag om een nieuwe inlevering, of neem inleveringen zonder antwoorden op als leeg met --accept-empty.")


def without_work(plan: Plan, roster: Roster) -> list[str]:
    """Return who of the class list has no work in this collection, by why: each student is in one of three states."""
    done = {row.student for row in plan.rows if row.decision not in UNDECIDED}
    unusable = {row.student for row in plan.having(Decision.EMPTY, Decision.UNUSABLE)} - done
    unsure = {number for row in plan.having(Decision.OPEN) for number in row.proposal.candidates} - done - unusable
    nothing = {student.number for student in roster} - done - unusable - unsure
    names = {student.number: student.name for student in roster}
    lines = []
    for state, numbers in ((export.NOTHING, nothing), (export.UNUSABLE, unusable), (export.UNSURE, unsure)):
        if numbers:
            shown = [f"{number} {names.get(number, '')}".strip() for number in sorted(numbers)]
            more = f" en nog {len(shown) - _NAMED}" if len(shown) > _NAMED else ""
            lines.append(f"{state.capitalize()} ({len(shown)}): {', '.join(shown[:_NAMED])}{more}.")
    return lines


def _together(remarks: Iterable[tuple[str, str]]) -> list[str]:
    """Return lines for remarks about students; one that holds for many, such as an older edition, takes one line."""
    students: dict[str, list[str]] = {}
    for student, remark in remarks:
        students.setdefault(remark, []).append(student)
    shared = {remark: len(found) for remark, found in students.items() if len(found) > _MANY}
    single: dict[str, list[str]] = {}
    for remark, found in students.items():
        for student in found if remark not in shared else ():
            single.setdefault(student, []).append(remark)
    return [
        *(f"{student}: {'; '.join(found)}" for student, found in sorted(single.items())),
        *(f"bij {number} studenten: {remark}" for remark, number in shared.items()),
    ]


class Counting:
    """Counts what is done: on a screen a bar with the time left, elsewhere only the end. Use it in a ``with``."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._step, self._task = "", TaskID(0)

    def __enter__(self) -> Counting:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()  # the cursor comes back

    def at(self, step: str, done: int, total: int) -> None:
        """Show how many are done in a step."""
        if not console.is_terminal:
            if done == total:
                say(f"{step}: {done} van {total} verwerkt")
            return
        if self._bar is None or step != self._step:
            self.__exit__()
            columns = ("{task.description}: {task.completed} van {task.total} verwerkt", BarColumn(), _Left())
            self._bar, self._step = Progress(*columns, console=console), step
            self._bar.start()
            self._task = self._bar.add_task(step, total=total)
        self._bar.update(self._task, completed=done)
        if done == total:
            self._bar.stop()


class _Left(ProgressColumn):
    """The time that is left, in words."""

    def render(self, task: Task) -> Text:
        left = task.time_remaining
        if task.finished or left is None:
            return Text("")
        if left > 90:
            return Text(f"nog ongeveer {dutch.count(round(left / 60), 'minuut', 'minuten')}")
        return Text("nog ongeveer een minuut" if left > 30 else "bijna klaar")


def show_graded(report: grade.Report) -> None:
    say(f"{report.assignment}: {dutch.count(len(report.graded), 'inlevering', 'inleveringen')} nagekeken.")
    if not (report.graded or report.unchanged or report.undecided or report.failed or report.repairs):
        say("Er is nog niets opgehaald. Dat gaat met 'autograder collect'.")
    if report.unchanged:
        say(f"Al nagekeken en niet veranderd: {len(report.unchanged)}. Opnieuw nakijken kan met --force.")
    if report.repairs:
        say(f"Hersteld voor het nakijken ({len(report.repairs)}):", "yellow")
    for line in _together((student, repair) for student, found in report.repairs.items() for repair in found):
        say(f"  - {line}")
    doubts = [
        (outcome.student, "; ".join(f"{id_}: {why}" for id_, why in outcome.doubts.items()))
        for outcome in report.graded
        if outcome.doubts
    ]
    _list("Niet zeker, dus zonder punten tot jij ernaar kijkt", doubts)
    _list("Niet nagekeken, want hier moet jij eerst beslissen", report.undecided.items())
    _list("Mislukt", ((outcome.student, f"{outcome.error} (zie de map logboek)") for outcome in report.failed))
    if report.by_hand:
        number = dutch.count(len(report.by_hand), "student", "studenten")
        say(f"Nog door jou te lezen bij {number}: 'autograder read {report.assignment}'.")


def _list(heading: str, lines: Iterable[tuple[str, str]]) -> None:
    lines = list(lines)
    if lines:
        say(f"{heading} ({len(lines)}):", "yellow")
        for student, why in lines:
            say(f"  - {student}: {why}")


def show_feedback(report: feedback.Report, folder: str) -> None:
    if not report.written and not report.not_graded:
        say(f"{report.assignment}: nog geen feedback, want er is nog niets opgehaald.")
        return
    written = dutch.count(len(report.written), "student", "studenten")
    say(f"{report.assignment}: feedback voor {written} staat in {folder}.")
    for path in report.zips:
        say(f"Alles bij elkaar: {path}")
    if report.provisional:
        students = dutch.count(len(report.provisional), "student", "studenten")
        say(f"Bij {students} staat er nog 'voorlopig' op, want daar is nog iets te lezen.", "yellow")
        say(f"Lees dat eerst met 'autograder read {report.assignment}'. Maak de feedback daarna opnieuw.", "yellow")
    if report.not_graded:
        number = dutch.count(len(report.not_graded), "student is", "studenten zijn")
        say(f"{number} nog niet nagekeken, dus zonder feedback: {', '.join(report.not_graded)}.", "yellow")
        say(f"Draai eerst 'autograder grade {report.assignment}'.", "yellow")


def show_exported(made: export.Export) -> None:
    say(f"{made.path}: {dutch.count(made.students, 'student', 'studenten')}.")
    for heading, number in made.provisional.items():
        students = dutch.count(number, "student", "studenten")
        say(f"{heading}: bij {students} alleen voorlopige punten, want nog niet alles is gelezen.", "yellow")


def show_filled(made: sheet.Filled, new: bool) -> None:
    say(f"{made.path}: {dutch.count(made.students, 'student', 'studenten')}.")
    for id_, column in made.columns.items():
        say(f"  {id_} → {column}")
    if made.provisional:
        students = dutch.count(len(made.provisional), "student", "studenten")
        say(
            f"Leeg bij {students}, want daar is nog niet alles gelezen: {', '.join(made.provisional[:_NAMED])}.",
            "yellow",
        )
    if made.missing:
        say(f"Wel een cijfer, maar niet in dit blad: {', '.join(made.missing[:_NAMED])}.", "yellow")
    if made.unknown:
        lines = dutch.count(made.unknown, "regel", "regels")
        say(f"{lines} van het blad zijn van iemand die hier niet in de cijferlijst staat; die liet ik zoals ze waren.")
    if new:
        say("Kent je systeem deze studenten of kolommen niet? Voer er een cijferblad uit en geef het mee met --blad.")


def show_without_student(files: list[str]) -> None:
    """Say that hand-ins lie unused, so that nobody takes their makers for absent."""
    if files:
        number = dutch.count(len(files), "inlevering doet", "inleveringen doen")
        say(f"Let op: {number} nog niet mee, want de student is onzeker. Zie {MAP_NAME} in de nakijkmap.", "yellow")


def show_to_do(waits: list[Waiting]) -> None:
    """Show the one list of what waits for the lecturer, each with what she types to do it."""
    if not waits:
        say("Er wacht niets op jou. Je bent bij.", "bold")
        return
    say(f"Wat wacht er op jou? ({len(waits)})", "bold")
    for at, one in enumerate(waits, 1):
        say(f"  {at}. {one.text}")
        say(f"     → {one.typed}")
