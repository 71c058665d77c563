"""Write ``data/datapackage.json``, the Frictionless description of every content file.

``python -m course.authoring.package`` writes it; with ``--check`` it only says whether it is up to date. What people
decide about the package stands in ``data/datapackage.toml``; size, hash, sources and titles are read from the files
themselves.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from course.base.command import run_command
from course.base.edition import VERSION
from course.base.paths import data_dir
from course.data.csvfile import read_csv
from course.data.errors import DataError
from course.data.pictures import FILE as PICTURES
from course.data.pictures import load_pictures
from course.data.tables import read_index

DESCRIPTOR = "datapackage.json"
DECISIONS = "datapackage.toml"
OWN_SOURCE = "Eigen inhoud van de cursus"
"""Source of a file that quotes none of the five documents."""

_NOT_LISTED = {DESCRIPTOR, "README.md"}
#: Says how content is written and is no content itself.
_SCHEMAS = "schemas"
_DOCUMENT = re.compile(r"\b0\d\d\b")
_MEDIA_TYPES = {".csv": "text/csv", ".toml": "application/toml", ".svg": "image/svg+xml"}
_LICENCES = {
    "CC0-1.0": {
        "name": "CC0-1.0",
        "title": "Creative Commons Zero 1.0 Universeel",
        "path": "https://creativecommons.org/publicdomain/zero/1.0/",
    }
}


def describe(folder: Path) -> dict[str, Any]:
    """Return the descriptor of the content in ``folder``, as it should stand in its ``datapackage.json``.

    Raises:
        DataError: a CSV file without a ``[[csv]]`` entry, or with other columns than its entry says; a file of
            an unknown kind; a source that is not in the list of documents.
    """
    decisions = _toml(folder / DECISIONS)
    documents = {source["id"]: source["title"] for source in decisions["sources"]}
    return {
        "profile": "data-package",
        "name": decisions["name"],
        "title": decisions["title"],
        "description": decisions["description"],
        "version": VERSION,
        "keywords": decisions["keywords"],
        "licenses": decisions["licenses"],
        "sources": [{"title": title} for title in documents.values()],
        "resources": [_resource(path, folder, decisions, documents) for path in _files(folder)],
    }


def render(folder: Path) -> str:
    """Return the text of the descriptor: the same text for the same files, on every machine."""
    return json.dumps(describe(folder), ensure_ascii=False, indent=2) + "\n"


def _files(folder: Path) -> Iterator[Path]:
    """Yield every content file, tables in the order of their numbers."""
    names = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    listed = [
        name
        for name in names
        if name.name not in _NOT_LISTED and not name.name.startswith(".") and name.parts[0] != _SCHEMAS
    ]

    def order(name: Path) -> tuple[Any, ...]:
        numbers = [int(digits) for digits in re.findall(r"\d+", name.stem)]
        return (name.parent.as_posix(), numbers, name.name)

    for name in sorted(listed, key=order):
        yield folder / name


def _resource(path: Path, folder: Path, decisions: dict[str, Any], documents: dict[str, str]) -> dict[str, Any]:
    name = path.relative_to(folder).as_posix()
    if path.suffix not in _MEDIA_TYPES:
        raise DataError(
            "Dit soort bestand hoort niet in het datapakket.",
            file=path,
            expected="een bestand op .csv, .toml of .svg; andere bestanden horen buiten de map data",
        )
    content = path.read_bytes()
    described = {".csv": _describe_csv, ".toml": _describe_toml, ".svg": _describe_svg}[path.suffix]
    special, texts = described(path, folder, decisions)
    licences = special.pop("licenses", None)
    return {
        "name": re.sub(r"[^a-z0-9._-]+", "-", name.removesuffix(path.suffix).lower()),
        "path": name,
        **special,
        "format": path.suffix[1:],
        "mediatype": _MEDIA_TYPES[path.suffix],
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "licenses": licences or decisions["licenses"],
        "sources": [{"title": title} for title in _source_titles(path, texts, documents)],
    }


def _source_titles(path: Path, texts: list[str], documents: dict[str, str]) -> list[str]:
    """Name the documents in these texts; with the place in the document when there is only one."""
    quoted = sorted({number for text in texts for number in _DOCUMENT.findall(text)})
    if unknown := [number for number in quoted if number not in documents]:
        problem = f"De bron {unknown[0]} is niet bekend."
        raise DataError(problem, file=path, expected=f"een document uit [[sources]] in data/{DECISIONS}")
    if len(set(texts)) == 1 and len(quoted) <= 1:
        return [texts[0].replace(quoted[0], documents[quoted[0]]) if quoted else texts[0]]
    return [documents[number] for number in quoted] or [OWN_SOURCE]


def _describe_csv(path: Path, folder: Path, decisions: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return what is particular to a CSV file, and the texts in which its sources are named."""
    entry = _entry(decisions["csv"], path, folder)
    if entry is None:
        raise DataError(
            "Van dit CSV-bestand is niet beschreven welke kolommen het heeft.",
            file=path,
            expected=f"een stuk [[csv]] met dit pad in data/{DECISIONS}",
        )
    columns = tuple(field["name"] for field in entry["fields"])
    records = [cells for _, cells in read_csv(path, columns)]
    index = read_index(folder / "tables.csv")
    if "title" not in entry:
        title, texts = index[path.stem].title, [index[path.stem].source]
    elif "source" in entry:
        title, texts = entry["title"], [entry["source"]]
    else:
        title = entry["title"]
        texts = [cells["source"] if "source" in cells else index[cells["table"]].source for cells in records]
    special = {"type": "table", "profile": "tabular-data-resource", "title": title, "schema": _schema(entry)}
    return special, texts


