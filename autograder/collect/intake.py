"""Read what students sent: a folder or zip of unknown files, of which nothing is trusted and nothing is unpacked.

Files are read into memory under limits that hold for the real bytes, not for what an archive claims. No name from an
archive ever becomes a path on disk, so a name such as ``../../x`` can do no harm; it is refused all the same.
"""

from __future__ import annotations

import io
import lzma
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.lms import is_own_file
from autograder.problem import Problem
from course.base.reasons import why

from .mail import DamagedMailError, attachments, is_mail

#: Limits. A hand-in is about 100 kB; saved pictures can make it a few MB.
LARGEST_FILE = 25_000_000
LARGEST_ZIP = 2_000_000_000
LARGEST_TOTAL = 1_000_000_000
MOST_FILES = 20_000
DEEPEST_ZIP = 4
#: A zip inside a zip is what one student sent.
LARGEST_INNER_ZIP = 100_000_000
LARGEST_UNPACKED = 200_000_000

_DRIVE = re.compile(r"[A-Za-z]:")

#: What reading a damaged or hostile archive may raise.
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, OverflowError,
)  # fmt: skip

#: What systems and editors leave beside the real files; not worth a line.
_NOISE_NAMES = {"thumbs.db", "desktop.ini", "__macosx", "__pycache__"}
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
    """A file that was not taken in, and why, as a Dutch sentence; its content, if it could be read."""

    name: str
    why: str
    data: bytes = b""


@dataclass
class Intake:
    """All that was found: candidates, and what was refused."""

    found: list[Found] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    total: int = 0

    def refuse(self, name: str, why: str) -> None:
        self.refused.append(Refusal(printable(name), why))

    def take(self, name: str, data: bytes) -> None:
        self.spend(len(data))
        self.found.append(Found(printable(name), data))

    def spend(self, size: int) -> None:
        """Count what was read, unpacked; stop a bomb of many small or nested archives."""
        self.total += size
        if self.total > LARGEST_TOTAL or len(self.found) >= MOST_FILES:
            raise Problem(
                f"Hier staat te veel om in één keer op te halen (meer dan {MOST_FILES} bestanden of "
                f"{LARGEST_TOTAL // 1_000_000} MB). Haal de inleveringen in delen op."
            )


_LINK = "is een verwijzing naar een ander bestand; die volg ik niet."


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
                try:
                    _take_file(file, name, intake)
                except OSError as error:  # one file that cannot be read does not keep the others from it
                    intake.refuse(name, f"is niet te lezen: {why(error)}.")
        elif path.is_file():
            _take_file(path, path.name, intake)
        else:
            raise Problem(f"Ik vind {path} niet. Geef de map of het zip-bestand met inleveringen op.")
    except OSError as error:
        raise Problem(f"{error.filename or path} is niet te lezen: {why(error)}.") from None
    return intake


def _walk(root: Path, intake: Intake) -> Iterator[tuple[Path, str]]:
    count = 0
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not _is_noise(name))
        for file in sorted(files):
            path = Path(folder) / file
            name = path.relative_to(root).as_posix()
            count += 1
            if count > MOST_FILES:
                raise Problem(f"In {root} staan meer dan {MOST_FILES} bestanden. Wijs de map met inleveringen aan.")
            if _is_noise(file):
                continue
            if path.is_symlink():
                intake.refuse(name, _LINK)
            elif not path.is_file():
                # opening a pipe would wait for ever
                intake.refuse(name, "is geen gewoon bestand.")
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
    elif is_mail(name) and size <= 2 * LARGEST_FILE:
        _take_mail(path.read_bytes(), name, intake, depth=1)
    elif _is_candidate(name, intake):
        if size > LARGEST_FILE:
            intake.refuse(name, _too_large(size))
        else:
            intake.take(name, path.read_bytes())


def _take_mail(data: bytes, name: str, intake: Intake, depth: int) -> None:
    found = False
    try:
        attached = list(attachments(data))
    except DamagedMailError:
        intake.refuse(name, "is een beschadigde mail. Bewaar hem opnieuw uit je mailprogramma.")
        return
    for file, content in attached:
        inner, found = f"{name}/{file}", True
        if inner.lower().endswith(".zip"):
            _take_zip(io.BytesIO(content), inner, intake, depth + 1)
        elif _is_candidate(inner, intake):
            intake.take(inner, content)
    if not found:
        intake.refuse(name, "is een mail zonder bijlage.")


