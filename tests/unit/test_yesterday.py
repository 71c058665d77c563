"""Answers of an earlier edition: does today's course open every one of them, unchanged and as complete as it was?"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from course.base.paths import data_dir
from course.instruments import instrument_of, load_questions
from course.questions import Question
from course.record import backup
from course.record.answers import AnswerStore, parse_record

YESTERDAY = Path(__file__).parents[1] / "fixtures" / "2026-11-0"
COMPLETE = json.loads((YESTERDAY / "volledig.json").read_text(encoding="utf-8"))
#: Questions that later editions no longer ask. Their answers stay in the record; their ids get no other meaning.
WITHDRAWN = {
    "01-inclusiecontext": {
        "behoefte-wie",
        "bewijs-grens",
        "clusters",
        "kijk-sorteer",
        "niveaus",
        "tijdlijn-sorteer",
    },
    "02-attitude": {"terug-soort"},
    "03-differentiatie": {
        "adapt-fasen",
        "cole-orde",
        "condiv-sorteer",
        "kijk-domein",
        "piramide-orde",
        "terug-houding",
        "terug-kijk",
        "udl-principes",
        "waarden",
    },
    "04-co-teaching": {"hulp-kies"},
    "05-vignetten": {"interview-vignet", "puzzel-lezing"},
}
CASES = [(learner, module) for learner, modules in COMPLETE.items() for module in modules]

each_record = pytest.mark.parametrize(("learner", "module"), CASES, ids=lambda name: name)


def asked_today(module: str) -> dict[str, Question]:
    return load_questions(data_dir() / "questions" / f"{module}.toml")


def still_asked(learner: str, module: str) -> list[tuple[Question, Any]]:
    """Return the questions that were answered then and are asked today, each with its answer."""
    withdrawn, questions = WITHDRAWN.get(module, set()), asked_today(module)
    return [(questions[id_], answer) for id_, answer in stored(learner, module).items() if id_ not in withdrawn]


def stored(learner: str, module: str) -> dict[str, Any]:
    text = (YESTERDAY / learner / "modules" / "antwoorden" / f"{module}.json").read_text(encoding="utf-8")
    return json.loads(text)["answers"]


@each_record
def test_is_every_answer_found_and_nothing_written(learner: str, module: str, tmp_path: Path):
    """Opening a learner's folder: are all answers there, without a notice, and is the record left as it was?"""
    shutil.copytree(YESTERDAY / learner, tmp_path, dirs_exist_ok=True)
    store = AnswerStore(module, tmp_path / "modules")
    assert store.answers() == stored(learner, module)
    assert store.answers().keys() == COMPLETE[learner][module].keys()
    assert store.notices == []
    assert json.loads(store.path.read_text(encoding="utf-8"))["answers"] == stored(learner, module)


@each_record
def test_does_every_answer_still_fit_its_question(learner: str, module: str):
    """Is each kept to the letter, and complete or not as it was?"""
    for question, answer in still_asked(learner, module):
        assert question.clean(answer) == answer, question.id
        assert question.is_complete(answer) == COMPLETE[learner][module][question.id], question.id
        assert question.describe(answer), question.id


def test_does_no_new_question_take_the_id_of_a_withdrawn_one():
    """An old answer would otherwise appear under a question that it does not answer."""
    for module, ids in WITHDRAWN.items():
        assert ids.isdisjoint(asked_today(module))
        assert ids <= stored("mijn-cursus", module).keys()


@each_record
def test_can_every_instrument_draw_its_answer(learner: str, module: str):
    """Does something still stand under every question that was filled in whole, and no error under one begun?"""
    answers = stored(learner, module)
    for question, answer in still_asked(learner, module):
        instrument = instrument_of(question)
        if instrument.picture:
            named = {
                name: answers.get(question.settings[name]) for name in instrument.others if name in question.settings
            }
            drawn = instrument.picture(question, answer, **(dict(question.settings) | named))
            assert "html" in drawn or learner == "halverwege", question.id


def test_does_a_back_up_bring_everything_back(tmp_path: Path):
    """In an empty folder: is every record of the learner there as it was?"""
    _, records = backup.read_backup((YESTERDAY / "back-up.json").read_text(encoding="utf-8"))
    backup.restore(tmp_path, records)
    kept = sorted((YESTERDAY / "mijn-cursus").rglob("*.json"))
    assert len(kept) == 8
    for path in kept:
        restored = tmp_path / path.relative_to(YESTERDAY / "mijn-cursus")
        answers = [parse_record(file.read_text(encoding="utf-8")).answers for file in (restored, path)]
        assert answers[0] == answers[1], path.name
