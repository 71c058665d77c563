"""What a browser must know of an edition of the site: which files belong to it, and the text of each lesson in it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from .trust import FOR_SERVER

#: What Python begins with, by the beginning of its path: the browser fetches it while JupyterLab begins.
FIRST = ("python/bibliotheken", "python/inclusief", "python/py")
#: The browser keeps this one by itself.
_WORKER = "service-worker.js"


def write(site: Path, worker: str) -> None:
    """Write ``edition.json``, and the service worker with the list of all files; last of all, when all files are there.

    ``worker`` is the text of the script that stands behind that list.
    """
    files = {name: fingerprint((site / name).read_bytes()) for name in _names(site)}
    edition = fingerprint(json.dumps(files, sort_keys=True).encode())
    notebooks = {
        name.removeprefix("files/"): lesson_text(json.loads((site / name).read_text(encoding="utf-8")))
        for name in files
        if name.startswith("files/") and name.endswith(".ipynb")
    }
    about = site / "edition.json"
    first = sorted((name for name in files if name.startswith(FIRST)), key=lambda name: -(site / name).stat().st_size)
    about.write_text(json.dumps({"edition": edition, "notebooks": notebooks, "first": first}), encoding="utf-8")
    files[about.name] = fingerprint(about.read_bytes())
    listed = json.dumps({"edition": edition, "files": files})
    (site / _WORKER).write_text(f"self.cursusSite = {listed};\n{worker}", encoding="utf-8")


def _names(site: Path) -> list[str]:
    names = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return sorted(name for name in names if name not in (_WORKER, *FOR_SERVER))


def fingerprint(content: bytes) -> str:
    """Return the first 16 hex digits of SHA-256, as the scripts in the browser make them too."""
    return hashlib.sha256(content).hexdigest()[:16]


def lesson_text(notebook: dict[str, Any]) -> str:
    """Return a fingerprint of what a learner reads and can write in a notebook: its cells, without outputs."""
    text = [[cell["cell_type"], "".join(cell["source"])] for cell in notebook["cells"]]
    return fingerprint(json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode())
