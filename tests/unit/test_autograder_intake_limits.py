"""Where exactly do the limits of reading hand-ins lie, and what is told of each file that is not taken in?"""

from __future__ import annotations

import io
import os
import zipfile
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from outlook_sample import message
from test_autograder_intake import refused, zipped

from autograder.collect import intake
from autograder.collect.intake import Found, Intake, Refusal, printable, read_intake
from autograder.lms import maker_in
from autograder.problem import Problem


def names(path: Path) -> list[str]:
    return [found.name for found in read_intake(path).found]


def told(path: Path) -> str:
    with pytest.raises(Problem) as problem:
        read_intake(path)
    return str(problem.value)


def notebooks(folder: Path, count: int) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"{number}.ipynb").write_bytes(b"{}")
    return folder


# -- how much ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x.ipynb", "x.zip"])
def test_may_a_file_be_exactly_the_largest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str):
    """And one byte more is refused with both sizes, in a folder and in a zip?"""
    data = b"0" * 3_000_000
    (tmp_path / name).write_bytes(zipped({"x.ipynb": data}) if name == "x.zip" else data)
    where = "x.zip/x.ipynb" if name == "x.zip" else name
    monkeypatch.setattr(intake, "LARGEST_FILE", 3_000_000)
    assert names(tmp_path) == [where]
    monkeypatch.setattr(intake, "LARGEST_FILE", 2_999_999)
    assert refused(tmp_path) == {where: "is te groot (3 MB of meer; een inlevering is hoogstens 2 MB)."}


def test_may_a_zip_be_exactly_the_largest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "x.ZIP").write_bytes(zipped({"x.ipynb": os.urandom(2_500_000)}))
    size = (tmp_path / "x.ZIP").stat().st_size
    monkeypatch.setattr(intake, "LARGEST_ZIP", size)
    assert names(tmp_path) == ["x.ZIP/x.ipynb"]
    monkeypatch.setattr(intake, "LARGEST_ZIP", size - 1)
    assert refused(tmp_path) == {"x.ZIP": "is te groot (2 MB). Pak dit zip-bestand eerst uit."}


def test_may_a_zip_within_a_zip_be_larger_than_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """As long as everything together stays within the limit, what was packed within counted too?"""
    inner = zipped({"x.ipynb": os.urandom(500)})
    (tmp_path / "x.zip").write_bytes(zipped({"in.ZIP": inner, "y.ipynb": b"{}"}))
    monkeypatch.setattr(intake, "LARGEST_FILE", 500)
    monkeypatch.setattr(intake, "LARGEST_TOTAL", len(inner) + 500 + 2)
    assert names(tmp_path) == ["x.zip/in.ZIP/x.ipynb", "x.zip/y.ipynb"]
    monkeypatch.setattr(intake, "LARGEST_TOTAL", len(inner) + 500 + 1)
    with pytest.raises(Problem):
        read_intake(tmp_path)


def test_how_large_may_a_zip_within_a_zip_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    inner = zipped({"x.ipynb": b"{}"})
    (tmp_path / "x.zip").write_bytes(zipped({"in.zip": inner, "y.ipynb": b"{}"}))
    monkeypatch.setattr(intake, "LARGEST_INNER_ZIP", len(inner))
    assert names(tmp_path) == ["x.zip/in.zip/x.ipynb", "x.zip/y.ipynb"]
    monkeypatch.setattr(intake, "LARGEST_INNER_ZIP", len(inner) - 1)
    assert names(tmp_path) == ["x.zip/y.ipynb"]
    assert list(refused(tmp_path)) == ["x.zip/in.zip"]


