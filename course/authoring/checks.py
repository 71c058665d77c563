"""Looking for misprints in one published table: sums, possible percentages, sub-groups, swapped rows.

Percentages are printed as whole numbers. A check therefore never asks for equality, but whether any number of
people exists that would be printed this way. A finding names every cell that takes part in the contradiction:
one of them is wrong, and which one is for a reader to judge (``data/errata.csv``).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from course.base.dutch import short
from course.data.errata import GROUP_SIZE
from course.data.tables import Row, Table

Cell = tuple[str, str, str, str]
"""Table, group, item, category; the category ``N`` stands for the size of the group."""

DERIVED = {
    "(Zeer) sterk": ("Sterk", "Zeer sterk"),
    "(Heel) sterk": ("Sterk", "Heel sterk"),
    "Vaak tot altijd": ("Vaak", "Altijd"),
    "(Zeer) goed": ("Goed", "Zeer goed"),
}
"""Printed columns that add two other columns of the same table."""

PARTS = (
    (("Totaal",), ("Basisonderwijs", "Mbo", "Voortgezet onderwijs", "Speciaal onderwijs")),
    (("Voortgezet onderwijs", "Vo"), ("Pro", "Vmbo", "Havo/vwo", "Vo-breed")),
    (("Voortgezet onderwijs",), ("Praktijkonderwijs", "Vmbo", "Havo/vwo", "Vo-breed (vmbo-havo-vwo)")),
    (("Mbo",), ("Entree/niveau 2", "Niveaus 3/4", "Mbo-breed")),
    (("Mbo",), ("Entree/niveau 2", "Niveau 3/4", "Mbo-breed")),
    (("Gespecialiseerd onderwijs", "Speciaal onderwijs", "Go"), ("Sbo", "So", "Vso")),
    (("Vso",), ("Vso-vervolgonderwijs", "Vso-arbeidsmarkt", "Vso-dagbesteding")),
)
"""Which groups are split into which, by their printed names."""

COUNT, SHARE = "Respons", "Aandeel"
"""The two columns of a table of counts."""


@dataclass(frozen=True)
class Finding:
    """A contradiction in the print: the name of the check, a Dutch sentence, and the cells that take part."""

    check: str
    reason: str
    cells: frozenset[Cell]


@dataclass(frozen=True)
class Line:
    """The printed answers of one group to one item."""

    table: str
    group: str
    item: str
    n: int | None
    values: dict[str, float]
    empty: frozenset[str]

    def cells(self, *categories: str) -> set[Cell]:
        """Return these cells and the size of the group."""
        names = {*categories, GROUP_SIZE}
        return {(self.table, self.group, "" if name == GROUP_SIZE else self.item, name) for name in names}

    @property
    def parts(self) -> dict[str, float]:
        """The values without the columns that add two others."""
        return {name: value for name, value in self.values.items() if not self.sources(name)}

    def sources(self, category: str) -> tuple[str, ...]:
        """Return the columns that this column adds, or nothing."""
        found = DERIVED.get(category, ())
        return found if all(name in self.values for name in found) else ()


def lines(records: Iterable[Row]) -> list[Line]:
    """Gather the records of one table into lines."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in records:
        found.setdefault((row["item"], row["group"]), []).append(row)
    return [
        Line(
            table=cells[0]["table"],
            group=group,
            item=item,
            n=cells[0]["n"],
            values={row["category"]: row["value"] for row in cells if row["value"] is not None},
            empty=frozenset(row["category"] for row in cells if row["value"] is None),
        )
        for (item, group), cells in found.items()
    ]


def people(percent: float, n: int) -> range:
    """Return the numbers of people, out of ``n``, whose share is printed as this percentage.

    Halves may have been rounded up or down. With n = 25 only multiples of 4 % have anyone behind them; for any
    other percentage the range is empty.
    """
    half = _half(percent)
    first = math.ceil((percent - half) * n / 100 - 1e-9)
    last = math.floor((percent + half) * n / 100 + 1e-9)
    return range(max(first, 0), max(min(last, n), -1) + 1)


