"""A folder for what is put aside while grading: only this user can see it, and what a killed run left there goes.

A run holds a lock in its folder as long as it lives, which a system lets go of when it is killed. So a folder of which
the lock is free belongs to nobody.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

_PREFIX, _LOCK = "nakijken-", ".bezet"
#: Where Linux keeps files in memory, and how much must be free there, in bytes.
_MEMORY, _ENOUGH = Path("/dev/shm"), 2 << 30
#: Seconds in which a new folder gets its lock, at the most.
_NEW = 60


def _places() -> list[Path]:
    """Return where such folders stand, the best first: in memory, unless somebody names another place."""
    usual = Path(tempfile.gettempdir())
    named = any(os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
    with suppress(OSError):
        if not named and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ENOUGH:
            return [_MEMORY, usual]
    return [usual]


class Aside:
    """The folder of one run. Use it in a ``with``, or ``close`` it."""

    def __init__(self) -> None:
        places = _places()
        for place in places:
            _tidy(place)
        self.path = tempfile.mkdtemp(prefix=_PREFIX, dir=places[0])
        self._lock = FileLock(Path(self.path) / _LOCK)
        self._lock.acquire()

    def __enter__(self) -> str:
        return self.path

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


def _tidy(place: Path) -> None:
    """Remove the folders of runs that were killed: this user's own, and only where nobody holds the lock."""
    with suppress(OSError):
        for folder in place.glob(f"{_PREFIX}*"):
            with suppress(OSError, Timeout):
                about = folder.lstat()
                mine = not hasattr(os, "getuid") or about.st_uid == os.getuid()
                old = about.st_mtime < time.time() - _NEW
                if not (mine and old and stat.S_ISDIR(about.st_mode) and (folder / _LOCK).is_file()):
                    continue
                with FileLock(folder / _LOCK, timeout=0):
                    pass
                shutil.rmtree(folder, ignore_errors=True)
