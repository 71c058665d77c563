"""Dutch for what is not a sentence: numbers, lists, counts, dates and times, written one way everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, tzinfo
from decimal import Decimal

#: The real minus sign, as a chart's axis has it.
MINUS = "\N{MINUS SIGN}"
_NBSP = "\N{NO-BREAK SPACE}"
_SWAP = str.maketrans(",.", ".,")

#: Digits in a row, or in groups of three with points or (narrow, unbreakable) spaces between; then perhaps decimals.
_DUTCH = re.compile(r"([-+]?)([0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:\s[0-9]{3})+)(?:,([0-9]+))?")
_WITH_POINT = re.compile(r"[-+]?[0-9]+\.[0-9]+")
#: Longer than any number that is meant.
_MAX_NUMBER = 30

# Dutch writes numbers up to twenty as words.
_WORDS = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"),
)

# -- numbers -----------------------------------------------------------------------------------------------------------


def parse_number(text: str, unit: str = "") -> Decimal | None:
    """Read a number as Dutch readers write it; ``None`` when the text is not one number.

    A comma is the decimal sign. A point is one too, unless it stands where thousands are separated (``1.234`` is one
    thousand two hundred and thirty-four). The question's unit, ``%`` and ``€`` may stand beside the number.
    """
    text = re.sub("[−–]", "-", text.strip().casefold())
    for sign in filter(None, (unit.casefold(), "%", "€", "procent", "euro")):
        text = text.removeprefix(sign).removesuffix(sign).strip()
    if len(text) > _MAX_NUMBER:
        return None
    if found := _DUTCH.fullmatch(text):
        sign, whole_part, decimals = found.groups(default="")
        digits = re.sub(r"[.\s]", "", whole_part)
        return Decimal(f"{sign}{digits}.{decimals or 0}")
    return Decimal(text) if _WITH_POINT.fullmatch(text) else None


def number(value: Decimal | float) -> str:
    """Write a number as it is, with a decimal comma and a point between thousands: ``12,5``, ``1.540.000``."""
    return f"{Decimal(str(value)).normalize() + 0:,f}".translate(_SWAP)  # + 0: never "-0"


def short(value: float, most: int = 2) -> str:
    """Write a number rounded to ``most`` decimals, without the zeros at its end: ``2,67``, ``2,5``, ``2``."""
    return number(round(value, most))


def fixed(value: float, decimals: int = 2, minus: str = MINUS) -> str:
    """Write a number rounded to so many decimals, zeros too, so that a reader can check a sum: ``3,67``, ``4,00``.

    Halves go as in Python's ``round``. What rounds to zero has no minus.
    """
    return f"{round(value, decimals) + 0.0:,.{decimals}f}".translate(_SWAP).replace("-", minus)


def percent(value: float, decimals: int = 0, minus: str = MINUS) -> str:
    """Write a percentage (0 to 100): ``2,5 %``. The space does not break."""
    return f"{fixed(value, decimals, minus)}{_NBSP}%"


def euros(value: float, decimals: int = 2, minus: str = MINUS) -> str:
    """Write an amount of money: ``€ 6.420,16``. The space does not break."""
    return f"€{_NBSP}{fixed(value, decimals, minus)}"


def in_words(count: int) -> str:
    """Return a count as Dutch writes it in running text: ``twaalf``, but ``25``."""
    return _WORDS[count] if 0 <= count < len(_WORDS) else str(count)


# -- lists and counts --------------------------------------------------------------------------------------------------


def listing(parts: Iterable[str], last: str = "en") -> str:
    """Return "een, twee en drie", or with ``last="of"`` "een, twee of drie"; nothing for no parts."""
    words = list(parts)
    return f" {last} ".join([*filter(None, [", ".join(words[:-1])]), *words[-1:]])


def count(amount: Decimal | float, one: str, more: str) -> str:
    """Return "1 antwoord" or "3 antwoorden"."""
    return f"{number(amount)} {one if amount == 1 else more}"


def shorten(text: str, length: int = 90) -> str:
    """Return a text that fits in a list: its first words, whole, and "…" where it goes on."""
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0] + "…"


# -- dates and times ---------------------------------------------------------------------------------------------------


def date(text: str) -> str:
    """Return ``2027-03-15`` as 15-3-2027; anything else as it is."""
    parts = text.split("-")
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        return f"{int(parts[2])}-{int(parts[1])}-{parts[0]}"
    return text


def moment(time: datetime | str) -> str:
    """Return a time, or its ISO text, in its own zone: "21-11-2026 om 9.05 uur". A text that is no time comes back."""
    if isinstance(time, str):
        try:
            time = datetime.fromisoformat(time)
        except ValueError:
            return str(time)
    return f"{time.day}-{time.month}-{time.year} om {time.hour}.{time:%M} uur"


def clock(time: datetime, between: str = " ", zone: tzinfo | None = None) -> str:
    """Return a time in digits that align in a column, in this computer's zone or another: "01-11-2026 09:05"."""
    return f"{time.astimezone(zone):%d-%m-%Y{between}%H:%M}"
