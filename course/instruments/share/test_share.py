"""SHARE for two: is every answer checked, is a partner's file never trusted, and is the agreement right?"""

from __future__ import annotations

import json
import re
from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.instruments import build
from course.instruments.share.agreement import agreement_page, picture, picture_html, states, summary
from course.instruments.share.files import (
    FILE,
    ShareError,
    agreement_file,
    file_name,
    read_file,
    respond,
    sheet_file,
)
from course.instruments.share.sheet import MAX_TEXT, PRACTICE_ID, Share, open_rows, sheet_rows
from course.questions import AnswerError, QuestionError

QUESTION = Share("share", "SHARE")
ROWS = [row.id for row in sheet_rows()]
ANNA = {"sheet": "a" * 16, "name": "Anna", "answers": {"hoop": "Dat het lukt.", "verwachting-geluid": "Stil."}}
BRAM = {"sheet": "b" * 16, "name": "Bram", "answers": {"hoop": "Rust.", "verwachting-geluid": "Werkgeluid."}}
START = {"mode": "bestanden", "stage": "invullen", "own": {**ANNA, "done": True}}
BOTH = {
    "mode": "bestanden",
    "stage": "vergelijken",
    "own": {**ANNA, "done": True},
    "partner": {**BRAM, "done": True},
    "rows": {
        "hoop": {"outcome": "eens"},
        "verwachting-geluid": {"outcome": "compromis", "text": "Een kaart op het bord.", "who": "Anna maakt hem."},
    },
    "follow": {"date": "2027-03-15", "first": "Taal op dinsdag"},
}
HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt;'

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


def text_of(page) -> str:
    return page["content"]


def changed(answer, *path, to):
    """Return a copy of an answer with one value replaced, wherever it stands."""
    copy = deepcopy(answer)
    place = copy
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return copy


# ----------------------------------------------------------------------------- the sheet


def test_has_the_sheet_the_questions_of_the_source():
    """Are there questions 1 to 4 and the aspects a to k of question 5, in this order?"""
    assert [row.label for row in sheet_rows()] == ["1", "2", "3", "4", *(f"5{letter}" for letter in "abcdefghijk")]
    assert all(row.title and row.text and row.prompt for row in sheet_rows())
    assert [bool(row.group) for row in sheet_rows()] == [False] * 4 + [True] * 11


def test_is_a_good_answer_kept_as_it_is():
    """Does checking an answer in stored form change nothing, whatever stage it is in?"""
    for answer in (START, BOTH, changed(BOTH, "stage", to="lezen"), changed(BOTH, "mode", to="laptop")):
        assert QUESTION.clean(answer) == answer
        assert list(QUESTION.clean(answer)) == list(answer)
    assert QUESTION.clean(None) is None


def test_is_what_is_empty_left_out():
    """Do blank texts disappear, so that unanswered stays absent?"""
    answer = changed(BOTH, "own", "answers", to={"hoop": "Ja", "houding": "  ", "mijn-taken": None})
    answer["rows"] = {"hoop": {"outcome": None, "text": " "}, "houding": None}
    answer["follow"] = {"date": "", "first": None}
    cleaned = QUESTION.clean(answer)
    assert cleaned["own"]["answers"] == {"hoop": "Ja"}
    assert "rows" not in cleaned and "follow" not in cleaned


@pytest.mark.parametrize(
    "answer",
    [
        "tekst",
        ["lijst"],
        {},
        changed(START, "mode", to="post"),
        changed(START, "stage", to="klaar"),
        changed(START, "stage", to="vergelijken"),
        changed(START, "own", to=None),
        changed(START, "own", "sheet", to="A" * 16),
        changed(START, "own", "sheet", to=12),
        changed(START, "own", "done", to="ja"),
        changed(START, "own", "name", to=["Anna"]),
        changed(START, "own", "name", to="x" * 81),
        changed(START, "own", "answers", to=["hoop"]),
        changed(START, "own", "answers", to={"onbekend": "x"}),
        changed(START, "own", "answers", to={"hoop": {"html": "x"}}),
        changed(START, "own", "answers", to={"hoop": "x" * (MAX_TEXT + 1)}),
        {**START, "extra": 1},
        changed(BOTH, "partner", "sheet", to="a" * 16),
        changed(BOTH, "rows", to={"onbekend": {"outcome": "eens"}}),
        changed(BOTH, "rows", to={"hoop": {"outcome": "misschien"}}),
        changed(BOTH, "rows", to={"hoop": {"outcome": ["eens"]}}),
        changed(BOTH, "rows", to={"hoop": {"html": "x"}}),
        changed(BOTH, "rows", to={"hoop": "eens"}),
        changed(BOTH, "follow", to={"date": 20270315}),
    ],
)
def test_is_another_shape_refused(answer):
    """Does every answer that does not fit get a Dutch sentence in place of a crash?"""
    with pytest.raises(AnswerError, match=r"[A-Z].*\."):
        QUESTION.clean(answer)


