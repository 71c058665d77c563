"""The class report of the vignettes in a browser: nothing for axe to find, nothing cut off, nothing asked outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from autograder.report.vignettes import REPORT, write_example

from .conftest import assert_accessible


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the example report."""
    outcome = write_example(tmp_path_factory.mktemp("voorbeeld"))
    return Path(outcome.folder / REPORT).resolve().as_uri()


def test_is_the_report_accessible(page: Page, report: str) -> None:
    """Does axe find nothing, with the text alternatives of the charts folded in the light, and unfolded in the dark?"""
    page.goto(report)
    assert_accessible(page, "body")
    page.emulate_media(color_scheme="dark")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    assert_accessible(page, "body")


def test_does_the_report_fit_a_small_screen(new_page: Callable[..., Page], report: str) -> None:
    """At 320 px wide (WCAG 2.2, 1.4.10): does nothing but the wide table scroll sideways?"""
    page = new_page(width=320, height=800)
    page.goto(report)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
