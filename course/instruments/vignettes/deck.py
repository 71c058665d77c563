"""The learner's own deck of vignettes as a question.

The answer is the record of :mod:`course.vignettes.records`: class code, number, sector, a random id and the ratings of
both forms. Which vignettes these are follows from code, number and sector, so the places in the deck are kept too.
Nothing here judges: a learner sees dots, never a mean or a test (form 1 and 2 of 004, ch. 4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from course import vignettes
from course.base.errors import CourseError
from course.questions.base import Answer, AnswerError, Question
from course.questions.table import QuestionTable
from course.vignettes.records import FORMS, VERSION, is_rating

_PERSON_ID = re.compile(r"[0-9a-f]{16}")


class DeckTable(QuestionTable, frozen=True, kw_only=True, tag="vignettes"):
    """A deck of vignettes to rate; ``second`` is the id by which a notebook asks its second form."""

    second: str = ""

    def question(self) -> Deck:
        return Deck(**self.common(), second=self.second)


@dataclass(frozen=True)
class Deck(Question):
    """A deck to rate. Answer: see the top of this file; it is complete when both forms are rated."""

    kind: ClassVar[str] = "vignettes"
    table: ClassVar[type[QuestionTable]] = DeckTable
    scored: ClassVar[bool] = False
    #: The id by which a notebook asks the second form, at another place of the page.
    second: str = ""

    @property
    def parts(self) -> Mapping[str, str]:
        return {self.second: "vorm2"} if self.second else {}

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not vignettes.is_record(answer) or not _PERSON_ID.fullmatch(answer["id"]):
            raise AnswerError("Hier hoort een stapel met situaties te staan.")
        try:
            code = vignettes.class_code(answer["class"])
            record = {"version": VERSION, "class": code} | {key: answer[key] for key in ("serial", "level", "id")}
            return record | {form_id: _clean_form(record, form_id, answer[form_id]) for form_id in FORMS}
        except CourseError as error:
            raise AnswerError(str(error)) from None

    def is_complete(self, answer: Answer) -> bool:
        record = self.clean(answer)
        if record is None:
            return False
        counts = [vignettes.progress(record, form_id) for form_id in FORMS]
        return all(given == to_give for given, to_give in counts)

    def public(self) -> dict[str, Any]:
        levels = [vignettes.form(level=level).level for level in vignettes.design.LEVELS]
        return super().public() | {"levels": [{"id": level.id, "text": level.label} for level in levels]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        record = self.clean(answer)
        rows = []
        for form_id in FORMS if record else ():
            design = vignettes.form(form_id, record["level"])
            for card in vignettes.own_deck(record, form_id):
                given = record[form_id].get(card.vignette.id, {})
                words = ", ".join(f"{design.outcome(id_).label}: {rating}" for id_, rating in given.items())
                if words:
                    rows.append((vignettes.vignette_text(design, card.vignette).summary, words))
        return rows


def _clean_form(record: Mapping[str, Any], form_id: str, given: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """Return the ratings of one form in the order of the deck; anything that does not belong there is refused."""
    design = vignettes.form(form_id, record["level"])
    dealt = [card.vignette.id for card in vignettes.own_deck(record, form_id)]
    outcomes = [outcome.id for outcome in design.outcomes]
    known = all(vignette in dealt and set(ratings) <= set(outcomes) for vignette, ratings in given.items())
    if not known or not all(is_rating(value) for ratings in given.values() for value in ratings.values()):
        raise AnswerError("In dit antwoord staan scores die niet bij jouw stapel horen.")
    return {
        id_: {outcome: given[id_][outcome] for outcome in outcomes if outcome in given[id_]}
        for id_ in dealt
        if given.get(id_)
    }


def dealt(record: Answer, form_id: str) -> dict[str, Any]:
    """Return what the page shows of a person's deck: words of the form, and each situation in its place."""
    if record is None:
        return {}
    design = vignettes.form(form_id, record["level"])
    return {
        "owner": record["id"],
        "form": form_id,
        "question": design.question,
        "scale": list(design.scale),
        "outcomes": [{"id": outcome.id, "text": outcome.text} for outcome in design.outcomes],
        "cards": [
            {
                "id": card.vignette.id,
                "position": card.position,
                "base": card.vignette.base,
                "text": vignettes.vignette_text(design, card.vignette).text,
            }
            for card in vignettes.own_deck(record, form_id)
        ],
    }
