"""Building the site: JupyterLite with our arrangement, the notebooks, the assignments, and Python for the browser."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path
from typing import Any

from course.base import paths
from course.base.html import TOKENS
from course.data import kept
from course.data.syllabus import syllabus
from course.setup import surroundings

from .. import HERE
from ..delivery import prepare
from ..translation import LOCALE, dutch_texts
from . import bundle, edition, runtime, trust
from .runtime import SiteError

PAGES = Path(__file__).with_name("pages")
#: The views of JupyterLab that the site has: with everything, and one document alone, for a small screen.
_APPS = ("lab", "notebooks")
#: What draws the questions, and Python.
EXTENSIONS = ("anywidget", "@jupyter-widgets/jupyterlab-manager", "@jupyterlite/pyodide-kernel-extension")
#: The front of the course, as on a laptop.
_OURS = sorted(str(path) for path in (HERE / "labextensions").iterdir() if path.is_dir())
#: Switched off on a laptop, but needed here: other parts of the page ask for it.
_NEEDED = {"@jupyterlab/lsp-extension"}
#: Parts of JupyterLite, and of its view of one document, that ask for parts which are switched off, lead to pages that
#: are not there, throw answers away, or show what a learner can do nothing with: checkpoints, kernels, file names.
_NOT_FOR_A_LEARNER = {
    "@jupyter-notebook/application-extension:logo",
    "@jupyter-notebook/application-extension:pages",
    "@jupyter-notebook/application-extension:title",
    "@jupyter-notebook/application-extension:zen",
    "@jupyter-notebook/console-extension",
    "@jupyter-notebook/help-extension",
    "@jupyter-notebook/notebook-extension:checkpoints",
    "@jupyter-notebook/notebook-extension:edit-notebook-metadata",
    "@jupyter-notebook/notebook-extension:full-width-notebook",
    "@jupyter-notebook/notebook-extension:kernel-logo",
    "@jupyter-notebook/notebook-extension:kernel-status",
    "@jupyter-notebook/notebook-extension:menu-override",
    "@jupyter-notebook/notebook-extension:notebook-tools",
    "@jupyter-notebook/notebook-extension:open-tree-tab",
    "@jupyter-notebook/notebook-extension:scroll-output",
    "@jupyter-notebook/notebook-extension:trusted",
    "@jupyter-notebook/terminal-extension",
    "@jupyterlite/application-extension:about",
    "@jupyterlite/application-extension:clear-browser-data",
    "@jupyterlite/application-extension:logo",
    "@jupyterlite/application-extension:plugin-manager",
    "@jupyterlite/application-extension:share-file",
    "@jupyterlite/notebook-application-extension:logo",
}
#: What is for who builds JupyterLite, not for who visits.
_NOT_NEEDED = (
    "doc", "package.json", "rspack.config*", "jupyterlite.schema*", "overrides.json",
    "*/package.json", "build/*/package.json", "lab/workspaces", "lab/tree", "extensions/**/*.whl.metadata",
    "extensions/**/third-party-licenses.json", "build/service-worker.js", "build/fa-*.eot", "build/fa-*.svg",
    "build/fa-*.ttf", "build/fa-*.woff", "extensions/@jupyterlite/pyodide-kernel-extension/static/pypi/*.whl",
)  # fmt: skip
#: Runs a page without beginning Python anew.
_RUN = "inclusief-frontdoor:run-page"
_LOCKED = {"deletable": False, "editable": False}
_ONLY_INSTALLED = """# {title}

**Deze opdracht kan niet in de browser.** Je rekent erin met pandas, een pakket dat hier niet te laden is zonder een
andere server. De opdracht is een keuze: je hebt haar niet nodig om de cursus af te maken.

