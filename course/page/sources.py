"""The line that names a source, to fold out: what the document is, what stands at that place, and whom it cites."""

from __future__ import annotations

import re
from html import escape

from course.base.html import Html, bullets, fold
from course.data import DataError, references


def source_line(text: str) -> Html:
    """Return the line that names a source."""
    return Html(f"<p><small>Bron: {escape(references.named(text))}</small></p>")


def source_html(text: str) -> Html:
    """Return the line of a source. It folds out to what it is; one without a document ("eigen uitleg") stays a line."""
    lines = about(text)
    summary = f"<small>Bron: {escape(references.named(text))}</small>"
    return fold(summary, bullets(lines)) if lines else source_line(text)


def about(text: str) -> list[Html]:
    """Return what a source is, a line per document, per place in it and per author; nothing where one is not known."""
    numbers = dict.fromkeys(re.findall(r"\b00\d\b", text))
    try:
        lines = [apa_html(one.apa) for one in references.documents() if one.document in numbers]
        cites = {one.document: one.cite for one in references.documents()}
        lines += [Html(escape(f"{cites[one.document]}, {one.name}: {one.title}")) for one in references.places(text)]
        return lines + [reference_html(references.reference(cite)) for cite in references.citations(text)]
    except DataError:  # a test holds our own content to the list; a lecturer's source that is not on it stays a line
        return []


def reference_html(one: references.Reference) -> Html:
    """Return an author as the documents name it, with how to refer to it."""
    where = f", in {escape(references.named(one.source))}" if one.source else ""
    how = f" Zo verwijs je: {escape(references.second_hand(one))}." if one.source else ""
    full = f" {apa_html(one.apa)}" if one.apa else ""
    return Html(f"<strong>{escape(one.cite)}</strong>{where}: {escape(one.about)}.{how}{full}")


def apa_html(apa: str) -> Html:
    """Return a reference as HTML, with its titles in italics."""
    return Html(re.sub(r"\*([^*]+)\*", r"<em>\1</em>", escape(apa)))
