"""Does every kind of question withstand any answer: checked, scored and put into words, or refused in one way?"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from questions_sample import JSON, PERFECT, QUESTIONS, SECRET, TABLES, damaged

from course.questions import AnswerError, build
from course.questions.bank import kind_names

each = pytest.mark.parametrize("id_", QUESTIONS)
scored = pytest.mark.parametrize("id_", [id_ for id_, question in QUESTIONS.items() if question.scored])


def test_is_every_kind_tried_here():
    """Would a new kind of question be noticed by these tests?"""
    assert set(kind_names()) == {question.kind for question in QUESTIONS.values()}


@each
@given(data=st.data())
def test_does_an_answer_from_anywhere_give_a_judgement_or_one_clear_refusal(id_, data):
    """Is any JSON, and any damaged answer, either refused with an AnswerError or handled to the end?"""
    question = QUESTIONS[id_]
    answer = data.draw(JSON | damaged(PERFECT[id_]))
    try:
        clean = question.clean(answer)
    except AnswerError as refused:
        assert str(refused).endswith(".")
        for method in (question.score, question.describe, question.is_complete):
            with pytest.raises(AnswerError):
                method(answer)
        return
    assert question.clean(clean) == clean
    assert json.loads(json.dumps(clean, ensure_ascii=False).encode()) == clean
    fraction = question.score(answer).fraction
    assert fraction == question.score(clean).fraction
    assert (fraction is None) if not question.scored else (0 <= fraction <= 1)
    words = question.describe(answer)
    assert words == question.describe(clean)
    assert bool(words) == (clean is not None)
    assert all(isinstance(label, str) and isinstance(text, str) for label, text in words)
    assert isinstance(question.problem(answer), str)
    assert not question.is_complete(answer) or clean is not None
    json.dumps(question.score(answer).public())


@each
def test_is_saying_nothing_no_answer(id_):
    """Does an empty answer count as unanswered, incomplete, without words, without a point and without the key?"""
    question = QUESTIONS[id_]
    for nothing in (None, *{str: ["", "  \n"], list: [[]], dict: [{}]}[type(PERFECT[id_])]):
        if id_ in ("keuze", "volgorde") and nothing is not None:
            continue  # a page never sends these; they are refused
        assert question.clean(nothing) is None
        assert not question.is_complete(nothing)
        assert question.describe(nothing) == []
        assert question.problem(nothing) == ""
        result = question.score(nothing)
        assert not result.fraction
        assert SECRET not in str(result.public())


@each
def test_does_a_full_answer_count_as_complete(id_):
    """Is the full answer kept as it is and complete, and, where something can be right, worth everything?"""
    question = QUESTIONS[id_]
    assert question.clean(PERFECT[id_]) == PERFECT[id_]
    assert question.is_complete(PERFECT[id_])
    assert question.problem(PERFECT[id_]) == ""
    assert question.score(PERFECT[id_]).fraction == (1 if question.scored else None)


@each
def test_does_the_page_get_neither_key_nor_explanation(id_):
    """Is what a page may know free of every explanation, and the same whatever the key is?"""
    question = QUESTIONS[id_]
    public = json.dumps(question.public(), ensure_ascii=False)
    assert SECRET not in public
    assert not {"correct", "target", "answer", "accept", "tolerance", "explain", "mistakes", "example"} & set(
        json.loads(public)
    )
    others = {
        "keuze": {"options": [{**o, "correct": o["id"] == "c"} for o in TABLES["keuze"].get("options", [])]},
        "meerkeuze": {"options": [{**o, "correct": o["id"] == "d"} for o in TABLES["meerkeuze"].get("options", [])]},
        "sorteer": {"items": [{**i, "target": "t3"} for i in TABLES["sorteer"].get("items", [])]},
        "volgorde": {"items": [TABLES["volgorde"]["items"][place] for place in (2, 0, 3, 1)]},
        "getal": {"answer": 99, "tolerance": 3},
        "woord": {"accept": ["iets anders"]},
    }.get(id_, {})
    assert build({**TABLES[id_], **others}).public() == question.public()


@scored
def test_can_an_assignment_judge_with_a_key_of_its_own(id_):
    """Does a key given afterwards, with explanations, judge a question that has none, and is no key an error?"""
    table = {
        name: [{k: v for k, v in part.items() if k not in ("correct", "target", "explain")} for part in value]
        if name in ("options", "items")
        else value
        for name, value in TABLES[id_].items()
        if name not in ("answer", "tolerance", "accept", "explain", "mistakes")
    }
    bare, full = build(table), QUESTIONS[id_]
    assert bare.key is None
    assert bare.score(PERFECT[id_], full.key).fraction == 1
    assert bare.score(None, full.key).fraction == 0
    with pytest.raises(ValueError, match=f"'{id_}': de sleutel"):
        bare.score(PERFECT[id_])
    for wrong in (object(), [], {}, "zzz", [""], {"zzz": "zzz"}, True, [None]):
        with pytest.raises(ValueError, match=f"'{id_}': "):
            bare.score(PERFECT[id_], wrong)


def test_are_explanations_of_an_assignment_used_per_option():
    """Do explanations given with the key appear with the option that they explain, and one text with the whole?"""
    explain = {"a": "Want a.", "b": "Want b."}
    right = QUESTIONS["keuze"].score("b", "a", explain)
    assert [(r.state, r.text) for r in right.remarks] == [("wrong", "Want b.")]
    several = QUESTIONS["meerkeuze"].score(["a", "b"], ["a", "c"], explain)
    assert [(r.state, r.text) for r in several.remarks[:2]] == [("right", "Want a."), ("wrong", "Want b.")]
    assert [r.state for r in several.remarks[2:]] == ["missed", "info"]
    assert QUESTIONS["getal"].score("80", 15, "Daarom.").message == "Nog niet goed. Daarom."


@pytest.mark.parametrize("id_", ["open", "woord", "getal"])
def test_is_half_a_character_kept_from_breaking_the_file(id_):
    """Does a text cut in the middle of an emoji stay writable, and is a whole emoji kept?"""
    clean = QUESTIONS[id_].clean("goed \ud83d zo \ud83d\ude00 😀")
    assert clean == "goed � zo 😀 😀"
    clean.encode("utf-8")


def test_is_a_text_of_any_sensible_length_kept():
    """Is an essay kept to the letter, white space included, and a runaway paste refused?"""
    essay = " Zin.\n\n" * 2800
    assert QUESTIONS["open"].clean(essay) == essay
    with pytest.raises(AnswerError, match="te lang"):
        QUESTIONS["open"].clean("x" * 20_001)


ANOTHER = "Het antwoord noemt een {} van een andere vraag."
TEXT = "Hier hoort een tekst te staan."


@pytest.mark.parametrize(
    ("id_", "answer", "told"),
    [
        ("keuze", "z", ANOTHER.format("keuze")),
        ("keuze", 1, ANOTHER.format("keuze")),
        ("meerkeuze", "a", "Hier hoort een lijst met keuzes te staan."),
        ("meerkeuze", ["a", "z"], ANOTHER.format("keuze")),
        ("sorteer", ["i1"], "Hier hoort bij elk onderdeel één plek te staan."),
        ("sorteer", {"z": "t1"}, ANOTHER.format("onderdeel")),
        ("sorteer", {"i1": "z"}, ANOTHER.format("plek")),
        ("volgorde", "w", "Hier hoort een volgorde te staan."),
        ("volgorde", ["w", "z"], ANOTHER.format("onderdeel")),
        ("volgorde", ["w", "b"], "In de volgorde hoort elk onderdeel precies één keer te staan."),
        ("volgorde", ["w", "b", "p", "p"], "In de volgorde hoort elk onderdeel precies één keer te staan."),
        ("getal", 15, TEXT),
        ("woord", ["x"], TEXT),
        ("open", {}, TEXT),
        ("open", "x" * 20_001, "Deze tekst is te lang: hoogstens 20000 tekens."),
        ("schaal", [3], "Hier hoort bij elke uitspraak één keuze te staan."),
        ("schaal", {"z": 3}, ANOTHER.format("uitspraak")),
        ("schaal", {"s1": 6}, "Kies een getal van 1 tot en met 5."),
        ("plan", "x", "Hier hoort een ingevuld formulier te staan."),
        ("plan", {"z": "x"}, ANOTHER.format("veld")),
        ("plan", {"vorm": "z"}, ANOTHER.format("keuze")),
        ("plan", {"wat": "x"}, "Bij 'Wat' hoort een lijst met keuzes te staan."),
        ("plan", {"wat": ["z"]}, ANOTHER.format("keuze")),
        ("plan", {"stappen": {}}, "Bij 'Stappen' horen hoogstens 4 rijen te staan."),
        ("plan", {"stappen": ["x"]}, "Bij 'Stappen' horen hoogstens 4 rijen te staan."),
        ("plan", {"stappen": [{"z": "x"}]}, ANOTHER.format("kolom")),
    ],
)
def test_is_an_answer_of_another_shape_refused_in_words(id_: str, answer: Any, told: str):
    """Which sentence do learner and lecturer read?"""
    with pytest.raises(AnswerError) as refused:
        QUESTIONS[id_].clean(answer)
    assert str(refused.value) == told


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"minuten": " veel "}, "Minuten: 'veel' is geen getal."),
        ({"minuten": "x" * 41}, f"Minuten: '{'x' * 40}' is geen getal."),
        ({"minuten": "-0,5"}, "Minuten: kies minstens 0."),
        ({"minuten": "90,5"}, "Minuten: kies hoogstens 90."),
        ({"minuten": "0"}, ""),
        ({"minuten": "90"}, ""),
        ({"stappen": [{}, {"start": "x"}]}, "Stappen, rij 2: Start: 'x' is geen getal."),
        ({"les": "veel"}, ""),
    ],
)
def test_is_advice_on_a_form_to_the_point(answer: dict[str, Any], told: str):
    """The field, the row and the bound; and none at the bound itself?"""
    assert QUESTIONS["plan"].problem(answer) == told


def test_is_a_long_text_in_place_of_a_number_cut():
    told = "is geen getal. Typ alleen cijfers, met een komma voor decimalen, zoals 12,5."
    assert QUESTIONS["getal"].problem("x" * 41) == f"'{'x' * 40}' {told}"


@pytest.mark.parametrize(
    ("text", "told"),
    [("een twee", "Je hebt 2 woorden; mik op minstens 3."), ("een twee drie", ""), ("", ""), (None, "")],
)
def test_is_advice_on_the_length_of_a_text_to_the_point(text: str | None, told: str):
    assert QUESTIONS["open"].problem(text) == told
