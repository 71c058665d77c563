"""JupyterLab arranged for people who do not programme: what it shows, where it keeps its own files, how it starts.

The arrangement is data: ``learner/`` and ``lecturer/`` hold JupyterLab's own ``overrides.json`` (settings),
``page_config.json`` (parts switched off) and ``custom.css``; ``taal/`` holds Dutch texts of the interface.

This package is also a Jupyter server extension (see `dutch`); importing it imports nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "course.jupyter"}]


def _load_jupyter_server_extension(server: Any) -> None:
    from .translation import serve_dutch_texts

    # JupyterLab looks for its style sheet in Jupyter's settings folder only; ours is part of the course.
    server.web_app.settings["static_custom_path"] = [server.config["LabApp"]["app_settings_dir"]]
    serve_dutch_texts(server)
    server.web_app.settings["page_config_hook"] = _own_extensions


def _own_extensions(_handler: Any, page_config: dict[str, Any]) -> dict[str, Any]:
    """Leave out of a page what is in this environment for the site without installation; it cannot run elsewhere."""
    extensions = page_config["federated_extensions"]
    page_config["federated_extensions"] = [one for one in extensions if not one["name"].startswith("@jupyterlite/")]
    return page_config
