"""The files that two co-teachers send each other: a sheet, or the agreement. A partner's file is never trusted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from course.base.errors import CourseError
from course.questions.base import AnswerError
from course.record.exchange import Exchange

from .agreement import agreement_page
from .sheet import Share, Sheet, clean_sheet, sheet_names

#: Characters that cannot be seen and could change how a text is shown or hide something in it: controls, marks that
#: turn its direction, signs without width, tags. The joiners that emoji and some scripts need (U+200C, U+200D) stay.
#: Half a surrogate pair is none of a text at all, and could not be saved.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)

#: A file for the page: name, type and content, as ``pageLinks`` in ``static/common.js`` wants it.
Page = dict[str, str]


class ShareError(CourseError):
    """A partner's file cannot be used. The message is a Dutch sentence that says why and what to do."""


_AGAIN = "Vraag je partner om het bestand nog een keer te maken en te sturen."
FILE = Exchange(
    format="inclusief-voor-de-klas/share",
    version=1,
    largest=1_500_000,  # two sheets and an agreement with every text at its longest fit in it
    too_large="Dit bestand is veel te groot voor een SHARE-blad. Er is niets van gelezen.",
    damaged=f"Dit bestand is beschadigd of is geen SHARE-bestand. {_AGAIN}",
    other_format="Dit is geen SHARE-bestand van deze cursus. Vraag je partner om het bestand dat de knop"
    " 'Maak mijn bestand' heeft gemaakt.",
    other_version="Dit bestand komt uit een andere versie van de cursus. Laat je partner dezelfde versie openen als jij"
    " en het bestand opnieuw maken.",
    error=ShareError,
)


def sheet_file(sheet: Sheet, name: str = "") -> Page:
    """Return one's own sheet as a file to send to the partner; ``name`` is the file's name as the learner typed it."""
    return _file({"kind": "blad", "sheet": _sent(sheet)}, name or f"share-{sheet.get('name', '')}", "share")


def agreement_file(answer: Mapping[str, Any], name: str = "") -> Page:
    """Return both sheets with what was agreed, for the partner's own course folder."""
    content = {
        "kind": "afspraken",
        "sheets": [_sent(answer["own"]), _sent(answer["partner"])],
        "rows": answer.get("rows", {}),
        "follow": answer.get("follow", {}),
    }
    return _file(content, name or f"afspraken-{'-'.join(sheet_names(answer))}", "afspraken")


def read_file(text: str, own: Sheet) -> dict[str, Any]:
    """Read a partner's file: ``{"partner": sheet}``, or with ``rows`` and ``follow`` when it holds an agreement.

    ``own`` is the reader's own sheet; a file that belongs to somebody else's pair is refused.

    Raises:
        ShareError: the file is too large, damaged, of another version or kind, one's own, or not for this pair.
    """
    content = _visible(FILE.read(text))
    try:
        if content.get("kind") == "blad":
            return {"partner": _partner([content.get("sheet")], own)}
        if content.get("kind") == "afspraken":
            return _agreement(content, own)
    except AnswerError as error:
        raise ShareError(f"Dit bestand is beschadigd en is niet gebruikt. {error} {_AGAIN}") from None
    raise ShareError(f"Dit bestand is geen blad en geen lijst met afspraken. {_AGAIN}")


def respond(request: Mapping[str, Any]) -> dict[str, Any]:
    """Answer what the page asks for: read a file, or make one. Keeps nothing; the page saves what it accepts.

    ``request["do"]`` is ``"read"``, ``"sheet"`` or ``"agreement"``; the reply holds what was asked, or ``error``.
    """
    try:
        answer = Share("", "").clean(request.get("value"))
        if answer is None:
            raise ShareError("Kies eerst hoe jullie werken en vul je eigen blad in.")
        if request.get("do") == "read":
            return read_file(str(request.get("text", "")), answer["own"])
        name = str(request.get("name") or "")
        if request.get("do") == "sheet":
            return {"files": [sheet_file(answer["own"], name)]}
        if "partner" not in answer:
            raise ShareError("Er zijn nog geen afspraken: het blad van je partner ontbreekt.")
        return {"files": [agreement_page(answer), agreement_file(answer, name)]}
    except (ShareError, AnswerError) as error:
        return {"error": str(error)}


def file_name(wanted: str, otherwise: str) -> str:
    """Return a name that every system can store, made from what a learner typed; without an extension."""
    name = re.sub(r"\.(json|html?|txt)$", "", wanted.strip(), flags=re.IGNORECASE)
    name = re.sub(r"[ -]*[^\w -]+[ -]*", "-", name).strip(" -_")[:60].strip(" -_")
    return name if name and not re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", name) else otherwise


def _file(content: dict[str, Any], name: str, otherwise: str) -> Page:
    text = f"{FILE.write(content)}\n"
    return {"name": f"{file_name(name, otherwise)}.json", "type": "application/json", "content": text}


def _sent(sheet: Sheet) -> Sheet:
    return {key: value for key, value in sheet.items() if key != "done"}


def _visible(value: Any) -> Any:
    """Return the same content without characters that a reader cannot see."""
    if isinstance(value, str):
        return _INVISIBLE.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, dict):
        return {key: _visible(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_visible(item) for item in value]
    return value


def _partner(sheets: list[Any], own: Sheet) -> Sheet:
    """Return the one sheet among ``sheets`` that is not one's own."""
    others = [sheet for sheet in map(clean_sheet, sheets) if sheet["sheet"] != own["sheet"]]
    if not others or _same_words(others[0], own):
        raise ShareError("Dit is je eigen blad. Neem het bestand in dat je partner jou stuurde.")
    if not others[0]["answers"]:
        raise ShareError("Op dit blad is nog niets ingevuld. Vraag je partner om het eerst in te vullen.")
    if _same_name(others[0], own):
        raise ShareError(
            "Op dit blad staat dezelfde naam als op dat van jou. Is het een ouder blad van jezelf? Neem dan dat van je"
            " partner in. Heten jullie hetzelfde? Laat je partner dan iets achter de naam zetten en het opnieuw sturen."
        )
    return others[0] | {"done": True}


def _same_words(one: Sheet, other: Sheet) -> bool:
    return bool(one["answers"]) and (one.get("name"), one["answers"]) == (other.get("name"), other["answers"])


def _same_name(one: Sheet, other: Sheet) -> bool:
    names = [" ".join(sheet.get("name", "").split()).casefold() for sheet in (one, other)]
    return names[0] != "" and names[0] == names[1]


def _agreement(content: Mapping[str, Any], own: Sheet) -> dict[str, Any]:
    sheets = content.get("sheets")
    if not isinstance(sheets, list) or len(sheets) != 2:
        raise AnswerError("Er horen twee bladen in te staan.")
    if own["sheet"] not in [clean_sheet(sheet)["sheet"] for sheet in sheets]:
        raise ShareError("Deze afspraken gaan niet over jouw blad. Is het bestand van jullie tweeën?")
    whole = {"mode": "bestanden", "stage": "vergelijken", "own": own, "partner": _partner(sheets, own)}
    checked = Share("", "").clean(whole | {"rows": content.get("rows"), "follow": content.get("follow")})
    return {key: checked[key] for key in ("partner", "rows", "follow") if key in checked} | {"agreement": True}
