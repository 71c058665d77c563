"""``cursus check``: what is found on this computer, in Dutch, ready to paste in a mail; nothing names a person."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import time
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from course.base.edition import VERSION
from course.base.private import without_names

from . import place
from .environment import GROUPS, LOG, LONGEST, MARKER
from .surroundings import clean


class Finding(NamedTuple):
    """One thing that was looked at: how it is, and whether the course can do with it."""

    what: str
    how: str
    mark: str = "goed"
    """``goed``, ``let op`` or ``fout``."""


NOT_INSTALLED = Finding(
    "Installatie", "nog niet gedaan of niet af: start de cursus één keer met 'python3 cursus.py'.", "fout"
)


def outside(root: Path) -> list[Finding]:
    """Return what can be known without the course's own packages."""
    return [
        Finding("Cursus", f"editie {VERSION}"),
        Finding("Computer", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        _judged("Python", platform.python_version(), place.python_problem(), place.python_notice()),
        _folder(root),
        _space(root),
        _browser(),
        _variables(),
        Finding("Netwerk", "er is verbinding")
        if place.connected()
        else Finding("Netwerk", "geen verbinding; alleen de eerste start heeft die nodig", "let op"),
    ]


def _judged(what: str, how: str, problem: str, notice: str = "") -> Finding:
    if problem or notice:
        return Finding(what, f"{how}. {problem or notice}", "fout" if problem else "let op")
    return Finding(what, how)


def _folder(root: Path) -> Finding:
    problem = place.folder_problem(root, LONGEST, long_paths=place.long_paths_allowed())
    if not os.access(root, os.W_OK):
        problem = "Ik mag er niet schrijven: zet de map van de cursus in je eigen documenten."
    return _judged("Map", f"pad van {len(str(root))} tekens", problem, place.folder_notice(root, place.mounts()))


def _space(root: Path) -> Finding:
    free = shutil.disk_usage(root).free // 2**20
    there = (root / ".venv" / MARKER).is_file()
    problem = "" if there or free >= 2 * GROUPS["learner"].disk_mb else "Dat is te weinig: maak ruimte vrij."
    return _judged("Ruimte", f"{free} MB vrij", problem)


def _browser() -> Finding:
    try:
        name = getattr(webbrowser.get(), "name", "") or type(webbrowser.get()).__name__
    except webbrowser.Error:
        return Finding("Browser", "niet gevonden: start met --no-browser en open het adres zelf.", "let op")
    return Finding("Browser", Path(name).name)


def _variables() -> Finding:
    """Name the variables that the course passes over; what they hold is nobody's business."""
    passed = sorted(set(os.environ) - set(clean(os.environ)))
    index = sorted(name for name in os.environ if name.upper() in ("PIP_INDEX_URL", "HTTPS_PROXY", "UV_INDEX_URL"))
    said = [f"niet gebruikt: {', '.join(passed)}"] if passed else []
    said += [f"wel gebruikt: {', '.join(index)}"] if index else []
    return Finding("Instellingen", "; ".join(said) or "geen die ertoe doen")


def report(findings: Sequence[Finding]) -> int:
    """Print the findings; return the exit code, which is 0 when nothing is wrong."""
    now = time.strftime("%d-%m-%Y %H:%M")
    print(f"Controle van de cursus, {now}. Dit kun je in een mail plakken: er staat geen naam in.")
    for finding in findings:
        print(f"[{finding.mark}]".ljust(9) + without_names(f"{finding.what}: {finding.how}"))
    wrong = [finding.what for finding in findings if finding.mark == "fout"]
    if wrong:
        print(f"Niet in orde: {', '.join(wrong)}. Was de installatie bezig, stuur dan ook .venv/{LOG} mee.")
    else:
        print("Alles wat de cursus nodig heeft, werkt.")
    sys.stdout.flush()
    return 1 if wrong else 0
