"""The one error of the data package: a Dutch sentence for the person who edits a file by hand."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar, Self

from course.base import dutch
from course.base.errors import CourseError
from course.base.paths import data_dir


class DataError(CourseError, ValueError):
    """A content file, or a question put to it, is not what the course expects.

    Args:
        problem: what is wrong, as a full Dutch sentence.
        file: the file it is in; shown as ``data/…`` when it lies in the course's data folder.
        line: line number in that file (the heading is line 1).
        entry: id of the entry, for files where a line number says little (TOML).
        expected: what should stand there, as the end of a sentence that starts with "Verwacht:".
    """

    #: What an entry of the file is to its reader.
    noun: ClassVar[str] = "onderdeel"

    def __init__(
        self,
        problem: str,
        *,
        file: Path | str | None = None,
        line: int | None = None,
        entry: str | None = None,
        expected: str | None = None,
    ) -> None:
        self.problem, self.line, self.entry, self.expected = problem, line, entry, expected
        self.file = None if file is None else display_name(Path(file))
        place = [self.file or ""]
        if line is not None:
            place.append(f"regel {line}")
        if entry is not None:
            place.append(f"{self.noun} ‘{entry}’")
        message = ", ".join(part for part in place if part)
        message = f"{message}: {problem}" if message else problem
        if expected:
            message += f" Verwacht: {expected.rstrip('.')}."
        super().__init__(message)

    def within(self, file: Path, entry: str | None = None) -> Self:
        """Return this error with the place that only the caller knows: the file, and what the entry is a part of."""
        entries = " › ".join(filter(None, (entry, self.entry)))
        return type(self)(self.problem, file=file, entry=entries or None, expected=self.expected)


def display_name(path: Path) -> str:
    """Return the name a reader knows a file by: ``data/tables/3.16.csv``, with forward slashes."""
    try:
        return (Path("data") / path.resolve().relative_to(data_dir().resolve())).as_posix()
    except ValueError:
        return path.name


def suggestion(wanted: str, known: Iterable[str]) -> str:
    """Return " Bedoel je 3.16 of 3.17?" with the known ids nearest to ``wanted``, or an empty text."""
    near = difflib.get_close_matches(wanted, list(known), n=3, cutoff=0.5)
    return f" Bedoel je {dutch.listing(near, 'of')}?" if near else ""
