"""What I said then, what I say now: the own first answers beside the later ones, on one page. Nothing is judged."""

from __future__ import annotations

from html import escape
from typing import Any

from course.base.html import Html, paragraphs, table
from course.instruments import Answered, Earlier, Instrument
from course.page.layout import OUR_WORDS, OWN_WORDS, in_words, page, shown
from course.questions import Answer, Question

#: At most so many pairs stand on the page.
PAIRS = (1, 2, 3)
TITLE = "Wat ik toen zei, wat ik nu zeg"


def picture(
    question: Question, answer: Answer, earlier: Earlier | None = None, module: str = "", **named: Any
) -> dict[str, Any]:
    """Return the pairs that the question names, with what was answered to each, and the own sentence.

    ``then_1`` and ``now_1`` are questions of the own ``module``; ``earlier_1`` stands for ``then_1`` where that is a
    question of another one (``00-start/doelen``). A pair of which nothing was answered is left out.
    """
    rows = []
    for pair in PAIRS:
        places = [_place(question, module, f"{name}_{pair}") for name in ("then", "now")]
        if earlier is None or not all(places):
            continue
        then, now = map(earlier, places)
        if then.answer is not None or now.answer is not None:
            rows.append([_told(then), _told(now)])
    if not rows:
        return {"html": "<p>Hier komt wat je eerder schreef naast wat je later schreef te staan.</p>"}
    styles = [f"width:50%;{OUR_WORDS};{OWN_WORDS}"] * 2
    pairs = table(["Wat ik toen zei", "Wat ik nu zeg"], rows, TITLE, row_heads=False, column_styles=styles)
    own = f"<h2>Wat mij opvalt</h2>{paragraphs(answer)}" if answer else ""
    return shown(TITLE, pairs) | {"page": page(question, TITLE, pairs + own)}


def _place(question: Question, module: str, name: str) -> str:
    """Return where a question of a pair stands, empty when the pair is not named."""
    if id_ := question.settings.get(name):
        return f"{module}/{id_}"
    return question.settings.get(name.replace("then", "earlier"), "")


def _told(one: Answered) -> Html:
    """Return what was asked and what was answered, in words."""
    said = "" if one.answer is None else in_words(one.question, one.answer)
    return Html(
        f"<p><small>{escape(one.question.first_line)}</small></p><p>{said or '<em>Nog niet beantwoord.</em>'}</p>"
    )


_OWN = tuple(f"{name}_{pair}" for pair in PAIRS for name in ("then", "now"))

INSTRUMENT = Instrument(picture=picture, others=_OWN, earlier=True)
