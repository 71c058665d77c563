"""Cells, a small assignment and hand-ins, so that the tests of grading read like sentences."""

from __future__ import annotations

import copy
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.record import handin
from course.record.answers import Record

ASSIGNMENT = "90-proef"
NOTEBOOK = f"opdracht-{ASSIGNMENT}"
NOON = "2026-11-20T12:00:00+01:00"

QUESTIONS = """
[[question]]
id = "p-keuze"
kind = "choice"
prompt = "Welke laag is voor **iedereen**?"
options = [ { id = "a", text = "Basis" }, { id = "b", text = "Extra" }, { id = "c", text = "Bijzonder" } ]

[[question]]
id = "p-meer"
kind = "multiple_choice"
prompt = "Welke twee horen erbij?"
options = [
  { id = "a", text = "Een" }, { id = "b", text = "Twee" }, { id = "c", text = "Drie" }, { id = "d", text = "Vier" },
]

[[question]]
id = "p-koppel"
kind = "match"
prompt = "Wat hoort waar?"
targets = [ { id = "x", text = "Klas" }, { id = "y", text = "School" } ]
items = [
  { id = "i1", text = "Rooster" }, { id = "i2", text = "Team" },
  { id = "i3", text = "Kring" }, { id = "i4", text = "Visie" },
]

[[question]]
id = "p-orde"
kind = "order"
prompt = "Wat komt eerst?"
items = [ { id = "doen", text = "Doen" }, { id = "zien", text = "Zien" }, { id = "plan", text = "Plannen" } ]

[[question]]
id = "p-getal"
kind = "number"
prompt = "Hoeveel procent?"
unit = "%"

[[question]]
id = "p-term"
kind = "short_text"
prompt = "Hoe heet dat?"

[[question]]
id = "p-casus"
kind = "open_text"
prompt = "Beschrijf je aanpak."
"""

#: Per question: points, key, and explanation.
KEYS: dict[str, tuple[float, Any, Any]] = {
    "p-keuze": (2, "a", {"a": "De basis is er voor alle leerlingen.", "b": "Extra is voor enkelen, niet voor allen."}),
    "p-meer": (2, ["a", "c"], "Een en drie horen bij elkaar, want ze delen de deler één."),
    "p-koppel": (4, {"i1": "x", "i2": "y", "i3": "x", "i4": "y"}, "Rooster en kring zijn van de klas zelf."),
    "p-orde": (2, ["zien", "plan", "doen"], "Eerst kijk je, daarna maak je een plan en dan doe je het."),
    "p-getal": (1, (12.5, 0.5), "Een achtste deel is twaalf en een half procent."),
    "p-term": (1, ["convergent"], "Dat heet convergente differentiatie in de klas."),
}
TASK_POINTS = 10.0
RUBRIC = "Vier punten voor een aanpak die bij de leerling past."

PERFECT = {
    "p-keuze": "a",
    "p-meer": ["a", "c"],
    "p-koppel": {"i1": "x", "i2": "y", "i3": "x", "i4": "y"},
    "p-orde": ["zien", "plan", "doen"],
    "p-getal": "12,5",
    "p-term": "Convergent",
    "p-casus": "Ik begin met <b>kijken</b> & luisteren.",
}
#: Half of every question that knows halves, and half of the others right: 1 of 12 points from each line's comment.
HALF_RIGHT = {
    "p-keuze": "a",  # 2 of 2
    "p-meer": ["a"],  # half: 1 of 2
    "p-koppel": {"i1": "x", "i2": "y", "i3": "x", "i4": "x"},  # three right of four, chance is two: 2 of 4
    "p-orde": ["zien", "doen", "plan"],  # two pairs of three: tau 1/3, 0.67 of 2
    "p-getal": "13",  # within the tolerance: 1 of 1
    "p-term": "divergent",  # 0 of 1
}
HALF_RIGHT_SCORES = {"p-keuze": 2, "p-meer": 1, "p-koppel": 2, "p-orde": 0.67, "p-getal": 1, "p-term": 0}
ALL_TICKED = {
    "p-meer": ["a", "b", "c", "d"],
    "p-koppel": {"i1": "x", "i2": "x", "i3": "x", "i4": "x"},
}


# -- cells -------------------------------------------------------------------------------------------------------------


def locked(id_: str, source: str, **nbgrader: Any) -> NotebookNode:
    settings = {"grade": False, "solution": False, "locked": True, "task": False, "schema_version": 3, "grade_id": id_}
    cell = new_code_cell(source, id=id_)
    cell.metadata = nbformat.from_dict({"jupyter": {"source_hidden": True}, "nbgrader": settings | nbgrader})
    return cell


