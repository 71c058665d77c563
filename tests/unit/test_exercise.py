"""Does an assignment keep answers without judging them, hand them in whole, and score them only while graded?"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import nbformat
import pytest
from jupyter_client.manager import start_new_kernel
from lesson_sample import ASSIGNMENT, POINTS, Page, make_exercise, type_in
from questions_sample import PERFECT, QUESTIONS, SECRET

from course.base.errors import CourseError
from course.lesson.exercise import Exercise, open_exercise
from course.lesson.graded import GradedExercise
from course.questions import render
from course.record.answers import Record, RecordError

ROOT = Path(__file__).resolve().parents[2]
FILE = f"inlevering-{ASSIGNMENT}.ipynb"


@pytest.fixture
def page(monkeypatch) -> Page:
    return Page(monkeypatch)


@pytest.fixture
def graded(monkeypatch) -> None:
    """Execute as nbgrader does while it grades."""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")


def hand_in(view, *, seq: int = 1, number: str = "1234567", name: str = "Anna") -> None:
    view.draft = {"seq": seq, "number": number, "name": name}


def handed(folder: Path) -> dict[str, object]:
    return json.loads((folder / FILE).read_text(encoding="utf-8"))["metadata"]["cursus"]["inlevering"]


# ----------------------------------------------------------------------------- while the learner works


@pytest.mark.parametrize("id_", QUESTIONS)
def test_does_an_assignment_judge_nothing(tmp_path, page, id_):
    """For every kind: is there no check button, is the answer saved, and are the points shown where there are any?"""
    make_exercise(tmp_path).ask(id_)
    [view] = page.views
    assert view.spec["check"] == ""
    assert view.spec["points"] == POINTS.get(id_)
    type_in(view, PERFECT[id_])
    assert view.value == PERFECT[id_]
    assert SECRET not in json.dumps(view.get_state(["spec", "saved", "value", "result", "extra"]))


def test_does_a_bare_notebook_carry_the_answers(tmp_path, page, monkeypatch):
    """Is the record also in the notebook's own outputs, and refreshed with every answer?"""
    bundles = []

    class Handle:
        def update(self, bundle, raw):
            bundles.append(bundle)

    def display(bundle, **_):
        bundles.append(bundle)
        return Handle()

    monkeypatch.setattr("IPython.display.display", display)
    opdracht = make_exercise(tmp_path)
    opdracht.greet()
    opdracht.ask("keuze")
    type_in(page.views[0], "a")
    records = [Record.from_json(bundle[render.RECORD_MIME]) for bundle in bundles]
    assert [record.answers for record in records] == [{}, {"keuze": "a"}]


# ----------------------------------------------------------------------------- handing in


def test_is_what_is_handed_in_what_was_answered(tmp_path, page):
    """Does the file hold every answer and the name, and does the page show the receipt of that very file?"""
    opdracht = make_exercise(tmp_path)
    opdracht.ask(*QUESTIONS)
    for id_, view in zip(QUESTIONS, page.views, strict=True):
        type_in(view, PERFECT[id_])
    opdracht.hand_in()
    view = page.views[-1]
    assert (view.receipt, view.state["open"]) == ({}, [])
    hand_in(view)
    assert handed(tmp_path)["record"]["answers"] == PERFECT
    assert handed(tmp_path)["student"] == {"number": "1234567", "name": "Anna"}
    data = (tmp_path / FILE).read_bytes()
    assert view.receipt["sha256"] == hashlib.sha256(data).hexdigest()
    assert view.receipt["content"].encode() == data
    assert (view.receipt["answered"], view.receipt["total"]) == (len(QUESTIONS), len(QUESTIONS))
    assert view.receipt["folder"].endswith(tmp_path.name)
    assert not view.receipt["outdated"]


def test_is_handing_in_never_blocked(tmp_path, page):
    """Can an empty assignment be handed in, without name, and even when its notebook has been deleted?"""
    opdracht = make_exercise(tmp_path)
    opdracht.hand_in()
    [view] = page.views
    assert len(view.state["open"]) == len(QUESTIONS)
    (tmp_path / f"opdracht-{ASSIGNMENT}.ipynb").unlink()
    hand_in(view, number="", name=" ")
    assert handed(tmp_path)["student"] == {"number": "", "name": ""}
    assert handed(tmp_path)["record"]["answers"] == {}
    assert (view.receipt["answered"], view.receipt["total"]) == (0, len(QUESTIONS))
    nbformat.validate(nbformat.read(tmp_path / FILE, as_version=4))


