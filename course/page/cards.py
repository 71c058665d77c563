"""Card sets and the glossary as HTML to read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from course.base.html import fold, paragraphs
from course.data import references

from .sources import source_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.data import Card, CardSet

#: JupyterLab floats both parts of a list of terms: in a narrow page a long label would then lie on the text beside it.
_LIST_STYLE = (
    ".ivk-cards.ivk-cards dl{display:block;width:auto}.ivk-cards.ivk-cards :is(dt,dd){float:none;width:auto;margin:0}"
    ".ivk-cards.ivk-cards dt{font-weight:600}"
    ".ivk-cards.ivk-cards dd{margin:0 0 .5rem}.ivk-cards summary{cursor:pointer;padding:.3rem 0}"
)


#: Cards beside each other where there is room, one under the other on a telephone. On paper all of them are unfolded.
_DECK_STYLE = (
    "ul.ivk-deck.ivk-deck{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:var(--ivk-gap);"
    "max-width:64rem;margin:.75rem 0;padding:0;list-style:none}"
    ".ivk-deck>li.ivk-deck-card{margin:0;padding:.75rem 1rem;border:1px solid var(--ivk-line);"
    "border-top:4px solid var(--ivk-main);border-radius:var(--ivk-radius);"
    "color:var(--ivk-ink);background:var(--ivk-paper);"
    "overflow-wrap:break-word;hyphens:auto}"
    ".ivk-deck .ivk-deck-title{margin:0 0 .25rem;font-weight:600}.ivk-deck-card>p{margin:0 0 .5rem}"
    ".ivk-deck-ear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}"
    "@media print{.ivk-deck>li.ivk-deck-card{break-inside:avoid}"
    # what a card folds out to, but not who stands behind a source
    ".ivk-deck details:not(:has(>summary>small))::details-content{content-visibility:visible;block-size:auto}"
    ".ivk-deck details:not(:has(>summary>small))>summary{display:none}}"
)

#: From this many cards on, a card shows what it says, and folds out to the rest.
_MANY = 4


def cards_html(cards: CardSet, **only: str) -> str:
    """Return a card set for reading, as a list of cards: a title, a text, and what folds out of it.

    The fields that the set labels, and the source, fold out; in a small set they are unfolded. ``only`` picks the cards
    with these values of fields; the set's own title and note then stay away.
    """
    chosen = cards.where(**only)
    entries = "".join(_card(card, cards.labels, unfolded=len(chosen) < _MANY) for card in chosen)
    note = paragraphs(cards.note) if cards.note else ""
    heading = "" if only else f"<h3>{escape(cards.title)}</h3>{note}"
    return (
        f'<style>{_LIST_STYLE}{_DECK_STYLE}</style><section lang="nl" class="ivk-cards">{heading}'
        f'<ul class="ivk-deck" role="list">{entries}</ul></section>'
    )


def _card(card: Card, labels: Mapping[str, str], *, unfolded: bool) -> str:
    front = f'<p class="ivk-deck-title">{escape(card.title)}</p>{paragraphs(card.text)}'
    fields, source = _labelled(card, labels), source_html(card.source)
    # who hears the page, hears of which card there is more
    more = f'Meer<span class="ivk-deck-ear"> over {escape(card.title)}</span>'
    back = fold(more, f"{fields}{source}", unfolded=unfolded) if fields else source
    return f'<li class="ivk-deck-card">{front}{back}</li>'


def glossary_html(terms: CardSet) -> str:
    """Return the glossary to unfold: each term with its other names, its explanation and its source."""
    entries = "".join(
        f"<dt>{escape(term.title)}{_other_names(term)}</dt>"
        f"<dd>{escape(term.text)} <small>({escape(references.named(term.source))})</small></dd>"
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
