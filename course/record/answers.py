"""The answer record: what a learner answered, kept as one JSON file per notebook and never lost."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from course.base import browser, dutch
from course.base.edition import VERSION
from course.base.errors import CourseError
from course.base.reasons import why

from .files import Stamp, replace_file, stamp, to_json

#: Version of the record's own shape. A record of a newer shape is left alone.
SCHEMA = 1
#: The folder beside a notebook that holds its record.
FOLDER = "antwoorden"
#: How long to wait for another window that is writing the same record, in seconds.
LOCK_SECONDS = 10
_DAMAGED = "Dit bestand met antwoorden is beschadigd."


class RecordError(CourseError):
    """The record cannot be read or written. The message is a Dutch sentence that says what to do."""


class DamagedRecordError(RecordError):
    """The file was read, but it holds no answer record."""


class NewerRecordError(RecordError):
    """The record was written by a newer version of the course."""


@dataclass
class Record:
    """One notebook's answers: ``answers`` maps a question id to the answer as JSON; ``saved`` is ISO time or empty.

    ``tries`` maps a question id to what was checked of it before its explanation (``course/questions/tries.py``). It
    came later: a record without it is as good, and one that holds none is written as before.
    """

    notebook: str
    answers: dict[str, Any] = field(default_factory=dict)
    saved: str = ""
    course_version: str = VERSION
    tries: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "notebook": self.notebook,
            "course_version": self.course_version,
            "saved": self.saved,
            "answers": self.answers,
        } | ({"tries": self.tries} if self.tries else {})

    @classmethod
    def from_json(cls, content: Any) -> Record:
        """Read a record from parsed JSON.

        Raises:
            DamagedRecordError: the shape is not that of an answer record.
            NewerRecordError: it is that of a newer version of the course.
        """
        if not isinstance(content, dict) or not isinstance(content.get("answers"), dict):
            raise DamagedRecordError("Dit is geen bestand met antwoorden van deze cursus.")
        schema = content.get("schema")
        if not isinstance(schema, int) or isinstance(schema, bool):
            raise DamagedRecordError("Dit bestand met antwoorden noemt geen versie.")
        if schema > SCHEMA:
            raise NewerRecordError(
                "Deze antwoorden zijn bewaard met een nieuwere versie van de cursus. Werk eerst de cursus bij."
            )
        texts = [content.get(name, "") for name in ("notebook", "saved", "course_version")]
        if not all(isinstance(text, str) for text in texts):
            raise DamagedRecordError(_DAMAGED)
        tries = content.get("tries")
        return cls(texts[0], content["answers"], texts[1], texts[2], tries if isinstance(tries, dict) else {})


def parse_record(text: str) -> Record:
    """Read a record from JSON text.

    Raises:
        DamagedRecordError, NewerRecordError: see ``Record.from_json``; damaged is also a text that is no JSON.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise DamagedRecordError(_DAMAGED) from None
    return Record.from_json(content)


def peek(folder: Path, notebook: str) -> dict[str, Any]:
    """Return the answers of another notebook in this folder, by question id; nothing is mended, kept or written.

    A record that is not there or cannot be read counts as empty: its own page tells the learner what is wrong with it.
    """
    try:
        return parse_record((folder / FOLDER / f"{notebook}.json").read_text(encoding="utf-8")).answers
    except (OSError, UnicodeDecodeError, RecordError):
        return {}


class Saved(NamedTuple):
    """What saving did: the time (ISO 8601), and whether another window's answer was set aside for this one."""

    time: str
    replaced: bool


