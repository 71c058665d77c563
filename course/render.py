"""Answers and judgements as plain HTML: for graded notebooks, feedback and pages to print."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from .questions import Answer, Question, Result

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .data import Card, CardSet

#: The parts of an answer as data, in the outputs of a graded notebook.
ANSWER_MIME = "application/vnd.inclusief-voor-de-klas.answer+json"
#: The judgement of an answer as data, in the outputs of a graded notebook.
RESULT_MIME = "application/vnd.inclusief-voor-de-klas.result+json"
#: The whole answer record, in the outputs of an assignment, so that a bare notebook still carries its answers.
RECORD_MIME = "application/vnd.inclusief-voor-de-klas.record+json"

#: JupyterLab floats both parts of a list of terms: in a narrow page a long label would then lie on the text beside it.
_LIST_STYLE = (
    ".ivk-cards.ivk-cards dl{display:block}.ivk-cards.ivk-cards :is(dt,dd){float:none;width:auto;margin:0}"
    ".ivk-cards.ivk-cards dd{margin:0 0 .5rem}.ivk-cards summary{cursor:pointer;padding:.3rem 0}"
)

_STATES = {"right": "✓ goed", "wrong": "✗ niet goed", "missed": "○ ook goed, niet gekozen", "info": ""}


def paragraphs(text: str) -> str:
    """Return plain text as HTML: an empty line starts a paragraph, ``**…**`` is bold, the rest is escaped."""
    found = re.split(r"\n\s*\n", text.strip())
    bold = [re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", escape(paragraph)) for paragraph in found]
    return "".join("<p>" + paragraph.replace("\n", "<br>") + "</p>" for paragraph in bold)


def answer_html(question: Question, answer: Answer) -> str:
    """Return a question with an answer in words. ``answer`` must be clean (see ``Question.clean``)."""
    rows = question.describe(answer)
    if not rows:
        body = "<p><em>Niet beantwoord.</em></p>"
    elif any(label for label, _ in rows):
        body = "<dl>" + "".join(f"<dt>{escape(label)}</dt><dd>{lines(text)}</dd>" for label, text in rows) + "</dl>"
    else:
        body = "<ul>" + "".join(f"<li>{lines(text)}</li>" for _, text in rows) + "</ul>"
    return f'<div lang="nl" class="ivk-answer">{paragraphs(question.prompt)}<h4>Antwoord</h4>{body}</div>'


def result_html(result: Result, points: str) -> str:
    """Return a judgement with its explanations; ``points`` is the score in words."""
    rows = "".join(
        f"<li><strong>{escape(remark.label)}</strong> {_STATES[remark.state]}"
        f"{paragraphs(remark.text) if remark.text else ''}</li>"
        for remark in result.remarks
    )
    remarks = f"<ul>{rows}</ul>" if rows else ""
    message = paragraphs(result.message) if result.message else ""
    return f'<div lang="nl" class="ivk-result"><p><strong>{escape(points)}</strong></p>{message}{remarks}</div>'


def cards_html(cards: CardSet, **only: str) -> str:
    """Return a card set for reading: per card a heading, its text, the fields that the set labels, and its source.

    ``only`` picks the cards with these values of fields; the set's own title and note then stay away.
    """
    entries = "".join(
        f"<h4>{escape(card.title)}</h4>{paragraphs(card.text)}{_labelled(card, cards.labels)}"
        f"<p><small>Bron: {escape(card.source)}</small></p>"
        for card in cards.where(**only)
    )
    note = paragraphs(cards.note) if cards.note else ""
    heading = "" if only else f"<h3>{escape(cards.title)}</h3>{note}"
    return f'<style>{_LIST_STYLE}</style><section lang="nl" class="ivk-cards">{heading}{entries}</section>'


def glossary_html(terms: CardSet) -> str:
    """Return the glossary to unfold: each term with its other names, its explanation and its source."""
    entries = "".join(
        f"<dt>{escape(term.title)}{_other_names(term)}</dt>"
        f"<dd>{escape(term.text)} <small>({escape(term.source)})</small></dd>"
        for term in terms.entries
    )
    return (
        f"<style>{_LIST_STYLE}</style>"
        f'<details lang="nl" class="ivk-cards"><summary>{escape(terms.title)}: {len(terms.entries)} woorden</summary>'
        f"{paragraphs(terms.note)}<dl>{entries}</dl></details>"
    )


def _other_names(term: Card) -> str:
    names = term.get("synonyms") or ()
    return f" (ook wel: {escape(', '.join(names))})" if names else ""


def _labelled(card: Card, labels: Mapping[str, str]) -> str:
    terms = []
    for field, label in labels.items():
        value = card.get(field)
        if value is not None:
            parts = value if isinstance(value, tuple) else (value,)
            # One dd per dt: JupyterLab lays a dl out in two columns, and a second dd would start the next row.
            lines = "<br>".join(escape(str(part)) for part in parts)
            terms.append(f"<dt>{escape(label)}</dt><dd>{lines}</dd>")
    return f"<dl>{''.join(terms)}</dl>" if terms else ""


def page(title: str, body: str, style: str = "") -> str:
    """Return a complete Dutch page around ``body`` (trusted HTML), fit for printing and without any request."""
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{PAGE_STYLE}{style}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>\n"
    )


PAGE_STYLE = (
    "body{font:16px/1.5 sans-serif;color:#1f1f1f;background:#fff;margin:2rem auto;max-width:46rem;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem;text-align:left;"
    "vertical-align:top}dt{font-weight:600}dd{margin:0 0 .6rem}svg{max-width:100%;height:auto}"
    "@media print{body{margin:0;max-width:none}}"
)


def answer_data(question: Question, answer: Answer) -> dict[str, Any]:
    """Return what ``answer_html`` shows, as data."""
    return {
        "question": question.id,
        "kind": question.kind,
        "prompt": question.prompt,
        "answer": [list(row) for row in question.describe(answer)],
    }


def lines(text: str) -> str:
    """Return plain text as one piece of HTML that keeps its line breaks."""
    return escape(text).replace("\n", "<br>")
