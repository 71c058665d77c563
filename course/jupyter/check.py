"""The part of ``cursus check`` that needs the course: does JupyterLab start with our part, and can answers be read?"""

from __future__ import annotations

import html
import json
import re
import secrets
import subprocess
import tempfile
import time
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from course.base import dutch, paths
from course.record.answers import RecordError, parse_record
from course.record.backup import record_files
from course.setup.check import Finding, outside, report

from . import arrangement, server
from .translation import LOCALE

#: What draws the questions on a page, and the front of the course.
_EXTENSIONS = {"anywidget", "@jupyter-widgets/jupyterlab-manager", "inclusief-frontdoor"}
_PORT = 8899


def check(folder: Path) -> int:
    """Say what is found on this computer and in the learner's `folder`; return the exit code."""
    return report([*outside(paths.project_dir()), *_jupyterlab(), *_answers(folder)])


def _jupyterlab() -> Iterator[Finding]:
    """Start JupyterLab for a moment, on an empty folder, and look at what it serves."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder = Path(place)
        arrangement.state_dir(folder).mkdir(parents=True)
        settings = arrangement.server_settings(folder, _PORT, lecturer=False, root=server.is_root())
        began, token = time.monotonic(), secrets.token_hex(24)
        with (folder / "log").open("w+", encoding="utf-8") as log:
            running = server.launch(folder, settings, token, log)
            try:
                host = server.wait_for(running, folder, token)
                version = f"versie {metadata.version('jupyterlab')}"
                if host is None:
                    log.seek(0)
                    last = (log.read().strip().splitlines() or [""])[-1]
                    yield Finding("JupyterLab", f"{version}, wil niet starten: {last}", "fout")
                    return
                yield Finding("JupyterLab", f"{version}, antwoordt na {time.monotonic() - began:.1f} seconden")
                yield _extensions(host, token)
            finally:
                _end(running)


def _extensions(host: str, token: str) -> Finding:
    page = _get(f"{host}/lab?token={token}")
    texts = _get(f"{host}/lab/api/translations/{LOCALE}?token={token}")
    found = re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.DOTALL)
    served = json.loads(html.unescape(found[1])) if found else {}
    there = {extension["name"] for extension in served.get("federated_extensions", [])}
    missing = sorted(_EXTENSIONS - there) + ([] if "Opnieuw laden" in texts else ["Nederlandse teksten"])
    if missing:
        return Finding("Uitbreidingen", f"niet geladen: {', '.join(missing)}", "fout")
    return Finding("Uitbreidingen", "geladen")


def _get(address: str) -> str:
    with server.ask(address, timeout=20) as answer:
        return answer.read().decode("utf-8", "replace")


def _end(running: subprocess.Popen[bytes]) -> None:
    running.terminate()
    try:
        running.wait(timeout=10)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()


def _answers(folder: Path) -> Iterator[Finding]:
    """Read every answer record of the learner."""
    files = [path for _, path in record_files(folder)]
    if not files:
        yield Finding("Antwoorden", "nog geen")
        return
    unreadable = []
    for path in files:
        try:
            parse_record(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecordError):
            unreadable.append(path.name)
    if unreadable:
        yield Finding("Antwoorden", f"niet te lezen: {', '.join(sorted(unreadable))}", "fout")
    else:
        yield Finding("Antwoorden", f"{dutch.count(len(files), 'bestand', 'bestanden')}, te lezen")
