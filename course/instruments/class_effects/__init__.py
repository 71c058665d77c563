"""The multilevel model of the invented class, shown to a learner: one table, figures, and how to read them.

The model is worked out beforehand: importing statsmodels keeps a kernel busy for seconds while a module opens, and the
browser edition has no statsmodels at all. ``course.authoring.class_model`` puts its outcome in ``data/synthetic/``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from html import escape

from course import vignettes
from course.base.dutch import fixed
from course.base.html import Html, bullets, table
from course.base.paths import data_dir
from course.charts import display_figure
from course.data.errors import DataError
from course.instruments import Instrument, Page
from course.vignettes.analysis import Effect, Result
from course.vignettes.figures import effect_figures
from course.vignettes.reading import interval

LABEL = "Verzonnen gegevens"
FILE = "verzonnen-gegevens-vignetten-model.toml"


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


def show(page: Page) -> None:
    """Show the figures, the table of coefficients and the plain reading of the invented class."""
    from course.page.output import show_html

    results = class_results()
    for figure in effect_figures(results, vignettes.form(), invented=True):
        display_figure(figure)
    show_html(effects_html(results))


def effects_html(results: Sequence[Result]) -> str:
    """Return the table of coefficients, an aspect per column, and the reading of every aspect to unfold."""
    design = vignettes.form()
    terms = list(dict.fromkeys(effect.term for result in results for effect in result.effects))
    rows = [[vignettes.term_label(term, design), *(_cell(result.effect(term)) for result in results)] for term in terms]
    shares = ("–" if result.icc is None else fixed(result.icc) for result in results)
    rows.append(["ICC: aandeel tussen mensen", *shares])
    people = results[0].people
    caption = (
        f"{LABEL}: {people} verzonnen mensen, {results[0].ratings} scores per onderdeel. Boven: het effect in punten. "
        "Eronder: het 95%-interval. Een sterretje: aantoonbaar, ook na de correctie voor vijf onderdelen."
    )
    readings = "".join(
        f"<h4>{escape(result.outcome.label)}</h4>{bullets(vignettes.explain(result, design))}" for result in results
    )
    region = f'role="region" tabindex="0" aria-label="Tabel: effecten, {LABEL.lower()}"'
    effects = table(["Kenmerk", *(result.outcome.label for result in results)], rows, caption)
    return (
        f'<div class="ivk-figure"><div class="ivk-scroll" {region}>{effects}</div>'
        f"<p>{escape(vignettes.base_note(design))}</p>"
        f"<details><summary>Lees de tabel in gewone zinnen</summary>{readings}</details></div>"
    )


def _cell(effect: Effect | None) -> str:
    if effect is None:
        return "–"
    star = " *" if effect.shown and effect.term != "intercept" else ""
    bounds = f'<small style="white-space:nowrap">{interval(effect)}</small>'
    return Html(f"{fixed(effect.estimate)}{star}<br>{bounds}")


INSTRUMENT = Instrument(show=show)
