"""``nakijken.toml``: the lecturer's rules for marks, weights and lateness; the classes that read it make its schema.

The file is the lecturer's, so its words are Dutch; ``RENAMED`` has them all.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta, Struct

from autograder.config import CourseFolder
from autograder.problem import Problem
from course.base.reasons import why

FILE_NAME = "nakijken.toml"
SCHEMA_NAME = "nakijken.schema.json"

RENAMED = {
    "time_zone": "tijdzone", "course_address": "adres_cursus", "scale": "cijfer", "late": "te_laat",
    "assignments": "opdracht",
    "lowest": "laagste", "highest": "hoogste", "cut": "cesuur", "sufficient": "voldoende", "step": "afronden",
    "minimum": "minimum",
    "per_day": "aftrek_per_dag", "most": "hoogstens", "grace": "uitloop_minuten", "nothing_after": "niets_na_dagen",
    "weight": "gewicht", "due": "uiterlijk", "extensions": "uitstel", "resit_of": "herkansing_van", "counts": "telt",
}  # fmt: skip


class _Table(Struct, frozen=True, forbid_unknown_fields=True, rename=RENAMED):
    """A table of the file: a word that is none of these is a typing error, and is told."""


class Scale(_Table, frozen=True):
    """How points become a mark: straight lines from ``lowest`` through ``sufficient`` at the cut to ``highest``.

    Attributes:
        cut: the share of the points, in percent, that is just enough.
        step: marks are rounded to a multiple of this.
        minimum: the lowest mark for who handed something in.
    """

    lowest: Annotated[float, Meta(description="Het cijfer bij 0 punten.")] = 1
    highest: Annotated[float, Meta(description="Het cijfer bij alle punten.")] = 10
    cut: Annotated[float, Meta(ge=0, le=100, description="Cesuur: vanaf dit percentage van de punten voldoende.")] = 55
    sufficient: Annotated[float, Meta(description="Het cijfer dat net voldoende is.")] = 5.5
    step: Annotated[float, Meta(gt=0, description="Afronden op: 0.1, 0.5 of 1.")] = 0.1
    minimum: Annotated[float, Meta(description="Het laagste cijfer voor wie iets inleverde.")] = 0


class Late(_Table, frozen=True):
    """What handing in late costs, in percent of an assignment's points for every day that was begun."""

    per_day: Annotated[float, Meta(ge=0, le=100, description="Percentage van de punten eraf per begonnen dag.")] = 0
    most: Annotated[float, Meta(ge=0, le=100, description="Er gaat nooit meer dan dit percentage af.")] = 100
    grace: Annotated[float, Meta(ge=0, description="Zoveel minuten te laat telt nog als op tijd.")] = 0
    nothing_after: (
        Annotated[int, Meta(ge=1, description="Na zoveel dagen te laat zijn er geen punten meer.")] | None
    ) = None


class AssignmentRules(_Table, frozen=True):
    """The rules of one assignment; ``extensions`` gives a student number a moment of its own."""

    weight: Annotated[float, Meta(ge=0, description="Hoe zwaar de opdracht telt in het eindcijfer.")] = 1
    due: Annotated[datetime | None, Meta(description="Uiterste moment, in de eigen tijdzone: 2026-11-20T23:59:00.")] = (
        None
    )
    extensions: Annotated[dict[str, datetime], Meta(description="Uitstel: studentnummer = uiterste moment.")] = (
        msgspec.field(default_factory=dict)
    )
    cut: Annotated[float, Meta(ge=0, le=100, description="Een eigen cesuur, in procenten.")] | None = None
    resit_of: Annotated[str, Meta(description="Deze opdracht herkanst een andere opdracht.")] = ""
    counts: Annotated[Literal["beste", "laatste"], Meta(description="Wat telt na een herkansing.")] = "beste"


