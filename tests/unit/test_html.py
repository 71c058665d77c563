"""Pieces of HTML: is text only text, has every table its heads, and can everything be read without scripts?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_tags import Tags

from course.base import html
from course.base.html import Html


@given(st.text())
def test_is_any_text_only_text(text):
    """Whatever is typed: are there no other tags than paragraphs, line breaks and bold?"""
    for made in (html.paragraphs(text), html.lines(text), html.narrow(text)):
        assert set(Tags(made).found) <= {"p", "br", "strong"}


def test_are_paragraphs_and_bold_as_promised():
    """Does an empty line start a paragraph, ** make bold, a line break stay, and a loose star mean nothing?"""
    assert html.paragraphs("**Een** & <b>\ntwee\n \n2 * 3 ** 4\n") == (
        "<p><strong>Een</strong> &amp; &lt;b&gt;<br>twee</p><p>2 * 3 ** 4</p>"
    )


def test_do_small_pieces_of_html_hold_their_form():
    """Are lists empty when there is nothing, and folds closed unless asked otherwise?"""
    assert html.bullets([]) == ""
    assert html.bullets(["<b>", Html("<b>x</b>")]) == "<ul><li>&lt;b&gt;</li><li><b>x</b></li></ul>"
    assert " open" not in html.fold("a", "b")
    assert " open" in html.fold("a", "b", unfolded=True)


def test_may_long_words_break_in_a_narrow_column():
    """Does a long word get a soft hyphen, and markup none of its meaning?"""
    assert html.narrow("<samenwerkingsverband>") == "&lt;samenwerkings\N{SOFT HYPHEN}verband&gt;"


def test_has_a_table_a_caption_and_a_scope_on_every_head():
    """Can a screen reader tell what a table is about, and which row and column a cell belongs to?"""
    assert html.table(["Wat", "Punten"], [["lezen", "3"], ["rekenen", "4"]], "Uitslag") == (
        "<table><caption>Uitslag</caption>"
        '<thead><tr><th scope="col">Wat</th><th scope="col">Punten</th></tr></thead>'
        '<tbody><tr><th scope="row">lezen</th><td>3</td></tr><tr><th scope="row">rekenen</th><td>4</td></tr></tbody>'
        "</table>"
    )


def test_is_a_first_cell_no_head_where_it_names_nothing():
    """Are all cells alike when ``row_heads`` is off, and is there no caption without words?"""
    made = html.table(["Van", "Tot"], [["1", "2"]], row_heads=False)
    assert "<tbody><tr><td>1</td><td>2</td></tr></tbody>" in made
    assert "caption" not in made


@pytest.mark.parametrize("text", ["<script>", 'a"b', "R&D"])
def test_is_a_plain_text_escaped_wherever_it_stands_in_a_table(text):
    """Is a text that is not marked as HTML only text, in a head, a cell, a group and a caption?"""
    made = html.grouped_table([text], [(text, [[text]])], text) + html.table([text, ""], [["", text]], text)
    assert text not in made
    assert made.count(html.lines(text)) == 7


def test_is_trusted_html_left_as_it_is():
    """Does what is marked as HTML keep its markup?"""
    assert "<td><b>3</b></td>" in html.table(["a", "b"], [["x", Html("<b>3</b>")]])


def test_do_styles_land_where_they_belong():
    """Does the table get its own style, each cell that of its column, and a row its class?"""
    rows = [html.Row(["a", "b", "c"], "lang"), ["d", "e", "f"]]
    made = html.table(["1", "2", "3"], rows, style="x:y", column_styles=["", "z:1"])
    assert made.startswith('<table style="x:y">')
    assert '<tr class="lang"><th scope="row">a</th><td style="z:1">b</td><td>c</td></tr>' in made
    assert '<tr><th scope="row">d</th><td style="z:1">e</td><td>f</td></tr>' in made


def test_has_every_group_of_rows_its_head():
    """Does a head span all columns of its own body, and is an empty one left out?"""
    made = html.grouped_table(["Wat", "n"], [("po", [["a", "1"]]), ("", [["b", "2"]])], "Titel")
    assert '<tbody><tr><th scope="rowgroup" colspan="2">po</th></tr><tr><th scope="row">a</th>' in made
    assert '<tbody><tr><th scope="row">b</th><td>2</td></tr></tbody></table>' in made


def test_is_a_table_without_rows_still_a_table():
    """Do heads stay when there is nothing to show?"""
    assert Tags(html.table(["a"], [])).found == ["table", "thead", "tr", "th", "tbody"]
