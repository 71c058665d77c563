"""Make the learners' release of an assignment from its source: no solutions, no keys, locked cells.

The work is done by nbgrader's own preprocessors, in the order of ``nbgrader generate_assignment``, but without its
gradebook. ``python -m autograder.release`` makes the releases in ``exercises/release``, which ``cursus.py`` puts in the
learner's folder: a learner's computer has no nbgrader.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearHiddenTests,
    ClearMarkScheme,
    ClearOutput,
    ClearSolutions,
    ComputeChecksums,
    LockCells,
)
from traitlets.config import Config

from course.base.paths import exercises_dir, releases_dir
from course.jupyter.options import DutchParser

#: What takes the place of a solution. nbgrader's own stubs are English.
STUBS = Config(
    ClearSolutions={
        "code_stub": {"python": "# SCHRIJF HIER JE CODE\nraise NotImplementedError()"},
        "text_stub": "SCHRIJF HIER JE ANTWOORD",
    }
)

#: Solutions go before the checks, so that a checksum covers what the learner gets. Hidden tests and mark schemes go
#: last: the first checksums and the metadata check must still see the cells as the author wrote them.
STEPS: tuple[type[Preprocessor], ...] = (
    LockCells,
    ClearSolutions,
    ClearOutput,
    CheckCellMetadata,
    ClearHiddenTests,
    ClearMarkScheme,
    ComputeChecksums,
    CheckCellMetadata,
)

#: Never copied as they are: notebooks, which hold the keys, and leftovers of working on the source.
_NOT_COPIED = shutil.ignore_patterns("*.ipynb", ".*", "__pycache__", "*.pyc", "antwoorden")


class ReleaseError(Exception):
    """A source notebook cannot be released; the message says in Dutch which one and why."""


def release_notebook(source: NotebookNode) -> NotebookNode:
    """Return the learner's version of a source notebook; the source itself stays as it is.

    A notebook that is a release already comes back unchanged: a distribution may ship releases ready-made.

    Raises ``RuntimeError`` or nbgrader's own errors for a region without an end or outside a graded cell, and for
    doubled or missing grade ids.
    """
    notebook: NotebookNode = nbformat.from_dict(source)
    if is_release(notebook):
        return notebook
    resources: dict[str, object] = {}
    for step in STEPS:
        notebook, resources = step(config=STUBS).preprocess(notebook, resources)
    return notebook


def is_release(notebook: NotebookNode) -> bool:
    """Tell whether a notebook was released before: only a release has checksums."""
    return any("checksum" in cell.metadata.get("nbgrader", {}) for cell in notebook.cells)


def release_assignment(source: Path, target: Path) -> list[Path]:
    """Write the release of the assignment in folder `source` to folder `target`, files and all.

    Returns the notebooks written. Raises `ReleaseError` when a notebook cannot be released.
    """
    released: dict[Path, NotebookNode] = {}
    for path in sorted(source.glob("*.ipynb")):
        try:
            released[target / path.name] = release_notebook(nbformat.read(path, as_version=4))
        except Exception as error:
            raise ReleaseError(f"{path.name} in {source.name} kan niet worden uitgegeven: {error}") from error
    # Notebooks are not copied first and cleared later: a run that stops halfway would leave the keys in the release.
    shutil.copytree(source, target, ignore=_NOT_COPIED, dirs_exist_ok=True)
    for path, notebook in released.items():
        nbformat.write(notebook, path)
    return [*released]


def main(argv: Sequence[str] | None = None) -> int:
    """Release the course's assignments, or the given folders, into ``--out``, one folder each; 0 when all went well.

    One assignment that fails has no release and does not keep the others back.
    """
    parser = DutchParser(prog="python -m autograder.release", description="Maak de versie voor studenten.")
    parser.add_argument("sources", nargs="*", type=Path, metavar="OPDRACHT", help="map van een opdracht (alle)")
    parser.add_argument("--out", default=releases_dir(), type=Path, metavar="MAP", help="map waarin de uitgaven komen")
    options = parser.parse_args(argv)
    failed = 0
    for source in options.sources or sorted({path.parent for path in exercises_dir().glob("*/*.ipynb")}):
        shutil.rmtree(options.out / source.name, ignore_errors=True)
        try:
            release_assignment(source, options.out / source.name)
        except (ReleaseError, OSError) as error:
            failed = 1
            print(error, file=sys.stderr)
    return failed
