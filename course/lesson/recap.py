"""What went well in one part of a module, and what to look at again: told from the answers, without points.

Where nothing is right or wrong, as with an attitude or how someone is doing, it only says that it was filled in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from course.base import dutch
from course.questions import Answer, Question
from course.questions.tries import Tries, has_second_try, right_at_once


class Asked(NamedTuple):
    """A question of the part, with its clean answer and what was tried of it."""

    question: Question
    answer: Answer
    tries: Tries


def recap(part: Sequence[Asked]) -> dict[str, Any]:
    """Return what is told of a part: ``{"line": …, "groups": [{"state", "text", "questions": [{"id", "prompt"}]}]}``.

    Only what asks for something more names its questions. Groups without questions are left out. Of a part that was not
    begun nothing is told.
    """
    found: dict[str, list[Question]] = {}
    for one in part:
        found.setdefault(_standing(one), []).append(one.question)
    done = len(part) - len(found.get("open", ()))
    if not done:
        return {"line": "", "groups": []}
    line = f"Je deed {done} van de {len(part)} vragen van dit deel."
    groups = [
        {
            "state": state,
            "text": words.format(dutch.count(len(found[state]), "vraag", "vragen")),
            "questions": [] if state in ("once", "later", "filled") else [_named(one) for one in found[state]],
        }
        for state, words in _WORDS.items()
        if state in found
    ]
    return {"line": line, "groups": groups}


#: How a question stands, in the order in which it is told.
_WORDS = {
    "once": "Meteen goed: {}.",
    "later": "Goed na nog eens kijken: {}.",
    "filled": "Dit heb je ingevuld: {} zonder goed of fout.",
    "again": "Kijk hier nog eens naar: {}.",
    "unchecked": "Ingevuld, en nog niet nagekeken met Controleer: {}.",
    "open": "Nog open: {}.",
}


def _standing(one: Asked) -> str:
    question, answer, tries = one
    if not question.is_complete(answer):
        return "open"
    if not has_second_try(question):
        return "filled"
    if not tries.checked and not tries.explained:
        return "unchecked"
    # whether an answer is right is not told before it was checked
    if (tries.explained or answer in tries.checked) and question.score(answer).fraction == 1:
        return "once" if right_at_once(question, tries) else "later"
    return "again"


def _named(question: Question) -> dict[str, str]:
    return {"id": question.id, "prompt": dutch.shorten(question.first_line)}
