"""The class report on one assignment: who handed in, how the points lie, and what each question did.

Groups under five are not shown, and what says nothing below twenty answers is left out. It is no means to find who
copied from whom.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import correlation, mean, median
from typing import Any

import altair as alt
from nbgrader.api import MissingEntry

from autograder.assignment import Assignment, Item, keys_in, load_assignment, released_assignment
from autograder.collect.sanitise import sound_answers
from autograder.config import CourseFolder
from autograder.feedback.meaning import Earned, meaning
from autograder.grade.outcome import is_graded
from autograder.problem import Problem
from autograder.reading.cases import item_title
from course.base import dutch
from course.base.errors import CourseError
from course.base.html import bullets, page, paragraphs, table
from course.charts.export import figure_html
from course.charts.figure import Figure
from course.charts.show import STYLE
from course.charts.theme import ACCENT, vegalite5
from course.measuring.scales import MIN_GROUP, MIN_RELIABILITY, cronbach_alpha, feldt_interval
from course.questions import Question

#: A correlation of fewer answers says nothing.
FEWEST = 20
#: Shares of the points: below the first hardly anyone had it, above the second nearly everyone.
HARD, EASY = 0.3, 0.95
#: A lower correlation with the rest asks for a look, and so do more answers left open.
LOW, OPEN = 0.1, 0.2


@dataclass(frozen=True)
class Line:
    """What one graded part did in the class.

    Attributes:
        share: the mean share of its points, the p-value.
        rest: the correlation of its score with the sum of all others; ``None`` below twenty, or without differences.
        blank: the share that left it open; ``None`` where that cannot be known.
        wrong: the wrong option that was chosen most, with how often; empty where there is none.
        looks: why it deserves another look, as Dutch phrases.
    """

    id: str
    title: str
    points: float
    n: int
    share: float
    rest: float | None
    blank: float | None
    wrong: str = ""
    looks: tuple[str, ...] = field(default=())


def item_rest(scores: Sequence[Sequence[float]], at: int) -> float | None:
    """Return the corrected item-rest correlation: of one column with the sum of the others.

    ``None`` for fewer than twenty people, or where either never differs. Source: Henrysson, S. (1963), Correction of
    item-total correlations in item analysis, Psychometrika 28(2), 211-218.
    """
    own, rest = [row[at] for row in scores], [sum(row) - row[at] for row in scores]
    if len(scores) < FEWEST or len(set(own)) < 2 or len(set(rest)) < 2:
        return None
    return correlation(own, rest)


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
    items = _items(assignment)
    rows = [[found[item.grade_id] for item in items] for found in scores.values()]
    lines = describe(assignment, rows, [answers[student] for student in scores], _keys(course, id_))
    try:
        html = page(f"Verslag van {assignment.title}", _body(assignment, rows, lines, students, received), STYLE)
        path.write_text(html, encoding="utf-8")
    except CourseError as error:
        raise Problem(str(error)) from None
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {error.strerror}.") from None
    return path


def _items(assignment: Assignment) -> list[Item]:
    return [item for notebook in assignment.notebooks for item in assignment.items(notebook)]


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


def describe(
    assignment: Assignment,
    rows: Sequence[Sequence[float]],
    answers: Sequence[Mapping[str, Any]],
    keys: Mapping[str, Any],
) -> list[Line]:
    """Return what each graded part did: ``rows`` holds a student's scores in the order of the parts."""
    lines = []
    for at, item in enumerate(_items(assignment)):
        share = mean(row[at] for row in rows) / item.points if item.points else 0.0
        questions = [assignment.questions[id_] for id_ in item.questions if id_ in assignment.questions]
        blank = mean(all(given.get(one.id) is None for one in questions) for given in answers) if questions else None
        rest = item_rest(rows, at)
        wrong, more = _wrong(questions, answers, keys)
        looks = [
            (share < HARD, "bijna niemand had dit goed"),
            (share > EASY, "bijna iedereen had dit goed, dus de vraag onderscheidt weinig"),
            (rest is not None and rest < LOW, "wie de rest goed heeft, heeft dit niet vaker goed"),
            (blank is not None and blank > OPEN, "veel studenten lieten dit open"),
            (more, "een fout antwoord is vaker gekozen dan het goede: klopt de sleutel?"),
        ]
        told = tuple(text for holds, text in looks if holds)
        title = f"{at + 1}. {item_title(item, at + 1, assignment)}"
        lines.append(Line(item.grade_id, title, item.points, len(rows), share, rest, blank, wrong, told))
    return lines


