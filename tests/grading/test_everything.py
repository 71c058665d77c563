"""The command ``autograder all``: from a heap of hand-ins to one list of what waits, whatever goes wrong meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from classroom import give
from factories import ASSIGNMENT, NOTEBOOK, write_exercise
from heap import Heap
from nbformat import NotebookNode
from typer.testing import CliRunner

from autograder.command import cli
from autograder.grade import fence, grade
from autograder.problem import Problem
from autograder.release import handout

ANNA, BRAM = "1000001", "1000002"


@pytest.fixture
def evening(heap: Heap) -> Heap:
    """Anna and an unknown handed in; the class list has three."""
    (heap.course.root / "roster.csv").write_text(
        f"studentnummer;naam\n{ANNA};Anna Bakker\n{BRAM};Bram de Boer\n1000003;Cem Can\n", encoding="utf-8"
    )
    heap.put("anna.ipynb", number=ANNA)
    heap.put("wie.ipynb", {"p-term": "anders"})
    return heap


def run(heap: Heap, *arguments: Any, given: str = "") -> Any:
    command = ["all", *map(str, arguments), "--dir", str(heap.course.root)]
    return CliRunner().invoke(cli.app, command, input=given, env={"COLUMNS": "200"})


def waits(done: Any) -> list[str]:
    """Return the list at the end: each line, and what is typed for it."""
    _, heading, rest = done.output.partition("Wat wacht er op jou?")
    assert heading, done.output
    return [line.strip() for line in rest.splitlines()[1:]]


def test_does_one_command_end_in_one_list(evening: Heap):
    """Collected, graded, with feedback and grades; and do doubt and case wait, with what to type for each?"""
    done = run(evening, evening.folder, "--yes")
    assert done.exit_code == 2  # something is left to decide
    assert waits(done) == [
        "1. Wijs de student aan bij 1 inlevering: wie.ipynb",
        "→ vul de kolom 'student' in koppeling.csv in, en geef die mee: autograder all PAD --map koppeling.csv",
        "2. Lees 1 antwoord: Een casus (Een proef)",
        f"→ autograder read {ASSIGNMENT}",
    ]
    root = evening.course.root
    assert [path.parent.parent.name for path in root.glob(f"feedback/*/{ASSIGNMENT}/{NOTEBOOK}.html")] == [ANNA]
    marks = (root / "cijfers.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(";")[0] for line in marks] == ["studentnummer", ANNA, BRAM, "1000003"]


def test_is_a_doubt_asked_and_nothing_left(evening: Heap):
    """Whose it is by the lecturer's word; and once the cases are read, does the command alone bring all up to date?"""
    done = run(evening, evening.folder, given=f"{BRAM}\nj\n")
    assert done.exit_code == 0, done.output
    assert waits(done)[0] == "1. Lees 2 antwoorden: Een casus (Een proef)"
    for student in (ANNA, BRAM):
        give(evening.course, student, 7)
    done = run(evening)
    assert done.exit_code == 0, done.output
    assert "Er wacht niets op jou. Je bent bij." in done.output
    assert "Al nagekeken en niet veranderd: 2." in done.output
    assert "nagekeken" in (evening.course.root / "cijfers.csv").read_text(encoding="utf-8-sig").splitlines()[1]


def test_does_no_mean_nothing_at_all(evening: Heap):
    """Is nothing taken in, graded or written when the lecturer says no?"""
    done = run(evening, evening.folder, given="-\nn\n")
    assert str(done.exception) == "Er is niets opgenomen."
    assert evening.course.submitters(ASSIGNMENT) == []
    assert not (evening.course.root / "cijfers.csv").exists()


@pytest.mark.parametrize(
    ("path", "told"),
    [([], "Er is nog niets opgehaald"), (["bestaat-niet.zip"], "Ik vind bestaat-niet.zip niet")],
)
def test_is_nothing_to_do_told(heap: Heap, path: list[str], told: str):
    """Before anything came in, or with a path that is not there?"""
    done = run(heap, *path)
    assert isinstance(done.exception, Problem)
    assert told in str(done.exception)


def test_does_a_problem_with_one_keep_the_others_from_nothing(
    evening: Heap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """An assignment with code where there is no fence: are the others done, and is it told and listed at the end?"""

    def with_code(notebook: NotebookNode) -> None:
        notebook.metadata["cursus"]["answers"] = "code"

    write_exercise(tmp_path / "bron" / "10-code", with_code)
    handout.release(evening.course, "10-code", tmp_path / "bron")
    evening.course.submitted("10-code", ANNA).mkdir(parents=True)
    monkeypatch.setattr(fence, "available", lambda: False)
    done = run(evening, evening.folder, "--yes")
    assert isinstance(done.exception, Problem)
    assert "Opdracht 10-code bevat code van studenten." in str(done.exception)
    assert f"{ASSIGNMENT}: 1 inlevering nagekeken." in done.output
    assert "cijfers.csv: 3 studenten." in done.output
    assert "2. Laat 1 inlevering nakijken: Een proef" in waits(done)


def test_is_it_told_that_somebody_could_not_be_graded(evening: Heap, monkeypatch: pytest.MonkeyPatch):
    """A student's run that breaks off: is she named and listed, and does the command end as not quite done?"""
    real = grade.grade

    def failing(*arguments: Any, **more: Any) -> grade.Report:
        report = real(*arguments, **more)
        (outcome,) = report.graded
        report.graded, report.failed = [], [outcome]
        outcome.error = "de computer viel om"
        return report

    monkeypatch.setattr(grade, "grade", failing)
    done = run(evening, evening.folder / "anna.ipynb", "--yes")
    assert done.exit_code == 2
    assert f"{ANNA}: de computer viel om" in done.output
