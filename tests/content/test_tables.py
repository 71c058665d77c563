"""The survey tables themselves: complete, as printed, and every contradiction in the print accounted for."""

import csv
import re

import pytest

from course import data
from course.authoring.checks import PARTS
from course.authoring.crosschecks import explains, find_misprints, main
from course.base.paths import data_dir
from course.data.errata import GROUP_SIZE, as_printed
from course.data.tables import COLUMNS

IDS = [table.id for table in data.tables()]

# Number of printed cells and sum of all printed numbers, counted in the text of the report and not in our files.
PRINT = {
    "1.1": (9, 279),
    "3.1": (30, 6489),
    "3.2": (51, 425),
    "3.3": (8, 150),
    "3.4": (8, 242),
    "3.5": (42, 1164),
    "3.6": (8, 475),
    "3.7": (119, 2541),
    "3.8": (170, 5463),
    "3.9": (40, 1002),
    "3.10": (30, 1333),
    "3.11": (110, 4423),
    "3.12": (110, 3343),
    "3.13": (60, 1134),
    "3.14": (144, 2877),
    "3.15": (72, 1538),
    "3.16": (108, 2501),
    "3.17": (72, 1642),
    "3.18": (192, 4000),
    "3.19": (32, 776),
    "3.20": (120, 3163),
    "3.21": (20, 1174),
    "3.22": (21, 699),
    "3.23": (21, 700),
    "6.1": (102, 1701),
    "7.1": (136, 1707),
    "7.2": (18, 600),
}


def value(table, group, item, category):
    """Return one value, found by the starts of its names."""
    cells = [
        row["value"]
        for row in data.rows(table)
        if row["group"] == group and row["item"].startswith(item) and row["category"] == category
    ]
    assert len(cells) == 1, cells
    return cells[0]


def test_every_table_of_the_report_has_one_file():
    """Do the index and the folder name the same tables, and are these all tables of the report?"""
    assert list(PRINT) == IDS
    assert sorted(path.stem for path in (data_dir() / "tables").glob("*.csv")) == sorted(IDS)


@pytest.mark.parametrize("table", IDS)
def test_transcription_is_complete(table):
    """Does our file hold every printed cell, with the printed numbers?"""
    printed = as_printed(data.rows(table))
    cells, total = PRINT[table]
    assert len(printed) == cells
    assert sum(row["value"] or 0 for row in printed) == total


@pytest.mark.parametrize("table", IDS)
def test_columns_are_the_agreed_ones(table):
    """Is the heading exactly the agreed one, and every line UTF-8 with Unix line ends?"""
    content = (data_dir() / "tables" / f"{table}.csv").read_bytes()
    assert content.decode("utf-8").splitlines()[0] == ",".join(COLUMNS)
    assert b"\r" not in content and content.endswith(b"\n")


@pytest.mark.parametrize("table", IDS)
def test_every_group_has_one_size(table):
    """Does a group carry the same n in all its cells?"""
    sizes = {}
    for row in data.rows(table):
        sizes.setdefault(row["group"], set()).add(row["n"])
    assert all(len(found) == 1 for found in sizes.values())


# Numbers that the running text beside a table repeats: they show that columns and rows are not shifted.
@pytest.mark.parametrize(
    ("table", "group", "item", "category", "expected"),
    [
        ("1.1", "Primair onderwijs", "", "Achterstand in taal/lezen", 36),
        ("1.1", "Voortgezet onderwijs", "", "Gebrek aan motivatie/inzet", 29),
        ("3.1", "Totaal", "", "Respons", 2309),
        ("3.1", "Entree/niveau 2", "", "Aandeel", 18),
        ("3.2", "Havo/vwo", "", "Klassengrootte", 26),
        ("3.2", "Entree/niveau 2", "", "Leerlingen met een extra ondersteuningsbehoefte", 7),
        ("3.4", "Gespecialiseerd onderwijs", "", "Meer dan 5 jaar", 43),
        ("3.6", "Basisonderwijs", "", "5 jaar of minder", 36),
        ("3.7", "Go", "", "MA Educational Needs", 31),
        ("3.7", "Mbo", "", "Meerdere korte, eendaagse trainingen en cursussen", 35),
        ("3.8", "Bo", "", "Hoogbegaafdheid", 47),
        ("3.8", "Bo", "", "Executieve functies", 48),
        ("3.8", "So", "", "Fysieke beperkingen/langdurig zieke kinderen", 23),
        ("3.9", "Mbo", "", "Meerdere collega’s", 15),
        ("3.12", "Bo", "Nieuwkomers", "", 35),
        ("3.13", "Basisonderwijs", "", "(Heel) sterk", 24),
        ("3.14", "Voortgezet onderwijs", "Een voorziening", "Vaak tot altijd", 41),
        ("3.14", "Basisonderwijs", "Tijd en ruimte", "Vaak tot altijd", 25),
        ("3.16", "Mbo", "Contact met ouders", "(Zeer) sterk", 26),
        ("3.16", "Voortgezet onderwijs", "Aantal leerlingen/studenten in de klas", "(Zeer) sterk", 68),
        ("3.18", "Go", "Werkdruk", "(Zeer) sterk", 45),
        ("3.20", "Go", "Tijd zo gebruiken", "(Zeer) goed", 36),
        ("3.20", "Go", "Op maat", "(Zeer) goed", 47),
        ("3.22", "Sbo", "", "Onvoldoende", 20),
        ("3.23", "Vso-vervolgonderwijs", "", "Vaak", 24),
        ("6.1", "Mbo", "", "Veel", 6),
        ("7.1", "Mbo", "", "PDG met bevoegdheid lesgeven in mbo", 29),
        ("7.1", "Vso", "", "Tweedegraads bevoegdheid", 23),
        ("7.2", "Vmbo", "", "> 27 leerlingen", 8),
    ],
)
def test_cells_agree_with_the_running_text(table, group, item, category, expected):
    """Does the cell hold the number that the report's own text gives for it?"""
    assert value(table, group, item, category) == expected


