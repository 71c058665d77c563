"""How long the site lets a learner wait, and what it weighs, beside a bare JupyterLite in the same run.

`python tests/bench/bench_site.py [SITE] [--rounds N] [--plain]` prints the table of `tests/bench/site.md`; without
SITE it builds one.

Every visit is one of a browser of its own, with a folder of its own: the first visit with nothing in it, the second
after the browser was closed. The web space gives 20 Mbit/s in all, each answer 40 ms late, and zips as the files for
servers in the site ask for (`--plain`: it does not zip). The browser's own developer tools slow down the page alone:
the kernel and the service worker fetch most, so the web space itself is slow here. A question is usable when an answer
to it stands there as saved.

Baseline: JupyterLite as it comes, of the same versions, with the same Pyodide and the same packages, whole and each in
its own file, on the same web space. Its notebook has one cell, `1 + 1`; it is usable when what the cell gives stands
there after "Run All Cells".
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.bench_front import browsers  # noqa: E402
from browser.conftest import FLAGS, find_browser  # noqa: E402
from browser.learner import question, sign  # noqa: E402

from course.jupyter.site import build, bundle, runtime  # noqa: E402
from course.jupyter.site.trust import HEADERS  # noqa: E402

ROUNDS = 3
BYTES_A_SECOND = 20e6 / 8
LATENCY = 0.04
PIECE = 16_384
LIMITS = {"MB": 60, "first": 12, "second": 5}
FIRST_QUESTION = "proef-keuze"
_IPYTHON_NEEDS = (
    *("asttokens", "executing", "ipython-pygments-lexers", "matplotlib-inline", "prompt-toolkit", "pure-eval"),
    *("pygments", "stack-data", "traitlets", "typing-extensions", "wcwidth"),
)
_ZIPPED = {".html", ".js", ".mjs", ".css", ".json", ".wasm", ".ipynb", ".webmanifest", ".svg"}


class Line:
    """A line to the internet: so many bytes a second, whoever asks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free = 0.0
        self.sent = 0

    def send(self, write: Callable[[bytes], Any], content: bytes) -> None:
        """Write these bytes at the pace of the line."""
        for start in range(0, len(content), PIECE):
            piece = content[start : start + PIECE]
            with self._lock:
                self._free = max(self._free, time.monotonic()) + len(piece) / BYTES_A_SECOND
                wait = self._free - time.monotonic()
                self.sent += len(piece)
            time.sleep(max(0.0, wait))
            write(piece)


