"""The lecturer's page: everything the command does, in a browser, on the same functions and the same gradebook.

This package is a Jupyter server extension: pages under ``nakijken/`` with the server's own sign-in. JupyterLab,
formgrader and the command work beside it.
"""

from __future__ import annotations

from typing import Any


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "autograder.page"}]


def _load_jupyter_server_extension(server: Any) -> None:
    from .handlers import add_handlers

    add_handlers(server)
