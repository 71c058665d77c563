"""What there is to read: the questions of an assignment that a person judges, and every student's answer to one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Assignment as GradebookAssignment
from nbgrader.api import BaseCell, Comment, Grade, Gradebook, SubmittedAssignment, SubmittedNotebook

from autograder.assignment import Assignment, Item, graded_items, released_assignment
from autograder.config import CourseFolder
from autograder.grade.outcome import is_graded, read_answers, read_result
from autograder.problem import Problem
from course.data.csvfile import stamp
from course.questions import AnswerError, Question

from .judgement import Judgement, Place, read_judgement
from .rubric import Rubric, read_rubric


@dataclass(frozen=True)
class Readable:
    """A question that a person judges: how many answers there are, and how many still wait.

    ``doubt`` tells that the computer judges it, but was not sure of some answers.
    """

    item: Item
    notebook: str
    title: str
    total: int
    waiting: int
    doubt: bool


@dataclass(frozen=True)
class Answer:
    """A question and its answer in words: (label, text) pairs; none when nothing was filled in."""

    prompt: str
    rows: list[tuple[str, str]]


@dataclass(frozen=True)
class Case:
    """One student's answer, with how it stands. ``own`` is what was written in the cell itself, ``why`` a doubt."""

    place: Place
    name: str
    answers: list[Answer]
    own: str
    why: str
    judgement: Judgement

    @property
    def blank(self) -> bool:
        return not self.own.strip() and not any(answer.rows for answer in self.answers)


@dataclass(frozen=True)
class Reading:
    """Everything to judge one question by, with every answer to it. ``text`` is the task as a student read it."""

    assignment: Assignment
    readable: Readable
    text: str
    rubric: Rubric
    cases: list[Case]


def item_title(item: Item, number: int, assignment: Assignment) -> str:
    """Return what a question is called: the heading of its task, or the beginning of what it asks."""
    for line in item.text.splitlines() if item.task else ():
        if line.startswith("#"):
            return line.strip("# ").strip()
    prompts = [assignment.questions[id_].prompt for id_ in item.questions if id_ in assignment.questions]
    first = prompts[0].split("\n\n")[-1].replace("**", "") if prompts else ""
    short = first if len(first) <= _TITLE else first[:_TITLE].rsplit(" ", 1)[0] + " …"
    return short or f"Vraag {number}"


_TITLE = 90


def readables(course: CourseFolder, assignment: Assignment) -> list[Readable]:
    """Return what a person judges in an assignment: its tasks, and where the computer was not sure."""
    with course.gradebook() as gradebook:
        states = [(name, waits) for name, waits, _ in grades_of(gradebook, assignment.id)]
    total, waiting = Counter(name for name, _ in states), Counter(name for name, waits in states if waits)
    found = []
    number = 0
    for notebook in assignment.notebooks:
        for item in assignment.items(notebook):
            number += 1
            id_ = item.grade_id
            if item.task or waiting[id_]:
                title = item_title(item, number, assignment)
                found.append(Readable(item, notebook, title, total[id_], waiting[id_], not item.task))
    return found


