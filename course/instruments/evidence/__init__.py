"""The evidence map of module 01: what research says about the consequences of inclusion, per domain and group."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from course.base.html import Html, bullets, fold, paragraphs, signs, table
from course.data import Card, cards
from course.instruments import Instrument
from course.page.layout import page, shown, written
from course.page.sources import source_line
from course.questions import Answer, Question

DOMAINS = ("algemeen", "leren", "gevoel en gedrag", "meedoen met anderen", "later in het leven")
GROUPS = ("zonder ondersteuningsbehoefte", "met ondersteuningsbehoefte")
#: A sign for each direction; the words always stand beside it.
DIRECTIONS = {
    "gunstig": "▲",
    "klein en gunstig": "△",
    "neutraal tot gunstig": "◁▷",
    "wisselend": "▲▼",
    "mogelijk minder gunstig": "▽",
    "ongunstig": "▼",
}
STRENGTHS = {"één of enkele studies": "●○○", "meerdere studies": "●●○", "overzicht van veel studies": "●●●"}


def chosen(answer: Mapping[str, Any] | None) -> list[Card]:
    """Return the findings that pass the form's two filters: ``over`` (a group) and ``onderzoek`` (more than a few)."""
    answer = answer or {}
    group = {"zonder": GROUPS[0], "met": GROUPS[1]}.get(answer.get("over", ""))
    few = next(iter(STRENGTHS))
    found = [card for card in cards("evidence") if group in (None, card["group"])]
    return [card for card in found if card["strength"] != few] if answer.get("onderzoek") == "meer" else found


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the map as a table of domain by group, and a page once the learner wrote an answer of their own."""
    extra = shown("De bewijskaart", _map(answer, unfolded=False))
    if answer and answer.get("antwoord"):
        words = f"{written(answer, 'antwoord', 'Wat ik zou zeggen')}<h2>De kaart die ik gebruikte</h2>"
        body = words + _map(answer, unfolded=True) + source_line(cards("evidence").source)
        extra["page"] = page(question, "Werkt inclusie? Wat onderzoek zegt", body)
    return extra


def _map(answer: Answer, *, unfolded: bool) -> str:
    found, all_ = chosen(answer), cards("evidence")
    groups = [group for group in GROUPS if any(card["group"] == group for card in found)]
    rows = ([domain.capitalize(), *(_cell(found, domain, group, unfolded) for group in groups)] for domain in DOMAINS)
    caption = f"Wat onderzoek zegt, per gebied en per groep: {len(found)} van de {len(all_)} uitkomsten"
    limits = bullets(f"{limit['title']}: {limit['text']}" for limit in all_.extra["limits"])
    picture = table(["Gebied", *(f"Leerlingen {group}" for group in groups)], rows, caption)
    return f"{picture}{_legend()}<p><strong>Drie grenzen die voor de hele kaart gelden</strong></p>{limits}"


def _cell(found: list[Card], domain: str, group: str, unfolded: bool) -> Html:
    here = [card for card in found if (card["domain"], card["group"]) == (domain, group)]
    return Html("".join(_finding(card, unfolded) for card in here) or "<em>geen uitkomst</em>")


def _finding(card: Card, unfolded: bool) -> str:
    direction, strength = card["direction"], card["strength"]
    about = card.get("subgroup", card.title)
    about = escape(about[0].upper() + about[1:])
    summary = f"{signs(DIRECTIONS[direction])} {direction}<br>{about}<br>{signs(STRENGTHS[strength])} {strength}"
    certainty = f"<p><strong>Hoe zeker?</strong> {escape(card['certainty'].capitalize())}.</p>"
    caveat = f"<p><strong>Let op:</strong> {escape(card['caveat'])}</p>"
    body = f"<div>{paragraphs(card.text)}{certainty}{caveat}{source_line(card.source)}</div>"
    return fold(summary, body, unfolded=unfolded)


def _legend() -> str:
    directions = "; ".join(f"{sign} {words}" for words, sign in DIRECTIONS.items())
    strengths = "; ".join(f"{sign} {words}" for words, sign in STRENGTHS.items())
    return (
        f"<p><small>Richting: {escape(directions)}. Onderzoek: {escape(strengths)}. Dat zegt op hoeveel onderzoek de "
        "bron steunt, en niet hoe groot het verschil is. Klap een uitkomst open voor de uitleg.</small></p>"
    )


INSTRUMENT = Instrument(picture=picture)
