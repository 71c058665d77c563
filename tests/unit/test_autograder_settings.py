"""The lecturer's rules in one file: are they read, is a mistake told, and do weights and resits count as she says?"""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import msgspec
import pytest

from autograder.marks.mark import final_mark
from autograder.marks.preview import preview
from autograder.marks.settings import (
    EXAMPLE,
    FILE_NAME,
    SCHEMA_NAME,
    Scale,
    Settings,
    read_settings,
    schema,
    write_example,
)
from autograder.problem import Problem

SCALE = "[cijfer]\ncesuur = 55\n"


def read(folder: Path, text: str) -> Settings:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    return read_settings(SimpleNamespace(root=folder))  # type: ignore[arg-type]


def example() -> dict[str, Any]:
    """Return all that the example explains, as if a lecturer had taken every ``#`` away."""
    lines = [line.removeprefix("# ") if re.match(r"# (\[|\w+ = )", line) else line for line in EXAMPLE.splitlines()]
    return msgspec.toml.decode("\n".join(lines))


def test_is_the_example_what_the_file_may_hold(tmp_path: Path):
    """Read by the course and by an editor's schema, with every rule in use?"""
    settings = msgspec.convert(example(), Settings)
    assert settings.scale and settings.late
    assert settings.rules("04-kader").resit_of == "03-differentiatie"
    content = json.loads(json.dumps(example(), default=str).replace("T23:59:00", " 23:59:00"))
    jsonschema.Draft7Validator(schema()).validate(content)


def test_does_the_schema_refuse_what_the_course_refuses():
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(schema()).validate({"cijfer": {"cesuur": 155}})


def test_is_the_file_made_once_and_then_the_lecturers(tmp_path: Path):
    course: Any = SimpleNamespace(root=tmp_path)
    write_example(course)
    assert read_settings(course) == Settings()
    (tmp_path / FILE_NAME).write_text(SCALE, encoding="utf-8")
    write_example(course)
    assert (tmp_path / FILE_NAME).read_text(encoding="utf-8") == SCALE
    assert json.loads((tmp_path / SCHEMA_NAME).read_text(encoding="utf-8")) == schema()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[cijfer]\ncesuur = 155", "cesuur"),
        ("[cijfer]\ncesuurr = 55", "cesuurr"),
        ("[cijfer\n", "klopt iets niet"),
        ('tijdzone = "Mars/Oost"', "tijdzone die niet bestaat"),
        ("[cijfer]\nlaagste = 6", "van klein naar groot"),
        ('[opdracht.a]\nherkansing_van = "a"', "geen herkansing"),
        ('[opdracht.a]\nherkansing_van = "b"\n[opdracht.b]\nherkansing_van = "a"', "geen herkansing"),
        ('[opdracht.a]\nuiterlijk = "morgen"', "uiterlijk"),
    ],
)
def test_is_a_mistake_in_the_file_told_in_one_sentence(tmp_path: Path, text: str, told: str):
    with pytest.raises(Problem, match=re.escape(told)) as raised:
        read(tmp_path, text)
    assert FILE_NAME in str(raised.value)


@pytest.mark.parametrize(
    ("rules", "marks", "expected"),
    [
        ("", {"a": 6.0, "b": 7.0}, 6.5),
        ("[opdracht.a]\ngewicht = 2", {"a": 6.0, "b": 7.0}, 6.3),
        ("[opdracht.a]\ngewicht = 0", {"a": None, "b": 7.0}, 7.0),
        ("", {"a": None, "b": 7.0}, None),
        ('[opdracht.b]\nherkansing_van = "a"', {"a": 6.0, "b": 5.0}, 6.0),
        ('[opdracht.b]\nherkansing_van = "a"\ntelt = "laatste"', {"a": 6.0, "b": 5.0}, 5.0),
        ('[opdracht.b]\nherkansing_van = "a"\ntelt = "laatste"', {"a": 6.0, "b": None}, 6.0),
        ('[opdracht.b]\nherkansing_van = "a"', {"a": None, "b": 5.0}, 5.0),
        ('[opdracht.b]\nherkansing_van = "a"', {"b": 5.0}, 5.0),
    ],
)
def test_does_the_final_mark_follow_weights_and_resits(
    tmp_path: Path, rules: str, marks: dict[str, float | None], expected: float | None
):
    assert final_mark(marks, read(tmp_path, SCALE + rules)) == expected


def test_is_there_no_final_mark_without_a_scale(tmp_path: Path):
    assert final_mark({"a": 6.0}, read(tmp_path, "")) is None


def test_says_the_preview_what_a_cut_does():
    """In a sentence, in a table and in a picture with a name?"""
    page = preview("Een proef", [4, 10, 11, 12, 20], 20, Scale(), 55)
    said = "Bij een cesuur van 55% (11 van 20 punten) hebben 3 van 5 studenten een voldoende"
    assert said in page
    assert re.search(r'role="img" aria-label="Grafiek: Een proef: wie een voldoende heeft.*?>55%, nu</span>', page)
    cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", page)
    at = cells.index("50%")
    assert cells[at : at + 3] == ["50%", "10", "4"]
