"""One word for one thing in everything that a learner reads, and no thing that is called "haar"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

import pytest
from content import EXERCISE_QUESTIONS, NOTEBOOKS, RECALL_QUESTIONS, ROOT, prose, strings, text

#: A word that stands for something which the course has another word for, and that word.
ONE_WORD = {
    r"(?<!ondersteunings)extra behoefte": "ondersteuningsbehoefte",
    r"iets extra[’']s nodig": "een ondersteuningsbehoefte",
    r"zorg(?:kind|leerling|behoefte)": "leerling met een ondersteuningsbehoefte",
    r"leidsters?\b": "pedagogisch medewerker",
    r"pedagogische? medewerkster": "pedagogisch medewerker",
    r"\b(?:ADHD|ADD)\b": "adhd",
}
#: "Je legt haar naast": nobody, an estimate.
HER = re.compile(r"(?:\b(?:je|jij|wij|we)|vindt) haar (?:met|naast|niet|ook|opnieuw|pas|terug|vooraf)\b")


def learner_texts() -> Iterator[tuple[str, str]]:
    """Yield file and text of the prose of notebooks and of every text in questions, cards, cases and figures."""
    for path in NOTEBOOKS:
        yield from ((path.name, text(cell)) for cell in prose(path))
    data = ROOT / "data"
    alone = [data / name for name in ("glossary.toml", "figures.toml", "pictures.toml", "vignettes.toml")]
    files = [*alone, *EXERCISE_QUESTIONS, *RECALL_QUESTIONS, *(data / "questions").glob("*.toml")]
    for path in (*files, *(data / "cards").glob("*.toml"), *(data / "cases").glob("*.toml")):
        yield from ((path.name, one) for one in strings(tomllib.loads(path.read_text(encoding="utf-8"))))


TEXTS = list(learner_texts())


@pytest.mark.parametrize(("other", "word"), ONE_WORD.items(), ids=lambda pattern: pattern[:20])
def test_has_one_thing_one_word(other: str, word: str) -> None:
    """Is each thing called by the word of the glossary everywhere?"""
    assert [(name, found) for name, one in TEXTS for found in re.findall(other, one)] == [], word


def test_is_no_thing_called_her() -> None:
    """An assignment, a prediction or a score is "die"."""
    assert [(name, found) for name, one in TEXTS for found in HER.findall(one)] == []
