"""The questions of a round on the page: the answers of today, a judgement, and a review that counts once a day.

The record keeps for each question ``{"day", "answer", "reviews": [[time, right], …]}``. On another day it is asked
blank again; the reviews stay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from course.base import dutch
from course.page import QuestionView
from course.page.sources import about
from course.questions import Answer, AnswerError, Question
from course.questions.tries import explained, unready
from course.record.answers import AnswerStore, RecordError, now

from .rounds import keep, reviews_of
from .schedule import memory


def views(store: AnswerStore, module: str, asked: Sequence[Question]) -> list[Any]:
    """Return a view for every question of the round of a module's page; the first answer keeps the round."""
    ids = [question.id for question in asked]
    return [_view(store, question, lambda day: keep(store, module, ids, day)) for question in asked]


def _view(store: AnswerStore, question: Question, keep_round: Callable[[str], None]) -> Any:
    entry = _entry(store, question)
    value = _today(question, entry)
    return QuestionView(
        lambda draft: _save(store, question, draft, keep_round),
        spec=question.public() | {"about": about(question.source), "store": store.key, "check": question.check},
        value=value,
        saved=_sign(question, value),
        extra=_comes_back(entry),
    )


def _save(
    store: AnswerStore, question: Question, draft: Mapping[str, Any], keep_round: Callable[[str], None]
) -> dict[str, Any]:
    """Keep an answer; with ``check`` judge it, and count it when it is the first judgement of the day.

    What cannot be judged yet, as it says nothing or is not finished, is no review.
    """
    before, time = store.get(question.id), now()
    entry = _entry(store, question)
    try:
        value = question.clean(draft.get("value"))
        kept = dict(entry) | {"day": time[:10], "answer": value}
        checked = bool(draft.get("check"))
        missing = unready(question, value)
        result = question.score(value) if checked and not missing else None
        if result and not any(review[0][:10] == time[:10] for review in kept.get("reviews", [])):
            kept["reviews"] = [*kept.get("reviews", []), [time, result.fraction == 1]]
        keep_round(time[:10])
        store.put(question.id, kept, [before])
    except (AnswerError, RecordError) as error:
        return {"saved": {"error": f"Nog niet opgeslagen. {error}"}}
    traits: dict[str, Any] = {"value": value, "extra": _comes_back(kept)}
    sign = _sign(question, value) | {"time": time[11:16].replace(":", ".")}
    if not checked:
        return traits | {"saved": sign}
    told = explained(question, result) if result else {"message": missing}
    return traits | {"result": told, "saved": sign | {"checked": True}}


def _entry(store: AnswerStore, question: Question) -> dict[str, Any]:
    """Return what is kept of a question; reviews that cannot be read are left out."""
    kept = store.get(question.id)
    if not isinstance(kept, dict):
        return {}
    return kept | {"reviews": [[one.time.isoformat(), one.right] for one in reviews_of(kept)]}


def _today(question: Question, entry: Mapping[str, Any]) -> Answer:
    if entry.get("day") != now()[:10]:
        return None
    try:
        return question.clean(entry.get("answer"))
    except AnswerError:  # the question was rewritten since
        return None


def _sign(question: Question, value: Answer) -> dict[str, Any]:
    return {"complete": question.is_complete(value), "problem": question.problem(value), "note": ""}


def _comes_back(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return the line that says when this question comes back, once it was judged today."""
    reviews = reviews_of(entry)
    if not reviews or entry.get("day") != now()[:10]:
        return {}
    here = datetime.now().astimezone()
    due = memory(reviews, here).due.astimezone(here.tzinfo).date()
    if due <= here.date():
        return {}
    return {"html": f"<p><small>Deze vraag komt terug vanaf {escape(dutch.date(due.isoformat()))}.</small></p>"}
