"""How long the class analysis takes and how much memory: five models for 300 people with seven vignettes each.

`python tests/bench/bench_vignettes.py` prints the table; `pytest tests/bench/bench_vignettes.py` holds it to the
limits: 10 seconds on two cores, 500 MB. The work runs in a fresh interpreter, so that imports and memory are its own.
The test counts processor seconds: on a busy machine, seconds on the clock measure the neighbours.
"""

import json
import subprocess
import sys
import time

SECONDS, MEGABYTES = 10.0, 500.0
PEOPLE = 300

WORK = """
import json, random, resource, time
start = time.perf_counter()
from course.vignettes import class_rows, deck, fit_all, form, predicted
from course.vignettes.records import rating_row
chance, rows, design = random.Random(1), [], form()
for person in range(1, {people} + 1):
    level = chance.gauss(0, 0.7)
    for card in deck("BENCH", person):
        v = card.vignette
        for expected in predicted(v.needs, v.severe, v.support, person=level):
            rating = min(5, max(1, round(expected["rating"] + chance.gauss(0, 0.7))))
            rows.append(rating_row(str(person), "po", "vorm1", card, expected["outcome"], rating))
made = time.perf_counter()
started = time.process_time()
results = fit_all(rows, design)
used = time.process_time() - started
done = time.perf_counter()
assert len(results) == 5 and all(result.effects for result in results) and len(rows) == {people} * 7 * 5
again = time.perf_counter()
fit_all(rows, design)
print(json.dumps({{
    "cpu": used, "make": made - start, "first": done - made, "again": time.perf_counter() - again,
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "models": [result.method for result in results],
}}))
"""


def measure(people=PEOPLE):
    """Run the work once in a fresh interpreter; return its own times (s), memory (MB) and the whole time."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", WORK.format(people=people)], check=True, capture_output=True, text=True
    )
    return {**json.loads(done.stdout), "whole": time.perf_counter() - start}


def test_do_five_models_for_300_people_stay_within_time_and_memory():
    """Is it 10 seconds at most with imports, and 500 MB?"""
    got = measure()
    assert got["cpu"] < SECONDS and got["megabytes"] < MEGABYTES


if __name__ == "__main__":
    print("people  models, imports included  processor  models again  whole    MB  methods")
    for people in (30, PEOPLE, 1000):
        m = measure(people)
        times = f"{m['first']:22.2f} s {m['cpu']:8.2f} s {m['again']:11.2f} s {m['whole']:4.1f} s {m['megabytes']:5.0f}"
        print(f"{people:6} {times}  {', '.join(m['models'])}")
