"""Is a part of a module summed up honestly: what went well, what to look at again, and nothing judged that is not?"""

from __future__ import annotations

import json

import pytest
from lesson_sample import Page, make_lesson, type_in
from questions_sample import PERFECT, QUESTIONS, SECRET

from course.authoring.recap import with_recaps
from course.lesson.recap import Asked, recap
from course.questions.tries import Tries


@pytest.fixture
def page(monkeypatch) -> Page:
    return Page(monkeypatch)


def told(*part: tuple[str, object, Tries]) -> dict[str, object]:
    return recap([Asked(QUESTIONS[id_], answer, tries) for id_, answer, tries in part])


@pytest.mark.parametrize(
    ("answer", "tries", "state"),
    [
        ("a", Tries(), "unchecked"),
        ("a", Tries(("a",), True), "once"),
        ("a", Tries(("b", "a"), True), "later"),
        ("b", Tries(("b",)), "again"),
        ("b", Tries(("b", "c"), True), "again"),
        ("a", Tries(("b",), True), "later"),  # changed after reading why
        ("a", Tries(("b",)), "again"),  # changed, and not checked: it is not told that this is right
        ("b", Tries(("a",), True), "again"),  # was right, and is no longer
    ],
)
def test_is_each_question_told_as_it_stands(answer, tries, state):
    """Does a question count where it belongs, and is only named what asks for something more?"""
    found = told(("keuze", answer, tries))
    [group] = found["groups"]
    assert group["state"] == state
    assert bool(group["questions"]) == (state in ("unchecked", "again"))
    assert SECRET not in json.dumps(found)


@pytest.mark.parametrize("id_", ["open", "schaal", "plan"])
def test_is_nothing_judged_that_has_no_right_answer(id_):
    """Does it say of a text, a scale and a form only that they were filled in?"""
    assert told((id_, PERFECT[id_], Tries())) == {
        "line": "Je deed 1 van de 1 vragen van dit deel.",
        "groups": [
            {"state": "filled", "text": "Dit heb je ingevuld: 1 vraag zonder goed of fout.", "questions": []},
        ],
    }


def test_is_nothing_told_of_a_part_that_was_not_begun():
    """Is nothing praised and nothing blamed where nothing was done?"""
    assert told(("keuze", None, Tries()), ("open", None, Tries())) == {"line": "", "groups": []}


def test_does_the_recap_follow_every_answer(tmp_path, page):
    """Does what is told change with an answer and with a check, and only where it is about that question?"""
    les = make_lesson(tmp_path)
    les.recap("keuze", "open")
    les.recap("getal")
    les.ask("keuze")
    first, other, view = page.views
    before = other.state
    type_in(view, "b", check=True)
    assert [group["state"] for group in first.state["groups"]] == ["again", "open"]
    assert first.state["groups"][0]["questions"] == [{"id": "keuze", "prompt": "Wat past het best?"}]
    type_in(view, "a", seq=2, known="b", check=True)
    assert first.state["groups"][0]["text"] == "Goed na nog eens kijken: 1 vraag."
    assert other.state == before
    les._store.clear()
    les.afresh({})
    assert first.state == {"line": "", "groups": []}


# ----------------------------------------------------------------------------- the cells


def cell(id_: str, source: str, kind: str = "code") -> dict[str, object]:
    return {"cell_type": kind, "id": id_, "source": source}


def test_does_each_part_get_the_recap_that_belongs_to_it():
    """Does a part get one at its end, an old one go, and a part with nothing to judge, or one question, none?"""
    cells = [
        cell("titel", "# Module", "markdown"),
        cell("een", "## Eén (5 minuten)", "markdown"),
        cell("keuze", 'les.ask("keuze")'),
        cell("terugblik-een", 'les.recap("oud")'),
        cell("open", 'les.ask("open")'),
        cell("twee", "## Twee (5 minuten)", "markdown"),
        cell("schaal", 'les.ask("schaal", "plan")'),
        cell("drie", "## Drie (5 minuten)", "markdown"),
        cell("getal", 'les.ask("getal")'),
    ]
    made = with_recaps({"cells": cells}, QUESTIONS)
    assert [(one["id"], one["source"]) for one in made["cells"] if "recap" in one["source"]] == [
        ("terugblik-een", 'les.recap("keuze", "open")')
    ]
    assert [one["id"] for one in made["cells"]].index("terugblik-een") == 4
    assert with_recaps(made, QUESTIONS) == made