@given(JSON)
def test_does_no_answer_crash(answer):
    """Is any JSON either refused, or kept in a form that is itself accepted?"""
    try:
        cleaned = QUESTION.clean(answer)
    except AnswerError:
        return
    assert QUESTION.clean(cleaned) == cleaned


def test_when_is_an_agreement_complete():
    """Is it complete when every row that one of the two filled in has an outcome, and each compromise its text?"""
    assert QUESTION.is_complete(BOTH)
    assert not QUESTION.is_complete(START)
    assert not QUESTION.is_complete(None)
    assert not QUESTION.is_complete(changed(BOTH, "stage", to="lezen"))
    assert not QUESTION.is_complete(changed(BOTH, "rows", to={"hoop": {"outcome": "eens"}}))
    bare = changed(BOTH, "rows", "verwachting-geluid", to={"outcome": "compromis"})
    assert not QUESTION.is_complete(bare)
    assert QUESTION.problem(bare) == "Bij rij 5h staat dat jullie een compromis hebben, maar nog niet welk."
    assert QUESTION.problem(BOTH) == QUESTION.problem(START) == QUESTION.problem(None) == ""


def test_what_does_a_portfolio_read():
    """Does the description hold both voices, the outcome and who does what, per row?"""
    described = dict(QUESTION.describe(BOTH))
    assert described["5h Geluid in de klas"].splitlines() == [
        "Anna: Stil.",
        "Bram: Werkgeluid.",
        "Compromis",
        "Afspraak: Een kaart op het bord.",
        "Wie doet wat: Anna maakt hem.",
    ]
    assert len(described) == 2
    assert QUESTION.describe(None) == []
    assert QUESTION.score(BOTH).fraction is None


def test_is_the_practice_sheet_of_a_question_checked():
    """Is an invented partner's sheet accepted with known rows, and refused with others, in the editor's words?"""
    table = {"id": "s", "kind": "share", "prompt": "p"}
    question = build({**table, "practice": {"name": "Nadia", "answers": {"hoop": "Rust"}}})
    assert question.public()["practice"] == {
        "sheet": PRACTICE_ID, "name": "Nadia", "answers": {"hoop": "Rust"}, "done": True,
    }  # fmt: skip
    assert build(table).public()["practice"] is None
    with pytest.raises(QuestionError, match="oefenblad"):
        build({**table, "practice": {"name": "Nadia", "answers": {"hop": "Rust"}}})


# ----------------------------------------------------------------------------- files


def test_does_a_sheet_reach_the_partner():
    """Does the file of one, read by the other, hold exactly that sheet?"""
    page = sheet_file(START["own"], "voor bram")
    assert (page["name"], page["type"]) == ("voor bram.json", "application/json")
    assert read_file(text_of(page), BRAM) == {"partner": {**ANNA, "done": True}}


def test_does_an_agreement_reach_the_partner():
    """Does the partner get the same rows with the two sheets in their own places?"""
    taken = read_file(text_of(agreement_file(BOTH)), BRAM)
    assert taken["agreement"] is True
    assert taken["partner"] == {**ANNA, "done": True}
    assert (taken["rows"], taken["follow"]) == (BOTH["rows"], BOTH["follow"])


def test_is_ones_own_sheet_refused():
    """Is the same sheet refused, also when it was filled in again under a new id?"""
    for own in (ANNA, {**ANNA, "sheet": "c" * 16}):
        with pytest.raises(ShareError, match="je eigen blad"):
            read_file(text_of(sheet_file(ANNA)), own)


@pytest.mark.parametrize("name", ["Anna", " anna ", "ANNA"])
def test_is_an_older_sheet_of_ones_own_refused(name):
    """Is a sheet with one's own name refused, also with other words, and is a nameless one not taken for one's own?"""
    older = {"sheet": "c" * 16, "name": name, "answers": {"hoop": "Iets anders."}}
    with pytest.raises(ShareError, match="dezelfde naam"):
        read_file(text_of(sheet_file(older)), ANNA)
    nameless = {"sheet": "c" * 16, "answers": {"hoop": "Iets anders."}}
    assert read_file(text_of(sheet_file(nameless)), {"sheet": "a" * 16, "answers": {}})["partner"]["answers"]


