"""nbgrader's two slow steps before running, which ask the same for every submission: here each thing is asked once.

One looks up every cell in the gradebook, twice; the other reads its schema anew, and checks that, for every cell.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.nbgraderformat import MetadataValidator, ValidationError
from nbgrader.nbgraderformat.common import BaseMetadataValidator
from nbgrader.preprocessors import CheckCellMetadata, NbGraderPreprocessor, OverwriteCells

#: How many kinds of metadata are kept; an assignment has some tens of cells.
_KEPT = 2000


def steps(gradebook: Gradebook) -> dict[type, Callable[..., Any]]:
    """Return what takes the place of nbgrader's steps, for a class whose release is in this gradebook."""
    return {
        OverwriteCells: partial(_Overwrite, _Known(gradebook)),
        CheckCellMetadata: partial(_Check, _Validator()),
    }


class _Known:
    """The cells of a release as the gradebook knows them."""

    def __init__(self, gradebook: Gradebook) -> None:
        self.find_notebook = gradebook.find_notebook
        self.find_source_cell = cache(gradebook.find_source_cell)
        self.find_graded_cell = cache(gradebook.find_graded_cell)


class _Overwrite(OverwriteCells):
    def __init__(self, known: _Known, **more: Any) -> None:
        super().__init__(**more)
        self.gradebook = known

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        """Do what nbgrader's own does, with a gradebook that is open."""
        self.notebook_id, self.assignment_id = (resources["nbgrader"][name] for name in ("notebook", "assignment"))
        nb, resources = NbGraderPreprocessor.preprocess(self, nb, resources)
        if self.add_missing_cells:
            nb, resources = self.add_missing_grade_cells(nb, resources)
            nb, resources = self.add_missing_task_cells(nb, resources)
        return nb, resources


class _Remembers(BaseMetadataValidator):
    """Stands between nbgrader's validator and its base, which is not asked twice about the same metadata."""

    def __init__(self) -> None:
        super().__init__()
        self._right: set[str] = set()

    def validate_cell(self, cell: NotebookNode) -> None:
        about = json.dumps(cell.metadata.get("nbgrader"), sort_keys=True)
        if about not in self._right:
            super().validate_cell(cell)
            if len(self._right) >= _KEPT:
                self._right.clear()
            self._right.add(about)


class _Validator(MetadataValidator, _Remembers):
    pass


class _Check(CheckCellMetadata):
    def __init__(self, validator: _Validator, **more: Any) -> None:
        super().__init__(**more)
        self._validator = validator

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        """Say nothing of a notebook that is sound; of another one nbgrader says what is wrong."""
        try:
            self._validator.validate_nb(nb)
        except ValidationError:
            super().preprocess(nb, resources)
        return nb, resources