def grades_of(gradebook: Gradebook, assignment: str) -> list[tuple[str, bool, str]]:
    """Return every grade of an assignment: the id of its cell, whether it waits for a person, and of which student."""
    query = (
        gradebook.db.query(BaseCell.name, Grade.needs_manual_grade, SubmittedAssignment.student_id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(GradebookAssignment, GradebookAssignment.id == SubmittedAssignment.assignment_id)
        .filter(GradebookAssignment.name == assignment)
    )
    return [(str(name), bool(waits), str(student)) for name, waits, student in query]


def comments_on(gradebook: Gradebook, item: str) -> list[str]:
    """Return the lines that were written before about a question, most used first: the bank of comments."""
    query = (
        gradebook.db.query(Comment.manual_comment)
        .join(BaseCell, BaseCell.id == Comment.cell_id)
        .filter(BaseCell.name == item, Comment.manual_comment.isnot(None))
    )
    return known_lines(text for (text,) in query)


def known_lines(comments: Iterable[str]) -> list[str]:
    """Return the different lines of comments, those that were used most first."""
    lines = Counter(line.strip() for text in comments for line in text.splitlines() if line.strip())
    return [line for line, _ in lines.most_common()]


def open_reading(course: CourseFolder, assignment_id: str, item_id: str) -> Reading:
    """Gather a question and every answer to it that the computer has seen.

    Raises:
        Problem: the assignment or the question is unknown here.
    """
    (known,) = course.choose(assignment_id)
    assignment = released_assignment(course, known)
    readable = next((one for one in readables(course, assignment) if one.item.grade_id == item_id), None)
    if readable is None:
        readable = _settled(assignment, item_id)
    questions = [assignment.questions[id_] for id_ in readable.item.questions if id_ in assignment.questions]
    cases = []
    with course.gradebook() as gradebook:
        names = {one.id: f"{one.first_name or ''} {one.last_name or ''}".strip() for one in gradebook.students}
        known_to = {student for name, _, student in grades_of(gradebook, known) if name == item_id}
        for student in course.submitters(known):
            if student in known_to and is_graded(course, known, student):
                place = Place(known, readable.notebook, item_id, student)
                judgement = read_judgement(course, gradebook, place)
                cases.append(_case(course, place, names.get(student, ""), questions, judgement))
    rubric = rubric_of(course, known, readable.notebook, item_id)
    return Reading(assignment, readable, readable.item.text, rubric, cases)


def _settled(assignment: Assignment, item_id: str) -> Readable:
    """Return a question of which nothing waits any more."""
    for notebook in assignment.notebooks:
        for number, item in enumerate(assignment.items(notebook), 1):
            if item.grade_id == item_id:
                return Readable(item, notebook, item_title(item, number, assignment), 0, 0, not item.task)
    raise Problem(f"In opdracht {assignment.id} is er geen vraag {item_id}.")


def rubric_of(course: CourseFolder, assignment: str, notebook: str, item_id: str) -> Rubric:
    """Return the rubric of a task from the source, as the release has none; an empty one where there is no source."""
    path = course.source(assignment) / f"{notebook}.ipynb"
    return _rubrics(path, stamp(path)).get(item_id) or Rubric()


@lru_cache
def _rubrics(path: Path, _stamp: tuple[int, int]) -> dict[str, Rubric]:
    """Return the rubric of every item of a notebook; every student of a class asks for the same."""
    if not path.is_file():
        return {}
    return {item.grade_id: read_rubric(item.text) for item in graded_items(nbformat.read(path, as_version=4).cells)}


def _case(course: CourseFolder, place: Place, name: str, questions: list[Question], judgement: Judgement) -> Case:
    graded = course.autograded(place.assignment, place.student)
    answers = read_answers(graded)
    told = [Answer(question.prompt, rows_of(question, answers)) for question in questions]
    own = "" if questions else _own_text(graded / f"{place.notebook}.ipynb", place.item)
    result = read_result(course, place.assignment, place.student) or {}
    why = str(result.get("doubts", {}).get(place.item, ""))
    return Case(place, name, told, own, why, judgement)


def rows_of(question: Question, answers: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the answer to a question in words: (label, text) pairs; none where it does not fit its question."""
    try:
        return question.describe(answers.get(question.id))
    except AnswerError:  # only in a submission that did not pass through sanitise
        return []


def _own_text(path: Path, item_id: str) -> str:
    """Return what a student wrote in a cell, in an assignment that is not answered by widgets."""
    for cell in nbformat.read(path, as_version=4).cells:
        settings = cell.metadata.get("nbgrader", {})
        if settings.get("grade_id") == item_id and settings.get("solution"):
            return str(cell.source)
    return ""
