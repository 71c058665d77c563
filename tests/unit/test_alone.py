"""Without a lecturer: after handing in to oneself, is there a page that explains everything, and is it no shortcut?"""

from __future__ import annotations

import ast
import json
import shutil
from html import unescape
from pathlib import Path

import pytest
from lesson_sample import Page

from autograder.assignment import load_assignment
from autograder.collect.handin import read_handin
from autograder.collect.intake import Found
from course.base.paths import exercises_dir, releases_dir
from course.lesson import alone
from course.lesson.exercise import Exercise
from course.record import handin

ASSIGNMENTS = sorted(path.name for path in releases_dir().iterdir())
EXAMPLE = "03-differentiatie"


@pytest.fixture
def page(monkeypatch) -> Page:
    return Page(monkeypatch)


def delivered(folder: Path, assignment: str = EXAMPLE) -> Path:
    return shutil.copytree(releases_dir() / assignment, folder / assignment)


def work(folder: Path, page: Page) -> tuple[object, object]:
    """Open the assignment in this folder, and return its button "Inleveren" and what stands under it."""
    Exercise(folder.name, folder).hand_in()
    return page.views[-1], page.alone[-1]


def hand_in(view, seq: int = 1) -> None:
    view.draft = {"seq": seq, "number": "", "name": ""}


def explain(view, seq: int = 1) -> None:
    view.draft = {"seq": seq, "view": "venster"}


def explanations(assignment: str) -> dict[str, list[str]]:
    """Return for each graded question of an assignment every explanation in its source."""
    notebook = json.loads((exercises_dir() / assignment / f"opdracht-{assignment}.ipynb").read_text(encoding="utf-8"))
    found: dict[str, list[str]] = {}
    for cell in notebook["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] != "code" or "les.score(" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "score":
                given = [ast.literal_eval(one.value) for one in node.keywords if one.arg == "explain"]
                texts = [given[0]] if isinstance(given[0], str) else list(given[0].values())
                found[ast.literal_eval(node.args[0])] = texts
    return found


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_does_a_blank_hand_in_get_every_answer_explained(tmp_path, page, assignment):
    """Does the page of an assignment name every question, why its answer is right, the rubric and the examples?"""
    folder = delivered(tmp_path, assignment)
    button, view = work(folder, page)
    assert view.spec == {"offered": True}
    hand_in(button)
    explain(view)
    made = view.state["page"]
    text = unescape(made["content"])
    assert (folder / made["name"]).read_text(encoding="utf-8") == made["content"]
    for question_id, texts in explanations(assignment).items():
        assert any(one in text for one in texts), question_id
    assert "Rubric voor de docent" in text
    assert "Voorbeeld" in text
    assert "MARK SCHEME" not in text
    assert "autograder" not in text
    assert "HIDDEN TESTS" not in text


def test_does_it_tell_what_was_right_and_what_was_not(tmp_path, page):
    """Are the points those of the answers that were handed in, and is a wrong answer set right?"""
    folder = delivered(tmp_path)
    (folder / "antwoorden").mkdir()
    record = {"schema": 1, "notebook": f"opdracht-{EXAMPLE}", "course_version": "2026.11", "saved": ""}
    record["answers"] = {"o03-aantal": "36", "o03-niveau": "a"}
    path = folder / "antwoorden" / f"opdracht-{EXAMPLE}.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    button, view = work(folder, page)
    hand_in(button)
    path.write_text(json.dumps(record | {"answers": {}}), encoding="utf-8")  # the page is of what was handed in
    explain(view)
    text = unescape(view.state["page"]["content"])
    assert "1 van 34 punten" in text
    assert "Dat is niveau 5, de laatste stap." in text
    assert "Met de intern begeleider overleggen over bijzondere hulp." in text


def test_must_one_hand_in_first(tmp_path, page):
    """Before anything was handed in, is there a sentence and no page?"""
    folder = delivered(tmp_path)
    _, view = work(folder, page)
    explain(view)
    assert view.saved["error"].startswith("Er is nog niets ingeleverd.")
    assert view.state == {}
    assert not alone.page_path(folder, EXAMPLE).exists()


def test_does_an_edition_for_students_say_that_it_has_no_explanations(tmp_path, page, monkeypatch):
    """Where only releases are, as in the wheel, is nothing offered, and does asking all the same give a sentence?"""
    monkeypatch.setattr(alone, "exercises_dir", lambda: tmp_path / "nergens")
    button, view = work(delivered(tmp_path), page)
    assert view.spec == {"offered": False}
    hand_in(button)
    explain(view)
    assert view.saved["error"].startswith("In deze uitgave van de cursus zit geen uitleg")


def test_does_a_later_hand_in_say_that_the_explanations_were_seen(tmp_path, page):
    """Is the first hand-in as ever, does each after the page carry the sign, and does a lecturer then hear of it?"""
    folder = delivered(tmp_path)
    button, view = work(folder, page)
    hand_in(button)
    told = json.loads((folder / f"inlevering-{EXAMPLE}.ipynb").read_text(encoding="utf-8"))
    assert "explained" not in told["metadata"]["cursus"]["inlevering"]
    explain(view)
    hand_in(button, seq=2)
    told = json.loads((folder / f"inlevering-{EXAMPLE}.ipynb").read_text(encoding="utf-8"))
    assert told["metadata"]["cursus"]["inlevering"]["explained"] is True
    taken = read_handin(
        Found("x.ipynb", json.dumps(told).encode()), {EXAMPLE: load_assignment(releases_dir() / EXAMPLE, EXAMPLE)}, {}
    )
    assert any("uitleg" in remark for remark in taken.remarks)


def test_is_a_cell_of_the_learner_never_run(tmp_path, page):
    """Is code that was handed in only shown, as text, beside code that works?"""
    folder = delivered(tmp_path, "05b-data")
    path = folder / "opdracht-05b-data.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    [cell] = [one for one in notebook["cells"] if one["metadata"]["nbgrader"]["grade_id"] == "belemmeringen"]
    cell["source"] = f"open({str(tmp_path / 'gedraaid')!r}, 'w')  # <b>les.ask</b>"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    button, view = work(folder, page)
    hand_in(button)
    explain(view)
    assert not (tmp_path / "gedraaid").exists()
    assert "# &lt;b&gt;les.ask&lt;/b&gt;" in view.state["page"]["content"]


def test_is_a_folder_that_refuses_said(tmp_path, page, monkeypatch):
    """When the page cannot be kept, is there a sentence with the reason, and no page?"""
    folder = delivered(tmp_path)
    button, view = work(folder, page)
    hand_in(button)

    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(alone, "replace_file", refuse)
    explain(view)
    assert "kon niet worden bewaard" in view.saved["error"]
    assert handin.last(folder, EXAMPLE) is not None
    assert view.state == {}
