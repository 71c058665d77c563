"""The class report: one self-contained Dutch page with coverage, effects, charts and a plain reading of them.

The page holds no names, no file names, no single person's answers and nothing about a group under five people.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

from course.base.dutch import fixed
from course.charts import STYLE as FIGURE_STYLE
from course.charts import figure_html
from course.data.kept import page, whole
from course.measuring.scales import MIN_GROUP

from . import reading
from .analysis import Effect, Result, fit_all
from .classdata import ORIGIN_SYNTHETIC, ClassData, coverage
from .design import LEVELS, Form, form
from .figures import effect_figures
from .records import FORMS, Rating

TEMPLATE = Path(__file__).with_name("report.html.j2")
STYLE = (
    "table{margin:1rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}td.num,th.num{text-align:right}"
    "figure{margin:1.5rem 0}.label{border:2px solid var(--ivk-ink);padding:.5rem;font-weight:600}"
    ".scroll{overflow-x:auto}"
    "body{max-width:60rem}td small{white-space:nowrap}"
)


def report_html(data: ClassData, *, origin: str) -> str:
    """Return the report as a complete HTML page (``lang="nl"``, charts inside, no request to anywhere).

    Args:
        data: the class's ratings.
        origin: ``ORIGIN_CLASS``, or ``ORIGIN_SYNTHETIC``, which puts its label on the page and in every chart.

    Raises:
        CourseError: statsmodels or the chart library is not there.
    """
    from jinja2 import Environment

    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
        TEMPLATE.read_text(encoding="utf-8")
    )
    invented = origin == ORIGIN_SYNTHETIC
    body = template.render(
        invented=invented,
        people=data.people,
        classes=sorted(data.classes.items()),
        sections=[_section(data, level, form_id, invented) for level in LEVELS for form_id in FORMS],
        minimum=MIN_GROUP,
        limits=reading.LIMITS,
    )
    title = "Verslag van de vignetten"
    told = f"{title} ({ORIGIN_SYNTHETIC})" if invented else title
    return whole(page(told, body, FIGURE_STYLE + STYLE, name=None))


def _section(data: ClassData, level: str, form_id: str, invented: bool) -> dict[str, Any]:
    """Return what the template shows of one form at one level of education."""
    design = form(form_id, level)
    present = any(row["form"] == form_id and row["level"] == level for row in data.rows)
    section: dict[str, Any] = {"id": f"{level}-{form_id}", "design": design, "present": present, "rows": False}
    rows = data.select(form_id, level)
    if not rows:
        return section
    results = fit_all(rows, design)
    covered = coverage(rows, design)
    return section | {
        "rows": True,
        "coverage": covered,
        "base": _base_means(rows, design),
        "base_note": reading.base_note(design) if design.base else "",
        "summary": reading.summary(results, design),
        "figures": [figure_html(figure) for figure in effect_figures(results, design, invented=invented)],
        "table": _table(results, design),
        "readings": [(result.outcome.label, reading.explain(result, design)) for result in results],
        "fallbacks": [result.outcome.label for result in results if result.method != "multilevel"],
    }


def _base_means(rows: Sequence[Rating], design: Form) -> list[tuple[str, int, str, str]]:
    """Return per aspect how the base vignette was rated: label, number of people, mean and standard deviation."""
    result = []
    for outcome in design.outcomes:
        given = [row["rating"] for row in rows if row["base"] and row["outcome"] == outcome.id]
        if len(given) >= MIN_GROUP:
            result.append((outcome.label, len(given), fixed(fmean(given), 1), fixed(stdev(given), 1)))
    return result


def _table(results: Sequence[Result], design: Form) -> dict[str, Any]:
    """Return the coefficient table: a row per term, a cell per aspect, and the model's own numbers below."""
    terms = list(dict.fromkeys(effect.term for result in results for effect in result.effects))
    rows = []
    for term in terms:
        cells = []
        for result in results:
            effect = result.effect(term)
            cells.append((fixed(effect.estimate), reading.interval(effect), _p(effect)) if effect else None)
        rows.append((reading.term_label(term, design), cells))
    words = {"multilevel": "multilevel", "ols": "gewone regressie", "": "niet te schatten"}
    below = [
        ("mensen", [str(result.people) for result in results]),
        ("scores", [str(result.ratings) for result in results]),
        ("ICC", [fixed(result.icc) if result.icc is not None else "–" for result in results]),
        ("SD tussen mensen", [fixed(r.sd_person) if r.sd_person is not None else "–" for r in results]),
        ("SD binnen mensen", [fixed(r.sd_residual) if r.sd_residual is not None else "–" for r in results]),
        ("model", [words[result.method] for result in results]),
    ]
    return {"heads": [result.outcome.label for result in results], "rows": rows, "below": below}


def _p(effect: Effect) -> str:
    if effect.term == "intercept":
        return ""  # whether a mean differs from zero is no question on a scale from 1
    return "p < 0,001" if effect.p_holm < 0.001 else f"p = {fixed(effect.p_holm, 3)}"
