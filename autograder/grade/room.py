"""A room for code that is not ours: bubblewrap builds it, and a process that already runs walks in.

Starting Python with pandas and Altair takes seconds; forking a process that has them takes a few milliseconds. But
bubblewrap only locks in what it starts itself. So here it starts next to nothing, a process that waits, and a fork of
the warmed process joins the room that stands around that one: its file system, its network, its processes, its users.
Which walls there are is said in one place, see ``fence``. When the room is closed, everything in it ends.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from . import fence

#: Of a whole room: memory in bytes, besides what each process starts with, and the number of processes.
ROOM_MEMORY, ROOM_PROCESSES = 2 << 30, 64
#: CLONE_NEW… of users, mounts, network, processes, messages, names and groups.
_ALL = 0x10000000 | 0x00020000 | 0x40000000 | 0x20000000 | 0x08000000 | 0x04000000 | 0x02000000
_NO_NEW_PRIVILEGES, _ADOPT_ORPHANS, _CAPABILITIES = 38, 36, 0x20080522


class Room:
    """A room with a submission in it. Use it in a ``with``.

    Args:
        folder: the submission; its files can be read, and what is written beside them is gone afterwards.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        told, tell = os.pipe()
        waits = ["sh", "-c", f"echo; exec sleep {fence.WALL}"]
        command = [*fence.walls(folder, more=["--info-fd", str(tell)]), "--", *waits]
        try:
            self._process = subprocess.Popen(
                command, pass_fds=[tell], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=fence.environment(),  # the first process of a room is bubblewrap's own, and can be looked into
            )  # fmt: skip
        finally:
            os.close(tell)
        with open(told, encoding="utf-8") as about:
            said = about.read()
        ready = self._process.stdout.readline() if self._process.stdout else b""
        if not (said and ready):
            self.close()
            raise OSError("bubblewrap could not build a room")
        self.process = int(json.loads(said)["child-pid"])

    def __enter__(self) -> Room:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all that is in it."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def crowded(self) -> str:
        """Return, as a Dutch phrase, which limit of the whole room is passed; empty when none is."""
        found = memory = 0
        with suppress(OSError):
            for path in Path(f"/proc/{self.process}/root/proc").iterdir():
                if path.name.isdigit():
                    found += 1
                    memory += _memory(path) if found <= ROOM_PROCESSES else 0
        if found > ROOM_PROCESSES:
            return "de code van de student begon te veel processen"
        if memory > ROOM_MEMORY:
            return "de code van de student gebruikte te veel geheugen"
        return ""


def _memory(process: Path) -> int:
    """Return a process's part of the memory that is in use, in bytes; where that may not be seen, all that it uses."""
    with suppress(OSError, ValueError, StopIteration):
        lines = (process / "smaps_rollup").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) * 1024
    with suppress(OSError, ValueError):
        return int((process / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def enter(process: int) -> None:
    """Bring this process into the room around another one, for good; only its children are among the room's processes.

    Raises:
        OSError: this system does not let it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    there = os.pidfd_open(process)  # type: ignore[attr-defined,unused-ignore]
    if libc.setns(there, _ALL):
        raise OSError(ctypes.get_errno(), "setns")
    os.close(there)


def settle(folder: str, environment: Mapping[str, str]) -> None:
    """Give up all that a process needs no more once it is in its room: privileges, files, and room to grow.

    Raises:
        OSError: this system does not let it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.capset(header, (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")
    os.setsid()
    nowhere = os.open("/dev/null", os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    for what, most in (
        (resource.RLIMIT_AS, fence.MEMORY),
        (resource.RLIMIT_FSIZE, fence.FILE_SIZE),
        (resource.RLIMIT_NOFILE, fence.OPEN_FILES),
        (resource.RLIMIT_NPROC, fence.PROCESSES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)


def adopt() -> None:
    """Make the orphans among this process's descendants its own children, and have them tidied up when they end.

    A room is not closed before every process in it was tidied up, and not every computer's first process does that.
    """
    ctypes.CDLL(None).prctl(_ADOPT_ORPHANS, 1, 0, 0, 0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)


@cache
def usable() -> bool:
    """Tell whether a process may walk into a room of bubblewrap here."""
    if not (sys.platform == "linux" and hasattr(os, "pidfd_open") and fence.available()):
        return False
    with tempfile.TemporaryDirectory(prefix="leeg-") as empty, Room(Path(empty)) as room:
        child = os.fork()
        if not child:
            try:
                enter(room.process)
            except BaseException:
                os._exit(1)
            os._exit(0)
        return os.waitpid(child, 0)[1] == 0
