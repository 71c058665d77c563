"""Figures on a page: the title, the chart, its source, and the text alternative with the table."""

from __future__ import annotations

from html import escape

from course.base.html import KEYS_HERE, bullets
from course.data import references

from . import plot
from .figure import SYNTHETIC_LABEL, Figure

STYLE = (
    ".ivk-figure.ivk-figure p{margin:.4rem 0}.ivk-figure summary{cursor:pointer;padding:.3rem 0}"
    ".ivk-figure.ivk-figure{color:var(--ivk-ink);font-family:var(--ivk-font);margin:1rem 0;max-width:46rem}"
    ".ivk-figure .ivk-label{display:inline-block;border:2px solid currentColor;font-weight:600;padding:.1rem .4rem}"
    ".ivk-figure .ivk-figure-below{color:var(--ivk-soft);font-size:.875em}"
    ".ivk-figure .ivk-scroll{overflow-x:auto;max-width:100%}"
    ".ivk-figure.ivk-figure table{border-collapse:collapse;font-size:inherit;margin:.6rem 0}"
    ".ivk-figure.ivk-figure caption{text-align:left;font-weight:600;padding:.3rem 0;white-space:normal}"
    ".ivk-figure.ivk-figure :is(th,td){border:1px solid var(--ivk-line);padding:.25rem .5rem;text-align:right;"
    "white-space:normal;max-width:none}"
    ".ivk-figure.ivk-figure :is(tbody th,thead th:first-child){text-align:left}"
) + plot.STYLE


def figure_html(figure: Figure) -> str:
    """Return a figure: title, chart, source, and the text alternative with the table to unfold."""
    label = f' <span class="ivk-label">{SYNTHETIC_LABEL}</span>' if figure.synthetic else ""
    source = f"Bron: {references.named(figure.source)}." if figure.source else ""
    notes = escape(" ".join(filter(None, (*figure.notes, source))))
    below = f'<p class="ivk-figure-below">{notes}</p>' if notes else ""
    # A region that scrolls must be reachable by keyboard, and then needs a name.
    region = f'role="region" tabindex="0" aria-label="Tabel: {escape(figure.title)}"'
    return (
        f'<figure class="ivk-figure" lang="nl"><figcaption><p><strong>{escape(figure.title)}</strong>{label}</p>'
        f"</figcaption>{figure.picture}{below}"
        f"<details><summary {KEYS_HERE}>Lees deze grafiek als tekst en tabel</summary>"
        f"<p>{escape(figure.summary)}</p>{bullets(figure.points)}"
        f'<div class="ivk-scroll" {region}>{figure.table}</div></details></figure>'
    )
