"""What holds for every assignment: enough to do, keys that earn everything, and nothing earned by guessing."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from content import ANSWERED, EXERCISES, ROOT, in_full, notebook, prose, question_file, right_answers, text

from course.data.syllabus import syllabus
from course.instruments import load_questions
from course.questions import Question

sys.path.insert(0, str(ROOT / "tests" / "bench"))
import pace

#: What is read above the first question, beside the title and the picture.
FIRST_SCREEN = 60
#: What the study plan says of each assignment.
PLAN = {module.exercise.id: module.exercise for module in syllabus().module if module.exercise}


@dataclass(frozen=True)
class Scored:
    """A question that the computer scores, with its key."""

    question: Question
    key: Any

    def fraction(self, answer: Any) -> float | None:
        return self.question.score(answer, self.key).fraction


def scored(path: Path) -> list[Scored]:
    keys = right_answers(path)
    questions = load_questions(question_file(path)).values()
    return [Scored(question, keys[question.id]) for question in questions if question.scored]


EVERY = [(path, one) for path in ANSWERED for one in scored(path)]
each_assignment = pytest.mark.parametrize("path", ANSWERED, ids=lambda path: path.parent.name)
each_exercise = pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.parent.name)
each_question = pytest.mark.parametrize("one", [one for _, one in EVERY], ids=lambda one: one.question.id)


@each_exercise
def test_does_an_assignment_ask_what_the_study_plan_says(path: Path):
    """Are there as many graded cells and points as planned, and one task with a rubric for the lecturer?"""
    plan = PLAN[path.parent.name]
    marks = [cell["metadata"].get("nbgrader", {}) for cell in notebook(path)["cells"]]
    assert sum(mark.get("grade", False) and not mark.get("task") for mark in marks) == plan.graded
    assert sum(mark.get("points", 0) for mark in marks) == plan.points
    tasks = [cell for cell in prose(path) if cell["metadata"].get("nbgrader", {}).get("task")]
    assert len(tasks) == 1
    assert "=== BEGIN MARK SCHEME ===" in text(tasks[0])


@each_assignment
def test_are_the_questions_of_as_many_kinds_as_planned(path: Path):
    """Does the computer score every graded question, and are these of as many kinds as the study plan says?"""
    found, plan = scored(path), PLAN[path.parent.name]
    assert (len(found), len({one.question.kind for one in found})) == (plan.graded, plan.kinds)


@each_assignment
def test_does_the_page_promise_what_there_is(path: Path):
    """Does the top of the page name how many questions there are, the points of all together, and the minutes?"""
    plan, top = PLAN[path.parent.name], text(prose(path)[1])
    assert f"{in_full(plan.graded).capitalize()} vragen" in top
    assert f"{in_full(plan.points)} punten" in top
    assert f"Studietijd: {plan.minutes} minuten" in top


@each_exercise
def test_is_the_first_thing_to_do_in_the_first_screen(path: Path):
    """Are a picture and a few words all that stands above it, with the explanation folded away?"""
    cells = notebook(path)["cells"]
    number = path.parent.name.partition("-")[0]
    assert [text(cell) for cell in cells[2:3]] == [f'les.show("opening-opdracht-{number}")']
    first = next(at for at, cell in enumerate(cells) if ".ask(" in text(cell) or "def " in text(cell))
    above = "\n".join(text(cell) for cell in cells[:first] if cell["cell_type"] == "markdown")
    assert "<summary>Zo werkt deze opdracht</summary>" in above
    assert pace.words(above) <= (FIRST_SCREEN if path in ANSWERED else pace.AIM)


@each_question
def test_does_the_key_earn_everything_and_no_answer_nothing(one: Scored):
    """Is the key the best answer, and a blank the worst?"""
    assert one.fraction(one.question.perfect(one.key)) == 1
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
