"""Who rates which vignettes: balanced blocks, from a class code and a serial number, without a server.

How the blocks are made. Number the combinations of the factor levels along a diagonal: number k has level k mod 4 of
the first factor, k mod 3 of the second and k mod 5 of the third. Because 4, 3 and 5 have no common divisor, the numbers
0 to 59 meet every one of the 60 combinations once (the Chinese remainder theorem), and any six numbers in a row
hold every level nearly equally often: of three levels each twice, of four or five levels each once or twice. Six in a
row is a block; ten blocks are a rotation: the whole design once. Each rotation shuffles the names of the levels and the
order of its blocks, by a hash of the class code and the rotation's number.
Within a block two vignettes never differ in one condition alone, so nobody's own ratings show one effect by themselves.

So ten people with consecutive numbers rate every vignette of form 1 once, and at any number of people two vignettes
differ by at most one in how often they were rated.
"""

from __future__ import annotations

import hashlib
import math
import re
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from course.base import dutch
from course.base.errors import CourseError

from .design import Form, Vignette, form, vignette_id

MAX_SERIAL = 1_000_000
_T = TypeVar("_T")


@dataclass(frozen=True)
class Card:
    """A vignette in a person's deck. ``position`` counts from 1; the base vignette has position 0."""

    position: int
    vignette: Vignette


def class_code(text: str) -> str:
    """Return a class code in its one spelling: capitals and digits only, so that "pabo 2-a" is "PABO2A".

    Raises:
        CourseError: fewer than 2 or more than 24 letters and digits.
    """
    plain = unicodedata.normalize("NFKD", text)
    code = re.sub(r"[^A-Z0-9]", "", plain.upper())
    if not 2 <= len(code) <= 24:
        raise CourseError("Een klascode heeft 2 tot 24 letters of cijfers, bijvoorbeeld PABO2A.")
    return code


def draw_serial() -> int:
    """Return a random serial number, for who works alone or has drawn no number in class.

    Numbers given out as 1, 2, 3 … balance a class exactly; drawn ones balance it on average.
    """
    return 1 + secrets.randbelow(MAX_SERIAL)


def deck(code: str, serial: int, *, form_id: str = "vorm1", level: str = "po") -> tuple[Card, ...]:
    """Return the vignettes of one person, in the order in which to rate them, the base vignette first.

    Args:
        code: the class code, in any spelling (see :func:`class_code`).
        serial: the person's number, 1 to 1,000,000. A class gives out 1, 2, 3 … by lot, so that a number says nothing
            about a name.

    Raises:
        CourseError: an unusable code or number (a Dutch sentence).
        DataError: unknown form or level.
    """
    if isinstance(serial, bool) or not isinstance(serial, int) or not 1 <= serial <= MAX_SERIAL:
        raise CourseError(
            f"Je nummer is {serial!r}. Verwacht: een heel getal van 1 tot en met {dutch.number(MAX_SERIAL)}."
        )
    design = form(form_id, level)
    seed = f"{class_code(code)}|{form_id}|{level}"
    blocks_per_rotation = math.ceil(len(design.vignettes) / design.per_person)
    rotation, place = divmod(serial - 1, blocks_per_rotation)
    block = blocks(design, f"{seed}|{rotation}")[place]
    cards = tuple(Card(i, v) for i, v in enumerate(shuffled(block, f"{seed}|{serial}"), start=1))
    return ((Card(0, design.base),) if design.base else ()) + cards


def blocks(design: Form, seed: str) -> list[tuple[Vignette, ...]]:
    """Return one rotation: all vignettes of a form, once, divided in blocks of ``per_person``.

    Where the blocks do not come out even (after exclusions), the last one is filled up with the first vignettes.
    """
    needs = shuffled(design.needs, f"{seed}|needs")
    severe = shuffled(design.severe, f"{seed}|severe")
    support = shuffled([s.id for s in design.supports] or [""], f"{seed}|support")
    known = {v.id: v for v in design.vignettes}
    order = [
        vignette_id(needs[i], severe[j], support[k]) for i, j, k in diagonal(len(needs), len(severe), len(support))
    ]
    row = [known[v] for v in order if v in known]  # an excluded combination is skipped
    size = design.per_person
    row += row[: -len(row) % size]
    return shuffled([tuple(row[i : i + size]) for i in range(0, len(row), size)], f"{seed}|blocks")


def diagonal(*sizes: int) -> list[tuple[int, ...]]:
    """Return every combination of indices below ``sizes`` once, with each index running round and round.

    Sizes without a common divisor give ``(k mod a, k mod b, …)``; otherwise the later index moves one place on when the
    pair would start to repeat.
    """
    row: list[tuple[int, ...]] = [()]
    for size in sizes:
        before, period = len(row), math.lcm(len(row), size)
        row = [(*row[k % before], (k + k // period) % size) for k in range(before * size)]
    return row


def shuffled(items: Sequence[_T], seed: str) -> list[_T]:
    """Return ``items`` in an order that depends on ``seed`` alone, on every machine and Python version alike.

    Sorting by SHA-256 does what ``random.shuffle`` does not promise: the same order in ten years.
    """
    keys = [hashlib.sha256(f"{seed}|{place}".encode()).digest() for place in range(len(items))]
    return [items[place] for place in sorted(range(len(items)), key=keys.__getitem__)]
