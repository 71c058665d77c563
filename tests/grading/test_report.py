"""The class report: right numbers, nothing about a handful of people, and no names."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from pathlib import Path
from statistics import correlation

import pytest
from classroom import CLASS, NUMBER, Scene, give
from factories import ASSIGNMENT, KEYS, PERFECT

from autograder.config import CourseFolder
from autograder.problem import Problem
from autograder.report.assignment import _body, _came, write_report
from autograder.report.lines import bars, describe, item_rest, told_share


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
    assert 15 - len(read.submitters(ASSIGNMENT)) < 5
    assert "Bijna iedereen leverde in, op minder dan 5 studenten na. Dit verslag gaat over 6 studenten:" in html
    for text in (
        "Welke laag is voor iedereen?",
        "Een casus",
        "p-waarde",
        "Voor een plaatje zijn er te weinig studenten",
    ):
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
    assert (first.share, first.blank, first.wrong) == (0.1, "minder dan 5 studenten", "Extra")
    assert first.bound == "0,40 of minder"  # one of ten had it right: too few to tell
    assert first.looks == (
        "bijna niemand had dit goed",
        "een fout antwoord is vaker gekozen dan het goede: klopt de sleutel?",
    )
    assert second.looks == ("bijna iedereen had dit goed, dus de vraag onderscheidt weinig",)
    assert (case.share, case.rest, case.looks) == (0.5, None, ())


@pytest.mark.parametrize(
    "totals",
    [
        [float(at) for at in range(51)],
        [50.0] * 30,
        [0.0, *[45.0] * 12, *[50.0] * 6],
        [4.0, 9.0, 14.0, 19.0, 24.0],
        [*[1.0] * 5, *[26.0] * 4, *[49.0] * 3],
        [*[1.0] * 4, *[26.0] * 9, *[49.0] * 5, 50.0],
    ],
)
def test_has_no_bar_fewer_than_five(totals: list[float]):
    """Wherever the points lie: are all students in the bars, each of five or more, one after another without a gap?"""
    found = bars(totals, 50)
    assert all(number >= 5 for *_, number in found)
    assert sum(number for *_, number in found) == len(totals)
    assert [low for low, *_ in found] == [0.0, *[high for _, high, _ in found][:-1]]
    assert found[-1][1] == 50


@pytest.mark.parametrize(
    ("number", "told"),
    [(0, "0 %"), (1, "minder dan 5 studenten"), (4, "minder dan 5 studenten"), (5, "25 %"), (15, "75 %"),
     (16, "iedereen, op minder dan 5 na"), (19, "iedereen, op minder dan 5 na"), (20, "100 %")],
)  # fmt: skip
def test_is_no_handful_told_in_a_number(number: int, told: str):
    """Neither who left it open, nor who is left then?"""
    assert told_share(number, 20).replace("\N{NO-BREAK SPACE}", " ") == told


@pytest.mark.parametrize(
    ("right", "told"), [(30, ""), (29, "0,87 of meer"), (26, "0,87 of meer"), (25, ""), (5, ""), (1, "0,13 of minder")]
)
def test_does_a_p_value_count_no_handful(scene: Scene, right: int, told: str):
    """Where all have all or nothing, the number itself would say how many of thirty had it wrong."""
    points = [points for points, *_ in KEYS.values()]
    rows = [[2.0 if at < right else 0.0, *points[1:], 5.0] for at in range(30)]
    first, *_ = describe(scene.assignment, rows, [PERFECT] * 30, {})
    assert first.bound == told
    halves = [[1.0, *points[1:], 5.0], *rows[1:]]
    assert describe(scene.assignment, halves, [PERFECT] * 30, {})[0].bound == ""


def test_is_no_small_group_in_the_whole_page(scene: Scene):
    """A class in which one to four did each thing: is no count or share of them anywhere on the page?"""
    points = [points for points, *_ in KEYS.values()]
    rows = [[2.0 if at else 0.0, *points[1:], 10.0 if at > 7 else 2.0] for at in range(12)]
    answers = [PERFECT | {"p-keuze": "b" if at in (1, 2) else None if at < 5 else "a"} for at in range(12)]
    lines = describe(scene.assignment, rows, answers, {"p-keuze": "a"})
    html = _body(scene.assignment, rows, lines, 14, 12)
    cells = re.findall(r"<t[dh][^>]*>([^<]*)</t[dh]>", html)
    counted = [int(cell) for cell in cells if cell.isdigit()]
    assert counted
    assert not [number for number in counted if 0 < number < 5]
    assert lines[0].wrong == ""
    assert "minder dan 5 studenten" in cells
    shares = [float(cell[:-2]) for cell in cells if re.fullmatch(r"\d+\N{NO-BREAK SPACE}%", cell)]
    assert not [share for share in shares if 0 < share < 100 * 5 / 12 or 100 * 7 / 12 < share < 100]


@pytest.mark.parametrize("n", [8, 14, 20])
def test_can_no_handful_be_worked_out(scene: Scene, n: int):
    """Right, wrong in two ways or left open: does what is told never fit only one size of one to three?

    Four is another thing: where no option has five and many are wrong, each has as many as it can.
    """
    points = [points for points, *_ in KEYS.values()]
    told = defaultdict(list)
    for right in range(n + 1):
        for first in range(n + 1 - right):
            for second in range(min(first, n - right - first) + 1):
                groups = (right, first, second, n - right - first - second)
                given = [key for key, number in zip(("a", "b", "c", None), groups, strict=True) for _ in range(number)]
                rows = [[2.0 if answer == "a" else 0.0, *points[1:], 5.0] for answer in given]
                line = describe(scene.assignment, rows, [{"p-keuze": answer} for answer in given], {"p-keuze": "a"})[0]
                told[line.bound or line.share, line.blank, line.wrong].append(groups)
    worked_out = [
        (what, group)
        for what, fitting in told.items()
        for group in (set(sizes) for sizes in zip(*fitting, strict=True))
        if len(group) == 1 and group & {1, 2, 3}
    ]
    assert len(told) > 5
    assert worked_out == []


def test_do_those_who_did_not_hand_in_stay_no_handful():
    """Nor those of whom something is still to be read?"""
    told = {
        _came(students, received, 20): (students, received)
        for students in range(20, 32)
        for received in range(20, students + 1)
    }
    exact = [counts for text, counts in told.items() if "Van " in text]
    assert exact
    assert all(gap == 0 or gap >= 5 for s, r in exact for gap in (s - r, r - 20, s - 20))
    assert "De klas telt er 30. Bij minder dan 5 is nog iets na te kijken." in _came(30, 22, 20)
