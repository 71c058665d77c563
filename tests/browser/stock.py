"""Jupyter as it comes, with none of the course's settings and without its front."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil

from .conftest import Lab


@contextlib.contextmanager
def stock_server(folder: Path, *options: str, app: str = "jupyterlab") -> Iterator[Lab]:
    """Run JupyterLab, or another `app`, on a folder; the address of its page is that of JupyterLab."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    state = folder / ".stock"
    own = {f"JUPYTER_{name}_DIR": str(state / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    own |= {f"JUPYTERLAB_{name}_DIR": str(state / name) for name in ("SETTINGS", "WORKSPACES")}
    config = state / "CONFIG" / "labconfig" / "page_config.json"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(json.dumps({"disabledExtensions": {"inclusief-frontdoor": True}}), encoding="utf-8")
    command = [sys.executable, "-m", app, "--no-browser", "--allow-root", f"--port={port}"]
    command += ["--IdentityProvider.token=stock", f"--ServerApp.root_dir={folder}"]
    command += ["--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate", *options]
    server = subprocess.Popen(
        command, env=os.environ | own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    )
    host = f"http://127.0.0.1:{port}"
    try:
        while not _answers(f"{host}/api/status?token=stock"):
            assert server.poll() is None, "the server stopped by itself"
            time.sleep(0.05)
        yield Lab(folder, f"{host}/lab?token=stock", server, [])
    finally:
        for one in psutil.Process(server.pid).children(recursive=True):
            one.kill()
        server.kill()
        server.wait()


def _answers(address: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=10):
        return True
    return False
