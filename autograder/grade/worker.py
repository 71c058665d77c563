"""What grades for another: on this computer or elsewhere, each piece of work in a process that does nothing else.

Work comes as bytes and goes back as bytes, so that whoever passes it on need not load what it is about. It runs in the
first thread of a process of its own, since a cell that takes too long can only be broken off there, and since a
notebook changes the folder of the process that runs it.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from autograder.problem import Problem
from course import __version__ as edition
from course.base.reasons import why

#: Said of a submission that ended the process that ran it.
DIED = "het nakijken viel halverwege uit (te weinig geheugen?)"


def packed(function: Callable[..., Any], given: tuple[Any, ...]) -> bytes:
    """Return a piece of work as bytes."""
    return pickle.dumps((function, given))


@contextmanager
def deaf() -> Iterator[None]:
    """Make processes that this thread begins deaf to Ctrl-C until they say otherwise, also while they are loading."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # which makes its thread hear again when it begins
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Hand:
    """A process that does one piece of work at a time; when it dies, another takes its place.

    Args:
        folder: where the files of a submission stand while it is run.
    """

    def __init__(self, folder: str) -> None:
        self._folder, self._stopped = folder, False
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    def run(self, work: bytes) -> bytes:
        """Do a piece of work; ``made`` tells what came of it.

        Raises:
            Problem: its process died twice.
        """
        for _ in range(2):
            if self._stopped:
                break
            line = self._line or self._start()
            try:
                line.send_bytes(work)
                return line.recv_bytes()
            except (EOFError, OSError):
                self.close()
        raise Problem(DIED)

    def close(self) -> None:
        """End the process when it is done."""
        if self._line is not None and self._process is not None:
            self._line.close()
            self._process.join()
        self._line = None

    def stop(self) -> None:
        """End the process at once, whatever it is at."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def _start(self) -> Connection:
        # dask marks its workers as processes that may have no children, lest one is left; this one ends by itself
        multiprocessing.process.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
        # a fresh interpreter: running changes the working directory, and a fork would share the gradebook
        context = multiprocessing.get_context("spawn")
        line, other = context.Pipe()
        process = context.Process(target=_serve, args=(other, self._folder), daemon=True)
        with deaf():
            process.start()
        other.close()
        self._line, self._process = line, process
        return line


def made(answer: bytes) -> Any:
    """Return what a piece of work made. Raises ``Problem`` where it could not be done."""
    wrong, what = pickle.loads(answer)
    if wrong:
        raise Problem(wrong)
    return what


def _serve(line: Connection, folder: str) -> None:
    """Do work until nobody gives any more: deaf to Ctrl-C, and never outliving who gives it."""
    signal.signal(signal.SIGINT, lambda *_: None)  # who gives it work decides what Ctrl-C ends
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    tempfile.tempdir = folder
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, OSError):
        while True:
            line.send_bytes(_do(line.recv_bytes()))


def _do(work: bytes) -> bytes:
    try:
        function, given = pickle.loads(work)
        return pickle.dumps(("", function(*given)))
    except Problem as problem:
        return pickle.dumps((str(problem), None))
    except OSError as error:
        return pickle.dumps((f"een bestand is niet te gebruiken ({error.filename}): {why(error)}", None))
    except Exception as error:  # as a text, for not every error survives the way
        return pickle.dumps((f"onverwachte fout: {type(error).__name__}: {error}", None))


def _end_with_parent() -> None:
    """End this process when the one that gave it work was killed; it would wait for more for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


# -- in a worker of a cluster ------------------------------------------------------------------------------------------

_own = threading.local()


def run(asked_by: str, work: bytes) -> bytes:
    """Do a piece of work in a process that belongs to this thread of a worker; see ``Hand.run``.

    Args:
        asked_by: the edition of the course of who asks: another edition may give another score.
        work: see ``packed``.

    Raises:
        Problem: this is another edition, or the process died twice.
    """
    if asked_by != edition:
        raise Problem(f"de rekencomputer heeft versie {edition} van de cursus, en deze computer {asked_by}")
    if not hasattr(_own, "hand"):
        from distributed import get_worker

        _own.hand = Hand(get_worker().local_directory)  # a folder that goes when the worker does
    hand: Hand = _own.hand
    return hand.run(work)


def dask_setup(worker: object) -> None:
    """Make a worker on this computer deaf to Ctrl-C; dask calls this in it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
