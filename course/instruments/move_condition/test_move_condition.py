"""One condition moved: is the shift the declared effect, and does the page say that the class is invented?"""

from __future__ import annotations

import pytest

from course import vignettes
from course.instruments.move_condition import predicted_html


def test_does_moving_one_condition_show_its_own_effect():
    """Is the shift the declared effect, the same for every person, and does a second change get a warning?"""
    effect = vignettes.predicted(12, 1)[4]["rating"] - vignettes.predicted(5, 1)[4]["rating"]
    assert f"({abs(effect):.2f} lager)".replace(".", ",") in predicted_html({"needs": "12"})
    assert "beginsituatie" in predicted_html(None)
    assert "vaste effect" in predicted_html({"needs": "12"})
    assert "random intercept" in predicted_html({"person": "hoger"})
    assert "2 keuzes tegelijk" in predicted_html({"needs": "12", "person": "hoger"})


@pytest.mark.parametrize("answer", [None, {"needs": "8"}, {"person": "lager", "severe": "5"}])
def test_does_the_prediction_say_that_it_is_invented(answer):
    """Does the label stand above every prediction?"""
    assert "Verzonnen gegevens" in predicted_html(answer)
