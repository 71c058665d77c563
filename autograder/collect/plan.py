"""The plan of ``collect``: per file a proposal for the student and a decision, before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo

from autograder.assignment import Assignment
from autograder.config import CourseFolder
from autograder.lms import maker_in
from autograder.marks.settings import read_settings
from course.record.answers import FOLDER, Record

from .copies import compare
from .handin import HandIn, NotAHandIn, OtherAssignment, read_handin
from .identify import Proposal, identify
from .intake import Intake, Refusal
from .roster import Roster
from .sanitise import Note, check_answers, existing_note, sound_answers


class Decision(StrEnum):
    """What happens with a hand-in; the value is what the lecturer reads."""

    NEW = "nieuw"
    REPLACES = "vervangt de eerdere"
    SAME = "al opgehaald"
    OLDER = "ouder, opzij gelegd"
    EMPTY = "geen antwoorden, niet opgenomen"
    UNUSABLE = "onbruikbaar, vraag opnieuw"
    OPEN = "student onzeker, niet opgenomen"


TAKEN = (Decision.NEW, Decision.REPLACES)
#: Left for the lecturer.
UNDECIDED = (Decision.EMPTY, Decision.UNUSABLE, Decision.OPEN)


@dataclass
class Row:
    """A hand-in in the plan.

    ``settled`` means that the lecturer has named the student. ``remarks`` are about the file itself, ``doubts`` about
    how it stands beside other hand-ins; it is ``contested`` when one of those is for the lecturer to judge.
    """

    handin: HandIn
    proposal: Proposal
    answered: int
    asked: int
    settled: bool = False
    contested: bool = False
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
        return self.settled or (self.proposal.certain and not self.contested)

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
        self.contested = True


@dataclass
class Plan:
    """What ``collect`` is about to do with hand-ins for these assignments. ``refused`` are (file, why) pairs."""

    rows: list[Row] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    assignments: Mapping[str, Assignment] = field(default_factory=dict)

    def having(self, *decisions: Decision) -> list[Row]:
        return [row for row in self.rows if row.decision in decisions]


def make_plan(
    course: CourseFolder,
    intake: Intake,
    assignments: Mapping[str, Assignment],
    roster: Roster,
    accept_empty: bool = False,
) -> Plan:
    """Make the plan for all that was found.

    Args:
        course: the course folder, for what was collected before.
        intake: what was found.
        assignments: the assignments to collect, by id; hand-ins for others are refused with a sentence.
        roster: the class list; empty when there is none.
        accept_empty: take hand-ins without answers too, as blank ones.
    """
    plan, zone = Plan(assignments=assignments), read_settings(course).zone
    left = list(intake.refused)
    records = {found.name: found.data for found in intake.found if f"/{FOLDER}/" in f"/{found.name}"}
    for found in intake.found:
        if found.name in records:
            continue
        try:
            handin = read_handin(found, assignments, records)
        except OtherAssignment as error:
            plan.refused.append((found.name, str(error)))
        except NotAHandIn as error:
            left.append(Refusal(found.name, str(error), found.data))
        else:
            handin.received = _received(handin.file, zone)
            plan.rows.append(_row(handin, assignments[handin.assignment], identify(handin, roster)))
    plan.refused += [(refusal.name, refusal.why) for refusal in _without_maker(plan, left, roster, zone)]
    decide(plan, course, accept_empty)
    return plan


def _received(file: str, zone: ZoneInfo) -> datetime | None:
    """Return when a learning environment got a file, by the file's name; a moment without a zone is the lecturer's."""
    maker = maker_in(file)
    moment = maker.time if maker else None
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _without_maker(plan: Plan, refusals: list[Refusal], roster: Roster, zone: ZoneInfo) -> list[Refusal]:
    """Give a file that cannot be used to who handed it in, so that nobody is taken for absent; return the others.

    A picture or a text beside a notebook that can be used is no hand-in that failed.
    """
    others = []
    folders = {str(PurePosixPath(row.handin.file).parent) for row in plan.rows}
    for refusal in refusals:
        path = PurePosixPath(refusal.name)
        assignment = _assignment_of(refusal.name, plan)
        notebook = path.suffix.lower() == ".ipynb"
        beside = not notebook and str(path.parent) in folders and "/" in refusal.name
        if assignment is None or beside:
            others.append(refusal)
            continue
        data = refusal.data or refusal.name.encode("utf-8", "replace")
        handin = HandIn(refusal.name, data, {"cells": []}, assignment.id, assignment.main_notebook)
        handin.unusable = refusal.why
        handin.received = _received(refusal.name, zone)
        proposal = identify(handin, roster)
        known = {row.student for row in plan.rows}
        if (proposal.certain or maker_in(refusal.name)) and (notebook or proposal.student not in known):
            plan.rows.append(Row(handin, proposal, 0, len(set(assignment.asked())), remarks=[refusal.why]))
        else:
            others.append(refusal)
    return others


def _assignment_of(name: str, plan: Plan) -> Assignment | None:
    """Return the assignment that a file was meant for: the one it names, or the only one, or that of the others."""
    ids = [row.handin.assignment for row in plan.rows if not row.handin.unusable]
    named = [id_ for id_ in plan.assignments if id_ in name]
    likely = named or list(plan.assignments if len(plan.assignments) == 1 else dict.fromkeys(ids))
    return plan.assignments[likely[0]] if len(likely) == 1 else None


def _row(handin: HandIn, assignment: Assignment, proposal: Proposal) -> Row:
    asked = set(assignment.asked())
    if handin.record is None and not assignment.answered_by_widgets:
        handin.record = Record(handin.notebook_id)  # what counts is the code, and that is in the notebook itself
    checked = check_answers(handin.record, assignment.questions) if handin.record else None
    row = Row(handin, proposal, _answered(assignment, checked.answers if checked else {}), len(asked))
    row.remarks += handin.remarks
    if checked and checked.invalid:
        row.remarks.append(f"onleesbare antwoorden: {len(checked.invalid)}")
    return row


def _answered(assignment: Assignment, answers: Mapping[str, Any]) -> int:
    """Count as on the learner's receipt: a form that is half filled in does not count as answered."""
    asked = set(assignment.asked()) & answers.keys()
    return sum(assignment.questions[id_].is_complete(answers[id_]) for id_ in asked)


