"""Do answers and judgements become plain, safe and accessible HTML?"""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from questions_sample import PERFECT, QUESTIONS

from course import render
from course.data import glossary
from course.questions import Remark, Result

VOID = {"br", "meta", "hr", "img", "input"}


class Tags(HTMLParser):
    """Reads HTML as a browser does and keeps its tags; every tag must be closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.found.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@given(st.text())
def test_is_any_text_only_text(text):
    """Whatever is typed: are there no other tags than paragraphs, line breaks and bold?"""
    for html in (render.paragraphs(text), render.lines(text)):
        assert set(Tags(html).found) <= {"p", "br", "strong"}


def test_are_paragraphs_and_bold_as_promised():
    """Does an empty line start a paragraph, ** make bold, a line break stay, and a loose star mean nothing?"""
    assert render.paragraphs("**Een** & <b>\ntwee\n \n2 * 3 ** 4\n") == (
        "<p><strong>Een</strong> &amp; &lt;b&gt;<br>twee</p><p>2 * 3 ** 4</p>"
    )


@pytest.mark.parametrize("id_", QUESTIONS)
def test_is_every_answer_shown_in_words(id_):
    """For every kind: are prompt and answer there, and is no answer shown as "niet beantwoord"?"""
    question = QUESTIONS[id_]
    html = render.answer_html(question, PERFECT[id_])
    Tags(html)
    assert question.prompt in html
    for _, text in question.describe(PERFECT[id_]):
        assert render.lines(text) in html
    assert "Niet beantwoord." in render.answer_html(question, None)
    data = render.answer_data(question, PERFECT[id_])
    assert data["answer"] == [list(row) for row in question.describe(PERFECT[id_])]


@pytest.mark.parametrize("id_", [id_ for id_, question in QUESTIONS.items() if question.scored])
def test_is_a_judgement_readable_without_colour(id_):
    """Does every remark carry a sign and a word, and is there no empty list when there are no remarks?"""
    question = QUESTIONS[id_]
    html = render.result_html(question.score(PERFECT[id_]), "1 punt")
    tags = Tags(html).found
    assert ("li" in tags) == ("ul" in tags)
    assert "ul" not in Tags(render.result_html(question.score(None), "0 punten")).found
    assert "Nog niet beantwoord." in render.result_html(question.score(None), "0 punten")


def test_is_every_state_of_a_remark_named():
    """Are right, wrong and missed words as well as signs, and is markup in explanations only text?"""
    remarks = [Remark(f"<i>{state}</i>", state, "<u>uitleg</u>") for state in ("right", "wrong", "missed", "info")]
    html = render.result_html(Result(0.5, tuple(remarks), "Gedeeltelijk goed."), "1 van 2 punten")
    for words in ("✓ goed", "✗ niet goed", "○ ook goed, niet gekozen", "1 van 2 punten", "Gedeeltelijk goed."):
        assert words in html
    assert {"i", "u"}.isdisjoint(Tags(html).found)


def test_is_a_page_to_print_complete_and_on_its_own():
    """Is a page Dutch, titled, with one h1, and does it ask nothing from outside itself?"""
    html = render.page("Mijn <plan>", "<p>Inhoud</p>")
    tags = Tags(html.partition("\n")[2]).found
    assert html.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert tags.count("h1") == tags.count("title") == 1
    assert "<title>Mijn &lt;plan&gt;</title>" in html
    assert not {"script", "link", "img", "iframe"} & set(tags)
    assert "http" not in html


def test_is_every_word_of_the_glossary_shown_with_its_other_names_and_source():
    """Is the list folded, with a term and its explanation for each card, and well formed?"""
    words = glossary()
    html = render.glossary_html(words)
    tags = Tags(html).found
    assert tags.count("dt") == tags.count("dd") == len(words.entries) > 50
    assert tags.count("details") == 1
    houding = next(card for card in words.entries if card.id == "attitude")
    assert f"<dt>{houding.title} (ook wel: houding)</dt>" in html
    assert f"{houding.text} <small>({houding.source})</small>" in html