def test_every_contradiction_in_the_print_is_a_known_misprint():
    """Is there a line in errata.csv for everything that the checks find in the print?"""
    known = data.errata()
    unexplained = [f for f in find_misprints() if not any(explains(erratum, f) for erratum in known)]
    assert unexplained == []


@pytest.mark.parametrize("erratum", data.errata(), ids=lambda e: " ".join(e.cell))
def test_every_known_misprint_is_found_by_a_check(erratum):
    """Does a check find each misprint we name, so that none is only an opinion?"""
    assert any(explains(erratum, finding) for finding in find_misprints())


def test_corrections_leave_only_what_could_not_be_proven():
    """Do the values we give contradict each other only where a misprint is suspected and not corrected?"""
    suspected = [erratum for erratum in data.errata() if erratum.certainty == "suspected"]
    left = find_misprints(corrected=True)
    assert left, "the suspected misprints are still there"
    assert all(any(explains(erratum, finding) for erratum in suspected) for finding in left)


@pytest.mark.parametrize("erratum", data.errata(), ids=lambda e: " ".join(e.cell))
def test_misprint_and_table_tell_the_same(erratum):
    """Does the cell carry the printed number in its note and our value, as errata.csv says?"""
    cells = [row for row in data.rows(erratum.table) if row["group"] == erratum.group]
    if erratum.category == GROUP_SIZE and not cells:
        # The N of a title belongs to no row; the index keeps it with the population.
        title = next(table for table in data.tables() if table.id == erratum.table)
        assert f"N={erratum.printed:g}" in title.population
        return
    if erratum.category != GROUP_SIZE:
        cells = [r for r in cells if (r["item"], r["category"]) == (erratum.item, erratum.category)]
    assert cells
    for row, printed in zip(cells, as_printed(cells), strict=True):
        key = "n" if erratum.category == GROUP_SIZE else "value"
        assert printed[key] == erratum.printed
        if erratum.certainty == "certain":
            assert row[key] == erratum.value and row["note"].startswith("gedrukt: ")
        else:
            assert row[key] == erratum.printed and row["note"].startswith("verdacht: ")


def test_no_correction_without_a_misprint():
    """Has every cell with a note about the print its line in errata.csv?"""
    known = {erratum.cell for erratum in data.errata()}
    for table in IDS:
        for row in data.rows(table):
            if row["note"].startswith("gedrukt: N="):
                assert (table, row["group"], "", GROUP_SIZE) in known
            elif row["note"].startswith(("gedrukt:", "verdacht:")):
                assert (table, row["group"], row["item"], row["category"]) in known


def test_no_missing_value_without_a_reason():
    """Does every empty value say why it is empty?"""
    empty = [row for table in IDS for row in data.rows(table) if row["value"] is None]
    assert len(empty) == 27
    assert all(row["note"].startswith(("streepje in de druk", "gedrukt:")) for row in empty)


def test_swapped_rows_are_put_back():
    """Do Pro and vmbo carry their own numbers in table 7.1?"""
    assert value("7.1", "Pro", "", "Pabo (po)") == 56
    assert value("7.1", "Vmbo", "", "Tweedegraads bevoegdheid") == 71


def test_the_next_question_proves_the_swap_as_well():
    """Were as many people of Pro and vmbo asked table 6.1 (licensed teachers only) as the restored rows leave?"""
    printed = {f.reason.split()[0] for f in find_misprints() if "tabel 7.1" in f.reason}
    assert printed == {"Pro", "Vmbo"}
    assert not [finding for finding in find_misprints(corrected=True) if "tabel 7.1" in finding.reason]


def test_unprovable_value_stays_empty():
    """Is the impossible 367 % kept out of every chart?"""
    assert value("3.10", "Voortgezet onderwijs", "", "(Zeer) goed") is None


def test_group_names_are_the_ones_the_checks_know():
    """Does every group that is split into parts carry a name under which the checks look for it?"""
    names = {name for wholes, parts in PARTS for name in (*wholes, *parts)}
    used = {row["group"] for table in IDS for row in data.rows(table)}
    assert names <= used
    alone = {"Basisonderwijs", "Bo", "Primair onderwijs"} | {g for g in used if "scholing" in g}
    assert used - names - alone == set()


def test_facts_that_quote_a_table_quote_it_rightly():
    """Does a fact that names a table hold a number of that table, other than a misprint?"""
    with (data_dir() / "facts.csv").open(encoding="utf-8", newline="") as file:
        facts = [(fact, re.search(r"^004\b.*tabel (\d\.\d+)", fact["source"])) for fact in csv.DictReader(file)]
    quoted = [(fact, found[1]) for fact, found in facts if found]
    assert quoted
    for fact, table in quoted:
        cells = data.rows(table)
        assert float(fact["value"]) in {r["value"] for r in cells} | {r["n"] for r in cells}, fact["id"]


def test_the_list_of_findings_can_be_read(capsys):
    """Does `python -m course.authoring.crosschecks` name each finding with its explanation?"""
    main()
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(find_misprints())
    assert not [line for line in lines if line.endswith("NIEUW")]
    assert any("verwisselde regels" in line for line in lines)
