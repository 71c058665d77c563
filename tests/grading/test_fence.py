"""A learner's own code within the fence: what can it see, reach and leave behind?"""

from __future__ import annotations

import os
import time
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from autograder.grade import code, execute, fence, room
from course.base.paths import exercises_dir

pytestmark = [
    pytest.mark.skipif(not fence.available(), reason="this computer has no bubblewrap, or does not let it work"),
    pytest.mark.usefixtures("session_home"),
]


def run_in_room(folder: Path, *sources: str) -> list[str]:
    """Run cells in a room, in a fork of the warmed process; return what each printed, or the name of its error."""
    with room.Room(folder.resolve()) as built:
        guest = code.warmed().guest(built, "learner")
        replies = [guest.ask("run", 20, source=source) for source in sources]
        guest.close()
    return [said(nbformat.from_dict(reply)) for reply in replies]


def run(folder: Path, *sources: str) -> list[str]:
    """Run cells as a learner's own code in a kernel; return what each printed, or the name of its error."""
    folder.mkdir(exist_ok=True)
    kernelspec = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    metadata = {"kernelspec": kernelspec, "cursus": {"answers": "code"}}
    notebook = new_notebook(cells=[new_code_cell(source) for source in sources], metadata=metadata)
    ran, _ = execute.SharedExecute(timeout=20).preprocess(notebook, {"metadata": {"path": str(folder)}})
    return [said(cell) for cell in ran.cells]


def said(cell: NotebookNode) -> str:
    return "".join(one.ename if one.output_type == "error" else one.get("text", "") for one in cell.outputs).strip()


@pytest.fixture(scope="module")
def course_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a lecturer has it: a gradebook, keys, and two submissions."""
    root = tmp_path_factory.mktemp("nakijken")
    for path in ("gradebook.db", "source/05b-data/opdracht.ipynb", "submitted/noor/05b-data/werk.ipynb"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("geheim", encoding="utf-8")
    (root / "autograded/bilal/05b-data").mkdir(parents=True)
    (root / "autograded/bilal/05b-data/gegevens.csv").write_text("eigen", encoding="utf-8")
    return root


@pytest.fixture(scope="module", params=[run_in_room, run])
def seen(course_folder: Path, request: pytest.FixtureRequest) -> list[str]:
    """What one run of code sees and does, line by line of the list below."""
    os.environ["GEHEIM_VAN_DE_DOCENT"] = "sleutel"
    try:
        return request.param(course_folder / "autograded/bilal/05b-data", *PRYING.values())
    finally:
        del os.environ["GEHEIM_VAN_DE_DOCENT"]


PRYING = {
    "up": "import os; print(sorted(os.listdir('../../..')))",
    "own": "print(open('gegevens.csv').read())",
    "own file": "open('gegevens.csv', 'w')",
    "new file": "open('nieuw.txt', 'w').write('x'); print(os.path.getsize('nieuw.txt'))",
    "keys": f"print(os.path.exists({str(exercises_dir())!r}))",
    "environment": "print(os.environ.get('GEHEIM_VAN_DE_DOCENT'))",
    "others' environment": (
        "found = []\nfor one in os.listdir('/proc'):\n    try: found += [open(f'/proc/{one}/environ').read()]\n"
        "    except OSError: pass\nprint(len(found) > 1, 'sleutel' in str(found))"
    ),
    "home": f"print(os.path.exists({str(Path.home())!r}) and os.listdir({str(Path.home())!r}))",
    "network": "import socket; socket.create_connection(('127.0.0.1', 80), 2)",
    "interfaces": "print([name for _, name in socket.if_nameindex()])",
    "processes": "print(len([name for name in os.listdir('/proc') if name.isdigit()]) < 10)",
    "system": "open('/usr/bin/nieuw', 'w')",
    "disk": "open('/tmp/groot', 'wb').write(b'0' * (1 << 27))",
    "course": "import course.datacheck, pandas, altair; print('werkt')",
}
EXPECTED = {
    "up": "['autograded']",
    "own": "eigen",
    "own file": "OSError",
    "new file": "1",
    "keys": "False",
    "environment": "None",
    "others' environment": "True False",
    "home": "False",
    "network": "ConnectionRefusedError",
    "interfaces": "['lo']",
    "processes": "True",
    "system": "OSError",
    "disk": "OSError",
    "course": "werkt",
}


@pytest.mark.parametrize("what", PRYING)
def test_does_code_see_and_reach_no_more_than_it_needs(seen: list[str], what: str):
    """No gradebook, key, classmate, home, environment or network; the own files to read; the course as ever?"""
    assert dict(zip(PRYING, seen, strict=True))[what] == EXPECTED[what]


def test_is_nothing_left_behind(seen: list[str], course_folder: Path):
    """Are the submission's files as they were, and is what was written beside them gone?"""
    folder = course_folder / "autograded/bilal/05b-data"
    assert [path.name for path in folder.iterdir()] == ["gegevens.csv"]
    assert (folder / "gegevens.csv").read_text(encoding="utf-8") == "eigen"


