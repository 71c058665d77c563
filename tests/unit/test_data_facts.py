"""The reader of facts: Dutch notation, and a sentence with file and line for whatever is wrong."""

from __future__ import annotations

import dataclasses

import pytest

from course.data import DataError, fact, facts
from course.data.facts import UNITS, load_facts

HEADING = "id,statement,value,unit,year,source\n"
GOOD = 'klas-bo,Er zitten 25 leerlingen in een klas.,25,leerlingen,,"004, tabel 3.2"\n'


@pytest.fixture
def facts_file(tmp_path):
    """Write lines under the right heading to a file of facts and return its path."""

    def write(*lines, heading=HEADING):
        path = tmp_path / "facts.csv"
        path.write_text(heading + "".join(line.rstrip("\n") + "\n" for line in lines), encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    ("value", "unit", "text", "number"),
    [
        ("71000", "leerlingen", "71.000", 71000),
        ("1540000", "leerlingen", "1.540.000", 1540000),
        ("0.5", "procent", "0,5\N{NO-BREAK SPACE}%", 0.5),
        ("80", "procent", "80\N{NO-BREAK SPACE}%", 80),
        ("14389.46", "euro", "€\N{NO-BREAK SPACE}14.389,46", 14389.46),
        ("6420.10", "euro", "€\N{NO-BREAK SPACE}6.420,10", 6420.10),
        ("1994", "jaartal", "1994", 1994),
        ("-0.4", "punten", "-0,4", -0.4),
    ],
)
def test_is_a_number_written_as_a_dutch_reader_expects_it(facts_file, value, unit, text, number):
    """Thousands with a dot, a decimal comma, as many decimals as the file gives, and no dot in a year?"""
    one = load_facts(facts_file(f"x,Dit zegt iets.,{value},{unit},,003"))["x"]
    assert (one.text, one.value) == (text, number)
    assert isinstance(one.value, int) == ("." not in value)


def test_does_a_fact_carry_everything_a_notebook_needs():
    """Does the real file give statement, year and source with the number, and can nobody change it?"""
    amount = fact("bedrag-sbo")
    assert (amount.value, amount.unit, amount.year, amount.source) == (14389.46, "euro", 2024, "003, §3.1 advies 2")
    assert "speciaal basisonderwijs" in amount.statement
    with pytest.raises(dataclasses.FrozenInstanceError):
        amount.value = 1


def test_does_an_unknown_id_get_the_nearest_names():
    """Does a typing error in an id lead to the fact that was meant?"""
    with pytest.raises(DataError, match=r"‘bedrag-sb’ staat niet in data/facts\.csv\. Bedoel je bedrag-sbo"):
        fact("bedrag-sb")


def test_is_the_list_of_facts_a_copy():
    """Can a caller empty the list without taking the facts away from everyone else?"""
    facts().clear()
    assert len(facts()) > 80


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Klas,Tekst.,25,leerlingen,,003", "regel 2: In de kolom ‘id’ staat ‘Klas’. Verwacht: kleine letters"),
        ("klas,,25,leerlingen,,003", "regel 2: In de kolom ‘statement’ staat ‘’. Verwacht: een zin"),
        ("klas,Tekst.,,leerlingen,,003", "regel 2: In de kolom ‘value’ staat ‘’. Verwacht: een getal"),
        ("klas,Tekst.,25%,leerlingen,,003", "regel 2: In de kolom ‘value’ staat ‘25%’, en dat is geen getal"),
        ("klas,Tekst.,25,koeien,,003", "regel 2: In de kolom ‘unit’ staat ‘koeien’. Verwacht: een van: procent, euro"),
        ("klas,Tekst.,25,leerlingen,'24,003", "regel 2: In de kolom ‘year’ staat ‘'24’. Verwacht: een jaartal"),
        (
            "klas,Tekst.,25,leerlingen,,internet",
            "regel 2: In de kolom ‘source’ staat ‘internet’. Verwacht: een vindplaats",
        ),
        ("klas,Tekst.,25,leerlingen,", "regel 2: Deze regel heeft 5 cellen"),
    ],
)
def test_does_a_wrong_line_get_a_sentence_with_its_number(facts_file, line, sentence):
    """Does an editor read which line and column are wrong and what was expected?"""
    with pytest.raises(DataError) as caught:
        load_facts(facts_file(line))
    assert f"facts.csv, {sentence}" in str(caught.value)


def test_is_a_double_id_refused(facts_file):
    """Does the second line with the same id stop the file, with its line number?"""
    with pytest.raises(DataError, match="regel 3: De id ‘klas-bo’ komt twee keer voor"):
        load_facts(facts_file(GOOD, GOOD))


def test_is_a_missing_column_named(facts_file):
    """Does a file without a column say which one?"""
    with pytest.raises(DataError, match="regel 1: De kolom ‘year’ ontbreekt"):
        load_facts(facts_file(heading="id,statement,value,unit,source\n"))


def test_do_all_units_occur():
    """Is there no unit on the list that no fact uses (a list that only grows hides typing errors)?"""
    assert set(UNITS) == {one.unit for one in facts()}
