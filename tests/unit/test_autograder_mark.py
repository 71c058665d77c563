"""Marks: is a mark on the lecturer's scale, just sufficient at the cut, and never lifted over it by rounding?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.marks.mark import mark
from autograder.marks.settings import Scale


@pytest.mark.parametrize(
    ("points", "scale", "expected"),
    [
        (0, Scale(), 1),
        (20, Scale(), 10),
        (11, Scale(), 5.5),
        (10.99, Scale(), 5.4),
        (15.5, Scale(), 7.8),
        (15.5, Scale(step=0.5), 8),
        (11, Scale(step=1), 6),
        (10.9, Scale(step=1), 5),
        (0, Scale(lowest=0), 0),
        (0, Scale(lowest=0, minimum=2), 2),
        (25, Scale(), 10),
        (19, Scale(cut=100), 5.3),
        (20, Scale(cut=100), 10),
        (0, Scale(cut=0), 5.5),
    ],
)
def test_is_the_mark_that_of_the_scale(points: float, scale: Scale, expected: float):
    assert mark(points, 20, scale) == pytest.approx(expected)


def test_has_an_assignment_its_own_cut():
    assert mark(14, 20, Scale(), cut=70) == 5.5


@given(st.floats(0, 20), st.floats(0, 20), st.floats(1, 99), st.sampled_from([0.01, 0.1, 0.5, 1]))
def test_do_more_points_never_give_a_lower_mark(one: float, other: float, cut: float, step: float):
    scale = Scale(cut=cut, step=step)
    low, high = sorted((one, other))
    assert mark(low, 20, scale) <= mark(high, 20, scale)
    assert (mark(low, 20, scale) >= 5.5) == (low / 20 * 100 >= cut) or abs(low / 20 * 100 - cut) < 1e-6
