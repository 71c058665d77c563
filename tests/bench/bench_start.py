"""How long a second start takes, from the command to the page, as a ratio to a bare `jupyter lab` in the same run.

`python tests/bench/bench_start.py` prints the numbers; `pytest tests/bench/bench_start.py` holds the ratio to a limit.
Time runs until the server gives the page; what the browser then does is JupyterLab's own work in both.

Baseline: `jupyter lab` of the same environment on the same folder, with settings of its own that hold nothing. The two
are started in turn, each after a start that does not count; the median of the rounds counts.
"""

from __future__ import annotations

import contextlib
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser.conftest import start_course  # noqa: E402

ROUNDS = 3
LIMIT = 1.3
PAGE = "/lab/tree/modules/00-start.ipynb"


def ours(folder: Path) -> float:
    """Start the course as a learner does; return the seconds until the server gives the page."""
    began = time.perf_counter()
    lab = start_course(folder)
    with urllib.request.urlopen(lab.address, timeout=10):
        seconds = time.perf_counter() - began
    lab.stop()
    return seconds


def stock(folder: Path) -> float:
    """Start JupyterLab as it comes; return the seconds until the server gives the page."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    state = folder / ".stock"
    own = {f"JUPYTER_{name}_DIR": str(state / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    own |= {f"JUPYTERLAB_{name}_DIR": str(state / name) for name in ("SETTINGS", "WORKSPACES")}
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}"]
    options = ["--IdentityProvider.token=bench", f"--ServerApp.root_dir={folder}"]
    address = f"http://127.0.0.1:{port}{PAGE}?token=bench"
    began = time.perf_counter()
    server = subprocess.Popen(
        [*command, *options], env=os.environ | own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not answers(address):
            time.sleep(0.05)
        return time.perf_counter() - began
    finally:
        server.terminate()
        server.wait()


def answers(address: str) -> bool:
    with contextlib.suppress(OSError, urllib.error.URLError), urllib.request.urlopen(address, timeout=10):
        return True
    return False


def measure() -> tuple[float, float]:
    """Return the median seconds of the course and of the baseline."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "mijn-cursus"
        rounds = [(ours(folder), stock(folder)) for _ in range(ROUNDS + 1)][1:]
    mine, bare = zip(*rounds, strict=True)
    return statistics.median(mine), statistics.median(bare)


def test_is_a_second_start_about_as_fast_as_a_bare_jupyterlab():
    """Does the course take no more than a little longer than JupyterLab itself?"""
    mine, bare = measure()
    assert mine / bare < LIMIT


if __name__ == "__main__":
    mine, bare = measure()
    print(f"course {mine:.2f} s; bare JupyterLab {bare:.2f} s; ratio {mine / bare:.2f} (limit {LIMIT})")