def file(**change):
    return json.dumps({"format": "inclusief-voor-de-klas/share", "version": 1, "kind": "blad", "sheet": ANNA} | change)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "beschadigd"),
        ("geen json", "beschadigd"),
        (file()[:-40], "beschadigd"),
        ("[" * 200_000, "beschadigd"),
        ("[" * 900 + "]" * 900, "geen SHARE-bestand|beschadigd"),
        ("9" * 100_000, "beschadigd|geen SHARE-bestand"),
        ("null", "geen SHARE-bestand"),
        ('"tekst"', "geen SHARE-bestand"),
        ("{}", "geen SHARE-bestand"),
        (file(format="anders"), "geen SHARE-bestand"),
        (file(version=FILE.version + 1), "andere versie"),
        (file(version=0), "andere versie"),
        (file(version="1"), "andere versie"),
        (file(kind="cijferlijst"), "geen blad en geen lijst"),
        (file(kind=["blad"]), "geen blad en geen lijst"),
        (file(sheet=None), "beschadigd"),
        (file(sheet={**ANNA, "sheet": "../../etc"}), "beschadigd"),
        (file(sheet={**ANNA, "answers": {"hoop": "x" * (MAX_TEXT + 1)}}), "te lang"),
        (file(sheet={**ANNA, "answers": {"hoop": ["x"]}}), "beschadigd"),
        (file(sheet={**ANNA, "answers": {"__proto__": "x"}}), "beschadigd"),
        (file(sheet={**ANNA, "constructor": {"prototype": {"x": 1}}}), "beschadigd"),
        (file().replace('"Dat het lukt."', "NaN"), "beschadigd"),
        (file().replace('"version": 1', '"version": NaN'), "andere versie"),
        (file()[:-1] + f', "sheet": {json.dumps(BRAM)}}}', "je eigen blad"),
        (file().encode("utf-16").decode("utf-8", "replace"), "beschadigd"),
        (file().replace('"Dat het lukt."', "[" * 900 + "]" * 900), "beschadigd"),
        (file(sheet={**ANNA, "answers": {}}), "nog niets ingevuld"),
        (file(sheet={**ANNA, "answers": {"hoop": "\u200b\u2060\u202e\U000e0041"}}), "nog niets ingevuld"),
        (file(kind="afspraken", sheets=[ANNA]), "beschadigd"),
        (file(kind="afspraken", sheets=[ANNA, {**ANNA, "sheet": "c" * 16}]), "niet over jouw blad"),
        (file(kind="afspraken", sheets=[BRAM, BRAM]), "je eigen blad"),
        (file(kind="afspraken", sheets=[ANNA, BRAM], rows={"hoop": {"outcome": "soms"}}), "beschadigd"),
        ("x" * (FILE.largest + 1), "veel te groot"),
    ],
    ids=lambda value: value[:40],
)
def test_is_a_bad_file_refused_with_a_sentence(text, sentence):
    """Is a damaged, foreign, other-version or hostile file refused with a sentence, and without any other error?"""
    with pytest.raises(ShareError, match=sentence):
        read_file(text, BRAM)
    reply = respond({"do": "read", "text": text, "value": changed(START, "own", to=BRAM)})
    assert list(reply) == ["error"]
    assert reply["error"].endswith((".", "?"))


@settings(max_examples=200)
@given(st.data())
def test_does_no_damaged_file_do_more_than_be_refused(data):
    """Is a real file with a piece cut out or replaced either refused or read as a whole sheet of texts?"""
    text = text_of(sheet_file(ANNA))
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 40))
    damaged = text[:start] + data.draw(st.text(max_size=10)) + text[start + length :]
    try:
        found = read_file(damaged, BRAM)
    except ShareError:
        return
    assert QUESTION.clean(BOTH | {"own": BRAM, "partner": found["partner"]})


@given(JSON)
def test_does_no_strange_sheet_do_more_than_be_refused(sheet):
    """Is any JSON in the place of a sheet refused?"""
    with pytest.raises(ShareError):
        read_file(
            json.dumps({"format": "inclusief-voor-de-klas/share", "version": 1, "kind": "blad", "sheet": sheet}), BRAM
        )


