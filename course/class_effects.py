"""The multilevel model of the invented class, shown to a learner: one table, figures, and how to read them.

Nothing is written down beforehand: the model is fitted when the page asks for it (statsmodels is imported then), and
kept for the rest of the session.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from html import escape

from . import vignettes
from .charts import display_figure
from .vignettes.analysis import Effect, Result
from .vignettes.figures import effect_figures
from .vignettes.reading import interval, points

LABEL = "Verzonnen gegevens"


@cache
def class_results() -> tuple[Result, ...]:
    """Return the model of every aspect of form 1 for the invented class.

    Raises:
        CourseError: statsmodels is not there.
    """
    rows = [row for row in vignettes.class_rows() if row["form"] == "vorm1"]
    return tuple(vignettes.fit_all(rows, vignettes.form()))


def display_effects() -> None:
    """Show the figures, the table of coefficients and the plain reading of the invented class.

    Where statsmodels is missing, a Dutch sentence takes their place.
    """
    from .errors import CourseError
    from .lesson import show_html

    try:
        results = class_results()
    except CourseError as error:
        show_html(f"<p>{escape(str(error))}</p>")
        return
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
