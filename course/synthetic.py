"""Invented data for practice: an attitude class, and the command that writes all of ``data/synthetic/`` anew.

    python -m course.synthetic

Each file carries the label in its name and in its first column. The same command gives the same files on every machine.
"""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path
from statistics import NormalDist

from course.data.csvfile import read_csv
from course.paths import data_dir
from course.scales import MISSING
from course.vignettes import synthetic as vignettes
from course.vignettes.classdata import ORIGIN_SYNTHETIC, to_csv

ATTITUDE_FILE = "verzonnen-gegevens-attitude.csv"
ATTITUDE_ITEMS = ("overtuiging-1", "overtuiging-2", "gevoel-1", "gevoel-2", "handelen-1", "handelen-2")
ATTITUDE_COLUMNS = ("herkomst", "persoon", *ATTITUDE_ITEMS)
_SEED, _PEOPLE = 20261122, 60


def attitude_class() -> list[dict[str, int | str]]:
    """Return the invented attitude class: per person the six answers, 1-5 or "?", item id to answer.

    Six items, two for each of the components belief, feeling and readiness to act (003, tabel 6; no item is reversed).
    The values come from :func:`generate_attitude` and from no real people.
    """
    people: list[dict[str, int | str]] = []
    for _, cells in read_csv(data_dir() / "synthetic" / ATTITUDE_FILE, ATTITUDE_COLUMNS):
        people.append({i: MISSING if cells[i] == MISSING else int(cells[i]) for i in ATTITUDE_ITEMS})
    return people


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


if __name__ == "__main__":
    for path in write(data_dir() / "synthetic"):
        print(path)
