"""Answers and judgements as plain HTML and as data: for graded notebooks, feedback and pages to print."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from course.base.dutch import listing
from course.base.html import bullets, lines, paragraphs

from .base import Answer, Question, Result

#: The parts of an answer as data, in the outputs of a graded notebook.
ANSWER_MIME = "application/vnd.inclusief-voor-de-klas.answer+json"
#: The judgement of an answer as data, in the outputs of a graded notebook.
RESULT_MIME = "application/vnd.inclusief-voor-de-klas.result+json"
#: The whole answer record, in the outputs of an assignment, so that a bare notebook still carries its answers.
RECORD_MIME = "application/vnd.inclusief-voor-de-klas.record+json"

_STATES = {"right": "✓ goed", "wrong": "✗ niet goed", "missed": "○ ook goed, niet gekozen", "tick": "", "info": ""}


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


def answer_data(question: Question, answer: Answer) -> dict[str, Any]:
    """Return what ``answer_html`` shows, as data."""
    return {
        "question": question.id,
        "kind": question.kind,
        "prompt": question.prompt,
        "answer": [list(row) for row in question.describe(answer)],
    }


def asked_html(question: Question) -> str:
    """Return a question to read: its prompt, and what there is to choose, place, rate or fill in. Never its key."""
    asked = question.public()
    scale = asked.get("scale")
    text, sayings = question.opening()
    parts = [
        f"{paragraphs(text)}{bullets(sayings)}" if text else "",
        bullets(one["text"] for one in asked.get("options", ())),
        bullets(one["text"] for one in asked.get("items", ())),
        f"<p>Plekken: {escape(listing(one['text'] for one in asked['targets']))}.</p>" if asked.get("targets") else "",
        f"<p>Schaal: {scale['min']} ({escape(scale['low'])}) tot {scale['max']} ({escape(scale['high'])}).</p>"
        if scale
        else "",
        bullets(_field(one) for one in asked.get("fields", ())),
    ]
    return f'<div class="ivk-prompt">{paragraphs(question.prompt)}</div>{"".join(parts)}'


def _field(field: Mapping[str, Any]) -> str:
    """Return what one field of a form asks, with what there is to choose."""
    choices = " / ".join(option["text"] for option in field["options"])
    return f"{field['label']}: {choices}" if choices else field["label"]


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
