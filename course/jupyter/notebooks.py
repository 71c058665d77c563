"""What JupyterLab needs of the notebooks in the learner's folder before it opens: no dead questions, our kernel, trust.

A question on a page lives in the kernel that made it. A notebook that was saved with its questions shows each of them
as an English error once that kernel is gone. Saved answers are elsewhere (the answer record), so those views go; all
other output stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arrangement import state_dir

if TYPE_CHECKING:
    from nbformat.sign import NotebookNotary

_VIEW = "application/vnd.jupyter.widget-view+json"
_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
_OTHER_KERNEL = re.compile(rb'"kernelspec"\s*:\s*\{[^}]*"name"\s*:\s*"(?!python3")')


def tidy(folder: Path, delivered: list[str]) -> None:
    """Trust the `delivered` notebooks (paths in the folder), take dead questions off every page and name our kernel.

    Only for a folder on which no server runs. A page that was trusted stays so; a page that cannot be read is left
    to JupyterLab, which tells the learner.
    """
    pages = {folder / name for name in delivered if name.endswith(".ipynb")}
    to_mend = [p for p in folder.glob("*/**/*.ipynb") if _visible(p, folder) and _needs_mending(p.read_bytes())]
    if not pages and not to_mend:
        return
    import nbformat  # takes long to import, and most starts do not come here

    with _notary(folder) as notary:
        for page in sorted(pages.union(to_mend)):
            try:
                notebook = nbformat.read(page, as_version=4)
            except (ValueError, OSError, nbformat.ValidationError):
                continue
            trusted = page in pages or notary.check_signature(notebook)
            if page in to_mend and (use_our_kernel(notebook) | drop_views(notebook)):
                nbformat.write(notebook, page)
            if trusted:
                notary.sign(notebook)


def _needs_mending(page: bytes) -> bool:
    return _VIEW.encode() in page or _OTHER_KERNEL.search(page) is not None


def use_our_kernel(notebook: dict[str, Any]) -> bool:
    """Name our kernel in a notebook that was saved in Anaconda or VS Code, with theirs; True when it was another."""
    before = notebook["metadata"].get("kernelspec", {})
    if before.get("language", "python") != "python" or before.get("name", _KERNEL["name"]) == _KERNEL["name"]:
        return False
    notebook["metadata"]["kernelspec"] = dict(_KERNEL)
    return True


def drop_views(notebook: dict[str, Any]) -> bool:
    """Remove the views of widgets, and their saved state, from a notebook; True when there were any."""
    before = json.dumps(notebook)
    notebook["metadata"].pop("widgets", None)
    for cell in notebook["cells"]:
        if "outputs" in cell:
            cell["outputs"] = [output for output in cell["outputs"] if _VIEW not in output.get("data", {})]
    return json.dumps(notebook) != before


def _visible(path: Path, folder: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(folder).parts)


@contextmanager
def _notary(folder: Path) -> Iterator[NotebookNotary]:
    """Open the list of trusted notebooks of this folder's own Jupyter; the learner's other Jupyters are not touched."""
    from nbformat.sign import NotebookNotary, SQLiteSignatureStore

    data = state_dir(folder) / "data"
    data.mkdir(parents=True, exist_ok=True)
    notary = NotebookNotary(data_dir=str(data))
    store = SQLiteSignatureStore(db_file=str(data / "nbsignatures.db"), parent=notary)
    notary.store = store
    try:
        yield notary
    finally:
        store.close()
