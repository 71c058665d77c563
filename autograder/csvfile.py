"""CSV files as they come out of Excel and learning environments, and as they go back without harm."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.files import write_whole
from autograder.problem import Problem
from course.base.reasons import why

_LARGEST = 5_000_000
_SEPARATORS = ";,\t"
#: What Excel writes above a table to say what separates the cells.
_SEPARATOR_LINE = re.compile(r"sep=(.)\s*\n", re.IGNORECASE)


def safe_cell(text: str) -> str:
    """Return a text that Excel and LibreOffice show as text: a leading ``'`` before what would start a formula.

    Source: OWASP, "CSV Injection".
    """
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


@dataclass(frozen=True)
class Csv:
    """A CSV file as it was read: rows with the number of their (last) line, and how it was written."""

    rows: list[tuple[int, list[str]]]
    separator: str
    encoding: str


def read_csv(path: Path) -> Csv:
    """Read a CSV file with ``;``, ``,`` or tab, in UTF-8 (with or without BOM), UTF-16 or cp1252.

    Raises:
        Problem: the file cannot be read, is no CSV or is empty.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Problem(f"Het bestand {path} is niet te lezen: {why(error)}.") from None
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if len(data) > _LARGEST or (b"\0" in data and not wide):
        raise Problem(f"{path.name} is geen CSV-bestand. Bewaar de lijst als CSV (UTF-8).")
    encoding = "utf-16" if wide else "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    above = len(text) - len(text.lstrip())
    if told := _SEPARATOR_LINE.match(text, above):
        above = told.end()
    table = text[above:]
    heading = table.split("\n", 1)[0]
    separator = told[1] if told else max(_SEPARATORS, key=heading.count)
    reader = csv.reader(table.splitlines(keepends=True), delimiter=separator)
    before = text.count("\n", 0, above)
    rows = [(before + reader.line_num, row) for row in reader]
    if not rows:
        raise Problem(f"{path.name} is leeg.")
    return Csv(rows, separator, encoding)


def write_csv(path: Path, rows: Iterable[Iterable[object]], separator: str = ";", encoding: str = "utf-8-sig") -> None:
    """Write a CSV file; by default as a Dutch Excel opens it with a double click.

    Raises:
        Problem: the file cannot be written.
    """
    table = io.StringIO(newline="")  # the csv module itself writes the line ends of RFC 4180
    csv.writer(table, delimiter=separator).writerows(rows)
    write_whole(path, table.getvalue().encode(encoding), "Staat het nog open in Excel?")


def read_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Read the rows of a CSV file, at least one. Raises ``Problem`` as ``read_csv``."""
    return read_csv(path).rows


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a small CSV file with a heading as dicts, keys in lower case; for the files that this package writes.

    Raises:
        Problem: see ``read_rows``.
    """
    (_, heading), *rows = read_rows(path)
    names = [name.strip().casefold() for name in heading]
    return [dict(zip(names, (cell.strip() for cell in row), strict=False)) for _, row in rows if any(row)]