def test_do_the_processes_of_code_end_with_it(tmp_path: Path):
    """Thirty children that let go of their parent: is none of them left when the notebook is done?"""
    name = f"slaap-{time.time_ns()}"
    detached = (
        "import subprocess, sys\n"
        f"for _ in range(30): subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)', {name!r}], "
        "start_new_session=True)\nprint('begonnen')"
    )
    assert run(tmp_path / "werk", detached) == ["begonnen"]
    deadline = time.monotonic() + 20
    while alive(name) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert alive(name) == []


def alive(name: str) -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if name.encode() in path.read_bytes():
                found.append(path.parent.name)
        except OSError:
            continue
    return found


# -- checks that are made to say nothing -------------------------------------------------------------------------------

HOOKS = {
    "empties the text": "get_ipython().input_transformers_post.append(lambda lines: ['pass'])",
    "empties the tree": (
        "import ast\nclass Empty(ast.NodeTransformer):\n    def visit_Module(self, node):\n"
        "        node.body = []\n        return node\nget_ipython().ast_transformers.append(Empty())"
    ),
    "replaces the running": (
        "ip = get_ipython()\nold = ip.run_cell_async\nasync def run(source, *a, **k):\n"
        "    return await old('pass', *a, **{**k, 'transformed_cell': 'pass'})\nip.run_cell_async = run"
    ),
}


def check(folder: Path, learner: str, test: str) -> tuple[NotebookNode, dict[str, str]]:
    """Run a learner's cell and a check after it; return the check and what is doubted."""
    folder.mkdir(exist_ok=True)
    info = {"grade": True, "grade_id": "controle", "points": 2, "locked": True, "solution": False, "task": False}
    cells = [new_code_cell(learner), new_code_cell(test, metadata={"nbgrader": info | {"schema_version": 3}})]
    kernelspec = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    notebook = new_notebook(cells=cells, metadata={"kernelspec": kernelspec, "cursus": {"answers": "code"}})
    resources = {"metadata": {"path": str(folder)}, "cursus": {"invalid": {}}}
    ran, resources = execute.SharedExecute(timeout=20).preprocess(notebook, resources)
    assert ran.cells[1].source == test
    return ran.cells[1], resources["cursus"]["invalid"]


@pytest.mark.parametrize("hook", HOOKS)
def test_does_a_check_that_was_emptied_wait_for_a_person(tmp_path: Path, hook: str):
    """A wrong answer whose check says nothing because of a hook: no points without someone who looks?"""
    cell, doubted = check(tmp_path / "werk", HOOKS[hook], "assert 1 == 2")
    assert not cell.outputs
    assert "niet echt uitgevoerd" in doubted["controle"]


@pytest.mark.parametrize(
    ("test", "kinds"),
    [
        ("assert True\n### END HIDDEN TESTS", []),
        ("x = [\n    1,\n]\n0.5", ["execute_result"]),
        ("assert False", ["error"]),
        ("@staticmethod\ndef f():\n    pass", []),
        ("a = 1; 2.0", ["execute_result"]),
    ],
)
def test_is_an_honest_check_as_ever(tmp_path: Path, test: str, kinds: list[str]):
    """Silence, a number, an error: the same outputs, and no doubt?"""
    cell, doubted = check(tmp_path / "werk", "antwoord = 3", test)
    assert [output.output_type for output in cell.outputs] == kinds
    assert doubted == {}


def test_are_hidden_tests_out_of_reach_of_code(tmp_path: Path):
    """The graded notebook stands beside the code: does it hold no line of a cell there, and stay whole here?"""
    folder = tmp_path / "werk"
    folder.mkdir()
    text = nbformat.writes(new_notebook(cells=[new_code_cell("geheime_controle()")]))
    (folder / "opdracht.ipynb").write_text(text, encoding="utf-8")
    (said,) = run(folder, "print('geheim' in open('opdracht.ipynb').read(), len(open('opdracht.ipynb').read()) > 50)")
    assert said == "False True"
    assert (folder / "opdracht.ipynb").read_text(encoding="utf-8") == text
