"""Vignettes: from the files that learners shared to tidy data, a coverage table and a report for the class."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from autograder.problem import Problem
from course.base.reasons import why

if TYPE_CHECKING:
    from autograder.collect.intake import Intake
    from course.vignettes.classdata import ClassData
    from course.vignettes.sharing import Contribution

FOLDER = "vignetten"
REPORT, SCORES, COVERAGE, NOTICES = "verslag.html", "scores.csv", "dekking.csv", "meldingen.txt"


@dataclass
class Outcome:
    """What was made: the folder, the files in it, who takes part, and the sentences about files."""

    folder: Path
    files: list[str] = field(default_factory=list)
    people: int = 0
    notices: list[str] = field(default_factory=list)


def write_report(path: Path, folder: Path, class_code: str = "") -> Outcome:
    """Read what learners shared and write the class report.

    Args:
        path: a folder, a zip (zips within it included) or a single file.
        folder: the course folder; the report goes into ``vignetten/`` below it.
        class_code: only files with this (clean) class code; empty takes all.

    Raises:
        Problem: no usable file, or the folder cannot be written.
        CourseError: statsmodels or the chart library is not there.
    """
    from autograder.collect.intake import read_intake
    from course.vignettes.classdata import ORIGIN_CLASS, combine

    intake = read_intake(path)
    shared: list[tuple[str, Contribution]] = []
    notices = _refused(intake)
    for found in intake.found:
        contribution = _read(found.data)
        if isinstance(contribution, str):
            notices.append(f"{found.name} {contribution}")
        elif class_code and contribution.class_code != class_code:
            notices.append(f"{found.name} is van de klas {contribution.class_code} en telt hier niet mee.")
        else:
            shared.append((found.name, contribution))
    if not shared:
        raise Problem("\n".join([*notices, f"In {path} zit geen bruikbaar bestand met vignetscores."]))
    data = combine(shared)
    data.notices = notices + data.notices
    return _write(data, folder, ORIGIN_CLASS)


def write_example(folder: Path) -> Outcome:
    """Write the report of the invented class of the course, labelled as invented everywhere."""
    from collections import Counter

    from course.vignettes.classdata import ORIGIN_SYNTHETIC, ClassData
    from course.vignettes.synthetic import class_rows

    rows = class_rows()
    people = len({row["person"] for row in rows})
    return _write(ClassData(rows, people, Counter({"VERZONNEN": people})), folder, ORIGIN_SYNTHETIC)


def _refused(intake: Intake) -> list[str]:
    """Return a sentence per refused file, in terms of what was asked for here."""
    notices = []
    for refusal in intake.refused:
        possible = PurePosixPath(refusal.name).suffix.lower() in (".json", ".zip", ".txt", "")
        notices.append(f"{refusal.name} {refusal.why if possible else 'is geen bestand met vignetscores (.json).'}")
    return notices


def _read(data: bytes) -> Contribution | str:
    """Return the contribution in a file, or the end of a sentence that says why there is none."""
    from course.base.errors import CourseError
    from course.vignettes.sharing import read_share

    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return read_share(data.decode(encoding))
    except UnicodeDecodeError:
        return "is geen leesbare tekst."
    except CourseError as error:
        return str(error)


def _write(data: ClassData, folder: Path, origin: str) -> Outcome:
    from course.vignettes.classdata import to_csv
    from course.vignettes.design import LEVELS
    from course.vignettes.records import FORMS
    from course.vignettes.report import report_html

    visible = [row for level, form_id in product(LEVELS, FORMS) for row in data.select(form_id, level)]
    texts = {
        REPORT: report_html(data, origin=origin),
        SCORES: to_csv(visible, origin=origin) if visible else "",
        COVERAGE: _coverage_csv(data) if visible else "",
        NOTICES: "".join(f"{notice}\n" for notice in data.notices),
    }
    outcome = Outcome(folder / FOLDER, people=data.people, notices=data.notices)
    try:
        outcome.folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            # what an earlier run left and this one does not give must not stay behind
            (outcome.folder / name).unlink(missing_ok=True)
            if text:
                (outcome.folder / name).write_text(text, encoding="utf-8", newline="")
                outcome.files.append(name)
    except OSError as error:
        problem = f"{error.filename or outcome.folder} is niet te schrijven: {why(error)}."
        raise Problem(f"{problem} Staat een bestand nog open?") from None
    return outcome


def _coverage_csv(data: ClassData) -> str:
    """Return per vignette of the design how many people rated it, for every group that is large enough."""
    from course.vignettes.classdata import coverage
    from course.vignettes.design import LEVELS, form
    from course.vignettes.records import FORMS

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["sector", "vorm", "vignet", "leerlingen", "ernstig", "ondersteuning", "beoordelingen"])
    for level, form_id in product(LEVELS, FORMS):
        if rows := data.select(form_id, level):
            design = form(form_id, level)
            counts = coverage(rows, design).counts
            for v in design.vignettes:
                writer.writerow([level, form_id, v.id, v.needs, v.severe, v.support, counts[v.id]])
    return text.getvalue()
