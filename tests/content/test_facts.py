"""The facts themselves: enough of them, traceable, and in agreement with the tables, the cards and each other."""

from __future__ import annotations

import re

import pytest

from course.data import cards, fact, facts, rows
from course.data.facts import Fact

TABLE = re.compile(r"tabel (\d+\.\d+)")


def test_are_there_enough_facts_for_the_modules():
    """Does the file hold at least the eighty facts that the modules were promised, each saying something else?"""
    assert len(facts()) >= 80
    statements = [one.statement for one in facts()]
    assert len(set(statements)) == len(statements)


def test_does_each_statement_tell_the_number_it_is_about():
    """Does the sentence hold the number as a reader sees it, and does it end like a sentence?"""
    silent = [
        one.id
        for one in facts()
        if one.text.replace("\N{NO-BREAK SPACE}", " ") not in one.statement or not one.statement.endswith(".")
    ]
    assert silent == []


def in_table(one: Fact, table: str) -> bool:
    """Tell whether a number is a cell of a table in the same kind of unit, or the size of one of its groups."""
    cells = rows(table)
    if one.unit == "procent":
        return one.value in {cell["value"] for cell in cells if cell["unit"] == "percent"}
    sizes = {cell["n"] for cell in cells}
    return one.value in sizes | {cell["value"] for cell in cells if cell["unit"] != "percent"}


def test_does_each_fact_from_a_table_stand_in_that_table():
    """Is the number in the table that the source names (the survey of 004)?"""
    named = [(one, table) for one in facts() if one.source.startswith("004") for table in TABLE.findall(one.source)]
    assert len(named) > 100
    assert [(one.id, table) for one, table in named if not in_table(one, table)] == []


def test_is_every_percentage_possible():
    """Does each percentage lie between 0 and 100?"""
    assert [one.id for one in facts() if one.unit == "procent" and not 0 <= one.value <= 100] == []


def test_does_a_fact_that_is_a_year_stand_in_that_year():
    """Is the year of a fact that is itself a year the same year?"""
    assert [one.id for one in facts() if one.unit == "jaartal" and one.value != one.year] == []


def value(fact_id):
    return fact(fact_id).value


def test_do_the_sums_of_the_sources_come_out():
    """Do totals and products that the sources compute agree with their parts?"""
    levels = ("bovenschools", "school", "groep", "leerling")
    assert sum(value(f"adviezen-{level}") for level in levels) == value("adviezen-totaal")
    assert sum(value(f"respons-{sector}") for sector in ("bo", "vo", "mbo", "go")) == value("respons-totaal")
    assert sum(value(f"respons-aandeel-{sector}") for sector in ("bo", "vo", "mbo", "go")) == 100
    assert sum(value(f"laag-{layer}-aandeel") for layer in (1, 2, 3)) == 100
    needs, severe, support = (value(f"vignetten-niveaus-{name}") for name in ("behoefte", "zwaar", "steun"))
    assert (needs * severe * support, needs * severe) == (value("vignetten-vorm-1"), value("vignetten-vorm-2"))
    assert value("vignetten-vorm-1") + value("vignetten-vorm-2") == value("vignetten-totaal")
    assert value("vignetten-totaal") * value("vignetten-min-observaties") == value("vignetten-min-totaal")
    assert value("vignetten-min-totaal") / value("vignetten-per-leraar") == value("vignetten-min-leraren")


def test_does_the_puzzle_of_the_design_stay_visible():
    """Do the two chapters of 004 still disagree about the number of levels, as the course teaches?"""
    assert value("vignetten-niveaus-zwaar") == 3
    assert value("vignetten-niveaus-zwaar-h4") == 4


@pytest.mark.parametrize("card", cards("layers").where(model="lagen"), ids=lambda card: card.id)
def test_does_a_layer_show_the_share_of_the_facts(card):
    """Is the share on the card of a layer the share of the fact?"""
    assert card["share"] == value(f"{card.id}-aandeel")


@pytest.mark.parametrize("card", cards("lesson_phases").entries, ids=lambda card: card.id)
def test_does_a_phase_take_the_minutes_of_the_facts(card):
    """Are the minutes on the lesson card those of the fact?"""
    assert card["minutes"] == value(f"leskaart-{card.id}")


def test_do_the_phases_fill_the_lesson():
    """Do the phases of the lesson card add up to the lesson?"""
    assert sum(card["minutes"] for card in cards("lesson_phases")) == value("leskaart-totaal")


@pytest.mark.parametrize("card", cards("timeline").entries, ids=lambda card: card.id)
def test_is_a_year_on_the_timeline_a_fact(card):
    """Does the timeline name the year of the fact it refers to?"""
    assert card["year"] == value(card["fact"])


@pytest.mark.parametrize("card", cards("pupil_numbers").entries, ids=lambda card: card.id)
def test_is_a_pupil_number_a_fact_of_that_year(card):
    """Does each point of the series refer to a number of pupils in the same year?"""
    assert (fact(card["fact"]).unit, fact(card["fact"]).year) == ("leerlingen", card["year"])


@pytest.mark.parametrize(
    ("fact_id", "set_id", "where"),
    [
        ("aanpassingen-aantal", "adaptations", {}),
        ("adapt-fasen", "adapt", {"kind": "fase"}),
        ("adapt-principes", "adapt", {"kind": "principe"}),
        ("advies-vragen", "advice_questions", {}),
        ("adviezen-totaal", "recommendations", {}),
        ("adviezen-bovenschools", "recommendations", {"level": "bovenschools"}),
        ("adviezen-school", "recommendations", {"level": "school"}),
        ("adviezen-groep", "recommendations", {"level": "groep"}),
        ("adviezen-leerling", "recommendations", {"level": "leerling"}),
        ("basiscompetenties-aantal", "basic_competences", {}),
        ("belastingen-aantal", "burdens", {}),
        ("clusters-aantal", "concepts", {"kind": "cluster"}),
        ("competentiegebieden-aantal", "competence_form", {}),
        ("cooperatief-principes", "cooperative", {"kind": "principe"}),
        ("hgw-fasen", "hgw", {}),
        ("index-dimensies", "index_for_inclusion", {"kind": "dimensie"}),
        ("index-indicatoren", "index_for_inclusion", {"kind": "indicator"}),
        ("index-vragen", "index_for_inclusion", {"kind": "vraag"}),
        ("kindcentrumscan-niveaus", "cooperation", {}),
        ("ladder-treden", "ladder", {"dimension": "sociaal"}),
        ("lagen-aantal", "layers", {"model": "lagen"}),
        ("piramide-niveaus", "layers", {"model": "piramide"}),
        ("share-onderdelen", "share", {"kind": "onderdeel"}),
        ("share-vragen", "share", {"kind": "vraag"}),
        ("udl-principes", "udl", {}),
        ("verbetercyclus-stappen", "improvement_cycle", {}),
        ("waarden-aantal", "values", {}),
    ],
)
def test_does_a_set_hold_as_many_cards_as_the_fact_says(fact_id, set_id, where):
    """Is the number in the prose the number of cards a learner then counts?"""
    assert len(cards(set_id).where(**where)) == value(fact_id)
