"""The reader of card sets: what it gives, and a sentence with file and entry for whatever is wrong."""

from __future__ import annotations

import dataclasses

import pytest

from course.data import DataError, cards
from course.data.cards import load_cards
from course.page.cards import cards_html

HEAD = 'title = "Een set"\nsource = "003, tabel 11"\n'
FIELDS = """
[fields]
kind = ["licht", "zwaar"]
order = "number"
hint = "text?"
examples = "texts?"
graded = "bool?"
"""
CARD = """
[[card]]
id = "een"
title = "Eén"
text = "De eerste kaart."
source = "003, tabel 11"
kind = "licht"
order = 1
"""


@pytest.fixture
def load(tmp_path):
    """Write a text to a file and load it as a card set."""

    def from_text(text, encoding="utf-8"):
        path = tmp_path / "proef.toml"
        path.write_text(text, encoding=encoding, newline="")
        return load_cards(path)

    return from_text


def test_does_a_card_give_its_texts_and_declared_fields(load):
    """Are fields, optional fields and the content of the set as a whole all there?"""
    extra = '\n[extra]\nscale = { min = 1, max = 5 }\n[[extra.groups]]\nid = "a"\n'
    labels = '\n[labels]\nexamples = "Bijvoorbeeld"\norder = "Plaats"\n'
    one = load(HEAD + 'note = "Let op."\n' + FIELDS + labels + CARD + 'examples = ["x", "y"]\n' + extra)
    card = one.card("een")
    assert (one.id, one.title, one.note, len(one)) == ("proef", "Een set", "Let op.", 1)
    assert (card.title, card.text, card.source) == ("Eén", "De eerste kaart.", "003, tabel 11")
    assert list(one.labels.items()) == [("examples", "Bijvoorbeeld"), ("order", "Plaats")]
    assert (card["order"], card["examples"]) == (1, ("x", "y"))
    assert (card.get("hint"), card.get("hint", "geen")) == (None, "geen")
    assert (one.extra["scale"]["max"], one.extra["groups"][0]["id"]) == (5, "a")


def test_can_nobody_change_a_set_that_everyone_shares(load):
    """Are the set, its cards, its fields and its extra content all read-only?"""
    one = load(HEAD + FIELDS + CARD + "\n[extra]\nscale = { min = 1 }\n")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.entries[0].title = "Anders"
    with pytest.raises(TypeError):
        one.entries[0].fields["order"] = 9
    with pytest.raises(TypeError):
        one.extra["scale"]["min"] = 9


def test_are_cards_found_by_their_fields(load):
    """Does a question for a kind give the cards of that kind, in the order of the file?"""
    second = CARD.replace('"een"', '"twee"')
    third = CARD.replace('"een"', '"drie"').replace('"licht"', '"zwaar"')
    one = load(HEAD + FIELDS + CARD + third + second)
    assert [card.id for card in one.where(kind="licht")] == ["een", "twee"]
    assert [card.id for card in one] == ["een", "drie", "twee"]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_does_a_file_saved_on_windows_load_too(load, newline, encoding):
    """Are a byte order mark and Windows line ends harmless?"""
    assert load((HEAD + FIELDS + CARD).replace("\n", newline), encoding).card("een").title == "Eén"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (HEAD + FIELDS + CARD + "order = = 2\n", "proef.toml, regel 18: Dit is geen geldige TOML"),
        (HEAD + FIELDS + CARD + "order = 2\n", "Dit is geen geldige TOML"),
        (HEAD + 'title = "Open', "proef.toml, regel 3: Dit is geen geldige TOML"),
        (HEAD + FIELDS, "proef.toml: ‘card’ ontbreekt. Verwacht: een rij tabellen, elk onder [[card]]"),
        (FIELDS + CARD, "proef.toml: ‘title’ ontbreekt"),
        (
            HEAD.replace("003", "Wikipedia") + FIELDS + CARD,
            "De waarde ‘Wikipedia, tabel 11’ van ‘source’ klopt niet. Verwacht: iets als ‘003, §3.3",
        ),
        (HEAD + 'titel = "x"\n' + CARD, "proef.toml: ‘titel’ is hier niet bekend. Bedoel je title"),
        (HEAD + FIELDS + CARD + CARD, "proef.toml, onderdeel ‘een’: Deze id komt twee keer voor"),
        (HEAD + FIELDS + CARD.replace('id = "een"\n', ""), "proef.toml, onderdeel ‘card 1’: ‘id’ ontbreekt"),
        (
            HEAD + FIELDS + CARD.replace('"een"', '"Kaart 1"'),
            "onderdeel ‘Kaart 1’: De waarde ‘Kaart 1’ van ‘id’ klopt niet. Verwacht: kleine letters",
        ),
        (
            HEAD + FIELDS + CARD.replace("De eerste kaart.", "  "),
            "onderdeel ‘een’: ‘text’ is leeg. Verwacht: een tekst",
        ),
        (HEAD + FIELDS + CARD.replace('source = "003, tabel 11"\n', ""), "onderdeel ‘een’: ‘source’ ontbreekt"),
        (HEAD + FIELDS + CARD.replace("order = 1\n", ""), "onderdeel ‘een’: ‘order’ ontbreekt. Verwacht: een getal"),
        (
            HEAD + FIELDS + CARD.replace('kind = "licht"\n', ""),
            "onderdeel ‘een’: ‘kind’ ontbreekt. Verwacht: licht of zwaar",
        ),
        (
            HEAD + FIELDS + CARD.replace("order = 1", 'order = "1"'),
            "De waarde ‘1’ van ‘order’ klopt niet. Verwacht: een getal",
        ),
        (HEAD + FIELDS + CARD.replace("order = 1", "order = true"), "‘order’ klopt niet. Verwacht: een getal"),
        (
            HEAD + FIELDS + CARD.replace('"licht"', '"lihct"'),
            "De waarde ‘lihct’ van ‘kind’ is hier niet bekend. Bedoel je licht? Verwacht: licht of zwaar",
        ),
        (HEAD + FIELDS + CARD + "hint = 3\n", "De waarde van ‘hint’ klopt niet. Verwacht: een tekst"),
        (HEAD + FIELDS + CARD + "examples = []\n", "‘examples’ is leeg. Verwacht: een rij teksten"),
        (HEAD + FIELDS + CARD + 'graded = "ja"\n', "De waarde ‘ja’ van ‘graded’ klopt niet. Verwacht: true of false"),
        (HEAD + FIELDS + CARD + "ordr = 3\n", "onderdeel ‘een’: ‘ordr’ is hier niet bekend. Bedoel je order?"),
        (
            HEAD + '[fields]\nkind = "soort"\n' + CARD,
            "onderdeel ‘fields’: De waarde ‘soort’ van ‘kind’ is hier niet bekend",
        ),
        (HEAD + '[fields]\ntitle = "text"\n' + CARD, "onderdeel ‘fields’: ‘title’ heeft elke kaart al"),
        (
            HEAD + 'fields = "text"\n' + CARD,
            "proef.toml: De waarde ‘text’ van ‘fields’ klopt niet. Verwacht: een tabel",
        ),
        (HEAD + FIELDS + '[labels]\nhnt = "Tip"\n' + CARD, "onderdeel ‘labels’: ‘hnt’ is hier niet bekend"),
        (HEAD + FIELDS + '[labels]\nhint = ""\n' + CARD, "onderdeel ‘labels’: ‘hint’ is leeg"),
        (
            HEAD + 'labels = "x"\n' + FIELDS + CARD,
            "proef.toml: De waarde ‘x’ van ‘labels’ klopt niet. Verwacht: een tabel",
        ),
        (HEAD + 'card = ["een"]\n', "onderdeel ‘card 1’: Hier hoort een tabel"),
    ],
)
def test_does_a_fault_get_a_dutch_sentence_with_file_and_entry(load, text, sentence):
    """Does an editor read where the fault is and what was expected there?"""
    with pytest.raises(DataError) as caught:
        load(text)
    assert sentence in str(caught.value)


