"""Whether Python runs in a browser (the site that needs no installation), and what is different there."""

from __future__ import annotations

import errno
import importlib
import sys
from pathlib import Path

IN_BROWSER = sys.platform == "emscripten"
#: Where the browser's own storage stands in the file system of Python there.
_STORAGE = Path("/drive")
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
