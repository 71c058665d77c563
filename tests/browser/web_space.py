"""The course as a site: built once for all tests, and served as a school would, on a web space of files alone."""

from __future__ import annotations

import base64
import http.server
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Page, expect

from course.jupyter.site.build import build
from course.jupyter.site.runtime import SiteError
from course.jupyter.site.trust import HEADERS
from course.setup import causes

#: What a school's address looks like: the site does not stand at its top.
PATH = "school/cursus"
_PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """A plain web space: files and nothing else, with the headers that the site asks for."""

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@dataclass
class Site:
    """A site that is served."""

    folder: Path
    address: str

    def notebook(self, path: str, view: str = "lab") -> str:
        """Return the address of a notebook."""
        return f"{self.address}/{view}/index.html?path={path}"


def built(temporary: pytest.TempPathFactory) -> Path:
    """Return a web space with the site in it, built once for all processes of this run."""
    base = temporary.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    space = base / "webruimte"
    with FileLock(base / "webruimte.lock"):
        if not (space / PATH).exists():
            try:
                build(base / "nieuw")
            except SiteError as error:
                if causes.cause(str(error)) in causes.NEEDS_NETWORK and not os.environ.get("CI"):
                    pytest.skip("no network: Python for the browser cannot be fetched")
                raise
            (space / PATH).parent.mkdir(parents=True)
            (base / "nieuw").rename(space / PATH)
    return space


@contextmanager
def served(space: Path) -> Iterator[Site]:
    """Serve a web space with the site in it."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(space)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(space / PATH, f"http://127.0.0.1:{server.server_address[1]}/{PATH}")
    server.shutdown()


#: Opens what JupyterLite keeps of the files of a course in this browser, and does one thing with them.
_STORED = """([what, path, root, file]) => new Promise((done, failed) => {
  const opened = indexedDB.open(`JupyterLite Storage - ${root}`);
  opened.onerror = () => failed(opened.error);
  opened.onsuccess = () => {
    const files = opened.result.transaction("files", "readwrite").objectStore("files");
    const asked = what === "get" ? files.get(path) : files.put(file, path);
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => { opened.result.close(); done(what === "get" ? asked.result ?? null : null); };
  };
})"""


def stored(page: Page, path: str, at: str = "cursus") -> Any:
    """Return the JSON content of a file as this browser keeps it, by its path in the course; None when it does not."""
    file = page.evaluate(_STORED, ["get", path, f"/school/{at}/", None])
    if file is None:
        return None
    content = base64.b64decode(file["content"]) if file["format"] == "base64" else file["content"]
    return json.loads(content) if isinstance(content, (str, bytes)) else content


def store(page: Page, path: str, content: Any) -> None:
    """Put a JSON file where this browser keeps those of the course, which has been open in it."""
    moment = "2026-01-01T12:00:00.000Z"
    file = {
        **{"name": path.rpartition("/")[2], "path": path, "type": "file", "format": "text", "writable": True},
        **{"mimetype": "application/json", "created": moment, "last_modified": moment, "content": json.dumps(content)},
    }
    page.evaluate(_STORED, ["put", path, "/school/cursus/", file])


def answers(page: Page, notebook: str, folder: str = "modules", at: str = "cursus") -> dict[str, Any]:
    """Return the answers of a notebook as this browser keeps them, by question id."""
    found = stored(page, f"{folder}/antwoorden/{notebook}.json", at)
    return {} if found is None else dict(found["answers"])


#: Whether a question stands where it stood half a second ago, in the same view.
_AT_REST = """async (id) => {
  const here = () => document.querySelector(`.jp-NotebookPanel:not(.lm-mod-hidden) .ivk[data-question="${id}"]`);
  const before = here(), top = before?.getBoundingClientRect().top;
  await new Promise((done) => setTimeout(done, 500));
  return before !== null && here() === before && before.getBoundingClientRect().top === top;
}"""


def visit(page: Page, address: str | None, id_: str) -> None:
    """Open a page of the course, or take the one that is open, and wait until it is ready, with this question."""
    if address is not None:
        page.goto(address)
    expect(page.locator(f'{_PANEL} .ivk[data-question="{id_}"]')).to_be_visible(timeout=120_000)
    expect(page.locator(f"{_PANEL} [data-ifd-coming]")).to_have_count(0, timeout=120_000)
    page.wait_for_function(_AT_REST, arg=id_, timeout=60_000)
