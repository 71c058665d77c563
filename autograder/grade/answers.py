"""The road for assignments that are answered through widgets: what nbgrader's Autograde does, without its detours.

Such a submission is the released notebook beside the learner's answers. So the steps before running are the same for
everybody and are done once; running needs no kernel (see ``shell``) and may happen in any process; and one writer puts
the scores in the gradebook and the notebooks in ``autograded/``, as nbgrader would. Where a lecturer's settings change
what nbgrader does on the way, its own Autograde is used (see ``is_plain``).
"""

from __future__ import annotations

import fnmatch
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import nbformat
from filelock import FileLock
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import Assignment as Released
from nbgrader.api import BaseCell, Comment, Grade, Gradebook, Notebook, SubmittedAssignment, SubmittedNotebook
from nbgrader.converters import Autograde
from nbgrader.preprocessors import AssignLatePenalties, Execute, IgnorePattern, LimitOutput
from sqlalchemy.exc import SQLAlchemyError

from autograder.assignment import Assignment, load_assignment
from autograder.config import CourseFolder
from autograder.gradebook import is_for_all, meaning
from autograder.problem import Halt, Problem
from autograder.testcell import doubtful
from course.base.reasons import why

from . import once
from .code import CodeRecipe, defined_in, steps_of
from .outcome import RESULT_NAME, Outcome, make_notes, result_text, uninterrupted
from .shell import Recipe

_REST = "Wat al klaar was, is bewaard; verhelp dit en typ hetzelfde nog eens voor de rest."
#: Settings of nbgrader's own road, of which this one knows nothing.
_DETOURS = (
    *("Autograde", "BaseConverter", "Exporter", "NotebookExporter", "TemplateExporter", "FilesWriter", "WriterBase"),
    *("ClearMetadataPreprocessor", "NbConvertBase", "NbGraderPreprocessor", "Preprocessor", "SaveAutoGrades"),
)
_DETOURS_OF_FOLDER = ("notebook_id", "student_id_exclude", "groupshared")


def is_plain(course: CourseFolder) -> bool:
    """Tell whether a lecturer's settings leave nbgrader's steps as they are, so that this road comes to the same."""
    config = course.config
    return not any(config.get(name) for name in _DETOURS) and not any(
        name in config.get("CourseDirectory", {}) for name in _DETOURS_OF_FOLDER
    )


def sanitised(
    course: CourseFolder,
    assignment: str,
    id_: str,
    notebook: NotebookNode,
    student: str = "",
    instead: Mapping[type, Callable[..., Any]] = MappingProxyType({}),
) -> str:
    """Return the text of a notebook after nbgrader's steps before running.

    Args:
        course, assignment, id_, notebook, student: where it stands, and whose it is.
        instead: what takes the place of a step, see ``once``.

    Raises:
        Problem: nbgrader finds fault with it.
    """
    coursedir = course.coursedir(assignment)
    names = {"student": student, "assignment": assignment, "notebook": id_, "db_url": coursedir.db_url}
    resources: Any = {"nbgrader": names}
    try:
        for step in Autograde(coursedir=coursedir, config=course.config).sanitize_preprocessors:
            notebook, resources = instead.get(step, step)(config=course.config)(notebook, resources)
    except Exception as error:  # nbgrader raises errors of many kinds
        raise Problem(f"nbgrader kan opdracht {assignment} niet nakijken: {error}.") from None
    return str(nbformat.writes(notebook))


def files_of(course: CourseFolder, assignment: str) -> dict[str, bytes]:
    """Return the content of what a lecturer's source holds beside the notebooks, by path."""
    source = course.source(assignment)
    found = utils.find_all_files(str(source), [*course.coursedir(assignment).ignore, "*.ipynb"])
    return {Path(path).relative_to(source).as_posix(): Path(path).read_bytes() for path in sorted(found)}


def make_recipe(course: CourseFolder, assignment: Assignment) -> Recipe:
    """Take the released notebooks through nbgrader's steps before running, and gather what the source adds.

    Raises:
        Problem: nbgrader finds fault with the release.
    """
    notebooks = {
        id_: sanitised(course, assignment.id, id_, nbformat.from_dict(released))
        for id_, released in assignment.notebooks.items()
    }
    return Recipe(notebooks, files_of(course, assignment.id), Execute(config=course.config).timeout)


