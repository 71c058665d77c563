"""Reading a heap of unknown files: is everything usable found, and everything dangerous refused with a sentence?"""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from autograder.collect import intake
from autograder.collect.intake import read_intake
from autograder.problem import Problem


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def refused(path: Path) -> dict[str, str]:
    return {refusal.name: refusal.why for refusal in read_intake(path).refused}


def test_are_zips_in_zips_and_folders_read(tmp_path: Path):
    """Is every notebook found with a name that tells where it was, and is rubbish passed over?"""
    inner = zipped({"Bram/c.ipynb": b"{3}", "__MACOSX/c.ipynb": b"x", ".DS_Store": b"x"})
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "a.ipynb").write_bytes(b"{1}")
    (tmp_path / "map" / "all.zip").write_bytes(zipped({"Anna/b.ipynb": b"{2}", "rest.zip": inner}))
    found = {found.name: found.data for found in read_intake(tmp_path).found}
    assert found == {
        "map/a.ipynb": b"{1}",
        "map/all.zip/Anna/b.ipynb": b"{2}",
        "map/all.zip/rest.zip/Bram/c.ipynb": b"{3}",
    }
    assert read_intake(tmp_path).refused == []


def test_is_what_a_system_adds_to_a_download_passed_over(tmp_path: Path):
    """Blackboard's text about every attempt and Brightspace's overview; but not a file of the student's own?"""
    attempt = "Opdracht 3_s1000001_attempt_2026-11-03-14-23-01"
    files = {f"{attempt}.txt": b"Naam: x", f"{attempt}_inlevering.ipynb.txt": b"{}", "index.html": b"<p>"}
    (tmp_path / "x.zip").write_bytes(zipped(files))
    read = read_intake(tmp_path / "x.zip")
    assert [found.name for found in read.found] == [f"x.zip/{attempt}_inlevering.ipynb.txt"]
    assert read.refused == []


@pytest.mark.parametrize("encoding", ["cp437", "utf-8"])
def test_are_accents_in_a_zip_read(tmp_path: Path, encoding: str):
    """As Windows writes them, and as macOS does, neither saying in which encoding?"""
    data = zipped({"Zoe~ Mu~ller.ipynb": b"{}"})
    name = "Zoë Müller.ipynb".encode(encoding)
    for sign, size in ((b"PK\3\4", 26), (b"PK\1\2", 28)):
        where = data.find(sign)
        data = data[: where + size] + struct.pack("<H", len(name)) + data[where + size + 2 :]
    data = data.replace(b"Zoe~ Mu~ller.ipynb", name)
    end = data.find(b"PK\5\6")
    data = data[: end + 12] + struct.pack("<II", end - data.find(b"PK\1\2"), data.find(b"PK\1\2")) + data[end + 20 :]
    (tmp_path / "x.zip").write_bytes(data)
    assert [found.name for found in read_intake(tmp_path).found] == ["x.zip/Zoë Müller.ipynb"]


@pytest.mark.parametrize("name", ["../x.ipynb", "/etc/x.ipynb", "a/../../x.ipynb", "..\\x.ipynb", "C:/x.ipynb"])
def test_is_a_name_that_points_outside_refused(tmp_path: Path, name: str):
    """Zip-slip: is the file refused, and is nothing written?"""
    (tmp_path / "x.zip").write_bytes(zipped({name: b"{}", "goed.ipynb": b"{}"}))
    read = read_intake(tmp_path / "x.zip")
    assert [found.name for found in read.found] == ["x.zip/goed.ipynb"]
    assert "buiten het zip-bestand" in read.refused[0].why
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.zip"]


def test_is_a_bomb_stopped_by_its_real_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A file that unpacks to more than the limit, also when the archive lies about its size?"""
    monkeypatch.setattr(intake, "LARGEST_FILE", 1000)
    data = bytearray(zipped({"bom.ipynb": b"0" * 100_000}))
    (tmp_path / "x.zip").write_bytes(data)
    assert "te groot" in refused(tmp_path / "x.zip")["x.zip/bom.ipynb"]
    for where in (data.find(b"PK\1\2") + 24, data.find(b"PK\3\4") + 22):
        data[where : where + 4] = struct.pack("<I", 10)
    (tmp_path / "x.zip").write_bytes(data)
    assert read_intake(tmp_path / "x.zip").found == []
    assert list(refused(tmp_path / "x.zip")) == ["x.zip/bom.ipynb"]


def test_are_many_files_and_deep_nesting_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Is more than the limits a sentence, and is a zip in a zip in a zip … refused?"""
    data = zipped({"x.ipynb": b"{}"})
    for _ in range(intake.DEEPEST_ZIP):
        data = zipped({"in.zip": data})
    (tmp_path / "diep.zip").write_bytes(data)
    assert "dieper dan 4" in next(iter(refused(tmp_path / "diep.zip").values()))
    monkeypatch.setattr(intake, "LARGEST_TOTAL", 50)
    (tmp_path / "veel.zip").write_bytes(zipped({f"{number}.ipynb": b"0" * 20 for number in range(10)}))
    with pytest.raises(Problem, match="te veel om in één keer op te halen"):
        read_intake(tmp_path / "veel.zip")


