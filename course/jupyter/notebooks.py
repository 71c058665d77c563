"""What JupyterLab needs of the notebooks in the learner's folder before it opens: no dead questions, and its trust.

A question on a page lives in the kernel that made it. A notebook that was saved with its questions shows each of them
as an English error once that kernel is gone. Saved answers are elsewhere (the answer record), so those views go; all
other output stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arrangement import state_dir

if TYPE_CHECKING:
    from nbformat.sign import NotebookNotary

_VIEW = "application/vnd.jupyter.widget-view+json"


def tidy(folder: Path, delivered: list[str]) -> None:
    """Trust the `delivered` notebooks (paths in the folder) and take dead questions off every page.

    Only for a folder on which no server runs. A page that was trusted stays so; a page that cannot be read is left
    to JupyterLab, which tells the learner.
    """
    pages = {folder / name for name in delivered if name.endswith(".ipynb")}
    with_views = [p for p in folder.glob("*/**/*.ipynb") if _visible(p, folder) and _VIEW.encode() in p.read_bytes()]
    if not pages and not with_views:
        return
    import nbformat  # takes long to import, and most starts do not come here

    with _notary(folder) as notary:
        for page in sorted(pages.union(with_views)):
            try:
                notebook = nbformat.read(page, as_version=4)
            except (ValueError, OSError, nbformat.ValidationError):
                continue
            trusted = page in pages or notary.check_signature(notebook)
            if page in with_views and drop_views(notebook):
                nbformat.write(notebook, page)
            if trusted:
                notary.sign(notebook)


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
