"""A second try before the explanation: what was checked of a question, and what may be told of it.

Who is wrong for the first time hears how far it is right, or what is wrong with it, and thinks once more: that teaches
more than reading at once. The whole explanation and the right answer follow after a second try, or as soon as the
learner asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .base import Answer, AnswerError, Question, Result

_AGAIN = "Je mag het nog één keer proberen, of bekijk de uitleg."
_SAME = "Dit antwoord had je al nagekeken. Verander iets, of bekijk de uitleg."
_NOTHING = "Geef eerst een antwoord. Dan kun je het nakijken."
_UNFINISHED = "Nog niet alles is ingevuld. Maak het eerst af."


@dataclass(frozen=True)
class Tries:
    """What a learner had checked of one question: at most two answers, and whether its explanation was shown.

    ``later`` is the answer that was last judged after that, for who comes back to it; ``None`` when there is none.
    """

    checked: tuple[Answer, ...] = ()
    explained: bool = False
    later: Answer = None

    @classmethod
    def read(cls, stored: Any) -> Tries:
        """Return what the answer record holds of a question; what cannot be read counts as nothing."""
        if not isinstance(stored, dict) or not isinstance(stored.get("checked"), list):
            return cls()
        return cls(tuple(stored["checked"][:2]), stored.get("explained") is True, stored.get("later"))

    def stored(self) -> dict[str, Any]:
        later = {} if self.later is None else {"later": self.later}
        return {"checked": list(self.checked), "explained": self.explained} | later

    @property
    def again(self) -> bool:
        """Whether a second try is open: something was wrong, and the explanation was not shown."""
        return bool(self.checked) and not self.explained


def has_second_try(question: Question) -> bool:
    """Tell whether an answer can be wrong, and the question knows why."""
    return question.scored and question.key is not None


def judge(question: Question, answer: Answer, tries: Tries, *, explain: bool = False) -> tuple[Tries, dict[str, Any]]:
    """Judge an answer that the learner wants checked; return what was tried by then, and what the page may know of it.

    Who answered nothing is not wrong: that is asked for, and not judged.

    ``explain`` shows the explanation whatever was tried. Otherwise a first wrong answer hears what ``first_try`` says,
    and one that is not complete, or that was wrong a moment ago, is no try.

    Raises:
        QuestionError: see ``Question.score``.
    """
    if not has_second_try(question):
        return tries, {"message": _NOTHING} if answer is None and question.scored else question.score(answer).public()
    missing = unready(question, answer)
    if answer is None or (missing and not (tries.explained or explain)):
        return tries, {"message": missing}
    result = question.score(answer)
    if tries.explained or explain:
        return Tries(tries.checked, True, None if answer in tries.checked else answer), explained(question, result)
    if answer in tries.checked:
        return tries, _thought(question, answer) | {"message": _SAME}
    tried = Tries((*tries.checked, answer), bool(tries.checked) or result.fraction == 1)
    if tried.explained:
        return tried, explained(question, result)
    return tried, _thought(question, answer)


def shown(question: Question, answer: Answer, tries: Tries) -> dict[str, Any]:
    """Return what was told of an answer when it was checked, for who comes back; empty where it was not checked."""
    if answer not in (*tries.checked, tries.later) or not has_second_try(question) or unready(question, answer):
        return {}
    result = question.score(answer)
    return explained(question, result) if tries.explained or result.fraction == 1 else _thought(question, answer)


def right_at_once(question: Question, tries: Tries) -> bool:
    """Tell whether the first answer that was checked was right."""
    try:
        return bool(tries.checked) and question.score(question.clean(tries.checked[0])).fraction == 1
    except AnswerError:  # the question has changed since
        return False


def unready(question: Question, answer: Answer) -> str:
    """Return what must be done before an answer can be called right or wrong; empty when it can."""
    if question.is_complete(answer):
        return ""
    return _NOTHING if answer is None else question.problem(answer) or _UNFINISHED


def explained(question: Question, result: Result) -> dict[str, Any]:
    """Return the whole judgement, with the right answer beside a wrong one."""
    good = [] if result.fraction == 1 else [list(row) for row in question.solution(question.key)]
    return result.public() | ({"solution": good} if good else {})


def _thought(question: Question, answer: Answer) -> dict[str, Any]:
    """Return what is told after a first wrong try."""
    first = question.first_try(answer)
    return first.public() | {"message": f"{first.message} {_AGAIN}", "again": True}
