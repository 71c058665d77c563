"""What the instruments of module 01 share: cards that fold out, pictures made of signs, and pages to keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from .. import render
from ..questions import Question

#: Marks a place where JupyterLab's own keys (Enter, arrows, d d) must not act.
_KEYS_HERE = 'data-lm-suppress-shortcuts="true"'

STYLE = (
    # Long words keep whole: a table that does not fit scrolls, by keyboard too.
    ".ivk-context{overflow-x:auto}.ivk-context :is(th,td){overflow-wrap:normal}"
    ".ivk-in-cell>ul{margin:0;padding-left:1.1rem}"
    ".ivk-context:focus-visible,.ivk-fold>summary:focus-visible{outline:3px solid #c64600;outline-offset:2px}"
    ".ivk-fold{margin:.15rem 0}.ivk-fold>summary{cursor:pointer;padding:.1rem .25rem}"
    ".ivk-fold>:not(summary){margin:.25rem 0 .25rem 1.1rem}"
    ".ivk-signs{letter-spacing:.15em;white-space:nowrap;font-size:1.15em}"
)


#: Where long words may break in a narrow table; browsers do not know Dutch hyphenation everywhere.
_BREAKS = ("samenwerkings|verband", "Organisa|torische", "leer|gemeenschap", "professio|nals", "verant|woording")


def cell(text: str) -> str:
    """Return a plain text for a narrow cell: escaped, with soft hyphens in the longest words."""
    for word in _BREAKS:
        text = text.replace(word.replace("|", ""), word.replace("|", "\N{SOFT HYPHEN}"))
    return escape(text)


def fold(summary: str, body: str, *, unfolded: bool = False) -> str:
    """Return a piece that folds out; ``summary`` and ``body`` are HTML. It works by keyboard and without scripts."""
    return (
        f'<details class="ivk-fold"{" open" if unfolded else ""}>'
        f"<summary {_KEYS_HERE}>{summary}</summary>{body}</details>"
    )


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column names its rows; ``heads`` are texts, the cells are HTML."""
    top = "".join(f'<th scope="col">{cell(head)}</th>' for head in heads)
    body = "".join(
        f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest) + "</tr>"
        for first, *rest in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def signs(picture: str) -> str:
    """Return a picture made of signs. It is not read aloud: words beside it must say the same."""
    return f'<span class="ivk-signs" aria-hidden="true">{escape(picture)}</span>'


def bullets(texts: Iterable[str]) -> str:
    """Return a list of plain texts, or nothing where there are none."""
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ul>{items}</ul>" if items else ""


def joined(words: Sequence[str]) -> str:
    """Return words as a Dutch enumeration: "een, twee en drie"."""
    return " en ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


def source(text: str) -> str:
    return f"<p><small>Bron: {escape(text)}</small></p>"


def shown(name: str, html: str) -> dict[str, Any]:
    """Return what stands under a form: a named part of the page that can be scrolled, with the style it needs."""
    part = f'<div class="ivk-context" role="region" aria-label="{escape(name)}" tabindex="0" {_KEYS_HERE}>'
    return {"html": f"<style>{STYLE}</style>{part}{html}</div>"}


def page(question: Question, title: str, body: str) -> dict[str, str]:
    """Return a page to print or keep as a file, named after its question."""
    return {"name": f"{question.id}.html", "type": "text/html", "content": render.page(title, body, STYLE)}
