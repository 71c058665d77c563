"""A class's ratings together: duplicates out, people numbered, how well the design is covered, and the tidy table."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from course.data.csvfile import read_csv
from course.data.errors import DataError
from course.measuring.scales import MIN_GROUP

from .design import BASE_ID, Form
from .records import Rating
from .sharing import Contribution

COPY_FROM = 20  # two people who rated only the base vignette may well agree; on twenty ratings nobody does
ORIGIN_CLASS = "klas"
ORIGIN_SYNTHETIC = "verzonnen gegevens"
# The names of the tidy table, as its readers see them, and where each comes from.
COLUMNS = {
    "herkomst": "",
    "sector": "level",
    "vorm": "form",
    "persoon": "person",
    "vignet": "vignette",
    "plaats": "position",
    "leerlingen": "needs",
    "ernstig": "severe",
    "ondersteuning": "support",
    "onderdeel": "outcome",
    "score": "rating",
}


@dataclass
class ClassData:
    """All ratings of a class. ``people`` counts who takes part; ``notices`` are Dutch sentences about files."""

    rows: list[Rating] = field(default_factory=list)
    people: int = 0
    classes: Counter[str] = field(default_factory=Counter)
    notices: list[str] = field(default_factory=list)

    def select(self, form_id: str, level: str) -> list[Rating]:
        """Return the ratings of one form and level; an empty list when fewer than five people gave them.

        This is where a small group stays invisible: everything that is reported goes through here.
        """
        rows = [row for row in self.rows if row["form"] == form_id and row["level"] == level]
        return rows if len({row["person"] for row in rows}) >= MIN_GROUP else []


def combine(files: Iterable[tuple[str, Contribution]]) -> ClassData:
    """Put shared files together.

    Of several files of one person the newest counts. A file with another id but exactly the same ratings (twenty or
    more) of the same vignettes at the same places is a copy, and counts once. People are numbered in the order of their
    random ids, which says nothing about the order of the files.

    Args:
        files: pairs of file name (for the notices) and content.
    """
    data = ClassData()
    newest: dict[str, tuple[str, Contribution]] = {}
    for name, new in files:
        if new.person in newest:
            old_name, old = newest[new.person]
            keep = max((old_name, old), (name, new), key=lambda pair: (pair[1].exported, len(pair[1].rows)))
            newest[new.person] = keep
            if old.rows != new.rows:
                data.notices.append(f"{old_name} en {name} zijn van dezelfde inzender; alleen {keep[0]} telt mee.")
            else:
                data.notices.append(f"{old_name} en {name} zijn hetzelfde; dit telt één keer mee.")
        else:
            newest[new.person] = (name, new)
    seen: dict[tuple[object, ...], str] = {}
    for _, (name, contribution) in sorted(newest.items()):
        ratings = sorted(
            (r["form"], r["position"], r["vignette"], r["outcome"], r["rating"]) for r in contribution.rows
        )
        key = (contribution.class_code, *ratings)
        if key in seen and len(ratings) >= COPY_FROM:
            data.notices.append(f"{name} is een kopie van {seen[key]} met een andere code; dit telt één keer mee.")
            continue
        seen[key] = name
        data.people += 1
        data.classes[contribution.class_code] += 1
        data.rows += [{**row, "person": str(data.people)} for row in contribution.rows]
    return data


@dataclass(frozen=True)
class Coverage:
    """How often the vignettes of a form were rated.

    Attributes:
        people: who rated anything in this form.
        counts: vignette id to the number of people who rated it, for every vignette of the design.
        base: number of people who rated the base vignette.
        cells: the same per number of pupils with needs and with severe problems.
        supports: the same per kind of support.
    """

    people: int
    counts: dict[str, int]
    base: int
    cells: dict[tuple[int, int], int]
    supports: dict[str, int]

    @property
    def text(self) -> str:
        """The coverage in Dutch, with the yardstick of the report: 20 ratings per vignette (004, §2.2)."""
        lowest, highest = min(self.counts.values()), max(self.counts.values())
        never = sum(count == 0 for count in self.counts.values())
        often = f"{lowest} keer" if lowest == highest else f"{lowest} tot {highest} keer"
        text = f"{self.people} personen deden mee. Elk van de {len(self.counts)} vignetten is {often} beoordeeld"
        text += f"; {never} vignetten nog nooit." if never else "."
        return f"{text} Het rapport houdt minstens 20 beoordelingen per vignet aan (ResearchNed et al., z.d., §2.2)."


def coverage(rows: Sequence[Rating], design: Form) -> Coverage:
    """Count per vignette of the design how many people rated it."""
    rated = {(row["person"], row["vignette"]) for row in rows}
    per_vignette = Counter(vignette for _, vignette in rated)
    cells: Counter[tuple[int, int]] = Counter()
    supports: Counter[str] = Counter()
    for vignette in design.vignettes:
        cells[vignette.needs, vignette.severe] += per_vignette[vignette.id]
        supports[vignette.support] += per_vignette[vignette.id]
    return Coverage(
        people=len({person for person, _ in rated}),
        counts={vignette.id: per_vignette[vignette.id] for vignette in design.vignettes},
        base=per_vignette[design.base.id] if design.base else 0,
        cells=dict(cells),
        supports=dict(supports) if design.supports else {},
    )


def to_csv(rows: Iterable[Rating], *, origin: str = ORIGIN_CLASS) -> str:
    """Return the tidy table: one line per rating, UTF-8 text with the columns of ``COLUMNS``.

    ``origin`` stands in every line, so that invented data cannot lose its label.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        cells: dict[str, object] = dict(row)
        writer.writerow([origin, *(cells[key] for key in COLUMNS.values() if key)])
    return text.getvalue()


def read_tidy(path: Path) -> list[Rating]:
    """Read a table that :func:`to_csv` wrote, such as the invented class data of the course.

    Raises:
        DataError: the file is missing or is no such table.
    """
    rows: list[Rating] = []
    for line, cells in read_csv(path, tuple(COLUMNS)):
        values = {key: cells[column] for column, key in COLUMNS.items() if key}
        try:
            counts = {key: int(values[key]) for key in ("position", "needs", "severe", "rating")}
        except ValueError:
            expected = "hele getallen bij plaats, leerlingen, ernstig en score"
            raise DataError("Hier staat geen heel getal.", file=path, line=line, expected=expected) from None
        rows.append({**values, **counts, "base": values["vignette"] == BASE_ID})  # type: ignore[typeddict-item]
    return rows
