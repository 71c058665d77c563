"""Tables to check a learner's function with: as the report prints them, and with other numbers.

Checks make :mod:`course.datacheck` anew each time; what stands here is made once.
"""

from __future__ import annotations

import random
from functools import lru_cache
from typing import TYPE_CHECKING

from course.base.paths import data_dir
from course.data import rows, table
from course.data.csvfile import read_csv
from course.data.errata import COLUMNS

if TYPE_CHECKING:
    import pandas as pd


def printed(table_id: str) -> pd.DataFrame:
    """Return a table as the report prints it, with its errors: what ``data/errata.csv`` corrected is put back."""
    return _printed(table_id).copy()


@lru_cache(maxsize=8)
def _printed(table_id: str) -> pd.DataFrame:
    frame = table(table_id).drop(columns="note")
    lines = [line for _, line in read_csv(data_dir() / "errata.csv", COLUMNS) if line["table"] == table_id]
    wrong = {(line["group"], line["item"], line["category"]): float(line["printed"]) for line in lines}
    keys = zip(frame["group"], frame["item"], frame["category"], strict=True)
    frame["value"] = [wrong.get(key, value) for key, value in zip(keys, frame["value"], strict=True)]
    return frame


def altered(table_id: str, seed: int) -> pd.DataFrame:
    """Return a table of the same form with other numbers and another order: what was copied from the print is wrong.

    The five answers of each group and item still add up to 100, and "(Zeer) sterk" is still the sum of the last two.
    """
    return _altered(table_id, seed).copy()


@lru_cache(maxsize=32)
def _altered(table_id: str, seed: int) -> pd.DataFrame:
    import pandas as pd

    chance = random.Random(seed)
    found = rows(table_id)
    sizes = {row["group"]: chance.randint(40, 900) for row in found}
    answers: dict[tuple[str, str], list[int]] = {}
    made = []
    for row in found:
        key = (row["group"], row["item"])
        if key not in answers:
            cuts = sorted(chance.sample(range(1, 100), 4))
            answers[key] = [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]
        names = ["Niet", "Weinig", "Redelijk", "Sterk", "Zeer sterk"]
        five = dict(zip(names, answers[key], strict=True))
        value = five.get(row["category"], five["Sterk"] + five["Zeer sterk"])
        made.append({**row, "n": sizes[row["group"]], "value": float(value)})
    chance.shuffle(made)
    return pd.DataFrame(made).astype({"n": "Int64", "value": "float64"})
