"""Several fields that belong together: a plan, an agreement, a practice assignment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from msgspec import Meta

from course.data import cards

from ..base import Answer, AnswerError, Question, check_ids
from ..from_cards import card_groups, distinct
from ..table import QuestionTable
from .field import Field, FieldTable


class FormTable(QuestionTable, frozen=True, kw_only=True, tag="form"):
    """Several fields that belong together."""

    fields: Annotated[tuple[FieldTable, ...], Meta(min_length=1)]
    #: a card set: every field once for each card
    per_card: str = ""

    def question(self) -> Form:
        rows: tuple[FieldTable, ...] = distinct(self.fields, "fields")
        if self.per_card:
            rows = tuple(row.of_card(card) for card in cards(self.per_card) for row in rows)
        return Form(**self.common(), fields=tuple(row.field() for row in rows), per_card=self.per_card)


@dataclass(frozen=True)
class Form(Question):
    """Several fields that belong together. Answer: ``{field id: value}``; rows are lists of such dicts.

    ``per_card`` is the card set of which every card has the same fields, ``""`` for an ordinary form.
    """

    kind: ClassVar[str] = "form"
    table: ClassVar[type[QuestionTable]] = FormTable
    scored: ClassVar[bool] = False
    fields: tuple[Field, ...] = ()
    per_card: str = ""

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict):
            raise AnswerError("Hier hoort een ingevuld formulier te staan.")
        known = {field_.id: field_ for field_ in self.fields}
        check_ids(answer, known, "veld")
        cleaned = {id_: known[id_].clean(answer[id_]) for id_ in known if id_ in answer}
        return {id_: value for id_, value in cleaned.items() if value is not None} or None

    def problem(self, answer: Answer) -> str:
        given = self.clean(answer) or {}
        return next(filter(None, (field_.problem(given.get(field_.id)) for field_ in self.fields)), "")

    def is_complete(self, answer: Answer) -> bool:
        given = self.clean(answer) or {}
        return bool(given) and all(field_.optional or field_.id in given for field_ in self.fields)

    def public(self) -> dict[str, Any]:
        groups = {"groups": card_groups(self.per_card)} if self.per_card else {}
        return super().public() | groups | {"fields": [field_.public() for field_ in self.fields]}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        given = self.clean(answer) or {}
        return [(field_.label, field_.words(given[field_.id])) for field_ in self.fields if field_.id in given]


KIND = Form
