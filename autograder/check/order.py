"""Reading order and ids: does a learner, and a screen reader, meet everything in the order that it is meant in?"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

from autograder.assignment import QUESTIONS_FILE, Assignment, asked_in
from autograder.config import is_safe_id

from .finding import Finding

_HEADING = re.compile(r"^(#{1,6}) +\S", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
#: Ids never change after a release, and stand in file names, addresses and answer records.
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def order(source: Assignment) -> list[Finding]:
    """Return what stands in the wrong order, or under a wrong id, in an assignment's source."""
    found = []
    for id_, notebook in source.notebooks.items():
        found += [*_headings(id_, notebook), *_ids(source.id, id_, notebook)]
        if source.answered_by_widgets:
            found += [*_steps(source.id, id_, notebook), *_tasks(source, id_)]
    return [*found, *_questions(source)]


def _headings(id_: str, notebook: NotebookNode) -> Iterator[Finding]:
    if not notebook.cells or notebook.cells[0].cell_type != "markdown" or not notebook.cells[0].source.startswith("# "):
        yield Finding("begint niet met een titel (# …)", id_)
    level = 0
    for cell in notebook.cells:
        for marks in _HEADING.findall(_FENCED.sub("", cell.source)) if cell.cell_type == "markdown" else ():
            if len(marks) > level + 1 and level:
                yield Finding(f"na een kop van niveau {level} komt er een van niveau {len(marks)}", id_, cell.id)
            if len(marks) == 1 and level:
                yield Finding("er is nog een titel (#); onder de titel begint een kop met ##", id_, cell.id)
            level = len(marks)


def _ids(assignment: str, id_: str, notebook: NotebookNode) -> Iterator[Finding]:
    if id_ != f"opdracht-{assignment}":
        yield Finding(f"het bestand moet opdracht-{assignment}.ipynb heten, want zo heet de inlevering", id_)
    front = notebook.metadata.get("cursus", {})
    for name, wanted in (("id", id_), ("assignment", assignment)):
        if front.get(name, wanted) != wanted:
            yield Finding(f"in de metadata staat bij cursus als {name} ‘{front[name]}’ in plaats van ‘{wanted}’", id_)
    seen: set[str] = set()
    for cell in notebook.cells:
        if cell.id in seen:
            yield Finding("deze cel-id komt vaker voor", id_, cell.id)
        seen.add(cell.id)
        named = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if named and not is_safe_id(named):
            yield Finding(f"de nbgrader-id ‘{named}’ kan niet: gebruik letters, cijfers en streepjes", id_, cell.id)
        elif named and cell.id != named:
            text = f"de id van de cel en die van nbgrader (‘{named}’) verschillen"
            yield Finding(text, id_, cell.id, grave=False)


def _steps(assignment: str, id_: str, notebook: NotebookNode) -> Iterator[Finding]:
    """Opening comes before every question, and handing in after the last."""
    opened, handed = False, ""
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        for name, arguments in _calls(cell.source):
            if name == "open_exercise":
                opened = True
                if arguments != [assignment]:
                    yield Finding(f'opent een andere opdracht dan ‘{assignment}’ (open_exercise("…"))', id_, cell.id)
            elif name == "ask":
                for question in asked_in(cell.source):
                    if not opened:
                        yield Finding("staat vóór de cel die de opdracht opent", id_, cell.id, question)
                    if handed:
                        yield Finding("staat na de knop Inleveren", id_, cell.id, question)
            elif name == "hand_in":
                if handed:
                    yield Finding("er is al een knop Inleveren", id_, cell.id)
                handed = cell.id
    if not opened:
        yield Finding('geen cel opent de opdracht: les = course.open_exercise("…")', id_)
    if not handed:
        yield Finding("er is geen knop Inleveren: les.hand_in()", id_)


def _calls(source: str) -> list[tuple[str, list[Any]]]:
    """Return name and plain arguments of the calls in a cell, in order."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return []
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [
        (call.func.attr, [one.value for one in call.args if isinstance(one, ast.Constant)])
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset))
        if isinstance(call.func, ast.Attribute)
    ]


def _tasks(source: Assignment, id_: str) -> Iterator[Finding]:
    for item in source.items(id_):
        if item.task and not item.questions:
            yield Finding("na deze taak komt geen vraag om het antwoord in te schrijven", id_, item.grade_id)


def _questions(source: Assignment) -> Iterator[Finding]:
    asked = source.asked()
    for id_ in source.questions:
        if not _ID.fullmatch(id_):
            text = f"de id van een vraag heeft kleine letters, cijfers en streepjes ({QUESTIONS_FILE})"
            yield Finding(text, question=id_)
    written = [id_ for id_ in source.questions if id_ in asked]
    if written != [id_ for id_ in asked if id_ in source.questions]:
        first = next(one for one, other in zip(written, asked, strict=False) if one != other)
        text = f"de vragen staan in {QUESTIONS_FILE} in een andere volgorde dan in het notebook"
        yield Finding(f"{text}; vanaf deze", question=first, grave=False)
