"""Releasing: is an assignment that is not in order held back, and told what is wrong?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from factories import ASSIGNMENT, NOTEBOOK, QUESTIONS, graded_question, locked, write_exercise, write_json
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from autograder.assignment import load_assignment
from autograder.config import CourseFolder
from autograder.problem import Problem
from autograder.release import handout, keycheck
from autograder.release.handout import check_source, find_leaks

Change = Callable[[NotebookNode], None]


def complaints(folder: Path, change: Change = lambda notebook: None, questions: str = "") -> str:
    """Return what is said about the small assignment after a change to it."""
    write_exercise(folder / ASSIGNMENT, change)
    if questions:
        (folder / ASSIGNMENT / "questions.toml").write_text(questions, encoding="utf-8")
    return " | ".join(check_source(load_assignment(folder / ASSIGNMENT, ASSIGNMENT)))


def replace(id_: str, cell: NotebookNode) -> Change:
    cell.id = id_

    def change(notebook: NotebookNode) -> None:
        notebook.cells = [cell if old.id == id_ else old for old in notebook.cells]

    return change


def test_is_a_sound_assignment_left_alone(tmp_path: Path):
    """Nothing to complain about?"""
    assert complaints(tmp_path) == ""


def key_in_sight(notebook: NotebookNode) -> None:
    cell = next(cell for cell in notebook.cells if cell.id == "p-keuze")
    cell.source = 'les.ask("p-keuze")\nles.score("p-keuze", correct="a")'


def worthless(notebook: NotebookNode) -> None:
    next(cell for cell in notebook.cells if cell.id == "p-keuze").metadata.nbgrader.points = 0


def open_cell(notebook: NotebookNode) -> None:
    notebook.cells.append(new_code_cell("1 + 1", id="los"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (key_in_sight, "de sleutel staat buiten het verborgen deel"),
        (worthless, "vraag p-keuze is 0 punten waard"),
        (open_cell, "cel los: een codecel moet op slot staan"),
        (replace("p-keuze", locked("p-keuze", 'les.ask("p-keuze")', grade=True, points=1)), "er hoort één les.score"),
        (replace("p-keuze", graded_question("p-meer", 1, ["a"], "")), "cel-id p-meer komt 2 keer voor"),
        (replace("p-keuze", graded_question("p-weg", 1, "a", "")), "vraag p-weg wordt gesteld maar ontbreekt"),
        (replace("p-keuze", graded_question("p-casus", 1, "a", "")), "van een soort die geen punten kan krijgen"),
    ],
)
def test_is_what_does_not_fit_together_told(tmp_path: Path, change: Change, said: str):
    """Is each mistake of an author named with its cell or question?"""
    assert said in complaints(tmp_path, change)


def test_is_a_key_in_the_question_file_told(tmp_path: Path):
    """Students get that file: may an explanation or a right answer stand in it?"""
    questions = QUESTIONS.replace('text = "Basis" }', 'text = "Basis", correct = true, explain = "Ja." }')
    said = complaints(tmp_path, questions=questions)
    assert "vraag p-keuze: 'correct' hoort niet in questions.toml" in said
    assert "vraag p-keuze: 'explain' hoort niet in questions.toml" in said


def test_does_a_wrong_key_stop_the_release(tmp_path: Path, session_home: None):
    """A key with which the perfect answer cannot earn all points, or a blank one earns some?"""
    broken = (
        'les.ask("p-keuze")\n### BEGIN HIDDEN TESTS\n'
        'les.score("p-keuze", correct="a", explain="x")\n1.5\n### END HIDDEN TESTS'
    )
    write_exercise(tmp_path / "bron" / ASSIGNMENT, replace("p-keuze", locked("p-keuze", broken, grade=True, points=2)))
    course = CourseFolder.create(tmp_path / "nakijken")
    with pytest.raises(Problem) as told:
        handout.release(course, ASSIGNMENT, tmp_path / "bron")
    assert "vraag p-keuze: het goede antwoord krijgt 1,5 van 2" in str(told.value)
    assert "vraag p-keuze: niets invullen krijgt 1,5 punten in plaats van 0" in str(told.value)
    assert course.released() == []


@pytest.mark.parametrize(
    ("outputs", "said"),
    [
        ([], "0 uitkomsten in plaats van één"),
        ([("execute_result", "1.0"), ("execute_result", "2.0")], "2 uitkomsten in plaats van één"),
        ([("execute_result", "'goed'")], "is geen getal"),
        ([("execute_result", "3.0")], "ligt niet tussen 0 en 2"),
        ([("execute_result", "-1")], "ligt niet tussen 0 en 2"),
        ([("execute_result", "nan")], "ligt niet tussen 0 en 2"),
        ([("stderr", "Let op"), ("execute_result", "1.0")], "gaf een waarschuwing"),
        ([("error", "mis")], "liep vast (NameError: mis)"),
        ([("execute_result", "0.67")], ""),
        ([("stdout", "hallo"), ("execute_result", "2.0")], ""),
    ],
)
def test_is_a_doubtful_outcome_seen(outputs: list[tuple[str, str]], said: str):
    """Is nbgrader's full marks for what it cannot read, and its zero for a warning, left to a person?"""
    makers = {
        "execute_result": lambda text: new_output("execute_result", {"text/plain": text}),
        "stderr": lambda text: new_output("stream", name="stderr", text=text),
        "stdout": lambda text: new_output("stream", name="stdout", text=text),
        "error": lambda text: new_output("error", ename="NameError", evalue=text),
    }
    cell = locked("p-keuze", "", grade=True, points=2)
    cell.outputs = [makers[kind](text) for kind, text in outputs]
    assert said in keycheck.doubtful(cell)
    assert bool(said) == bool(keycheck.doubtful(cell))


