"""How every module looks: pictures of each page at three widths, light and dark, to look at one by one.

`python tests/bench/screenshots.py FOLDER` makes them all; with names behind it (`00-start 03-differentiatie`) only of
those modules, and with `--pieces 1` only of the top of each. A page is cut in pieces of 1600 pixels high, from top to
bottom: `03-differentiatie-390-dark-02.png`. The folder stands outside the course, since nothing of it belongs there.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from browser.conftest import (  # noqa: E402
    FLAGS,
    REMEMBER_WORK,
    Lab,
    api,
    end_kernels,
    find_browser,
    open_notebook,
    run_all,
    start_course,
)

WIDTHS = (1280, 800, 390)
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
HEIGHT = 1600
#: What scrolls: the notebook in front.
SCROLLER = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer"
_SETTINGS = "lab/api/settings/@jupyterlab/apputils-extension:themes"


def choose(lab: Lab, theme: str) -> None:
    """Let JupyterLab open in one of its two themes."""
    api(lab, "PUT", _SETTINGS, {"raw": f'{{"theme": "{THEMES[theme]}", "adaptive-theme": false}}'})


def close_list(page: Page) -> None:
    """Close the list of files, as anyone does on a small screen."""
    tab = page.locator(".jp-SideBar.jp-mod-left .lm-TabBar-tab.lm-mod-current")
    if tab.count():
        tab.click()


def pieces(page: Page, most: int) -> list[bytes]:
    """Return the notebook in front from top to bottom, as pictures of the whole window."""
    scroller = page.locator(SCROLLER)
    taken: list[bytes] = []
    scroller.evaluate("panel => panel.scrollTo(0, 0)")
    while len(taken) < most:
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        taken.append(page.screenshot())
        # a page that grows while it is read is followed to its end
        if scroller.evaluate(
            "p => { const at = p.scrollTop; p.scrollBy(0, p.clientHeight); return p.scrollTop <= at; }"
        ):
            break
    return taken


def main(arguments: list[str]) -> int:
    """Make the pictures and say where they are; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("modules", nargs="*", default=sorted(path.stem for path in ROOT.glob("modules/*.ipynb")))
    parser.add_argument("--pieces", type=int, default=200, help="how many pieces of each page at most")
    asked = parser.parse_args(arguments)
    if asked.folder.resolve().is_relative_to(ROOT):
        parser.error("choose a folder outside the course")
    asked.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(playwright), args=FLAGS)
        lab = start_course(Path(home) / "mijn-cursus")
        try:
            for module in asked.modules:
                for theme in THEMES:
                    choose(lab, theme)
                    context = browser.new_context(viewport={"width": WIDTHS[0], "height": HEIGHT}, locale="nl-NL")
                    context.add_init_script(REMEMBER_WORK)
                    page = context.new_page()
                    open_notebook(page, lab.url(f"modules/{module}.ipynb"))
                    run_all(page, patience=300)
                    for width in WIDTHS:
                        if width < 1000:
                            close_list(page)
                        page.set_viewport_size({"width": width, "height": HEIGHT})
                        for number, piece in enumerate(pieces(page, asked.pieces), 1):
                            name = f"{module}-{width}-{theme}-{number:02}.png"
                            (asked.folder / name).write_bytes(piece)
                    context.close()
                    end_kernels(lab)
        finally:
            lab.stop()
            browser.close()
    print(f"{len(list(asked.folder.glob('*.png')))} pictures in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
