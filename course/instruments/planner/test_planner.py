"""Does the planner order adaptations from light to heavy, and warn when the curriculum comes before lighter ones?"""

from __future__ import annotations

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import load_questions
from course.instruments.planner import LAST, picture, plan
from course.questions import build

QUESTIONS = load_questions(data_dir() / "questions" / "03-differentiatie.toml")
ORDER = [card.id for card in sorted(cards("adaptations").entries, key=lambda card: card["order"])]


def advice(**answer: object) -> str:
    return " ".join(plan(answer).advice)


def test_are_there_nine_and_is_the_curriculum_last():
    """Are the adaptations of the cards the nine of Cole et al., with the curriculum at the end?"""
    assert (len(ORDER), ORDER[-1]) == (9, LAST)


def test_does_a_plan_run_from_light_to_heavy():
    """Whatever the order in which they were filled in, do the steps come light first, with the learner's own words?"""
    made = plan({LAST: "Ander doel", "time": "  Tien minuten meer ", "input": "Met plaatjes", "output": " "})
    assert [(step.adaptation.id, step.change) for step in made.steps] == [
        ("input", "Met plaatjes"),
        ("time", "Tien minuten meer"),
        (LAST, "Ander doel"),
    ]
    assert [card.id for card in made.unused] == [id_ for id_ in ORDER if id_ not in ("input", "time", LAST)]


def test_does_the_curriculum_before_lighter_ones_bring_a_warning():
    """Is there a warning with the names of the lighter ones left open, and none when all of them are thought about?"""
    text = advice(**{LAST: "Ander doel"})
    assert "Het curriculum komt als laatste" in text
    assert "tijd" in text
    assert "Het curriculum komt als laatste" not in advice(**dict.fromkeys(ORDER, "Bedacht"))
    assert advice(time="Meer tijd") == ""


def test_does_another_goal_ask_for_what_keeps_the_goal():
    """Does a plan that only lowers the goal bring a question, and none beside something that keeps the goal?"""
    assert "Je kiest een ander doel" in advice(goals="Alleen de hele uren")
    assert "Je kiest een ander doel" in advice(goals="Alleen de hele uren", participation="Houdt de klok bij")
    assert advice(goals="Alleen de hele uren", time="Tien minuten meer") == ""
    assert "Je kiest een ander doel" not in advice(**{LAST: "Eigen boek"})


def test_does_starting_heavy_bring_a_question():
    """Is starting with the curriculum, with a heavier one, or with one that is not described, each answered?"""
    assert "Je begint met het curriculum." in advice(time="x", **{LAST: "x"}, eerst=[LAST])
    text = advice(input="x", time="y", eerst=["time"])
    assert text == "Lichter dan waar je mee begint: input. Waarom begin je daar niet mee?"
    assert advice(input="x", time="y", eerst=["input"]) == ""
    assert "nog niet op wat er dan verandert" in advice(input="x", eerst=["input", "time"])


def test_is_a_plan_of_everything_no_plan():
    """Does a plan of more than four adaptations ask which are enough, and one of four not?"""
    assert "Je plan telt 5 aanpassingen." in advice(**dict.fromkeys(ORDER[:5], "x"))
    assert advice(**dict.fromkeys(ORDER[:4], "x")) == ""


def test_does_the_printed_plan_hold_everything_as_text():
    """Does the page to print hold lesson, need, steps and warning, with markup shown and not obeyed?"""
    question = QUESTIONS["plan-eigen"]
    answer = question.clean({
        "les": "Breuken <b>groep 6</b>",
        "behoefte": "Overzicht.\n\nEn rust.",
        "input": "<script>alert(1)</script>\nTweede regel",
        LAST: "Ander doel",
        "terug": "Over een week, bij de toets",
    })  # fmt: skip
    made = picture(question, answer)
    for html in (made["html"], made["page"]["content"]):
        assert "&lt;script&gt;alert(1)&lt;/script&gt;<br>Tweede regel" in html
        assert "<script" not in html
        assert "Het curriculum komt als laatste" in html
    content = made["page"]["content"]
    assert "Breuken &lt;b&gt;groep 6&lt;/b&gt;" in content
    assert "<p>Overzicht.</p><p>En rust.</p>" in content
    assert "<h2>Terugkijken</h2><p>Over een week, bij de toets</p>" in content
    assert content.startswith("<!DOCTYPE html>\n<html lang=")
    assert 'lang="nl"' in content
    assert "Van Manen (2025), tabel 11" in content
    assert (made["page"]["name"], made["page"]["type"]) == ("plan-eigen.html", "text/html")


@pytest.mark.parametrize("answer", [None, {}, {"les": "Alleen een les"}])
def test_is_there_no_plan_before_there_are_steps(answer):
    """Is nothing shown while no adaptation has been described?"""
    assert picture(QUESTIONS["plan-eigen"], answer) == {}


def test_is_another_form_no_surprise():
    """Does the planner read a form without its usual fields as an empty plan?"""
    form = build({"id": "v", "kind": "form", "prompt": "?", "fields": [{"id": "x", "type": "line", "label": "X"}]})
    assert picture(form, {"x": "iets"}) == {}
