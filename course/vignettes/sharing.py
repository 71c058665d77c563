"""Own ratings as a file to hand over, by choice and without a name, and the careful reading of such files.

The file is JSON: ``format``, ``version``, ``class`` (code), ``level``, ``id`` (random), ``exported`` (UTC time, so that
a newer file of the same person replaces the older) and per form a list of ``{"vignette", "position", "scores"}``. It
holds no name, no serial number and no free text.

One thing cannot be hidden: which vignettes someone rated follows from the number drawn in class. Who keeps a list of
numbers and names could find a person back; ``PRIVACY`` says so to the learner, and asks for numbers by lot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from course.base.errors import CourseError
from course.data.errors import DataError
from course.record.exchange import Exchange

from .allocation import Card, class_code
from .design import LEVELS, Form, form
from .records import FORMS, Rating, Record, is_rating, own_deck, rating_row, ratings

#: The sentences are the end of one that starts with the file's name.
FILE = Exchange(
    format="inclusief-voor-de-klas/vignetten",
    version=1,
    largest=100_000,  # a full file has about 3,000
    too_large="is veel groter dan een bestand met vignetten kan zijn.",
    damaged="is beschadigd: dit is geen geldige JSON.",
    other_format="is geen bestand met vignetten van deze cursus.",
    other_version="komt uit een andere versie van de cursus. Laat het opnieuw maken met deze versie.",
)
PRIVACY = (
    "In het bestand staan je scores, de klascode en een willekeurige code. Je naam, je nummer en je eigen woorden "
    "staan er niet in. Wie weet welk nummer jij trok, kan wel nagaan welke vignetten je kreeg. Trek daarom een "
    "lootje en vertel je nummer aan niemand; je nummer op de klassenlijst is hier niet geschikt. Stuur je het "
    "bestand zelf in, via mail of de leeromgeving, dan ziet je docent van wie het komt. Het verslag voor de klas "
    "laat dat niet zien. Je hoeft niets te delen, en het telt nergens voor mee."
)
_ID = re.compile(r"[0-9a-f]{16}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")


@dataclass(frozen=True)
class Contribution:
    """What one person shared: a random id, the class code, the level of education and the ratings."""

    person: str
    class_code: str
    level: str
    exported: str
    rows: tuple[Rating, ...]


def share(record: Record, *, consent: bool) -> tuple[str, str]:
    """Return the name and the text of the file with which a person shares the own ratings.

    Args:
        record: the person's record (see :mod:`course.vignettes.records`).
        consent: what the person chose, here and now. Nothing leaves the record without it.

    Raises:
        CourseError: no consent, or nothing rated yet.
    """
    if consent is not True:
        raise CourseError("Je hebt nog niet gekozen om je scores te delen. Zonder die keuze maak ik geen bestand.")
    given = {form_id: ratings(record, form_id) for form_id in FORMS}
    if not any(given.values()):
        raise CourseError("Je hebt nog geen vignet beoordeeld. Er is dus nog niets om te delen.")
    content = {
        "class": record["class"],
        "level": record["level"],
        "id": record["id"],
        "exported": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    for form_id in FORMS:
        scores: dict[str, dict[str, int]] = {}
        for row in given[form_id]:
            scores.setdefault(row["vignette"], {})[row["outcome"]] = row["rating"]
        content[form_id] = [
            {"vignette": card.vignette.id, "position": card.position, "scores": scores[card.vignette.id]}
            for card in own_deck(record, form_id)
            if card.vignette.id in scores
        ]
    name = f"vignetten-{record['class'].lower()}-{record['id']}.json"
    return name, FILE.write(content)


def read_share(text: str) -> Contribution:
    """Read one shared file and believe nothing of it.

    Raises:
        CourseError: what is wrong, as the end of a Dutch sentence that starts with the file's name ("is beschadigd …").
    """
    content = FILE.read(text)
    level, person, exported = content.get("level"), content.get("id"), content.get("exported")
    if level not in LEVELS:
        raise CourseError("noemt geen sector (po, vo of mbo).")
    if not isinstance(person, str) or not _ID.fullmatch(person):
        raise CourseError("mist de willekeurige code van de inzender.")
    if not isinstance(exported, str) or not _TIME.fullmatch(exported):
        raise CourseError("noemt geen tijd waarop het gemaakt is.")
    try:
        code = class_code(str(content.get("class", "")))
    except CourseError:
        raise CourseError("noemt geen bruikbare klascode.") from None
    rows = tuple(row for form_id in FORMS for row in _rows(content.get(form_id, []), form(form_id, level), person))
    if not rows:
        raise CourseError("bevat geen enkele score.")
    return Contribution(person, code, level, exported, rows)


def _rows(entries: Any, design: Form, person: str) -> list[Rating]:
    if not isinstance(entries, list):
        raise CourseError(f"is beschadigd bij {design.id}.")
    result, seen, places = [], set(), set()
    for entry in entries:
        if not isinstance(entry, Mapping) or not isinstance(entry.get("scores"), Mapping):
            raise CourseError(f"is beschadigd bij {design.id}.")
        try:
            vignette = design.vignette(str(entry.get("vignette")))
        except DataError:
            raise CourseError(f"bevat bij {design.id} een vignet dat niet in het ontwerp zit.") from None
        place = entry.get("position")
        fits = place == 0 if vignette.base else place in range(1, design.per_person + 1)
        if isinstance(place, bool) or not isinstance(place, int) or not fits:
            raise CourseError(f"bevat bij {design.id} een vignet op een plaats die niet bestaat.")
        if vignette.id in seen or place in places:
            raise CourseError(f"bevat bij {design.id} twee keer hetzelfde vignet of dezelfde plaats.")
        seen.add(vignette.id)
        places.add(place)
        known = {outcome.id for outcome in design.outcomes}
        for outcome, rating in entry["scores"].items():
            if outcome not in known or not is_rating(rating):
                raise CourseError(f"bevat bij {design.id} een score die niet kan. Scores zijn 1, 2, 3, 4 of 5.")
            result.append(rating_row(person, design.level.id, design.id, Card(place, vignette), outcome, rating))
    return result