def test_does_the_page_tell_that_something_changed_after_handing_in(tmp_path, page):
    """After a change, does the receipt say that it is of before; and is it again in order after a second hand-in?"""
    opdracht = make_exercise(tmp_path)
    opdracht.ask("keuze")
    opdracht.hand_in()
    question, view = page.views
    type_in(question, "a")
    hand_in(view)
    first = view.receipt["sha256"]
    type_in(question, "b", seq=2, known="a")
    assert (view.receipt["outdated"], view.receipt["sha256"]) == (True, first)
    hand_in(view, seq=2)
    assert not view.receipt["outdated"]
    assert handed(tmp_path)["record"]["answers"] == {"keuze": "b"}


def test_is_an_earlier_hand_in_remembered(tmp_path, page):
    """After a restart, does the page know what was handed in, by whom, and whether it still is what was answered?"""
    opdracht = make_exercise(tmp_path)
    opdracht.ask("keuze")
    opdracht.hand_in()
    type_in(page.views[0], "a")
    hand_in(page.views[1])
    make_exercise(tmp_path).hand_in()
    assert page.views[2].receipt == page.views[1].receipt
    assert page.views[2].spec == {"number": "1234567", "name": "Anna"}
    type_in(page.views[0], "c", seq=2, known="a")
    make_exercise(tmp_path).hand_in()
    assert page.views[3].receipt["outdated"]


def test_is_a_failed_hand_in_said(tmp_path, page, monkeypatch):
    """When the file cannot be written, is there a sentence and no receipt?"""
    opdracht = make_exercise(tmp_path)
    opdracht.hand_in()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("course.record.handin.replace_file", full)
    hand_in(page.views[0])
    assert page.views[0].saved["error"].startswith(f"Nog niet ingeleverd. {FILE} kon niet worden gemaakt")
    assert page.views[0].receipt == {}


# ----------------------------------------------------------------------------- while it is graded


def record_in(folder: Path, answers: dict[str, object], text: str = "") -> None:
    path = folder / "antwoorden" / f"opdracht-{ASSIGNMENT}.json"
    path.parent.mkdir()
    path.write_text(text or json.dumps(Record(f"opdracht-{ASSIGNMENT}", answers).as_json()), encoding="utf-8")


@pytest.mark.usefixtures("graded")
@pytest.mark.parametrize("id_", QUESTIONS)
def test_does_grading_show_the_answer_in_words(tmp_path, page, id_):
    """While grading: are there no controls, and are question and answer there as text and as data?"""
    record_in(tmp_path, PERFECT)
    make_exercise(tmp_path).ask(id_)
    assert page.views == []
    data = page.data[0][render.ANSWER_MIME]
    assert (data["question"], data["kind"]) == (id_, QUESTIONS[id_].kind)
    assert data["answer"] == [list(row) for row in QUESTIONS[id_].describe(PERFECT[id_])]
    assert QUESTIONS[id_].prompt in page.text
    assert data["answer"][0][1].split("\n")[0] in page.text


@pytest.mark.usefixtures("graded")
def test_are_points_what_the_answer_is_worth(tmp_path, page):
    """Right 2 of 2, half right half the points, wrong and unanswered 0, always a number that nbgrader can read?"""
    record_in(tmp_path, {"keuze": "a", "meerkeuze": ["a"], "getal": "80"})
    opdracht = make_exercise(tmp_path)
    assert opdracht.score("keuze", correct="a", explain={"a": "Want zo is het."}) == 2
    assert "2 van 2 punten" in page.text
    assert "Want zo is het." in page.text
    assert opdracht.score("meerkeuze", correct=["a", "c"]) == 0.75
    assert "0,75 van 1,5 punten" in page.text
    assert opdracht.score("getal", correct=(15, 1)) == 0
    assert "0 van 1 punt " in page.text
    data = page.data[-1][render.RESULT_MIME]
    assert (data["question"], data["points"], data["max_points"], data["fraction"]) == ("getal", 0, 1, 0)


@pytest.mark.usefixtures("graded")
def test_is_nothing_handed_in_not_the_same_as_nothing_answered(tmp_path, page):
    """Without a record: does the page say that there are no answers, and is every question "niet beantwoord"?"""
    opdracht = make_exercise(tmp_path)
    opdracht.greet()
    assert page.text == "Geen antwoorden gevonden in deze inlevering."
    opdracht.ask("keuze")
    assert "Niet beantwoord." in page.text
    assert opdracht.score("keuze", correct="a") == 0


@pytest.mark.usefixtures("graded")
def test_is_the_record_in_the_metadata_graded(tmp_path, page):
    """Is a hand-in file, renamed to the assignment's notebook, graded from the record inside it?"""
    make_exercise(tmp_path)
    path = tmp_path / f"opdracht-{ASSIGNMENT}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    record = Record(f"opdracht-{ASSIGNMENT}", {"keuze": "a"}).as_json()
    notebook["metadata"]["cursus"]["inlevering"] = {"record": record}
    path.write_text(json.dumps(notebook), encoding="utf-8")
    opdracht = make_exercise(tmp_path)
    opdracht.greet()
    assert page.html == []
    assert opdracht.score("keuze", correct="a") == 2


