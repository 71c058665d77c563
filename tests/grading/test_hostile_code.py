"""A whole class of hostile code, graded in one batch beside who did nothing wrong: does each get what it is worth?"""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import nbformat
import pytest
from test_05b import ASSIGNMENT, NOTEBOOK, NOTHING, POINTS, SOLUTIONS, hand_in, scores, steps, work
from test_rooms import alive, wait_until

from autograder.assignment import released_assignment
from autograder.collect.handin import read_handin
from autograder.collect.intake import Found
from autograder.collect.sanitise import write_submission
from autograder.config import CourseFolder
from autograder.feedback import feedback
from autograder.grade import answers, grade, once, room, worker
from autograder.problem import Problem
from autograder.release import handout

pytestmark = pytest.mark.skipif(not room.usable(), reason="this computer has no bubblewrap, or lets nobody walk in")

Score = dict[str, float | None]
Notebook = dict[str, Any]
SECRET = "geheim-van-de-docent"
CHILD = f"slaap-{os.getpid()}-{id(object())}"

#: Task 3 is right, and code beside it did no harm.
KEPT: Score = NOTHING | steps("3")
#: Code put an end to itself at task 3: what came before it is known, what comes after waits for a person.
GONE: Score = {id_: 0.0 if id_[-1] in "12" else None for id_ in POINTS}
RIGHT = SOLUTIONS["gewogen"]
WRONG = "def gewogen_aandeel(tabel, item):\n    return 0.0"


@dataclass(frozen=True)
class Case:
    """What a learner does beside task 3 or to the notebook, and what must come of it; ``doubt`` is said of it."""

    code: str = ""
    score: Score | None = None
    doubt: str = ""
    answer: str = RIGHT
    change: Callable[[Notebook], None] = lambda notebook: None


def place(notebook: Notebook, id_: str) -> int:
    return next(place for place, cell in enumerate(notebook["cells"]) if cell["id"] == id_)


def without(notebook: Notebook) -> None:
    del notebook["cells"][place(notebook, "andere-3")]


def twice(notebook: Notebook) -> None:
    here = place(notebook, "controle-3")
    notebook["cells"].insert(here, copy.deepcopy(notebook["cells"][here]))


def later(notebook: Notebook) -> None:
    notebook["cells"].append(notebook["cells"].pop(place(notebook, "gewogen")))


def dearer(notebook: Notebook) -> None:
    for cell in notebook["cells"]:
        if "points" in cell["metadata"].get("nbgrader", {}):
            cell["metadata"]["nbgrader"]["points"] = 1000


def other_check(notebook: Notebook) -> None:
    for id_ in ("controle-3", "andere-3", "ontbreekt-3"):
        notebook["cells"][place(notebook, id_)]["source"] = "99.0"


def own_check(notebook: Notebook) -> None:
    cell = copy.deepcopy(notebook["cells"][place(notebook, "controle-3")])
    cell["id"] = cell["metadata"]["nbgrader"]["grade_id"] = "controle-9"
    notebook["cells"].append(cell | {"source": "99.0"})


CASES = {
    "honest and right": Case(score=KEPT),
    "honest and wrong": Case(score=NOTHING, answer=WRONG),
    "honest and blank": Case(score=NOTHING, answer=""),
    "endless loop": Case("while True: pass"),
    "sleeps": Case("import time; time.sleep(999)"),
    "memory bomb": Case("x = []\nwhile True: x.append(bytearray(40 << 20))", GONE, "geheugen"),
    "fork bomb": Case("import os, time\nwhile True:\n    if not os.fork(): time.sleep(60)", GONE, "processen"),
    "huge output": Case("while True: print('x' * 10**6)"),
    "floods the disk": Case("for n in range(9): open(f'/tmp/{n}', 'wb').write(b'0' * 10**8)"),
    "ends itself": Case("import os; os._exit(0)", GONE, "viel uit"),
    "crashes": Case("import ctypes; ctypes.string_at(0)", GONE, "viel uit"),
    "ends its parent": Case("import os; os.kill(os.getppid(), 9)", GONE, "viel uit"),
    "ends all it can": Case("import os; os.kill(-1, 9)", GONE, "viel uit"),
    "asks something": Case("input('wachtwoord? ')"),
    "leaves children": Case(
        f"import subprocess, sys\nfor _ in range(20): subprocess.Popen([sys.executable, '-c', 'import time; "
        f"time.sleep(99)', '{CHILD}'], start_new_session=True)"
    ),
    "looks for the gradebook": Case("print(open('../../../gradebook.db', 'rb').read()[:99])"),
    "looks for keys and others": Case("import glob; print(glob.glob('../../../s*/**', recursive=True))"),
    "looks in the environment": Case("import os; print(os.environ.get('GEHEIM'), open('/proc/1/environ').read())"),
    "reaches the network": Case("import urllib.request; urllib.request.urlopen('http://127.0.0.1:8888')"),
    "changes the gradebook": Case("open('../../../gradebook.db', 'wb').write(b'leeg')"),
    "writes a score": Case("display({'points': 99}); print('99'); 99.0", NOTHING, answer=WRONG),
    "replaces the checks": Case(
        "for name in ('call', 'is_number', 'later'): setattr(datacheck, name, lambda *a, **k: 30)\n"
        "datacheck.CheckError = type('CheckError', (str,), {})",
        NOTHING,
        answer=WRONG,
    ),
    "replaces the library": Case(
        "pd.DataFrame = lambda *a, **k: 30\nimport builtins\nbuiltins.abs = lambda x: 0",
        NOTHING,
        answer=WRONG,
    ),
    "empties the checks": Case(
        "import ast\nclass E(ast.NodeTransformer):\n    def visit_Module(self, node): node.body = []; return node\n"
        "get_ipython().ast_transformers.append(E())",
        NOTHING,
        answer=WRONG,
    ),
    "equals everything": Case(
        "class Yes(float):\n    __sub__ = __rsub__ = lambda *a: 0.0\n    __abs__ = __float__ = lambda self: 0.0\n"
        "def gewogen_aandeel(tabel, item): return Yes(1)",
        NOTHING,
    ),
    "answers without end": Case("def gewogen_aandeel(tabel, item): return 'x' * 40_000_000", GONE, "de code"),
    "speaks on the line": Case(
        "import os\nfor n in range(3, 30):\n    try: os.write(n, b'\\0\\0\\0\\x02[]' * 9)\n    except OSError: pass",
        GONE,
        "viel uit",
    ),
    "an error that is a page": Case(
        "def gewogen_aandeel(tabel, item): raise ValueError('<script>alert(1)</script>')", NOTHING
    ),
    "noise": Case("import sys, warnings; print('x' * 99, file=sys.stderr); warnings.warn('let op')"),
    "a check thrown away": Case(change=without),
    "a check twice": Case(change=twice),
    "the answer at the end": Case(score=NOTHING, change=later),
    "points made more": Case(change=dearer),
    "checks that give points": Case(score=NOTHING, answer=WRONG, change=other_check),
    "a check of its own": Case(change=own_check),
}  # fmt: skip
NUMBERS = {what: f"{3000001 + place}" for place, what in enumerate(CASES)}


