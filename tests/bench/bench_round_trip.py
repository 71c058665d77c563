"""How long a class takes from the zip of Brightspace to grades in its own sheet: assignment 03, step by step.

`python tests/bench/bench_round_trip.py` prints the table; `pytest tests/bench/bench_round_trip.py` holds 300 students
to two minutes on two cores. Each step is the command that a lecturer types. The test counts processor seconds, spread
over two cores: on a busy machine, seconds on the clock measure the neighbours.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "grading"))

from downloads import class_list, download, people

from course.record import handin
from course.record.answers import Record

ROOT = Path(__file__).parents[2]
ASSIGNMENT, NOTEBOOK = "03-differentiatie", "opdracht-03-differentiatie"
SECONDS, PEOPLE, CORES = 120.0, 300, 2


def measure(count: int = PEOPLE) -> dict[str, tuple[float, float]]:
    """Take a class from zip to grades in a new course folder; return clock and processor seconds by step."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        course = folder / "nakijken"
        run("release", ASSIGNMENT, "--exercises", ROOT / "exercises", "--dir", course)
        release = json.loads((course / "release" / ASSIGNMENT / f"{NOTEBOOK}.ipynb").read_text(encoding="utf-8"))
        group = people(count)

        def work(one) -> bytes:
            answers = {"o03-niveau": "abcd"[one.account % 4], "o03-casus": f"De aanpak van {one.name} ({one.number})."}
            student = {"number": "", "name": one.name}
            record = Record(NOTEBOOK, answers, f"2026-11-20T12:00:00+01:00#{one.number}")
            return json.dumps(handin.build(release, record, ASSIGNMENT, "2026-11-20T12:00:00+01:00", student)).encode()

        zip_file, roster = folder / "download.zip", folder / "klas.csv"
        zip_file.write_bytes(download("brightspace", group, work))
        roster.write_text(class_list("brightspace", group), encoding="utf-8")
        steps = {
            "collect": ("collect", zip_file, "--roster", roster, "--yes"),
            "grade": ("grade", ASSIGNMENT),
            "feedback": ("feedback", ASSIGNMENT),
            "export": ("export", ASSIGNMENT, "--voor", "brightspace"),
            "collect again": ("collect", zip_file, "--roster", roster, "--yes"),
            "grade again": ("grade", ASSIGNMENT),
        }
        seconds = {name: run(*step, "--dir", course) for name, step in steps.items()}
        written = (course / "cijfers-brightspace.csv").read_text(encoding="utf-8").splitlines()
        assert len(written) == count + 1, "a line for everyone"
        assert len(list((course / "autograded").iterdir())) == count, "everyone graded"
        return seconds


def run(*arguments: object) -> tuple[float, float]:
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = "from autograder.command import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", command, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT
    )
    if done.returncode:
        raise SystemExit(f"{arguments}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, used


def test_do_300_students_get_from_zip_to_grades_in_two_minutes():
    used = measure()
    assert sum(used[step][1] for step in ("collect", "grade", "feedback", "export")) / CORES < SECONDS


if __name__ == "__main__":
    for number in map(int, sys.argv[1:] or ("30", PEOPLE)):
        steps = (f"{step} {clock:.1f} s ({used:.1f} s)" for step, (clock, used) in measure(number).items())
        print(f"{number} students, on the clock (processor): {', '.join(steps)}", flush=True)
