"""Handing in: one notebook file that carries the answer record, and its receipt."""

from __future__ import annotations

import copy
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .answers import FOLDER, Record, RecordError, now, parse_record

#: Version of the shape of ``metadata.cursus.inlevering``.
SCHEMA = 1
#: Where earlier hand-ins of the same assignment are kept, beside the assignment.
EARLIER = "eerder-ingeleverd"

Notebook = dict[str, Any]


@dataclass(frozen=True)
class Receipt:
    """What the learner keeps: file name, SHA-256 of the file's bytes (hex) and ISO time."""

    file: str
    sha256: str
    time: str


def build(notebook: Notebook, record: Record, assignment: str, time: str, student: dict[str, str]) -> Notebook:
    """Return the notebook to hand in: without outputs, with the answer record in its metadata.

    ``student`` may hold ``number`` and ``name``, as typed by the learner; both may be empty.
    """
    handed = copy.deepcopy(notebook)
    for cell in handed.get("cells", []):
        if cell.get("cell_type") == "code":
            cell["outputs"], cell["execution_count"] = [], None
    metadata = handed.setdefault("metadata", {})
    metadata.pop("widgets", None)
    metadata.setdefault("cursus", {})["inlevering"] = {
        "schema": SCHEMA,
        "assignment": assignment,
        "notebook": record.notebook,
        "course_version": record.course_version,
        "time": time,
        "student": student,
        "record": record.as_json(),
    }
    return handed


def write(folder: Path, handed: Notebook) -> tuple[Receipt, str]:
    """Write ``inlevering-<assignment>.ipynb`` in ``folder``; an earlier one moves to ``eerder-ingeleverd/``.

    Returns the receipt and the file's text.

    Raises:
        RecordError: the file could not be written.
    """
    info = handed["metadata"]["cursus"]["inlevering"]
    path = folder / f"inlevering-{info['assignment']}.ipynb"
    content = json.dumps(handed, ensure_ascii=False, indent=1) + "\n"
    data = content.encode("utf-8")
    temporary = path.with_suffix(".tmp")
    try:
        temporary.write_bytes(data)
        if path.exists():
            _keep_earlier(path)
        os.replace(temporary, path)
    except OSError as error:
        raise RecordError(
            f"Het bestand om in te leveren kon niet worden gemaakt in de map {folder}: {error}."
        ) from None
    return Receipt(path.name, hashlib.sha256(data).hexdigest(), info["time"]), content


def _keep_earlier(path: Path) -> None:
    earlier = path.parent / EARLIER
    earlier.mkdir(exist_ok=True)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    os.replace(path, earlier / f"{path.stem}-{digest}{path.suffix}")


def find_record(folder: Path, notebook_id: str, notebook: Notebook | None = None) -> Record | None:
    """Find the answers of a handed-in notebook: its record beside it, else the one in its metadata.

    Raises:
        RecordError: there is a record and it cannot be read. Never taken for "nothing answered".
    """
    path = folder / FOLDER / f"{notebook_id}.json"
    if path.exists():
        try:
            return parse_record(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            raise RecordError(f"Het bestand {path.name} met antwoorden is beschadigd.") from None
    info = ((notebook or {}).get("metadata", {}).get("cursus") or {}).get("inlevering")
    return None if info is None else Record.from_json(info.get("record") if isinstance(info, dict) else None)


def read_notebook(folder: Path, notebook_id: str) -> Notebook | None:
    """Return the notebook with this id from ``folder`` as parsed JSON, ``None`` when it is not there or unreadable.

    The id stands in the notebook's metadata, so a renamed notebook is found too.
    """
    session = os.environ.get("JPY_SESSION_NAME", "")
    named = (
        [folder / f"{notebook_id}.ipynb", folder / Path(session).name] if session else [folder / f"{notebook_id}.ipynb"]
    )
    for path in [*named, *sorted(folder.glob("*.ipynb"))]:
        if path.name.startswith("inlevering-") or not path.is_file():
            continue
        try:
            notebook = json.loads(path.read_text(encoding="utf-8"))
            if notebook["metadata"]["cursus"]["id"] == notebook_id:
                return notebook
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return None


__all__ = ["Receipt", "build", "find_record", "now", "read_notebook", "write"]
