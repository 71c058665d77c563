"""Figures on the page: in a notebook's output and in a widget that redraws."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from course.base.html import bullets

from .declared import resolve
from .figure import SYNTHETIC_LABEL, Figure

if TYPE_CHECKING:
    import ipywidgets

#: JupyterLab 4.6 draws this type itself, without a network; version 6, which Altair's own renderer writes, it does not.
VEGALITE_MIME = "application/vnd.vegalite.v5+json"

STYLE = (
    ".ivk-figure.ivk-figure p{margin:.4rem 0}.ivk-figure summary{cursor:pointer;padding:.3rem 0}"
    ".ivk-figure .ivk-label{display:inline-block;border:2px solid currentColor;font-weight:600;padding:.1rem .4rem}"
    ".ivk-figure .ivk-scroll{overflow-x:auto;max-width:100%}"
    ".ivk-figure.ivk-figure table{border-collapse:collapse;font-size:inherit;margin:.6rem 0}"
    ".ivk-figure.ivk-figure caption{text-align:left;font-weight:600;padding:.3rem 0;white-space:normal}"
    ".ivk-figure.ivk-figure :is(th,td){border:1px solid var(--ivk-line);padding:.25rem .5rem;text-align:right;"
    "white-space:normal;max-width:none}"
    ".ivk-figure.ivk-figure :is(tbody th,thead th:first-child){text-align:left}"
    # The drawing fits a page zoomed in to 200 %. Where there is more room it is larger, in a narrow panel smaller, but
    # in JupyterLab never so small that it cannot be read: then it scrolls.
    ":is(.ivk-figure,.jp-RenderedVegaCommon5) svg.marks{max-width:100%;height:auto}"
    ".jp-RenderedVegaCommon5.jp-RenderedVegaCommon5{container-type:inline-size;box-sizing:border-box;"
    "max-width:46rem;margin:0;padding:.75rem;"
    "background:var(--ivk-sheet);border:1px solid var(--ivk-hair);border-radius:var(--ivk-radius)}"
    ".jp-RenderedVegaCommon5 svg.marks{min-width:400px}"
    # Not every system shows that something can be scrolled.
    "@container (max-width:399px){.jp-RenderedVegaCommon5 .vega-embed::before{position:sticky;left:0;display:block;"
    "width:100cqi;content:'Schuif de grafiek opzij om alles te zien.'}}"
    "@media (min-width:1000px){:is(.ivk-figure,.jp-RenderedVegaCommon5) svg.marks{zoom:1.2}}"
)


def title_html(figure: Figure) -> str:
    """Return what stands above the chart: its title, and the label of invented numbers."""
    label = f' <span class="ivk-label">{SYNTHETIC_LABEL}</span>' if figure.synthetic else ""
    return f"<p><strong>{escape(figure.title)}</strong>{label}</p>"


def beside_html(figure: Figure, *, unfolded: bool = False) -> str:
    """Return what stands under the chart: source and notes, and the text alternative with the table to unfold."""
    notes = " ".join(figure.notes)
    below = " ".join(filter(None, (f"Bron: {figure.source}." if figure.source else "", notes)))
    below = f"<p>{escape(below)}</p>" if below else ""
    # A region that scrolls must be reachable by keyboard, and then needs a name.
    region = f'role="region" tabindex="0" aria-label="Tabel: {escape(figure.title)}"'
    table = f'<div class="ivk-scroll" {region}>{figure.table}</div>'
    fold = "<details open>" if unfolded else "<details>"
    summary = "<summary>Lees deze grafiek als tekst en tabel</summary>"
    return f"{below}{fold}{summary}<p>{escape(figure.summary)}</p>{bullets(figure.points)}{table}</details>"


def outputs(figure: Figure) -> list[dict[str, Any]]:
    """Return the three outputs of a figure, as mime bundles: title, chart, and what stands beside it.

    The chart is an output of its own, because a notebook shows one form of each output: the picture or the HTML.
    """
    return [
        {"text/html": _html(title_html(figure)), "text/plain": figure.heading},
        {VEGALITE_MIME: figure.spec, "text/plain": f"Grafiek: {figure.title}"},
        {"text/html": _html(beside_html(figure)), "text/plain": figure.plain},
    ]


def _html(body: str) -> str:
    return f'<style>{STYLE}</style><div lang="nl" class="ivk-figure">{body}</div>'


class FigureOutput:
    """A figure in an ``ipywidgets.Output`` whose content can be replaced.

    Attributes:
        widget: the widget to display or to place in a layout; it works in JupyterLab and in Voilà.
    """

    widget: ipywidgets.Output

    def __init__(self, figure: Figure | str) -> None:
        import ipywidgets

        self.widget = ipywidgets.Output()
        self.update(figure)

    def update(self, figure: Figure | str) -> None:
        """Show another figure in place of this one."""
        self.widget.outputs = tuple(
            {"output_type": "display_data", "data": bundle, "metadata": {}} for bundle in outputs(resolve(figure))
        )


def figure_output(figure: Figure | str) -> FigureOutput:
    """Return a figure as a widget that can redraw: ``figure_output(f).widget`` shows it, ``.update(g)`` replaces it."""
    return FigureOutput(figure)