def check_table(info: Table, records: list[Row]) -> list[Finding]:
    """Run every check that applies to a table of this form and base, and return what contradicts itself."""
    table_lines = lines(records)
    return [finding for check in CHECKS for finding in check(info, table_lines)]


def impossible_value(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """No number is negative, and no percentage exceeds 100."""
    for line in table_lines:
        for category, value in line.values.items():
            if value < 0 or (info.unit == "percent" and value > 100):
                why = "een getal onder 0 bestaat hier niet" if value < 0 else "het is meer dan 100%"
                reason = f"{short(value)} kan niet: {why}."
                yield Finding("onmogelijke waarde", reason, frozenset(line.cells(category)))


def impossible_share(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """A percentage of n people must belong to a whole number of people."""
    if info.base != "n":
        return
    for line in table_lines:
        for category, value in line.values.items():
            if line.n and value <= 100 and not people(value, line.n):
                reason = f"Bij {line.n} mensen hoort geen aantal dat als {short(value)}% wordt gedrukt."
                yield Finding("onmogelijk aandeel", reason, frozenset(line.cells(category)))


def row_sum(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """The answers of one row add up to 100 within rounding: their people can add up to n."""
    if info.form != "verdeling":
        return
    for line in table_lines:
        parts = line.parts
        if line.empty or not parts:
            continue
        lowest = sum(value - _half(value) for value in parts.values())
        highest = sum(value + _half(value) for value in parts.values())
        fits = lowest <= 100 <= highest
        if info.base == "n" and line.n and fits:
            ranges = [people(value, line.n) for value in parts.values()]
            if all(ranges):
                fits = sum(r[0] for r in ranges) <= line.n <= sum(r[-1] for r in ranges)
        if not fits:
            reason = f"De antwoorden tellen op tot {short(sum(parts.values()))}%."
            yield Finding("rijsom", reason, frozenset(line.cells(*parts)))


def derived_column(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """A column that adds two others equals their sum within rounding."""
    for line in table_lines:
        for category, value in line.values.items():
            sources = line.sources(category)
            if not sources:
                continue
            total = sum(line.values[name] for name in sources)
            if abs(total - value) > 1.5:
                reason = f"‘{category}’ is {short(value)}%, maar {' en '.join(sources)} samen {short(total)}%."
                yield Finding("opgetelde kolom", reason, frozenset(line.cells(category, *sources)))


def subgroup_sizes(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """The printed sizes of the sub-groups add up to the size of the whole group."""
    for whole, parts in _families(table_lines):
        if whole.item != table_lines[0].item or whole.n is None or any(part.n is None for part in parts):
            continue
        sizes = [part.n or 0 for part in parts]
        if sum(sizes) != whole.n:
            reason = f"De deelgroepen zijn samen {sum(sizes)} mensen, {whole.group} is {whole.n}."
            cells = set().union(*(line.cells() for line in (whole, *parts)))
            yield Finding("omvang deelgroepen", reason, frozenset(cells))


def subgroup_values(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """The sub-groups, weighted by their size, give the value of the whole group within rounding."""
    if info.base != "n" and info.form != "gemiddelde":
        return
    for whole, parts in _families(table_lines):
        if not whole.n or not all(part.n for part in parts):
            continue
        for category, value in whole.values.items():
            if value > 100 or any(category not in part.values for part in parts):
                continue
            bounds = [_total(info, part.values[category], part.n or 0) for part in parts]
            low, high = sum(bound[0] for bound in bounds), sum(bound[1] for bound in bounds)
            own_low, own_high = _total(info, value, whole.n)
            if low > own_high or high < own_low:
                unit = "samen" if info.form == "gemiddelde" else "mensen"
                reason = (
                    f"{whole.group} ‘{category or whole.item}’ {short(value)} hoort bij "
                    f"{_span(own_low, own_high)} {unit}, maar de deelgroepen komen op {_span(low, high)}."
                )
                cells = set().union(*(line.cells(category) for line in (whole, *parts)))
                yield Finding("deelgroepen", reason, frozenset(cells))


def counted(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """Counts of sub-groups add up to their whole, and each printed share is the share of that whole."""
    if info.form != "telling":
        return
    for whole, parts in _families(table_lines):
        total, counts = whole.values[COUNT], [part.values[COUNT] for part in parts]
        if sum(counts) != total:
            reason = f"De deelgroepen zijn samen {short(sum(counts))}, {whole.group} is {short(total)}."
            cells = set().union(*(line.cells(COUNT) for line in (whole, *parts)))
            yield Finding("aantallen", reason, frozenset(cells))
        for part, count in zip(parts, counts, strict=True):
            if count not in people(part.values[SHARE], int(total)):
                reason = f"{part.group} is {short(count)} van {short(total)}, geen {short(part.values[SHARE])}%."
                yield Finding("aantallen", reason, frozenset(whole.cells(COUNT) | part.cells(COUNT, SHARE)))


def swapped_rows(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """Two rows carry each other's numbers: one is impossible for its own n, and only one swap makes both fit."""
    if info.base != "n":
        return
    for line in table_lines:
        if not line.n or sum(not people(value, line.n) for value in line.values.values()) < 2:
            continue
        fits = [other for other in table_lines if _fit_swapped(line, other)]
        if len(fits) == 1:
            changed = [name for name, value in line.values.items() if value != fits[0].values[name]]
            reason = f"De regels {line.group} en {fits[0].group} passen alleen bij hun N als je ze verwisselt."
            cells = line.cells(*changed) | fits[0].cells(*changed)
            yield Finding("verwisselde regels", reason, frozenset(cells))


def repeated_rows(info: Table, table_lines: list[Line]) -> Iterator[Finding]:
    """No two rows are the same in four or more answers: such a row was probably pasted twice."""
    for one, other in combinations(table_lines, 2):
        if len(one.values) >= 4 and one.values == other.values:
            reason = f"De regels {one.group} {one.item} en {other.group} {other.item} zijn cijfer voor cijfer gelijk."
            cells = one.cells(*one.values) | other.cells(*other.values)
            yield Finding("herhaalde regel", " ".join(reason.split()), frozenset(cells))


CHECKS: tuple[Callable[[Table, list[Line]], Iterator[Finding]], ...] = (
    impossible_value,
    impossible_share,
    row_sum,
    derived_column,
    subgroup_sizes,
    subgroup_values,
    counted,
    swapped_rows,
    repeated_rows,
)


def _families(table_lines: list[Line]) -> Iterator[tuple[Line, list[Line]]]:
    known = {(line.item, line.group): line for line in table_lines}
    for line in table_lines:
        for wholes, names in PARTS:
            if line.group in wholes and all((line.item, name) in known for name in names):
                yield line, [known[line.item, name] for name in names]


def _fit_swapped(one: Line, other: Line) -> bool:
    """Say whether two rows of the same item are both possible with each other's n."""
    if one is other or one.item != other.item or one.values.keys() != other.values.keys():
        return False
    return all(
        taker.n and all(people(value, taker.n) for value in giver.values.values())
        for giver, taker in ((one, other), (other, one))
    )


def _total(info: Table, value: float, n: int) -> tuple[float, float]:
    """Return the least and the most that n people can add to a total: people for a share, the sum for a mean."""
    half = _half(value)
    if info.form == "gemiddelde":
        return ((value - half) * n, (value + half) * n)
    if found := people(value, n):
        return (found[0], found[-1])
    return ((value - half) * n / 100, (value + half) * n / 100)


def _half(value: float) -> float:
    """Return half of the last printed digit: the most that rounding can hide."""
    decimals = len(f"{value:g}".partition(".")[2])
    return float(0.5 / 10**decimals)


def _span(low: float, high: float) -> str:
    return short(low, 1) if low == high else f"{short(low, 1)} à {short(high, 1)}"
