"""One hand-in: what the file says about assignment, student and time, and the answer record inside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from autograder.assignment import Assignment
from autograder.lms import draft_in
from course.questions.render import RECORD_MIME
from course.record.answers import FOLDER, NewerRecordError, Record, RecordError
from course.record.handin import SCHEMA

from .intake import Found, printable

LONGEST_NAME = 200


class NotAHandIn(Exception):
    """The file cannot be taken in; the message continues the sentence "<file> …"."""


class OtherAssignment(NotAHandIn):
    """The file is a hand-in, but not of an assignment that is collected now."""


@dataclass
class HandIn:
    """A notebook that came in.

    ``record`` is ``None`` when the file holds no usable answers; ``remarks`` then says why. ``time`` is when the
    learner pressed "Inleveren", by the learner's own clock; ``None`` for a bare notebook. ``received`` is when the
    learning environment got it, where the file's name says so. ``unusable`` says why nothing can be done with the file.
    """

    file: str
    data: bytes
    notebook: dict[str, Any]
    assignment: str
    notebook_id: str
    time: datetime | None = None
    number: str = ""
    name: str = ""
    record: Record | None = None
    course_version: str = ""
    remarks: list[str] = field(default_factory=list)
    received: datetime | None = None
    unusable: str = ""

    @property
    def moment(self) -> datetime | None:
        """When it was handed in: the learning environment knows, the learner's own clock may be wrong."""
        return self.received or self.time

    @property
    def receipt(self) -> str:
        """The receipt that the learner saw: SHA-256 of the file."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def fingerprint(self) -> str:
        """A hash of answers and time saved, equal when one person's work was handed in under two names."""
        return fingerprint(self.record) if self.record else ""


def fingerprint(record: Record) -> str:
    """Return a hash of a record's answers and time saved; empty when it answers nothing."""
    if not record.answers:
        return ""
    content = json.dumps([record.saved, record.answers], sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "backslashreplace")).hexdigest()


def read_handin(found: Found, assignments: Mapping[str, Assignment], records: Mapping[str, bytes]) -> HandIn:
    """Read one file as a hand-in.

    Args:
        found: the file.
        assignments: the released assignments, by id.
        records: files that may be answer records beside a bare notebook, by their name within the intake.

    Raises:
        NotAHandIn: it is no notebook, or of no assignment that was released here.
    """
    if system := draft_in(found.name):
        raise NotAHandIn(
            f"staat in {system} bij de werkbestanden en is daar dus niet ingeleverd. Hoort het er toch bij? Geef dan "
            "dit ene bestand op."
        )
    notebook = _parse(found.data)
    cursus = as_dict(as_dict(notebook.get("metadata")).get("cursus"))
    inside = cursus.get("inlevering")
    if not isinstance(inside, dict):
        return _bare(found, notebook, cursus, assignments, records)
    return _with_metadata(found, notebook, inside, assignments)


def _with_metadata(
    found: Found, notebook: dict[str, Any], inside: dict[str, Any], assignments: Mapping[str, Assignment]
) -> HandIn:
    schema = inside.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise NotAHandIn("is ingeleverd met een nieuwere versie van de cursus. Werk de cursus hier eerst bij.")
    assignment = assignments.get(_text(inside, "assignment"))
    if assignment is None:
        raise OtherAssignment(_unknown_assignment(_text(inside, "assignment"), assignments))
    student = as_dict(inside.get("student"))
    handin = HandIn(
        file=found.name,
        data=found.data,
        notebook=notebook,
        assignment=assignment.id,
        notebook_id=_text(inside, "notebook"),
        number=_text(student, "number"),
        name=_text(student, "name"),
        course_version=_text(inside, "course_version"),
    )
    if handin.notebook_id not in assignment.notebooks:
        handin.notebook_id = assignment.main_notebook
        handin.remarks.append("noemt een ander notebook dan dat van de opdracht")
    _set_time(handin, inside.get("time"))
    if inside.get("explained") is True:
        handin.remarks.append("de uitleg (voor wie zonder docent werkt) was al geopend toen dit bestand werd gemaakt")
    if inside.get("record") is None:
        handin.remarks.append("geen antwoorden gevonden")
    else:
        use_record(handin, inside["record"])
    return handin


def _bare(
    found: Found,
    notebook: dict[str, Any],
    cursus: dict[str, Any],
    assignments: Mapping[str, Assignment],
    records: Mapping[str, bytes],
) -> HandIn:
    """Read a notebook that was not made by the button "Inleveren"; its record may lie beside it."""
    home = _home_of(notebook, cursus, assignments)
    if home is None:
        if _text(cursus, "kind") == "module":
            raise NotAHandIn(
                f"is module '{_text(cursus, 'id')}' en geen opdracht; vraag om het bestand van de opdracht."
            )
        raise NotAHandIn(_unknown_assignment(_text(cursus, "id"), assignments))
    assignment, notebook_id = home
    handin = HandIn(found.name, found.data, notebook, assignment.id, notebook_id)
    handin.remarks.append("niet met de knop Inleveren gemaakt")
    beside = f"{found.folder}/{FOLDER}/{notebook_id}.json".removeprefix("./")
    if beside in records:
        try:
            use_record(handin, load_json(records[beside]))
        except ValueError:
            handin.remarks.append(f"het bestand {FOLDER}/{notebook_id}.json ernaast is beschadigd")
        else:
            handin.remarks.append("antwoorden uit het bestand ernaast")
    if handin.record is None:
        _recover(handin)
    return handin


