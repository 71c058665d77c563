"""HTML that works without scripts: safe text, lists, tables, and pieces that fold out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

#: Marks a place where JupyterLab's own keys (Enter, arrows, d d) must not act.
KEYS_HERE = 'data-lm-suppress-shortcuts="true"'

#: The colours and measures of the course, which every style names; see the file.
TOKENS = " ".join(
    re.sub(r"/\*.*?\*/", "", Path(__file__).with_name("tokens.css").read_text("utf-8"), flags=re.DOTALL).split()
)

#: Where long words may break in a narrow table; browsers do not know Dutch hyphenation everywhere.
_BREAKS = ("samenwerkings|verband", "Organisa|torische", "leer|gemeenschap", "professio|nals", "verant|woording")


def token(name: str) -> str:
    """Return what a token is in the light, for what cannot name it: a chart, which has a language of its own."""
    value = re.search(rf"--ivk-{name}: ([^;]+);", TOKENS)
    if value is None:
        raise KeyError(name)
    return value[1]


class Html(str):
    """A text that is HTML and can be trusted. A table takes any other text as plain, and escapes it."""


# -- text --------------------------------------------------------------------------------------------------------------


def lines(text: str) -> Html:
    """Return plain text as one piece of HTML that keeps its line breaks."""
    return Html(escape(text).replace("\n", "<br>"))


def paragraphs(text: str) -> Html:
    """Return plain text as HTML: an empty line starts a paragraph, ``**…**`` is bold, the rest is escaped."""
    found = re.split(r"\n\s*\n", text.strip())
    bold = [re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", escape(paragraph)) for paragraph in found]
    return Html("".join("<p>" + paragraph.replace("\n", "<br>") + "</p>" for paragraph in bold))


def narrow(text: str) -> Html:
    """Return a plain text for a narrow column: escaped, with soft hyphens in the longest words."""
    for word in _BREAKS:
        text = text.replace(word.replace("|", ""), word.replace("|", "\N{SOFT HYPHEN}"))
    return Html(escape(text))


def bullets(texts: Iterable[str]) -> Html:
    """Return a list of texts (plain, or ``Html``), or nothing where there are none."""
    items = "".join(f"<li>{_safe(text)}</li>" for text in texts)
    return Html(f"<ul>{items}</ul>" if items else "")


def signs(picture: str) -> Html:
    """Return a picture made of signs. It is not read aloud: words beside it must say the same."""
    return Html(f'<span class="ivk-signs" aria-hidden="true">{escape(picture)}</span>')


def fold(summary: str, body: str, *, unfolded: bool = False) -> Html:
    """Return a piece that folds out; ``summary`` and ``body`` are HTML. It works by keyboard and without scripts."""
    return Html(
        f'<details class="ivk-fold"{" open" if unfolded else ""}>'
        f"<summary {KEYS_HERE}>{summary}</summary>{body}</details>"
    )


# -- tables ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """A row of a table, with a class for its style. A row without one can be a plain sequence of cells."""

    cells: Sequence[str]
    css_class: str = ""


def table(
    heads: Sequence[str],
    rows: Iterable[Row | Sequence[str]],
    caption: str = "",
    *,
    row_heads: bool = True,
    style: str = "",
    column_styles: Sequence[str] = (),
) -> Html:
    """Return a table with a scope on every head; heads, cells and caption are plain texts, or ``Html``.

    ``row_heads`` tells that the first cell of a row names it. ``style`` is that of the table, ``column_styles`` are
    those of the cells in each column, empty for none.
    """
    return _table(heads, _body(rows, row_heads, column_styles), caption, style)


def grouped_table(
    heads: Sequence[str], groups: Iterable[tuple[str, Iterable[Sequence[str]]]], caption: str = ""
) -> Html:
    """Return a table whose rows stand in groups, each under its own head; an empty head is left out."""
    bodies = []
    for title, rows in groups:
        head = f'<tr><th scope="rowgroup" colspan="{len(heads)}">{_safe(title)}</th></tr>' if title else ""
        bodies.append(_body(rows, above=head))
    return _table(heads, "".join(bodies), caption)


def _table(heads: Sequence[str], bodies: str, caption: str, style: str = "") -> Html:
    above = f"<caption>{_safe(caption)}</caption>" if caption else ""
    top = "".join(f'<th scope="col">{_safe(head)}</th>' for head in heads)
    return Html(f"<table{_attribute('style', style)}>{above}<thead><tr>{top}</tr></thead>{bodies}</table>")


def _body(
    rows: Iterable[Row | Sequence[str]], row_heads: bool = True, column_styles: Sequence[str] = (), above: str = ""
) -> str:
    written = []
    for one in rows:
        row = one if isinstance(one, Row) else Row(one)
        cells = []
        for place, text in enumerate(row.cells):
            tag, kind = ("th", ' scope="row"') if row_heads and place == 0 else ("td", "")
            style = _attribute("style", column_styles[place] if place < len(column_styles) else "")
            cells.append(f"<{tag}{kind}{style}>{_safe(text)}</{tag}>")
        written.append(f"<tr{_attribute('class', row.css_class)}>{''.join(cells)}</tr>")
    return f"<tbody>{above}{''.join(written)}</tbody>"


def _safe(text: str) -> str:
    return text if isinstance(text, Html) else escape(text)


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(value)}"' if value else ""
