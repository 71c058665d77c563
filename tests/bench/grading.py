"""How long a class takes from files to grades, ours beside stock nbgrader: what each step costs, and what it needs.

    python tests/bench/grading.py                        the table: 40 submissions with both, 30, 300 and 600 with ours
    python tests/bench/grading.py --sizes 30 600 --runs 3 --assignment 05b-data --both 6
    python tests/bench/grading.py --corpus               scores of the whole corpus, ours beside stock nbgrader
    python tests/bench/grading.py --worth --sizes 100 400   from how many on a cluster is quicker than one process
    python tests/bench/grading.py --evening 600          a class, every assignment, one `autograder all`

Each step is the command that a lecturer types, a whole process; with several runs the median counts. Stock nbgrader
gets the same submissions, as ``collect`` left them, and where both are measured a round of ours and one of stock's take
turns. On a busy machine seconds on the clock measure the neighbours, so the processor's seconds stand beside them: of
all that the command began, by a cgroup where one can be made (learners' code is run by processes that nobody waits
for), and else of what was waited for.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "grading"))

import corpus

from autograder.assignment import released_assignment
from autograder.config import CourseFolder

ROOT = Path(__file__).parents[2]
STEPS = ("collect", "grade", "feedback", "export")
#: What the kinds of the corpus are when they come as files: one notebook each.
KINDS = [kind for kind in corpus.KINDS if kind not in ("blank", "record beside")]


#: Where Linux counts the processor's time of a group of processes (cgroup 1), in nanoseconds.
COUNTED = Path("/sys/fs/cgroup/cpuacct")


@contextmanager
def group() -> Iterator[Path | None]:
    """Make a group that counts the processor's time of all that is begun in it; nothing where that cannot be."""
    made = COUNTED / f"nakijken-{os.getpid()}"
    try:
        made.mkdir()
    except OSError:
        yield None
        return
    try:
        yield made
    finally:
        with suppress(OSError):  # somebody is still in it
            made.rmdir()


@dataclass
class Cost:
    """Seconds on the clock and of the processor, and the largest process in MB."""

    clock: float
    processor: float
    largest: float

    def __str__(self) -> str:
        return f"{self.clock:8.1f} {self.processor:9.1f}"


