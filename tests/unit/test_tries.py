"""Is a second try given before the explanation, to whom it helps, and is what was tried never lost?"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from lesson_sample import Page, make_exercise, make_lesson, type_in
from questions_sample import PERFECT, QUESTIONS, SECRET

from course.questions import Match, build
from course.questions.hint import hint
from course.questions.tries import Tries, has_second_try, judge, right_at_once, shown
from course.record import backup
from course.record.answers import AnswerStore, Record

#: For every kind with a right answer: one that is wrong, another that is wrong, how much the first one is told, and the
#: parts of it that are marked.
WRONG = {
    "keuze": ("b", "c", "Nog niet goed.", {"b": "wrong"}),
    "meerkeuze": (["a", "b"], ["d"], "Van de 2 die je koos, klopt er 1.", {}),
    "sorteer": (dict.fromkeys(PERFECT["sorteer"], "t1"), dict(PERFECT["sorteer"]) | {"i4": "t3"},
                "2 van de 4 staan al op hun plek.",
                {"i1": "right", "i2": "again", "i3": "right", "i4": "again"}),
    "volgorde": (["w", "p", "r", "b"], ["r", "p", "b", "w"], "1 van de 4 staat al op zijn plek.",
                 {"w": "right", "p": "again", "r": "again", "b": "again"}),
    "getal": ("80", "90", "Nog niet goed: het is minder.", {}),
    "woord": ("divergent", "iets anders", "Nog niet goed.", {}),
}  # fmt: skip


def marks(told: dict[str, Any]) -> dict[str, str]:
    return {remark["part"]: remark["state"] for remark in told["remarks"] if "part" in remark}


@pytest.fixture
def page(monkeypatch) -> Page:
    return Page(monkeypatch)


def test_is_every_kind_with_a_right_answer_in_this_file():
    """Would a new kind of question that can be wrong be missed here?"""
    assert {id_ for id_, question in QUESTIONS.items() if has_second_try(question)} == set(WRONG)


@pytest.mark.parametrize("id_", WRONG)
def test_does_the_explanation_wait_for_a_second_try(id_):
    """Is of the first wrong answer told how far it is right, and everything after the second, with what is right?"""
    question, (first, second, how, marked) = QUESTIONS[id_], WRONG[id_]
    tries, told = judge(question, first, Tries())
    assert told["message"] == f"{how} Je mag het nog één keer proberen, of bekijk de uitleg."
    assert (told["again"], told["fraction"], "solution" in told, marks(told)) == (True, None, False, marked)
    assert (tries.checked, tries.again) == ((first,), True)
    same = judge(question, first, tries)
    assert (same[0], marks(same[1])) == (tries, marked)
    tries, told = judge(question, second, tries)
    assert tries == Tries((first, second), True)
    assert told["fraction"] < 1
    assert SECRET in json.dumps(told)
    assert told.get("solution", []) == [list(row) for row in question.solution(question.key)]
    assert judge(question, first, tries)[0] == tries


@pytest.mark.parametrize(
    ("id_", "answer", "how"),
    [
        ("meerkeuze", ["a"], "Wat je koos, klopt. Er hoort nog iets bij."),
        ("meerkeuze", ["b"], "Wat je koos, klopt nog niet."),
        ("meerkeuze", ["a", "b", "c", "d"], "Van de 4 die je koos, kloppen er 2."),
        ("sorteer", {"i1": "t3", "i2": "t1", "i3": "t2", "i4": "t1"}, "Nog niets staat op zijn plek."),
        ("volgorde", ["b", "w", "p", "r"], "2 van de 4 staan al op hun plek."),
        (
            "volgorde",
            ["b", "p", "r", "w"],
            "Nog niets staat op zijn plek.",
        ),
        ("getal", "2", "Nog niet goed: het is meer."),
    ],
)
def test_does_a_first_try_tell_how_far_it_is_right(id_, answer, how):
    """In words that count what the learner sees?"""
    assert QUESTIONS[id_].first_try(answer).message == how


def test_is_a_part_only_marked_where_the_second_try_stays_worth_doing():
    """Are two that would change places not pointed out, nor cards with only one other place?"""
    assert QUESTIONS["volgorde"].first_try(["b", "w", "p", "r"]).remarks == ()
    items = QUESTIONS["sorteer"].items
    cards = Match(
        "v", "Waar?", items=items[:3], targets=QUESTIONS["sorteer"].targets, key={"i1": "t1", "i2": "t2", "i3": "t3"}
    )
    assert cards.first_try({"i1": "t2", "i2": "t1", "i3": "t3"}).remarks == ()
    assert len(cards.first_try({"i1": "t2", "i2": "t3", "i3": "t1"}).remarks) == 3
    two = replace(cards, targets=cards.targets[:2], key={"i1": "t1", "i2": "t2", "i3": "t2"})
    assert two.first_try({"i1": "t2", "i2": "t1", "i3": "t1"}).remarks == ()


@pytest.mark.parametrize(
    ("explanation", "told"),
    [
        ("Dat verandert het doel. Zo ver hoef je niet te gaan.", "Dat verandert het doel."),
        ("Nee. Het doel blijft staan. En verder ook.", "Nee. Het doel blijft staan."),
        ("Alleen de tijden staan in de weg. Het doel niet.", ""),  # of the right answer alone
        ("Er zijn er 15, en niet 30.", ""),
        ("Een toets kan dit ook.", "Een toets kan dit ook."),  # in the question as well
    ],
)
def test_does_a_hint_never_name_the_right_answer(explanation, told):
    """Is only the first sentence told, and not even that where a word of it stands in the right answer alone?"""
    assert hint(explanation, ["Meer tijd voor de toets", "15"], ["Welke toets past?", "Een ander doel"]) == told


def test_does_a_choice_tell_why_it_is_wrong_and_nothing_else():
    """Is the first sentence of the chosen option's own explanation told, and of no other?"""
    question = build(
        {"id": "v", "kind": "choice", "prompt": "Wat?", "options": [
            {"id": "a", "text": "Meer tijd", "correct": True, "explain": "Ja."},
            {"id": "b", "text": "Niets", "explain": "Dan loopt hij vast. Meer tijd helpt."},
            {"id": "c", "text": "Een boek", "explain": "Boeken heeft hij al."},
        ]}
    )  # fmt: skip
    [remark] = judge(question, "b", Tries())[1]["remarks"]
    assert remark == {"label": "Niets", "state": "wrong", "text": "Dan loopt hij vast.", "part": "b"}


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


