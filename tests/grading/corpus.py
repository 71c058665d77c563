"""A corpus of undamaged submissions: every assignment, in every way that a learner may hand it in.

Each is a notebook as the learner sends it. Stock nbgrader gets that notebook as it is; our own road gets it through
``collect``. What the gradebook then says must be the same.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

import nbformat
from nbgrader.converters import Autograde
from nbgrader.utils import capture_log

from autograder.assignment import Assignment, load_assignment, released_assignment
from autograder.collect.handin import read_handin
from autograder.collect.intake import Found
from autograder.collect.sanitise import write_submission
from autograder.config import CourseFolder
from autograder.release.keycheck import perfect_answers
from course.base.paths import exercises_dir
from course.record import handin
from course.record.answers import Record

NOON = "2026-11-20T12:00:00+01:00"
#: When every assignment had to be in.
DUE = "2026-11-20 11:30:00 UTC"
ASSIGNMENTS = sorted(path.parent.name for path in exercises_dir().glob("*/*.ipynb"))
CODE = {path for path in ASSIGNMENTS if path == "05b-data"}

Answers = dict[str, Any]
Notebook = dict[str, Any]


@dataclass(frozen=True)
class Work:
    """A submission: what the learner answers, what happens to the notebook, and when it was handed in."""

    answers: Callable[[Assignment, random.Random], Answers]
    code: Callable[[int], bool] = lambda step: False
    change: Callable[[Notebook], None] = lambda notebook: None
    time: str = NOON


# -- answers -----------------------------------------------------------------------------------------------------------


def nothing(assignment: Assignment, chance: random.Random) -> Answers:
    return {}


def right(assignment: Assignment, chance: random.Random) -> Answers:
    return perfect_answers(assignment) | written(assignment, "Ik zou beginnen met kijken en vragen.")


def every_other(assignment: Assignment, chance: random.Random) -> Answers:
    return dict([*right(assignment, chance).items()][::2])


def the_others(assignment: Assignment, chance: random.Random) -> Answers:
    return dict([*right(assignment, chance).items()][1::2])


def anything(assignment: Assignment, chance: random.Random) -> Answers:
    """Answer every question with something that its page lets one give."""
    return {id_: _other(assignment, id_, answer, chance) for id_, answer in perfect_answers(assignment).items()}


def all_of_it(assignment: Assignment, chance: random.Random) -> Answers:
    """Tick every option, and put every item in the same place."""
    answers = perfect_answers(assignment)
    for id_, answer in answers.items():
        question = assignment.questions[id_]
        if question.kind == "multiple_choice":
            answers[id_] = [option["id"] for option in question.public()["options"]]
        elif isinstance(answer, dict):
            answers[id_] = dict.fromkeys(answer, sorted(map(str, answer.values()))[0])
    return answers


def loosely_typed(assignment: Assignment, chance: random.Random) -> Answers:
    """Type capitals, spaces, a comma where a point is meant."""
    answers = perfect_answers(assignment)
    for id_, answer in answers.items():
        if assignment.questions[id_].kind in ("short_text", "number"):
            answers[id_] = f"  {str(answer).upper().replace('.', ',')} "
    return answers


def nearly(assignment: Assignment, chance: random.Random) -> Answers:
    """One thing wrong in every answer that has several."""
    answers = perfect_answers(assignment)
    for id_, answer in answers.items():
        if isinstance(answer, list) and len(answer) > 1:
            answers[id_] = (
                [answer[1], answer[0], *answer[2:]] if assignment.questions[id_].kind == "order" else answer[1:]
            )
        elif isinstance(answer, dict):
            first = next(iter(answer))
            answers[id_] = {name: place for name, place in answer.items() if name != first}
    return answers


def long_texts(assignment: Assignment, chance: random.Random) -> Answers:
    return right(assignment, chance) | written(assignment, "Zoë zei: “été & <b>niet</b>” 🙂\n\n" * 60)


def written(assignment: Assignment, text: str) -> Answers:
    """Answer everything that a person grades with a text, in as many fields as there are."""
    answers: Answers = {}
    for id_, question in assignment.questions.items():
        if question.kind == "open_text":
            answers[id_] = text
        elif question.kind == "form":
            fields = question.public()["fields"]
            answers[id_] = {field["id"]: text for field in fields if "options" not in field}
    return answers


def _other(assignment: Assignment, id_: str, answer: Any, chance: random.Random) -> Any:
    question = assignment.questions[id_]
    if isinstance(answer, dict):
        places = sorted({str(place) for place in answer.values()})
        return {name: chance.choice(places) for name in answer}
    if question.kind == "order":
        return chance.sample(answer, len(answer))
    if question.kind in ("choice", "multiple_choice"):
        options = [option["id"] for option in question.public()["options"]]
        return chance.choice(options) if question.kind == "choice" else chance.sample(options, len(options) // 2)
    return f"{chance.randint(0, 99)}" if question.kind == "number" else chance.choice([answer, "iets anders"])


# -- notebooks ---------------------------------------------------------------------------------------------------------


def with_own_cells(notebook: Notebook) -> None:
    """Add a note, and try something out, as one does in a notebook."""
    note = {"cell_type": "markdown", "id": "eigen-tekst", "metadata": {}, "source": "Mijn aantekening"}
    code = {"cell_type": "code", "id": "eigen-code", "metadata": {}, "source": "1 + 1", "outputs": []}
    notebook["cells"] += [note, code | {"execution_count": None}]


def with_outputs(notebook: Notebook) -> None:
    """Save what the cells showed, among it a number."""
    for number, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "code":
            result = {"output_type": "execute_result", "metadata": {}, "data": {"text/plain": "99"}}
            cell["outputs"], cell["execution_count"] = [result | {"execution_count": number}], number


def with_record_beside(notebook: Notebook) -> None:
    """Move the record out of the notebook, as nbgrader's exchange brings it."""
    notebook["beside"] = notebook["metadata"]["cursus"].pop("inlevering")["record"]


