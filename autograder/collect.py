"""Collect: from a heap of hand-ins to ``submitted/``, one per student, with nothing guessed and nothing lost.

First a plan is made: per file a proposal for the student and a decision. Only what is certain, or what the lecturer
has settled, is carried out. Every accepted file is also kept exactly as it came in, in ``ingeleverd/``.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from course.answers import FOLDER, Record

from .assignment import Assignment
from .config import CourseFolder
from .csvsafe import safe_cell
from .handin import HandIn, NotAHandIn, read_handin
from .identify import Proposal, identify
from .intake import Intake
from .mapping import MAP_NAME, write_map
from .problem import Problem
from .roster import Roster, split_name
from .sanitise import Note, check_answers, read_note, write_submission


class Decision(StrEnum):
    """What happens with a hand-in; the value is what the lecturer reads."""

    NEW = "nieuw"
    REPLACES = "vervangt de eerdere"
    SAME = "al opgehaald"
    OLDER = "ouder, opzij gelegd"
    EMPTY = "geen antwoorden, niet opgenomen"
    OPEN = "student onzeker, niet opgenomen"


TAKEN = (Decision.NEW, Decision.REPLACES)
#: Left for the lecturer.
UNDECIDED = (Decision.EMPTY, Decision.OPEN)


@dataclass
class Row:
    """A hand-in in the plan.

    ``settled`` means that the lecturer has named the student. ``remarks`` are about the file itself, ``doubts`` about
    how it stands beside other hand-ins.
    """

    handin: HandIn
    proposal: Proposal
    answered: int
    asked: int
    settled: bool = False
    remarks: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    decision: Decision = Decision.OPEN

    @property
    def told(self) -> list[str]:
        return [*self.remarks, *self.doubts]

    @property
    def student(self) -> str:
        return self.proposal.student

    @property
    def certain(self) -> bool:
        return self.settled or self.proposal.certain

    def settle(self, student: str, roster: Roster) -> None:
        """Give this hand-in to a student by the lecturer's word."""
        known = roster.get(student)
        self.proposal = Proposal(
            known.number if known else student, "aangewezen door de docent", True, known.name if known else ""
        )
        self.settled = True
        if len(roster) and known is None:
            self.remarks.append("deze student staat niet in de klassenlijst")

    def doubt(self, remark: str) -> None:
        """Note something that the lecturer should judge before this hand-in counts for this student."""
        self.doubts.append(remark)
        if not self.settled:
            self.proposal = Proposal(self.student, self.proposal.why, False, self.proposal.name)


@dataclass
class Plan:
    """What ``collect`` is about to do. ``refused`` are (file, why) pairs."""

    rows: list[Row] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)

    def having(self, *decisions: Decision) -> list[Row]:
        return [row for row in self.rows if row.decision in decisions]


def make_plan(
    course: CourseFolder,
    intake: Intake,
    assignments: Mapping[str, Assignment],
    roster: Roster,
    mapping: Mapping[str, str] | None = None,
    accept_empty: bool = False,
) -> Plan:
    """Make the plan for all that was found.

    Args:
        course: the course folder, for what was collected before.
        intake: what was found.
        assignments: the assignments to collect, by id; hand-ins for others are refused with a sentence.
        roster: the class list; empty when there is none.
        mapping: the lecturer's own word on who handed in which file.
        accept_empty: take hand-ins without answers too, as blank ones.
    """
    plan = Plan(refused=[(refusal.name, refusal.why) for refusal in intake.refused])
    records = {found.name: found.data for found in intake.found if f"/{FOLDER}/" in f"/{found.name}"}
    for found in intake.found:
        if found.name in records:
            continue
        try:
            handin = read_handin(found, assignments, records)
        except NotAHandIn as error:
            plan.refused.append((found.name, str(error)))
            continue
        plan.rows.append(_row(handin, assignments[handin.assignment], identify(handin, roster)))
    for row in plan.rows:
        named = mapping or {}
        if student := named.get(row.handin.file) or named.get(safe_cell(row.handin.file)):
            row.settle(student, roster)
    decide(plan, course, accept_empty)
    return plan


def _row(handin: HandIn, assignment: Assignment, proposal: Proposal) -> Row:
    asked = set(assignment.asked())
    if handin.record is None and not assignment.answered_by_widgets:
        handin.record = Record(handin.notebook_id)  # what counts is the code, and that is in the notebook itself
    checked = check_answers(handin.record, assignment.questions) if handin.record else None
    answers = checked.answers if checked else {}
    # as on the learner's receipt: a form that is half filled in does not count as answered
    whole = [id_ for id_ in asked & answers.keys() if assignment.questions[id_].is_complete(answers[id_])]
    row = Row(handin, proposal, len(whole), len(asked))
    row.remarks += handin.remarks
    if checked and checked.invalid:
        row.remarks.append(f"onleesbare antwoorden: {len(checked.invalid)}")
    return row


def decide(plan: Plan, course: CourseFolder, accept_empty: bool = False) -> None:
    """Give every row its decision: copies first, then who is certain, then which of several counts.

    It can be done again after the lecturer has settled something.
    """
    for row in plan.rows:
        row.doubts.clear()
    _compare_files(plan, course)
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in plan.rows:
        if not row.certain or not row.student:
            row.decision = Decision.OPEN
        elif row.handin.record is None and not accept_empty:
            row.decision = Decision.EMPTY
        else:
            groups[row.handin.assignment, row.student].append(row)
    for (assignment, student), rows in groups.items():
        _choose_newest(rows, existing_note(course, assignment, student))


