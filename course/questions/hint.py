"""The beginning of an explanation, as a hint before a second try: only where it does not name the right answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .texts import plain

#: A word counts from this many letters on, and by as many: "klassen" and "klas" are alike. A number always counts.
_WORD = 4
#: Words that say nothing of a question.
_COMMON = """
    aan alle alleen altijd andere bent deze dezelfde door doen doet echt geen gaat goed haar hebben heeft hier iets jouw
    juist kunnen later maar maken maakt meer meest met mijn minder moet naar niet niets omdat over samen staat vaak veel
    voor want waar wanneer wordt worden wat weet weinig welke wel werd wie zegt zelf zich zijn zoals zonder zouden twee
    drie elke elkaar eigen eerst eerder komt kan
"""
_IGNORED = frozenset(_COMMON.split())


def hint(explanation: str, right: Iterable[str], known: Iterable[str]) -> str:
    """Return the first sentence of an explanation; nothing when a word of it is in ``right`` and not in ``known``.

    Args:
        explanation: why an answer is wrong.
        right: the right answers.
        known: what the learner has read already: the question and the answers that are not right.
    """
    first = _first_sentence(explanation)
    telling = _words(" ".join(right)) - _words(" ".join(known))
    return "" if telling & _words(first) else first


def _first_sentence(text: str) -> str:
    """Return the first sentence; a lone "Nee." goes along with the next."""
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z‘“'\"])", text)
    return " ".join(sentences[: 1 + (len(sentences[0].split()) < 3)])


def _words(text: str) -> set[str]:
    words = set(plain(text).split()) - _IGNORED
    return {word if word.isdigit() else word[:_WORD] for word in words if word.isdigit() or len(word) >= _WORD}
