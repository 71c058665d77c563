"""Reading by question: is what a reader gives in the gradebook at once, and never over what another gave unseen?"""

from __future__ import annotations

import json
from collections.abc import Iterator

import nbformat
import pytest
from classroom import CLASS, NUMBER, Scene, give
from factories import ASSIGNMENT, NOTEBOOK

from autograder.config import CourseFolder
from autograder.problem import Problem
from autograder.reading import cases
from autograder.reading.agreement import compare_readers, weighted_kappa
from autograder.reading.judgement import Overtaken, Place, judge, read_judgement, second_judge, second_opinion
from autograder.reading.rubric import read_rubric

TABLE = """## Taak

1. **Kijken:** wat een student leest.

=== BEGIN MARK SCHEME ===
**Rubric: twee criteria.**

| Criterium | 0 punten | 2 punten | 4 punten |
|---|---|---|---|
| 1. Kijken | Niets | Iets | Alles |
| 2. Doen | Stil | Half | Heel |

**Voorbeeld van een sterk antwoord.** Zo doe je dat.

**Twee voorbeelden met punten.** Beoordeel ze eerst zelf.

**Voorbeeld zwak** (punten per criterium: 0, 1). "Ik kijk." Alleen gekeken.

Een leeg formulier is 0 punten.
=== END MARK SCHEME ==="""


@pytest.fixture
def course(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CourseFolder]:
    """The graded class, of which everything that was read is taken back afterwards."""
    yield scene.course
    with scene.course.gradebook() as gradebook:
        for submission in gradebook.assignment_submissions(ASSIGNMENT):
            grade = gradebook.find_grade("p-taak", NOTEBOOK, ASSIGNMENT, submission.student.id)
            grade.manual_score, grade.needs_manual_grade = None, True
            gradebook.find_comment("p-taak", NOTEBOOK, ASSIGNMENT, submission.student.id).manual_comment = None
        gradebook.db.commit()
    for path in (scene.course.root / "lezen").rglob("*.json"):
        path.unlink()


def place(what: str = "perfect") -> Place:
    return Place(ASSIGNMENT, NOTEBOOK, "p-taak", NUMBER[what])


def test_is_a_rubric_read_as_it_was_written():
    """With levels between two descriptions, the model answer and the examples apart, and nothing of it twice?"""
    rubric = read_rubric(TABLE)
    assert [(one.title, one.levels) for one in rubric.criteria] == [
        ("Kijken", {0: "Niets", 1: "", 2: "Iets", 3: "", 4: "Alles"}),
        ("Doen", {0: "Stil", 1: "", 2: "Half", 3: "", 4: "Heel"}),
    ]
    assert rubric.most == 8
    assert rubric.model == "Zo doe je dat."
    assert [(one.name, one.points, one.why) for one in rubric.anchors] == [("zwak", (0, 1), "Alleen gekeken.")]
    assert rubric.notes == "**Rubric: twee criteria.**\n\nEen leeg formulier is 0 punten."


def test_has_every_rubric_of_the_course_the_points_of_its_task():
    """Do the highest levels of the criteria add up to what nbgrader has?"""
    from course.base.paths import exercises_dir

    tasks = [
        (path.parent.name, cell)
        for path in sorted(exercises_dir().glob("*/*.ipynb"))
        for cell in nbformat.read(path, as_version=4).cells
        if cell.metadata.get("nbgrader", {}).get("task") and "BEGIN MARK SCHEME" in cell.source
    ]
    assert len(tasks) >= 7
    assert [id_ for id_, cell in tasks if read_rubric(cell.source).most != cell.metadata.nbgrader.points] == []


def test_is_everyone_there_to_read_with_the_own_answer(course: CourseFolder):
    """Also who left it blank, told as blank; not who is absent or not graded; and what the computer was unsure of?"""
    reading = cases.open_reading(course, ASSIGNMENT, "p-taak")
    read = {case.place.student: case for case in reading.cases}
    assert NUMBER["absent"] not in read
    assert read[NUMBER["blank"]].blank
    assert not read[NUMBER["perfect"]].blank
    assert read[NUMBER["perfect"]].name == CLASS["perfect"][1]
    assert read[NUMBER["perfect"]].answers[0].rows == [("", "Ik begin met <b>kijken</b> & luisteren.")]
    found = cases.readables(course, reading.assignment)
    assert ("p-taak", False) in {(one.item.grade_id, one.doubt) for one in found}
    assert {one.item.grade_id for one in found if one.doubt} == {
        name for name, waits, _ in _grades(course) if waits and name != "p-taak"
    }


def _grades(course: CourseFolder) -> list[tuple[str, bool, str]]:
    with course.gradebook() as gradebook:
        return cases.grades_of(gradebook, ASSIGNMENT)


def test_are_points_in_the_gradebook_at_once(course: CourseFolder):
    """With the comment, and taken back as long as a criterion has none?"""
    given = judge(course, place(), {1: 4, 2: 3.5}, 7.5, " Goed. ", reader="An")
    assert (given.points, given.comment, given.done, given.levels) == (7.5, "Goed.", True, {1: 4.0, 2: 3.5})
    with course.gradebook() as gradebook:
        grade = gradebook.find_grade("p-taak", NOTEBOOK, ASSIGNMENT, NUMBER["perfect"])
        assert (grade.manual_score, grade.needs_manual_grade) == (7.5, False)
        assert gradebook.find_comment("p-taak", NOTEBOOK, ASSIGNMENT, NUMBER["perfect"]).comment == "Goed."
        assert cases.comments_on(gradebook, "p-taak") == ["Goed."]
    opened = judge(course, place(), {1: 4}, None, "Goed.", later=True)
    assert (opened.points, opened.done, opened.later, opened.levels) == (None, False, True, {1: 4.0})


