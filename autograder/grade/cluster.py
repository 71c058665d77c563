"""Who grades: a process on this computer, as many as it has cores, or a cluster of dask elsewhere.

Work goes out as bytes and comes back as bytes (see ``worker``); only this process writes the gradebook, so whoever
works may be ended at any moment. A cluster on this computer is only begun where it is worth the seconds that it takes,
and nobody else on the computer can use it: it talks over TLS with a certificate that is made for it and kept nowhere.
"""

from __future__ import annotations

import asyncio
import atexit
import ipaddress
import logging
import os
import threading
import time
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from autograder.problem import Problem
from course import __version__ as edition

from . import worker
from .aside import Aside

if TYPE_CHECKING:
    from distributed import Client, LocalCluster, Security

#: What a folder of certificates holds: who vouches for the others, and what this computer shows of itself.
CERTIFICATES = ("ca.pem", "cert.pem", "key.pem")
#: Seconds in which a scheduler must answer, and in which a first worker must be there.
PATIENCE = 10.0
#: Seconds without anybody who works, after which no more is waited for.
ALONE = 60.0
_GONE = (
    "De planner of alle rekencomputers vielen weg. Wat al klaar was, is bewaard; typ hetzelfde nog eens voor de rest."
)
_EXAMPLE = "tls://rekenserver.hogeschool.nl:8786"


@dataclass(frozen=True)
class Scheduler:
    """The scheduler of a cluster elsewhere: its address, and the folder with ``CERTIFICATES``."""

    address: str
    certificates: Path | None = None

    def checked(self) -> tuple[str, Security | None]:
        """Return what dask needs to reach it.

        Raises:
            Problem: it is no address, work would go over a network unprotected, or a certificate is missing.
        """
        scheme, host = self._parts()
        if self.certificates is None:
            if scheme == "tls" or not _is_here(host):
                raise Problem(
                    f"De planner {self.address} is alleen met certificaten te gebruiken: anders is het werk van "
                    "studenten onderweg te lezen, en kan een ander zich voor de planner uitgeven. Geef met "
                    f"--certificaten de map op waarin {', '.join(CERTIFICATES)} staan."
                )
            return self.address, None
        if scheme == "tcp":
            raise Problem(f"Met certificaten begint het adres van de planner met tls://, zoals {_EXAMPLE}.")
        return self.address, _security(self.certificates)

    def _parts(self) -> tuple[str, str]:
        with suppress(ValueError):
            parts = urlsplit(self.address)
            if parts.scheme in ("tls", "tcp") and parts.hostname and parts.port:
                return parts.scheme, parts.hostname
        raise Problem(f"'{self.address}' is geen adres van een planner. Het ziet eruit als {_EXAMPLE}.")


def chosen(address: str, certificates: Path | None) -> Scheduler | None:
    """Return the scheduler that was typed, if any. Raises ``Problem`` for certificates without a scheduler."""
    if not address and certificates is not None:
        raise Problem(f"Bij --certificaten hoort ook --scheduler, met een adres zoals {_EXAMPLE}.")
    return Scheduler(address, certificates) if address else None


def _is_here(host: str) -> bool:
    """Tell whether what is sent to a host never leaves this computer."""
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


def _security(folder: Path) -> Security:
    """Return dask's view of a folder with certificates. Raises ``Problem`` where it cannot be used."""
    from distributed import Security

    paths = [folder / name for name in CERTIFICATES]
    if missing := [path.name for path in paths if not path.is_file()]:
        raise Problem(f"In {folder} ontbreekt {' en '.join(missing)}. Daar horen {', '.join(CERTIFICATES)} te staan.")
    authority, certificate, key = map(str, paths)
    security = Security(require_encryption=True, tls_ca_file=authority, tls_client_cert=certificate, tls_client_key=key)
    try:
        security.get_connection_args("client")
    except (OSError, ValueError) as error:  # no certificates, or a key of another one
        raise Problem(f"De certificaten in {folder} zijn niet te gebruiken: {error}.") from None
    return security


#: Makes a piece of work when its turn comes. Raises ``Problem`` when what was handed in cannot be graded.
Make = Callable[[], tuple[Callable[..., Any], tuple[Any, ...]]]
#: Gives a piece of work to whoever is free.
Give = Callable[[bytes], "Future[bytes]"]


