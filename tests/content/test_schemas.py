"""The JSON Schemas for editors: up to date, named by every file, and of the same opinion as the course."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest

from course.authoring.schemas import FOLDER, kinds, main, render, schemas
from course.base.paths import data_dir
from course.data.decode import read_toml

ROOT = data_dir().parent
SCHEMAS = schemas()
PATHS = {path: kind.name for kind in kinds() for pattern in kind.files for path in sorted(ROOT.glob(pattern))}
#: The description of the package itself, and what a program writes.
OTHER = {
    "data/datapackage.toml",
    "data/synthetic/verzonnen-gegevens-attitude-getallen.toml",
    "data/synthetic/verzonnen-gegevens-vignetten-model.toml",
}


def test_are_the_committed_schemas_those_of_the_classes():
    """Are the schemas regenerated after the last change in what a file may hold?"""
    for path, text in render():
        assert path.read_text(encoding="utf-8") == text, "draai: python -m course.authoring.schemas"
    assert main(["--check"]) == 0


def test_has_every_content_file_a_schema():
    """Would a new file or a new folder of TOML without a schema be noticed?"""
    found = set(data_dir().rglob("*.toml")) | set(ROOT.glob("exercises/*/questions.toml"))
    assert {path.relative_to(ROOT).as_posix() for path in found - set(PATHS)} == OTHER


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_does_a_file_name_its_schema_and_follow_it(path: Path):
    """Does the first line lead an editor to the schema of this kind of file, and has the file no fault by it?"""
    hint = path.read_text(encoding="utf-8").partition("\n")[0]
    assert hint.startswith("#:schema ")
    named = (path.parent / hint.removeprefix("#:schema ")).resolve()
    assert named == (data_dir() / FOLDER / f"{PATHS[path]}.schema.json").resolve()
    jsonschema.validate(read_toml(path), SCHEMAS[PATHS[path]], jsonschema.Draft7Validator)


@pytest.mark.parametrize("name", SCHEMAS)
def test_does_a_schema_refuse_an_unknown_word(name: str):
    """Does an editor see a typing error at the top of a file and within an entry?"""
    content = read_toml(next(path for path, kind in PATHS.items() if kind == name))
    wrong = content | {"tilte": {"x": 1}}
    key, entries = next((key, value) for key, value in content.items() if isinstance(value, list))
    deeper = content | {key: [entries[0] | {"tilte": {"x": 1}}, *entries[1:]]}
    for damaged in (wrong, deeper):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(damaged, SCHEMAS[name], jsonschema.Draft7Validator)
