"""The page that a mentor fills in, and the file that comes back. The file of a mentor is never trusted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from course.base import dutch
from course.base.errors import CourseError
from course.data import cards, kept
from course.questions import UNKNOWN, AnswerError
from course.record.exchange import Exchange

from .question import HIGH, LOW, MAX_LINE, MAX_NOTE, MOST, SCHEME, Calibration, Sheet, check_id, clean_sheet


class CalibrationError(CourseError):
    """A mentor's file cannot be used. The message is a Dutch sentence that says why and what to do."""


_KEPT = "Er is niets veranderd."
_AGAIN = f"Vraag je mentor om het blad nog een keer te bewaren en te sturen. {_KEPT}"
FILE = Exchange(
    format="inclusief-voor-de-klas/observatie",
    version=1,
    largest=100_000,  # three notes at their longest take a tenth of it
    too_large=f"Dit bestand is veel te groot voor het blad van een mentor. Er is niets van gelezen. {_KEPT}",
    damaged=f"Dit bestand is beschadigd of is niet het blad van een mentor. {_AGAIN}",
    other_format=f"Dit is niet het blad van een mentor. Kies het bestand dat begint met ‘observatie’. {_KEPT}",
    other_version="Dit blad komt uit een andere versie van de cursus. Maak hier een nieuw blad en vraag je mentor om"
    f" het over te nemen. {_KEPT}",
    error=CalibrationError,
)


def mentor_page(id_: str) -> dict[str, str]:
    """Return the page for a mentor as a file: it works alone, without network, and writes a file of ``FILE``."""
    script = Path(__file__).with_name("mentor.js").read_text(encoding="utf-8")
    spec = {"format": FILE.format, "version": FILE.version, "for": id_}
    data = json.dumps(spec).replace("<", "\\u003c")
    body = (
        f'{_INTRODUCTION}<form id="sheet">{_lines()}{_skills()}{_END}</form>'
        f'<script type="application/json" id="spec">{data}</script><script type="module">{script}</script>'
    )
    return {
        "name": "blad-voor-mijn-mentor.html",
        "type": "text/html",
        "content": kept.page("Meekijken in een les", body, _STYLE, name=None),
    }


def read_file(text: str, answer: Mapping[str, Any]) -> Sheet:
    """Read a mentor's file; ``answer`` is the clean answer that it is to be added to.

    Raises:
        CalibrationError: the file is too large, damaged, of another kind or version, about somebody else, or one too
            many.
    """
    content = FILE.read(text)
    if content.get("for") != answer["id"]:
        raise CalibrationError(
            f"Dit blad is gemaakt voor iemand anders, of voor een andere keer dat je begon. {_KEPT} Maak hier een nieuw"
            " blad als je mentor nog moet kijken."
        )
    try:
        sheet = clean_sheet(content)
    except AnswerError as error:
        raise CalibrationError(f"Dit bestand is niet gebruikt. {error} {_AGAIN}") from None
    others = [one for one in answer.get("sheets", ()) if one["sheet"] != sheet["sheet"]]
    if len(others) >= MOST:
        raise CalibrationError(
            f"Er staan al {dutch.in_words(MOST)} bladen. Haal er eerst een weg als je dit blad wilt gebruiken. {_KEPT}"
        )
    return sheet


def respond(request: Mapping[str, Any]) -> dict[str, Any]:
    """Answer what the page asks for: make the sheet, or read one. Keeps nothing; the page saves what it accepts."""
    try:
        answer = Calibration("", "").clean(request.get("value"))
        if answer is None:
            return {"error": "Maak eerst het blad voor je mentor."}
        if request.get("do") == "read":
            return {"sheet": read_file(str(request.get("text", "")), answer)}
        return {"files": [mentor_page(check_id(answer["id"]))]}
    except (CalibrationError, AnswerError) as error:
        return {"error": str(error)}


