"""The guide for lecturers: does it show and name what is really there, and is it read in a quarter of an hour?"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

PAGE = Path(__file__).parents[2] / "autograder" / "page"
GUIDE = PAGE / "guide"
TEXT = (GUIDE / "gids.html").read_text(encoding="utf-8")
#: Words a minute of someone who reads to do it.
SPEED = 150


def test_is_every_picture_there_and_used():
    """With a text for who does not see it, and none that nothing shows?"""
    shown = dict(re.findall(r'<img src="([^"]+)" alt="([^"]+)"', TEXT))
    assert sorted(shown) == sorted(path.name for path in GUIDE.glob("*.png"))
    assert all(len(alt) > 40 for alt in shown.values())
    assert all((GUIDE / name).read_bytes()[:4] == b"\x89PNG" for name in shown)


def test_is_every_button_that_it_names_on_the_page():
    """Do the words in bold stand in the page's own scripts, or name what is not on it?"""
    scripts = "".join(path.read_text(encoding="utf-8") for path in (PAGE / "js").glob("*.js"))
    scripts += (PAGE / "work.py").read_text(encoding="utf-8") + (PAGE / "reading.py").read_text(encoding="utf-8")
    elsewhere = {"start-docent", "nakijken", "Een inlevering is onbruikbaar.", "Een antwoord veranderde nadat jij las."}
    named = {unescape(text) for text in re.findall(r"<b>([^<]+)</b>", TEXT)} - elsewhere
    assert len(named) > 12
    assert [text for text in sorted(named) if text.rstrip(".") not in scripts] == []


def test_is_it_read_in_a_quarter_of_an_hour():
    """Is it no longer than that?"""
    words = re.sub(r"<style>.*?</style>|<[^>]+>", " ", TEXT, flags=re.DOTALL).split()
    assert 400 < len(words) < 15 * SPEED
