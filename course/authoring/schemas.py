"""Write the JSON Schemas of the content files, with which an editor completes and checks TOML while someone types.

``python -m course.authoring.schemas`` writes them to ``data/schemas/``; with ``--check`` it only says whether they are
up to date. They come from the classes that read the files, so that a schema and the course want the same. A file names
its schema in its first line, as the Even Better TOML extension and taplo read it:

    #:schema ../schemas/questions.schema.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any, NamedTuple, cast

import msgspec

from course import instruments
from course.base.command import run_command
from course.base.paths import data_dir
from course.charts.declared import FigureFile
from course.data.cards import CardFile
from course.data.pictures import PictureFile
from course.data.references import ReferenceFile
from course.data.syllabus import Syllabus
from course.instruments.conversation.parts import CaseFile
from course.questions.bank import QuestionFile, kind_names
from course.vignettes.content import VignetteFile

FOLDER = "schemas"


class Kind(NamedTuple):
    """A kind of content file: the name of its schema, the class that reads it, and its files."""

    name: str
    read_by: Any
    files: tuple[str, ...]


#: What the field of a card can hold; which fields there are, each set declares itself.
_FIELD = {"type": ["string", "number", "boolean", "array"], "items": {"type": "string"}}


def kinds() -> list[Kind]:
    """Return every kind of content file that has a schema."""
    return [
        Kind(
            "questions", _question_file(), ("data/questions/*.toml", "data/recall/*.toml", "exercises/*/questions.toml")
        ),
        Kind("cards", CardFile, ("data/cards/*.toml", "data/glossary.toml")),
        Kind("cases", CaseFile, ("data/cases/*.toml",)),
        Kind("figures", FigureFile, ("data/figures.toml",)),
        Kind("pictures", PictureFile, ("data/pictures.toml",)),
        Kind("vignettes", VignetteFile, ("data/vignettes.toml",)),
        Kind("syllabus", Syllabus, ("data/syllabus.toml",)),
        Kind("references", ReferenceFile, ("data/references.toml",)),
    ]


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of every kind of content file by its name."""
    made = {kind.name: msgspec.json.schema(kind.read_by) for kind in kinds()}
    made["cards"]["$defs"]["CardTable"]["additionalProperties"] = _FIELD
    return {name: {"$schema": "http://json-schema.org/draft-07/schema#"} | schema for name, schema in made.items()}


def _question_file() -> type[QuestionFile]:
    """Return the class of a file with questions of every kind, those of the instruments included."""
    found = map(instruments.kind_of, dict.fromkeys([*kind_names(), *instruments.instrument_ids()]))
    tables: Any = reduce(or_, (kind.table for kind in found if kind))
    made = msgspec.defstruct(
        "Questions", [("question", list[tables])], bases=(QuestionFile,), frozen=True, kw_only=True
    )
    return cast(type[QuestionFile], made)


def render() -> Iterator[tuple[Path, str]]:
    """Yield the place and the text of every schema: the same text on every machine."""
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        yield data_dir() / FOLDER / f"{name}.schema.json", text


def main(arguments: list[str]) -> int:
    """Write the schemas, or with ``--check`` only compare; return the exit code."""
    stale = [(path, text) for path, text in render() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        print("\n".join(f"{path.name} loopt achter. Draai: python -m course.authoring.schemas" for path, _ in stale))
        return 1 if stale else 0
    for path, text in stale:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{path.name} is opnieuw geschreven.")
    return 0


if __name__ == "__main__":
    run_command(lambda: main(sys.argv[1:]))