def with_other_metadata(notebook: Notebook) -> None:
    """Open it elsewhere, with another kernel's name and settings of another editor."""
    notebook["metadata"]["kernelspec"] = {"name": "conda-env", "display_name": "Python (mijn)", "language": "python"}
    notebook["metadata"]["vscode"] = {"interpreter": {"hash": "0"}}
    for cell in notebook["cells"]:
        cell["metadata"]["collapsed"] = True


#: Every kind of submission.
KINDS: dict[str, Work] = {
    "blank": Work(nothing),
    "perfect": Work(right, lambda step: True),
    "half": Work(every_other, lambda step: step % 2 == 0),
    "other half": Work(the_others, lambda step: step % 2 == 1),
    "anything": Work(anything, lambda step: step == 0),
    "anything else": Work(anything, lambda step: step == 4),
    "all of it": Work(all_of_it),
    "loosely typed": Work(loosely_typed),
    "nearly": Work(nearly, lambda step: step in (2, 3)),
    "long texts": Work(long_texts, lambda step: True),
    "late": Work(right, lambda step: True, time="2026-11-22T09:00:00+01:00"),
    "own cells": Work(right, lambda step: step < 3, with_own_cells),
    "outputs": Work(every_other, lambda step: step > 2, with_outputs),
    "record beside": Work(the_others, lambda step: step == 1, with_record_beside),
    "elsewhere": Work(right, lambda step: True, with_other_metadata),
}
#: A few that, over all assignments, show every kind at least once.
SAMPLE = {
    assignment: [kind for place, kind in enumerate(KINDS) if place % len(ASSIGNMENTS) == number]
    for number, assignment in enumerate(ASSIGNMENTS)
}


def student_number(kind: str) -> str:
    return f"{4000001 + [*KINDS].index(kind)}"


