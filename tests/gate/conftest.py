"""Node, for the tests of the scripts.

A learner needs no Node. Whoever changes a script does: without Node these tests are skipped, and in the gate
(``INCLUSIEF_REQUIRE_BROWSER``) they fail.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "package-lock.json"
MODULES = ROOT / "node_modules"
OLDEST = (18, 19)


def missing(reason: str) -> None:
    if os.environ.get("INCLUSIEF_REQUIRE_BROWSER"):
        pytest.fail(reason)
    pytest.skip(f"{reason}; only who changes the scripts of the pages needs it")


def run(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", errors="replace")


@pytest.fixture(scope="session")
def node() -> str:
    """Node with the packages of the lock, fetched when they are not there yet."""
    found, npm = shutil.which("node"), shutil.which("npm")
    if not found or not npm:
        missing("Node and npm are not on this machine")
    version = re.match(r"v(\d+)\.(\d+)", run(found, "--version").stdout)
    if version is None or tuple(map(int, version.groups())) < OLDEST:
        missing(f"Node {'.'.join(map(str, OLDEST))} or later is not on this machine")
    stamp, wanted = MODULES / ".lock-sha256", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    with FileLock(ROOT / ".venv" / "node_modules.lock"):
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
            done = run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            if done.returncode:
                missing(f"the packages of package-lock.json could not be fetched: {done.stderr[-400:]}")
            stamp.write_text(wanted, encoding="utf-8")
    return found
