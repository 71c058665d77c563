"""The elective code assignment: from hand-ins with code to scores, with and without our own way around nbgrader."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from factories import NOON, write_json

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.handin import read_handin
from autograder.collect.intake import Found, read_intake
from autograder.collect.mapping import Word, settle
from autograder.collect.roster import Roster
from autograder.collect.sanitise import write_submission
from autograder.config import CourseFolder
from autograder.grade import fence, grade
from autograder.problem import Problem
from autograder.release import handout
from course.base.paths import exercises_dir
from course.record import handin
from course.record.answers import Record

ASSIGNMENT = "05b-data"
NOTEBOOK = "opdracht-05b-data"
SOURCE = nbformat.read(exercises_dir() / ASSIGNMENT / f"{NOTEBOOK}.ipynb", as_version=4)
SOLUTIONS = {c.id: c.source for c in SOURCE.cells if c.metadata.get("nbgrader", {}).get("solution")}
POINTS = {c.id: c.metadata.nbgrader.points for c in SOURCE.cells if c.metadata.get("nbgrader", {}).get("grade")}
FULL = {id_: float(points) for id_, points in POINTS.items()}
NOTHING = dict.fromkeys(POINTS, 0.0)


def steps(*tasks: str) -> dict[str, float]:
    """Return the full points of these steps, or of all steps of a task that is named by its number."""
    return {id_: points for id_, points in FULL.items() if id_ in tasks or id_.split("-")[-1] in tasks}


#: Answers copied from the published table: right there, wrong for any other.
COPIED = {
    "belemmeringen": """
def belemmeringen(tabel, groep):
    cijfers = {"Basisonderwijs": [67, 58, 17, 15], "Voortgezet onderwijs": [57, 47, 23, 22], "Mbo": [51, 41, 25, 18]}
    return pd.DataFrame({"item": list(tabel["item"].unique())[::-1], "value": cijfers[groep]})
""",
    "breed": """
def breed(tabel, groep):
    kolommen = ["Niet", "Weinig", "Redelijk", "Sterk", "Zeer sterk"]
    items = sorted(set(tabel["item"]))
    return pd.DataFrame([[i, 9, 42, 32, 15, 2] for i in items], columns=["item", *kolommen])
""",
    "gewogen": "def gewogen_aandeel(tabel, item):\n    return 30.0",
    "onmogelijk": """
def onmogelijk(tabel):
    return pd.DataFrame({"group": ["A"], "category": ["nee"], "n": [25], "value": [3.0]})
""",
}
#: Nearly right: forgets missing values, changes the table it was given, leaves the order as it was, draws to one side.
CARELESS = {
    "belemmeringen": SOLUTIONS["belemmeringen"].replace('.sort_values("value", ascending=False)', ""),
    "gewogen": SOLUTIONS["gewogen"].replace('.dropna(subset=["value", "n"])', ""),
    "grafiek": SOLUTIONS["grafiek"].replace('-keuze["value"]', 'keuze["value"]'),
    "breed": SOLUTIONS["breed"].replace("keuze =", 'tabel["value"] = tabel["value"] / 100; keuze ='),
    "onmogelijk": "def onmogelijk(tabel):\n    return tabel[tabel['value'] > 100]['value']",
}
#: Code that breaks everything around it.
WILD = {"belemmeringen": "import sys\ndef belemmeringen(:", "breed": "raise SystemExit", "gewogen": "1/0"}
#: Code that makes the checks say yes to everything, and hides the table and the library that they use.
SABOTAGE = {
    "belemmeringen": """
for name in ("call", "is_frame", "has_rows", "is_number", "is_bar_chart"):
    setattr(datacheck, name, lambda *given, **more: pd.DataFrame({"item": ["a"] * 4, "value": [1.0] * 4}))
datacheck.altered = datacheck.printed = datacheck.table = lambda *given: table("3.17")
datacheck.CheckError = type("CheckError", (str,), {})
""",
    "breed": "table = 3\ndef breed(tabel, groep):\n    return tabel",
}
NUMBER = {"full": "2000001", "blank": "2000002", "half": "2000003", "copied": "2000004", "careless": "2000005"}
NUMBER |= {"wild": "2000006", "tests": "2000007", "bare": "2000008", "sabotage": "2000009"}


def work(release: nbformat.NotebookNode, code: dict[str, str]) -> dict[str, Any]:
    """Return the learner's notebook with this code in its solution cells."""
    notebook = json.loads(nbformat.writes(release))
    for cell in notebook["cells"]:
        if cell["id"] in code:
            cell["source"] = code[cell["id"]]
    return notebook


def hand_in(notebook: dict[str, Any], number: str) -> dict[str, Any]:
    record = Record(NOTEBOOK, {"o05b-duiding": f"In het basisonderwijs is het twee derde. {number}"}, NOON)
    return handin.build(copy.deepcopy(notebook), record, ASSIGNMENT, NOON, {"number": number, "name": ""})


