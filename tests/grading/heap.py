"""Hand-ins in a folder, and what collecting makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factories import ASSIGNMENT, NOTEBOOK, PERFECT, handed_in, write_json

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.mapping import Word, settle
from autograder.collect.plan import Decision
from autograder.collect.roster import Roster, Student
from autograder.config import CourseFolder

ROSTER = Roster(
    [
        Student("1000001", "Anna", "Bakker"),
        Student("1000002", "Bram", "de Boer"),
        Student("1000003", "Cem", "Can"),
    ]
)


class Heap:
    """Hand-ins in a folder, and the plan that follows from them."""

    def __init__(self, course: CourseFolder, folder: Path) -> None:
        self.course, self.folder = course, folder
        self.assignments = {ASSIGNMENT: released_assignment(course, ASSIGNMENT)}
        self.release = self.assignments[ASSIGNMENT].notebooks[NOTEBOOK]

    def put(self, file: str, answers: dict[str, Any] | None = None, **more: Any) -> Path:
        return write_json(self.folder / file, handed_in(self.release, PERFECT if answers is None else answers, **more))

    def plan(self, roster: Roster = ROSTER, words: Sequence[Word] = (), **more: Any) -> planning.Plan:
        plan = planning.make_plan(self.course, read_intake(self.folder), self.assignments, roster, **more)
        settle(plan.rows, words, roster)
        planning.decide(plan, self.course, **more)
        return plan

    def carry_out(self, plan: planning.Plan) -> None:
        collect.carry_out(plan, self.course, self.assignments)

    def decisions(self, **more: Any) -> dict[str, Decision]:
        return {row.handin.file: row.decision for row in self.plan(**more).rows}
