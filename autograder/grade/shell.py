"""Run the lecturer's own cells in this process, without a kernel: a notebook goes in, its outputs come back.

A submission that is answered through widgets holds nothing but the released cells and the learner's answers as data
(see ``sanitise``), so no code of a learner ever comes here. One IPython shell serves a whole class: between two
students its names are cleared and its folder is another. Nothing in here knows of nbgrader or the gradebook, so that a
process which only runs notebooks starts quickly and holds neither.
"""

from __future__ import annotations

import contextlib
import copy
import gc
import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

import nbformat
from IPython.core.async_helpers import _should_be_async
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import NotebookNode
from traitlets import Instance, Type
from traitlets.config import Config

import course.lesson.exercise  # noqa: F401 - what every notebook imports, before the first student

from . import reuse

#: What a kernel tells about its language, which stays with a notebook that it ran.
_LANGUAGE = {
    "name": "python",
    "version": sys.version.split()[0],
    "mimetype": "text/x-python",
    "codemirror_mode": {"name": "ipython", "version": sys.version_info[0]},
    "pygments_lexer": "ipython3",
    "nbconvert_exporter": "python",
    "file_extension": ".py",
}
#: A cell with this tag is not run, as in nbclient.
_SKIP = "skip-execution"
_OVERDUE = "No reply from kernel before timeout"

Outputs = list[NotebookNode]


@dataclass(frozen=True)
class Recipe:
    """What is the same for every submission of an assignment.

    ``notebooks`` gives per notebook id the text of the sanitised notebook, ``files`` the content of what the lecturer's
    source holds beside the notebooks, ``timeout`` the seconds that one cell may take.
    """

    notebooks: Mapping[str, str]
    files: Mapping[str, bytes] = field(default_factory=dict)
    timeout: float | None = 60


def run_submission(recipe: Recipe, files: Mapping[str, bytes]) -> dict[str, str]:
    """Run the notebooks of one submission and return their text with outputs, by notebook id.

    A pure function: what it needs is given, what it makes is returned, so it may run in any process on any computer.

    Args:
        recipe: what is the same for all submissions.
        files: what this learner handed in besides the notebooks, by path within the submission.
    """
    with tempfile.TemporaryDirectory(prefix="nakijken-") as temporary:
        folder = Path(temporary)
        texts = {f"{id_}.ipynb": text.encode("utf-8") for id_, text in recipe.notebooks.items()}
        lay_out({**files, **recipe.files, **texts}, folder)
        made = {}
        for id_, text in recipe.notebooks.items():
            notebook = reuse.notebook_of(text)
            run_notebook(notebook, folder, recipe.timeout)
            made[id_] = reuse.text_of(notebook)
        return made


