"""How long the data package takes, as ratios to a baseline measured in the same run on the same machine.

`python tests/bench/bench_data.py` prints the table; `pytest tests/bench/bench_data.py` holds it to the limits.

Baselines: for one table, parsing the same file with the csv module alone; for the import, a fresh interpreter that
imports json. Every number is the best of several rounds, which is what the work itself costs.
"""

import csv
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial

from course.base.paths import data_dir
from course.data import rows
from course.data.tables import find, read_rows

TABLE = "3.18"
PATH = data_dir() / "tables" / f"{TABLE}.csv"


@dataclass(frozen=True)
class Measured:
    """One line of the benchmark: seconds of the work and of its baseline, and the ratio it must stay under."""

    name: str
    seconds: float
    baseline: str
    baseline_seconds: float
    limit: float

    @property
    def ratio(self):
        return self.seconds / self.baseline_seconds


def best(work, rounds):
    """Return the shortest of several rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def csv_alone():
    """Parse the table's file and nothing else."""
    with PATH.open(encoding="utf-8", newline="") as file:
        list(csv.DictReader(file))


def fresh(statement):
    """Start an interpreter that runs one statement."""
    subprocess.run([sys.executable, "-c", statement], check=True)


def measure():
    """Return all lines of the benchmark."""
    alone = best(csv_alone, 50)
    first = best(partial(read_rows, PATH, find(TABLE)), 50)
    again = best(partial(rows, TABLE), 50)
    nothing = best(partial(fresh, "import json"), 7)
    course = best(partial(fresh, "import course, course.data"), 7)
    parsing, starting = f"csv alone, {PATH.name}", "fresh python, import json"
    return [
        Measured("one table, first time", first, parsing, alone, 8),
        Measured("one table, again", again, parsing, alone, 1),
        Measured("import course, course.data", course, starting, nothing, 5),
    ]


def test_all_stay_within_their_ratio():
    """Is each piece of work still within its ratio to the baseline?"""
    assert [line for line in measure() if line.ratio >= line.limit] == []


if __name__ == "__main__":
    print(f"{'work':28} {'ms':>8} {'baseline':30} {'ms':>8} {'ratio':>7} {'limit':>6}")
    for line in measure():
        print(
            f"{line.name:28} {line.seconds * 1000:8.2f} {line.baseline:30} {line.baseline_seconds * 1000:8.2f} "
            f"{line.ratio:7.2f} {line.limit:6.1f}"
        )
