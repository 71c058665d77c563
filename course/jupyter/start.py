"""Prepare the learner's folder, start JupyterLab on it, open the browser and wait until the learner stops."""

from __future__ import annotations

import errno
import json
import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
import webbrowser
from collections.abc import Iterator, Sequence
from pathlib import Path

from .. import paths
from ..prepare import prepare
from . import arrangement
from .notebooks import tidy
from .options import parser

#: A laptop with a busy virus scanner takes its time for the first start.
_PATIENCE_SECONDS = 120


def main(argv: Sequence[str] | None = None) -> int:
    """Do what ``cursus.py`` promises once everything is installed; returns the exit code."""
    options = parser().parse_args(argv)
    folder = (options.dir or default_folder(lecturer=options.docent)).expanduser().absolute()
    try:
        arrangement.state_dir(folder).mkdir(parents=True, exist_ok=True)
        address = running_address(folder)
        if address:
            print("De cursus staat al open.")
            _show(address, options.no_browser)
            return 0
        if not options.docent:
            delivery = prepare(folder)
            tidy(folder, delivery.new + delivery.refreshed)
            for sentence in delivery.sentences():
                print(sentence)
        return _serve(folder, options.port, lecturer=options.docent, no_browser=options.no_browser)
    except OSError as error:
        print(folder_sentence(folder, error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Je hebt de start gestopt; je antwoorden zijn bewaard.", file=sys.stderr)
        return 130


def default_folder(*, lecturer: bool) -> Path:
    """Return the folder to work in when none is named: beside cursus.py, or here for an installed package."""
    home = paths.project_dir() if (paths.project_dir() / "cursus.py").exists() else Path.cwd()
    return home / ("nakijken" if lecturer else "mijn-cursus")


def folder_sentence(folder: Path, error: OSError) -> str:
    """Say in one Dutch sentence why the learner's folder cannot be used and what to do."""
    if error.errno == errno.ENOSPC:
        return f"De schijf is vol: maak ruimte vrij en start de cursus opnieuw ({folder})."
    if isinstance(error, FileExistsError | NotADirectoryError):
        return f"{folder} is geen map: kies een andere met --dir MAP."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return f"In {folder} mag ik niet schrijven: kies een andere map met --dir MAP."
    return f"De map {folder} is niet te gebruiken: {error}."


def running_address(folder: Path) -> str | None:
    """Return the address of a server that already runs on this folder, or None."""
    for host, token in _servers(folder):
        if _answers(f"{host}/api/status?token={token}"):
            return f"{host}/lab?token={token}"
    return None


def _servers(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield host and token of each server that has announced itself in this folder, running or not."""
    for file in (arrangement.state_dir(folder) / "runtime").glob("jpserver-*.json"):
        try:
            server = json.loads(file.read_text(encoding="utf-8"))
            yield f"http://127.0.0.1:{int(server['port'])}", str(server["token"])
        except (OSError, ValueError, KeyError, TypeError):
            continue


def _serve(folder: Path, port: int, *, lecturer: bool, no_browser: bool) -> int:
    """Run the server until it ends; it takes another port itself when the wanted one is busy."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    settings = arrangement.server_settings(folder, port, lecturer=lecturer, root=root)
    state = arrangement.state_dir(folder)
    config = state / "server.json"
    config.write_text(json.dumps(settings, indent=1, ensure_ascii=False), encoding="utf-8")
    token = secrets.token_hex(24)
    with (state / "jupyter.log").open("w", encoding="utf-8") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", f"--config={config}"],
            cwd=folder,
            env=arrangement.environment(folder, os.environ, token),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        # Ctrl-C reaches the server by itself; from here on we only wait until it has closed everything.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda *_: server.terminate())
        host = _wait_for(server, folder, token)
        if host is None:
            server.terminate()
            server.wait()
            print(f"JupyterLab wil niet starten; wat er misging staat in {log.name}.", file=sys.stderr)
            return 1
        if not host.endswith(f":{port}"):
            print(f"Poort {port} is al bezet; ik neem poort {host.rpartition(':')[2]}.")
        _show(f"{host}{settings['LabApp']['default_url']}?token={token}", no_browser)
        print("Laat dit venster open zolang je werkt. Stoppen: sluit je browser en druk hier op Ctrl-C.", flush=True)
        server.wait()
    print("De cursus is afgesloten. Je antwoorden zijn bewaard.")
    return 0


def _show(address: str, no_browser: bool) -> None:
    if no_browser:
        print(f"Open dit adres in je browser: {address}", flush=True)
    else:
        print(f"De cursus opent in je browser. Gebeurt dat niet, open dan zelf dit adres: {address}", flush=True)
        webbrowser.open(address)


def _wait_for(server: subprocess.Popen[bytes], folder: Path, token: str) -> str | None:
    """Wait until the server answers and return its host; None when it stopped or took too long."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while server.poll() is None and time.monotonic() < end:
        for host, its_token in _servers(folder):
            if its_token == token and _answers(f"{host}/api/status?token={token}"):
                return host
        time.sleep(0.1)
    return None


def _answers(address: str) -> bool:
    """Ask the server on this machine something, past any proxy that the school prescribes."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=2):
            return True
    except (OSError, urllib.error.URLError):
        return False
