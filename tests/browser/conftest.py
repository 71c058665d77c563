"""Everything a browser test needs: a browser, the course running in it, and a page that forgives nothing.

A test asks for `page` and `lab`. The page watches itself: a script error, a message of that level in the console, an
answer of 400 or more, or a request to any other machine fails the test, unless the test says beforehand that it is
meant (``watch.expect``).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
    expect,
    sync_playwright,
)

from .web_space import Site, built, served

ROOT = Path(__file__).resolve().parents[2]

# A machine that does much at once is slow, not wrong.
expect.set_options(timeout=30_000)

#: The browser must not call home: that would be a request to the outside, and a slow one without a network.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

#: First the Chromium that draws no window: it does the same in a third less time.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
    "chrome",
)
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
)


def find_browser(playwright: Playwright) -> str | None:
    """Return the browser to test with: any Chromium, Chrome or Edge here, or else one that Playwright fetches."""
    found = [os.environ.get("INCLUSIEF_BROWSER"), *map(shutil.which, NAMES), *PLACES]
    for path in (*found, playwright.chromium.executable_path):
        if path and Path(path).exists():
            return path
    subprocess.run(
        [sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, timeout=240, check=False
    )
    fetched = playwright.chromium.executable_path
    return fetched if Path(fetched).exists() else None


#: What goes through whole modules, screen after screen. The rest says whether the course works; this, whether every
#: page of it does.
LONG = (
    "test_module0*.py",
    "test_site_modules.py",
    "test_gallery.py",
    "test_can_module_03_be_completed_by_keyboard",
    "test_does_every_screen_fit_and_can_everyone_use_it",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is long, so that it can be run last; begin with the site, which takes longest and is built first."""
    items.sort(key=lambda item: not item.path.name.startswith("test_site"))
    for item in items:
        names = (item.path.name, item.name.partition("[")[0])
        if item.path.parent == Path(__file__).parent and any(fnmatch(name, one) for name in names for one in LONG):
            item.add_marker(pytest.mark.long)


# Not for the whole session: while Playwright runs, nothing else in the same process can start an event loop.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A running browser without a window."""
    with sync_playwright() as playwright:
        path = find_browser(playwright)
        if path is None:
            reason = "no Chromium, Chrome or Edge on this machine, and none could be fetched"
            if os.environ.get("INCLUSIEF_REQUIRE_BROWSER"):
                pytest.fail(reason)
            pytest.skip(reason)
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


@dataclass
class Lab:
    """The course, running on a folder of its own."""

    folder: Path
    address: str
    """Where JupyterLab says to go first, with the token."""
    process: subprocess.Popen[str]
    said: list[str]
    """What ``cursus.py`` printed before and with the address."""

    @property
    def token(self) -> str:
        return self.address.partition("token=")[2]

    @property
    def host(self) -> str:
        return "{0.scheme}://{0.netloc}".format(urlsplit(self.address))

    def url(self, notebook: str) -> str:
        """Return the address of a notebook, given its path in the folder."""
        return f"{self.host}/lab/tree/{quote(notebook)}?token={self.token}"

    def stop(self) -> int:
        """Ask the server to stop, as the menu does, and return the exit code of ``cursus.py``."""
        if self.process.poll() is None:
            headers = {"Authorization": f"token {self.token}"}
            request = urllib.request.Request(f"{self.host}/api/shutdown", method="POST", headers=headers, data=b"")
            urllib.request.urlopen(request, timeout=10).close()
        try:
            return self.process.wait(timeout=90)
        finally:
            self.process.kill()


StartLab = Callable[..., Lab]


def start_course(folder: Path, *options: str, port: int = 0, patience: float = 120, remembered: bool = False) -> Lab:
    """Start ``cursus.py`` on `folder` and wait until it names its address; on the port that it `remembered` itself."""
    command = [sys.executable, str(ROOT / "cursus.py"), "--no-browser", "--dir", str(folder)]
    if not remembered:
        # Each test process begins at a port of its own.
        command += ["--port", str(port or 20_000 + os.getpid() % 20_000)]
    process = subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    assert process.stdout is not None
    said: list[str] = []
    end = time.monotonic() + patience
    for line in process.stdout:
        said.append(line.rstrip())
        if found := re.search(r"http://\S+", line):
            return Lab(folder, found.group(0), process, said)
        if time.monotonic() > end:
            break
    process.kill()
    raise AssertionError("cursus.py named no address; it said: " + " / ".join(said))


