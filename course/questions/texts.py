"""Comparing short texts as a reader would: what counts as the same word, and what as one typing error."""

from __future__ import annotations

import re
import unicodedata


def plain(text: str) -> str:
    """Return a text without case, accents, punctuation and extra white space, for comparing short answers."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())


def term(text: str) -> str:
    """Return a plain text without the article before it: whoever types "het OPP" names the same thing."""
    return re.sub(r"^(?:de|het|een) (?=.)", "", plain(text))


def letters(text: str) -> int:
    """Count the letters of a text: digits and spaces are none."""
    return sum(char.isalpha() for char in text)


def one_edit_apart(first: str, second: str) -> bool:
    """Tell whether one typing error (a letter more, less, other, or two swapped) separates two different texts."""
    if first == second:
        return False
    short, long = sorted((first, second), key=len)
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    same_after = short[start + 1 :] == long[start + 1 :]
    swapped = short[start : start + 2] == long[start : start + 2][::-1] and short[start + 2 :] == long[start + 2 :]
    return same_after or swapped
