"""Release: from an assignment's source to what students get, with the gradebook filled and nothing leaked.

nbgrader's ``generate_assignment`` does the work. Around it stand the checks that it does not make: do cells, questions
and keys belong together, does the right answer earn all points, and is no key or rubric left in what is handed out.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.utils import capture_log

from autograder.assignment import QUESTIONS_FILE, Assignment, asked_in, keys_in, load_assignment
from autograder.config import CourseFolder, is_safe_id
from autograder.problem import Problem
from course.base import dutch
from course.base.paths import exercises_dir
from course.base.reasons import why

from .keycheck import check_keys

#: Words that mark a region which never leaves the lecturer.
_MARKS = ("BEGIN HIDDEN TESTS", "END HIDDEN TESTS", "MARK SCHEME", "BEGIN SOLUTION", "END SOLUTION", "les.score(")
#: What a key looks like in a question of a module, and must not stand in that of an assignment.
_KEY_FIELDS = {"correct", "target", "answer", "accept", "explain", "mistakes", "tolerance", "example"}
_LEFTOVERS = shutil.ignore_patterns(".*", "__pycache__", "*.pyc", "antwoorden")
_REGIONS = re.compile(r"BEGIN (HIDDEN TESTS|MARK SCHEME)[^\n]*\n(?P<body>.*?)\n[^\n]*END \1", re.DOTALL)
#: A shorter line of a rubric may well stand in the task too.
_SHORTEST_SECRET = 20


@dataclass(frozen=True)
class HandOut:
    """What a release made: its zip, the number of scored questions and tasks, the points, and notices."""

    assignment: str
    zip: Path
    questions: int
    tasks: int
    points: float
    notices: tuple[str, ...] = ()


def sources(course: CourseFolder, exercises: Path | None = None) -> list[str]:
    """Return the ids of all assignments that can be released: the course's own and the lecturer's in ``source/``."""
    folders = [exercises or exercises_dir(), course.source("x").parent]
    return sorted({path.parent.name for folder in folders for path in folder.glob("*/*.ipynb")})


def release(course: CourseFolder, id_: str, exercises: Path | None = None, refresh: bool = False) -> HandOut:
    """Release one assignment.

    Args:
        course: the course folder.
        id_: the assignment's id.
        exercises: where the course keeps its assignments; by default the course's own folder.
        refresh: take the course's version even when ``source/`` holds another one.

    Raises:
        Problem: the assignment does not exist or is not in order. Nothing is handed out then.
    """
    notices = _bring_source(course, id_, (exercises or exercises_dir()) / id_, refresh)
    source = load_assignment(course.source(id_), id_)
    _stop(id_, check_source(source))
    if source.answered_by_widgets:
        _stop(id_, check_keys(source, course.config))
    _generate(course, id_)
    released = load_assignment(course.release(id_), id_)
    if leaks := find_leaks(source, course.release(id_)):
        shutil.rmtree(course.release(id_))
        _stop(id_, leaks)
    items = [item for notebook in released.notebooks for item in released.items(notebook)]
    tasks = sum(item.task for item in items)
    return HandOut(id_, _zip(course, id_), len(items) - tasks, tasks, released.points, tuple(notices))


class NotInOrder(Problem):
    """An assignment cannot be handed out; ``complaints`` says why, one thing each."""

    def __init__(self, id_: str, complaints: list[str]) -> None:
        self.complaints = complaints
        lines = "".join(f"\n  - {complaint}" for complaint in complaints)
        super().__init__(f"Opdracht {id_} is niet klaargezet, want er klopt iets niet:{lines}")


def _stop(id_: str, complaints: list[str]) -> None:
    if complaints:
        raise NotInOrder(id_, complaints)


def _bring_source(course: CourseFolder, id_: str, origin: Path, refresh: bool) -> list[str]:
    """Copy the course's source into the course folder, unless the lecturer has another version there."""
    target = course.source(id_)
    if not is_safe_id(id_) or not (origin.is_dir() or target.is_dir()):
        known = ", ".join(sources(course, origin.parent)) or "geen enkele"
        raise Problem(f"Opdracht '{id_}' bestaat niet. Wel te vinden: {known}.")
    if not origin.is_dir():
        return []
    try:
        if target.is_dir():
            if _content(origin) == _content(target):
                return []
            if not refresh:
                return [
                    f"{target} is anders dan de versie van de cursus; ik gebruik die in {target}. "
                    "Met --refresh neem je de versie van de cursus."
                ]
            shutil.rmtree(target)
        shutil.copytree(origin, target, ignore=_LEFTOVERS)
    except OSError as error:
        raise Problem(f"{target} is niet te schrijven: {why(error)}.") from None
    return []


