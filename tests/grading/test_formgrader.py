"""nbgrader's formgrader on our course folder: does every page that a lecturer opens, open?"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from classroom import NUMBER, Scene
from factories import ASSIGNMENT, NOTEBOOK

TOKEN = "proef"
Get = Callable[[str], str]


@pytest.fixture
def get(scene: Scene, tmp_path: Path) -> Iterator[Get]:
    """A Jupyter server with formgrader in a copy of the graded course folder; returns the text of a page that opens."""
    root = tmp_path / "nakijken"
    shutil.copytree(scene.course.root, root)
    command = [
        *(sys.executable, "-m", "jupyter", "server", "--no-browser", "--allow-root", "--ServerApp.port=0"),
        "--ServerApp.jpserver_extensions=nbgrader.server_extensions.formgrader=True",
        f"--IdentityProvider.token={TOKEN}",
    ]
    here = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    server = subprocess.Popen(command, cwd=root, env=os.environ | {"PATH": here}, stderr=subprocess.PIPE, text=True)
    try:
        address = wait_for_address(server)

        def get(path: str) -> str:
            request = urllib.request.Request(f"{address}/{path}", headers={"Authorization": f"token {TOKEN}"})
            with urllib.request.urlopen(request, timeout=30) as answer:
                assert answer.status == 200
                return answer.read().decode()

        yield get
    finally:
        server.kill()
        server.wait()


def wait_for_address(server: subprocess.Popen[str], patience: float = 60) -> str:
    assert server.stderr is not None
    end, said = time.monotonic() + patience, []
    for line in server.stderr:
        said.append(line)
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            return found.group(0)
        if time.monotonic() > end:
            break
    raise AssertionError("the server named no address: " + "".join(said))


def test_do_the_pages_of_formgrader_open(get: Get):
    """Assignments, gradebook, students, and the page on which a lecturer grades one submission?"""
    for page in ("", "/manage_assignments", f"/manage_submissions/{ASSIGNMENT}", "/gradebook", "/manage_students"):
        assert "<html" in get(f"formgrader{page}")
    for page in (
        f"/gradebook/{ASSIGNMENT}",
        f"/gradebook/{ASSIGNMENT}/{NOTEBOOK}",
        f"/manage_students/{NUMBER['half']}",
    ):
        assert "<html" in get(f"formgrader{page}")
    (assignment,) = json.loads(get("formgrader/api/assignments"))
    assert (assignment["name"], assignment["max_score"]) == (ASSIGNMENT, 22.0)
    submissions = json.loads(get(f"formgrader/api/submitted_notebooks/{ASSIGNMENT}/{NOTEBOOK}"))
    assert len(submissions) == 12
    one = next(found for found in submissions if found["student"] == NUMBER["half"])
    page = get(f"formgrader/submissions/{one['id']}")
    assert "Mark" in page or "Score" in page
    assert "p-taak" in page