@pytest.mark.usefixtures("graded")
def test_does_a_damaged_record_stop_the_grading(tmp_path, page):
    """Is a damaged record an error, and never a silent zero; and is it left as it was?"""
    record_in(tmp_path, {}, text="{ kapot")
    with pytest.raises(RecordError, match="beschadigd"):
        make_exercise(tmp_path)
    assert [path.name for path in (tmp_path / "antwoorden").iterdir()] == [f"opdracht-{ASSIGNMENT}.json"]


@pytest.mark.usefixtures("graded")
def test_is_an_answer_that_does_not_fit_seen_by_the_lecturer(tmp_path, page):
    """Is a forged or outdated answer worth 0, and does the lecturer read that there was one?"""
    record_in(tmp_path, {"keuze": {"hack": True}, "getal": "15"})
    opdracht = make_exercise(tmp_path)
    opdracht.ask("keuze")
    assert "Let op. Het bewaarde antwoord past niet bij deze vraag." in page.text
    assert opdracht.score("keuze", correct="a") == 0
    assert opdracht.score("getal", correct=15) == 1


@pytest.mark.usefixtures("graded")
def test_is_there_nothing_to_hand_in_while_grading(tmp_path, page):
    """Does the button "Inleveren" stay away, and is nothing written, while nbgrader executes the notebook?"""
    opdracht = make_exercise(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    opdracht.greet()
    opdracht.hand_in()
    opdracht.ask(*QUESTIONS)
    assert page.views == []
    assert sorted(tmp_path.rglob("*")) == before


def test_is_a_question_without_points_an_error(tmp_path, page):
    """Does a graded cell without points in its metadata name the question?"""
    with pytest.raises(CourseError, match="'woord': het notebook noemt geen punten"):
        make_exercise(tmp_path).score("woord", correct=["x"])


@pytest.mark.parametrize(
    ("setting", "opened"), [("autograde", GradedExercise), ("", Exercise), ("validate", Exercise), ("1", Exercise)]
)
def test_is_grading_only_grading(monkeypatch, tmp_path, page, setting, opened):
    """Is only nbgrader's grading taken for grading, and not its validating or an empty setting?"""
    make_exercise(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NBGRADER_EXECUTION", setting)
    assert type(open_exercise(ASSIGNMENT)) is opened


# ----------------------------------------------------------------------------- in a real kernel


@pytest.fixture(scope="module")
def kernel():
    manager, client = start_new_kernel(kernel_name="python3", extra_arguments=["--IPKernelApp.capture_fd_output=False"])
    client.execute(f"import sys; sys.path.insert(0, {str(ROOT)!r})")
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def run(client, code: str) -> list[dict[str, object]]:
    """Run code and return what came out of it: contents of error, stream and display messages."""
    found = []
    client.execute_interactive(code, timeout=60, output_hook=lambda message: found.append(message))
    return [
        m["content"] | {"type": m["msg_type"]} for m in found if m["msg_type"] in ("error", "stream", "display_data")
    ]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("course.open_lesson('99-weg')", "99-weg.toml: Dit bestand ontbreekt"),
        ("les = course.open_lesson('03-differentiatie')\nles.ask('kuze')", "bestaat geen vraag 'kuze'"),
        ("course.open_exercise('99-weg')", "questions.toml: Dit bestand ontbreekt"),
        (
            "les = course.open_lesson('03-differentiatie')\nles.cards('kaarten-van-vorig-jaar')",
            "kaarten-van-vorig-jaar",
        ),
    ],
)
def test_does_a_learner_get_a_sentence_in_place_of_a_traceback(kernel, tmp_path, code, sentence):
    """In a real kernel: is an error of the course one Dutch sentence, without file names and line numbers?"""
    assert run(kernel, f"import os, course; os.chdir({str(tmp_path)!r})") == []
    error = next(content for content in run(kernel, code) if content["type"] == "error")
    assert len(error["traceback"]) == 1
    assert sentence in error["traceback"][0]
    for word in ("Traceback", ".py", "line ", "Error:"):
        assert word not in error["traceback"][0]


def test_does_an_assignment_open_where_the_learner_is(monkeypatch, tmp_path, page):
    """Does ``open_exercise`` take questions, notebook and answers from the folder of the notebook?"""
    make_exercise(tmp_path)
    monkeypatch.chdir(tmp_path)
    opdracht = open_exercise(ASSIGNMENT)
    assert list(opdracht.questions) == list(QUESTIONS)
    assert opdracht._store.path == tmp_path / "antwoorden" / "opdracht-03-proef.json"
    opdracht.ask(next(iter(QUESTIONS)))
    assert "in je eigen map van de cursus" in page.text
