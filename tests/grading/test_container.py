"""A container as the other way to lock code in: the same promises, and a sentence where there is none?"""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import boxes
import nbformat
import pytest
import test_fence
import test_rooms
from test_rooms import alive, running, wait_until

from autograder.command.place import WAYS
from autograder.grade import code, container, fence, room, ways
from autograder.grade.container import Container
from autograder.grade.warm import Gone, Guest
from autograder.problem import Problem
from course.base.paths import project_dir

linux = pytest.mark.skipif(sys.platform == "win32", reason="a program of the test is a script for a shell")


# -- which way is taken, and what is said where there is none ----------------------------------------------------------


@pytest.mark.parametrize(
    ("here", "wanted", "own_road", "taken"),
    [
        ("bubblewrap, rooms, container", "", True, ways.BUBBLEWRAP),
        ("bubblewrap, rooms, container", "container", True, ways.CONTAINER),
        ("bubblewrap, rooms, container", "", False, ways.BUBBLEWRAP),
        ("bubblewrap, container", "", True, ways.CONTAINER),
        ("bubblewrap", "", True, ways.BUBBLEWRAP),
        ("container", "", True, ways.CONTAINER),
        ("", "geen", True, ways.OPEN),
        ("", "", True, "Bubblewrap ontbreekt.*hier niet geïnstalleerd"),
        ("container", "bubblewrap", True, "Bubblewrap ontbreekt"),
        ("bubblewrap, rooms", "container", True, "hier niet geïnstalleerd"),
        ("container", "", False, "eigen instellingen van nbgrader"),
    ],
)
def test_is_the_best_way_taken_that_is_there(
    monkeypatch: pytest.MonkeyPatch, here: str, wanted: str, own_road: bool, taken: str
):
    """And never none without the lecturer's word?"""
    monkeypatch.setattr(fence, "available", lambda: "bubblewrap" in here)
    monkeypatch.setattr(room, "usable", lambda: "rooms" in here)
    monkeypatch.setattr(
        container, "missing", lambda: "" if "container" in here else "Podman … hier niet geïnstalleerd."
    )
    if taken in ways.WAYS:
        assert ways.way(wanted, own_road) == taken
    else:
        with pytest.raises(Problem, match=taken):
            ways.way(wanted, own_road)


def test_are_the_ways_on_the_command_line_those_that_there_are():
    assert WAYS == ways.WAYS


def test_is_the_image_named_after_this_edition_where_people_read_it():
    for path in (Path(container.__file__).with_name("Containerfile"), project_dir() / "README.md"):
        assert container.IMAGE in path.read_text(encoding="utf-8")


@linux
@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("", "Podman en Docker zijn hier niet geïnstalleerd"),
        ('[ "$1" = run ] && exit 0; [ "$1" = image ]', ""),
        ('[ "$1" = info ]', "Docker heeft het image nog niet. Maak het in de map van de cursus: docker build --tag "),
        ('echo "Is de daemon aan?" >&2; exit 1', "Docker staat er wel op, maar werkt niet (Is de daemon aan?)."),
        ('[ "$1" = image ] || { echo geheugen >&2; exit 1; }', "Docker kan geen container starten (geheugen)."),
    ],
)
def test_is_said_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, told: str):
    """No program, no image, a program that does not work, and one that cannot keep its walls up?"""
    if script:
        program = tmp_path / "docker"
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    container._found.cache_clear()
    try:
        assert container.missing().startswith(told)
        assert bool(container.missing()) == bool(told)
        assert container.program() == ("" if told else "docker")
    finally:
        container._found.cache_clear()


# -- a real container --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def box(session_home: None) -> Iterator[None]:
    with boxes.podman() as why:
        if why:
            pytest.skip(f"containers cannot be started here: {why}")
        yield


def entered(files: dict[str, str]) -> Guest:
    """Return a learner in a container of its own, with these files; the content is base64."""
    one = Container(container.program())
    guest = Guest(one, one)
    assert guest.receive(container.PATIENCE) == {"ready": True}
    guest.send({"role": "learner", "files": files})
    return guest


