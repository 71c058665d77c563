"""Who said it: does every name with a year stand in the list, is the list used, and can every place be opened?"""

from __future__ import annotations

import ast
import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from content import (
    EXERCISE_QUESTIONS,
    EXERCISES,
    MODULE_QUESTIONS,
    MODULES,
    NOTEBOOKS,
    RECALL_QUESTIONS,
    ROOT,
    code_cells,
    notebook,
    prose,
    strings,
    text,
    visible,
)

from course.data import card_sets, cards, glossary, references
from course.instruments import load_questions
from course.page.cards import cards_html, glossary_html
from course.page.sources import about, source_html

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


#: The number of a document, as only who writes the course should meet it: not a part of a figure or of an id.
BARE = re.compile(r"(?<![\w.,-])00[0-4]\b(?![.,]\d)")
#: The same where a line of a source begins.
BEGUN = re.compile(rf"(?:Bron: |\(|^){BARE.pattern}.{{0,40}}")
#: What a reader never sees as it stands in a content file: names for programs, and sources, which are shown by name.
UNSEEN = {"source", "document", "id"}


def seen(value: object) -> Iterator[str]:
    """Yield every text of a content file that is shown as it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in UNSEEN:
                yield from seen(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from seen(inner)
    elif isinstance(value, str):
        yield value


def told(path: Path) -> Iterator[str]:
    """Yield every string of a Python file but its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value


def test_does_a_reader_never_meet_the_number_of_a_document():
    """Does every text name its source by author, year or title, in notebooks, content files and programs?"""
    texts = {path.name: list(seen(tomllib.loads(path.read_text(encoding="utf-8")))) for path in FILES}
    texts[references.FILE] = list(seen(tomllib.loads((ROOT / "data" / references.FILE).read_text(encoding="utf-8"))))
    texts |= {path.name: [text(cell) for cell in notebook(path)["cells"]] for path in NOTEBOOKS}
    programs = [path for room in ("course", "autograder") for path in (ROOT / room).rglob("*.py")]
    writing = {
        "authoring",
        "decode.py",
        "facts.py",
        "references.py",
    }  # they know the numbers, for who writes the course
    texts |= {
        str(path): list(told(path))
        for path in programs
        if not path.name.startswith(("test_", "conftest")) and not writing & {path.name, path.parent.name}
    }
    assert [(name, found[0]) for name, all_ in texts.items() for one in all_ if (found := BARE.search(one))] == []


def test_is_every_source_shown_by_name():
    """Do cards, words and questions show the name of a document where their file has its number?"""
    sources: set[str] = set()
    shown = [cards_html(cards(set_id)) for set_id in card_sets()] + [glossary_html(glossary())]
    for path in (*MODULE_QUESTIONS, *RECALL_QUESTIONS, *EXERCISE_QUESTIONS):
        for question in load_questions(path).values():
            shown += strings(question.public())
            sources.add(question.source)
    shown += map(source_html, sources)
    assert [found[0] for one in shown if (found := BEGUN.search(one))] == []
    assert references.named("003, tabel 6 (De Boer et al., 2022); 003, §3.3; eigen uitleg") == (
        "Elzinga & Van Manen (2025), Op weg naar meer inclusie, tabel 6 (De Boer et al., 2022); "
        "Elzinga & Van Manen, 2025, §3.3; eigen uitleg"
    )


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
    assert "(ResearchNed et al., z.d.)" in first
    assert re.search(r"\*\*Lees verder:\*\*.*\(ResearchNed et al\., z\.d\.\), hoofdstuk 2", first)


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
    assert re.search(
        r"kleinere klassen[^.]*\.[^.]*ResearchNed et al\., z\.d\., §4\.2|vaakst[^.]*kleinere klassen", words
    )
