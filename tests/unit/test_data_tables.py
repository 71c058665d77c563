"""The reader of the survey tables: what it gives, and what it says when a file or a question is wrong."""

import importlib
import shutil
import subprocess
import sys

import pytest

import course.data as data
from course.base.paths import data_dir

tables_module = importlib.import_module("course.data.tables")
HEADING = "table,group,n,item,category,value,unit,note\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A data folder of its own, with the real index and one real table, to damage at will."""
    (tmp_path / "tables").mkdir()
    shutil.copy(data_dir() / "tables.csv", tmp_path)
    shutil.copy(data_dir() / "tables" / "3.16.csv", tmp_path / "tables")
    for module in ("tables", "errors"):
        monkeypatch.setattr(importlib.import_module(f"course.data.{module}"), "data_dir", lambda: tmp_path)
    return tmp_path


def damage(folder, text):
    """Replace the table file by this text."""
    (folder / "tables" / "3.16.csv").write_text(text, encoding="utf-8")


def message(call, *arguments):
    """Return the sentence that a wrong call or file gives."""
    with pytest.raises(data.DataError) as caught:
        call(*arguments)
    return str(caught.value)


def test_index_tells_title_source_population_and_unit():
    """Does the index name what a chart must show beside it?"""
    index = {table.id: table for table in data.tables()}
    assert len(index) == 27
    assert index["3.16"].source == "004, tabel 3.16"
    assert index["3.2"].unit == "mean"
    assert "gewone onderwijs" in index["3.16"].population


def test_rows_are_records_with_numbers():
    """Is a published cell one record with typed values?"""
    first = data.rows("3.16")[0]
    assert first == {
        "table": "3.16",
        "group": "Basisonderwijs",
        "n": 938,
        "item": "Aantal leerlingen/studenten in de klas",
        "category": "Niet",
        "value": 13.0,
        "unit": "percent",
        "note": "",
    }


def test_printed_dash_is_missing_and_not_zero():
    """Does a dash in the print become None?"""
    cells = [r for r in data.rows("3.16") if "zelfredzaam" in r["item"] and r["group"] == "Basisonderwijs"]
    assert len(cells) == 6 and all(r["value"] is None for r in cells)
    zero = [r for r in data.rows("3.14") if r["value"] == 0]
    assert zero and all(r["value"] is not None for r in zero)


def test_missing_group_size_is_none():
    """Is n None where the table prints no N?"""
    assert {r["n"] for r in data.rows("3.21")} == {None}


def test_rows_are_fresh_copies():
    """Can a learner's change in one record spoil the next call?"""
    data.rows("3.16")[0]["value"] = -1
    assert data.rows("3.16")[0]["value"] == 13.0


def test_table_is_the_same_as_a_dataframe():
    """Does the DataFrame hold the same cells with usable types?"""
    frame = data.table("3.16")
    assert list(frame.columns) == list(tables_module.COLUMNS)
    assert len(frame) == len(data.rows("3.16"))
    assert str(frame["n"].dtype) == "Int64" and str(frame["value"].dtype) == "float64"
    assert frame["value"].isna().sum() == 12
    assert str(data.table("3.21")["n"].dtype) == "Int64"


def test_without_pandas_the_message_is_plain(monkeypatch):
    """What does a learner without pandas read?"""
    monkeypatch.setitem(sys.modules, "pandas", None)
    text = message(data.table, "3.16")
    assert "pandas" in text and 'rows("3.16")' in text


