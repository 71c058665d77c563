"""Begin something new from a template: an instrument, a module, an assignment or a question.

Nothing is written before everything was checked, and nothing that exists is replaced. The templates stand in
``templates/``; those of a question are the examples in the folders of the kinds and the instruments.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from course.base.errors import CourseError
from course.base.paths import data_dir, exercises_dir, modules_dir, project_dir
from course.instruments import has_instrument

from . import package, recap
from .notebook import Cell, Notebook, make_cell, render_notebook

OBJECTIVE = "Je kunt uitleggen waar deze module over gaat."
#: What a person must replace before the course is released.
UNWRITTEN = "Nog te schrijven"

_TEMPLATES = Path(__file__).with_name("templates")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBERED = re.compile(r"\d\d[a-z]?(-[a-z0-9]+)+")
_MINUTES = re.compile(r"^## .*\((\d+) minuten\)$", re.MULTILINE)


@dataclass(frozen=True)
class Made:
    """What was made or changed, relative to the checkout, and what the author does next."""

    files: tuple[str, ...]
    next: tuple[str, ...]


def instrument(id_: str) -> Made:
    """Make the folder of an instrument that shows something with the answer to a form.

    Raises:
        CourseError: the id cannot be used or is taken.
    """
    _check(_NAME, id_, "lower case letters, digits and underscores, for example 'class_map'")
    folder = project_dir() / "course" / "instruments" / id_
    if has_instrument(id_) or (project_dir() / "course" / "questions" / id_).exists():
        raise CourseError(f"There is an instrument or a kind of question '{id_}' already.")
    names = {"__init__.py": "__init__.py", "example.toml": "example.toml", "test.py": f"test_{id_}.py"}
    return _write(
        {folder / name: _fill(f"instrument/{template}.template", id=id_) for template, name in names.items()},
        f"Write the picture in course/instruments/{id_}/__init__.py and the fields that it needs in example.toml.",
        f"Test it: python3 cursus.py test course/instruments/{id_} tests/unit/test_instruments.py",
        f"Ask it in a module: python -m course.authoring new question <module> <id> --kind {id_}",
    )


def module(id_: str, title: str) -> Made:
    """Make a module: its notebook, its questions and its place at the end of the study plan.

    Raises:
        CourseError: the id cannot be used or is taken.
    """
    _check(_NUMBERED, id_, "a number and a name, for example '07-overgang'")
    notebook = modules_dir() / f"{id_}.ipynb"
    questions = data_dir() / "questions" / f"{id_}.toml"
    plan = data_dir() / "syllabus.toml"
    if id_ in _planned() or notebook.exists() or questions.exists():
        raise CourseError(f"There is a module '{id_}' already.")
    words = {"id": id_, "title": title, "objective": OBJECTIVE}
    body = _fill("module.cells", **words)
    minutes = sum(map(int, _MINUTES.findall(body)))
    front = {"id": id_, "kind": "module", "title": title, "objectives": [OBJECTIVE], "minutes": minutes}
    entry = f"\n[[module]]\nid = {_toml(id_)}\ntitle = {_toml(title)}\nminutes = {minutes}\npractice = 20\n"
    entry += f"objectives = [{_toml(OBJECTIVE)}]\n"
    made = _write(
        {
            notebook: render_notebook(_notebook(body, front | {"sources": ["003"]})),
            questions: _fill("module.toml", **{name: _toml(word)[1:-1] for name, word in words.items()}),
            plan: plan.read_text(encoding="utf-8") + entry,
        },
        f"Write what says '{UNWRITTEN}', and the objectives, in the notebook and in data/syllabus.toml alike.",
        f"Choose the minutes (now {minutes}): those of all modules together are the hours of the study plan.",
        f"Add questions: python -m course.authoring new question {id_} <id> --kind <kind>",
        "Run: python3 cursus.py test tests/content. It says what the module still needs: questions, sources, minutes.",
    )
    recap.renew(notebook, questions)
    return made


def assignment(id_: str, title: str) -> Made:
    """Make the assignment of a module that has none: its notebook with keys and rubric, and its questions.

    Raises:
        CourseError: there is no such module, or it has its assignment already.
    """
    planned, folder = _planned(), exercises_dir() / id_
    if id_ not in planned:
        raise CourseError(f"There is no module '{id_}' in data/syllabus.toml; an assignment has the id of its module.")
    if folder.exists():
        raise CourseError(f"There is an assignment '{id_}' already.")
    number = id_.partition("-")[0]
    found: dict[str, Any] = planned[id_].get("exercise", {})
    front: dict[str, Any] = {"objectives": planned[id_]["objectives"], "sources": ["003"]}
    front |= {"minutes": found["minutes"]} if "minutes" in found else {}
    about, schema = f"Deze opdracht hoort bij module {number}. ", "../../data/schemas/questions.schema.json"
    texts = _assignment_texts(folder, title, front, begin=f"o{number}", about=about, schema=schema)
    if not found:
        plan = data_dir() / "syllabus.toml"
        texts[plan] = _with_exercise(plan.read_text(encoding="utf-8"), id_)
    return _write(
        texts,
        f"Write what says '{UNWRITTEN}'. Keys and explanations stand only in the hidden tests, the rubric only in the "
        "mark scheme.",
        "Write in data/syllabus.toml what the page says: how many cells are graded, of how many kinds, and the points.",
        "Make what learners get: python -m autograder.release",
        f"Run: python3 cursus.py test tests/content tests/grading/test_exercises.py -k {id_}",
    )


def own_assignment(exercises: Path, id_: str, title: str) -> list[Path]:
    """Make an assignment that belongs to no module, in a lecturer's own folder of assignments; return its files.

    Raises:
        CourseError: with a Dutch sentence, when the id cannot be used or is taken, or nothing can be written.
    """
    if not _SLUG.fullmatch(id_):
        raise CourseError(f"‘{id_}’ kan geen naam zijn: gebruik kleine letters, cijfers en streepjes, zoals 03-toets.")
    if not title.strip():
        raise CourseError("De titel is leeg. Geef er een met --title.")
    folder = exercises / id_
    if folder.exists():
        raise CourseError(f"{folder} is er al. Kies een andere naam, of ga daar verder.")
    schema = (data_dir() / "schemas" / "questions.schema.json").resolve().as_uri()
    texts = _assignment_texts(folder, title, {"objectives": []}, begin=id_, about="", schema=schema)
    try:
        folder.mkdir(parents=True)
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CourseError(f"{folder} is niet te schrijven: {error.strerror}.") from None
    return list(texts)


def _assignment_texts(folder: Path, title: str, more: dict[str, Any], **words: str) -> dict[Path, str]:
    """Return the files of an assignment: its notebook, with ``more`` in the front matter, and its questions."""
    id_ = folder.name
    front = {"id": f"opdracht-{id_}", "kind": "exercise", "assignment": id_, "answers": "widgets", "title": title}
    words |= {"id": id_, "title": title}
    return {
        folder / f"opdracht-{id_}.ipynb": render_notebook(_notebook(_fill("assignment.cells", **words), front | more)),
        folder / "questions.toml": _fill("assignment.toml", **words),
    }


def question(module_id: str, id_: str, kind: str, after: str | None = None) -> Made:
    """Add the example of a kind or an instrument to a module, as a question with this id and the cell that asks it.

    Raises:
        CourseError: there is no such module, kind or cell, or the id is taken.
    """
    _check(_SLUG, id_, "lower case letters, digits and hyphens, for example 'cole-tijd-1'")
    path, bank = modules_dir() / f"{module_id}.ipynb", data_dir() / "questions" / f"{module_id}.toml"
    if not path.exists() or not bank.exists():
        raise CourseError(f"There is no module '{module_id}'.")
    tables, own = _example(kind, id_)
    notebook, text = json.loads(path.read_text(encoding="utf-8")), bank.read_text(encoding="utf-8")
    cells: list[Cell] = notebook["cells"]
    names = [cell["id"] for cell in cells]
    taken = {table["id"] for table in tomllib.loads(text)["question"]} | set(names)
    if double := [name for name in own if name in taken]:
        raise CourseError(f"Module '{module_id}' has a question or a cell '{double[0]}' already.")
    if after is not None and after not in names:
        raise CourseError(f"Module '{module_id}' has no cell '{after}'.")
    asking = [index for index, cell in enumerate(cells) if "les.ask(" in "".join(cell["source"])]
    place = names.index(after) if after else asking[-1]
    cells[place + 1 : place + 1] = [make_cell(f"{name} code", f'les.ask("{name}")') for name in own]
    made = _write(
        {bank: text.rstrip("\n") + "\n\n" + tables, path: render_notebook(notebook)},
        f"Write the question in data/questions/{module_id}.toml, at its place on the page: explain every option, and "
        "name the source of each fact.",
        "Run: python -m course.authoring.package && python3 cursus.py test tests/content",
    )
    recap.renew(path, bank)
    return made


# -- parts -------------------------------------------------------------------------------------------------------------


def _check(pattern: re.Pattern[str], id_: str, form: str) -> None:
    if not pattern.fullmatch(id_):
        raise CourseError(f"'{id_}' cannot be an id here: use {form}.")


def _planned() -> dict[str, dict[str, Any]]:
    plan = tomllib.loads((data_dir() / "syllabus.toml").read_text(encoding="utf-8"))
    return {module["id"]: module for module in plan["module"]}


def _with_exercise(plan: str, id_: str) -> str:
    """Name the assignment in the study plan, behind the rest of its module."""
    head, mark, rest = plan.partition(f"id = {_toml(id_)}\n")
    own, following, others = rest.partition("\n[[module]]")
    return f"{head}{mark}{own.rstrip()}\nexercise = {{ id = {_toml(id_)} }}\n{following}{others}"


def _example(kind: str, id_: str) -> tuple[str, list[str]]:
    """Return the example of a kind as TOML without its remarks, named ``id_``, and the ids of its questions.

    The example of an instrument may hold questions that it looks at; they are named after it.
    """
    rooms = [project_dir() / "course" / room / kind / "example.toml" for room in ("questions", "instruments")]
    found = next((path for path in rooms if path.is_file()), None)
    if found is None:
        known = sorted(path.parent.name for room in rooms for path in room.parents[1].glob("*/example.toml"))
        raise CourseError(f"There is no kind of question '{kind}'; choose from {', '.join(known)}.")
    text = re.sub(r"(?m)^#.*\n", "", found.read_text(encoding="utf-8")).strip() + "\n"
    tables = tomllib.loads(text)["question"]
    own = next((table for table in tables if kind in (table["kind"], _named(table))), tables[0])
    names = {table["id"]: id_ if table is own else f"{id_}-{table['id']}" for table in tables}
    names |= {table["second"]: f"{id_}-{table['second']}" for table in tables if "second" in table}
    for old, name in names.items():
        text = re.sub(rf'(?m)^(id|second) = "{old}"$', rf'\1 = "{name}"', text)
        text = re.sub(rf'(?m)^(instrument = {{.*(?<!\bid) = )"{old}"', rf'\1"{name}"', text)
    return text, list(names.values())


def _named(table: dict[str, Any]) -> str:
    named: str | dict[str, str] = table.get("instrument", "")
    return named["id"] if isinstance(named, dict) else named


def _notebook(body: str, front: dict[str, Any]) -> Notebook:
    """Return the notebook of a template: ``%% <cell id> [code|graded <points>|task <points>]`` begins each cell."""
    parts = re.split(r"(?m)^%% (.+)\n", body)[1:]
    cells = [make_cell(head, text.strip("\n")) for head, text in zip(parts[::2], parts[1::2], strict=True)]
    if front["kind"] == "exercise":
        for cell, head in zip(cells, parts[::2], strict=True):
            cell["metadata"]["nbgrader"] = _nbgrader(*head.split())
    return {
        "cells": cells,
        "metadata": {
            "cursus": dict(sorted(front.items())),
            "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _nbgrader(id_: str, kind: str = "", points: str = "") -> dict[str, Any]:
    """Return what nbgrader must know of a cell: every cell is locked, and some earn points."""
    found: dict[str, Any] = {"grade": kind == "graded", "grade_id": id_, "locked": True}
    found |= {"points": int(points)} if points else {}
    return found | {"schema_version": 3, "solution": False, "task": kind == "task"}


def _toml(text: str) -> str:
    """Return a text as a TOML string; JSON's escapes are TOML's."""
    return json.dumps(text, ensure_ascii=False)


def _fill(template: str, **words: str) -> str:
    return Template((_TEMPLATES / template).read_text(encoding="utf-8")).substitute(words)


def _write(texts: dict[Path, str], *following: str) -> Made:
    """Write the files, describe the content anew where some of it changed, and tell both to the author."""
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    files = [path.relative_to(project_dir()).as_posix() for path in texts]
    return Made((*files, *_described(texts)), following)


def _described(paths: Iterable[Path]) -> list[str]:
    """Renew the description of the content when one of these files belongs to it."""
    if not any(path.is_relative_to(data_dir()) for path in paths):
        return []
    (data_dir() / package.DESCRIPTOR).write_text(package.render(data_dir()), encoding="utf-8", newline="\n")
    return [f"data/{package.DESCRIPTOR}"]
