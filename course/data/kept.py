"""A page that somebody keeps: complete, alone, fit for paper, in the light and in the dark.

All of them are written here, so that each says of which course it is, when it was made and, where it is a person's own,
whose. Nothing in it is fetched.
"""

from __future__ import annotations

from base64 import b64encode
from datetime import date
from functools import cache
from html import escape
from pathlib import Path

from course.base import dutch
from course.base.html import TOKENS

from .syllabus import syllabus

#: Where the letter of the course goes; until then that of the reader's own computer, where it is.
LETTER = 'local("Atkinson Hyperlegible Next")'

_FILE = Path(__file__).parents[1] / "base" / "letter.woff2"
_DARK = TOKENS.partition('body[data-jp-theme-light="false"] {')[2].partition("}")[0]
#: The look of a page alone: it follows the reader's system. Someone's own colours come last.
LOOK = (
    f'@font-face{{font-family:"Course Letter";font-weight:200 800;src:{LETTER}}}'
    + TOKENS.replace(
        "@media (forced-colors",
        "@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark;"
        f"{_DARK}}} }} @media (forced-colors",
        1,
    )
    + ':root{--ivk-font:"Course Letter",system-ui,sans-serif}'
)
#: The mark of the course: a circle of which everyone is part, whatever the colour.
_MARK = (
    '<svg class="ivk-mark" viewBox="0 0 32 32" aria-hidden="true" fill="var(--ivk-main)"><circle cx="16" cy="5" r="4"/>'
    '<circle cx="25.5" cy="10.5" r="4" fill="var(--ivk-warm)"/><circle cx="25.5" cy="21.5" r="4"/>'
    '<circle cx="16" cy="27" r="4"/><circle cx="6.5" cy="21.5" r="4"/><circle cx="6.5" cy="10.5" r="4"/></svg>'
)
_STYLE = LOOK + (
    "body{font:16px/1.5 var(--ivk-font);color:var(--ivk-ink);background:var(--ivk-paper);"
    "margin:2rem auto;max-width:46rem;padding:0 1rem}a{color:var(--ivk-main)}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--ivk-line);padding:.4rem;text-align:left;"
    "vertical-align:top}dt{font-weight:600}dd{margin:0 0 .6rem}svg{max-width:100%;height:auto}"
    "h1{font-size:1.7rem;line-height:1.25;margin:1.5rem 0 1rem}h2{line-height:1.3}"
    "h1,h2,h3{text-wrap:balance}time{white-space:nowrap}"
    ".ivk-kept{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem;color:var(--ivk-soft);"
    "border-bottom:2px solid var(--ivk-main);padding-bottom:.4rem;overflow-wrap:anywhere}"
    ".ivk-kept p{margin:0}.ivk-kept p:nth-child(2){flex:1 1 12rem}"
    ".ivk-mark{width:2rem;height:2rem;flex:none}"
    ".ivk-name{display:flex;flex:0 1 16rem;gap:.4rem}.ivk-name span{flex:1;border-bottom:1px solid var(--ivk-line)}"
    "@media print{body{margin:0;max-width:none}h1{font-size:18pt;margin:8pt 0}}"
)


def page(title: str, body: str, style: str = "", *, part: str = "", name: str | None = "", heading: str = "") -> str:
    """Return a complete Dutch page around ``body`` (trusted HTML), fit for printing and without any request.

    Args:
        title: what it is.
        body: what stands under the title.
        style: more style.
        part: the part of the course that it belongs to.
        name: whose it is; with an empty one there is a line to write it on. ``None`` for what is nobody's own, or has
            a place for names itself.
        heading: what stands above it, where that is not its title.
    """
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}{style}</style></head>"
        f"<body>{_head(part, name)}<main><h1>{escape(heading or title)}</h1>{body}</main></body></html>\n"
    )


def whole(content: str) -> str:
    """Return a page with the letter of the course in it; in a notebook, the page around it does this (links.js)."""
    return content.replace(LETTER, _letter(), 1)


def _head(part: str, name: str | None) -> str:
    made = f"gemaakt op <time>{dutch.date(date.today().isoformat())}</time>"
    told = " · ".join([*(escape(one) for one in (syllabus().title, part) if one), made])
    whose = f"<p>Naam: {escape(name)}</p>" if name else '<p class="ivk-name">Naam, als je wilt: <span></span></p>'
    return f'<header class="ivk-kept">{_MARK}<p>{told}</p>{"" if name is None else whose}</header>'


@cache
def _letter() -> str:
    return f'url(data:font/woff2;base64,{b64encode(_FILE.read_bytes()).decode("ascii")}) format("woff2")'