def test_importing_and_reading_needs_no_pandas_or_numpy():
    """Does the learner's path stay free of pandas and numpy?"""
    code = (
        "import sys, course, course.data; "
        "course.data.rows('3.16'); course.data.tables(); "
        "assert not {'pandas', 'numpy', 'altair'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_importing_course_reads_no_data_file():
    """Does `import course` leave the content alone?"""
    code = (
        "import sys; opened = []; "
        "sys.addaudithook(lambda e, a: opened.append(str(a[0])) if e == 'open' else None); "
        "import course, course.data; "
        "assert not [f for f in opened if f.endswith(('.csv', '.toml'))], opened"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("asked", "hint"), [("3,16", "3.16"), ("tabel 3.16", "3.16"), ("3.166", "3.16"), ("7.3", "7.1")]
)
def test_unknown_table_suggests_the_nearest(asked, hint):
    """Is a mistyped number answered with what was probably meant?"""
    text = message(data.rows, asked)
    assert asked in text and "Bedoel je" in text and hint in text


def test_far_off_id_lists_all_tables():
    """Does a name without resemblance get the whole list?"""
    assert "6.1, 7.1, 7.2" in message(data.rows, "leeftijd")


def test_number_instead_of_text_is_refused():
    """Is rows(3.10) refused, since it would silently be table 3.1?"""
    assert "aanhalingstekens" in message(data.rows, 3.10)


def test_edited_file_is_seen_without_a_restart(folder):
    """Does a lecturer who edits a file see the change in a running kernel?"""
    assert data.rows("3.16")[0]["value"] == 13.0
    path = folder / "tables" / "3.16.csv"
    text = path.read_text(encoding="utf-8").replace("Niet,13,", "Niet,13.25,", 1)
    path.write_text(text, encoding="utf-8")
    assert data.rows("3.16")[0]["value"] == 13.25


GOOD = HEADING + "3.16,Bo,10,Iets,Niet,13,percent,\n"


def test_file_from_a_spreadsheet_is_read(folder):
    """Are a byte order mark, Windows line ends and an empty last line harmless?"""
    damage(folder, "\ufeff" + GOOD.replace("\n", "\r\n") + "\r\n")
    assert data.rows("3.16")[0]["value"] == 13.0


@pytest.mark.parametrize(
    ("text", "line", "parts"),
    [
        (GOOD.replace(",13,", ',"13,5",'), 2, ["‘13,5’", "geen getal", "decimale punt"]),
        (GOOD.replace(",13,", ",13%,"), 2, ["‘13%’", "zonder %"]),
        (GOOD.replace(",13,", ",nan,"), 2, ["‘nan’", "geen getal"]),
        (GOOD.replace(",10,", ",10.5,"), 2, ["‘n’", "heel getal"]),
        (GOOD.replace("percent", "procent"), 2, ["‘procent’", "Verwacht: percent"]),
        (GOOD.replace("percent", "mean"), 2, ["hoort niet bij tabel 3.16"]),
        (GOOD.replace("3.16,Bo", "3.17,Bo"), 2, ["‘3.17’", "Verwacht: 3.16"]),
        (GOOD.replace(",value,", ",waarde,"), 1, ["‘value’ ontbreekt", "table, group, n, item"]),
        (GOOD.replace("group,n", "n,group"), 1, ["n, group", "in deze volgorde"]),
        (GOOD.replace(",", ";"), 1, ["puntkomma"]),
        (GOOD.replace(",percent,", ",percent,een, twee"), 2, ["9 cellen", "8 cellen"]),
        (GOOD.replace("Iets", '"Iets'), None, ["aanhalingsteken"]),
        (GOOD + GOOD.splitlines()[1] + "\n", 3, ["staat ook al op regel 2"]),
        (HEADING, None, ["geen gegevens"]),
        ("", 1, ["ontbreekt"]),
    ],
)
def test_malformed_file_names_file_line_and_expectation(folder, text, line, parts):
    """Does a hand-editing lecturer learn where to look and what should stand there?"""
    damage(folder, text)
    sentence = message(data.rows, "3.16")
    assert sentence.startswith("data/tables/3.16.csv")
    if line:
        assert f"regel {line}:" in sentence
    for part in parts:
        assert part in sentence


def test_line_number_counts_lines_of_the_file(folder):
    """Is the line number right behind a cell that spans two lines?"""
    damage(folder, GOOD + '3.16,Bo,10,"Twee\nregels",Niet,13,percent,\n3.16,Bo,10,Fout,Niet,x,percent,\n')
    assert "regel 5:" in message(data.rows, "3.16")


def test_missing_file_is_named(folder):
    """What is said when the index names a table whose file is gone?"""
    text = message(data.rows, "3.17")
    assert "data/tables/3.17.csv" in text and "ontbreekt" in text


def test_other_encoding_is_explained(folder):
    """Is a file saved in an old Windows encoding refused instead of shown as garbage?"""
    (folder / "tables" / "3.16.csv").write_bytes(GOOD.replace("Iets", "Iëts").encode("cp1252"))
    assert "UTF-8" in message(data.rows, "3.16")


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        (",percent,verdeling,", ",procent,verdeling,", "‘unit’"),
        (",verdeling,", ",anders,", "‘form’"),
        ("verdeling,n\n", "verdeling,m\n", "‘base’"),
        ("\n3.17,", "\n3.16,", "twee keer"),
    ],
)
def test_index_is_checked_too(folder, old, new, part):
    """Is a wrong word in the index found with its line?"""
    path = folder / "tables.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    sentence = message(data.tables)
    assert sentence.startswith("data/tables.csv, regel ") and part in sentence


def test_errors_can_be_caught_as_value_errors():
    """Can a caller who knows nothing of the course catch the error?"""
    assert issubclass(data.DataError, ValueError)