def test_do_markup_and_odd_signs_stay_plain_text():
    """Is markup kept as the words that it is, do hidden signs disappear, and does an emoji stay whole?"""
    odd = {**ANNA, "name": "A\u202enna\x00", "answers": {"hoop": HOSTILE + "\r\nregel\ud800\x1b[31m 👩\u200d🏫"}}
    partner = read_file(file(sheet=odd), BRAM)["partner"]
    assert partner["name"] == "Anna"
    assert partner["answers"]["hoop"] == HOSTILE + "\nregel[31m 👩\u200d🏫"
    json.dumps(partner, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize(
    ("wanted", "made"),
    [
        ("Ons blad", "Ons blad"),
        ("blad.json", "blad"),
        ("../../geheim", "geheim"),
        ("C:\\map\\blad", "C-map-blad"),
        ("Anna-Nadia (verzonnen)", "Anna-Nadia-verzonnen"),
        ("Zoë & Jürgen", "Zoë-Jürgen"),
        ("", "anders"),
        ("...", "anders"),
        ("con", "anders"),
        ("x" * 300, "x" * 60),
    ],
)
def test_is_a_chosen_file_name_one_that_every_system_can_keep(wanted, made):
    """Does a name keep its letters and lose what could point elsewhere?"""
    assert file_name(wanted, "anders") == made


def test_what_does_the_page_get_when_it_asks_for_files():
    """Does the page get a sheet, or the agreement as page and file, and a sentence when there is nothing yet?"""
    assert [page["name"] for page in respond({"do": "sheet", "value": START, "name": ""})["files"]] == [
        "share-Anna.json"
    ]
    made = respond({"do": "agreement", "value": BOTH, "name": "ons"})["files"]
    assert [page["type"] for page in made] == ["text/html", "application/json"]
    assert made[1]["name"] == "ons.json"
    assert "ontbreekt" in respond({"do": "agreement", "value": START})["error"]
    assert "Kies eerst" in respond({"do": "sheet", "value": None})["error"]
    assert respond({"do": "sheet", "value": "onzin"})["error"]


# ----------------------------------------------------------------------------- picture and page


def test_does_the_picture_say_how_each_row_stands():
    """Are agreed, open and empty rows told apart, in the tiles as in the words beside them?"""
    answer = changed(BOTH, "rows", to={"hoop": {"outcome": "verschil"}})
    assert states(answer)["hoop"] == "verschil"
    assert states(answer)["verwachting-geluid"] == "open"
    assert states(answer)["houding"] == "leeg"
    said = "Van de 15 rijen: 1 blijvend verschil, 1 nog niet besproken, 13 door geen van beiden ingevuld."
    assert summary(answer) == said
    html = picture_html(answer)
    assert f'role="img" aria-label="{said}"' in html
    assert html.count("<rect x=") == 15
    assert picture(QUESTION, START) == {}
    assert said in picture(QUESTION, answer)["html"]


def test_does_the_agreement_say_who_does_what():
    """Are compromise, agreement, follow-up, both sheets and both names on the page to print?"""
    page = agreement_page(BOTH)
    html = page["content"]
    assert page["type"] == "text/html"
    assert '<html lang="nl">' in html
    assert "@page{size:A4" in html
    for words in (
        "afspraken van Anna en Bram",
        "Een kaart op het bord.",
        "Anna maakt hem.",
        "15-3-2027",
        "Werkgeluid.",
    ):
        assert words in html
    assert html.index("Ons compromis") < html.index("Hier zijn we het over eens")
    assert "Nog te bespreken" not in html
    undecided = changed(BOTH, "rows", to={})
    assert "Nog te bespreken: 1 Wat hoop je?, 5h Geluid in de klas." in agreement_page(undecided)["content"]


@pytest.mark.parametrize(("text", "breaks"), [("kort", False), ("a" * MAX_TEXT, True), ("regel\n" * 20, True)])
def test_does_only_a_long_row_run_on_over_the_page(text, breaks):
    """Does a row stay whole on paper, unless it is so long that keeping it whole leaves half a page empty?"""
    answer = deepcopy(BOTH)
    answer["rows"]["hoop"]["text"] = answer["own"]["answers"]["hoop"] = text
    assert agreement_page(answer)["content"].count('<tr class="ivk-long"><th scope="row">1 ') == 2 * breaks


def test_is_nothing_a_partner_wrote_markup_on_the_page():
    """Do scripts, tags and stars in names, texts, agreements and dates come out as the words they are?"""
    answer = deepcopy(BOTH)
    answer["partner"]["name"] = answer["follow"]["date"] = HOSTILE[:20]
    answer["partner"]["answers"]["hoop"] = answer["rows"]["hoop"]["text"] = HOSTILE + " **vet**"
    answer = QUESTION.clean(answer)
    html = agreement_page(answer)["content"] + picture_html(answer)
    assert re.findall(r"<script|<img|onerror=\"", html) == []
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2
    assert "**vet**" in html


def test_are_open_rows_the_ones_with_something_to_say():
    """Does a row count as open only when at least one of the two filled it in?"""
    assert [row.id for row in open_rows(changed(BOTH, "rows", to={}))] == ["hoop", "verwachting-geluid"]
