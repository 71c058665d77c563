"""Run a submission's notebook where nbgrader would: in this process, or in a kernel of its own, behind a fence.

A submission that is answered through widgets holds nothing but the lecturer's own cells and the learner's answers as
data (see ``sanitise``); it needs no kernel (see ``shell``). Learners' own code always runs in a kernel of its own.
"""

from __future__ import annotations

import ast
import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from filelock import FileLock
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import Execute

from . import fence, shell

lock: FileLock | None = None
#: Whether a learner's own code runs within the fence.
fenced = True


def hold_lock(path: Path) -> None:
    """Make this process share the gradebook with others through a lock file."""
    global lock
    lock = FileLock(path)


_STOPPED = "de controle is niet echt uitgevoerd: de code van de student houdt haar tegen"


def with_line(source: str, line: str) -> str:
    """Put a line before the last statement of a cell, so that the value that the cell ends with stays the same."""
    try:
        last = ast.parse(source).body[-1]
    except (SyntaxError, ValueError, RecursionError, IndexError):  # a magic, or nothing but remarks
        return f"{source}\n{line}" if source.strip() else source
    begin = min([last.lineno, *(one.lineno for one in getattr(last, "decorator_list", []))]) - 1
    lines = source.splitlines()
    return "\n".join([*lines[:begin], line, *lines[begin:]])


class SharedExecute(Execute):
    """nbgrader's Execute, without holding the lock on the gradebook, and with a fence around a learner's own code."""

    km: Any
    kc: Any

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict, km: Any = None) -> Any:
        if lock is None:
            return self._run(nb, resources, km)
        lock.release()
        try:
            return self._run(nb, resources, km)
        finally:
            lock.acquire()

    def _run(self, nb: NotebookNode, resources: ResourcesDict, km: Any) -> Any:
        if nb.metadata.get("cursus", {}).get("answers") != "widgets":
            self._stopped: dict[str, str] = {}
            nb, resources = super().preprocess(nb, resources, km)
            if "cursus" in resources:
                resources["cursus"]["invalid"].update(self._stopped)
            return nb, resources
        shell.run_notebook(nb, Path(resources["metadata"]["path"]).resolve(), self.timeout)
        return nb, resources

    def preprocess_cell(self, cell: NotebookNode, resources: ResourcesDict, index: int) -> Any:
        """Run a cell; one that checks must show that it was run, for saying nothing is how it gives all its points.

        A secret that is new for each check is set among its lines and asked for afterwards. A hook that empties the
        checks does not set it, and the check then waits for a person.
        """
        if cell.cell_type != "code" or not utils.is_grade(cell) or utils.is_solution(cell):
            return super().preprocess_cell(cell, resources, index)
        source, name, secret = cell.source, f"_{secrets.token_hex(8)}", secrets.token_hex(16)
        cell.source = with_line(source, f"{name} = {secret!r}")
        try:
            ran = super().preprocess_cell(cell, resources, index)
        finally:
            cell.source = source
        asked = cell.source.strip() and not any(output.output_type == "error" for output in cell.outputs)
        if asked and self._value(name) != repr(secret):
            self._stopped[cell.metadata.nbgrader.grade_id] = _STOPPED
        return ran

    def _value(self, name: str) -> str:
        """Return what stands under a name in the kernel, as text; empty when nothing does."""
        asked = self.kc.execute("None", silent=True, user_expressions={"value": name})
        reply = self.wait_for_reply(asked)
        value = (reply or {}).get("content", {}).get("user_expressions", {}).get("value", {})
        return str(value.get("data", {}).get("text/plain", ""))

    @contextmanager
    def setup_kernel(self, **kwargs: Any) -> Iterator[None]:
        with self._around(), super().setup_kernel(**kwargs):
            yield

    def _around(self) -> AbstractContextManager[None]:
        """Return the fence for a kernel that runs a learner's own code."""
        if not fenced:
            return nullcontext()
        self.create_kernel_manager()
        return fence.fenced(self.km, Path(self.resources["metadata"]["path"]))
