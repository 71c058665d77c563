"""Run a submission's notebook: in a kernel of its own, or after other students in one that stays warm.

Starting a kernel and importing the course takes most of the time of grading. A submission that is answered through
widgets holds nothing but the lecturer's own cells and the learner's answers as data (see ``sanitise``), so students can
follow each other in one kernel, whose names are cleared and whose folder is changed in between. Anything unusual ends
that kernel, and the next student gets a new one. Learners' own code always runs in a kernel of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

from filelock import FileLock
from nbclient.exceptions import DeadKernelError
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute

#: What a new kernel has and a used one has not: its own folder, no names, no history, cells counted from 1.
_CLEAR = "import os; os.chdir({folder!r}); get_ipython().reset(new_session=True)"

lock: FileLock | None = None


def hold_lock(path: Path) -> None:
    """Make this process share the gradebook with others through a lock file."""
    global lock
    lock = FileLock(path)


@dataclass
class _Warm:
    """A kernel that waits for the next student, and its client."""

    name: str
    manager: Any
    client: Any

    def end(self) -> None:
        execute = Execute()
        execute.km, execute.kc = self.manager, self.client
        execute._cleanup_kernel()


_warm: _Warm | None = None


class SharedExecute(Execute):
    """nbgrader's Execute, without holding the lock on the gradebook, and in a warm kernel where that is safe."""

    km: Any
    kc: Any

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict, km: Any = None
    ) -> tuple[NotebookNode, ResourcesDict]:
        if lock is None:
            return super().preprocess(nb, resources, km)
        lock.release()
        try:
            return super().preprocess(nb, resources, km)
        finally:
            lock.acquire()

    @contextmanager
    def setup_kernel(self, **kwargs: Any) -> Iterator[None]:
        if self.nb.metadata.get("cursus", {}).get("answers") != "widgets":
            with super().setup_kernel(**kwargs):
                yield
            return
        global _warm
        name = self.nb.metadata.get("kernelspec", {}).get("name", "")
        if _warm is not None and _warm.name != name:
            end_warm_kernel()
        try:
            if _warm is None:
                self.create_kernel_manager()
                self.start_new_kernel(**kwargs)
                self.start_new_kernel_client()
                _warm = _Warm(name, self.km, self.kc)
                Finalize(None, end_warm_kernel, exitpriority=10)  # also at the end of a worker process
            self.km, self.kc = _warm.manager, _warm.client
            folder = str(Path(self.resources["metadata"]["path"]).resolve())
            reply = self.wait_for_reply(_warm.client.execute(_CLEAR.format(folder=folder), silent=True))
            if reply["content"]["status"] != "ok":
                raise DeadKernelError("Kernel didn't respond")
            yield
        except BaseException:
            end_warm_kernel()
            raise
        if any(output.output_type == "error" for cell in self.nb.cells for output in cell.get("outputs", [])):
            end_warm_kernel()


def end_warm_kernel() -> None:
    """End the kernel that waits, if there is one."""
    global _warm
    warm, _warm = _warm, None
    if warm is not None:
        warm.end()
