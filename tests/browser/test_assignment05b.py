"""Assignment 05b in a real browser: does a learner see the own chart and table under every task, without a network?"""

from __future__ import annotations

import json

import nbformat
from playwright.sync_api import Page, expect

from course.base.paths import exercises_dir

from .conftest import Lab, assert_accessible, open_notebook, run_all

PLACE = "opdrachten/05b-data/opdracht-05b-data.ipynb"
SOURCE = nbformat.read(exercises_dir() / "05b-data" / "opdracht-05b-data.ipynb", as_version=4)
SOLUTIONS = {cell.id: cell.source for cell in SOURCE.cells if cell.metadata.get("nbgrader", {}).get("solution")}


def test_is_the_own_chart_visible_under_every_task(lab: Lab, page: Page) -> None:
    """Are the worked example, four tasks and a chart in an own cell drawn, with tables, and is nothing praised wrongly?

    The page itself fails on any request to another machine.
    """
    path = lab.folder / PLACE
    sheet = json.loads(path.read_text(encoding="utf-8"))
    for cell in sheet["cells"]:
        cell["source"] = SOLUTIONS.get(cell["id"], cell["source"])
    place = next(place for place, cell in enumerate(sheet["cells"]) if cell["id"] == "kijk-4")
    own = nbformat.v4.new_code_cell('grafiek(tabel, "Mbo")', id="eigen")
    sheet["cells"].insert(place + 1, json.loads(json.dumps(own)))
    path.write_text(json.dumps(sheet), encoding="utf-8")

    open_notebook(page, lab.url(PLACE))
    run_all(page)
    pictures = page.locator(".jp-RenderedVegaCommon5 svg.marks")
    page.wait_for_function("document.querySelectorAll('.jp-RenderedVegaCommon5 svg.marks').length === 6")
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        expect(picture).to_be_visible()
    expect(page.get_by_role("region", name="Tabel: jouw uitkomst")).to_have_count(6)
    expect(page.get_by_text("De grafiek van het basisonderwijs klopt.", exact=True)).to_be_visible()
    assert_accessible(page)
