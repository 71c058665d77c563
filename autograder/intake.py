"""Read what students sent: a folder or zip of unknown files, of which nothing is trusted and nothing is unpacked.

Files are read into memory under limits that hold for the real bytes, not for what an archive claims. No name from an
archive ever becomes a path on disk, so a name such as ``../../x`` can do no harm; it is refused all the same.
"""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from .problem import Problem

#: Limits. A hand-in is about 100 kB; saved pictures can make it a few MB.
LARGEST_FILE = 25_000_000
LARGEST_ZIP = 2_000_000_000
LARGEST_TOTAL = 1_000_000_000
MOST_FILES = 20_000
DEEPEST_ZIP = 4

#: What systems and editors leave beside the real files; not worth a line.
_NOISE_NAMES = {"thumbs.db", "desktop.ini", "index.html", "__macosx", "__pycache__"}
_NOISE_SUFFIXES = (".lock", ".reserve.json", ".jsonl", ".toml", ".tmp")
#: Endings under which browsers and mail programs save a notebook.
_NOTEBOOK_LIKE = (".ipynb", ".json", ".txt", "")


@dataclass(frozen=True)
class Found:
    """A file that may be a hand-in: its name within what was given (folders and zips with ``/``) and its content."""

    name: str
    data: bytes

    @property
    def folder(self) -> str:
        return str(PurePosixPath(self.name).parent)


@dataclass(frozen=True)
class Refusal:
    """A file that was not taken in, and why, as a Dutch sentence."""

    name: str
    why: str


@dataclass
class Intake:
    """All that was found: candidates, and what was refused."""

    found: list[Found] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    _total: int = 0

    def refuse(self, name: str, why: str) -> None:
        self.refused.append(Refusal(printable(name), why))

    def take(self, name: str, data: bytes) -> None:
        self.spend(len(data))
        self.found.append(Found(printable(name), data))

    def spend(self, size: int) -> None:
        """Count what was read, unpacked; stop a bomb of many small or nested archives."""
        self._total += size
        if self._total > LARGEST_TOTAL or len(self.found) >= MOST_FILES:
            raise Problem(
                f"Hier staat te veel om in één keer op te halen (meer dan {MOST_FILES} bestanden of "
                f"{LARGEST_TOTAL // 1_000_000} MB). Haal de inzendingen in delen op."
            )


def printable(name: str) -> str:
    """Return a file name that is safe to show: no control characters, no broken Unicode."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)


def read_intake(path: Path) -> Intake:
    """Read every possible hand-in from a folder, a zip or a single file, zips within it included.

    Raises:
        Problem: the path does not exist or cannot be read, or it holds more than the limits allow.
    """
    intake = Intake()
    try:
        if path.is_dir():
            for file, name in _walk(path, intake):
                _take_file(file, name, intake)
        elif path.is_file():
            _take_file(path, path.name, intake)
        else:
            raise Problem(f"Ik vind {path} niet. Geef de map of het zip-bestand met inzendingen op.")
    except OSError as error:
        raise Problem(f"{error.filename or path} is niet te lezen: {error.strerror}.") from None
    return intake


def _walk(root: Path, intake: Intake) -> Iterator[tuple[Path, str]]:
    count = 0
    for folder, folders, files in os.walk(root, followlinks=False):
        folders[:] = sorted(name for name in folders if not _is_noise(name))
        for file in sorted(files):
            path = Path(folder) / file
            name = path.relative_to(root).as_posix()
            count += 1
            if count > MOST_FILES:
                raise Problem(f"In {root} staan meer dan {MOST_FILES} bestanden. Wijs de map met inzendingen aan.")
            if _is_noise(file):
                continue
            if path.is_symlink():
                intake.refuse(name, "is een verwijzing naar een ander bestand; die volg ik niet.")
            else:
                yield path, name


def _take_file(path: Path, name: str, intake: Intake) -> None:
    size = path.stat().st_size
    if path.suffix.lower() == ".zip":
        if size > LARGEST_ZIP:
            intake.refuse(name, f"is te groot ({size // 1_000_000} MB). Pak dit zip-bestand eerst uit.")
        else:
            with path.open("rb") as file:
                _take_zip(file, name, intake, depth=1)
    elif _is_candidate(name, intake):
        if size > LARGEST_FILE:
            intake.refuse(name, _too_large(size))
        else:
            intake.take(name, path.read_bytes())


def _take_zip(file: io.BufferedIOBase, name: str, intake: Intake, depth: int) -> None:
    """Read the entries of one zip; a broken zip is refused, its sound entries are kept."""
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        intake.refuse(name, "is geen heel zip-bestand. Download het opnieuw.")
        return
    with archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES:
            intake.refuse(name, f"bevat meer dan {MOST_FILES} bestanden; zo'n zip-bestand open ik niet.")
            return
        for entry in entries:
            own = _name_in_zip(entry)
            inner = f"{name}/{own}"
            parts = PurePosixPath(own.replace("\\", "/")).parts
            if entry.is_dir() or any(_is_noise(part) for part in parts if part not in ("..", ".")):
                continue
            if ".." in parts or own.startswith(("/", "\\")) or ":" in (parts[0] if parts else ""):
                intake.refuse(inner, "heeft een naam die buiten het zip-bestand wijst; dit bestand neem ik niet aan.")
            elif entry.flag_bits & 0x1:
                intake.refuse(inner, "is beveiligd met een wachtwoord. Pak het zip-bestand eerst zelf uit.")
            else:
                _take_entry(archive, entry, inner, intake, depth)


def _name_in_zip(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name. macOS writes UTF-8 without saying so, and Python then reads it as an old code page."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _take_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, intake: Intake, depth: int) -> None:
    nested = name.lower().endswith(".zip")
    if nested and depth >= DEEPEST_ZIP:
        intake.refuse(name, f"zit dieper dan {DEEPEST_ZIP} zip-bestanden in elkaar; pak het eerst uit.")
        return
    if not nested and not _is_candidate(name, intake):
        return
    limit = LARGEST_TOTAL if nested else LARGEST_FILE
    try:
        with archive.open(entry) as file:
            data = file.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
        intake.refuse(name, "is beschadigd in het zip-bestand. Download het opnieuw.")
        return
    if len(data) > limit:
        intake.refuse(name, _too_large(len(data)))
    elif nested:
        intake.spend(len(data))
        _take_zip(io.BytesIO(data), name, intake, depth + 1)
    else:
        intake.take(name, data)


def _is_candidate(name: str, intake: Intake) -> bool:
    """Tell whether a name may be a notebook or a record; list it as refused when it cannot be."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _NOTEBOOK_LIKE:
        return True
    intake.refuse(name, "is geen notebook (.ipynb).")
    return False


def _is_noise(name: str) -> bool:
    lower = name.lower()
    return lower.startswith(".") or lower in _NOISE_NAMES or lower.endswith(_NOISE_SUFFIXES)


def _too_large(size: int) -> str:
    return f"is te groot ({size // 1_000_000} MB of meer; een inlevering is hoogstens {LARGEST_FILE // 1_000_000} MB)."
