"""Showing a figure where the notebook stands, or on the page that is being made of it."""

from __future__ import annotations

from course.base.gathering import gathering

from .declared import resolve
from .figure import Figure
from .show import STYLE, figure_html


def display_figure(figure: Figure | str) -> None:
    """Show a figure in a notebook: title, chart, source, and the text alternative with the table to unfold.

    Args:
        figure: a figure, or the id of one in ``data/figures.toml``.

    Raises:
        DataError: there is no figure with this id, or its declaration does not fit the data.
    """
    found = resolve(figure)
    if (page := gathering()) is not None:
        page.append(figure_html(found))
        return
    from IPython.display import display

    shown = {"text/html": f"<style>{STYLE}</style>{figure_html(found)}", "text/plain": found.plain}
    display(shown, raw=True)
