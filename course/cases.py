"""Branching conversations: cases in ``data/cases/*.toml`` as checked graphs, and the path that a learner takes.

A case is a graph of moments. At each moment the learner chooses what to say; a choice leads to another moment or to an
ending. Loading checks the graph: no dead ends, nothing out of reach, no loops. Going back is the learner's own action
and no edge of the graph. An answer is ``{"path": [choice, …], "earlier": [[choice, …], …]}``: what was chosen, from
the start, and the paths that were left to try another way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any, ClassVar

from .data import DataError
from .data.cards import DOCUMENT, read_toml
from .data.errors import suggestion
from .paths import data_dir
from .questions.base import Answer, AnswerError, Question, Result

#: How near the other is: the column of a moment in the drawing. Our own judgement, and the drawing says so.
NEAR = ("samen", "aftasten", "op afstand")
#: More abandoned paths than this are not kept; the oldest go first.
MAX_EARLIER = 30


@dataclass(frozen=True)
class Say:
    """Something the learner can say: where it leads, what happens, what the other thinks, and why, with its source."""

    id: str
    text: str
    to: str
    happens: str
    thinks: str
    why: str
    source: str


@dataclass(frozen=True)
class Moment:
    """A point at which the learner decides. ``says`` are the choices, in the order of the file."""

    id: str
    title: str
    scene: str
    near: str
    says: tuple[Say, ...]

    def say(self, say_id: str) -> Say | None:
        return next((say for say in self.says if say.id == say_id), None)


@dataclass(frozen=True)
class Ending:
    """How a conversation can end, and what to think about then."""

    id: str
    title: str
    text: str
    near: str


@dataclass(frozen=True)
class Case:
    """One conversation. ``who`` is the person whose thoughts are told."""

    id: str
    title: str
    source: str
    intro: str
    who: str
    start: str
    moments: Mapping[str, Moment]
    endings: Mapping[str, Ending]

    def walk(self, path: Sequence[Any]) -> tuple[list[tuple[Moment, Say]], Moment | Ending]:
        """Return the steps of a path and the place where it arrives.

        Raises:
            AnswerError: the path names a choice that does not exist where it is made.
        """
        steps: list[tuple[Moment, Say]] = []
        place: Moment | Ending = self.moments[self.start]
        for say_id in path:
            say = place.say(say_id) if isinstance(place, Moment) and isinstance(say_id, str) else None
            if say is None:
                raise AnswerError("Dit gesprek noemt een keuze die hier niet bestaat.")
            assert isinstance(place, Moment)
            steps.append((place, say))
            place = self.place(say.to)
        return steps, place

    def place(self, id_: str) -> Moment | Ending:
        return self.moments.get(id_) or self.endings[id_]

    def edges(self) -> Iterator[tuple[Moment, Say]]:
        """Yield every choice with the moment at which it is made, in the order of the file."""
        for moment in self.moments.values():
            for say in moment.says:
                yield moment, say

    def layers(self) -> list[list[str]]:
        """Return moments and endings in layers: each as far from the start as its longest path."""
        depth = dict.fromkeys([*self.moments, *self.endings], 0)
        before: dict[str, set[str]] = {id_: set() for id_ in depth}
        for moment, say in self.edges():
            before[say.to].add(moment.id)
        for id_ in TopologicalSorter(before).static_order():
            depth[id_] = max((depth[one] + 1 for one in before[id_]), default=0)
        return [[id_ for id_ in depth if depth[id_] == layer] for layer in range(max(depth.values()) + 1)]


def case_ids() -> list[str]:
    """Return the ids of all cases, in alphabetical order."""
    return sorted(path.stem for path in (data_dir() / "cases").glob("*.toml"))


@cache
def case(case_id: str) -> Case:
    """Return a case by its id, the name of its file.

    Raises:
        DataError: the case does not exist, or its file or its graph is not right; the message names file and entry.
    """
    if case_id not in case_ids():
        raise DataError(f"Het gesprek ‘{case_id}’ bestaat niet.{suggestion(case_id, case_ids())}")
    return load_case(data_dir() / "cases" / f"{case_id}.toml")


def load_case(path: Path) -> Case:
    """Read one file and check texts and graph. Raises :class:`DataError` as ``case``."""
    raw = read_toml(path)
    whole = _Entry(path, "het gesprek", raw)
    texts = {key: whole.text(key) for key in ("title", "source", "intro", "who", "start")}
    moments = {entry.text("id"): _moment(entry) for entry in whole.entries("moment")}
    endings = {entry.text("id"): _ending(entry) for entry in whole.entries("ending")}
    whole.done()
    found = Case(path.stem, **texts, moments=moments, endings=endings)
    _check_graph(found, path)
    return found


def _moment(entry: _Entry) -> Moment:
    says = tuple(map(_say, entry.entries("say")))
    if len(says) < 2:
        raise entry.error("Hier valt niets te kiezen.", "minstens twee keuzes, elk onder [[moment.say]]")
    moment = Moment(entry.text("id"), entry.text("title"), entry.text("scene"), entry.one_of("near", NEAR), says)
    entry.done()
    return moment


def _say(entry: _Entry) -> Say:
    texts = {key: entry.text(key) for key in ("id", "text", "to", "happens", "thinks", "why")}
    say = Say(**texts, source=entry.source())
    entry.done()
    return say


def _ending(entry: _Entry) -> Ending:
    ending = Ending(entry.text("id"), entry.text("title"), entry.text("text"), entry.one_of("near", NEAR))
    entry.done()
    return ending


def _check_graph(found: Case, path: Path) -> None:
    """Raise ``DataError`` for a dead end, a loop, or a moment or ending that no path reaches."""
    places = [*found.moments, *found.endings]
    twice = set(found.moments) & set(found.endings)
    if twice:
        raise DataError("Dit is een moment én een einde.", file=path, entry=min(twice), expected="een eigen id")
    if found.start not in found.moments:
        raise DataError(f"Het begin ‘{found.start}’ is geen moment.{suggestion(found.start, places)}", file=path)
    for moment, say in found.edges():
        if say.to not in places:
            raise DataError(
                f"Keuze ‘{say.id}’ loopt dood: ‘{say.to}’ bestaat niet.{suggestion(say.to, places)}",
                file=path,
                entry=moment.id,
            )
    graph = {moment.id: {say.to for say in moment.says} for moment in found.moments.values()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        loop = " → ".join(reversed(error.args[1]))
        raise DataError(f"Het gesprek draait rond: {loop}.", file=path, expected="een weg naar een einde") from None
    reached, waiting = set(), [found.start]
    while waiting:
        id_ = waiting.pop()
        if id_ not in reached:
            reached.add(id_)
            waiting += graph.get(id_, ())
    for id_ in places:
        if id_ not in reached:
            raise DataError("Hier komt niemand: geen keuze leidt hierheen.", file=path, entry=id_)


class _Entry:
    """One table of a case file: takes what it should hold and refuses the rest."""

    def __init__(self, path: Path, name: str, table: Any) -> None:
        if not isinstance(table, dict):
            raise DataError("Hier hoort een tabel te staan.", file=path, entry=name)
        self._path, self._table = path, dict(table)
        self._name = str(table.get("id") or name)
        self._taken: set[str] = set()

    def error(self, problem: str, expected: str | None = None) -> DataError:
        return DataError(problem, file=self._path, entry=self._name, expected=expected)

    def text(self, key: str) -> str:
        self._taken.add(key)
        value = self._table.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"‘{key}’ ontbreekt of is leeg.", "een tekst tussen aanhalingstekens")
        return value.strip()

    def one_of(self, key: str, known: Sequence[str]) -> str:
        value = self.text(key)
        if value not in known:
            raise self.error(f"De waarde ‘{value}’ van ‘{key}’ is niet bekend.", " of ".join(known))
        return value

    def source(self) -> str:
        value = self.text("source")
        if not DOCUMENT.match(value) and value != "eigen uitleg":
            raise self.error(f"De bron ‘{value}’ noemt geen document.", "iets als ‘003, §3.4 advies 3’")
        return value

    def entries(self, key: str) -> list[_Entry]:
        self._taken.add(key)
        rows = self._table.get(key)
        if not isinstance(rows, list) or not rows:
            raise self.error(f"Er is geen ‘{key}’.", f"een of meer tabellen [[{key}]]")
        entries = [_Entry(self._path, f"{key} {number}", row) for number, row in enumerate(rows, start=1)]
        ids = [entry.text("id") for entry in entries]
        for entry, id_ in zip(entries, ids, strict=True):
            if ids.count(id_) > 1:
                raise entry.error("Deze id komt twee keer voor.", "een eigen id")
        return entries

    def done(self) -> None:
        for key in self._table:
            if key not in self._taken:
                raise self.error(f"‘{key}’ is hier niet bekend.{suggestion(key, self._taken)}")


# -- the question --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Conversation(Question):
    """A conversation to play. Answer: see the top of this file; it is complete at an ending."""

    kind: ClassVar[str] = "conversation"
    scored: ClassVar[bool] = False
    case_id: str = ""

    def clean(self, answer: Answer) -> Answer:
        if answer is None:
            return None
        if not isinstance(answer, dict) or not set(answer) <= {"path", "earlier"}:
            raise AnswerError("Hier hoort een gesprek te staan.")
        path, earlier = answer.get("path", []), answer.get("earlier", [])
        if not isinstance(path, list) or not isinstance(earlier, list) or len(earlier) > 10 * MAX_EARLIER:
            raise AnswerError("Van dit gesprek is niet te zien wat er gekozen is.")
        for one in [path, *earlier]:
            if not isinstance(one, list):
                raise AnswerError("Van dit gesprek is niet te zien wat er gekozen is.")
            case(self.case_id).walk(one)
        earlier = _distinct(earlier, path)
        if not path and not earlier:
            return None
        return {"path": path} | ({"earlier": earlier} if earlier else {})

    def is_complete(self, answer: Answer) -> bool:
        given = self.clean(answer)
        return given is not None and any(self.ended(path) for path in [given["path"], *given.get("earlier", [])])

    def ended(self, path: Sequence[str]) -> bool:
        """Tell whether a path has come to an ending."""
        return isinstance(case(self.case_id).walk(path)[1], Ending)

    def score(self, answer: Answer, key: Any = None, explain: str | Mapping[str, str] | None = None) -> Result:
        self.clean(answer)
        return Result(None)

    def public(self) -> dict[str, Any]:
        found = case(self.case_id)
        moments = {one.id: vars(one) | {"says": [vars(say) for say in one.says]} for one in found.moments.values()}
        endings = {one.id: vars(one) for one in found.endings.values()}
        texts = {key: getattr(found, key) for key in ("title", "intro", "who", "start")}
        return super().public() | {"case": texts | {"moments": moments, "endings": endings}, "wipe": False}

    def describe(self, answer: Answer) -> list[tuple[str, str]]:
        given = self.clean(answer)
        if given is None:
            return []
        steps, place = case(self.case_id).walk(given["path"])
        rows = [(moment.title, say.text) for moment, say in steps]
        return [*rows, ("Einde", place.title)] if isinstance(place, Ending) else rows


def _distinct(earlier: Sequence[list[str]], path: Sequence[str]) -> list[list[str]]:
    """Return the abandoned paths once each, without those that another path, or the present one, only continues."""
    kept: list[list[str]] = []
    for one in earlier:
        others = [path, *(other for other in earlier if other != one)]
        if one not in kept and not any(list(other[: len(one)]) == one for other in others):
            kept.append(one)
    return kept[-MAX_EARLIER:]
