"""Does the public CI read its workflow: does it run what `.ci/run` runs, on every promised Python?"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
STEPS = [(name, step) for name, job in JOBS.items() for step in job["steps"]]
#: The oldest version of an action that runs on the Node that the runners still have.
ACTIONS = {"actions/checkout": 5, "actions/setup-python": 6, "actions/setup-node": 6}


def test_is_it_started_by_every_change():
    """Does it run on a push and a pull request, with no more rights than reading?"""
    assert {"push", "pull_request"} <= set(WORKFLOW[True])  # YAML takes the word "on" for yes
    assert WORKFLOW["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("name", JOBS)
def test_has_every_job_its_parts(name):
    """Does each job name a machine, its time and its steps, each of which uses an action or runs a command?"""
    job = JOBS[name]
    assert set(job) <= {"name", "runs-on", "timeout-minutes", "strategy", "steps"}
    assert job["runs-on"] and job["timeout-minutes"] <= 60
    assert all(len({"uses", "run"} & set(step)) == 1 and set(step) <= {"uses", "run", "with"} for step in job["steps"])
    assert any(step.get("uses", "").startswith("actions/checkout@") for step in job["steps"])


@pytest.mark.parametrize("name", JOBS)
def test_is_every_variable_known(name):
    """Is each ``${{ matrix.… }}`` one of the job's own matrix?"""
    used = set(re.findall(r"\$\{\{ matrix\.(\w+) \}\}", yaml.safe_dump(JOBS[name])))
    assert used == set(JOBS[name].get("strategy", {}).get("matrix", {}))


def test_are_the_actions_of_a_known_version():
    """Does each action come from GitHub itself, in the version that this was written for?"""
    for _, step in STEPS:
        if "uses" in step:
            action, _, version = step["uses"].partition("@")
            assert version == f"v{ACTIONS[action]}"


def test_are_all_systems_and_pythons_tried():
    """Does the matrix hold the three systems, and every Python that the course promises?"""
    matrix = JOBS["systems"]["strategy"]["matrix"]
    assert matrix["system"] == ["windows-latest", "macos-latest", "ubuntu-latest"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == f">={matrix['python'][0]}"
    assert matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]


def test_does_it_run_our_commands():
    """Is every command `.ci/run` or a start of cursus.py with a part that exists, the whole gate among them?"""
    commands = [step["run"] for _, step in STEPS if "run" in step]
    assert ".ci/run" in commands and (ROOT / ".ci" / "run").exists()
    for command in commands:
        if command.startswith("python cursus.py"):
            _, _, verb, *parts = command.split()
            assert verb in ("test", "check") and all((ROOT / part).exists() for part in parts)
        else:
            assert command == ".ci/run" or command.startswith(("sudo apt-get update", "git config"))
