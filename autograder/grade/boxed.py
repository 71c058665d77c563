"""What a container begins with: load everything, take a submission, let a child serve, and end when nobody listens.

The first process of a container decides how long the container is there. A learner's code runs in its child, which
cannot end, stop or look into it. It ends, and with it all that is in the container, when that child does, when its time
is over, or when who grades is gone.
"""

from __future__ import annotations

import base64
import ctypes
import json
import os
import select
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType

from . import fence, guest, room, warm
from .shell import lay_out

#: Said once everything is loaded.
READY = {"ready": True}
_DUMPABLE = 4


def main(folder: str) -> None:
    """Serve one submission, in this folder."""
    hears, says = os.dup(0), os.dup(1)
    nowhere = os.open("/dev/null", os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    warm.warm_up()
    line, back = Connection(hears, writable=False), Connection(says, readable=False)
    back.send_bytes(json.dumps(READY).encode())
    told = json.loads(line.recv_bytes())
    lay_out({name: base64.b64decode(content) for name, content in told["files"].items()}, Path(folder))
    child = os.fork()
    if not child:
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            sys.path[0] = ""  # as in a kernel: what stands beside the notebook can be imported
            room.settle(folder, dict(os.environ))
            guest.serve(guest.Pipes(line, back), told["role"])
        finally:
            os._exit(0)

    ctypes.CDLL(None).prctl(_DUMPABLE, 0, 0, 0, 0)  # its child, which heard nothing yet, may not look into it

    def tidy(*_: int | FrameType | None) -> None:
        while True:
            try:
                ended, _status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                os._exit(0)
            if ended == child:
                os._exit(0)
            if not ended:
                return

    signal.signal(signal.SIGCHLD, tidy)
    tidy()
    gone = select.poll()
    gone.register(hears, 0)  # nothing but that the other side is gone
    gone.poll((fence.WALL + warm.GRACE) * 1000)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