def test_is_a_broken_or_locked_zip_refused(tmp_path: Path):
    """No zip at all, cut off, damaged inside, or with a password?"""
    whole = zipped({"x.ipynb": bytes(range(256)) * 40})
    locked = bytearray(zipped({"x.ipynb": b"{}"}))
    for mark, where in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        locked[locked.find(mark) + where] |= 1
    damaged = bytearray(whole)
    damaged[60] ^= 255
    (tmp_path / "geen.zip").write_bytes(b"hallo")
    (tmp_path / "half.zip").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "slot.zip").write_bytes(locked)
    (tmp_path / "stuk.zip").write_bytes(damaged)
    told = refused(tmp_path)
    assert "geen heel zip-bestand" in told["geen.zip"]
    assert "geen heel zip-bestand" in told["half.zip"]
    assert "wachtwoord" in told["slot.zip/x.ipynb"]
    assert "beschadigd" in told["stuk.zip/x.ipynb"]


def test_are_links_and_other_kinds_refused(tmp_path: Path):
    """A link to a file elsewhere, a picture, a document?"""
    (tmp_path / "geheim").write_text("x", encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.ipynb").symlink_to(tmp_path / "geheim")
    (tmp_path / "in" / "verslag.docx").write_bytes(b"x")
    told = refused(tmp_path / "in")
    assert "verwijzing" in told["link.ipynb"]
    assert told["verslag.docx"] == "is geen notebook (.ipynb)."
    assert read_intake(tmp_path / "in").found == []


def test_is_a_path_that_is_not_there_told(tmp_path: Path):
    """One sentence, with the path?"""
    with pytest.raises(Problem, match=r"Ik vind .*weg niet"):
        read_intake(tmp_path / "weg")


def test_can_a_name_not_write_on_the_screen(tmp_path: Path):
    """Are control characters in a name made visible?"""
    (tmp_path / "x.zip").write_bytes(zipped({"a\x1b[31m\n.ipynb": b"{}"}))
    (found,) = read_intake(tmp_path).found
    assert found.name.isprintable()


def test_does_one_bad_file_never_stop_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A pipe, a link in a zip, a student's bomb, a name that is no UTF-8: are the files around them taken?"""
    monkeypatch.setattr(intake, "LARGEST_UNPACKED", 2_000)
    os.mkfifo(tmp_path / "a.ipynb")
    (tmp_path / os.fsdecode(b"Ren\xe9.ipynb")).write_bytes(b"{1}")
    link = zipfile.ZipInfo("verwijzing.ipynb")
    link.external_attr = 0o120777 << 16
    bomb = zipped({f"{number}.ipynb": b"0" * 900 for number in range(9)})
    with zipfile.ZipFile(tmp_path / "klas.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("bom.zip", bomb)
        archive.writestr("goed.ipynb", b"{2}")
    read = read_intake(tmp_path)
    assert {b"{1}", b"{2}"} <= {found.data for found in read.found}
    assert {refusal.name: refusal.why for refusal in read.refused} == {
        "a.ipynb": "is geen gewoon bestand.",
        "klas.zip/verwijzing.ipynb": "is een verwijzing naar een ander bestand; die volg ik niet.",
        "klas.zip/bom.zip": "wordt uitgepakt te groot; de rest ervan neem ik niet aan.",
    }


def test_is_a_name_as_windows_zips_it_read(tmp_path: Path):
    """In code page 850, which has letters that 437 lacks?"""
    path = tmp_path / "x.zip"
    path.write_bytes(zipped({"Zo#.ipynb": b"{}"}).replace(b"Zo#", "Zoã".encode("cp850")))
    assert [found.name for found in read_intake(path).found] == ["x.zip/Zoã.ipynb"]
