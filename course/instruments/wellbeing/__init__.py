"""The burdens of the work: the own answer, what may help with each, and where to turn. Nothing is added up."""

from __future__ import annotations

from html import escape
from typing import Any

from course.base.html import Html, bullets, table
from course.data import cards
from course.instruments import Instrument
from course.questions import Answer, Question


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return what may help with each burden, beside the own answer, and always where to turn. Nothing is added up."""
    found = cards("burdens")
    given = {} if answer is None else answer
    levels = getattr(question, "levels", ())
    words = dict(question.describe(answer))
    for card in found:  # the word alone: a number would look like a score
        if levels and isinstance(given.get(card.id), int):
            words[card["sign"]] = levels[given[card.id] - 1]
    rows = [[card.title, words[card["sign"]], card["helps"]] for card in found if card.id in given]
    helps = table(["Wat zwaar kan zijn", "Jouw antwoord", "Dit kan helpen"], rows, "Wat kan helpen") if rows else ""
    turn = bullets(
        Html(f"<strong>{escape(place['title'])}</strong> {escape(place['text'])}")
        for place in found.extra["where_to_go"]
    )
    return {"html": f"{helps}<p><strong>Hier kun je terecht</strong></p>{turn}"}


INSTRUMENT = Instrument(picture=picture)