def lay_out(files: Mapping[str, bytes], folder: Path) -> None:
    """Write a submission in a folder: the content of its files by path within it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def run_notebook(notebook: NotebookNode, folder: Path, timeout: float | None = None) -> None:
    """Run a notebook's cells in a folder, as if in a kernel of its own, and put their outputs in the notebook.

    Args:
        notebook: it gets the outputs.
        folder: where the cells find themselves.
        timeout: seconds for each cell; ``None`` for no end.
    """
    shell = _shell()
    before = Path.cwd()
    os.chdir(folder)
    os.environ["NBGRADER_EXECUTION"], outside = "autograde", os.environ.get("NBGRADER_EXECUTION")
    try:
        shell.reset(new_session=True)
        for cell in notebook.cells:
            if cell.cell_type != "code" or not cell.source.strip() or _SKIP in cell.metadata.get("tags", []):
                continue
            cell.outputs = []
            cell.execution_count = shell.execution_count
            shell.run_into(cell.outputs, cell.source, timeout)
    finally:
        os.chdir(before)
        if outside is None:
            del os.environ["NBGRADER_EXECUTION"]
        else:
            os.environ["NBGRADER_EXECUTION"] = outside
    notebook.metadata["language_info"] = nbformat.from_dict(_LANGUAGE)


def _output(kind: str, **content: Any) -> NotebookNode:
    made: NotebookNode = nbformat.from_dict({"output_type": kind, **content})
    return made


# -- the shell ---------------------------------------------------------------------------------------------------------


class _Publisher(DisplayPublisher):
    """Puts what ``display`` shows among the outputs of the cell that runs."""

    def publish(
        self,
        data: dict[str, Any],
        metadata: dict[str, Any] | None = None,
        source: Any = None,
        *,
        transient: dict[str, Any] | None = None,
        update: bool = False,
        **kwargs: Any,
    ) -> None:
        shell: Any = self.shell
        shell.flush()
        name = (transient or {}).get("display_id")
        made = _output("display_data", data=data, metadata=metadata or {})
        if not update:
            shell.outputs.append(made)
        if name:
            for shown in shell.displayed.setdefault(name, []):
                shown.data, shown.metadata = made.data, made.metadata
            if not update:
                shell.displayed[name].append(made)

    def clear_output(self, wait: bool = False) -> None:
        shell: Any = self.shell
        shell.outputs.clear()


class _Hook(DisplayHook):
    """Puts the value of a cell's last line among its outputs."""

    def write_output_prompt(self) -> None:
        """A notebook shows the number elsewhere."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None) -> None:
        shell: Any = self.shell
        shell.flush()
        number = self.prompt_count
        made = _output("execute_result", data=format_dict, metadata=md_dict or {}, execution_count=number)
        shell.outputs.append(made)

    semicolon_at_end_of_expression = staticmethod(reuse.ends_with_semicolon)

    def finish_displayhook(self) -> None:
        """Nothing was written to the screen."""


class _Stream:
    """A screen that is a list of outputs; texts that follow each other are one."""

    encoding = "utf-8"

    def __init__(self, name: str, outputs: Outputs) -> None:
        self._name, self._outputs = name, outputs

    def write(self, text: str) -> int:
        last = self._outputs[-1] if self._outputs else None
        if last is not None and last.output_type == "stream" and last.name == self._name:
            last.text += text
        elif text:
            self._outputs.append(_output("stream", name=self._name, text=text))
        return len(text)

    def flush(self) -> None:
        """Nothing waits."""

    def isatty(self) -> bool:
        return False


class _Shell(InteractiveShell):
    """An IPython shell that keeps what its cells show, and writes nothing to screen or disk."""

    display_pub_class = Type(_Publisher)
    displayhook_class = Type(_Hook)
    compiler_class = Type(reuse.Compiler)
    input_transformer_manager = Instance(reuse.Transformer, ())

    def __init__(self, **more: Any) -> None:
        self.outputs: Outputs = []
        self.displayed: dict[str, Outputs] = {}
        self.stream: type[_Stream] = _Stream
        super().__init__(**more)  # type: ignore[no-untyped-call]

    def flush(self) -> None:
        """Nothing waits: streams write at once."""

    def run_into(self, outputs: Outputs, source: str, timeout: float | None) -> None:
        """Run a cell and put what it shows into ``outputs``; one that takes too long ends with an error."""
        self.outputs = outputs
        with (
            contextlib.redirect_stdout(self.stream("stdout", outputs)),
            contextlib.redirect_stderr(self.stream("stderr", outputs)),
            _within(timeout) as overdue,
        ):
            self.run_cell(source, store_history=True)  # type: ignore[no-untyped-call]
        if overdue():
            outputs[:] = [output for output in outputs if output.output_type != "error"]
            outputs.append(_output("error", ename="CellTimeoutError", evalue="", traceback=[_OVERDUE]))

    def reset(self, new_session: bool = True, aggressive: bool = False) -> None:
        super().reset(new_session, aggressive)  # type: ignore[no-untyped-call]
        self.displayed = {}

    def transform_ast(self, node: Any) -> Any:
        return super().transform_ast(copy.deepcopy(node) if self.ast_transformers else node)  # type: ignore[no-untyped-call]

    def should_run_async(self, raw_cell: str, **more: Any) -> bool:
        if not self.autoawait or more.get("preprocessing_exc_tuple"):
            return False
        return _awaits(more.get("transformed_cell") or raw_cell)

    def _format_exception_for_storage(self, *_: Any, **__: Any) -> dict[str, Any]:
        """Say nothing for a history that nobody keeps."""
        return {}

    def _showtraceback(self, etype: Any, evalue: Any, stb: list[str]) -> None:
        made = _output("error", ename=str(etype.__name__), evalue=str(evalue), traceback=list(stb))
        self.outputs.append(made)

    def init_sys_modules(self) -> None:
        """Leave ``__main__`` to the program that this process is."""

    def init_virtualenv(self) -> None:
        """It runs in the right one."""


@lru_cache(1000)
def _awaits(source: str) -> bool:
    """Tell whether a cell waits for something."""
    return bool(_should_be_async(source))


@cache
def _shell() -> _Shell:
    """Return this process's shell; nothing of the user's own IPython takes part."""
    config = Config()
    config.HistoryManager.enabled = False
    folder = tempfile.mkdtemp(prefix="ipython-")
    Finalize(None, shutil.rmtree, [folder], {"ignore_errors": True}, exitpriority=10)  # in a worker process too
    shell: _Shell = _Shell.instance(config=config, ipython_dir=folder)
    gc.collect()
    gc.freeze()  # what is there now stays; clearing a student's names then need not look at all of it
    return shell


@contextlib.contextmanager
def _within(seconds: float | None) -> Iterator[Callable[[], bool]]:
    """Break off what takes longer than this; the value tells whether that happened.

    Only the main thread hears a signal; in another one there is no end.
    """
    over = threading.Event()
    if not seconds or threading.current_thread() is not threading.main_thread():
        yield over.is_set
        return

    def stop(*_: Any) -> None:
        over.set()
        raise TimeoutError

    if sys.platform != "win32":
        before = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield over.is_set
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    else:
        before = signal.signal(signal.SIGBREAK, stop)
        clock = threading.Timer(seconds, signal.raise_signal, [signal.SIGBREAK])
        clock.start()
        try:
            yield over.is_set
        finally:
            clock.cancel()
            signal.signal(signal.SIGBREAK, before)
