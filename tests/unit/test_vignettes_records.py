"""Own ratings: kept as plain data, shared by choice and without a name, and read back with suspicion."""

from __future__ import annotations

import copy
import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.base.errors import CourseError
from course.data import DataError
from course.vignettes import records as r
from course.vignettes import sharing as s
from course.vignettes.design import form


def filled(serial=3, level="po", value=3):
    """Return a record in which every vignette of both forms is rated with the same value."""
    record = r.start("PABO2A", serial, level=level)
    for form_id in r.FORMS:
        for card in r.own_deck(record, form_id):
            for outcome in form(form_id, level).outcomes:
                record = r.rate(record, form_id, card.vignette.id, outcome.id, value)
    return record


def test_does_a_record_survive_the_answer_record():
    """Is it plain JSON, and the same after saving and reading?"""
    record = filled()
    assert json.loads(json.dumps(record)) == record and r.is_record(record)
    assert "naam" not in json.dumps(record)


def test_does_rating_leave_the_old_record_alone():
    """Is a rating added, changed and taken back without touching what was given?"""
    empty = r.start("PABO2A", 3)
    before = copy.deepcopy(empty)
    once = r.rate(empty, "vorm1", "basis", "rust", 4)
    assert empty == before and r.progress(once) == (1, 35)
    changed = r.rate(once, "vorm1", "basis", "rust", 2)
    assert [row["rating"] for row in r.ratings(changed)] == [2] and [row["rating"] for row in r.ratings(once)] == [4]
    assert r.ratings(r.rate(changed, "vorm1", "basis", "rust", None)) == []


def test_is_a_rating_kept_with_its_situation_and_place():
    """Does a row say what was rated, where in the deck, and by which random person?"""
    record = filled()
    rows = r.ratings(record)
    assert len(rows) == 35 and {row["person"] for row in rows} == {record["id"]}
    deck = {card.vignette.id: card for card in r.own_deck(record)}
    for row in rows:
        card = deck[row["vignette"]]
        assert (row["needs"], row["severe"], row["support"], row["position"], row["base"]) == (
            card.vignette.needs, card.vignette.severe, card.vignette.support, card.position, card.vignette.base,
        )  # fmt: skip
    assert r.progress(record) == (35, 35) and r.progress(record, "vorm2") == (18, 18)


@pytest.mark.parametrize("value", [0, 6, 2.5, True, "3", float("nan")])
def test_is_a_rating_outside_the_scale_refused(value):
    """Can nothing but 1 to 5 enter the record?"""
    with pytest.raises(CourseError, match="van 1 tot en met 5"):
        r.rate(r.start("PABO2A", 1), "vorm1", "basis", "rust", value)


def test_is_a_foreign_vignette_or_aspect_refused():
    """Can only what is in the own deck be rated?"""
    record = r.start("PABO2A", 1)
    own = {card.vignette.id for card in r.own_deck(record)}
    foreign = next(v.id for v in form().vignettes if v.id not in own)
    with pytest.raises(CourseError, match="niet in jouw stapel"):
        r.rate(record, "vorm1", foreign, "rust", 3)
    with pytest.raises(DataError, match="Bedoel je rust"):
        r.rate(record, "vorm1", "basis", "rustt", 3)


@pytest.mark.parametrize("damage", [None, [], "x", {}, {"version": 2}])
def test_is_a_damaged_record_recognised(damage):
    """Does a damaged answer lead to a new start instead of a traceback?"""
    assert not r.is_record(damage)
    record = filled()
    assert not r.is_record({**record, "vorm1": []}) and not r.is_record({**record, "vorm1": {"basis": 3}})
    assert not r.is_record({**record, "level": "havo"})


def test_does_who_studies_alone_get_a_deck():
    """Without a class and without a number: is there a deck of one's own?"""
    record = r.start()
    assert record["class"] == r.ALONE and len(r.own_deck(record)) == 7


