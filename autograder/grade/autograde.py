"""nbgrader's Autograde for one student, made careful: what is not certain is left for the lecturer.

nbgrader's own rule gives no points to a test cell that writes a warning, and full points to one whose outcome it
cannot read. Here such a cell waits for a person. Manual grades stay, and stay done as long as the answer is the same.

Students are graded by several processes at once. Everything but the running of a notebook happens under one lock, so
the gradebook has a single writer, whichever database it is.
"""

from __future__ import annotations

import os
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, SaveAutoGrades

from autograder.assignment import graded_items
from autograder.config import CourseFolder
from autograder.gradebook import meaning
from autograder.problem import Problem
from autograder.testcell import doubtful

from . import execute
from .execute import SharedExecute
from .outcome import RESULT_NAME, Outcome, make_notes, result_text

#: Kernels that start at the same moment may take each other's ports; one that did not start gets a second chance.
_TRIES = 2
_NO_KERNEL = ("DeadKernelError", "Kernel died", "Kernel didn't respond")


class CarefulSaveAutoGrades(SaveAutoGrades):
    """Write scores to the gradebook; leave doubtful ones, and tasks whose answer changed, to a person."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        self._by_widgets = nb.metadata.get("cursus", {}).get("answers") == "widgets"
        nb, resources = super().preprocess(nb, resources)
        with self.gradebook:
            self._reopen_changed_tasks(nb, resources["cursus"]["changed"])
        return nb, resources

    def _add_score(self, cell: NotebookNode, resources: ResourcesDict) -> None:
        id_ = cell.metadata["nbgrader"]["grade_id"]
        notes = resources["cursus"]
        grade = self.gradebook.find_grade(id_, self.notebook_id, self.assignment_id, self.student_id)
        before = (grade.auto_score, grade.needs_manual_grade)
        doubt = notes["invalid"].get(id_) or self._doubt(cell)
        if doubt:
            notes["doubts"][id_] = doubt
            grade.auto_score, grade.needs_manual_grade = None, True
            self.gradebook.db.commit()
            return
        super()._add_score(cell, resources)
        if grade.manual_score is not None and grade.auto_score == before[0]:
            grade.needs_manual_grade = before[1]
            self.gradebook.db.commit()

    def _doubt(self, cell: NotebookNode) -> str:
        if cell.cell_type != "code" or utils.is_solution(cell):
            return ""
        # a classical test cell says nothing when all is well, and an error is how it gives no points
        silent = not any(output.output_type == "execute_result" for output in cell.outputs)
        if not self._by_widgets and (silent or utils.has_failed(cell)):
            return ""
        return doubtful(cell)

    def _reopen_changed_tasks(self, nb: NotebookNode, changed: list[str]) -> None:
        for item in graded_items(nb.cells):
            if item.task and set(item.questions) & set(changed):
                where = (item.grade_id, self.notebook_id, self.assignment_id, self.student_id)
                self.gradebook.find_grade(*where).needs_manual_grade = True
        self.gradebook.db.commit()


class CarefulAutograde(Autograde):
    """Autograde with the two steps above, for one student."""

    def __init__(self, notes: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.notes = notes

    def _init_preprocessors(self) -> None:
        careful: dict[type, type] = {Execute: SharedExecute, SaveAutoGrades: CarefulSaveAutoGrades}
        self.exporter._preprocessors = []
        for step in self.sanitize_preprocessors if self._sanitizing else self.autograde_preprocessors:
            self.exporter.register_preprocessor(careful.get(step, step))

    def init_single_notebook_resources(self, notebook_filename: str) -> dict[str, Any]:
        resources: dict[str, Any] = super().init_single_notebook_resources(notebook_filename)
        resources["cursus"] = self.notes
        return resources

    def write_single_notebook(self, output: str, resources: ResourcesDict) -> None:
        self.notes = resources["cursus"]  # nbconvert hands every step a copy
        super().write_single_notebook(output, resources)


def autograde(course: CourseFolder, assignment: str, student: str, edition: str) -> Outcome:
    """Grade one submission and write the scores to the gradebook.

    Args:
        course: the course folder.
        assignment: assignment id.
        student: student id; the submission in ``submitted/`` has been sanitised.
        edition: what the submission is graded by, kept to see later whether it must be graded again.

    Returns:
        The outcome; an error never leaves this function.
    """
    # a kernel's debugger would otherwise warn on the lecturer's screen about Python's frozen modules
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    outcome = Outcome(student)
    try:
        with execute.lock or nullcontext():
            _autograde(course, assignment, student, edition, outcome)
    except Problem as problem:
        outcome.error = str(problem)
    except Exception as error:  # one student's failure must not stop the others
        outcome.error = f"onverwachte fout: {type(error).__name__}: {error}"
    return outcome


def _autograde(course: CourseFolder, assignment: str, student: str, edition: str, outcome: Outcome) -> None:
    submitted, graded = course.submitted(assignment, student), course.autograded(assignment, student)
    missing = _missing_notebooks(course, assignment, submitted)
    if missing:
        outcome.error = f"in de inlevering ontbreekt {', '.join(missing)}"
        return
    notes = make_notes(submitted, graded)
    for _ in range(_TRIES):
        converter = CarefulAutograde(notes, coursedir=course.coursedir(assignment, student), config=course.config)
        converter.force = True
        result = utils.capture_log(converter)
        outcome.log = result.get("log", "") + result.get("error", "")
        if result["success"] or not any(word in outcome.log for word in _NO_KERNEL):
            break
    if not result["success"]:
        outcome.error = _reason(outcome.log)
        return
    outcome.doubts = converter.notes["doubts"]
    (graded / RESULT_NAME).write_text(result_text(edition, outcome.doubts), encoding="utf-8")


def _missing_notebooks(course: CourseFolder, assignment: str, submitted: Path) -> list[str]:
    """Return notebooks that nbgrader would give zero without a word because they were not handed in."""
    with course.gradebook() as gradebook:
        names = [notebook.name for notebook in gradebook.find_assignment(assignment).notebooks]
    return [f"{name}.ipynb" for name in names if not (submitted / f"{name}.ipynb").exists()]


def _reason(log: str) -> str:
    if any(word in log for word in _NO_KERNEL):
        return "het programma dat de vragen nakijkt, viel uit"
    if "CellTimeoutError" in log:
        return "het nakijken duurde te lang"
    if "OperationalError" in log:
        return f"de cijferlijst {meaning(log)}"
    lines = [line for line in log.splitlines() if "Error" in line]
    return f"nbgrader kon deze inlevering niet nakijken ({lines[-1].strip()[:200] if lines else 'zonder reden'})"