def said(guest: Guest, source: str) -> str:
    return test_fence.said(nbformat.from_dict(guest.ask("run", 20, source=source)))


#: Begins a child that lets go of its parent.
DETACHED = (
    "import subprocess, sys\n"
    "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)', '{}'], start_new_session=True)"
)
#: Forks until it may not.
FORKS = """
made = 0
try:
    while made < 200:
        if not os.fork(): import time; time.sleep(9)
        made += 1
except OSError:
    print(made < 64)
"""
#: What code sees in a container, beside what it sees within bubblewrap; its files are copies there.
PRYING = test_fence.PRYING | {
    "up": "import os; print(os.getcwd(), os.listdir('/var'))",
    "privileges": "print(*[line.split()[1] for line in open('/proc/self/status') if line[:6] in "
    "('CapEff', 'NoNewP', 'Seccom')][:3])",
    "first process": "open('/proc/1/mem', 'rb')",
    "ending it": "os.kill(1, 9); print('nog hier')",
    "processes without end": FORKS,
}
EXPECTED = test_fence.EXPECTED | {
    "up": "/werk ['tmp']",
    "own file": "",
    "privileges": "0000000000000000 1 2",
    "first process": "PermissionError",
    "ending it": "nog hier",
    "processes without end": "True",
}


def test_does_code_in_a_container_see_and_reach_no_more_than_it_needs(box: None, monkeypatch: pytest.MonkeyPatch):
    """No gradebook, key, classmate, home, environment or network; and is memory without end the end of all in it?"""
    name = f"slaap-{time.time_ns()}"
    monkeypatch.setenv("GEHEIM_VAN_DE_DOCENT", "sleutel")
    monkeypatch.setattr(room, "ROOM_MEMORY", 400 << 20)
    guest = entered({"gegevens.csv": "ZWlnZW4="})
    try:
        said(guest, DETACHED.format(name))
        wait_until(lambda: bool(alive(name)))
        assert {what: said(guest, source) for what, source in PRYING.items()} == EXPECTED
        with pytest.raises(Gone, match="viel uit"):
            guest.ask("run", 20, source="x = []\nwhile True: x.append(b'x' * (20 << 20))")
        wait_until(lambda: not alive(name))
    finally:
        guest.close()


def test_does_a_container_end_with_who_grades(box: None, tmp_path: Path):
    """Also when that is killed, and cannot say so, while the code hears nothing?"""
    child = os.fork()
    if not child:
        name, guest = f"slaap-{time.time_ns()}", entered({})
        said(guest, DETACHED.format(name))
        deaf = "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
        guest.send({"do": "run", "source": deaf, "timeout": 99})
        (tmp_path / "name").write_text(name, encoding="utf-8")
        time.sleep(99)
        os._exit(0)
    wait_until(lambda: (tmp_path / "name").exists())
    (pid,) = alive((tmp_path / "name").read_text(encoding="utf-8"))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    wait_until(lambda: not running(pid), patience=30)


def test_is_a_submission_graded_in_containers(box: None):
    """A right answer that looks for hidden tests meanwhile: all points, and nothing found?"""
    look = test_rooms.notebook(test_rooms.LOOK)
    look.cells.append(test_rooms.cell("wat", "print(found, sum(looked))", locked=False))
    recipe = dataclasses.replace(test_rooms.recipe(timeout=60), within=ways.CONTAINER)
    ran = code.run_code(recipe, {"werk": nbformat.writes(look)}, {})
    cells = nbformat.reads(ran.texts["werk"], as_version=4).cells
    assert test_rooms.Result({one.id: one for one in cells}, ran.doubts).passed() == [True, True]
    found, _, size = cells[-1].outputs[0].text.strip().rpartition(" ")
    assert found == str([0] * 6)
    assert int(size) > 10 << 20
