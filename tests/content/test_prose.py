"""Numbers in notebook prose: every figure is a fact, in the modules and in the checker's own examples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from course.authoring.prose import (
    NOT_A_FIGURE,
    check_prose,
    markdown_cells,
    notebooks,
    refresh_notebook,
    refresh_prose,
    source_text,
)
from course.data import DataError, fact

ROOT = Path(__file__).resolve().parents[2]
LAYER = f"<!--feit:laag-1-aandeel-->{fact('laag-1-aandeel').text}<!--/feit-->"


@pytest.mark.parametrize("path", notebooks(ROOT), ids=lambda path: path.stem)
def test_does_every_number_in_a_notebook_come_from_somewhere(path):
    """Is each figure in the prose a fact with its present value, and is nothing else a figure?"""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    problems = [
        f"cel {cell.get('id', '?')}: {problem}"
        for cell in markdown_cells(notebook)
        for problem in check_prose(source_text(cell))
    ]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize(
    "text",
    [
        f"Voor {LAYER} van de leerlingen is de basis genoeg.",
        f"De aandelen zijn {LAYER}, <!--feit:laag-2-aandeel-->{fact('laag-2-aandeel').text}<!--/feit--> en klein.",
        "Geen enkel getal, wel **negen** manieren.",
        "<!--verzonnen-->Sem (verzonnen) is 9 jaar en zit in een groep van 27.<!--/verzonnen-->",
        "Zie 003, §3.3 advies 5 tot en met 9 en 004, tabel 3.16 en 3.17.",
        "Schrijf je plan op een A4'tje, op niveau B1.",
        "Laag 1, Tabel 3.16 en Cluster 4 staan aan het begin van een zin.",
        *(example for _, example in NOT_A_FIGURE),
    ],
)
def test_is_what_is_no_figure_left_alone(text):
    """Do facts, invented cases and every example on the list of exceptions pass?"""
    assert check_prose(text) == []


@pytest.mark.parametrize("pattern", range(len(NOT_A_FIGURE)))
def test_is_every_exception_needed(pattern, monkeypatch):
    """Would the example of each exception be a problem without that exception?"""
    rest = NOT_A_FIGURE[:pattern] + NOT_A_FIGURE[pattern + 1 :]
    monkeypatch.setattr("course.authoring.prose.NOT_A_FIGURE", rest)
    assert check_prose(NOT_A_FIGURE[pattern][1])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Voor 80 % van de leerlingen is de basis genoeg.", "80"),
        ("Er zijn 1.540.000 leerlingen.", "1.540.000"),
        ("Een leerling kost € 6.420,16.", "6.420,16"),
        ("Sinds 2014 is er passend onderwijs.", "2014"),
        ("De 27 leerlingen van groep 5 rekenen.", "27"),
        ("In een klas (25) is het druk.", "25"),
        ("| laag | aandeel |\n|---|---|\n| basis | 80% |", "80"),
        (f"Van {LAYER} naar 85 %.", "85"),
        ("Een 12-jarige leerling.", "12"),
        ("[De 107.000 leerlingen](03.ipynb)", "107.000"),
        ("<!--verzonnen-->Verzonnen: 9 jaar.<!--/verzonnen--> Maar 8 is echt.", "8"),
    ],
)
def test_is_a_number_from_nowhere_found(text, number):
    """Is a loose figure named, with the words around it and what to do?"""
    (problem,) = check_prose(text)
    assert problem.startswith(f"Het getal {number} (in ‘")
    assert "data/facts.csv" in problem


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<!--feit:laag-1-aandeel-->85 %<!--/feit-->", "staat ‘85 %’, maar het feit is ‘80"),
        ("<!--feit:laag-9-->80 %<!--/feit-->", "Het feit ‘laag-9’ staat niet in data/facts.csv"),
        (
            "<!--feit:laag-1-aandeel-->tachtig",
            "Het merkteken <!--feit:laag-1-aandeel--> heeft geen begin of geen einde",
        ),
        ("tachtig<!--/feit-->", "Het merkteken <!--/feit--> heeft geen begin of geen einde"),
        ("<!--verzonnen-->Sem is 9 jaar.<!--/verzonnen-->", "zegt niet dat het verzonnen is"),
    ],
)
def test_is_a_wrong_mark_found(text, sentence):
    """Are an old value, an unknown fact, half a mark and an invented case that hides it each named?"""
    (problem,) = check_prose(text)
    assert sentence in problem


def test_are_values_brought_up_to_date():
    """Does a refresh write the present value, leave the rest alone and change nothing the second time?"""
    old = "Voor <!--feit:laag-1-aandeel-->??<!--/feit--> en voor <!--feit:respons-totaal--><!--/feit--> leraren."
    new = refresh_prose(old)
    assert new == f"Voor {LAYER} en voor <!--feit:respons-totaal-->2.309<!--/feit--> leraren."
    assert refresh_prose(new) == new
    assert check_prose(new) == []
    with pytest.raises(DataError, match="‘laag-9’"):
        refresh_prose("<!--feit:laag-9-->?<!--/feit-->")


@pytest.mark.parametrize("in_lines", [True, False])
def test_does_a_refresh_touch_only_what_changed(tmp_path, in_lines):
    """Does a notebook keep its shape, and is a notebook that is up to date not rewritten at all?"""
    text = f"Één regel\n{LAYER.replace('80', '79')}"
    source = text.splitlines(keepends=True) if in_lines else text
    cell = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": source}
    code = {"cell_type": "code", "id": "b", "metadata": {}, "source": "x = 80", "outputs": [], "execution_count": None}
    notebook = {"cells": [cell, code], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path = tmp_path / "proef.ipynb"
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    assert refresh_notebook(path) is True
    assert path.read_text(encoding="utf-8") == before.replace("79", "80", 1)
    stamp = path.stat().st_mtime_ns
    assert refresh_notebook(path) is False
    assert path.stat().st_mtime_ns == stamp
