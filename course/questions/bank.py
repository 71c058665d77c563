"""Questions from TOML: a file of ``[[question]]`` tables becomes question objects, or a clear Dutch error."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct

from course.data.decode import Entry, Text, convert, load
from course.data.errors import DataError, suggestion

from .base import Question, QuestionError

Table = dict[str, Any]
#: Finds the class of a kind of question by its name; ``None`` when there is no such kind.
Kinds = Callable[[str], type[Question] | None]


class QuestionFile(Entry, frozen=True, kw_only=True):
    """A file of questions; what each of them may say follows from its kind."""

    question: Annotated[list[Table], Meta(min_length=1)]


class _KindOnly(Struct):
    """What decides which class reads the rest of a question's table."""

    kind: Text


@cache
def kind_names() -> tuple[str, ...]:
    """Return the names of the general kinds: those of the folders beside this file."""
    return tuple(sorted({path.parent.name for path in Path(__file__).parent.glob("*/__init__.py*")}))


def general_kind(name: str) -> type[Question] | None:
    """Return the class of a general kind, ``None`` when there is none of this name."""
    return import_module(f"{__package__}.{name}").KIND if name in kind_names() else None


def load_questions(path: Path, kinds: Kinds = general_kind) -> dict[str, Question]:
    """Read all questions of one TOML file, by id, in the file's order.

    Raises:
        QuestionError: the file is missing, is no TOML, or holds a question that does not follow the rules. The message
            names the file and the question.
    """
    try:
        tables = load(path, QuestionFile).question
    except DataError as error:
        raise QuestionError(
            error.problem, file=path, line=error.line, entry=error.entry, expected=error.expected
        ) from None
    questions: dict[str, Question] = {}
    for index, table in enumerate(tables, start=1):
        name = str(table.get("id") or f"nummer {index}")
        try:
            question = build(table, kinds)
        except QuestionError as error:
            raise error.within(path, name) from None
        if question.id in questions:
            raise QuestionError("Deze vraag staat er twee keer in.", file=path, entry=name)
        questions[question.id] = question
    return questions


def build(table: Table, kinds: Kinds = general_kind) -> Question:
    """Make one question from its TOML table.

    Raises:
        QuestionError: a key is missing or unknown, or a value has the wrong type.
    """
    try:
        name = convert(table, _KindOnly).kind
        if kind := kinds(name):
            return convert(table, kind.table, "question").question()
        hint = suggestion(name, kind_names())
        raise QuestionError(f"De soort ‘{name}’ bestaat niet.{hint}", expected=", ".join(kind_names()))
    except QuestionError:
        raise
    except DataError as error:
        if error.file:  # a card set that the question refers to
            raise
        raise QuestionError(error.problem, entry=error.entry, expected=error.expected) from None
