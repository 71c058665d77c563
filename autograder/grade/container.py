"""The other way to lock code in: a container of Podman or Docker, where bubblewrap is not to be had.

Every room is a container of its own, with nothing of this computer in it: no folder is shared, and a submission goes
in over the line. What the container is made of is an image that a college makes once, see ``Containerfile``. That
works wherever Podman or Docker does, also where they keep a Linux of their own (macOS, Windows). It takes seconds a
submission, for nothing that is loaded here can be walked into a container.
"""

from __future__ import annotations

import base64
import queue
import secrets
import shutil
import struct
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from typing import IO

from course import __version__ as edition

from . import fence, room
from .warm import LARGEST, Guest

#: The edition is in its name, so that no submission is graded by the course of last year.
IMAGE = f"inclusief-voor-de-klas-nakijken:{edition}"
PROGRAMS = ("podman", "docker")
#: Where a submission stands in a container.
FOLDER = "/werk"
#: Seconds in which a container must have everything loaded, and in which it must end when it is told to.
PATIENCE, ENDING = 120.0, 3.0
#: Seconds in which who is in a container must have taken what is sent to it.
_TAKING = 5.0
#: How to make the image, in the folder of the course.
BUILD = f"{{}} build --tag {IMAGE} --file autograder/grade/Containerfile ."
_HEAD = struct.Struct("!i")


def walls(name: str) -> list[str]:
    """Return what follows the name of the program to start a container, up to what runs within it."""
    known = {"HOME": "/tmp", "LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1", "NBGRADER_EXECUTION": "autograde"}
    return [
        *("run", "--rm", "--interactive", f"--name={name}", "--pull=never", "--network=none", "--read-only"),
        *("--cap-drop=ALL", "--security-opt=no-new-privileges", "--user=65534:65534", "--workdir=/"),
        *(f"--pids-limit={room.ROOM_PROCESSES}", f"--memory={room.ROOM_MEMORY}", f"--memory-swap={room.ROOM_MEMORY}"),
        *(f"--ulimit=nofile={fence.OPEN_FILES}", f"--ulimit=nproc={fence.PROCESSES}", "--ulimit=core=0"),
        *(f"--tmpfs={place}:rw,mode=1777,size={fence.SCRATCH}" for place in (FOLDER, "/tmp")),
        *(f"--env={name}={value}" for name, value in known.items()),
        IMAGE,
    ]


class Container:
    """A container with a submission in it, and the line to it. Use it in a ``with``; see ``Guest``."""

    def __init__(self, program: str) -> None:
        self._program, self._name = program, f"nakijken-{secrets.token_hex(8)}"
        self._process = subprocess.Popen(
            [program, *walls(self._name), "python", "-m", "autograder.grade.boxed", FOLDER],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for who grades
            cwd=tempfile.gettempdir(),  # Podman notes where it stands that memory ran out
        )  # fmt: skip
        assert self._process.stdin is not None and self._process.stdout is not None
        self._in, self._out = self._process.stdin, self._process.stdout
        self._heard: queue.Queue[bytes] = queue.Queue(1)
        self._next: bytes | None = None
        self._closed = False
        threading.Thread(target=self._listen, args=(self._out,), daemon=True).start()

    def __enter__(self) -> Container:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all that is in it."""
        self._closed = True
        with suppress(OSError):
            self._in.close()  # by which its first process hears that it is over
        try:
            self._process.wait(ENDING)
        except subprocess.TimeoutExpired:
            subprocess.run([self._program, "kill", self._name], capture_output=True, check=False)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(ENDING)
            self._process.kill()
            self._process.wait()

    def crowded(self) -> str:
        """Nothing is counted here: the container itself keeps its limits."""
        return ""

    # -- the line; as a ``Connection``, but over two pipes, which every system has -------------------------------------

    def send_bytes(self, message: bytes) -> None:
        """Send a message; who does not take it in time is ended. Raises ``OSError`` when nobody is there."""
        clock = threading.Timer(_TAKING, self._process.kill)
        clock.start()
        try:
            self._in.write(_HEAD.pack(len(message)) + message)
            self._in.flush()
        finally:
            clock.cancel()

    def poll(self, seconds: float) -> bool:
        """Tell whether a message comes within so many seconds; that nobody is there any more is one too."""
        if self._next is None:
            with suppress(queue.Empty):
                self._next = self._heard.get(timeout=seconds)
        return self._next is not None

    def recv_bytes(self, most: int = LARGEST) -> bytes:
        """Return the next message. Raises ``EOFError`` when there is none, or it is too large."""
        message, self._next = self._heard.get() if self._next is None else self._next, None
        if not message:
            self._next = message
            raise EOFError
        return message

    def _listen(self, pipe: IO[bytes]) -> None:
        message = b"."
        while message and not self._closed:
            head = pipe.read(_HEAD.size)
            (size,) = _HEAD.unpack(head) if len(head) == _HEAD.size else (0,)
            message = pipe.read(size) if 0 < size <= LARGEST else b""
            message = message if len(message) == size else b""
            while not self._closed:
                with suppress(queue.Full):
                    self._heard.put(message, timeout=1)
                    break
        pipe.close()


@contextmanager
def guests(files: Mapping[str, bytes]) -> Iterator[tuple[Guest, Guest]]:
    """Give a submission to two containers: one for the learner's code, one for the checks.

    Args:
        files: what stands in both, by path within the submission.

    Raises:
        Gone: a container did not come to life.
    """
    content = {name: base64.b64encode(one).decode("ascii") for name, one in files.items()}
    with ExitStack() as stack:
        made = [stack.enter_context(Container(program())) for _ in range(2)]
        learner, checks = (Guest(one, one) for one in made)
        for guest, role in ((learner, "learner"), (checks, "checks")):
            guest.receive(PATIENCE)
            guest.send({"role": role, "files": content})
        yield learner, checks


# -- what is here ------------------------------------------------------------------------------------------------------


def program() -> str:
    """Return the program that starts containers here; empty when there is none."""
    return _found()[0]


def missing() -> str:
    """Return, as Dutch sentences, why no container can be started here; empty when it can."""
    return _found()[1]


@cache
def _found() -> tuple[str, str]:
    why = "Podman en Docker zijn hier niet geïnstalleerd."
    for program in PROGRAMS:
        if shutil.which(program):
            why = _why_not(program)
            if not why:
                return program, ""
    return "", why


def _why_not(program: str) -> str:
    """Return why a program cannot start a container; empty when it can, within all its walls."""
    name = program.capitalize()
    with suppress(subprocess.TimeoutExpired, OSError):
        if _tried(program, "image", "inspect", IMAGE).returncode:
            if (running := _tried(program, "info")).returncode:
                return f"{name} staat er wel op, maar werkt niet{_last_line(running.stderr)}."
            return f"{name} heeft het image nog niet. Maak het in de map van de cursus: {BUILD.format(program)}"
        started = _tried(program, *walls(f"nakijken-{secrets.token_hex(8)}"), "true")
        return f"{name} kan geen container starten{_last_line(started.stderr)}." if started.returncode else ""
    return f"{name} antwoordt niet."


def _tried(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, errors="replace", check=False, stdin=subprocess.DEVNULL, timeout=60
    )


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return f" ({lines[-1][:200]})" if lines else ""
