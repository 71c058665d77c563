"""The answer record: what a learner answered, kept as one JSON file per notebook and never lost."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from . import __version__
from .errors import CourseError

#: Version of the record's own shape. A record of a newer shape is left alone.
SCHEMA = 1
#: The folder beside a notebook that holds its record.
FOLDER = "antwoorden"
#: How long to wait for another window that is writing the same record, in seconds.
LOCK_SECONDS = 10


class RecordError(CourseError):
    """The record cannot be read or written. The message is a Dutch sentence that says what to do."""


@dataclass
class Record:
    """One notebook's answers: ``answers`` maps a question id to the answer as JSON; ``saved`` is ISO time or empty."""

    notebook: str
    answers: dict[str, Any] = field(default_factory=dict)
    saved: str = ""
    course_version: str = __version__

    def as_json(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "notebook": self.notebook,
            "course_version": self.course_version,
            "saved": self.saved,
            "answers": self.answers,
        }

    @classmethod
    def from_json(cls, content: Any) -> Record:
        """Read a record from parsed JSON.

        Raises:
            RecordError: the shape is not that of an answer record, or of a newer version of the course.
        """
        if not isinstance(content, dict) or not isinstance(content.get("answers"), dict):
            raise RecordError("Dit is geen bestand met antwoorden van deze cursus.")
        schema = content.get("schema")
        if not isinstance(schema, int) or isinstance(schema, bool):
            raise RecordError("Dit bestand met antwoorden noemt geen versie.")
        if schema > SCHEMA:
            raise NewerRecordError(
                "Deze antwoorden zijn bewaard met een nieuwere versie van de cursus. Werk eerst de cursus bij."
            )
        texts = [content.get(name, "") for name in ("notebook", "saved", "course_version")]
        if not all(isinstance(text, str) for text in texts):
            raise RecordError("Dit bestand met antwoorden is beschadigd.")
        return cls(texts[0], content["answers"], texts[1], texts[2])


class NewerRecordError(RecordError):
    """The record was written by a newer version of the course."""


