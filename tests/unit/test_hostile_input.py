"""Does no command of ours end in a traceback, whatever it is given and whatever code page its output has?"""

from __future__ import annotations

import io
import runpy
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from itertools import cycle
from pathlib import Path

import pytest

from autograder.config import CourseFolder
from course.base import command

ROOT = Path(__file__).resolve().parents[2]
#: Windows gives a program whose output goes to a file or a pipe one of the first two.
CODE_PAGES = ("cp1252", "cp850", "ascii", "utf-8")
NAMES = "Yağız Kılıç, João, Ødegård, Łukasz – ‘→ 中"
#: What can stand in the place of any argument; the second is a file name that is no text, as Linux hands it on.
HOSTILE = (
    "",
    "\udcff\udcfe",
    NAMES,
    "a" * 5000,
    "../../..",
    "-",
    "--onzin",
    "--=",
    "\n\t",
    "²",
    "-1",
    "{0}%s[red]",
    "[/]",
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a course folder, a damaged one, and files of the wrong kind, under a wide name."""
    folder = tmp_path_factory.mktemp("Yağız ł")
    CourseFolder.create(folder / "nakijken")
    (folder / "leeg").mkdir()
    (folder / "bytes").write_bytes(bytes(range(256)))
    (folder / "klas.csv").write_text("Studentnummer;Naam\n0123456;" + NAMES, encoding="utf-8")
    (folder / "stuk.zip").write_bytes(b"PK\x03\x04 geen zip")
    return folder


def run(module: str, arguments: list[str], code_page: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run ``python -m module`` in this process, with output and errors in a code page, and return what it wrote."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=code_page, write_through=True)
    monkeypatch.setattr(sys, "argv", [module, *arguments])
    with redirect_stdout(stream), redirect_stderr(stream), pytest.raises(SystemExit):
        runpy.run_module(module, run_name="__main__")
    return raw.getvalue().decode(code_page)


def commands(place: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield every command with what it may be given, where nothing good can come of it."""
    grading = "autograder.command.cli"
    course = ["--dir", str(place / "nakijken")]
    for number, verb in enumerate(("release", "collect", "grade", "feedback", "export", "anchors", "vignettes")):
        yield grading, [verb, "--help"]
        # Releasing without a name is no mistake: it takes every assignment.
        some = ["geen"] if verb == "release" else []
        for hostile in HOSTILE[1 + number % 3 :: 3]:
            yield grading, [verb, hostile, *course]
        for file in ("bytes", "stuk.zip", "leeg"):
            yield grading, [verb, *some, "--dir", str(place / file)]
    for verb in ("collect", "anchors", "vignettes"):
        for file in ("bytes", "stuk.zip", "leeg", "klas.csv", "niets", "Yağız.ipynb"):
            yield grading, [verb, str(place / file), *course]
    for option, verb in (("--roster", ["collect", str(place / "leeg")]), ("--map", ["collect", str(place / "leeg")])):
        for file in ("bytes", "stuk.zip", "leeg", "niets"):
            yield grading, [*verb, option, str(place / file), "--yes", *course]
    yield grading, ["export", "--to", str(place / "leeg"), *course]
    for database in ("", NAMES, "sqlite:////niet/daar/x.db", "onbekend://a:geheim@b/c"):
        yield grading, ["grade", "--db", database, *course]
    for hostile in HOSTILE:
        yield grading, [hostile]
        yield "course.jupyter", ["--port", hostile, hostile or "x"]
        yield "course.jupyter", ["--no-browser", "--dir", str(place / "bytes" / hostile.replace("..", "x"))]
        for words in ([hostile], ["new", hostile], ["new", "question", hostile, hostile], ["new", "module", hostile]):
            yield "course.authoring", words
        yield "course.authoring", ["new", "assignment", hostile, "--title", hostile]
        yield "course.authoring", ["new", "instrument", hostile]
        yield "autograder.release", [str(place / "leeg" / "x"), "--out", str(place / "bytes" / hostile), hostile]
    yield "course.authoring.package", ["--check", NAMES]
    yield "course.authoring.schemas", ["--check", NAMES]
    yield "course.authoring.crosschecks", []


@pytest.mark.filterwarnings("ignore:.*found in sys.modules.*:RuntimeWarning")
def test_no_command_ends_in_a_traceback(place: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Is what it says a sentence for every command and every hostile argument, and is nothing unforeseen?"""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "_unforeseen", lambda: "ONVOORZIEN: " + traceback.format_exc())
    wrong = []
    for (module, arguments), code_page in zip(commands(place), cycle(CODE_PAGES), strict=False):
        words = run(module, arguments, code_page, monkeypatch)
        if "Traceback" in words:
            wrong.append((module, arguments, code_page, words[-900:]))
    assert wrong == []


@pytest.mark.parametrize("code_page", CODE_PAGES)
def test_names_can_be_read_in_every_code_page(code_page: str) -> None:
    """Does a letter that a code page lacks lose its accent, and no more than that?"""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=code_page, write_through=True)
    with redirect_stdout(stream), redirect_stderr(stream):
        command.speak_anywhere()
        print(NAMES)
    said = raw.getvalue().decode(code_page).translate(str.maketrans("ğıçãØåŁ–‘→ë", "gicaOaL-'>e"))
    assert said.replace("->", ">") == "Yagiz Kilic, Joao, Odegard, Lukasz - '> " + (
        "中\n" if code_page == "utf-8" else "?\n"
    )


def test_reader_that_stops_reading_gets_no_traceback() -> None:
    """Does a pipe that closes, as with ``| head -1``, leave no words of Python behind?"""
    code = "from course.base.command import run_command; run_command(lambda: print('x\\n' * 200_000))"
    ours = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert ours.stdout and ours.stderr
    ours.stdout.readline()
    ours.stdout.close()
    assert ours.stderr.read() == b""
    ours.wait()
    ours.stderr.close()


def test_unforeseen_is_a_sentence_and_a_file_to_send(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Is what nobody foresaw told with the place of a report, without the home folder in it?"""
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    said = io.StringIO()
    with redirect_stderr(said), pytest.raises(SystemExit, match="1"):
        command.run_command(lambda: int(str(Path.home() / "x")))
    assert said.getvalue().startswith("Er ging iets mis wat niemand voorzag.") and said.getvalue().count("\n") == 1
    report = (tmp_path / "cursus-fout.txt").read_text(encoding="utf-8")
    assert "ValueError" in report and str(Path.home()) not in report
