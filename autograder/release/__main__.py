"""``python -m autograder.release``: see :func:`autograder.release.keyless.main`."""

from course.base.command import run_command

from .keyless import main

run_command(main)
