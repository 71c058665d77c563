"""The bank of questions to recall: a file for each module in ``data/recall/``, in the order of the course."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from course.base.paths import data_dir
from course.instruments import load_questions
from course.questions import Question


@dataclass(frozen=True)
class Item:
    """A question of the bank and the module that it asks about."""

    question: Question
    module: str


@cache
def items() -> Mapping[str, Item]:
    """Return the whole bank by question id; within a module the themes are mixed, the same way for everybody.

    Raises:
        QuestionError: a file of the bank is damaged.
    """
    found = {}
    for path in sorted((data_dir() / "recall").glob("*.toml")):
        questions = load_questions(path)
        for id_ in sorted(questions, key=lambda id_: sha256(id_.encode()).hexdigest()):
            found[id_] = Item(questions[id_], path.stem)
    return found
