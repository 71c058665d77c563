"""Grades and feedback go back: does each learning environment read them, and is nothing else of its sheet changed?

The sheets are read back as each system documents it: by its own headings, its own keys and its own decimal sign.
"""

from __future__ import annotations

import csv
import io
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from classroom import NUMBER, Scene, give
from factories import ASSIGNMENT

from autograder.config import CourseFolder
from autograder.export.export import export as write
from autograder.export.export import preview_cut
from autograder.export.sheet import Filled, fill, grading_systems
from autograder.feedback import feedback
from autograder.lms import feedback_name
from autograder.marks.settings import FILE_NAME
from autograder.problem import Problem

PERFECT, HALF, ABSENT, BLANK = (NUMBER[what] for what in ("perfect", "half", "absent", "blank"))
MOST = "22"
MARKS = "[cijfer]\nlaagste = 1\nhoogste = 10\ncesuur = 50\nafronden = 0.1\n"


@pytest.fixture(scope="module")
def marked(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> CourseFolder:
    """The graded class; a lecturer graded the task of two, 7.5 and 0 points: 19.5 and 6.67 of 22."""
    folder = tmp_path_factory.mktemp("sheets") / "nakijken"
    shutil.copytree(scene.course.root, folder)
    course = CourseFolder.open(folder)
    give(course, PERFECT, 7.5)
    give(course, HALF, 0)
    return course


@contextmanager
def marks(course: CourseFolder) -> Iterator[None]:
    """For a while, the lecturer gives marks by a scale of her own; the other tests know only points."""
    (course.root / FILE_NAME).write_text(MARKS, encoding="utf-8")
    try:
        yield
    finally:
        (course.root / FILE_NAME).unlink()


def export(course: CourseFolder, system: str, sheet: Path | None = None, **more: str) -> tuple[Filled, list[list[str]]]:
    made = fill(course, grading_systems()[system], [ASSIGNMENT], sheet, **more)
    data = made.path.read_bytes()
    text = data.decode("utf-16" if data.startswith(b"\xff\xfe") else "utf-8-sig")
    separator = max(";,\t", key=text.split("\n", 1)[0].count)
    return made, list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def by(rows: list[list[str]], key: str) -> dict[str, dict[str, str]]:
    return {row[rows[0].index(key)]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}


def test_does_brightspace_read_a_new_sheet(marked: CourseFolder):
    """Its key, "<item> Points Grade", and "#" at the end of every line; blank where nothing is final?"""
    made, rows = export(marked, "brightspace")
    assert rows[0] == ["OrgDefinedId", "Een proef Points Grade", "End-of-Line Indicator"]
    grades = {row[0]: row[1] for row in rows[1:]}
    assert (grades[PERFECT], grades[HALF], grades[ABSENT], grades[BLANK]) == ("19.5", "6.67", "", "")
    assert {row[2] for row in rows[1:]} == {"#"}
    assert BLANK in made.provisional


def test_does_canvas_read_a_new_sheet(marked: CourseFolder):
    _, rows = export(marked, "canvas")
    assert rows[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Een proef"]
    assert rows[1] == ["    Points Possible", "", "", "", "", MOST]
    grades = by(rows[:1] + rows[2:], "SIS User ID")
    assert grades[PERFECT]["Een proef"] == "19.5"
    assert grades[PERFECT]["Student"] == "de Boer, Bram"
    assert grades[ABSENT]["Een proef"] == ""
    assert grades[ABSENT]["Student"] == "Ooms, =Otto", "the name does not begin with what would be a formula"


@pytest.mark.parametrize("system", sorted(grading_systems()))
def test_is_no_cell_a_formula(marked: CourseFolder, system: str):
    _, rows = export(marked, system)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_is_the_sheet_of_canvas_kept_column_for_column(marked: CourseFolder, tmp_path: Path):
    """With another assignment, someone who is not ours, an old grade of who handed in nothing, and the Test Student?"""
    sheet = tmp_path / "2026-11-30_Grades.csv"
    lines = [
        "Student,ID,SIS User ID,SIS Login ID,Section,Ander werk (90210),Een proef (90211),Final Score",
        ",,,,,Manual Posting,,",
        f"    Points Possible,,,,,10.00,{MOST}.00,(read only)",
        f'"de Boer, Bram",1201,{PERFECT},bdeboer@school.example,PABO2A,8.5,,71.2',
        f'"Ooms, Otto",1202,{ABSENT},oooms@school.example,PABO2A,,3,',
        '"Vreemd, Ik",1203,7777777,x@school.example,PABO2A,1,,',
        '"Student, Test",1299,,3f1c0a9e77,PABO2A,,,',
    ]
    sheet.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
    made, rows = export(marked, "canvas", sheet)
    expected = list(csv.reader(lines))
    expected[3][6] = "19.5"
    assert rows == expected
    assert made.columns == {ASSIGNMENT: "Een proef (90211) (punten)"}
    assert (made.unknown, HALF in made.missing) == (1, True)


def test_is_the_sheet_of_brightspace_filled_in(marked: CourseFolder, tmp_path: Path):
    """With "#" before its keys, and a decimal comma where it writes one itself?"""
    sheet = tmp_path / "b.csv"
    heading = f'OrgDefinedId,Username,"Een proef Points Grade <Numeric MaxPoints:{MOST}>",End-of-Line Indicator'
    sheet.write_text(
        f'{heading}\n#{PERFECT},#bdeboer,"1,5",#\n#{HALF},#cem,,#\n#{ABSENT},#otto,,#\n', encoding="utf-8-sig"
    )
    made, rows = export(marked, "brightspace", sheet)
    assert [row[2] for row in rows[1:]] == ["19,5", "6,67", ""]
    assert [row[0] for row in rows[1:]] == [f"#{PERFECT}", f"#{HALF}", f"#{ABSENT}"]
    assert made.path.read_bytes().startswith(b"\xef\xbb\xbf"), "as the system wrote it"


def test_is_the_worksheet_of_moodle_filled_in(marked: CourseFolder, tmp_path: Path):
    """By the participant's number of the download, with a remark, and the moment of the last change as it was?"""
    sheet = tmp_path / "Grades-PABO2A.csv"
    sheet.write_text(
        'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Last modified (grade)",'
        '"Feedback comments"\n'
        f'"Participant 4711","Bram de Boer",,"Submitted for grading",,{MOST}.00,-,\n'
        f'"Participant 4712","Cem Y",{HALF}@school.example,"Submitted for grading",,{MOST}.00,-,"Eigen woorden"\n',
        encoding="utf-8",
    )
    _, rows = export(marked, "moodle", sheet)
    first, second = rows[1:]
    assert (first[4], first[6], first[7]) == ("19.5", "-", "19,5 van 22 punten. Zie je feedbackpagina.")
    assert (second[4], second[7]) == ("6.67", "Eigen woorden")


def test_is_the_sheet_of_blackboard_filled_in(marked: CourseFolder, tmp_path: Path):
    """Tabs in UTF-16, as its own download is?"""
    sheet = tmp_path / "gc.xls"
    heading = [
        "Last Name",
        "First Name",
        "Username",
        "Student ID",
        "Last Access",
        f"Een proef [Total Pts: {MOST} Score] |9021",
    ]
    rows = [heading, ["de Boer", "Bram", "bdeboer", PERFECT, "", ""], ["Ooms", "=Otto", "ooms", ABSENT, "", ""]]
    sheet.write_bytes("\r\n".join("\t".join(f'"{cell}"' for cell in row) for row in rows).encode("utf-16"))
    made, read = export(marked, "blackboard", sheet)
    assert [row[5] for row in read[1:]] == ["19.5", ""]
    assert read[2][1] == "'=Otto"
    assert (made.path.suffix, made.path.read_bytes()[:2]) == (".xls", b"\xff\xfe")


def test_does_the_maximum_of_a_column_ask_for_marks(marked: CourseFolder, tmp_path: Path):
    """Out of ten: a mark by the lecturer's cut; without her rules, or out of another number, nothing is guessed?"""
    sheet = tmp_path / "c.csv"
    text = (
        "Student,ID,SIS User ID,SIS Login ID,Section,Een proef (9)\n    Points Possible,,,,,{}\n"
        + f"A,1,{PERFECT},a,b,\n"
    )
    sheet.write_text(text.format(10), encoding="utf-8")
    with pytest.raises(Problem, match="gaat tot 10 punten en de opdracht tot 22"):
        export(marked, "canvas", sheet)
    with marks(marked):
        made, rows = export(marked, "canvas", sheet)
        assert rows[2][5] == "9", "8.98 of ten"
        assert made.columns == {ASSIGNMENT: "Een proef (9) (cijfers)"}
        sheet.write_text(text.format(100), encoding="utf-8")
        with pytest.raises(Problem, match="gaat tot 100 punten"):
            export(marked, "canvas", sheet)
        assert export(marked, "canvas", sheet, unit="punten")[1][2][5] == "19.5"


def test_is_a_column_that_cannot_be_found_asked_for(marked: CourseFolder, tmp_path: Path):
    sheet = tmp_path / "c.csv"
    sheet.write_text(f"Student,ID,SIS User ID,A (1),B (2)\nA,1,{PERFECT},,\n", encoding="utf-8")
    with pytest.raises(Problem, match=r"--kolom.*'A \(1\)', 'B \(2\)'"):
        export(marked, "canvas", sheet)
    assert export(marked, "canvas", sheet, column="B (2)")[1][1][4] == "19.5"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("b.zip/Jan de Vries_4711_assignsubmission_file/x.ipynb", "Jan de Vries_4711_assignsubmission_file/x.html"),
        ("Jan_4711_assignsubmission_file_x (2).ipynb", "Jan_4711_assignsubmission_file_x (2).html"),
        ("b.zip/vriesjande_LATE_1201_99_x-1.ipynb", "vriesjande_LATE_1201_99_x-1.html"),
        ("vriesjande_1201_99_werk.zip/x.ipynb", "vriesjande_1201_99_werk.html"),
        ("1-2 - Jan de Vries - Nov 3, 2026 223 PM/x.ipynb", "1-2 - Jan de Vries - Nov 3, 2026 223 PM/x.html"),
        ("Opdracht 3_s1_attempt_2026-11-03-14-23-01_x.ipynb", None),
        ("x.ipynb", None),
    ],
)
def test_has_feedback_the_name_of_the_download(path: str, name: str | None):
    found = feedback_name(path)
    assert (found[1] if found else None) == name