def _take_zip(file: io.BufferedIOBase, name: str, intake: Intake, depth: int) -> None:
    """Read the entries of one zip; a broken zip is refused, its sound entries are kept."""
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN:
        intake.refuse(name, "is geen heel zip-bestand. Download het opnieuw.")
        return
    with archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES:
            intake.refuse(name, f"bevat meer dan {MOST_FILES} bestanden; zo'n zip-bestand open ik niet.")
            return
        before = intake.total
        for entry in entries:
            if depth > 1 and intake.total - before > LARGEST_UNPACKED:
                intake.refuse(name, "wordt uitgepakt te groot; de rest ervan neem ik niet aan.")
                return
            own = _name_in_zip(entry)
            inner = f"{name}/{own}"
            parts = PurePosixPath(own.replace("\\", "/")).parts
            # Without parts: "./", or no name at all, as no program writes it.
            if not parts or entry.is_dir() or any(_is_noise(part) for part in parts if part != ".."):
                continue
            if ".." in parts or own.startswith(("/", "\\")) or _DRIVE.match(own):
                intake.refuse(inner, "heeft een naam die buiten het zip-bestand wijst; dit bestand neem ik niet aan.")
            elif stat.S_ISLNK(entry.external_attr >> 16):
                intake.refuse(inner, _LINK)
            elif entry.flag_bits & 0x1:
                intake.refuse(inner, "is beveiligd met een wachtwoord. Pak het zip-bestand eerst zelf uit.")
            else:
                _take_entry(archive, entry, inner, intake, depth)


def _take_within(name: str, size: int, intake: Intake, read: Callable[[], None]) -> None:
    """Read a zip or a mail within a zip; when all together becomes too much by it, only this one is refused."""
    found, refused, total = len(intake.found), len(intake.refused), intake.total
    try:
        intake.spend(size)
        read()
    except Problem:
        del intake.found[found:], intake.refused[refused:]
        intake.total = total
        intake.refuse(name, "wordt uitgepakt te groot; dit bestand neem ik niet aan.")


def _name_in_zip(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name: Python reads one that does not say it is UTF-8 as the code page of an American DOS.

    macOS writes UTF-8 without saying so, Windows here writes the code page of western Europe.
    """
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        written = entry.filename.encode("cp437")
    except UnicodeError:
        return entry.filename
    try:
        return written.decode("utf-8")
    except UnicodeError:
        return written.decode("cp850")


def _take_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, intake: Intake, depth: int) -> None:
    nested = name.lower().endswith(".zip")
    if nested and depth >= DEEPEST_ZIP:
        intake.refuse(name, f"zit dieper dan {DEEPEST_ZIP} zip-bestanden in elkaar; pak het eerst uit.")
        return
    mail = is_mail(name)
    if not nested and not mail and not _is_candidate(name, intake):
        return
    limit = LARGEST_INNER_ZIP if nested else 2 * LARGEST_FILE if mail else LARGEST_FILE
    if entry.file_size > limit:
        intake.refuse(name, _too_large(entry.file_size))
        return
    try:
        with archive.open(entry) as file:
            data = file.read(limit + 1)
    except _BROKEN:
        intake.refuse(name, "is beschadigd in het zip-bestand. Download het opnieuw.")
        return
    if len(data) > limit:
        intake.refuse(name, _too_large(len(data)))
    elif nested:
        _take_within(name, len(data), intake, lambda: _take_zip(io.BytesIO(data), name, intake, depth + 1))
    elif mail:
        _take_within(name, len(data), intake, lambda: _take_mail(data, name, intake, depth))
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
    return lower.startswith(".") or lower in _NOISE_NAMES or lower.endswith(_NOISE_SUFFIXES) or is_own_file(lower)


def _too_large(size: int) -> str:
    return f"is te groot ({size // 1_000_000} MB of meer; een inlevering is hoogstens {LARGEST_FILE // 1_000_000} MB)."
