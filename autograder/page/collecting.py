"""Hand-ins that come in through the page: files are kept, a plan is shown, the lecturer settles what is not certain."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from autograder.assignment import released_assignment
from autograder.collect.collect import carry_out, enrol
from autograder.collect.intake import read_intake
from autograder.collect.mapping import Word, settle
from autograder.collect.plan import TAKEN, UNDECIDED, Decision, Plan, Row, decide, make_plan
from autograder.collect.roster import Roster, read_roster
from autograder.config import CourseFolder, is_safe_id
from autograder.evening.waiting import Waiting
from autograder.problem import Problem
from course.base import dutch
from course.base.reasons import why

from .desk import Desk, Json

INBOX = "binnengekomen"
_NEW = "nieuw"
_PLACE = "#ophalen"
#: What a spreadsheet is saved as where nobody chose.
_SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".numbers")
ROSTER = "roster.csv"


def receive(desk: Desk, name: str, content: bytes) -> Json:
    """Keep a file that was dropped on the page: a class list (CSV), or hand-ins in any form. Returns what came of it.

    Raises:
        Problem: the class list cannot be read, nothing was handed out yet, or the file cannot be kept.
    """
    desk.course.choose(None)
    with desk.collecting:
        if name.lower().endswith(".csv"):
            return _new_roster(desk.course, _safe_name(name), content)
        if name.lower().endswith(_SHEETS):
            raise Problem(
                f"{name} is een rekenblad. Een klassenlijst lees ik als CSV: open haar in je rekenprogramma, kies "
                "Opslaan als, en dan CSV. Sleep dat bestand hierheen."
            )
        path = _inbox(desk.course) / _safe_name(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise Problem(f"{path} is niet te schrijven: {why(error)}.") from None
        desk.intake = None
    return {"told": f"{name} is binnen."}


def _new_roster(course: CourseFolder, name: str, content: bytes) -> Json:
    path = course.root / ROSTER
    try:
        with TemporaryDirectory(prefix=".", dir=course.root) as place:
            half = Path(place) / name
            half.write_bytes(content)
            roster = read_roster(half)  # one that cannot be read replaces nothing
            half.replace(path)
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {why(error)}.") from None
    skipped = f" {dutch.count(len(roster.skipped), 'regel', 'regels')} zonder nummer overgeslagen." * bool(
        roster.skipped
    )
    return {"told": f"Klassenlijst met {dutch.count(len(roster), 'student', 'studenten')}.{skipped}"}


def plan(desk: Desk, asked: Json) -> Json:
    """Return what is proposed with the hand-ins that came in and were not taken yet."""
    if not desk.ready:
        return {"rows": [], "same": 0, "refused": [], "students": [], "roster": 0}
    with desk.collecting:
        made, roster = _plan(desk)
        if waits_in_box(desk) and not made.rows and not made.refused:
            made.refused.append(("Wat binnenkwam", "is leeg: er zit geen enkel bestand in."))
    return {
        "rows": [_row(row) for row in sorted(made.rows, key=_urgency) if row.decision is not Decision.SAME],
        "same": len(made.having(Decision.SAME)),
        "refused": [{"file": file, "why": why} for file, why in made.refused],
        "students": [{"number": student.number, "name": student.name} for student in roster],
        "roster": len(roster),
    }


def waiting(desk: Desk) -> list[Waiting]:
    """Return what came in and can be taken, as one thing that waits."""
    try:
        with desk.collecting:
            made, _ = _plan(desk)
    except Problem as problem:  # the place where it is mended says it too
        return [Waiting(str(problem), _PLACE, "autograder collect PAD")]
    if not (ready := len(made.having(*TAKEN))):
        return []
    text = f"Neem {dutch.count(ready, 'inlevering', 'inleveringen')} op"
    if unsure := len(made.having(Decision.OPEN)):
        text += f", en wijs bij {dutch.count(unsure, 'bestand', 'bestanden')} de student aan"
    return [Waiting(text, _PLACE, "autograder all PAD")]


def settle_one(desk: Desk, given: Json) -> Json:
    """Note whose a hand-in is by the lecturer's word, or with no student take that word back; return the new plan."""
    file, receipt, student = str(given["file"]), str(given["receipt"]), str(given["student"]).strip()
    if student and not is_safe_id(student):
        raise Problem(f"‘{student}’ kan geen studentnummer zijn: gebruik letters, cijfers, punt, streepje of @.")
    desk.words = [word for word in desk.words if (word.file, word.receipt) != (file, receipt)]
    if student:
        desk.words.append(Word(file, student, receipt))
    return plan(desk, given)


