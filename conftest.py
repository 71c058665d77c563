"""What every kind of test shares: a home folder of its own."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator

import pytest

_HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests, and every program that they start, away from the settings and files of whoever runs them."""
    home = config.stash[_HOME] = tempfile.TemporaryDirectory(prefix="cursus-test-", ignore_cleanup_errors=True)
    for name in ("HOME", "USERPROFILE", "APPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = home.name
    # A browser that Playwright fetches stays within the environment, and is there the next time.
    os.environ.setdefault("PLAYWRIGHT_BROWSERS_PATH", "0")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the home folder."""
    config.stash[_HOME].cleanup()


@pytest.fixture(autouse=True)
def _leave_no_shell() -> Iterator[None]:
    """End the shell in which a test graded: what a later test shows would go there, and not to the screen."""
    yield
    grading = sys.modules.get("autograder.grade.shell")
    if grading is not None and grading._shell.cache_info().currsize:
        grading._Shell.clear_instance()
        grading._shell.cache_clear()
