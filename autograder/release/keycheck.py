"""The teacher's key check: does a perfect answer earn every point, and a blank one none?

Both are built from the keys in the hidden tests, run as grading will run them, and judged by nbgrader's own rule.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import Execute
from traitlets.config import Config

from autograder.assignment import Assignment, keys_in
from autograder.testcell import doubtful
from course.base import dutch
from course.questions import Answer
from course.record.answers import FOLDER, Record


def perfect_answers(assignment: Assignment) -> dict[str, Answer]:
    """Return right answers to all scored questions of an assignment's *source*.

    Raises:
        Problem: a key is not a plain value.
    """
    answers = {}
    for notebook in assignment.notebooks.values():
        for cell in notebook.cells:
            for id_, key in (keys_in(cell.source) if cell.cell_type == "code" else {}).items():
                if id_ in assignment.questions and "correct" in key:
                    answers[id_] = assignment.questions[id_].perfect(key["correct"])
    return answers


def check_keys(assignment: Assignment, config: Config) -> list[str]:
    """Run a perfect and a blank submission through an assignment's source; return Dutch complaints, none when well."""
    complaints = []
    perfect = perfect_answers(assignment)
    for id_, notebook in assignment.notebooks.items():
        best = run_with(assignment.folder, id_, notebook, perfect, config)
        blank = run_with(assignment.folder, id_, notebook, {}, config)
        for item in assignment.items(id_):
            if item.task or item.grade_id not in best:
                continue
            place = f"{id_}, cel {item.grade_id}, vraag {item.grade_id}"
            if trouble := doubtful(best[item.grade_id]) or doubtful(blank[item.grade_id]):
                complaints.append(f"{place}: {trouble}")
                continue
            most, least = (_score(run[item.grade_id]) for run in (best, blank))
            right, nothing, points = map(dutch.short, (most, least, item.points))
            if most != item.points:
                complaints.append(f"{place}: het goede antwoord krijgt {right} van {points}")
            if least != 0:
                complaints.append(f"{place}: niets invullen krijgt {nothing} punten in plaats van 0")
    return complaints


def run_with(
    folder: Path, notebook_id: str, notebook: NotebookNode, answers: Mapping[str, Answer], config: Config
) -> dict[str, NotebookNode]:
    """Run a notebook beside the given answers, in a folder of its own; return its graded cells by id."""
    with tempfile.TemporaryDirectory(prefix="sleutel-") as temporary:
        work = Path(temporary) / folder.name
        shutil.copytree(folder, work, ignore=shutil.ignore_patterns(FOLDER, ".*"))
        record = Record(notebook_id, dict(answers)).as_json()
        (work / FOLDER).mkdir()
        (work / FOLDER / f"{notebook_id}.json").write_text(json.dumps(record), encoding="utf-8")
        os.environ["NBGRADER_EXECUTION"] = "autograde"
        try:
            copy = nbformat.from_dict(notebook)
            executed, _ = Execute(config=config).preprocess(copy, {"metadata": {"path": str(work)}})
        finally:
            del os.environ["NBGRADER_EXECUTION"]
    return {cell.metadata.nbgrader.grade_id: cell for cell in executed.cells if utils.is_grade(cell)}


def _score(cell: NotebookNode) -> float:
    return float(utils.determine_grade(cell)[0])
