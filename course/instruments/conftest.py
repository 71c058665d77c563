"""What the tests of several instruments share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from course import vignettes
from course.base.paths import data_dir
from course.data import CardSet
from course.data.cards import load_cards
from course.record.answers import AnswerStore
from course.vignettes.records import FORMS


class Checker(HTMLParser):
    """Counts elements and notes those that are closed in the wrong order or never."""

    VOID = ("br", "meta", "img")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.faults: list[str] = []
        self.feed(html)
        self.faults += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"/{tag}")


@pytest.fixture
def hostile() -> str:
    """A text that would break a page which takes it for markup."""
    return '<img src=x onerror="alert(1)"></table><script>alert(2)</script>'


@pytest.fixture
def sound() -> Callable[[Mapping[str, Any], str], None]:
    """Check that a picture and its page are well-formed Dutch HTML without a script."""

    def check(made: Mapping[str, Any], id_: str) -> None:
        for html in (made["html"], made["page"]["content"].removeprefix("<!DOCTYPE html>")):
            found = Checker(html)
            assert found.faults == []
            assert not {"script", "img"} & set(found.tags)
        assert made["page"]["name"] == f"{id_}.html"
        assert 'lang="nl"' in made["page"]["content"]

    return check


@pytest.fixture
def words() -> Callable[[str], str]:
    """Return HTML as a reader sees it."""

    def read(html: str) -> str:
        return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", html).split())

    return read


class Page:
    """A notebook's page in a learner's course, with what it was asked to show afresh."""

    def __init__(self, folder: Path, id_: str = "00-start") -> None:
        self.id = id_
        self.folder = folder
        self.replies: list[dict[str, Any]] = []

    def afresh(self, reply: dict[str, Any]) -> dict[str, Any]:
        self.replies.append(reply)
        return reply

    def store(self, module: str) -> AnswerStore:
        """Return the answers of one of the course's modules."""
        return AnswerStore(module, self.folder)


@pytest.fixture
def page(tmp_path: Path) -> Page:
    """The page of a module in a course where nothing is answered yet."""
    folder = tmp_path / "mijn-cursus" / "modules"
    folder.mkdir(parents=True)
    return Page(folder)


@pytest.fixture
def rated() -> Callable[..., dict[str, Any]]:
    """Make a deck's record in which every vignette of the given forms has ratings that follow from its place."""

    def make(level="po", forms=FORMS, score=lambda position: 1 + position % 5):
        record = vignettes.start("pabo 2-a", 12, level=level)
        for form_id in forms:
            for card in vignettes.own_deck(record, form_id):
                for outcome in vignettes.form(form_id, level).outcomes:
                    record = vignettes.rate(record, form_id, card.vignette.id, outcome.id, score(card.position))
        return record

    return make


@pytest.fixture
def own_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CardSet:
    """The attitude statements after a lecturer put four others in their file, one of them reverse-worded."""
    own = (data_dir() / "cards" / "attitude.toml").read_text(encoding="utf-8")
    head = own.partition("[[card]]")[0]
    for old, new in {
        "min_answered = 5": "min_answered = 4",
        "sd = 0.75": "sd = 1.0",
        "reliability = 0.82": "reliability = 0.84",
        '"een verzonnen klas van zestig mensen"': '"de handleiding van de lijst"',
        '"Hoe precies deze uitspraken bij echte mensen meten, is nog niet onderzocht."': '"Onderzocht bij leraren."',
    }.items():
        assert old in head
        head = head.replace(old, new)
    card = '[[card]]\nid = "v{0}"\ntitle = "V{0}"\ntext = "Uitspraak {0}"\ncomponent = "gevoel"\nreversed = {1}\n'
    source = 'source = "003, tabel 6 (De Boer e.a., 2022)"\n'
    file = tmp_path / "attitude.toml"
    body = "".join(card.format(n, str(n == 4).lower()) + source for n in (1, 2, 3, 4))
    file.write_text(head + body, encoding="utf-8")
    found = load_cards(file)
    monkeypatch.setattr("course.data.cards", lambda _: found)
    return found
