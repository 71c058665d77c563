"""Every figure in a real browser: the gallery page, and the figures of a notebook in JupyterLab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Page

from course import charts

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

#: Lines of text of one picture that lie on each other, or stick out of it. A number may lie on the outline drawn for
#: it, so equal texts count once.
BAD_TEXTS = """svg => {
    const frame = svg.getBoundingClientRect(), bad = [], seen = [];
    const lines = text => text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
    for (const text of [...svg.querySelectorAll('text')].flatMap(lines)) {
        if (!text.textContent.trim()) continue;
        const box = text.getBoundingClientRect(), words = text.textContent;
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
            || box.bottom > frame.bottom + 1) bad.push('buiten beeld: ' + words);
        for (const [other, otherWords] of seen) {
            const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            // Boxes include the room above and below the letters; real overlap is more than that.
            if (wide > 1 && high > 5 && words !== otherWords) bad.push('over elkaar: ' + words + ' / ' + otherWords);
        }
        seen.push([box, words]);
    }
    return bad;
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
    path.write_text(charts.gallery_html(examples()), encoding="utf-8")
    return path.as_uri()


@pytest.mark.parametrize("width", [1280, 640, 320])
def test_is_every_picture_readable_and_accessible(gallery: str, width: int, new_page: Callable[..., Page]):
    """Does no text lie on another or stick out, does nothing but a table scroll sideways, and is axe content?"""
    page = new_page(width=width)
    page.goto(gallery)
    pictures = page.locator("figure svg").all()
    assert len(pictures) == len(charts.figure_ids()) + 3
    for picture in pictures:
        assert picture.evaluate(BAD_TEXTS) == [], picture.get_attribute("aria-label")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert_accessible(page, "main")


#: Also drawn by JupyterLab itself.
IDS = ("3.16-belemmeringen-alle", "3.11-expertise-per-schoolsoort", "leerlingen-speciaal")

CELLS = [
    "import course.charts as charts",
    *(f'charts.display_figure("{id}")' for id in IDS),
    "from types import SimpleNamespace as Block\n"
    f"lesson = [Block(group=g, start=s, end=e, activity=a) for g, s, e, a in {LESSON!r}]\n"
    "card = charts.figure_output(charts.lesson_figure(lesson))\n"
    "card.widget",
    "card.update(charts.lesson_figure(lesson[:2]))",
]


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
    """Does JupyterLab draw each figure in full, without a network, and can it be read as text with the keyboard?"""
    page = new_page(width=width)
    open_notebook(page, notebook)
    if width < 1000:
        put_files_away(page)
    run_all(page)
    pictures = page.locator(".jp-RenderedVegaCommon5 svg.marks")
    page.wait_for_function("document.querySelectorAll('.jp-RenderedVegaCommon5 svg.marks').length === 4")
    for picture in pictures.all():
        assert picture.evaluate(BAD_TEXTS) == []
        assert picture.evaluate("svg => svg.getBoundingClientRect().width <= svg.closest('.jp-OutputArea').clientWidth")
        assert picture.locator("xpath=..").get_attribute("aria-label").startswith("Grafiek: ")
    # The widget shows the second lesson card only, in the place of the first.
    card = page.locator(".jp-OutputArea-output .jp-OutputArea")
    assert "Rondlopen" not in card.inner_text() and "Uitleggen" not in card.inner_text()
    assert "instructietafel" in card.inner_text()
    summary = page.locator(".jp-NotebookPanel summary").first  # home has some of its own
    summary.focus()
    summary.press("Enter")
    table = page.locator(".jp-NotebookPanel details[open] table").first
    assert table.locator("caption").inner_text().startswith("Wat staat goed onderwijs aan alle leerlingen in de weg?")
    assert table.locator("tbody tr").count() == 24
    assert_accessible(page)
