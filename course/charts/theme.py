"""One look for every chart: sizes, colours that also work in grey, Dutch numbers, and the step to Vega-Lite 5."""

from __future__ import annotations

import re
from typing import Any

from course.base import dutch
from course.base.html import token
from course.data.errors import DataError

#: Total width in CSS pixels. JupyterLab leaves 520 px for an output at 640 px (1280 px zoomed in to 200 %), so a
#: chart of this width is never cut and never needs sideways scrolling there.
WIDTH = 500
#: Room for the row labels at the left of the plot.
LABEL_WIDTH = 150
FONT_SIZE = 13
LINE_HEIGHT = 16
SOFT_HYPHEN = "\N{SOFT HYPHEN}"

TEXT = token("ink")
LINE = token("soft")
GRID = token("hair")
PAPER = token("sheet")
#: The one colour of bars and dots.
ACCENT = token("main")
#: At least 3 : 1 on white; line charts add a dash and a symbol to each.
SERIES = tuple(token(f"data-{number}") for number in range(1, 5))
DASHES = ([1, 0], [7, 3], [2, 3], [9, 3, 2, 3])
SHAPES = ("circle", "square", "triangle-up", "diamond")

#: Which steps of the scale are taken, light to dark and evenly apart: in grey the order of the answers stays visible.
_ORDERED = {1: (5,), 2: (1, 6), 3: (1, 5, 6), 4: (1, 3, 5, 6), 5: (1, 3, 5, 6, 7), 6: (1, 2, 4, 5, 6, 7)}

#: The letter of the course, in a notebook and on a page that stands alone; what draws without it takes Arial.
FONT = "Atkinson Hyperlegible Next Variable, Course Letter, Arial, Liberation Sans, sans-serif"
NUMBER_LOCALE = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€ ", ""]}
VEGALITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"


def ordered_colours(count: int) -> tuple[str, ...]:
    """Return ``count`` (1 to 6) colours from light to dark for ordered answers."""
    if count not in _ORDERED:
        raise DataError(f"Er zijn kleuren voor 1 tot en met 6 geordende antwoorden, niet voor {count}.")
    return tuple(token(f"scale-{step}") for step in _ORDERED[count])


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) of two colours ``#rrggbb`` as WCAG 2.2 defines it."""

    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(colour: str) -> str:
    """Return the text colour (near-black or white) that is read best on ``colour``."""
    return max((TEXT, PAPER), key=lambda ink: contrast(ink, colour))


def value_text(value: float | None, unit: str = "") -> str:
    """Write a number the Dutch way: ``48 %`` (percent), ``1.540.000`` (count), ``3,4`` (mean).

    Whole numbers have no decimals, others have one. A missing number is "geen gegeven".
    """
    if value is None:
        return "geen gegeven"
    decimals = 0 if value == round(value) else 1
    written = dutch.percent if unit == "percent" else dutch.fixed
    return written(value, decimals)


#: Widths in em, rounded up, of the wider of Arial and DejaVu Sans: where a computer lacks Arial and Liberation Sans,
#: the browser takes the latter, which is a tenth wider. Signs that are not here count as a capital (0.74) or as 0.64.
_WIDTHS = {
    "'ijl": 0.28,
    " .,’": 0.33,
    ":;/|fI": 0.36,
    "!rt()[]-‘": 0.42,
    "sz–": 0.53,
    "ckvxyJ": 0.6,
    "aeo": 0.62,
    "DGHNOQ": 0.79,
    "w": 0.82,
    "M&+": 0.87,
    "m%W…—": 1.0,
}
_EMS = {sign: em for signs, em in _WIDTHS.items() for sign in signs}


def text_width(text: str, bold: bool = False) -> float:
    """Estimate the width of a line of FONT_SIZE text in pixels, on the wide side."""
    ems = sum(_EMS.get(sign, 0.74 if sign.isupper() else 0.64) for sign in text)
    return ems * FONT_SIZE * (1.14 if bold else 1.0)


def wrap(text: str, width: float, bold: bool = False) -> list[str]:
    """Break a label in lines of at most ``width`` pixels, at spaces and after slashes, hyphens and soft hyphens.

    The lines are as few and then as even as they can be, so that no lone word hangs under a full line. Nothing is left
    out: a longer word keeps a line of its own. A soft hyphen is shown only where the line breaks.
    """
    lines = _filled(text, width, bold)
    # Each round has less room than the one before, or it would never end: a shown hyphen can make a line too wide.
    while len(lines) > 1 and (room := max(text_width(line, bold) for line in lines) - 0.01) < width:
        tighter = _filled(text, width := room, bold)
        if len(tighter) > len(lines):
            break
        lines = tighter
    return lines


def _filled(text: str, width: float, bold: bool) -> list[str]:
    """Fill line after line up to ``width``."""
    lines = [""]
    for piece in re.findall(r"[^\s/\u00ad-]*[/\u00ad-]?\s*", text):
        grown = lines[-1].replace(SOFT_HYPHEN, "") + piece
        if lines[-1] and text_width(grown.replace(SOFT_HYPHEN, "-").rstrip(), bold) > width:
            lines.append(piece)
        else:
            lines[-1] = grown
    return [line.rstrip().replace(SOFT_HYPHEN, "-") for line in lines]


def config() -> dict[str, Any]:
    """Return the Vega-Lite configuration that every chart shares."""
    axis = {
        "labelColor": TEXT,
        "titleColor": TEXT,
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "labelLimit": 0,
        "titleLimit": 0,
        "gridColor": GRID,
        "domain": False,
        "tickColor": LINE,
        "labelLineHeight": LINE_HEIGHT,
        "labelOverlap": False,
    }
    return {
        # One picture with one name for a screen reader; the words and the table stand beside it.
        "aria": False,
        "mark": {"aria": False},
        "background": PAPER,
        "font": FONT,
        "locale": {"number": NUMBER_LOCALE},
        "view": {"stroke": None},
        "axis": axis,
        "legend": {
            "labelColor": TEXT,
            "labelFontSize": FONT_SIZE,
            "titleFontSize": FONT_SIZE,
            "titleColor": TEXT,
            "labelLimit": 0,
            "symbolStrokeWidth": 1,
        },
        "text": {"color": TEXT, "fontSize": FONT_SIZE, "baseline": "middle"},
    }


def vegalite5(chart: Any, description: str) -> dict[str, Any]:
    """Turn an Altair chart into a Vega-Lite 5 specification as JupyterLab's own renderer reads it.

    Altair 6 writes Vega-Lite 6; the charts here use only what Vega-Lite 5.6 (in JupyterLab 4.6) knows as well, which
    the tests check by drawing each of them with version 5. ``description`` is the picture's name for a screen reader.
    """
    # Checking against the schema takes longer than all the rest; the tests do it for every figure.
    spec: dict[str, Any] = chart.properties(description=description).to_dict(validate=False)
    spec["$schema"] = VEGALITE_SCHEMA
    spec["config"] = config()
    spec["usermeta"] = {"embedOptions": {"renderer": "svg", "actions": False}}
    return spec
