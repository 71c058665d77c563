"""The course as a site, in a real browser: built once, and served under a path on a web space of files alone."""

from __future__ import annotations

import base64
import hashlib
import http.server
import json
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from course.jupyter.site import edition
from course.jupyter.site.build import build
from course.jupyter.site.runtime import SiteError
from course.jupyter.site.trust import HEADERS
from course.record.backup import read_backup, restore
from course.record.handin import last
from course.setup import causes

from .conftest import Watch, assert_accessible, open_notebook, run_all
from .learner import expect_saved, question, sign

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "2026-11-0"
#: What a school's address looks like: the site does not stand at its top.
PATH = "school/cursus"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """A plain web space: files and nothing else, with the headers that the site asks for."""

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@dataclass
class Site:
    """A site that is served."""

    folder: Path
    address: str

    def notebook(self, path: str, view: str = "lab") -> str:
        """Return the address of a notebook."""
        return f"{self.address}/{view}/index.html?path={path}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site, built and served."""
    space = tmp_path_factory.mktemp("webruimte")
    folder = space / PATH
    try:
        build(folder)
    except SiteError as error:
        if causes.cause(str(error)) in causes.NEEDS_NETWORK and not os.environ.get("CI"):
            pytest.skip("no network: Python for the browser cannot be fetched")
        raise
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(space)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(folder, f"http://127.0.0.1:{server.server_address[1]}/{PATH}")
    server.shutdown()


def stored(page: Page, path: str, at: str = "cursus") -> dict[str, Any] | None:
    """Return what this browser itself keeps of a file, by its path in the course."""
    found: dict[str, Any] | None = page.evaluate(
        """([path, root]) => new Promise((done, failed) => {
          const opened = indexedDB.open(`JupyterLite Storage - ${root}`);
          opened.onerror = () => failed(opened.error);
          opened.onsuccess = () => {
            const asked = opened.result.transaction("files").objectStore("files").get(path);
            asked.onsuccess = () => { opened.result.close(); done(asked.result ?? null); };
          };
        })""",
        [path, f"/school/{at}/"],
    )
    return found


def answers(page: Page, notebook: str, folder: str = "modules", at: str = "cursus") -> dict[str, Any]:
    """Return the answers of a notebook as this browser keeps them, by question id."""
    file = stored(page, f"{folder}/antwoorden/{notebook}.json", at)
    if file is None:
        return {}
    content = base64.b64decode(file["content"]) if file["format"] == "base64" else file["content"]
    found: dict[str, Any] = json.loads(content)["answers"]
    return found


@pytest.mark.network
def test_answers_come_back_after_a_reload(site: Site, page: Page, watch: Watch) -> None:
    """Does a learner who opens the link answer a question, and find the answer back, without any other machine?"""
    page.goto(f"{site.address}/")
    expect(page.locator("#inclusief-home .ifd-card")).to_have_count(7, timeout=60_000)
    open_notebook(page, site.notebook("modules/00-start.ipynb"))
    expect(page.locator("html")).to_have_attribute("lang", re.compile("^nl"))
    run_all(page)
    first = question(page, "proef-keuze").get_by_role("radio").first
    first.check()
    expect_saved(page, "proef-keuze")
    assert answers(page, "00-start")["proef-keuze"]
    open_notebook(page, site.notebook("modules/00-start.ipynb"))
    run_all(page)
    expect(question(page, "proef-keuze").get_by_role("radio").first).to_be_checked()
    expect(sign(page, "proef-keuze")).to_have_text("Opgeslagen")


@pytest.mark.network
def test_everything_opens_without_network(site: Site, page: Page) -> None:
    """After one visit to the first page alone: does a module open, and keep an answer, while the network is gone?"""
    page.goto(f"{site.address}/")
    expect(page.locator("html[data-offline=klaar]")).to_have_count(1, timeout=90_000)
    page.context.set_offline(True)
    open_notebook(page, site.notebook("modules/00-start.ipynb"))
    run_all(page)
    question(page, "proef-keuze").get_by_role("radio").first.check()
    expect_saved(page, "proef-keuze")
    assert answers(page, "00-start")["proef-keuze"]
    page.goto(f"{site.address}/opslag.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wat wordt waar bewaard?")


@pytest.mark.network
def test_charts_are_drawn(site: Site, page: Page) -> None:
    """Does module 01 show its charts, with their tables, and does it stand the accessibility check?"""
    open_notebook(page, site.notebook("modules/01-inclusiecontext.ipynb"))
    run_all(page)
    expect(page.locator(".jp-RenderedVegaCommon5 svg.marks").first).to_be_visible()
    assert_accessible(page)


@pytest.mark.network
def test_hand_in_is_a_download_with_its_receipt(site: Site, page: Page, tmp_path: Path) -> None:
    """Does an assignment end in one file to download, whose receipt is that of its bytes, with the answers in it?"""
    place = "opdrachten/03-differentiatie"
    open_notebook(page, site.notebook(f"{place}/opdracht-03-differentiatie.ipynb"))
    run_all(page)
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
    assert handed.record.answers == answers(page, "opdracht-03-differentiatie", place) != {}
    assert_accessible(page)


