"""What do learner and page get to see of a question, to the letter? A word lost here is lost on every page."""

from __future__ import annotations

from typing import Any

import pytest
from questions_sample import PERFECT, QUESTIONS, TABLES

from course.data import references
from course.questions import OpenText, Option, Rating, Remark, Result
from course.questions.base import UNANSWERED

# -- the page ----------------------------------------------------------------------------------------------------------


def shown(id_: str, **own: Any) -> dict[str, Any]:
    table = TABLES[id_]
    return {
        "id": id_,
        "kind": table["kind"],
        "prompt": table["prompt"],
        "source": references.named(table.get("source", "")),
    } | own


def texts(id_: str, name: str) -> list[dict[str, str]]:
    return [{"id": row["id"], "text": row["text"]} for row in TABLES[id_][name]]


def field(id_: str, type_: str, label: str, **own: Any) -> dict[str, Any]:
    bare = {"help": "", "options": [], "columns": [], "max": None, "min": None}
    return {"id": id_, "type": type_, "label": label} | bare | own


def choices(**options: str) -> list[dict[str, str]]:
    return [{"id": id_, "text": text} for id_, text in options.items()]


PAGES = {
    "keuze": shown("keuze", options=texts("keuze", "options")),
    "meerkeuze": shown("meerkeuze", options=texts("meerkeuze", "options")),
    "sorteer": shown("sorteer", items=texts("sorteer", "items"), targets=texts("sorteer", "targets")),
    "volgorde": shown("volgorde", items=[texts("volgorde", "items")[place] for place in (0, 1, 3, 2)]),
    "getal": shown("getal", unit="%"),
    "woord": shown("woord"),
    "open": shown("open", min_words=3, has_example=True),
    "schaal": shown(
        "schaal",
        items=texts("schaal", "items"),
        scale={"min": 1, "max": 5, "low": "niet", "high": "heel", "levels": []},
        unknown="weet ik nog niet",
    ),
    "plan": shown(
        "plan",
        fields=[
            field("les", "line", "Mijn les"),
            field("tekst", "text", "Wat verandert er?", help="Kort is goed."),
            field("minuten", "number", "Minuten", min=0, max=90),
            field("dag", "date", "Wanneer"),
            field("vorm", "choice", "Vorm", options=choices(x="Klas", y="Duo")),
            field("wat", "checks", "Wat", options=choices(x="Tijd", y="Hulp")),
            field("meer", "text", "Meer"),
            field(
                "stappen",
                "rows",
                "Stappen",
                max=4,
                columns=[
                    field("start", "number", "Start", min=0),
                    field("doen", "line", "Wat"),
                    field("wie", "choice", "Wie", options=choices(ik="Ik", zij="Z")),
                ],
            ),
        ],
    ),
}


@pytest.mark.parametrize("id_", QUESTIONS)
def test_does_the_page_get_what_it_draws(id_: str):
    """Every name and value that a control in the browser reads?"""
    assert QUESTIONS[id_].public() == PAGES[id_]


@pytest.mark.parametrize(
    ("example", "criteria", "button"),
    [("", (), ""), ("x", (), "Vergelijk met een voorbeeld"), ("", ("x",), "Waar kun je op letten?")],
)
def test_does_the_page_know_what_can_be_laid_beside_a_text(example: str, criteria: tuple[str], button: str):
    """Is the button named after what it shows, which is no judgement, and is there none where there is nothing?"""
    question = OpenText("o", "?", example=example, criteria=criteria)
    assert (question.check, question.public()["has_example"]) == (button, bool(button))


def test_what_does_the_page_get_of_a_judgement():
    """Names and values?"""
    assert Result(0.5, (Remark("Eén", "missed", "Want."),), "Gedeeltelijk goed.").public() == {
        "fraction": 0.5,
        "message": "Gedeeltelijk goed.",
        "remarks": [{"label": "Eén", "state": "missed", "text": "Want."}],
    }
    assert Result(None).public() == {"fraction": None, "message": "", "remarks": []}