def accept_empty(desk: Desk, given: Json) -> Json:
    """Take hand-ins without answers as blank ones, or not; return the new plan."""
    desk.accept_empty = bool(given["accept"])
    return plan(desk, given)


def forget(desk: Desk, given: Json) -> Json:
    """Put what came in and was not taken aside; it stays in the folder, under the moment."""
    with desk.collecting:
        _put_away(desk)
    return {"told": "De bestanden zijn opzij gelegd in de map binnengekomen. Er is niets opgenomen."}


def take(desk: Desk) -> list[str]:
    """Take in all that is certain, and return what happened as Dutch sentences.

    Raises:
        Problem: there is nothing to take, or it cannot be written.
    """
    course = desk.course
    course.check_writable()
    with desk.collecting:
        made, roster = _plan(desk)
        if not made.rows:
            raise Problem("Er is nog niets binnengekomen om op te nemen.")
        # the gradebook first: when it cannot be written, nothing else has been
        enrol(course, roster, made.having(*TAKEN, Decision.SAME))
        carry_out(made, course, made.assignments)
        if not made.having(*UNDECIDED):  # else what is left stays on the table
            _put_away(desk)
    told = [f"Opgehaald: {dutch.count(len(made.having(*TAKEN)), 'inlevering', 'inleveringen')}."]
    if same := len(made.having(Decision.SAME)):
        told.append(f"Al eerder opgehaald, dus overgeslagen: {same}.")
    if left := len(made.having(*UNDECIDED)):
        told.append(f"Nog niet opgenomen: {left}. Dat blijft bij Ophalen staan.")
    return told


def _plan(desk: Desk) -> tuple[Plan, Roster]:
    course = desk.course
    roster = read_roster(course.root / ROSTER) if (course.root / ROSTER).exists() else Roster()
    if not waits_in_box(desk):
        return Plan(), roster
    if desk.intake is None:
        desk.intake = read_intake(_inbox(course))
    assignments = {id_: released_assignment(course, id_) for id_ in course.choose(None)}
    made = make_plan(course, desk.intake, assignments, roster)
    settle(made.rows, desk.words, roster)
    decide(made, course, desk.accept_empty)
    return made, roster


def waits_in_box(desk: Desk) -> bool:
    """Tell whether something came in that was not taken yet."""
    folder = _inbox(desk.course)
    return folder.is_dir() and any(folder.iterdir())


def _put_away(desk: Desk) -> None:
    folder = _inbox(desk.course)
    if folder.is_dir():
        folder.rename(folder.with_name(f"{datetime.now():%Y%m%d-%H%M%S-%f}"))
    desk.intake, desk.words, desk.accept_empty = None, [], False


def _inbox(course: CourseFolder) -> Path:
    return course.root / INBOX / _NEW


def _safe_name(name: str) -> str:
    """Return the name of a dropped file as one that is no path and can do no harm."""
    return re.sub(r"[^\w.@ ()-]+", "_", name.replace("\\", "/").rpartition("/")[2]).lstrip(".")[-120:] or "bestand"


def _urgency(row: Row) -> tuple[bool, str, str]:
    return row.decision not in UNDECIDED, row.handin.assignment, row.student


def _row(row: Row) -> dict[str, Any]:
    return {
        "file": row.handin.file,
        "receipt": row.handin.receipt,
        "assignment": row.handin.assignment,
        "student": row.student,
        "name": row.proposal.name,
        "why": row.proposal.why,
        "told": row.told,
        "answered": row.answered,
        "asked": row.asked,
        "moment": dutch.clock(row.handin.moment) if row.handin.moment else "zonder tijdstip",
        "decision": row.decision.value,
        "open": row.decision is Decision.OPEN,
        "taken": row.decision in TAKEN,
        "empty": row.decision is Decision.EMPTY,
        "settled": row.settled,
        "candidates": list(row.proposal.candidates),
    }
