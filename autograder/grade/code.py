"""The road for assignments in which learners write code: their cells in one room, the checks in another.

A learner's room gets the cells of the notebook as it was handed in, and the checks only as far as the learner knew
them. The other room gets the lecturer's own cells and the whole checks, hidden tests included, and no line of a
learner: where a check calls a learner's function, its arguments go to the first room and what it gives comes back, as
data. Nothing in the learner's room can see a hidden test, write an outcome, or change the checks or what they stand on.
What it can do is give a wrong answer. Rooms are of bubblewrap and processes are forked, see ``room`` and ``warm``; or
they are containers, see ``container``.
"""

from __future__ import annotations

import ast
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.validator import get_validator

from autograder.problem import Problem

from . import container, fence, ways
from .fence import without_sources
from .reuse import text_of
from .room import Room
from .shell import _LANGUAGE, _SKIP, _output, lay_out
from .warm import GRACE, Gone, Guest, Warm

_OVERDUE = "de code van de student duurde te lang"
#: Seconds for a cell where the lecturer's settings give none.
_LONGEST = 60.0
#: The kinds of output that a room may send.
_KINDS = ("stream", "display_data", "execute_result", "error")


@dataclass(frozen=True)
class Step:
    """A cell of the lecturer: a check, or one that checks may build on.

    ``known`` is the cell as learners have it, ``whole`` with the hidden tests; ``names`` are the names in it.
    """

    id: str
    check: bool
    known: str
    whole: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeRecipe:
    """What is the same for every submission: the steps per notebook id, the lecturer's other files, seconds a cell.

    ``within`` is how the lecturer wants code to be locked in, see ``ways``.
    """

    steps: Mapping[str, tuple[Step, ...]]
    files: Mapping[str, bytes] = field(default_factory=dict)
    timeout: float | None = _LONGEST
    within: str = ""


@dataclass
class Ran:
    """Notebooks with their outputs, as texts by id; ``doubts`` says per check why no outcome of it counts."""

    texts: dict[str, str] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)


def steps_of(released: NotebookNode, wholes: Mapping[str, str], answers: set[str]) -> tuple[Step, ...]:
    """Return the lecturer's steps in a notebook: its checks, and the cells that they may build on.

    A cell that checks nothing is left out when it uses a learner's function, which runs elsewhere, and when it only
    defines what no check mentions.

    Args:
        released: the notebook as learners get it.
        wholes: by cell id, the text of each check with its hidden tests.
        answers: names that learners define.
    """
    mentioned = {name for whole in wholes.values() for name in names_in(whole)}
    steps = []
    for cell in released.cells:
        about = cell.metadata.get("nbgrader", {})
        if cell.cell_type != "code" or not about.get("locked") or about.get("solution"):
            continue
        id_, check = str(about["grade_id"]), bool(about.get("grade"))
        whole = wholes[id_] if check else cell.source
        names, defined = names_in(whole), defined_in(whole)
        if check or (not answers & set(names) and (not defined or defined & mentioned)):
            steps.append(Step(id_, check, cell.source, whole, names))
    return tuple(steps)


