"""Grade: every submission that is new or changed, several at once, each on its own."""

from __future__ import annotations

import functools
import hashlib
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from typing import Any

from nbgrader.api import MissingEntry

import course as course_package
from autograder.assignment import Assignment, released_assignment
from autograder.collect.collect import keep_folder, why_unusable
from autograder.collect.handin import NotAHandIn, read_handin
from autograder.collect.intake import LARGEST_FILE, Found
from autograder.collect.sanitise import read_note, write_submission
from autograder.config import CourseFolder
from autograder.problem import Problem
from course.record.answers import FOLDER

from . import answers, code, execute, fence, room, shell
from .autograde import autograde
from .execute import hold_lock
from .outcome import Outcome, read_result
from .worker import start_worker

_LOCK_NAME = ".gradebook.lock"
_LOG_FOLDER = "logboek"
#: By this, nbgrader's ``release_feedback`` finds the way back to who submitted through the exchange.
_SECRET = "submission_secret.txt"


@dataclass
class Report:
    """What grading an assignment came to.

    ``undecided`` gives per student, as a Dutch phrase, why the work is not graded until the lecturer decides;
    ``by_hand`` are the students with something left to grade by a person.
    """

    assignment: str
    graded: list[Outcome] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    failed: list[Outcome] = field(default_factory=list)
    undecided: dict[str, str] = field(default_factory=dict)
    repairs: dict[str, list[str]] = field(default_factory=dict)
    by_hand: list[str] = field(default_factory=list)


def grade(
    course: CourseFolder,
    id_: str,
    students: Iterable[str] = (),
    force: bool = False,
    unfenced: bool = False,
    workers: int = 0,
    progress: Callable[[Outcome, int, int], None] = lambda outcome, done, total: None,
) -> Report:
    """Grade an assignment.

    Args:
        course: the course folder.
        id_: the assignment, released here.
        students: grade only these; all who handed in by default.
        force: grade again what was graded and did not change.
        unfenced: run learners' own code without the fence, for an assignment that is not answered by widgets.
        workers: processes at the same time; by default one per core.
        progress: called after each student with the outcome, the number done and the total.

    Raises:
        Problem: the assignment is unknown, or would run learners' code without a fence and without leave.
    """
    assignment = released_assignment(course, id_)
    course.check_writable()
    if not (assignment.answered_by_widgets or unfenced or fence.available()):
        raise Problem(
            f"Opdracht {id_} bevat code van studenten. Die draait alleen binnen een afscherming, zodat zij niet bij "
            "jouw bestanden en het netwerk kan. Daarvoor is Linux met bubblewrap nodig (op Debian en Ubuntu: sudo apt "
            "install bubblewrap). Vertrouw je de code van al deze studenten, geef dan --zonder-afscherming op."
        )
    edition = _edition(course, id_)
    report = Report(id_)
    waiting: dict[str, str] = {}
    wanted = list(students) or course.submitters(id_)
    for student in wanted:
        if why := _prepare(course, assignment, student):
            report.undecided[student] = why
            continue
        own = edition + _digest(course.submitted(id_, student))
        result = read_result(course, id_, student)
        if result is not None and result.get("edition") == own and not force:
            report.unchanged.append(student)
        else:
            waiting[student] = own
            note = read_note(course.submitted(id_, student))
            if note and note.repairs:
                report.repairs[student] = note.repairs
    report.undecided |= _never_taken(course, id_, wanted if students else ())
    for outcome in _grade(course, assignment, waiting, workers or os.cpu_count() or 1, progress, not unfenced):
        if outcome.error:
            _write_log(course, id_, outcome)
            shutil.rmtree(course.autograded(id_, outcome.student), ignore_errors=True)  # never count half a run
        (report.failed if outcome.error else report.graded).append(outcome)
    report.graded.sort(key=lambda outcome: outcome.student)
    report.failed.sort(key=lambda outcome: outcome.student)
    report.by_hand = _by_hand(course, id_)
    return report


