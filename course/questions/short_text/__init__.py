"""A word or a short phrase to type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from msgspec import Meta

from course.data.decode import Entry, Text

from ..base import NOT_RIGHT, UNANSWERED, Answer, Question, QuestionError, Remark, Result, clean_text, whole
from ..hint import hint
from ..table import QuestionTable
from ..texts import letters, one_edit_apart, plain, term

#: From this many letters on, an accepted text is still recognised when one of them is wrong.
_FORGIVEN = 6


class TextMistake(Entry, frozen=True, kw_only=True):
    """A text that is typed by who makes an expected mistake."""

    text: Text
    explain: Text


class ShortTextTable(QuestionTable, frozen=True, kw_only=True, tag="short_text"):
    """A word or a short phrase to type."""

    accept: Annotated[list[Text], Meta(min_length=1)] | None = None
    mistakes: tuple[TextMistake, ...] = ()

    def question(self) -> ShortText:
        if not all(map(plain, self.accept or ())):
            raise QuestionError("‘accept’ moet woorden noemen, met letters of cijfers.")
        mistakes = tuple((mistake.text, mistake.explain) for mistake in self.mistakes)
        return ShortText(**self.common(), mistakes=mistakes, key=self.accept)


@dataclass(frozen=True)
class ShortText(Question):
    """A word or a short phrase. Key: the accepted texts.

    Case, accents, punctuation and an article in front do not count, and one typing error is forgiven in an accepted
    text of six or more letters, unless the typed text is itself an expected mistake.
    """

    kind: ClassVar[str] = "short_text"
    table: ClassVar[type[QuestionTable]] = ShortTextTable
    mistakes: tuple[tuple[str, str], ...] = ()

    def clean(self, answer: Answer) -> Answer:
        return clean_text(answer)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        accepted = self._key(key, (list, tuple))
        wanted = [term(text) for text in accepted if isinstance(text, str)]
        if not wanted or len(wanted) != len(accepted) or not all(wanted):
            raise QuestionError(f"Vraag '{self.id}': de sleutel moet een lijst met goede antwoorden zijn.")
        text = self.clean(answer)
        if text is None:
            return Result(0.0, (), UNANSWERED)
        typed = term(text)
        mistake = next((why for wrong, why in self.mistakes if term(wrong) == typed), None)
        typo = mistake is None and any(letters(word) >= _FORGIVEN and one_edit_apart(typed, word) for word in wanted)
        right = typed in wanted or typo
        remarks = (Remark(text.strip()[:200], "wrong", mistake),) if mistake and not right else ()
        verdict = ("Goed, met een typefout." if typo else "Goed.") if right else "Nog niet goed."
        return Result(float(right), remarks, " ".join(filter(None, [verdict, whole(explain, self.explain)])))

    def first_try(self, answer: Answer) -> Result:
        """Tell what was mistaken, where that is known."""
        remarks = tuple(
            Remark(remark.label, "wrong", hint(remark.text, self.key, [self.prompt]))
            for remark in self.score(answer).remarks
        )
        return Result(None, remarks, NOT_RIGHT)

    def perfect(self, key: Any) -> Answer:
        return key[0]

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        text = self.clean(answer)
        return [] if text is None else [("", text.strip())]


KIND = ShortText