def _content(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    named = {path.relative_to(folder).as_posix(): path for path in files}
    ignored = (".", "__pycache__", "antwoorden")
    return {
        name: path.read_bytes()
        for name, path in named.items()
        if not any(part.startswith(ignored) for part in name.split("/"))
    }


def _generate(course: CourseFolder, id_: str) -> None:
    converter = GenerateAssignment(coursedir=course.coursedir(id_), config=course.config)
    converter.force = True
    outcome = capture_log(converter)
    if outcome["success"]:
        return
    log = outcome.get("log", "") + outcome.get("error", "")
    if "there are submissions associated" in log.replace("\n", " "):
        raise Problem(
            f"Van opdracht {id_} zijn al inleveringen nagekeken; er kunnen geen vragen meer bij of af. "
            "Zet de oude vragen terug, of geef de gewijzigde opdracht een nieuwe naam."
        )
    reasons = [line for line in log.splitlines() if re.match(r"\w*(Error|Exception|Entry)\b.*:", line)]
    raise Problem(f"nbgrader kan opdracht {id_} niet klaarzetten: {reasons[0] if reasons else log.strip()[-300:]}")


def _zip(course: CourseFolder, id_: str) -> Path:
    """Pack the release for a learning environment: one folder with the notebook and what belongs to it."""
    path = course.root / "uitdelen" / f"{id_}.zip"
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(_content(course.release(id_)).items()):
            archive.writestr(f"{id_}/{name}", content)
    return path


# -- checks ------------------------------------------------------------------------------------------------------------


def check_source(source: Assignment) -> list[str]:
    """Return Dutch complaints about ids, points and keys of a source that is answered by widgets."""
    complaints = _duplicates(source)
    if not source.answered_by_widgets:
        return complaints
    for name, notebook in source.notebooks.items():
        for cell in notebook.cells:
            nbgrader, place = cell.metadata.get("nbgrader", {}), f"{name}, cel {cell.get('id')}"
            if nbgrader.get("grade"):
                complaints += [f"{place}, {complaint}" for complaint in _check_graded_cell(cell, source)]
            elif cell.cell_type == "code" and not nbgrader.get("locked"):
                complaints.append(f"{place}: een codecel moet op slot staan (nbgrader 'locked')")
    asked = source.asked()
    for id_ in dict.fromkeys([*asked, *source.questions]):
        if id_ not in source.questions:
            complaints.append(f"vraag {id_} wordt gesteld maar ontbreekt in {QUESTIONS_FILE}")
        elif asked.count(id_) != 1:
            complaints.append(f"vraag {id_} wordt {asked.count(id_)} keer gesteld in plaats van één keer")
    return complaints + keys_in_questions(source.folder / QUESTIONS_FILE)


def _duplicates(source: Assignment) -> list[str]:
    ids = [
        cell.metadata["nbgrader"]["grade_id"]
        for notebook in source.notebooks.values()
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade_id")
    ]
    return [f"cel-id {id_} komt {ids.count(id_)} keer voor" for id_ in dict.fromkeys(ids) if ids.count(id_) > 1]


def _check_graded_cell(cell: NotebookNode, source: Assignment) -> list[str]:
    id_, points = cell.metadata.nbgrader.grade_id, float(cell.metadata.nbgrader.get("points", 0))
    complaints = [] if points > 0 else [f"vraag {id_} is {dutch.short(points)} punten waard"]
    visible = _REGIONS.sub("", cell.source)
    if asked_in(visible) != [id_]:
        complaints.append(f"vraag {id_}: de cel moet precies deze vraag stellen, buiten het verborgen deel")
    keys = keys_in(cell.source)
    if list(keys) != [id_] or "correct" not in keys.get(id_, {}):
        complaints.append(f'vraag {id_}: er hoort één les.score("{id_}", correct=…) in het verborgen deel te staan')
    if keys_in(visible):
        complaints.append(f"vraag {id_}: de sleutel staat buiten het verborgen deel")
    if id_ in source.questions and not source.questions[id_].scored:
        complaints.append(f"vraag {id_} is van een soort die geen punten kan krijgen ({source.questions[id_].kind})")
    return complaints


def keys_in_questions(path: Path) -> list[str]:
    """Return complaints about keys or explanations in an assignment's question file."""
    if not path.exists():
        return [f"{path.name} ontbreekt in de map van de opdracht"]

    def fields(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value) | {name for inner in value.values() for name in fields(inner)}
        return {name for inner in value for name in fields(inner)} if isinstance(value, list) else set()

    questions = tomllib.loads(path.read_text(encoding="utf-8")).get("question", [])
    return [
        f"vraag {question.get('id')}: '{name}' hoort niet in {path.name}, want studenten krijgen dat bestand"
        for question in questions
        for name in sorted(fields(question) & _KEY_FIELDS)
    ]


def secrets(source: Assignment) -> set[str]:
    """Return every text of hidden tests and rubrics that must not reach a student."""
    found: set[str] = set()
    for notebook in source.notebooks.values():
        for cell in notebook.cells:
            for region in _REGIONS.finditer(cell.source):
                body = region["body"]
                lines = {line.strip(" -*|#") for line in body.splitlines()}
                found |= _texts(body) if cell.cell_type == "code" else lines
    return {text for text in found if len(text) >= _SHORTEST_SECRET}


def _texts(code: str) -> set[str]:
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return set()
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def find_leaks(source: Assignment, release: Path) -> list[str]:
    """Search every released file for marks of hidden regions and for the texts that stood in them."""
    cells = [cell.source for notebook in source.notebooks.values() for cell in notebook.cells]
    visible = [_REGIONS.sub("", text) for text in cells]
    visible += [path.read_text(encoding="utf-8") for path in source.folder.glob(QUESTIONS_FILE)]
    # what the author also wrote where students may read it, is no secret
    hidden = sorted(text for text in secrets(source) if not any(text in part for part in visible))
    leaks = []
    for path in sorted(path for path in release.rglob("*") if path.is_file()):
        text = path.read_bytes().decode("utf-8", "replace")
        if path.suffix == ".ipynb":
            text = "\n".join(_strings(json.loads(text)))
        found = [secret for secret in (*_MARKS, *hidden) if secret in text]
        leaks += [f"{path.name} bevat nog {secret[:50]!r} uit een verborgen deel" for secret in found]
    return leaks


def _strings(value: Any) -> list[str]:
    """Return all texts in a JSON value; a text that is stored as a list of lines is joined."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [*value, *(text for inner in value.values() for text in _strings(inner))]
    if isinstance(value, list):
        inner = [text for part in value for text in _strings(part)]
        return [*inner, "".join(inner)]
    return []