def parse_record(text: str) -> Record:
    """Read a record from JSON text.

    Raises:
        RecordError: see ``Record.from_json``; also when the text is no JSON.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise RecordError("Dit bestand met antwoorden is beschadigd.") from None
    return Record.from_json(content)


class AnswerStore:
    """The answers of one notebook, written to disk at every change.

    Several windows, even several kernels, may work on one record: each change reads the file, changes one question
    and replaces the file, under a lock, so windows never undo each other's answers.
    """

    def __init__(self, notebook: str, folder: Path | str = ".") -> None:
        self.notebook = notebook
        self.path = Path(folder).resolve() / FOLDER / f"{notebook}.json"
        #: Dutch notices for the learner about what happened on opening; empty when all is well.
        self.notices: list[str] = []
        self._stamp: tuple[int, int] | None = None
        self._record = Record(notebook)
        self._open()

    @property
    def key(self) -> str:
        """A short name for this record that differs between learners' folders and says nothing about them."""
        return hashlib.sha256(str(self.path).encode()).hexdigest()[:16]

    @property
    def saved(self) -> str:
        """Time of the last change, ISO 8601 with time zone; empty when nothing was saved yet."""
        self._refresh()
        return self._record.saved

    def get(self, question_id: str) -> Any:
        """Return the saved answer, ``None`` when there is none."""
        self._refresh()
        return self._record.answers.get(question_id)

    def answers(self) -> dict[str, Any]:
        """Return all saved answers, by question id."""
        self._refresh()
        return dict(self._record.answers)

    def record(self) -> Record:
        """Return the record as it stands on disk."""
        self._refresh()
        return self._record

    def put(self, question_id: str, answer: Any, known: Any = None) -> str:
        """Save one answer (``None`` takes it away) and return the time saved.

        ``known`` is the answer that the caller's window last showed. When another window has saved something else in
        the meantime, that other answer is kept in ``antwoorden/<notebook>.andere-versies.jsonl`` before it is replaced.

        Raises:
            RecordError: the record could not be written. What was saved before is still there.
        """
        with self._locked():
            self._refresh()
            answers = dict(self._record.answers)
            other = answers.get(question_id)
            if other not in (None, known, answer):
                self._keep_other(question_id, other)
            if answer is None:
                answers.pop(question_id, None)
            else:
                answers[question_id] = answer
            self._write(answers)
        return self._record.saved

    def clear(self) -> None:
        """Remove the record and all that was kept beside it from the disk.

        Raises:
            RecordError: a file could not be removed.
        """
        with self._locked():
            for path in [*self.path.parent.glob(f"{self.notebook}.*json*")]:
                try:
                    path.unlink()
                except OSError as error:
                    raise RecordError(f"Het bestand {path.name} kon niet worden gewist: {_why(error)}.") from None
            self._record, self._stamp = Record(self.notebook), None

    # -- files -----------------------------------------------------------------------------------------------------

    @property
    def _reserve(self) -> Path:
        return self.path.with_suffix(".reserve.json")

    def _open(self) -> None:
        """Read the record; set a damaged one aside and fall back on the copy of the last good one."""
        try:
            self._refresh()
        except NewerRecordError:
            raise
        except RecordError:
            aside = self.path.with_suffix(f".beschadigd-{datetime.now():%Y%m%d-%H%M%S}.json")
            with self._locked():
                os.replace(self.path, aside)
                self.notices.append(
                    "Het bestand met je antwoorden was beschadigd. "
                    f"Het is niet weggegooid: het heet nu {FOLDER}/{aside.name}."
                )
                self._restore()
        else:
            if self._stamp is not None:
                with contextlib.suppress(OSError):
                    _replace(self._reserve, self.path.read_text(encoding="utf-8"))

    def _restore(self) -> None:
        with contextlib.suppress(OSError, RecordError, UnicodeDecodeError):
            reserve = parse_record(self._reserve.read_text(encoding="utf-8"))
            self._write(reserve.answers)
            self.notices.append(
                f"De antwoorden van de vorige keer dat je deze pagina opende, zijn teruggezet ({len(reserve.answers)})."
            )

    def _refresh(self) -> None:
        """Read the file again when another window has changed it."""
        try:
            stat = self.path.stat()
            stamp = (stat.st_mtime_ns, stat.st_size)
            if stamp == self._stamp:
                return
            record = parse_record(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self._record, self._stamp = Record(self.notebook), None
            return
        except UnicodeDecodeError:
            raise RecordError("Dit bestand met antwoorden is beschadigd.") from None
        except OSError as error:
            raise RecordError(f"Je antwoorden konden niet worden gelezen: {_why(error)}.") from None
        self._record, self._stamp = record, stamp

    def _write(self, answers: Mapping[str, Any]) -> None:
        record = Record(self.notebook, dict(answers), now())
        try:
            _replace(self.path, json.dumps(record.as_json(), ensure_ascii=False, indent=1))
            stat = self.path.stat()
        except OSError as error:
            raise RecordError(
                f"Je antwoord is niet bewaard: {_why(error)}. Controleer of de map {self.path.parent} beschrijfbaar is."
            ) from None
        self._record, self._stamp = record, (stat.st_mtime_ns, stat.st_size)

    def _keep_other(self, question_id: str, answer: Any) -> None:
        line = json.dumps({"question": question_id, "answer": answer, "replaced": now()}, ensure_ascii=False)
        path = self.path.with_suffix(".andere-versies.jsonl")
        try:
            with path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")
        except OSError as error:
            raise RecordError(f"Je antwoord is niet bewaard: {_why(error)}.") from None

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other kernels out, and this kernel's other threads: JupyterLab delivers clicks in one of their own."""
        from filelock import FileLock, Timeout

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path.with_suffix(".lock"), timeout=LOCK_SECONDS)
            lock.acquire()
        except Timeout:
            raise RecordError("Een ander venster is bezig met dezelfde antwoorden. Probeer het zo nog eens.") from None
        except OSError as error:
            raise RecordError(
                f"Je antwoord is niet bewaard: {_why(error)}. Controleer of de map {self.path.parent} beschrijfbaar is."
            ) from None
        try:
            yield
        finally:
            lock.release()


def now() -> str:
    """Return the local time with its zone, to the second, as ISO 8601."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _replace(path: Path, text: str) -> None:
    """Write a file so that a reader, or a power cut, finds either the old or the new content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _why(error: OSError) -> str:
    reasons = {
        "ENOSPC": "de schijf is vol",
        "EACCES": "er is geen schrijfrecht",
        "EPERM": "er is geen schrijfrecht",
        "EROFS": "de schijf is alleen-lezen",
    }
    return reasons.get(errno.errorcode.get(error.errno or 0, ""), str(error))
