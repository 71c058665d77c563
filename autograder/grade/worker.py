"""A process that grades for another: what it does with Ctrl-C, and when it ends."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading


def start_worker() -> None:
    """Make this process a worker: it ends what it is at whatever is typed, and never outlives who gave it work."""
    # Ctrl-C reaches every process: a worker ends the student it is at, so that nothing is half done
    signal.signal(signal.SIGINT, lambda *_: None)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this worker when the process that gave it work was killed; it would wait for more for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
