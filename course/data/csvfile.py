"""Reading a CSV file that people edit by hand: strict about its shape, plain about what is wrong."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from .errors import DataError

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_WHOLE = re.compile(r"\d+")


def read_csv(path: Path, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """Read a comma-separated UTF-8 file that must have exactly these columns, in this order.

    Returns:
        Pairs of line number (the heading is line 1) and a dictionary from column to text without outer
        spaces.

    Raises:
        DataError: the file is missing, is no UTF-8, has other columns, or a line has too few or too many
            cells.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        expected = f"een CSV-bestand met de kolommen {', '.join(columns)}"
        raise DataError("Dit bestand ontbreekt.", file=path, expected=expected) from None
    except UnicodeDecodeError:
        raise DataError(
            "Dit bestand is niet als UTF-8 bewaard, waardoor letters als ë onleesbaar zijn.",
            file=path,
            expected="in je rekenblad de keuze ‘CSV UTF-8’ bij het bewaren",
        ) from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    result = []
    try:
        heading = [cell.strip() for cell in next(reader, [])]
        _check_heading(heading, columns, path)
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(columns):
                raise DataError(
                    f"Deze regel heeft {len(cells)} cellen.",
                    file=path,
                    line=reader.line_num,
                    expected=f"{len(columns)} cellen; tekst met een komma erin staat tussen aanhalingstekens",
                )
            texts = (cell.strip() for cell in cells)
            result.append((reader.line_num, dict(zip(columns, texts, strict=True))))
    except csv.Error:
        raise DataError(
            "Deze regel is geen geldige CSV; meestal is een dubbel aanhalingsteken niet gesloten.",
            file=path,
            line=reader.line_num,
            expected="cellen met komma’s ertussen",
        ) from None
    return result


def _check_heading(heading: list[str], columns: tuple[str, ...], path: Path) -> None:
    expected = f"{', '.join(columns)}, in deze volgorde"
    if len(heading) == 1 and ";" in heading[0]:
        problem = "De kolommen zijn met puntkomma’s gescheiden in plaats van met komma’s."
    elif missing := [name for name in columns if name not in heading]:
        problem = f"De kolom ‘{missing[0]}’ ontbreekt."
    elif heading != list(columns):
        problem = f"De kolommen zijn {', '.join(heading)}."
    else:
        return
    raise DataError(problem, file=path, line=1, expected=expected)


def number(text: str, column: str, path: Path, line: int, *, whole: bool = False) -> float | None:
    """Return the number in one cell, None for an empty cell; anything else is a DataError with its line."""
    if text == "":
        return None
    if (_WHOLE if whole else _NUMBER).fullmatch(text):
        return float(text)
    expected = "een heel getal of niets" if whole else "een getal zonder %, met een decimale punt, of niets"
    problem = f"In de kolom ‘{column}’ staat ‘{text}’, en dat is geen getal."
    raise DataError(problem, file=path, line=line, expected=expected)


def stamp(path: Path) -> tuple[int, int]:
    """Return what changes when someone edits the file, so that a running kernel sees the edit."""
    try:
        state = path.stat()
    except FileNotFoundError:
        return (0, 0)
    return (state.st_mtime_ns, state.st_size)