@pytest.mark.network
def test_answers_travel_as_one_file(site: Site, page: Page, tmp_path: Path) -> None:
    """Does a back-up go from the site into an installed course, and one from there into the site, whole?"""
    open_notebook(page, site.notebook("modules/00-start.ipynb"))
    run_all(page)
    question(page, "proef-keuze").get_by_role("radio").first.check()
    expect_saved(page, "proef-keuze")
    page.get_by_role("button", name="Maak een back-up").click()
    with page.expect_download() as started:
        page.get_by_role("link", name="Downloaden (backup").click()
    file = tmp_path / "backup.json"
    started.value.save_as(file)
    _, records = read_backup(file.read_text(encoding="utf-8"))
    installed = tmp_path / "mijn-cursus"
    restore(installed, records, replace=False)
    kept = json.loads((installed / "modules" / "antwoorden" / "00-start.json").read_text(encoding="utf-8"))
    assert kept["answers"] == answers(page, "00-start")

    page.get_by_label("Back-up terugzetten").set_input_files(FIXTURES / "back-up.json")
    page.get_by_role("button", name="Zet terug wat hier ontbreekt").click()
    expect(page.get_by_text(re.compile("antwoorden teruggezet"))).to_be_visible()
    _, earlier = read_backup((FIXTURES / "back-up.json").read_text(encoding="utf-8"))
    assert {place.split("/")[0] for place in earlier} == {"modules", "opdrachten"}
    for place, record in earlier.items():
        if place != "modules/00-start":
            folder, _, notebook = place.rpartition("/")
            assert answers(page, notebook, folder) == record.answers


#: A browser without room refuses to write, with this error. No browser can be told to be full, so this imitates it.
FULL = """const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (window.full) throw new DOMException("full", "QuotaExceededError");
  return put.apply(this, given);
};"""


@pytest.mark.network
def test_full_browser_loses_nothing(site: Site, page: Page, watch: Watch) -> None:
    """When the browser has no room: is that said, is the earlier answer still there, and can she save later on?"""
    watch.expect("QuotaExceeded|507|script error: full")
    page.add_init_script(FULL)
    open_notebook(page, site.notebook("modules/00-start.ipynb"))
    run_all(page)
    choices = question(page, "proef-keuze").get_by_role("radio")
    choices.first.check()
    expect_saved(page, "proef-keuze")
    before = answers(page, "00-start")
    page.evaluate("window.full = true")
    choices.nth(1).check()
    expect(sign(page, "proef-keuze")).to_have_attribute("data-state", "error")
    expect(sign(page, "proef-keuze")).to_contain_text("deze browser kan niets meer opslaan")
    assert answers(page, "00-start") == before
    page.evaluate("window.full = false")
    choices.nth(2).check()
    expect_saved(page, "proef-keuze")
    assert answers(page, "00-start") != before


@pytest.mark.network
def test_new_edition_is_let_in_calmly(site: Site, page: Page) -> None:
    """A new edition while the course is open: is it offered, and are the answers of both tabs still there?"""
    copy = Site(site.folder.parent / "vernieuwd", site.address.replace("/cursus", "/vernieuwd"))
    shutil.copytree(site.folder, copy.folder)
    first = page.context.new_page()
    for tab, id_ in ((page, "proef-keuze"), (first, "proef-vreemd")):
        open_notebook(tab, copy.notebook("modules/00-start.ipynb"))
        run_all(tab)
        question(tab, id_).get_by_role("radio").first.check()
        expect(sign(tab, id_)).to_contain_text("Opgeslagen")
    both = answers(page, "00-start", at="vernieuwd")
    assert set(both) == {"proef-keuze", "proef-vreemd"}
    first.close()
    expect(page.locator("html[data-offline=klaar]")).to_have_count(1, timeout=90_000)

    lesson = copy.folder / "files" / "modules" / "00-start.ipynb"
    lesson.write_text(
        lesson.read_text(encoding="utf-8").replace("Start: zo werkt", "Nieuw: zo werkt"), encoding="utf-8"
    )
    worker = (copy.folder / "service-worker.js").read_text(encoding="utf-8").partition("\n")[2]
    (copy.folder / "edition.json").unlink()
    edition.write(copy.folder, worker)
    page.evaluate("navigator.serviceWorker.ready.then((registration) => registration.update())")
    expect(page.locator(".cursus-melding")).to_contain_text("nieuwe editie", timeout=60_000)
    assert_accessible(page, ".cursus-melding")
    page.get_by_role("button", name="Vernieuwen").click()
    expect(page.locator("#inclusief-home")).to_be_visible(timeout=60_000)
    open_notebook(page, copy.notebook("modules/00-start.ipynb"))
    expect(page.get_by_role("heading", name="Nieuw: zo werkt deze cursus")).to_be_visible(timeout=60_000)
    run_all(page)
    expect(question(page, "proef-keuze").get_by_role("radio").first).to_be_checked()
    assert answers(page, "00-start", at="vernieuwd") == both


@pytest.mark.network
def test_without_storage_it_says_so(site: Site, new_page: Callable[..., Page]) -> None:
    """In a window that keeps nothing: does the course work all the same, and does it say what that means?"""
    page = new_page()
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    open_notebook(page, site.notebook("modules/00-start.ipynb"))
    expect(page.locator(".cursus-melding")).to_contain_text("Deze browser bewaart hier niets")
    run_all(page)
    expect(page.get_by_text("Deze browser bewaart niets: als je dit venster sluit")).to_be_visible()


@pytest.mark.network
def test_small_screen_has_the_lesson_alone(site: Site, new_page: Callable[..., Page]) -> None:
    """On a phone: does the first page lead to the lesson without the frame, and can it be answered and scrolled?"""
    page = new_page(390, 800)
    page.goto(f"{site.address}/")
    assert_accessible(page, "body")
    page.get_by_role("link", name="00 ").click()
    page.wait_for_selector(".jp-NotebookPanel .jp-Notebook .jp-Cell")
    run_all(page)
    question(page, "proef-keuze").get_by_role("radio").first.check()
    expect_saved(page, "proef-keuze")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