def test_is_what_has_no_explanation_settled_by_an_answer(tmp_path, page):
    """May a text, which is never wrong, open what waits for it as soon as it is there, and not before?"""
    make_lesson(tmp_path).ask("open")
    assert page.views[0].saved["settled"] is False
    type_in(page.views[0], PERFECT["open"])
    assert page.views[0].saved["settled"] is True


def test_are_both_tries_kept_beside_the_answer(tmp_path, page):
    """Does the record hold what was tried, and does the offer come back after a restart?"""
    make_lesson(tmp_path).ask("keuze")
    type_in(page.views[0], "b", check=True)
    path = tmp_path / "antwoorden" / "03-proef.json"
    assert json.loads(path.read_text())["tries"] == {"keuze": {"checked": ["b"], "explained": False}}
    assert (page.views[0].result["again"], page.views[0].saved["again"]) == (True, True)
    assert page.views[0].saved["settled"] is False
    make_lesson(tmp_path).ask("keuze")
    again = page.views[1]
    assert again.saved["again"] is True
    type_in(again, "c", known="b", check=True)
    assert json.loads(path.read_text())["tries"] == {"keuze": {"checked": ["b", "c"], "explained": True}}
    assert again.saved["settled"] is True
    assert (again.saved["again"], again.result["solution"]) == (False, [["Meer tijd", f"{SECRET} a"]])
    type_in(again, "a", seq=2, known="c")
    assert again.result == {}
    kept = json.loads(path.read_text())
    assert (kept["answers"], kept["tries"]["keuze"]["checked"]) == ({"keuze": "a"}, ["b", "c"])


def test_is_the_judgement_there_again_for_who_comes_back(tmp_path, page):
    """Right, wrong once, wrong twice or changed since: does a restart show what was told of the answer, and no more?"""
    make_lesson(tmp_path).ask("keuze")
    first = page.views[0]
    for seq, (value, check) in enumerate([("b", True), ("c", False), ("c", True), ("a", False), ("a", True)], start=1):
        type_in(first, value, seq=seq, check=check)
        make_lesson(tmp_path).ask("keuze")
        again = page.views[-1]
        assert again.result == first.result
        assert bool(again.result) == check
    assert again.result["fraction"] == 1


def test_is_an_unchecked_answer_never_judged_for_who_comes_back():
    """Does no right answer that was not checked say so, nor one that was changed, nor a damaged one?"""
    question = QUESTIONS["keuze"]
    for tries in (Tries(), Tries(("b",)), Tries(("b", "c"), True), Tries.read({"checked": [["a"]], "later": {}})):
        assert shown(question, "a", tries) == {}
    assert shown(QUESTIONS["sorteer"], {"i1": "t1"}, Tries(({"i1": "t1"},))) == {}
    assert shown(replace(question, key=None), "a", Tries(("a",))) == {}


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
