"""In Jupyter as it comes, without the course's front: can an assignment be answered, saved and handed in?"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from course.jupyter.delivery import prepare
from course.record.handin import last

from .conftest import SIGN, Watch
from .learner import all_ready, expect_saved, question, record
from .stock import stock_server

ASSIGNMENT = "05-vignetten"
NOTEBOOK = f"opdracht-{ASSIGNMENT}"
QUESTIONS = 16


@pytest.mark.parametrize(("app", "tree"), [("jupyterlab", "lab/tree"), ("notebook", "notebooks")])
def test_does_an_assignment_work_in_jupyter_as_it_comes(
    page: Page, watch: Watch, tmp_path: Path, app: str, tree: str
) -> None:
    """In JupyterLab without our extension, and in Notebook: run all, answer, hand in; does the file hold the answer?"""
    # What builds the site is in this environment too, and belongs in no server; Notebook has a fault of its own.
    watch.expect(r"@jupyterlite/|reading 'schema'")
    prepare(tmp_path)
    folder = tmp_path / "opdrachten" / ASSIGNMENT
    with stock_server(tmp_path, app=app) as lab:
        page.goto(f"{lab.host}/{tree}/opdrachten/{ASSIGNMENT}/{NOTEBOOK}.ipynb?token={lab.token}")
        page.wait_for_selector(f"{SIGN}[data-worked][data-status='idle']", state="attached", timeout=60_000)
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        all_ready(page, QUESTIONS)
        question(page, "o05-toeval").locator("input").first.check()
        expect_saved(page, "o05-toeval")
        page.get_by_role("button", name="Inleveren", exact=True).click()
        page.get_by_role("button", name="Toch inleveren").click()
        expect(page.locator(".ivk-receipt")).to_contain_text(f"1 van de {QUESTIONS} vragen beantwoord")
        made = last(folder, ASSIGNMENT)
        assert made is not None
        assert made.record.answers == record(folder, NOTEBOOK) != {}
        assert page.locator("#inclusief-home, .ifd-head, .jp-Dialog").count() == 0
        page.goto("about:blank")
