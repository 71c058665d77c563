"""Looking for misprints between published tables: sizes, follow-up questions and parts of a whole.

``python -m course.authoring.crosschecks`` lists, in Dutch, everything that all checks find in the tables as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from course.base.command import run_command
from course.data.errata import GROUP_SIZE, Erratum, as_printed, errata
from course.data.tables import rows, tables

from .checks import Cell, Finding, Line, check_table, lines, people

FOLLOW_UPS = (
    ("3.7", ("Geen",), "3.8"),
    ("3.9", ("Geen/nauwelijks",), "3.10"),
    ("3.9", ("Geen/nauwelijks",), "3.11"),
    ("7.1", ("Geen", "In opleiding"), "6.1"),
)
"""Question, the answers that end it, and the table of those who were asked on."""

SPLITS = (("3.14", "Vaak tot altijd", "3.15"), ("3.7", "Geen", "3.6"), ("6.1", "Redelijk of veel", "3.3"))
"""Table of everyone, its category, and the table that splits the same answer into parts of each group."""

SECTORS = {
    "Basisonderwijs": "Bo",
    "Voortgezet onderwijs": "Vo",
    "Gespecialiseerd onderwijs": "Go",
}
"""Full names of the sectors and the short names that some tables print."""

TITLE_GROUP = "Totaal"
"""The group by which the errata name the N that stands in the title of a table."""

_TITLE_SIZE = re.compile(r"N=(\d+)\)")
Tables = dict[str, list[Line]]


def find_misprints(*, corrected: bool = False) -> list[Finding]:
    """Run all checks over all tables.

    Args:
        corrected: look at the values our files give; otherwise at what the report prints.
    """
    found: list[Finding] = []
    gathered: Tables = {}
    for info in tables():
        records = rows(info.id) if corrected else as_printed(rows(info.id))
        found += check_table(info, records)
        gathered[info.id] = lines(records)
    return [*found, *title_sizes(gathered), *follow_ups(gathered), *between(gathered)]


def title_sizes(gathered: Tables) -> Iterator[Finding]:
    """The N in a title is the sum of the groups that the table splits it into."""
    for info in tables():
        title = _TITLE_SIZE.search(info.population)
        sizes = {line.group: line.n for line in gathered[info.id]}
        if info.form != "aandeel" or not title or not all(sizes.values()):
            continue
        total = sum(n or 0 for n in sizes.values())
        if total != int(title[1]):
            cells = {(info.id, group, "", GROUP_SIZE) for group in (*sizes, TITLE_GROUP)}
            reason = f"De titel noemt N={title[1]}, de kolommen zijn samen {total} mensen."
            yield Finding("N in de titel", reason, frozenset(cells))


def follow_ups(gathered: Tables) -> Iterator[Finding]:
    """A follow-up question was put to as many people as did not give an answer that ends it."""
    for first, endings, second in FOLLOW_UPS:
        asked = {_short(line.group): line for line in gathered[first]}
        for line in {_short(line.group): line for line in gathered[second]}.values():
            before = asked[_short(line.group)]
            if not line.n or not before.n:
                continue
            ranges = [people(before.values[ending], before.n) for ending in endings]
            ended = range(sum(r.start for r in ranges), sum(r.stop - 1 for r in ranges) + 1)
            if before.n - line.n not in ended:
                left = f"{100 - sum(before.values[ending] for ending in endings):g}% van {before.n}"
                reason = f"{line.group} telt {line.n} mensen, maar volgens tabel {first} is het {left}."
                cells = before.cells(*endings) | line.cells()
                yield Finding("vervolgvraag", reason, frozenset(cells))


def between(gathered: Tables) -> Iterator[Finding]:
    """The share of a whole group lies between the lowest and the highest share of its parts."""
    for whole_table, category, part_table in SPLITS:
        wholes = {(line.item, _short(line.group)): line for line in gathered[whole_table]}
        for part in gathered[part_table]:
            whole = wholes.get((part.item, _short(part.group)))
            if whole is None:
                continue
            value, cells = _share(whole, category)
            lowest, highest = min(part.values.values()) - 0.5, max(part.values.values()) + 0.5
            if not lowest <= value + 0.5 or not value - 0.5 <= highest:
                reason = f"{whole.group} {whole.item}: {value:g}% ligt niet tussen de delen in tabel {part_table}."
                yield Finding("tussen de delen", reason, frozenset(cells | part.cells(*part.values)))


def explains(erratum: Erratum, finding: Finding) -> bool:
    """Say whether this known misprint is one of the cells that contradict each other."""
    return erratum.cell in finding.cells


def _share(line: Line, category: str) -> tuple[float, set[Cell]]:
    """Return the share to compare, and the cells it comes from."""
    if category == "Geen":
        return 100 - line.values[category], line.cells(category)
    if category == "Redelijk of veel":
        names = ("Redelijk", "Veel", "Weet ik niet")
        reasonable, much, unknown = (line.values[name] for name in names)
        return 100 * (reasonable + much) / (100 - unknown), line.cells(*names)
    return line.values[category], line.cells(category)


def _short(group: str) -> str:
    return SECTORS.get(group, group)


def main() -> None:
    """Print every finding with the misprint that explains it."""
    known = errata()
    for finding in find_misprints():
        table = min(cell[0] for cell in finding.cells)
        explained = [e for e in known if explains(e, finding)]
        mark = " of ".join(sorted({f"{e.group} {e.item} {e.category}" for e in explained})) or "NIEUW"
        print(f"tabel {table} · {finding.check}: {finding.reason} → {' '.join(mark.split())}")


if __name__ == "__main__":
    run_command(main)
