"""What instruments put under a question and on a page to keep: parts that can be scrolled, and the style they need."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from course.base import html
from course.data import kept
from course.questions import Answer, Question

STYLE = (
    # Long words keep whole: a table that does not fit scrolls, by keyboard too.
    ".ivk-context{overflow-x:auto}.ivk-context :is(th,td){overflow-wrap:normal}"
    ".ivk-in-cell>ul{margin:0;padding-left:1.1rem}"
    ".ivk-context:focus-visible,.ivk-fold>summary:focus-visible{outline:3px solid var(--ivk-focus);outline-offset:2px}"
    ".ivk-fold{margin:.15rem 0}.ivk-fold>summary{cursor:pointer;padding:.1rem .25rem}"
    ".ivk-fold>:not(summary){margin:.25rem 0 .25rem 1.1rem}"
    ".ivk-signs{letter-spacing:.15em;white-space:nowrap;font-size:1.15em}"
)

#: For a table: our own words stay whole in their column, and a learner's longest word may break, so that it fits.
OUR_WORDS, OWN_WORDS = "overflow-wrap:normal", "overflow-wrap:anywhere"


def shown(name: str, body: str) -> dict[str, Any]:
    """Return what stands under a form: a named part of the page that can be scrolled, with the style it needs."""
    part = f'<div class="ivk-context" role="region" aria-label="{escape(name)}" tabindex="0" {html.KEYS_HERE}>'
    return {"html": f"<style>{STYLE}</style>{part}{body}</div>"}


def page(question: Question, title: str, body: str) -> dict[str, str]:
    """Return a page to print or keep as a file, named after its question."""
    return {"name": f"{question.id}.html", "type": "text/html", "content": kept.page(title, body, STYLE)}


def in_words(question: Question, answer: Answer) -> html.Html:
    """Return an answer in words, a line for each part of it."""
    pairs = question.describe(answer)
    return html.Html("<br>".join(html.lines(f"{label}: {text}" if label else text) for label, text in pairs))


def written(answer: Mapping[str, Any], field: str, heading: str) -> str:
    """Return what was written in one field of a form, under a heading, for a page; nothing when it is empty."""
    return f"<h2>{escape(heading)}</h2>{html.paragraphs(answer[field])}" if answer.get(field) else ""
