"""Submissions that break things, on purpose or by accident: how each is made, and what must come of it.

Every entry writes files in the heap that a lecturer collects. Code in a cell would leave a mark if it ever ran.
"""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factories import PERFECT, changed, handed_in, with_cell_twice, with_code, with_record, with_source, without_cell

Notebook = dict[str, Any]
Change = Callable[[Notebook], None]

#: What must come of a file: it is refused, nothing can be done with it, or it is graded by its answers alone.
REFUSED, UNUSABLE, UNSURE, FULL = "geweigerd", "onbruikbaar", "onzeker", "12 punten"


@dataclass(frozen=True)
class Entry:
    """``make`` writes the file; ``result`` is what comes of it, ``said`` what is said about it."""

    make: Callable[[Maker, Path], None]
    result: str
    said: str = ""
    posix: bool = False


@dataclass
class Maker:
    """Makes hand-ins of one student; ``mark`` is the file that code would make."""

    release: Any
    number: str
    mark: Path

    def notebook(self, *changes: Change, answers: dict[str, Any] | None = None, **more: Any) -> Notebook:
        given = PERFECT | {"p-casus": f"Van {self.number}."} if answers is None else answers
        return changed(handed_in(self.release, given, **({"number": self.number} | more)), *changes)

    def ran(self, code: str) -> str:
        """Return code that leaves a mark before it does its harm."""
        return f"open({str(self.mark)!r}, 'a').write({self.number!r})\n{code}"


def text(content: str) -> Entry:
    return raw(content.encode(), UNUSABLE)


def raw(content: bytes, result: str, said: str = "") -> Entry:
    return Entry(lambda maker, path: put(path, content), result, said)


