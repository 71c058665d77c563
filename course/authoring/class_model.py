"""The multilevel model of the invented class, worked out for the learners who read it.

    python -m course.authoring.class_model        # works it out anew, after a change in the class or in the model

Its outcome stands in ``data/synthetic/``, and a test holds it to the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

from course import vignettes
from course.base.command import run_command
from course.base.paths import data_dir
from course.instruments.class_effects import FILE, LABEL
from course.vignettes.analysis import Effect, Result

_EFFECT = [field.name for field in fields(Effect)]
_DECIMALS = 6

_HEAD = f"""\
# Gemaakt met `python -m course.authoring.class_model`; verander hier niets met de hand.
# De uitkomst van het multilevelmodel op verzonnen-gegevens-vignetten.csv, vorm 1. Van niemand, uit geen onderzoek.

title = "{LABEL}: uitkomst van het model voor de klas die vignetten beoordeelt"
source = "{LABEL}, gemaakt met python -m course.authoring.class_model"
"""


def fit_class() -> list[Result]:
    """Fit the model of every aspect anew; statsmodels is needed."""
    rows = [row for row in vignettes.class_rows() if row["form"] == "vorm1"]
    return vignettes.fit_all(rows, vignettes.form())


def results_toml(results: Sequence[Result]) -> str:
    """Return results as the text of the file that :func:`class_results` reads."""
    parts = [_HEAD, f"# effects: {', '.join(_EFFECT)}"]
    for result in results:
        plain: dict[str, Any] = {
            "outcome": result.outcome.id,
            "method": result.method,
            "reason": result.reason,
            "people": result.people,
            "ratings": result.ratings,
            "center": list(result.center),
            "icc": result.icc,
            "sd_person": result.sd_person,
            "sd_residual": result.sd_residual,
        }
        lines = [f"{key} = {toml(value)}" for key, value in plain.items() if value is not None]
        effects = [f"  {toml(list(astuple(effect)))}," for effect in result.effects]
        parts.append("\n".join(["", "[[result]]", *lines, "effects = [", *effects, "]"]))
    return "\n".join(parts) + "\n"


def toml(value: Any) -> str:
    """Return a number, a text or a list of them as TOML writes it."""
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, float):
        return repr(round(value, _DECIMALS) + 0.0)
    return f'"{value}"' if isinstance(value, str) else str(value)


def write(folder: Path) -> Path:
    """Fit the model and write its outcome into ``folder``."""
    path = folder / FILE
    path.write_text(results_toml(fit_class()), encoding="utf-8", newline="\n")
    return path


def main() -> None:
    """Write the outcome and name the file."""
    print(write(data_dir() / "synthetic"))


if __name__ == "__main__":
    run_command(main)
