"""Where the course's own files live, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def data_dir() -> Path:
    """Return the folder with the course's content.

    An installed wheel carries the content inside the package (``course/_data``); a checkout keeps it beside the
    package (``data/``).
    """
    packaged = _PACKAGE / "_data"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "data"


def project_dir() -> Path:
    """Return the root of the checkout; in an installed wheel it holds no exercises and no autograder sources."""
    return _PACKAGE.parent


def modules_dir() -> Path:
    """Return the folder with the modules' notebooks."""
    packaged = _PACKAGE / "_modules"
    return packaged if packaged.is_dir() else project_dir() / "modules"


def exercises_dir() -> Path:
    """Return the folder with the assignments' sources; it need not exist."""
    return project_dir() / "exercises"


def releases_dir() -> Path:
    """Return the folder with the assignments as learners get them, made by ``python -m autograder.release``."""
    packaged = _PACKAGE / "_release"
    return packaged if packaged.is_dir() else exercises_dir() / "release"
