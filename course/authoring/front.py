"""Write what the front page of the course has to know beforehand: ``python -m course.authoring.front``.

Home shows the modules and how far a learner is, also where no server of ours runs, so it counts in the browser. It
reads ``cursus.json``, which this makes from the study plan, the notebooks and the questions, and which a browser gets
beside the front's own script. With ``--check`` it only says whether the file is up to date.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from course.base.command import run_command
from course.base.paths import data_dir, modules_dir, project_dir, releases_dir
from course.data.syllabus import Exercise, Module, syllabus
from course.instruments import load_questions, module_questions
from course.instruments.calibration.question import Calibration
from course.instruments.conversation.cases import case
from course.instruments.conversation.question import Conversation
from course.instruments.recall.rounds import RECORD
from course.instruments.share.sheet import Share
from course.instruments.vignettes.deck import Deck
from course.questions import Question
from course.questions.form import Form
from course.questions.match import Match
from course.questions.number import Number
from course.questions.rating import Rating
from course.record.answers import FOLDER
from course.vignettes import records
from course.vignettes.design import LEVELS

FILE = project_dir() / "course" / "jupyter" / "labextensions" / "inclusief-frontdoor" / "cursus.json"
PICTURES = FILE.with_name("pictures")

#: Words with which a page sends its reader to a figure; "tabel 6" is a place in a source.
_FIGURE = re.compile(r"\b(?:figu(?:ur|ren)|tekening(?:en)?|tabel(?:len)?)\b(?! ?\d)", re.IGNORECASE)
_HEADING = re.compile(r"^## (.+?)(?: \((\d+) minuten\))?$", re.MULTILINE)


def front() -> dict[str, Any]:
    """Return what stands in the file: every module with its sections, questions and assignment, and some places."""
    modules = [_module(one) for one in syllabus().module]
    return {
        "schema": 1,
        "title": syllabus().title,
        "records": FOLDER,
        "recall": RECORD,
        "places": {
            name: _place(call) for name, call in (("recall", 'show("recall")'), ("portfolio", 'ask("portfolio")'))
        },
        "modules": modules,
    }


def pictures() -> list[Path]:
    """Return the pictures that home shows; a browser gets copies of them beside ``cursus.json``."""
    return [path for one in syllabus().module if (path := _picture(one))]


def to_text(content: Mapping[str, Any]) -> str:
    """Return the file's text."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def fingerprint(notebook: Mapping[str, Any]) -> str:
    """Return the SHA-256 of all that a notebook says and runs: the type and the source of each cell, in order.

    Outputs and metadata are no part of it: running and saving change those.
    """
    digest = hashlib.sha256()
    for cell in notebook["cells"]:
        digest.update(f"{cell['cell_type']}\0{''.join(cell['source'])}\0".encode())
    return digest.hexdigest()


def rule(question: Question) -> dict[str, Any]:
    """Return when a saved answer leaves nothing open, for ``src/done.ts``, which knows each of these.

    A kind with a rule of its own has it here; any other is done with an answer that says something.
    """
    match question:
        case Form():
            return {"rule": "form", "all": [one.id for one in question.fields if not one.optional]}
        case Match() | Rating():
            return {"rule": "all", "all": [one.id for one in question.items]}
        case Number():
            return {"rule": "number", "unit": question.unit}
        case Conversation():
            return {"rule": "conversation", "ends": _ending_choices(question)}
        case Deck():
            return {"rule": "deck", "forms": {level: _ratings_to_give(level) for level in LEVELS}}
        case Share():
            return {"rule": "share"}
        case Calibration():
            return {"rule": "filled", "all": ["sheets"]}
    return {"rule": "any"}


def _ending_choices(question: Conversation) -> list[str]:
    """Return the choices that end the conversation wherever they lead."""
    found = case(question.case_id)
    leads: dict[str, set[bool]] = {}
    for _, say in found.edges():
        leads.setdefault(say.id, set()).add(say.to in found.endings)
    return sorted(id_ for id_, ends in leads.items() if ends == {True})


def _ratings_to_give(level: str) -> dict[str, int]:
    """Return how many ratings each form of the deck asks at a level."""
    record = records.start(serial=1, level=level)
    return {form_id: records.progress(record, form_id)[1] for form_id in records.FORMS}


