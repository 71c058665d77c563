"""Every task that a lecturer scores: is each level described, and are there scored examples that fit the points?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from content import EXERCISES, prose, text
from typer.testing import CliRunner

from autograder.anchors import Agreement, Difference, agreement, anchors_in, lettered
from autograder.command import cli
from autograder.csvfile import read_table

RUBRICS = list(EXERCISES)
each_rubric = pytest.mark.parametrize("path", RUBRICS, ids=lambda path: path.parent.name)


def task(path: Path) -> tuple[str, int]:
    """Return the task of an assignment with its rubric, and its points."""
    (cell,) = [cell for cell in prose(path) if cell["metadata"].get("nbgrader", {}).get("task")]
    return text(cell), cell["metadata"]["nbgrader"]["points"]


@each_rubric
def test_is_every_level_of_every_criterion_described(path: Path) -> None:
    """Has each criterion a description for every number of points, and do the full ones add up to the points?"""
    words, points = task(path)
    rows = re.findall(r"^\| (\d\. .+) \|$", words, flags=re.MULTILINE)
    most = points // len(rows)
    assert len(rows) * most == points
    for row in rows:
        levels = [level.strip() for level in row.split("|")][1:]
        assert len(levels) == len(set(levels)) == most + 1
        assert all(levels)
    told = re.findall(r"^(\d)\. \*\*", words, flags=re.MULTILINE)
    assert told in ([], [row[0] for row in rows])
    assert told or path.parent.name == "05b-data"  # one question of six points, that names what it asks


@each_rubric
def test_are_there_a_weak_a_middling_and_a_strong_example(path: Path) -> None:
    """Has each level an example with points for every criterion, that lie apart?"""
    words, points = task(path)
    anchors = anchors_in(words)
    assert [anchor.name for anchor in anchors] == ["zwak", "midden", "sterk"]
    totals = [sum(anchor.points) for anchor in anchors]
    assert {len(anchor.points) for anchor in anchors} == {len(re.findall(r"^\| \d\. ", words, flags=re.MULTILINE))}
    assert totals[0] < points * 0.4 < totals[1] < points * 0.8 < totals[2] <= points
    assert all(len(anchor.text.split()) > 25 for anchor in anchors)


def test_do_two_lecturers_see_where_they_differ() -> None:
    """Are the shares alike and near counted, and do the differences come with the rubric's points, largest first?"""
    anchors = lettered(anchors_in(task(RUBRICS[0])[0]))
    weak, strong = (next(letter for letter in anchors if anchors[letter].name == name) for name in ("zwak", "sterk"))
    rubric = {(letter, place): float(p) for letter in anchors for place, p in enumerate(anchors[letter].points, 1)}
    assert agreement(rubric, rubric, anchors) == Agreement(1, 1, ())
    other = rubric | {(weak, 1): rubric[weak, 1] + 1, (strong, 2): 1.0}
    found = agreement(rubric, other, anchors)
    assert (found.same, found.near) == (10 / 12, 11 / 12)
    assert found.differences[0] == Difference(strong, 2, 4.0, 1.0, 4.0)
    assert found.differences[1].letter == weak


@each_rubric
def test_can_a_lecturer_score_an_example_before_its_level_is_known(path: Path, tmp_path: Path) -> None:
    """Are level, points and reasons told only when both lists are filled in, and is a list never written over?"""
    assignment = path.parent.name
    shown = CliRunner().invoke(cli.app, ["anchors", assignment, "--dir", str(tmp_path)])
    anchors = lettered(anchors_in(task(path)[0]))
    assert [anchor.text for anchor in anchors.values() if anchor.text not in shown.output] == []
    assert not any(
        f"({anchor.name})" in shown.output or (anchor.why or "–") in shown.output for anchor in anchors.values()
    )
    (empty,) = tmp_path.rglob("ankers-*.csv")
    filled = [empty.with_name(name) for name in ("an.csv", "bo.csv")]
    rows = read_table(empty)
    for file, extra in zip(filled, (0, 1), strict=True):
        lines = [
            f"{row['voorbeeld']};{row['criterium']};"
            f"{anchors[row['voorbeeld']].points[int(row['criterium']) - 1] + extra * (row['criterium'] == '1')}"
            for row in rows
        ]
        file.write_text("voorbeeld;criterium;punten\n" + "\n".join(lines), encoding="utf-8")
    told = CliRunner().invoke(cli.app, ["anchors", assignment, *map(str, filled), "--dir", str(tmp_path)]).output
    criteria = len(next(iter(anchors.values())).points)
    assert f"Gelijk: {(criteria - 1) / criteria:.0%}. Hoogstens één punt verschil: 100%." in told
    assert all(anchor.why in told for anchor in anchors.values())
    empty.write_text("van mij", encoding="utf-8")
    again = CliRunner().invoke(cli.app, ["anchors", assignment, "--dir", str(tmp_path)])
    assert "is er al" in str(again.exception)
    assert empty.read_text(encoding="utf-8") == "van mij"
