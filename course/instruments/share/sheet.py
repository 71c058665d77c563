"""SHARE for two co-teachers: two sheets filled in blind, exchanged as files, and compared row by row.

The five questions stand in ``data/cards/share.toml`` (003, bijlage 1). An answer is one record:

    {"mode": "bestanden" | "laptop", "stage": "invullen" | "tweede" | "lezen" | "vergelijken",
     "own": SHEET, "partner": SHEET, "rows": {row: {"outcome", "text", "who"}}, "follow": {"date", "first"}}

with SHEET ``{"sheet": 16 hex digits, "name", "answers": {row: text}, "done": bool}``. What is empty is left out.
Reading and writing the files that partners send each other is in ``course.instruments.share.files``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, ClassVar

from msgspec import Meta
from msgspec.structs import asdict

from course.base.dutch import listing
from course.data import cards
from course.data.decode import Entry, Text
from course.questions.base import Answer, AnswerError, Question, QuestionError, check_ids, clean_text
from course.questions.table import QuestionTable

#: Each partner at an own computer, with files; or both at one.
MODES = ("bestanden", "laptop")
#: Filling in, the second partner's turn (one laptop), reading in silence, comparing.
STAGES = ("invullen", "tweede", "lezen", "vergelijken")
#: Longest text in one row of a sheet, in characters: about two pages.
MAX_TEXT = 5_000
MAX_NAME = 80
_SHEET_ID = re.compile(r"[0-9a-f]{16}")
#: The sheet of the invented partner. No real sheet gets this id.
PRACTICE_ID = "0" * 16

Sheet = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """One question of the sheet: its number on paper ("1", "5h"), our words for it, and what it is a part of."""

    id: str
    label: str
    title: str
    text: str
    prompt: str
    group: str = ""


@cache
def sheet_rows() -> tuple[Row, ...]:
    """Return the fifteen rows that are filled in: questions 1 to 4, and the aspects a to k of question 5."""
    entries = cards("share").entries
    found: list[Row] = []
    question = entries[0]
    for card, following in zip(entries, [*entries[1:], None], strict=True):
        if card["kind"] == "onderdeel":
            label = question["label"] + card["label"]
            found.append(Row(card.id, label, card.title, card.text, card["prompt"], question.text))
            continue
        question = card
        if following is None or following["kind"] != "onderdeel":  # a question with aspects is only their heading
            found.append(Row(card.id, card["label"], card.title, card.text, card["prompt"]))
    return tuple(found)


def outcomes() -> dict[str, str]:
    """Return the three ways in which a row can end, id to title."""
    return {outcome["id"]: outcome["title"] for outcome in cards("share").extra["outcomes"]}


class PracticeTable(Entry, frozen=True, kw_only=True):
    """The sheet of an invented partner, as a content editor writes it."""

    name: Text
    answers: dict[str, Text]


class ShareTable(QuestionTable, frozen=True, kw_only=True, tag="share"):
    """Two sheets to fill in and to compare."""

    #: the quiet moment after reading, in seconds
    pause: Annotated[int, Meta(ge=0)] = 20
    practice: PracticeTable | None = None

    def question(self) -> Share:
        return Share(**self.common(), pause=self.pause, practice=self._practice())

    def _practice(self) -> Sheet | None:
        if self.practice is None:
            return None
        try:
            return clean_sheet({"sheet": PRACTICE_ID, "done": True} | asdict(self.practice))
        except AnswerError as error:
            raise QuestionError(f"Het oefenblad (‘practice’) klopt niet: {error}") from None


@dataclass(frozen=True)
class Share(Question):
    """Two sheets and what the partners agreed.

    ``pause`` is the quiet moment after reading, in seconds. ``practice`` is the sheet of an invented partner, for who
    has nobody to work with yet; it may be absent.
    """

    kind: ClassVar[str] = "share"
    table: ClassVar[type[QuestionTable]] = ShareTable
    scored: ClassVar[bool] = False
    pause: int = 20
    practice: Sheet | None = None

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        given = _table(answer, ("mode", "stage", "own", "partner", "rows", "follow"))
        mode, stage = given.get("mode"), given.get("stage")
        if mode not in MODES or stage not in STAGES:
            raise AnswerError("Van dit SHARE-formulier is niet te zien hoe ver jullie waren.")
        cleaned: dict[str, Any] = {"mode": mode, "stage": stage, "own": clean_sheet(given.get("own"))}
        if given.get("partner") is not None:
            cleaned["partner"] = clean_sheet(given["partner"])
        if stage != "invullen" and "partner" not in cleaned:
            raise AnswerError("In dit SHARE-formulier ontbreekt het blad van de ander.")
        if "partner" in cleaned and cleaned["partner"]["sheet"] == cleaned["own"]["sheet"]:
            raise AnswerError("In dit SHARE-formulier staat twee keer hetzelfde blad.")
        rows = clean_rows(given.get("rows"))
        follow = _texts(given.get("follow"), {"date": 20, "first": MAX_TEXT})
        return cleaned | ({"rows": rows} if rows else {}) | ({"follow": follow} if follow else {})

    def problem(self, answer: Answer) -> str:
        given = self.clean(answer) or {}
        missing = unspoken(given)
        if not missing:
            return ""
        rows = "rij" if len(missing) == 1 else "rijen"
        return f"Bij {rows} {listing(missing)} staat dat jullie een compromis hebben, maar nog niet welk."

    def is_complete(self, answer: Answer) -> bool:
        given = self.clean(answer) or {}
        return given.get("stage") == "vergelijken" and not open_rows(given) and not unspoken(given)

    def public(self) -> dict[str, Any]:
        return super().public() | {
            "rows": [vars(row) for row in sheet_rows()],
            "steps": [dict(step) for step in cards("share").extra["steps"]],
            "outcomes": [dict(outcome) for outcome in cards("share").extra["outcomes"]],
            "pause": self.pause,
            "practice": self.practice,
            "max": MAX_TEXT,
            "max_name": MAX_NAME,
            "wipe": False,
        }

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        given = self.clean(answer)
        if given is None:
            return []
        names, titles = sheet_names(given), outcomes()
        sheets = [(names[0], given["own"]), (names[1], given.get("partner"))]
        described = []
        for row in sheet_rows():
            written = [
                (name, sheet["answers"][row.id]) for name, sheet in sheets if sheet and row.id in sheet["answers"]
            ]
            lines = [f"{name}: {text}" for name, text in written]
            agreed = given.get("rows", {}).get(row.id, {})
            lines += [titles[agreed["outcome"]]] if "outcome" in agreed else []
            lines += [f"Afspraak: {agreed['text']}"] if "text" in agreed else []
            lines += [f"Wie doet wat: {agreed['who']}"] if "who" in agreed else []
            if lines:
                described.append((f"{row.label} {row.title}", "\n".join(lines)))
        return described


def sheet_names(answer: Mapping[str, Any]) -> tuple[str, str]:
    """Return how the two are called: by the names they gave, or by their role."""
    own, partner = (answer.get(who, {}).get("name", "").strip() for who in ("own", "partner"))
    return own or "Ik", partner or "Mijn partner"


def written_rows(answer: Mapping[str, Any]) -> list[Row]:
    """Return the rows in which at least one of the two wrote something: those there is something to say about."""
    sheets = [sheet for sheet in (answer.get("own"), answer.get("partner")) if sheet]
    return [row for row in sheet_rows() if any(row.id in sheet["answers"] for sheet in sheets)]


def open_rows(answer: Mapping[str, Any]) -> list[Row]:
    """Return the rows that still need an outcome."""
    agreed = answer.get("rows", {})
    return [row for row in written_rows(answer) if "outcome" not in agreed.get(row.id, {})]


def unspoken(answer: Mapping[str, Any]) -> list[str]:
    """Return the labels of rows that say "compromis" without saying which."""
    agreed = answer.get("rows", {})
    return [
        row.label for row in sheet_rows()
        if agreed.get(row.id, {}).get("outcome") == "compromis" and "text" not in agreed[row.id]
    ]  # fmt: skip


# -- the parts of an answer ----------------------------------------------------------------------------------------


def clean_sheet(value: Any) -> Sheet:
    """Return one partner's sheet in stored form; raise ``AnswerError`` on another shape."""
    given = _table(value, ("sheet", "name", "answers", "done"))
    id_ = given.get("sheet")
    if not isinstance(id_, str) or not _SHEET_ID.fullmatch(id_):
        raise AnswerError("Een SHARE-blad heeft geen geldig kenmerk.")
    done = given.get("done", False)
    if not isinstance(done, bool):
        raise AnswerError("Van een SHARE-blad is niet te zien of het af is.")
    name = _texts({"name": given.get("name")}, {"name": MAX_NAME})
    answers = _texts(given.get("answers"), {row.id: MAX_TEXT for row in sheet_rows()})
    return {"sheet": id_} | name | {"answers": answers} | ({"done": True} if done else {})


