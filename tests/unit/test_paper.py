"""Is a module as one page complete to read, without a key, without a request, and with the learner's own answers?"""

from __future__ import annotations

import json
import re
import shutil
from html import escape
from itertools import pairwise
from pathlib import Path

import pytest
from lesson_sample import Page as Shown

from course.base.errors import CourseError
from course.base.gathering import gathered
from course.base.paths import data_dir, modules_dir
from course.instruments import module_questions
from course.jupyter.start import main
from course.lesson import paper
from course.lesson.lesson import Lesson
from course.page.output import show_html
from course.record.answers import AnswerStore

YESTERDAY = Path(__file__).resolve().parents[1] / "fixtures" / "2026-11-0" / "mijn-cursus"
MODULES = sorted(path.stem for path in modules_dir().glob("*.ipynb"))


def page_of(module: str, folder: Path) -> str:
    les = Lesson(module, data_dir() / "questions" / f"{module}.toml", folder)
    return paper.page_of(les, {"show": les.show, "cards": les.cards})


@pytest.mark.parametrize("module", MODULES)
def test_is_a_module_whole_and_without_a_key(module, tmp_path):
    """Is every question there to read and no explanation, are headings in order, and does nothing ask the network?"""
    page = page_of(module, tmp_path)
    plain = " ".join(page.split())
    for question in module_questions(module).values():
        assert escape(question.first_line)[:40] in plain.replace("<strong>", "").replace("</strong>", ""), question.id
        for option in [*getattr(question, "options", ()), *getattr(question, "items", ())]:
            explain = getattr(option, "explain", "")
            assert not explain or escape(explain) not in plain, question.id
    assert '<html lang="nl">' in page
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert not re.search(r"<(script|button|input|select|textarea|link|iframe)\b", page)
    links = set(re.findall(r'href="(?!#|data:)([^"]+)', page))
    assert links <= {"https://www.113.nl"} and "src=" not in page
    assert "url(" not in page and "@import" not in page
    assert "Jouw antwoord" not in page
    assert list(tmp_path.iterdir()) == []


def test_are_own_answers_there_with_what_was_read_of_them(tmp_path):
    """Does the page hold each answer, and the explanation only where the learner saw it already?"""
    shutil.copytree(YESTERDAY, tmp_path, dirs_exist_ok=True)
    folder = tmp_path / "modules"
    answers = json.loads((folder / "antwoorden" / "00-start.json").read_text(encoding="utf-8"))["answers"]
    before = page_of("00-start", folder)
    still = set(answers) & set(module_questions("00-start"))
    assert before.count("<strong>Jouw antwoord</strong>") == len(still)
    assert "Met jouw antwoorden, zoals bewaard op" in before
    assert "<strong>Uitleg</strong>" not in before
    question = next(one for one in module_questions("00-start").values() if one.kind == "choice")
    tried = {"checked": [question.key], "explained": True}
    AnswerStore("00-start", folder).put(question.id, question.key, (), tried)
    after = page_of("00-start", folder)
    assert after.count("<strong>Uitleg</strong>") == 1
    assert escape(question.options[0].explain) in after
    assert "Meteen goed: 1 vraag." in after


def test_is_a_figure_drawn_in_the_page(tmp_path):
    """Is a chart a picture in the page itself, with its text alternative?"""
    page = page_of("00-start", tmp_path)
    assert re.search(r'<figure class="ivk-figure".*?<div class="ivk-plot" role="img" aria-label="Graf', page, re.DOTALL)


@pytest.mark.parametrize(("text", "module"), [("03", "03-differentiatie"), ("03-differentiatie", "03-differentiatie")])
def test_is_a_module_found_by_its_number(text, module):
    """Is the number enough?"""
    assert paper.module_named(text) == module


def test_does_the_command_write_the_page_and_say_what_is_wrong(tmp_path, capsys):
    """Is the file there, is an unknown module named with those that exist, and is a folder that is none a sentence?"""
    target = tmp_path / "telefoon.html"
    assert main(["page", "00", "--dir", str(tmp_path / "leeg"), "--to", str(target)]) == 0
    assert str(target) in capsys.readouterr().out
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert main(["page", "99"]) == 1
    assert "Er is geen module '99'. Kies uit 00-start, " in capsys.readouterr().err
    assert main(["page", "00", "--to", str(tmp_path / "nergens" / "x.html")]) == 1
    assert "kon niet worden geschreven" in capsys.readouterr().err


def test_does_a_notebook_offer_the_page(tmp_path, monkeypatch):
    """Does the button in a module give the page, with the answers of that moment?"""
    page = Shown(monkeypatch)
    les = Lesson("00-start", data_dir() / "questions" / "00-start.toml", tmp_path)
    les.progress()
    [view] = page.paper
    view.draft = {"seq": 1, "view": "x"}
    assert view.state["page"]["name"] == "00-start.html"
    assert view.state["page"]["content"].startswith("<!DOCTYPE html>")


def test_is_nothing_done_that_is_no_call_of_the_lesson(tmp_path, monkeypatch):
    """In a learner's own notebook, as on a site: is other code left alone, and does a typing error stop nothing?"""
    monkeypatch.setattr("course.lesson.paper.modules_dir", lambda: tmp_path / "weg")
    sources = [f"open({str(tmp_path / 'gedraaid')!r}, 'w')", "les.ask(", "les.hand_in()", 'les.ask("proef-teken")']
    cells = [{"cell_type": "code", "source": source} for source in sources]
    front = {"cursus": {"title": "Eigen"}}
    (tmp_path / "00-start.ipynb").write_text(json.dumps({"cells": cells, "metadata": front}), encoding="utf-8")
    page = page_of("00-start", tmp_path)
    assert page.count('class="ivk-asked"') == 1
    assert not (tmp_path / "gedraaid").exists()
    (tmp_path / "00-start.ipynb").unlink()
    with pytest.raises(CourseError, match="niet te vinden"):
        page_of("00-start", tmp_path)


def test_is_what_is_shown_gathered_only_meanwhile(capsys):
    """Does the notebook show things again once a page is made?"""
    with gathered() as found:
        show_html("<p>een</p>")
    assert found == ["<p>een</p>"]
    show_html("<p>twee</p>")
    assert "twee" in capsys.readouterr().out