def _recover(handin: HandIn) -> None:
    """Take the answers that the outputs of a bare notebook still hold, as they stood when it was last run."""
    outputs = [
        output
        for cell in handin.notebook["cells"]
        if isinstance(cell, dict) and isinstance(cell.get("outputs"), list)
        for output in cell["outputs"]
    ]
    data = [output["data"] for output in outputs if isinstance(output, dict) and isinstance(output.get("data"), dict)]
    records = [bundle[RECORD_MIME] for bundle in data if RECORD_MIME in bundle]
    if records:
        use_record(handin, records[-1])
    if handin.record is not None:
        handin.remarks.append("antwoorden uit de opgeslagen uitvoer; wat de student daarna nog invulde, ontbreekt")
    else:
        handin.remarks.append("geen antwoorden gevonden")


def use_record(handin: HandIn, content: Any) -> None:
    """Take the answers from a parsed record, or remark why not."""
    try:
        record = Record.from_json(content)
    except NewerRecordError:
        handin.remarks.append("antwoorden uit een nieuwere versie van de cursus; werk de cursus hier eerst bij")
        return
    except RecordError:
        handin.remarks.append("de antwoorden in het bestand zijn beschadigd")
        return
    if record.notebook != handin.notebook_id:
        handin.remarks.append(f"de antwoorden horen bij een ander notebook ({printable(record.notebook[:60])})")
        return
    handin.record = record


def load_json(data: bytes) -> Any:
    """Parse JSON strictly: UTF-8, no NaN or infinity.

    Raises:
        ValueError: the bytes are no such JSON, or are nested too deeply to be an answer.
    """

    def refuse(name: str) -> None:
        raise ValueError(f"{name} is geen JSON")

    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=refuse)
    except RecursionError:
        raise ValueError("te diep genest") from None


def _parse(data: bytes) -> dict[str, Any]:
    if not data.strip():
        raise NotAHandIn("is leeg.")
    try:
        content = load_json(data)
    except ValueError:
        raise NotAHandIn("is geen heel notebook: het bestand is beschadigd of van een andere soort.") from None
    if not isinstance(content, dict) or not isinstance(content.get("cells"), list):
        raise NotAHandIn("is geen notebook.")
    return content


def _home_of(
    notebook: dict[str, Any], cursus: dict[str, Any], assignments: Mapping[str, Assignment]
) -> tuple[Assignment, str] | None:
    """Find assignment and notebook id of a bare notebook by its id, else by the graded cells in it."""
    named = _text(cursus, "id")
    for assignment in assignments.values():
        if named in assignment.notebooks:
            return assignment, named
    inside = set(grade_ids(notebook["cells"]))
    candidates = [(assignment, id_) for assignment in assignments.values() for id_ in assignment.notebooks]

    def shared(candidate: tuple[Assignment, str]) -> int:
        assignment, id_ = candidate
        return len(inside & {item.grade_id for item in assignment.items(id_)})

    best = max(candidates, key=shared, default=None)
    return best if best is not None and shared(best) else None


def as_dict(value: Any) -> dict[str, Any]:
    """Return a value of unknown shape as a dict, an empty one when it is something else."""
    return value if isinstance(value, dict) else {}


def grade_ids(cells: Iterable[Any]) -> list[str]:
    """Return the nbgrader ids of a notebook's cells, of whatever shape the cells are."""
    ids = []
    for cell in cells:
        id_ = as_dict(as_dict(as_dict(cell).get("metadata")).get("nbgrader")).get("grade_id")
        if isinstance(id_, str):
            ids.append(id_)
    return ids


def _set_time(handin: HandIn, value: Any) -> None:
    try:
        time = datetime.fromisoformat(value)
        # astimezone reads a time without zone as this computer's local time, as the learner's own clock meant it
        handin.time = time.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        handin.remarks.append("het tijdstip van inleveren ontbreekt")
        return
    if handin.time > datetime.now(UTC) + timedelta(hours=1):
        handin.remarks.append("het tijdstip van inleveren ligt in de toekomst; de klok van de student liep niet goed")


def _text(table: Mapping[str, Any], name: str) -> str:
    value = table.get(name)
    return printable(value.strip()[:LONGEST_NAME]) if isinstance(value, str) else ""


def _unknown_assignment(id_: str, assignments: Mapping[str, Assignment]) -> str:
    known = ", ".join(assignments) or "nog geen enkele"
    if id_:
        return f"hoort bij opdracht '{id_}', maar die is hier niet klaargezet (wel: {known})."
    return f"is geen inlevering van een opdracht die hier is klaargezet ({known})."
