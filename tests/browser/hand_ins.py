"""Hand-ins of a class that nobody was in, as a learning environment delivers them: one zip and a class list."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

from autograder.assignment import Assignment, load_assignment, released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.roster import read_roster
from autograder.config import CourseFolder
from autograder.grade import grade
from autograder.release import handout
from course.base.paths import releases_dir
from course.record import handin
from course.record.answers import Record

ASSIGNMENT = "03-differentiatie"
CASE = "o03-casus"
TASK = "o03-casus-taak"
FIRST = (
    *("Aisha", "Bram", "Cem", "Daan", "Eva", "Fatima", "Guus", "Hind", "Iris", "Jan", "Kim", "Lotte", "Mo", "Noor"),
    *("Otto", "Pien", "Quinten", "Rosa", "Sem", "Tess", "Umar", "Vera", "Wout", "Xena", "Yara", "Zoë", "Anna", "Bas"),
    *("Cato", "Dirk"),
)
LAST = ("de Boer", "Yıldız", "van Essen", "Jansen", "el Idrissi", "Groen", "In 't Veld", "Kuipers", "Lam", "Mulder")
#: What stands in the fields of the case, in three strengths; nobody's own words.
WORDS = (
    "Zij krijgt hulp bij het lezen en mag meeluisteren. Dat is beter voor haar.",
    "Na vier minuten sloot zij het boek. Juf Iris vertelt bij de plaat vóór het lezen, in minuut 5.",
    "Maandag sloot zij na vier minuten het boek, dinsdag klopte haar hele verhaal. In minuut 5 vertelt juf Iris bij de "
    "plaat, voor iedereen; in minuut 25 tekent zij het kasteel en legt Daan uit hoe het beschermde.",
)


def students(count: int) -> list[tuple[str, str]]:
    """Return numbers and names of a class."""
    return [(f"{2_400_001 + at}", f"{FIRST[at % len(FIRST)]} {LAST[at % len(LAST)]}") for at in range(count)]


def is_blank(at: int) -> bool:
    """Tell whether the student at this place left the case open: one of ten."""
    return at % 10 == 7


def answers(assignment: Assignment, at: int) -> dict[str, object]:
    """Return the answers of the student at this place."""
    given: dict[str, object] = {"o03-term": "convergent" if at % 3 else "divergent"}
    if not is_blank(at):
        described = assignment.questions[CASE]
        fields = [
            one.id for one in getattr(described, "fields", ()) if getattr(one, "type", "") in ("text", "long_text")
        ]
        given[CASE] = {name: WORDS[(at + place) % 3] for place, name in enumerate(fields or ["behoefte"])}
    return given


def notebook(assignment: Assignment, at: int, number: str, name: str) -> bytes:
    """Return the file that the student at this place handed in."""
    source = json.loads((assignment.folder / f"{assignment.main_notebook}.ipynb").read_text(encoding="utf-8"))
    record = Record(assignment.main_notebook, answers(assignment, at), f"2026-11-20T10:{at % 60:02}:00+01:00")
    moment = f"2026-11-20T12:{at % 60:02}:00+01:00"
    made = handin.build(source, record, assignment.id, moment, {"number": number, "name": name})
    return json.dumps(made, ensure_ascii=False).encode("utf-8")


def zip_of(assignment: Assignment, count: int, unsure: tuple[int, ...] = ()) -> bytes:
    """Return the zip of a class; of who is ``unsure`` neither the file nor its name tells whose it is."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (number, name) in enumerate(students(count)):
            if at in unsure:
                archive.writestr(f"document ({at}).ipynb", notebook(assignment, at, "", ""))
            else:
                folder = f"{name}_{4711 + at}_assignsubmission_file"
                archive.writestr(f"{folder}/inlevering-{assignment.id}.ipynb", notebook(assignment, at, number, name))
    return packed.getvalue()


def class_list(count: int) -> str:
    """Return the class list as a CSV file."""
    lines = [f"{number};{name};{number}@school.example" for number, name in students(count)]
    return "\n".join(["studentnummer;naam;e-mail", *lines]) + "\n"


def write_roster(folder: Path, count: int) -> Path:
    path = folder / "roster.csv"
    path.write_text(class_list(count), encoding="utf-8")
    return path


def download(folder: Path, count: int, unsure: tuple[int, ...] = ()) -> list[Path]:
    """Put in a folder what a lecturer downloads, and return it: the class list and the zip with the hand-ins."""
    made = [folder / "klas.csv", folder / "inleveringen.zip"]
    made[0].write_text(class_list(count), encoding="utf-8")
    made[1].write_bytes(zip_of(load_assignment(releases_dir() / ASSIGNMENT, ASSIGNMENT), count, unsure))
    return made


def collected_class(folder: Path, count: int) -> CourseFolder:
    """Return a course folder in which a class handed in, and nothing was graded yet."""
    folder.mkdir(parents=True, exist_ok=True)
    course = CourseFolder.create(folder / "nakijken")
    handout.release(course, ASSIGNMENT)
    assignments = {ASSIGNMENT: released_assignment(course, ASSIGNMENT)}
    (folder / "in.zip").write_bytes(zip_of(assignments[ASSIGNMENT], count))
    roster = read_roster(write_roster(course.root, count))
    plan = planning.make_plan(course, read_intake(folder / "in.zip"), assignments, roster)
    collect.carry_out(plan, course, assignments)
    collect.enrol(course, roster, plan.rows)
    return course


def graded_class(folder: Path, count: int) -> tuple[CourseFolder, grade.Report]:
    """Return the same folder after the computer graded its part, and what that came to."""
    course = collected_class(folder, count)
    return course, grade.grade(course, ASSIGNMENT)
