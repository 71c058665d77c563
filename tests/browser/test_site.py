"""The course as a site, in a real browser: answers are kept, whatever happens to browser, network or site."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from course.jupyter.site import edition
from course.record.backup import read_backup, restore
from course.record.handin import last

from .conftest import Watch, assert_accessible, new_context, run_all
from .learner import expect_saved, question, sign
from .web_space import Site, answers, store, stored, visit

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "2026-11-0"
START = "modules/00-start.ipynb"
ASSIGNMENT = "opdrachten/03-differentiatie"

#: A browser without room refuses to write, with this error. No browser can be told to be full, so this imitates it.
FULL = """const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (window.full) throw new DOMException("full", "QuotaExceededError");
  return put.apply(this, given);
};"""


@pytest.fixture(scope="module")
def start(browser: Browser, site: Site) -> Iterator[Page]:
    """Module 00, opened from the first page in a learner's own browser; the tests of this file use it one by one."""
    watch = Watch()
    # what two of the tests do to it
    watch.expect("QuotaExceeded|507|script error: full|InvalidStateError|connection was closed|transaction was aborted")
    # wiping takes the service worker along, so that what it answers is asked of the web space for a moment
    watch.expect(r"404.*/api/(service-worker-heartbeat|contents/)|status of 404")
    context = new_context(browser, watch)
    context.add_init_script(FULL)
    page = context.new_page()
    page.goto(f"{site.address}/")
    expect(page.locator("#inclusief-home .ifd-card")).to_have_count(7, timeout=60_000)
    visit(page, site.notebook(START), "proef-keuze")
    yield page
    context.close()
    assert watch.unexpected() == []


@pytest.mark.network
def test_answers_stay_without_network_and_from_an_old_edition(site: Site, start: Page) -> None:
    """After one visit, without network: is an answer of an older edition there, and does a new one leave the rest?"""
    expect(start.locator("html")).to_have_attribute("lang", re.compile("^nl"))
    choices = question(start, "proef-keuze").get_by_role("radio")
    choices.first.check()
    expect_saved(start, "proef-keuze")
    kept = answers(start, "00-start")
    assert set(kept) == {"proef-keuze"}
    old = {"schema": 1, "notebook": "00-start", "course_version": "2025.1.0", "saved": "2025-02-03T10:00:00+01:00"}
    old["answers"] = kept | {"vraag-van-toen": ["a", "b"], "proef-toets": {"geen": "keuze meer"}}
    store(start, "modules/antwoorden/00-start.json", old)

    expect(start.locator("html[data-offline=klaar]")).to_have_count(1, timeout=90_000)
    start.context.set_offline(True)
    try:
        visit(start, site.notebook(START), "proef-keuze")
        expect(choices.first).to_be_checked()
        expect(sign(start, "proef-keuze")).to_have_text("Opgeslagen")
        choices.nth(1).check()
        expect_saved(start, "proef-keuze")
        now = answers(start, "00-start")
        assert now["proef-keuze"] != kept["proef-keuze"]
        assert now | kept == old["answers"]
        # Printed from the site too it is a document: whole, and without a sheet that begins for nothing.
        assert 2 <= start.pdf(format="A4").count(b"/Type /Page\n") <= 12
        expect(start.locator(".ifd-on-paper")).to_have_count(0)
    finally:  # the tests after this one have a network
        start.context.set_offline(False)


@pytest.mark.network
def test_full_browser_loses_nothing(start: Page) -> None:
    """When the browser has no room: is that said, is the earlier answer still there, and can she save later on?"""
    choices = question(start, "proef-keuze").get_by_role("radio")
    choices.first.check()
    expect_saved(start, "proef-keuze")
    before = answers(start, "00-start")
    start.evaluate("window.full = true")
    choices.nth(1).check()
    expect(sign(start, "proef-keuze")).to_have_attribute("data-state", "error")
    expect(sign(start, "proef-keuze")).to_contain_text("deze browser kan niets meer opslaan")
    assert answers(start, "00-start") == before
    start.evaluate("window.full = false")
    start.locator(".cursus-melding", has_text="geen ruimte meer").get_by_role("button").click()
    choices.nth(2).check()
    expect_saved(start, "proef-keuze")
    assert answers(start, "00-start") != before


