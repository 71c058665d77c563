"""The lesson card: are the minutes read, drawn and tabled, and is what cannot happen at once said?"""

from __future__ import annotations

from course.base.paths import data_dir
from course.instruments import load_questions
from course.instruments.lesson_card import Block, blocks, clashes, picture
from course.questions import Form

QUESTIONS = load_questions(data_dir() / "questions" / "03-differentiatie.toml")
ROWS = [
    {"start": "15", "minuten": "30,5", "groep": "plus"},
    {"start": "0", "minuten": "15", "groep": "iedereen", "activiteit": "Uitleg"},
    {"start": "15", "minuten": "20", "groep": "steun", "activiteit": "Verlengde instructie"},
]


def card(rows: list[dict[str, str]]) -> tuple[Form, dict[str, object]]:
    question = QUESTIONS["leskaart"]
    return question, question.clean({"les": "Klokkijken", "blokken": rows}) or {}


def test_are_the_blocks_in_order_of_time():
    """Are complete rows read, with decimal comma and group names, by time and then as the groups stand in the form?"""
    half = [
        {"start": "5"},
        {"start": "vijf", "minuten": "5", "groep": "plus"},
        {"start": "1", "minuten": "0", "groep": "plus"},
    ]
    found = blocks(*card([*ROWS, *half, {"start": "-1", "minuten": "5", "groep": "plus"}]))
    assert [(block.start, block.end, block.group) for block in found] == [
        (0, 15, "Iedereen"),
        (15, 35, "Steungroep"),
        (15, 45.5, "Plusgroep"),
    ]


def test_is_one_group_never_at_two_things_at_once():
    """Is an overlap within a group, or with everyone, said; and two groups beside each other, or end to start, not?"""
    uitleg, steun, plus = Block("Iedereen", 0, 15, "Uitleg"), Block("Steun", 15, 20, ""), Block("Plus", 15, 30, "")
    assert clashes([uitleg, steun, plus]) == []
    assert clashes([uitleg, Block("Steun", 14.5, 5, "Start")]) == [
        "Minuut 14,5: ‘Uitleg’ is nog bezig als ‘Start’ begint."
    ]
    assert len(clashes([steun, Block("Steun", 20, 5, "x")])) == 1
    assert len(clashes([plus, Block("Iedereen", 40, 5, "Slot")])) == 1


def test_does_the_lesson_card_draw_what_was_typed():
    """Are total time, overlaps, a drawing and a table there, with the learner's words as text?"""
    question, answer = card([*ROWS, {"start": "10", "minuten": "5", "groep": "steun", "activiteit": "<b>Vroeg</b>"}])
    made = picture(question, answer)
    for html in (made["html"], made["page"]["content"]):
        assert "De les duurt 45,5 minuten." in html
        assert "‘Uitleg’ is nog bezig als ‘&lt;b&gt;Vroeg&lt;/b&gt;’ begint." in html
        assert 'role="img"' in html
        assert "<td>15–45,5</td><td>Plusgroep</td>" in html
        assert "<li>Plusgroep, van minuut tot minuut: 15 tot 45,5 nog in te vullen.</li>" in html
        assert "<b>Vroeg" not in html
    assert "<title>Klokkijken</title>" in made["page"]["content"]


def test_is_there_no_card_without_a_block_and_no_end_to_a_long_one():
    """Does an empty card show nothing, and is a block longer than a day left out rather than drawn for ever?"""
    assert picture(QUESTIONS["leskaart"], None) == {}
    assert picture(*card([{"start": "5"}])) == {}
    for minutes in ("500", "9" * 9, "9" * 30):
        assert picture(*card([{"start": "0", "minuten": minutes, "groep": "plus"}])) == {}
