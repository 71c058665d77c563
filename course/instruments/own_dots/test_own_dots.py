"""The own dots: is every rating drawn once, beside what the report says and without a number that it does not give?"""

from __future__ import annotations

import re

from course import vignettes
from course.data import references
from course.instruments.own_dots import CONDITIONS, own_dots_html


def test_are_the_own_dots_the_own_ratings(rated):
    """Does each condition draw every rating once, the base vignette open, with the same numbers in a table?"""
    html = own_dots_html(rated(forms=["vorm1"]))
    assert html.count("<circle") == 3 * 7 * 5
    assert html.count('<circle cx="') - html.count('r="4.2" />') == 3 * 5
    assert html.count("(basisvignet)") == 3 * 5
    assert all(title in html for title in CONDITIONS.values())
    assert "Je gaf nu" not in html


def test_do_the_dots_say_what_their_axes_mean(rated):
    """Are both ends of the scale named in the words of the form, and what stands under each row of drawings?"""
    first, second = own_dots_html(rated(forms=["vorm1"])), own_dots_html(rated(), "vorm2")
    assert "van 1 (niet) tot en met 5 (zeer goed)" in first
    assert "van 1 (niet) tot en met 5 (zeer sterk)" in second
    below = "Onder de streep: aantal leerlingen met een ondersteuningsbehoefte."
    assert first.count(below) == second.count(below) == 1
    assert first.count("Onder de streep: ") == 3
    assert "Onder de streep: 1: geen extra ondersteuning; 2: " in first


def test_do_equal_ratings_not_hide_each_other(rated):
    """Do equal ratings at the same level lie side by side?"""
    html = own_dots_html(rated(forms=["vorm1"], score=lambda position: 3))
    spots = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', html)
    panel = spots[:7]
    assert len(set(panel)) == 7


def test_does_the_report_stand_beside_the_dots_without_invented_numbers(rated):
    """Are the findings of the learner's own sector shown under their condition, each with its source?"""
    html = own_dots_html(rated("vo", ["vorm1"]))
    for by in ("base", *CONDITIONS):
        shown = vignettes.findings("vorm1", "vo", by)
        assert shown
        assert all(finding.text in html and references.named(finding.source) in html for finding in shown)
    assert "Jouw scores in het basisvignet: leerlingen motiveren " in html
    assert "basisvignet" not in own_dots_html(rated(), "vorm2")
    assert "basisonderwijs hebben een extra leraar" not in html


def test_is_there_a_plain_sentence_before_anything_is_rated(rated):
    """Does an empty deck, or none, say what will come here?"""
    for record in (None, vignettes.start("pabo2a", 3)):
        assert "zodra je hierboven" in own_dots_html(record)
    assert "1 van de 35" in own_dots_html(vignettes.rate(vignettes.start("a1", 3), "vorm1", "basis", "rust", 4))
    assert "Met hulp in of om de klas" not in own_dots_html(rated(), "vorm2")
