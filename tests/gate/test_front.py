"""Does the front of the course, which counts in the browser, know and count the same as the course itself?"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest

from course.data.syllabus import syllabus
from course.instruments import module_questions
from course.instruments.course_progress import standing
from course.jupyter import delivery
from course.record import handin
from course.record.answers import AnswerStore, Record

from .conftest import ROOT, run

FRONT = ROOT / "course" / "jupyter" / "frontdoor"
CONTENT = FRONT.parent / "labextensions" / "inclusief-frontdoor" / "cursus.json"
YESTERDAY = ROOT / "tests" / "fixtures" / "2026-11-0"
Count = Callable[[Path], dict[str, Any]]


@pytest.fixture(scope="module")
def scripts(node: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of the front, for node."""
    made = tmp_path_factory.mktemp("front")
    (made / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    done = run(node, ROOT / "node_modules/typescript/bin/tsc", "-p", FRONT, "--outDir", made / "lib")
    assert done.returncode == 0, done.stdout
    return made / "lib"


@pytest.fixture(scope="module")
def count(node: str, scripts: Path) -> Count:
    """Count the progress in a folder as the browser does."""

    def counted(folder: Path) -> dict[str, Any]:
        answer = run(node, Path(__file__).with_name("standing.js"), scripts, CONTENT, folder)
        assert answer.returncode == 0, answer.stderr
        found: dict[str, Any] = json.loads(answer.stdout)
        return found

    return counted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A learner's folder as it is delivered."""
    delivery.prepare(tmp_path / "mijn-cursus")
    return tmp_path / "mijn-cursus"


def same(count: Count, folder: Path) -> dict[str, Any]:
    """Assert that the browser counts what the course counts, and return what it found."""
    found, own = count(folder), standing(folder)
    counts = ("id", "title", "done", "total", "minutes_left")
    assert [[one[key] for key in counts] for one in found["modules"]] == [
        [getattr(one, key) for key in counts] for one in own.modules
    ]
    handed = [None if one["assignment"] is None else one["assignment"] == "handed in" for one in found["modules"]]
    assert handed == [one.handed_in for one in own.modules]
    assert (found["next"], found["question"]) == (own.next and own.next.id, own.question)
    assert found["minutes_left"] == own.minutes_left
    return found


def test_is_what_the_front_knows_up_to_date() -> None:
    """Is cursus.json what the study plan, the notebooks and the questions make?"""
    from course.authoring import front

    assert front.to_text(front.front()) == CONTENT.read_text(encoding="utf-8"), "run python -m course.authoring.front"
    beside = {path.name: path.read_bytes() for path in CONTENT.with_name("pictures").iterdir()}
    assert beside == {path.name: path.read_bytes() for path in front.pictures()}, "run python -m course.authoring.front"
    assert len(beside) == 7


def test_does_a_delivered_notebook_have_the_fingerprint_that_the_front_knows(folder: Path) -> None:
    """Is every notebook in a learner's folder known, also after it was run and saved, and not when it was changed?"""
    from course.authoring.front import fingerprint

    known = json.loads(CONTENT.read_text(encoding="utf-8"))
    notebooks = [one["notebook"] for one in known["modules"] if one["notebook"]]
    notebooks += [one["assignment"]["notebook"] for one in known["modules"] if one["assignment"]]
    assert len(notebooks) == 14
    for one in notebooks:
        notebook = nbformat.read(folder / one["path"], as_version=4)
        assert fingerprint(notebook) == one["fingerprint"]
        assert [cell.id for cell in notebook.cells] == one["cells"]
        code = next(cell for cell in notebook.cells if cell.cell_type == "code")
        code.outputs, code.execution_count = [nbformat.v4.new_output("stream", text="x")], 3
        assert fingerprint(notebook) == one["fingerprint"]
        code.source += "\n"
        assert fingerprint(notebook) != one["fingerprint"]


@pytest.mark.timeout(600)
def test_does_a_new_learner_s_home_count_nothing(count: Count, folder: Path) -> None:
    """Are all seven modules there, with nothing done and the first question as the next step?"""
    found = same(count, folder)
    assert [one["id"] for one in found["modules"]] == [one.id for one in syllabus().module if one.minutes]
    assert {one["assignment"] for one in found["modules"][1:]} == {"not begun"}
    assert found["next"] == found["here"] == "00-start" and found["recalled"] == []


@pytest.mark.timeout(600)
@pytest.mark.parametrize("learner", ["mijn-cursus", "halverwege"])
def test_do_yesterday_s_answers_count_as_they_did(count: Count, folder: Path, learner: str) -> None:
    """Is every kind of question counted as the course counts it, whole and half?"""
    shutil.copytree(YESTERDAY / learner, folder, dirs_exist_ok=True)
    found = same(count, folder)
    assert sum(one["done"] for one in found["modules"]) > 100
    begun = {one["id"] for one in found["modules"] if one["assignment"] == "begun"}
    assert begun == ({"03-differentiatie", "05-vignetten"} if learner == "mijn-cursus" else set())


@pytest.mark.timeout(600)
def test_does_an_answer_with_a_part_missing_count_as_the_course_says(count: Count, folder: Path) -> None:
    """Is a table with one entry less, or an empty one, as open as the course says, question by question?"""
    shutil.copytree(YESTERDAY / "mijn-cursus", folder, dirs_exist_ok=True)
    chance = random.Random(3)
    for module in (one.id for one in syllabus().module if one.minutes):
        store = AnswerStore(module, folder / "modules")
        for id_, answer in store.answers().items():
            if id_ in module_questions(module) and isinstance(answer, dict) and answer:
                lost = chance.choice([*answer, ""])
                store.put(id_, {key: part for key, part in answer.items() if key != lost} or None)
    same(count, folder)


@pytest.mark.timeout(600)
def test_are_a_hand_in_a_number_and_damage_counted_alike(count: Count, folder: Path) -> None:
    """Is a hand-in seen, and no other file taken for one; a number that is none open; a damaged record empty?"""
    place = folder / "opdrachten" / "01-inclusiecontext"
    notebook = handin.read_notebook(place, "opdracht-01-inclusiecontext")
    assert notebook is not None
    record = Record("opdracht-01-inclusiecontext")
    handed = handin.build(notebook, record, "01-inclusiecontext", "2026-11-29T10:00:00+01:00", {})
    handin.write(place, handed)
    (place.parent / "02-attitude" / "inlevering-02-attitude.ipynb").write_text("{}", encoding="utf-8")
    (folder / "modules" / "antwoorden").mkdir()
    (folder / "modules" / "antwoorden" / "03-differentiatie.json").write_text("stuk", encoding="utf-8")
    store = AnswerStore("01-inclusiecontext", folder / "modules")
    numbers = [id_ for id_, one in module_questions("01-inclusiecontext").items() if one.kind == "number"]
    for id_, typed in zip(numbers, ["12,5", "veel", "1.234", "−3 %"], strict=False):
        store.put(id_, typed)
    found = same(count, folder)
    assert [one["assignment"] for one in found["modules"]][1:3] == ["handed in", "not begun"]
    assert found["modules"][1]["done"] == len(numbers[:4]) - 1
    assert (found["next"], found["here"]) == ("00-start", "01-inclusiecontext")


@pytest.mark.timeout(600)
def test_are_days_of_recall_counted(count: Count, folder: Path) -> None:
    """Is every day on which something was recalled counted once?"""
    reviews = [["2026-11-27T10:00:00+01:00", True], ["2026-11-28T09:00:00+01:00", False]]
    AnswerStore("herhalen", folder / "modules").put("h00-x", {"reviews": reviews})
    AnswerStore("herhalen", folder / "modules").put("h00-y", {"reviews": reviews[1:]})
    assert same(count, folder)["recalled"] == ["2026-11-27", "2026-11-28"]


@pytest.mark.timeout(600)
def test_is_a_course_in_a_folder_found_and_another_folder_left_alone(count: Count, folder: Path) -> None:
    """Does the front find the course one folder down, as on a hub, and count only the notebooks that are there?"""
    (folder / "modules" / "06-profiel-en-plan.ipynb").unlink()
    assert count(folder.parent)["root"] == "mijn-cursus"
    assert len(same(count, folder)["modules"]) == 6


@pytest.mark.timeout(600)
def test_does_every_page_have_a_place_sections_and_steps(node: str, scripts: Path, folder: Path) -> None:
    """Does each page know its neighbours, are sections counted alone, and does each step end with what it asks?"""
    shutil.copytree(YESTERDAY / "mijn-cursus", folder, dirs_exist_ok=True)
    answer = run(node, Path(__file__).with_name("pages.js"), scripts, CONTENT, folder)
    assert answer.returncode == 0, answer.stderr
    pages: dict[str, dict[str, Any]] = {one["path"]: one for one in json.loads(answer.stdout)}
    assert len(pages) == 14
    assert (pages["modules/00-start.ipynb"]["previous"], pages["modules/00-start.ipynb"]["next"]) == (None, "01")
    assert (
        pages["modules/03-differentiatie.ipynb"]["previous"],
        pages["modules/06-profiel-en-plan.ipynb"]["next"],
    ) == (
        "02",
        None,
    )
    assignment = pages["opdrachten/03-differentiatie/opdracht-03-differentiatie.ipynb"]
    assert (assignment["previous"], assignment["next"], assignment["name"]) == ("03", "04", "Opdracht 03")
    reading = pages["modules/05-vignetten.ipynb"]
    along = {asks: shown for (_, asks), shown in zip(reading["steps"], reading["along"], strict=True)}
    assert along["lees-specialist"] == along["lees-half"] == ["klas-effecten"]
    assert along["klas-eerst"] == along["hulp-weeg"] == []
    # What a step without a text follows on: back to the one with the text, and no further.
    back = {asks: cells for (_, asks), cells in zip(reading["steps"], reading["back"], strict=True)}
    assert back["lees-half"] == [] and back["lees-zeven"][-1] == "lees-correctie"
    text_of = json.loads((folder / "modules/05-vignetten.ipynb").read_text(encoding="utf-8"))["cells"]
    told = {cell["id"] for cell in text_of if cell["cell_type"] == "markdown"}
    for (cells, asks), earlier in zip(reading["steps"], reading["back"], strict=True):
        assert bool(earlier) != bool(told & set(cells)), asks
        assert not earlier or told & set(earlier), asks
    counted = {one.id: one for one in standing(folder).modules}
    for page in pages.values():
        # Every question is asked in one section, and ends a step with nothing after it.
        assert sum(one[1] for one in page["sections"]) == page["total"]
        assert sum(one[0] for one in page["sections"]) == page["done"]
        assert all(cells[-1] == asks or asks is None for cells, asks in page["steps"]), page["path"]
        assert sum(asks is not None for _, asks in page["steps"]) >= len(page["steps"]) - 1
        assert [cell for cells, _ in page["steps"] for cell in cells] == page["cells"]
        if page["path"].startswith("modules/"):
            assert page["done"] == counted[Path(page["path"]).stem].done
        # A figure that is asked about in a later step stands with it, and nothing else does.
        for (_, asks), along in zip(page["steps"], page["along"], strict=True):
            shown = [page["cells"].index(cell) for cell in along]
            assert all(at < page["cells"].index(asks) for at in shown), (page["path"], asks)
        # A note of one's own stays with what stands above it.
        assert page["note"] == len(page["steps"]) - 1 and page["first_note"] == 0
