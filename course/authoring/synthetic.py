"""Invented data for practice: the command that writes the invented classes of ``data/synthetic/`` anew.

    python -m course.authoring.synthetic

Each file carries the label in its name and in its first column. The same command gives the same files on every machine.
"""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path
from statistics import NormalDist

from course.base.command import run_command
from course.base.paths import data_dir
from course.instruments.attitude_class.synthetic import ATTITUDE_COLUMNS, ATTITUDE_FILE, ATTITUDE_ITEMS
from course.measuring.scales import MISSING
from course.vignettes import synthetic as vignettes
from course.vignettes.classdata import ORIGIN_SYNTHETIC, to_csv

_SEED, _PEOPLE = 20261122, 60


def generate_attitude() -> list[dict[str, int | str]]:
    """Draw the attitude class: 3 + 0.6·own level + 0.4·own component level + 0.7·chance, rounded, within 1-5.

    One answer in forty is "?". With these numbers two items of different components correlate about 0.36 before
    rounding, and about 0.51 within a component.
    """
    chance = random.Random(_SEED)

    def normal() -> float:
        return NormalDist().inv_cdf(chance.random())

    people = []
    for _ in range(_PEOPLE):
        general, answers = normal(), {}
        component = {name: normal() for name in ("overtuiging", "gevoel", "handelen")}
        for item in ATTITUDE_ITEMS:
            value = 3 + 0.6 * general + 0.4 * component[item.split("-")[0]] + 0.7 * normal()
            unknown = chance.random() < 1 / 40
            answers[item] = MISSING if unknown else min(5, max(1, round(value)))
        people.append(answers)
    return people


def attitude_csv() -> str:
    """Return the attitude class as CSV text, one line per person."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(ATTITUDE_COLUMNS)
    for number, answers in enumerate(generate_attitude(), start=1):
        writer.writerow([ORIGIN_SYNTHETIC, number, *answers.values()])
    return text.getvalue()


def write(folder: Path) -> list[Path]:
    """Write every invented data set into ``folder`` and return the files."""
    files = {
        vignettes.FILE: to_csv(vignettes.generate(), origin=ORIGIN_SYNTHETIC),
        ATTITUDE_FILE: attitude_csv(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [folder / name for name in files]


def main() -> None:
    """Write the files and name them."""
    for path in write(data_dir() / "synthetic"):
        print(path)


if __name__ == "__main__":
    run_command(main)