def _prepare(course: CourseFolder, assignment: Assignment, student: str) -> str:
    """Make sure that a submission is safe to run; return why it cannot be graded, empty when it can.

    ``collect`` leaves submissions ready. One that nbgrader itself collected is rebuilt here, and one that was rebuilt
    from an older release gets the notebook of the present one.
    """
    folder = course.submitted(assignment.id, student)
    if not folder.is_dir():
        return "er is niets ingeleverd"
    if not assignment.answered_by_widgets:
        return ""
    if read_note(folder) is None:
        return _adopt(course, assignment, student)
    for name, text in assignment.texts.items():
        path = folder / f"{name}.ipynb"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    return ""


def _adopt(course: CourseFolder, assignment: Assignment, student: str) -> str:
    """Turn a folder that a learner submitted through nbgrader's exchange into a safe submission."""
    folder = course.submitted(assignment.id, student)
    files = sorted(folder.glob("*.ipynb"), key=lambda path: (not path.name.startswith("inlevering-"), path.name))
    records = {f"{FOLDER}/{path.name}": path.read_bytes() for path in _small(folder.glob(f"{FOLDER}/*.json"))}
    why = "in de map staat geen notebook van deze opdracht"
    for path in _small(files):
        try:
            handin = read_handin(Found(path.name, path.read_bytes()), {assignment.id: assignment}, records)
        except NotAHandIn as error:
            why = f"{path.name} {error}"
            continue
        if handin.record is None:
            why = "; ".join(handin.remarks)
            continue
        moment = course.coursedir().get_existing_timestamp(str(folder))
        handin.time = moment.replace(tzinfo=UTC) if moment else handin.time
        keep_folder(course, assignment.id, student)
        secret = _small([folder / _SECRET])
        content = secret[0].read_bytes() if secret else b""
        write_submission(folder, handin, assignment)
        if secret:
            secret[0].write_bytes(content)
        return ""
    return why


def _small(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST_FILE]


def _never_taken(course: CourseFolder, id_: str, wanted: Iterable[str]) -> dict[str, str]:
    """Return the students whose hand-in was kept but not taken, and why."""
    folder = course.kept(id_, "x").parent
    kept = sorted(path.name for path in folder.glob("*") if path.is_dir()) if folder.is_dir() else []
    asked = [student for student in kept if not wanted or student in wanted]
    return {student: why for student in asked if (why := why_unusable(course, id_, student))}


# -- several at once ---------------------------------------------------------------------------------------------------

#: A piece of work for another process, and what this process does with what comes back.
Task = tuple[Callable[..., Any], tuple[Any, ...]]
#: Makes a task when its turn comes. Raises ``Problem`` when what was handed in cannot be graded.
Make = Callable[[], Task]
Finish = Callable[[str, Any], Outcome]


def _grade(
    course: CourseFolder,
    assignment: Assignment,
    waiting: dict[str, str],
    workers: int,
    progress: Callable[[Outcome, int, int], None],
    fenced: bool,
) -> list[Outcome]:
    """Grade students in worker processes, each student by the road that the assignment and the settings allow."""
    if not waiting:
        return []
    outcomes: list[Outcome] = []

    def done(outcome: Outcome) -> None:
        outcomes.append(outcome)
        progress(outcome, len(outcomes), len(waiting))

    by_widgets = assignment.answered_by_widgets
    if not (answers.is_plain(course) and (by_widgets or (fenced and room.usable()))):
        tasks: dict[str, Make] = {
            student: functools.partial(_as_it_was, assignment.id, student, edition)
            for student, edition in waiting.items()
        }
        start = functools.partial(_pool, _start_grader, (str(course.root), course.coursedir().db_url, fenced))
        _in_processes(start, tasks, workers, lambda student, outcome: outcome, done)
        return outcomes
    make = answers.make_recipe if by_widgets else answers.make_code_recipe
    recipe = make(course, assignment)
    with answers.writing(course, assignment, recipe, course.root / _LOCK_NAME) as writer:
        files: dict[str, dict[str, bytes]] = {}

        def task(student: str) -> Task:
            files[student] = writer.read(student)
            if by_widgets:
                return shell.run_submission, (recipe, files[student])
            return code.run_code, (recipe, writer.notebooks(student), files[student])

        def finish(student: str, ran: dict[str, str] | code.Ran) -> Outcome:
            texts, doubts = (ran.texts, ran.doubts) if isinstance(ran, code.Ran) else (ran, {})
            return writer.write(student, waiting[student], files.pop(student), texts, doubts)

        tasks = {student: functools.partial(task, student) for student in waiting}
        _in_processes(functools.partial(_pool, start_worker, ()), tasks, workers, finish, done)
    return outcomes


