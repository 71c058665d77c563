"""The question that a conversation is: which path a learner took, and what they would say in their own words.

An answer is ``{"path": [choice, …], "earlier": [[choice, …], …], "own": {moment: text}}``: what was chosen, from
the start, the paths that were left to try another way, and the learner's own words at a moment. A path of an earlier
edition of a case stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from msgspec import to_builtins

from course.base import dutch
from course.data import references
from course.data.decode import Text
from course.questions.base import Answer, AnswerError, Question, clean_text
from course.questions.table import QuestionTable

from .cases import case
from .parts import Ending, Moment

#: More abandoned paths than this are not kept; the oldest go first.
MAX_EARLIER = 30
#: Longer than any conversation.
MAX_STEPS = 100


class ConversationTable(QuestionTable, frozen=True, kw_only=True, tag="conversation"):
    """A conversation to play; ``case`` is the name of a file in ``data/cases/``."""

    case: Text

    def question(self) -> Conversation:
        return Conversation(**self.common(), case_id=self.case)


@dataclass(frozen=True)
class Conversation(Question):
    """A conversation to play. Answer: see the top of this file; it is complete at an ending."""

    kind: ClassVar[str] = "conversation"
    table: ClassVar[type[QuestionTable]] = ConversationTable
    scored: ClassVar[bool] = False
    case_id: str = ""

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict) or not set(answer) <= {"path", "earlier", "own"}:
            raise AnswerError("Hier hoort een gesprek te staan.")
        path, earlier, own = answer.get("path", []), answer.get("earlier", []), answer.get("own", {})
        if not isinstance(path, list) or not isinstance(earlier, list) or len(earlier) > 10 * MAX_EARLIER:
            raise AnswerError("Van dit gesprek is niet te zien wat er gekozen is.")
        if not all(map(_is_path, [path, *earlier])):
            raise AnswerError("Van dit gesprek is niet te zien wat er gekozen is.")
        if not isinstance(own, dict) or not all(map(_is_word, own)) or len(own) > MAX_STEPS:
            raise AnswerError("Van dit gesprek is niet te zien wat je zelf zou zeggen.")
        said = {moment: text for moment, line in own.items() if (text := clean_text(line))}
        earlier = _distinct(earlier, path)
        if not path and not earlier and not said:
            return None
        return {"path": path} | ({"earlier": earlier} if earlier else {}) | ({"own": said} if said else {})

    def is_complete(self, answer: Answer) -> bool:
        given = self.clean(answer)
        return given is not None and any(self.ended(path) for path in [given["path"], *given.get("earlier", [])])

    def ended(self, path: Sequence[str]) -> bool:
        """Tell whether a path has come to an ending."""
        return isinstance(case(self.case_id).walk(path)[1], Ending)

    def public(self) -> dict[str, Any]:
        found = case(self.case_id)
        moments = {id_: _public(one) for id_, one in found.moments.items()}
        endings = {id_: to_builtins(one) for id_, one in found.endings.items()}
        texts = {key: getattr(found, key) for key in ("title", "intro", "who", "start")}
        return super().public() | {"case": texts | {"moments": moments, "endings": endings}, "wipe": False}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        given = self.clean(answer)
        if given is None:
            return []
        steps, place = case(self.case_id).walk(given["path"])
        rows = []
        for moment, say in steps:
            own = given.get("own", {}).get(moment.id)
            rows += [(f"{moment.title}, in mijn eigen woorden", own)] * bool(own) + [(moment.title, say.text)]
        if gone := len(given["path"]) - len(steps):
            return [*rows, ("Daarna", f"{dutch.count(gone, 'keuze', 'keuzes')} uit een eerdere versie van dit gesprek")]
        return [*rows, ("Einde", place.title)] if isinstance(place, Ending) else rows

    def opening(self) -> tuple[str, Sequence[str]]:
        found = case(self.case_id)
        _, place = found.walk(())
        assert isinstance(place, Moment)
        ask = "Wat zou jij zeggen of doen? Dit kun je kiezen; wat er daarna gebeurt, hangt daarvan af."
        return f"{found.intro}\n\n{place.scene}\n\n{ask}", [say.text for say in place.says]

    def retell(self, answer: Answer) -> list[tuple[str, str]]:
        """Return the conversation as it was walked, up to where it is, or else the way that was left last."""
        given = self.clean(answer)
        if given is None:
            return []
        found, own = case(self.case_id), given.get("own", {})
        steps, place = found.walk(given["path"] or given.get("earlier", [[]])[-1])
        rows = []
        for number, (moment, say) in enumerate(steps, 1):
            told = [
                moment.scene,
                f"In mijn eigen woorden: {own[moment.id]}" if moment.id in own else "",
                f"Ik: {say.text}",
                f"Wat er gebeurde: {say.happens}",
                f"Wat {found.who} dacht: {say.thinks}",
                f"Waarom: {say.why}",
            ]
            rows.append((f"{number}. {moment.title}", "\n".join(filter(None, told))))
        if isinstance(place, Ending):
            return [*rows, (f"Einde: {place.title}", place.text)]
        told = [place.scene, f"In mijn eigen woorden: {own[place.id]}" if place.id in own else ""]
        return [*rows, (f"{len(rows) + 1}. {place.title}", "\n".join(filter(None, told)))]


def _public(moment: Moment) -> dict[str, Any]:
    """Return a moment as a page gets it: under the name that it has in Python, and with the names of its sources."""
    fields: dict[str, Any] = to_builtins(moment)
    said = fields.pop("say")
    return fields | {"says": [one | {"source": references.named(one["source"])} for one in said]}


def _is_path(path: Any) -> bool:
    return isinstance(path, list) and len(path) <= MAX_STEPS and all(map(_is_word, path))


def _is_word(one: Any) -> bool:
    return isinstance(one, str) and 0 < len(one) <= 60


def _distinct(earlier: Sequence[list[str]], path: Sequence[str]) -> list[list[str]]:
    """Return the abandoned paths once each, without those that another path, or the present one, only continues."""
    kept: list[list[str]] = []
    for one in earlier:
        others = [path, *(other for other in earlier if other != one)]
        if one not in kept and not any(list(other[: len(one)]) == one for other in others):
            kept.append(one)
    return kept[-MAX_EARLIER:]
