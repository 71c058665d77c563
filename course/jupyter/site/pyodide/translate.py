"""Runs in Python for the browser: begins a lesson as a notebook there does, and writes what that imported as bytecode.

Translating from source is much of what a learner would wait for, at each visit anew. What a lesson does not import
stays source, which is half as large.
"""

import importlib._bootstrap_external as bootstrap
import importlib.util
import os
import sys
import zipfile
from typing import Any

_MAJOR, _MINOR = sys.version_info[:2]
#: Where modules stand there, and what that is called in what is written.
PLACES = {
    f"/lib/python{_MAJOR}{_MINOR}.zip/": "stdlib/",
    f"/lib/python{_MAJOR}.{_MINOR}/site-packages/": "site/",
}


def begin_lesson() -> None:
    import micropip  # noqa: F401
    import piplite  # noqa: F401
    import pyodide_kernel

    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    pyodide_kernel.ipython_shell.send_comm = lambda *given, **more: None
    os.makedirs("/drive/modules")
    os.chdir("/drive/modules")
    import course

    lesson = course.open_lesson("00-start")
    lesson.show("opening-00")
    lesson.ask("proef-keuze", "proef-vreemd", "proef-toets")
    lesson.progress()
    import altair  # noqa: F401


def imported() -> dict[str, Any]:
    """Return what was imported from a file: who can read it, by its path."""
    specs = [spec for module in [*sys.modules.values()] if (spec := getattr(module, "__spec__", None))]
    return {spec.origin: spec.loader for spec in specs if spec.origin and hasattr(spec.loader, "get_data")}


def main() -> None:
    begin_lesson()
    with zipfile.ZipFile("/translated.zip", "w") as made:
        for path, loader in sorted(imported().items()):
            place = next((place for place in PLACES if path.startswith(place)), None)
            if place is None or not path.endswith(".py"):
                continue
            name = path.removeprefix(place)
            source = loader.get_data(path)
            code = compile(source, name, "exec", dont_inherit=True)
            mark = importlib.util.source_hash(source)
            bytecode = bootstrap._code_to_hash_pyc(code, mark, False)  # type: ignore[attr-defined]
            made.writestr(f"{PLACES[place]}{name}c", bytecode)


main()
