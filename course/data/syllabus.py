"""The study plan in ``data/syllabus.toml``: the modules in order, with their study time and their assignments."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from msgspec import Meta

from course.base.paths import data_dir

from .decode import Entry, Slug, Source, Text, load

Count = Annotated[int, Meta(ge=1)]
Minutes = Count


class Exercise(Entry, frozen=True, kw_only=True):
    """The assignment of a module. Its minutes are a part of those of the module.

    ``graded`` cells are scored by the computer, with questions of so many ``kinds`` where it is answered without code;
    ``points`` are those of all cells, the task that a lecturer reads included.
    """

    id: Slug
    minutes: Minutes | None = None
    graded: Count | None = None
    kinds: Count | None = None
    points: Count | None = None


class Module(Entry, frozen=True, kw_only=True):
    """A module: what a learner can do after it, and how long it takes. An elective has no minutes.

    ``practice`` is how many questions with a right answer it has at least.
    """

    id: Slug
    title: Text
    objectives: Annotated[tuple[Text, ...], Meta(min_length=1)]
    minutes: Minutes | None = None
    practice: Count | None = None
    exercise: Exercise | None = None


class Goal(Entry, frozen=True, kw_only=True):
    """What one objective belongs to and rests on.

    ``competences`` are keys of the names of :class:`Competences`; an objective about the course itself has none.
    ``taught`` are cells of the module, ``practised`` questions of it, and ``graded`` the graded cells of assignments.
    """

    module: Slug
    objective: Text
    competences: tuple[Slug, ...]
    taught: tuple[Text, ...] = ()
    practised: tuple[Text, ...] = ()
    graded: tuple[Text, ...] = ()


class Competences(Entry, frozen=True, kw_only=True):
    """What a teacher has to be able to do, as a source names it."""

    source: Source
    names: dict[Slug, Text]


class Syllabus(Entry, frozen=True, kw_only=True):
    """The study plan."""

    title: Text
    hours: Count
    competences: Competences
    module: Annotated[tuple[Module, ...], Meta(min_length=1)]
    goal: tuple[Goal, ...] = ()


@cache
def syllabus() -> Syllabus:
    """Return the study plan; a fault in its file raises :class:`DataError`."""
    return load(data_dir() / "syllabus.toml", Syllabus)
