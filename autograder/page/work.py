"""Work that takes a while, one at a time: it tells how far it is, and stops where nothing is lost."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock, Thread

from autograder.config import CourseFolder
from autograder.evening.steps import Steps
from autograder.export.export import Export
from autograder.feedback import feedback
from autograder.grade import grade
from autograder.grade.cluster import Helpers
from autograder.marks.settings import write_example
from autograder.problem import Problem
from autograder.release import handout
from autograder.report.assignment import write_report
from course.base import dutch
from course.base.command import file_sentence

from .collecting import take, waits_in_box
from .desk import Desk, Json

_NAMED = 12


@dataclass
class Job:
    """A piece of work: what it is called, what it said, how far it is; ``problem`` is why it ended early."""

    title: str
    told: list[str] = field(default_factory=list)
    step: str = ""
    done: int = 0
    total: int = 0
    running: bool = True
    stopping: bool = False
    problem: str = ""

    def at(self, step: str, done: int = 0, total: int = 0) -> None:
        """Note how far the work is. Raises ``KeyboardInterrupt``, as Ctrl-C does, when the lecturer pressed stop."""
        self.step, self.done, self.total = step, done, total
        if self.stopping:
            raise KeyboardInterrupt

    def tell(self, *sentences: str) -> None:
        self.told += sentences


class Worker:
    """Does one job at a time in a thread of its own."""

    def __init__(self) -> None:
        self.job: Job | None = None
        self._lock = Lock()

    def start(self, title: str, act: Callable[[Job], None]) -> Job:
        """Begin a job. Raises ``Problem`` while another is under way."""
        with self._lock:
            if self.job is not None and self.job.running:
                raise Problem(f"Er loopt nog iets: {self.job.title}. Wacht even, of druk op Stop.")
            self.job = job = Job(title)
        Thread(target=self._run, args=(job, act), daemon=True).start()
        return job

    @staticmethod
    def _run(job: Job, act: Callable[[Job], None]) -> None:
        try:
            act(job)
        except KeyboardInterrupt:
            job.problem = "Gestopt. Wat al klaar was, is bewaard; begin opnieuw voor de rest."
        except Problem as problem:
            job.problem = str(problem)
        except OSError as error:
            job.problem = file_sentence(error)
        except Exception as error:  # the page must tell it: nobody sees this thread
            job.problem = f"Onverwachte fout: {type(error).__name__}: {error}"
        finally:
            job.running = False


def release_in(root: str, id_: str) -> handout.HandOut:
    """Release an assignment in a process of its own: nbgrader changes the working directory meanwhile."""
    return handout.release(CourseFolder.open(Path(root)), id_)


def hand_out(desk: Desk, ids: list[str]) -> Callable[[Job], None]:
    """Make assignments ready to hand out; the first time this makes the course folder."""

    def act(job: Job) -> None:
        job.at("nakijkmap klaarzetten")
        write_example(CourseFolder.create(desk.root))
        known = handout.sources(desk.course)
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            for at, id_ in enumerate(ids or known):
                job.at(f"{id_} controleren", at, len(ids or known))
                made = pool.submit(release_in, str(desk.root), id_).result()
                job.tell(f"{id_} staat klaar: {dutch.number(made.points)} punten.", *made.notices)

    return act


class _Telling:
    """Tells in the sentences of a job what the steps come to."""

    def __init__(self, job: Job) -> None:
        self.at, self._tell = job.at, job.tell

    def graded(self, report: grade.Report) -> None:
        self._tell(*_graded(report))

    def gave_feedback(self, report: feedback.Report) -> None:
        id_ = report.assignment
        self._tell(f"{id_}: feedback voor {dutch.count(len(report.written), 'student', 'studenten')}.")
        if report.provisional:
            self._tell(f"Bij {len(report.provisional)} staat er nog ‘voorlopig’ op: daar is nog iets te lezen.")
        if report.not_graded:
            self._tell(f"Zonder feedback, want niet nagekeken: {', '.join(report.not_graded[:_NAMED])}.")

    def exported(self, made: Export) -> None:
        self._tell(f"{made.path.name}: {dutch.count(made.students, 'student', 'studenten')}.")


def _steps(act: Callable[[Steps, list[str]], object]) -> Callable[[Desk, list[str]], Callable[[Job], None]]:
    """Return work that takes steps on assignments, and tells at the end what went wrong with one of them."""

    def work(desk: Desk, ids: list[str]) -> Callable[[Job], None]:
        def do(job: Job) -> None:
            with Helpers() as helpers:
                steps = Steps(desk.course, _Telling(job), helpers)
                act(steps, ids)
            steps.stop_if_wrong()

        return do

    return work


def _graded(report: grade.Report) -> list[str]:
    told = [f"{report.assignment}: {dutch.count(len(report.graded), 'student', 'studenten')} nagekeken."]
    if report.unchanged:
        told.append(f"Niet veranderd, dus overgeslagen: {len(report.unchanged)}.")
    told += [f"Mislukt bij {outcome.student}: {outcome.error}." for outcome in report.failed]
    told += [f"{student} niet nagekeken: {why}." for student, why in report.undecided.items()]
    if report.repairs:
        number = dutch.count(len(report.repairs), "inlevering", "inleveringen")
        told.append(f"Hersteld voor het nakijken: {number}; wat, staat op de feedbackpagina.")
    return told


def tell_class(desk: Desk, ids: list[str]) -> Callable[[Job], None]:
    """Write the class report of assignments."""

    def act(job: Job) -> None:
        for at, id_ in enumerate(ids):
            job.at(f"verslag van {id_}", at, len(ids))
            job.tell(f"Het verslag van de klas: {write_report(desk.course, id_).name}.")

    return act


def take_in(desk: Desk, ids: list[str]) -> Callable[[Job], None]:
    """Take in what came in and is certain."""

    def act(job: Job) -> None:
        job.at("inleveringen opnemen")
        job.tell(*take(desk))

    return act


def everything(desk: Desk, ids: list[str]) -> Callable[[Job], None]:
    """Take in what came in, grade, give feedback and export, one after another."""

    def act(job: Job) -> None:
        with Helpers() as helpers:
            steps = Steps(desk.course, _Telling(job), helpers)
            if waits_in_box(desk):
                with steps.going_on():
                    take_in(desk, ids)(job)
            steps.all()
        steps.stop_if_wrong()

    return act


#: What a lecturer can have done: a title, and the work for assignments.
WORK: dict[str, tuple[str, Callable[[Desk, list[str]], Callable[[Job], None]]]] = {
    "release": ("uitdelen", hand_out),
    "collect": ("ophalen", take_in),
    "grade": ("nakijken", _steps(lambda steps, ids: steps.grade(ids))),
    "feedback": ("feedback maken", _steps(lambda steps, ids: steps.feedback(ids, open_keys=True))),
    "closed": ("feedback maken", _steps(lambda steps, ids: steps.feedback(ids, open_keys=False))),
    "export": ("cijfers uitvoeren", _steps(lambda steps, ids: steps.export())),
    "report": ("verslag van de klas", tell_class),
    "all": ("alles: ophalen, nakijken, feedback en cijfers", everything),
}


def job_json(job: Job | None) -> Json:
    """Return how a job is doing; nothing where none was begun."""
    return {} if job is None else dict(vars(job))
