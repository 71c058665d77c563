"""``cursus site``: make the site, and say where to put it."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from ..options import site_parser

_NOT_INSTALLED = (
    "Wat nodig is om de site te maken, staat hier nog niet: start 'python3 cursus.py site' in de map van de cursus, of "
    "installeer het onderdeel 'site' van dit pakket."
)
_UPLOAD = (
    "Zet één van de twee in je leeromgeving, als SCORM-pakket: 2004 als je leeromgeving dat aankan. Laat het in een "
    "nieuw venster openen."
)


def main(argv: Sequence[str]) -> int:
    """Make the site in the folder that is named; returns the exit code."""
    options = site_parser().parse_args(argv)
    folder = options.folder.expanduser().absolute()
    if find_spec("jupyterlite_core") is None:
        print(_NOT_INSTALLED, file=sys.stderr)
        return 1
    from . import scorm
    from .build import build
    from .runtime import SiteError

    print("Ik maak de site. Dat duurt ongeveer een minuut.", flush=True)
    try:
        if options.scorm:
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
                build(Path(place) / "site")
                made = scorm.pack(Path(place) / "site", folder)
            print(f"Klaar: {' en '.join(path.name for path in made)} in {folder}. {_UPLOAD}")
            return 0
        build(folder)
    except SiteError as error:
        print(error, file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    print(f"Klaar: {folder} ({size:.0f} MB). Zet die map op je webruimte; studenten openen de link daarvan.")
    return 0