def clean_rows(value: Any) -> dict[str, dict[str, str]]:
    """Return what was agreed per row, in the order of the sheet; raise ``AnswerError`` on another shape."""
    given = _table({} if value is None else value, [row.id for row in sheet_rows()])
    cleaned = {}
    for row in sheet_rows():
        if given.get(row.id) is None:
            continue
        part = _table(given[row.id], ("outcome", "text", "who"))
        outcome = part.get("outcome")
        if outcome is not None:
            check_ids([outcome], outcomes(), "uitkomst")
        found = ({"outcome": outcome} if outcome else {}) | _texts(
            {key: part[key] for key in ("text", "who") if key in part}, {"text": MAX_TEXT, "who": MAX_TEXT}
        )
        if found:
            cleaned[row.id] = found
    return cleaned


def _table(value: Any, known: Sequence[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise AnswerError("Hier hoort een SHARE-formulier te staan.")
    check_ids(value, dict.fromkeys(known), "rij of plek")
    return value


def _texts(value: Any, limits: Mapping[str, int]) -> dict[str, str]:
    """Return the texts that say something, in the order of ``limits``."""
    given = _table({} if value is None else value, list(limits))
    cleaned = {}
    for id_, limit in limits.items():
        text = clean_text(given.get(id_))
        if text is not None and len(text) > limit:
            raise AnswerError(f"Deze tekst is te lang: hoogstens {limit} tekens.")
        if text is not None:
            cleaned[id_] = text
    return cleaned
