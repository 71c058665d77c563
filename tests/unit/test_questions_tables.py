"""What an editor writes of a question: does it all reach the question, and is a key or list that does not fit told?"""

from __future__ import annotations

from typing import Any

import pytest
from questions_sample import QUESTIONS

from course.questions import (
    AnswerError,
    Number,
    Option,
    Order,
    QuestionError,
    Rating,
    Remark,
    ShortText,
    build,
)

SCALE = (
    "De schaal klopt niet: ‘min’ is kleiner dan ‘max’, er zijn hoogstens 11 punten, en ‘levels’ noemt elk punt of geen."
)


ROW = {"id": "x", "text": "X"}
FIELD = {"id": "f", "type": "rows", "label": "F", "columns": [{"id": "g", "type": "line", "label": "G"}]}


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("options", {"kind": "choice", "options": [ROW, ROW]}),
        ("options", {"kind": "multiple_choice", "options": [ROW, ROW]}),
        ("items", {"kind": "match", "items": [ROW, ROW], "targets": [ROW]}),
        ("targets", {"kind": "match", "items": [ROW], "targets": [ROW, ROW]}),
        ("items", {"kind": "order", "items": [ROW, ROW]}),
        ("items", {"kind": "rating", "items": [ROW, ROW]}),
        ("fields", {"kind": "form", "fields": [FIELD, FIELD]}),
        ("columns", {"kind": "form", "fields": [FIELD | {"columns": FIELD["columns"] * 2}]}),
        ("options", {"kind": "form", "fields": [{"id": "f", "type": "checks", "label": "F", "options": [ROW, ROW]}]}),
    ],
)
def test_is_a_list_that_names_an_id_twice_called_by_its_name(name: str, table: dict[str, Any]):
    with pytest.raises(QuestionError) as refused:
        build({"id": "v", "prompt": "?"} | table)
    assert str(refused.value) == f"‘{name}’ is leeg of noemt een id twee keer."


FORM_OR_MISSING = "de sleutel ontbreekt of heeft een verkeerde vorm."
NUMBER = "de sleutel is geen getal, of de marge klopt niet."
MATCH = "de sleutel moet elk onderdeel een plek geven, op minstens twee plekken."
ORDER = "de sleutel moet elk onderdeel precies één keer noemen."
SHORT = "de sleutel moet een lijst met goede antwoorden zijn."


def strange(id_: str) -> str:
    return f"de sleutel noemt {id_!r}, maar dat hoort niet bij deze vraag."


@pytest.mark.parametrize(
    ("id_", "key", "told"),
    [
        ("keuze", 1, FORM_OR_MISSING),
        ("keuze", "z", strange("z")),
        ("meerkeuze", "a", FORM_OR_MISSING),
        ("meerkeuze", ["a", "z", "y"], strange("z")),
        ("meerkeuze", [], "er moeten goede én foute opties zijn."),
        ("meerkeuze", ["a", "b", "c", "d"], "er moeten goede én foute opties zijn."),
        ("sorteer", ["i1"], FORM_OR_MISSING),
        ("sorteer", {"z": "t1"}, strange("z")),
        ("sorteer", {"i1": "z"}, strange("z")),
        ("sorteer", {"i1": "t1", "i2": "t2"}, MATCH),
        ("sorteer", dict.fromkeys(("i1", "i2", "i3", "i4"), "t1"), MATCH),
        ("volgorde", "wbpr", FORM_OR_MISSING),
        ("volgorde", ["w", "z"], strange("z")),
        ("volgorde", ["w", "b", "p"], ORDER),
        ("getal", "15", FORM_OR_MISSING),
        ("getal", True, NUMBER),
        ("getal", (15,), NUMBER),
        ("getal", (15, 1, 1), NUMBER),
        ("getal", (15, "1"), NUMBER),
        ("getal", (15, "1", 1), NUMBER),
        ("getal", (15, float("nan")), NUMBER),
        ("getal", (15, -1), NUMBER),
        ("woord", "convergent", FORM_OR_MISSING),
        ("woord", [], SHORT),
        ("woord", ["goed", 1], SHORT),
        ("woord", ["goed", "?"], SHORT),
    ],
)
def test_is_a_key_that_does_not_fit_told_whole(id_: str, key: Any, told: str):
    """With the question, and what is wrong?"""
    with pytest.raises(QuestionError) as refused:
        QUESTIONS[id_].score(None, key)
    assert str(refused.value) == f"Vraag '{id_}': {told}"


