"""What every kind of question has in common: identity, a check of the answer, a score and feedback."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from course.data import references
from course.data.errors import DataError

if TYPE_CHECKING:
    from .table import QuestionTable

#: JSON value as it stands in the answer record. What it looks like depends on the kind of question.
Answer = Any

#: Longest text that an answer may hold, in characters. Room for an essay; a guard against a runaway paste.
MAX_TEXT = 20_000
#: What a judgement says of an answer that says nothing.
UNANSWERED = "Nog niet beantwoord."
#: What a judgement says of an answer in which nothing is right.
NOT_RIGHT = "Nog niet goed."


class QuestionError(DataError):
    """A question cannot be built from its description. The message is a Dutch sentence for a content editor."""

    noun = "vraag"


class AnswerError(ValueError):
    """A stored answer does not fit its question. The message is a Dutch sentence for learner and lecturer."""


@dataclass(frozen=True)
class Remark:
    """One line of feedback on a part of an answer.

    ``state`` is ``right``, ``wrong``, ``missed`` (right but not chosen), ``again`` (wrong, and to be thought of once
    more), ``tick`` (for the learner to look at) or ``info``. ``part`` is the id of the option or item that it is about,
    which the page marks.
    """

    label: str
    state: str
    text: str
    part: str = field(default="", compare=False)

    def public(self) -> dict[str, str]:
        return {"label": self.label, "state": self.state, "text": self.text} | (
            {"part": self.part} if self.part else {}
        )


@dataclass(frozen=True)
class Result:
    """The judgement of one answer.

    ``fraction`` runs from 0 to 1; it is ``None`` for questions that have no right answer. ``remarks`` explain it.
    """

    fraction: float | None
    remarks: tuple[Remark, ...] = ()
    message: str = ""

    def public(self) -> dict[str, Any]:
        return {
            "fraction": self.fraction,
            "message": self.message,
            "remarks": [remark.public() for remark in self.remarks],
        }


@dataclass(frozen=True)
class Question:
    """A question as pure data. Subclasses give a kind its meaning.

    ``key`` is what ``score`` compares with; it is ``None`` for an assignment's question, whose key stands in a hidden
    test, and for kinds without a right answer. ``instrument`` is the id of the instrument that shows more with an
    answer, ``settings`` what it needs to know for this question; both are empty for an ordinary question. ``offers`` is
    the place of a question in another module whose answer can be taken over, like ``00-start/doelen``.
    """

    kind: ClassVar[str] = ""
    #: What a content editor writes: the class that reads the question's TOML table.
    table: ClassVar[type[QuestionTable]]
    scored: ClassVar[bool] = True

    id: str
    prompt: str
    source: str = ""
    key: Any = field(default=None, kw_only=True)
    explain: str = field(default="", kw_only=True)
    instrument: str = field(default="", kw_only=True)
    offers: str = field(default="", kw_only=True)
    settings: Mapping[str, str] = field(default_factory=dict, kw_only=True)

    def clean(self, answer: Answer) -> Answer:
        """Return the answer in its stored form, or ``None`` when it says nothing yet.

        Raises:
            AnswerError: the answer has another shape than this kind allows, as in a damaged or forged record.
        """
        raise NotImplementedError

    def problem(self, answer: Answer) -> str:
        """Return a Dutch sentence when the learner should look at the answer again, else an empty text.

        The answer is kept all the same: a problem is advice, not a refusal.
        """
        return ""

    def is_complete(self, answer: Answer) -> bool:
        """Tell whether nothing is left to fill in. An answer that says nothing is not complete."""
        return self.clean(answer) is not None

    def is_done(self, saved: Any) -> bool:
        """Tell whether a saved answer leaves nothing open; one that does not fit the question counts as none."""
        try:
            return self.is_complete(saved)
        except AnswerError:
            return False

    @property
    def check(self) -> str:
        """The button that has something to say of an answer; empty where nothing is said."""
        return "Controleer" if self.scored else ""

    @property
    def first_line(self) -> str:
        """The first line of the prompt, without the signs for bold: what the question is called in a list."""
        return self.prompt.split("\n")[0].replace("**", "")

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        """Judge an answer with ``key`` (by default the question's own).

        ``explain`` replaces the question's own explanations: one text, or a text per option or item id. No answer
        gives 0 and no explanation. Where no answer is right or wrong, the result has no fraction.

        Raises:
            AnswerError: see ``clean``.
            QuestionError: there is no key, or it does not fit the question.
        """
        if self.scored:
            raise NotImplementedError
        self.clean(answer)  # a damaged one is told here too
        return Result(None)

    def first_try(self, answer: Answer) -> Result:
        """Return what is told of a complete answer that was wrong for the first time, with the question's own key.

        It gives something to think on and leaves the second try worth doing: how much is right, or which parts are, or
        what is wrong with what was chosen.
        """
        return Result(None, (), NOT_RIGHT)

    def perfect(self, key: Any) -> Answer:
        """Return the stored answer that a key describes: for most kinds a key is such an answer itself."""
        return key

    def solution(
        self, key: Any, explain: str | Mapping[str, str] | None = None, *, blank: bool = False
    ) -> list[tuple[str, str]]:
        """Return the right answer in words, for a learner who missed it after grading: (label, text) pairs.

        Nothing was answered when ``blank``; then why the answer is right is told too. Empty where the remarks of
        ``score`` say it already.
        """
        return (self._reasons(key, explain) if blank else []) or self.describe(self.perfect(key))

    def reason(self, explain: str | Mapping[str, str] | None, *, blank: bool = False) -> str:
        """Return the one reason for the whole answer, for a learner who answered nothing.

        Empty when something was answered, as ``score`` then tells it, and where each option has a reason of its own.
        """
        return explain if blank and isinstance(explain, str) else ""

    def _reasons(self, key: Any, explain: str | Mapping[str, str] | None) -> list[tuple[str, str]]:
        """Return what is right with the reason why, as far as reasons are given."""
        remarks = self.score(self.perfect(key), key, explain).remarks
        return [(remark.label, remark.text) for remark in remarks if remark.state == "right" and remark.text]

    def _key(self, given: Any, types: type | tuple[type, ...]) -> Any:
        """Return the key to judge with: the given one, else the question's own."""
        key = self.key if given is None else given
        if not isinstance(key, types):
            raise QuestionError(f"Vraag '{self.id}': de sleutel ontbreekt of heeft een verkeerde vorm.")
        return key

    def public(self) -> dict[str, Any]:
        """Return what the learner's page may know: the question without key and explanations."""
        return {"id": self.id, "kind": self.kind, "prompt": self.prompt, "source": references.named(self.source)}

    @property
    def parts(self) -> Mapping[str, str]:
        """Return the parts that are asked elsewhere on the page: the id to ask a part by, and which part it is."""
        return {}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        """Return the answer in words, as (label, text) pairs, for a printed page, a gradebook or a portfolio."""
        raise NotImplementedError

    def opening(self) -> tuple[str, Sequence[str]]:
        """Return what is read of the question before anything is answered: a text, and what there is to say to it."""
        return "", ()

    def retell(self, answer: Answer) -> list[tuple[str, str]]:
        """Return the answer as ``describe`` does, with all that the learner read by giving it, for a page to read."""
        return self.describe(answer)


def whole(explain: str | Mapping[str, str] | None, own: str) -> str:
    """Return the explanation that belongs to the question as a whole."""
    return explain if isinstance(explain, str) else own


def clean_text(answer: Answer) -> str | None:
    """Return a typed text as it was typed, ``None`` when it is empty.

    Half a character, as a browser leaves when a text is cut through an emoji, cannot be written to a file: it becomes
    a replacement sign.
    """
    if answer is None:
        return None
    if not isinstance(answer, str):
        raise AnswerError("Hier hoort een tekst te staan.")
    if len(answer) > MAX_TEXT:
        raise AnswerError(f"Deze tekst is te lang: hoogstens {MAX_TEXT} tekens.")
    text = answer.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text if text.strip() else None


def check_ids(ids: Any, known: Mapping[str, Any], what: str) -> None:
    """Raise ``AnswerError`` unless every id is a text that is known."""
    for id_ in ids:
        if not isinstance(id_, str) or id_ not in known:
            raise AnswerError(f"Het antwoord noemt een {what} van een andere vraag.")


def check_key(ids: Any, known: Mapping[str, Any], question_id: str) -> None:
    """Raise ``QuestionError`` unless every id in a key is known."""
    unknown = [id_ for id_ in ids if not isinstance(id_, str) or id_ not in known]
    if unknown:
        raise QuestionError(
            f"Vraag '{question_id}': de sleutel noemt {unknown[0]!r}, maar dat hoort niet bij deze vraag."
        )
