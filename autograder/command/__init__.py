"""The command line: what a lecturer types and what is said in answer."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from course.base.command import run_command
from course.jupyter.options import NO_LECTURER


def main() -> None:
    """Run the command ``autograder``, or say where to get what it needs: a learner's environment lacks nbgrader."""
    if find_spec("nbgrader") is None:
        sys.exit(NO_LECTURER)
    run_command(_run)


def _run() -> None:
    """Run it; loading it takes a while, and Ctrl-C is answered meanwhile."""
    from .cli import main as run

    run()