def names_in(source: str) -> tuple[str, ...]:
    """Return the names that a cell uses, those in its texts included: a function may be named by a text."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return ()
    found = dict.fromkeys(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    found |= dict.fromkeys(text for text in texts if text.isidentifier())
    return tuple(found)


def defined_in(source: str) -> set[str]:
    """Return the names that a cell gives a value at its outermost level."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError):
        return set()
    made = {one.name for one in body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    made |= {
        (name.asname or name.name).partition(".")[0]
        for one in body
        if isinstance(one, ast.Import | ast.ImportFrom)
        for name in one.names
    }
    targets = [name for one in body if isinstance(one, ast.Assign) for name in one.targets]
    return made | {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}


# -- one submission ----------------------------------------------------------------------------------------------------


def run_code(recipe: CodeRecipe, notebooks: Mapping[str, str], files: Mapping[str, bytes]) -> Ran:
    """Run one submission; a pure function, which may run in any process on any computer that can lock code in.

    Args:
        recipe: what is the same for all submissions.
        notebooks: the sanitised notebooks of the submission, as texts by id.
        files: what was handed in besides them, by path within the submission.

    Raises:
        Problem: no room can be built here.
    """
    guests = container.guests if _way(recipe.within) == ways.CONTAINER else _walled
    ran = Ran()
    for id_, text in notebooks.items():
        notebook = nbformat.v4.reads(text)
        shown = without_sources(text).encode()
        with guests({**files, **recipe.files, f"{id_}.ipynb": shown}) as (learner, checks):
            _Run(recipe, recipe.steps.get(id_, ()), notebook, ran.doubts).through(learner, checks)
        notebook.metadata["language_info"] = nbformat.from_dict(_LANGUAGE)
        ran.texts[id_] = text_of(notebook)
    return ran


@cache
def _way(wanted: str) -> str:
    try:
        return ways.way(wanted)
    except Problem as problem:
        raise Problem(f"waar dit werk zou draaien, is geen afscherming mogelijk: {problem}") from None


@contextmanager
def _walled(files: Mapping[str, bytes]) -> Iterator[tuple[Guest, Guest]]:
    """Have two forks of the warmed process walk into rooms of bubblewrap: for the learner's code, and for the checks.

    Args:
        files: what stands in both, by path within the submission.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nakijken-"))).resolve()
        lay_out(files, folder)
        made = []
        for role in ("learner", "checks"):
            made.append(warmed().guest(stack.enter_context(Room(folder)), role))
            stack.callback(made[-1].close)
        yield made[0], made[1]


class _Run:
    """One notebook on its way through both rooms."""

    def __init__(
        self, recipe: CodeRecipe, steps: tuple[Step, ...], notebook: NotebookNode, doubts: dict[str, str]
    ) -> None:
        self._timeout = recipe.timeout or _LONGEST
        self._files = frozenset(recipe.files)
        self._steps, self._notebook, self._doubts = list(steps), notebook, doubts
        self._known = {step.id: step for step in steps}
        self._over = ""
        self._end = time.monotonic() + fence.WALL

    def through(self, learner: Guest, checks: Guest) -> None:
        """Run all cells, in the order of the notebook."""
        self._learner, self._checks = learner, checks
        for cell in self._notebook.cells:
            if cell.cell_type == "code" and cell.source.strip() and _SKIP not in cell.metadata.get("tags", []):
                self._cell(cell)

    def _cell(self, cell: NotebookNode) -> None:
        about = cell.metadata.get("nbgrader", {})
        check = bool(about.get("grade")) and not about.get("solution")
        step = self._known.get(str(about.get("grade_id"))) if check else None
        cell.outputs, cell.execution_count = [], self._number(cell)
        try:
            if self._over:
                raise Gone(self._over)
            reply = self._learner.ask("run", self._left(), source=step.known if step else cell.source)
            if step:
                reply = self._check(step)
            cell.outputs = self._outputs(reply, cell.execution_count)
        except Gone as gone:
            self._over = str(gone)
            cell.outputs = [_output("error", ename="Gestopt", evalue=self._over, traceback=[f"Gestopt: {self._over}"])]
        if check and (self._over or step is None):
            self._doubts[str(about["grade_id"])] = self._over or "deze controle staat niet in de opdracht"

    def _number(self, cell: NotebookNode) -> int:
        self._count = getattr(self, "_count", 0) + 1
        return self._count

    def _left(self) -> float:
        """Return how many seconds the next cell may take. Raises ``Gone`` when the notebook has had its time."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise Gone(_OVERDUE)
        return min(self._timeout, left)

    def _check(self, step: Step) -> dict[str, Any]:
        """Run a check, and before it the lecturer's cells that come before it and did not run yet."""
        while self._steps and step in self._steps:
            place = next(place for place, one in enumerate(self._steps) if not one.check or one is step)
            now = self._steps.pop(place)
            reply = self._lecturer(now)
            if now is step:
                return reply
        return self._lecturer(step)

    def _lecturer(self, step: Step) -> dict[str, Any]:
        """Run a cell of the lecturer; what it asks of the learner's functions is asked of the other room."""
        limit = self._left()
        end = time.monotonic() + limit
        needs = list(step.names) if step.check else []
        self._checks.send({"do": "run", "source": step.whole, "timeout": limit + 3 * GRACE, "needs": needs})
        while True:
            reply = self._checks.receive(limit + 4 * GRACE)
            asked = reply.get("ask")
            if asked is None:
                return reply
            left = max(0.1, end - time.monotonic())
            if "names" in asked:
                answer = self._learner.ask("names", left, names=asked["names"])
            else:
                answer = self._learner.ask("call", left, name=asked["call"], given=asked["given"], named=asked["named"])
            self._checks.send(answer)

    def _outputs(self, reply: Mapping[str, Any], number: int) -> list[NotebookNode]:
        """Return the outputs of a reply, as far as they are outputs; whoever sent them may have written anything."""
        found = reply.get("outputs")
        made = []
        for output in found if isinstance(found, list) else []:
            if isinstance(output, dict) and output.get("output_type") in _KINDS:
                node = nbformat.from_dict(output)
                if node.output_type == "execute_result":
                    node.execution_count = number
                if _is_sound(node):
                    made.append(node)
        return made


def _is_sound(output: NotebookNode) -> bool:
    """Tell whether a notebook may hold an output; a whole notebook is looked at much sooner than an output alone."""
    cell: dict[str, Any] = {
        "cell_type": "code",
        "id": "x",
        "metadata": {},
        "source": "",
        "execution_count": None,
        "outputs": [output],
    }
    whole = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}
    return not list(get_validator(4, 5).iter_errors(whole))


@cache
def warmed() -> Warm:
    """Return this process's warmed process."""
    return Warm()
