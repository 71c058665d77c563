"""A whole class, from hand-ins to scores: is everyone's score what it should be, whatever was done to the file?"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from classroom import CLASS, NUMBER, Scene, give, scores
from factories import (
    ASSIGNMENT,
    HALF_RIGHT_SCORES,
    KEYS,
    NOTEBOOK,
    PERFECT,
    RUBRIC,
    TASK_POINTS,
    handed_in,
    write_exercise,
    write_json,
)

from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.sanitise import read_note
from autograder.config import CourseFolder
from autograder.export.export import export
from autograder.feedback import feedback
from autograder.grade import grade
from autograder.grade.outcome import read_result
from autograder.release.handout import HandOut
from autograder.release.keyless import release_assignment

FULL = {id_: key[0] for id_, key in KEYS.items()}
NOTHING = dict.fromkeys(KEYS, 0.0)

TOKEN = "proef"
Get = Callable[[str], str]


# -- release -----------------------------------------------------------------------------------------------------------


def test_does_the_release_say_what_it_holds(released: tuple[CourseFolder, HandOut]):
    """Six questions, one task, 22 points, and a zip to hand out with the notebook and its questions?"""
    made = released[1]
    assert (made.questions, made.tasks, made.points) == (6, 1, sum(FULL.values()) + TASK_POINTS)
    with zipfile.ZipFile(made.zip) as archive:
        assert sorted(archive.namelist()) == [f"{ASSIGNMENT}/{NOTEBOOK}.ipynb", f"{ASSIGNMENT}/questions.toml"]
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "les.score" not in everything
    assert "convergent" not in everything
    assert RUBRIC not in everything


def test_do_learners_get_the_same_notebook_as_the_gradebook_expects(
    released: tuple[CourseFolder, HandOut], tmp_path: Path
):
    """Is the release that fills a learner's folder the one that nbgrader itself makes?"""
    course, _ = released
    release_assignment(course.source(ASSIGNMENT), tmp_path / ASSIGNMENT)
    ours = nbformat.read(tmp_path / ASSIGNMENT / f"{NOTEBOOK}.ipynb", as_version=4)
    theirs = nbformat.read(course.release(ASSIGNMENT) / f"{NOTEBOOK}.ipynb", as_version=4)
    assert [(cell.id, cell.source, cell.metadata) for cell in ours.cells] == [
        (cell.id, cell.source, cell.metadata) for cell in theirs.cells
    ]


# -- scores ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("blank", NOTHING),
        ("perfect", FULL),
        ("half", HALF_RIGHT_SCORES),
        ("ticked", NOTHING),
        ("deleted", FULL),
        ("doubled", FULL),
        ("renamed", FULL),
        ("extra", FULL),
        ("twice", FULL),
        ("cheat", NOTHING),
        ("bare", FULL),
    ],
)
def test_is_the_score_right(scene: Scene, what: str, expected: dict[str, float]):
    """Does every student get the points of the answers, and of nothing else?"""
    assert scene.scores(NUMBER[what]) == expected


def test_does_the_score_equal_that_of_nbgrader_itself(scene: Scene, tmp_path: Path):
    """Do nbgrader's stock commands, on the files as learners have them, come to the same scores?"""
    stock = tmp_path / "stock"
    write_exercise(stock / "source" / ASSIGNMENT)
    settings = "c = get_config()\nc.CourseDirectory.course_id = 'x'\n"
    (stock / "nbgrader_config.py").write_text(settings, encoding="utf-8")
    nbgrader(stock, "generate_assignment", ASSIGNMENT)
    # the others are damaged; there nbgrader itself stops ("doubled"), or scores what is not the learner's answer
    same = ("blank", "perfect", "half", "ticked", "renamed", "twice", "extra")
    for what in same:
        *_, newest = sorted(scene.course.kept(ASSIGNMENT, NUMBER[what]).glob("*.ipynb"))
        folder = stock / "submitted" / NUMBER[what] / ASSIGNMENT
        folder.mkdir(parents=True)
        # nbgrader itself does run added code: keep that away from where the other tests look for it
        text = newest.read_text(encoding="utf-8").replace(str(scene.marker), str(tmp_path / "elders"))
        (folder / f"{NOTEBOOK}.ipynb").write_text(text, encoding="utf-8")
    nbgrader(stock, "autograde", ASSIGNMENT)
    theirs = CourseFolder.open(stock)
    assert {what: scores(theirs, NUMBER[what]) for what in same} == {what: scene.scores(NUMBER[what]) for what in same}


