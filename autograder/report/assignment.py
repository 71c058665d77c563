"""The class report on one assignment: who handed in, how the points lie, and what each question did.

Of fewer than five students it tells nothing (see ``lines``). It is no means to find who copied from whom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import mean, median
from typing import Any

from nbgrader.api import MissingEntry

from autograder.assignment import Assignment, keys_in, load_assignment, released_assignment
from autograder.collect.sanitise import sound_answers
from autograder.config import CourseFolder
from autograder.feedback.meaning import Earned, meaning
from autograder.grade.outcome import is_graded
from autograder.problem import Problem
from course.base import dutch
from course.base.errors import CourseError
from course.base.html import bullets, paragraphs, table
from course.base.reasons import why
from course.charts import STYLE, Figure, figure_html, make_figure
from course.data.kept import page, whole
from course.measuring.scales import MIN_GROUP, MIN_RELIABILITY, cronbach_alpha, feldt_interval

from .lines import FEWEST, Line, bars, describe, is_small, items_of

#: Where there is little room the table of questions stays as wide as the page.
_STYLE = f"{STYLE}@media screen and (max-width:48rem){{th,td{{padding:.2rem;font-size:.85rem}}}}"


def write_report(course: CourseFolder, id_: str) -> Path:
    """Write the report of an assignment in the course folder and return its place.

    Raises:
        Problem: fewer than five students have final points, or it cannot be drawn or written.
    """
    assignment = released_assignment(course, id_)
    path = course.root / f"verslag-{id_}.html"
    scores, answers, students, received = _gather(course, assignment)
    if len(scores) < MIN_GROUP:
        raise Problem(
            f"Van {assignment.title} zijn er {len(scores)} helemaal nagekeken. Een verslag is er vanaf {MIN_GROUP}, "
            "zodat niemand te herkennen is."
        )
    items = items_of(assignment)
    rows = [[found[item.grade_id] for item in items] for found in scores.values()]
    lines = describe(assignment, rows, [answers[student] for student in scores], _keys(course, id_))
    try:
        body = _body(assignment, rows, lines, students, received)
        html = whole(page(f"Verslag van {assignment.title}", body, _STYLE, name=None))
        path.write_text(html, encoding="utf-8")
    except CourseError as error:
        raise Problem(str(error)) from None
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {why(error)}.") from None
    return path


def _gather(
    course: CourseFolder, assignment: Assignment
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, Any]], int, int]:
    """Return final scores and answers by student, how many students there are, and how many handed in."""
    scores: dict[str, dict[str, float]] = {}
    answers: dict[str, dict[str, Any]] = {}
    received = course.submitters(assignment.id)
    with course.gradebook() as gradebook:
        students = len(gradebook.students)
        for student in received:
            try:
                submission = gradebook.find_submission(assignment.id, student)
            except MissingEntry:
                continue
            if submission.needs_manual_grade or not is_graded(course, assignment.id, student):
                continue
            grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
            scores[student] = {grade.name: float(grade.score) for grade in grades}
            answers[student] = sound_answers(course.submitted(assignment.id, student), assignment)
    return scores, answers, students, len(received)


def _keys(course: CourseFolder, id_: str) -> dict[str, Any]:
    """Return the right answer of each question, from the source."""
    source = load_assignment(course.source(id_), id_)
    cells = [cell for notebook in source.notebooks.values() for cell in notebook.cells if cell.cell_type == "code"]
    return {name: key.get("correct") for cell in cells for name, key in keys_in(cell.source).items()}


# -- the page ----------------------------------------------------------------------------------------------------------


def _body(
    assignment: Assignment, rows: Sequence[Sequence[float]], lines: Sequence[Line], students: int, received: int
) -> str:
    totals = [sum(row) for row in rows]
    who = f"{_came(students, received, len(rows))} Een groep van minder dan {MIN_GROUP} studenten zie je nergens apart."
    earned = [Earned(line.id, line.title, line.share * line.points, line.points) for line in lines]
    again = [f"{one.what} ({one.place})" if one.place else one.what for one in meaning(earned).again]
    odd = [f"{line.title}: {dutch.listing(line.looks)}." for line in lines if line.looks]
    cells = [
        [line.title, str(line.n), line.bound or dutch.fixed(line.share), _or_dash(line.rest),
         line.blank or "–", line.wrong or "–"]
        for line in lines
    ]  # fmt: skip
    heads = ["Vraag", "n", "p-waarde", "Samenhang met de rest", "Opengelaten", "Meest gekozen fout"]
    return "".join(
        (
            paragraphs(who),
            "<h2>Wat de klas volgende week nog eens hoort</h2>",
            bullets(again) or paragraphs("Geen doel valt op: overal haalde de klas meer dan 60 % van de punten."),
            "<h2>De punten</h2>",
            _points(assignment, totals),
            paragraphs(_reliability(rows)),
            "<h2>Vragen die een tweede blik verdienen</h2>",
            bullets(odd) or paragraphs("Geen."),
            "<h2>Elke vraag</h2>",
            paragraphs(
                "De p-waarde is het gemiddelde deel van de punten: 1 is alles. De samenhang met de rest is de "
                f"correlatie met alle andere punten samen; onder {FEWEST} studenten zegt die niets: dan een streep."
            ),
            table(heads, cells),
        )
    )


def _came(students: int, received: int, n: int) -> str:
    """Return who handed in and of whom the report is, without numbers of which the difference is a handful."""
    about = f"Dit verslag gaat over {n} studenten: van hen is alles nagekeken."
    if is_small(students - received) or is_small(students - n):
        return f"Bijna iedereen leverde in, op minder dan {MIN_GROUP} studenten na. {about}"
    if is_small(received - n):
        return f"{about} De klas telt er {students}. Bij minder dan {MIN_GROUP} is nog iets na te kijken."
    return f"Van {dutch.count(students, 'student', 'studenten')} leverden er {received} in. {about}"


def _or_dash(value: float | None) -> str:
    return "–" if value is None else dutch.fixed(value)


def _reliability(rows: Sequence[Sequence[float]]) -> str:
    if len(rows) < MIN_RELIABILITY:
        return f"Een betrouwbaarheid berekenen we vanaf {MIN_RELIABILITY} studenten."
    try:
        alpha = cronbach_alpha(rows)
    except ValueError as error:
        return str(error)
    low, high = feldt_interval(alpha, len(rows), len(rows[0]))
    return (
        f"Betrouwbaarheid (alfa): {dutch.fixed(alpha)}, met 95 % zekerheid tussen {dutch.fixed(low)} en "
        f"{dutch.fixed(high)}."
    )


def _points(assignment: Assignment, totals: Sequence[float]) -> str:
    """Return how the points lie: as a picture where there are two bars or more, else in a sentence."""
    summary = (
        f"De helft van de studenten heeft {dutch.short(median(totals), 1)} punten of meer, van "
        f"{dutch.short(assignment.points)}; gemiddeld {dutch.short(mean(totals), 1)}."
    )
    found = bars(totals, assignment.points)
    if len(found) < 2:
        return paragraphs(
            f"{summary} Voor een plaatje zijn er te weinig studenten, of liggen de punten te dicht bijeen."
        )
    return paragraphs(summary) + figure_html(_distribution(found, summary))


def _distribution(found: Sequence[tuple[float, float, int]], summary: str) -> Figure:
    spans = [f"{dutch.short(low, 1)}–{dutch.short(high, 1)}" for low, high, _ in found]
    drawn = [{"item": f"{span} punten", "value": number} for span, (*_, number) in zip(spans, found, strict=True)]
    return replace(
        make_figure("bars", drawn, id="verdeling", title="Hoe de punten verdeeld zijn", counted="aantal studenten"),
        summary=summary,
        points=(f"Elke staaf is een groep van minstens {MIN_GROUP} studenten; daarom zijn ze niet even breed.",),
        table=table(
            ["Punten", "Studenten"], [[span, str(number)] for span, (*_, number) in zip(spans, found, strict=True)]
        ),
    )
