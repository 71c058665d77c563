"""The reference list: the documents, what the course adds, whom they cite, and what the cards use from where."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from html import escape

from course.base.html import bullets, fold
from course.data import card_sets, cards, references
from course.instruments import Instrument, Page
from course.page.output import show_html
from course.page.sources import apa_html, reference_html

_INTRO = (
    "Zo verwijs je volgens APA 7. Een document dat je zelf las, noem je gewoon. Ken je een schrijver alleen bij naam, "
    "omdat een document die noemt? Dan verwijs je naar het document: ‘zoals geciteerd in’."
)


def show(page: Page) -> None:
    """Show the list, folded."""
    show_html(references_html())


def references_html() -> str:
    """Return the whole list as one fold, with a fold for each part."""
    parts = [
        fold("De vijf documenten", "".join(_document(one) for one in references.documents()), unfolded=True),
        fold(
            "Door ons toegevoegd",
            bullets(apa_html(f"{one.apa} {_sentence(one.about)} {one.note}") for one in references.added()),
        ),
        fold(
            f"Wie de documenten noemen: {len(references.cited())} namen",
            bullets(map(reference_html, references.cited())),
        ),
    ]
    return (
        f'<div lang="nl" class="ivk-cards">'
        f"{fold('Bronnen van deze cursus', f'<p>{escape(_INTRO)}</p>' + ''.join(parts))}</div>"
    )


def _document(one: references.Reference) -> str:
    used = _used()[one.document]
    places = bullets(f"{name}: {title}. In de cursus: {', '.join(sets)}." for (name, title), sets in used.items())
    return (
        f"<p>{apa_html(one.apa)}<br>{escape(_sentence(one.about))}<br>"
        f"<em>{escape(one.note)}</em></p>{fold('Wat de kaarten hieruit gebruiken', places)}"
    )


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


@cache
def _used() -> dict[str, dict[tuple[str, str], list[str]]]:
    """Return by document, and by place in it, the titles of the card sets that rest on that place."""
    used: dict[str, dict[tuple[str, str], list[str]]] = defaultdict(dict)
    for set_id in card_sets():
        found = cards(set_id)
        for source in dict.fromkeys([found.source, *(card.source for card in found)]):
            for place in references.places(source):
                titles = used[place.document].setdefault((place.name, place.title), [])
                if found.title not in titles:
                    titles.append(found.title)
    return used


INSTRUMENT = Instrument(show=show)
