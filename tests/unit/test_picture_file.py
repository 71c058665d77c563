"""Pictures: what a content editor hears about a mistake, and what a notebook shows."""

from __future__ import annotations

import pytest

from course.data import DataError
from course.data.pictures import load_pictures, picture
from course.page.pictures import picture_html

ENTRY = '[[picture]]\nid = "kring"\nmaker = "wij"\nlicence = "CC-BY-4.0"\n'


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ("", "óf woorden"),
        ('alternative = "Een kring."\ndecorative = true', "óf woorden"),
        ('alternative = "Een kring."\npoints = ["Eerst kijken."]', "heeft een opschrift"),
        ('alternative = "Een kring."\n' + ENTRY + 'alternative = "Nog een."', "twee keer"),
        ('alternatief = "Een kring."', "‘alternatief’ is hier niet bekend"),
    ],
)
def test_is_a_mistake_named(tmp_path, more, sentence):
    """Is a picture without words, with half of them, or with a typing error refused in a sentence?"""
    path = tmp_path / "pictures.toml"
    path.write_text(ENTRY + more, encoding="utf-8")
    with pytest.raises(DataError, match=sentence):
        load_pictures(path)


def test_is_an_unknown_picture_named():
    """Does a typing error in a notebook give the nearest picture?"""
    with pytest.raises(DataError, match="drie-lagen"):
        picture("drie-laagen")


def test_does_a_diagram_come_with_title_source_and_words():
    """Does who cannot see the drawing read the same in it, and who can see it where it comes from?"""
    html = picture_html("hgw-kring")
    assert html.index("<svg") < html.index("<figcaption>") < html.index("Bron:") < html.index("Lees deze tekening")
    assert "<li>Fase 3: plannen.</li>" in html
