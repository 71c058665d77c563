"""The gate: linter, formatter, type checker and the order of the rooms, each as CONTRIBUTING says to run it alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


@pytest.mark.timeout(600)
@pytest.mark.parametrize("command", ["ruff check", "ruff format --check", "mypy", "lint-imports --no-cache"])
def test_does_the_gate_stay_shut_to(command: str):
    """Does the tool find nothing to say about the whole tree?"""
    name, *options = command.split()
    done = subprocess.run(
        [BIN / name, *options], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", errors="replace",
        env=os.environ | {"PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