@pytest.fixture(scope="module")
def start_lab() -> Iterator[StartLab]:
    """Start the course as often as a test likes; everything is stopped at the end."""
    started: list[Lab] = []

    def start(folder: Path, *options: str, **more: int) -> Lab:
        started.append(start_course(folder, *options, **more))
        return started[-1]

    yield start
    for lab in started:
        lab.stop()


@pytest.fixture(scope="module")
def lab(start_lab: StartLab, tmp_path_factory: pytest.TempPathFactory) -> Lab:
    """The course on a new learner's folder, shared by the tests of one file."""
    return start_lab(tmp_path_factory.mktemp("course") / "mijn-cursus")


def api(lab: Lab, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    """Ask the course's server something, past the page."""
    headers = {"Authorization": f"token {lab.token}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{lab.host}/{path}", data=data, headers=headers, method=method)
    with urllib.request.urlopen(request, timeout=20) as reply:
        return json.loads(reply.read() or "null")


def end_kernels(lab: Lab) -> None:
    """End every kernel and forget which pages were open, so that the next test starts as a new learner does."""
    for session in api(lab, "GET", "api/sessions"):
        api(lab, "DELETE", f"api/sessions/{session['id']}")
    forget_pages(lab)


def forget_pages(lab: Lab) -> None:
    """Let the next browser open only the page that it asks for, and not also those of the one before."""
    for file in (lab.folder / ".cursus" / "jupyter" / "workspaces").glob("*"):
        file.unlink()


@pytest.fixture(autouse=True)
def new_learner(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no kernel running and no page open for the next test on the same server."""
    shared = request.getfixturevalue("lab") if "lab" in request.fixturenames else None
    yield
    if shared is not None:
        end_kernels(shared)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The course as a site on a web space; it is built once for all files of tests."""
    with served(built(tmp_path_factory)) as one:
        yield one


#: JupyterLab says this of a page that is left or reloaded while it still asks its kernel who it is. Nothing is lost.
LEAVING = re.compile(r"Canceled future for kernel_info_request message before replies were done")

#: anywidget says this when a page took longer than two seconds to draw. The questions hear their kernel all the
#: same: see ``listen`` in kernel.js, and test_does_a_slow_machine_hear_the_kernel.
SLOW = re.compile(r"\[anywidget\] Failed to initialize model")


@dataclass
class Watch:
    """What went wrong on a page, behind the learner's back."""

    problems: list[str] = field(default_factory=list)
    expected: list[re.Pattern[str]] = field(default_factory=lambda: [LEAVING, SLOW])

    def expect(self, pattern: str) -> None:
        """Say that problems of this form (a regular expression) are meant."""
        self.expected.append(re.compile(pattern))

    def note(self, problem: str) -> None:
        self.problems.append(problem)

    def unexpected(self) -> list[str]:
        return [p for p in self.problems if not any(pattern.search(p) for pattern in self.expected)]

    def on(self, context: BrowserContext) -> None:
        """Watch every page of a browser context."""

        def console(message: ConsoleMessage) -> None:
            if message.type == "error":
                self.note(f"console: {message.text}")

        def request(sent: Request) -> None:
            host = urlsplit(sent.url).hostname
            if host not in (None, "127.0.0.1"):
                self.note(f"request to the outside: {sent.url}")

        context.on("console", console)
        context.on("weberror", lambda error: self.note(f"script error: {error.error}"))
        context.on("request", request)
        context.on("response", lambda r: self.note(f"answer {r.status}: {r.url}") if r.status >= 400 else None)


@pytest.fixture
def watch() -> Iterator[Watch]:
    """The watch on the test's pages; fails the test when it saw a problem that the test did not expect."""
    watching = Watch()
    yield watching
    assert watching.unexpected() == []


def new_context(
    browser: Browser, watch: Watch, width: int = 1280, height: int = 800, **options: float
) -> BrowserContext:
    """Return a browser context with nothing in it, as a new person's browser, and watch it."""
    context = browser.new_context(viewport={"width": width, "height": height}, locale="nl-NL", **options)
    context.set_default_timeout(60_000)
    context.add_init_script(REMEMBER_WORK)
    watch.on(context)
    return context


@pytest.fixture
def new_page(browser: Browser, watch: Watch) -> Iterator[Callable[..., Page]]:
    """Open pages in browser contexts of their own, as different people would; each is watched."""
    contexts: list[BrowserContext] = []

    def open_page(width: int = 1280, height: int = 800, **options: float) -> Page:
        contexts.append(new_context(browser, watch, width, height, **options))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """One watched page on a screen of 1280 by 800."""
    return new_page()


#: JupyterLab's round sign of life of the notebook in sight; on a page of the course it is out of sight itself.
SIGN = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook-ExecutionIndicator"

#: Remembers in the page that a sign was at work: on a busy machine that moment can pass unseen from outside.
REMEMBER_WORK = """new MutationObserver(() => {
  for (const sign of document.querySelectorAll(".jp-Notebook-ExecutionIndicator"))
    if (sign.dataset.status !== "idle") sign.dataset.worked = "";
}).observe(document, { subtree: true, childList: true, attributeFilter: ["data-status"] });"""

#: The place of a widget whose script has not drawn it yet.
UNDRAWN = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea-output > .lm-Widget:empty"

#: What became of the letters that a page brings along.
LETTERS = "document.fonts.ready.then(() => [...document.fonts].map(({ status }) => status))"


def open_notebook(page: Page, address: str) -> None:
    """Open an address of the course and wait until its notebook is in front and can run.

    JupyterLab first brings back what was open before, and a button that is pressed then belongs to another notebook.
    """
    page.goto(address)
    asked = urlsplit(address)
    path = unquote(asked.path).partition("/tree/")[2] or parse_qs(asked.query)["path"][0]
    front = page.locator("#jp-main-dock-panel .lm-TabBar-tab.lm-mod-current")
    expect(front).to_have_attribute("title", re.compile(rf"\b{re.escape(path)}$", re.MULTILINE), timeout=60_000)
    page.wait_for_selector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook .jp-Cell")
    _await_kernel(page)


def _await_kernel(page: Page) -> None:
    # The sign says "idle" before there is anything to be idle.
    page.wait_for_selector(f"{SIGN}[data-worked][data-status='idle']", state="attached", timeout=60_000)


def run_all(page: Page, patience: float = 90) -> None:
    """Press ▶▶ and wait until every code cell has run and every widget is drawn; `patience` in seconds.

    A page of the course makes itself ready, and ▶▶ waits for that here: what is tested is the page, not their race.
    """
    coming = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) [data-ifd-coming]")
    expect(coming).to_have_count(0, timeout=patience * 1000)
    _await_kernel(page)
    page.eval_on_selector(SIGN, "sign => delete sign.dataset.worked")
    page.get_by_role("button", name="Opnieuw laden").click()
    done = f"{SIGN}[data-worked][data-status='idle'] [aria-valuenow='100']"
    page.wait_for_selector(done, state="attached", timeout=patience * 1000)
    expect(page.locator(UNDRAWN)).to_have_count(0, timeout=patience * 1000)


def assert_accessible(page: Page, part: str = ".jp-NotebookPanel .jp-OutputArea") -> None:
    """Assert that axe-core finds nothing against WCAG 2.2 A and AA in a part of the page (a selector).

    JupyterLab's own frame is not ours to mend; the default is what the course puts on the page.
    """
    rules = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = Axe().run(page, context={"include": [part]}, options=rules)
    assert found.violations_count == 0, found.generate_report()
