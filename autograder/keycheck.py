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
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import Execute
from traitlets.config import Config

from course.answers import FOLDER, Record
from course.questions import Answer, Question, dutch_number

from .assignment import Assignment, keys_in


def perfect_answer(question: Question, key: Any) -> Answer:
    """Return the stored answer that a key describes."""
    if question.kind == "number":
        return dutch_number(key[0] if isinstance(key, tuple | list) else key)
    return key[0] if question.kind == "short_text" else key


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
                    answers[id_] = perfect_answer(assignment.questions[id_], key["correct"])
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
            if trouble := doubtful(best[item.grade_id]) or doubtful(blank[item.grade_id]):
                complaints.append(f"vraag {item.grade_id}: {trouble}")
                continue
            most, least = (_score(run[item.grade_id]) for run in (best, blank))
            if most != item.points:
                complaints.append(f"vraag {item.grade_id}: het goede antwoord krijgt {most:g} van {item.points:g}")
            if least != 0:
                complaints.append(f"vraag {item.grade_id}: niets invullen krijgt {least:g} punten in plaats van 0")
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


def doubtful(cell: NotebookNode) -> str:
    """Return why the outcome of a run test cell cannot be trusted, as a Dutch phrase; empty when it can.

    nbgrader gives full marks to a test cell that prints something else than a number, and none to one that writes a
    warning. Here a widget's test cell must give exactly one number between 0 and its points.
    """
    errors = [output for output in cell.outputs if output.output_type == "error"]
    if errors:
        return f"de controle liep vast ({errors[0].ename}: {str(errors[0].evalue)[:200]})"
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    if len(results) != 1:
        return f"de controle gaf {len(results)} uitkomsten in plaats van één"
    text = results[0].data.get("text/plain", "")
    try:
        score = float(text)
    except (TypeError, ValueError):
        return f"de uitkomst van de controle is geen getal ({str(text)[:40]})"
    points = float(cell.metadata.nbgrader.points)
    if not 0 <= score <= points:
        return f"de uitkomst van de controle ({score:g}) ligt niet tussen 0 en {points:g}"
    if any(output.output_type == "stream" and output.name == "stderr" for output in cell.outputs):
        return "de controle gaf een waarschuwing"
    return ""


def _score(cell: NotebookNode) -> float:
    return float(utils.determine_grade(cell)[0])
