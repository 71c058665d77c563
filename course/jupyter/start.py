"""Prepare the learner's folder, start JupyterLab on it, open the browser and wait until the learner stops."""

from __future__ import annotations

import errno
import secrets
import signal
import sys
import webbrowser
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from course.base import paths
from course.base.command import run_command

from . import arrangement
from .delivery import prepare
from .notebooks import tidy
from .options import NO_LECTURER, parser
from .server import answers, home_port, is_root, keep_port, launch, servers, wait_for


def main(argv: Sequence[str] | None = None) -> int:
    """Do what ``cursus.py`` promises once everything is installed; returns the exit code."""
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["site"]:
        from .site.command import main as make_site

        return make_site(argv[1:])
    if argv[:1] == ["page"]:
        from .page import main as make_page

        return make_page(argv[1:], default_folder(lecturer=False))
    checking = argv[:1] == ["check"]
    options = parser().parse_args(argv[1:] if checking else argv)
    if options.docent and find_spec("nbgrader") is None:
        print(NO_LECTURER, file=sys.stderr)
        return 1
    folder = (options.dir or default_folder(lecturer=options.docent)).expanduser().absolute()
    if checking:
        from .check import check

        return check(folder)
    try:
        arrangement.state_dir(folder).mkdir(parents=True, exist_ok=True)
        address = running_address(folder, arrangement.LECTURER_PAGE if options.docent else "/lab")
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


def command() -> NoReturn:
    """Run the command ``cursus`` to its end."""
    run_command(main)


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


def running_address(folder: Path, page: str = "/lab") -> str | None:
    """Return the address of a page of a server that already runs on this folder, or None."""
    for host, token in servers(folder):
        if answers(f"{host}/api/status?token={token}"):
            return f"{host}{page}?token={token}"
    return None


def _serve(folder: Path, wanted: int | None, *, lecturer: bool, no_browser: bool) -> int:
    """Run the server until it ends; it takes another port itself when the wanted one is busy."""
    port = wanted or home_port(folder)
    settings = arrangement.server_settings(folder, port, lecturer=lecturer, root=is_root())
    token = secrets.token_hex(24)
    with (arrangement.state_dir(folder) / "jupyter.log").open("w", encoding="utf-8") as log:
        server = launch(folder, settings, token, log)
        # Ctrl-C reaches the server by itself; from here on we only wait until it has closed everything.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda *_: server.terminate())
        host = wait_for(server, folder, token)
        if host is None:
            server.terminate()
            server.wait()
            print(f"JupyterLab wil niet starten; wat er misging staat in {log.name}.", file=sys.stderr)
            return 1
        if not host.endswith(f":{port}"):
            print(f"Poort {port} is al bezet; ik neem poort {host.rpartition(':')[2]}.")
        if wanted is None:
            keep_port(folder, int(host.rpartition(":")[2]))
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
