"""The portfolio: what the learner made in all modules, chosen piece by piece, as one page to keep or print and as data.

The page stands alone: no script, nothing loaded, headings and a table of contents that a browser's "print to PDF"
makes a tagged PDF of. Nothing of it leaves the learner's computer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import quote

from course.base import dutch, html
from course.base.html import lines, paragraphs
from course.data import cards, kept
from course.data.cards import Card
from course.instruments import Answered, Earlier, Instrument
from course.page.layout import shown
from course.questions import Answer, Question
from course.record.files import to_json

#: What the data file says it is.
FORMAT = {"format": "inclusief-voor-de-klas/portfolio", "version": 1}
PRINT = (
    "section{margin-top:2rem}nav ol{padding-left:1.5rem}blockquote{margin:0 0 1rem;color:var(--ivk-soft)}"
    "@page{margin:2cm}@media print{h1,h2,h3{break-after:avoid}section>blockquote,dt{break-after:avoid}"
    "p,dd,li{orphans:3;widows:3}a{color:inherit;text-decoration:none}}"
)
DEFAULT_TITLE = "Mijn portfolio"


@dataclass(frozen=True)
class Piece:
    """Something that the learner made: its card, and the question with the answer."""

    card: Card
    made: Answered


def picture(question: Question, answer: Answer, *, earlier: Earlier | None = None) -> dict[str, Any]:
    """Return what is in the portfolio, with the page to keep and the data file."""
    given: Mapping[str, Any] = answer or {}
    found = _pieces(given, earlier) if earlier else []
    if not found:
        return {"html": "<p>Hier komt je portfolio, zodra er in een module iets staat dat erin kan.</p>"}
    title = given.get("titel") or DEFAULT_TITLE
    count = dutch.count(len(found), "onderdeel", "onderdelen")
    inside = html.bullets(piece.card.title for piece in found)
    link = (
        f'<p><a class="ivk-button" download="portfolio.json" href="data:application/json;charset=utf-8,'
        f'{quote(_data(title, given, found))}">Downloaden (portfolio.json)</a></p>'
    )
    page = {"name": "portfolio.html", "type": "text/html", "content": _page(title, given, found)}
    return shown("Wat er in je portfolio staat", f"<p>In je portfolio: {count}.</p>{inside}{link}") | {"page": page}


def _pieces(given: Mapping[str, Any], earlier: Earlier) -> list[Piece]:
    """Return what is chosen and was made: all that is not private unless left out, the private only when asked for."""
    chosen = [
        card
        for card in cards("portfolio")
        if (card.id in given.get("erbij", ()) if card["private"] else card.id not in given.get("weg", ()))
    ]
    if given.get("volgorde") == "soort":
        kinds = [group["id"] for group in cards("portfolio").extra["groups"]]
        chosen.sort(key=lambda card: kinds.index(card["group"]))
    made = [Piece(card, earlier(card["place"])) for card in chosen]
    return [piece for piece in made if piece.made.answer is not None]


def _page(title: str, given: Mapping[str, Any], found: Sequence[Piece]) -> str:
    """Return the whole portfolio as one page."""
    foreword = (
        f"<section><h2>Voorwoord</h2>{paragraphs(given['voorwoord'])}</section>" if given.get("voorwoord") else ""
    )
    links = "".join(f'<li><a href="#{escape(one.card.id)}">{escape(one.card.title)}</a></li>' for one in found)
    contents = f'<nav aria-label="Inhoud"><h2>Inhoud</h2><ol>{links}</ol></nav>'
    return kept.page(title, contents + foreword + "".join(map(_section, found)), PRINT, name=given.get("naam") or "")


def _section(piece: Piece) -> str:
    question = piece.made.question
    rows = question.describe(piece.made.answer)
    if any(label for label, _ in rows):
        told = "<dl>" + "".join(f"<dt>{escape(label)}</dt><dd>{lines(text)}</dd>" for label, text in rows) + "</dl>"
    else:
        told = "".join(str(paragraphs(text)) for _, text in rows)
    name = escape(piece.card.id)
    return (
        f'<section id="{name}" aria-labelledby="{name}-kop"><h2 id="{name}-kop">{escape(piece.card.title)}</h2>'
        f"<blockquote>{paragraphs(question.prompt)}</blockquote>{told}</section>"
    )


def _data(title: str, given: Mapping[str, Any], found: Sequence[Piece]) -> str:
    """Return the portfolio as data: every answer as it is saved, and in words."""
    items = [
        {
            "place": piece.card["place"],
            "title": piece.card.title,
            "question": piece.made.question.prompt,
            "answer": piece.made.answer,
            "words": [list(row) for row in piece.made.question.describe(piece.made.answer)],
        }
        for piece in found
    ]
    own = {"title": title, "name": given.get("naam", ""), "foreword": given.get("voorwoord", "")}
    return to_json(FORMAT | own | {"items": items})


INSTRUMENT = Instrument(picture=picture, earlier=True)
