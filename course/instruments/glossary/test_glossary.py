"""The glossary on the page: is every word of the field there, folded?"""

from __future__ import annotations

from html import escape

from course.data import glossary
from course.instruments import glossary as instrument


def test_is_every_word_shown_folded(page, monkeypatch):
    """Does a notebook get one closed fold, with every word of the glossary in it?"""
    shown = []
    monkeypatch.setattr(instrument, "show_html", shown.append)
    instrument.show(page)
    [html] = shown
    assert (html.count("<details"), html.count("<details open")) == (1, 0)
    assert html.count("<dt") == len(glossary())
    assert [card.id for card in glossary() if escape(card.title) not in html] == []
