"""Module 00: is what it says about the course true, and does it keep what module 06 needs?"""

from __future__ import annotations

import re

from content import ROOT, asked, code_cells, notebook, prose, question_tables, text

from course.data import cards, fact, references
from course.instruments import load_questions

MODULE = ROOT / "modules" / "00-start.ipynb"
BANK = ROOT / "data" / "questions" / "00-start.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)


def cell(id_: str) -> str:
    return text(next(one for one in prose(MODULE) if one["id"] == id_))


def test_has_the_page_every_part_that_is_promised():
    """Do trying out, keeping and wiping, prediction, figure, own goals and self-rating come in this order?"""
    calls = [text(one) for one in code_cells(MODULE)]
    wanted = [
        "proef-keuze",
        "proef-toets",
        'les.show("backup")',
        'les.show("wipe")',
        "voorspel-gemist",
        "wensen-pabo",
        "doelen",
    ]
    wanted += ["competence_form", "zelf-start", "zelf-voorspel", "zelf-bewijs", "vooruitblik", "praktijk"]
    wanted += ["les.progress()"]
    places = [next(place for place, call in enumerate(calls) if name in call) for name in wanted]
    assert places == sorted(places)


def test_is_every_way_of_answering_tried_out():
    """Has the learner chosen, placed, ordered and written before the first real module?"""
    tried = {QUESTIONS[id_].kind for id_ in asked(MODULE) if id_.startswith("proef-")}
    assert {"choice", "match", "order", "open_text"} <= tried


def test_do_the_questions_stand_in_the_order_of_the_page():
    """Is every question of the file asked, in its order?"""
    assert asked(MODULE) == list(QUESTIONS)


def test_does_a_question_follow_each_piece_about_the_course():
    """Is there something to do right after the sources, the back-up, wiping and the goals?"""
    ids = [one["id"] for one in notebook(MODULE)["cells"]]
    after = {"begrippen": "bron-bij-vraag", "backup": "bewaar-computer", "wissen-knop": "bewaar-wissen"}
    after |= {"doelen-tekst": "doel-scherp"}
    assert {id_: ids[ids.index(id_) + 1] for id_ in after} == after


def test_does_the_prediction_follow_the_facts():
    """Do the items stand from most to least often named, with the fact's number in each explanation?"""
    counts = {item["id"]: fact(f"wens-pabo-{item['id']}") for item in TABLES["voorspel-gemist"]["items"]}
    values = [count.value for count in counts.values()]
    assert values == sorted(values, reverse=True)
    for item in TABLES["voorspel-gemist"]["items"]:
        assert f"{counts[item['id']].value:g} keer" in item["explain"]


def test_are_self_rating_and_prediction_about_the_same_five_areas():
    """Can module 06 lay the self-rating, the prediction and the areas of the form beside each other?"""
    areas = [card.id for card in cards("competence_form")]
    assert len(areas) == fact("competentiegebieden-aantal").value == 5
    for id_ in ("zelf-start", "zelf-voorspel"):
        assert [item.id for item in QUESTIONS[id_].items] == areas
        assert QUESTIONS[id_].unknown
    assert {field.id for field in QUESTIONS["zelf-bewijs"].fields} == {"sterk", "uitdaging"}


def test_are_the_five_sources_explained():
    """Does the page say what each source is, with the voice of a trade union named as one?"""
    page = cell("begrippen")
    titles = re.findall(r"^- \*\*\*(.+)\*\*\*", page, flags=re.MULTILINE)
    assert len(titles) == len(references.documents())
    assert all(title in one.name for title, one in zip(titles, references.documents(), strict=True))
    assert "vakbond" in next(line for line in page.splitlines() if "***Bundel met verhalen***" in line)


def test_does_the_union_never_speak_alone():
    """Does the cell that cites the bundle of a trade union put other voices beside it?"""
    cites = {one.document: one.cite for one in references.documents()}
    assert all(cites[number] in cell("stemmen") for number in ("001", "000", "004"))


def test_is_the_privacy_of_others_asked_for():
    """Is it said that nobody may be recognised, and that a shared computer can be read?"""
    assert "nooit een echte naam" in cell("bewaren-leerling")
    assert "gedeelde computer" in cell("bewaren-wie")


def test_is_what_a_backup_leaves_out_said():
    """Does the page say what a back-up does not hold, and what wiping cannot take back?"""
    assert "zitten niet in de back-up" in cell("meenemen")
    assert "al inleverde, haalt deze knop niet terug" in cell("wissen")
