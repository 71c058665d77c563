"""Modules 01 to 06 in the browser alone, one after the other: do questions, charts and texts work there?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Watch, assert_accessible, new_context
from .learner import question, sign
from .web_space import Site, answers, visit

#: Of each module a question to answer with its first choice, and how many charts it shows at least before that.
MODULES = {
    "01-inclusiecontext": ("terug-opslag", 1),
    "02-attitude": ("terug-vraag", 0),
    "03-differentiatie": ("terug-uitsluiting", 0),
    "04-co-teaching": ("terug-last", 0),
    "05-vignetten": ("terug-licht", 1),
    "06-profiel-en-plan": ("terug-uitsluiting", 0),
}
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
CHART = f"{PANEL} .ivk-plot[role=img]"


@pytest.fixture(scope="module")
def visitor(browser: Browser) -> Iterator[Page]:
    """One learner, who goes through all modules."""
    watch = Watch()
    context = new_context(browser, watch)
    yield context.new_page()
    context.close()
    assert watch.unexpected() == []


@pytest.mark.network
@pytest.mark.parametrize("module", MODULES)
def test_does_the_module_work_in_the_browser(site: Site, visitor: Page, module: str) -> None:
    """Does it make itself ready, with its charts, without an error, and is an answer in the browser's own storage?"""
    id_, charts = MODULES[module]
    visit(visitor, site.notebook(f"modules/{module}.ipynb"), id_)
    question(visitor, id_).get_by_role("radio").first.check()
    expect(sign(visitor, id_)).to_contain_text("Opgeslagen")
    assert answers(visitor, module)[id_]
    assert visitor.locator(CHART).count() >= charts
    assert visitor.locator(".jp-NotebookPanel").count() == 1, "the page of the visit before was opened again"
    assert visitor.locator(f"{PANEL} .jp-RenderedText[data-mime-type*=stderr]").count() == 0
    assert_accessible(visitor)


@pytest.mark.network
def test_are_answers_there_at_the_next_visit_and_is_said_what_cannot_be_done(site: Site, visitor: Page) -> None:
    """At the next visit, is the answer in module 06 there, checked; and does assignment 05b say that it needs more?"""
    visit(visitor, site.notebook("modules/06-profiel-en-plan.ipynb"), "terug-uitsluiting")
    expect(question(visitor, "terug-uitsluiting").get_by_role("radio").first).to_be_checked()
    expect(sign(visitor, "terug-uitsluiting")).to_contain_text("Opgeslagen")
    visitor.goto(site.notebook("opdrachten/05b-data/opdracht-05b-data.ipynb"))
    expect(visitor.locator("strong", has_text="Deze opdracht kan niet in de browser.")).to_be_visible()
