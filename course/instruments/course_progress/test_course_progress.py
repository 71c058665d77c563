"""Progress: does it count what is there and nothing else, and is the next step the first thing that is open?"""

from __future__ import annotations

import pytest

from course.data.syllabus import Exercise, Module
from course.instruments import build, course_progress
from course.instruments.course_progress import progress_html, standing
from course.instruments.course_progress.counting import course_progress as count

PLAN = (
    Module(id="00-begin", title="Begin", objectives=("iets",), minutes=60),
    Module(
        id="01-verder",
        title="Verder",
        objectives=("iets",),
        minutes=120,
        exercise=Exercise(id="01-verder", minutes=40),
    ),
    Module(id="02-later", title="Later", objectives=("iets",), minutes=60),
    Module(id="05b-keuze", title="Keuze", objectives=("iets",)),
)
QUESTIONS = {
    module: {
        f"v{n}": build({"id": f"v{n}", "kind": "open_text", "prompt": f"Vraag {n} van {module}"}) for n in range(4)
    }
    for module in ("00-begin", "01-verder", "05b-keuze")
}
ALL = {f"v{n}": "ja" for n in range(4)}


def test_does_only_what_is_there_count():
    """Are a module without a notebook and an elective left out, and an assignment that is not there too?"""
    found = count(PLAN, QUESTIONS, {}, {})
    assert [one.id for one in found.modules] == ["00-begin", "01-verder"]
    assert [one.handed_in for one in found.modules] == [None, None]
    assert found.minutes_left == 60 + 80


@pytest.mark.parametrize(
    ("answers", "handed", "step"),
    [
        ({}, False, ("00-begin", "Vraag 0 van 00-begin")),
        ({"00-begin": {"v0": "ja", "v1": "ja", "v3": "ja"}}, False, ("00-begin", "Vraag 2 van 00-begin")),
        ({"00-begin": ALL, "01-verder": ALL}, False, ("01-verder", None)),
        ({"00-begin": ALL, "01-verder": ALL}, True, None),
    ],
)
def test_is_the_next_step_the_first_thing_that_is_open(answers, handed, step):
    """Is it the first open question, then the assignment, and nothing when all is done?"""
    found = count(PLAN, QUESTIONS, answers, {"01-verder": handed})
    assert (found.next and (found.next.id, found.question)) == step
    assert (found.minutes_left == 0) == (step is None)


def test_do_minutes_follow_what_is_open_in_steps_of_five():
    """Are there 20 of 80 minutes left with one of four open, and 40 more for the assignment?"""
    found = count(PLAN, QUESTIONS, {"01-verder": {"v0": "a", "v1": "b", "v2": "c"}}, {"01-verder": False})
    assert found.modules[1].minutes_left == 20 + 40


def test_does_an_answer_that_does_not_fit_count_as_open():
    """Does a damaged answer neither count as done nor break the page?"""
    assert count(PLAN, QUESTIONS, {"00-begin": ALL | {"v0": 5}}, {}).modules[0].done == 3


def test_does_the_page_show_a_learner_s_own_folder(page, words, monkeypatch):
    """Are the modules of the folder counted with their records, also a damaged one, and is the next step a link?"""
    for module in ("00-start", "01-inclusiecontext"):
        (page.folder / f"{module}.ipynb").write_text("{}", encoding="utf-8")
    page.store("00-start").put("proef-tekst", "Dag")
    (page.folder / "antwoorden" / "01-inclusiecontext.json").write_text("stuk", encoding="utf-8")
    (page.folder.parent / "opdrachten" / "01-inclusiecontext").mkdir(parents=True)
    html = []
    monkeypatch.setattr(course_progress, "show_html", html.append)
    course_progress.show(page)
    found = standing(page.folder.parent)
    assert [(one.done, one.handed_in) for one in found.modules] == [(1, None), (0, False)]
    assert f"1 van {found.modules[0].total}" in words(html[0])
    assert 'href="00-start.ipynb"' in html[0].partition("Volgende stap")[2]


def test_is_a_finished_course_said_to_be_finished():
    """Does the sentence under the table say that all is done, without a next step?"""
    done = count(PLAN, QUESTIONS, {"00-begin": ALL, "01-verder": ALL}, {"01-verder": True})
    assert "alles beantwoord en ingeleverd" in progress_html(done)
