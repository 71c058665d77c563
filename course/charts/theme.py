"""How a learner's own Altair chart looks in JupyterLab: the letter and the colours of the page, Dutch numbers."""

from __future__ import annotations

from typing import Any

#: JupyterLab 4.6 draws this type itself, without a network; version 6, which Altair's own renderer writes, it does not.
VEGALITE_MIME = "application/vnd.vegalite.v5+json"
VEGALITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"

_FONT = "Atkinson Hyperlegible Next Variable, system-ui, sans-serif"
_INK, _HAIR = "var(--ivk-ink)", "var(--ivk-hair)"


def config() -> dict[str, Any]:
    """Return the Vega-Lite configuration; colours are tokens, so that an SVG follows the theme of the page."""
    return {
        # One picture with one name for a screen reader; the words and the table stand beside it.
        "aria": False,
        "mark": {"aria": False, "color": "var(--ivk-main)"},
        "background": "transparent",
        "font": _FONT,
        "locale": {"number": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€ ", ""]}},
        "view": {"stroke": None},
        "axis": {
            "labelColor": _INK,
            "titleColor": _INK,
            "labelFontSize": 13,
            "titleFontSize": 13,
            "titleFontWeight": "normal",
            "labelLimit": 0,
            "titleLimit": 0,
            "gridColor": _HAIR,
            "domain": False,
            "tickColor": _HAIR,
        },
        "legend": {"labelColor": _INK, "titleColor": _INK, "labelFontSize": 13, "titleFontSize": 13, "labelLimit": 0},
        "title": {"color": _INK},
        "text": {"color": _INK, "fontSize": 13},
        "range": {"category": [f"var(--ivk-{name})" for name in ("main", "warm", "ink", "soft")]},
    }
