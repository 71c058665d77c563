"""The class report: right numbers, nothing about a handful of people, and no names."""

from __future__ import annotations

import shutil
from pathlib import Path
from statistics import correlation

import pytest
from classroom import CLASS, NUMBER, Scene, give
from factories import ASSIGNMENT, KEYS, PERFECT

from autograder.config import CourseFolder
from autograder.problem import Problem
from autograder.report.assignment import describe, item_rest, write_report


@pytest.fixture
def read(scene: Scene, tmp_path: Path) -> CourseFolder:
    """The class with the case of six students read, in a folder that may change."""
    shutil.copytree(scene.course.root, tmp_path / "nakijken")
    course = CourseFolder.open(tmp_path / "nakijken")
    for what in ("blank", "perfect", "half", "ticked", "extra", "doubled"):
        give(course, NUMBER[what], 0 if what == "blank" else 7)
    return course


def test_is_the_report_there_without_names(read: CourseFolder):
    """With who handed in, the points as a picture with its table, and each question?"""
    html = write_report(read, ASSIGNMENT).read_text(encoding="utf-8")
    received = len(read.submitters(ASSIGNMENT))
    assert f"Van 15 studenten leverden er {received} in; 6 zijn helemaal nagekeken." in html
    for text in ("Welke laag is voor iedereen?", "Een casus", "<svg", "p-waarde", "Hoe de punten verdeeld zijn"):
        assert text in html
    assert [name for _, name in CLASS.values() if name in html] == []
    assert [number for number in NUMBER.values() if number in html] == []
    assert "Een betrouwbaarheid berekenen we vanaf 45 studenten." in html


def test_is_there_no_report_of_a_handful(scene: Scene):
    """Is it refused in a sentence when nobody's points are final?"""
    with pytest.raises(Problem, match="Een verslag is er vanaf 5"):
        write_report(scene.course, ASSIGNMENT)


def test_is_the_correlation_that_with_the_others_only():
    """Silent below twenty and without differences, and else that of the score with the sum of the rest?"""
    rows = [[float(at % 3), float(at % 5), 1.0] for at in range(20)]
    assert item_rest(rows[:19], 0) is None
    assert item_rest(rows, 2) is None
    assert item_rest(rows, 0) == pytest.approx(correlation([r[0] for r in rows], [r[1] + r[2] for r in rows]))


def test_is_a_question_that_went_wrong_told_with_the_reason(scene: Scene):
    """A wrong option chosen more than the right one, hardly anyone right, and many who left it open?"""
    points = [points for points, *_ in KEYS.values()]
    rows = [[0.0, *points[1:], 5.0] for _ in range(9)] + [[2.0, *points[1:], 5.0]]
    answers = [PERFECT | {"p-keuze": "b"}] * 6 + [PERFECT | {"p-keuze": None}] * 3 + [PERFECT]
    keys = {id_: correct for id_, (_, correct, _) in KEYS.items()}
    first, second, *_, case = describe(scene.assignment, rows, answers, keys)
    assert (first.share, first.blank, first.wrong) == (0.1, 0.3, "Extra (86\N{NO-BREAK SPACE}%)")
    assert first.looks == (
        "bijna niemand had dit goed",
        "veel studenten lieten dit open",
        "een fout antwoord is vaker gekozen dan het goede: klopt de sleutel?",
    )
    assert second.looks == ("bijna iedereen had dit goed, dus de vraag onderscheidt weinig",)
    assert (case.share, case.rest, case.looks) == (0.5, None, ())
