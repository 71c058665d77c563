"""Showing a figure where the notebook stands, or on the page that is being made of it."""

from __future__ import annotations

from course.base.errors import CourseError
from course.base.gathering import gathering

from .declared import resolve
from .export import figure_html, figure_text_html
from .figure import Figure
from .show import outputs


def display_figure(figure: Figure | str) -> None:
    """Show a figure in a notebook: title, chart, source, and the text alternative with the table to unfold.

    Args:
        figure: a figure, or the id of one in ``data/figures.toml``.

    Raises:
        DataError: there is no figure with this id, or its declaration does not fit the data.
    """
    if (page := gathering()) is not None:
        try:
            page.append(figure_html(figure))
        except CourseError:  # nothing here that draws
            page.append(figure_text_html(figure))
        return
    from IPython.display import display

    for bundle in outputs(resolve(figure)):
        display(bundle, raw=True)
