"""Branching conversations: cases in ``data/cases/*.toml``, the graph and every line of which loading checks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from course.base.paths import data_dir
from course.data import DataError
from course.data.decode import load
from course.data.errors import suggestion

from . import proof
from .parts import Case, CaseFile


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
    raw = load(path, CaseFile)
    try:
        _check_ids([fact.id for fact in raw.fact])
        for entries in (raw.moment, raw.ending):
            _check_ids([entry.id for entry in entries])
        for moment in raw.moment:
            _check_ids([say.id for say in moment.says], f"{moment.id} › ")
        found = Case(
            id=path.stem,
            title=raw.title,
            source=raw.source,
            intro=raw.intro,
            who=raw.who,
            start=raw.start,
            facts={fact.id: fact for fact in raw.fact},
            moments={moment.id: moment for moment in raw.moment},
            endings={ending.id: ending for ending in raw.ending},
        )
        proof.check(found)
    except DataError as error:
        raise error.within(path) from None
    return found


def _check_ids(ids: Sequence[str], above: str = "") -> None:
    for id_ in ids:
        if ids.count(id_) > 1:
            raise DataError("Deze id komt twee keer voor.", entry=above + id_, expected="een eigen id")