def _module(module: Module) -> dict[str, Any]:
    exercise = module.exercise
    found: dict[str, Any] = {
        "id": module.id,
        "title": module.title,
        "objectives": list(module.objectives),
        "minutes": module.minutes,
        "picture": picture.name if (picture := _picture(module)) else None,
        "assignment": _assignment(exercise) if exercise else None,
        "notebook": None,
    }
    path = modules_dir() / f"{module.id}.ipynb"
    if path.is_file():
        found["notebook"] = _notebook(path, f"modules/{path.name}", module_questions(module.id))
    return found


def _picture(module: Module) -> Path | None:
    """Return where the opening picture of a module stands, if it has one."""
    path = data_dir() / "pictures" / f"opening-{module.id[:2]}.svg"
    return path if path.is_file() else None


def _assignment(exercise: Exercise) -> dict[str, Any]:
    name = f"opdracht-{exercise.id}"
    folder = releases_dir() / exercise.id
    questions = load_questions(folder / "questions.toml")
    return {
        "id": exercise.id,
        "minutes": exercise.minutes,
        "notebook": _notebook(folder / f"{name}.ipynb", f"opdrachten/{exercise.id}/{name}.ipynb", questions),
        "handed_in": f"opdrachten/{exercise.id}/inlevering-{exercise.id}.ipynb",
    }


def _notebook(path: Path, place: str, questions: Mapping[str, Question]) -> dict[str, Any]:
    """Return one notebook: where a learner has it, what it holds, and its sections with their questions.

    What is asked before the first section, at the opening of a module, counts with that section.
    """
    notebook = json.loads(path.read_text(encoding="utf-8"))
    sections: list[dict[str, Any]] = []
    opening: list[str] = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown" and (heading := _HEADING.search(source)):
            minutes = int(heading[2]) if heading[2] else None
            sections.append({"cell": cell["id"], "title": heading[1], "minutes": minutes, "questions": []})
        else:
            into = sections[-1]["questions"] if sections else opening
            into += [id_ for id_ in asked(source) if id_ in questions]
    if sections:
        sections[0]["questions"][:0] = opening
    return {
        "id": notebook["metadata"]["cursus"]["id"],
        "title": notebook["metadata"]["cursus"]["title"],
        "path": place,
        "record": f"{Path(place).parent.as_posix()}/{FOLDER}/{Path(place).stem}.json",
        "fingerprint": fingerprint(notebook),
        "cells": [cell["id"] for cell in notebook["cells"]],
        "sections": sections,
        "figures": dict(_figures(notebook, questions)),
        "questions": [
            {"id": id_, "kind": one.kind, "label": one.first_line, **rule(one)} for id_, one in questions.items()
        ],
    }


def _figures(notebook: Mapping[str, Any], questions: Mapping[str, Question]) -> Iterator[tuple[str, list[str]]]:
    """Yield each cell that asks about a figure of an earlier step of its section, with the cells that show it.

    That is a cell whose prompt, or the text right above it, speaks of a figure, and what is asked on without new text.
    """
    figures: list[str] = []
    said, about, step = "", False, True
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            figures = [] if _HEADING.search(source) else figures
            said += source
        elif ".show(" in source:
            figures = [*([] if step else figures), cell["id"]]
            said, step = said + source, False
        elif ids := [id_ for id_ in asked(source) if id_ in questions]:
            prompts = " ".join(questions[id_].prompt for id_ in ids)
            about = bool(_FIGURE.search(said + prompts)) or (about and not said)
            if figures and about and step:
                yield cell["id"], figures
            said, step = "", True


def asked(source: str) -> Iterator[str]:
    """Yield the ids of the questions that a cell asks."""
    if ".ask(" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "ask":
            yield from (one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _place(call: str) -> dict[str, str]:
    """Return the module and the cell where the course shows something."""
    for path in sorted(modules_dir().glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code" and f"les.{call}" in "".join(cell["source"]):
                return {"path": f"modules/{path.name}", "cell": cell["id"]}
    raise LookupError(f"no module has a cell with les.{call}")


def main() -> int:
    """Write the file, or with ``--check`` say whether it is up to date."""
    text = to_text(front())
    if "--check" in sys.argv[1:]:
        return int(not FILE.is_file() or FILE.read_text(encoding="utf-8") != text)
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text, encoding="utf-8", newline="\n")
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    for path in pictures():
        shutil.copyfile(path, PICTURES / path.name)
    return 0


if __name__ == "__main__":
    run_command(main)