def test_is_feedback_packed_for_who_takes_it_back(marked: CourseFolder):
    """One zip for Moodle with its folder, one for who handed in another way; does a second time change nothing?"""
    for _ in range(2):
        report = feedback.feedback(marked, ASSIGNMENT)
        assert [path.name for path in report.zips] == [
            f"feedback-{ASSIGNMENT}.zip",
            f"feedback-{ASSIGNMENT}-moodle.zip",
        ]
    with zipfile.ZipFile(report.zips[1]) as archive:
        assert archive.namelist() == ["Bram de Boer_4711_assignsubmission_file/inlevering-90-proef.html"]
    with zipfile.ZipFile(report.zips[0]) as archive:
        assert len(archive.namelist()) == len(report.written) - 1


def test_has_the_list_a_mark_where_the_lecturer_gave_a_scale(marked: CourseFolder):
    """A mark and a final mark for who is done, none for who waits or handed in nothing; and a page about the cut?"""
    with marks(marked):
        write(marked, [ASSIGNMENT])
        page = preview_cut(marked, ASSIGNMENT).read_text(encoding="utf-8")
    with (marked.root / "cijfers.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["studentnummer"]: (row[f"{ASSIGNMENT} cijfer"], row["eindcijfer"]) for row in csv.DictReader(file)}
    assert (rows[PERFECT], rows[HALF]) == (("9", "9"), ("3.7", "3.7"))
    assert rows[ABSENT] == rows[BLANK] == ("", "")
    assert "hebben 1 van 2 studenten een voldoende" in page
