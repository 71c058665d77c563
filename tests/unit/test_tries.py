"""Is a second try given before the explanation, to whom it helps, and is what was tried never lost?"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from lesson_sample import Page, make_exercise, make_lesson, type_in
from questions_sample import PERFECT, QUESTIONS, SECRET

from course.questions.tries import Tries, has_second_try, judge, right_at_once
from course.record import backup
from course.record.answers import AnswerStore, Record

#: For every kind with a right answer: one that is wrong, another that is wrong, and how the first one is told.
WRONG = {
    "keuze": ("b", "c", "Nog niet goed."),
    "meerkeuze": (["a", "b"], ["d"], "Nog niet helemaal: een deel klopt al."),
    "sorteer": (dict.fromkeys(PERFECT["sorteer"], "t3"), dict(PERFECT["sorteer"]) | {"i4": "t3"}, "Nog niet goed."),
    "volgorde": (["b", "w", "p", "r"], ["r", "p", "b", "w"], "Nog niet helemaal: een deel klopt al."),
    "getal": ("80", "90", "Nog niet goed."),
    "woord": ("divergent", "iets anders", "Nog niet goed."),
}  # fmt: skip


@pytest.fixture
def page(monkeypatch) -> Page:
    return Page(monkeypatch)


def test_is_every_kind_with_a_right_answer_in_this_file():
    """Would a new kind of question that can be wrong be missed here?"""
    assert {id_ for id_, question in QUESTIONS.items() if has_second_try(question)} == set(WRONG)


@pytest.mark.parametrize("id_", WRONG)
def test_does_the_explanation_wait_for_a_second_try(id_):
    """Is the first wrong answer only called wrong, and is everything told after the second, with what is right?"""
    question, (first, second, how) = QUESTIONS[id_], WRONG[id_]
    tries, told = judge(question, first, Tries())
    assert told == {"message": f"{how} Je mag het nog één keer proberen, of bekijk de uitleg.", "again": True}
    assert (tries.checked, tries.again) == ((first,), True)
    tries, told = judge(question, second, tries)
    assert tries == Tries((first, second), True)
    assert told["fraction"] < 1
    assert SECRET in json.dumps(told)
    assert told.get("solution", []) == [list(row) for row in question.solution(question.key)]
    assert judge(question, first, tries)[0] == tries


@pytest.mark.parametrize("id_", WRONG)
def test_is_a_right_answer_told_at_once(id_):
    """Does who is right see the explanations, the first time and the second, and is only the first called at once?"""
    question, perfect = QUESTIONS[id_], PERFECT[id_]
    at_once, told = judge(question, perfect, Tries())
    assert (told["fraction"], "solution" in told, at_once) == (1, False, Tries((perfect,), True))
    later, told = judge(question, perfect, Tries((WRONG[id_][0],)))
    assert (told["fraction"], later.explained) == (1, True)
    assert (right_at_once(question, at_once), right_at_once(question, later)) == (True, False)


def test_is_the_explanation_never_kept_from_who_asks():
    """Does asking for it after the first wrong answer show all, and close the tries?"""
    tries, told = judge(QUESTIONS["keuze"], "b", Tries(("b",)), explain=True)
    assert (tries, told["remarks"][0]["text"]) == (Tries(("b",), True), f"{SECRET} b")
    assert told["solution"] == [["Meer tijd", f"{SECRET} a"]]


def test_is_what_says_nothing_new_no_try():
    """Do an unfinished answer, an unreadable number, no answer and the same answer leave the second try?"""
    assert judge(QUESTIONS["sorteer"], {"i1": "t1"}, Tries())[0] == Tries()
    assert "is geen getal" in judge(QUESTIONS["getal"], "tien", Tries())[1]["message"]
    tries, told = judge(QUESTIONS["keuze"], "b", Tries(("b",)))
    assert (tries, told["message"][:34], told["again"]) == (Tries(("b",)), "Dit antwoord had je al nagekeken. ", True)


@pytest.mark.parametrize("id_", sorted({*WRONG, "open"}))
def test_is_nobody_wrong_who_answered_nothing(id_):
    """Is who checks an empty question asked for an answer, without a verdict, also once the explanation was seen?"""
    for tries in (Tries(), Tries((), True)):
        after, told = judge(QUESTIONS[id_], None, tries, explain=tries.explained)
        assert (after, told.get("fraction"), told.get("again")) == (tries, None, None)
        assert "eerst" in told["message"]
        assert SECRET not in json.dumps(told)


@pytest.mark.parametrize("id_", sorted(set(QUESTIONS) - set(WRONG)))
def test_is_nothing_counted_where_nothing_is_right_or_wrong(id_):
    """Do a free text, a scale and a form keep no tries?"""
    assert judge(QUESTIONS[id_], PERFECT[id_], Tries())[0] == Tries()


@pytest.mark.parametrize("stored", [None, 5, [], {}, {"checked": "a"}, {"checked": ["z"], "explained": "ja"}])
def test_does_damage_to_what_was_tried_hurt_nobody(stored):
    """Is what cannot be read no reason to fail, nor to say that something went well?"""
    assert right_at_once(QUESTIONS["keuze"], Tries.read(stored)) is False


# ----------------------------------------------------------------------------- on the page and in the record


def test_are_both_tries_kept_beside_the_answer(tmp_path, page):
    """Does the record hold what was tried, and does the offer come back after a restart?"""
    make_lesson(tmp_path).ask("keuze")
    type_in(page.views[0], "b", check=True)
    path = tmp_path / "antwoorden" / "03-proef.json"
    assert json.loads(path.read_text())["tries"] == {"keuze": {"checked": ["b"], "explained": False}}
    assert (page.views[0].result["again"], page.views[0].saved["again"]) == (True, True)
    make_lesson(tmp_path).ask("keuze")
    again = page.views[1]
    assert again.saved["again"] is True
    type_in(again, "c", known="b", check=True)
    assert json.loads(path.read_text())["tries"] == {"keuze": {"checked": ["b", "c"], "explained": True}}
    assert (again.saved["again"], again.result["solution"]) == (False, [["Meer tijd", f"{SECRET} a"]])
    type_in(again, "a", seq=2, known="c")
    kept = json.loads(path.read_text())
    assert (kept["answers"], kept["tries"]["keuze"]["checked"]) == ({"keuze": "a"}, ["b", "c"])


def test_is_a_record_of_before_as_good(tmp_path):
    """Is a record without tries read and written as it was, and one with tries that are no table too?"""
    before = Record("03-proef", {"keuze": "a"}).as_json()
    assert "tries" not in before
    for content in (before, before | {"tries": []}):
        assert Record.from_json(content).as_json() == before


def test_does_a_back_up_bring_back_what_was_tried(tmp_path):
    """Do tries return with their answer, without replacing what was tried here?"""
    theirs = Record("a", {"x": "1", "y": "2"}, tries={"x": {"checked": ["0"]}, "y": {"checked": ["1"]}})
    store = AnswerStore("01-proef", tmp_path / "modules")
    store.put("y", "3", (), {"checked": ["9"], "explained": False})
    backup.restore(tmp_path, {"modules/01-proef": theirs}, replace=True)
    assert store.record().tries == {"x": {"checked": ["0"]}, "y": {"checked": ["9"], "explained": False}}


def test_does_a_damaged_file_keep_what_was_tried(tmp_path):
    """When the record is damaged, do the tries of the last good one come back with its answers?"""
    AnswerStore("01-proef", tmp_path).put("x", "1", (), {"checked": ["0"], "explained": False})
    store = AnswerStore("01-proef", tmp_path)
    store.path.write_text("kapot")
    assert store.tries("x") == {"checked": ["0"], "explained": False}


def test_does_an_assignment_judge_and_count_nothing(tmp_path, page):
    """Even when a page asks for it: is nothing judged before handing in, and nothing of it kept?"""
    exercise = make_exercise(tmp_path)
    exercise.questions = {id_: replace(one, key=None) for id_, one in exercise.questions.items()}
    exercise.ask("keuze")
    [view] = page.views
    type_in(view, "b", check=True, explain=True)
    assert set(view.result) == {"message"}
    assert "tries" not in json.loads((tmp_path / "antwoorden" / f"{exercise.id}.json").read_text())
