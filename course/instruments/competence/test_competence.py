"""The competence form: does it quote what was written, and say of then and now no more than it may?"""

from __future__ import annotations

import pytest

from course.base.paths import data_dir
from course.data import cards
from course.instruments import Answered, load_questions
from course.instruments.competence import LIMITS, picture

MODULE = load_questions(data_dir() / "questions" / "06-profiel-en-plan.toml")
NOW = {card.id: 3 for card in cards("competence_form")}


@pytest.fixture
def earlier():
    """What somebody wrote earlier: the first ratings and one moment."""
    start = load_questions(data_dir() / "questions" / "00-start.toml")
    given = {"zelf-start": {"relaties": 5, "diversiteit": "?"}, "zelf-bewijs": {"sterk": "Amir <b>lachte</b>"}}

    def find(place: str) -> Answered:
        module, _, id_ = place.partition("/")
        if module != "00-start":
            other = load_questions(data_dir() / "questions" / f"{module}.toml")
            return Answered(other[id_], None)
        return Answered(start[id_], given.get(id_))

    return find


def test_does_the_first_rating_wait_until_every_area_has_an_answer_of_now(earlier):
    """Does nothing of module 00 steer who is still choosing?"""
    asked = MODULE["zelf-nu"]
    assert picture(asked, {"relaties": 3}, **asked.settings, earlier=earlier) == {}
    assert "toen 5, nu 3" in picture(asked, NOW, **asked.settings, earlier=earlier)["html"]


def test_is_a_change_never_claimed(earlier):
    """Do the limits stand with every comparison, without a mean and without a word for better or worse?"""
    asked = MODULE["zelf-nu"]
    html = picture(asked, NOW, **asked.settings, earlier=earlier)["html"]
    assert all(limit in html for limit in LIMITS)
    assert not [word for word in ("vooruit", "achteruit", "gegroeid", "aantoonbaar hoger") if word in html]


def test_is_an_area_without_a_first_rating_told_as_it_is(earlier):
    """Does "weet ik nog niet" stay that, and does an empty module 00 bring no invented beginning?"""
    asked = MODULE["zelf-nu"]
    assert "toen weet ik nog niet, nu 3" in picture(asked, NOW, **asked.settings, earlier=earlier)["html"]
    empty = picture(asked, NOW, **asked.settings, earlier=None)["html"]
    assert "In module 00 vulde je dit niet in" in empty
    assert "toen" not in empty.partition("<ul>")[0].replace("Toen en nu", "")


def test_is_the_picked_evidence_quoted_as_it_was_written(earlier, sound):
    """Does the form show the earlier words, safely, and say where nothing was written yet?"""
    asked = MODULE["gebied-relaties"]
    answer = {"sterk": "Ik groet iedereen", "bewijs": ["00-zelf-bewijs", "04-share-vragen"]}
    assert asked.clean(answer) == answer
    made = picture(asked, answer, **asked.settings, earlier=earlier)
    sound(made, asked.id)
    assert "Amir &lt;b&gt;lachte&lt;/b&gt;" in made["html"]
    assert "Hier schreef je nog niets" in made["html"]


def test_does_every_piece_of_own_work_exist():
    """Does each place that can be picked lead to a question of that module that has words as an answer?"""
    for card in cards("own_work"):
        module, _, question = card["place"].partition("/")
        assert not load_questions(data_dir() / "questions" / f"{module}.toml")[question].scored, card.id
        assert module[:2] in card.title, card.id


def test_is_nothing_private_offered_as_evidence():
    """Are attitude, wellbeing and ratings never evidence?"""
    picked = {card["place"].partition("/")[2] for card in cards("own_work")}
    assert not picked & {"meting-1", "meting-2", "welzijn", "stapel", "zelf", "zelf-start"}
