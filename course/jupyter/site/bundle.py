"""What the browser loads for Python, in few files: the packages in one, the course in another, and their lock.

Loading is what a learner waits for. So the packages come without tests, without scripts of other front ends, and
without what is only for programmers (completion, colours of other languages); and they come as one file. What only
charts need comes in a file of its own, when the first chart is drawn (``course/base/browser.py``). And what a lesson
imports comes as bytecode (``pyodide/translate.py``): Python need not translate it at each visit.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.base import paths
from course.base.browser import LATER
from course.base.edition import VERSION

#: What the kernel asks for by name before it starts; all but the last are in the packages' own file. Without the last
#: it completes less of what a programmer types, and a visit is 4 MB lighter.
KERNEL_PACKAGES = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "ipython", "jedi")

_LEFT_OUT = re.compile(
    r"(?:^|/)(?:tests?|benchmarks)/|\.data/|\.(?:pyi|map|so|png|md)$|/(?:RECORD|WHEEL|sboms/.*)$|py\.typed$"
    r"|^anywidget/(?:labextension|nbextension)/|^(?:prompt_toolkit|wcwidth)/"
    r"|^pygments/(?:lexers/(?!__init__|_mapping|python|special)|styles/(?!__init__|_mapping|default)|formatters/(?!__init__|_mapping|html|terminal))"
)
#: Compiled for the browser: to be kept.
_FOR_BROWSER = re.compile(r"wasm32-emscripten\.so$")
#: What only Altair needs.
_FOR_CHARTS = re.compile(r"^(?:altair|attrs?|jsonschema|narwhals|_?pyrsistent\w*|pvectorc)(?=[-/.])")
#: Parts of the course that no notebook imports: they start it, deliver it, or are for who writes it.
_NOT_IN_BROWSER = {"authoring", "jupyter", "setup"}

#: What code reads that stands beside it; a test looks for more of them.
_READ_BESIDE = {"mentor.js", "tokens.css"}


@dataclass(frozen=True)
class Member:
    """One file of a bundle: its place among the packages, and its content."""

    name: str
    content: bytes


def packages(wheels: Iterable[Path]) -> Iterator[Member]:
    """Yield what is needed of these wheels."""
    done = set()
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if name in done or name.endswith("/"):
                    continue
                done.add(name)
                if _FOR_BROWSER.search(name) or not _LEFT_OUT.search(name):
                    yield Member(name, archive.read(name))


def for_charts(member: Member) -> bool:
    """Tell whether only Altair needs this file."""
    return _FOR_CHARTS.match(member.name) is not None


def translated(members: Iterable[Member], made: Mapping[str, bytes]) -> Iterator[Member]:
    """Yield these files, with the bytecode that was ``made`` of a module in the place of its source."""
    for member in members:
        code = made.get(f"{member.name}c")
        yield member if code is None else Member(f"{member.name}c", code)


def rewrite_library(library: Path, made: Mapping[str, bytes]) -> None:
    """Put the bytecode that was ``made`` of modules into Python's own library in the place of their source."""
    with zipfile.ZipFile(library) as archive:
        members = [Member(one.filename, archive.read(one)) for one in archive.infolist()]
    _write_zip(library, translated(members, made))


def later_file(files: Iterable[Path]) -> Member:
    """Return what tells the course which files it fetches when something in them is imported, with what they hold."""
    there = {}
    for path in files:
        with zipfile.ZipFile(path) as archive:
            tops = {name.partition("/")[0] for name in archive.namelist() if "/" in name and ".dist-info/" not in name}
        there[path.name] = sorted(tops)
    return Member(f"course/{LATER}", json.dumps(there).encode())


def course_files() -> Iterator[Member]:
    """Yield the course as notebooks import it, and its content; not the notebooks themselves, nor the assignments."""
    package = Path(__file__).resolve().parents[2]
    for path in _files(package):
        parts = path.relative_to(package).parts
        if parts[0] in _NOT_IN_BROWSER or (parts[0].startswith("_") and path.parent != package):
            continue
        wanted = path.suffix in (".py", ".j2") or path.name in _READ_BESIDE or "static" in parts
        if wanted and not re.match(r"test_|conftest\.", path.name):
            yield Member(path.relative_to(package.parent).as_posix(), path.read_bytes())
    for path in _files(paths.data_dir()):
        if path.parts[-2] != "schemas":
            yield Member(f"course/_data/{path.relative_to(paths.data_dir()).as_posix()}", path.read_bytes())
    about = f"Metadata-Version: 2.1\nName: inclusief-voor-de-klas\nVersion: {VERSION}\n"
    yield Member(f"inclusief_voor_de_klas-{VERSION}.dist-info/METADATA", about.encode())


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def write_bundle(name: str, members: Iterable[Member], folder: Path) -> Path:
    """Write a bundle that Pyodide can unpack; its name tells one content from another.

    The same content gives the same file, byte for byte.
    """
    content = sorted(members, key=lambda member: member.name)
    digest = hashlib.sha256()
    for member in content:
        digest.update(member.name.encode() + b"\0" + member.content)
    path = folder / f"{name}-{digest.hexdigest()[:12]}.zip"
    _write_zip(path, content)
    return path


def _write_zip(path: Path, members: Iterable[Member]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for member in members:
            archive.writestr(zipfile.ZipInfo(member.name), member.content, zipfile.ZIP_DEFLATED, 9)


def write_lock(pyodide: Path, bundles: dict[str, Path], target: Path) -> None:
    """Write the lock with which Pyodide loads these bundles, and what the kernel asks for by name, beside them.

    Args:
        pyodide: the lock that Pyodide comes with, which says for which Python it is.
        bundles: the file of each bundle by name.
        target: the lock to write.
    """
    empty = write_bundle("leeg", (), target.parent)
    files = bundles | dict.fromkeys(KERNEL_PACKAGES, empty)
    info = json.loads(pyodide.read_text(encoding="utf-8"))["info"]
    lock = {"info": info, "packages": {name: entry(name, path) for name, path in files.items()}}
    target.write_text(json.dumps(lock, indent=1, sort_keys=True), encoding="utf-8")


def entry(name: str, path: Path) -> dict[str, Any]:
    return {
        "name": name,
        "version": VERSION,
        "file_name": path.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": [],
        "depends": [],
        "unvendored_tests": False,
    }