# -- the learner -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id_", "answer", "expected"),
    [
        ("keuze", "b", Result(0.0, (Remark("Een andere toets", "wrong", "GEHEIM b"),), "Nog niet goed.")),
        (
            "keuze",
            "a",
            Result(
                1.0,
                (
                    Remark("Meer tijd", "right", "GEHEIM a"),
                    Remark("Een andere toets", "info", "GEHEIM b"),
                    Remark("Niets", "info", "GEHEIM c"),
                ),
                "Goed.",
            ),
        ),
        (
            "meerkeuze",
            ["a", "b"],
            Result(
                0.0,
                (
                    Remark("Eén", "right", "GEHEIM a"),
                    Remark("Twee", "wrong", "GEHEIM b"),
                    Remark("Drie", "missed", "GEHEIM c"),
                    Remark("Vier", "info", "GEHEIM d"),
                ),
                "Nog niet goed. GEHEIM",
            ),
        ),
        (
            "sorteer",
            {"i2": "t1", "i3": "t1", "i4": "t2"},
            Result(
                0.0,
                (
                    Remark("Kaart twee → Basis", "wrong", "GEHEIM 2"),
                    Remark("Kaart drie → Basis", "right", "GEHEIM 3"),
                    Remark("Kaart vier → Extra", "right", "GEHEIM 4"),
                ),
                "2 van de 4 goed.",
            ),
        ),
        (
            "volgorde",
            ["b", "w", "p", "r"],
            Result(
                2 * 5 / 6 - 1,
                (
                    Remark("1. Begrijpen", "wrong", "GEHEIM b"),
                    Remark("2. Waarnemen", "wrong", "GEHEIM w"),
                    Remark("3. Plannen", "right", "GEHEIM p"),
                    Remark("4. Realiseren", "right", "GEHEIM r"),
                ),
                "Gedeeltelijk goed.",
            ),
        ),
        ("getal", "15,2", Result(1.0, (Remark("Gelezen als 15,2 %", "right", ""),), "Goed. GEHEIM")),
        ("getal", "80", Result(0.0, (Remark("Gelezen als 80 %", "wrong", "GEHEIM 80"),), "Nog niet goed. GEHEIM")),
        (
            "getal",
            " veel ",
            Result(0.0, (), "'veel' is geen getal. Typ alleen cijfers, met een komma voor decimalen, zoals 12,5."),
        ),
        ("woord", "convergant", Result(1.0, (), "Goed, met een typefout. GEHEIM")),
        ("woord", "iets", Result(0.0, (), "Nog niet goed. GEHEIM")),
        (
            "woord",
            " Divergent ",
            Result(0.0, (Remark("Divergent", "wrong", "GEHEIM divergent"),), "Nog niet goed. GEHEIM"),
        ),
        (
            "open",
            "Kort.",
            Result(
                None,
                (
                    Remark("GEHEIM criterium", "tick", ""),
                    Remark("Voorbeeld van een antwoord", "info", "GEHEIM voorbeeld"),
                ),
                "Klopt dit voor jouw tekst? Vink het af, alleen voor jezelf. "
                "Leg je tekst naast het voorbeeld. Het mag best anders.",
            ),
        ),
        ("open", None, Result(None, (), "Schrijf eerst zelf iets op.")),
        ("schaal", {"s1": 3}, Result(None)),
        ("plan", {"les": "Breuken"}, Result(None)),
    ],
)
def test_is_a_judgement_what_the_learner_should_read(id_: str, answer: Any, expected: Result):
    """Score, remarks and verdict?"""
    assert QUESTIONS[id_].score(answer) == expected


def test_is_a_text_without_anything_beside_it_only_kept():
    assert OpenText("o", "?").score("Zo.") == Result(None)


@pytest.mark.parametrize("id_", [id_ for id_, question in QUESTIONS.items() if question.scored])
def test_is_no_answer_told_as_no_answer(id_: str):
    """Nothing but that it is still open?"""
    assert QUESTIONS[id_].score(None) == Result(0.0, (), UNANSWERED)
    assert UNANSWERED == "Nog niet beantwoord."


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("keuze", [("", "Meer tijd")]),
        ("meerkeuze", [("", "Eén"), ("", "Drie")]),
        (
            "sorteer",
            [("Kaart één", "Basis"), ("Kaart twee", "Extra"), ("Kaart drie", "Basis"), ("Kaart vier", "Extra")],
        ),
        ("volgorde", [("1.", "Waarnemen"), ("2.", "Begrijpen"), ("3.", "Plannen"), ("4.", "Realiseren")]),
        ("getal", [("", "15")]),
        ("woord", [("", "convergent")]),
        ("open", [("", "Eerst de tijd aanpassen.")]),
        (
            "plan",
            [
                ("Mijn les", "Breuken"),
                ("Wat verandert er?", "Eerst samen.\nDan alleen."),
                ("Minuten", "45"),
                ("Wanneer", "2026-11-23"),
                ("Vorm", "Klas"),
                ("Wat", "Tijd, Hulp"),
                ("Stappen", "Start: 0 · Wat: Uitleg · Wie: Ik\nStart: 10 · Wie: Z"),
            ],
        ),
    ],
)
def test_is_an_answer_in_words_what_was_answered(id_: str, expected: list[tuple[str, str]]):
    """As a printed page, a gradebook and a portfolio show it?"""
    assert QUESTIONS[id_].describe(PERFECT[id_]) == expected


def test_are_the_words_of_a_scale_said_with_the_number():
    """From the first to the last level, and for a scale that does not start at 1?"""
    question = Rating("z", "?", items=(Option("s", "Ik kan het."),), minimum=2, maximum=4, levels=("nee", "soms", "ja"))
    assert [question.describe({"s": level})[0][1] for level in (2, 3, 4)] == ["2 (nee)", "3 (soms)", "4 (ja)"]


def test_is_white_space_around_a_short_answer_not_shown():
    for id_, typed in (("getal", " 15 "), ("woord", " convergent\n"), ("open", "\nEerst tijd. ")):
        assert QUESTIONS[id_].describe(typed) == [("", typed.strip())]
    assert QUESTIONS["plan"].describe({"les": " Breuken "}) == [("Mijn les", "Breuken")]