def test_is_a_leak_found_wherever_it_is(fresh: CourseFolder):
    """A rubric line in a text cell, an explanation in metadata, output or an extra file, a mark of a region?"""
    source = load_assignment(fresh.source(ASSIGNMENT), ASSIGNMENT)
    release = fresh.release(ASSIGNMENT)
    assert find_leaks(source, release) == []
    path = release / f"{NOTEBOOK}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][0]["source"] = ["# Een proef\n", "Vier punten voor een aanpak die bij de leerling past."]
    notebook["cells"][1]["metadata"]["notitie"] = ["Eerst kijk je, daarna maak je een plan en dan doe je het."]
    told_once = "Een achtste deel is twaalf en een half procent."
    notebook["cells"][1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": [told_once]}]
    notebook["metadata"]["les.score("] = "x"
    write_json(path, notebook)
    leak = "De basis is er voor alle leerlingen.\n### BEGIN HIDDEN TESTS"
    (release / "antwoorden.txt").write_text(leak, encoding="utf-8")
    told = " | ".join(find_leaks(source, release))
    assert f"{NOTEBOOK}.ipynb bevat nog 'Vier punten voor een aanpak" in told
    assert f"{NOTEBOOK}.ipynb bevat nog 'Eerst kijk je, daarna" in told
    assert f"{NOTEBOOK}.ipynb bevat nog 'Een achtste deel is" in told
    assert f"{NOTEBOOK}.ipynb bevat nog 'les.score(" in told
    assert "antwoorden.txt bevat nog 'De basis is er" in told
    assert "antwoorden.txt bevat nog 'BEGIN HIDDEN TESTS'" in told


def test_is_a_lecturers_own_version_kept(fresh: CourseFolder, tmp_path: Path):
    """A changed text in source/: is it used and said, and replaced only when asked?"""
    exercises = tmp_path / "bron"
    write_exercise(exercises / ASSIGNMENT)
    path = fresh.source(ASSIGNMENT) / f"{NOTEBOOK}.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace("# Een proef", "# Mijn proef"), encoding="utf-8")
    notices = handout._bring_source(fresh, ASSIGNMENT, exercises / ASSIGNMENT, refresh=False)
    assert "anders dan de versie van de cursus" in notices[0]
    assert "# Mijn proef" in path.read_text(encoding="utf-8")
    assert handout._bring_source(fresh, ASSIGNMENT, exercises / ASSIGNMENT, refresh=True) == []
    assert "# Een proef" in path.read_text(encoding="utf-8")


def test_can_questions_change_after_grading(fresh: CourseFolder):
    """With work in the gradebook, is a removed question refused in a Dutch sentence?"""
    with fresh.gradebook() as gradebook:
        gradebook.update_or_create_student("1")
        gradebook.update_or_create_submission(ASSIGNMENT, "1")
    path = fresh.source(ASSIGNMENT) / f"{NOTEBOOK}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != "p-term"]
    write_json(path, notebook)
    with pytest.raises(Problem, match="al inleveringen nagekeken"):
        handout._generate(fresh, ASSIGNMENT)
