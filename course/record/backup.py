"""A back-up of all answers in a learner's folder: make one, look into one, put it back; and wipe a module's answers.

A back-up is one JSON file with the answer record of every module and assignment. Putting back adds what is missing; an
answer that differs is only replaced when the learner asks for it, and then the replaced one is kept beside the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from course.base import dutch
from course.base.errors import CourseError
from course.base.reasons import why
from course.data.syllabus import syllabus

from .answers import FOLDER, AnswerStore, Record, RecordError, now, parse_record
from .exchange import Exchange

FILE = Exchange(
    format="inclusief-voor-de-klas/back-up",
    version=1,
    largest=20_000_000,  # a year of writing is far below one million
    too_large="Dit bestand is veel te groot voor een back-up van deze cursus.",
    damaged="Dit bestand is beschadigd of is geen back-up van deze cursus.",
    other_format="Dit is geen back-up van deze cursus. Kies het bestand dat begint met ‘backup-inclusief’.",
    other_version="Deze back-up komt uit een andere versie van de cursus. Werk eerst de cursus bij.",
)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLACE = re.compile(r"(modules|opdrachten/[a-z0-9]+(-[a-z0-9]+)*)/([a-z0-9]+(-[a-z0-9]+)*)")


@dataclass(frozen=True)
class Backup:
    """A back-up file: its name, its text, what is in it, and in Dutch what could not be read."""

    name: str
    text: str
    records: Mapping[str, Record]
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """One record of a back-up beside the present one; the texts are the ids of questions.

    ``place`` is like ``modules/02-attitude``. ``missing`` are answers that only the back-up has, ``other`` those
    that differ, ``newer_here`` tells whether the present record was saved later.
    """

    place: str
    missing: tuple[str, ...]
    same: tuple[str, ...]
    other: tuple[str, ...]
    newer_here: bool


def course_folder(folder: Path) -> Path:
    """Return the learner's folder, given the folder of one of its modules."""
    return folder.parent if folder.name == "modules" else folder


def make_backup(root: Path) -> Backup:
    """Gather every answer record under the learner's folder ``root`` into one file's text."""
    records: dict[str, Record] = {}
    problems = []
    for place, path in record_files(root):
        try:
            record = parse_record(path.read_text(encoding="utf-8"))
            if record.answers:  # a wiped record holds none
                records[place] = record
        except (RecordError, UnicodeDecodeError):
            problems.append(f"De antwoorden van {title(place)} zijn niet te lezen en staan er niet in.")
        except OSError as error:
            problems.append(f"De antwoorden van {title(place)} staan er niet in: {why(error)}.")
    content = {"made": now(), "records": {place: record.as_json() for place, record in records.items()}}
    name = f"backup-inclusief-voor-de-klas-{datetime.now():%Y-%m-%d-%H%M}.json"
    return Backup(name, FILE.write(content), records, tuple(problems))


