"""What can be known before anything is downloaded: does this Python fit, and can the course stand in this folder?"""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

#: The first Python that the packages of this edition are not made for.
TOO_NEW = (3, 15)
#: What Windows allows for a whole path, without its closing zero.
WINDOWS_LIMIT = 259
_GET = "haal de nieuwste 64-bits Python 3.11 tot en met 3.14 van www.python.org/downloads en start daarmee opnieuw."

_SYNCED = re.compile(r"(?i)^(OneDrive|Dropbox|Google Drive|GoogleDrive|My Drive|Mijn Drive|iCloud ?Drive|Nextcloud)\b")
#: Where a Mac keeps what it shares with iCloud and others.
_MAC_SYNCED = {"Mobile Documents", "CloudStorage", "com~apple~CloudDocs"}
_NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p"}


def python_problem(version: tuple[int, ...] = sys.version_info[:2], largest: int = sys.maxsize) -> str:
    """Say in one Dutch sentence why this Python cannot hold the course; empty when it can."""
    if largest < 2**32:
        return f"Deze Python is een 32-bits uitgave en daarvoor zijn de onderdelen van de cursus niet gemaakt: {_GET}"
    if version >= TOO_NEW:
        number = ".".join(map(str, version[:2]))
        return f"Python {number} is nieuwer dan deze cursus kent: {_GET}"
    return ""


def python_notice(prefix: str = sys.base_prefix) -> str:
    """Say what is special about a Python with which it may go well; empty when nothing is."""
    if "WindowsApps" in prefix:
        return f"Deze Python komt uit de Microsoft Store en mag niet overal schrijven. Gaat het mis: {_GET}"
    return ""


def folder_problem(folder: PurePath, longest: int, *, windows: bool = os.name == "nt", long_paths: bool = False) -> str:
    """Say in one Dutch sentence why the course cannot stand in this folder; empty when it can.

    `longest` is how many characters the longest path takes that is made within the folder.
    """
    path = str(folder)
    if windows and not long_paths and len(path) + 1 + longest > WINDOWS_LIMIT:
        return (
            f"Het pad naar de map van de cursus is te lang voor Windows: {len(path)} tekens, en er is plaats voor "
            f"{WINDOWS_LIMIT - 1 - longest}. Zet de map ergens met een kort pad, bijvoorbeeld C:\\cursus, en start "
            "opnieuw."
        )
    separator = ";" if windows else ":"
    if separator in path:
        return (
            f"In de naam van de map staat het teken '{separator}', en daarmee kan Python niet overweg: "
            "geef de map een andere naam en start opnieuw."
        )
    return ""


def folder_notice(folder: PurePath, mounts: Iterable[tuple[str, str]] = ()) -> str:
    """Say what to mind about a folder that is shared with a cloud or a server; empty for any other.

    `mounts` are the places on this computer that are file systems of their own, with their kind.
    """
    parts = folder.parts
    if any(_SYNCED.match(part) or part in _MAC_SYNCED for part in parts):
        return (
            "De map van de cursus staat in een map die met de cloud wordt gedeeld (zoals OneDrive of iCloud). Dat kan, "
            "maar het is traag: beter staat hij ergens anders op deze computer."
        )
    inside = [place for place in mounts if folder.is_relative_to(place[0])]
    kind = max(inside, key=lambda place: len(place[0]))[1] if inside else ""
    if str(folder).startswith(("\\\\", "//")) or kind in _NETWORK_SYSTEMS:
        return (
            "De map van de cursus staat op een netwerkschijf. Dat kan, maar het is traag: beter staat hij op deze "
            "computer zelf."
        )
    return ""


def mounts() -> list[tuple[str, str]]:
    """Return the file systems of this computer, where it tells: place and kind."""
    if sys.platform == "win32":
        import ctypes

        remote = 4
        drives = [f"{letter}:\\" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        return [(drive, "smbfs") for drive in drives if ctypes.windll.kernel32.GetDriveTypeW(drive) == remote]
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [(words[1].replace("\\040", " "), words[2]) for words in map(str.split, lines) if len(words) > 2]


def long_paths_allowed() -> bool:
    """Tell whether this Windows has been told to allow long paths."""
    if sys.platform != "win32":
        return True
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def connected() -> bool:
    """Tell whether this computer has a way out at all; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as question:
        try:
            question.connect(("192.0.2.1", 9))  # an address that stands for none, only to ask for a route
        except OSError:
            return False
        return True
