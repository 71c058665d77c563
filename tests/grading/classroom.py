"""A class of students that did everything one can do to a file before handing it in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factories import (
    ALL_TICKED,
    ASSIGNMENT,
    HALF_RIGHT,
    NOTEBOOK,
    PERFECT,
    changed,
    handed_in,
    with_cell_twice,
    with_code,
    with_record,
    with_source,
    without_cell,
    write_json,
    write_zip,
)
from nbgrader.api import BaseCell, Grade, Student, SubmittedAssignment, SubmittedNotebook

from autograder.assignment import Assignment
from autograder.collect import plan as planning
from autograder.collect.roster import Roster
from autograder.config import CourseFolder
from autograder.grade import grade
from course.questions.render import RECORD_MIME

#: The class, by what each student did.
CLASS = {
    "blank": ("1000001", "Anna Bakker"),
    "perfect": ("1000002", "Bram de Boer"),
    "half": ("1000003", "Cem Yıldız"),
    "ticked": ("1000004", "Dirk Dé"),
    "damaged": ("1000005", "Eva van Essen"),
    "missing": ("1000006", "Fatima el Idrissi"),
    "deleted": ("1000007", "Guus Groen"),
    "doubled": ("1000008", "Hind Haddad"),
    "renamed": ("1000009", "Iris In 't Veld"),
    "extra": ("1000010", "Jan Jansen"),
    "hostile": ("1000011", "Kim Kuipers"),
    "twice": ("1000012", "Lotte Lam"),
    "cheat": ("1000013", "Mo Mulder"),
    "bare": ("1000014", "Noor Nijs"),
    "absent": ("1000015", "=Otto Ooms"),
}
NUMBER = {what: number for what, (number, _) in CLASS.items()}

#: Answers that no page can give, beside two that it can.
HOSTILE = {
    "p-keuze": ["a"],
    "p-meer": {"a": True},
    "p-koppel": {"i1": "x", "../../i2": "y"},
    "p-orde": ["zien", "zien", "doen"],
    "p-getal": "12,5",
    "p-term": "x" * 30_000,
    "p-casus": "<script>alert('x')</script> \u202e omgekeerd",
    "../../../etc/passwd": "x",
    "p-onbekend": {"diep": [[[[[[]]]]]]},
}


@dataclass
class Scene:
    """What the tests look at. ``heap`` holds the files handed in, ``marker`` is what strange code would make."""

    course: CourseFolder
    assignment: Assignment
    roster: Roster
    heap: Path
    plan: planning.Plan
    report: grade.Report
    marker: Path

    def scores(self, student: str) -> dict[str, float | None]:
        return scores(self.course, student)


def scores(course: CourseFolder, student: str) -> dict[str, float | None]:
    """Return the automatic scores of a student, by question."""
    with course.gradebook() as gradebook:
        submission = gradebook.find_submission(ASSIGNMENT, student)
        return {
            grade.name: grade.auto_score
            for notebook in submission.notebooks
            for grade in notebook.grades
            if grade.name != "p-taak"
        }


def all_scores(course: CourseFolder) -> dict[str, dict[str, float | None]]:
    """Return the automatic scores of all students, by student and question."""
    found: dict[str, dict[str, float | None]] = {}
    with course.gradebook() as gradebook:
        columns = Student.id, BaseCell.name, Grade.auto_score
        rows = gradebook.db.query(*columns).select_from(Grade).join(Grade.cell).join(Grade.notebook)
        rows = rows.join(SubmittedNotebook.assignment).join(SubmittedAssignment.student)
        for student, cell, score in rows.filter(BaseCell.name != "p-taak"):
            found.setdefault(student, {})[cell] = score
    return found


def give(course: CourseFolder, student: str, points: float, comment: str = "") -> None:
    """Grade the task by hand, as formgrader does."""
    with course.gradebook() as gradebook:
        mark = gradebook.find_grade("p-taak", NOTEBOOK, ASSIGNMENT, student)
        mark.manual_score, mark.needs_manual_grade = points, False
        gradebook.find_comment("p-taak", NOTEBOOK, ASSIGNMENT, student).manual_comment = comment or None
        gradebook.db.commit()


def make_heap(heap: Path, assignment: Assignment, marker: Path) -> Path:
    """Write the hand-ins of the class as they come from learning environments: folders, zips, odd names."""
    release = assignment.notebooks[NOTEBOOK]

    def work(what: str, answers: dict[str, Any] | None, *changes: Any, **more: Any) -> dict[str, Any]:
        return changed(handed_in(release, answers, **({"number": NUMBER[what]} | more)), *changes)

    def put(name: str, notebook: dict[str, Any]) -> None:
        write_json(heap / name, notebook)

    put("inlevering-90-proef.ipynb", work("blank", {}))
    put("Bram de Boer_4711_assignsubmission_file/inlevering-90-proef.ipynb", work("perfect", PERFECT, number=""))
    put("inlevering-90-proef (2).ipynb", work("half", HALF_RIGHT))
    put("1000004_poging.ipynb", work("ticked", ALL_TICKED, number=""))
    put("eva.ipynb", work("damaged", PERFECT, with_record("{kapot")))
    put("1000006 opdracht.ipynb", work("missing", None))
    put("weg.ipynb", work("deleted", PERFECT, without_cell("p-meer"), without_cell("open")))
    put("dubbel.ipynb", work("doubled", PERFECT, with_cell_twice("p-keuze")))
    put("mijn huiswerk (kopie) def2.ipynb.json", work("renamed", PERFECT))
    code = f"from pathlib import Path\nPath({str(marker)!r}).write_text('hier')"
    put("extra.ipynb", work("extra", PERFECT, with_code(code), with_source("open", code)))
    put("raar.ipynb", work("hostile", HOSTILE))
    put("lam-1.ipynb", work("twice", {}, time="2026-11-19T09:00:00+01:00"))
    cheat = 'les.ask("p-keuze")\nclass Les:\n    score = ask = lambda *a, **k: 2\nles = Les()\n2'
    put("slim.ipynb", work("cheat", {"p-keuze": "b"}, with_source("p-keuze", cheat)))
    bare = work("bare", None)
    record = handed_in(release, PERFECT)["metadata"]["cursus"]["inlevering"]["record"] | {"saved": "bare"}
    output = {"output_type": "display_data", "metadata": {}, "data": {RECORD_MIME: record, "text/plain": ""}}
    next(cell for cell in bare["cells"] if cell["id"] == "open")["outputs"] = [output]
    put("Noor Nijs/opdracht-90-proef.ipynb", bare)
    newest = json.dumps(work("twice", PERFECT, time="2026-11-21T09:00:00+01:00"))
    write_zip(heap / "later.zip", {"nijs/../x.ipynb": "{}", "lam (2).ipynb": newest, "plaatje.png": b"x"})
    return heap