def decide(plan: Plan, course: CourseFolder, accept_empty: bool = False) -> None:
    """Give every row its decision: copies first, then who is certain, then which of several counts.

    It can be done again after the lecturer has settled something.
    """
    for row in plan.rows:
        row.doubts.clear()
        row.contested = False
    compare(plan.rows, course)
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in plan.rows:
        if not row.certain or not row.student:
            row.decision = Decision.OPEN
        elif row.handin.unusable:
            row.decision = Decision.UNUSABLE
        elif row.handin.record is None and not accept_empty:
            row.decision = Decision.EMPTY
        else:
            groups[row.handin.assignment, row.student].append(row)
    for (assignment, student), rows in groups.items():
        note = existing_note(course, assignment, student)
        before = sound_answers(course.submitted(assignment, student), plan.assignments[assignment]) if note else {}
        _choose_newest(rows, note, _answered(plan.assignments[assignment], before))


def _choose_newest(rows: list[Row], existing: Note | None, answered_before: int) -> None:
    """Of one student's hand-ins take the newest by the time of handing in; one without a time comes last.

    One with fewer answers than an older one, which may be a mistake or someone else's file, is for the lecturer.
    """
    never = datetime.min.replace(tzinfo=UTC)
    rows.sort(key=lambda row: (row.handin.moment or never, row.handin.time or never), reverse=True)
    newest, *rest = rows
    before = (existing.when or never) if existing else None
    if existing and existing.receipt == newest.handin.receipt:
        newest.decision = Decision.SAME
    elif before is not None and before > (newest.handin.moment or never):
        newest.decision = Decision.OLDER
        newest.doubts.append("er is al een nieuwere inlevering opgehaald")
    else:
        newest.decision = Decision.REPLACES if existing else Decision.NEW
        fullest = max([answered_before, *(row.answered for row in rest)])
        if newest.answered < fullest:
            newest.doubt(
                f"nieuwer, maar met minder antwoorden ({newest.answered}) dan een eerdere ({fullest}); welke telt?"
            )
    for row in rest:
        same = row.handin.receipt == newest.handin.receipt
        row.decision = Decision.SAME if same else Decision.OLDER
        row.doubts.append("hetzelfde bestand stond er al" if same else f"nieuwer is {newest.handin.file}")
        if row.handin.moment is None and newest.handin.moment is None and not same:
            newest.doubt("twee inleveringen zonder tijdstip; welke telt?")
    if not newest.certain:
        for row in rows:
            row.decision = Decision.OPEN
