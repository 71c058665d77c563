#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Start the course: ``python3 cursus.py``; run its tests: ``python3 cursus.py test``.

The first start makes an environment of its own in ``.venv`` from ``requirements.lock``, hash-checked; a later start
finds it ready and needs no network. Standard library only. Whatever goes wrong is told in one Dutch sentence.
"""

import sys

# First of all, in words that every Python 3 understands: the rest of this file need not.
if sys.version_info < (3, 11):
    sys.exit(
        "Deze cursus heeft Python 3.11 of nieuwer nodig, en dit is Python %d.%d: "
        "haal de nieuwste van www.python.org/downloads en start daarmee opnieuw." % sys.version_info[:2]
    )

import errno
import hashlib
import importlib.metadata
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import venv
from pathlib import Path

from course.jupyter.options import parser

ROOT = Path(__file__).resolve().parent
MARKER = ".cursus-klaar"
LOG = "installatie.log"
#: The environment takes 1 GB, its download in between half as much again.
SPACE_MB = 1500


class Stop(Exception):
    """The course cannot start; the message is for the learner, in Dutch."""


def main(argv):
    """Start the course or run its tests; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # an old Windows console cannot show every letter
    testing = argv[:1] == ["test"]
    if not testing:
        parser().parse_args(argv)  # --help and typing errors come before any installing
    try:
        python = ready_python(ROOT)
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nJe hebt het klaarzetten gestopt; bij de volgende start begint het opnieuw.", file=sys.stderr)
        return 130
    if testing:
        workers = str(min(os.cpu_count() or 1, 4))
        return run([python, "-m", "pytest", "-n", workers, "--dist", "loadfile", *argv[1:]], cwd=ROOT)
    return run([python, "-m", "course.jupyter", *argv])


def ready_python(root):
    """Return the Python that has everything, after installing what is missing.

    That is the running one when it belongs to an environment with the course (made with conda, for example), and
    else that of ``.venv``. A marker, written last, tells a finished ``.venv`` from one that was interrupted, and one
    of this edition from an older one.
    """
    if has_course():
        return sys.executable
    environment = root / ".venv"
    python = venv_python(environment)
    marker = environment / MARKER
    wanted = fingerprint(root)
    finished = marker.is_file()
    if finished and marker.read_text(encoding="utf-8") == wanted and works(python):
        return python
    try:
        if finished and works(python, "uv"):
            print("De cursus is vernieuwd of verplaatst: ik werk de installatie bij.", flush=True)
            marker.unlink()
        else:
            make_environment(environment)
        install(root, environment, python)
        marker.write_text(wanted, encoding="utf-8")
    except OSError as error:
        raise Stop(os_sentence(error, root)) from error
    return python


def has_course():
    """Tell whether the running Python already has the course and JupyterLab installed."""
    try:
        importlib.metadata.distribution("inclusief-voor-de-klas")
    except importlib.metadata.PackageNotFoundError:
        return False
    return importlib.util.find_spec("jupyterlab") is not None


def venv_python(environment, windows=os.name == "nt"):
    """Return where an environment keeps its Python."""
    return str(environment / "Scripts" / "python.exe" if windows else environment / "bin" / "python")


def fingerprint(root):
    """Return what identifies a finished environment: the packages, the project's own description and its place."""
    total = hashlib.sha256(str(root).encode())
    for name in ("requirements.lock", "pyproject.toml"):
        total.update((root / name).read_bytes())
    return total.hexdigest()


