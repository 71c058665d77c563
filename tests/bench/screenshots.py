"""How every page looks: at three widths and at 200 %, light, dark and in someone's own colours, to look at one by one.

`python tests/bench/screenshots.py FOLDER` makes them all. Names behind it choose pages, also as a pattern
(`home 03-differentiatie 'opdracht-*'`); `--list` tells which there are; `--pieces 1` only takes the top of each. A
page is cut in pieces of 1600 pixels high, from top to bottom, one in steps in its steps:
`03-differentiatie-390-dark-02.png`. The folder stands outside the course, since nothing of it belongs there.

With `--axe` every page is also looked at by axe-core, at each width in each theme: what it finds is told, and then the
exit code is 1.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import islice
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser.conftest import (  # noqa: E402
    FLAGS,
    REMEMBER_WORK,
    UNDRAWN,
    Lab,
    api,
    assert_accessible,
    end_kernels,
    find_browser,
    open_notebook,
    start_course,
)

from course.instruments.portfolio import picture  # noqa: E402
from course.jupyter.page import main as make_page  # noqa: E402
from course.lesson.earlier import answered  # noqa: E402

HEIGHT = 1600
#: A laptop, a tablet, a telephone, and the laptop once more with everything twice as large.
SCREENS = {"1280": (1280, HEIGHT), "800": (800, HEIGHT), "390": (390, HEIGHT), "200%": (640, HEIGHT // 2)}
#: JupyterLab's theme, and what the browser asks for: forced is the black contrast theme of Windows.
THEMES = {
    "light": ("JupyterLab Light", {"color_scheme": "light"}),
    "dark": ("JupyterLab Dark", {"color_scheme": "dark"}),
    "forced": ("JupyterLab Light", {"color_scheme": "dark", "forced_colors": "active"}),
}
PATIENCE_MS = 300_000
#: The page in front.
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
_SETTINGS = "lab/api/settings/@jupyterlab/apputils-extension:themes"
#: Somebody who did much of the course, with an edition of some time ago.
_ANSWERS = ROOT / "tests" / "fixtures" / "2026-11-0" / "mijn-cursus"


@dataclass(frozen=True)
class Kept:
    """A page to keep pictures of: how to go there, and what to take of it at each width."""

    go: Callable[[Page, Lab], None]
    take: Callable[[Page], Iterator[bytes]]
    answers: bool = False
    """Whether the learner has answers."""


def open_ready(path: str) -> Callable[[Page, Lab], None]:
    """Open a notebook of the course and wait until all that it announces is there."""

    def go(page: Page, lab: Lab) -> None:
        open_notebook(page, lab.url(path))
        for unfinished in (f"{PANEL} [data-ifd-coming]", UNDRAWN):
            expect(page.locator(unfinished)).to_have_count(0, timeout=PATIENCE_MS)

    return go


def open_home(page: Page, lab: Lab) -> None:
    """Open the course where it begins."""
    page.goto(lab.address)
    page.locator("#inclusief-home .ifd-card").last.wait_for()


def open_file(write: Callable[[Page, Lab, Path], None]) -> Callable[[Page, Lab], None]:
    """Open a page that somebody keeps, once it is written."""

    def go(page: Page, lab: Lab) -> None:
        file = lab.folder / ".cursus" / "pagina.html"
        write(page, lab, file)
        page.goto(file.as_uri())

    return go


def write_portfolio(_page: Page, lab: Lab, file: Path) -> None:
    """Write the portfolio of what was answered, as a learner downloads it."""
    modules = lab.folder / "modules"
    asked = answered(modules, "06-profiel-en-plan/portfolio").question
    made = picture(asked, {"naam": "Sam"}, earlier=lambda place: answered(modules, place))
    file.write_text(made["page"]["content"], encoding="utf-8")


def write_explanation(page: Page, lab: Lab, file: Path) -> None:
    """Hand an assignment in to oneself, and take the page with the explanations."""
    folder = lab.folder / "opdrachten" / "03-differentiatie"
    open_ready("opdrachten/03-differentiatie/opdracht-03-differentiatie.ipynb")(page, lab)
    hand_in(page)
    page.get_by_text("Doe je de cursus zonder docent?").click()
    page.get_by_role("button", name="Laat de uitleg zien").click()
    page.get_by_text("Je pagina is klaar").wait_for()
    shutil.copy(folder / "uitleg-03-differentiatie.html", file)


def hand_in(page: Page) -> None:
    """Hand in once, also when something is still open."""
    receipt = page.locator(f"{PANEL} .ivk-receipt")
    if receipt.count() == 0:
        page.get_by_role("button", name="Inleveren", exact=True).click()
        anyway = page.get_by_role("button", name="Toch inleveren")
        anyway.or_(receipt).first.wait_for()
        if anyway.is_visible():
            anyway.click()
    receipt.wait_for()


def settle(page: Page) -> None:
    """Wait until the page is drawn."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def scrolled(scroller: str) -> Callable[[Page], Iterator[bytes]]:
    """Take what scrolls from top to bottom, as pictures of the whole window."""

    def take(page: Page) -> Iterator[bytes]:
        moving = page.locator(scroller)
        moving.evaluate("one => one.scrollTo(0, 0)")
        while True:
            settle(page)
            yield page.screenshot()
            # a page that grows while it is read is followed to its end
            if moving.evaluate(
                "p => { const at = p.scrollTop; p.scrollBy(0, p.clientHeight); return p.scrollTop <= at; }"
            ):
                return

    return take