@dataclass
class Scene:
    course: CourseFolder
    plan: planning.Plan
    report: grade.Report
    work: dict[str, dict[str, Any]]

    def scores(self, what: str) -> dict[str, float | None]:
        return scores(self.course, NUMBER[what])


def scores(course: CourseFolder, student: str) -> dict[str, float | None]:
    with course.gradebook() as gradebook:
        (notebook,) = gradebook.find_submission(ASSIGNMENT, student).notebooks
        return {one.name: one.auto_score for one in notebook.grades if one.name in POINTS}


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory, session_home: None) -> tuple[CourseFolder, handout.HandOut]:
    course = CourseFolder.create(tmp_path_factory.mktemp("05b") / "nakijken")
    return course, handout.release(course, ASSIGNMENT)


@pytest.fixture(scope="module")
def scene(released: tuple[CourseFolder, handout.HandOut], tmp_path_factory: pytest.TempPathFactory) -> Scene:
    course = released[0]
    heap = tmp_path_factory.mktemp("heap")
    assignment = released_assignment(course, ASSIGNMENT)
    release = assignment.notebooks[NOTEBOOK]
    half = {id_: SOLUTIONS[id_] for id_ in ("belemmeringen", "gewogen")}
    made = {
        "full": work(release, SOLUTIONS),
        "blank": work(release, {}),
        "half": work(release, half),
        "copied": work(release, COPIED),
        "careless": work(release, CARELESS),
        "wild": work(release, WILD),
        "sabotage": work(release, SABOTAGE),
        "tests": work(release, dict.fromkeys(POINTS, "print('goed')\n99")),
        "bare": work(release, half),
    }
    for what, notebook in made.items():
        write_json(heap / f"{what}.ipynb", notebook if what == "bare" else hand_in(notebook, NUMBER[what]))
    plan = planning.make_plan(course, read_intake(heap), {ASSIGNMENT: assignment}, Roster([]))
    settle(plan.rows, [Word(f"{what}.ipynb", number) for what, number in NUMBER.items()], Roster([]))
    planning.decide(plan, course)
    collect.carry_out(plan, course, {ASSIGNMENT: assignment})
    collect.enrol(course, Roster([]), plan.having(*planning.TAKEN))
    return Scene(
        course, plan, grade.grade(course, ASSIGNMENT, within="" if fence.available() else "geen", workers=2), made
    )


def test_does_each_task_say_its_points():
    """Do the headings of the six tasks name the points that their checks are worth, and the start their sum?"""
    graded = [c for c in SOURCE.cells if c.metadata.get("nbgrader", {}).get("points")]
    tasks = [sum(c.metadata.nbgrader.points for c in graded if c.id.endswith(f"-{n}")) for n in range(1, 6)]
    points = [*tasks, *(c.metadata.nbgrader.points for c in graded if c.metadata.nbgrader.task)]
    said = [re.findall(r"^## Opdracht \d.*\((\w+) punten\)$", c.source, flags=re.MULTILINE) for c in SOURCE.cells]
    words = {"vier": 4, "vijf": 5, "zes": 6}
    assert [words[word] for found in said for word in found] == points
    assert sum(points) == 30
    assert "dertig punten" in next(c.source for c in SOURCE.cells if c.id == "uitleg")


def test_can_a_submission_not_pass_itself_off_as_another_kind(
    released: tuple[CourseFolder, handout.HandOut], tmp_path: Path
):
    """Code that says it is answered through widgets would share a kernel: does what it says about itself not count?"""
    assignment = released_assignment(released[0], ASSIGNMENT)
    forged = hand_in(work(assignment.notebooks[NOTEBOOK], SOLUTIONS), NUMBER["full"])
    forged["metadata"]["cursus"]["answers"] = "widgets"
    found = Found("x.ipynb", json.dumps(forged).encode())
    write_submission(tmp_path / "in", read_handin(found, {ASSIGNMENT: assignment}, {}), assignment)
    written = json.loads((tmp_path / "in" / f"{NOTEBOOK}.ipynb").read_text(encoding="utf-8"))
    assert written["metadata"]["cursus"]["answers"] == "code"
    assert written["metadata"]["cursus"]["inlevering"] == forged["metadata"]["cursus"]["inlevering"]
    assert [cell["source"] for cell in written["cells"]] == [cell["source"] for cell in forged["cells"]]


