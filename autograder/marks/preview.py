"""What a cut does to the group: how many have enough at each cut, as a page with a picture, words and a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.problem import Problem
from course.base import dutch
from course.base.errors import CourseError
from course.base.html import paragraphs, table
from course.base.reasons import why
from course.charts import STYLE, figure_html, make_figure
from course.data.kept import page, whole

from .mark import mark
from .settings import Scale

#: The cuts that are shown, in percent.
CUTS = tuple(range(30, 91, 5))


def preview(title: str, points: Sequence[float], most: float, scale: Scale, cut: float) -> str:
    """Return the page.

    Args:
        title: the assignment's title.
        points: the final points of everyone who has them.
        most: the points that can be had.
        scale: the lecturer's scale.
        cut: the cut that holds now, in percent.
    """
    rows = [(each, *_at(points, most, scale, each)) for each in sorted({*CUTS, cut})]
    enough, mean = next((number, average) for each, number, average in rows if each == cut)
    group = dutch.count(len(points), "student", "studenten")
    needed = f"{dutch.short(cut / 100 * most)} van {dutch.short(most)} punten"
    summary = (
        f"Bij een cesuur van {dutch.short(cut)}% ({needed}) hebben "
        f"{enough} van {group} een voldoende; het gemiddelde is dan {dutch.short(mean, 1)}."
    )
    cells = [
        [f"{dutch.short(each)}%", dutch.short(each / 100 * most), str(number), dutch.short(average, 1)]
        for each, number, average in rows
    ]
    shown = table(["Cesuur", "Punten nodig", "Voldoende", "Gemiddeld cijfer"], cells)
    drawn = [
        {"item": f"{dutch.short(each)}%{', nu' if each == cut else ''}", "value": number} for each, number, _ in rows
    ]
    figure = make_figure(
        "bars",
        drawn,
        id="cesuur",
        title=f"{title}: wie een voldoende heeft bij welke cesuur",
        counted=f"studenten met een voldoende, van {group}",
        domain=(0, len(points)),
    )
    figure = replace(
        figure,
        summary=summary,
        points=("Hoe hoger de cesuur, hoe minder studenten een voldoende hebben.",),
        table=shown,
    )
    return whole(page(f"Cesuur van {title}", paragraphs(summary) + figure_html(figure), STYLE, name=None))


def _at(points: Iterable[float], most: float, scale: Scale, cut: float) -> tuple[int, float]:
    marks = [mark(each, most, scale, cut) for each in points]
    return sum(each >= scale.sufficient for each in marks), sum(marks) / len(marks)


def write_preview(path: Path, title: str, points: Sequence[float], most: float, scale: Scale, cut: float) -> Path:
    """Write the page.

    Raises:
        Problem: nobody has final points yet, or it cannot be drawn or written.
    """
    if not points:
        raise Problem(f"Van {title} heeft nog niemand een definitief aantal punten. Kijk eerst alles na.")
    try:
        path.write_text(preview(title, points, most, scale, cut), "utf-8")
    except CourseError as error:
        raise Problem(str(error)) from None
    except OSError as error:
        raise Problem(f"{path} is niet te schrijven: {why(error)}.") from None
    return path
