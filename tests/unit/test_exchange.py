"""Files that people keep or send: are they written as yesterday, and is every other file refused with a sentence?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.base.errors import CourseError
from course.instruments.share import files as share
from course.record import backup
from course.record.exchange import Exchange
from course.vignettes import sharing

#: Files as earlier versions of the course wrote them. They are never made anew: learners have such files.
YESTERDAY = Path(__file__).parent / "yesterday"


class OtherError(CourseError):
    pass


NOTE = Exchange(
    format="cursus/briefje",
    version=2,
    largest=1000,
    too_large="te groot",
    damaged="beschadigd",
    other_format="iets anders",
    other_version="andere versie",
    error=OtherError,
)


def text(content=None, **change):
    return json.dumps({"format": "cursus/briefje", "version": 2, "text": content} | change)


def test_is_a_file_written_with_its_format_and_version_in_front():
    """Can a person read the file, accents and all, and is it the same to the letter as yesterday?"""
    assert NOTE.write({"text": "één & ‘twee’", "list": []}) == (
        '{\n "format": "cursus/briefje",\n "version": 2,\n "text": "één & ‘twee’",\n "list": []\n}'
    )


@given(st.dictionaries(st.sampled_from("abc"), st.lists(st.text(max_size=5) | st.integers(), max_size=4)))
def test_is_what_was_written_read_back(content):
    """Does reading give what was written?"""
    read = NOTE.read(NOTE.write(content))
    assert {key: value for key, value in read.items() if key not in ("format", "version")} == content


def test_can_half_a_character_be_written():
    """Does a text that no file can hold become one that can be saved?"""
    assert '"a?b"' in NOTE.write({"text": "a\ud800b"})


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("x" * 1001, "te groot"),
        (text("x" * 1000), "te groot"),
        ("", "beschadigd"),
        ("geen json", "beschadigd"),
        (text("a")[:-1], "beschadigd"),
        ("[" * 1000, "beschadigd"),
        ('{"a":' * 200, "beschadigd"),
        (text().replace("null", "[" * 60 + "]" * 60), "beschadigd"),
        (text().replace("null", '{"a":' * 60 + "1" + "}" * 60), "beschadigd"),
        ("null", "iets anders"),
        ("[]", "iets anders"),
        ("{}", "iets anders"),
        (text(format="cursus/brief"), "iets anders"),
        (text(format=None), "iets anders"),
        (text(format=["cursus/briefje"], version=3), "iets anders"),
        (text(version=1), "andere versie"),
        (text(version=3), "andere versie"),
        (text(version="2"), "andere versie"),
        (text(version=None), "andere versie"),
    ],
    ids=range(19),
)
def test_is_every_other_file_refused_with_its_own_sentence(given, sentence):
    """Is each fault met with the sentence for it, in the kind of error that the reader asked for?"""
    with pytest.raises(OtherError) as caught:
        NOTE.read(given)
    assert str(caught.value) == sentence


def test_may_a_file_be_as_large_and_as_deep_as_its_kind_allows():
    """Are the limits limits, and not less?"""
    longest = text("x" * (1000 - len(text(""))))
    assert len(longest) == 1000
    assert NOTE.read(longest)["text"].startswith("x")
    assert NOTE.read(text().replace("null", "[" * 40 + "]" * 40))["text"]


def test_is_a_file_read_that_an_editor_saved_with_a_mark_in_front():
    """Does the byte order mark of a Windows editor do no harm?"""
    assert NOTE.read("\ufeff" + text("a"))["text"] == "a"


# -- files of yesterday ------------------------------------------------------------------------------------------------


def kept(name: str) -> str:
    return (YESTERDAY / name).read_bytes().decode("utf-8")


def test_is_a_back_up_of_yesterday_read_and_would_it_be_written_the_same():
    """Are all answers of the file there, and is the file made of them the same to the byte?"""
    made, records = backup.read_backup(kept("back-up.json"))
    assert made == "2026-11-21T09:05:00+01:00"
    assert records["modules/02-attitude"].answers["dagboek"] == "Hé, ‘één’ & twee\nregel 2"
    assert records["opdrachten/02-attitude/opdracht-02-attitude"].answers == {"cijfer": "12,5"}
    content = {"made": made, "records": {place: record.as_json() for place, record in records.items()}}
    assert backup.FILE.write(content) == kept("back-up.json")


def test_are_share_files_of_yesterday_read_and_would_they_be_written_the_same():
    """Does a partner read both kinds of file, and do the same sheets give the same bytes?"""
    sheets = json.loads(kept("share-afspraken.json"))["sheets"]
    assert share.read_file(kept("share-blad.json"), sheets[1])["partner"]["answers"]["hoop"] == "Dat het lukt."
    read = share.read_file(kept("share-afspraken.json"), sheets[1])
    assert read["rows"] == {"hoop": {"outcome": "compromis", "text": "Samen rustig."}}
    assert read["follow"] == {"date": "2027-03-15"}
    assert share.sheet_file(sheets[0])["content"] == kept("share-blad.json")
    answer = {"own": sheets[0], "partner": sheets[1], "rows": read["rows"], "follow": read["follow"]}
    assert share.agreement_file(answer)["content"] == kept("share-afspraken.json")


def test_are_shared_ratings_of_yesterday_read_and_would_they_be_written_the_same():
    """Are all fifteen ratings read, and does the same content give the same bytes?"""
    read = sharing.read_share(kept("vignetten.json"))
    assert (read.person, read.class_code, read.level) == ("0123456789abcdef", "PABO2A", "po")
    assert [row["rating"] for row in read.rows] == [1, 2, 3, 4, 5, 2, 3, 4, 5, 1, 3, 4, 5, 1, 2]
    assert sharing.FILE.write(json.loads(kept("vignetten.json"))) == kept("vignetten.json")
