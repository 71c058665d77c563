"""Python for the browser (Pyodide) and the packages that the course needs there: fetched, and held to locks."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from course.base.errors import CourseError
from course.setup import causes, surroundings

#: The locks: of npm for Pyodide itself, of pip for the packages.
LOCKS = Path(__file__).with_name("pyodide")
#: For which Python there must be wheels, in pip's words: the one that Pyodide holds.
_FOR_PYODIDE = ("--python-version", "3.14", "--implementation", "cp")
_PLATFORM = ("--platform", "pyemscripten_2026_0_wasm32")
#: Packages without a wheel for the browser of which the compiled part can be left out: they do without it.
_PURE_WITHOUT_COMPILED = {"markupsafe"}
_ANY_PLATFORM = ("--platform", "manylinux2014_x86_64", "--platform", "manylinux_2_17_x86_64")
#: What Pyodide needs to run.
_PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


class SiteError(CourseError):
    """The site cannot be built; the message is a Dutch sentence that says what to do."""


def npm() -> str:
    """Return where npm is.

    Raises:
        SiteError: it is not there.
    """
    found = shutil.which("npm")
    if found is None:
        raise SiteError("Voor het bouwen van de site is Node.js nodig: installeer dat en begin opnieuw.")
    return found


def fetch_pyodide(place: Path) -> Path:
    """Fetch Pyodide into ``place`` and return the folder with its files.

    Raises:
        SiteError: npm is not there, or could not fetch it.
    """
    program = npm()
    place.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(LOCKS / name, place)
    _run([program, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], place, "Python voor de browser")
    return place / "node_modules" / "pyodide"


def copy_pyodide(source: Path, target: Path) -> None:
    """Copy what Pyodide needs to run in a browser."""
    target.mkdir(parents=True, exist_ok=True)
    for name in _PYODIDE_FILES:
        shutil.copy(source / name, target / name)


def translate(python: Path, packages: Sequence[str]) -> dict[str, bytes]:
    """Have the Python in a folder translate what a lesson imports from it and from these packages.

    Returns:
        the bytecode by the place of each module, under ``stdlib/`` or ``site/``; the same each time.

    Raises:
        SiteError: Node.js or Python for the browser failed.
    """
    made = python / "vertaald.zip"
    program = shutil.which("node") or "node"
    command = [program, str(LOCKS / "translate.mjs"), str(python), str(LOCKS / "translate.py"), str(made), *packages]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise SiteError(f"Python voor de browser kon een les niet beginnen: {(done.stdout + done.stderr)[-2000:]}")
    with zipfile.ZipFile(made) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def fetch_wheels(place: Path) -> list[Path]:
    """Fetch the locked packages into ``place`` and return their wheels.

    Raises:
        SiteError: they could not be fetched.
    """
    place.mkdir(parents=True)
    entries = re.split(r"\n(?=[a-z0-9])", (LOCKS / "wheels.lock").read_text(encoding="utf-8").strip())
    pure = [entry for entry in entries if _name(entry) in _PURE_WITHOUT_COMPILED]
    others = [entry for entry in entries if entry not in pure]
    with ThreadPoolExecutor() as pool:
        list(pool.map(_download, (others, pure), (_PLATFORM, _ANY_PLATFORM), (place / "meeste", place / "zuivere")))
    return sorted(place.glob("*/*.whl"))


def _download(entries: Sequence[str], platform: Sequence[str], place: Path) -> None:
    place.mkdir()
    lock = place / "lock.txt"
    lock.write_text("\n".join(entries) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--require-hashes", "--only-binary", ":all:", *_FOR_PYODIDE, *platform, "--dest", str(place)]
    _run([*command, "-r", str(lock)], place, "de pakketten voor de browser")


def _name(entry: str) -> str:
    return entry.partition("==")[0]


def _run(command: Sequence[str], folder: Path, what: str) -> None:
    env = surroundings.for_installing(sys.executable, os.environ, folder / "certificates.pem")
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        words = done.stdout + done.stderr
        known = causes.sentence(words, connected=True, own_index=surroundings.has_own_index(env), code=done.returncode)
        last = (words.strip().splitlines() or [""])[-1]
        raise SiteError(f"Het ophalen van {what} is niet gelukt. {known or last}")
