"""Complete JupyterLab's Dutch: its language pack knows a sixth of the texts, the files in ``taal/`` the rest.

JupyterLab can merge texts of another package into a language pack, but only into packs that state a version number,
and the Dutch one does not. So the server answers the browser's request for the Dutch texts itself, before JupyterLab
does: the pack's texts, and ours over them. There is a file per domain (a part of JupyterLab with its own texts); it
maps each English text to its Dutch forms: one, or two when there is a plural.
"""

from __future__ import annotations

import json
from typing import Any

from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join
from jupyterlab_server.translation_utils import get_language_pack, translator
from tornado import web

from . import HERE

LOCALE = "nl_NL"


def dutch_texts() -> dict[str, Any]:
    """Return all Dutch texts of the interface per domain, as JupyterLab's own answer has them."""
    texts: dict[str, Any] = get_language_pack(LOCALE)[0]
    for file in sorted((HERE / "taal").glob("*.json")):
        own = json.loads(file.read_text(encoding="utf-8"))
        texts[file.stem] = {**texts.get(file.stem, {}), **own}
    return texts


class DutchTexts(APIHandler):
    """Answers ``GET /lab/api/translations/nl_NL``."""

    @web.authenticated
    def get(self) -> None:
        # Menus and settings are translated by the server, from the language pack only.
        translator.set_locale(LOCALE)
        self.finish(json.dumps({"data": dutch_texts(), "message": ""}))


def serve_dutch_texts(server: Any) -> None:
    """Add the handler; extensions load in alphabetical order, so it comes before JupyterLab's own."""
    route = url_path_join(server.web_app.settings["base_url"], "lab", "api", "translations", LOCALE)
    server.web_app.add_handlers(".*$", [(route, DutchTexts)])
