"""The help for who writes an assignment: ``autograder new`` and ``check``, with every fault at its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from factories import ASSIGNMENT, NOTEBOOK, QUESTIONS, locked, write_exercise
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from typer.testing import CliRunner

from autograder.assignment import load_assignment
from autograder.check.check import right_answers
from autograder.check.cues import cues
from autograder.check.order import order
from autograder.command import cli
from autograder.problem import Problem
from course.base import dutch
from course.base.paths import exercises_dir

Change = Callable[[NotebookNode], None]
OWN = sorted(path.name for path in exercises_dir().glob("0*"))


def run(*arguments: Any) -> Any:
    return CliRunner().invoke(cli.app, [str(argument) for argument in arguments], env={"COLUMNS": "200"})


def test_is_a_new_assignment_one_that_works(tmp_path: Path, session_home: None):
    """Can it be made ready as it is; does check name all that is left to write, and nothing else; is it never lost?"""
    folder = tmp_path / "nakijken"
    made = run("new", "toets-lezen", "--title", 'Toets: "lezen"', "--dir", folder)
    assert made.exit_code == 0, made.output
    source = folder / "source" / "toets-lezen"
    assert sorted(path.name for path in source.iterdir()) == ["opdracht-toets-lezen.ipynb", "questions.toml"]
    assert all(str(path) in made.output for path in source.iterdir())
    told = run("check", "toets-lezen", "--dir", folder)
    assert isinstance(told.exception, Problem)
    (_, *lines) = str(told.exception).splitlines()
    assert lines[:2] == [
        "  - opdracht-toets-lezen, cel toets-lezen-vraag: hier staat nog ‘Nog te schrijven’",
        "  - opdracht-toets-lezen, cel toets-lezen-casus-taak: hier staat nog ‘Nog te schrijven’",
    ]
    assert all("Nog te schrijven" in line for line in lines)
    for path in source.iterdir():
        path.write_text(path.read_text(encoding="utf-8").replace("Nog te schrijven", "Kort"), encoding="utf-8")
    good = run("check", "toets-lezen", "--dir", folder)
    assert "toets-lezen is in orde: 1 vraag en 1 taak om te lezen, samen 50 punten." in good.output
    assert f"Dit is jouw versie, in {source}." in good.output
    assert run("release", "toets-lezen", "--dir", folder).exit_code == 0
    again = run("new", "toets-lezen", "--title", "Weg", "--dir", folder)
    assert f"{source} is er al." in str(again.exception)
    assert "Kort" in (source / "questions.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("id_", "title", "told"),
    [
        ("Toets 1", "T", "‘Toets 1’ kan geen naam zijn"),
        ("../buiten", "T", "‘../buiten’ kan geen naam zijn"),
        ("03-differentiatie", "T", "De cursus heeft zelf al een opdracht"),
        ("toets", "  ", "De titel is leeg."),
    ],
)
def test_is_an_impossible_name_told(tmp_path: Path, session_home: None, id_: str, title: str, told: str):
    """In one Dutch sentence, with nothing made?"""
    done = run("new", id_, "--title", title, "--dir", tmp_path / "nakijken")
    assert told in str(done.exception)
    assert list(tmp_path.rglob("*.ipynb")) == []


# -- order and ids -----------------------------------------------------------------------------------------------------


def found_in(folder: Path, change: Change) -> list[str]:
    """Return what is said about order and ids of the small assignment after a change."""
    write_exercise(folder / ASSIGNMENT, change)
    return [str(one) for one in order(load_assignment(folder / ASSIGNMENT, ASSIGNMENT))]


def moved(id_: str, to: int) -> Change:
    def change(notebook: NotebookNode) -> None:
        (cell,) = (cell for cell in notebook.cells if cell.id == id_)
        notebook.cells.remove(cell)
        notebook.cells.insert(to, cell)

    return change


def added(cell: NotebookNode, at: int = 99) -> Change:
    return lambda notebook: notebook.cells.insert(at, cell)


def renamed(notebook: NotebookNode) -> None:
    notebook.cells[2].id = "anders"


def other_front(notebook: NotebookNode) -> None:
    notebook.metadata["cursus"]["id"] = "opdracht-oud"


def unanswerable(notebook: NotebookNode) -> None:
    notebook.cells = [cell for cell in notebook.cells if cell.id != "p-casus"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda notebook: None, ""),
        (moved("open", 3), f"{NOTEBOOK}, cel p-keuze, vraag p-keuze: staat vóór de cel die de opdracht opent"),
        (moved("inleveren", 4), f"{NOTEBOOK}, cel p-term, vraag p-term: staat na de knop Inleveren"),
        (moved("kop", 4), f"{NOTEBOOK}: begint niet met een titel (# …)"),
        (moved("p-taak", 99), f"{NOTEBOOK}, cel p-taak: na deze taak komt geen vraag om het antwoord in te schrijven"),
        (unanswerable, f"{NOTEBOOK}, cel p-taak: na deze taak komt geen vraag"),
        (added(locked("nog", "les.hand_in()")), f"{NOTEBOOK}, cel nog: er is al een knop Inleveren"),
        (added(new_markdown_cell("#### Diep", id="diep"), 2), "na een kop van niveau 1 komt er een van niveau 4"),
        (added(new_markdown_cell("# Nog een", id="kop-2"), 2), "cel kop-2: er is nog een titel (#)"),
        (added(locked("open-2", 'les = course.open_exercise("91-x")'), 2), "cel open-2: opent een andere opdracht dan"),
        (renamed, f"{NOTEBOOK}, cel anders: de id van de cel en die van nbgrader (‘p-keuze’) verschillen"),
        (other_front, f"{NOTEBOOK}: in de metadata staat bij cursus als id ‘opdracht-oud’"),
        (moved("p-meer", 2), "vraag p-keuze: de vragen staan in questions.toml in een andere volgorde"),
    ],
)  # fmt: skip
def test_is_the_order_told_at_its_place(tmp_path: Path, change: Change, said: str):
    """Is each fault named with its notebook, cell and question, and a sound assignment left alone?"""
    found = found_in(tmp_path, change)
    assert any(said in one for one in found) if said else found == []


def test_is_another_name_of_the_file_told(tmp_path: Path):
    """A hand-in is named after its assignment."""
    folder = write_exercise(tmp_path / ASSIGNMENT)
    (folder / f"{NOTEBOOK}.ipynb").rename(folder / "proef.ipynb")
    found = [str(one) for one in order(load_assignment(folder, ASSIGNMENT))]
    assert found[0] == f"proef: het bestand moet {NOTEBOOK}.ipynb heten, want zo heet de inlevering"


# -- words that give away ----------------------------------------------------------------------------------------------


def said_of(folder: Path, options: list[str], key: str = "a", kind: str = "choice") -> list[str]:
    """Return what is said about one question with these options, of which the first is right."""
    lines = ", ".join(f'{{ id = "{id_}", text = "{text}" }}' for id_, text in zip("abcd", options, strict=False))
    table = f'[[question]]\nid = "p-keuze"\nkind = "{kind}"\nprompt = "Wat klopt?"\noptions = [ {lines} ]\n'
    folder = write_exercise(folder / ASSIGNMENT)
    (folder / "questions.toml").write_text(
        table + QUESTIONS[QUESTIONS.index('\n[[question]]\nid = "p-meer"') :], "utf-8"
    )
    source = load_assignment(folder, ASSIGNMENT)
    keys = {"p-keuze": [key] if kind == "multiple_choice" else key}
    found = cues(source, keys)
    assert not any(one.grave for one in found) or "hetzelfde" in str(found[-1])
    return [str(one).removeprefix(f"{NOTEBOOK}, cel p-keuze, vraag p-keuze: ") for one in found]


LONG = "Zij kijkt eerst wat de leerling zelf al kan, en past dan pas iets aan"


@pytest.mark.parametrize(
    ("options", "kind", "said"),
    [
        (["Kijken naar wat kan", "Vragen wat helpt", "Wachten tot later"], "choice", ""),
        ([LONG, "Zij geeft hulp buiten de klas", "Zij vraagt de ouders om raad"], "choice", "veel langer dan elk fout"),
        (["Zij geeft hulp buiten de klas", LONG, "Zij vraagt de ouders om raad"], "choice", ""),
        ([LONG, "Zij geeft hulp", "Zij vraagt raad"], "multiple_choice", "gemiddeld veel langer dan de foute"),
        (["Nee", LONG, "Zij geeft de leerling hulp"], "choice", "heel ongelijk van lengte (3 tot 69 tekens)"),
        (["Soms helpt het", "Het helpt altijd", "Het helpt nooit"], "choice", "in foute antwoorden (2 van de 2)"),
        (["Het helpt altijd", "Het helpt nooit", "Het helpt iedereen"], "choice", ""),
        (["Soms", "Vaak", "vaak"], "choice", "twee antwoorden zijn hetzelfde"),
    ],
)  # fmt: skip
def test_are_words_and_length_that_give_away_told(tmp_path: Path, options: list[str], kind: str, said: str):
    """Each with what gives it away; and nothing where nothing does?"""
    found = said_of(tmp_path, options, kind=kind)
    assert any(said in one for one in found) if said else found == []


def test_is_a_pattern_over_all_questions_told(tmp_path: Path):
    """The right one always the longest and always in the first place: is that told of the assignment as a whole?"""
    folder = write_exercise(tmp_path / ASSIGNMENT)
    path = folder / f"{NOTEBOOK}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    asked = range(4)
    notebook.cells[2:] = [locked(f"k{at}", f'les.ask("k{at}")', grade=True, points=1) for at in asked]
    nbformat.write(notebook, path)
    table = '[[question]]\nid = "k{at}"\nkind = "choice"\nprompt = "Wat?"\n'
    table += 'options = [ {{ id = "a", text = "Iets langer" }}, '
    table += (
        '{{ id = "b", text = "Altijd dit" }}, {{ id = "c", text = "Nooit dit" }}, {{ id = "d", text = "Dat dan" }} ]\n'
    )
    (folder / "questions.toml").write_text("".join(table.format(at=at) for at in asked), "utf-8")
    found = [str(one) for one in cues(load_assignment(folder, ASSIGNMENT), {f"k{at}": "a" for at in asked})]
    assert found[-3:] == [
        "bij 4 van de 4 keuzevragen is het goede antwoord het langste",
        "het goede antwoord staat 4 van de 4 keer op plaats 1",
        f"woorden als ‘altijd’ en ‘geen’ staan in {dutch.percent(67)} van de foute antwoorden en in "
        f"{dutch.percent(0)} van de goede",
    ]  # fmt: skip


def test_are_cards_in_the_order_of_their_places_told(tmp_path: Path):
    """Putting them down as they come would be right."""
    source = load_assignment(write_exercise(tmp_path / ASSIGNMENT), ASSIGNMENT)
    sorted_key = {"p-koppel": {"i1": "x", "i2": "x", "i3": "y", "i4": "y"}}
    assert [str(one) for one in cues(source, sorted_key)] == [
        f"{NOTEBOOK}, cel p-koppel, vraag p-koppel: de kaarten liggen al in de volgorde van hun plekken; schud ze"
    ]
    assert cues(source, {"p-koppel": {"i1": "x", "i2": "y", "i3": "x", "i4": "y"}}) == []


# -- the command -------------------------------------------------------------------------------------------------------


def test_does_check_name_all_that_is_wrong_at_once(tmp_path: Path, session_home: None):
    """A key in sight, a rubric without levels and a button too many: are all told, each at its place?"""

    def spoil(notebook: NotebookNode) -> None:
        notebook.cells.append(locked("nog", "les.hand_in()"))
        keyed = next(cell for cell in notebook.cells if cell.id == "p-keuze")
        keyed.source = 'les.ask("p-keuze")\nles.score("p-keuze", correct="a")'

    write_exercise(tmp_path / ASSIGNMENT, spoil)
    told = str(run("check", ASSIGNMENT, "--exercises", tmp_path).exception)
    assert f"{NOTEBOOK}, cel p-keuze, vraag p-keuze: de sleutel staat buiten het verborgen deel" in told
    assert f"{NOTEBOOK}, cel nog: er is al een knop Inleveren" in told
    assert f"{NOTEBOOK}, cel p-taak: de rubric heeft geen tabel met criteria en niveaus" in told


@pytest.mark.parametrize("id_", OWN)
def test_are_the_assignments_of_the_course_in_order(id_: str):
    """Is nothing found in order, ids and wording, not even a hint?"""
    source = load_assignment(exercises_dir() / id_, id_)
    assert [str(one) for one in [*order(source), *cues(source, right_answers(source))]] == []


def test_is_a_good_assignment_called_good():
    """With how much it asks, and nothing to look at again?"""
    good = run("check", "04-co-teaching")
    assert good.exit_code == 0
    assert good.output.strip() == "04-co-teaching is in orde: 18 vragen en 1 taak om te lezen, samen 50 punten."
