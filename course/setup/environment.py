"""The course's own environment in ``.venv``: made once from a lock, hash-checked, and grown when more is needed.

A marker, written last, tells a finished environment from one that was interrupted, one of this edition from an older
one, and which group it has: a smaller one asks nothing of it and takes nothing away.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from . import busy, causes, place, surroundings
from .journal import Journal, Step

MARKER = ".cursus-klaar"
LOG = "installatie.log"
#: Where what only the installing needs is kept in the meantime, within the environment.
SCRATCH = ".klaarzetten"
#: How many characters the longest path takes within the course's folder, on Windows; a file of JupyterLab.
LONGEST = len(".venv/") + 155
#: How pip and uv are held to a lock.
HASHED = ["--require-hashes", "--only-binary", ":all:"]
#: How long to wait for a virus scanner that holds a file, in seconds, before the next try.
PAUSES = (2, 6)


class Group(NamedTuple):
    """What one kind of use needs: its lock, a module that tells that it is there, and its size all together."""

    lock: str
    module: str
    download_mb: int
    disk_mb: int


#: From small to large: each lock holds all that the one before it holds.
GROUPS = {
    "learner": Group("requirements-learner.lock", "jupyterlab", 100, 330),
    "lecturer": Group("requirements-lecturer.lock", "nbgrader", 220, 690),
    "site": Group("requirements-site.lock", "jupyterlite_core", 240, 720),
    "test": Group("requirements.lock", "pytest", 320, 1000),
}


class Stop(Exception):
    """The course cannot start; the message is for the learner, in Dutch."""


def ready_python(root: Path, group: str) -> str:
    """Return the Python that has everything of this group, after installing what is missing.

    That is the running one when it belongs to an environment with the course (made with conda, for example), and
    else that of ``.venv``.
    """
    if python := installed(root, group):
        return python
    environment = root / ".venv"
    for problem in (
        place.python_problem(),
        place.folder_problem(root, LONGEST, long_paths=place.long_paths_allowed()),
    ):
        if problem:
            raise Stop(problem)
    try:
        with busy.alone(environment):
            return finished(root, environment, group) or _make_ready(root, environment, group)
    except OSError as error:
        raise Stop(causes.file_sentence(error, root)) from error


def installed(root: Path, group: str) -> str:
    """Return the Python that has everything of this group already, empty when none has: see ``ready_python``."""
    return sys.executable if has_course(group) else finished(root, root / ".venv", group)


def finished(root: Path, environment: Path, group: str) -> str:
    """Return the environment's Python when it is ready for this group; empty when it is not."""
    python = venv_python(environment)
    found = _marker_of(environment)
    return python if found == mark(root, _at_least(group, found)) and works(python) else ""


def _make_ready(root: Path, environment: Path, group: str) -> str:
    python = venv_python(environment)
    there = _marker_of(environment).partition(" ")[0]
    group = _at_least(group, there)
    if there in GROUPS and works(python, "pip"):
        grow(root, environment, python, there, group)
    else:
        make_environment(environment, group)
        install(root, environment, python, group)
    (environment / MARKER).write_text(mark(root, group), encoding="utf-8")
    return python


def _marker_of(environment: Path) -> str:
    marker = environment / MARKER
    return marker.read_text(encoding="utf-8", errors="replace") if marker.is_file() else ""


def _at_least(group: str, found: str) -> str:
    """Return the larger of the wanted group and the one that the marker names."""
    there = found.partition(" ")[0]
    return max(group, there, key=list(GROUPS).index) if there in GROUPS else group


def has_course(group: str) -> bool:
    """Tell whether the running Python already has the course and what this group needs installed."""
    try:
        importlib.metadata.distribution("inclusief-voor-de-klas")
    except importlib.metadata.PackageNotFoundError:
        return False
    return importlib.util.find_spec(GROUPS[group].module) is not None


def venv_python(environment: Path, windows: bool = os.name == "nt") -> str:
    """Return where an environment keeps its Python."""
    return str(environment / "Scripts" / "python.exe" if windows else environment / "bin" / "python")


