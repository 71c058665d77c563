"""A wire between the browser and the server that can be cut: a laptop that slept, a network that went away."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Wire:
    """Carries every connection to a server, as long as it is whole; `host` is where the browser finds it."""

    server: tuple[str, int]
    whole: bool = True
    host: str = ""
    _ends: set[socket.socket] = field(default_factory=set)

    def cut(self) -> None:
        """End all that goes through it, and let nobody in."""
        self.whole = False
        for end in [*self._ends]:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Let everybody in again."""
        self.whole = True

    def _carry(self, source: socket.socket, goal: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                goal.sendall(data)
        for end in (source, goal):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            self._ends.discard(end)

    def _serve(self, door: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the door was closed
            while True:
                here, _ = door.accept()
                if not self.whole:
                    here.close()
                    continue
                there = socket.create_connection(self.server)
                self._ends |= {here, there}
                for ends in ((here, there), (there, here)):
                    threading.Thread(target=self._carry, args=ends, daemon=True).start()


@contextlib.contextmanager
def wire_to(host: str) -> Iterator[Wire]:
    """Lay a wire to a server, given as ``http://host:port``."""
    address = urlsplit(host)
    wire = Wire((address.hostname or "", address.port or 80))
    with socket.create_server(("127.0.0.1", 0)) as door:
        wire.host = f"http://127.0.0.1:{door.getsockname()[1]}"
        threading.Thread(target=wire._serve, args=(door,), daemon=True).start()
        try:
            yield wire
        finally:
            wire.cut()
