"""Where JupyterLab keeps its files and which settings its server gets: pure functions of the learner's folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from course.setup import surroundings

from . import HERE
from .delivery import STATE_FOLDER

#: The page may load and ask for nothing outside itself. JupyterLab needs inline styles and scripts, its widgets and
#: charts need ``eval`` and scripts from memory (``blob:``).
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline' blob:",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' ws: data: blob:",
        "worker-src 'self' blob:",
        "frame-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        "frame-ancestors 'self'",
    )
)

#: Where a lecturer begins; JupyterLab is one click away.
LECTURER_PAGE = "/nakijken"
#: What the lecturer's server does besides: the lecturer's own page, nbgrader's grading pages, and a terminal for the
#: ``autograder`` command.
_LECTURER_EXTENSIONS = (
    "autograder.page",
    "jupyter_server_terminals",
    "nbgrader.server_extensions.formgrader",
    "nbgrader.server_extensions.validate_assignment",
)


def state_dir(folder: Path) -> Path:
    """Return where JupyterLab keeps its own files: within the learner's folder, hidden."""
    return folder / STATE_FOLDER / "jupyter"


def environment(folder: Path, present: Mapping[str, str], token: str) -> dict[str, str]:
    """Return the environment for JupyterLab: the user's own, without anything that would bring her own Jupyter in.

    Her own Jupyter settings, extensions, kernels and start-up files are neither used nor changed. The course's own
    commands (``autograder``) come first on the path.
    """
    state = state_dir(folder)
    return surroundings.clean(present) | {
        "PATH": os.pathsep.join((os.path.dirname(sys.executable), present.get("PATH", ""))),
        "JUPYTER_NO_CONFIG": "1",
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_DATA_DIR": str(state / "data"),
        "JUPYTER_RUNTIME_DIR": str(state / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(state / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(state / "workspaces"),
        "IPYTHONDIR": str(state / "ipython"),
        "JUPYTER_TOKEN": token,
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
    }


#: What a learner need not see in the list of files: it belongs to the course and is not for opening.
_NOT_LISTED = ["__pycache__", "*.pyc", ".DS_Store", "*~", "questions.toml", "*.lock"]


def server_settings(folder: Path, port: int, *, lecturer: bool, root: bool) -> dict[str, dict[str, Any]]:
    """Return the settings of the Jupyter server, in the form of its own configuration files.

    `root` tells that the server runs as the administrator, which Jupyter refuses unless told that it is meant.
    """
    extensions = {"course.jupyter": True}
    if lecturer:
        extensions |= dict.fromkeys(_LECTURER_EXTENSIONS, True)
    return {
        "ServerApp": {
            "root_dir": str(folder),
            "ip": "127.0.0.1",
            "port": port,
            "open_browser": False,
            "answer_yes": True,
            "allow_root": root,
            "terminals_enabled": lecturer,
            "jpserver_extensions": extensions,
            "tornado_settings": {"headers": {"Content-Security-Policy": CONTENT_SECURITY_POLICY}},
            "log_level": "WARN",
        },
        "LabApp": {
            "default_url": LECTURER_PAGE if lecturer else "/lab",
            "app_settings_dir": str(HERE / ("lecturer" if lecturer else "learner")),
            "extra_labextensions_path": [] if lecturer else [str(HERE / "labextensions")],
            "labextensions_path": [os.path.join(sys.prefix, "share", "jupyter", "labextensions")],
            "custom_css": not lecturer,
            "extension_manager": "readonly",
            "lock_all_plugins": True,
            "news_url": None,
            "check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
        },
        "ContentsManager": {} if lecturer else {"hide_globs": _NOT_LISTED},
        "KernelSpecManager": {"allowed_kernelspecs": ["python3"]},
    }