class WebSpace:
    """A folder of files, zipped once."""

    def __init__(self, folder: Path, zips: bool) -> None:
        self._folder, self._zips = folder, zips
        self._kept: dict[Path, tuple[bytes, bool, str]] = {}
        for path in folder.rglob("*"):
            if path.is_file():
                self._read(path)

    def _read(self, path: Path) -> None:
        content = path.read_bytes()
        zipped = self._zips and path.suffix in _ZIPPED
        mark = hashlib.sha256(content).hexdigest()[:16]
        self._kept[path] = (gzip.compress(content, 6) if zipped else content, zipped, f'"{mark}"')

    def file(self, path: Path) -> tuple[bytes, bool, str] | None:
        """Return the bytes to send, whether they are zipped, and the mark of this version."""
        return self._kept.get(path / "index.html" if path.is_dir() else path)


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *given: Any, line: Line, space: WebSpace, headers: dict[str, str], directory: str) -> None:
        self._line, self._space, self._headers = line, space, headers
        super().__init__(*given, directory=directory)

    def do_GET(self) -> None:
        time.sleep(LATENCY)
        found = self._space.file(Path(self.translate_path(self.path)))
        content, zipped, mark = found or (b"", False, "")
        same = found is not None and self.headers.get("If-None-Match") == mark
        self.send_response(304 if same else 200 if found else 404)
        for name, value in (self._headers | {"ETag": mark}).items():
            self.send_header(name, value)
        if same:
            return self.end_headers()
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        name = "index.html" if self.path.partition("?")[0].endswith("/") else self.path.partition("?")[0]
        self.send_header("Content-Type", self.guess_type(name))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self._line.send(self.wfile.write, content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, headers: dict[str, str], zips: bool) -> Iterator[tuple[str, Line]]:
    """Serve a folder over a slow line."""
    line, space = Line(), WebSpace(folder, zips)
    handler = partial(_Handler, line=line, space=space, headers=headers, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda *given: None  # type: ignore[method-assign]  # a browser that closes lets its lines go
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", line
    server.shutdown()
    server.server_close()


def build_bare(target: Path, site: Path) -> None:
    """Build JupyterLite as it comes, with the same Pyodide and packages as the site, on the same web space."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "source"
        (source / "files").mkdir(parents=True)
        cell = {
            "cell_type": "code",
            "id": "som",
            "metadata": {},
            "source": "1 + 1",
            "outputs": [],
            "execution_count": None,
        }
        kernel = {"kernelspec": {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}}
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": kernel, "cells": [cell]}
        _json(source / "files" / "som.ipynb", notebook)
        python = {
            "pyodideUrl": "./python/pyodide.mjs",
            "loadPyodideOptions": {"lockFileURL": "./python/pyodide-lock.json"},
        }
        about = {
            "jupyter-lite-schema-version": 0,
            "jupyter-config-data": {"litePluginSettings": {build.KERNEL: python}},
        }
        _json(source / "jupyter-lite.json", about)
        extension = str(build.extension("@jupyterlite/pyodide-kernel-extension"))
        settings = {"federated_extensions": [extension], "ignore_sys_prefix": ["federated_extensions"]}
        _json(source / "jupyter_lite_config.json", {"LiteBuildConfig": settings})
        command = [
            sys.executable,
            "-m",
            "jupyterlite_core",
            "build",
            "--lite-dir",
            str(source),
            "--output-dir",
            str(target),
        ]
        env = os.environ | {"JUPYTER_NO_CONFIG": "1", "JUPYTER_PREFER_ENV_PATH": "1"}
        subprocess.run(command, cwd=source, env=env, check=True, capture_output=True)
        runtime.copy_pyodide(site / "python", target / "python")
        wheels = runtime.fetch_wheels(Path(place) / "wheels")
        _whole_packages(wheels, site / "python" / "pyodide-lock.json", target / "python")


def _whole_packages(wheels: list[Path], lock: Path, target: Path) -> None:
    """Put the kernel's packages beside Pyodide as they come, and the lock with which it finds them."""
    own = sorted((build.extension("@jupyterlite/pyodide-kernel-extension") / "static" / "pypi").glob("*.whl"))
    files = {path.name.partition("-")[0].replace("_", "-").lower(): path for path in [*wheels, *own]}
    empty = bundle.write_bundle("leeg", (), target)
    packages = {}
    for name in {*bundle.KERNEL_PACKAGES, *_IPYTHON_NEEDS, "packaging"}:
        path = files.get(name, empty)
        packages[name] = bundle.entry(name, path)
        if path != empty:
            shutil.copy(path, target / path.name)
    packages["ipython"]["depends"] = list(_IPYTHON_NEEDS)
    packages["micropip"]["depends"] = ["packaging"]
    about = json.loads(lock.read_text(encoding="utf-8"))["info"]
    _json(target / "pyodide-lock.json", {"info": about, "packages": packages})


def _json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


@dataclass
class Visit:
    """What one visit took: seconds, bytes over the line until then, and memory in MB."""

    seconds: float
    fetched: float
    memory: float


def _ours(page: Page, address: str) -> None:
    page.goto(f"{address}/lab/index.html?path=modules/00-start.ipynb", wait_until="commit")
    choices = question(page, FIRST_QUESTION).get_by_role("radio")
    choices.nth(1 if choices.first.is_checked(timeout=120_000) else 0).check(timeout=120_000)
    expect(sign(page, FIRST_QUESTION)).to_contain_text("Opgeslagen om", timeout=60_000)


def _bare(page: Page, address: str) -> None:
    page.goto(f"{address}/lab/index.html?path=som.ipynb", wait_until="commit")
    page.get_by_role("button", name="Python (Pyodide)", exact=True).wait_for(timeout=120_000)
    page.get_by_role("menuitem", name="Run", exact=True).click(timeout=120_000)
    page.get_by_text("Run All Cells", exact=True).click(timeout=120_000)
    expect(page.locator(".jp-OutputArea-executeResult")).to_contain_text("2", timeout=120_000)


def two_visits(
    start: Callable[[Path], BrowserContext], address: str, line: Line, go: Callable[[Page, str], None]
) -> list[Visit]:
    """Return the first and the second visit of one new browser."""
    made = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        for _ in range(2):
            context = start(Path(place))
            page = context.pages[0]
            before, began = line.sent, time.perf_counter()
            go(page, address)
            made.append(Visit(time.perf_counter() - began, (line.sent - before) / 1e6, browsers()))
            if go is _ours:
                expect(page.locator("html[data-offline=klaar]")).to_have_count(1, timeout=120_000)
            context.close()
    return made


def measure(site: Path, bare: Path, rounds: int, zips: bool) -> dict[str, list[list[Visit]]]:
    """Return the visits to the site and to the baseline, in turn."""
    found: dict[str, list[list[Visit]]] = {"course": [], "bare": []}
    with (
        sync_playwright() as playwright,
        served(site, HEADERS, zips) as (ours, our_line),
        served(bare, {}, zips) as (stock, stock_line),
    ):
        program = find_browser(playwright)

        def start(folder: Path) -> BrowserContext:
            return playwright.chromium.launch_persistent_context(str(folder), executable_path=program, args=FLAGS)

        for _ in range(rounds):
            found["course"].append(two_visits(start, ours, our_line, _ours))
            found["bare"].append(two_visits(start, stock, stock_line, _bare))
    return found


def weight(site: Path) -> tuple[float, float]:
    """Return the MB of all files of a site, and of all files zipped one by one."""
    contents = [path.read_bytes() for path in site.rglob("*") if path.is_file()]
    return sum(map(len, contents)) / 1e6, sum(len(gzip.compress(one, 6)) for one in contents) / 1e6


def main() -> None:
    """Build what is not there, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", nargs="?", type=Path)
    parser.add_argument("--bare", type=Path, help="a bare JupyterLite that was built before")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--plain", action="store_true", help="the web space does not zip")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        site = options.site or Path(place) / "site"
        bare = options.bare or Path(place) / "bare"
        if not site.exists():
            build.build(site)
        if not bare.exists():
            build_bare(bare, site)
        found = measure(site, bare, options.rounds, zips=not options.plain)
        weights = {"course": weight(site), "bare": weight(bare)}
    rows: list[tuple[str, float, float]] = [
        ("size, MB", weights["course"][0], weights["bare"][0]),
        ("size zipped, MB", weights["course"][1], weights["bare"][1]),
    ]
    for number, which in enumerate(("first", "second")):
        for name, value in (("s", "seconds"), ("MB over the line", "fetched"), ("MB of memory", "memory")):
            mine, stock = (
                statistics.median(getattr(visits[number], value) for visits in found[one]) for one in ("course", "bare")
            )
            rows.append((f"{which} visit, {name}", mine, stock))
    print(f"{options.rounds} rounds; load {os.getloadavg()[0]:.1f}\n")
    print("| | course | bare JupyterLite | ratio |\n|---|---:|---:|---:|")
    for label, mine, stock in rows:
        print(f"| {label} | {mine:.1f} | {stock:.1f} | {mine / stock if stock else 0:.2f} |")
    print({one: [[round(visit.seconds, 1) for visit in visits] for visits in all_] for one, all_ in found.items()})


if __name__ == "__main__":
    main()