def in_steps(page: Page) -> Iterator[bytes]:
    """Follow the page one step at a time, from the first step to the last."""
    page.locator(f"{PANEL} .ifd-head").get_by_text("Stap voor stap").click()
    bar = page.locator(f"{PANEL} .ifd-step-bar")
    back, on = bar.get_by_role("button").first, bar.get_by_role("button").last
    while back.is_enabled():
        back.click()
    while True:
        settle(page)
        yield page.screenshot()
        if on.inner_text().strip() != "Volgende":
            return
        on.click()


def opened(page: Page) -> Iterator[bytes]:
    """Show what opens from the head: the list of contents, and JupyterLab's own menus."""
    head = page.locator(f"{PANEL} .ifd-head")
    head.get_by_role("button", name="Inhoud").click()
    settle(page)
    yield page.screenshot()
    page.keyboard.press("Escape")
    for button in ("Meer", "Groot scherm"):
        toggle = head.get_by_role("button", name=button, exact=True)
        if toggle.is_visible():
            toggle.click()
            settle(page)
            yield page.screenshot()
            toggle.click()


def handed_in(page: Page) -> Iterator[bytes]:
    """Show the end of an assignment after handing it in."""
    hand_in(page)
    yield from islice(reversed(list(scrolled(SCROLLER)(page))), 1)


#: What scrolls: the notebook in front.
SCROLLER = f"{PANEL} .jp-WindowedPanel-outer"


