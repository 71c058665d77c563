"""The sources: five documents, what the course adds itself, the authors that the documents name, and what stands where.

A source reads ``003, §3.2 advies 6 (Goei & Kleijnen, 2009)``: a document, a place in it, and whom it cites there. Every
part can be looked up here, so that a reader can open it and refer to it. The number is for who writes; a reader gets
the name of the document (:func:`named`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from course.base.paths import data_dir

from .cards import cards
from .decode import DOCUMENT, Entry, Text, load
from .errors import DataError, suggestion
from .tables import tables

FILE = "references.toml"
_CITATION = re.compile(r"[^\W\d_][^()\d]*, (?:\d{4}|z\.d\.)")
#: The number of a document, wherever it stands in a source.
_NUMBER = re.compile(rf"\b{DOCUMENT.pattern}")
_NUMERAL = r"\d+(?:\.\d+)*"
_SERIES = rf"{_NUMERAL}(?:(?:, | en | tot en met ){_NUMERAL}(?![\d.]))*"
_PLACE = re.compile(
    rf"(?P<section>§{_NUMERAL})(?: adviezen| advies (?P<advice>{_SERIES}))?"
    rf"|(?P<kind>hoofdstuk|bijlage|tabel|figuur) (?P<numbers>{_SERIES})"
)
#: The level of the recommendations in each section of 003.
_LEVELS = {"§3.1": "bovenschools", "§3.2": "school", "§3.3": "groep", "§3.4": "leerling"}


@dataclass(frozen=True)
class Reference:
    """One source of the list.

    Attributes:
        cite: how it stands between brackets in the course: ``Booth & Ainscow, 2002``.
        name: of a document, how it stands in the line of a source: author, year and short title.
        about: what the course uses it for, in Dutch.
        apa: the reference in APA 7, with ``*…*`` for italics; empty where the document does not give it.
        document: the number of a document, or of the document that names this author; empty for what the course adds.
        source: the place where a document names it; empty for a document and for what is added.
        note: what is not known of it, or why it is there.
    """

    cite: str
    about: str
    apa: str = ""
    document: str = ""
    source: str = ""
    note: str = ""
    name: str = ""


@dataclass(frozen=True)
class Place:
    """A place in a document and what stands there, in our words."""

    document: str
    name: str
    title: str


class DocumentTable(Entry, frozen=True, kw_only=True):
    """One of the five documents."""

    id: Text
    cite: Text
    name: Text
    apa: Text
    about: Text
    note: Text


class AddedTable(Entry, frozen=True, kw_only=True):
    """A source that the course adds itself, with the reason."""

    cite: Text
    apa: Text
    about: Text
    note: Text


class CitedTable(Entry, frozen=True, kw_only=True):
    """An author whom a document names."""

    cite: Text
    source: Text
    about: Text
    apa: Text = ""


class PlaceTable(Entry, frozen=True, kw_only=True):
    """A place in a document."""

    document: Text
    name: Text
    title: Text


class ReferenceFile(Entry, frozen=True, kw_only=True):
    """The file of sources."""

    title: Text
    document: tuple[DocumentTable, ...]
    added: tuple[AddedTable, ...]
    cited: tuple[CitedTable, ...]
    place: tuple[PlaceTable, ...]


def documents() -> tuple[Reference, ...]:
    """Return the five documents, in the order of their numbers."""
    return tuple(Reference(e.cite, e.about, e.apa, e.id, note=e.note, name=e.name) for e in _content().document)


def added() -> tuple[Reference, ...]:
    """Return what the course adds and none of the documents is."""
    return tuple(Reference(e.cite, e.about, e.apa, note=e.note) for e in _content().added)


def cited() -> tuple[Reference, ...]:
    """Return the authors that the documents name, as the documents name them."""
    return tuple(Reference(e.cite, e.about, e.apa, e.source[:3], e.source) for e in _content().cited)


def reference(cite: str) -> Reference:
    """Return a source by the words between brackets; unknown words raise :class:`DataError` with the nearest ones."""
    known = {one.cite: one for one in (*documents(), *added(), *cited())}
    if cite not in known:
        raise DataError(f"‘{cite}’ staat niet in data/{FILE}.{suggestion(cite, known)}")
    return known[cite]


def citations(text: str) -> list[str]:
    """Return whom a text cites between brackets: ``(003, tabel 6; De Boer et al., 2022)`` gives one name and year."""
    found = []
    for group in re.findall(r"\(([^()]*)\)", text):
        for part in group.split(";"):
            words = part.strip().rpartition(": ")[2]
            if match := _CITATION.fullmatch(words.removesuffix(".") if not words.endswith("z.d.") else words):
                found.append(match[0])
    return found


def named(source: str) -> str:
    """Return a source as a reader sees it: documents by author, year and title, briefly when they come again."""
    seen: set[str] = set()

    def name(match: re.Match[str]) -> str:
        document = next((one for one in documents() if one.document == match[0]), None)
        if document is None:
            return match[0]
        again = match[0] in seen
        seen.add(match[0])
        return document.cite if again else document.name

    return _NUMBER.sub(name, source)


def second_hand(one: Reference) -> str:
    """Return how a reader cites an author of whom only a document is known, in APA 7."""
    document = next(doc for doc in documents() if doc.document == one.document)
    return f"({one.cite}, zoals geciteerd in {document.cite})"


def places(source: str) -> list[Place]:
    """Return the places that a source names, with what stands there.

    Raises:
        DataError: a place that is not in ``data/references.toml``, or a recommendation or table that does not exist.
    """
    found: list[Place] = []
    document = ""
    for part in re.sub(r"\([^()]*\)", "", source).split(";"):
        number = re.match(r"\s*(00\d)\b", part)
        document = number[1] if number else document
        if document:
            found += _in_document(document, part)
    return found


def _in_document(document: str, part: str) -> Iterator[Place]:
    for match in _PLACE.finditer(part):
        if match["advice"]:
            for number in _expand(match["advice"]):
                yield _recommendation(document, match["section"], int(number))
        elif match["section"]:
            yield _known(document, match["section"])
        else:
            for number in _expand(match["numbers"]):
                yield _known(document, f"{match['kind']} {number}")
    for name, place in _places().items():
        if name[0] == document and name[1][0] not in "§" and not name[1][-1].isdigit():
            words = name[1].split(" en ")[0] if document == "002" else name[1]
            if re.search(rf"\b{re.escape(words)}", part):
                yield place


def _expand(series: str) -> list[str]:
    """Return the numbers of a series: ``1 tot en met 3`` gives 1, 2 and 3."""
    numbers: list[str] = []
    for part in re.split(r", | en (?!met)", series):
        first, _, last = part.partition(" tot en met ")
        numbers += [str(n) for n in range(int(first), int(last) + 1)] if last else [first]
    return numbers


def _recommendation(document: str, section: str, number: int) -> Place:
    found = cards("recommendations").where(level=_LEVELS.get(section), number=number) if document == "003" else ()
    if not found:
        raise DataError(f"Advies {number} van {document}, {section} bestaat niet.")
    return Place(document, f"{section} advies {number}", found[0].title)


def _known(document: str, name: str) -> Place:
    if document == "004" and name.startswith("tabel "):
        titles = {f"tabel {table.id}": table.title for table in tables()}
        if name in titles:
            return Place(document, name, titles[name])
    if (document, name) not in _places():
        near = suggestion(name, [known for number, known in _places() if number == document])
        raise DataError(f"De plaats ‘{document}, {name}’ staat niet in data/{FILE}.{near}")
    return _places()[document, name]


@cache
def _places() -> dict[tuple[str, str], Place]:
    return {(e.document, e.name): Place(e.document, e.name, e.title) for e in _content().place}


@cache
def _content() -> ReferenceFile:
    return load(data_dir() / FILE, ReferenceFile)
