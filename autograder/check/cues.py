"""What the words of options give away: does somebody who knows nothing, but knows tests, find the right one?

The rules are those of Haladyna, T. M., Downing, S. M., & Rodriguez, M. C. (2002), A review of multiple-choice
item-writing guidelines for classroom assessment, Applied Measurement in Education, 15(3), 309-333: equal lengths, no
absolute words that mark the wrong options, and the right one at every place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import mean
from typing import Any

from autograder.assignment import Assignment
from course.base import dutch
from course.questions import Question
from course.questions.choice import Choice
from course.questions.match import Match
from course.questions.multiple_choice import MultipleChoice

from .finding import Finding

#: Words that leave no exception; who guesses avoids them.
ABSOLUTE = frozenset(
    (
        *("alle", "allemaal", "alles", "altijd", "elk", "elke", "geen", "iedereen", "nergens", "niemand", "niets"),
        *("nooit", "overal", "uitsluitend", "volledig"),
    )
)
#: How much longer than every wrong option the right one may be.
LONGER = 1.25
#: How much longer than the shortest option the longest may be, and from how many characters that is seen.
UNEQUAL, SEEN = 3.0, 40
#: A pattern over fewer questions is no pattern.
FEWEST = 4


@dataclass(frozen=True)
class Choosing:
    """A question with options: its texts by id, in order, and which are right."""

    question: Question
    cell: str
    notebook: str
    options: dict[str, str]
    right: frozenset[str]

    @property
    def wrong(self) -> list[str]:
        return [text for id_, text in self.options.items() if id_ not in self.right]

    @property
    def good(self) -> list[str]:
        return [text for id_, text in self.options.items() if id_ in self.right]

    def finding(self, text: str) -> Finding:
        return Finding(text, self.notebook, self.cell, self.question.id, grave=False)


def is_absolute(text: str) -> bool:
    """Tell whether an option says something without exception."""
    return any(word in ABSOLUTE for word in re.findall(r"\w+", text.lower()))


def cues(source: Assignment, keys: Mapping[str, Any]) -> list[Finding]:
    """Return what the wording of an assignment gives away; ``keys`` are the right answers by question."""
    choosing = list(_choosing(source, keys))
    found = [one for question in choosing for one in _in_one(question)]
    found += _sorted_cards(source, keys)
    return found + _over_all([one for one in choosing if isinstance(one.question, Choice)])


def _sorted_cards(source: Assignment, keys: Mapping[str, Any]) -> Iterator[Finding]:
    """Find cards that lie in the order of their places: putting them down as they come is right then."""
    for notebook in source.notebooks:
        for item in source.items(notebook):
            for id_ in item.questions:
                question = source.questions.get(id_)
                if not isinstance(question, Match) or id_ not in keys:
                    continue
                targets = [target.id for target in question.targets]
                places = [targets.index(keys[id_][card.id]) for card in question.items if card.id in keys[id_]]
                if len(set(places)) > 1 and places in (sorted(places), sorted(places, reverse=True)):
                    text = "de kaarten liggen al in de volgorde van hun plekken; schud ze"
                    yield Finding(text, notebook, item.grade_id, id_, grave=False)


def _choosing(source: Assignment, keys: Mapping[str, Any]) -> Iterator[Choosing]:
    for notebook in source.notebooks:
        for item in source.items(notebook):
            for id_ in item.questions:
                question = source.questions.get(id_)
                if not isinstance(question, Choice | MultipleChoice) or id_ not in keys:
                    continue
                key = keys[id_]
                right = frozenset([key] if isinstance(key, str) else key)
                options = {option.id: option.text for option in question.options}
                yield Choosing(question, item.grade_id, notebook, options, right)


def _in_one(one: Choosing) -> Iterator[Finding]:
    right, wrong = one.good, one.wrong
    if not right or not wrong:
        return
    longest, rival = max(map(len, right)), max(map(len, wrong))
    if isinstance(one.question, Choice) and longest > LONGER * rival and longest >= SEEN:
        yield one.finding(
            f"het goede antwoord is met {longest} tekens veel langer dan elk fout antwoord (hoogstens {rival}); wie "
            "niet leest, kiest dat"
        )
    elif isinstance(one.question, MultipleChoice) and mean(map(len, right)) > LONGER * mean(map(len, wrong)):
        yield one.finding("de goede antwoorden zijn gemiddeld veel langer dan de foute")
    lengths = [len(text) for text in one.options.values()]
    if max(lengths) > UNEQUAL * min(lengths) and max(lengths) >= SEEN:
        yield one.finding(f"de antwoorden zijn heel ongelijk van lengte ({min(lengths)} tot {max(lengths)} tekens)")
    sure = [text for text in wrong if is_absolute(text)]
    if len(sure) > len(wrong) / 2 and not any(map(is_absolute, right)):
        yield one.finding(
            f"woorden als ‘altijd’ en ‘geen’ staan alleen in foute antwoorden ({len(sure)} van de {len(wrong)}): wie "
            "ze mijdt, heeft het goed"
        )
    if len(set(map(str.casefold, one.options.values()))) < len(one.options):
        yield Finding("twee antwoorden zijn hetzelfde", one.notebook, one.cell, one.question.id)


def _over_all(choices: list[Choosing]) -> list[Finding]:
    if len(choices) < FEWEST:
        return []
    found = []
    half = len(choices) / 2
    longest = sum(max(one.options.values(), key=len) in one.good for one in choices)
    if longest > half:
        found.append(f"bij {longest} van de {len(choices)} keuzevragen is het goede antwoord het langste")
    shortest = sum(min(one.options.values(), key=len) in one.good for one in choices)
    if shortest > half:
        found.append(f"bij {shortest} van de {len(choices)} keuzevragen is het goede antwoord het kortste")
    places = Counter(list(one.options).index(id_) for one in choices for id_ in one.right)
    place, times = places.most_common(1)[0]
    if times > half:
        found.append(f"het goede antwoord staat {times} van de {len(choices)} keer op plaats {place + 1}")
    absolute = [[is_absolute(text) for text in texts] for texts in _texts(choices)]
    if len(absolute[1]) and mean(absolute[1]) > 3 * mean(absolute[0]) and sum(absolute[1]) >= FEWEST:
        found.append(
            f"woorden als ‘altijd’ en ‘geen’ staan in {dutch.percent(100 * mean(absolute[1]))} van de foute antwoorden "
            f"en in {dutch.percent(100 * mean(absolute[0]))} van de goede"
        )
    return [Finding(text, grave=False) for text in found]


def _texts(choices: list[Choosing]) -> tuple[list[str], list[str]]:
    return [text for one in choices for text in one.good], [text for one in choices for text in one.wrong]
