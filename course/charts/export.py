"""Figures outside a notebook: SVG and PNG without a network, static HTML, and a page with all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Any

from course.base.errors import CourseError
from course.data.kept import page, whole

from .declared import figure_ids, resolve
from .figure import Figure
from .show import STYLE, beside_html, title_html

#: The oldest Vega-Lite 5 that vl-convert carries; JupyterLab 4.6 draws with 5.6.
_VEGALITE = "5.8"


def figure_svg(figure: Figure | str) -> str:
    """Return the chart as an ``<svg>`` element to place in a page, named for a screen reader.

    Args:
        figure: a figure, or the id of one in ``data/figures.toml``.

    Raises:
        DataError: there is no such figure.
        CourseError: vl-convert is not installed.
    """
    found = resolve(figure)
    svg = _converter().vegalite_to_svg(found.spec, vl_version=_VEGALITE)
    name = escape(found.spec["description"], quote=True)
    return re.sub(r"<svg ", f'<svg role="img" lang="nl" aria-label="{name}" ', svg, count=1)


def figure_png(figure: Figure | str, *, scale: float = 2) -> bytes:
    """Return the chart as PNG, ``scale`` pixels per CSS pixel. Raises as ``figure_svg`` does."""
    return bytes(_converter().vegalite_to_png(resolve(figure).spec, vl_version=_VEGALITE, scale=scale))


def figure_html(figure: Figure | str) -> str:
    """Return a figure as static HTML: title, picture, source, text alternative and table.

    Raises as ``figure_svg`` does.
    """
    found = resolve(figure)
    return (
        f'<figure class="ivk-figure" lang="nl"><figcaption>{title_html(found)}</figcaption>{figure_svg(found)}'
        f"{beside_html(found)}</figure>"
    )


def figure_text_html(figure: Figure | str) -> str:
    """Return a figure without its picture, where none can be made: title, source, text alternative and table."""
    found = resolve(figure)
    return f'<section class="ivk-figure" lang="nl">{title_html(found)}{beside_html(found, unfolded=True)}</section>'


def gallery_html(more: Iterable[Figure] = ()) -> str:
    """Return a page with every figure of ``data/figures.toml`` (and ``more``), for who checks or edits them."""
    shown = [*map(resolve, figure_ids()), *more]
    sections = "".join(f"<h2>{escape(figure.id)}</h2>{figure_html(figure)}" for figure in shown)
    return whole(page("Alle figuren", sections, STYLE, name=None))


def _converter() -> Any:
    try:
        import vl_convert
    except ImportError as error:
        raise CourseError(
            "Voor deze afbeelding is het pakket vl-convert-python nodig; dat is hier niet geïnstalleerd."
        ) from error
    return vl_convert
