"""The portfolio: is only what the learner chooses in it, is it one page that stands alone, and can it be printed?"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import Answered, load_questions
from course.instruments.portfolio import picture

[QUESTION] = load_questions(Path(__file__).with_name("example.toml")).values()
MODULES = {path.stem: load_questions(path) for path in (data_dir() / "questions").glob("*.toml")}
ANSWERS = {
    "01-inclusiecontext/kijk-herschrijf": "Wanneer gaat het wel goed?\n\nWat doen wij dan anders?",
    "03-differentiatie/reflectie": "Begin licht.",
    "00-start/vooruitblik": "Ik hoop dat elk kind erbij hoort.",
    "02-attitude/meting-1": {"overtuiging-1": 4},
}


@pytest.fixture
def made():
    """Make a portfolio of the answers above, or of others."""

    def make(answers=ANSWERS, **given):
        def earlier(place):
            module, _, id_ = place.partition("/")
            return Answered(MODULES[module][id_], answers.get(place))

        return picture(QUESTION, given or None, earlier=earlier)

    return make


def titles(found) -> list[str]:
    return re.findall(r'<h2 id="[^"]+">([^<]+)</h2>', found["page"]["content"])


def test_does_every_card_lead_to_a_question():
    """Is there a question in the module for everything that can be in a portfolio, and each only once?"""
    places = [card["place"].partition("/")[::2] for card in cards("portfolio")]
    assert [place for place in places if place[1] not in MODULES[place[0]]] == []
    assert len(set(places)) == len(places) > 30
    assert {module for module, _ in places} == set(MODULES)


def test_are_ratings_of_oneself_and_attitude_off_until_they_are_asked_for(made):
    """Is what is private absent at first, in the page and in the data, and there when the learner wants it?"""
    assert "Hoe ik tegenover inclusie stond" not in made()["html"] + made()["page"]["content"]
    ratings = [
        card
        for card in cards("portfolio")
        if MODULES[card["place"].split("/")[0]][card["place"].split("/")[1]].kind == "rating"
    ]
    assert all(card["private"] for card in ratings)
    assert any("Hoe ik tegenover inclusie stond" in title for title in titles(made(erbij=["02-meting-1"])))


def test_can_a_piece_be_left_out_and_the_order_be_chosen(made):
    """Is a piece that is left out gone, and do kinds stand together when the learner wants that?"""
    assert [title[-3:-1] for title in titles(made())] == ["00", "01", "03"]
    assert [title[-3:-1] for title in titles(made(volgorde="soort"))] == ["01", "00", "03"]
    assert [title[-3:-1] for title in titles(made(weg=["01-kijk-herschrijf"]))] == ["00", "03"]


def test_does_the_page_stand_alone_with_title_name_and_foreword(made, sound, words):
    """Is it sound Dutch HTML without a script or anything to load, with what the learner wrote on top?"""
    found = made(titel="Mijn weg", naam="Yara", voorwoord="Dit ben ik.")
    sound(found, "portfolio")
    content = found["page"]["content"]
    assert not re.search(r'(?:src|href)="(?!#)', content)
    assert "<title>Mijn weg</title>" in content
    assert words(content).index("Yara") < words(content).index("Dit ben ik.") < words(content).index("Begin licht.")
    assert set(re.findall(r'href="#([^"]+)"', content)) == set(re.findall(r'<section id="([^"]+)"', content))


def test_does_the_data_hold_every_answer_as_it_was_saved(made):
    """Can a program read back the very answers?"""
    data = json.loads(unquote(re.search(r'href="data:application/json;charset=utf-8,([^"]+)"', made()["html"])[1]))
    assert data["format"] == "inclusief-voor-de-klas/portfolio"
    assert {item["place"]: item["answer"] for item in data["items"]} == {
        place: answer for place, answer in ANSWERS.items() if "meting" not in place
    }


def test_is_a_text_never_taken_for_markup(made, hostile):
    """Is what a learner typed only text, in the page and in the link?"""
    found = made({"03-differentiatie/reflectie": hostile}, titel=hostile, voorwoord=hostile)
    assert "<script" not in found["html"] + found["page"]["content"]
    assert "<img" not in found["html"] + found["page"]["content"]


def test_does_an_empty_course_say_what_will_come(made):
    """Is there no page without anything in it?"""
    assert "page" not in made({})


@pytest.mark.skipif(not shutil.which("chromium"), reason="prints with the browser of the machine")
def test_does_a_browser_print_it_as_a_tagged_pdf(made, tmp_path):
    """Is what a browser prints tagged, in Dutch and with a title, and does it have the pages of what was written?"""
    long = "\n\n".join(f"Alinea {n}. " + "Ik schreef dit op na mijn stage. " * 12 for n in range(30))
    page = tmp_path / "portfolio.html"
    page.write_text(made({**ANSWERS, "03-differentiatie/reflectie": long})["page"]["content"], encoding="utf-8")
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--user-data-dir={tmp_path / 'b'}",
    ]
    target = tmp_path / "portfolio.pdf"
    subprocess.run(
        ["chromium", *options, f"--print-to-pdf={target}", page.as_uri()], check=True, timeout=120, capture_output=True
    )
    pdf = target.read_bytes()
    assert b"/MarkInfo" in pdf and b"/Marked true" in pdf
    assert b"/StructTreeRoot" in pdf
    assert b"/Lang" in pdf
    assert len(re.findall(rb"/Type /Page\b", pdf)) >= 3
