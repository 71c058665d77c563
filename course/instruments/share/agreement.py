"""The co-teaching agreement as a picture of where two people agree, and as a page to print."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from course.base import dutch, html
from course.base.html import lines, table
from course.data import kept
from course.questions import Answer, Question

from .sheet import Row, open_rows, sheet_names, sheet_rows, written_rows

#: How an outcome looks: a sign and a pattern, so that nothing depends on colour.
_SIGNS = {"eens": "✓", "compromis": "≈", "verschil": "≠", "open": "?", "leeg": "–"}
_HEADINGS = {
    "compromis": "Ons compromis",
    "verschil": "Hier denken we anders over",
    "eens": "Hier zijn we het over eens",
}
_WORDS = {
    "eens": "eens",
    "compromis": "compromis",
    "verschil": "blijvend verschil",
    "open": "nog niet besproken",
    "leeg": "door geen van beiden ingevuld",
}


def states(answer: Mapping[str, Any]) -> dict[str, str]:
    """Return how each row stands: ``eens``, ``compromis``, ``verschil``, ``open``, or ``leeg`` where nobody wrote."""
    agreed, written = answer.get("rows", {}), written_rows(answer)
    return {
        row.id: agreed.get(row.id, {}).get("outcome") or ("open" if row in written else "leeg") for row in sheet_rows()
    }


def summary(answer: Mapping[str, Any]) -> str:
    """Return the picture in one Dutch sentence."""
    found = list(states(answer).values())
    parts = [f"{found.count(state)} {word}" for state, word in _WORDS.items() if state in found]
    return f"Van de {len(found)} rijen: {', '.join(parts)}."


def picture_html(answer: Mapping[str, Any]) -> str:
    """Return a strip of tiles, one per row of the sheet, with its text alternative and a legend."""
    tiles, size, gap = [], 40, 4
    for index, (row, state) in enumerate(zip(sheet_rows(), states(answer).values(), strict=True)):
        x, y = (index % 8) * (size + gap), (index // 8) * (size + gap)
        ink = "var(--ivk-main-ink)" if state == "eens" else "var(--ivk-ink)"
        fill = {"eens": "var(--ivk-main)", "compromis": "url(#ivk-hatch)"}.get(state, "var(--ivk-paper)")
        dash = ' stroke-dasharray="4 3"' if state in ("open", "leeg") else ""
        middle = f'x="{x + 1 + size / 2}" text-anchor="middle" fill="{ink}"'
        tiles.append(
            f'<rect x="{x + 1}" y="{y + 1}" width="{size}" height="{size}" rx="3" fill="{fill}"'
            f' stroke="var(--ivk-line)"{dash}/><text {middle} y="{y + 17}">{escape(row.label)}</text>'
            f'<text {middle} y="{y + 34}">{_SIGNS[state]}</text>'
        )
    found = set(states(answer).values())
    legend = " · ".join(f"{_SIGNS[state]} {word}" for state, word in _WORDS.items() if state in found)
    width, height = 8 * (size + gap), 2 * (size + gap)
    alternative = escape(summary(answer))
    return (
        f'<figure class="ivk-picture"><svg role="img" aria-label="{alternative}" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-size="14">'
        '<defs><pattern id="ivk-hatch" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<rect width="6" height="6" fill="var(--ivk-paper)"/>'
        '<path d="M0 6L6 0" stroke="var(--ivk-hair)" stroke-width="1.5"/></pattern>'
        f"</defs>{''.join(tiles)}</svg><figcaption>{alternative}<br>{legend}</figcaption></figure>"
    )


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the picture under the form, once there are two sheets to compare."""
    if not answer or answer["stage"] != "vergelijken":
        return {}
    return {"html": f"<p><strong>Waar staan jullie?</strong></p>{picture_html(answer)}"}