# -- the page ----------------------------------------------------------------------------------------------------------

_STYLE = (
    "fieldset{border:1px solid var(--ivk-line);border-radius:var(--ivk-radius);margin:0 0 1rem;padding:.75rem}"
    "legend{font-weight:600}"
    ".levels{display:flex;flex-wrap:wrap;gap:.25rem .75rem}.levels label{display:flex;gap:.35rem;align-items:center;"
    "min-height:2.75rem;padding:0 .35rem}input[type=radio]{width:1.35rem;height:1.35rem}"
    ".line{display:block;margin:0 0 1rem}.line input,textarea{display:block;width:100%;box-sizing:border-box;"
    "font:inherit;padding:.5rem;border:1px solid var(--ivk-line)}"
    "button{font:inherit;padding:.75rem 1rem;margin:0 .5rem .5rem 0}"
    ":focus-visible{outline:3px solid var(--ivk-focus);outline-offset:2px}#state{font-weight:600}"
    "@media print{button,#open{display:none}}"
)
_INTRODUCTION = (
    "<p>Fijn dat je meekijkt. Je ziet één les. Kruis aan wat je <strong>zag</strong>, en niet wat je weet of "
    "verwacht. Kwam iets niet voor? Kies dan ‘niet gezien’: dat is geen laag cijfer. Dit blad is het begin van een "
    "gesprek, en geen beoordeling. Gebruik geen namen van leerlingen.</p>"
    "<p>Wat je invult, blijft op dit apparaat tot jij het bewaart als bestand. Stuur dat bestand aan degene die "
    "lesgaf. Je mag tussendoor stoppen: open later dezelfde pagina op hetzelfde apparaat.</p>"
    "<noscript><p><strong>Deze pagina werkt hier niet.</strong> Open het bestand in een browser, of druk het af en vul "
    "het met een pen in.</p></noscript>"
)
_END = (
    '<p id="state" role="status"></p>'
    '<p><button type="button" id="save">Bewaar als bestand</button>'
    '<button type="button" id="clear">Maak het blad leeg</button></p>'
    '<p id="open"><label for="file">Verder met een bewaard bestand</label><br><input type="file" id="file" '
    'accept=".json,application/json"></p>'
    "<p><small>Bron van het schema: Elzinga &amp; Van Manen (2025), tabel 10 (Smeets et al., 2019), "
    "in onze woorden. De schaal is van ons.</small></p>"
)


def _lines() -> str:
    asked = {"name": "Je naam of rol", "date": "Datum van de les", "lesson": "Welke les zag je?"}
    return "".join(
        f'<label class="line">{label}<input name="{name}" maxlength="{MAX_LINE}" autocomplete="off"'
        f"{' type=date' if name == 'date' else ''}></label>"
        for name, label in asked.items()
    )


def _skills() -> str:
    found = cards(SCHEME)
    scale = f"<p>{LOW} is bijna niet, {HIGH} is de hele les.</p>"
    parts = []
    for competence in found.extra["competences"]:
        rows = "".join(
            _skill(card.id, f"{card.title}. {card.text}") for card in found.where(competence=competence["id"])
        )
        note = (
            f'<label class="line">Wat zag je precies? (mag leeg blijven)<textarea name="note-{competence["id"]}" '
            f'rows="3" maxlength="{MAX_NOTE}"></textarea></label>'
        )
        parts.append(f"<h2>{escape(competence['title'])}</h2>{scale}{rows}{note}")
    return "".join(parts)


def _skill(id_: str, text: str) -> str:
    levels = [*((str(level), str(level)) for level in range(LOW, HIGH + 1)), (UNKNOWN, "niet gezien")]
    inputs = "".join(
        f'<label><input type="radio" name="skill-{id_}" value="{value}">{words}</label>' for value, words in levels
    )
    return f'<fieldset><legend>{escape(text)}</legend><div class="levels">{inputs}</div></fieldset>'
