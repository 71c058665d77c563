"""The invented attitude class, as ``course.authoring.synthetic`` drew it into ``data/synthetic/``."""

from __future__ import annotations

from course.base.paths import data_dir
from course.data.csvfile import read_csv
from course.measuring.scales import MISSING

ATTITUDE_FILE = "verzonnen-gegevens-attitude.csv"
ATTITUDE_ITEMS = ("overtuiging-1", "overtuiging-2", "gevoel-1", "gevoel-2", "handelen-1", "handelen-2")
ATTITUDE_COLUMNS = ("herkomst", "persoon", *ATTITUDE_ITEMS)


def attitude_class() -> list[dict[str, int | str]]:
    """Return the invented attitude class: per person the six answers, 1-5 or "?", item id to answer.

    Six items, two for each of the components belief, feeling and readiness to act (003, tabel 6; no item is reversed).
    The values were drawn by a computer and come from no real people.
    """
    people: list[dict[str, int | str]] = []
    for _, cells in read_csv(data_dir() / "synthetic" / ATTITUDE_FILE, ATTITUDE_COLUMNS):
        people.append({i: MISSING if cells[i] == MISSING else int(cells[i]) for i in ATTITUDE_ITEMS})
    return people
