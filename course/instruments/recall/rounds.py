"""Which questions a round has. The rule, which ``tests/bench/simulation_recall.py`` tries out:

1. What is due comes first: what was wrong before what was right, and then what is most likely forgotten.
2. Then what was never asked, taking turns between the modules.
3. The opening of a module always has three, one of each earlier module as far as that goes, the first module first;
   when nothing is due or new it asks what is most likely forgotten. A round of the day asks nothing that is not due.
4. What another page asks today comes last in an opening and not at all in a round of the day. An opening that nobody
   answered in yet counts too, so that the pages of two modules that are read on one day ask different questions.

A round is kept in the record with its first answer, so that opening the page again that day shows the same questions.
Opening a page writes nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

from course.data.syllabus import syllabus
from course.record.answers import AnswerStore, peek

from .items import items
from .schedule import Memory, Review, memory

#: The name of the answer record, beside those of the modules.
RECORD = "herhalen"
#: How many questions a round of the day has at most, and the opening of a module.
DAILY, OPENING = 6, 3
#: The module whose page has the round of the day; all later ones open with questions about what came before.
START = "00-start"


@dataclass(frozen=True)
class Round:
    """The questions of one round, by id; ``next`` is the day of the next one when there is nothing now, if any."""

    items: tuple[str, ...]
    daily: bool
    next: date | None = None


def opening_or_daily(store: AnswerStore, module: str, begun: Sequence[str], now: datetime) -> Round:
    """Return today's round of a module's page: the one that was answered in today, else a new one."""
    answers = store.answers()
    daily = module == START
    rounds = {one.id: _kept(answers.get(_key(one.id)), now) for one in syllabus().module}
    if rounds[module]:
        return Round(rounds[module], daily)
    reviewed = {id_: reviews_of(answers.get(id_)) for id_ in items()}
    elsewhere = set(chain.from_iterable(rounds.values()))
    if daily:
        chosen = daily_round(reviewed, begun, now, elsewhere)
    else:
        for one in _between(module):
            elsewhere.update(rounds[one] or opening(reviewed, one, now, elsewhere))
        chosen = opening(reviewed, module, now, elsewhere)
    if not chosen:
        return Round((), daily, _next(reviewed, now))
    return Round(tuple(chosen), daily)


def keep(store: AnswerStore, module: str, ids: Sequence[str], day: str) -> None:
    """Keep a round that the learner answers in; ``day`` is an ISO date.

    Raises:
        RecordError: it could not be written.
    """
    kept = store.get(_key(module))
    made = {"day": day, "items": list(ids)}
    if kept != made:
        store.put(_key(module), made, [kept])


def _key(module: str) -> str:
    return f"ronde-{module}"


def _kept(kept: Any, now: datetime) -> tuple[str, ...]:
    """Return the questions of a round that was answered in today; none when it was not, or is damaged."""
    if not isinstance(kept, dict) or kept.get("day") != now.date().isoformat():
        return ()
    ids = kept.get("items")
    return tuple(id_ for id_ in ids if id_ in items()) if isinstance(ids, list) else ()


def _between(module: str) -> list[str]:
    """Return the modules with an opening that come before this one."""
    ids = [one.id for one in syllabus().module]
    return [id_ for id_ in ids[: ids.index(module)] if id_ != START]


def daily_round(
    reviewed: Mapping[str, Sequence[Review]], modules: Sequence[str], now: datetime, elsewhere: Container[str] = ()
) -> list[str]:
    """Return the questions of a round of the day, over these modules, without what is asked elsewhere today."""
    due, _ = _by_need(reviewed, now)
    return [id_ for id_ in (*due, *_new(reviewed, modules)) if id_ not in elsewhere][:DAILY]


def opening(
    reviewed: Mapping[str, Sequence[Review]], module: str, now: datetime, elsewhere: Container[str] = ()
) -> list[str]:
    """Return the questions that a module opens with: about those before it, last what is asked elsewhere today."""
    ids = [one.id for one in syllabus().module]
    earlier = ids[: ids.index(module)]
    due, later = _by_need(reviewed, now)
    order = sorted([*due, *_new(reviewed, earlier), *later], key=lambda id_: id_ in elsewhere)
    # Module 00 asks about the course itself: it takes its turn last.
    turns = [*earlier[1:], START]
    return list(_in_turn([[id_ for id_ in order if items()[id_].module == one] for one in turns]))[:OPENING]


def begun(folder: Path) -> list[str]:
    """Return the modules in which the learner has answered something, in the order of the course."""
    ids = [module.id for module in syllabus().module]
    return [id_ for id_ in ids if peek(folder, id_)]


def reviews_of(entry: Any) -> list[Review]:
    """Return the reviews in what the record keeps of one question; what is damaged in it counts as nothing."""
    found = []
    for review in entry.get("reviews", []) if isinstance(entry, dict) else []:
        try:
            moment, right = datetime.fromisoformat(review[0]), review[1]
        except (TypeError, ValueError, IndexError):
            continue
        if moment.tzinfo and isinstance(right, bool):
            found.append(Review(moment, right))
    return found


def _memories(reviewed: Mapping[str, Sequence[Review]], now: datetime) -> dict[str, Memory]:
    return {id_: memory(reviews, now) for id_, reviews in reviewed.items() if reviews}


def _by_need(reviewed: Mapping[str, Sequence[Review]], now: datetime) -> tuple[list[str], list[str]]:
    """Return what is due today and what comes later, both with what is needed most first."""
    known = _memories(reviewed, now)
    need = sorted(known, key=lambda id_: (known[id_].right, known[id_].chance))
    end = datetime.combine(now.date(), time.max, now.tzinfo)
    return [id_ for id_ in need if known[id_].due <= end], [id_ for id_ in need if known[id_].due > end]


def _new(reviewed: Mapping[str, Sequence[Review]], modules: Sequence[str]) -> list[str]:
    fresh = [[id_ for id_, item in items().items() if item.module == one and not reviewed.get(id_)] for one in modules]
    return list(_in_turn(fresh))


def _in_turn(lists: Sequence[Sequence[str]]) -> Iterator[str]:
    return (id_ for id_ in chain.from_iterable(zip_longest(*lists)) if id_ is not None)


def _next(reviewed: Mapping[str, Sequence[Review]], now: datetime) -> date | None:
    due = [one.due for one in _memories(reviewed, now).values()]
    return max(min(due).astimezone(now.tzinfo).date(), now.date() + timedelta(days=1)) if due else None
