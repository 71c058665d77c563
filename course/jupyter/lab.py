"""JupyterLab's server as a process that ends when it is told to.

The server answers some requests in worker threads of anyio. When it stops while such a request is under way, its event
loop ends before it could dismiss these threads, and Python would wait for them for ever.
"""

from __future__ import annotations

import threading


def dismiss_workers() -> None:
    """Tell every worker thread of anyio that is left to stop, as its event loop does when it ends in peace."""
    for thread in threading.enumerate():
        if type(thread).__name__ == "WorkerThread" and hasattr(thread, "stop"):
            thread.stop()


def main() -> None:
    """Run the server with the options on the command line until it is stopped."""
    from jupyterlab.labapp import main as serve

    try:
        serve()
    finally:
        dismiss_workers()


if __name__ == "__main__":
    main()
