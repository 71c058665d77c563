"""Whether Python runs in a browser (the site that needs no installation), and what is different there."""

from __future__ import annotations

import errno
import importlib
import io
import json
import sys
import zipfile
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from course.base.errors import CourseError

IN_BROWSER = sys.platform == "emscripten"
#: Where the browser's own storage stands in the file system of Python there.
_STORAGE = Path("/drive")
#: Beside the package: which files of the site hold packages that are fetched when they are first imported.
LATER = "_later.json"
#: What reading and writing there fails with, whatever the reason: there is no room, or storage is forbidden.
_FAILS_WITH = {errno.EINVAL, errno.EIO, errno.ENOSPC}


def keeps(folder: Path) -> bool:
    """Tell whether what is written in this folder is still there at a next visit; on a computer's disk it is."""
    return not IN_BROWSER or folder.resolve().is_relative_to(_STORAGE)


def is_full(error: OSError) -> bool:
    """Tell whether a file could not be written because the browser keeps nothing more."""
    return IN_BROWSER and error.errno in _FAILS_WITH


def site() -> str:
    """Return the address of the site, and an empty text on a computer: two sites at one school are two courses."""
    if not IN_BROWSER:
        return ""
    browser = importlib.import_module("js")  # Pyodide's name for the browser that it runs in
    return str(browser.location.href).partition("/extensions/")[0]


class Later(MetaPathFinder):
    """Fetches packages of the site when they are first imported: a page without a chart waits for none that draws."""

    def __init__(self, package: Path) -> None:
        self._place = package.parent
        self._files: dict[str, list[str]] = json.loads((package / LATER).read_text(encoding="utf-8"))

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Fetch the file that holds this package, once."""
        for file, tops in [*self._files.items()]:
            if name in tops:
                with zipfile.ZipFile(io.BytesIO(_fetch(f"{site()}/python/{file}"))) as archive:
                    archive.extractall(self._place)
                del self._files[file]
                importlib.invalidate_caches()
                return PathFinder.find_spec(name, path, target)
        return None


def _fetch(address: str) -> bytes:
    """Return a file of the site; Python waits for it.

    Raises:
        CourseError: it cannot be had now.
    """
    request = importlib.import_module("js").XMLHttpRequest.new()
    try:
        request.open("GET", address, False)
        request.responseType = "arraybuffer"
        request.send()
    except Exception:  # what the browser throws has no name here
        request = None
    if request is None or request.status != 200:
        raise CourseError("Dit kon nu niet worden opgehaald. Kijk of je internet hebt, en druk op ▶▶ Opnieuw laden.")
    return bytes(request.response.to_bytes())


if IN_BROWSER:
    sys.meta_path.append(Later(Path(__file__).resolve().parents[1]))
