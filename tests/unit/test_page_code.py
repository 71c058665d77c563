"""The code of the views: does each carry only a stub, and does the rest stand in one model of the kernel?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ipywidgets import Widget
from lesson_sample import Page, make_lesson
from questions_sample import QUESTIONS

from course.page import code
from course.page.code import STATIC, Code, code_model
from course.page.views import ProgressView, QuestionView


def held(id_: str) -> Code:
    """Return the open model with this id; models that were closed have none."""
    [found] = [one for one in code._codes.values() if one.comm is not None and one.model_id == id_]
    return found


def question(view_class: type[QuestionView] = QuestionView) -> Any:
    return view_class(lambda draft: {}, spec={"id": "v", "kind": "short_text"})


def test_does_a_question_carry_no_code_but_a_stub(tmp_path, monkeypatch):
    """Is what a view sends besides its question less than two thousand bytes, whatever its kind?"""
    page = Page(monkeypatch)
    make_lesson(tmp_path).ask(*QUESTIONS)
    for view in page.views:
        state = view.get_state()
        assert "_css" not in state
        sent = len(json.dumps({name: str(value) for name, value in state.items() if name != "spec"}))
        assert sent < 2000, view.spec["id"]


def test_does_one_model_hold_the_code_of_all_views():
    """Do views of every sort name the same model, with the bundle and its style?"""
    views = [question(), question(), ProgressView(lambda draft: {})]
    [id_] = {view.code for view in views}
    assert held(id_).source == (STATIC / "course.js").read_text(encoding="utf-8")
    assert held(id_).style == (STATIC / "course.css").read_text(encoding="utf-8")


def test_is_the_code_there_again_after_all_widgets_were_closed():
    """When somebody closes every widget of the kernel: does the next view come with a model that is open?"""
    before = question().code
    Widget.close_all()
    after = question().code
    assert after != before
    assert held(after).comm is not None


def test_is_the_same_code_known_by_its_hash(tmp_path: Path):
    """Do equal files have one hash in every kernel, and does a changed style get another?"""
    for name, style in {"een": "a", "twee": "a", "drie": "b"}.items():
        (tmp_path / f"{name}.js").write_text("export default {}", encoding="utf-8")
        (tmp_path / f"{name}.css").write_text(style, encoding="utf-8")
    one, two, three = (
        held(code_model(tmp_path / f"{name}.js", tmp_path / f"{name}.css")).hash for name in ("een", "twee", "drie")
    )
    assert one == two != three


def test_does_an_instrument_of_another_package_send_its_own_script_once(tmp_path: Path):
    """Is the own script in one model for all views of the instrument, and absent for ordinary questions?"""
    script = tmp_path / "view.js"
    script.write_text("export default { control() {} };", encoding="utf-8")

    class OwnView(QuestionView):
        own_script = script

    first, second = question(OwnView), question(OwnView)
    assert first.own_code == second.own_code != first.code
    assert held(first.own_code).source == "export default { control() {} };"
    assert question().own_code == ""
