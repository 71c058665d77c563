"""How many faults put in on purpose do the tests notice? A sample by mutmut, per area; writes ``mutation.md``.

    .venv/bin/python -m pip install mutmut
    .venv/bin/python tests/bench/mutation.py [mutants per area, 60 by default] [seed, 2026 by default]

The areas and the tests stand in ``[tool.mutmut]`` of pyproject.toml. The sample is drawn with a seed from all
mutants of an area, so that the same tree gives the same sample; another seed should give nearly the same share.
A mutant that makes a test hang counts as noticed.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AREAS = {
    "scoring of questions": "course.questions.",
    "scales": "course.measuring.scales.",
    "answer record": "course.record.answers.",
    "intake of hand-ins": "autograder.collect.intake.",
    "whose work it is": "autograder.collect.identify.",
    "mapping by the lecturer": "autograder.collect.mapping.",
}
#: What mutmut notes of a mutant that no test noticed, and of one that no test reaches.
SURVIVED, NO_TESTS = 0, 33


def results() -> Iterator[tuple[str, int | None]]:
    """Yield every mutant with the outcome that mutmut has noted, ``None`` when it was not tried."""
    for path in sorted((ROOT / "mutants").rglob("*.meta")):
        yield from json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"].items()


def mutmut(*names: str) -> None:
    """Make all mutants, and try those with these names."""
    with open(ROOT / "mutants.log", "w", encoding="utf-8") as log:
        command = [sys.executable, "-m", "mutmut", "run", *names]
        # As in CI Hypothesis sets no deadline: a busy machine must not make a test fail, and a mutant seem noticed.
        env = os.environ | {"CI": "true"}
        subprocess.run(command, cwd=ROOT, env=env, stdout=log, stderr=subprocess.STDOUT, check=False)


def main(per_area: int = 60, seed: int = 2026) -> None:
    """Draw, try and report."""
    mutmut("none.at.all")
    known = [name for name, _ in results()]
    chance, drawn = random.Random(seed), dict[str, list[str]]()
    for area, prefix in AREAS.items():
        there = [name for name in known if name.startswith(prefix)]
        drawn[area] = chance.sample(there, min(per_area, len(there)))
    mutmut(*(name for names in drawn.values() for name in names))
    outcome = dict(results())
    if any(outcome[name] is None for names in drawn.values() for name in names):
        raise SystemExit("Not every mutant was tried; mutants.log says why.")
    lines = [
        "# Faults put in on purpose",
        "",
        f"Made by `tests/bench/mutation.py`: at most {per_area} mutants per area, drawn with seed {seed}.",
        "",
        "| area | mutants | drawn | noticed | share |",
        "|---|---|---|---|---|",
    ]
    left = []
    total = noticed = 0
    for area, names in drawn.items():
        missed = [name for name in names if outcome[name] in (SURVIVED, NO_TESTS)]
        there = sum(name.startswith(AREAS[area]) for name in known)
        caught = len(names) - len(missed)
        lines.append(f"| {area} | {there} | {len(names)} | {caught} | {caught / max(len(names), 1):.0%} |")
        left += missed
        total, noticed = total + len(names), noticed + caught
    lines += [f"| all | {len(known)} | {total} | {noticed} | {noticed / max(total, 1):.1%} |", ""]
    lines += ["Not noticed:", "", *(f"* `{name}`" for name in left), ""]
    (ROOT / "tests" / "bench" / "mutation.md").write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
