"""Grade: every submission that is new or changed, several at once, each on its own."""

from __future__ import annotations

import functools
import hashlib
import shutil
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import closing, nullcontext, suppress
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
from autograder.config import CONFIG_NAME, CourseFolder
from autograder.files import write_whole
from autograder.problem import Halt, Problem
from course.record.answers import FOLDER

from . import answers, code, execute, room, shell, ways
from .autograde import autograde
from .cluster import Helpers, Make, result_of
from .execute import hold_lock
from .outcome import Outcome, read_result

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
    within: str = "",
    workers: int = 0,
    progress: Callable[[Outcome, int, int], None] = lambda outcome, done, total: None,
    helpers: Helpers | None = None,
) -> Report:
    """Grade an assignment.

    Args:
        course: the course folder.
        id_: the assignment, released here.
        students: grade only these; all who handed in by default.
        force: grade again what was graded and did not change.
        within: one of ``ways.WAYS``, where learners' own code runs; empty for the best that is to be had here.
        workers: processes at the same time; by default one per core.
        progress: called after each student with the outcome, the number done and the total.
        helpers: who grades, where they grade more than this; ``workers`` then says nothing.

    Raises:
        Problem: the assignment is unknown, would run learners' code without a fence and without leave, or its helpers
            are not to be had.
    """
    assignment = released_assignment(course, id_)
    course.check_writable()
    elsewhere = helpers is not None and helpers.scheduler is not None
    if not (assignment.answered_by_widgets or elsewhere):
        within = _locked_in(id_, within, answers.is_plain(course))
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
    with nullcontext(helpers) if helpers else Helpers(workers) as several:
        outcomes = _grade(course, assignment, waiting, several, progress, within)
    for outcome in outcomes:
        if outcome.error:
            _write_log(course, id_, outcome)
            shutil.rmtree(course.autograded(id_, outcome.student), ignore_errors=True)  # never count half a run
        (report.failed if outcome.error else report.graded).append(outcome)
    report.graded.sort(key=lambda outcome: outcome.student)
    report.failed.sort(key=lambda outcome: outcome.student)
    report.by_hand = _by_hand(course, id_)
    return report


def _locked_in(id_: str, wanted: str, plain: bool) -> str:
    """Return how learners' code is locked in on this computer. Raises ``Problem`` when it cannot be."""
    try:
        return ways.way(wanted, plain)
    except Problem as why:
        raise Problem(
            f"Opdracht {id_} bevat code van studenten. Die draait alleen binnen een afscherming, zodat zij niet bij "
            f"jouw bestanden en het netwerk kan: bubblewrap of een container. {why} Vertrouw je de code van al deze "
            "studenten, geef dan --zonder-afscherming op."
        ) from None


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
            write_whole(path, text.encode())
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

#: From how many submissions on a cluster on this computer is quicker than one process: answered by widgets, with code,
#: and by nbgrader's own road. The first as ``tests/bench/grading.py --worth`` measured it on two cores.
WORTH_FOR_WIDGETS, WORTH_FOR_CODE, WORTH_AS_IT_WAS = 300, 12, 6


def _grade(
    course: CourseFolder,
    assignment: Assignment,
    waiting: dict[str, str],
    helpers: Helpers,
    progress: Callable[[Outcome, int, int], None],
    within: str,
) -> list[Outcome]:
    """Have students graded, each by the road that the assignment and the settings allow."""
    if not waiting:
        return []
    outcomes: list[Outcome] = []

    def gather(tasks: Mapping[str, Make], worth: int, finish: Callable[[str, Any], Outcome]) -> list[Outcome]:
        with closing(helpers.results(tasks, worth)) as results:
            for student, future in results:
                outcomes.append(_outcome(student, future, finish))
                progress(outcomes[-1], len(outcomes), len(waiting))
        return outcomes

    by_widgets = assignment.answered_by_widgets
    own_road = by_widgets or (within != ways.OPEN and (helpers.scheduler or within == ways.CONTAINER or room.usable()))
    if not (answers.is_plain(course) and own_road):
        if helpers.scheduler:
            raise Problem(
                f"Opdracht {assignment.id} kan alleen op deze computer worden nagekeken: door --zonder-afscherming of "
                f"eigen instellingen in {CONFIG_NAME} doet nbgrader het zelf, in de nakijkmap. Laat --scheduler weg."
            )
        given = (str(course.root), course.coursedir().db_url, within != ways.OPEN, assignment.id)
        as_it_was: dict[str, Make] = {
            student: functools.partial(_as_it_was, (*given, student, edition)) for student, edition in waiting.items()
        }
        return gather(as_it_was, WORTH_AS_IT_WAS, lambda student, outcome: outcome)
    if by_widgets:
        recipe: shell.Recipe | code.CodeRecipe = answers.make_recipe(course, assignment)
    else:
        recipe = answers.make_code_recipe(course, assignment, within)
    with answers.writing(course, assignment, recipe, course.root / _LOCK_NAME) as writer:
        files: dict[str, dict[str, bytes]] = {}

        def task(student: str) -> tuple[Callable[..., Any], tuple[Any, ...]]:
            files[student] = writer.read(student)
            if by_widgets:
                return shell.run_submission, (recipe, files[student])
            return code.run_code, (recipe, writer.notebooks(student), files[student])

        def finish(student: str, ran: dict[str, str] | code.Ran) -> Outcome:
            texts, doubts = (ran.texts, ran.doubts) if isinstance(ran, code.Ran) else (ran, {})
            return writer.write(student, waiting[student], files.pop(student), texts, doubts)

        tasks = {student: functools.partial(task, student) for student in waiting}
        return gather(tasks, WORTH_FOR_WIDGETS if by_widgets else WORTH_FOR_CODE, finish)


def _outcome(student: str, future: Future[bytes], finish: Callable[[str, Any], Outcome]) -> Outcome:
    try:
        return finish(student, result_of(future))
    except Halt:
        raise
    except Problem as problem:
        return Outcome(student, str(problem))
    except Exception as error:  # one student's failure must not stop the others
        return Outcome(student, f"onverwachte fout: {type(error).__name__}: {error}")


def _as_it_was(given: tuple[Any, ...]) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    return _grade_one, given


def _grade_one(root: str, db: str, fenced: bool, id_: str, student: str, edition: str) -> Outcome:
    hold_lock(Path(root) / _LOCK_NAME)
    execute.fenced = fenced
    return autograde(_opened(root, db), id_, student, edition)


@functools.cache
def _opened(root: str, db: str) -> CourseFolder:
    return CourseFolder.open(Path(root), db)


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
    with suppress(Problem):  # the report says it too
        text = f"{outcome.error}\n\n{outcome.log}"
        write_whole(
            course.root / _LOG_FOLDER / f"{id_}-{outcome.student}.log", text.encode("utf-8", "replace"), new_folder=True
        )
