"""The certificate: is it given on completed parts only, and never on what somebody thinks or feels?"""

from __future__ import annotations

import re
from base64 import b64decode

import pytest

from course.base.paths import data_dir
from course.instruments import certificate, load_questions
from course.questions import Choice, Match, MultipleChoice, Number, Order

QUESTIONS = load_questions(data_dir() / "questions" / "00-start.toml")


def some_answer(question):
    """Return any complete answer to a question with a right one; a wrong one where that is easy."""
    match question:
        case Choice():
            return next(option.id for option in question.options if option.id != question.key)
        case Number():
            return "1"
        case Match() | Order() | MultipleChoice():
            return question.perfect(question.key)
    return "weet ik niet"


@pytest.fixture
def shown(page, monkeypatch):
    """What a page shows of the certificate, with module 00 in the learner's folder."""
    (page.folder / "00-start.ipynb").write_text("{}", encoding="utf-8")

    def show():
        found = []
        monkeypatch.setattr(certificate, "show_html", found.append)
        certificate.show(page)
        return found[0]

    return show


def answer_all(page, leave_out=""):
    for id_, question in QUESTIONS.items():
        if question.scored and id_ != leave_out:
            page.store("00-start").put(id_, some_answer(question))


def test_is_there_none_before_a_part_is_complete(page, shown):
    """Does one open question keep the certificate away, and does the page say what counts?"""
    answer_all(page, leave_out="proef-keuze")
    assert "nog geen onderdeel helemaal af" in shown()
    assert "data:text/html" not in shown()
    assert "Houding, gevoel en eigen inschatting tellen niet mee" in shown()


def test_does_a_completed_part_stand_on_it_without_any_rating(page, shown):
    """Is it given for wrong answers too, with no attitude or self-rating filled in, and as a page to print?"""
    answer_all(page)
    content = b64decode(re.search(r'base64,([^"]+)"', shown())[1]).decode("utf-8")
    assert "00 Start: zo werkt deze cursus" in content
    assert "Bewijs van deelname" in content
    assert "@page" in content and "<script" not in content
    assert "url(data:font/woff2;base64," in content, "the letter of the course"


def test_does_a_part_with_an_assignment_need_the_hand_in(page, shown, monkeypatch):
    """Is a module whose assignment was not handed in left out?"""
    (page.folder / "01-inclusiecontext.ipynb").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(certificate, "complete", lambda questions, answers: True)
    assert "1 van de 2 onderdelen af." in shown()
    monkeypatch.setattr(certificate.handin, "last", lambda folder, assignment: object())
    assert "2 van de 2 onderdelen af." in shown()


def test_is_a_damaged_record_left_for_its_own_page(page, shown):
    """Does the certificate count it as empty, and change nothing beside it?"""
    path = page.folder / "antwoorden" / "00-start.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text("{geen json", encoding="utf-8")
    assert "Er is nog geen onderdeel helemaal af." in shown()
    assert [(found.name, found.read_text(encoding="utf-8")) for found in path.parent.iterdir()] == [
        (path.name, "{geen json")
    ]