def make_code_recipe(course: CourseFolder, assignment: Assignment, within: str = "") -> CodeRecipe:
    """Gather what is the same for all submissions of an assignment in which learners write code.

    Args:
        course, assignment: where it stands, and its release.
        within: how the lecturer wants code to be locked in, see ``ways``.

    Raises:
        Problem: the lecturer's source cannot be read.
    """
    source = load_assignment(course.source(assignment.id), assignment.id)
    answers = {
        name
        for notebook in source.notebooks.values()
        for cell in notebook.cells
        if cell.cell_type == "code" and utils.is_solution(cell)
        for name in defined_in(cell.source)
    }
    steps = {}
    with course.gradebook() as gradebook:
        for id_, released in assignment.notebooks.items():
            cells = gradebook.find_notebook(id_, assignment.id).source_cells
            steps[id_] = steps_of(released, {cell.name: cell.source for cell in cells}, answers)
    return CodeRecipe(steps, files_of(course, assignment.id), Execute(config=course.config).timeout, within)


class Writer:
    """The one writer of the scores of an assignment. Use it in a ``with``; see ``writing``."""

    def __init__(
        self,
        course: CourseFolder,
        assignment: Assignment,
        recipe: Recipe | CodeRecipe,
        gradebook: Gradebook,
        lock: FileLock,
    ) -> None:
        self._widgets = assignment.answered_by_widgets
        self._course, self._assignment, self._recipe = course, assignment, recipe
        self._gradebook, self._lock = gradebook, lock
        row = gradebook.find_assignment(assignment.id)
        self._id, self._notebooks = row.id, [notebook.name for notebook in row.notebooks]
        self._coursedir = course.coursedir(assignment.id)
        self._limits = [IgnorePattern(config=course.config), LimitOutput(config=course.config)]
        self._late = AssignLatePenalties(config=course.config)
        self._late.init_plugin()
        self._steps = once.steps(gradebook)
        self._permissions = int(str(Autograde(coursedir=self._coursedir, config=course.config).permissions), 8)

    def read(self, student: str) -> dict[str, bytes]:
        """Return what a student handed in besides the notebooks, by path.

        Raises:
            Problem: a notebook is missing, or a file cannot be read.
        """
        folder = self._course.submitted(self._assignment.id, student)
        missing = [f"{name}.ipynb" for name in self._notebooks if not (folder / f"{name}.ipynb").exists()]
        if missing:
            raise Problem(f"in de inlevering ontbreekt {', '.join(missing)}")
        make_notes(folder, folder)
        files = {}
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder)
            ignored = any(fnmatch.fnmatch(part, rule) for part in name.parts for rule in self._coursedir.ignore)
            if path.is_file() and path.suffix != ".ipynb" and not ignored:
                files[name.as_posix()] = path.read_bytes()
        return files

    def notebooks(self, student: str) -> dict[str, str]:
        """Return a student's own notebooks after nbgrader's steps before running, as texts by id.

        Raises:
            Problem: a notebook cannot be read, or nbgrader finds fault with it.
        """
        folder, made = self._course.submitted(self._assignment.id, student), {}
        for id_ in self._notebooks:
            try:
                notebook = nbformat.read(folder / f"{id_}.ipynb", as_version=4)
            except Exception as error:  # nbformat raises errors of many kinds for what is no notebook
                why = (str(error) or type(error).__name__).splitlines()[0][:200]
                raise Problem(f"het notebook {id_}.ipynb is niet te lezen: {why}") from None
            _disown(notebook, self._assignment.notebooks[id_])
            made[id_] = sanitised(self._course, self._assignment.id, id_, notebook, student, self._steps)
        return made

    def write(
        self,
        student: str,
        edition: str,
        files: Mapping[str, bytes],
        ran: Mapping[str, str],
        doubts: Mapping[str, str] = MappingProxyType({}),
    ) -> Outcome:
        """Write the scores of a submission that was run, and then its notebooks.

        Ctrl-C waits for it. A kill may come between the two: the submission then does not count as graded, and is
        graded again.

        Args:
            student: student id.
            edition: what the submission is graded by.
            files: what ``read`` returned.
            ran: the notebooks with their outputs, by id.
            doubts: per check why its outcome does not count.

        Raises:
            Halt: nobody's scores or notebooks can be written.
        """
        outcome, halt = Outcome(student), ""
        try:
            with uninterrupted(), self._lock:
                self._write(student, edition, files, ran, outcome, doubts)
        except Problem as problem:
            outcome.error = str(problem)
        except SQLAlchemyError as error:
            outcome.error = f"de cijferlijst {meaning(error)}"
            halt = f"De cijferlijst {meaning(error)}." if is_for_all(error) else ""
        except OSError as error:
            halt = f"{error.filename or self._course.root} is niet te schrijven: {why(error)}. {_REST}"
        except Exception as error:  # one student's failure must not stop the others
            outcome.error = f"onverwachte fout: {type(error).__name__}: {error}"
        if outcome.error or halt:
            self._gradebook.db.rollback()
        if halt:
            raise Halt(halt)
        return outcome

    def _write(
        self,
        student: str,
        edition: str,
        files: Mapping[str, bytes],
        ran: Mapping[str, str],
        outcome: Outcome,
        doubts: Mapping[str, str],
    ) -> None:
        submitted = self._course.submitted(self._assignment.id, student)
        graded = self._course.autograded(self._assignment.id, student)
        notes = make_notes(submitted, graded)
        notes["invalid"] |= doubts
        moment = self._coursedir.get_existing_timestamp(str(submitted))
        notebooks = {id_: _without_displays(text) for id_, text in ran.items()}
        texts = {f"{id_}.ipynb": self._limited(notebooks[id_], text) for id_, text in ran.items()}
        for path in graded.glob("*.ipynb"):
            utils.remove(str(path))  # from here on until all is written, it does not count as graded
        submission = self._submission(student)
        if moment:
            submission.timestamp = utils.parse_utc(moment)
        for row in submission.notebooks:
            if row.name in notebooks:
                self._score(row, notebooks[row.name], notes)
                self._penalise(submission, row, student)
        self._gradebook.db.commit()
        self._forget()
        outcome.doubts = notes["doubts"]
        made = {name: text.encode("utf-8") for name, text in texts.items()}
        result = {RESULT_NAME: result_text(edition, outcome.doubts).encode("utf-8")}
        self._put(graded, {**files, **self._recipe.files, **made}, result)

    def _submission(self, student: str) -> SubmittedAssignment:
        """Return a student's submission as the gradebook knows it, made where it was not there."""
        gradebook = self._gradebook
        known = (
            gradebook.db.query(SubmittedAssignment).filter_by(assignment_id=self._id, student_id=student).one_or_none()
        )
        if known is None:
            gradebook.update_or_create_student(student)
            known = gradebook.add_submission(self._assignment.id, student)
        return known

    def _limited(self, notebook: NotebookNode, text: str) -> str:
        """Return a notebook's text, within the limits on what is printed."""
        kinds = {output.output_type for cell in notebook.cells for output in cell.get("outputs", [])}
        if self._widgets and kinds <= {"execute_result"}:
            return text
        whole = nbformat.v4.reads(text)
        for step in self._limits:
            whole, _ = step(whole, {})
        return str(nbformat.writes(whole)) + "\n"

    def _score(self, row: SubmittedNotebook, notebook: NotebookNode, notes: dict[str, Any]) -> None:
        db = self._gradebook.db
        named = BaseCell.id, BaseCell.name
        of_grades = db.query(Grade, named[1]).join(BaseCell, Grade.cell_id == named[0]).filter(Grade.notebook == row)
        of_comments = db.query(Comment, named[1]).join(BaseCell, Comment.cell_id == named[0])
        grades = {name: grade for grade, name in of_grades}
        comments = {name: comment for comment, name in of_comments.filter(Comment.notebook == row)}
        for cell in notebook.cells:
            if utils.is_grade(cell):
                id_ = cell.metadata.nbgrader.grade_id
                give(grades[id_], cell, notes, self._widgets)
            if utils.is_solution(cell) or utils.is_task(cell):
                unchanged = cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell)
                comment = comments[cell.metadata.nbgrader.grade_id]
                comment.auto_comment = "No response." if unchanged and not utils.is_task(cell) else None
        for item in self._assignment.items(row.name):
            if item.task and set(item.questions) & set(notes["changed"]):
                grades[item.grade_id].needs_manual_grade = True

    def _penalise(self, submission: SubmittedAssignment, row: SubmittedNotebook, student: str) -> None:
        """Give what the lecturer's settings take off for handing in late, as nbgrader's own step does."""
        if not self._late.enabled:
            return
        row.late_submission_penalty = None
        late = submission.total_seconds_late
        if late > 0:
            self._gradebook.db.flush()
            self._gradebook.db.refresh(row)
            penalty = self._late.plugin_inst.late_submission_penalty(student, row.score, late)
            if penalty is not None:
                row.late_submission_penalty = self._late._check_late_penalty(row, penalty)

    def _forget(self) -> None:
        """Keep of the gradebook only what is the same for all, so that the last student costs what the first did."""
        db = self._gradebook.db
        for known in list(db):
            if isinstance(known, (Released, Notebook)):
                db.expire(known, ["submissions"])
            elif not isinstance(known, BaseCell):
                db.expunge(known)

    def _put(self, folder: Path, files: Mapping[str, bytes], result: Mapping[str, bytes]) -> None:
        """Put a graded submission in its place, whole."""
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".nieuw-") as temporary:
            new = Path(temporary) / folder.name
            for name, content in {**files, **result}.items():
                path = new / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
                if name not in result:
                    path.chmod(self._permissions)
            if folder.exists():
                os.replace(folder, Path(temporary) / "oud")
            os.replace(new, folder)


