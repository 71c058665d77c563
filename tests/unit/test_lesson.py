"""Does a lesson keep every answer, tell the page the truth about it, and go on when something is wrong?"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lesson_sample import Page, make_lesson, type_in
from questions_sample import PERFECT, QUESTIONS, SECRET

from course.base.errors import CourseError
from course.base.paths import data_dir
from course.instruments import Instrument
from course.lesson import questionnaire
from course.lesson.lesson import Lesson, open_lesson
from course.record.answers import RecordError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(monkeypatch) -> Page:
    return Page(monkeypatch)


def record(folder: Path) -> dict[str, object]:
    return json.loads((folder / "antwoorden" / "03-proef.json").read_text(encoding="utf-8"))["answers"]


@pytest.mark.parametrize("id_", QUESTIONS)
def test_is_an_answer_on_disk_when_the_page_says_so(tmp_path, page, id_):
    """For every kind: is the answer in the file at the moment of the sign, and back after a restart?"""
    les = make_lesson(tmp_path)
    les.ask(id_)
    [view] = page.views
    assert (view.value, view.saved["complete"]) == (None, False)
    type_in(view, PERFECT[id_], seq=5)
    assert record(tmp_path) == {id_: PERFECT[id_]}
    assert {key: view.saved[key] for key in ("seq", "view", "complete", "problem", "note")} == {
        "seq": 5, "view": "venster", "complete": True, "problem": "", "note": ""
    }  # fmt: skip
    assert view.saved["time"].count(".") == 1
    again = make_lesson(tmp_path)
    again.ask(id_)
    assert page.views[1].value == PERFECT[id_]
    assert page.views[1].saved["complete"]


@pytest.mark.parametrize("id_", QUESTIONS)
def test_does_the_page_get_the_explanation_only_on_request(tmp_path, page, id_):
    """Is nothing of the key in what the page holds, until the learner asks for the judgement of a saved answer?"""
    make_lesson(tmp_path).ask(id_)
    [view] = page.views
    type_in(view, PERFECT[id_])
    assert SECRET not in json.dumps(view.get_state(["spec", "saved", "value", "result", "extra"]))
    assert bool(view.spec["check"]) == (QUESTIONS[id_].scored or id_ == "open")
    type_in(view, PERFECT[id_], seq=2, check=True)
    assert view.saved["checked"]
    assert (SECRET in json.dumps(view.result)) == bool(view.spec["check"])


def test_is_half_an_answer_kept_and_called_half(tmp_path, page):
    """Is a begun answer saved, with the sign that something is open, also after re-opening?"""
    les = make_lesson(tmp_path)
    les.ask("sorteer")
    type_in(page.views[0], {"i1": "t1"})
    assert record(tmp_path) == {"sorteer": {"i1": "t1"}}
    make_lesson(tmp_path).ask("sorteer")
    for view in page.views:
        assert (view.saved["complete"], view.saved["note"]) == (False, "Nog niet alles is ingevuld.")


def test_is_advice_no_refusal(tmp_path, page):
    """Is a number that cannot be read kept, with advice, now and after re-opening?"""
    make_lesson(tmp_path).ask("getal")
    type_in(page.views[0], "tien")
    make_lesson(tmp_path).ask("getal")
    for view in page.views:
        assert view.value == "tien"
        assert "is geen getal" in view.saved["problem"]


def test_does_wiping_take_the_answer_away(tmp_path, page):
    """Is a wiped answer gone from the record and unanswered again?"""
    make_lesson(tmp_path).ask("keuze")
    type_in(page.views[0], "a")
    type_in(page.views[0], None, seq=2, known="a")
    assert record(tmp_path) == {}
    assert (page.views[0].value, page.views[0].saved["complete"]) == (None, False)


# ----------------------------------------------------------------------------- when something is wrong


@pytest.mark.parametrize("value", ["z", 5, ["a"], {"a": "b"}])
def test_is_an_impossible_answer_refused_on_the_page(tmp_path, page, value):
    """Does an answer of another shape get a sentence on the page, while the saved answer stays?"""
    make_lesson(tmp_path).ask("keuze")
    [view] = page.views
    type_in(view, "a")
    type_in(view, value, seq=2)
    assert view.saved["error"].startswith("Nog niet opgeslagen. ")
    assert (view.value, record(tmp_path)) == ("a", {"keuze": "a"})
    type_in(view, "b", seq=3, known="a")
    assert "error" not in view.saved


def test_is_a_full_disk_said_and_not_hidden(tmp_path, page, monkeypatch):
    """When saving fails, does the sign say so, and does the next try work?"""
    make_lesson(tmp_path).ask("keuze")
    [view] = page.views

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        type_in(view, "a")
    assert view.saved["error"].startswith("Nog niet opgeslagen. Je antwoord is niet bewaard: de schijf is vol.")
    assert view.value is None
    type_in(view, "a", seq=2)
    assert record(tmp_path) == {"keuze": "a"}


def test_does_an_unforeseen_error_reach_the_page(tmp_path, page, monkeypatch):
    """Does a programming error in saving become a sentence with the sign "not saved", instead of silence?"""
    les = make_lesson(tmp_path)
    les.ask("keuze")
    monkeypatch.setattr(les._store, "put", lambda *_: 1 / 0)
    type_in(page.views[0], "a")
    assert page.views[0].saved["error"].startswith("Nog niet opgeslagen: ")


def test_does_a_failing_overview_not_hide_the_question(tmp_path, page, monkeypatch):
    """When what stands under a form cannot be made, are form and answer there, and saved?"""

    def broken(*_: object) -> dict[str, object]:
        raise ZeroDivisionError("kapot")

    monkeypatch.setattr(questionnaire, "instrument_of", lambda question: Instrument(picture=broken))
    les = make_lesson(tmp_path)
    les.ask("plan")
    [view] = page.views
    assert "kon niet worden gemaakt: kapot" in view.extra["html"]
    type_in(view, PERFECT["plan"])
    assert "error" not in view.saved
    assert record(tmp_path) == {"plan": PERFECT["plan"]}


def test_is_an_answer_of_another_edition_explained_and_kept(tmp_path, page):
    """Is an answer that no longer fits its question said on the page, and kept apart when it is replaced?"""
    les = make_lesson(tmp_path)
    les._store.put("keuze", "optie-van-vorig-jaar")
    les.ask("keuze")
    [view] = page.views
    assert view.value is None
    assert view.saved["problem"].startswith("Het bewaarde antwoord past niet bij deze vraag.")
    type_in(view, "a")
    others = (tmp_path / "antwoorden" / "03-proef.andere-versies.jsonl").read_text(encoding="utf-8")
    assert "optie-van-vorig-jaar" in others


def test_is_an_unknown_question_one_sentence(tmp_path, page):
    """Does a typing error in a cell name the notebook and the question?"""
    with pytest.raises(CourseError, match="In 03-proef bestaat geen vraag 'kuze'"):
        make_lesson(tmp_path).ask("kuze")


def test_is_told_where_answers_are_kept_once_one_is_asked(tmp_path, page):
    """Is it said under what is asked first, and not above the page, where the answers are and how many there are?"""
    les = make_lesson(tmp_path)
    les.greet()
    assert page.html == []
    les.ask("keuze")
    assert "Je antwoorden worden steeds opgeslagen" in page.text and "teruggevonden" not in page.text
    les._store.put("keuze", "a")
    les = make_lesson(tmp_path)
    les.greet()
    les.ask("keuze")
    les.ask("keuze")
    assert "1 antwoord teruggevonden." in page.text and len(page.html) == 2


def test_is_a_damaged_record_told_in_the_greeting(tmp_path, page):
    """Does the greeting tell, once, that something was wrong?"""
    make_lesson(tmp_path)._store.put("keuze", "a")
    make_lesson(tmp_path).greet()
    les = make_lesson(tmp_path)
    les._store.path.write_text("kapot")
    les = make_lesson(tmp_path)
    les.greet()
    assert "Let op. Het bestand met je antwoorden was beschadigd." in page.text
    assert "zijn teruggezet" in page.text
    told = len(page.html)
    les.greet()
    assert len(page.html) == told


# ----------------------------------------------------------------------------- several windows


def test_do_two_views_of_a_question_follow_each_other(tmp_path, page):
    """Does the second view of the same question show the answer and its sign?"""
    les = make_lesson(tmp_path)
    les.ask("keuze", "keuze")
    one, two = page.views
    type_in(one, "b")
    assert two.value == "b"
    assert two.saved["complete"]
    assert "view" not in two.saved


def test_is_a_slow_kernel_no_conflict_with_oneself(tmp_path, page):
    """When two drafts of one window wait for the kernel, is the first one not kept as "another version"?"""
    make_lesson(tmp_path).ask("woord")
    [view] = page.views
    type_in(view, "conv", seq=1, known=None)
    type_in(view, "convergent", seq=2, known=None)
    assert view.saved["note"] == ""
    assert not list((tmp_path / "antwoorden").glob("*andere-versies*"))


def test_does_the_learner_hear_of_a_conflict(tmp_path, page):
    """When two kernels answer one question differently, does the page say that the other answer was kept?"""
    make_lesson(tmp_path).ask("woord")
    make_lesson(tmp_path).ask("woord")
    one, two = page.views
    type_in(one, "convergent", window="een")
    type_in(two, "divergent", window="twee")
    assert two.saved["note"] == "In een ander venster stond een ander antwoord; dat is apart bewaard."
    assert record(tmp_path) == {"woord": "divergent"}


# ----------------------------------------------------------------------------- progress


def test_does_the_progress_follow_every_answer(tmp_path, page):
    """Does the list of open questions shrink with every complete answer, and name half ones?"""
    les = make_lesson(tmp_path)
    les.progress()
    les.ask(*QUESTIONS)
    progress, *views = page.views
    assert progress.state["total"] == len(QUESTIONS)
    assert [question["id"] for question in progress.state["open"]] == list(QUESTIONS)
    type_in(views[list(QUESTIONS).index("schaal")], {"s1": 3})
    assert [question["id"] for question in progress.state["open"] if question["part"]] == ["schaal"]
    for id_, view in zip(QUESTIONS, views, strict=True):
        type_in(view, PERFECT[id_])
    assert progress.state["open"] == []


def test_is_a_long_question_named_by_its_beginning(tmp_path, page):
    """Is a prompt of several paragraphs listed by its first words, whole and without marks?"""
    les = make_lesson(tmp_path)
    question = les.questions["keuze"]
    object.__setattr__(question, "prompt", "**Een** lang verhaal " + "dat doorgaat " * 20 + "\n\nWat nu?")
    first = les._state()["open"][0]["prompt"]
    assert first.startswith("Een lang verhaal dat")
    assert first.endswith("…")
    assert len(first) <= 90


# ----------------------------------------------------------------------------- the package


LIGHT = """
import os, sys, tempfile
import course
assert not {"ipywidgets", "altair", "pandas", "numpy", "IPython", "course.lesson", "course.data"} & set(sys.modules)
os.chdir(tempfile.mkdtemp())
les = course.open_lesson("03-differentiatie")
les.ask(*les.questions)
les.progress()
assert not {"pandas", "numpy", "statsmodels", "altair", "nbgrader"} & set(sys.modules)
"""


def test_is_importing_fast_and_light():
    """Does ``import course`` load neither tables nor charts, and a lesson neither pandas nor numpy?"""
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_is_a_module_that_does_not_exist_one_sentence(tmp_path, monkeypatch):
    """Is a wrong id of a module, or a record that is a folder, a sentence for the learner?"""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CourseError, match=r"99-weg\.toml: Dit bestand ontbreekt"):
        open_lesson("99-weg")
    (tmp_path / "antwoorden" / "03-differentiatie.json").mkdir(parents=True)
    with pytest.raises(RecordError, match="kunnen niet worden gelezen"):
        open_lesson("03-differentiatie")


def test_do_the_dots_follow_a_changed_prediction_and_first_measurement(tmp_path, page):
    """Is what stands under attitude statements made anew when the answers that it is laid beside change?"""
    les = Lesson("02-attitude", data_dir() / "questions" / "02-attitude.toml", tmp_path)
    les.ask("voorspel-houding", "meting-1", "meting-2")
    guess, first, second = page.views
    statements = [item.id for item in les.question("meting-1").items]
    type_in(first, dict.fromkeys(statements, 4), window="eerste")
    type_in(second, dict.fromkeys(statements, 4), window="tweede")
    unguessed, unchanged = first.extra["html"], second.extra["html"]
    type_in(guess, {"gemiddelde": "2,5"}, window="gok")
    assert "2,5" in first.extra["html"]
    assert first.extra["html"] != unguessed
    type_in(first, dict.fromkeys(statements, 1), seq=2, window="eerste", known=dict.fromkeys(statements, 4))
    assert second.extra["html"] != unchanged