@cache
def _source(assignment: str) -> Assignment:
    return load_assignment(exercises_dir() / assignment, assignment)


def make(release: Assignment, kind: str) -> Notebook:
    """Return the notebook that a learner hands in; a record beside it stands under ``beside``."""
    work, source = KINDS[kind], _source(release.id)
    notebook: Notebook = json.loads(nbformat.writes(release.notebooks[release.main_notebook]))
    solutions = {
        cell.id: cell.source
        for cell in source.notebooks[release.main_notebook].cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }
    for step, id_ in enumerate(solutions):
        if work.code(step):
            next(cell for cell in notebook["cells"] if cell["id"] == id_)["source"] = solutions[id_]
    answers = work.answers(source, random.Random(f"{release.id} {kind}"))
    record = Record(release.main_notebook, answers, f"{NOON}#{student_number(kind)}")
    number = {"number": student_number(kind), "name": ""}
    made = handin.build(notebook, record, release.id, work.time, number)
    work.change(made)
    return copy.deepcopy(made)


# -- side by side ------------------------------------------------------------------------------------------------------


def hand_in(course: CourseFolder, assignment: str, kinds: Iterable[str], raw: bool) -> None:
    """Put submissions in a course folder: as the learner sent them, or as ``collect`` leaves them.

    What comes with its record beside it comes through nbgrader's exchange, so ``collect`` has no part in it.
    """
    release = released_assignment(course, assignment)
    for kind in kinds:
        made = make(release, kind)
        beside = made.pop("beside", None)
        folder = course.submitted(assignment, student_number(kind))
        if not raw and not beside:
            found = Found("werk.ipynb", json.dumps(made).encode())
            write_submission(folder, read_handin(found, {assignment: release}, {}), release)
            continue
        folder.mkdir(parents=True)
        (folder / f"{release.main_notebook}.ipynb").write_text(json.dumps(made), encoding="utf-8")
        if beside:
            (folder / "antwoorden").mkdir()
            record = folder / "antwoorden" / f"{release.main_notebook}.json"
            record.write_text(json.dumps(beside), encoding="utf-8")
        moment = datetime.fromisoformat(KINDS[kind].time).astimezone(UTC)
        (folder / "timestamp.txt").write_text(f"{moment:%Y-%m-%d %H:%M:%S} UTC\n", encoding="utf-8")


def grade_with_stock(course: CourseFolder, assignment: str) -> None:
    """Do what ``nbgrader autograde`` does, with the settings of the course folder."""
    converter = Autograde(coursedir=course.coursedir(assignment), config=course.config)
    told = capture_log(converter)
    assert told["success"], told


def said(course: CourseFolder, assignment: str) -> dict[str, dict[str, Any]]:
    """Return all that the gradebook says of an assignment, by student and cell."""
    with course.gradebook() as gradebook:
        return {
            submission.student.id: {
                "moment": submission.timestamp,
                "penalty": submission.late_submission_penalty,
                **{
                    f"{grade.name}": (
                        grade.auto_score,
                        grade.manual_score,
                        grade.extra_credit,
                        grade.needs_manual_grade,
                    )
                    for notebook in submission.notebooks
                    for grade in notebook.grades
                },
                **{
                    f"{comment.name}: comment": (comment.auto_comment, comment.manual_comment)
                    for notebook in submission.notebooks
                    for comment in notebook.comments
                },
            }
            for submission in gradebook.assignment_submissions(assignment)
        }


def shown(course: CourseFolder, assignment: str, kind: str) -> dict[str, list[dict[str, Any]]]:
    """Return what the cells of a graded notebook show, by cell id, without what differs from run to run."""
    (path,) = course.autograded(assignment, student_number(kind)).glob("*.ipynb")
    cells = nbformat.read(path, as_version=4).cells
    return {
        cell.id: [{name: value for name, value in output.items() if name != "traceback"} for output in cell.outputs]
        for cell in cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader")
    }
