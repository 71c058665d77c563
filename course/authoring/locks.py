"""``python -m course.authoring.locks``: write the locks anew from pyproject.toml, with hashes, for all systems at once.

Versions stay as they are unless pyproject.toml asks otherwise. ``--upgrade`` takes the newest of everything,
``--upgrade-package NAME`` of one; these and other options go to uv. Needs a network.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from course.base.command import run_command
from course.base.paths import project_dir

#: All that there is; the other locks take their versions from it.
WHOLE = "requirements.lock"
#: What each lock holds of the optional parts of pyproject.toml; each holds all that the one before it holds.
LOCKS = {
    "requirements-learner.lock": ("analyse", "setup"),
    "requirements-lecturer.lock": ("analyse", "setup", "docent"),
    "requirements-site.lock": ("analyse", "setup", "docent", "site"),
    WHOLE: ("analyse", "setup", "docent", "site", "test"),
}
#: Where the site's packages are locked: for Python in the browser, and without what it can do without.
_SITE = Path(__file__).resolve().parents[1] / "jupyter" / "site" / "pyodide"
_NOT_IN_SITE = ("jedi", "parso", "jupyterlab-widgets", "widgetsnbextension")
_FOR_SITE = ("uv", "pip", "compile", "--python-platform", "wasm32-pyodide2024", "--python-version", "3.14")
_COMPILE = ("uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes")
_STYLE = ("--no-header", "--no-annotate", "--no-strip-extras", "--quiet")
_WITH_EXTRA = re.compile(r"^(?P<name>[a-z0-9-]+)\[.*?\](?P<rest>==.*(?:\n .*)*)", re.MULTILINE)


def main(argv: Sequence[str]) -> int:
    """Write every lock; returns the exit code of uv."""
    for name, extras in reversed(LOCKS.items()):
        options = [option for extra in extras for option in ("--extra", extra)]
        options += argv if name == WHOLE else ("--constraint", WHOLE)
        command = [sys.executable, "-m", *_COMPILE, *_STYLE, *options, "--output-file", name]
        if code := subprocess.run(command, cwd=project_dir(), check=False).returncode:
            return code
        lock = project_dir() / name
        lock.write_text(with_plain_names(lock.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    options = [option for name in _NOT_IN_SITE for option in ("--no-emit-package", name)]
    options += ["--generate-hashes", *_STYLE, *argv, "--output-file", str(_SITE / "wheels.lock")]
    command = [sys.executable, "-m", *_FOR_SITE, str(_SITE / "wheels.in"), *options]
    return subprocess.run(command, cwd=project_dir(), check=False).returncode


def with_plain_names(lock: str) -> str:
    """Return the text of a lock with "name" beside every "name[extra]": pip up to 23.2 takes those for two packages."""
    return _WITH_EXTRA.sub(r"\g<name>\g<rest>\n\g<0>", lock)


if __name__ == "__main__":
    run_command(lambda: main(sys.argv[1:]))
