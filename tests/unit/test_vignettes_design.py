"""The vignette design and its words: the counts of the source, what cannot exist, and Dutch that reads right."""

from __future__ import annotations

import shutil
from collections import Counter

import pytest

from course.base.paths import data_dir
from course.data import DataError
from course.vignettes import design as d
from course.vignettes.allocation import blocks
from course.vignettes.content import content
from course.vignettes.texts import vignette_text


@pytest.mark.parametrize("level", d.LEVELS)
def test_does_form_1_count_sixty_and_a_base(level):
    """4 × 3 × 5 = 60, with "no severe problems" in the base vignette alone (004, §2.2 and §4.1)?"""
    form = d.form("vorm1", level)
    assert len(form.vignettes) == len({v.id for v in form.vignettes}) == 60
    assert Counter(v.severe for v in form.vignettes) == dict.fromkeys(form.severe, 20)
    assert 0 not in form.severe and form.base.severe == 0 and form.base.support == d.NO_SUPPORT
    assert form.base.needs == min(form.needs) and len(form.outcomes) == 5


@pytest.mark.parametrize("level", d.LEVELS)
def test_does_form_2_count_twelve_with_six_kinds_of_support(level):
    """3 × 4 = 12, with its lightest situation free of severe problems (004, §4.2)?"""
    form = d.form("vorm2", level)
    assert len(form.vignettes) == 12 and form.base is None and form.supports == ()
    assert len(form.outcomes) == 6 and 0 in form.severe


def test_are_the_levels_those_of_the_source():
    """Do the counts agree with 004, §4.1?"""
    assert (d.form("vorm1", "po").needs, d.form("vorm1", "po").severe) == ((5, 8, 10, 12), (1, 3, 5))
    assert d.form("vorm1", "vo").needs == (5, 8, 10, 12)
    assert (d.form("vorm1", "mbo").needs, d.form("vorm1", "mbo").severe) == ((8, 12, 16, 20), (2, 4, 6))


def test_are_unknown_ids_named_with_a_suggestion():
    """Does a typing error lead to the right id?"""
    with pytest.raises(DataError, match=r"‘havo’.*po, vo of mbo"):
        d.form("vorm1", "havo")
    with pytest.raises(DataError, match="Bedoel je vorm1"):
        d.form("vorm11")
    with pytest.raises(DataError, match="Bedoel je 8-3-leraar"):
        d.form().vignette("8-3-lerar")
    with pytest.raises(DataError, match="Bedoel je maatwerk"):
        d.form().outcome("maatwerken")


def test_do_findings_fit_form_and_level():
    """Does a learner in primary education see what the report says about primary and about all, and no more?"""
    ids = {f.id for f in d.findings("vorm1", "po", "support")}
    assert "steun-helpt" in ids and "steun-po" in ids and "steun-vo" not in ids
    assert all(f.source.startswith("004, §") for f in d.findings("vorm1", "mbo"))


@pytest.fixture
def edited(tmp_path):
    """Return a function that replaces text in a copy of the vignette file and loads it."""

    def load(old, new):
        path = tmp_path / "vignettes.toml"
        shutil.copy(data_dir() / "vignettes.toml", path)
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        d.load.cache_clear()
        content.cache_clear()
        try:
            return d.load(path)
        finally:
            d.load.cache_clear()
            content.cache_clear()

    return load


def test_does_the_deck_follow_the_reading_that_the_file_names(edited):
    """With the other reading, is "no severe problems" common and the lowest number in the base vignette alone?"""
    assert d.form().readings[0].id == "ernst"
    forms = edited('reading = "ernst"', 'reading = "aantal"')
    form = next(f for f in forms if f.id == "vorm1" and f.level.id == "po")
    assert (form.needs, form.severe, form.readings[0].id) == ((8, 10, 12), (0, 1, 3, 5), "aantal")
    assert len(form.vignettes) == 60
    assert form.base.needs not in form.needs
    assert all(len(block) == 10 for block in [blocks(form, "x")])