def existing_note(course: CourseFolder, assignment: str, student: str) -> Note | None:
    """Return what is known of the student's present submission; ``None`` when there is none."""
    folder = course.submitted(assignment, student)
    if not folder.is_dir():
        return None
    if note := read_note(folder):
        return note
    moment = course.coursedir().get_existing_timestamp(str(folder))  # collected by nbgrader itself
    return Note(time=moment.replace(tzinfo=UTC).isoformat() if moment else "")


def _compare_files(plan: Plan, course: CourseFolder) -> None:
    """Doubt hand-ins that are the same as someone else's, now or in an earlier collection."""
    owners: dict[str, set[str]] = defaultdict(set)
    for assignment in {row.handin.assignment for row in plan.rows}:
        for student in course.submitters(assignment):
            note = existing_note(course, assignment, student) or Note()
            owners[note.receipt].add(student)
            owners[note.fingerprint].add(student)
    for row in plan.rows:
        if row.student:
            owners[row.handin.receipt].add(row.student)
            owners[row.handin.fingerprint].add(row.student)
    for row in plan.rows:
        if others := owners[row.handin.receipt] - {row.student}:
            row.doubt(f"precies hetzelfde bestand als van {', '.join(sorted(others))}")
        elif row.handin.fingerprint and (others := owners[row.handin.fingerprint] - {row.student}):
            row.doubt(f"dezelfde antwoorden en bewaartijd als van {', '.join(sorted(others))}")


def _choose_newest(rows: list[Row], existing: Note | None) -> None:
    """Of one student's hand-ins take the newest by the time of handing in; one without a time comes last."""
    never = datetime.min.replace(tzinfo=UTC)
    rows.sort(key=lambda row: row.handin.time or never, reverse=True)
    newest, *rest = rows
    before = (existing.when or never) if existing else None
    if existing and existing.receipt == newest.handin.receipt:
        newest.decision = Decision.SAME
    elif before is not None and before > (newest.handin.time or never):
        newest.decision = Decision.OLDER
        newest.doubts.append("er is al een nieuwere inlevering opgehaald")
    else:
        newest.decision = Decision.REPLACES if existing else Decision.NEW
    for row in rest:
        same = row.handin.receipt == newest.handin.receipt
        row.decision = Decision.SAME if same else Decision.OLDER
        row.doubts.append("hetzelfde bestand stond er al" if same else f"nieuwer is {newest.handin.file}")
        if row.handin.time is None and newest.handin.time is None and not same:
            newest.doubt("twee inleveringen zonder tijdstip; welke telt?")
    if not newest.certain:
        for row in rows:
            row.decision = Decision.OPEN


def carry_out(plan: Plan, course: CourseFolder, assignments: Mapping[str, Assignment]) -> None:
    """Write what was decided: every certain hand-in is kept as it came, the chosen ones become submissions.

    Raises:
        Problem: a file cannot be written.
    """
    for row in plan.rows:
        if row.decision is not Decision.OPEN:
            keep(course, row.handin, row.student)
    for row in plan.having(*TAKEN):
        folder = course.submitted(row.handin.assignment, row.student)
        keep_folder(course, row.handin.assignment, row.student)
        note = write_submission(folder, row.handin, assignments[row.handin.assignment])
        row.remarks += note.repairs
    seen = {row.handin.receipt for row in plan.rows}
    write_map(course.root / MAP_NAME, plan.having(Decision.OPEN), seen)


def keep(course: CourseFolder, handin: HandIn, student: str) -> Path:
    """Keep a hand-in byte for byte; an equal one that is there already stays."""
    folder = course.kept(handin.assignment, student)
    moment = f"{handin.time:%Y%m%dT%H%M%SZ}" if handin.time else "zonder-tijdstip"
    path = folder / f"{moment}-{handin.receipt[:12]}.ipynb"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            half = path.with_suffix(".tmp")  # a copy that was broken off must not pass for the hand-in
            half.write_bytes(handin.data)
            half.replace(path)
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {error.strerror}.") from None
    return path


def keep_folder(course: CourseFolder, assignment: str, student: str) -> None:
    """Keep a submission that nbgrader itself collected, as a folder, before anything replaces it.

    Raises:
        Problem: the copy cannot be written.
    """
    folder = course.submitted(assignment, student)
    if not folder.is_dir() or read_note(folder) is not None:
        return
    target = course.kept(assignment, student) / f"uitwisseling-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    try:
        shutil.copytree(folder, target, symlinks=True)
    except (OSError, shutil.Error) as error:
        raise Problem(f"De inzending in {folder} is niet te bewaren in {target}: {error}.") from None


def enrol(course: CourseFolder, roster: Roster, rows: Iterable[Row]) -> None:
    """Put the class list, and who handed in without being on it, in the gradebook with their names."""
    with course.gradebook() as gradebook:
        known = {student.id: student for student in gradebook.students}
        for student in roster:
            names = {"first_name": student.first, "last_name": student.last, "email": student.email or None}
            found = known.get(student.number)
            if found is None or any(getattr(found, name) != value for name, value in names.items()):
                gradebook.update_or_create_student(student.number, **names)
        for row in rows:
            if row.student not in known and roster.get(row.student) is None:
                first, last = split_name(row.proposal.name)
                gradebook.update_or_create_student(row.student, first_name=first, last_name=last)