def opening() -> NotebookNode:
    return locked("open", f'import course\nles = course.open_exercise("{ASSIGNMENT}")')


def graded_question(id_: str, points: float, correct: Any, explain: Any) -> NotebookNode:
    source = (
        f'les.ask("{id_}")\n### BEGIN HIDDEN TESTS\n'
        f'les.score("{id_}", correct={correct!r}, explain={explain!r})\n### END HIDDEN TESTS'
    )
    return locked(id_, source, grade=True, points=points)


def task(id_: str, points: float, text: str, rubric: str) -> NotebookNode:
    cell = new_markdown_cell(f"{text}\n\n=== BEGIN MARK SCHEME ===\n{rubric}\n=== END MARK SCHEME ===", id=id_)
    settings = {"grade": False, "solution": False, "locked": True, "task": True, "schema_version": 3, "grade_id": id_}
    cell.metadata = nbformat.from_dict({"nbgrader": settings | {"points": points}})
    return cell


def assignment_notebook() -> NotebookNode:
    cells = [
        new_markdown_cell("# Een proef", id="kop"),
        opening(),
        *(graded_question(id_, *key) for id_, key in KEYS.items()),
        task("p-taak", TASK_POINTS, "## Een casus\n\nLees de casus en schrijf je aanpak op.", RUBRIC),
        locked("p-casus", 'les.ask("p-casus")'),
        locked("inleveren", "les.hand_in()"),
    ]
    kernelspec = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    front = {"id": NOTEBOOK, "kind": "assignment", "title": "Een proef", "answers": "widgets"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernelspec, "cursus": front})


def write_exercise(folder: Path, change: Callable[[NotebookNode], None] = lambda notebook: None) -> Path:
    """Write the source of the small assignment, after a change to its notebook."""
    folder.mkdir(parents=True)
    notebook = assignment_notebook()
    change(notebook)
    nbformat.write(notebook, folder / f"{NOTEBOOK}.ipynb")
    (folder / "questions.toml").write_text(QUESTIONS, encoding="utf-8")
    return folder


# -- hand-ins ----------------------------------------------------------------------------------------------------------


def handed_in(
    release: NotebookNode | dict[str, Any],
    answers: dict[str, Any] | None,
    number: str = "",
    name: str = "",
    time: str = NOON,
    saved: str = "",
) -> dict[str, Any]:
    """Return the notebook that the button "Inleveren" makes; with ``answers=None`` a bare notebook."""
    notebook = json.loads(nbformat.writes(nbformat.from_dict(release)))
    if answers is None:
        return notebook
    record = Record(NOTEBOOK, answers, saved or f"{time}#{number}{name}"[:40])
    return handin.build(notebook, record, ASSIGNMENT, time, {"number": number, "name": name})


def changed(notebook: dict[str, Any], *changes: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """Return a copy of a notebook to which the learner did something."""
    notebook = copy.deepcopy(notebook)
    for change in changes:
        change(notebook)
    return notebook


def without_cell(id_: str) -> Callable[[dict[str, Any]], None]:
    def change(notebook: dict[str, Any]) -> None:
        notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != id_]

    return change


def with_cell_twice(id_: str) -> Callable[[dict[str, Any]], None]:
    def change(notebook: dict[str, Any]) -> None:
        (cell,) = (cell for cell in notebook["cells"] if cell["id"] == id_)
        notebook["cells"].append(copy.deepcopy(cell) | {"id": f"{id_}-kopie"})

    return change


def with_source(id_: str, source: str) -> Callable[[dict[str, Any]], None]:
    def change(notebook: dict[str, Any]) -> None:
        next(cell for cell in notebook["cells"] if cell["id"] == id_)["source"] = source

    return change


def with_code(source: str) -> Callable[[dict[str, Any]], None]:
    def change(notebook: dict[str, Any]) -> None:
        cell = {"cell_type": "code", "id": "extra", "metadata": {}, "source": source, "outputs": []}
        notebook["cells"].insert(0, cell | {"execution_count": None})

    return change


def with_record(record: Any) -> Callable[[dict[str, Any]], None]:
    def change(notebook: dict[str, Any]) -> None:
        notebook["metadata"]["cursus"]["inlevering"]["record"] = record

    return change


def write_json(path: Path, content: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def write_zip(path: Path, files: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
