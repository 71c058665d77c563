"""The reference list on the page: is all of it there, and does it say how to refer?"""

from __future__ import annotations

from html import escape

from course.data import references
from course.instruments import references as instrument


def test_is_every_reference_shown_folded(page, monkeypatch):
    """Does a notebook get one closed fold with every document, every addition and every author?"""
    shown = []
    monkeypatch.setattr(instrument, "show_html", shown.append)
    instrument.show(page)
    [html] = shown
    assert html.index("<details") < html.index("<summary")
    assert not html.split("<summary")[0].endswith("open>")
    for one in references.documents():
        assert escape(one.note) in html
    for one in references.cited():
        assert escape(one.cite) in html
    for one in references.added():
        assert escape(one.about[1:]) in html


def test_does_an_author_known_from_a_document_say_as_cited_in():
    """Is the way to refer that of APA for a work that was not read itself?"""
    [wienen] = [one for one in references.cited() if one.cite.startswith("Wienen")]
    assert references.second_hand(wienen) == "(Wienen, 2023, zoals geciteerd in Elzinga & Van Manen, 2025)"
    assert escape(references.second_hand(wienen)) in instrument.references_html()


def test_does_a_document_say_what_the_cards_use_from_it():
    """Does a place of 003 name the cards that rest on it?"""
    html = instrument.references_html()
    assert "§3.2 advies 8: " in html
    assert "Onderwijsassistenten goed inzetten" in html
