"""Feedback: one page per student, complete in itself, in Dutch, with every score explained."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import nbformat
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry, SubmittedAssignment

from autograder.assignment import Assignment, Item, graded_items, keys_in, released_assignment
from autograder.collect.sanitise import read_note
from autograder.config import CourseFolder
from autograder.files import write_whole
from autograder.grade.outcome import is_graded, read_answers
from autograder.lms import feedback_name
from autograder.marks.late import lateness
from autograder.marks.mark import mark
from autograder.marks.settings import read_settings
from autograder.problem import Problem
from autograder.reading.cases import Answer, item_title, rows_of, rubric_of
from autograder.reading.judgement import Place, read_judgement
from autograder.reading.markdown import markdown
from course.base import dutch
from course.base.html import paragraphs
from course.data import kept
from course.questions import Question
from course.questions.render import RESULT_MIME

from .meaning import Earned, Meaning, meaning

_STYLE = (Path(__file__).parent / "templates" / "feedback.css").read_text(encoding="utf-8")

#: The longest sentence of a check, and the shortest line of one that must not be read by who is checked.
_LONGEST_SENTENCE, _SHORTEST_LINE = 500, 15


@dataclass(frozen=True)
class Right:
    """The right answer in words: (label, text) pairs and a reason. Empty when there is no need to tell."""

    rows: list[tuple[str, str]] = field(default_factory=list)
    why: str = ""


@dataclass(frozen=True)
class Level:
    """What a reader gave on one criterion of the rubric: points of at most so many, and what earns them."""

    title: str
    points: float
    most: int
    text: str


@dataclass(frozen=True)
class Part:
    """One thing that earns points, as the student reads it.

    ``score`` is ``None`` as long as a person must look.
    """

    id: str
    title: str
    text: Markup
    answers: list[Answer]
    score: float | None
    points: float
    extra: float
    message: Markup
    remarks: list[dict[str, Any]]
    right: Right
    own_text: str
    comment: str
    number: int = 0
    levels: tuple[Level, ...] = ()


@dataclass(frozen=True)
class Page:
    """Everything on one student's page. ``penalty`` is what was taken off for handing in late.

    ``mark`` is the mark as a Dutch number, where the lecturer gave a scale and everything is graded. With ``open_keys``
    the page tells the right answers; without, only what the student answered and earned.
    """

    title: str
    name: str
    number: str
    handed_in: str
    receipt: str
    parts: list[Part]
    repairs: list[str]
    penalty: float
    mark: str = ""
    meaning: Meaning = field(default_factory=Meaning)
    open_keys: bool = True

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
    """Which pages were written (student ids), the zips with all of them, and who has not been graded yet.

    ``provisional`` are the students whose page was written while something on it is left to grade by hand.
    """

    assignment: str
    written: list[str] = field(default_factory=list)
    provisional: list[str] = field(default_factory=list)
    not_graded: list[str] = field(default_factory=list)
    zips: list[Path] = field(default_factory=list)


def tells_keys(course: CourseFolder, id_: str) -> bool:
    """Tell whether the pages of an assignment tell the right answers, as the lecturer last asked."""
    return not _closed(course, id_).is_file()


def _closed(course: CourseFolder, id_: str) -> Path:
    """Return the file that is there where she wants no right answers told."""
    return course.root / "feedback" / f".{id_}-zonder-antwoorden"


def feedback(course: CourseFolder, id_: str, students: Iterable[str] = (), open_keys: bool | None = None) -> Report:
    """Write the pages of an assignment, for all graded students or only the given ones.

    Without ``open_keys`` they tell neither right answers nor explanations, so that questions can be asked again; with
    ``None`` that stays as it was asked the last time.

    Raises:
        Problem: the assignment is unknown here, or a page cannot be written.
    """
    assignment = released_assignment(course, id_)
    if open_keys is None:
        open_keys = tells_keys(course, id_)
    elif open_keys:
        _closed(course, id_).unlink(missing_ok=True)
    else:
        write_whole(_closed(course, id_), b"", new_folder=True)
    report = Report(id_)
    pages: dict[tuple[str, str], str] = {}
    only = list(students)
    with course.gradebook() as gradebook:
        # Held here, the gradebook asks its database for the cells once, and not for each student.
        held = [notebook.grade_cells + notebook.task_cells for notebook in _notebooks(gradebook, id_)]  # noqa: F841
        for student in only or course.submitters(id_):
            if not is_graded(course, id_, student):
                report.not_graded.append(student)
                continue
            page = make_page(course, gradebook, assignment, student, open_keys)
            html = render(page)
            write_whole(
                course.feedback(id_, student) / f"{assignment.main_notebook}.html", html.encode(), new_folder=True
            )
            pages[_name_in_zip(course, id_, student, page.name)] = html
            report.written.append(student)
            if page.waiting:
                report.provisional.append(student)
    if pages and not only:
        report.zips = _zip(course, id_, pages)
    return report


def _notebooks(gradebook: Gradebook, id_: str) -> list[Any]:
    try:
        return list(gradebook.find_assignment(id_).notebooks)
    except MissingEntry:  # nothing of it was graded yet
        return []


def render(page: Page) -> str:
    """Return the page as HTML that needs nothing else; every text of the learner is escaped."""
    body = _environment().get_template("feedback.html.j2").render(page=page)
    title = f"Feedback {page.title} – {page.name or page.number}"
    return kept.whole(kept.page(title, body, _STYLE, name=None, heading=f"Feedback bij {page.title}"))


def make_page(
    course: CourseFolder, gradebook: Gradebook, assignment: Assignment, student: str, open_keys: bool = True
) -> Page:
    """Gather what one student's page shows, from the gradebook and the graded notebook.

    Raises:
        Problem: the gradebook does not know this submission.
    """
    try:
        submission = gradebook.find_submission(assignment.id, student)
    except MissingEntry:
        raise Problem(
            f"De cijferlijst kent geen inlevering van {student} voor {assignment.id}. Draai 'autograder grade'."
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
            title = item_title(item, len(parts) + 1, assignment)
            answered = [_answered(question, answers) for question in questions]
            if [question.prompt.replace("**", "") for question in questions] == [title]:
                answered = [replace(answered[0], prompt=Markup(""))]  # the heading says it
            right = Right() if item.task else _right(questions, answered, executed[id_], grades[id_])
            part = _part(title, item, answered, right, executed[id_], grades[id_], comments.get(id_, ""))
            place = Place(assignment.id, notebook.name, id_, student)
            levels = _levels(course, gradebook, place) if item.task else ()
            parts.append(replace(part, number=len(parts) + 1, levels=levels))
    person, settings = submission.student, read_settings(course)
    page = Page(
        title=assignment.title,
        name=f"{person.first_name or ''} {person.last_name or ''}".strip(),
        number=student,
        handed_in=_moment(submission, settings.zone),
        receipt=note.receipt if note else "",
        parts=parts,
        repairs=note.repairs if note else [],
        penalty=lateness(settings, submission).penalty,
        open_keys=open_keys,
    )
    earned = [Earned(part.id, part.title, part.score, part.points) for part in parts if part.score is not None]
    given = ""
    if settings.scale and not page.waiting:
        given = dutch.number(mark(page.score, page.points, settings.scale, settings.rules(assignment.id).cut))
    return replace(page, mark=given, meaning=meaning(earned, settings.course_address))


def _levels(course: CourseFolder, gradebook: Gradebook, place: Place) -> tuple[Level, ...]:
    """Return the levels of the rubric that were given, with what earns them."""
    given = read_judgement(course, gradebook, place).levels
    if not given:
        return ()
    criteria = rubric_of(course, place.assignment, place.notebook, place.item).criteria
    return tuple(
        Level(criterion.title, given[number], criterion.most, criterion.levels.get(int(given[number]), ""))
        for number, criterion in enumerate(criteria, 1)
        if number in given
    )


def _part(
    title: str,
    item: Item,
    answered: list[Answer],
    right: Right,
    cell: NotebookNode,
    grade: Any,
    comment: str,
) -> Part:
    outputs = cell.get("outputs", [])
    result: dict[str, Any] = next((out.data[RESULT_MIME] for out in outputs if RESULT_MIME in out.get("data", {})), {})
    errors = [told(out, cell.source) for out in outputs if out.output_type == "error"]
    blank = bool(answered) and not any(part.rows for part in answered)
    message = "" if blank else result.get("message") or " ".join(errors)
    return Part(
        id=item.grade_id,
        title=title,
        text=markdown(item.text) if item.task else Markup(""),
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


def told(error: NotebookNode, source: str) -> str:
    """Return what a student may read of an error under a check.

    The sentence of a check, and of any other error no more than that there was one: its text is what the student's code
    made it, and may hold the hidden lines of the check.
    """
    text = str(error.evalue)
    hidden = [" ".join(line.split()) for line in source.splitlines()]
    leaks = any(len(line) >= _SHORTEST_LINE and line in " ".join(text.split()) for line in hidden)
    if error.ename != "CheckError" or len(text) > _LONGEST_SENTENCE or len(text.splitlines()) > 1 or leaks:
        return "Deze controle stopte met een fout in je code."
    return text


def _right(questions: list[Question], answered: list[Answer], cell: NotebookNode, grade: Any) -> Right:
    """Return the right answer where the student missed it, from the key in the graded notebook's hidden test."""
    keys = keys_in(cell.source)
    if len(questions) != 1 or questions[0].id not in keys or grade.score == grade.cell.max_score:
        return Right()
    (question,), blank, key = questions, not answered[0].rows, keys[questions[0].id]
    explain = key.get("explain")
    rows = question.solution(key["correct"], explain, blank=blank)
    return Right(rows, question.reason(explain, blank=blank))


