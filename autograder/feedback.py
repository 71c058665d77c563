"""Feedback: one page per student, complete in itself, in Dutch, with every score explained."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from nbconvert.filters import markdown2html
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry, SubmittedAssignment

from course.questions import AnswerError, Question
from course.render import RESULT_MIME, paragraphs

from .assignment import Assignment, Item, graded_items, keys_in, released_assignment
from .autograde import is_graded, read_answers
from .config import CourseFolder
from .keycheck import perfect_answer
from .problem import Problem
from .sanitise import read_note


@dataclass(frozen=True)
class Answered:
    """A question with the learner's answer in words: (label, text) pairs."""

    prompt: Markup
    rows: list[tuple[str, str]]


@dataclass(frozen=True)
class Right:
    """The right answer in words: (label, text) pairs and a reason. Empty when there is no need to tell."""

    rows: list[tuple[str, str]] = field(default_factory=list)
    why: str = ""


@dataclass(frozen=True)
class Part:
    """One thing that earns points, as the student reads it.

    ``score`` is ``None`` as long as a person must look.
    """

    id: str
    title: str
    text: Markup
    answers: list[Answered]
    score: float | None
    points: float
    extra: float
    message: Markup
    remarks: list[dict[str, Any]]
    right: Right
    own_text: str
    comment: str


@dataclass(frozen=True)
class Page:
    """Everything on one student's page. ``penalty`` is what was taken off for handing in late."""

    title: str
    name: str
    number: str
    handed_in: str
    receipt: str
    parts: list[Part]
    repairs: list[str]
    penalty: float

    @property
    def score(self) -> float:
        return max(0.0, sum(part.score or 0.0 for part in self.parts) - self.penalty)

    @property
    def points(self) -> float:
        return sum(part.points for part in self.parts)

    @property
    def waiting(self) -> int:
        return sum(part.score is None for part in self.parts)


@dataclass
class Report:
    """Which pages were written (student ids), the zip with all of them, and who has not been graded yet.

    ``provisional`` are the students whose page was written while something on it is left to grade by hand.
    """

    assignment: str
    written: list[str] = field(default_factory=list)
    provisional: list[str] = field(default_factory=list)
    not_graded: list[str] = field(default_factory=list)
    zip: Path | None = None


def feedback(course: CourseFolder, id_: str, students: Iterable[str] = ()) -> Report:
    """Write the pages of an assignment, for all graded students or only the given ones.

    Raises:
        Problem: the assignment is unknown here, or a page cannot be written.
    """
    assignment = released_assignment(course, id_)
    report = Report(id_)
    pages: dict[str, str] = {}
    only = list(students)
    with course.gradebook() as gradebook:
        for student in only or course.submitters(id_):
            if not is_graded(course, id_, student):
                report.not_graded.append(student)
                continue
            page = make_page(course, gradebook, assignment, student)
            html = render(page)
            _write(course.feedback(id_, student) / f"{assignment.main_notebook}.html", html)
            pages[re.sub(r"[^\w.@-]+", "-", f"{student}-{page.name}").strip("-")] = html
            report.written.append(student)
            if page.waiting:
                report.provisional.append(student)
    if pages and not only:
        report.zip = _zip(course, id_, pages)
    return report


def render(page: Page) -> str:
    """Return the page as HTML that needs nothing else; every text of the learner is escaped."""
    return _environment().get_template("feedback.html.j2").render(page=page)