def put(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def with_changes(*changes: Change, result: str = FULL, said: str = "", **more: Any) -> Entry:
    def make(maker: Maker, path: Path) -> None:
        put(path, json.dumps(maker.notebook(*changes, **more)).encode())

    return Entry(make, result, said)


def encoded(encoding: str, result: str, said: str = "") -> Entry:
    return Entry(
        lambda maker, path: put(path, json.dumps(maker.notebook(), ensure_ascii=False).encode(encoding)), result, said
    )


def code(source: str, said: str = "niet uitgevoerd: 1") -> Entry:
    """Add a cell with code, as the first."""
    return Entry(
        lambda maker, path: put(path, json.dumps(maker.notebook(with_code(maker.ran(source)))).encode()), FULL, said
    )


def instead(source: str) -> Entry:
    """Put code in the place of the cell that opens the assignment."""
    return Entry(
        lambda maker, path: put(path, json.dumps(maker.notebook(with_source("open", maker.ran(source)))).encode()),
        FULL,
        "cel open was anders",
    )


def answering(answers: dict[str, Any], points: str, said: str = "") -> Entry:
    return with_changes(answers=answers, result=points, said=said)


def in_zip(fill: Callable[[Maker, zipfile.ZipFile], None], result: str, said: str) -> Entry:
    """Hand in a zip within the zip of the class."""

    def make(maker: Maker, path: Path) -> None:
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
            fill(maker, archive)
        with zipfile.ZipFile(path.parent / "klas.zip", "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{path.stem}.zip", inner.getvalue())

    return Entry(make, result, said)


# -- what is done to a notebook ----------------------------------------------------------------------------------------


def in_metadata(**values: Any) -> Change:
    return lambda notebook: notebook["metadata"].update(values)


def in_cursus(**values: Any) -> Change:
    return lambda notebook: notebook["metadata"]["cursus"].update(values)


def in_hand_in(**values: Any) -> Change:
    return lambda notebook: notebook["metadata"]["cursus"]["inlevering"].update(values)


def in_record(**values: Any) -> Change:
    return lambda notebook: notebook["metadata"]["cursus"]["inlevering"]["record"].update(values)


def reordered(notebook: Notebook) -> None:
    notebook["cells"].reverse()


def retyped(notebook: Notebook) -> None:
    for cell in notebook["cells"]:
        if cell["id"] == "p-keuze":
            cell["cell_type"] = "markdown"
            del cell["outputs"], cell["execution_count"]


def renamed(notebook: Notebook) -> None:
    for number, cell in enumerate(notebook["cells"]):
        cell["metadata"].get("nbgrader", {})["grade_id"] = f"anders-{number}"
        cell["id"] = f"anders-{number}"


def richer(notebook: Notebook) -> None:
    for cell in notebook["cells"]:
        if "points" in cell["metadata"].get("nbgrader", {}):
            cell["metadata"]["nbgrader"]["points"] = 1000


def scored(notebook: Notebook) -> None:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            result = {"output_type": "execute_result", "metadata": {}, "data": {"text/plain": "2.0"}}
            cell["outputs"], cell["execution_count"] = [result | {"execution_count": 1}], 1


def as_version_3(notebook: Notebook) -> None:
    cells = [
        cell | {"input": cell.pop("source")} if cell["cell_type"] == "code" else cell for cell in notebook.pop("cells")
    ]
    notebook.update(nbformat=3, nbformat_minor=0, worksheets=[{"cells": cells, "metadata": {}}])


def as_version_5(notebook: Notebook) -> None:
    notebook.update(nbformat=5, nbformat_minor=9, nieuw={"deel": []})


def deep(depth: int) -> Any:
    made: Any = []
    for _ in range(depth):
        made = [made]
    return made


def odd_cells(notebook: Notebook) -> None:
    notebook["cells"] += [None, 3, [], {"cell_type": 5}, {"metadata": None, "source": {"a": 1}}, {"source": [1, None]}]


# -- files that are none -----------------------------------------------------------------------------------------------


def pipe(maker: Maker, path: Path) -> None:
    os.mkfifo(path)


def link_to(target: str) -> Callable[[Maker, Path], None]:
    return lambda maker, path: path.symlink_to(target)


def enormous(maker: Maker, path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(300_000_000)


def not_utf8(maker: Maker, path: Path) -> None:
    content = json.dumps(maker.notebook()).encode()
    name = os.fsencode(path.parent) + b"/" + maker.number.encode() + b"-\xff\xfe.ipynb"
    with open(name, "wb") as file:
        file.write(content)


def many(maker: Maker, archive: zipfile.ZipFile) -> None:
    for number in range(21_000):
        archive.writestr(f"{number}.ipynb", b"")


def large(maker: Maker, archive: zipfile.ZipFile) -> None:
    for number in range(12):
        archive.writestr(f"{number}.ipynb", b" " * 24_000_000)


def outside(maker: Maker, archive: zipfile.ZipFile) -> None:
    archive.writestr("../../../buiten.ipynb", json.dumps(maker.notebook()))


def linked(maker: Maker, archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("link.ipynb")
    entry.external_attr = 0o120777 << 16
    archive.writestr(entry, "/etc/passwd")


def no_zip(maker: Maker, path: Path) -> None:
    put(path.with_suffix(".zip"), b"PK\3\4" + b"x" * 99)


def one_large(maker: Maker, archive: zipfile.ZipFile) -> None:
    archive.writestr("bom.ipynb", b"0" * 90_000_000)


ENDLESS = "while True: pass"
BOMB = "import os\nwhile True: os.fork()"

#: Every hostile submission, by what it is.
HOSTILE: dict[str, Entry] = {
    # what is no notebook
    "empty file": raw(b"", REFUSED, "is leeg"),
    "plain text": raw(b"Hierbij mijn werk.", REFUSED, "beschadigd"),
    "cut off": raw(b'{"cells": [{"cell_type": "code", "sour', REFUSED, "beschadigd"),
    "deep json": raw(b"[" * 200_000, REFUSED, "beschadigd"),
    "deep and closed": raw(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, REFUSED, "beschadigd"),
    "not a number": raw(b'{"cells": [], "x": NaN}', REFUSED, "beschadigd"),
    "list": raw(b"[1, 2]", REFUSED, "geen notebook"),
    "cells of another kind": raw(b'{"cells": {"a": 1}}', REFUSED, "geen notebook"),
    "a pdf by another name": raw(b"%PDF-1.7\n" + bytes(range(256)) * 20, REFUSED, "beschadigd"),
    "300 MB": Entry(enormous, REFUSED, "te groot"),
    "utf-16": encoded("utf-16", REFUSED, "beschadigd"),
    "latin-1": encoded("latin-1", FULL),
    "byte order mark": encoded("utf-8-sig", FULL),
    "pipe": Entry(pipe, REFUSED, "geen gewoon bestand", posix=True),
    "link to the gradebook": Entry(link_to("../nakijken/gradebook.db"), REFUSED, "verwijzing", posix=True),
    "link to an endless device": Entry(link_to("/dev/zero"), REFUSED, "verwijzing", posix=True),
    "link to itself": Entry(lambda maker, path: path.symlink_to(path.name), REFUSED, "verwijzing", posix=True),
    "name that is no text": Entry(not_utf8, FULL, posix=True),
    # zips within the zip of the class
    "zip with very many files": in_zip(many, REFUSED, "meer dan"),
    "zip that unpacks very large": in_zip(large, REFUSED, "uitgepakt te groot"),
    "zip with one very large file": in_zip(one_large, REFUSED, "te groot"),
    "zip with a way out": in_zip(outside, REFUSED, "buiten het zip-bestand"),
    "zip with a link": in_zip(linked, REFUSED, "verwijzing"),
    "zip that is none": Entry(no_zip, REFUSED, "heel zip"),
    # notebooks that were changed
    "cells deleted": with_changes(without_cell("p-meer"), without_cell("open"), said="ontbrak"),
    "all cells deleted": with_changes(lambda notebook: notebook.update(cells=[]), said="ontbrak"),
    "cell doubled": with_changes(with_cell_twice("p-keuze"), said="2 keer"),
    "cells in another order": with_changes(reordered),
    "cells of another type": with_changes(retyped, said="was anders"),
    "cells with other ids": with_changes(renamed, said="ontbrak"),
    "more points": with_changes(richer),
    "points in the output": with_changes(scored),
    "another kernel": with_changes(in_metadata(kernelspec={"name": "bash", "display_name": "Bash", "language": "sh"})),
    "says that it is code": with_changes(in_cursus(answers="code")),
    "nbformat 3": with_changes(as_version_3, result=REFUSED, said="geen notebook"),
    "nbformat 5": with_changes(as_version_5),
    "odd cells": with_changes(odd_cells),
    "deep metadata": with_changes(in_metadata(diep=deep(400))),
    # records that were changed
    "record of another assignment": with_changes(in_hand_in(assignment="91-ander"), result=REFUSED, said="91-ander"),
    "assignment with a way out": with_changes(in_hand_in(assignment="../../x"), result=REFUSED, said="../../x"),
    "notebook with a way out": with_changes(in_hand_in(notebook="../../../x")),
    "record of another notebook": with_changes(
        in_record(notebook="opdracht-91-ander"), result="leeg", said="horen bij een ander notebook"
    ),
    "record that is text": with_changes(with_record("{kapot"), result="leeg", said="beschadigd"),
    "record that is a list": with_changes(with_record([1]), result="leeg", said="beschadigd"),
    "record of a newer course": with_changes(in_record(schema=99), result="leeg", said="nieuwere"),
    "hand-in of a newer course": with_changes(in_hand_in(schema=99), result=REFUSED, said="nieuwere versie"),
    "handed in in 2099": with_changes(time="2099-01-01T00:00:00+01:00"),
    "handed in in 1970": with_changes(time="1970-01-01T00:00:00+00:00"),
    "handed in never": with_changes(in_hand_in(time="gisteren")),
    "number with a way out": with_changes(in_hand_in(student={"number": "../../..", "name": ""}), result=UNSURE),
    "answers of wrong types": answering(
        {"p-keuze": ["a"], "p-meer": {"a": 1}, "p-koppel": [1], "p-orde": "zien", "p-getal": [], "p-term": 7},
        "0 punten", "onleesbaar",
    ),
    "script in a text": answering(
        PERFECT | {"p-casus": "<script>alert(1)</script>", "p-term": "<img src=x>"}, "11 punten"
    ),
    "half a character": answering(PERFECT | {"p-casus": "\ud800"}, FULL, "onleesbaar"),
    "very long text": answering(PERFECT | {"p-casus": "x" * 5_000_000}, FULL, "onleesbaar"),
    "number without end": answering(PERFECT | {"p-getal": "1e999999"}, "11 punten"),
    "deep answer": answering(PERFECT | {"p-casus": deep(300)}, FULL, "onleesbaar"),
    "unknown questions": answering(PERFECT | {"../../etc": "x", "__class__": "x"}, FULL, "onbekende vragen"),
    # code that must not run
    "endless loop": code(ENDLESS),
    "sleep": code("import time; time.sleep(10**6)"),
    "memory bomb": code("x = 'x' * 10**11"),
    "fork bomb": code(BOMB),
    "huge output": code("while True: print('x' * 10**6)"),
    "disk flood": code("open('vol', 'wb').write(b'0' * 10**12)"),
    "kills its kernel": code("import os; os._exit(1)"),
    "kills its parent": code("import os, signal; os.kill(os.getppid(), signal.SIGKILL)"),
    "asks something": code("input('wat? ')"),
    "reads the gradebook": code("open('../../../gradebook.db', 'rb').read()"),
    "reads the keys": code("import glob; print(glob.glob('../../../source/**', recursive=True))"),
    "reads the environment": code("import os; print(os.environ)"),
    "reads others' work": code("import glob; print(glob.glob('../../*/*/*.ipynb'))"),
    "goes online": code("import urllib.request; urllib.request.urlopen('http://127.0.0.1')"),
    "prints a score": instead("print(2.0)\n2.0"),
    "makes noise": instead("import sys, warnings; print('x', file=sys.stderr); warnings.warn('x')"),
    "replaces the checks": instead("class Les:\n    ask = score = lambda *a, **k: 9\nles = Les()\n9"),
    "replaces the library": instead("import course.questions as q\nq.Question.score = lambda *a: 9"),
    "hooks the shell": instead("get_ipython().events.register('post_run_cell', print)"),
}  # fmt: skip
if sys.platform == "win32":
    HOSTILE = {name: entry for name, entry in HOSTILE.items() if not entry.posix}
