"""What a student's points mean: by objective of the course, with the place in the module where it is told."""

from __future__ import annotations

from autograder.feedback.meaning import Earned, meaning
from course.base.paths import modules_dir
from course.data.syllabus import syllabus


def test_are_parts_told_by_objective():
    """One objective once, the weakest first, with its module and section; and a part of no objective by its title?"""
    found = meaning(
        [
            Earned("o03-lagen", "Lagen", 0, 3),
            Earned("o03-aantal", "Aantal", 0.5, 1),
            Earned("o03-hgw-orde", "Orde", 2, 2),
            Earned("o03-waarneming", "Waarneming", 2, 2),
            Earned("eigen", "Eigen vraag", 0, 1),
        ]
    )
    assert found.well == ("Je kunt beschrijven wat een leerling doet, zonder er een stempel op te zetten.",)
    assert [(one.what, one.part) for one in found.again] == [
        ("Eigen vraag", "eigen"),
        ("Je kunt uitleggen welke hulp je als leraar zelf geeft en wanneer er anderen bij komen.", "o03-lagen"),
    ]
    assert found.again[0].place == ""
    assert found.again[1].place.startswith("module 03, Differentiëren")
    assert "het deel ‘" in found.again[1].place


def test_has_every_objective_that_is_graded_a_place():
    """Does each lead to a section of its module, and with the course's address to that section's heading?"""
    goals = [goal for goal in syllabus().goal if goal.graded and goal.taught]
    assert len(goals) > 10
    for goal in goals:
        for id_ in goal.graded:
            again = meaning([Earned(id_, "x", 0, 1)], "https://cursus.example/").again
            assert len(again) == 1
            assert "het deel ‘" in again[0].place, goal
            assert "(" not in again[0].place.partition("het deel")[2]
            address = again[0].address
            assert address.startswith("https://cursus.example/lab/tree/modules/")
            file, _, anchor = address.rpartition("/")[2].partition("#")
            assert (modules_dir() / file).is_file()
            assert anchor


def test_is_little_said_at_once():
    """At most three of each, and nothing about what lies between?"""
    parts = [Earned(str(at), f"Vraag {at}", at % 2, 1) for at in range(12)]
    found = meaning([*parts, Earned("tussen", "Tussen", 0.7, 1)])
    assert (len(found.well), len(found.again)) == (3, 3)
    assert "Tussen" not in (*found.well, *(one.what for one in found.again))
