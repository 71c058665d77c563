"""Every figure in a real browser: the gallery page, and the figures of a notebook in JupyterLab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Page, expect

from course import charts
from course.data.kept import page as kept_page
from course.data.kept import whole

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import put_files_away

LESSON = [
    ("Leerkracht", 0, 10, "Kern uitleggen met een voorbeeld"),
    ("Leerkracht", 10, 25, "Verlengde instructie aan de instructietafel"),
    ("Leerkracht", 25, 35, "Rondlopen"),
    ("Groep 1: extra uitleg", 10, 25, "Verlengde instructie"),
    ("Groep 2: zelfstandig", 5, 35, "Zelf oefenen en daarna de verdieping maken"),
    ("Iedereen", 35, 45, "Samen terugkijken: wat lukte er en wat nog niet?"),
]

#: Words of a chart that stick out of it, or that lie on other words; letters of less than 12 pixels; tracks that are
#: not equally long.
BAD = """chart => {
    const frame = chart.getBoundingClientRect(), bad = [], seen = [];
    const walk = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (walk.nextNode()) {
        const words = walk.currentNode.textContent;
        if (!words.trim()) continue;
        if (parseFloat(getComputedStyle(walk.currentNode.parentElement).fontSize) < 12) bad.push('klein: ' + words);
        range.selectNode(walk.currentNode);
        for (const box of range.getClientRects()) {
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
                bad.push('buiten beeld: ' + words);
            for (const [other, otherWords] of seen) {
                const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
                // Boxes include the room above and below the letters; real overlap is more than that.
                if (wide > 1 && high > 6) bad.push('over elkaar: ' + words + ' / ' + otherWords);
            }
            seen.push([box, words]);
        }
    }
    const long = new Set([...chart.querySelectorAll('.ivk-plot-track')].map(track => Math.round(track.clientWidth)));
    return long.size > 1 ? [...bad, 'niet even lang: ' + [...long]] : bad;
}"""


def examples() -> Iterator[charts.Figure]:
    """Return figures of the kinds that no declared figure has."""
    yield charts.lesson_figure(
        [SimpleNamespace(group=g, start=s, end=e, activity=a) for g, s, e, a in LESSON],
        title="Leskaart van een rekenles",
    )
    dots: list[dict[str, Any]] = [
        {"item": "Ik vind dat elk kind erbij hoort", "value": 4.5, "low": 3.9, "high": 5.0, "unit": "mean"},
        {"item": "Ik weet hoe ik hulp regel", "value": 1.0, "unit": "mean"},
        {"item": "Alle zes samen", "value": 3.2, "low": 2.6, "high": 3.8, "unit": "mean"},
    ]
    ends = ("helemaal niet", "helemaal wel")
    yield charts.make_figure("dot_interval", dots, id="stippen", title="Zo denk ik nu", ends=ends, synthetic=True)
    effect = {"header": "met een assistent", "item": "Aandacht geven", "value": -0.2, "low": -0.6, "high": 0.2}
    yield charts.make_figure(
        "dot_interval", [effect], id="effect", title="Effect", header="header", domain=(-1, 1), ends=("lager", "hoger")
    )


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("gallery") / "figuren.html"
    shown = [*map(charts.figure, charts.figure_ids()), *examples()]
    body = "".join(map(charts.figure_html, shown)).replace("<details>", "<details open>")
    path.write_text(whole(kept_page("Alle figuren", body, charts.STYLE, name=None)), encoding="utf-8")
    return path.as_uri()


@pytest.mark.parametrize("width", [1280, 640, 320])
def test_is_every_picture_readable_and_accessible(gallery: str, width: int, new_page: Callable[..., Page]):
    """Does no text lie on another or stick out, does nothing but a table scroll sideways, and is axe content?"""
    page = new_page(width=width)
    page.goto(gallery)
    pictures = page.locator("figure .ivk-plot").all()
    assert len(pictures) >= len(charts.figure_ids()) + 3
    for picture in pictures:
        assert picture.evaluate(BAD) == [], picture.get_attribute("aria-label")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert_accessible(page, "main")


#: Also shown by JupyterLab.
IDS = ("3.16-belemmeringen-alle", "leerlingen-speciaal", "leskaart-barbaraschool")

CELLS = ["import course.charts as charts", *(f'charts.display_figure("{id}")' for id in IDS)]


@pytest.fixture
def notebook(lab: Lab) -> str:
    """A notebook with figures in the learner's folder."""
    sheet = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    sheet.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    path = Path(lab.folder) / "figuren.ipynb"
    nbformat.write(sheet, path)
    return lab.url(path.name)


@pytest.mark.parametrize("width", [1280, 640])
def test_does_jupyterlab_draw_the_figures(notebook: str, width: int, new_page: Callable[..., Page]):
    """Is each figure whole, in the letter and on the paper of the page, and can it be read as text by keyboard?"""
    page = new_page(width=width)
    open_notebook(page, notebook)
    if width < 1000:
        put_files_away(page)
    run_all(page)
    pictures = page.locator(".jp-NotebookPanel .ivk-plot:visible")
    expect(pictures).to_have_count(len(IDS))
    for picture in pictures.all():
        assert picture.evaluate(BAD) == []
        assert picture.evaluate("e => getComputedStyle(e).fontFamily.startsWith('\"Atkinson')")
        assert picture.evaluate("e => getComputedStyle(e).backgroundColor") == "rgba(0, 0, 0, 0)"
    summary = page.locator(".jp-NotebookPanel summary", has_text="als tekst en tabel").first
    summary.focus()
    summary.press("Enter")
    table = page.locator(".jp-NotebookPanel details[open] table").first
    assert table.locator("caption").inner_text().startswith("Wat staat goed onderwijs aan alle leerlingen in de weg?")
    assert table.locator("tbody tr").count() == 24
    assert_accessible(page)
