"""The answers of an invented class to the attitude statements: percentages, and how precise the means are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from course.base import dutch
from course.base.html import Html, table
from course.base.paths import data_dir
from course.data import cards
from course.data.decode import Entry, Text, load
from course.instruments import Instrument, Page
from course.measuring import scales
from course.page.output import show_html

from .synthetic import ATTITUDE_ITEMS, attitude_class

if TYPE_CHECKING:
    from course.charts import Figure

#: The file with the numbers of the class.
NUMBERS = "verzonnen-gegevens-attitude-getallen.toml"


class Numbers(Entry, frozen=True, kw_only=True):
    """What is known of one part of the list in the invented class.

    ``people`` gave enough answers for a mean, ``complete`` gave all; ``formula`` names how ``reliability`` was worked
    out, and ``low`` and ``high`` bound its 95 % interval where the formula has one.
    """

    part: Text
    people: int
    mean: float
    sd: float
    complete: int
    reliability: float
    formula: Text
    low: float | None = None
    high: float | None = None


class NumbersFile(Entry, frozen=True, kw_only=True):
    """The file with the numbers, a table for each part of the list."""

    title: Text
    source: Text
    part: tuple[Numbers, ...]


@cache
def class_numbers() -> tuple[Numbers, ...]:
    """Return the numbers of the invented class, as ``course.authoring.attitude_numbers`` worked them out.

    Raises:
        DataError: the file is missing or damaged.
    """
    return load(data_dir() / "synthetic" / NUMBERS, NumbersFile).part


def class_figure(people: Iterable[Mapping[str, int | str]]) -> Figure:
    """Return the answers of an invented class per statement, as percentages of who answered.

    The class answered the course's own statements. One that a lecturer replaced goes by its component and number.
    """
    from course.charts import make_figure

    found, everyone = cards("attitude"), list(people)
    texts = {card.id: card.text for card in found}
    labels = found.extra["scale"]["labels"]
    records = []
    for item in ATTITUDE_ITEMS:
        text = texts.get(item) or item.replace("-", ", uitspraak ").capitalize()
        given = [one[item] for one in everyone if one[item] != scales.MISSING]
        for level, label in enumerate(labels, start=found.extra["scale"]["min"]):
            share = round(100 * given.count(level) / len(given))
            records.append({"item": text, "category": label, "value": share, "unit": "percent"})
    return make_figure(
        "stacked",
        records,
        id="verzonnen-klas",
        title=f"Wat antwoordden {len(everyone)} verzonnen mensen?",
        source="data/synthetic/verzonnen-gegevens-attitude.csv",
        notes=[
            "Deze mensen bestaan niet. De antwoorden zijn door een computer geloot om mee te oefenen.",
        ],
        counted="% van wie bij die uitspraak iets koos",
        synthetic=True,
        row="item",
        header="",
    )


def numbers_html(parts: Sequence[Numbers]) -> Html:
    """Return the numbers of the class as a table, a column for each part of the list."""
    rows = [
        ["Mensen met genoeg antwoorden", *(str(one.people) for one in parts)],
        ["Gemiddelde", *(dutch.fixed(one.mean) for one in parts)],
        ["Spreiding", *(dutch.fixed(one.sd) for one in parts)],
        ["Mensen die alles invulden", *(str(one.complete) for one in parts)],
        ["Betrouwbaarheid", *(f"{dutch.fixed(one.reliability)} ({one.formula})" for one in parts)],
        ["Band van de betrouwbaarheid", *map(_band, parts)],
    ]
    return table(["Wat", *(one.part for one in parts)], rows, "De getallen van deze verzonnen klas")


def _band(one: Numbers) -> str:
    return "–" if one.low is None or one.high is None else f"{dutch.fixed(one.low)} tot {dutch.fixed(one.high)}"


def show(page: Page) -> None:
    """Show the invented class, and the numbers that follow from it."""
    from course.charts import display_figure

    display_figure(class_figure(attitude_class()))
    show_html(f'<div lang="nl" class="ivk-cards">{numbers_html(class_numbers())}</div>')


INSTRUMENT = Instrument(show=show)
