"""What holds for every assignment: enough to do, keys that earn everything, and nothing earned by guessing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from content import ANSWERED, code_cells, notebook, prose, question_file, text

from autograder.assignment import keys_in
from autograder.keycheck import perfect_answer
from course.questions import Question, load_questions

#: How many questions the computer scores, and of how many kinds, at least.
ENOUGH = {
    "01-inclusiecontext": (15, 5),
    "02-attitude": (15, 6),
    "03-differentiatie": (15, 6),
    "04-co-teaching": (12, 6),
    "05-vignetten": (12, 5),
}


@dataclass(frozen=True)
class Scored:
    """A question that the computer scores, with its key."""

    question: Question
    key: Any

    def fraction(self, answer: Any) -> float | None:
        return self.question.score(answer, self.key).fraction


def scored(path: Path) -> list[Scored]:
    keys = {id_: key["correct"] for cell in code_cells(path) for id_, key in keys_in(text(cell)).items()}
    questions = load_questions(question_file(path)).values()
    return [Scored(question, keys[question.id]) for question in questions if question.scored]


EVERY = [(path, one) for path in ANSWERED for one in scored(path)]
each_assignment = pytest.mark.parametrize("path", ANSWERED, ids=lambda path: path.parent.name)
each_question = pytest.mark.parametrize("one", [one for _, one in EVERY], ids=lambda one: one.question.id)


@each_assignment
def test_is_there_enough_to_do(path: Path):
    """Are there enough automatic questions, of enough kinds, and one task with a rubric for the lecturer?"""
    found = scored(path)
    questions, kinds = ENOUGH[path.parent.name]
    assert len(found) >= questions
    assert len({one.question.kind for one in found}) >= kinds
    tasks = [cell for cell in prose(path) if cell["metadata"].get("nbgrader", {}).get("task")]
    assert len(tasks) == 1
    assert "=== BEGIN MARK SCHEME ===" in text(tasks[0])


@each_assignment
def test_does_the_page_promise_the_points_that_there_are(path: Path):
    """Do the points of all cells add up to the fifty that the page names?"""
    points = [cell["metadata"].get("nbgrader", {}).get("points", 0) for cell in notebook(path)["cells"]]
    assert sum(points) == 50
    assert "vijftig punten" in text(prose(path)[0])


@each_question
def test_does_the_key_earn_everything_and_no_answer_nothing(one: Scored):
    """Is the key the best answer, and a blank the worst?"""
    assert one.fraction(perfect_answer(one.question, one.key)) == 1
    assert one.fraction(None) == 0


@each_question
def test_is_there_no_point_in_guessing_without_reading(one: Scored):
    """Do ticking everything, one target for all, and leaving the order as it is earn nothing?"""
    question: Any = one.question
    blind = {
        "multiple_choice": lambda: [[option.id for option in question.options]],
        "match": lambda: [{item.id: target.id for item in question.items} for target in question.targets],
        "order": lambda: [question.start_order()],
    }
    assert [answer for answer in blind.get(question.kind, list)() if one.fraction(answer)] == []


@each_assignment
def test_is_the_right_letter_not_predictable(path: Path):
    """Do the keys of single choices use every place, none more than half the time, and are they seldom the longest?"""
    choices: list[Any] = [one for one in scored(path) if one.question.kind == "choice"]
    places = Counter(one.key for one in choices)
    assert set(places) == set("abcd")
    assert max(places.values()) <= len(choices) / 2
    longest = [max(one.question.options, key=lambda option: len(option.text)).id == one.key for one in choices]
    assert sum(longest) <= len(choices) / 2


@each_question
def test_do_cards_not_stand_in_the_order_of_their_places(one: Scored):
    """Do the cards of a match not follow their targets, forwards or backwards?"""
    question: Any = one.question
    if question.kind == "match":
        places = [target.id for target in question.targets]
        order = [places.index(one.key[item.id]) for item in question.items]
        assert order not in (sorted(order), sorted(order, reverse=True))
