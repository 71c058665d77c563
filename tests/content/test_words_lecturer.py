"""One word for one thing in everything that a lecturer reads: on the page, in the terminal, in the guide and README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: A word that stands for something which the lecturer knows by another word, and that word.
ONE_WORD = {
    r"cursusmap|docentenmap|werkmap": "nakijkmap (the folder of the course itself is 'de map van de cursus')",
    r"inzending": "inlevering",
    r"nbgrader[^.]{0,40}zijn eigen opdrachten|met de opdracht autograder": "commando (an 'opdracht' is handed in)",
    r"klaslijst|deelnemerslijst|studentenlijst": "klassenlijst",
    r"met de hand na|zelf na te kijken|jij nog iets moet nakijken": "lezen (the computer 'kijkt na', a person 'leest')",
    r"rubriek|nakijkmodel|beoordelingsmodel": "rubric",
    r"terugkoppeling": "feedback",
    r"cijferlijst\.csv|scorelijst": "cijferlijst, and cijfers.csv for the file",
}


def lecturer_files() -> list[Path]:
    """Return the files that hold sentences for a lecturer."""
    found = (ROOT / "autograder").rglob("*")
    texts = [path for path in found if path.suffix in (".py", ".js", ".html", ".j2") and "static" not in path.parts]
    return [*texts, ROOT / "README.md", ROOT / "CHANGELOG.md"]


@pytest.mark.parametrize(("other", "word"), ONE_WORD.items(), ids=lambda text: text[:15])
def test_has_one_thing_one_word(other: str, word: str) -> None:
    """Is each thing called by the one word for it?"""
    files = lecturer_files()
    assert len(files) > 85
    told = [(path.name, found.group()) for path in files for found in re.finditer(other, path.read_text("utf-8"))]
    assert told == [], word