def works(python, module="course"):
    """Tell whether this Python still runs and finds the module; it breaks when the system's Python goes away."""
    question = "import importlib.util, sys; sys.exit(importlib.util.find_spec(%r) is None)" % module
    try:
        return subprocess.run([python, "-I", "-c", question], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_environment(environment):
    """Make an empty environment, in place of whatever is left of an interrupted one."""
    if importlib.util.find_spec("ensurepip") is None:
        raise Stop(
            "Je Python mist het onderdeel venv: installeer dat (op Debian en Ubuntu met 'sudo apt install "
            "python3-venv') en start opnieuw."
        )
    if environment.exists():
        print("De vorige installatie is niet af: ik begin opnieuw.", flush=True)
        shutil.rmtree(environment)
    free = shutil.disk_usage(environment.parent).free // 2**20
    if free < SPACE_MB:
        raise Stop(
            "Voor de cursus is %d MB schijfruimte nodig en er is nog %d MB vrij: maak ruimte en start opnieuw."
            % (SPACE_MB, free)
        )
    print("Dit is de eerste start: ik haal op wat de cursus nodig heeft, ongeveer 350 MB.", flush=True)
    print("Dat duurt een paar minuten. Later start de cursus in een paar tellen.", flush=True)
    try:
        venv.create(environment, with_pip=True, symlinks=os.name != "nt")
    except subprocess.CalledProcessError as error:
        raise Stop("Python kan hier geen omgeving maken (%s)." % (error.output or error)) from error


def install(root, environment, python):
    """Install the locked packages and the course itself.

    uv does in seconds what takes pip a minute, so pip brings uv first; where uv does not work, pip does it all.
    """
    lock = root / "requirements.lock"
    log = environment / LOG
    cache = environment / ".cache"
    uv = [python, "-m", "uv", "pip"]
    uv_options = ["--python", python, "--cache-dir", str(cache), "--system-certs", "--no-progress"]
    pip = [python, "-m", "pip", "install", "--no-deps", "--disable-pip-version-check", "--no-input"]
    hashed = ["--require-hashes", "--only-binary", ":all:"]
    if not works(python, "uv"):
        with tempfile.TemporaryDirectory() as scratch:
            only_uv = Path(scratch) / "uv.txt"
            only_uv.write_text(locked_package(lock.read_text(encoding="utf-8"), "uv"), encoding="utf-8")
            demand([*pip, *hashed, "--no-cache-dir", "--retries", "2", "-r", str(only_uv)], log)
    if attempt([*uv, "sync", *uv_options, *hashed, str(lock)], log):
        own = [*uv, "install", *uv_options, "--offline", "--no-deps", "--no-build-isolation", "--editable", str(root)]
    else:
        attempt([python, "-m", "ensurepip"], log)
        demand([*pip, *hashed, "-r", str(lock)], log)
        own = [*pip, "--no-index", "--no-build-isolation", "--editable", str(root)]
    demand(own, log)
    shutil.rmtree(cache, ignore_errors=True)


def locked_package(lock, name):
    """Return the lines of one package in the text of a lock file, with its hashes."""
    lines = re.search(r"^%s==.*(?:\n +--hash=.*)+" % re.escape(name), lock, re.MULTILINE)
    if lines is None:
        raise Stop("requirements.lock is beschadigd (%s ontbreekt): haal de cursus opnieuw op." % name)
    return lines.group(0) + "\n"


def demand(command, log):
    """Run a step that must go well."""
    if not attempt(command, log):
        raise Stop(install_sentence(log.read_text(encoding="utf-8", errors="replace"), log))


def attempt(command, log):
    """Run a step with its words in the log and a sign of life on screen; True when it went well."""
    clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET")}
    with open(log, "w", encoding="utf-8") as words:
        step = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=words, stderr=subprocess.STDOUT, env=clean)
        began = time.monotonic()
        try:
            while True:
                try:
                    return step.wait(timeout=15) == 0
                except subprocess.TimeoutExpired:
                    print("  nog bezig (%d seconden)" % (time.monotonic() - began), flush=True)
        finally:
            if step.poll() is None:
                step.kill()
                step.wait()


def install_sentence(words, log):
    """Say in one Dutch sentence why installing failed, from what pip or uv wrote."""
    text = words.lower()
    if "no space left" in text or "not enough space" in text:
        return os_sentence(OSError(errno.ENOSPC, ""), log)
    if "hash mismatch" in text or "do not match the hashes" in text:
        return "Een opgehaald bestand is niet het bestand dat bij de cursus hoort: probeer het op een ander netwerk."
    if re.search(r"name resolution|resolve host|dns error|getaddrinfo|connection|timed out|unreachable", text):
        return "De eerste start heeft internet nodig en er is geen verbinding: maak verbinding en start opnieuw."
    if "no matching distribution" in text or "no wheels" in text or "no usable wheels" in text:
        return (
            "De cursus werkt niet met Python %d.%d op deze computer: neem Python 3.11, 3.12, 3.13 of 3.14."
            % sys.version_info[:2]
        )
    return "Het klaarzetten is niet gelukt; wat er misging staat in %s." % log


def os_sentence(error, place):
    """Say in one Dutch sentence why a file or folder could not be written."""
    if error.errno == errno.ENOSPC:
        return "De schijf is vol: maak ruimte vrij en start opnieuw."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            "In %s mag of kan ik niet schrijven: zet de map van de cursus in je eigen documenten, "
            "sluit een cursus die nog openstaat en start opnieuw." % place
        )
    return "Het klaarzetten is niet gelukt: %s." % error


def run(command, cwd=None):
    """Run the course or its tests until they end; Ctrl-C and ending this program reach them too."""
    child = subprocess.Popen(command, cwd=cwd)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the child gets Ctrl-C itself and closes down first
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    return child.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
