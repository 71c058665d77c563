"""What is added without touching ours: an instrument of another package, and one more learning environment."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from lesson_sample import Page, type_in
from traitlets.config import Config

from autograder import lms
from autograder.assignment import Assignment, load_assignment
from autograder.feedback import feedback
from autograder.release.keycheck import check_keys
from autograder.release.keyless import release_assignment
from course.base.errors import CourseError
from course.instruments import instrument, instrument_ids, load_questions
from course.lesson.lesson import Lesson
from course.questions import QuestionError

#: A folder as ``site-packages`` is when the other package is installed.
OUTSIDE = Path(__file__).with_name("outside")
KEY = ["Anna>Bram", "Bram>Cato"]
TOML = """
[[question]]
id = "wie-kiest-wie"
kind = "sociogram"
prompt = "Wie kiest wie?"
pupils = ["Anna", "Bram", "Cato"]

[[question]]
id = "wie-nog-meer"
kind = "open_text"
instrument = "sociogram"
prompt = "Wie mis je in dit plaatje?"
"""
SCORED = f"""les.ask("wie-kiest-wie")
### BEGIN HIDDEN TESTS
les.score("wie-kiest-wie", correct={KEY}, explain="Dat zie je op het plein.")
### END HIDDEN TESTS"""


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The other package is installed, for this process and for the kernels that it starts."""
    monkeypatch.syspath_prepend(str(OUTSIDE))
    monkeypatch.setenv("PYTHONPATH", str(OUTSIDE))
    yield
    instrument.cache_clear()


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    path = tmp_path / "questions.toml"
    path.write_text(TOML, encoding="utf-8")
    return path


@pytest.fixture
def assignment(tmp_path: Path, questions: Path) -> Assignment:
    """An assignment that asks the other package's kind for six points."""
    points = {"grade": True, "grade_id": "wie-kiest-wie", "points": 6}
    fixed = {"locked": True, "solution": False, "task": False, "schema_version": 3}
    cells = [
        nbformat.v4.new_code_cell(
            f'import course\nles = course.open_exercise("{tmp_path.name}")',
            metadata={"nbgrader": {"grade": False, "grade_id": "start"} | fixed},
        ),
        nbformat.v4.new_code_cell(SCORED, metadata={"nbgrader": points | fixed}),
    ]
    metadata = {
        "cursus": {"id": f"opdracht-{tmp_path.name}", "assignment": tmp_path.name, "answers": "widgets"},
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    }
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    nbformat.write(notebook, tmp_path / f"opdracht-{tmp_path.name}.ipynb")
    return load_assignment(tmp_path, tmp_path.name)


def test_is_it_known_only_where_it_is_installed(questions, request):
    """Does the same file of questions load with the package, and say what is missing without it?"""
    with pytest.raises(QuestionError, match="De soort ‘sociogram’ bestaat niet"):
        load_questions(questions)
    with pytest.raises(CourseError, match="Het instrument ‘sociogram’ bestaat niet"):
        instrument("sociogram")
    request.getfixturevalue("installed")
    assert "sociogram" in instrument_ids()
    asked = load_questions(questions)
    assert asked["wie-kiest-wie"].kind == asked["wie-nog-meer"].instrument == "sociogram"


def test_does_a_mistake_in_its_table_get_our_sentence(installed, questions):
    """Is a misspelt word of the other package's own question answered as one of ours is?"""
    questions.write_text(TOML.replace("pupils", "pupil"), encoding="utf-8")
    with pytest.raises(QuestionError, match=r"wie-kiest-wie.*pupils"):
        load_questions(questions)


def test_does_a_lesson_ask_save_and_draw_it(installed, questions, tmp_path, monkeypatch):
    """Is it asked in its own view, saved with the other answers, drawn, and back after a restart?"""
    page, answer = Page(monkeypatch), {"Anna": "Bram"}
    Lesson("proef", questions, tmp_path).ask("wie-kiest-wie")
    [view] = page.views
    assert type(view).__name__ == "SociogramView" and view.own_code
    type_in(view, answer)
    assert view.extra == {"html": "<ul><li>Anna kiest Bram</li></ul>"}
    saved = json.loads((tmp_path / "antwoorden" / "proef.json").read_text(encoding="utf-8"))
    assert saved["answers"] == {"wie-kiest-wie": answer}
    type_in(view, {"Anna": "Dirk"}, seq=2, known=answer)
    assert view.saved["error"] == "Nog niet opgeslagen. Hier horen keuzes van deze leerlingen te staan."
    Lesson("proef", questions, tmp_path).ask("wie-kiest-wie")
    assert page.views[1].value == answer


def test_does_a_kind_of_ours_name_it(installed, questions, tmp_path, monkeypatch):
    """Does an ordinary question that names the instrument come in its view?"""
    page = Page(monkeypatch)
    Lesson("proef", questions, tmp_path).ask("wie-nog-meer")
    assert type(page.views[0]).__name__ == "SociogramView"


def test_does_the_autograder_know_what_a_perfect_answer_is(installed, assignment, tmp_path):
    """Does a perfect answer, run as in grading, earn all six points and a blank none, and is no key in the release?"""
    assert assignment.asked() == ["wie-kiest-wie"]
    assert check_keys(assignment, Config()) == []
    release_assignment(tmp_path, tmp_path / "release")
    released = (tmp_path / "release" / f"opdracht-{tmp_path.name}.ipynb").read_text(encoding="utf-8")
    assert "les.ask" in released and "Anna>Bram" not in released


def test_does_feedback_say_it_in_its_own_words(installed, assignment):
    """Does who missed it read the own answer and the right one in the words of the kind?"""
    [notebook] = assignment.notebooks.values()
    question = assignment.questions["wie-kiest-wie"]
    answered = feedback._answered(question, {question.id: {"Anna": "Cato"}})
    assert answered.rows == [("Anna", "kiest Cato")]
    missed = SimpleNamespace(score=0, cell=SimpleNamespace(max_score=6))
    right = feedback._right([question], [answered], notebook.cells[1], missed)
    assert right.rows == [("Anna", "kiest Bram"), ("Bram", "kiest Cato")]


def test_is_a_learning_environment_one_file(tmp_path, monkeypatch):
    """Is one more file in the folder enough to know whose hand-in a path in its download is?"""
    path = "download/Anna de Wit--7/opdracht.ipynb"
    assert lms.maker_in(path) is None
    (tmp_path / "schoolplein.py").write_text(
        "import re\nfrom autograder.lms import System\n"
        "SYSTEM = System(name='Schoolplein', download=re.compile(r'(?P<name>[^/]+)--\\d+/'))\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(lms, "__path__", [*lms.__path__, str(tmp_path)])
    importlib.invalidate_caches()
    lms.systems.cache_clear()
    try:
        assert lms.maker_in(path) == lms.Maker("Schoolplein", name="Anna de Wit")
    finally:
        lms.systems.cache_clear()