def _wrong(
    questions: Sequence[Question], answers: Sequence[Mapping[str, Any]], keys: Mapping[str, Any]
) -> tuple[str, bool]:
    """Return the wrong option that was chosen most, in words, and whether it was chosen more than the right one."""
    if len(questions) != 1 or questions[0].kind not in ("choice", "multiple_choice"):
        return "", False
    (question,) = questions
    right = keys.get(question.id)
    good = {right} if isinstance(right, str) else set(right or ())
    given = [answer for one in answers if (answer := one.get(question.id)) is not None]
    chosen = Counter(option for answer in given for option in ([answer] if isinstance(answer, str) else answer))
    false = [(option, number) for option, number in chosen.most_common() if option not in good]
    if not false or not good or false[0][1] < MIN_GROUP:
        return "", False
    option, number = false[0]
    text = next(iter(question.describe(option if isinstance(given[0], str) else [option])))[1]
    return f"{text} ({dutch.percent(100 * number / len(given))})", number > min(chosen[one] for one in good)


# -- the page ----------------------------------------------------------------------------------------------------------


def _body(
    assignment: Assignment, rows: Sequence[Sequence[float]], lines: Sequence[Line], students: int, received: int
) -> str:
    totals = [sum(row) for row in rows]
    who = (
        f"Van {dutch.count(students, 'student', 'studenten')} leverden er {received} in; {len(rows)} zijn helemaal "
        "nagekeken. Hieronder gaat het over hen."
    )
    earned = [Earned(line.id, line.title, line.share * line.points, line.points) for line in lines]
    again = [f"{one.what} ({one.place})" if one.place else one.what for one in meaning(earned).again]
    odd = [f"{line.title}: {dutch.listing(line.looks)}." for line in lines if line.looks]
    cells = [
        [line.title, str(line.n), dutch.fixed(line.share), _or_dash(line.rest),
         "–" if line.blank is None else dutch.percent(100 * line.blank), line.wrong or "–"]
        for line in lines
    ]  # fmt: skip
    heads = ["Vraag", "n", "p-waarde", "Samenhang met de rest", "Opengelaten", "Meest gekozen fout"]
    return "".join(
        (
            paragraphs(who),
            "<h2>Wat de klas volgende week nog eens hoort</h2>",
            bullets(again) or paragraphs("Geen doel valt op: overal haalde de klas meer dan 60 % van de punten."),
            "<h2>De punten</h2>",
            figure_html(_distribution(assignment, totals)),
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


def _distribution(assignment: Assignment, totals: Sequence[float]) -> Figure:
    """Return how many students have how many points, in ten steps."""
    step = assignment.points / 10 or 1.0
    found = Counter(min(9, int(total / step)) for total in totals)
    spans = [f"{dutch.short(at * step, 1)}–{dutch.short((at + 1) * step, 1)}" for at in range(10)]
    values = [{"span": span, "place": at, "students": found[at]} for at, span in enumerate(spans)]
    summary = (
        f"De helft van de studenten heeft {dutch.short(median(totals), 1)} punten of meer, van "
        f"{dutch.short(assignment.points)}; gemiddeld {dutch.short(mean(totals), 1)}."
    )
    x = alt.X("span:N", title="Punten", sort=alt.EncodingSortField("place"), axis=alt.Axis(labelAngle=0))
    y = alt.Y("students:Q", title="Studenten", axis=alt.Axis(tickMinStep=1))
    chart = alt.Chart(alt.Data(values=values)).mark_bar(color=ACCENT).encode(x, y).properties(width=560, height=220)
    return Figure(
        id="verdeling",
        title="Hoe de punten verdeeld zijn",
        spec=vegalite5(chart, summary),
        summary=summary,
        points=("Elke staaf is een tiende van de punten.",),
        table=table(["Punten", "Studenten"], [[span, str(found[at])] for at, span in enumerate(spans)]),
        source="",
    )
