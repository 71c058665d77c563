"""The JupyterLab server: starting it on a folder, finding it, and asking whether it answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

from . import arrangement

#: A laptop with a busy virus scanner takes its time for the first start.
_PATIENCE_SECONDS = 120


def is_root() -> bool:
    """Tell whether this program runs as the administrator."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def launch(folder: Path, settings: dict[str, dict[str, Any]], token: str, log: IO[str]) -> subprocess.Popen[bytes]:
    """Start a server on a folder with settings of :mod:`.arrangement`, its words in a log."""
    config = arrangement.state_dir(folder) / "server.json"
    config.write_text(json.dumps(settings, indent=1, ensure_ascii=False), encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, "-m", "course.jupyter.lab", f"--config={config}"],
        cwd=folder,
        env=arrangement.environment(folder, os.environ, token),
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
    )


def wait_for(server: subprocess.Popen[bytes], folder: Path, token: str) -> str | None:
    """Wait until the server answers and return its host; None when it stopped or took too long."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while server.poll() is None and time.monotonic() < end:
        for host, its_token in servers(folder):
            if its_token == token and answers(f"{host}/api/status?token={token}"):
                return host
        time.sleep(0.1)
    return None


def servers(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield host and token of each server that has announced itself in this folder, running or not."""
    for file in (arrangement.state_dir(folder) / "runtime").glob("jpserver-*.json"):
        try:
            server = json.loads(file.read_text(encoding="utf-8"))
            yield f"http://127.0.0.1:{int(server['port'])}", str(server["token"])
        except (OSError, ValueError, KeyError, TypeError):
            continue


#: Where a folder is served when nothing else is known.
DEFAULT_PORT = 8888
_PORT_FILE = "port"


def home_port(folder: Path) -> int:
    """Return the port on which this folder is served each time.

    A browser keeps what was not saved yet for one port only: on another it would be out of sight.
    """
    try:
        port = int((arrangement.state_dir(folder) / _PORT_FILE).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return DEFAULT_PORT
    return port if 1 <= port <= 65535 else DEFAULT_PORT


def keep_port(folder: Path, port: int) -> None:
    """Remember the port of the first time; a busy port now and then does not change it."""
    file = arrangement.state_dir(folder) / _PORT_FILE
    if not file.exists():
        file.write_text(str(port), encoding="ascii")


def ask(address: str, timeout: float) -> IO[bytes]:
    """Ask the server on this machine something, past any proxy that the school prescribes.

    Raises:
        OSError: it does not answer within these seconds.
    """
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return cast(IO[bytes], opener.open(address, timeout=timeout))


def answers(address: str) -> bool:
    """Tell whether the server on this machine answers."""
    try:
        with ask(address, timeout=2):
            return True
    except OSError:  # a URLError is one
        return False
