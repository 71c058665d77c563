"""A picture on the page: the drawing itself, what it shows in words, its title and its source.

A drawing is part of the page, so that it needs no request and prints along. A diagram consists of the colours of
``INK`` and ``TINTS`` only; the style below lets them follow the page into the dark and into someone's own colours.
"""

from __future__ import annotations

from html import escape

from course.base.html import bullets, token
from course.data.pictures import drawing, picture

from .sources import source_html

#: What a diagram may consist of, as drawn: text and lines, and what may lie behind them, first the paper.
INK = "draw-ink"
TINTS = ("draw-paper", "draw-blue", "draw-yellow", "draw-green", "draw-pink", "draw-purple")


def _colours(others: dict[str, str]) -> str:
    """Return a style that draws a diagram with other colours."""
    return "".join(
        f'.ivk-diagram.ivk-diagram svg [{part}="{token(name)}"]{{{part}:{other}}}'
        for name, other in others.items()
        for part in ("fill", "stroke")
    )


_STYLE = (
    ".ivk-drawing.ivk-drawing{margin:.5rem 0 1rem;max-width:46rem}"
    ".ivk-drawing svg{display:block;width:100%;height:auto;border-radius:var(--ivk-radius)}"
    # An opening picture leaves room for the first question in the first screen.
    ".ivk-drawing.ivk-opening{margin:0;max-width:28rem}"
    ".ivk-drawing.ivk-task{max-width:20rem}"
    # A face beside a case: as wide as its people.
    ".ivk-drawing.ivk-face{margin:.25rem 0;max-width:6rem}.ivk-drawing.ivk-faces{max-width:12rem}"
    ".ivk-diagram.ivk-diagram{max-width:26rem}"
    ".ivk-diagram.ivk-diagram figcaption{margin:.4rem 0;font-weight:600}"
    ".ivk-diagram summary{cursor:pointer;padding:.3rem 0}"
    # Where no style of the course is there yet, it stays as drawn.
    f"{_colours({name: f'var(--ivk-{name},{token(name)})' for name in (INK, *TINTS)})}"
    # Someone's own colours: one for every line and letter, one for everything behind them.
    "@media (forced-colors:active){.ivk-diagram svg{forced-color-adjust:none}"
    f"{_colours({INK: 'CanvasText'} | dict.fromkeys(TINTS, 'Canvas'))}}}"
    "@media print{.ivk-drawing{break-inside:avoid}.ivk-drawing svg{print-color-adjust:exact}}"
)


def picture_html(picture_id: str) -> str:
    """Return a picture of ``data/pictures.toml`` as HTML.

    Raises:
        DataError: there is no picture with this id, or its drawing cannot be read.
    """
    about = picture(picture_id)
    words = 'aria-hidden="true"' if about.decorative else f'role="img" aria-label="{escape(about.alternative)}"'
    svg = drawing(picture_id).replace("<svg ", f"<svg {words} ", 1)
    if not about.title:
        opening = " ivk-opening" if picture_id.startswith("opening-") else ""
        opening += " ivk-task" if picture_id.startswith("opening-opdracht-") else ""
        if picture_id.startswith("gezicht-"):
            opening = " ivk-face" + " ivk-faces" * (picture_id.count("-") > 1)
        return f'<style>{_STYLE}</style><figure class="ivk-drawing{opening}">{svg}</figure>'
    text = (
        "<details><summary>Lees deze tekening als tekst</summary>"
        f"<p>{escape(about.alternative)}</p>{bullets(about.points)}</details>"
    )
    source = source_html(about.source) if about.source else ""
    caption = f"<figcaption>{escape(about.title)}</figcaption>"
    return f'<style>{_STYLE}</style><figure class="ivk-drawing ivk-diagram">{svg}{caption}{source}{text}</figure>'
