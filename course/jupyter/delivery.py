"""Fill and refresh the learner's folder: the modules, and of every assignment the release, which has no keys.

The folder looks like this::

    mijn-cursus/modules/03-differentiatie.ipynb           a notebook of the course
    mijn-cursus/modules/antwoorden/…                      the learner's answers: never touched here
    mijn-cursus/opdrachten/03-differentiatie/…            the released assignment with its questions.toml
    mijn-cursus/.cursus/geleverd.json                     what was delivered, to see later what the learner changed

A notebook of a newer edition takes the place of the old one. When the learner has changed the text of the old one,
hers is kept beside it as "naam (eigen versie 2026-11-21).ipynb". A deleted notebook comes back.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from course.base import paths
from course.record.files import take_place

STATE_FOLDER = ".cursus"
_STATE_FILE = "geleverd.json"
_LEFTOVERS = {"__pycache__", ".ipynb_checkpoints", "antwoorden"}


@dataclass
class Delivery:
    """What happened to the folder: paths relative to it."""

    new: list[str] = field(default_factory=list)
    refreshed: list[str] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    """For each refreshed notebook that the learner had changed: the name of her own version."""

    def sentences(self) -> list[str]:
        """Say in Dutch what changed; nothing when nothing did."""
        lines = []
        if self.new:
            lines.append(f"Klaargezet: {_listing(self.new)}.")
        if self.refreshed:
            lines.append(f"Vernieuwd naar deze editie: {_listing(self.refreshed)}. Je antwoorden zijn gebleven.")
        for name, own in self.kept.items():
            lines.append(f"Je had {Path(name).name} zelf aangepast. Jouw versie staat ernaast als '{own}'.")
        return lines


def prepare(folder: Path, *, today: datetime.date | None = None) -> Delivery:
    """Bring the learner's `folder` up to date with this edition and say what changed.

    Answers, hand-ins and everything else that the learner made stay as they are. A second call does nothing.
    Raises ``OSError`` when the folder cannot be written.
    """
    today = today or datetime.date.today()
    (folder / STATE_FOLDER).mkdir(parents=True, exist_ok=True)
    state = _read_state(folder)
    delivery = Delivery()
    for source in sorted(paths.modules_dir().glob("*.ipynb")):
        _deliver(source.read_bytes(), folder, f"modules/{source.name}", state, delivery, today)
    for source in _files(paths.releases_dir()):
        name = source.relative_to(paths.releases_dir()).as_posix()
        _deliver(source.read_bytes(), folder, f"opdrachten/{name}", state, delivery, today)
    _write_state(folder, state)
    return delivery


def modules_in(folder: Path) -> list[str]:
    """Return the course's modules in a learner's folder, in order, as paths relative to it."""
    own = {path.name for path in paths.modules_dir().glob("*.ipynb")}
    return sorted(f"modules/{p.name}" for p in (folder / "modules").glob("*.ipynb") if p.name in own)


def locked(notebook: bytes) -> bytes:
    """Return a notebook whose cells can be read and run but not changed by accident; solution cells stay open.

    Without this a double click turns a text into its source, and two keystrokes delete a question. The learner's own
    notes are new cells.
    """
    content = json.loads(notebook)
    for cell in content["cells"]:
        if not cell["metadata"].get("nbgrader", {}).get("solution"):
            cell["metadata"].update(deletable=False, editable=False)
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def learner_text(notebook: bytes) -> str | None:
    """Return a fingerprint of what a learner can have written in a notebook, or None when it cannot be read.

    Running and saving a notebook changes outputs, counts, timings and metadata; those are no work of the learner.
    """
    try:
        cells = json.loads(notebook)["cells"]
        text = [(c["cell_type"], "".join(c["source"]), c.get("attachments") or {}) for c in cells]
    except (ValueError, KeyError, TypeError):
        return None
    return _digest(json.dumps(text, sort_keys=True).encode())


def _deliver(
    content: bytes, folder: Path, name: str, state: dict[str, dict[str, str]], delivery: Delivery, today: datetime.date
) -> None:
    """Put one file in place, unless this edition of it was delivered before and is still there."""
    target, edition = folder / name, _digest(content)
    if target.suffix == ".ipynb":
        content = locked(content)
    before = state.get(name, {})
    state[name] = {"edition": edition, "text": learner_text(content) or _digest(content)}
    if not target.exists():
        delivery.new.append(name)
    else:
        present = target.read_bytes()
        text = learner_text(present) or _digest(present)
        if before.get("edition") == edition or present == content:
            return
        # Without a record of what was delivered, anything that differs may be the learner's work.
        if target.suffix == ".ipynb" and text not in (before.get("text"), state[name]["text"]):
            delivery.kept[name] = _set_aside(target, today)
        delivery.refreshed.append(name)
    target.parent.mkdir(parents=True, exist_ok=True)
    _write(target, content)


def _set_aside(target: Path, today: datetime.date) -> str:
    """Move the learner's own version to a free name beside it and return that name."""
    number = 1
    while True:
        again = "" if number == 1 else f", {number}"
        own = target.with_name(f"{target.stem} (eigen versie {today.isoformat()}{again}){target.suffix}")
        if not own.exists():
            target.rename(own)
            return own.name
        number += 1


def _read_state(folder: Path) -> dict[str, dict[str, str]]:
    """Return what was delivered before; nothing when that is unknown, so that nothing of the learner is overwritten."""
    try:
        files = json.loads((folder / STATE_FOLDER / _STATE_FILE).read_text(encoding="utf-8"))["files"]
        return {name: {"edition": str(e["edition"]), "text": str(e["text"])} for name, e in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_state(folder: Path, state: dict[str, dict[str, str]]) -> None:
    text = json.dumps({"schema": 1, "files": state}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    target = folder / STATE_FOLDER / _STATE_FILE
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        _write(target, text.encode())


def _write(target: Path, content: bytes) -> None:
    """Write a file whole or not at all: an interrupted start leaves no half notebook."""
    scratch = target.with_name(target.name + ".nieuw")
    scratch.write_bytes(content)
    take_place(scratch, target)


def _files(parent: Path) -> Iterator[Path]:
    """Yield the files of a folder in a fixed order, without the leftovers of working in it."""
    for path in sorted(parent.rglob("*")):
        parts = path.relative_to(parent).parts
        if path.is_file() and not any(part.startswith(".") or part in _LEFTOVERS for part in parts):
            yield path


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _listing(names: list[str]) -> str:
    """Name a few things in full and count the rest."""
    short = sorted({Path(n).stem if n.startswith("modules/") else f"opdracht {n.split('/')[1]}" for n in names})
    return ", ".join(short[:4]) + (f" en nog {len(short) - 4}" if len(short) > 4 else "")
