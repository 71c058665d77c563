"""One installation at a time: a second start waits for the first, and one that was killed holds nobody up."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

#: Within the environment, and not removed with the rest: a file that is held cannot be, on Windows.
LOCK = ".bezig"
_PAUSE = 0.5


@contextmanager
def alone(environment: Path) -> Iterator[None]:
    """Hold this environment; wait, and say so, while another program does."""
    environment.mkdir(exist_ok=True)
    with (environment / LOCK).open("a+b") as file:
        if not hold(file):
            print("De cursus wordt al klaargezet in een ander venster: ik wacht tot dat klaar is.", flush=True)
            while not hold(file):
                time.sleep(_PAUSE)
        yield  # closing the file, or the end of this program, lets go


if sys.platform == "win32":
    import msvcrt

    def hold(file: BinaryIO) -> bool:
        """Try to hold a file; False when another program does."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def hold(file: BinaryIO) -> bool:
        """Try to hold a file; False when another program does. A drive that knows no locks holds nobody up."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
