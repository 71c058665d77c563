"""A notebook as it is written to a file, and its cells."""

from __future__ import annotations

import json
from typing import Any

Cell = dict[str, Any]
Notebook = dict[str, Any]


def make_cell(head: str, text: str) -> Cell:
    """Return a cell; ``head`` is its id, with "code" behind it for a cell with a call of the lesson."""
    id_, kind, *_ = [*head.split(), ""]
    if kind not in ("code", "graded"):
        return {"cell_type": "markdown", "id": id_, "metadata": {}, "source": text}
    hidden = {"jupyter": {"source_hidden": True}}
    return {"cell_type": "code", "execution_count": None, "id": id_, "metadata": hidden, "outputs": [], "source": text}


def render_notebook(notebook: Notebook) -> str:
    """Return a notebook's file."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
