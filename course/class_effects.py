"""The multilevel model of the invented class, shown to a learner: one table, figures, and how to read them.

The model is worked out beforehand: importing statsmodels keeps a kernel busy for seconds while a module opens, and the
browser edition has no statsmodels at all. Its outcome stands in ``data/synthetic/``, and a test holds it to the model:

    python -m course.class_effects        # works it out anew, after a change in the invented class or in the model
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import astuple, fields
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from . import vignettes
from .charts import display_figure
from .data.errors import DataError
from .paths import data_dir
from .vignettes.analysis import Effect, Result
from .vignettes.figures import effect_figures
from .vignettes.reading import interval, points

LABEL = "Verzonnen gegevens"
FILE = "verzonnen-gegevens-vignetten-model.toml"
_EFFECT = [field.name for field in fields(Effect)]
_DECIMALS = 6

_HEAD = f"""\
# Gemaakt met `python -m course.class_effects`; verander hier niets met de hand.
# De uitkomst van het multilevelmodel op verzonnen-gegevens-vignetten.csv, vorm 1. Van niemand, uit geen onderzoek.

title = "{LABEL}: uitkomst van het model voor de klas die vignetten beoordeelt"
source = "{LABEL}, gemaakt met python -m course.class_effects"
"""


@cache
def class_results() -> tuple[Result, ...]:
    """Return the model of every aspect of form 1 for the invented class, as it stands in ``data/synthetic/``.

    Raises:
        DataError: the file is missing or is damaged.
    """
    path, design = data_dir() / "synthetic" / FILE, vignettes.form()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))["result"]
        return tuple(
            Result(
                **entry
                | {
                    "outcome": design.outcome(entry["outcome"]),
                    "effects": tuple(Effect(*values) for values in entry["effects"]),
                    "center": tuple(entry["center"]),
                }
            )
            for entry in found
        )
    except FileNotFoundError:
        raise DataError("Dit bestand ontbreekt.", file=path) from None
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"Dit bestand is beschadigd ({error}).", file=path) from None


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
        lines = [f"{key} = {_toml(value)}" for key, value in plain.items() if value is not None]
        effects = [f"  {_toml(list(astuple(effect)))}," for effect in result.effects]
        parts.append("\n".join(["", "[[result]]", *lines, "effects = [", *effects, "]"]))
    return "\n".join(parts) + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, float):
        return repr(round(value, _DECIMALS) + 0.0)
    return f'"{value}"' if isinstance(value, str) else str(value)


def write(folder: Path) -> Path:
    """Fit the model and write its outcome into ``folder``."""
    path = folder / FILE
    path.write_text(results_toml(fit_class()), encoding="utf-8", newline="\n")
    return path


def display_effects() -> None:
    """Show the figures, the table of coefficients and the plain reading of the invented class."""
    from .output import show_html

    results = class_results()
    for figure in effect_figures(results, vignettes.form(), invented=True):
        display_figure(figure)
    show_html(effects_html(results))


def effects_html(results: Sequence[Result]) -> str:
    """Return the table of coefficients, an aspect per column, and the reading of every aspect to unfold."""
    design = vignettes.form()
    terms = list(dict.fromkeys(effect.term for result in results for effect in result.effects))
    heads = "".join(f'<th scope="col">{escape(result.outcome.label)}</th>' for result in results)
    rows = "".join(
        f'<tr><th scope="row">{escape(vignettes.term_label(term, design))}</th>'
        + "".join(f"<td>{_cell(result.effect(term))}</td>" for result in results)
        + "</tr>"
        for term in terms
    )
    rows += '<tr><th scope="row">ICC: aandeel tussen mensen</th>'
    rows += "".join(f"<td>{'–' if result.icc is None else points(result.icc)}</td>" for result in results) + "</tr>"
    people = results[0].people
    caption = (
        f"{LABEL}: {people} verzonnen mensen, {results[0].ratings} scores per onderdeel. Boven: het effect in punten. "
        "Eronder: het 95%-interval. Een sterretje: aantoonbaar, ook na de correctie voor vijf onderdelen."
    )
    readings = "".join(
        f"<h4>{escape(result.outcome.label)}</h4><ul>"
        + "".join(f"<li>{escape(sentence)}</li>" for sentence in vignettes.explain(result, design))
        + "</ul>"
        for result in results
    )
    region = f'role="region" tabindex="0" aria-label="Tabel: effecten, {LABEL.lower()}"'
    return (
        f'<div class="ivk-figure"><div class="ivk-scroll" {region}><table><caption>{caption}</caption><thead><tr>'
        f'<th scope="col">Kenmerk</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
        f"<p>{escape(vignettes.BASE_NOTE)}</p>"
        f"<details><summary>Lees de tabel in gewone zinnen</summary>{readings}</details></div>"
    )


def _cell(effect: Effect | None) -> str:
    if effect is None:
        return "–"
    star = " *" if effect.shown and effect.term != "intercept" else ""
    bounds = f'<small style="white-space:nowrap">{interval(effect)}</small>'
    return f"{points(effect.estimate)}{star}<br>{bounds}"


if __name__ == "__main__":
    print(write(data_dir() / "synthetic"))
