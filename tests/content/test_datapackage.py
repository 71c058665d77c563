"""The committed descriptor of the content: valid, complete, up to date, and able to notice a changed byte."""

import json
import shutil
from pathlib import Path

import pytest
from frictionless import Package

from course.authoring import package
from course.authoring.package import DESCRIPTOR, OWN_SOURCE, describe, main, render
from course.base.paths import data_dir
from course.data import DataError, rows
from course.data.pictures import picture

COMMITTED = json.loads((data_dir() / DESCRIPTOR).read_text(encoding="utf-8"))
RESOURCES = {resource["path"]: resource for resource in COMMITTED["resources"]}


@pytest.fixture
def copy(tmp_path):
    """A copy of the content that a test may damage."""
    return shutil.copytree(data_dir(), tmp_path / "data")


def problems(folder):
    """Return the kinds of error that the frictionless library finds, with the resource they are in."""
    report = Package(str(folder / DESCRIPTOR)).validate()
    return {(task.name, error.type) for task in report.tasks for error in task.errors}


def test_committed_descriptor_is_what_the_files_give():
    """Is the descriptor regenerated after the last change in data/?"""
    committed = (data_dir() / DESCRIPTOR).read_text(encoding="utf-8")
    assert committed == render(data_dir()), "draai: python -m course.authoring.package"


def test_frictionless_accepts_the_committed_descriptor():
    """Does every file have the size, hash, columns and values that the descriptor promises?"""
    assert problems(data_dir()) == set()


def test_every_content_file_is_a_resource():
    """Is any file of data/ left out of the package?"""
    left_out = {p for p in data_dir().rglob("*") if p.is_file()} - {data_dir() / path for path in RESOURCES}
    assert {p.name for p in left_out if p.parent.name != "schemas"} == {DESCRIPTOR, "README.md", ".gitattributes"}


@pytest.mark.parametrize("path", RESOURCES)
def test_every_resource_is_traceable(path):
    """Does each file say its title, licence, source, size and hash?"""
    resource = RESOURCES[path]
    assert resource["title"] and resource["bytes"] > 0 and resource["hash"].startswith("sha256:")
    own = picture(Path(path).stem).licence if path.endswith(".svg") else "CC-BY-4.0"
    assert [licence["name"] for licence in resource["licenses"]] == [own]
    assert all(source["title"] for source in resource["sources"]) and resource["sources"]
    if path.endswith(".csv"):
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_a_table_names_its_place_in_the_report():
    """Can a reader go from the file to the printed table?"""
    assert RESOURCES["tables/3.16.csv"]["sources"][0]["title"].endswith("tabel 3.16")
    assert OWN_SOURCE not in str([r["sources"] for p, r in RESOURCES.items() if p.startswith("tables/")])


def test_schema_gives_the_same_numbers_as_our_own_reader():
    """Does a stranger with the descriptor read what the course reads?"""
    cells = Package(str(data_dir() / DESCRIPTOR)).get_resource("tables-3.16").read_rows()
    theirs = [(c["group"], c["n"], c["category"], c["value"] and float(c["value"])) for c in cells]
    ours = [(r["group"], r["n"], r["category"], r["value"]) for r in rows("3.16")]
    assert theirs == ours


@pytest.mark.parametrize(
    ("path", "old", "new", "kind"),
    [
        ("tables/3.16.csv", ",13,percent", ",14,percent", "hash-count"),
        ("tables/3.16.csv", ",13,percent", ",dertien,percent", "type-error"),
        ("tables/3.16.csv", ",13,percent", ",13,procent", "constraint-error"),
        ("tables/3.16.csv", ",value,", ",waarde,", "incorrect-label"),
        ("tables/3.16.csv", "\n3.16,Basis", "\n8.16,Basis", "foreign-key"),
        ("tables/3.16.csv", "Weinig,17", "Niet,17", "primary-key"),
        ("glossary.toml", "title", "Title", "hash-count"),
    ],
)
def test_frictionless_notices_a_changed_file(copy, path, old, new, kind):
    """Does validation against the committed descriptor fail for this change?"""
    file = copy / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    name = RESOURCES[path]["name"]
    assert (name, kind) in problems(copy)


def test_csv_without_description_is_refused(copy):
    """Is someone who adds a CSV told where to describe its columns?"""
    (copy / "nieuw.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"nieuw\.csv.*datapackage\.toml"):
        describe(copy)


def test_other_kinds_of_file_are_refused(copy):
    """Is a spreadsheet left in the folder noticed?"""
    (copy / "kladje.xlsx").write_bytes(b"PK")
    with pytest.raises(DataError, match=r"kladje\.xlsx"):
        describe(copy)


def test_drawing_without_description_is_refused(copy):
    """Is someone who adds a drawing told where to say what it shows?"""
    (copy / "pictures" / "nieuw.svg").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(DataError, match=r"nieuw\.svg.*pictures\.toml"):
        describe(copy)


def test_unknown_document_is_refused(copy):
    """Is a source outside the list of documents noticed?"""
    facts = copy / "facts.csv"
    text = facts.read_text(encoding="utf-8").replace('"003, hoofdstuk 1"', '"009, hoofdstuk 1"', 1)
    facts.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"facts\.csv.*009.*sources"):
        describe(copy)


def test_unreadable_toml_is_named(copy):
    """Does broken TOML give the name of the file?"""
    (copy / "glossary.toml").write_text("title = ", encoding="utf-8")
    with pytest.raises(DataError, match=r"glossary\.toml.*TOML"):
        describe(copy)


def test_command_checks_then_writes(copy, monkeypatch, capsys):
    """Does --check only report an old descriptor, and the plain command write it?"""
    monkeypatch.setattr(package, "data_dir", lambda: copy)
    facts = copy / "facts.csv"
    facts.write_text(facts.read_text(encoding="utf-8").replace("1994", "1995"), encoding="utf-8", newline="\n")
    before = (copy / DESCRIPTOR).read_bytes()
    assert main(["--check"]) == 1 and (copy / DESCRIPTOR).read_bytes() == before
    assert "loopt achter" in capsys.readouterr().err
    assert main([]) == 0 and (copy / DESCRIPTOR).read_bytes() != before
    assert main(["--check"]) == 0
    assert problems(copy) == set()
