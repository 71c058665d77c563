"""Handing in: one notebook file that carries the answer record, and its receipt."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.base.reasons import why

from .answers import FOLDER, Record, RecordError, parse_record
from .files import replace_file, to_json

#: Version of the shape of ``metadata.cursus.inlevering``.
SCHEMA = 1
#: Where earlier hand-ins of the same assignment are kept, beside the assignment.
EARLIER = "eerder-ingeleverd"

Notebook = dict[str, Any]


@dataclass(frozen=True)
class HandIn:
    """A file that was handed in: its name, its text (UTF-8), and what stands in it about the hand-in."""

    file: str
    content: str
    time: str
    student: dict[str, str]
    record: Record

    @property
    def sha256(self) -> str:
        """The receipt: SHA-256 of the file's bytes, as hex digits."""
        return hashlib.sha256(self.content.encode("utf-8")).hexdigest()


def build(
    notebook: Notebook, record: Record, assignment: str, time: str, student: dict[str, str], *, explained: bool = False
) -> Notebook:
    """Return the notebook to hand in: without outputs, with the answer record in its metadata.

    ``student`` may hold ``number`` and ``name``, as typed by the learner; both may be empty. ``explained`` tells
    that the explanations were opened before, as who has no lecturer may do.
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
    } | ({"explained": True} if explained else {})
    return handed


def write(folder: Path, handed: Notebook) -> HandIn:
    """Write ``inlevering-<assignment>.ipynb`` in ``folder``; an earlier one stays in ``eerder-ingeleverd/``.

    Raises:
        RecordError: the file could not be written. An earlier one is still there.
    """
    path = _path(folder, handed["metadata"]["cursus"]["inlevering"]["assignment"])
    try:
        _keep_earlier(path)
        replace_file(path, to_json(handed) + "\n", mode=0o666)  # the lecturer must be able to read it
    except OSError as error:
        raise RecordError(f"{path.name} kon niet worden gemaakt in de map {folder}: {why(error)}.") from None
    made = last(folder, handed["metadata"]["cursus"]["inlevering"]["assignment"])
    if made is None:
        raise RecordError(f"{path.name} is gemaakt, maar niet terug te lezen. Probeer het opnieuw.")
    return made


def last(folder: Path, assignment: str) -> HandIn | None:
    """Return what stands in ``inlevering-<assignment>.ipynb``; ``None`` when it is not there or is no hand-in."""
    path = _path(folder, assignment)
    try:
        content = path.read_bytes().decode("utf-8")
        info = json.loads(content)["metadata"]["cursus"]["inlevering"]
        student = {name: str(info["student"].get(name, "")) for name in ("number", "name")}
        return HandIn(path.name, content, str(info["time"]), student, Record.from_json(info["record"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, RecordError):
        return None


def _path(folder: Path, assignment: str) -> Path:
    return folder / f"inlevering-{assignment}.ipynb"


def _keep_earlier(path: Path) -> None:
    if not path.exists():
        return
    earlier = path.parent / EARLIER
    earlier.mkdir(exist_ok=True)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    shutil.copy2(path, earlier / f"{path.stem}-{digest}{path.suffix}")


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
            notebook: Notebook = json.loads(path.read_text(encoding="utf-8"))
            if notebook["metadata"]["cursus"]["id"] == notebook_id:
                return notebook
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return None