def make_page(course: CourseFolder, gradebook: Gradebook, assignment: Assignment, student: str) -> Page:
    """Gather what one student's page shows, from the gradebook and the graded notebook.

    Raises:
        Problem: the gradebook does not know this submission.
    """
    try:
        submission = gradebook.find_submission(assignment.id, student)
    except MissingEntry:
        raise Problem(
            f"De cijferlijst kent geen inzending van {student} voor {assignment.id}. Draai 'autograder grade'."
        ) from None
    graded, note = course.autograded(assignment.id, student), read_note(course.submitted(assignment.id, student))
    answers = read_answers(graded)
    parts: list[Part] = []
    for notebook in submission.notebooks:
        cells = nbformat.read(graded / f"{notebook.name}.ipynb", as_version=4).cells
        executed = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in cells}
        # the release shows the task as the student read it; the graded notebook holds the rubric too
        visible = {item.grade_id: item for item in assignment.items(notebook.name)}
        grades = {grade.name: grade for grade in notebook.grades}
        comments = {comment.name: comment.manual_comment or "" for comment in notebook.comments}
        for id_ in (item.grade_id for item in graded_items(cells) if item.grade_id in visible):
            item = visible[id_]
            questions = [assignment.questions[name] for name in item.questions]
            answered = [_answered(question, answers) for question in questions]
            title = f"{'Opdracht' if item.task else 'Vraag'} {len(parts) + 1}"
            right = Right() if item.task else _right(questions, answered, executed[id_], grades[id_])
            parts.append(_part(title, item, answered, right, executed[id_], grades[id_], comments.get(id_, "")))
    person = submission.student
    return Page(
        title=assignment.title,
        name=f"{person.first_name or ''} {person.last_name or ''}".strip(),
        number=student,
        handed_in=_moment(submission),
        receipt=note.receipt if note else "",
        parts=parts,
        repairs=note.repairs if note else [],
        penalty=submission.late_submission_penalty or 0.0,
    )


def _part(
    title: str,
    item: Item,
    answered: list[Answered],
    right: Right,
    cell: NotebookNode,
    grade: Any,
    comment: str,
) -> Part:
    outputs = cell.get("outputs", [])
    result: dict[str, Any] = next((out.data[RESULT_MIME] for out in outputs if RESULT_MIME in out.get("data", {})), {})
    errors = [str(out.evalue) for out in outputs if out.output_type == "error"]
    blank = bool(answered) and not any(part.rows for part in answered)
    message = "" if blank else result.get("message") or " ".join(errors)
    return Part(
        id=item.grade_id,
        title=title,
        text=_markdown(item.text) if item.task else Markup(""),
        answers=answered,
        score=None if grade.needs_manual_grade else grade.score,
        points=item.points,
        extra=grade.extra_credit or 0.0,
        message=Markup(paragraphs(message) if message else ""),
        remarks=[remark | {"text": Markup(paragraphs(remark["text"]))} for remark in result.get("remarks", [])],
        right=right,
        own_text=cell.source if cell.metadata.nbgrader.get("solution") else "",
        comment=comment,
    )


def _right(questions: list[Question], answered: list[Answered], cell: NotebookNode, grade: Any) -> Right:
    """Return the right answer where the student missed it, from the key in the graded notebook's hidden test."""
    keys = keys_in(cell.source)
    if len(questions) != 1 or questions[0].id not in keys or grade.score == grade.max_score:
        return Right()
    (question,), blank, key = questions, not answered[0].rows, keys[questions[0].id]
    if question.kind == "multiple_choice" and not blank:
        return Right()  # the remarks on every option say it
    answer, explain = perfect_answer(question, key["correct"]), key.get("explain")
    why = explain if blank and isinstance(explain, str) else ""
    if blank or question.kind == "choice":
        remarks = question.score(answer, key["correct"], explain).remarks
        if reasons := [(mark.label, mark.text) for mark in remarks if mark.state == "right" and mark.text]:
            return Right(reasons, why)
    return Right(question.describe(answer), why)


def _answered(question: Question, answers: dict[str, Any]) -> Answered:
    try:
        rows = question.describe(answers.get(question.id))
    except AnswerError:  # only in a submission that did not pass through sanitise
        rows = []
    return Answered(Markup(paragraphs(question.prompt)), rows)


def _markdown(text: str) -> Markup:
    """Return a task's own text as HTML; its headings become bold lines, for the page has its own outline."""
    return Markup(markdown2html(re.sub(r"(?m)^#+\s+(.*?)\s*$", r"**\1**\n", text)))


def _moment(submission: SubmittedAssignment) -> str:
    if submission.timestamp is None:
        return ""
    return f"{submission.timestamp.replace(tzinfo=UTC).astimezone():%d-%m-%Y om %H:%M uur}"


def _points(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["points"] = _points
    environment.filters["paragraphs"] = lambda text: Markup(paragraphs(text))
    return environment


def _write(path: Path, html: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html, encoding="utf-8")
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {error.strerror}.") from None


def _zip(course: CourseFolder, id_: str, pages: dict[str, str]) -> Path:
    """Pack all pages for a learning environment, named after student and name."""
    path = course.root / "uitdelen" / f"feedback-{id_}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, html in pages.items():
            archive.writestr(f"{name}.html", html)
    return path
