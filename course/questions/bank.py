"""Questions from TOML: a file of ``[[question]]`` tables becomes question objects, or a clear Dutch error."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from .base import AnswerError, Option, Question, QuestionError
from .forms import Field, Form, Rating
from .from_cards import fields_per_card, rows_from_cards
from .options import Choice, Match, MultipleChoice, Order
from .typed import Number, OpenText, ShortText, plain

Table = dict[str, Any]

#: Ids end up in answer records, cell ids and gradebooks.
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
#: More points than this on a scale are not for choosing from.
_MAX_LEVELS = 11


def load_questions(path: Path) -> dict[str, Question]:
    """Read all questions of one TOML file, by id, in the file's order.

    Raises:
        QuestionError: the file is missing, is no TOML, or holds a question that does not follow the rules. The message
            names the file and the question.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise QuestionError(f"Het vragenbestand {path.name} ontbreekt in de map {path.parent}.") from None
    except OSError as error:
        raise QuestionError(f"Het vragenbestand {path.name} kan niet worden gelezen: {error}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise QuestionError(f"Het vragenbestand {path.name} is geen geldige TOML: {error}.") from None
    tables = content.get("question")
    if set(content) != {"question"} or not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        raise QuestionError(f"{path.name}: een vragenbestand bestaat uit tabellen [[question]] en niets anders.")
    questions: dict[str, Question] = {}
    for index, table in enumerate(tables, start=1):
        name = table.get("id", f"nummer {index}")
        try:
            question = build(table)
        except QuestionError as error:
            raise QuestionError(f"{path.name}, vraag '{name}': {error}") from None
        if question.id in questions:
            raise QuestionError(f"{path.name}: vraag '{question.id}' staat er twee keer in.")
        questions[question.id] = question
    return questions


def build(table: Table) -> Question:
    """Make one question from its TOML table.

    Raises:
        QuestionError: a key is missing or unknown, or a value has the wrong type.
    """
    table = dict(table)
    kind = _take(table, "kind", str)
    if kind not in _BUILDERS:
        raise QuestionError(f"soort {kind!r} bestaat niet; kies uit {', '.join(_BUILDERS)}.")
    common = {
        "id": _id(table),
        "prompt": _take(table, "prompt", str),
        "source": _take(table, "source", str, ""),
        "explain": _take(table, "explain", str, ""),
    }
    question = _BUILDERS[kind](table, common)
    _none_left(table)
    return question


def _take(table: Table, name: str, type_: type | tuple[type, ...], default: Any = ...) -> Any:
    if name not in table:
        if default is ...:
            raise QuestionError(f"'{name}' ontbreekt.")
        return default
    value = table.pop(name)
    if not isinstance(value, type_) or (isinstance(value, bool) and type_ is not bool):
        raise QuestionError(f"'{name}' heeft een waarde van het verkeerde type: {value!r}.")
    return value


def _id(table: Table) -> str:
    id_ = _take(table, "id", str)
    if not _ID.fullmatch(id_):
        raise QuestionError(f"het id {id_!r} mag alleen kleine letters, cijfers en streepjes hebben.")
    return id_


def _texts(table: Table, name: str) -> list[str] | None:
    """Read a list of texts; ``None`` when it is absent."""
    texts = _take(table, name, list, None)
    if texts is not None and not all(isinstance(text, str) and text.strip() for text in texts):
        raise QuestionError(f"'{name}' moet een lijst met teksten zijn.")
    return texts


def _number_or_none(table: Table, name: str) -> float | None:
    value = _take(table, name, (int, float), None)
    if value is not None and not isfinite(value):
        raise QuestionError(f"'{name}' is geen gewoon getal.")
    return value


def _none_left(table: Mapping[str, Any]) -> None:
    if table:
        raise QuestionError(f"'{next(iter(table))}' is hier onbekend.")


def _tables(table: Table, name: str) -> list[Table]:
    value = _take(table, name, (list, dict))
    rows = rows_from_cards(value) if isinstance(value, dict) else _rows(value, name)
    ids = [str(row.get("id")) for row in rows]
    if not rows or len(set(ids)) != len(ids):
        raise QuestionError(f"'{name}' is leeg of noemt een id twee keer.")
    return rows


def _rows(rows: list[Any], name: str) -> list[Table]:
    if not all(isinstance(row, dict) for row in rows):
        raise QuestionError(f"'{name}' moet een lijst met tabellen zijn.")
    return [dict(row) for row in rows]


def _option(row: Table) -> Option:
    option = Option(_id(row), _take(row, "text", str), _take(row, "explain", str, ""))
    _none_left(row)
    return option


def _options(table: Table, name: str) -> tuple[Option, ...]:
    return tuple(_option(row) for row in _tables(table, name))


def _options_with(table: Table, name: str, mark: str, type_: type) -> tuple[tuple[Option, ...], dict[str, Any]]:
    """Read options that may carry a key (``correct`` or ``target``); return options and ``{id: key}``."""
    rows = _tables(table, name)
    marks = {str(row.get("id")): _take(row, mark, type_) for row in rows if mark in row}
    return tuple(_option(row) for row in rows), marks


def _choice(table: Table, common: Table) -> Question:
    options, marks = _options_with(table, "options", "correct", bool)
    right = [id_ for id_, correct in marks.items() if correct]
    if len(right) > 1:
        raise QuestionError("er mag maar één optie goed zijn; kies anders 'multiple_choice'.")
    return Choice(**common, options=options, key=right[0] if right else None)


def _multiple_choice(table: Table, common: Table) -> Question:
    options, marks = _options_with(table, "options", "correct", bool)
    right = [id_ for id_, correct in marks.items() if correct]
    if len(right) == len(options):
        raise QuestionError("er moet minstens één foute optie zijn.")
    return MultipleChoice(**common, options=options, key=right or None)


def _match(table: Table, common: Table) -> Question:
    items, key = _options_with(table, "items", "target", str)
    targets = _options(table, "targets")
    unknown = set(key.values()) - {target.id for target in targets}
    if unknown or (key and len(key) != len(items)):
        raise QuestionError("elk onderdeel moet een bestaande plek ('target') krijgen, of geen enkel onderdeel.")
    return Match(**common, items=items, targets=targets, key=key or None)


def _order(table: Table, common: Table) -> Question:
    items = _options(table, "items")
    explained = bool(common["explain"]) or any(item.explain for item in items)
    return Order(**common, items=items, key=[item.id for item in items] if explained else None)


def _mistakes(table: Table, name: str, type_: type | tuple[type, ...]) -> tuple[tuple[Any, str], ...]:
    found = []
    for row in _rows(_take(table, "mistakes", list, []), "mistakes"):
        found.append((_take(row, name, type_), _take(row, "explain", str)))
        _none_left(row)
    return tuple(found)


def _number(table: Table, common: Table) -> Question:
    answer = _number_or_none(table, "answer")
    tolerance = _number_or_none(table, "tolerance") or 0
    if tolerance < 0:
        raise QuestionError("'tolerance' mag niet kleiner dan 0 zijn.")
    mistakes = _mistakes(table, "value", (int, float))
    key = None if answer is None else (answer, tolerance)
    return Number(**common, unit=_take(table, "unit", str, ""), mistakes=mistakes, key=key)


def _short_text(table: Table, common: Table) -> Question:
    accept = _texts(table, "accept")
    if accept is not None and (not accept or not all(plain(text) for text in accept)):
        raise QuestionError("'accept' moet woorden noemen, met letters of cijfers.")
    return ShortText(**common, mistakes=_mistakes(table, "text", str), key=accept)


def _open_text(table: Table, common: Table) -> Question:
    return OpenText(
        **common,
        min_words=_take(table, "min_words", int, 0),
        example=_take(table, "example", str, ""),
        criteria=tuple(_texts(table, "criteria") or ()),
    )


def _rating(table: Table, common: Table) -> Question:
    scale = dict(_take(table, "scale", dict, {}))
    low, high = _take(scale, "min", int, 1), _take(scale, "max", int, 5)
    levels = tuple(_texts(scale, "levels") or ())
    if not 1 <= high - low < _MAX_LEVELS or (levels and len(levels) != high - low + 1):
        raise QuestionError(
            f"de schaal klopt niet: 'min' is kleiner dan 'max', er zijn hoogstens {_MAX_LEVELS} punten, "
            "en 'levels' noemt elk punt of geen."
        )
    question = Rating(
        **common,
        items=_options(table, "items"),
        minimum=low,
        maximum=high,
        low=_take(scale, "low", str, ""),
        high=_take(scale, "high", str, ""),
        levels=levels,
        unknown=_take(table, "unknown", str, ""),
    )
    _none_left(scale)
    return question


def _field(row: Table, types: tuple[str, ...] = Field.TYPES) -> Field:
    type_ = _take(row, "type", str)
    if type_ not in types:
        raise QuestionError(f"veldtype {type_!r} bestaat hier niet; kies uit {', '.join(types)}.")
    field = Field(
        id=_id(row),
        type=type_,
        label=_take(row, "label", str),
        help=_take(row, "help", str, ""),
        options=_options(row, "options") if type_ in ("choice", "radios", "checks") else (),
        columns=_columns(row) if type_ == "rows" else (),
        minimum=_number_or_none(row, "min"),
        maximum=_number_or_none(row, "max"),
        optional=_take(row, "optional", bool, False),
    )
    _none_left(row)
    return field


def _columns(row: Table) -> tuple[Field, ...]:
    """Read the columns of a field with rows; a column holds no rows of its own."""
    types = tuple(type_ for type_ in Field.TYPES if type_ != "rows")
    return tuple(_field(column, types) for column in _tables(row, "columns"))


def _form(table: Table, common: Table) -> Question:
    rows, per_card = _tables(table, "fields"), _take(table, "per_card", str, "")
    if per_card:
        rows = fields_per_card(per_card, rows)
    return Form(**common, fields=tuple(_field(row) for row in rows), per_card=per_card)


def _share(table: Table, common: Table) -> Question:
    from ..share import PRACTICE_ID, Share, clean_sheet  # built on this package, so not before it is asked for

    practice = _take(table, "practice", dict, None)
    try:
        sheet = None if practice is None else clean_sheet({"sheet": PRACTICE_ID, "done": True} | practice)
    except AnswerError as error:
        raise QuestionError(f"het oefenblad ('practice') klopt niet: {error}") from None
    return Share(**common, pause=_take(table, "pause", int, Share.pause), practice=sheet)


def _conversation(table: Table, common: Table) -> Question:
    from ..cases import Conversation

    return Conversation(**common, case_id=_take(table, "case", str))


def _vignettes(table: Table, common: Table) -> Question:
    from ..deck import Deck

    return Deck(**common)


_BUILDERS: dict[str, Callable[[Table, Table], Question]] = {
    "choice": _choice,
    "multiple_choice": _multiple_choice,
    "match": _match,
    "order": _order,
    "number": _number,
    "short_text": _short_text,
    "open_text": _open_text,
    "rating": _rating,
    "form": _form,
    "share": _share,
    "conversation": _conversation,
    "vignettes": _vignettes,
}
