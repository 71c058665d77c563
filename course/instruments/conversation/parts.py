"""What a branching conversation is made of, and the path that a learner takes through it.

A case is a graph of moments. At each moment the learner chooses what to say; a choice leads to another moment or to an
ending. What was said is remembered: a choice or a scene makes *facts* come true, and later lines may differ by them.
Going back is the learner's own action and no
edge of the graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Annotated, Literal, TypeVar, get_args

from msgspec import Meta, field
from msgspec.structs import asdict, replace

from course.data.decode import Entry, Source, Text

#: How near the other is: the column of a moment in the drawing. Our own judgement, and the drawing says so.
Near = Literal["samen", "aftasten", "op afstand"]
NEAR: tuple[str, ...] = get_args(Near)


class Fact(Entry, frozen=True, kw_only=True):
    """Something that may happen in a conversation. A line that holds one of its ``words`` speaks of it."""

    id: Text
    title: Text
    words: tuple[Text, ...] = ()


class SayVariant(Entry, frozen=True, kw_only=True):
    """What is different about a choice when some facts are true, or, with a "!" in front, are not."""

    when: Annotated[tuple[Text, ...], Meta(min_length=1)]
    text: Text | None = None
    to: Text | None = None
    happens: Text | None = None
    thinks: Text | None = None
    why: Text | None = None


class Say(Entry, frozen=True, kw_only=True):
    """Something the learner can say: where it leads, what happens, what the other thinks, and why, with its source.

    ``does`` are the facts that come true by it.
    """

    id: Text
    text: Text
    to: Text
    happens: Text
    thinks: Text
    why: Text
    source: Source
    does: tuple[Text, ...] = ()
    also: tuple[SayVariant, ...] = ()


class SceneVariant(Entry, frozen=True, kw_only=True):
    """Another scene for when some facts are true, or are not."""

    when: Annotated[tuple[Text, ...], Meta(min_length=1)]
    scene: Text


class Moment(Entry, frozen=True, kw_only=True):
    """A point at which the learner decides. ``says`` are the choices, in the order of the file.

    ``does`` are the facts that come true by its scene.
    """

    id: Text
    title: Text
    scene: Text
    near: Near
    says: Annotated[tuple[Say, ...], Meta(min_length=2)] = field(name="say")
    does: tuple[Text, ...] = ()
    also: tuple[SceneVariant, ...] = ()

    def say(self, say_id: str) -> Say | None:
        return next((say for say in self.says if say.id == say_id), None)


class EndingVariant(Entry, frozen=True, kw_only=True):
    """Another text for an ending when some facts are true, or are not."""

    when: Annotated[tuple[Text, ...], Meta(min_length=1)]
    text: Text


class Ending(Entry, frozen=True, kw_only=True):
    """How a conversation can end, and what to think about then."""

    id: Text
    title: Text
    text: Text
    near: Near
    also: tuple[EndingVariant, ...] = ()


Place = Moment | Ending
Facts = frozenset[str]


def holds(when: Sequence[str], facts: Facts) -> bool:
    """Tell whether all of these facts are true; one with a "!" in front must not be."""
    return all((one[1:] not in facts) if one.startswith("!") else one in facts for one in when)


_Told = TypeVar("_Told", Say, Moment, Ending)


def told(one: _Told, facts: Facts) -> _Told:
    """Return a choice, moment or ending with its lines as they are when these facts are true."""
    for variant in one.also:
        if holds(variant.when, facts):
            lines = {key: line for key, line in asdict(variant).items() if key != "when" and line is not None}
            return replace(one, **lines)
    return one


class CaseFile(Entry, frozen=True, kw_only=True):
    """A conversation, as a content editor writes it: its moments and its endings."""

    title: Text
    source: Text
    intro: Text
    who: Text
    start: Text
    fact: tuple[Fact, ...] = ()
    moment: Annotated[tuple[Moment, ...], Meta(min_length=1)]
    ending: Annotated[tuple[Ending, ...], Meta(min_length=1)]


@dataclass(frozen=True)
class Case:
    """One conversation. ``who`` is the person whose thoughts are told."""

    id: str
    title: str
    source: str
    intro: str
    who: str
    start: str
    facts: Mapping[str, Fact]
    moments: Mapping[str, Moment]
    endings: Mapping[str, Ending]

    def walk(self, path: Sequence[str]) -> tuple[list[tuple[Moment, Say]], Place]:
        """Return the steps of a path, with the lines as they were said on it, and the place where it arrives.

        A path may be of an earlier edition of the case: it is followed up to a choice that is no longer there.
        """
        steps: list[tuple[Moment, Say]] = []
        place, facts = self.enter(self.start, frozenset())
        for say_id in path:
            say = place.say(say_id) if isinstance(place, Moment) else None
            if say is None:
                break
            assert isinstance(place, Moment)
            steps.append((place, say))
            place, facts = self.enter(say.to, facts | set(say.does))
        return steps, place

    def enter(self, id_: str, facts: Facts) -> tuple[Place, Facts]:
        """Return a moment or ending as it is told when these facts are true, and what is true when it has been told.

        The choices of a moment are told as they are after it.
        """
        place = self.place(id_)
        if isinstance(place, Ending):
            return told(place, facts), facts
        after = facts | set(place.does)
        return replace(told(place, facts), says=tuple(told(say, after) for say in place.says)), after

    def place(self, id_: str) -> Place:
        return self.moments.get(id_) or self.endings[id_]

    def edges(self) -> Iterator[tuple[Moment, Say]]:
        """Yield every choice with the moment at which it is made, once for each place where it can lead."""
        for moment in self.moments.values():
            for say in moment.says:
                for to in dict.fromkeys([say.to, *(one.to for one in say.also if one.to)]):
                    yield moment, replace(say, to=to)

    def layers(self) -> list[list[str]]:
        """Return moments and endings in layers: each as far from the start as its longest path."""
        depth = dict.fromkeys([*self.moments, *self.endings], 0)
        before: dict[str, set[str]] = {id_: set() for id_ in depth}
        for moment, say in self.edges():
            before[say.to].add(moment.id)
        for id_ in TopologicalSorter(before).static_order():
            depth[id_] = max((depth[one] + 1 for one in before[id_]), default=0)
        return [[id_ for id_ in depth if depth[id_] == layer] for layer in range(max(depth.values()) + 1)]