Wil je haar wel doen? Installeer de cursus dan op een computer. Maak hier eerst een back-up, in module 00, en zet die
daar terug: dan staan je antwoorden er ook."""
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
PYTHON = "python"
#: What Python loads first, by the names in its lock.
PACKAGES = "bibliotheken"
_CHARTS = "grafieken"
_COURSE = "inclusief-voor-de-klas"


def build(target: Path) -> None:
    """Build the site in the folder ``target``; what another edition left there goes.

    Raises:
        SiteError: something could not be fetched or made; what stood in the folder is still there.
        OSError: the folder cannot be written.
    """
    runtime.npm()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        scratch = Path(place)
        made = scratch / "site"
        with ThreadPoolExecutor() as pool:  # most of the time goes into waiting for other programs
            python = pool.submit(_python, scratch, scratch / PYTHON)
            _jupyterlite(scratch, made)
            python.result()
        shutil.copytree(scratch / PYTHON, made / PYTHON)
        _finish(made)
        _take_place(made, target)


def _python(scratch: Path, target: Path) -> None:
    """Put Python for the browser, the packages and the course in ``target``."""
    with ThreadPoolExecutor() as pool:
        fetched = pool.submit(runtime.fetch_pyodide, scratch / "npm")
        wheels = runtime.fetch_wheels(scratch / "wheels")
        pyodide = fetched.result()
    kernel = sorted((extension("@jupyterlite/pyodide-kernel-extension") / "static" / "pypi").glob("*.whl"))
    packages = list(bundle.packages([*wheels, *kernel]))
    course = list(bundle.course_files())
    _put_python(pyodide, packages, course, scratch / "bron")
    made = runtime.translate(scratch / "bron", (PACKAGES, _CHARTS, _COURSE))
    library, site = (
        {name.removeprefix(top): code for name, code in made.items() if name.startswith(top)}
        for top in ("stdlib/", "site/")
    )
    _put_python(pyodide, bundle.translated(packages, site), bundle.translated(course, site), target)
    bundle.rewrite_library(target / "python_stdlib.zip", library)


def _put_python(
    pyodide: Path, packages: Iterable[bundle.Member], course: Iterable[bundle.Member], target: Path
) -> None:
    runtime.copy_pyodide(pyodide, target)
    both = list(packages)
    charts = bundle.write_bundle(_CHARTS, (one for one in both if bundle.for_charts(one)), target)
    bundles = {
        PACKAGES: bundle.write_bundle(PACKAGES, (one for one in both if not bundle.for_charts(one)), target),
        _COURSE: bundle.write_bundle("inclusief_voor_de_klas", [*course, bundle.later_file([charts])], target),
    }
    bundle.write_lock(pyodide / "pyodide-lock.json", bundles | {_CHARTS: charts}, target / "pyodide-lock.json")


def extension(name: str) -> Path:
    return Path(sys.prefix) / "share" / "jupyter" / "labextensions" / name


def _jupyterlite(scratch: Path, target: Path) -> None:
    """Have JupyterLite make its part of the site in ``target``."""
    source = scratch / "source"
    source.mkdir()
    contents = scratch / "contents"
    prepare(contents)
    shutil.rmtree(contents / ".cursus")
    for notebook in contents.glob("opdrachten/*/*.ipynb"):
        _only_installed(notebook)
    settings = {
        "LiteBuildConfig": {
            "contents": [str(contents)],
            "output_dir": str(target),
            "apps": list(_APPS),
            "federated_extensions": [*(str(extension(name)) for name in EXTENSIONS), *_OURS],
            "ignore_sys_prefix": ["federated_extensions"],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "cache_dir": str(scratch / "cache"),
        }
    }
    (source / "jupyter_lite_config.json").write_text(json.dumps(settings), encoding="utf-8")
    (source / "jupyter-lite.json").write_text(json.dumps(site_settings()), encoding="utf-8")
    _write_json(source / "overrides.json", _look())
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--lite-dir", str(source)]
    env = surroundings.clean(os.environ) | {"JUPYTER_NO_CONFIG": "1", "JUPYTER_PREFER_ENV_PATH": "1"}
    done = subprocess.run(command, cwd=source, env=env, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise SiteError(f"JupyterLite kon de site niet maken: {(done.stdout + done.stderr)[-2000:]}")


def _look() -> dict[str, Any]:
    """Return the settings of JupyterLab, as a learner has them.

    Running a page does not begin Python anew: that takes long in a browser. And as a small screen has no menu, the
    colours are those of the device.
    """
    settings: dict[str, Any] = json.loads((HERE / "learner" / "overrides.json").read_text(encoding="utf-8"))
    for item in settings["@jupyterlab/notebook-extension:panel"]["toolbar"]:
        if item["name"] == "restart-and-run":
            item["command"] = _RUN
    settings["inclusief-frontdoor:head"] = {"reload": _RUN}
    settings["@jupyterlab/apputils-extension:themes"] = {"adaptive-theme": True}
    return settings


def _only_installed(notebook: Path) -> None:
    """Say in an assignment in which one writes code that it cannot be done here, in the place of its cells.

    There is no pandas for Python in the browser without another machine that serves it.
    """
    content = json.loads(notebook.read_text(encoding="utf-8"))
    about = content["metadata"]["cursus"]
    if about.get("answers") != "code":
        return
    words = _ONLY_INSTALLED.format(title=about["title"])
    content["cells"] = [{"cell_type": "markdown", "id": "uitleg", "metadata": _LOCKED, "source": words}]
    notebook.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


def site_settings() -> dict[str, Any]:
    """Return what JupyterLite reads first. Where Python stands must be said here: else it comes from elsewhere."""
    switched_off = json.loads((HERE / "learner" / "page_config.json").read_text(encoding="utf-8"))["disabledExtensions"]
    python = {
        "pyodideUrl": f"./{PYTHON}/pyodide.mjs",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {
            "lockFileURL": f"./{PYTHON}/pyodide-lock.json",
            "packages": [PACKAGES, _COURSE, *bundle.KERNEL_PACKAGES],
        },
    }
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": "Inclusief voor de klas",
            # Not the edition: JupyterLite would let go of the service worker, and so of what it keeps, with every one.
            "appVersion": "1",
            "disabledExtensions": sorted({*switched_off, *_NOT_FOR_A_LEARNER} - _NEEDED),
            "litePluginSettings": {KERNEL: python},
        },
    }


def _finish(site: Path) -> None:
    """Make of what JupyterLite built a site of ours: in Dutch, with our look, and without what nobody needs."""
    for pattern in _NOT_NEEDED:
        for path in site.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    _write_json(site / "api" / "translations" / f"{LOCALE}.json", {"data": dutch_texts(), "message": ""})
    for app in _APPS:
        page = site / app / "index.html"
        page.write_text(_our_page(page.read_text(encoding="utf-8")), encoding="utf-8")
    _write_style(site / "cursus.css", TOKENS, HERE / "learner" / "custom.css", PAGES / "site.css")
    _write_style(site / "start.css", kept.whole(kept.LOOK), PAGES / "start.css")
    for name in ("site.js", "start.js", "opslag.html", "scorm.html", "scorm.js", "manifest.webmanifest"):
        shutil.copy(PAGES / name, site / name)
    (site / "index.html").write_text(_first_page(), encoding="utf-8")
    for page in (
        site / name for name in ("index.html", "opslag.html", "scorm.html", *(f"{app}/index.html" for app in _APPS))
    ):
        page.write_text(trust.in_page(page.read_text(encoding="utf-8")), encoding="utf-8")
    trust.write(site)
    edition.write(site, (PAGES / "service-worker.js").read_text(encoding="utf-8"))


def _write_style(target: Path, look: str, *sheets: Path) -> None:
    """Write a style sheet of the site: the look of the course, and what names it."""
    target.write_text("\n".join([look, *(sheet.read_text(encoding="utf-8") for sheet in sheets)]), encoding="utf-8")


def _our_page(page: str) -> str:
    """Return a page of JupyterLite in Dutch, with our look, started by our script: none stands in the page itself."""
    page = page.replace("<html>", '<html lang="nl">', 1)
    page = re.sub(r"<title>.*?</title>", "<title>Inclusief voor de klas</title>", page, count=1)
    start = '<script type="module" src="../site.js"></script>'
    page = re.sub(r"<script>.*?config-utils.*?</script>", start, page, count=1, flags=re.DOTALL)
    page = page.replace("Loading JupyterLite...", "De cursus wordt geladen…", 1)
    page = re.sub(r"JupyterLite requires JavaScript.*", "De cursus heeft JavaScript nodig: zet dat aan.", page, count=1)
    ours = '<link rel="icon" href="favicon.ico">\n<link rel="stylesheet" href="../cursus.css">\n'
    return page.replace("</head>", f"{ours}</head>", 1)


def _first_page() -> str:
    """Return the page that the link opens: the modules and the assignments."""
    page = (PAGES / "start.html").read_text(encoding="utf-8")
    there = {path.stem for path in paths.modules_dir().glob("*.ipynb")}
    plan = [one for one in syllabus().module if one.id in there]
    modules = [(f"modules/{one.id}.ipynb", f"{one.id[:2]} {one.title}") for one in plan]
    assignments = []
    for path in sorted(paths.releases_dir().glob("*/*.ipynb")):
        title = json.loads(path.read_text(encoding="utf-8"))["metadata"]["cursus"]["title"]
        assignments.append((f"opdrachten/{path.parent.name}/{path.name}", title))
    for mark, places in (("modules", modules), ("opdrachten", assignments)):
        links = [
            f'<a data-page="{path}" href="lab/index.html?path={path}">{escape(title)}</a>' for path, title in places
        ]
        page = page.replace(f"<!-- {mark} -->", "\n        ".join(f"<li>{link}</li>" for link in links))
    return page


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _take_place(made: Path, target: Path) -> None:
    """Put the finished site where it belongs."""
    if target.exists() and any(target.iterdir()) and not (target / "jupyter-lite.json").exists():
        raise SiteError(f"In {target} staat al iets anders: kies een lege map.")
    if target.exists():
        shutil.rmtree(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(made, target)
