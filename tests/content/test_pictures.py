"""The pictures: told in words, with a licence, small, to be read in any colours, and without a way to the outside."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from content import MODULE_QUESTIONS, MODULES, NOTEBOOKS, ROOT, code_cells, notebook, question_tables, text

from course.base.html import token
from course.data import fact
from course.data.pictures import FOLDER, picture, picture_ids
from course.instruments.conversation.cases import case, case_ids
from course.page.pictures import INK, TINTS, picture_html

FILES = {path.stem: path for path in (ROOT / "data" / FOLDER).iterdir()}
DIAGRAMS = [id_ for id_ in picture_ids() if picture(id_).title]
#: What the pictures of one module may weigh together, in bytes.
LIMIT = 300_000

each_picture = pytest.mark.parametrize("id_", picture_ids())
each_diagram = pytest.mark.parametrize("id_", DIAGRAMS)


def shown(path) -> list[str]:
    """Return the pictures that a notebook shows, in order."""
    found = [id_ for cell in code_cells(path) for id_ in re.findall(r'les\.show\("([^"]+)"\)', text(cell))]
    return [id_ for id_ in found if id_ in picture_ids()]


def elements(id_: str) -> list[ET.Element]:
    return list(ET.parse(FILES[id_]).iter())


def name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def test_is_every_drawing_described():
    """Has every file its entry with words and licence, and every entry its file?"""
    assert sorted(picture_ids()) == sorted(FILES)
    assert {path.suffix for path in FILES.values()} == {".svg"}


@each_picture
def test_is_a_picture_told_in_words(id_):
    """Is the alternative a sentence, or is the picture hidden from who hears the page?"""
    html = picture_html(id_)
    if picture(id_).decorative:
        assert '<svg aria-hidden="true" ' in html
    else:
        assert len(picture(id_).alternative.split()) >= 5 and picture(id_).alternative.endswith(".")
        assert '<svg role="img" aria-label="' in html
    assert html.count("<svg ") == 1


@each_picture
def test_is_a_drawing_only_a_drawing(id_):
    """Can a drawing ask nothing of another machine, run nothing, and clash with nothing else on the page?"""
    allowed = {"svg", "g", "rect", "circle", "ellipse", "path", "text", "line"}
    for element in elements(id_):
        assert name(element) in allowed
        for attribute, value in element.attrib.items():
            assert not attribute.startswith(("on", "{")) and attribute not in ("id", "class", "style", "href"), (
                attribute
            )
            assert "url(" not in value and "//" not in value


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_does_a_module_begin_with_a_picture(path):
    """Does every module show its own picture right under its title?"""
    cells = notebook(path)["cells"]
    assert text(cells[0]).startswith("# ") and len(text(cells[0]).split()) < 30
    assert [text(cell) for cell in cells[2:3]] == [f'les.show("opening-{path.stem[:2]}")']


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_do_the_pictures_of_a_module_weigh_little(path):
    """Is a module's page quick to load on a telephone, with a picture in it?"""
    ids = shown(path)
    assert 0 < sum(len(picture_html(id_).encode()) for id_ in ids) <= LIMIT


def test_is_every_picture_shown_somewhere():
    """Does no picture lie there unused, and does none stand twice in a notebook?"""
    ids = [shown(path) for path in NOTEBOOKS]
    assert all(len(set(each)) == len(each) for each in ids)
    assert {id_ for each in ids for id_ in each} == set(picture_ids())


@pytest.mark.parametrize("case_id", case_ids())
def test_is_the_other_in_a_conversation_seen(case_id):
    """Does the face of the one who is talked with stand right above the conversation?"""
    calls = [text(cell) for path in MODULES for cell in code_cells(path)]
    bank = [question for path in MODULE_QUESTIONS for question in question_tables(path).values()]
    [asked] = [question["id"] for question in bank if question.get("case") == case_id]
    face = f'les.show("gezicht-{case(case_id).who.lower()}")'
    assert calls[calls.index(f'les.ask("{asked}")') - 1] == face


@each_diagram
def test_can_a_diagram_change_its_colours(id_):
    """Does a diagram consist of the colours that turn into others in the dark, with ink for lines and letters?"""
    for element in elements(id_):
        assert element.get("stroke") in (None, token(INK))
        if name(element) in ("rect", "circle", "path"):
            assert element.get("fill") in {"none", token(INK), *map(token, TINTS)}
        if name(element) == "text":
            assert element.get("fill") == token(INK)


@each_diagram
def test_can_a_diagram_be_read_on_a_telephone(id_):
    """Are its letters large enough where the page is 330 wide, and does a text beside it say what it holds?"""
    svg = elements(id_)[0]
    assert svg.get("viewBox").startswith("0 0 360 ") and float(svg.get("font-size")) == 15
    assert all(float(element.get("font-size", 15)) >= 13 for element in elements(id_))
    assert picture(id_).points and picture(id_).source


@each_diagram
def test_does_the_text_say_what_the_diagram_says(id_):
    """Does every word in the drawing stand in the words beside it?"""
    about = picture(id_)
    words = " ".join((about.title, about.alternative, *about.points)).lower()
    written = " ".join(element.text for element in elements(id_) if name(element) == "text").lower()
    written = written.replace("- ", "")  # a word that was broken
    small = {"een", "de", "het", "van", "om", "te", "in", "op", "en", "met", "kan", "je", "voor", "na"}
    stems = {word[:5] for word in re.findall(r"\w+", words)}
    missing = [word for word in re.findall(r"[^\W\d_]+", written) if word not in small and word[:5] not in stems]
    assert missing == []


def test_are_the_numbers_in_a_drawing_those_of_the_facts():
    """Does the drawing of the three layers give the shares that the facts give?"""
    written = " ".join(element.text for element in elements("drie-lagen") if name(element) == "text")
    for layer in (1, 2, 3):
        share = fact(f"laag-{layer}-aandeel").text
        assert f"Laag {layer}: {share}".replace("\xa0", " ") in written
        assert any(
            share.replace("\xa0", " ") in point for point in picture("drie-lagen").points if f"Laag {layer}," in point
        )