def agreement_page(answer: Mapping[str, Any]) -> dict[str, str]:
    """Return the agreement as a complete page to print or keep: picture, agreements, follow-up and both sheets."""
    names = sheet_names(answer)
    title = f"Co-teaching: afspraken van {names[0]} en {names[1]}"
    undecided = ", ".join(escape(_name(row)) for row in open_rows(answer))
    open_ = f"<p>Nog te bespreken: {undecided}.</p>" if undecided else ""
    body = (
        f"{picture_html(answer)}{open_}{_agreements(answer)}{_follow(answer)}{_signatures(names)}"
        f'<section class="ivk-sheets"><h2>De twee bladen</h2>{_sheets(answer, names)}</section>'
        "<p>SHARE: Sharing Hopes, Attitudes, Responsibilities and Expectations (Elzinga &amp; Van Manen, 2025,"
        " bijlage 1). De vragen staan hier in onze eigen woorden.</p>"
    )
    content = kept.page(title, body, _PAGE_STYLE, name=" en ".join(names))
    return {"name": "co-teaching-afspraken.html", "type": "text/html", "content": content}


#: More lines than this in one cell and its row may be cut by the end of a page; any other row stays whole.
_LONG_LINES, _LINE_LETTERS = 12, 30

# Columns of a fixed width: with words that may break anywhere, a table otherwise squeezes a column to two letters.
_PAGE_STYLE = (
    "main{overflow-wrap:anywhere}figure{margin:1rem 0}"
    "table{table-layout:fixed}thead th:first-child{width:9rem}"
    ".ivk-sign{display:flex;gap:2rem;margin:3rem 0 2rem}.ivk-sign p{flex:1;border-top:1px solid var(--ivk-ink)}"
    "h2{break-after:avoid}thead{display:table-header-group}tr,.ivk-sign{break-inside:avoid}"
    "tr.ivk-long{break-inside:auto}@page{size:A4;margin:18mm}@media print{.ivk-sheets{break-before:page}}"
)


def _agreements(answer: Mapping[str, Any]) -> str:
    """Return the decided rows as a table per outcome; what asks most of both comes first."""
    agreed = answer.get("rows", {})
    tables = []
    for outcome, title in _HEADINGS.items():
        rows = [row for row in sheet_rows() if agreed.get(row.id, {}).get("outcome") == outcome]
        if not rows:
            continue
        decided = (_line(row, agreed[row.id].get("text"), agreed[row.id].get("who")) for row in rows)
        tables.append(f"<h2>{title}</h2>{table(['Waarover', 'Wat spreken we af?', 'Wie doet wat?'], decided)}")
    return "".join(tables) or "<p>Er is nog geen rij besproken.</p>"


def _follow(answer: Mapping[str, Any]) -> str:
    follow = answer.get("follow", {})
    parts = [
        ("Onze eerste les samen", follow.get("first")),
        ("Dan kijken we terug", dutch.date(follow.get("date") or "")),
    ]
    terms = "".join(f"<dt>{label}</dt><dd>{_text(text)}</dd>" for label, text in parts if text)
    return f"<h2>Hoe verder</h2><dl>{terms}</dl>" if terms else ""


def _signatures(names: tuple[str, str]) -> str:
    return f'<div class="ivk-sign">{"".join(f"<p>{escape(name)}</p>" for name in names)}</div>'


def _sheets(answer: Mapping[str, Any], names: tuple[str, str]) -> str:
    sheets = [answer["own"]["answers"], answer["partner"]["answers"]]
    return table(
        ["Vraag", *names], (_line(row, *(sheet.get(row.id) for sheet in sheets)) for row in written_rows(answer))
    )


def _line(row: Row, *texts: str | None) -> html.Row:
    """Return a row of a table: what it is about, and a cell for each text."""
    high = max(sum(1 + len(line) // _LINE_LETTERS for line in (text or "").split("\n")) for text in texts)
    return html.Row([_name(row), *map(_text, texts)], "ivk-long" if high > _LONG_LINES else "")


def _name(row: Row) -> str:
    return f"{row.label} {row.title}"


def _text(text: str | None) -> str:
    """Return a partner's words as plain text: nothing in them is markup."""
    return lines(text) if text else "–"