def test_does_a_second_window_never_write_over_the_first_unseen(course: CourseFolder):
    """Is the other's judgement told instead, and kept until the reader has seen it?"""
    with course.gradebook() as gradebook:
        seen = read_judgement(course, gradebook, place()).version
    judge(course, place(), {}, 6, "van An", reader="An", seen=seen)
    with pytest.raises(Overtaken) as told:
        judge(course, place(), {}, 2, "van Bo", reader="Bo", seen=seen)
    assert (told.value.present.points, told.value.present.comment, told.value.present.reader) == (6, "van An", "An")
    assert judge(course, place(), {}, 2, "van Bo", seen=told.value.present.version).points == 2


def test_does_what_formgrader_gave_count(course: CourseFolder):
    """Are levels that no longer add up to the gradebook's points not shown as if they did?"""
    judge(course, place(), {1: 4}, 4, "", reader="An")
    give(course, NUMBER["perfect"], 9, "anders")
    with course.gradebook() as gradebook:
        found = read_judgement(course, gradebook, place())
    assert (found.points, found.comment, found.levels, found.reader) == (9, "anders", {}, "")


@pytest.mark.parametrize("points", [-0.5, 10.5])
def test_are_impossible_points_refused(course: CourseFolder, points: float):
    """In a sentence, with nothing written?"""
    with pytest.raises(Problem, match="0 tot en met 10 punten"):
        judge(course, place(), {}, points, "")
    with course.gradebook() as gradebook:
        assert read_judgement(course, gradebook, place()).points is None


def test_is_a_damaged_file_beside_the_gradebook_no_loss(course: CourseFolder):
    """Do points and comment, which the gradebook has, stand as they were?"""
    judge(course, place(), {1: 4}, 4, "blijft")
    (course.root / "lezen" / ASSIGNMENT / "p-taak" / f"{NUMBER['perfect']}.json").write_text("{", encoding="utf-8")
    with course.gradebook() as gradebook:
        found = read_judgement(course, gradebook, place())
    assert (found.points, found.comment, found.levels) == (4, "blijft", {})


def test_is_a_second_reader_apart(course: CourseFolder):
    """Does the gradebook stay as it was, is a name asked for, and does each second reader find the own levels back?"""
    judge(course, place(), {1: 4, 2: 4}, 8, "eerste", reader="An")
    with pytest.raises(Problem, match="naam"):
        second_judge(course, place(), " ", {1: 0, 2: 1}, 1)
    second_judge(course, place(), "Bo", {1: 0, 2: 1}, 1)
    assert second_opinion(course, place(), "Bo").levels == {1: 0.0, 2: 1.0}
    assert second_opinion(course, place(), "Cem").levels == {}
    with course.gradebook() as gradebook:
        assert read_judgement(course, gradebook, place()).points == 8


def test_weighted_kappa_as_in_a_worked_example():
    """Is it 1 for equal readers, 0 for chance, and nothing where everyone has one level?"""
    assert weighted_kappa([0, 1, 2, 3], [0, 1, 2, 3], 5) == 1
    assert weighted_kappa([0, 0, 4, 4], [0, 4, 0, 4], 5) == 0
    assert weighted_kappa([2, 2], [2, 2], 5) is None
    # by hand: one pair of three lies one apart, 1/3; the nine pairs that chance could make lie 15/9 apart
    assert weighted_kappa([0, 1, 2], [0, 2, 2], 5) == pytest.approx(1 - (1 / 3) / (15 / 9))


def test_is_shown_where_two_readers_differ(course: CourseFolder):
    """Largest difference first, by criterion; and no kappa from a handful of answers?"""
    path = course.source(ASSIGNMENT) / f"{NOTEBOOK}.ipynb"
    before = path.read_text(encoding="utf-8")
    notebook = json.loads(before)
    for cell in notebook["cells"]:
        if cell.get("id") == "p-taak":
            cell["source"] = TABLE
    path.write_text(json.dumps(notebook), encoding="utf-8")
    try:
        for what, levels in (("perfect", {1: 4, 2: 4}), ("half", {1: 2, 2: 2})):
            judge(course, place(what), levels, sum(levels.values()), "", reader="An")
            second_judge(course, place(what), "Bo", levels | ({2: 1} if what == "perfect" else {}), 5)
        (found,) = compare_readers(course, cases.open_reading(course, ASSIGNMENT, "p-taak"))
    finally:
        path.write_text(before, encoding="utf-8")
    assert (found.reader, found.n) == ("Bo", 2)
    assert [(one.title, one.same, one.kappa) for one in found.criteria] == [("Kijken", 1.0, None), ("Doen", 0.5, None)]
    assert [(one.student, one.criterion, one.first, one.second) for one in found.differences] == [
        (NUMBER["perfect"], 2, 4.0, 1.0)
    ]