class Settings(_Table, frozen=True):
    """The whole file. Without ``scale`` there are points only."""

    time_zone: Annotated[str, Meta(description="Tijdzone van uiterste momenten.")] = "Europe/Amsterdam"
    course_address: Annotated[
        str, Meta(description="Waar studenten de cursus openen, voor de links op hun feedbackpagina.")
    ] = ""
    scale: Scale | None = None
    late: Late | None = None
    assignments: dict[str, AssignmentRules] = msgspec.field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def rules(self, assignment: str) -> AssignmentRules:
        return self.assignments.get(assignment, AssignmentRules())


EXAMPLE = f"""\
#:schema {SCHEMA_NAME}
# Hoe punten een cijfer worden, wat te laat is en wat dat kost. Haal de # weg voor een regel die moet gelden.
# Een voorbeeld van wat een cesuur met de groep doet: autograder export --cesuur

tijdzone = "Europe/Amsterdam"
# adres_cursus = "https://cursus.jouwschool.nl"   # waar studenten de cursus openen: dan wijst hun feedbackpagina erheen

# [cijfer]
# laagste = 1       # bij 0 punten
# hoogste = 10      # bij alle punten
# cesuur = 55       # vanaf dit percentage van de punten is het voldoende
# voldoende = 5.5
# afronden = 0.1

# [te_laat]
# aftrek_per_dag = 10   # procent van de punten, per begonnen dag
# hoogstens = 50
# uitloop_minuten = 15

# [opdracht.03-differentiatie]
# gewicht = 2
# uiterlijk = 2026-11-20T23:59:00
# uitstel = {{ 0123456 = 2026-11-27T23:59:00 }}

# [opdracht.04-kader]
# herkansing_van = "03-differentiatie"
# telt = "beste"        # of "laatste"
"""


def read_settings(course: CourseFolder) -> Settings:
    """Read the lecturer's rules; the course's own when there is no such file.

    Raises:
        Problem: the file cannot be read, or says something that cannot be.
    """
    path = course.root / FILE_NAME
    if not path.exists():
        return Settings()
    try:
        settings = msgspec.toml.decode(path.read_bytes(), type=Settings)
        settings.zone  # noqa: B018 - a zone that does not exist is told here
    except OSError as error:
        raise Problem(f"{path} is niet te lezen: {why(error)}.") from None
    except (ZoneInfoNotFoundError, ValueError) as error:
        if isinstance(error, msgspec.ValidationError) or "zone" not in str(error):
            raise Problem(f"In {path} klopt iets niet: {error}.") from None
        raise Problem(
            f"In {path} staat een tijdzone die niet bestaat. Gebruik bijvoorbeeld Europe/Amsterdam."
        ) from None
    _check(settings, path)
    return settings


def _check(settings: Settings, path: Path) -> None:
    """Refuse what no type can: marks in the wrong order, and resits of nothing or in a circle."""
    scale = settings.scale
    if scale and not scale.lowest <= scale.sufficient <= scale.highest:
        raise Problem(f"In {path}: zet 'laagste', 'voldoende' en 'hoogste' van klein naar groot.")
    for id_, rules in settings.assignments.items():
        if rules.resit_of and (rules.resit_of == id_ or settings.rules(rules.resit_of).resit_of):
            raise Problem(f"In {path}: {id_} kan geen herkansing zijn van {rules.resit_of}.")


def write_example(course: CourseFolder) -> None:
    """Put the file with its explanation in a course folder that has none, and its schema beside it.

    Raises:
        Problem: the folder cannot be written.
    """
    try:
        if not (course.root / FILE_NAME).exists():
            (course.root / FILE_NAME).write_text(EXAMPLE, encoding="utf-8")
        text = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
        (course.root / SCHEMA_NAME).write_text(text, encoding="utf-8")
    except OSError as error:
        raise Problem(f"{course.root} is niet te schrijven: {why(error)}.") from None


def schema() -> dict[str, object]:
    """Return the JSON Schema of the file, with which an editor completes and checks it."""
    return {"$schema": "http://json-schema.org/draft-07/schema#"} | msgspec.json.schema(Settings)
