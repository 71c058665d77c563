"""Does the wording of options give no key away? A guesser who reads no question may not beat chance by much.

The guessers know only the words and the length of the options: they avoid what sounds absolute, like what sounds
careful, avoid an option that argues, or go by length: they take an extreme one, or rule it out and draw from the rest.
What they score over all questions of modules and assignments is compared with drawing an option blindly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import mean

import pytest
from content import ANSWERED, MODULES, RECALL_QUESTIONS, question_file, right_answers

from course.instruments import load_questions

#: By how much a guesser may beat chance.
MARGIN = 0.05

ABSOLUTE = (
    "alle allemaal alleen alles altijd bewezen bewijst echt elk elke enige geen gewoon helemaal iedereen meteen moet "
    "moeten nergens niemand niets nooit overal precies vanzelf volledig voorgoed zeker zonder"
)
CAREFUL = (
    "aantoonbaar deel gemiddeld hangt kan kunnen lijken lijkt mag meer meestal meeste misschien mogelijk nog ongeveer "
    "samen soms vaak vaker volgens vooral waarschijnlijk weten"
)
ARGUING = "daarom daardoor dus doordat omdat want"


@dataclass(frozen=True)
class Asked:
    """A question with options: their texts by id, and which are right."""

    id: str
    options: dict[str, str]
    right: frozenset[str]
    single: bool


def asked() -> Iterator[Asked]:
    for path in (*MODULES, *ANSWERED, *RECALL_QUESTIONS):
        keys = right_answers(path) if path in ANSWERED else {}
        for question in load_questions(path if path in RECALL_QUESTIONS else question_file(path)).values():
            if question.kind in ("choice", "multiple_choice"):
                key = keys[question.id] if keys else question.key
                options = {option.id: option.text for option in question.options}
                right = frozenset([key] if isinstance(key, str) else key)
                yield Asked(question.id, options, right, question.kind == "choice")


EVERY = list(asked())


def count(words: str) -> Callable[[str], int]:
    known = frozenset(words.split())
    return lambda said: sum(word in known for word in re.findall(r"\w+", said.lower()))


absolute, careful, arguing = map(count, (ABSOLUTE, CAREFUL, ARGUING))


def cues(said: str) -> int:
    return careful(said) - absolute(said) - arguing(said)


GUESSERS: dict[str, Callable[[str], float]] = {
    "avoids what sounds absolute": lambda said: -absolute(said),
    "takes what sounds careful": careful,
    "avoids what argues": lambda said: -arguing(said),
    "adds these three": cues,
    "takes the longest": len,
    "takes the shortest": lambda said: -len(said),
    "adds the three, then takes the longest": lambda said: cues(said) + len(said) / 1000,
    "adds the three, then takes the shortest": lambda said: cues(said) - len(said) / 1000,
}


#: What a guesser rules out by its length, given the lengths of all options.
RULED_OUT: dict[str, Callable[[list[int]], set[int]]] = {
    "the longest": lambda lengths: {max(lengths)},
    "the shortest": lambda lengths: {min(lengths)},
    "the longest and the shortest": lambda lengths: {max(lengths), min(lengths)},
}


def hits(guess: Callable[[str], float], question: Asked) -> float:
    """Return how probable it is that the option a guesser likes most is right; among equals it draws."""
    liked = {id_: guess(said) for id_, said in question.options.items()}
    best = [id_ for id_ in liked if liked[id_] == max(liked.values())]
    return mean(id_ in question.right for id_ in best)


def gain(guess: Callable[[str], float], questions: list[Asked]) -> float:
    """Return by how much a guesser beats drawing blindly, over these questions."""
    return mean(hits(guess, one) - len(one.right) / len(one.options) for one in questions)


@pytest.mark.parametrize("name", GUESSERS)
@pytest.mark.parametrize("kind", ["choice", "multiple_choice"])
def test_do_words_and_length_give_no_key_away(name: str, kind: str) -> None:
    """Does a guesser who reads only the options, and no question, get no further than five points above chance?"""
    questions = [one for one in EVERY if one.single == (kind == "choice")]
    assert len(questions) > 30
    assert gain(GUESSERS[name], questions) <= MARGIN


@pytest.mark.parametrize("name", RULED_OUT)
@pytest.mark.parametrize("kind", ["choice", "multiple_choice"])
def test_does_length_rule_no_option_out(name: str, kind: str) -> None:
    """Does a guesser who draws from what is left, without the longest or the shortest option, get no further either?"""
    gains = []
    for question in (one for one in EVERY if one.single == (kind == "choice")):
        ruled_out = RULED_OUT[name]([len(said) for said in question.options.values()])
        left = [id_ for id_, said in question.options.items() if len(said) not in ruled_out] or list(question.options)
        gains.append(mean(id_ in question.right for id_ in left) - len(question.right) / len(question.options))
    assert mean(gains) <= MARGIN


@pytest.mark.parametrize("question", [one for one in EVERY if not one.single], ids=lambda one: one.id)
def test_is_a_right_option_no_longer_than_a_wrong_one(question: Asked) -> None:
    """In a question with several right options: are these on average no longer than the wrong ones?"""
    wrong = [len(said) for id_, said in question.options.items() if id_ not in question.right]
    right = [len(said) for id_, said in question.options.items() if id_ in question.right]
    assert mean(right) <= mean(wrong)