def _schema(entry: dict[str, Any]) -> dict[str, Any]:
    fields = []
    for field in entry["fields"]:
        rules = {name: field[name] for name in ("required", "minimum", "maximum", "enum") if name in field}
        described = {"name": field["name"], "type": field["type"], "description": field["description"]}
        fields.append(described | ({"constraints": rules} if rules else {}))
    schema: dict[str, Any] = {
        "fields": fields,
        "missingValues": ["", *entry.get("missing", [])],
        "primaryKey": entry["key"],
    }
    if link := entry.get("refers"):
        reference = {"resource": link["to"].removesuffix(".csv"), "fields": [link["their"]]}
        schema["foreignKeys"] = [{"fields": [link["field"]], "reference": reference}]
    return schema


def _describe_toml(path: Path, folder: Path, decisions: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return what is particular to a TOML file, and the texts in which its sources are named."""
    content = _toml(path)
    entry = _entry(decisions["toml"], path, folder)
    title = entry["title"].format(name=path.stem) if entry else content.get("title", path.stem)
    texts = [] if path.name == DECISIONS else list(_sources(content))
    return {"type": "file", "profile": "data-resource", "title": title}, texts


def _describe_svg(path: Path, folder: Path, decisions: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return what is particular to a drawing, its own licence among it, and the texts that name its sources."""
    about = load_pictures(folder / PICTURES).get(path.stem)
    if about is None:
        raise DataError(
            "Van deze tekening is niet beschreven wat zij laat zien.",
            file=path,
            expected=f"een stuk [[picture]] met deze id in data/{PICTURES}",
        )
    own = {"licenses": [_LICENCES[about.licence]]} if about.licence in _LICENCES else {}
    special = {"type": "file", "profile": "data-resource", "title": about.title or about.alternative or about.id}
    return special | own, [about.source] if about.source else [about.maker]


def _sources(content: Any) -> Iterator[str]:
    """Yield every text that stands under ``source``, however deep."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key == "source" and isinstance(value, str):
                yield value
            else:
                yield from _sources(value)
    elif isinstance(content, list):
        for value in content:
            yield from _sources(value)


def _entry(entries: list[dict[str, Any]], path: Path, folder: Path) -> dict[str, Any] | None:
    name = path.relative_to(folder).as_posix()
    return next((entry for entry in entries if fnmatch(name, entry["path"])), None)


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"Dit is geen leesbaar TOML-bestand ({error}).", file=path) from None


def main(arguments: list[str]) -> int:
    """Write the descriptor, or with ``--check`` only compare; return the exit code."""
    folder = data_dir()
    path = folder / DESCRIPTOR
    try:
        text = render(folder)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    current = path.read_text(encoding="utf-8") if path.is_file() else ""
    if current == text:
        print(f"data/{DESCRIPTOR} is bij.")
        return 0
    if "--check" in arguments:
        print(f"data/{DESCRIPTOR} loopt achter. Draai: python -m course.authoring.package", file=sys.stderr)
        return 1
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"data/{DESCRIPTOR} is opnieuw geschreven.")
    return 0


if __name__ == "__main__":
    run_command(lambda: main(sys.argv[1:]))