class Helpers:
    """Those who grade, for one command; use it in a ``with``. Nobody is asked before there is work.

    Args:
        workers: processes at the same time on this computer; 0 for one per core.
        scheduler: the cluster that does it instead.

    Raises:
        Problem: the scheduler may not be used, see ``Scheduler.checked``.
    """

    def __init__(self, workers: int = 0, scheduler: Scheduler | None = None) -> None:
        self._workers, self.scheduler = workers or os.cpu_count() or 1, scheduler
        self._reached = scheduler.checked() if scheduler else None
        self._aside: Aside | None = None
        self._hand: worker.Hand | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._cluster: LocalCluster | None = None
        self._client: Client | None = None

    def __enter__(self) -> Helpers:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._hand is not None and self._thread is not None:
            if kind is not None:
                self._hand.stop()
            self._thread.shutdown(cancel_futures=True)
            self._hand.close()
        if self._client is not None:
            with suppress(Exception):  # the other side may be gone
                self._client.close(timeout=1)
        if self._cluster is not None:
            _end(self._cluster, PATIENCE if kind is None else 0.5)
        if self._aside is not None:
            self._aside.close()

    def results(self, tasks: Mapping[str, Make], worth: int) -> Generator[tuple[str, Future[bytes]]]:
        """Have tasks done; give each result as it comes. No more are begun than will soon be dealt with.

        Args:
            tasks: by the name under which each result comes.
            worth: how many tasks make it worth to begin a cluster on this computer.

        Raises:
            Problem: the cluster cannot be used, or everybody in it is gone.
        """
        give, ahead = self._ready(len(tasks), worth)
        waiting, running = list(tasks), dict[Future[bytes], str]()
        heard = time.monotonic()
        while waiting or running:
            while waiting and len(running) < ahead:
                name = waiting.pop(0)
                try:
                    running[give(worker.packed(*tasks[name]()))] = name
                except (Problem, OSError) as error:
                    future: Future[bytes] = Future()
                    future.set_exception(error)
                    running[future] = name
            done = wait(running, 1, FIRST_COMPLETED).done
            if done or self._threads():
                heard = time.monotonic()
            elif time.monotonic() > heard + ALONE:
                raise Problem(_GONE)
            for future in done:
                if future.cancelled():  # dask does that when it lost its scheduler
                    raise Problem(_GONE)
                yield running.pop(future), future

    def _ready(self, tasks: int, worth: int) -> tuple[Give, int]:
        """Return how to give work, and how much to give before some of it is done."""
        if self._client is None and (self.scheduler or (self._workers > 1 and tasks >= worth)):
            self._connect()
        if self._client is not None:
            if not (threads := self._threads()):
                raise Problem(_GONE)
            executor = self._client.get_executor(pure=False)
            return lambda work: executor.submit(worker.run, edition, work), 4 * threads
        if self._hand is None or self._thread is None:
            self._hand, self._thread = worker.Hand(self._own_folder()), ThreadPoolExecutor(1)
        hand, thread = self._hand, self._thread
        return lambda work: thread.submit(hand.run, work), 4

    def _own_folder(self) -> str:
        """Return a folder that only this user can see and that goes in the end."""
        self._aside = self._aside or Aside()
        return self._aside.path

    def _threads(self) -> int:
        """Return how many pieces of work are done at the same time."""
        if self._client is None:
            return 1
        with suppress(Exception):  # the scheduler is gone
            return sum(self._client.nthreads().values())
        return 0

    def _connect(self) -> None:
        from distributed import Client

        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what it has to say is not for a lecturer
        if self._reached is None:
            folder, workers = self._own_folder(), self._workers
            try:
                self._cluster = _aside(lambda: _begin(folder, workers))
                self._client = _aside(lambda: Client(self._cluster, set_as_default=False))
            except Exception:  # one process does the same, only slower
                self._workers = 1
            return
        address, security = self._reached
        try:
            client = _aside(lambda: Client(address, security=security, timeout=PATIENCE, set_as_default=False))
        except (OSError, ValueError):
            raise Problem(
                f"De planner {address} antwoordt niet. Staat hij aan, en kloppen het adres en de certificaten?"
            ) from None
        self._client = client
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            raise Problem(f"Bij de planner {address} is nog geen rekencomputer aangemeld.") from None


Made = TypeVar("Made")


def _aside(act: Callable[[], Made]) -> Made:
    """Do something in another thread, so that Ctrl-C is answered meanwhile; processes begun there do not hear it."""
    made: Future[Made] = Future()

    def do() -> None:
        with worker.deaf():
            try:
                made.set_result(act())
            except BaseException as error:
                made.set_exception(error)

    threading.Thread(target=do, daemon=True).start()
    return made.result()


def _begin(folder: str, workers: int) -> LocalCluster:
    """Begin a cluster on this computer."""
    import dask
    from distributed import LocalCluster, Security
    from distributed.deploy import spec

    atexit.unregister(spec.close_clusters)  # ``Helpers`` ends its own, at once
    settings: dict[str, Any] = {
        "distributed.nanny.pre-spawn-environ": {},  # this process keeps its environment
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
    }
    with dask.config.set(settings):
        return LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            security=Security.temporary(),
            dashboard_address=None,
            scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
            silence_logs=logging.CRITICAL,
            memory_limit=0,
            local_directory=folder,
            preload=[worker.__name__],
        )


def _end(cluster: LocalCluster, patience: float) -> None:
    """End a cluster on this computer; a worker that does not end by itself in so many seconds is ended."""

    async def end() -> None:
        await asyncio.gather(*(nanny.close(timeout=patience) for nanny in cluster.workers.values()))

    with suppress(Exception):  # who is left ends with this process
        cluster.sync(end, callback_timeout=2 * patience + 2)
        cluster.close(timeout=2)


def result_of(future: Future[bytes]) -> Any:
    """Return what a task made, or raise what went wrong in it."""
    try:
        return worker.made(future.result())
    except Exception as error:
        if type(error).__name__ == "KilledWorker":  # dask's, which need not be loaded to know it
            raise Problem(worker.DIED) from None
        raise
