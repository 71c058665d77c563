"""Mean, spread and reliability of the invented attitude class, worked out for the learners who read them.

    python -m course.authoring.attitude_numbers        # works them out anew, after a change in the class

They stand in ``data/synthetic/``, and a test holds them to the answers of the class.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from course.base.command import run_command
from course.base.paths import data_dir
from course.instruments.attitude_class import NUMBERS, Numbers
from course.instruments.attitude_class.synthetic import ATTITUDE_ITEMS, attitude_class
from course.measuring import scales

from .class_model import toml

_HEAD = """\
# Gemaakt met `python -m course.authoring.attitude_numbers`; verander hier niets met de hand.
# Gemiddelde, spreiding en betrouwbaarheid van verzonnen-gegevens-attitude.csv. Van niemand, uit geen onderzoek.

title = "Verzonnen gegevens: gemiddelde, spreiding en betrouwbaarheid van een klas"
source = "Verzonnen gegevens, gemaakt met python -m course.authoring.attitude_numbers"
"""


def work_out(part: str, items: list[str]) -> Numbers:
    """Return the numbers of one part of the list.

    Raises:
        ValueError: the class is too small, or its answers have no reliability.
    """
    people = [(True, one) for one in attitude_class()]
    view, found = scales.group_view(people, items), scales.reliability(people, items)
    measured = found.alpha if found.spearman_brown is None else found.spearman_brown
    if view.mean is None or view.sd is None or measured is None:
        raise ValueError(found.message or view.message)
    pair = found.spearman_brown is not None
    return Numbers(
        part=part,
        people=view.n,
        mean=view.mean,
        sd=view.sd,
        complete=found.n,
        reliability=measured,
        formula="Spearman-Brown" if pair else "alfa",
        low=None if pair else found.alpha_low,
        high=None if pair else found.alpha_high,
    )


def class_numbers() -> list[Numbers]:
    """Return the numbers of the whole list and of the two statements about belief."""
    pair = [item for item in ATTITUDE_ITEMS if item.startswith("overtuiging")]
    return [
        work_out("Alle zes de uitspraken", list(ATTITUDE_ITEMS)),
        work_out("Alleen de twee over overtuiging", pair),
    ]


def write(folder: Path) -> Path:
    """Work the numbers out and write them into ``folder``."""
    parts = [_HEAD]
    for one in class_numbers():
        fields = msgspec.structs.asdict(one)
        lines = (f"{name} = {toml(value)}" for name, value in fields.items() if value is not None)
        parts.append("\n[[part]]\n" + "\n".join(lines) + "\n")
    path = folder / NUMBERS
    path.write_text("".join(parts), encoding="utf-8", newline="\n")
    return path


def main() -> None:
    """Write the numbers and name the file."""
    print(write(data_dir() / "synthetic"))


if __name__ == "__main__":
    run_command(main)
