"""Dealing vignettes: balanced, without repeats, the same everywhere, for one person and for ten thousand."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.base.errors import CourseError
from course.vignettes import allocation as a
from course.vignettes.design import LEVELS, form


@given(
    serial=st.integers(1, a.MAX_SERIAL),
    level=st.sampled_from(LEVELS),
    form_id=st.sampled_from(["vorm1", "vorm2"]),
    code=st.text("ABCDEFGHIJKLMNOP0123456789", min_size=2, max_size=10),
)
@settings(max_examples=60, deadline=None)
def test_does_every_deck_start_with_the_base_and_repeat_nothing(serial, level, form_id, code):
    """Whoever you are: is your deck whole, free of repeats, and numbered in order?"""
    design = form(form_id, level)
    deck = a.deck(code, serial, form_id=form_id, level=level)
    assert len({card.vignette.id for card in deck}) == len(deck) == design.per_person + (design.base is not None)
    assert [card.position for card in deck] == list(range(0 if design.base else 1, design.per_person + 1))
    assert (deck[0].vignette == design.base) == (design.base is not None)


@pytest.mark.parametrize("form_id", ["vorm1", "vorm2"])
@pytest.mark.parametrize("people", [1, 7, 10, 23, 300])
def test_is_every_vignette_rated_about_equally_often(form_id, people):
    """In a class of any size: do two vignettes differ by at most one rating?"""
    design = form(form_id)
    counts = Counter({v.id: 0 for v in design.vignettes})
    for serial in range(1, people + 1):
        counts.update(c.vignette.id for c in a.deck("PABO2A", serial, form_id=form_id) if not c.vignette.base)
    assert sum(counts.values()) == people * design.per_person
    assert max(counts.values()) - min(counts.values()) <= 1


def test_do_ten_thousand_people_fill_the_design_evenly():
    """Does the scheme hold for 10,000 people: each vignette exactly 1,000 times?"""
    counts = Counter(c.vignette.id for serial in range(1, 10_001) for c in a.deck("GROOT", serial)[1:])
    assert set(counts.values()) == {1000} and len(counts) == 60


@given(seed=st.text(max_size=20))
@settings(max_examples=50, deadline=None)
def test_does_every_block_hold_every_level_nearly_equally_often(seed):
    """Within one person's six: severe levels twice each, needs and support once or twice each?"""
    design = form()
    for block in a.blocks(design, seed):
        assert set(Counter(v.severe for v in block).values()) == {2}
        assert sorted(Counter(v.needs for v in block).values()) == [1, 1, 2, 2]
        assert sorted(Counter(v.support for v in block).values()) == [1, 1, 1, 1, 2]
        pairs = [(x, y) for i, x in enumerate(block) for y in block[i + 1 :]]
        shared = [(x.needs == y.needs) + (x.severe == y.severe) + (x.support == y.support) for x, y in pairs]
        assert max(shared) <= 1  # no two of one person's vignettes are alike in two conditions


def test_do_conditions_and_places_vary_independently():
    """Over many people: is each pair of levels, and each level at each place, met about equally often?"""
    pairs, places = Counter(), Counter()
    people = 3000
    for serial in range(1, people + 1):
        for card in a.deck("TOEVAL", serial)[1:]:
            pairs[card.vignette.needs, card.vignette.severe] += 1
            places[card.position, card.vignette.severe] += 1
    assert set(pairs.values()) == {people * 6 // 12}  # exactly: every rotation is the whole design
    expected = people * 6 / 18
    assert all(abs(count - expected) < 0.12 * expected for count in places.values())


@pytest.mark.parametrize("sizes", [(4, 3, 5), (4, 4, 5), (2, 4, 6), (3, 3, 3), (1, 5), (6, 4)])
def test_does_the_diagonal_meet_every_combination_once(sizes):
    """Also where the numbers of levels share a divisor?"""
    row = a.diagonal(*sizes)
    expected = 1
    for size in sizes:
        expected *= size
    assert len(row) == len(set(row)) == expected
    assert all(index < size for combination in row for index, size in zip(combination, sizes, strict=True))


def test_is_a_deck_the_same_on_every_machine_and_in_every_edition():
    """Are these two decks, written down once, still dealt? A change would mix up people's saved ratings."""
    assert [c.vignette.id for c in a.deck("PABO2A", 1)] == PABO2A_1
    assert [c.vignette.id for c in a.deck("MBO1", 12, form_id="vorm2", level="mbo")] == MBO1_12


PABO2A_1 = ["basis", "12-3-leraar", "8-5-ondersteuner", "12-5-geen", "10-3-voorziening", "8-1-leraar", "5-1-specialist"]
MBO1_12 = ["20-0", "16-4", "12-6"]


def test_is_a_class_code_the_same_in_any_spelling():
    """Do "pabo 2-a" and "PABO2A" get the same deck, and another class another one?"""
    assert a.deck("pabo 2-a", 5) == a.deck("PABO2A", 5)
    assert any(a.deck("PABO2A", n) != a.deck("PABO2B", n) for n in range(1, 11))
    assert a.class_code(" Zoë-1 ") == "ZOE1"


@pytest.mark.parametrize("code", ["", "a", "—", "x" * 25])
def test_is_an_unusable_class_code_refused(code):
    """Is the sentence Dutch and does it give an example?"""
    with pytest.raises(CourseError, match="bijvoorbeeld PABO2A"):
        a.class_code(code)


@pytest.mark.parametrize("serial", [0, -1, a.MAX_SERIAL + 1, True, 1.5, "3"])
def test_is_an_unusable_number_refused(serial):
    """Is a number that is no number named?"""
    with pytest.raises(CourseError, match=r"van 1 tot en met 1\.000\.000"):
        a.deck("PABO2A", serial)


def test_does_a_drawn_number_fit():
    """Can someone alone always be dealt a deck?"""
    assert all(1 <= a.draw_serial() <= a.MAX_SERIAL for _ in range(100))
