#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Start the course: ``python3 cursus.py``; run its tests: ``python3 cursus.py test``.

The first start makes an environment of its own in ``.venv``, from a lock and hash-checked, with what a learner needs;
``--docent`` and ``test`` add to it what they need. A later start finds it ready and needs no network. Standard library
only, as is all that it imports. Whatever goes wrong is told in one Dutch sentence.
"""

import sys

# First of all, in words that every Python 3 understands: the rest of this file need not.
if sys.version_info < (3, 11):
    sys.exit(
        "Deze cursus heeft Python 3.11 of nieuwer nodig, en dit is Python %d.%d: "
        "haal de nieuwste van www.python.org/downloads en start daarmee opnieuw." % sys.version_info[:2]
    )

import os

# What PYTHONPATH adds can stand before Python's own modules; in sys.path it stands as absolute paths.
_added = {os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry}
sys.path[1:] = [entry for entry in sys.path[1:] if os.path.abspath(entry) not in _added]

import signal
import subprocess
from pathlib import Path

from course.base.command import run_command
from course.jupyter.options import page_parser, parser, site_parser
from course.setup import surroundings
from course.setup.check import NOT_INSTALLED, outside, report
from course.setup.environment import Stop, installed, ready_python

ROOT = Path(__file__).resolve().parent


def main(argv):
    """Start the course or run its tests; returns the exit code."""
    group = wanted_group(argv)
    if argv[:1] == ["check"]:
        return check(argv)
    try:
        python = ready_python(ROOT, group)
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nJe hebt het klaarzetten gestopt; bij de volgende start begint het opnieuw.", file=sys.stderr)
        return 130
    if group == "test":
        workers = str(min(os.cpu_count() or 1, 4))
        # Files stay whole and in their order: what takes long comes first, so that all workers are done at one time.
        spread = ["-n", workers, "--dist", "loadfile", "--no-loadscope-reorder"]
        return run([python, "-m", "pytest", *spread, *argv[1:]], cwd=ROOT)
    return run([python, "-m", "course.jupyter", *argv])


def check(argv):
    """Say what is found; the course itself says more than can be known without it."""
    python = installed(ROOT, "learner")
    if python:
        # With the user's own variables, to tell about them; "-I" keeps them from doing anything.
        return subprocess.run([python, "-I", "-m", "course.jupyter", *argv]).returncode
    return report([*outside(ROOT), NOT_INSTALLED])


def wanted_group(argv):
    """Return which group this start needs; --help and typing errors end here, before any installing."""
    if argv[:1] == ["test"]:
        return "test"
    if argv[:1] == ["site"]:
        site_parser("python3 cursus.py").parse_args(argv[1:])
        return "site"
    if argv[:1] == ["page"]:
        page_parser("python3 cursus.py").parse_args(argv[1:])
        return "learner"
    options = argv[1:] if argv[:1] == ["check"] else argv
    return "lecturer" if parser("python3 cursus.py").parse_args(options).docent else "learner"


def run(command, cwd=None):
    """Run the course or its tests until they end; Ctrl-C and ending this program reach them too."""
    child = subprocess.Popen(command, cwd=cwd, env=surroundings.clean(os.environ))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the child gets Ctrl-C itself and closes down first
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    return child.wait()


if __name__ == "__main__":
    run_command(lambda: main(sys.argv[1:]))