def test_is_an_order_of_one_item_no_question():
    with pytest.raises(QuestionError, match=ORDER):
        Order("v", "?", items=(Option("a", "A"),), key=["a"]).score(None)


# -- from the editor's table to the question ---------------------------------------------------------------------------


def test_does_a_question_get_all_that_its_table_says():
    """What every kind may say, with an instrument by name and with one that has settings?"""
    table = {"id": "v", "kind": "number", "prompt": "?", "source": "bron", "explain": "Want.", "unit": "kg"}
    table |= {"answer": 3, "tolerance": 0.5, "either_sign": True, "mistakes": [{"value": 4, "explain": "Te veel."}]}
    own = {"unit": "kg", "either_sign": True, "mistakes": ((4, "Te veel."),), "key": (3, 0.5)}
    expected = Number("v", "?", "bron", explain="Want.", instrument="planner", **own)
    assert build(table | {"instrument": "planner"}) == expected
    settled = build(table | {"instrument": {"id": "attitude", "before": "meting-1"}})
    assert (settled.instrument, settled.settings) == ("attitude", {"before": "meting-1"})
    assert (build(table).instrument, build(table).settings) == ("", {})


def test_does_a_rating_get_its_scale():
    scale = {"min": 0, "max": 2, "low": "nee", "high": "ja", "levels": ["nee", "soms", "ja"]}
    table = {"id": "z", "kind": "rating", "prompt": "?", "items": [ROW], "scale": scale, "unknown": "geen idee"}
    items, levels = (Option("x", "X"),), ("nee", "soms", "ja")
    assert build(table) == Rating("z", "?", "", items, 0, 2, "nee", "ja", levels, "geen idee")


@pytest.mark.parametrize(("points", "allowed"), [(1, False), (2, True), (11, True), (12, False)])
def test_how_many_points_may_a_scale_have(points: int, allowed: bool):
    table = {"id": "z", "kind": "rating", "prompt": "?", "items": [ROW], "scale": {"min": 3, "max": 2 + points}}
    if allowed:
        assert build(table).maximum == 2 + points
        return
    with pytest.raises(QuestionError) as refused:
        build(table)
    assert str(refused.value) == SCALE


@pytest.mark.parametrize(
    ("explain", "why", "key"), [("", "", None), ("Want.", "", ["a", "b"]), ("", "Want.", ["a", "b"])]
)
def test_has_an_order_a_key_only_when_it_is_explained(explain: str, why: str, key: list[str] | None):
    items = [{"id": "a", "text": "A"}, {"id": "b", "text": "B", "explain": why}]
    assert build({"id": "v", "kind": "order", "prompt": "?", "items": items, "explain": explain}).key == key


def test_is_a_number_that_is_right_no_mistake():
    """When the key of an assignment makes right what the question lists as a mistake?"""
    assert QUESTIONS["getal"].score("80", 80).remarks == (Remark("Gelezen als 80 %", "right", ""),)


@pytest.mark.parametrize(("typed", "fraction"), [("15", 1), ("15,01", 0), ("14,99", 0)])
def test_has_a_key_without_margin_none(typed: str, fraction: float):
    assert QUESTIONS["getal"].score(typed, 15).fraction == fraction


def test_is_a_long_mistake_cut_in_a_remark():
    question = ShortText("v", "?", key=["goed"], mistakes=(("a" * 201, "Te lang."),))
    assert question.score("a" * 201).remarks == (Remark("a" * 200, "wrong", "Te lang."),)


def test_is_a_text_of_exactly_the_longest_length_kept():
    assert QUESTIONS["open"].clean("x" * 20_000) == "x" * 20_000


@pytest.mark.parametrize(("maximum", "most"), [(None, 60), (100, 60), (2, 2)])
def test_how_many_rows_may_a_field_hold(maximum: int | None, most: int):
    """Those of the field, and never more than sixty?"""
    bound = {} if maximum is None else {"max": maximum}
    form = build({"id": "p", "kind": "form", "prompt": "?", "fields": [FIELD | bound]})
    rows = [{"g": "x"}] * most
    assert form.clean({"f": rows}) == {"f": rows}
    with pytest.raises(AnswerError, match=f"^Bij 'F' horen hoogstens {most} rijen te staan.$"):
        form.clean({"f": [*rows, {"g": "x"}]})