def test_is_an_impossible_situation_left_out_and_listed(edited):
    """With four pupils with needs, is "five of them severe" no vignette, and is the reason kept?"""
    forms = edited("po = [5, 8, 10, 12]", "po = [4, 8, 10, 12]")
    form = next(f for f in forms if f.id == "vorm1" and f.level.id == "po")
    assert [(e.needs, e.severe) for e in form.excluded] == [(4, 5)]
    assert "bestaat dus niet" in form.excluded[0].reason
    assert len(form.vignettes) == 4 * 3 * 5 - 5
    decks = [blocks(form, str(seed)) for seed in range(20)]
    assert all(
        len(block) == 10 and {v.id for b in block for v in b} == {v.id for v in form.vignettes} for block in decks
    )
    assert all(len({v.id for v in b}) == 6 for block in decks for b in block)  # 55 is no multiple of six


def test_does_an_implausible_situation_leave_by_being_listed(edited):
    """Can a lecturer take a situation out in the data alone?"""
    entry = '[[exclusion.cell]]\nform = "vorm2"\nlevel = "po"\nneeds = 8\nsevere = 5\nreason = "te zwaar"\n'
    more = entry + entry.replace("= 8", "= 10") + entry.replace("= 8", "= 12")
    forms = edited("cell = []", more)
    form = next(f for f in forms if f.id == "vorm2" and f.level.id == "po")
    assert len(form.vignettes) == 9 and {e.reason for e in form.excluded} == {"te zwaar"}
    assert len(next(f for f in forms if f.id == "vorm2" and f.level.id == "vo").vignettes) == 12


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("per_person = 6", "per_person = 61", "vorm1, po.*60 vignetten.*1 tot en met 60"),
        ('reading = "ernst"', 'reading = "zwaar"', "lezing ‘zwaar’.*ernst of aantal"),
        ("po = [1, 3, 5]", "po = [1, 3, 3]", "severe.*verschillende hele getallen"),
        (
            "po = [5, 8, 10, 12]",
            'po = ["vijf", 8]',
            "readings › ernst › needs.*‘po’ klopt niet.*een rij hele getallen",
        ),
        ('"zeer goed"]', '"zeer goed", "nog beter"]', "6 woorden.*vijf woorden"),
        ('"specialist", "voorziening"]', '"specialiste", "voorziening"]', "specialiste.*support"),
        ('title = "Hoe goed', 'titel = "Hoe goed', "onderdeel ‘vorm1’: ‘titel’ is hier niet bekend. Bedoel je title"),
        ("{severe} van hen", "{ernstig} van hen", "‘ernstig’ bestaat niet, maar staat als {ernstig} in een zin"),
        ("[levels.po]", "[levels.po", "geen geldige TOML"),
        ('id = "vorm2"', 'id = "vorm1"', "dezelfde id"),
    ],
)
def test_is_a_fault_in_the_file_named_with_its_place(edited, old, new, message):
    """Does an editor learn what is wrong and where, in Dutch?"""
    with pytest.raises(DataError, match=f"vignettes.toml.*{message}"):
        edited(old, new)


@pytest.mark.parametrize("form_id", ["vorm1", "vorm2"])
@pytest.mark.parametrize("level", d.LEVELS)
def test_is_every_text_whole_and_different(form_id, level):
    """Does every vignette have its own text, without a gap or a brace, and with the right word for a pupil?"""
    form = d.form(form_id, level)
    texts = [vignette_text(form, v) for v in form.all_vignettes]
    assert len({t.text for t in texts}) == len({t.summary for t in texts}) == len(texts)
    for text in texts:
        assert not set("{}") & set(text.text + text.summary)
        assert "  " not in text.text and text.text.endswith(".")
        assert ("student" in text.text) == (level == "mbo")


def test_are_singular_and_plural_right():
    """One pupil asks, three pupils ask; none and all have sentences of their own?"""
    form = d.form()
    assert "Bij één van hen zijn de problemen ernstig: deze leerling vraagt" in _text(form, "8-1-geen")
    assert "Bij drie van hen zijn de problemen ernstig: deze leerlingen vragen" in _text(form, "8-3-geen")
    assert "Bij alle vijf zijn de problemen ernstig: deze leerlingen vragen" in _text(form, "5-5-geen")
    assert "Bij geen van hen" in _text(form, "basis")
    assert "twaalf leerlingen" in _text(form, "12-3-leraar")


def test_do_two_vignettes_differ_only_where_a_condition_differs():
    """Is the text the same but for the one sentence about support?"""
    form = d.form()
    one, other = _text(form, "8-3-leraar"), _text(form, "8-3-ondersteuner")
    assert one.split("aandacht. ")[0] == other.split("aandacht. ")[0] and one != other


def _text(form, vignette):
    return vignette_text(form, form.vignette(vignette)).text
