"""What holds for every module: enough questions, short pieces of theory, and no voice that speaks alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from content import MODULES, asked, notebook, prose, question_file, question_tables, text

from autograder.assignment import asked_in
from course.base import dutch
from course.data import references
from course.data.syllabus import syllabus
from course.instruments import load_questions
from course.questions.open_text import OpenText

PLAN = {module.id: module for module in syllabus().module}
each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)


@each_module
def test_are_there_enough_formative_questions(path: Path):
    """Are there at least as many scored questions as the study plan says, of at least four kinds?"""
    kinds = [question.kind for question in load_questions(question_file(path)).values() if question.scored]
    assert len(kinds) >= PLAN[path.stem].practice
    assert len(set(kinds)) >= 4


@each_module
def test_does_theory_come_in_short_pieces(path: Path):
    """Is no piece of prose longer than a page, and does something to do follow within three pieces?"""
    pieces = 0
    for cell in notebook(path)["cells"]:
        if cell["cell_type"] == "markdown":
            words = len(re.sub(r"<!--.*?-->|\|", " ", text(cell)).split())
            assert words <= 330, f"{cell['id']}: {words} woorden"
            pieces += 1
        elif not re.search(r"les\.(cards|show|recap)\(", text(cell)):
            pieces = 0
        assert pieces <= 3, cell["id"]


@each_module
def test_does_the_union_never_speak_alone(path: Path):
    """Does every cell and question that cites the bundle of a trade union put another voice beside it?"""
    tables = question_tables(question_file(path)).values()
    voices = {one.document: rf"(?<![\d.,]){one.document}\b|{one.name.split(' (')[0]}" for one in references.documents()}
    bundle, others = voices.pop("001"), "|".join(voices.values())
    citing = [words for words in (*map(text, prose(path)), *map(str, tables)) if re.search(bundle, words)]
    assert citing
    assert [words[:80] for words in citing if not re.search(others, words)] == []


@each_module
def test_do_cards_not_stand_in_the_order_of_their_places(path: Path):
    """Do the cards of a match not follow their targets, forwards or backwards?"""
    telling = []
    for question in load_questions(question_file(path)).values():
        if question.kind == "match":
            places = [target.id for target in question.targets]
            order = [places.index(question.key[item.id]) for item in question.items]
            telling += [question.id] * (order in (sorted(order), sorted(order, reverse=True)))
    assert telling == []


@each_module
def test_does_what_waits_for_an_answer_stand_under_its_question(path: Path):
    """Does a cell that is folded until something is answered name only what was asked above it, and nothing else?"""
    met: set[str] = set()
    for cell in notebook(path)["cells"]:
        waits = cell["metadata"].get("cursus", {"after": []})
        assert set(waits) == {"after"}
        assert set(waits["after"]) <= met, cell["id"]
        met |= set(asked_in(text(cell)))


@each_module
def test_is_no_prediction_given_away_below_it(path: Path):
    """Is a number that is to be guessed not readable before that, in the text or the questions below?"""
    tables = question_tables(question_file(path))
    for id_, table in tables.items():
        if not id_.startswith("voorspel-") or table["kind"] != "number":
            continue
        unit = r" (%|procent)" if table["unit"] == "%" else ""
        number = re.compile(rf"(?<![\d.,]){re.escape(dutch.number(table['answer']))}(?![\d,]){unit}")
        open_cells, section = [], 0
        for cell in notebook(path)["cells"]:
            section += bool(open_cells) and text(cell).startswith("## ")
            if id_ in asked_in(text(cell)) or (open_cells and section <= 1):
                open_cells += [] if id_ in cell["metadata"].get("cursus", {}).get("after", []) else [cell]
        read = [re.sub(r"<!--.*?-->", "", text(cell)) for cell in open_cells if cell["cell_type"] == "markdown"]
        read += [tables[one]["prompt"] for cell in open_cells for one in asked_in(text(cell))]
        assert len(open_cells) > 1 and [words for words in read if number.search(words)] == [], id_
        drawn = [name for cell in open_cells for name in re.findall(r'les\.show\("([^"]+)"\)', text(cell))]
        source = table.get("source", "").removeprefix("004, tabel ")
        assert [name for name in drawn if name.startswith(f"{source}-")] == [], id_


@pytest.mark.parametrize("module", ["01-inclusiecontext", "03-differentiatie", "04-co-teaching", "05-vignetten"])
def test_is_there_a_choice_between_two_plans_that_can_both_be_defended(module: str):
    """Is it not scored, and does the example speak for the one as well as for the other, with what each costs?"""
    path = next(path for path in MODULES if path.stem == module)
    weighing = [
        question
        for question in load_questions(question_file(path)).values()
        if isinstance(question, OpenText) and "**Plan A.**" in question.prompt and "**Plan B.**" in question.prompt
    ]
    assert weighing
    for question in weighing:
        assert question.id in asked(path)
        assert not question.scored
        first, second = re.split(r"\n\s*\n", question.example.strip())
        assert first.startswith("Wie plan A kiest")
        assert second.startswith("Wie plan B kiest")
        assert len(question.criteria) == 3