def every_page() -> dict[str, Kept]:
    """Return every page by its name; those with answers come last."""
    notebook, paper, home = scrolled(SCROLLER), scrolled("html"), scrolled("#inclusief-home")
    modules = sorted(path.stem for path in ROOT.glob("modules/*.ipynb"))
    assignments = sorted(path for path in ROOT.glob("exercises/release/*/*.ipynb"))

    def write_module(module: str) -> Callable[[Page, Lab, Path], None]:
        def write(_page: Page, lab: Lab, file: Path) -> None:
            make_page([module, "--to", str(file), "--dir", str(lab.folder)], lab.folder)

        return write

    kept = {"home": Kept(open_home, home)}
    kept |= {name: Kept(open_ready(f"modules/{name}.ipynb"), notebook) for name in modules}
    kept |= {f"{name}-steps": Kept(open_ready(f"modules/{name}.ipynb"), in_steps) for name in modules}
    kept |= {one.stem: Kept(open_ready(f"opdrachten/{one.parent.name}/{one.name}"), notebook) for one in assignments}
    kept |= {f"{name}-page": Kept(open_file(write_module(name)), paper) for name in modules}
    first, task = modules[0], "opdrachten/03-differentiatie/opdracht-03-differentiatie.ipynb"
    kept["opened"] = Kept(open_ready(f"modules/{first}.ipynb"), opened)
    kept["home-begun"] = Kept(open_home, home, answers=True)
    kept["03-differentiatie-answered"] = Kept(open_ready("modules/03-differentiatie.ipynb"), notebook, answers=True)
    kept["03-differentiatie-answered-page"] = Kept(open_file(write_module("03-differentiatie")), paper, answers=True)
    kept["portfolio"] = Kept(open_file(write_portfolio), paper, answers=True)
    kept["handed-in"] = Kept(open_ready(task), handed_in, answers=True)
    kept["explanation"] = Kept(open_file(write_explanation), paper, answers=True)
    return kept


def choose(lab: Lab, theme: str) -> None:
    """Let JupyterLab open in one of its two themes, and with no choice of the learner's."""
    api(lab, "PUT", _SETTINGS, {"raw": f'{{"theme": "{theme}", "adaptive-theme": false}}'})
    api(lab, "PUT", "lab/api/settings/inclusief-frontdoor:head", {"raw": "{}"})


def findings(page: Page, where: str) -> list[str]:
    """Return what axe-core finds in what is ours on a page."""
    for part in (PANEL, "#inclusief-home:not(.lm-mod-hidden)", "body:not(:has(#jp-main-dock-panel))"):
        if page.locator(part).count():
            try:
                assert_accessible(page, part)
            except AssertionError as error:
                return [f"{where}: {error}"]
            return []
    return [f"{where}: there is no page"]


def chosen(kept: dict[str, Kept], names: list[str]) -> dict[str, Kept]:
    """Return the pages that are named, all of them when none is."""
    return {one: it for one, it in kept.items() if not names or any(fnmatch(one, name) for name in names)}


def main(arguments: list[str]) -> int:
    """Make the pictures and say where they are; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*")
    parser.add_argument("--pieces", type=int, default=200, help="how many pieces of each page at most")
    parser.add_argument("--axe", action="store_true", help="also look what axe-core finds")
    parser.add_argument("--list", action="store_true", help="only tell the names of the pages")
    asked = parser.parse_intermixed_args(arguments)
    if asked.folder.resolve().is_relative_to(ROOT):
        parser.error("choose a folder outside the course")
    kept = chosen(every_page(), asked.pages)
    if asked.list or not kept:
        print("\n".join(kept or every_page()))
        return 0 if kept else 1
    asked.folder.mkdir(parents=True, exist_ok=True)
    found: list[str] = []
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        lab = start_course(Path(place) / "mijn-cursus")
        try:
            for name, it in kept.items():
                if it.answers:
                    shutil.copytree(_ANSWERS, lab.folder, dirs_exist_ok=True)
                for theme, (in_lab, media) in THEMES.items():
                    choose(lab, in_lab)
                    context = browser.new_context(locale="nl-NL", **media)
                    context.set_default_timeout(60_000)
                    context.add_init_script(REMEMBER_WORK)
                    page = context.new_page()
                    it.go(page, lab)
                    for screen, (width, height) in SCREENS.items():
                        page.set_viewport_size({"width": width, "height": height})
                        for number, piece in enumerate(islice(it.take(page), asked.pieces), 1):
                            (asked.folder / f"{name}-{screen}-{theme}-{number:02}.png").write_bytes(piece)
                        if asked.axe:
                            found += findings(page, f"{name}, {screen}, {theme}")
                    context.close()
                    end_kernels(lab)
        finally:
            lab.stop()
            browser.close()
    print(f"{len(list(asked.folder.glob('*.png')))} pictures in {asked.folder}", *found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
