"""What was answered in another module: is it read as it is, offered but never taken, and no obstacle when damaged?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lesson_sample import Page

from course.base.errors import CourseError
from course.base.paths import exercises_dir
from course.lesson.earlier import answered
from course.lesson.exercise import Exercise
from course.record.answers import AnswerStore

GOALS = {"doel": "Eerst kijken"}
PLAN = {"doel": "Op 1 maart tel ik er 5", "wie": "mijn coach"}


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A learner's folder with one answer in module 00 and a plan in module 06."""
    modules = tmp_path / "mijn-cursus" / "modules"
    modules.mkdir(parents=True)
    AnswerStore("00-start", modules).put("doelen", GOALS)
    AnswerStore("06-profiel-en-plan", modules).put("plan", PLAN)
    (tmp_path / "mijn-cursus" / "opdrachten" / "06-profiel-en-plan").mkdir(parents=True)
    return tmp_path / "mijn-cursus"


@pytest.mark.parametrize("place", ["modules", "opdrachten/06-profiel-en-plan"])
def test_is_an_earlier_answer_found_from_a_module_and_from_an_assignment(course, place):
    """Does it come with its question, and is a question that was not answered ``None``?"""
    found = answered(course / place, "00-start/doelen")
    assert (found.question.id, found.answer) == ("doelen", GOALS)
    assert answered(course / place, "00-start/zelf-bewijs").answer is None
    assert answered(course / place, "03-differentiatie/leskaart").answer is None


@pytest.mark.parametrize("text", ["{", "[]", json.dumps({"schema": 99, "answers": {}})])
def test_is_a_record_that_cannot_be_read_no_answer_and_left_as_it_is(course, text):
    """Does a damaged or newer record stay untouched, so that its own module can tell about it?"""
    path = course / "modules" / "antwoorden" / "00-start.json"
    path.write_text(text, encoding="utf-8")
    before = sorted(path.parent.iterdir())
    assert answered(course / "modules", "00-start/doelen").answer is None
    assert (path.read_text(encoding="utf-8"), sorted(path.parent.iterdir())) == (text, before)


def test_is_a_question_that_does_not_exist_said():
    """Does a wrong place name what is wrong?"""
    with pytest.raises(CourseError, match="00-start bestaat geen vraag 'doel'"):
        answered(Path("modules"), "00-start/doel")


def test_is_the_own_plan_offered_to_the_assignment_and_never_taken_by_itself(course, monkeypatch):
    """Does the page get the plan of module 06 to take over, while the record of the assignment stays empty?"""
    folder = course / "opdrachten" / "06-profiel-en-plan"
    source = exercises_dir() / "06-profiel-en-plan" / "questions.toml"
    (folder / "questions.toml").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    page = Page(monkeypatch)
    les = Exercise("06-profiel-en-plan", folder)
    les.ask("o06-plan", "o06-kijk")
    plan, other = page.views
    assert plan.spec["offer"] == {"label": "Neem over wat je in module 06 schreef", "value": PLAN}
    assert plan.value is None and les.answer("o06-plan") is None
    assert "offer" not in other.spec
