"""The checks for misprints: each fires on a contradiction and keeps quiet on what rounding allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.authoring.checks import check_table, people
from course.data.errata import as_printed, read_errata
from course.data.errors import DataError
from course.data.tables import Row, Table

ANSWERS = ("Niet", "Weinig", "Redelijk", "Sterk", "Zeer sterk", "(Zeer) sterk")


def info(form="verdeling", base="n", unit="percent"):
    return Table("9.9", "Proef", "004, tabel 9.9", "niemand", unit, form, base)


def row(group, n, values, item="Iets", categories=ANSWERS, unit="percent"):
    return [
        Row(table="9.9", group=group, n=n, item=item, category=c, value=v, unit=unit, note="")
        for c, v in zip(categories, values, strict=False)
    ]


def names(records, **table):
    return [finding.check for finding in check_table(info(**table), records)]


@given(n=st.integers(1, 3000), data=st.data())
def test_every_real_share_is_possible(n, data):
    """Is a percentage that some number of people produces never called impossible?"""
    count = data.draw(st.integers(0, n))
    assert count in people(round(100 * count / n), n)


def test_with_25_people_only_multiples_of_four_exist():
    """Are exactly the multiples of 4 % possible for n = 25?"""
    assert [v for v in range(101) if people(v, 25)] == list(range(0, 101, 4))


def test_halves_may_be_rounded_either_way():
    """Is 19 of 40 (47,5 %) accepted as 47 % and as 48 %?"""
    assert 19 in people(47, 40) and 19 in people(48, 40)


def test_one_decimal_is_held_to_one_decimal():
    """Is a percentage with a decimal checked at that precision?"""
    assert list(people(33.3, 3)) == [1] and not people(33.5, 3)


def test_a_sound_row_has_no_findings():
    """Does a row that adds up within rounding pass?"""
    assert names(row("Bo", 938, (13, 17, 22, 26, 22, 48))) == []


def test_row_that_cannot_add_up():
    """Is a row found whose people cannot be n?"""
    assert names(row("Bo", 938, (13, 17, 22, 26, 27, 53))) == ["rijsom"]


def test_row_that_adds_up_in_percent_but_not_in_people():
    """Is a row found that makes 101 % where its n leaves no room for rounding?"""
    assert names(row("Pro", 100, (20, 20, 20, 20, 21))) == ["rijsom"]


def test_derived_column_must_be_the_sum():
    """Is a wrong "(Zeer) sterk" found, and a rounding difference of 1 forgiven?"""
    assert names(row("Bo", 938, (13, 17, 22, 26, 22, 49))) == []
    assert names(row("Bo", 938, (13, 17, 22, 26, 22, 58))) == ["opgetelde kolom"]


def test_percentage_above_100():
    """Is a value found that cannot exist?"""
    assert "onmogelijke waarde" in names(row("Vo", 518, (33, 31, 367)))


def test_impossible_share_only_where_n_is_the_base():
    """Is 23 % of 63 people found, and left alone where n is not what the share is of?"""
    assert names(row("Mbo-breed", 63, (35, 23)), form="meerdere antwoorden") == ["onmogelijk aandeel"]
    assert names(row("Mbo-breed", 63, (35, 23)), form="aandeel", base="deel van n") == []


def vo(whole, parts, sizes=(25, 227, 232, 113), n=597, **more):
    groups = ("Pro", "Vmbo", "Havo/vwo", "Vo-breed")
    records = row("Vo", n, whole, categories=("Ja", "Nee"), **more)
    for group, size, values in zip(groups, sizes, parts, strict=True):
        records += row(group, size, values, categories=("Ja", "Nee"), **more)
    return records


def test_sub_groups_that_do_not_give_the_total():
    """Is a total found that no weighting by the printed sizes gives?"""
    parts = [(20, 80), (30, 70), (40, 60), (50, 50)]
    assert names(vo((37, 63), parts)) == []
    assert names(vo((41, 59), parts)) == ["deelgroepen", "deelgroepen"]


def test_sub_groups_whose_sizes_do_not_add_up():
    """Is a misprinted N found?"""
    parts = [(20, 80), (30, 70), (40, 60), (50, 50)]
    assert "omvang deelgroepen" in names(vo((37, 63), parts, n=612))


def test_means_are_weighted_as_means():
    """Are averages of sub-groups weighted, with the rounding of averages?"""
    parts = [(14, 11), (22, 9), (26, 6), (26, 8)]
    assert names(vo((24, 8), parts, unit="mean"), form="gemiddelde", base="onbekend", unit="mean") == []
    found = names(vo((22, 8), parts, unit="mean"), form="gemiddelde", base="onbekend", unit="mean")
    assert found == ["deelgroepen"]


def test_counts_and_their_shares():
    """Are counts held to their total and shares to their counts?"""

    def table(total, share):
        counts = {"Totaal": total, "Sbo": 153, "So": 140, "Vso": 218, "Speciaal onderwijs": 511}
        shares = {"Totaal": 100, "Sbo": share, "So": 27, "Vso": 43, "Speciaal onderwijs": 100}
        return [
            cell
            for group in counts
            for cell in row(group, None, (counts[group], shares[group]), "", ("Respons", "Aandeel"))
        ]

    kind = {"form": "telling", "base": "onbekend", "unit": "count percent"}
    assert names(table(511, 30), **kind) == []
    assert names(table(511, 33), **kind) == ["aantallen"]


def test_two_rows_with_each_others_numbers():
    """Are two swapped rows named as a pair?"""
    pro = row("Vmbo", 227, (8, 8, 56, 4, 12, 12), categories="abcdef")
    vmbo = row("Pro", 25, (1, 3, 7, 71, 3, 15), categories="abcdef")
    havo = row("Havo/vwo", 232, (1, 2, 1, 24, 72, 0), categories="abcdef")
    found = check_table(info(form="meerdere antwoorden"), pro + vmbo + havo)
    assert [f for f in found if f.check == "verwisselde regels"]
    pair = next(f for f in found if f.check == "verwisselde regels")
    assert {cell[1] for cell in pair.cells} == {"Pro", "Vmbo"}


def test_a_row_printed_twice():
    """Is a row found that repeats another figure by figure?"""
    first, second = (row(group, None, (13, 17, 22, 48)) for group in ("Bo", "Vo"))
    assert names(first + second, base="onbekend") == ["herhaalde regel"]


def test_printed_numbers_come_back_from_the_note():
    """Does as_printed undo a correction of a value and of an N, and nothing else?"""
    records = row("Mbo-breed", 48, (None, 8.0, 5.0))
    notes = ("gedrukt: 367%; bedoeld is 36% of 37%", "gedrukt: N=63", "verdacht: te hoog")
    for record, note in zip(records, notes, strict=True):
        record["note"] = note
    printed = as_printed(records)
    assert [(r["n"], r["value"]) for r in printed] == [(48, 367.0), (63, 8.0), (48, 5.0)]
    assert records[0]["value"] is None


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("3.10,Vo,,Ja,x,,omdat,certain", "geen getal"),
        ("3.10,Vo,,Ja,,,omdat,certain", "‘printed’ is leeg"),
        ("3.10,Vo,,Ja,1,,,certain", "‘reason’ is leeg"),
        ("3.10,Vo,,Ja,1,,omdat,zeker", "certain of suspected"),
    ],
)
def test_file_of_misprints_is_checked(tmp_path, line, part):
    """Is a wrong line in errata.csv refused with its line number?"""
    path = tmp_path / "errata.csv"
    path.write_text(f"table,group,item,category,printed,value,reason,certainty\n{line}\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_errata(path)
    assert part in str(caught.value) and "regel 2" in str(caught.value)
