"""Do answers and judgements become plain, safe and accessible HTML?"""

from __future__ import annotations

from html import escape

import pytest
from page_tags import Tags
from questions_sample import PERFECT, QUESTIONS

from course.base.html import lines
from course.data import glossary, references
from course.page.cards import glossary_html
from course.questions import Remark, Result, render


@pytest.mark.parametrize("id_", QUESTIONS)
def test_is_every_answer_shown_in_words(id_):
    """For every kind: are prompt and answer there, and is no answer shown as "niet beantwoord"?"""
    question = QUESTIONS[id_]
    html = render.answer_html(question, PERFECT[id_])
    Tags(html)
    assert question.prompt in html
    for _, text in question.describe(PERFECT[id_]):
        assert lines(text) in html
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


def test_is_every_word_of_the_glossary_shown_with_its_other_names_and_source():
    """Is the list folded, with a term and its explanation for each card, and well formed?"""
    words = glossary()
    html = glossary_html(words)
    tags = Tags(html).found
    assert tags.count("dt") == tags.count("dd") == len(words.entries) > 50
    assert tags.count("details") == 1
    houding = next(card for card in words.entries if card.id == "attitude")
    assert f"<dt>{houding.title} (ook wel: houding)</dt>" in html
    assert f"{houding.text} <small>({escape(references.named(houding.source))})</small>" in html


@pytest.mark.parametrize(
    ("id_", "body"),
    [
        ("meerkeuze", "<ul><li>Eén</li><li>Drie</li></ul>"),
        (
            "schaal",
            "<dl><dt>Ik kan het uitleggen.</dt><dd>4 (van 1 tot 5)</dd>"
            "<dt>Ik kan het doen.</dt><dd>weet ik nog niet</dd></dl>",
        ),
    ],
)
def test_is_an_answer_a_list_or_a_list_of_terms(id_, body):
    """Without labels the one, with labels the other, and nothing more than that?"""
    prompt = QUESTIONS[id_].prompt
    top = f'<div lang="nl" class="ivk-answer"><p>{prompt}</p><h4>Antwoord</h4>'
    assert render.answer_html(QUESTIONS[id_], PERFECT[id_]) == f"{top}{body}</div>"
    assert render.answer_html(QUESTIONS[id_], None) == f"{top}<p><em>Niet beantwoord.</em></p></div>"


def test_what_do_the_data_of_an_answer_say():
    """Which question it was, and what was answered?"""
    assert render.answer_data(QUESTIONS["keuze"], "a") == {
        "question": "keuze",
        "kind": "choice",
        "prompt": "Wat past het best?",
        "answer": [["", "Meer tijd"]],
    }


def test_what_does_a_judgement_hold():
    """Points, verdict and remarks, each only when there is one?"""
    remarks = (
        Remark("A", "right", "Want."),
        Remark("B", "wrong", ""),
        Remark("C", "missed", ""),
        Remark("D", "info", ""),
    )
    top = '<div lang="nl" class="ivk-result"><p><strong>1 &lt; 2</strong></p>'
    assert render.result_html(Result(0.5, remarks, "Zo."), "1 < 2") == (
        f"{top}<p>Zo.</p><ul><li><strong>A</strong> ✓ goed<p>Want.</p></li><li><strong>B</strong> ✗ niet goed</li>"
        "<li><strong>C</strong> ○ ook goed, niet gekozen</li><li><strong>D</strong> </li></ul></div>"
    )
    assert render.result_html(Result(None), "1 < 2") == f"{top}</div>"
