"""What may make a plan better, in Dutch sentences. It looks at signs in the text, advises, and never blocks."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from course.questions import Answer

#: Signs that a goal can be checked: a number, or a word for how it is seen.
_MEASURE = re.compile(
    r"\d|\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elke|alle|minstens|hooguit)\b", re.IGNORECASE
)
_SEEN = re.compile(
    r"\b(tel|telt|tellen|zie|zien|meet|meten|kijk|kijkt|lijst|schema|turf|vraag|gesprek)\w*\b", re.IGNORECASE
)
_ALONE = re.compile(r"\b(niemand|alleen ik|ikzelf)\b", re.IGNORECASE)
_DATES = {"start": "de start", "volgen-datum": "halverwege kijken", "evalueren-datum": "terugkijken"}


def advice(answer: Answer) -> list[str]:
    """Return the sentences for a plan as far as it is written; nothing where nothing is found."""
    goal, helper = answer.get("doel", ""), answer.get("wie", "")
    said = []
    if not goal:
        said.append("Er staat nog geen doel.")
    elif not (_MEASURE.search(goal) and _SEEN.search(goal)):
        said.append(
            "Is je doel na te gaan? Noem bijvoorbeeld een aantal, en waarmee je het ziet. (Wij zoeken alleen naar een "
            "getal en een woord als ‘tellen’ of ‘zien’. Jij weet beter of het klopt.)"
        )
    if not answer.get("evalueren-datum"):
        said.append("Wanneer kijk je terug? Zonder datum gebeurt het vaak niet.")
    if not helper or _ALONE.search(helper):
        said.append("Wie helpt je? Ook een collega die één keer meekijkt, is hulp.")
    return said + _order(answer)


def _order(answer: Answer) -> list[str]:
    """Return where dates do not follow each other; a text that is no date is left alone."""
    found = [(words, day) for name, words in _DATES.items() if (day := _day(answer.get(name, "")))]
    return [
        f"Kloppen de datums? Nu komt ‘{later}’ niet na ‘{first}’."
        for (first, one), (later, other) in pairwise(found)
        if other <= one
    ]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