def test_is_a_file_in_another_encoding_refused(load):
    """Does a file saved as Latin-1 get a sentence about its encoding instead of odd letters?"""
    with pytest.raises(DataError, match=r"proef.toml: Dit bestand is niet opgeslagen als UTF-8"):
        load(HEAD + FIELDS + CARD, encoding="latin-1")


def test_is_a_missing_file_named(tmp_path):
    """Does a file that is not there get a sentence?"""
    with pytest.raises(DataError, match=r"weg.toml: Dit bestand ontbreekt"):
        load_cards(tmp_path / "weg.toml")


@pytest.mark.parametrize("wrong", ["adaptation", "../glossary", ""])
def test_does_an_unknown_set_get_a_sentence(wrong):
    """Is a set that does not exist, or that lies elsewhere, refused?"""
    with pytest.raises(DataError, match=f"De kaartenset ‘{wrong}’ bestaat niet"):
        cards(wrong)


def test_does_an_unknown_card_get_the_nearest_names():
    """Does a typing error in the id of a card lead to the card that was meant?"""
    with pytest.raises(DataError, match=r"‘curriculumm’ bestaat niet in ‘adaptations’\. Bedoel je curriculum"):
        cards("adaptations").card("curriculumm")


def test_does_a_reader_see_the_labelled_fields_and_no_others(load):
    """Does the page show text, labelled fields and source, escape them, and leave the rest to the instruments?"""
    labels = '\n[labels]\nexamples = "Bijvoorbeeld"\nhint = "Tip"\n'
    page = cards_html(load(HEAD + FIELDS + labels + CARD + 'examples = ["<b>x</b>", "y"]\n'))
    assert "<dt>Bijvoorbeeld</dt><dd>&lt;b&gt;x&lt;/b&gt;<br>y</dd>" in page
    assert "De eerste kaart." in page
    assert "Bron: Elzinga &amp; Van Manen (2025), Op weg naar meer inclusie, tabel 11" in page
    assert "Tip" not in page
    assert "licht" not in page


def test_are_many_cards_folded_and_few_not():
    """Is a card one item of a list, without a heading of its own, and is what belongs to it unfolded in a small set?"""
    for set_id, count, unfolded in (("adaptations", 9, 0), ("triangle", 3, 3)):
        page = cards_html(cards(set_id))
        assert page.count('<li class="ivk-deck-card">') == count
        assert page.count('<details class="ivk-fold" open>') == unfolded
        assert "<h4" not in page and page.count("<h3") == 1
    assert 'Meer<span class="ivk-deck-ear"> over Input</span>' in cards_html(cards("adaptations"))


def test_does_a_counter_voice_never_stand_folded_alone():
    """Is the other voice in sight where the one is?"""
    for about in {card["about"] for card in cards("counter_voice")}:
        page = cards_html(cards("counter_voice"), about=about)
        assert page.count('<details class="ivk-fold" open>') == page.count('<li class="ivk-deck-card">')