def _answered(question: Question, answers: dict[str, Any]) -> Answer:
    return Answer(Markup(paragraphs(question.prompt)), rows_of(question, answers))


def _moment(submission: SubmittedAssignment, zone: ZoneInfo) -> str:
    if submission.timestamp is None:
        return ""
    return f"{dutch.clock(submission.timestamp.replace(tzinfo=UTC), ' om ', zone)} uur"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder.feedback"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["points"] = dutch.short
    environment.filters["paragraphs"] = lambda text: Markup(paragraphs(text))
    return environment


def _name_in_zip(course: CourseFolder, id_: str, student: str, name: str) -> tuple[str, str]:
    """Return in which zip a page belongs and its name there: that of the download, where a system takes it back so."""
    note = read_note(course.submitted(id_, student))
    own = re.sub(r"[^\w.@-]+", "-", f"{student}-{name}").strip("-")
    return (note and feedback_name(note.file)) or ("", f"{own}.html")


def _zip(course: CourseFolder, id_: str, pages: dict[tuple[str, str], str]) -> list[Path]:
    """Pack all pages: one zip for each learning environment that takes them back, one for the other students."""
    folder = course.root / "uitdelen"
    made = []
    for system in sorted({system for system, _ in pages}):
        path, content = folder / f"feedback-{id_}{f'-{system.casefold()}' if system else ''}.zip", io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
            for (place, name), html in pages.items():
                if place == system:
                    archive.writestr(name, html)
        write_whole(path, content.getvalue(), new_folder=True)
        made.append(path)
    for old in {*folder.glob(f"feedback-{id_}*.zip")} - {*made}:
        old.unlink()  # of who handed in another way since
    return made