class AnswerStore:
    """The answers of one notebook, written to disk at every change.

    Several windows, even several kernels, may work on one record: each change reads the file, changes one question
    and replaces the file, under a lock, so windows never undo each other's answers.
    """

    def __init__(self, notebook: str, folder: Path | str = ".") -> None:
        self.notebook = notebook
        self.path = Path(folder).resolve() / FOLDER / f"{notebook}.json"
        #: Dutch notices for the learner about what was wrong and what was done; empty when all is well.
        self.notices: list[str] = []
        self._stamp: Stamp | None = None
        self._record = Record(notebook)
        self._refresh()
        if self._stamp is not None:
            self._keep_reserve()

    @property
    def key(self) -> str:
        """A short name for this record that differs between learners' folders and says nothing about them."""
        return hashlib.sha256(f"{browser.site()}{self.path}".encode()).hexdigest()[:16]

    def get(self, question_id: str) -> Any:
        """Return the saved answer, ``None`` when there is none."""
        return self.record().answers.get(question_id)

    def answers(self) -> dict[str, Any]:
        """Return all saved answers, by question id."""
        return dict(self.record().answers)

    def record(self) -> Record:
        """Return the record as it stands on disk.

        Raises:
            RecordError: the file cannot be read, or is of a newer version.
        """
        self._refresh()
        return self._record

    def tries(self, question_id: str) -> Any:
        """Return what was checked of a question, ``None`` when nothing was."""
        return self.record().tries.get(question_id)

    def put(self, question_id: str, answer: Any, known: Sequence[Any] = (), tried: Any = None) -> Saved:
        """Save one answer; ``None`` takes it away. ``tried`` is what was checked of the question, where that changed.

        ``known`` are the answers that the caller's window has shown. When another window has saved something else in
        the meantime, that other answer is kept in ``antwoorden/<notebook>.andere-versies.jsonl`` before it is replaced.

        Raises:
            RecordError: the record could not be written. What was saved before is still there.
        """
        return self.put_all({question_id: answer}, known, {} if tried is None else {question_id: tried})

    def put_all(
        self, changes: Mapping[str, Any], known: Sequence[Any] = (), tries: Mapping[str, Any] | None = None
    ) -> Saved:
        """Save several answers at once, by question id, and what was checked of questions; otherwise as ``put``."""
        with self._locked():
            # Read anew, whatever the stamp says: two changes within the clock's tick can look alike.
            present = self._read_or_mend()
            answers = dict(present.answers)
            replaced = False
            for question_id, answer in changes.items():
                other = answers.get(question_id)
                if other not in (None, answer, *known):
                    self._keep_other(question_id, other)
                    replaced = True
                if answer is None:
                    answers.pop(question_id, None)
                else:
                    answers[question_id] = answer
            return Saved(self._write(answers, present.tries | dict(tries or {})).saved, replaced)

    def clear(self) -> None:
        """Remove all answers and all that was kept beside them.

        An empty record stays, where there was one: a page that has just seen its name still finds it.

        Raises:
            RecordError: a file could not be removed. The record then stands as it did.
        """
        with self._locked():
            folder = self.path.parent
            found = {*folder.glob(f"{self.notebook}.*json*"), *folder.glob(f".{self.notebook}*.tmp")}
            for path in sorted(found, key=lambda one: (one == self.path, one)):  # the record last
                try:
                    if path == self.path:
                        replace_file(path, to_json(Record(self.notebook).as_json()))
                    else:
                        path.unlink(missing_ok=True)
                except OSError as error:
                    raise RecordError(f"Het bestand {path.name} kon niet worden gewist: {why(error)}.") from None
        self._refresh()

    # -- files -----------------------------------------------------------------------------------------------------

    @property
    def _reserve(self) -> Path:
        """The copy of the last good record that this notebook was opened with."""
        return self.path.with_suffix(".reserve.json")

    def _keep_reserve(self) -> None:
        with contextlib.suppress(OSError):  # without a copy the course works as well
            replace_file(self._reserve, to_json(self._record.as_json()))

    def _refresh(self) -> None:
        """Read the file again when another window has changed it."""
        try:
            unchanged = stamp(self.path.stat()) == self._stamp
        except OSError:
            unchanged = False
        if unchanged:
            return
        try:
            self._record, self._stamp = self._read()
        except DamagedRecordError:
            with self._locked():
                self._read_or_mend()

    def _read(self) -> tuple[Record, Stamp | None]:
        try:
            with self.path.open(encoding="utf-8") as file:
                read_at = stamp(os.fstat(file.fileno()))
                return parse_record(file.read()), read_at
        except FileNotFoundError:
            return Record(self.notebook), None
        except UnicodeDecodeError:
            raise DamagedRecordError(_DAMAGED) from None
        except OSError as error:
            raise RecordError(
                f"Je antwoorden in {FOLDER}/{self.path.name} kunnen niet worden gelezen: {why(error)}."
            ) from None

    def _read_or_mend(self) -> Record:
        """Read the record; set a damaged one aside and go on with the last good one. Only under the lock."""
        try:
            record, read_at = self._read()
        except DamagedRecordError:
            aside = self.path.with_suffix(f".beschadigd-{datetime.now():%Y%m%d-%H%M%S-%f}.json")
            try:
                os.replace(self.path, aside)
            except OSError as error:
                raise RecordError(
                    f"Het bestand {FOLDER}/{self.path.name} met je antwoorden is beschadigd, en het kan niet opzij "
                    f"worden gezet: {why(error)}."
                ) from None
            self.notices.append(
                "Het bestand met je antwoorden was beschadigd. "
                f"Het is niet weggegooid: het heet nu {FOLDER}/{aside.name}."
            )
            record, read_at = Record(self.notebook), None
            if (good := self._last_good()).answers:
                record = self._write(good.answers, good.tries)
                self.notices.append(
                    f"De {len(good.answers)} antwoorden van {dutch.moment(good.saved)} zijn teruggezet. "
                    "Kijk na of er iets ontbreekt."
                )
                return record
        # Another thread may be reading too: what is returned is what was read here.
        self._record, self._stamp = record, read_at
        return record

    def _last_good(self) -> Record:
        """Return the newest good record: what this notebook last saw, or the copy from when it was last opened."""
        try:
            reserve = parse_record(self._reserve.read_text(encoding="utf-8"))
        except (OSError, RecordError, UnicodeDecodeError):
            return self._record
        return max(self._record, reserve, key=lambda record: record.saved)

    def _write(self, answers: Mapping[str, Any], tries: Mapping[str, Any]) -> Record:
        record = Record(self.notebook, dict(answers), now(), tries=dict(tries))
        try:
            replace_file(self.path, to_json(record.as_json()))
            self._record, self._stamp = record, stamp(self.path.stat())
        except OSError as error:
            raise self._not_saved(error) from None
        return record

    def _keep_other(self, question_id: str, answer: Any) -> None:
        line = json.dumps({"question": question_id, "answer": answer, "replaced": now()})
        try:
            with self.path.with_suffix(".andere-versies.jsonl").open("a", encoding="utf-8") as file:
                file.write(line + "\n")
        except OSError as error:
            raise self._not_saved(error) from None

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other kernels out, and this kernel's other threads: JupyterLab delivers clicks in one of their own."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._not_saved(error) from None
        if browser.IN_BROWSER:  # it has no locks, and no two hands either
            yield
            return
        from filelock import FileLock, Timeout

        try:
            lock = FileLock(self.path.with_suffix(".lock"), timeout=LOCK_SECONDS)
            lock.acquire()
        except Timeout:
            raise RecordError("Een ander venster is bezig met dezelfde antwoorden. Probeer het zo nog eens.") from None
        except OSError as error:
            raise self._not_saved(error) from None
        try:
            yield
        finally:
            lock.release()

    def _not_saved(self, error: OSError) -> RecordError:
        advice = f"Controleer of de map {self.path.parent} beschrijfbaar is."
        if browser.IN_BROWSER:
            advice = (
                "Wat eerder was opgeslagen, is er nog. Maak ruimte vrij, of maak een back-up, en probeer het opnieuw."
            )
        return RecordError(f"Je antwoord is niet bewaard: {why(error)}. {advice}")


def now() -> str:
    """Return the local time with its zone, to the second, as ISO 8601."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
