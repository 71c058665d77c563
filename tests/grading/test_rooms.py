"""Code of learners and the checks of it, each in a room of its own: what does every trick come to?"""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from autograder.grade import code, fence, room, warm

pytestmark = [
    pytest.mark.skipif(not room.usable(), reason="this computer has no bubblewrap, or does not let a process walk in"),
    pytest.mark.usefixtures("session_home"),
]

#: Stands in the hidden tests and nowhere else.
SECRET = "nergens-anders"
CHECK = 'datacheck.is_number(datacheck.call("som", pd.DataFrame({{"a": [1, 2]}})), 3)  # {}'
RIGHT = "def som(tabel):\n    return tabel['a'].sum()"
WRONG = "def som(tabel):\n    return 0"


def about(id_: str, **more: object) -> dict[str, dict[str, object]]:
    kinds = {"grade": False, "solution": False, "task": False, "locked": True, "schema_version": 3}
    return {"nbgrader": {"grade_id": id_, **kinds, **more}}


def cell(id_: str, source: str, **more: object) -> NotebookNode:
    return new_code_cell(source, id=id_, metadata=about(id_, **more))


def notebook(answer: str, hidden: bool = True) -> NotebookNode:
    """A small assignment with this answer: a start, an answer, and two checks that ask the same."""
    checks = [
        cell(id_, CHECK.format("") + (f"\n{CHECK.format(SECRET)}" if hidden else ""), grade=True, points=1)
        for id_ in ("eerst", "later")
    ]
    start = cell("start", "import pandas as pd\nfrom course import datacheck")
    mine = cell("antwoord", answer, solution=True, locked=False)
    return new_notebook(cells=[start, mine, checks[0], cell("tussen", "eigen = 1", locked=False), checks[1]])


def recipe(files: Mapping[str, bytes] | None = None, timeout: float = 10) -> code.CodeRecipe:
    whole = {one.id: one.source for one in notebook("").cells}
    steps = code.steps_of(notebook("", hidden=False), whole, {"som"})
    return code.CodeRecipe({"werk": steps}, files or {}, timeout)


@dataclass
class Result:
    """What came of a submission: its cells by id, and what is doubted."""

    cells: dict[str, NotebookNode]
    doubts: dict[str, str]

    def passed(self) -> list[bool]:
        """Tell of both checks whether they are passed without a doubt."""
        failed = [any(one.output_type == "error" for one in self.cells[id_].outputs) for id_ in ("eerst", "later")]
        return [not fail and id_ not in self.doubts for fail, id_ in zip(failed, ("eerst", "later"), strict=True)]

    def shown(self, id_: str = "antwoord") -> str:
        return " ".join(one.get("text", "") or one.get("ename", "") for one in self.cells[id_].outputs).strip()


def hand_in(answer: str, timeout: float = 10) -> Result:
    ran = code.run_code(recipe(timeout=timeout), {"werk": nbformat.writes(notebook(answer))}, {})
    made = nbformat.reads(ran.texts["werk"], as_version=4)
    return Result({one.id: one for one in made.cells}, ran.doubts)


def test_is_a_right_answer_passed_and_a_wrong_one_not():
    """And are the cells numbered, the notebook whole, and no hidden test lost from it?"""
    right, wrong = hand_in(RIGHT), hand_in(WRONG)
    assert right.passed() == [True, True]
    assert wrong.passed() == [False, False]
    assert right.doubts == wrong.doubts == {}
    assert [one.execution_count for one in right.cells.values()] == [1, 2, 3, 4, 5]
    assert SECRET in right.cells["later"].source


