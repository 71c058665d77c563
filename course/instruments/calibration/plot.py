"""The gap plot: per skill the own rating, the prediction and what each mentor saw, with questions for the talk.

Drawn by hand, because it redraws at every click. Form tells the signs apart, and the same stands in a table. There is
no sum, no mean and no norm: one lesson seen by one person is the start of a talk.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from course.base import dutch
from course.base.html import Html, bullets, lines, table
from course.data import Card, cards
from course.page.layout import page, shown
from course.page.sources import source_line
from course.questions import Answer, Question

from .question import HIGH, LOW, SCHEME, Sheet, who, word

#: From how many points two ratings are worth a question. Ours: half of the scale's four steps.
GAP = 2
#: Questions of one sort for one talk; a quarter of an hour is short.
_MOST_QUESTIONS = 2
_WIDTH, _HEIGHT, _EDGE, _MIDDLE = 200, 30, 16, 15

NOTE = (
    "Een mentor zag één les; jij denkt aan meer lessen. Geen van beide is de maat. In onderzoek gaven beginnende "
    "leraren zichzelf iets hogere scores dan ervaren collega’s. Waarom, is niet bekend "
    "(ResearchNed et al., z.d., §4.3)."
)


def picture(question: Question, answer: Answer, *, own: Answer = None, prediction: Answer = None) -> dict[str, Any]:
    """Return the plot with questions for the talk, once there is a sheet and both own lists are filled in."""
    sheets: list[Sheet] = (answer or {}).get("sheets", [])
    if not sheets:
        return {}
    skills = list(cards(SCHEME))
    for given, name in ((own, "je eigen beeld"), (prediction, "je voorspelling")):
        if len(given or {}) < len(skills):
            return {"html": f"<p>Het blad is binnen. Vul eerst {name} hierboven in; dan zie je wat je mentor zag.</p>"}
    body = _rows(skills, own, prediction, sheets) + _table(skills, own, prediction, sheets) + _notes(sheets)
    ask = bullets(questions(own, prediction, sheets))
    talk = f"<p><strong>Vragen voor het gesprek</strong></p>{ask}<p>{escape(NOTE)}</p>"
    printed = f"{body}{talk}{source_line(cards(SCHEME).source)}"
    return shown("Jij en je mentor", body + talk) | {"page": page(question, "Wat ik zie en wat een ander zag", printed)}


def questions(own: Mapping[str, Any], prediction: Mapping[str, Any], sheets: list[Sheet]) -> list[str]:
    """Return questions about what was seen, the largest gaps first; always at least one."""
    asked = []
    for higher, start in ((True, "Wat zag je mij doen bij"), (False, "Wat zag je wel en niet bij")):
        for card, _ in _gaps(own, sheets, higher)[:_MOST_QUESTIONS]:
            asked.append(f"{start} ‘{card.title}’?{'' if higher else ' Wanneer in de les?'}")
    if len(sheets) > 1 and (apart := _apart(sheets)):
        asked.append(f"Jullie zagen iets anders bij {dutch.listing(apart)}. Aan welk moment dachten jullie?")
    if unseen := [card.title for card in cards(SCHEME) if _seen(sheets, card.id) == []]:
        asked.append(f"In welke les zou je dit wel kunnen zien: {dutch.listing(unseen[:3])}?")
    wrong = [card.title for card in cards(SCHEME) if _off(prediction.get(card.id), _seen(sheets, card.id))]
    if wrong:
        asked.append(f"Ik voorspelde iets anders bij {dutch.listing(wrong[:3])}. Waardoor denk je?")
    return asked or ["Wij zien het bijna overal hetzelfde. Waar zou je de volgende keer op willen letten?"]


def _seen(sheets: list[Sheet], id_: str) -> list[int]:
    return [level for sheet in sheets if isinstance(level := sheet["ratings"].get(id_), int)]


def _off(own: Any, seen: list[int]) -> bool:
    return isinstance(own, int) and any(abs(level - own) >= GAP for level in seen)


def _gaps(own: Mapping[str, Any], sheets: list[Sheet], higher: bool) -> list[tuple[Card, int]]:
    """Return the skills that a mentor rated clearly higher (or lower) than the learner, the largest gap first."""
    found = []
    for card in cards(SCHEME):
        mine = own.get(card.id)
        gaps = [level - mine for level in _seen(sheets, card.id)] if isinstance(mine, int) else []
        gap = max(gaps, key=abs, default=0)
        if abs(gap) >= GAP and (gap > 0) == higher:
            found.append((card, gap))
    return sorted(found, key=lambda pair: -abs(pair[1]))


def _apart(sheets: list[Sheet]) -> list[str]:
    return [
        f"‘{card.title}’"
        for card in cards(SCHEME)
        if len(seen := _seen(sheets, card.id)) > 1 and max(seen) - min(seen) >= GAP
    ]


# -- drawing -----------------------------------------------------------------------------------------------------------


def _rows(skills: list[Card], own: Mapping[str, Any], prediction: Mapping[str, Any], sheets: list[Sheet]) -> str:
    names = [who(sheet, place) for place, sheet in enumerate(sheets, start=1)]
    legend = "● jij zelf · ○ je voorspelling · " + " · ".join(
        f"{sign} {name}" for sign, name in zip("◆◇", names, strict=False)
    )
    parts = [f"<p>{LOW} = bijna niet, {HIGH} = de hele les<br>{escape(legend)}</p>"]
    for competence in cards(SCHEME).extra["competences"]:
        rows = "".join(
            f'<li style="display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:center"><span style="flex:1 1 9rem">'
            f"{escape(card.title)}</span>{_svg(own.get(card.id), prediction.get(card.id), sheets, card.id)}</li>"
            for card in skills
            if card["competence"] == competence["id"]
        )
        parts.append(
            f'<p><strong>{escape(competence["title"])}</strong></p><ul style="list-style:none;padding:0">{rows}</ul>'
        )
    return "".join(parts)


def _svg(own: Any, predicted: Any, sheets: list[Sheet], id_: str) -> str:
    """Return one row; signs at the same place lie above each other, so that none hides another."""
    marks = []
    if isinstance(predicted, int):
        marks.append(
            f'<circle cx="{_x(predicted)}" cy="{_MIDDLE}" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/>'
        )
    if isinstance(own, int):
        marks.append(f'<circle cx="{_x(own)}" cy="{_MIDDLE}" r="4"/>')
    for place, sheet in enumerate(sheets):
        if isinstance(level := sheet["ratings"].get(id_), int):
            fill = "currentColor" if place == 0 else "none"
            y = _MIDDLE - 13 if place == 0 else _MIDDLE + 3
            marks.append(
                f'<path d="M{_x(level)} {y}l5 5l-5 5l-5 -5z" fill="{fill}" stroke="currentColor" stroke-width="1.4"/>'
            )
    scale = "".join(
        f'<path d="M{_x(level)} {_MIDDLE - 4}v8" stroke="currentColor" stroke-opacity=".4"/>'
        for level in range(LOW, HIGH + 1)
    )
    line = f'<path d="M{_x(LOW)} {_MIDDLE}H{_x(HIGH)}" stroke="currentColor" stroke-opacity=".4"/>'
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" aria-hidden="true" '
        f'focusable="false" fill="currentColor">{line}{scale}{"".join(marks)}</svg>'
    )


def _x(level: int) -> float:
    return round(_EDGE + (_WIDTH - 2 * _EDGE) * (level - LOW) / (HIGH - LOW), 1)


def _table(skills: list[Card], own: Mapping[str, Any], prediction: Mapping[str, Any], sheets: list[Sheet]) -> str:
    def mine(level: Any) -> str:
        return str(level) if isinstance(level, int) else "weet ik niet"

    heads = ["Wat", "Jij", "Voorspeld", *(who(sheet, place) for place, sheet in enumerate(sheets, start=1))]
    rows = (
        [card.title, mine(own.get(card.id)), mine(prediction.get(card.id))]
        + [word(sheet["ratings"].get(card.id)) for sheet in sheets]
        for card in skills
    )
    written = table(heads, rows, "Jij, je voorspelling en wat er is gezien")
    return f"<details><summary>Lees dit als tabel</summary>{written}</details>"


def _notes(sheets: list[Sheet]) -> str:
    titles = {one["id"]: one["title"] for one in cards(SCHEME).extra["competences"]}
    found = [
        Html(f"{escape(who(sheet, place))}, {escape(titles[id_].lower())}: {lines(text)}")
        for place, sheet in enumerate(sheets, start=1)
        for id_, text in sheet.get("notes", {}).items()
    ]
    return f"<p><strong>Wat er precies is gezien</strong></p>{bullets(found)}" if found else ""
