"""The table objective → cell → question → points in ``data/syllabus.toml``: is nothing graded that is never taught?"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from content import (
    ANSWERED,
    EXERCISES,
    MODULES,
    asked,
    code_cells,
    notebook,
    points,
    prose,
    question_file,
    strings,
    text,
)

from course.data import cards, glossary
from course.data.syllabus import Goal, syllabus
from course.instruments import load_questions

GOALS = syllabus().goal
WRITTEN = {path.stem: path for path in MODULES}
POINTS = {id_: worth for path in EXERCISES for id_, worth in points(path).items()}
each_goal = pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.objective[:40])


def test_has_every_objective_one_place_in_the_table() -> None:
    """Does each objective of a module that is written, or that has only an assignment, stand there once?"""
    assigned = {path.parent.name for path in EXERCISES}
    planned = [
        (module.id, objective)
        for module in syllabus().module
        if module.id in WRITTEN or module.id in assigned
        for objective in module.objectives
    ]
    assert Counter((goal.module, goal.objective) for goal in GOALS) == Counter(planned)


@each_goal
def test_is_an_objective_taught_practised_and_graded(goal: Goal) -> None:
    """Has it content and questions in its module, and points in an assignment where the module has one?"""
    exercise = next(module.exercise for module in syllabus().module if module.id == goal.module)
    if goal.module in WRITTEN:
        path = WRITTEN[goal.module]
        assert goal.taught and goal.practised
        assert set(goal.taught) <= {cell["id"] for cell in notebook(path)["cells"]}
        assert set(goal.practised) <= set(asked(path))
    assert set(goal.graded) <= set(POINTS)
    assert (sum(POINTS[id_] for id_ in goal.graded) > 0) == (exercise is not None)


def test_has_everything_that_is_graded_an_objective() -> None:
    """Does every graded cell of every assignment stand with an objective?"""
    assert {id_ for goal in GOALS for id_ in goal.graded} == set(POINTS)


@pytest.mark.parametrize("module", WRITTEN)
def test_has_every_question_with_a_right_answer_an_objective(module: str) -> None:
    """Does each scored question of a module serve an objective of it, or bring back an earlier module?"""
    practised = {id_ for goal in GOALS if goal.module == module for id_ in goal.practised}
    scored = {id_ for id_, one in load_questions(question_file(WRITTEN[module])).items() if one.scored}
    assert sorted(id_ for id_ in scored - practised if not id_.startswith("terug-")) == []


def taught(path: Path) -> str:
    """Return what a module says to a learner: its prose, its cards and its questions, in small letters."""
    sets = {name for cell in code_cells(path) for name in re.findall(r'les\.cards\("(\w+)"', text(cell))}
    said = [text(cell) for cell in prose(path)]
    said += strings(tomllib.loads(question_file(path).read_text(encoding="utf-8")))
    said += [f"{card.title} {card.text}" for name in sorted(sets) for card in cards(name)]
    return " ".join(said).lower()


@pytest.mark.parametrize("path", ANSWERED, ids=lambda path: path.parent.name)
def test_is_every_word_of_an_assignment_taught(path: Path) -> None:
    """Does each term of the glossary that an assignment or its explanation uses stand in this module or one before?"""
    modules = [one for one in MODULES if one.stem <= path.parent.name]
    earlier = " ".join(map(taught, modules))
    cells = [text(cell) for cell in notebook(path)["cells"]]
    used = " ".join([*cells, question_file(path).read_text(encoding="utf-8")]).lower()
    spellings = [
        re.compile(
            "|".join(rf"\b{re.escape(name.lower())}(?:e|n|en|s)?\b" for name in (term.title, *term.get("synonyms", ())))
        )
        for term in glossary()
    ]
    assert [one.pattern for one in spellings if one.search(used) and not one.search(earlier)] == []
