"""Writing a file for a lecturer: whole, or what stood there stays."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from autograder.problem import Problem
from course.base.reasons import why
from course.record.files import take_place


def write_whole(path: Path, content: bytes, hint: str = "", new_folder: bool = False) -> None:
    """Write a file.

    Args:
        path: the file; one that is there already stays as it is when the new one cannot be written.
        content: what comes in it.
        hint: a sentence for who cannot write it.
        new_folder: make its folder where that is not there.

    Raises:
        Problem: it cannot be written.
    """
    half = path.with_name(f".{path.name}.half")
    try:
        if new_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(content)
        take_place(half, path)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise Problem(f"{path} is niet te schrijven: {why(error)}.{hint and ' '}{hint}") from None
