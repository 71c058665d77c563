"""A process that has everything loaded and does nothing but fork: each fork walks into a room and runs a notebook.

It is started with a clean environment, and it never holds a key, a hidden test or anyone's work: what a fork needs
comes to it over its own line, after it was made. So a learner's code finds nothing in its memory.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

from course.data import rows, tables

from . import fence, guest, room
from .room import Room

#: Seconds that a guest gets after its own limit, before its room is closed.
GRACE = 3.0
#: The largest message that comes out of a room, in bytes.
LARGEST = 32 << 20


class Gone(Exception):
    """A guest is no more; the message is a Dutch phrase that says why."""


class Crowd(Protocol):
    """Where a guest is."""

    def crowded(self) -> str:
        """Return, as a Dutch phrase, which limit is passed; empty when none is."""


class Line(Protocol):
    """What a guest is spoken to over, as a ``Connection``."""

    def send_bytes(self, message: bytes, /) -> None: ...
    def poll(self, seconds: float, /) -> bool: ...
    def recv_bytes(self, most: int, /) -> bytes: ...
    def close(self) -> None: ...


class Guest:
    """A process in a room, as the process that grades sees it."""

    def __init__(self, room: Crowd, line: Line) -> None:
        self._room, self._line = room, line

    def send(self, message: dict[str, Any]) -> None:
        """Send a request. Raises ``Gone``."""
        try:
            self._line.send_bytes(json.dumps(message).encode())
        except OSError:
            raise Gone("de code van de student viel uit") from None

    def receive(self, seconds: float) -> dict[str, Any]:
        """Return the next message.

        Args:
            seconds: how long to wait for it.

        Raises:
            Gone: it does not come, or the guest takes more than its share.
        """
        end = time.monotonic() + seconds
        try:
            while not self._line.poll(0.2):
                if why := self._room.crowded():
                    raise Gone(why)
                if time.monotonic() > end:
                    raise Gone("de code van de student duurde te lang")
            message = json.loads(self._line.recv_bytes(LARGEST))
        except (OSError, EOFError, ValueError, RecursionError):
            raise Gone("de code van de student viel uit") from None
        if not isinstance(message, dict):
            raise Gone("de code van de student viel uit")
        return message

    def ask(self, do: str, timeout: float, **more: Any) -> dict[str, Any]:
        """Have the guest do something and return its reply. Raises ``Gone``."""
        limit = {"timeout": timeout} if do != "names" else {}
        self.send({"do": do, **more, **limit})
        return self.receive(timeout + GRACE)

    def close(self) -> None:
        self._line.close()


class Warm:
    """The warmed process. Use it in a ``with``, or ``close`` it."""

    def __init__(self) -> None:
        self._line, other = socket.socketpair()
        command = [sys.executable, "-m", __name__, str(other.fileno())]
        environment = fence.environment() | {"OPENBLAS_NUM_THREADS": "1", "NBGRADER_EXECUTION": "autograde"}
        root = str(Path(__file__).parents[2])
        self._process = subprocess.Popen(
            command, pass_fds=[other.fileno()], env=environment, cwd=root, stdin=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        other.close()
        self.process = self._process.pid

    def __enter__(self) -> Warm:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._line.close()
        self._process.wait()

    def guest(self, room: Room, role: str) -> Guest:
        """Have a fork walk into a room.

        Raises:
            OSError: it could not.
        """
        ours, theirs = socket.socketpair()
        patience = (5).to_bytes(8, sys.byteorder) + bytes(8)
        for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
            ours.setsockopt(socket.SOL_SOCKET, option, patience)  # who sends half a message is not waited for
        told = {"process": room.process, "folder": str(room.folder), "role": role}
        socket.send_fds(self._line, [json.dumps(told).encode()], [theirs.fileno()])
        theirs.close()
        if self._line.recv(1) != b"+":
            ours.close()
            raise OSError("no process could enter the room")
        return Guest(room, Connection(ours.detach()))


# -- the process itself ------------------------------------------------------------------------------------------------


#: What most notebooks do at some time; the first time of each takes long. The last line is an error on purpose.
_USED = """
import altair as alt
import pandas as pd
from autograder.grade import passing
from course import datacheck
from course.datacheck.show import charts_here, show_result
charts_here()
frame = pd.DataFrame({"group": ["a", "a", "b"], "item": ["x", "y", "x"], "value": [1.0, 2.0, None], "n": [1, 2, 3]})
chosen = frame[frame["group"] == "a"].dropna(subset=["value"]).sort_values("value", ascending=False)
chosen.pivot_table(index="item", columns="group", values="value", aggfunc="sum").reset_index()
chosen.pivot(index="item", columns="group", values="value").reset_index().melt(id_vars="item")
frame.loc[frame["n"].isin([1, 2]), "value"] = 3.0
frame.assign(n=1).query("group == 'a'").to_dict("records"), [*frame.itertuples(index=False)], frame["item"].unique()
chosen.groupby("item", as_index=False).agg({"value": "mean", "n": "sum"}).merge(frame, on="item")
chart = alt.Chart(chosen, title="t").mark_bar().encode(x=alt.X("value:Q", title="x"), y="item:N", color="group:N")
[passing.from_plain(passing.to_plain(one)) for one in (frame, chosen, chart, chart + chart.mark_text())]
show_result(chart); show_result(frame)
display(frame)
frame["kolom"]
"""


def warm_up() -> None:
    """Load and use once what notebooks use, so that no fork needs to."""
    shell = guest.warm_shell()
    outputs: list[Any] = []
    shell.run_into(outputs, _USED, None)
    for one in tables():
        rows(one.id)
    shell.reset(new_session=True)
    gc.set_threshold(100_000, 20, 20)  # a fork is soon over
    gc.collect()
    gc.freeze()


def _fork(told: dict[str, Any], line: int, asked: socket.socket) -> None:
    """Fork a process that enters a room, and in there one that serves; say over ``asked`` whether it entered."""
    if os.fork():
        return
    try:
        room.enter(told["process"])
    except BaseException:
        asked.send(b"-")
        os._exit(1)
    try:
        if os.fork():  # among the room's processes are only the children of who enters
            asked.send(b"+")
            os._exit(0)
        asked.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.path[0] = ""  # as in a kernel: what stands beside the notebook can be imported
        room.settle(told["folder"], dict(os.environ))
        guest.serve(Connection(line), told["role"])
    finally:
        os._exit(0)


def main(number: int) -> None:
    """Fork on request until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked = socket.socket(fileno=number)
    room.adopt()
    warm_up()
    with suppress(KeyboardInterrupt):
        while True:
            message, lines, *_ = socket.recv_fds(asked, 1 << 16, 1)
            if not message:
                return
            _fork(json.loads(message), lines[0], asked)
            os.close(lines[0])


if __name__ == "__main__":
    main(int(sys.argv[1]))