@dataclass
class Class:
    course: CourseFolder
    report: grade.Report

    def cells(self, what: str) -> dict[str, nbformat.NotebookNode]:
        path = self.course.autograded(ASSIGNMENT, NUMBERS[what]) / f"{NOTEBOOK}.ipynb"
        return {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, session_home: None) -> Class:
    course = CourseFolder.create(tmp_path_factory.mktemp("vijandig") / "nakijken")
    course.config.Execute.timeout = 2
    handout.release(course, ASSIGNMENT)
    assignment = released_assignment(course, ASSIGNMENT)
    for what, case in CASES.items():
        answer = {"gewogen": f"{case.answer}\n{case.code}"} if case.answer or case.code else {}
        notebook = work(assignment.notebooks[NOTEBOOK], answer)
        case.change(notebook)
        sent = Found("x.ipynb", json.dumps(hand_in(notebook, NUMBERS[what])).encode())
        folder = course.submitted(ASSIGNMENT, NUMBERS[what])
        write_submission(folder, read_handin(sent, {ASSIGNMENT: assignment}, {}), assignment)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GEHEIM", SECRET)
        patch.setattr(room, "ROOM_MEMORY", 400 << 20)
        patch.setattr(worker.Hand, "run", lambda hand, work: worker._do(work))  # here, where the limit above holds
        return Class(course, grade.grade(course, ASSIGNMENT, workers=1))


def test_is_everybody_graded(hostile: Class):
    """Was the batch not stopped, and does everybody get a page, without a script of a learner?"""
    assert hostile.report.failed == []
    assert {outcome.student for outcome in hostile.report.graded} == set(NUMBERS.values())
    page = feedback.feedback(hostile.course, ASSIGNMENT, [NUMBERS["an error that is a page"]]).written
    assert page == [NUMBERS["an error that is a page"]]
    made = hostile.course.feedback(ASSIGNMENT, page[0]) / f"{NOTEBOOK}.html"
    assert "<script>alert" not in made.read_text(encoding="utf-8")


@pytest.mark.parametrize("what", CASES)
def test_does_code_get_what_it_is_worth(hostile: Class, what: str):
    """The points of its answer where it did no harm; nothing certain after it put an end to itself?"""
    case = CASES[what]
    assert scores(hostile.course, NUMBERS[what]) == (KEPT if case.score is None else case.score)
    doubts = next(one.doubts for one in hostile.report.graded if one.student == NUMBERS[what])
    assert bool(doubts) == bool(case.doubt)
    assert all(case.doubt in why for why in doubts.values())


def test_do_steps_that_ask_once_come_to_what_nbgraders_do(hostile: Class):
    """Also for cells that were thrown away, doubled, moved, made dearer or changed, one after the other?"""
    course, released = hostile.course, released_assignment(hostile.course, ASSIGNMENT).notebooks[NOTEBOOK]
    with course.gradebook() as gradebook:
        instead = once.steps(gradebook)
        for case in CASES.values():
            notebook = json.loads(json.dumps(released))
            case.change(notebook)
            told = []
            for taken in ({}, instead, instead):
                given = nbformat.from_dict(notebook)
                try:
                    text = answers.sanitised(course, ASSIGNMENT, NOTEBOOK, given, "", taken)
                    told.append(re.sub(r'"id": "[0-9a-f]{8}"', "", text))  # given by chance to who has none
                except Problem as problem:
                    told.append(str(problem))
            assert told[0] == told[1] == told[2]


def test_did_nobody_see_what_is_not_theirs(hostile: Class):
    """No key, gradebook, classmate, secret or line of a hidden test in what any cell of a learner shows?"""
    for what in CASES:
        shown = str([cell.outputs for id_, cell in hostile.cells(what).items() if cell.cell_type == "code"])
        for secret in (SECRET, "SQLite", "submitted/", "source/", "def weighted", "altered(", "BEGIN HIDDEN"):
            assert secret not in shown, (what, secret)


def test_does_nothing_of_them_go_on(hostile: Class):
    wait_until(lambda: not alive(CHILD), patience=20)