#: Answers that harm only themselves, with what comes of the two checks, and a phrase of the doubt, if there is one.
#: There is a whole class of others in ``test_hostile_code``.
TRICKS: dict[str, tuple[str, list[bool], str]] = {
    "endless function": ("def som(tabel):\n    while True: pass", [False, False], ""),
    "endless and deaf": (
        "while True:\n    try:\n        while True: sum(range(99))\n    except BaseException: pass",
        [False, False],
        "duurde te lang",
    ),
    "too much memory at once": (f"{RIGHT}\nx = 'x' * 10**11", [True, True], ""),
    "ends itself in the function": ("import os\ndef som(tabel): os._exit(0)", [False, False], "viel uit"),
    "a deep answer": (
        "def som(tabel):\n    x = []\n    for _ in range(100_000): x = [x]\n    return x",
        [False, False],
        "",
    ),
    "replaces the checks": (
        f"{WRONG}\nimport sys\nfor name in ('call', 'is_number'): setattr(datacheck, name, lambda *a, **k: 3)\n"
        "datacheck.CheckError = type('CheckError', (str,), {})",
        [False, False],
        "",
    ),
    "hooks the shell": (
        f"{WRONG}\nget_ipython().input_transformers_post.append(lambda lines: ['pass'])",
        [False, False],
        "",
    ),
    "changes what it was given": ("def som(tabel):\n    tabel['b'] = 1\n    return 3", [False, False], ""),
    "a float as last value": (f"{WRONG}\n1.0", [False, False], ""),
}  # fmt: skip


@pytest.mark.parametrize("trick", TRICKS)
def test_does_a_trick_get_what_its_answer_is_worth(trick: str):
    """Points for a right answer only; where code put an end to itself, nothing without someone who looks?"""
    answer, expected, doubt = TRICKS[trick]
    result = hand_in(answer, timeout=1 if "endless" in trick else 10)
    assert result.passed() == expected
    assert all(doubt in why for why in result.doubts.values())
    assert bool(result.doubts) == bool(doubt)


def test_does_code_that_takes_ever_more_memory_end(monkeypatch: pytest.MonkeyPatch):
    """Also when no single process takes more than it may?"""
    monkeypatch.setattr(room, "ROOM_MEMORY", 400 << 20)
    result = hand_in("import time\nx = []\nwhile True: x.append(bytearray(50 << 20)); time.sleep(0.05)")
    assert set(result.doubts.values()) == {"de code van de student gebruikte te veel geheugen"}


def test_does_a_notebook_that_takes_too_long_end(monkeypatch: pytest.MonkeyPatch):
    """Also when no single cell takes longer than it may: do the checks after it wait for a person?"""
    assert hand_in(RIGHT).passed() == [True, True]  # by then everything is loaded
    monkeypatch.setattr(fence, "WALL", 3)
    assert set(hand_in(f"{RIGHT}\nimport time; time.sleep(60)", timeout=60).doubts) == {"eerst", "later"}


#: Where a learner's code could look for a hidden test while it is being checked.
LOOK = """
import os, re, sys
found, looked = [], []
def som(tabel):
    shape = re.compile(b"nergens[-]anders")  # which does not match itself
    frame, texts = sys._getframe(), [repr(get_ipython().user_ns.get("In")).encode()]
    while frame:
        texts.append(repr((list(frame.f_locals.values()), frame.f_code.co_consts)).encode())
        frame = frame.f_back
    for name in os.listdir("."):
        if os.path.isfile(name): texts.append(open(name, "rb").read())
    for one in os.listdir("/proc"):
        if one.isdigit():
            for what in ("cmdline", "environ"):
                try: texts.append(open(f"/proc/{one}/{what}", "rb").read())
                except OSError: pass
    hits = sum(bool(shape.search(text)) for text in texts)
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb") as memory:
        for line in maps:
            begin, end = (int(one, 16) for one in line.split()[0].split("-"))
            for here in range(begin, end, 1 << 20) if " rw-p " in line else ():
                try:
                    memory.seek(here)
                    block = memory.read(min(1 << 20, end - here))
                    looked.append(len(block))
                    hits += bool(shape.search(block))
                except (OSError, ValueError, OverflowError): pass
    found.append(hits)
    return 3
"""