def test_how_much_may_come_out_of_a_zip_within_a_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Is the rest of it refused, and everything beside it taken?"""
    three = {f"{number}.ipynb": b"0" * 10 for number in range(3)}
    inside = [f"x.zip/in.zip/{name}" for name in three]
    after = [f"x.zip/{name}" for name in three]
    (tmp_path / "x.zip").write_bytes(zipped({"in.zip": zipped(three)} | three))
    monkeypatch.setattr(intake, "LARGEST_UNPACKED", 20)
    assert names(tmp_path) == inside + after
    monkeypatch.setattr(intake, "LARGEST_UNPACKED", 19)
    assert names(tmp_path) == inside[:2] + after
    assert refused(tmp_path) == {"x.zip/in.zip": "wordt uitgepakt te groot; de rest ervan neem ik niet aan."}


TOO_MUCH = (
    "Hier staat te veel om in één keer op te halen (meer dan 3 bestanden of 1000 MB). Haal de inleveringen in delen op."
)


def test_may_there_be_exactly_the_most_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """In a folder, in one zip, and over several zips: is one more told?"""
    monkeypatch.setattr(intake, "MOST_FILES", 3)
    packed = zipped({f"{number}.ipynb": b"{}" for number in range(3)})
    for place in ("map", "zip", "zips"):
        (tmp_path / place).mkdir()
    (tmp_path / "zip" / "x.zip").write_bytes(packed)
    assert len(names(notebooks(tmp_path / "map", 3))) == len(names(tmp_path / "zip")) == 3
    (tmp_path / "zips" / "a.zip").write_bytes(packed)
    (tmp_path / "zips" / "b.ipynb").write_bytes(b"{}")
    assert told(tmp_path / "zips") == TOO_MUCH
    notebooks(tmp_path / "map", 4)
    assert told(tmp_path / "map") == (
        f"In {tmp_path / 'map'} staan meer dan 3 bestanden. Wijs de map met inleveringen aan."
    )
    (tmp_path / "zip" / "x.zip").write_bytes(zipped({f"{number}.ipynb": b"{}" for number in range(4)}))
    assert refused(tmp_path / "zip") == {"x.zip": "bevat meer dan 3 bestanden; zo'n zip-bestand open ik niet."}


@pytest.mark.parametrize(("limit", "most"), [("LARGEST_TOTAL", 1000), ("MOST_FILES", 5)])
def test_does_a_bomb_of_one_student_keep_nobody_else_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
):
    """Is a zip by which all together becomes too much refused alone, whatever comes before and after it?"""
    monkeypatch.setattr(intake, limit, most)
    bomb = zipped({f"{number}.ipynb": b"0" * 300 for number in range(5)})
    beside = {"a.ipynb": b"{}", "c.ipynb": b"{}"}
    (tmp_path / "x.zip").write_bytes(zipped({"a.ipynb": b"{}", "b.zip": bomb, "c.ipynb": b"{}"}))
    assert names(tmp_path) == [f"x.zip/{name}" for name in beside]
    assert refused(tmp_path) == {"x.zip/b.zip": "wordt uitgepakt te groot; dit bestand neem ik niet aan."}


def test_may_all_together_be_exactly_the_largest(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(intake, "LARGEST_TOTAL", 5)
    taken = Intake()
    taken.take("a", b"123")
    taken.take("b", b"45")
    with pytest.raises(Problem):
        taken.take("c", b"6")


@pytest.mark.parametrize(("depth", "found"), [(4, True), (5, False)])
def test_how_deep_may_a_zip_lie(tmp_path: Path, depth: int, found: bool):
    data = zipped({"x.ipynb": b"{}"})
    for _ in range(depth - 1):
        data = zipped({"in.zip": data, "y.ipynb": b"{}"})
    (tmp_path / "x.zip").write_bytes(data)
    inner = "x.zip" + "/in.zip" * (depth - 1)
    expected = {} if found else {inner: "zit dieper dan 4 zip-bestanden in elkaar; pak het eerst uit."}
    assert refused(tmp_path) == expected
    assert (f"{inner}/x.ipynb" in names(tmp_path)) is found
    assert "x.zip/y.ipynb" in names(tmp_path)


# -- which files -------------------------------------------------------------------------------------------------------


def test_which_names_may_be_a_notebook(tmp_path: Path):
    """Those that browsers and mail programs give it, in any case, in a folder and in a zip?"""
    good, bad = ["a.IPYNB", "b.json", "c.txt", "d"], ["e.docx", "f.py"]
    for name in good + bad:
        (tmp_path / name).write_bytes(b"{}")
    (tmp_path / "z.zip").write_bytes(zipped(dict.fromkeys(good + bad, b"{}")))
    assert names(tmp_path) == good + [f"z.zip/{name}" for name in good]
    assert refused(tmp_path) == dict.fromkeys(
        ["e.docx", "f.py", "z.zip/e.docx", "z.zip/f.py"], "is geen notebook (.ipynb)."
    )


NOISE = ["Thumbs.db", "desktop.ini", ".DS_Store", "x.lock", "x.reserve.json", "x.jsonl", "x.toml", "x.TMP"]


def test_what_is_not_worth_a_line(tmp_path: Path):
    """What systems and editors leave, before and between real files, and whole folders of it?"""
    files = dict.fromkeys(NOISE, b"x") | {"zz.ipynb": b"{}"}
    files |= {f"{folder}/x.ipynb": b"x" for folder in ("__MACOSX", "__pycache__", ".git", "Map/.ipynb_checkpoints")}
    (tmp_path / "in").mkdir()
    for name, data in files.items():
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_bytes(data)
    (tmp_path / "x.zip").write_bytes(zipped(files))
    for place, expected in ((tmp_path / "in", ["zz.ipynb"]), (tmp_path / "x.zip", ["x.zip/zz.ipynb"])):
        assert (names(place), read_intake(place).refused) == (expected, [])


def test_are_files_read_in_the_order_of_their_names(tmp_path: Path):
    for name in ("b/2.ipynb", "b/1.ipynb", "a/3.ipynb", "c.ipynb"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"{}")
    assert names(tmp_path) == ["c.ipynb", "a/3.ipynb", "b/1.ipynb", "b/2.ipynb"]


def test_is_a_linked_folder_not_entered(tmp_path: Path):
    notebooks(tmp_path / "elders", 1)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link").symlink_to(tmp_path / "elders", target_is_directory=True)
    assert names(tmp_path / "in") == []


def test_is_one_file_enough(tmp_path: Path):
    """A notebook or a zip by itself, with its own name?"""
    (tmp_path / "a.ipynb").write_bytes(b"{1}")
    (tmp_path / "b.zip").write_bytes(zipped({"map/c.ipynb": b"{2}"}))
    assert read_intake(tmp_path / "a.ipynb").found == [Found("a.ipynb", b"{1}")]
    assert read_intake(tmp_path / "b.zip").found == [Found("b.zip/map/c.ipynb", b"{2}")]
    assert Found("b.zip/map/c.ipynb", b"").folder == "b.zip/map"


# -- what is told ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["../x.ipynb", "/x.ipynb", "\\x.ipynb", "a\\..\\..\\x.ipynb", "C:x.ipynb"])
def test_is_a_name_that_points_outside_told_whole(tmp_path: Path, name: str):
    """And are the files after it still read?"""
    (tmp_path / "x.zip").write_bytes(zipped({name: b"{}", "z.ipynb": b"{}"}))
    read = read_intake(tmp_path / "x.zip")
    assert read.refused == [
        Refusal(f"x.zip/{name}", "heeft een naam die buiten het zip-bestand wijst; dit bestand neem ik niet aan.")
    ]
    assert [found.name for found in read.found] == ["x.zip/z.ipynb"]


@pytest.mark.parametrize("name", ["map/a:b.ipynb", "a..b/c.ipynb"])
def test_is_an_odd_name_within_the_zip_taken(tmp_path: Path, name: str):
    """A name that points nowhere else?"""
    (tmp_path / "x.zip").write_bytes(zipped({name: b"{}"}))
    assert names(tmp_path) == [f"x.zip/{name}"]


def test_is_a_file_without_a_name_in_a_zip_no_end(tmp_path: Path):
    """As no program writes it, but anybody can?"""
    data = zipped({"x": b"{}", "y.ipynb": b"{}"})
    for sign, size, name in ((b"PK\3\4", 26, 30), (b"PK\1\2", 28, 46)):
        where = data.find(sign)
        data = data[: where + size] + b"\0\0" + data[where + size + 2 : where + name] + data[where + name + 1 :]
    end, start = data.find(b"PK\5\6"), data.find(b"PK\1\2")
    second = data.find(b"PK\1\2", start + 1)
    data = data[: end + 12] + (end - start).to_bytes(4, "little") + start.to_bytes(4, "little") + data[end + 20 :]
    moved = int.from_bytes(data[second + 42 : second + 46], "little") - 1
    data = data[: second + 42] + moved.to_bytes(4, "little") + data[second + 46 :]
    assert [entry.filename for entry in zipfile.ZipFile(io.BytesIO(data)).infolist()] == ["", "y.ipynb"]
    (tmp_path / "x.zip").write_bytes(data)
    assert names(tmp_path) == ["x.zip/y.ipynb"]


def test_are_broken_zips_told_whole(tmp_path: Path):
    locked = bytearray(zipped({"x.ipynb": b"{}"}))
    for mark, where in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        locked[locked.find(mark) + where] |= 1
    damaged = bytearray(zipped({"x.ipynb": bytes(range(256)) * 40}))
    damaged[60] ^= 255
    (tmp_path / "geen.zip").write_bytes(b"hallo")
    (tmp_path / "slot.zip").write_bytes(locked)
    (tmp_path / "stuk.zip").write_bytes(damaged)
    (tmp_path / "link.ipynb").symlink_to(tmp_path / "geen.zip")
    os.mkfifo(tmp_path / "pijp.ipynb")
    (tmp_path / "zz.ipynb").write_bytes(b"{}")
    assert refused(tmp_path) == {
        "geen.zip": "is geen heel zip-bestand. Download het opnieuw.",
        "slot.zip/x.ipynb": "is beveiligd met een wachtwoord. Pak het zip-bestand eerst zelf uit.",
        "stuk.zip/x.ipynb": "is beschadigd in het zip-bestand. Download het opnieuw.",
        "pijp.ipynb": "is geen gewoon bestand.",
        "link.ipynb": "is een verwijzing naar een ander bestand; die volg ik niet.",
    }
    assert names(tmp_path) == ["zz.ipynb"]


def test_is_a_path_that_is_not_there_told_whole(tmp_path: Path):
    assert (
        told(tmp_path / "weg")
        == f"Ik vind {tmp_path / 'weg'} niet. Geef de map of het zip-bestand met inleveringen op."
    )


@pytest.mark.parametrize("file", [None, "x.ipynb"])
def test_is_a_disk_that_fails_told_with_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str | None):
    """In a folder of that file only; and with the path that was given when the system names none?"""
    notebooks(tmp_path / "map", 1)

    def fails(_: Path) -> bytes:
        raise OSError(5, "Input/output error", file)

    monkeypatch.setattr(Path, "read_bytes", fails)
    assert refused(tmp_path / "map") == {"0.ipynb": "is niet te lezen: Input/output error."}
    one = tmp_path / "map" / "0.ipynb"
    assert told(one) == f"{file or one} is niet te lezen: Input/output error."


def test_what_cannot_be_shown_becomes_a_sign():
    """One sign for each, in what is taken and in what is refused?"""
    assert (
        printable("a\x1b\nb\ud83d é.ipynb")
        == "a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER} é.ipynb"
    )
    seen = Intake()
    seen.refuse("a\n", "zo.")
    seen.take("b\n", b"")
    assert seen.refused == [Refusal("a\N{REPLACEMENT CHARACTER}", "zo.")]
    assert seen.found == [Found("b\N{REPLACEMENT CHARACTER}", b"")]


def mail(**files: bytes) -> bytes:
    message = EmailMessage()
    message["From"] = "Anna Bakker <anna@school.example>"
    message["Date"] = "Tue, 03 Nov 2026 14:23:01 +0100"
    message.set_content("Hierbij.")
    for name, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name.replace("_", "."))
    return bytes(message)


SENDER = "Anna Bakker <anna@school.example> 2026-11-03 13:23:01 UTC"


def test_are_the_attachments_of_a_saved_mail_read(tmp_path: Path):
    """A notebook, a zip and something else, and is a mail without any told?"""
    (tmp_path / "a.EML").write_bytes(
        mail(a_ipynb=b"{1}", b_ZIP=zipped({"c.ipynb": b"{2}"}), d_docx=b"x", e_json=b"{3}")
    )
    (tmp_path / "b.eml").write_bytes(mail())
    read = read_intake(tmp_path)
    assert read.found == [
        Found(f"a.EML/{SENDER}/a.ipynb", b"{1}"),
        Found(f"a.EML/{SENDER}/b.ZIP/c.ipynb", b"{2}"),
        Found(f"a.EML/{SENDER}/e.json", b"{3}"),
    ]
    assert read.refused == [
        Refusal(f"a.EML/{SENDER}/d.docx", "is geen notebook (.ipynb)."),
        Refusal("b.eml", "is een mail zonder bijlage."),
    ]


def outlook(files: dict[str, bytes], address: str = "anna@school.example", smtp: str = "") -> bytes:
    return message("Anna Bakker", address, datetime(2026, 11, 3, 13, 23, 1, tzinfo=UTC), files, smtp)


def test_are_the_attachments_of_a_message_of_outlook_read(tmp_path: Path):
    """As Outlook on Windows saves it, with a long and a short attachment, also within a zip of many?"""
    large = b"{1}" * 9_000
    data = outlook({"a.ipynb": large, "b.zip": zipped({"c.ipynb": b"{2}"}), "d.docx": b"x"})
    (tmp_path / "a.MSG").write_bytes(data)
    (tmp_path / "map.zip").write_bytes(zipped({"post/a.msg": data, "post/b.eml": mail(e_ipynb=b"{3}")}))
    read = read_intake(tmp_path)
    assert read.found == [
        Found(f"a.MSG/{SENDER}/a.ipynb", large),
        Found(f"a.MSG/{SENDER}/b.zip/c.ipynb", b"{2}"),
        Found(f"map.zip/post/a.msg/{SENDER}/a.ipynb", large),
        Found(f"map.zip/post/a.msg/{SENDER}/b.zip/c.ipynb", b"{2}"),
        Found(f"map.zip/post/b.eml/{SENDER}/e.ipynb", b"{3}"),
    ]
    assert [refusal.name.rpartition("/")[2] for refusal in read.refused] == ["d.docx", "d.docx"]


@pytest.mark.parametrize(
    ("address", "smtp", "shown"),
    [
        ("/O=SCHOOL/OU=X/CN=ANNA", "anna@school.example", "anna@school.example"),
        ("/O=SCHOOL/OU=X/CN=ANNA", "", "adres onbekend"),
    ],
)
def test_is_the_sender_within_an_organisation_known(tmp_path: Path, address: str, smtp: str, shown: str):
    """Where Outlook keeps no address of mail: is the real one taken where it is, and is the name known all the same?"""
    (tmp_path / "a.msg").write_bytes(outlook({"a.ipynb": b"{1}"}, address, smtp))
    [name] = names(tmp_path)
    assert name == f"a.msg/Anna Bakker <{shown}> 2026-11-03 13:23:01 UTC/a.ipynb"
    maker = maker_in(name)
    assert maker is not None
    assert (maker.system, maker.name) == ("De mail", "Anna Bakker")
    assert maker.time == datetime(2026, 11, 3, 13, 23, 1, tzinfo=UTC)


@pytest.mark.parametrize("cut", [8, 40, 600, 1_500, 3_000])
def test_is_a_damaged_message_of_outlook_told_and_the_rest_taken(tmp_path: Path, cut: int):
    """Broken off anywhere: one sentence, and the file beside it?"""
    data = outlook({"a.ipynb": b"{1}" * 2_000})
    assert cut < len(data)
    (tmp_path / "a.msg").write_bytes(data[:cut])
    (tmp_path / "b.ipynb").write_bytes(b"{2}")
    read = read_intake(tmp_path)
    assert [found.name for found in read.found] == ["b.ipynb"]
    assert read.refused == [Refusal("a.msg", "is een beschadigde mail. Bewaar hem opnieuw uit je mailprogramma.")]


def test_how_large_may_a_mail_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Twice a file, for what is attached is written longer?"""
    data = mail(a_ipynb=b"0" * 100)
    data += b"\n" * (len(data) % 2)
    (tmp_path / "a.eml").write_bytes(data)
    monkeypatch.setattr(intake, "LARGEST_FILE", len(data) // 2)
    assert names(tmp_path) == [f"a.eml/{SENDER}/a.ipynb"]
    monkeypatch.setattr(intake, "LARGEST_FILE", len(data) // 2 - 1)
    assert names(tmp_path) == []