def _disown(notebook: NotebookNode, released: Mapping[str, Any]) -> None:
    """Make ordinary cells of those that only say to be the lecturer's: a second copy, or one of the learner's own.

    nbgrader grades neither, and stops at both.
    """
    known = {cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in released["cells"]} - {None}
    for cell in notebook.cells:
        about = cell.metadata.get("nbgrader")
        id_ = about.get("grade_id") if isinstance(about, dict) else None
        if isinstance(id_, str) and id_ in known:
            known.remove(id_)
        else:
            cell.metadata.pop("nbgrader", None)


def give(grade: Grade, cell: NotebookNode, notes: dict[str, Any], by_widgets: bool = True) -> None:
    """Give a cell's score by nbgrader's rule; one that is not certain waits for a person.

    A score that a person gave stays, and stays done as long as the automatic one is the same. Where no widgets answer
    (``by_widgets``), a check that says nothing is passed, and one that ends with an error is not.
    """
    id_ = cell.metadata.nbgrader.grade_id
    sure = cell.cell_type != "code" or utils.is_solution(cell)
    if not (sure or by_widgets):
        sure = utils.has_failed(cell) or not any(one.output_type == "execute_result" for one in cell.outputs)
    doubt = notes["invalid"].get(id_) or ("" if sure else doubtful(cell))
    if doubt:
        notes["doubts"][id_] = doubt
        grade.auto_score, grade.needs_manual_grade = None, True
        return
    before, (grade.auto_score, _) = grade.auto_score, utils.determine_grade(cell)
    if grade.manual_score is None or grade.auto_score != before:
        grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None


def _without_displays(text: str) -> NotebookNode:
    """Return what of a notebook decides scores: cells of nbgrader, without the pictures and pages that they show."""
    content = json.loads(text)
    content["cells"] = [cell for cell in content["cells"] if "nbgrader" in cell["metadata"]]
    for cell in content["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [output for output in cell["outputs"] if output["output_type"] != "display_data"]
    notebook: NotebookNode = nbformat.v4.rwbase.rejoin_lines(nbformat.from_dict(content))
    return notebook


@contextmanager
def writing(course: CourseFolder, assignment: Assignment, recipe: Recipe | CodeRecipe, lock: Path) -> Iterator[Writer]:
    """Open the gradebook for one writer."""
    with course.gradebook() as gradebook:
        gradebook.db().expire_on_commit = False
        yield Writer(course, assignment, recipe, gradebook, FileLock(lock))