def looked(answer: str) -> tuple[Result, list[int], int]:
    """Return what came of an answer that looks around: in each call how often it found a hidden test, and in how
    many bytes of memory it looked."""
    look = notebook(answer)
    look.cells.append(cell("wat", "print(found, sum(looked))", locked=False))
    ran = code.run_code(recipe(timeout=60), {"werk": nbformat.writes(look)}, {})
    cells = nbformat.reads(ran.texts["werk"], as_version=4).cells
    calls, size = cells[-1].outputs[0].text.strip().rsplit(" ", 1)
    return Result({one.id: one for one in cells}, ran.doubts), json.loads(calls), int(size)


def test_are_hidden_tests_nowhere_in_the_learners_process():
    """Not in frames, history, files, other processes or the memory itself, while they are being run?"""
    result, found, size = looked(LOOK)
    assert result.passed() == [True, True]
    assert found == [0] * 6
    assert size > 10 << 20


def test_would_the_look_find_what_is_there():
    """Does the test above find a text that does stand in the learner's process?"""
    assert min(looked(f"{LOOK}\nhier = '{SECRET}' + str(1)")[1]) > 0


def test_does_nothing_of_a_submission_outlive_its_room():
    """Children that let go of their parent, and files: are they gone, and is the next submission as ever?"""
    name = f"slaap-{time.time_ns()}"
    detached = (
        f"import subprocess, sys\nfor _ in range(30): subprocess.Popen([sys.executable, '-c', 'import time; "
        f"time.sleep(99)', '{name}'], start_new_session=True)\nopen('/tmp/spoor', 'w').close()\n"
        f"import pandas\npandas.spoor = 1\n{RIGHT}"
    )
    assert hand_in(detached).passed() == [True, True]
    deadline = time.monotonic() + 20
    while alive(name) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert alive(name) == []
    trace = f"import os, pandas\nprint(os.path.exists('/tmp/spoor'), hasattr(pandas, 'spoor'))\n{RIGHT}"
    assert hand_in(trace).shown() == "False False"


def alive(name: str) -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if name.encode() in path.read_bytes():
                found.append(path.parent.name)
        except OSError:
            continue
    return found


def test_is_no_process_left_when_the_one_that_grades_is_killed(tmp_path: Path):
    """Do the room and the warmed process end with it?"""
    child = os.fork()
    if not child:
        with warm.Warm() as warmed, room.Room(tmp_path.resolve()) as built:
            warmed.guest(built, "learner")
            (tmp_path.parent / "pids").write_text(f"{built.process} {warmed.process}", encoding="utf-8")
            time.sleep(99)
        os._exit(0)
    told = tmp_path.parent / "pids"
    wait_until(lambda: told.exists() and bool(told.read_text(encoding="utf-8")))
    pids = told.read_text(encoding="utf-8").split()
    assert all(Path(f"/proc/{pid}").exists() for pid in pids)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    wait_until(lambda: not any(running(pid) for pid in pids))


def running(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(happened, patience: float = 60) -> None:
    end = time.monotonic() + patience
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


def test_does_a_learners_table_or_chart_arrive_as_it_left():
    """Types, missing values, order and names; and does nothing but data cross over?"""
    import altair as alt
    import pandas as pd

    from autograder.grade import passing

    frame = pd.DataFrame({"t": ["a", None], "n": pd.array([1, None], dtype="Int64"), "x": [0.5, float("nan")]})
    frame = frame.iloc[::-1]
    passed = passing.from_plain(passing.to_plain(frame))
    assert passed.equals(frame)
    assert list(passed.dtypes) == list(frame.dtypes)
    assert list(passed.index) == [1, 0]
    chart = alt.Chart(frame).mark_bar().encode(x="x:Q")
    assert passing.from_plain(passing.to_plain(chart)).to_dict() == chart.to_dict()
    assert isinstance(passing.from_plain(passing.to_plain(chart)), alt.Chart)
    other = passing.from_plain(passing.to_plain(frame["x"]))
    assert (type(other).__name__, isinstance(other, passing.Stranger)) == ("Series", True)
    given = passing.to_plain(frame)
    passing.fresh(given).loc[0, "x"] = 9.0
    assert passing.fresh(given).equals(frame)
    for value in ([1, (2.5, "x")], {"a": [None, True]}, 3, "é"):
        assert passing.from_plain(passing.to_plain(value)) == value