def record_files(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield place and file of every answer record."""
    found = [*root.glob(f"modules/{FOLDER}/*.json"), *root.glob(f"opdrachten/*/{FOLDER}/*.json")]
    for path in sorted(found):
        place = f"{path.parent.parent.relative_to(root).as_posix()}/{path.stem}"
        if _PLACE.fullmatch(place):  # the copies that are kept beside a record have a point in their name
            yield place, path


def read_backup(text: str) -> tuple[str, dict[str, Record]]:
    """Read a back-up and believe nothing of it; return when it was made (ISO time) and its records by place.

    Raises:
        CourseError: what is wrong with the file, in Dutch. Nothing was changed.
    """
    content = FILE.read(text)
    raw = content.get("records")
    if not isinstance(raw, dict) or not raw:
        raise CourseError("In deze back-up staan geen antwoorden.")
    records = {}
    for place, record in raw.items():
        if not _PLACE.fullmatch(place):
            raise CourseError("Deze back-up noemt een plek die niet bij de cursus hoort. Er is niets teruggezet.")
        records[place] = Record.from_json(record)
        if not all(_ID.fullmatch(question) for question in [*records[place].answers, *records[place].tries]):
            raise CourseError("In deze back-up is een antwoord beschadigd. Er is niets teruggezet.")
    made = content.get("made")
    return made if isinstance(made, str) else "", records


def compare(root: Path, records: Mapping[str, Record]) -> list[Difference]:
    """Lay the records of a back-up beside the present ones, without changing anything.

    Raises:
        RecordError: a present record cannot be read.
    """
    differences = []
    for place, record in records.items():
        present = _store(root, place).record()
        theirs = {id_: answer for id_, answer in record.answers.items() if answer is not None}
        missing = tuple(id_ for id_ in theirs if id_ not in present.answers)
        same = tuple(id_ for id_, answer in theirs.items() if present.answers.get(id_) == answer)
        other = tuple(id_ for id_ in theirs if id_ not in missing and id_ not in same)
        differences.append(Difference(place, missing, same, other, _later(present.saved, record.saved)))
    return differences


def _later(one: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(one) > datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return one > other


def restore(root: Path, records: Mapping[str, Record], *, replace: bool = False) -> int:
    """Put back the answers that are missing, and with ``replace`` those that differ too; return how many.

    A replaced answer is kept in ``antwoorden/<notebook>.andere-versies.jsonl``.

    Raises:
        RecordError: a record could not be written; what was put back before stays.
    """
    count = 0
    for difference in compare(root, records):
        store = _store(root, difference.place)
        theirs = records[difference.place]
        chosen = {id_: theirs.answers[id_] for id_ in difference.missing + (difference.other if replace else ())}
        if chosen:
            # what was tried goes with its answer, unless something was tried here too
            tries = {id_: tried for id_, tried in theirs.tries.items() if id_ in chosen and store.tries(id_) is None}
            store.put_all(chosen, tries=tries)
        count += len(chosen)
    return count


def _store(root: Path, place: str) -> AnswerStore:
    folder, _, notebook = place.rpartition("/")
    return AnswerStore(notebook, root / folder)


def wipe(root: Path, place: str) -> int:
    """Remove the answers of one module from disk, with the copies beside them; return how many answers it held.

    Raises:
        CourseError: there is no such module.
        RecordError: a file could not be removed.
    """
    if place not in modules():
        raise CourseError("Kies eerst een module.")
    store = _store(root, place)
    count = len(store.answers())
    store.clear()
    return count


@cache
def modules() -> dict[str, str]:
    """Return the title of every module by place, in the order of the course, and what is kept beside the modules."""
    plan = syllabus().module
    titles = {f"modules/{module.id}": f"{module.id.split('-')[0]} {module.title}" for module in plan}
    return titles | {"modules/herhalen": "Herhalen (de rondes uit je hoofd)"}


def title(place: str) -> str:
    """Return what a place is called: "module 02 Houding: …" or "opdracht 02-attitude"."""
    if place in modules():
        return f"module {modules()[place]}"
    return f"opdracht {place.split('/')[1]}" if place.startswith("opdrachten/") else place


# -- what the pages ask ------------------------------------------------------------------------------------------------


def answer_backup(root: Path, request: Mapping[str, Any]) -> dict[str, Any]:
    """Answer the back-up page: ``make`` a file, ``read`` one to see what would change, or ``restore`` it.

    Raises:
        CourseError: a sentence for the learner; the page shows it.
    """
    if request.get("do") == "make":
        made = make_backup(root)
        if not made.records:
            raise CourseError(" ".join(made.problems) or "Er is nog niets om te bewaren: je hebt nog niets beantwoord.")
        parts = [f"{title(place)}: {_answers(len(one.answers))}" for place, one in made.records.items()]
        return {"file": {"name": made.name, "type": "application/json", "content": made.text}, "parts": parts,
                "problems": list(made.problems)}  # fmt: skip
    when, records = read_backup(str(request.get("text", "")))
    if request.get("do") == "restore":
        count = restore(root, records, replace=request.get("replace") is True)
        return {"restored": f"{_answers(count)} teruggezet."}
    found = compare(root, records)
    return {
        "made": dutch.moment(when),
        "parts": [_difference(one) for one in found],
        "missing": sum(len(one.missing) for one in found),
        "other": sum(len(one.other) for one in found),
    }


def _difference(one: Difference) -> str:
    told = []
    if one.missing:
        told.append(f"{_answers(len(one.missing))} die je hier niet hebt")
    if one.other:
        newer = "wat hier staat, is later bewaard" if one.newer_here else "wat in de back-up staat, is later bewaard"
        told.append(f"{_answers(len(one.other))} anders dan hier ({newer})")
    if one.same:
        told.append(f"{_answers(len(one.same))} gelijk aan wat je hier hebt")
    return f"{title(one.place)}: {'; '.join(told) or 'geen antwoorden'}."


def answer_wipe(root: Path, request: Mapping[str, Any]) -> dict[str, Any]:
    """Answer the page that wipes: ``look`` what there is in the module ``place``, or ``wipe`` it.

    Raises:
        CourseError: a sentence for the learner; the page shows it.
    """
    place = str(request.get("place", ""))
    if place not in modules():
        raise CourseError("Kies eerst een module.")
    named = f"module {modules()[place]}"
    if request.get("do") == "wipe":
        return {"wiped": f"Gewist: {_answers(wipe(root, place))} van {named}.", "key": _store(root, place).key}
    saved = _store(root, place).record()
    if not saved.answers:
        return {"found": f"Van {named} zijn er nu geen antwoorden. Kopieën van vroeger kun je wel wissen."}
    return {"found": f"Van {named} zijn er {_answers(len(saved.answers))}, bewaard tot {dutch.moment(saved.saved)}."}


def _answers(count: int) -> str:
    return dutch.count(count, "antwoord", "antwoorden")