def mark(root: Path, group: str) -> str:
    """Return what the marker of a finished environment says: its group, and a fingerprint of packages and place."""
    total = hashlib.sha256(str(root).encode("utf-8", "surrogatepass"))
    for name in (GROUPS[group].lock, "pyproject.toml"):
        total.update((root / name).read_bytes())
    return f"{group} {total.hexdigest()}"


def works(python: str, module: str = "course") -> bool:
    """Tell whether this Python still runs and finds the module; it breaks when the system's Python goes away."""
    question = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    env = surroundings.clean(os.environ)
    try:
        return subprocess.run([python, "-I", "-c", question], capture_output=True, check=False, env=env).returncode == 0
    except OSError:
        return False


def make_environment(environment: Path, group: str) -> None:
    """Make an empty environment, in place of whatever is left of an interrupted one."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Stop(
            "Je Python mist het onderdeel venv: installeer dat (op Debian en Ubuntu met 'sudo apt install "
            "python3-venv', of vraag de ICT-dienst dat te doen) en start opnieuw."
        )
    import venv

    if left := [path for path in environment.glob("*") if path.name != busy.LOCK]:
        print("De vorige installatie is niet af: ik begin opnieuw.", flush=True)
        for path in left:
            _remove(path)
    demand_space(environment.parent, GROUPS[group].disk_mb)
    notices = (place.python_notice(), place.folder_notice(environment.parent, place.mounts()))
    for notice in filter(None, notices):
        print(f"Let op: {notice}", flush=True)
    print(
        f"Dit is de eerste start: ik haal op wat de cursus nodig heeft, ongeveer {GROUPS[group].download_mb} MB.",
        flush=True,
    )
    print("Dat duurt een paar minuten. Later start de cursus in een paar tellen.", flush=True)
    try:
        venv.create(environment, symlinks=os.name != "nt")
        command = [venv_python(environment), "-I", "-m", "ensurepip", "--upgrade", "--default-pip"]
        pip = Journal(environment / LOG, environment.parent, surroundings.clean(os.environ)).run(command)
    except (subprocess.CalledProcessError, ValueError) as error:
        raise Stop(f"Python kan hier geen omgeving maken ({error}).") from error
    if not pip.ok:
        raise Stop(install_sentence(pip, environment / LOG))


def _remove(path: Path) -> None:
    """Remove a file or folder; what a virus scanner holds for a moment is tried again."""
    for pause in (*PAUSES, None):
        try:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
            return
        except FileNotFoundError:
            return
        except PermissionError:
            if pause is None:
                raise
            time.sleep(pause)


def grow(root: Path, environment: Path, python: str, there: str, group: str) -> None:
    """Bring a finished environment of the group `there` up to date, with what a larger group needs besides.

    Without a network it stays what it was: who could start the course before, still can.
    """
    if group == there:
        print("De cursus is vernieuwd of verplaatst: ik werk de installatie bij.", flush=True)
    else:
        demand_space(environment, GROUPS[group].disk_mb - GROUPS[there].disk_mb)
        more = GROUPS[group].download_mb - GROUPS[there].download_mb
        print(f"Hiervoor is meer nodig dan er al staat: ik haal het op, ongeveer {more} MB.", flush=True)
    marker = environment / MARKER
    found = marker.read_text(encoding="utf-8")
    marker.unlink()
    try:
        install(root, environment, python, group)
    except (Stop, KeyboardInterrupt):
        if found == mark(root, there) and works(python) and has_all(python, root / GROUPS[there].lock):
            marker.write_text(found, encoding="utf-8")
        raise


def demand_space(place: Path, size: int) -> None:
    """Stop when there is no room for what takes `size` MB once installed: on the way it takes up to twice that."""
    needed, free = 2 * size, shutil.disk_usage(place).free // 2**20
    if free < needed:
        raise Stop(
            f"Hiervoor is {needed} MB schijfruimte nodig en er is nog {free} MB vrij: maak ruimte en start opnieuw."
        )


def install(root: Path, environment: Path, python: str, group: str) -> None:
    """Install the locked packages of a group and the course itself.

    uv does in seconds what takes pip a minute, so pip brings uv first, for as long as it takes; where uv does not work,
    pip does it all. What is there already needs no network.
    """
    lock = root / GROUPS[group].lock
    scratch = environment / SCRATCH
    env = surroundings.for_installing(python, os.environ, scratch / "certificates.pem")
    journal = Journal(environment / LOG, root, env)
    if not has_all(python, lock):
        uv = bring_uv(root, python, scratch, journal)
        sync = [uv, "pip", "sync", "--python", python, "--cache-dir", str(scratch / "cache"), "--system-certs"]
        if not attempt([*sync, "--no-progress", *HASHED, str(lock)], journal).ok:
            demand([*pip_install(python), *HASHED, "-r", str(lock)], journal)
    # As a path and not as an address, in which a "#" would be an end.
    itself = ["--no-index", "--no-build-isolation", "--editable", str(root)]
    demand([*pip_install(python), *itself], journal)
    shutil.rmtree(scratch, ignore_errors=True)


def pip_install(python: str) -> list[str]:
    """Return the start of a pip command that asks nothing and adds nothing of its own accord."""
    return [python, "-m", "pip", "install", "--no-deps", "--disable-pip-version-check", "--no-input"]


def has_all(python: str, lock: Path) -> bool:
    """Tell whether everything in a lock is installed, as pip sees it."""
    env = surroundings.clean(os.environ) | {"PIP_CONFIG_FILE": os.devnull}
    return Journal(None, lock.parent, env).run([*pip_install(python), *HASHED, "--no-index", "-r", str(lock)]).ok


def bring_uv(root: Path, python: str, scratch: Path, journal: Journal) -> str:
    """Put the locked uv in the scratch folder and return the path of its program."""
    scratch.mkdir(exist_ok=True)
    only_uv = scratch / "uv.txt"
    only_uv.write_text(locked_package((root / "requirements.lock").read_text(encoding="utf-8"), "uv"), encoding="utf-8")
    target = ["--no-cache-dir", "--retries", "2", "--target", str(scratch / "uv")]
    demand([*pip_install(python), *HASHED, *target, "-r", str(only_uv)], journal)
    return next(str(path) for path in (scratch / "uv").glob("*/uv*") if path.name in ("uv", "uv.exe"))


def locked_package(lock: str, name: str) -> str:
    """Return the lines of one package in the text of a lock file, with its hashes."""
    lines = re.search(rf"^{re.escape(name)}==.*(?:\n +--hash=.*)+", lock, re.MULTILINE)
    if lines is None:
        raise Stop(f"requirements.lock is beschadigd ({name} ontbreekt): haal de cursus opnieuw op.")
    return lines.group(0) + "\n"


def attempt(command: Sequence[str], journal: Journal) -> Step:
    """Run a step, and again when another program held a file."""
    for pause in PAUSES:
        step = journal.run(command)
        if step.ok or causes.cause(step.words) != "held":
            return step
        time.sleep(pause)
    return journal.run(command)


def demand(command: Sequence[str], journal: Journal) -> None:
    """Run a step that must go well."""
    step = attempt(command, journal)
    if not step.ok:
        own_index = surroundings.has_own_index(journal.env or {})
        raise Stop(install_sentence(step, journal.path, own_index=own_index))


def install_sentence(step: Step, log: Path | None, *, own_index: bool = False) -> str:
    """Say in one Dutch sentence why a step failed; where we do not know, who can."""
    known = causes.sentence(step.words, connected=place.connected(), own_index=own_index, code=step.code)
    return known or (
        f"Het klaarzetten is niet gelukt; stuur het bestand {log} naar je docent of de ICT-dienst: er staat in wat er "
        "misging, en geen naam."
    )
