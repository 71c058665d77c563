"""The question that holds what mentors saw. Its answer is one record:

    {"id": 16 hex digits, "sheets": [SHEET, …]}

with SHEET ``{"sheet": 16 hex digits, "name", "date", "lesson", "ratings": {skill: 1-5 or "?"}, "notes": {competence:
text}}``. ``id`` stands in the page that a mentor fills in, so that a sheet finds its way back to whom it is about. What
is empty is left out. The skills are those of ``data/cards/observation_scheme.toml`` (003, tabel 10).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from course.base import dutch
from course.data import cards
from course.questions import UNKNOWN, Answer, AnswerError, Question
from course.questions.base import check_ids, clean_text
from course.questions.table import QuestionTable

#: The observation scheme: skills in competences.
SCHEME = "observation_scheme"
#: Two people who look can differ; more is no longer a talk.
MOST = 2
LOW, HIGH = 1, 5
#: Longest line and longest note of a sheet, in characters.
MAX_LINE, MAX_NOTE = 120, 3_000
_ID = re.compile(r"[0-9a-f]{16}")

Sheet = dict[str, Any]


class CalibrationTable(QuestionTable, frozen=True, kw_only=True, tag="calibration"):
    """What mentors saw, from their sheets."""

    def question(self) -> Calibration:
        return Calibration(**self.common())


@dataclass(frozen=True)
class Calibration(Question):
    """What one or two mentors saw; never right or wrong."""

    kind: ClassVar[str] = "calibration"
    table: ClassVar[type[QuestionTable]] = CalibrationTable
    scored: ClassVar[bool] = False

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict) or set(answer) - {"id", "sheets"}:
            raise AnswerError("Hier horen de bladen van je mentoren te staan.")
        sheets = answer.get("sheets", [])
        if not isinstance(sheets, list) or len(sheets) > MOST:
            raise AnswerError(f"Er kunnen hoogstens {dutch.in_words(MOST)} bladen van mentoren staan.")
        cleaned = {"id": check_id(answer.get("id"))}
        found = [clean_sheet(sheet) for sheet in sheets]
        if len({sheet["sheet"] for sheet in found}) < len(found):
            raise AnswerError("Hetzelfde blad staat er twee keer.")
        return cleaned | ({"sheets": found} if found else {})

    def is_complete(self, answer: Answer) -> bool:
        return bool((self.clean(answer) or {}).get("sheets"))

    def public(self) -> dict[str, Any]:
        return super().public() | {"most": MOST, "wipe": False}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        return [
            (
                who(sheet, place),
                "; ".join(f"{card.title}: {word(sheet['ratings'].get(card.id))}" for card in cards(SCHEME)),
            )
            for place, sheet in enumerate((self.clean(answer) or {}).get("sheets", ()), start=1)
        ]


def who(sheet: Sheet, place: int) -> str:
    """Return how a mentor is called: by the name on the sheet, else by its place."""
    return str(sheet.get("name") or f"mentor {place}")


def word(level: int | str | None) -> str:
    """Return a rating of a mentor in words."""
    return str(level) if isinstance(level, int) else "niet gezien"


def check_id(value: Any) -> str:
    """Return an id of 16 hex digits.

    Raises:
        AnswerError: it is none.
    """
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise AnswerError("Het kenmerk van een blad klopt niet.")
    return value


def clean_sheet(given: Any) -> Sheet:
    """Return a mentor's sheet in its stored form.

    Raises:
        AnswerError: it has another shape than a sheet, or no rating at all.
    """
    if not isinstance(given, dict):
        raise AnswerError("Een blad van een mentor heeft een andere vorm.")
    found = cards(SCHEME)
    sheet: Sheet = {"sheet": check_id(given.get("sheet"))}
    for name in ("name", "date", "lesson"):
        if text := clean_text(given.get(name)):
            sheet[name] = text.strip()[:MAX_LINE]
    sheet["ratings"] = _ratings(given.get("ratings"), {card.id: card for card in found})
    notes = given.get("notes") or {}
    if not isinstance(notes, dict):
        raise AnswerError("De aantekeningen op een blad hebben een andere vorm.")
    check_ids(notes, {one["id"]: one for one in found.extra["competences"]}, "onderdeel")
    written = {id_: text[:MAX_NOTE] for id_, note in notes.items() if (text := clean_text(note))}
    return sheet | ({"notes": written} if written else {})


def _ratings(given: Any, known: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(given, dict) or not given:
        raise AnswerError("Op dit blad is nog niets aangekruist.")
    check_ids(given, known, "vaardigheid")
    for level in given.values():
        whole = isinstance(level, int) and not isinstance(level, bool)
        if not (whole and LOW <= level <= HIGH) and level != UNKNOWN:
            raise AnswerError("Op dit blad staat een cijfer dat niet bestaat.")
    return {id_: given[id_] for id_ in known if id_ in given}
