"""Recall: what does a round hold, when does a question come back, and is nothing lost that was answered?"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest

from course.data.syllabus import syllabus
from course.instruments import recall
from course.instruments.recall import asking, rounds
from course.instruments.recall.items import items
from course.instruments.recall.rounds import DAILY, OPENING, RECORD, daily_round, opening
from course.instruments.recall.schedule import Review, memory
from course.record.backup import make_backup, restore
from course.record.backup import read_backup as read

NOW = datetime.fromisoformat("2026-11-29T10:00:00+01:00")
MODULES = [module.id for module in syllabus().module if module.id != "05b-data"]


def nothing():
    return {id_: [] for id_ in items()}


def ago(days: float, right: bool) -> Review:
    return Review(NOW - timedelta(days=days), right)


def module_of(id_: str) -> str:
    return items()[id_].module


@pytest.fixture
def shown(page, monkeypatch):
    """What the page shows of a round, afresh at every call: the line above it and the views."""

    def show(module="00-start", time=NOW):
        views, lines = [], []
        page.id = module
        monkeypatch.setattr(recall, "display_view", views.append)
        monkeypatch.setattr(recall, "show_html", lines.append)
        monkeypatch.setattr(asking, "now", lambda: time.isoformat(timespec="seconds"))
        monkeypatch.setattr(recall, "datetime", type("At", (), {"now": staticmethod(lambda: time)}))
        recall.show(page)
        return lines[0], views

    return show


def answer(view, value, check=True):
    view.draft = {"value": value, "check": check, "seq": view.draft.get("seq", 0) + 1}


# ----------------------------------------------------------------------------- the bank


def test_is_the_bank_large_enough_and_over_all_modules():
    """Are there at least 120 questions, at least ten about every module, and all of them with a right answer?"""
    counts = {module: sum(item.module == module for item in items().values()) for module in MODULES}
    assert len(items()) >= 120
    assert min(count for module, count in counts.items() if module != "00-start") >= 10
    assert all(item.question.scored for item in items().values())
    assert {item.module for item in items().values()} <= set(MODULES)


# ----------------------------------------------------------------------------- the schedule


def test_does_a_question_that_was_right_stay_away_longer_each_time():
    """Does the pause grow after right answers, and is a wrong answer asked again the next day?"""
    first = memory([ago(0, True)], NOW).due - NOW
    second = memory([ago(first.days, True), ago(0, True)], NOW).due - NOW
    assert timedelta(days=1) < first < second
    assert memory([ago(9, True), ago(0, False)], NOW).due - NOW <= timedelta(days=1)


def test_does_the_order_of_the_reviews_in_the_record_not_matter():
    """Do two back-ups put together give the same moment, in whatever order the reviews stand?"""
    reviews = [ago(9, True), ago(5, False), ago(4, True)]
    assert memory(reviews, NOW) == memory(reviews[::-1], NOW)


# ----------------------------------------------------------------------------- the rounds


def test_do_wrong_and_old_come_first():
    """Does a round begin with what was wrong, then with what is most likely forgotten, and only then with new ones?"""
    old, older, wrong = list(items())[:3]
    reviewed = nothing() | {old: [ago(20, True)], older: [ago(40, True)], wrong: [ago(3, False)]}
    found = daily_round(reviewed, ["01-inclusiecontext"], NOW)
    assert found[:3] == [wrong, older, old]
    assert len(found) == DAILY
    assert {module_of(id_) for id_ in found[3:]} == {"01-inclusiecontext"}


def test_does_a_round_of_the_day_ask_nothing_that_is_not_due_or_not_begun():
    """Is a question that was right this morning left alone, and a module that nobody began too?"""
    today = next(iter(items()))
    assert daily_round(nothing() | {today: [ago(0.1, True)]}, [], NOW) == []


def test_do_new_questions_take_turns_between_modules():
    """Is a first round spread over the modules that were begun?"""
    found = daily_round(nothing(), MODULES[1:4], NOW)
    assert [module_of(id_) for id_ in found] == MODULES[1:4] * 2


@pytest.mark.parametrize("module", MODULES[1:])
def test_does_every_module_open_with_three_questions_about_earlier_ones(module):
    """Are there three, none about this module or a later one, and does 01 come back in every module after it?"""
    found = [module_of(id_) for id_ in opening(nothing(), module, NOW)]
    assert len(found) == OPENING
    assert all(MODULES.index(one) < MODULES.index(module) for one in found)
    assert module == "01-inclusiecontext" or "01-inclusiecontext" in found
    assert len(set(found)) == min(OPENING, MODULES.index(module))


def test_does_a_module_open_with_questions_when_everything_was_just_right():
    """Does a learner who answered all of them today still get three, without a fault?"""
    assert len(opening({id_: [ago(0.1, True)] for id_ in items()}, "03-differentiatie", NOW)) == OPENING


def test_does_no_page_ask_again_what_another_page_asks_today(shown, page):
    """Whoever reads all modules on one day, answering or not, right or wrong: is every question asked once?"""
    page.store("01-inclusiecontext").put("kijk-vraag", "d")
    met = []
    for module in MODULES:
        views = shown(module)[1]
        met += [view.spec["id"] for view in views]
        if module in ("00-start", "03-differentiatie"):
            answer(views[0], items()[views[0].spec["id"]].question.key)
            answer(views[1], items()[views[1].spec["id"]].question.key, check=False)
        if module == "04-co-teaching":  # what was wrong is asked again tomorrow
            wrong = next(view for view in views if view.spec["kind"] == "choice")
            key = items()[wrong.spec["id"]].question.key
            answer(wrong, next(option["id"] for option in wrong.spec["options"] if option["id"] != key))
    assert len(set(met)) == len(met) == DAILY + OPENING * len(MODULES[1:])
    assert [[view.spec["id"] for view in shown(module)[1]] for module in MODULES[1:]] == [
        met[start : start + OPENING] for start in range(DAILY, len(met), OPENING)
    ]
    assert wrong.spec["id"] in [view.spec["id"] for view in shown(time=NOW + timedelta(days=1))[1]]


# ----------------------------------------------------------------------------- the page


def test_is_a_round_the_same_all_day_with_its_answers(shown, page):
    """Does opening the page again show the same questions with what was answered, and the next day a new round?"""
    page.store("01-inclusiecontext").put("kijk-vraag", "d")
    line, views = shown()
    assert "Ronde van vandaag: 6 vragen" in line
    answer(views[0], items()[views[0].spec["id"]].question.key)
    assert views[0].result["fraction"] == 1
    again = shown()[1]
    assert [view.spec["id"] for view in again] == [view.spec["id"] for view in views]
    assert again[0].value == views[0].value
    assert "komt terug vanaf" in again[0].extra["html"]
    tomorrow = shown(time=NOW + timedelta(days=1))[1]
    assert views[0].spec["id"] not in [view.spec["id"] for view in tomorrow]


def test_does_opening_a_page_write_nothing(shown, page):
    """Is there no record of rounds before the first answer?"""
    shown("03-differentiatie")
    assert not (page.folder / "antwoorden").exists()


@pytest.mark.parametrize("text", ["{geen json", '{"schema": 99, "answers": {"a": 1}}'])
@pytest.mark.parametrize("module", ["00-start", "03-differentiatie"])
def test_does_opening_a_page_leave_the_records_of_modules_alone(shown, page, module, text):
    """Fine, damaged or of a newer course: is each left as it is, for its own page to tell, and no reserve made?"""
    folder = page.folder / "antwoorden"
    page.store("01-inclusiecontext").put("kijk-vraag", "d")
    (folder / "02-attitude.json").write_text(text, encoding="utf-8")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    shown(module)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_does_only_the_first_check_of_a_day_count(shown, page):
    """Is a second try after reading the explanation no review, and is an answer without a check none either?"""
    _, views = shown("03-differentiatie")
    [view] = [view for view in views if view.spec["kind"] == "choice"][:1]
    key = items()[view.spec["id"]].question.key
    wrong = next(option["id"] for option in view.spec["options"] if option["id"] != key)
    answer(view, wrong, check=False)
    assert "reviews" not in page.store(RECORD).get(view.spec["id"])
    answer(view, wrong)
    answer(view, key)
    assert [right for _, right in page.store(RECORD).get(view.spec["id"])["reviews"]] == [False]
    assert view.value == key


def test_is_what_says_nothing_no_review(shown, page):
    """Is a check without an answer, or of half of one, not called wrong, and does it leave the schedule alone?"""
    question = next(item.question for item in items().values() if item.question.kind == "match")
    page.store(RECORD).put("ronde-02-attitude", {"day": NOW.isoformat()[:10], "items": [question.id]})
    [view] = shown("02-attitude")[1]
    for value in (None, dict([next(iter(question.key.items()))])):
        answer(view, value)
        assert set(view.result) == {"message"}
        assert not page.store(RECORD).get(question.id).get("reviews")
    answer(view, dict.fromkeys(question.key, next(iter(question.key.values()))))
    assert [right for _, right in page.store(RECORD).get(question.id)["reviews"]] == [False]
    assert view.result["solution"]


def test_does_the_page_say_so_when_there_is_nothing_to_ask(shown, page):
    """Is an empty course told how it starts, and a finished one when it goes on?"""
    assert "zodra je in een module iets hebt beantwoord" in shown()[0]
    for id_ in items():
        page.store(RECORD).put(id_, {"day": "2026-11-29", "answer": None, "reviews": [[NOW.isoformat(), True]]})
    assert re.search(r"klaar\. De volgende vragen komen op 1-12-2026", shown()[0])


def test_does_a_damaged_record_cost_nothing_but_itself(shown, page):
    """Does the page open, and is what can be read still known, when something odd stands in the record?"""
    one, other = opening(nothing(), "02-attitude", NOW)[:2]
    page.store(RECORD).put(one, {"day": 3, "answer": {}, "reviews": [["gisteren", True], 4, [NOW.isoformat(), True]]})
    page.store(RECORD).put(other, "weg")
    page.store(RECORD).put("ronde-02-attitude", {"day": "2026-11-29", "items": ["bestaat-niet"]})
    _, views = shown("02-attitude")
    assert len(views) == OPENING
    assert len(rounds.reviews_of(page.store(RECORD).get(one))) == 1


def test_does_a_back_up_carry_the_schedule(shown, page, tmp_path):
    """Are the reviews in the back-up of the course, and do they come back on another computer?"""
    _, views = shown("02-attitude")
    answer(views[0], items()[views[0].spec["id"]].question.key)
    _, records = read(make_backup(page.folder.parent).text)
    restore(tmp_path / "elders", records)
    assert records[f"modules/{RECORD}"].answers[views[0].spec["id"]]["reviews"][0][1] is True
    assert (tmp_path / "elders" / "modules" / "antwoorden" / f"{RECORD}.json").exists()
