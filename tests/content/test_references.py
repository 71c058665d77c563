"""Who said it: does every name with a year stand in the list, is the list used, and can every place be opened?"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator

import pytest
from content import EXERCISES, MODULES, NOTEBOOKS, ROOT, code_cells, prose, text, visible

from course.data import cards, glossary, references
from course.page.sources import about

FILES = [
    path
    for path in (*ROOT.glob("data/**/*.toml"), *ROOT.glob("exercises/0*/questions.toml"))
    if path.name not in (references.FILE, "datapackage.toml")
]


def sources(value: object) -> Iterator[str]:
    """Yield every text that stands under ``source``, however deep."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "source" and isinstance(inner, str):
                yield inner
            else:
                yield from sources(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from sources(inner)


def used() -> dict[str, str]:
    """Return every author with a year that the course cites, with one place where."""
    found = {}
    for path in FILES:
        found |= dict.fromkeys(references.citations(path.read_text(encoding="utf-8")), path.name)
    for path in NOTEBOOKS:
        for cell in prose(path):
            found |= dict.fromkeys(references.citations(visible(text(cell))), f"{path.name}, {cell['id']}")
    return found


def test_is_every_author_that_is_cited_in_the_list():
    """Can a reader find every name with a year in the list?"""
    known = {one.cite for one in (*references.documents(), *references.added(), *references.cited())}
    assert {cite: place for cite, place in used().items() if cite not in known} == {}


def test_is_every_entry_of_the_list_used():
    """Does the list hold no author whom the course never cites, and no author twice?"""
    listed = [one.cite for one in (*references.added(), *references.cited())]
    assert len(set(listed)) == len(listed)
    assert [cite for cite in listed if cite not in used()] == []


def test_does_every_source_lead_to_a_place_that_is_known():
    """Does each place of every card, question, case and fact say what stands there?"""
    found = {source for path in FILES for source in sources(tomllib.loads(path.read_text(encoding="utf-8")))}
    with (ROOT / "data" / "facts.csv").open(encoding="utf-8", newline="") as file:
        found |= {row["source"] for row in csv.DictReader(file)}
    found = {source for source in found if re.match(r"00\d", source)}
    whole = {"000", "001", "002", "003", "004"}  # a card set may rest on whole documents
    assert len(found) > 150
    assert [source for source in found if not references.places(source) and not set(source.split("; ")) <= whole] == []
    assert [source for source in found if not about(source)] == []


def test_does_the_list_invent_nothing():
    """Is an author whom only a document names cited through it, and is an unknown author or year of a document said?"""
    for one in references.cited():
        assert references.second_hand(one).startswith(f"({one.cite}, zoals geciteerd in ")
        assert references.places(one.source), one.cite
    for one in references.documents():
        assert ("z.d." in one.apa) == ("jaar" in one.note), one.document


#: Words of the glossary that are a model, with the cards that work it out.
MODELS = {
    "adapt": "adapt",
    "attitude": "attitude",
    "contextuele-benadering": "views",
    "exclusie": "exclusion",
    "handelingsgericht-werken": "hgw",
    "inclusieladder": "ladder",
    "index-voor-inclusie": "index_for_inclusion",
    "individuele-benadering": "views",
    "share": "share",
    "swpbs": "swpbs",
    "tutorleren": "tutoring",
    "udl": "udl",
}


@pytest.mark.parametrize(("term", "card_set"), MODELS.items(), ids=lambda name: name)
def test_does_the_glossary_name_the_author_of_a_model(term, card_set):
    """Can a learner cite a model from its word as well as from its cards, with the same author and year?"""
    cited = references.citations(glossary().card(term).source)
    assert cited
    assert cited == references.citations(cards(card_set).source)


@pytest.mark.parametrize("card", cards("evidence").entries, ids=lambda card: card.id)
def test_does_every_finding_say_how_strong_it_is_and_what_it_rests_on(card):
    """Has each card of the evidence map a strength, the certainty of the source, and the studies it rests on?"""
    assert card["strength"] and card["certainty"]
    studies = references.citations(card.source)
    assert studies
    assert len(studies) <= 3 or card["strength"] != "één of enkele studies"
    assert len(studies) >= 3 or card["strength"] != "meerdere studies"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_does_every_module_say_where_to_read_on(path):
    """Does each module end its theory with the list of sources, and does one cell say what to read?"""
    shown = [text(cell) for cell in code_cells(path)]
    assert shown.count('les.show("references")') == 1
    assert any(cell["id"] == "lees-verder" for cell in prose(path))


def test_does_the_elective_say_where_to_read_on():
    """It has no module: does its first page name the document of its data with the author, and where to read on?"""
    _, first, *_ = map(text, prose(next(path for path in EXERCISES if path.parent.name == "05b-data")))
    assert "(004; ResearchNed et al., z.d.)" in first
    assert re.search(r"\*\*Lees verder:\*\*.* 004, ", first)


@pytest.mark.parametrize("card", cards("counter_voice").entries, ids=lambda card: card.id)
def test_does_every_demand_of_the_bundle_stand_beside_another_voice(card):
    """Is each demand from 001, said by someone, and answered from another document?"""
    documents = {place.document for place in references.places(card.source)}
    assert "001" in documents
    assert documents - {"001"}
    assert card["who"] and card["beside"]


@pytest.mark.parametrize("about_", ["klas", "verwijzen", "geld", "tijd", "vertrouwen"])
def test_is_every_demand_told_somewhere(about_):
    """Does a module show the demands on each subject, so that none stays in a file?"""
    calls = " ".join(text(cell) for path in MODULES for cell in code_cells(path))
    assert f'les.cards("counter_voice", about="{about_}")' in calls


@pytest.mark.parametrize("module", ["03-differentiatie", "04-co-teaching", "05-vignetten"])
def test_is_the_wish_that_teachers_name_most_told(module):
    """Do the modules about help say that smaller classes is the most named wish of teachers (004, §4.2)?"""
    words = " ".join(text(cell) for path in MODULES if path.stem == module for cell in prose(path))
    assert re.search(r"kleinere klassen[^.]*\.[^.]*004, §4\.2|vaakst[^.]*kleinere klassen", words)
