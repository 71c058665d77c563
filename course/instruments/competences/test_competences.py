"""The objectives beside the competences: is every objective there, and does the page say whose coupling it is?"""

from __future__ import annotations

from html import escape

from course.data.syllabus import syllabus
from course.instruments import competences as instrument


def test_is_every_competence_known_and_used():
    """Does each objective name only competences that the source names, and is no name left unused?"""
    plan = syllabus()
    assert {one for goal in plan.goal for one in goal.competences} == set(plan.competences.names)


def test_has_every_objective_but_those_about_the_course_a_competence():
    """Do only objectives of module 00 belong to nothing that a teacher has to be able to do?"""
    assert {goal.module for goal in syllabus().goal if not goal.competences} == {"00-start"}


def test_does_the_page_say_whose_coupling_it_is(page, monkeypatch):
    """Does a notebook get one closed fold with every objective, its source and the line that the coupling is ours?"""
    shown = []
    monkeypatch.setattr(instrument, "show_html", shown.append)
    instrument.show(page)
    [html] = shown
    assert "hebben wij zelf bedacht" in html
    assert "Smeets et al." in html
    assert all(escape(goal.objective) in html for goal in syllabus().goal)
