"""Pages that somebody keeps: does each say what it is, of which course, when and whose, and does it stand alone?"""

from __future__ import annotations

import ast
import re
from base64 import b64decode
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from page_tags import Tags

from course.data.kept import LETTER, LOOK, page, whole
from course.data.syllabus import syllabus

ROOT = Path(__file__).resolve().parents[2]
#: Pages of the site and of the lecturer.
OTHERS = {
    "autograder/page/guide/gids.html",
    "autograder/page/page.html",
    "course/jupyter/site/build.py",  # JupyterLite's own, in Dutch
    "course/jupyter/site/pages/opslag.html",
    "course/jupyter/site/pages/scorm.html",
    "course/jupyter/site/pages/start.html",
}
#: What is nobody's own, and what asks for names in its text.
NAMELESS = {
    "autograder/feedback/feedback.py",  # its text begins with the name and the number
    "autograder/marks/preview.py",
    "autograder/report/assignment.py",
    "course/vignettes/report.py",
    "course/instruments/calibration/files.py",  # "Je naam of rol", of the mentor
    "course/instruments/certificate/__init__.py",  # a line for the name and one for the day
}


def texts() -> Iterator[tuple[str, str]]:
    """Yield every source that can hold or write a page, with its place."""
    for room in ("course", "autograder"):
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix in (".py", ".j2", ".html", ".js") and not re.match(r"test_|conftest", path.name):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def test_is_every_page_to_keep_written_in_one_place():
    """Does nothing else write a whole page, so that a new one has the same head? Is each without a name known?"""
    writers = {place for place, text in texts() if re.search(r"<!doctype html|<html\b", text, re.IGNORECASE)}
    assert writers - OTHERS == {"course/data/kept.py"}
    nameless = {
        place
        for place, text in texts()
        if place.endswith(".py")
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call) and ast.unparse(call.func) in ("page", "kept.page")
        if any(one.arg == "name" and ast.unparse(one.value) == "None" for one in call.keywords)
    }
    assert nameless == NAMELESS


@pytest.mark.parametrize(
    ("name", "told"), [("", "Naam, als je wilt:"), ("Noor <b>", "Naam: Noor &lt;b&gt;"), (None, None)]
)
def test_does_a_page_say_what_it_is_of_which_course_when_and_whose(name, told):
    """Is a page Dutch, titled, with one h1, its course, its day and a place for the name, and does it ask nothing?"""
    made = page("Mijn <plan>", "<p>Inhoud</p>", part="Module 06", name=name)
    tags = Tags(made.partition("\n")[2]).found
    assert made.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert tags.count("h1") == tags.count("title") == 1
    assert "<title>Mijn &lt;plan&gt;</title>" in made
    today = date.today()
    day = f"{today.day}-{today.month}-{today.year}"
    assert f"<p>{syllabus().title} · Module 06 · gemaakt op <time>{day}</time></p>" in made
    assert told in made if told else "Naam" not in made
    assert not {"script", "link", "img", "iframe"} & set(tags)
    assert "http" not in made and "url(" not in made and "@import" not in made


def test_has_a_page_its_letter_once_in_itself():
    """Is the letter the one that the course shows, put in one place, and does a text that names that place keep it?"""
    made = whole(page("Titel", f"<p>{LETTER}</p>"))
    [face] = re.findall(r"url\(data:font/woff2;base64,([\w+/=]+)\)", made)
    shown = (ROOT / "course" / "jupyter" / "labextensions" / "inclusief-frontdoor" / "static").glob("*.woff2")
    assert b64decode(face) in {path.read_bytes() for path in shown}
    assert made.count(LETTER) == 1
    links = (ROOT / "course" / "page" / "js" / "links.js").read_text(encoding="utf-8")
    assert f"const LETTER = '{LETTER}'" in links


def test_follows_a_page_the_reader_in_the_dark():
    """Has each dark colour its place on a page alone, on a screen only, and do someone's own colours come after it?"""
    course = re.search(r'body\[data-jp-theme-light="false"\] \{(.*?)\}', LOOK)
    alone = re.search(r"@media screen and \(prefers-color-scheme: dark\) \{ :root \{(.*?)\}", LOOK)
    assert course and alone
    assert re.findall(r"--ivk-[\w-]+: [^;]+", alone[1]) == re.findall(r"--ivk-[\w-]+: [^;]+", course[1]) != []
    assert "color-scheme: dark" in alone[1]
    assert LOOK.index("prefers-color-scheme") < LOOK.index("forced-colors")