@pytest.mark.network
def test_lesson_alone_on_a_telephone_and_its_answers_elsewhere(
    site: Site, start: Page, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    """On a phone: is the lesson alone, Dutch, and does ▶▶ keep its place? Do answers go to other browsers and back?"""
    page = new_page(390, 800)
    page.goto(f"{site.address}/")
    assert_accessible(page, "body")
    page.get_by_role("link", name="00 ").click()
    visit(page, None, "proef-vreemd")
    question(page, "proef-vreemd").get_by_role("radio").first.check()
    expect_saved(page, "proef-vreemd")
    # These pages are private windows, in which no browser promises to keep anything.
    promise = page.locator(".cursus-melding", has_text="in een privévenster is het weg")
    expect(promise).to_be_visible()
    promise.get_by_role("button", name="Sluiten").click()
    place = (question(page, "proef-vreemd").bounding_box() or {})["y"]
    run_all(page)
    assert (question(page, "proef-vreemd").bounding_box() or {})["y"] == pytest.approx(place, abs=2)
    expect(question(page, "proef-vreemd").get_by_role("radio").first).to_be_checked()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.get_by_role("button", name="Maak een back-up").click()
    with page.expect_download() as started:
        page.get_by_role("link", name="Downloaden (backup").click()
    file = tmp_path / "backup.json"
    started.value.save_as(file)
    _, records = read_backup(file.read_text(encoding="utf-8"))
    installed = tmp_path / "mijn-cursus"
    restore(installed, records, replace=False)
    there = json.loads((installed / "modules" / "antwoorden" / "00-start.json").read_text(encoding="utf-8"))
    assert there["answers"] == answers(page, "00-start")

    for one in (file, FIXTURES / "back-up.json"):  # the other browser's, and one of an installed course
        start.get_by_label("Back-up terugzetten").set_input_files(one)
        start.get_by_role("button", name="Zet terug wat hier ontbreekt").click()
        expect(start.get_by_text(re.compile("teruggezet"))).to_be_visible(timeout=60_000)
        start.get_by_text(re.compile("teruggezet")).evaluate("said => said.textContent = ''")
        for where, record in read_backup(one.read_text(encoding="utf-8"))[1].items():
            folder, _, notebook = where.rpartition("/")
            now = answers(start, notebook, folder)
            assert set(record.answers) <= set(now)
            assert where == "modules/00-start" or record.answers == now


@pytest.mark.network
def test_wiping_the_browser_is_said_and_what_was_open_is_put_back(site: Site, start: Page) -> None:
    """When the browser's data are wiped while a lesson is open: is that said, and are answers put back on request?"""
    kept = answers(start, "00-start")
    assert kept
    session = start.context.new_cdp_session(start)
    origin = start.evaluate("location.origin")
    session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    said = start.locator(".cursus-melding", has_text="zojuist uit je browser gewist")
    expect(said).to_be_visible()
    assert_accessible(start, ".cursus-melding")
    with start.expect_navigation(timeout=60_000):  # once all is back, the page opens anew by itself
        said.get_by_role("button", name="Zet terug").click()
    expect(said).to_have_count(0)
    visit(start, site.notebook(START), "proef-keuze")
    assert answers(start, "00-start") == kept
    expect(question(start, "proef-keuze").locator(":checked")).to_have_count(1)
    question(start, "proef-keuze").get_by_role("radio").first.check()
    expect_saved(start, "proef-keuze")


@pytest.mark.network
def test_hand_in_is_a_download_with_its_receipt(site: Site, page: Page, tmp_path: Path) -> None:
    """Does an assignment end in one file to download, whose receipt is that of its bytes, with the answers in it?"""
    visit(page, site.notebook(f"{ASSIGNMENT}/opdracht-03-differentiatie.ipynb"), "o03-niveau")
    question(page, "o03-niveau").get_by_role("radio").first.check()
    expect_saved(page, "o03-niveau")
    page.get_by_label("Studentnummer").fill("s0000001")
    page.get_by_role("button", name="Inleveren", exact=True).click()
    page.get_by_role("button", name="Toch inleveren").click()
    receipt = page.locator(".ivk-receipt")
    expect(receipt).to_contain_text("ontvangstcode")
    with page.expect_download() as started:
        page.get_by_role("link", name="Downloaden (inlevering-03-differentiatie.ipynb)").click()
    file = tmp_path / "inlevering-03-differentiatie.ipynb"
    started.value.save_as(file)
    assert hashlib.sha256(file.read_bytes()).hexdigest() in (receipt.text_content() or "")
    handed = last(tmp_path, "03-differentiatie")
    assert handed is not None
    assert handed.student["number"] == "s0000001"
    assert handed.record.answers == answers(page, "opdracht-03-differentiatie", ASSIGNMENT) != {}
    assert_accessible(page)


@pytest.mark.network
def test_new_edition_is_let_in_calmly(site: Site, page: Page) -> None:
    """Two tabs, and a new edition meanwhile: is it offered, and is every answer of both tabs kept?"""
    copy = Site(site.folder.parent / "vernieuwd", site.address.replace("/cursus", "/vernieuwd"))
    shutil.copytree(site.folder, copy.folder)
    other = page.context.new_page()
    for tab, id_ in ((page, "proef-keuze"), (other, "proef-vreemd")):
        visit(tab, copy.notebook(START), id_)
        question(tab, id_).get_by_role("radio").first.check()
        expect(sign(tab, id_)).to_contain_text("Opgeslagen")
    both = answers(page, "00-start", at="vernieuwd")
    assert set(both) == {"proef-keuze", "proef-vreemd"}
    question(page, "proef-vreemd").get_by_role("radio").nth(1).check()  # this tab has not seen the other's answer
    expect(sign(page, "proef-vreemd")).to_contain_text("Opgeslagen")
    beside = stored(page, "modules/antwoorden/00-start.andere-versies.jsonl", at="vernieuwd")
    assert (beside["question"], beside["answer"]) == ("proef-vreemd", both["proef-vreemd"])
    both = answers(page, "00-start", at="vernieuwd")
    other.close()
    expect(page.locator("html[data-offline=klaar]")).to_have_count(1, timeout=90_000)

    lesson = copy.folder / "files" / START
    lesson.write_text(
        lesson.read_text(encoding="utf-8").replace("Start: zo werkt", "Nieuw: zo werkt"), encoding="utf-8"
    )
    worker = (copy.folder / "service-worker.js").read_text(encoding="utf-8").partition("\n")[2]
    (copy.folder / "edition.json").unlink()
    edition.write(copy.folder, worker)
    page.evaluate("navigator.serviceWorker.ready.then((registration) => registration.update())")
    expect(page.locator(".cursus-melding", has_text="nieuwe editie")).to_be_visible(timeout=60_000)
    assert_accessible(page, ".cursus-melding")
    page.get_by_role("button", name="Vernieuwen").click()
    expect(page.locator("#inclusief-home")).to_be_visible(timeout=60_000)
    page.goto(copy.notebook(START))
    expect(page.get_by_role("heading", name="Nieuw: zo werkt deze cursus")).to_be_visible(timeout=60_000)
    run_all(page)
    expect(question(page, "proef-keuze").get_by_role("radio").first).to_be_checked()
    assert answers(page, "00-start", at="vernieuwd") == both


@pytest.mark.network
def test_what_a_lesson_begins_with_is_translated(site: Site) -> None:
    """Is what a first lesson imports bytecode, of Python's library, of the packages and of the course?"""
    for bundle, module in {"python_stdlib": "json", "bibliotheken": "IPython", "inclusief": "course"}.items():
        with zipfile.ZipFile(next((site.folder / "python").glob(f"{bundle}*.zip"))) as archive:
            assert f"{module}/__init__.pyc" in archive.namelist()


@pytest.mark.network
def test_without_storage_it_says_so(site: Site, new_page: Callable[..., Page]) -> None:
    """In a window that keeps nothing: does the course work all the same, and does it say what that means?"""
    page = new_page()
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    visit(page, site.notebook(START), "proef-keuze")
    expect(page.locator(".cursus-melding")).to_contain_text("Deze browser bewaart hier niets")
    expect(page.get_by_text("Deze browser bewaart niets: als je dit venster sluit")).to_be_visible()