def run(program: str, *arguments: object, first: str = "pass") -> Cost:
    """Run a command as a process of its own; ``first`` is a line of Python before it."""
    code = (
        "import resource, sys\n"
        "def tell():\n"
        "    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]\n"
        "    used = sum(one.ru_utime + one.ru_stime for one in spent)\n"
        "    print('\\n#', used, max(one.ru_maxrss for one in spent) / 1024, file=sys.stderr)\n"
        f"import {program.partition(':')[0]} as command\n"
        f"{first}\n"
        "try:\n"
        f"    command.{program.partition(':')[2]}()\n"
        "finally:\n"
        "    tell()\n"
    )
    with tempfile.TemporaryDirectory() as place, group() as counted:
        (Path(place) / "run.py").write_text(f"if __name__ == '__main__':\n{_indented(code)}", encoding="utf-8")
        begin = time.perf_counter()
        command = [sys.executable, str(Path(place) / "run.py"), *map(str, arguments)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        if counted:
            command = ["sh", "-c", f'echo $$ > "{counted}/cgroup.procs" && exec "$@"', "sh", *command]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
        clock = time.perf_counter() - begin
        spent = int((counted / "cpuacct.usage").read_text()) / 1e9 if counted else 0.0
    if done.returncode:
        raise SystemExit(f"{arguments}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    used, largest = map(float, done.stderr.rstrip().splitlines()[-1].removeprefix("# ").split())
    return Cost(clock, spent or used, largest)


def _indented(code: str) -> str:
    return "".join(f"    {line}\n" for line in code.splitlines())


def make_class(folder: Path, assignment: str, size: int, place: Path | None = None) -> CourseFolder:
    """Release an assignment and write the hand-ins of a class."""
    place = place or folder / "nakijken"
    run("autograder.command:main", "release", assignment, "--dir", place)
    course = CourseFolder.open(place)
    release = released_assignment(course, assignment)
    made = {kind: corpus.make(release, kind) for kind in KINDS}
    (folder / "in").mkdir()
    for number in range(size):
        notebook = made[KINDS[number % len(KINDS)]]
        inside = notebook["metadata"]["cursus"]["inlevering"]
        inside["student"]["number"] = f"{5000001 + number}"
        inside["record"]["saved"] = f"{corpus.NOON}#{number}"
        (folder / "in" / f"werk-{number}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    return course


def measured(
    folder: Path, assignment: str, size: int, runs: int, both: bool
) -> tuple[dict[str, Cost], list[tuple[Cost, Cost]]]:
    """Return what each step costs for a class of this size, and per round what ours and stock's autograde cost."""
    course = make_class(folder, assignment, size)
    where = ("--dir", course.root)
    costs = {"collect": run("autograder.command:main", "collect", folder / "in", "--yes", *where)}
    if both:
        shutil.copytree(course.root, folder / "stock")
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    theirs = ("autograde", assignment, "--force", f"--course-dir={folder / 'stock'}")
    ours, rounds = [], []
    for _ in range(runs):
        ours.append(run("autograder.command:main", "grade", assignment, "--force", *where))
        if both:
            rounds.append((ours[-1], run("nbgrader.apps.nbgraderapp:NbGraderApp.launch_instance", *theirs)))
    costs["grade"] = median(ours)
    costs["feedback"] = run("autograder.command:main", "feedback", assignment, *where)
    costs["export"] = run("autograder.command:main", "export", assignment, *where)
    assert len(list(course.root.glob("autograded/*/*/nakijken.json"))) == size
    return costs, rounds


def median(costs: list[Cost]) -> Cost:
    return Cost(
        *(statistics.median(getattr(cost, name) for cost in costs) for name in ("clock", "processor", "largest"))
    )


def table(assignment: str, sizes: list[int], both: int, runs: int) -> None:
    """Print what everything costs."""
    cores = os.cpu_count() or 1
    print(f"{assignment}, {cores} cores, median of {runs}; seconds on the clock and of the processor", flush=True)
    print(f"{'students':>9} {'step':<18} {'clock':>8} {'processor':>9} {'ms each':>8} {'MB':>5}")

    def line(size: int, step: str, cost: Cost) -> None:
        print(f"{size:>9} {step:<18} {cost} {cost.processor / size * 1000:8.0f} {cost.largest:5.0f}", flush=True)

    graded: dict[int, Cost] = {}
    for size in sorted({*sizes, both} - {0}):
        with tempfile.TemporaryDirectory() as place:
            costs, rounds = measured(Path(place), assignment, size, runs, size == both)
        for step in STEPS:
            line(size, step, costs[step])
        whole = Cost(*(sum(getattr(cost, name) for cost in costs.values()) for name in ("clock", "processor")), 0)
        line(size, "the four together", whole)
        graded[size] = costs["grade"]
        if rounds:
            line(size, "nbgrader autograde", theirs := median([stock for _, stock in rounds]))
            for name in ("clock", "processor"):
                times = sorted(getattr(stock, name) / getattr(ours, name) for ours, stock in rounds)
                told = ", ".join(f"{one:.1f}" for one in times)
                print(f"stock takes {statistics.median(times):.1f} x the {name} of ours (rounds: {told})", flush=True)
    few, many = min(graded), max(graded)
    if many > few:
        each = [
            (getattr(graded[many], name) - getattr(graded[few], name)) / (many - few) for name in ("clock", "processor")
        ]
        print(
            "one more submission: {:.0f} ms on the clock, {:.0f} ms of the processor".format(
                *(1000 * one for one in each)
            )
        )
    if both:
        for size, cost in graded.items():
            clock = theirs.clock / both / (cost.clock / size)
            used = theirs.processor / both / (cost.processor / size)
            print(f"{size} students: {clock:.1f} x stock on the clock, {used:.1f} x in processor time")


def worth(assignment: str, sizes: list[int], runs: int) -> None:
    """Print what grading costs by one process beside the writer, and by a cluster of as many as there are cores."""
    of_all = "WORTH_FOR_WIDGETS = grade.WORTH_FOR_CODE"
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            course = make_class(Path(place), assignment, size)
            given = ("grade", assignment, "--force", "--dir", course.root)
            run("autograder.command:main", "collect", Path(place) / "in", "--yes", "--dir", course.root)
            for what, most in (("one process", 10**6), ("cluster", 1)):
                first = f"from autograder.grade import grade; grade.{of_all} = {most}"
                cost = median([run("autograder.command:main", *given, first=first) for _ in range(runs)])
                print(f"{size:>9} {what:<18} {cost} {cost.largest:5.0f}", flush=True)


def evening(size: int) -> None:
    """Print what one `autograder all` costs for a class that handed in everything."""
    with tempfile.TemporaryDirectory() as place:
        heap = Path(place) / "alles"
        heap.mkdir()
        for assignment in [one for one in corpus.ASSIGNMENTS if one not in corpus.CODE]:
            folder = Path(place) / assignment
            folder.mkdir()
            course = make_class(folder, assignment, size, Path(place) / "nakijken")
            (folder / "in").rename(heap / assignment)
        cost = run("autograder.command:main", "all", heap, "--yes", "--dir", course.root)
        graded = len(list(course.root.glob("autograded/*/*/nakijken.json")))
        print(f"{graded} submissions of {size} students: {cost.clock / 60:.1f} minutes ({cost}), {cost.largest:.0f} MB")


def whole_corpus() -> None:
    """Grade every kind of every assignment with both, and compare what the gradebooks say."""
    from test_same_scores import both

    for assignment in corpus.ASSIGNMENTS:
        with tempfile.TemporaryDirectory() as place:
            one, other = both(Path(place), assignment, [*corpus.KINDS])
            found = corpus.said(one, assignment)
            assert found == corpus.said(other, assignment), assignment
            print(
                f"{assignment}: {sum(map(len, found.values()))} entries of {len(found)} submissions equal", flush=True
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--assignment", default="03-differentiatie")
    parser.add_argument("--sizes", type=int, nargs="*", default=[30, 300, 600])
    parser.add_argument("--both", type=int, default=40, help="how many stock nbgrader grades as well; 0 for none")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--corpus", action="store_true")
    parser.add_argument("--worth", action="store_true")
    parser.add_argument("--evening", type=int, default=0)
    asked = parser.parse_args()
    if asked.corpus:
        whole_corpus()
    elif asked.worth:
        worth(asked.assignment, asked.sizes, asked.runs)
    elif asked.evening:
        evening(asked.evening)
    else:
        table(asked.assignment, asked.sizes, asked.both, asked.runs)
