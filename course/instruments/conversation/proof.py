"""Whether a case is sound: the graph leads on to an ending, and no line speaks of what did not happen on some path."""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter

from course.data import DataError
from course.data.errors import suggestion

from .parts import Case, Ending, EndingVariant, Facts, Moment, Say, SayVariant, SceneVariant, holds


def check(found: Case) -> None:
    """Raise ``DataError`` for a fault in the graph, in the names of facts, or in a line on some path."""
    _check_graph(found)
    _check_facts(found)
    _check_lines(found)


def _check_graph(found: Case) -> None:
    """Raise ``DataError`` for a dead end, a loop, or a moment or ending that no path reaches."""
    places = [*found.moments, *found.endings]
    twice = set(found.moments) & set(found.endings)
    if twice:
        raise DataError("Dit is een moment én een einde.", entry=min(twice), expected="een eigen id")
    if found.start not in found.moments:
        raise DataError(f"Het begin ‘{found.start}’ is geen moment.{suggestion(found.start, places)}")
    for moment, say in found.edges():
        if say.to not in places:
            raise DataError(
                f"Keuze ‘{say.id}’ loopt dood: ‘{say.to}’ bestaat niet.{suggestion(say.to, places)}",
                entry=moment.id,
            )
    graph: dict[str, set[str]] = {id_: set() for id_ in found.moments}
    for moment, say in found.edges():
        graph[moment.id].add(say.to)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        loop = " → ".join(reversed(error.args[1]))
        raise DataError(f"Het gesprek draait rond: {loop}.", expected="een weg naar een einde") from None


def _check_facts(found: Case) -> None:
    """Raise ``DataError`` for the name of a fact that is not declared."""
    for moment in found.moments.values():
        ones: list[Moment | Say] = [moment, *moment.says]
        for one in ones:
            named = [*one.does, *(name.removeprefix("!") for variant in one.also for name in variant.when)]
            _check_names(found, named, moment.id)
    for ending in found.endings.values():
        _check_names(found, [name.removeprefix("!") for variant in ending.also for name in variant.when], ending.id)


def _check_names(found: Case, names: list[str], entry: str) -> None:
    for name in names:
        if name not in found.facts:
            raise DataError(
                f"Het feit ‘{name}’ staat niet onder [[fact]].{suggestion(name, list(found.facts))}", entry=entry
            )


def _check_lines(found: Case) -> None:
    """Walk every path; raise ``DataError`` for a line about a fact that is not true there, or a line nobody meets."""
    waiting: list[tuple[str, Facts, tuple[str, ...]]] = [(found.start, frozenset(), ())]
    been: set[tuple[str, Facts]] = set()
    told_once: set[int] = set()
    while waiting:
        id_, before, path = waiting.pop()
        if (id_, before) in been:
            continue
        been.add((id_, before))
        place, facts = found.enter(id_, before)
        told_once |= _variant(found.place(id_).also, before)
        if isinstance(place, Ending):
            _check_line(found, place.text, facts, place.id, path)
            continue
        _check_line(found, place.scene, facts, place.id, path)
        for say in place.says:
            told_once |= _variant(say.also, facts)
            after = facts | set(say.does)
            here = (*path, say.id)
            for line in (say.text, say.happens, say.thinks):
                _check_line(found, line, after, f"{id_} › {say.id}", here)
            waiting.append((say.to, after, here))
    _check_met(found, {id_ for id_, _ in been}, told_once)


def _variant(also: Sequence[SayVariant | SceneVariant | EndingVariant], facts: Facts) -> set[int]:
    return next(({id(variant)} for variant in also if holds(variant.when, facts)), set())


def _check_line(found: Case, line: str, facts: Facts, entry: str, path: tuple[str, ...]) -> None:
    for fact in found.facts.values():
        word = next((word for word in fact.words if word in line), None)
        if word is not None and fact.id not in facts:
            raise DataError(
                f"Hier staat ‘{word}’, maar op deze weg is dat niet gebeurd: {' → '.join(path) or 'het begin'}.",
                entry=entry,
                expected=f"een andere regel voor wie ‘{fact.title}’ niet meemaakte, onder ‘also’",
            )


def _check_met(found: Case, reached: set[str], told_once: set[int]) -> None:
    for id_ in (*found.moments, *found.endings):
        if id_ not in reached:
            raise DataError("Hier komt niemand: geen keuze leidt hierheen.", entry=id_)
    places: list[Moment | Ending] = [*found.moments.values(), *found.endings.values()]
    for place in places:
        says = place.says if isinstance(place, Moment) else ()
        variants = [*place.also, *(variant for say in says for variant in say.also)]
        if any(id(variant) not in told_once for variant in variants):
            raise DataError("Een regel onder ‘also’ is op geen enkele weg te lezen.", entry=place.id)