def test_does_nbgrader_accept_what_we_made(scene: Scene, tmp_path: Path):
    """Do nbgrader's own validate, autograde, generate_feedback and export work in our course folder?"""
    root = tmp_path / "nakijken"
    shutil.copytree(scene.course.root, root)
    for folder in ("feedback", "autograded"):
        shutil.rmtree(root / folder, ignore_errors=True)
    said = nbgrader(root, "validate", str(root / "release" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"))
    assert "Success" in said
    nbgrader(root, "autograde", ASSIGNMENT, f'--student="{NUMBER["half"]}"')
    nbgrader(root, "generate_feedback", ASSIGNMENT, f'--student="{NUMBER["half"]}"')
    page = root / "feedback" / NUMBER["half"] / ASSIGNMENT / f"{NOTEBOOK}.html"
    assert "Goed" in page.read_text(encoding="utf-8")
    assert scores(CourseFolder.open(root), NUMBER["half"]) == scene.scores(NUMBER["half"])
    assert feedback.feedback(CourseFolder.open(root), ASSIGNMENT, [NUMBER["half"]]).written == [NUMBER["half"]]


def nbgrader(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments], cwd=folder, capture_output=True, text=True, timeout=200
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# -- formgrader --------------------------------------------------------------------------------------------------------


@pytest.fixture
def get(scene: Scene, tmp_path: Path) -> Iterator[Get]:
    """A Jupyter server with formgrader in a copy of the graded course folder; returns the text of a page that opens."""
    root = tmp_path / "nakijken"
    shutil.copytree(scene.course.root, root)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        *(sys.executable, "-m", "jupyter", "server", "--no-browser", "--allow-root", f"--ServerApp.port={port}"),
        "--ServerApp.jpserver_extensions=nbgrader.server_extensions.formgrader=True",
        f"--IdentityProvider.token={TOKEN}",
    ]
    here = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    with (tmp_path / "server.log").open("w") as log:
        server = subprocess.Popen(command, cwd=root, env=os.environ | {"PATH": here}, stderr=log)

    def get(path: str) -> str:
        request = urllib.request.Request(f"http://127.0.0.1:{port}/{path}", headers={"Authorization": f"token {TOKEN}"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            assert answer.status == 200
            return answer.read().decode()

    try:
        wait_for(get, server)
        yield get
    finally:
        server.kill()
        server.wait()


def wait_for(get: Get, server: subprocess.Popen[bytes], patience: float = 60) -> None:
    """Wait until the server answers: it tells its address some time before."""
    end = time.monotonic() + patience
    while True:
        try:
            get("api/status")
            return
        except OSError:
            assert server.poll() is None, "the server stopped"
            assert time.monotonic() < end, "the server did not answer"
            time.sleep(0.3)


def test_do_the_pages_of_formgrader_open(get: Get):
    """Assignments, gradebook, students, and the page on which a lecturer grades one submission?"""
    for page in ("", "/manage_assignments", f"/manage_submissions/{ASSIGNMENT}", "/gradebook", "/manage_students"):
        assert "</body>" in get(f"formgrader{page}")
    for page in (
        f"/gradebook/{ASSIGNMENT}",
        f"/gradebook/{ASSIGNMENT}/{NOTEBOOK}",
        f"/manage_students/{NUMBER['half']}",
    ):
        assert "</body>" in get(f"formgrader{page}")
    (assignment,) = json.loads(get("formgrader/api/assignments"))
    assert (assignment["name"], assignment["max_score"]) == (ASSIGNMENT, 22.0)
    submissions = json.loads(get(f"formgrader/api/submitted_notebooks/{ASSIGNMENT}/{NOTEBOOK}"))
    assert len(submissions) == 12
    one = next(found for found in submissions if found["student"] == NUMBER["perfect"])
    page = get(f"formgrader/submissions/{one['id']}")
    assert 'id="p-taak"' in page
    assert RUBRIC in page
    elsewhere = re.findall(r"""<(?:script|link|img|iframe)[^>]*(?:src|href)=["'](?:https?:)?//[^"']*""", page)
    assert elsewhere == [], "the page asks something of the internet"
    assert "window.MathJax" in page, "without it, formgrader's own script stops halfway"
    assert "Ik begin met &lt;b&gt;kijken&lt;/b&gt;" in page


# -- what is not certain -----------------------------------------------------------------------------------------------


def test_does_code_of_a_learner_ever_run(scene: Scene):
    """Is code that a learner added or put in place of ours left alone, and said to be?"""
    assert not scene.marker.exists()
    note = read_note(scene.course.submitted(ASSIGNMENT, NUMBER["extra"]))
    assert note is not None
    assert note.repairs == [
        "cel open was anders dan in de opdracht en is teruggezet",
        "toegevoegde codecellen niet uitgevoerd: 1",
    ]


def test_is_every_repair_told(scene: Scene):
    """Are deleted, doubled and changed cells named?"""
    told = {what: " ".join(scene.report.repairs.get(NUMBER[what], [])) for what in CLASS}
    assert "cel p-meer ontbrak" in told["deleted"]
    assert "cel open ontbrak" in told["deleted"]
    assert "cel p-keuze stond er 2 keer" in told["doubled"]
    assert "cel p-keuze was anders" in told["cheat"]
    assert told["perfect"] == ""


@pytest.mark.parametrize(("what", "why"), [("damaged", "beschadigd"), ("missing", "geen antwoorden gevonden")])
def test_is_a_hand_in_without_answers_never_a_zero(scene: Scene, what: str, why: str):
    """Is it kept, told, and left without any grade until the lecturer decides?"""
    (row,) = (row for row in scene.plan.rows if row.student == NUMBER[what])
    assert row.decision is planning.Decision.EMPTY
    assert why in " ".join(row.remarks)
    assert len(list(scene.course.kept(ASSIGNMENT, NUMBER[what]).glob("*.ipynb"))) == 1
    assert "zonder antwoorden" in scene.report.undecided[NUMBER[what]]
    with scene.course.gradebook() as gradebook:
        assert NUMBER[what] not in {
            submission.student.id for submission in gradebook.assignment_submissions(ASSIGNMENT)
        }


def test_do_forged_answers_cost_only_themselves(scene: Scene):
    """Do right answers beside forged ones count, and do the forged ones wait for the lecturer?"""
    found = scene.scores(NUMBER["hostile"])
    assert found["p-getal"] == 1
    forged = {"p-keuze", "p-meer", "p-koppel", "p-orde", "p-term"}
    assert {id_ for id_, score in found.items() if score is None} == forged
    (outcome,) = (outcome for outcome in scene.report.graded if outcome.student == NUMBER["hostile"])
    assert outcome.doubts.keys() == forged
    record = scene.course.submitted(ASSIGNMENT, NUMBER["hostile"]) / "antwoorden" / f"{NOTEBOOK}.json"
    assert json.loads(record.read_text(encoding="utf-8"))["answers"].keys() == {"p-getal", "p-casus"}


def test_does_the_newest_of_two_count(scene: Scene):
    """Are both hand-ins kept, and is the older one told about?"""
    rows = [row for row in scene.plan.rows if row.student == NUMBER["twice"]]
    assert {row.decision for row in rows} == {planning.Decision.NEW, planning.Decision.OLDER}
    assert len(list(scene.course.kept(ASSIGNMENT, NUMBER["twice"]).glob("*.ipynb"))) == 2


def test_are_other_files_refused_with_a_sentence(scene: Scene):
    """Are the picture and the path trick in the zip named?"""
    told = dict(scene.plan.refused)
    assert told["later.zip/plaatje.png"] == "is geen notebook (.ipynb)."
    assert "buiten het zip-bestand" in told["later.zip/nijs/../x.ipynb"]


def test_did_nothing_fail(scene: Scene):
    """Was everyone who could be graded, graded, with the case left to the lecturer?"""
    assert scene.report.failed == []
    graded = {outcome.student for outcome in scene.report.graded}
    assert graded == set(NUMBER.values()) - {NUMBER[what] for what in ("damaged", "missing", "absent")}
    assert set(scene.report.by_hand) == graded


# -- again -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def copy(scene: Scene, tmp_path: Path) -> CourseFolder:
    """The graded course folder, to change."""
    shutil.copytree(scene.course.root, tmp_path / "nakijken")
    return CourseFolder.open(tmp_path / "nakijken")


def test_do_manual_grades_survive_grading_again(copy: CourseFolder):
    """Is an unchanged submission left alone, and does even a forced second run keep score, comment and "done"?"""
    student = NUMBER["perfect"]
    give(copy, student, 7.5, "Mooi gedaan")
    before = scores(copy, student)
    assert set(grade.grade(copy, ASSIGNMENT, workers=1).unchanged) == set(copy.submitters(ASSIGNMENT))
    report = grade.grade(copy, ASSIGNMENT, [student], force=True, workers=1)
    assert [outcome.student for outcome in report.graded] == [student]
    assert scores(copy, student) == before
    with copy.gradebook() as gradebook:
        mark = gradebook.find_grade("p-taak", NOTEBOOK, ASSIGNMENT, student)
        assert (mark.manual_score, mark.needs_manual_grade) == (7.5, False)
        assert gradebook.find_comment("p-taak", NOTEBOOK, ASSIGNMENT, student).comment == "Mooi gedaan"


def test_is_a_new_answer_to_the_task_looked_at_again(copy: CourseFolder, scene: Scene, tmp_path: Path):
    """After a newer hand-in: new scores, and does the manual grade stay but ask for another look?"""
    student = NUMBER["blank"]
    give(copy, student, 1.0)
    release = scene.assignment.notebooks[NOTEBOOK]
    later = handed_in(release, {**PERFECT, "p-casus": "Nu wel iets."}, number=student, time="2026-11-22T10:00:00+01:00")
    write_json(tmp_path / "later" / "x.ipynb", later)
    assignments = {ASSIGNMENT: scene.assignment}
    plan = planning.make_plan(copy, read_intake(tmp_path / "later"), assignments, scene.roster)
    assert [row.decision for row in plan.rows] == [planning.Decision.REPLACES]
    collect.carry_out(plan, copy, assignments)
    export(copy, [ASSIGNMENT])
    assert read_csv(copy.root / "cijfers.csv")[student][f"{ASSIGNMENT} stand"] == "niet nagekeken"
    report = grade.grade(copy, ASSIGNMENT, [student], workers=1)
    assert [outcome.student for outcome in report.graded] == [student]
    assert scores(copy, student) == FULL
    with copy.gradebook() as gradebook:
        mark = gradebook.find_grade("p-taak", NOTEBOOK, ASSIGNMENT, student)
        assert (mark.manual_score, mark.needs_manual_grade) == (1.0, True)


def test_does_one_failure_stop_the_others(copy: CourseFolder):
    """With one submission without notebook and one that cannot be read: are both told, and the third graded?"""
    for what in ("half", "ticked"):
        shutil.rmtree(copy.autograded(ASSIGNMENT, NUMBER[what]))
    broken = copy.submitted(ASSIGNMENT, NUMBER["ticked"])
    (broken / "antwoorden" / f"{NOTEBOOK}.json").write_text("{kapot", encoding="utf-8")
    report = grade.grade(copy, ASSIGNMENT, [NUMBER["half"], NUMBER["ticked"], "9999999"], workers=2)
    assert [outcome.student for outcome in report.graded] == [NUMBER["half"]]
    assert [outcome.student for outcome in report.failed] == [NUMBER["ticked"]]
    assert report.undecided == {"9999999": "er is niets ingeleverd"}
    assert read_result(copy, ASSIGNMENT, NUMBER["ticked"]) is None


def test_does_grading_leave_nothing_lying_about(copy: CourseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Are answers and settings that a worker put aside gone afterwards, and nothing half made beside the submission?"""
    place = tmp_path / "tijdelijk"
    place.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(place))
    student = NUMBER["perfect"]
    assert len(grade.grade(copy, ASSIGNMENT, [student], force=True, workers=1).graded) == 1
    assert [path.name for path in place.iterdir()] == []
    assert [path.name for path in copy.autograded(ASSIGNMENT, student).parent.iterdir()] == [ASSIGNMENT]


def test_does_a_run_that_was_broken_off_count(copy: CourseFolder):
    """Scores of the gradebook belong to an earlier file, the notebook was not run yet: neither score nor feedback?"""
    student = NUMBER["perfect"]
    shutil.copytree(copy.submitted(ASSIGNMENT, student), copy.autograded(ASSIGNMENT, student), dirs_exist_ok=True)
    (copy.autograded(ASSIGNMENT, student) / "nakijken.json").unlink()
    export(copy, [ASSIGNMENT])
    row = read_csv(copy.root / "cijfers.csv")[student]
    told = (row[f"{ASSIGNMENT} stand"], row[f"{ASSIGNMENT} punten"], row[f"{ASSIGNMENT} voorlopig"])
    assert told == ("niet nagekeken", "", "")
    assert feedback.feedback(copy, ASSIGNMENT, [student]).not_graded == [student]
    assert [outcome.student for outcome in grade.grade(copy, ASSIGNMENT, workers=1).graded] == [student]
    assert scores(copy, student) == FULL


def test_is_a_submission_from_the_exchange_made_safe(copy: CourseFolder, scene: Scene, tmp_path: Path):
    """A folder that nbgrader collected, with the record beside an edited notebook: graded, and none of its code run?"""
    student = NUMBER["absent"]
    (original,) = copy.kept(ASSIGNMENT, NUMBER["extra"]).glob("*.ipynb")
    folder = copy.submitted(ASSIGNMENT, student)
    folder.mkdir(parents=True)
    notebook = json.loads(original.read_text(encoding="utf-8"))
    record = notebook["metadata"]["cursus"].pop("inlevering")["record"]
    write_json(folder / f"{NOTEBOOK}.ipynb", notebook)
    write_json(folder / "antwoorden" / f"{NOTEBOOK}.json", record)
    (folder / "timestamp.txt").write_text("2026-11-20 10:00:00 UTC", encoding="utf-8")
    (folder / "submission_secret.txt").write_text("geheim", encoding="utf-8")
    report = grade.grade(copy, ASSIGNMENT, [student], workers=1)
    assert (folder / "submission_secret.txt").read_text(encoding="utf-8") == "geheim", "release_feedback needs it"
    assert scores(copy, student) == FULL
    assert not scene.marker.exists()
    assert "toegevoegde codecellen niet uitgevoerd: 1" in report.repairs[student]
    assert len(list(copy.kept(ASSIGNMENT, student).glob("uitwisseling-*"))) == 1
    with copy.gradebook() as gradebook:
        assert str(gradebook.find_submission(ASSIGNMENT, student).timestamp) == "2026-11-20 10:00:00"


# -- feedback and export -----------------------------------------------------------------------------------------------


def test_does_the_feedback_tell_everything(copy: CourseFolder):
    """Name, total, own answers, explanation, comment and what is not graded yet; the learner's text never as markup?"""
    give(copy, NUMBER["perfect"], 7.5, "**Sterk** <plan>.\n\nGa zo door.")
    report = feedback.feedback(copy, ASSIGNMENT)
    assert set(report.written) == set(copy.submitters(ASSIGNMENT))
    assert set(report.provisional) == set(report.written) - {NUMBER["perfect"]}
    page = read_page(copy, "perfect")
    assert '<html lang="nl">' in page
    explained = "De basis is er voor alle leerlingen."
    comment = "<strong>Sterk</strong> &lt;plan&gt;.</p><p>Ga zo door."
    for text in ("Bram de Boer", "19,5", "Convergent", explained, comment, "7,5 van 10"):
        assert text in page, text
    assert "Ik begin met &lt;b&gt;kijken&lt;/b&gt; &amp; luisteren." in page
    assert RUBRIC not in page
    blank = read_page(copy, "blank")
    assert "Je hebt hier niets ingevuld." in blank
    assert "De basis is er voor alle leerlingen." in blank, "the right answer, with its reason, to who left it open"
    assert "Het goede antwoord" not in page
    assert "Eén onderdeel is nog niet nagekeken." in " ".join(blank.split())
    hostile = read_page(copy, "hostile")
    assert "<script" not in hostile
    assert "6 onderdelen zijn nog niet nagekeken." in " ".join(hostile.split())


def read_page(course: CourseFolder, what: str) -> str:
    return (course.feedback(ASSIGNMENT, NUMBER[what]) / f"{NOTEBOOK}.html").read_text(encoding="utf-8")


def read_csv(path: Path, **format: Any) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["studentnummer"].lstrip("'"): row for row in csv.DictReader(file, **format)}


def test_does_the_export_tell_nothing_from_zero(copy: CourseFolder, tmp_path: Path):
    """Is a blank hand-in 0, a missing one empty, and a name that would be a formula harmless?"""
    with copy.gradebook() as gradebook:
        gradebook.update_or_create_assignment(ASSIGNMENT, duedate="2026-11-20 12:00:00 UTC")
    give(copy, NUMBER["blank"], 0)
    made = export(copy, [ASSIGNMENT], tmp_path / "cijfers.csv", per_question=True)
    rows = read_csv(tmp_path / "cijfers.csv")
    assert rows.keys() == set(NUMBER.values())
    points, so_far, state, late = (f"{ASSIGNMENT} {name}" for name in ("punten", "voorlopig", "stand", "te laat"))
    assert (rows[NUMBER["blank"]][points], rows[NUMBER["blank"]][so_far]) == ("0", "")
    assert rows[NUMBER["blank"]][state] == "nagekeken"
    assert rows[NUMBER["absent"]][points] == ""
    assert rows[NUMBER["absent"]][state] == "niets ontvangen"
    assert rows[NUMBER["absent"]]["naam"] == "'=Otto Ooms"
    assert rows[NUMBER["missing"]][points] == ""
    assert rows[NUMBER["missing"]][state] == "ontvangen maar onbruikbaar"
    assert (rows[NUMBER["half"]][points], rows[NUMBER["half"]][so_far]) == ("", "6.67"), "the task is not graded yet"
    assert rows[NUMBER["half"]][state] == "nog te lezen"
    assert made.provisional == {ASSIGNMENT: 11}
    assert rows[NUMBER["half"]][f"{ASSIGNMENT} p-orde"] == "0.67"
    assert rows[NUMBER["half"]][f"{ASSIGNMENT} p-taak"] == ""
    assert rows[NUMBER["half"]][late] == "nee"
    assert rows[NUMBER["twice"]][late] == "ja"
    assert b"\r\n" in (tmp_path / "cijfers.csv").read_bytes()


def test_is_the_export_in_the_order_of_a_class_list(copy: CourseFolder, tmp_path: Path):
    """By last name, without the words before it, whatever their capitals and accents?"""
    names = ["Bo van den Berg", "Özge Özil", "Jan de Boer", "Ine Bakker", "Anna 't Hart", "Sam Ooms", "Ali de boer"]
    with copy.gradebook() as gradebook:
        for student in list(gradebook.students):
            gradebook.remove_student(student.id)
        for number, name in enumerate(names):
            first, _, last = name.partition(" ")
            gradebook.add_student(str(number), first_name=first, last_name=last)
    export(copy, [ASSIGNMENT], tmp_path / "cijfers.csv")
    listed = [row["naam"] for row in read_csv(tmp_path / "cijfers.csv").values()]
    assert [name.split()[0] for name in listed] == ["Ine", "Bo", "Ali", "Jan", "Anna", "Sam", "Özge"]


def test_does_the_export_open_in_a_dutch_excel(copy: CourseFolder, tmp_path: Path):
    """Semicolons, a BOM, decimal commas, and student numbers with their zeros?"""
    with copy.gradebook() as gradebook:
        gradebook.update_or_create_student("0001234")
    export(copy, [ASSIGNMENT], tmp_path / "cijfers.csv", excel=True)
    assert (tmp_path / "cijfers.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    rows = read_csv(tmp_path / "cijfers.csv", delimiter=";")
    assert rows[NUMBER["half"]][f"{ASSIGNMENT} voorlopig"] == "6,67"
    assert '="0001234"' in rows
