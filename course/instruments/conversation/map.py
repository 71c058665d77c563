"""The drawing of a conversation: the path that was taken, beside the other paths, with the same in words."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from course.questions import Answer, Question

from .cases import case
from .parts import NEAR, Case, Ending, Moment
from .question import Conversation

_BOX = (128, 44)
_STEP = (150, 68)
_TOP = 36
_LETTERS = 19  # that fit on one line of a box

#: From a moment to where a choice leads.
Edge = tuple[str, str]


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the drawing under a conversation, once one path has come to an ending."""
    assert isinstance(question, Conversation)
    if not answer or not question.is_complete(answer):
        return {}
    return {"html": map_html(case(question.case_id), answer)}


def map_html(found: Case, answer: Mapping[str, Any]) -> str:
    """Return the drawing with its text alternative and the paths in words. ``answer`` must be clean."""
    earlier = answer.get("earlier", [])
    return (
        f'<figure class="ivk-map"><figcaption><strong>Jouw weg door het gesprek</strong></figcaption>'
        f"{_svg(found, answer['path'], earlier)}{_LEGEND}</figure>"
        f"<details><summary>Jouw weg en de andere wegen in woorden</summary>{_words(found, answer['path'])}</details>"
    )


_LEGEND = (
    "<p>Dikke lijn met nummers: de weg die je nu liep. Streepjes: wat je eerder probeerde. Dunne lijn: niet gekozen."
    " Hoe verder naar rechts, hoe groter de afstand tussen jullie; dat is onze inschatting.</p>"
)


def places(found: Case) -> dict[str, tuple[int, int]]:
    """Return column and row of each moment and ending: nearness sets the column, the layers follow each other down."""
    spots: dict[str, tuple[int, int]] = {}
    top = 0
    for ids in found.layers():
        rows = [0] * len(NEAR)  # two of one layer that are equally near stand one under the other
        for id_ in ids:
            column = NEAR.index(found.place(id_).near)
            spots[id_] = (column, top + rows[column])
            rows[column] += 1
        top += max(rows)
    return spots


def _svg(found: Case, path: Sequence[str], earlier: Sequence[Sequence[str]]) -> str:
    spots = places(found)
    width = len(NEAR) * _STEP[0] + 8  # the lines that go round
    height = _TOP + max(row for _, row in spots.values()) * _STEP[1] + _BOX[1] + 8
    steps, place = found.walk(path)
    now = {(moment.id, say.to) for moment, say in steps}
    before = {(moment.id, say.to) for one in earlier for moment, say in found.walk(one)[0]}
    numbers = {moment.id: str(number) for number, (moment, _) in enumerate(steps, start=1)}
    seen = {id_ for edge in now | before for id_ in edge}
    edges = dict.fromkeys((moment.id, say.to) for moment, say in found.edges())
    drawn = sorted(edges, key=lambda edge: (edge in now, edge in before))  # the path lies on top
    lines = "".join(_line(spots, edge, edge in now, edge in before) for edge in drawn)
    boxes = "".join(
        _box(found.place(id_), spots[id_], numbers.get(id_, "●" if id_ == place.id else ""), id_ in seen)
        for id_ in spots
    )
    middles = [column * _STEP[0] + _STEP[0] / 2 for column in range(len(NEAR))]
    heads = "".join(
        f'<text x="{x}" y="18" text-anchor="middle" font-weight="bold">{escape(name)}</text>'
        for x, name in zip(middles, NEAR, strict=True)
    )
    label = f"Tekening van het gesprek. {_sentence(steps, place, earlier)} Hieronder staat hetzelfde in woorden."
    return (
        f'<svg role="img" aria-label="{escape(label)}" viewBox="0 0 {width} {height}" width="{width}" '
        f'font-size="12" fill="var(--ivk-ink)">{heads}{lines}{boxes}</svg>'
    )


def _corner(spot: tuple[int, int]) -> tuple[float, float]:
    return spot[0] * _STEP[0] + (_STEP[0] - _BOX[0]) / 2, _TOP + spot[1] * _STEP[1]


def _line(spots: Mapping[str, tuple[int, int]], edge: Edge, now: bool, before: bool) -> str:
    (left, top), (right, bottom) = _corner(spots[edge[0]]), _corner(spots[edge[1]])
    x1, y1, x2, y2 = left + _BOX[0] / 2, top + _BOX[1], right + _BOX[0] / 2, bottom
    round_ = 98 if x1 == x2 and y2 - y1 > _STEP[1] else 0  # a long straight line goes round the boxes between
    style = 'stroke="var(--ivk-main)" stroke-width="5"' if now else 'stroke="var(--ivk-soft)"'
    if before and not now:
        style = 'stroke="var(--ivk-warm)" stroke-width="3" stroke-dasharray="7 4"'
    return f'<path d="M{x1} {y1}C{x1 + round_} {y1 + 26} {x2 + round_} {y2 - 26} {x2} {y2}" fill="none" {style}/>'


def _box(place: Moment | Ending, spot: tuple[int, int], mark: str, seen: bool) -> str:
    x, y = _corner(spot)
    ending = isinstance(place, Ending)
    lines = textwrap.wrap(place.title, _LETTERS)[:2]
    first = y + _BOX[1] / 2 + (4 if len(lines) == 1 else -4)
    words = "".join(
        f'<text x="{x + _BOX[0] / 2}" y="{first + 15 * index}" text-anchor="middle">{escape(line)}</text>'
        for index, line in enumerate(lines)
    )
    badge = (
        f'<circle cx="{x - 1}" cy="{y - 1}" r="9" fill="var(--ivk-main)"/>'
        f'<text x="{x - 1}" y="{y + 3}" text-anchor="middle" fill="var(--ivk-main-ink)" font-weight="bold">'
        f"{mark}</text>"
        if mark
        else ""
    )
    behind = "main-soft" if seen else "paper"
    shape = f'rx="{22 if ending else 4}" fill="var(--ivk-{behind})" stroke="var(--ivk-line)"'
    dash = "" if seen else ' stroke-dasharray="3 3"'
    return f'<rect x="{x}" y="{y}" width="{_BOX[0]}" height="{_BOX[1]}" {shape}{dash}/>{words}{badge}'


def _sentence(steps: Sequence[Any], place: Moment | Ending, earlier: Sequence[Any]) -> str:
    where = f"{'Het einde' if isinstance(place, Ending) else 'Je bent nu bij'} ‘{place.title}’"
    tried = {0: "", 1: " Je probeerde ook één andere weg."}.get(
        len(earlier), f" Je probeerde ook {len(earlier)} andere wegen."
    )
    return f"Jouw weg telt {len(steps)} keuzes. {where}.{tried}"


def _words(found: Case, path: Sequence[str]) -> str:
    """Return the path as a list, and under each step what could have been said instead and where that leads."""
    steps, place = found.walk(path)
    items = ""
    for moment, chosen in steps:
        others = "".join(
            f"<li>Niet gekozen: {escape(say.text)} (naar ‘{escape(found.place(say.to).title)}’)</li>"
            for say in moment.says
            if say.id != chosen.id
        )
        items += f"<li><strong>{escape(moment.title)}</strong>: {escape(chosen.text)}<ul>{others}</ul></li>"
    end = f"<p>Einde: {escape(place.title)}</p>" if isinstance(place, Ending) else ""
    return f"<ol>{items}</ol>{end}"