def test_does_the_learners_half_run_without_numpy_and_pandas():
    """Can a browser without numpy deal, rate, share, draw dots, predict and show the class model?"""
    code = (
        "import sys\n"
        "for name in ('numpy', 'pandas', 'scipy', 'statsmodels', 'altair'): sys.modules[name] = None\n"
        "from course import vignettes as v\n"
        "from course.instruments.class_effects import class_results, effects_html\n"
        "from course.instruments.own_dots import own_dots_html\n"
        "record = v.rate(v.start('AB', 1), 'vorm1', 'basis', 'rust', 3)\n"
        "print(len(v.share(record, consent=True)), own_dots_html(record).count('<circle'), len(v.class_rows()),"
        " len(v.predicted(8, 3, 'leraar')), effects_html(class_results()).count('<h4>'))\n"
        "try: v.fit_all(v.class_rows(), v.form())\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    first, second = done.stdout.splitlines()
    assert first.split() == ["2", "3", "2544", "5", "5"]
    assert second.startswith("CourseError") and "statsmodels" in second


# --- sharing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", ["po", "vo", "mbo"])
def test_does_sharing_and_reading_keep_every_rating(level):
    """Is what arrives what was sent?"""
    record = filled(level=level)
    name, text = s.share(record, consent=True)
    got = s.read_share(text)
    assert list(got.rows) == r.ratings(record, "vorm1") + r.ratings(record, "vorm2")
    assert (got.class_code, got.level, got.person) == ("PABO2A", level, record["id"])
    assert name == f"vignetten-pabo2a-{record['id']}.json"


def test_does_nothing_leave_without_consent():
    """Is consent asked for at each sharing, and is "yes" in words no consent?"""
    for answer in (False, None, "ja", 1):
        with pytest.raises(CourseError, match="niet gekozen"):
            s.share(filled(), consent=answer)
    with pytest.raises(CourseError, match="niets om te delen"):
        s.share(r.start("PABO2A", 1), consent=True)


def test_does_a_shared_file_hold_no_name_number_or_text():
    """Are the keys of the file these and no others?"""
    content = json.loads(s.share(filled(serial=17), consent=True)[1])
    assert set(content) == {"format", "version", "class", "level", "id", "exported", "vorm1", "vorm2"}
    assert {key for entry in content["vorm1"] for key in entry} == {"vignette", "position", "scores"}


def changed(**changes):
    return json.dumps({**json.loads(s.share(filled(), consent=True)[1]), **changes})


def entry(**changes):
    return [{"vignette": "basis", "position": 0, "scores": {"rust": 3}, **changes}]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "beschadigd"),
        ("[" * 5000, "beschadigd"),
        ('{"a": ' * 5000, "beschadigd"),
        ("[]", "geen bestand met vignetten"),
        (changed(format="iets anders"), "geen bestand met vignetten"),
        (changed(version=2), "andere versie"),
        (changed(level="havo"), "geen sector"),
        (changed(level=["po"]), "geen sector"),
        (changed(id="<script>alert(1)</script>"), "willekeurige code"),
        (changed(id=None), "willekeurige code"),
        (changed(exported="gisteren"), "geen tijd"),
        (changed(**{"class": "-"}), "klascode"),
        (changed(vorm1=[], vorm2=[]), "geen enkele score"),
        (changed(vorm1={}), "beschadigd bij vorm1"),
        (changed(vorm1=["basis"]), "beschadigd bij vorm1"),
        (changed(vorm1=entry(scores=[3])), "beschadigd bij vorm1"),
        (changed(vorm1=entry(vignette="99-1-geen")), "niet in het ontwerp"),
        (changed(vorm1=entry(position=1)), "plaats die niet bestaat"),
        (changed(vorm1=entry(position=False)), "plaats die niet bestaat"),
        (changed(vorm1=entry(vignette="8-3-geen", position=7)), "plaats die niet bestaat"),
        (changed(vorm1=entry(vignette="8-3-geen", position=True)), "plaats die niet bestaat"),
        (changed(vorm1=entry() * 2), "twee keer"),
        (changed(vorm1=entry(scores={"rust": 6})), "score die niet kan"),
        (changed(vorm1=entry(scores={"rust": True})), "score die niet kan"),
        (changed(vorm1=entry(scores={"rust": 1e400})), "score die niet kan"),
        (changed(vorm1=entry(scores={"naam": 3})), "score die niet kan"),
        (changed(padding="x" * s.FILE.largest), "veel groter"),
    ],
    ids=range(27),
)
def test_is_a_damaged_or_hostile_file_refused_with_a_reason(text, message):
    """Is every bad file met with the end of a Dutch sentence, and never with another error?"""
    with pytest.raises(CourseError, match=message):
        s.read_share(text)


@given(content=st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["format", "version", "level", "id", "vorm1", "vignette", "position", "scores", "x"]), inner),
    max_leaves=12,
), key=st.sampled_from(["vorm1", "vorm2", "class", "id", "level", "exported"]))  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_can_no_file_bring_the_reader_down(content, key):
    """Whatever stands in a field: a contribution or a sentence, nothing else?"""
    try:
        got = s.read_share(changed(**{key: content}))
    except CourseError:
        return
    assert all(r.is_rating(row["rating"]) for row in got.rows)