def test_does_the_release_keep_solutions_and_hidden_tests_back(released: tuple[CourseFolder, handout.HandOut]):
    """Fifteen checks, one task, thirty points; no line of a solution or hidden test left, and the stub in Dutch?"""
    course, made = released
    assert (made.questions, made.tasks, made.points) == (15, 1, 30)
    text = (course.release(ASSIGNMENT) / f"{NOTEBOOK}.ipynb").read_text(encoding="utf-8")
    assert text.count("SCHRIJF HIER JE CODE\\n") == 5
    for secret in ("BEGIN", "MARK SCHEME", "altered(", "expected", "dropna", ".pivot(", "kan(n, value)"):
        assert secret not in text, secret


def test_is_code_never_run_in_the_open_without_the_lecturers_word(
    released: tuple[CourseFolder, handout.HandOut], monkeypatch: pytest.MonkeyPatch
):
    """Where no fence can be put up, does grading say so in Dutch, beforehand, and how to go on?"""
    monkeypatch.setattr(fence, "available", lambda: False)
    with pytest.raises(Problem, match=r"alleen binnen een afscherming.*--zonder-afscherming"):
        grade.grade(released[0], ASSIGNMENT)


def test_is_everyone_collected_with_the_code(scene: Scene):
    """Was every hand-in taken, also a bare notebook without the button, and was nobody's grading cut short?"""
    assert len(scene.plan.having(*planning.TAKEN)) == len(NUMBER)
    assert scene.report.failed == []
    assert {outcome.student for outcome in scene.report.graded} == set(NUMBER.values())


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("full", FULL),
        ("blank", NOTHING),
        ("half", NOTHING | steps("1", "3")),
        ("bare", NOTHING | steps("1", "3")),
        ("copied", NOTHING),
        ("careless", NOTHING | steps("regels-1", "controle-3", "andere-3", "titel-4")),
        ("wild", NOTHING),
        ("sabotage", NOTHING),
        ("tests", NOTHING),
    ],
)
def test_is_the_score_what_the_code_is_worth(scene: Scene, what: str, expected: dict[str, float]):
    """Full for the solutions, the steps that are right for nearly right code, and nothing for a blank, numbers copied
    from the print, changed tests and spoiled checks?"""
    assert scene.scores(what) == expected


def test_does_a_wrong_answer_get_a_sentence_and_no_traceback(scene: Scene):
    """Is what the learner reads under a check that is not passed one Dutch sentence?"""
    for what in ("blank", "copied", "careless", "wild"):
        path = scene.course.autograded(ASSIGNMENT, NUMBER[what]) / f"{NOTEBOOK}.ipynb"
        for cell in nbformat.read(path, as_version=4).cells:
            for output in cell.get("outputs", []) if cell.id in POINTS else ():
                if output.output_type == "error":
                    assert output.ename == "CheckError"
                    assert len(output.traceback) == 1
                    assert output.traceback[0].startswith("Nog niet goed.")


def test_does_the_explanation_wait_for_the_lecturer(scene: Scene):
    """Is the task left to a person?"""
    assert set(scene.report.by_hand) == set(NUMBER.values())


def nbgrader(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_does_stock_nbgrader_come_to_the_same(scene: Scene, tmp_path: Path):
    """Do generate_assignment, validate and autograde accept the assignment, with the same scores?"""
    stock = tmp_path / "stock"
    source = stock / "source" / ASSIGNMENT
    source.mkdir(parents=True)
    for path in (exercises_dir() / ASSIGNMENT).iterdir():
        if path.is_file():
            (source / path.name).write_bytes(path.read_bytes())
    (stock / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'x'\n", encoding="utf-8")
    nbgrader(stock, "generate_assignment", ASSIGNMENT)
    release = stock / "release" / ASSIGNMENT
    assert "VALIDATION FAILED ON 5 CELL" in nbgrader(release, "validate", f"{NOTEBOOK}.ipynb").upper()
    assert "Success" in nbgrader(source, "validate", f"{NOTEBOOK}.ipynb")
    for what in ("full", "blank", "copied"):
        folder = stock / "submitted" / NUMBER[what] / ASSIGNMENT
        write_json(folder / f"{NOTEBOOK}.ipynb", hand_in(scene.work[what], NUMBER[what]))
    nbgrader(stock, "autograde", ASSIGNMENT)
    theirs = CourseFolder.open(stock)
    for what in ("full", "blank", "copied"):
        assert scores(theirs, NUMBER[what]) == scene.scores(what)


def test_is_nothing_praised_that_scores_nothing(scene: Scene):
    """Does every check that says that an example is right give points for it?"""
    for what in set(scene.work) - {"sabotage"}:  # that one praises itself, with a print of its own
        path = scene.course.autograded(ASSIGNMENT, NUMBER[what]) / f"{NOTEBOOK}.ipynb"
        for cell in nbformat.read(path, as_version=4).cells:
            praised = "klop" in "".join(o.text for o in cell.get("outputs", []) if o.output_type == "stream")
            if cell.id in POINTS and praised:
                assert scene.scores(what)[cell.id] == FULL[cell.id], (what, cell.id)
