"""A class together: duplicates, coverage, the small group that stays invisible, and the invented class."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course.data import DataError
from course.vignettes import classdata as c
from course.vignettes import records as r
from course.vignettes import sharing as s
from course.vignettes import synthetic
from course.vignettes.design import form


def contribution(serial, *, value=None, level="po", only_base=False, code="PABO2A"):
    """Return what one person shares: every vignette of form 1 rated, each aspect a little differently."""
    record = r.start(code, serial, level=level)
    for card in r.own_deck(record)[: 1 if only_base else None]:
        for place, outcome in enumerate(form("vorm1", level).outcomes):
            rating = value or 1 + (serial + card.position + place) % 5
            record = r.rate(record, "vorm1", card.vignette.id, outcome.id, rating)
    return s.read_share(s.share(record, consent=True)[1])


def test_are_four_people_too_few_and_five_enough():
    """Is nothing of four people given out, and everything of five?"""
    four = c.combine((f"{n}.json", contribution(n)) for n in range(1, 5))
    assert four.people == 4 and four.select("vorm1", "po") == []
    five = c.combine((f"{n}.json", contribution(n)) for n in range(1, 6))
    assert len(five.select("vorm1", "po")) == 5 * 35
    assert five.select("vorm2", "po") == []  # nobody rated form 2


def test_does_the_rule_of_five_hold_per_level_of_education():
    """Can four people from vocational education hide in a large class? They must stay out of sight."""
    people = [contribution(n) for n in range(1, 11)] + [contribution(n, level="mbo") for n in range(11, 15)]
    data = c.combine((str(n), person) for n, person in enumerate(people))
    assert data.select("vorm1", "mbo") == [] and len(data.select("vorm1", "po")) == 350


def test_does_the_newest_file_of_a_person_count():
    """If someone hands in twice: is it the later one, in whatever order the files lie?"""
    old = replace(contribution(1, value=2), exported="2026-11-01T10:00:00Z")
    new = replace(contribution(1, value=5), exported="2026-11-02T10:00:00Z", person=old.person)
    for files in ([("oud", old), ("nieuw", new)], [("nieuw", new), ("oud", old)]):
        data = c.combine(files)
        assert data.people == 1 and {row["rating"] for row in data.rows} == {5}
        assert "alleen nieuw telt mee" in data.notices[0]


def test_is_the_same_file_twice_counted_once():
    """Does a file that was uploaded twice change nothing?"""
    one = contribution(1)
    data = c.combine([("a", one), ("b", one)])
    assert data.people == 1 and len(data.rows) == 35 and "hetzelfde" in data.notices[0]


def test_is_a_copy_under_another_id_found():
    """Does someone who copies a neighbour's file and changes the id count?"""
    one = contribution(1)
    copy = replace(one, person="0" * 16)
    data = c.combine([("a", one), ("b", copy)])
    assert data.people == 1 and "kopie" in data.notices[0]


def test_may_two_people_agree_about_the_base_vignette():
    """Five equal ratings are no copy: do both count?"""
    two = [contribution(n, value=3, only_base=True) for n in (1, 2)]
    assert c.combine((str(n), person) for n, person in enumerate(two)).people == 2


def test_do_people_get_numbers_that_say_nothing_about_their_files():
    """Is the numbering independent of the order in which files came in?"""
    people = [(str(n), contribution(n)) for n in range(1, 7)]
    assert c.combine(people).rows == c.combine(reversed(people)).rows
    assert {row["person"] for row in c.combine(people).rows} == set("123456")


def test_does_the_coverage_count_people_per_vignette():
    """With ten people with numbers 1 to 10: is each vignette rated exactly once, and with one more some twice?"""
    data = c.combine((str(n), contribution(n)) for n in range(1, 11))
    covered = c.coverage(data.select("vorm1", "po"), form())
    assert set(covered.counts.values()) == {1} and covered.base == covered.people == 10
    assert set(covered.cells.values()) == {5} and set(covered.supports.values()) == {12}
    assert "1 keer beoordeeld." in covered.text and "20" in covered.text
    less = c.coverage([row for row in data.rows if row["person"] != "1"], form())
    assert "6 vignetten nog nooit" in less.text


def test_does_the_table_carry_its_origin_in_every_line(tmp_path):
    """Does invented data keep its label, and do rows survive writing and reading?"""
    rows = synthetic.class_rows()[:50]
    path = tmp_path / "x.csv"
    path.write_text(c.to_csv(rows, origin=c.ORIGIN_SYNTHETIC), encoding="utf-8")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("verzonnen gegevens,") for line in lines[1:])
    assert lines[0].split(",") == list(c.COLUMNS)
    assert c.read_tidy(path) == rows


def test_is_a_spoiled_table_named_with_its_line(tmp_path):
    """Does a word where a number belongs lead to the line?"""
    path = tmp_path / "x.csv"
    text = c.to_csv(synthetic.class_rows()[:3])
    path.write_text(text[: text.rindex(",")] + ",goed\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"regel 4.*heel getal"):
        c.read_tidy(path)


# --- invented data -----------------------------------------------------------------------------------------------


def test_is_the_invented_class_large_enough_to_learn_from():
    """48 people, whole decks, every score from 1 to 5, and each vignette rated four or five times?"""
    rows = synthetic.class_rows()
    assert {row["rating"] for row in rows} == {1, 2, 3, 4, 5}
    covered = c.coverage([row for row in rows if row["form"] == "vorm1"], form())
    assert covered.people == covered.base == 48 and set(covered.counts.values()) == {4, 5}


def test_does_moving_one_condition_change_what_was_declared():
    """One pupil more, one kind of support, one person higher: does each do what the data say, and is 1-5 kept?"""

    def rust(needs, severe, support="", person=0.0):
        return next(
            p["rating"] for p in synthetic.predicted(needs, severe, support, person=person) if p["outcome"] == "rust"
        )

    assert rust(5, 0) == 3.5 and rust(6, 0) == pytest.approx(3.42) and rust(5, 1) == pytest.approx(3.25)
    assert rust(5, 0, "voorziening") == pytest.approx(4.25) and rust(5, 0, person=2) == 3.5
    assert synthetic.predicted(5, 0, person=1)[0]["rating"] == pytest.approx(4.1)
    assert rust(20, 10) == 1.0
    assert len(synthetic.predicted(8, 0, form_id="vorm2")) == 6
    with pytest.raises(DataError, match="soort ondersteuning"):
        synthetic.predicted(5, 0, "tovenaar")


def test_do_the_declared_effects_differ_from_the_report():
    """Where the report says "elke soort ondersteuning helpt": does the invented class say otherwise?"""
    helped = {o.id: {p["outcome"]: p["rating"] for p in synthetic.predicted(8, 1, o.id)} for o in form().supports}
    assert helped["specialist"] == helped["geen"]
    assert len({p["rating"] for p in synthetic.predicted(5, 0)}) == 1  # the report: clearly not the same height
