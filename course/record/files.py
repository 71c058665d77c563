"""Writing files so that nothing is ever half written."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from pathlib import Path
from typing import Any

#: What tells one state of a file from another, without reading it.
Stamp = tuple[int, int, int]


def to_json(content: Any) -> str:
    """Return JSON that people can read and every program can; half characters, which no file holds, become ``?``."""
    return json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode("utf-8")


def replace_file(path: Path, text: str, mode: int = 0o600) -> None:
    """Write a file so that a reader, or a power cut, finds either the old or the new content. Raises ``OSError``.

    ``mode`` says who may read and write it, as far as the user's own settings (umask) allow.
    """
    name = path.with_name(f".{path.stem}-{secrets.token_hex(4)}.tmp")
    try:
        with open(name, "xb", opener=lambda file, flags: os.open(file, flags, mode)) as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        take_place(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def take_place(name: Path, path: Path) -> None:
    """Put a finished file in the place of another. Raises ``OSError``."""
    # Windows refuses while another program, such as a virus scanner, has the file open: for a moment only.
    for pause in (0.02, 0.1, 0.3):
        with contextlib.suppress(PermissionError):
            return os.replace(name, path)
        time.sleep(pause)
    return os.replace(name, path)


def stamp(stat: os.stat_result) -> Stamp:
    """Return what differs as soon as a file is replaced."""
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
