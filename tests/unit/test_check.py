"""Does ``cursus check`` say what is found, in Dutch, without a name, and whether it is all right?"""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import cursus
from course.jupyter import check as inside
from course.setup import check, environment


def lines(findings: list[check.Finding]) -> dict[str, check.Finding]:
    return {finding.what: finding for finding in findings}


def test_everything_is_looked_at(tmp_path: Path) -> None:
    """Are Python, folder, room, browser, settings and network among what is known without the course?"""
    found = lines(check.outside(tmp_path))
    assert list(found) == ["Cursus", "Computer", "Python", "Map", "Ruimte", "Browser", "Instellingen", "Netwerk"]


def test_report_names_nobody_and_its_code_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is a home folder left out, and is the code 1 as soon as one thing is wrong?"""
    monkeypatch.setattr("pathlib.Path.home", lambda: Path("/home/yagiz"))
    said = io.StringIO()
    with redirect_stdout(said):
        assert check.report([check.Finding("Map", "/home/yagiz/cursus"), check.NOT_INSTALLED]) == 1
        assert check.report([check.Finding("Map", "x", "let op")]) == 0
    assert "yagiz" not in said.getvalue() and "<thuis>/cursus" in said.getvalue()
    assert (
        "Niet in orde: Installatie." in said.getvalue() and "Alles wat de cursus nodig heeft, werkt." in said.getvalue()
    )


def test_variables_are_named_and_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does the report say which settings play a part, and never what they are?"""
    monkeypatch.setenv("PIP_TARGET", "/geheim")
    monkeypatch.setenv("HTTPS_PROXY", "http://jan:geheim@proxy")
    how = lines(check.outside(tmp_path))["Instellingen"].how
    assert "PIP_TARGET" in how and "wel gebruikt: HTTPS_PROXY" in how and "geheim" not in how


def test_computer_without_the_course_is_told_what_can_be_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does it work before the first start, when that cannot go well?"""
    monkeypatch.setattr(environment, "has_course", lambda group: False)
    monkeypatch.setattr(cursus, "ROOT", tmp_path)
    for group in environment.GROUPS.values():
        (tmp_path / group.lock).touch()
    (tmp_path / "pyproject.toml").touch()
    assert cursus.main(["check"]) == 1
    assert "[fout]   Installatie: nog niet gedaan of niet af" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "mark", "told"),
    [
        (None, "goed", "nog geen"),
        ('{"schema": 1, "answers": {}}', "goed", "1 bestand, te lezen"),
        ("{ afgebroken", "fout", "niet te lezen: 03-differentiatie.json"),
    ],
)
def test_answers_are_read(tmp_path: Path, content: str | None, mark: str, told: str) -> None:
    """Is an answer record that cannot be read named, and one that can counted?"""
    record = tmp_path / "modules" / "antwoorden" / "03-differentiatie.json"
    record.parent.mkdir(parents=True)
    if content is not None:
        record.write_text(content)
    [found] = inside._answers(tmp_path)
    assert (found.mark, found.how) == (mark, told)


def test_copies_beside_a_record_are_no_records(tmp_path: Path) -> None:
    """Does a reserve not count as one more, and a damaged file that was set aside not as wrong for ever?"""
    folder = tmp_path / "modules" / "antwoorden"
    folder.mkdir(parents=True)
    for name in ("00-start.json", "00-start.reserve.json"):
        (folder / name).write_text('{"schema": 1, "answers": {}}')
    (folder / "00-start.beschadigd-20261129.json").write_text("{ afgebroken")
    [found] = inside._answers(tmp_path)
    assert (found.mark, found.how) == ("goed", "1 bestand, te lezen")