def _in_processes(
    start: Callable[[int], ProcessPoolExecutor],
    tasks: Mapping[str, Make],
    workers: int,
    finish: Finish,
    done: Callable[[Outcome], None],
) -> None:
    """Do tasks in worker processes. One whose process dies is tried once more, alone."""
    died: list[str] = []
    with start(min(workers, len(tasks))) as pool:
        try:
            for student, future in _results(pool, tasks, 4 * workers):
                try:
                    done(_outcome(student, future, finish))
                except BrokenProcessPool:
                    died.append(student)
        except KeyboardInterrupt:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    for student in died:
        with start(1) as pool:
            function, given = tasks[student]()
            try:
                done(_outcome(student, pool.submit(function, *given), finish))
            except BrokenProcessPool:
                done(Outcome(student, "het nakijken viel halverwege uit (te weinig geheugen?)"))


def _results(pool: ProcessPoolExecutor, tasks: Mapping[str, Make], ahead: int) -> Iterator[tuple[str, Future[Any]]]:
    """Give each student's result as it comes; no more are begun than will soon be dealt with."""
    waiting, running = list(tasks), dict[Future[Any], str]()
    while waiting or running:
        while waiting and len(running) < ahead:
            student = waiting.pop(0)
            try:
                function, given = tasks[student]()
                running[pool.submit(function, *given)] = student
            except (Problem, OSError, BrokenProcessPool) as error:
                future: Future[Any] = Future()
                future.set_exception(error)
                running[future] = student
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            yield running.pop(future), future


def _outcome(student: str, future: Future[Any], finish: Finish) -> Outcome:
    try:
        return finish(student, future.result())
    except BrokenProcessPool:
        raise
    except Problem as problem:
        return Outcome(student, str(problem))
    except Exception as error:  # one student's failure must not stop the others
        return Outcome(student, f"onverwachte fout: {type(error).__name__}: {error}")


def _pool(initializer: Callable[..., None], given: tuple[Any, ...], workers: int) -> ProcessPoolExecutor:
    # a fresh interpreter per worker: running changes the working directory, and a fork would share the database
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, context, initializer=initializer, initargs=given)


_course: CourseFolder


def _start_grader(root: str, db: str, fenced: bool) -> None:
    start_worker()
    global _course
    _course = CourseFolder.open(Path(root), db)
    hold_lock(Path(root) / _LOCK_NAME)
    execute.fenced = fenced


def _as_it_was(id_: str, student: str, edition: str) -> Task:
    return _grade_one, (id_, student, edition)


def _grade_one(id_: str, student: str, edition: str) -> Outcome:
    return autograde(_course, id_, student, edition)


# -- what was graded by what -------------------------------------------------------------------------------------------


def _edition(course: CourseFolder, id_: str) -> str:
    """Return a hash of what decides scores besides the submission: cells with keys and points, questions, course."""
    digest = hashlib.sha256(course_package.__version__.encode())
    with course.gradebook() as gradebook:
        try:
            notebooks = gradebook.find_assignment(id_).notebooks
        except MissingEntry:
            raise Problem(
                f"Opdracht {id_} staat niet in de cijferlijst. Draai eerst 'autograder release {id_}'."
            ) from None
        cells = [cell for notebook in notebooks for cell in notebook.source_cells]
        for cell in sorted(cells, key=lambda cell: cell.name):
            digest.update(f"{cell.name}\0{cell.checksum}\0{cell.source}\0".encode())
    return digest.hexdigest() + _digest(course.source(id_), skip=".ipynb")


def _digest(folder: Path, skip: str = "") -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if not skip or path.suffix != skip:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _by_hand(course: CourseFolder, id_: str) -> list[str]:
    with course.gradebook() as gradebook:
        submissions = gradebook.assignment_submissions(id_)
        return sorted(submission.student.id for submission in submissions if submission.needs_manual_grade)


def _write_log(course: CourseFolder, id_: str, outcome: Outcome) -> None:
    path = course.root / _LOG_FOLDER / f"{id_}-{outcome.student}.log"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{outcome.error}\n\n{outcome.log}", encoding="utf-8")
