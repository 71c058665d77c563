"""A second try before the explanation: what was checked of a question, and what may be told of it.

Who is wrong for the first time hears that, and not why: thinking once more teaches more than reading at once. The
explanation and the right answer follow after a second try, or as soon as the learner asks for them.
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
    """What a learner had checked of one question: at most two answers, and whether its explanation was shown."""

    checked: tuple[Answer, ...] = ()
    explained: bool = False

    @classmethod
    def read(cls, stored: Any) -> Tries:
        """Return what the answer record holds of a question; what cannot be read counts as nothing."""
        if not isinstance(stored, dict) or not isinstance(stored.get("checked"), list):
            return cls()
        return cls(tuple(stored["checked"][:2]), stored.get("explained") is True)

    def stored(self) -> dict[str, Any]:
        return {"checked": list(self.checked), "explained": self.explained}

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

    ``explain`` shows the explanation whatever was tried. Otherwise the first wrong answer only tells that it is wrong;
    an answer that is not complete, or that was wrong a moment ago, is no try.

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
        return Tries(tries.checked, True), explained(question, result)
    if answer in tries.checked:
        return tries, {"message": _SAME, "again": True}
    tried = Tries((*tries.checked, answer), bool(tries.checked) or result.fraction == 1)
    if tried.explained:
        return tried, explained(question, result)
    return tried, {"message": f"{_how(result)} {_AGAIN}", "again": True}


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


def _how(result: Result) -> str:
    """Return how wrong an answer is, without telling where."""
    partly = result.fraction or any(remark.state == "right" for remark in result.remarks)
    return "Nog niet helemaal: een deel klopt al." if partly else "Nog niet goed."
