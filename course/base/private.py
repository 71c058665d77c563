"""Text that a person can send: without her name, her computer, her folders and her passwords."""

from __future__ import annotations

import getpass
import json
import re
import socket
from pathlib import Path
from urllib.parse import quote

#: A name that is shorter is also a piece of other words.
_SHORTEST = 3
#: Names that tell nothing of a person.
_ANYONE = {"root", "user", "users", "home", "admin", "administrator", "student", "docent", "localhost", "python"}


def without_names(text: str, folder: Path | None = None) -> str:
    """Return a text in which the course's folder, the home folder, the user, the computer and passwords are gone."""
    text = re.sub(r"(?<=://)[^/\s@'\"]+@", "", text)
    for place, name in ((folder, "<cursus>"), (_home(), "<thuis>")):
        if place is not None and place != Path(place.anchor):
            text = _replaced(text, str(place), name)
    for word, name in ((_user(), "<naam>"), (_home().name, "<naam>"), (socket.gethostname(), "<computer>")):
        if len(word) >= _SHORTEST and word.casefold() not in _ANYONE:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", name, text, flags=re.IGNORECASE)
    # A home folder that is not this user's: of the one who made the computer, or another drive's.
    return re.sub(r"(?i)([\\/](?:users|home)[\\/]+)(?!<)[^\\/\s:'\"]+", r"\1<naam>", text)


def _replaced(text: str, path: str, name: str) -> str:
    """Replace a path in each way in which programs write it: with either slash, doubled, or as part of an address."""
    slashed = path.replace("\\", "/")
    for form in {path, json.dumps(path, ensure_ascii=False)[1:-1], json.dumps(path)[1:-1], slashed, quote(slashed)}:
        text = re.sub(rf"{re.escape(form)}(?!\w)", name, text, flags=re.IGNORECASE)
    return text


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        return Path("/")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
