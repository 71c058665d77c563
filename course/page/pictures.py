"""A picture on the page: the drawing itself, what it shows in words, its title and its source.

A drawing is part of the page, so that it needs no request and prints along. A diagram consists of the colours of
``INK`` and ``TINTS`` only; on a dark page and in forced colours the style below puts others in their place.
"""

from __future__ import annotations

from html import escape

from course.base.html import bullets
from course.data.pictures import drawing, picture

from .sources import source_html

#: Text and lines of a diagram: as drawn, and on a dark page.
INK = ("#1f1f1f", "#f2f2f2")
#: What may lie behind them: as drawn, and on a dark page. The first one is the paper.
TINTS = {
    "#ffffff": "#1c1f24",
    "#dceafa": "#1d3a5c",
    "#fde8c8": "#5a3d10",
    "#dcefdc": "#1f4a2c",
    "#f8dfe8": "#5c2540",
    "#e8e2f6": "#3d3166",
}


def _colours(pairs: dict[str, str], within: str) -> str:
    """Return a style that draws with other colours within a place."""
    return "".join(
        f'{within} [{part}="{drawn}"]{{{part}:{other}}}'
        for drawn, other in pairs.items()
        for part in ("fill", "stroke")
    )


_DARK = 'body[data-jp-theme-light="false"] .ivk-diagram svg'
_STYLE = (
    ".ivk-drawing.ivk-drawing{margin:.5rem 0 1rem;max-width:46rem}"
    ".ivk-drawing svg{display:block;width:100%;height:auto;border-radius:8px}"
    # An opening picture leaves room for the first question in the first screen.
    ".ivk-drawing.ivk-opening{margin:0;max-width:22rem}"
    ".ivk-diagram.ivk-diagram{max-width:26rem}"
    ".ivk-diagram.ivk-diagram figcaption{margin:.4rem 0;font-weight:600}"
    ".ivk-diagram summary{cursor:pointer;padding:.3rem 0}"
    f"@media screen{{{_colours(dict([INK]) | TINTS, _DARK)}}}"
    # Someone's own colours: one for every line and letter, one for everything behind them.
    "@media (forced-colors:active){.ivk-diagram svg{forced-color-adjust:none}"
    f"{_colours({INK[0]: 'CanvasText'} | dict.fromkeys(TINTS, 'Canvas'), 'body .ivk-diagram.ivk-diagram svg')}}}"
    "@media print{.ivk-drawing{break-inside:avoid}.ivk-drawing svg{print-color-adjust:exact}}"
)

#: On a page that stands alone, where the reader's system tells whether it is dark.
ALONE = f"@media screen and (prefers-color-scheme:dark){{{_colours(dict([INK]) | TINTS, 'body .ivk-diagram svg')}}}"


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
        return f'<style>{_STYLE}</style><figure class="ivk-drawing{opening}">{svg}</figure>'
    text = (
        "<details><summary>Lees deze tekening als tekst</summary>"
        f"<p>{escape(about.alternative)}</p>{bullets(about.points)}</details>"
    )
    source = source_html(about.source) if about.source else ""
    caption = f"<figcaption>{escape(about.title)}</figcaption>"
    return f'<style>{_STYLE}</style><figure class="ivk-drawing ivk-diagram">{svg}{caption}{source}{text}</figure>'
