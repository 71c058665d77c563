"""Card sets and the glossary as HTML to read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from course.base.html import paragraphs

from .sources import source_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.data import Card, CardSet

#: JupyterLab floats both parts of a list of terms: in a narrow page a long label would then lie on the text beside it.
_LIST_STYLE = (
    ".ivk-cards.ivk-cards dl{display:block}.ivk-cards.ivk-cards :is(dt,dd){float:none;width:auto;margin:0}"
    ".ivk-cards.ivk-cards dd{margin:0 0 .5rem}.ivk-cards summary{cursor:pointer;padding:.3rem 0}"
)


def cards_html(cards: CardSet, **only: str) -> str:
    """Return a card set for reading: per card a heading, its text, the fields that the set labels, and its source.

    ``only`` picks the cards with these values of fields; the set's own title and note then stay away.
    """
    entries = "".join(
        f"<h4>{escape(card.title)}</h4>{paragraphs(card.text)}{_labelled(card, cards.labels)}{source_html(card.source)}"
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
