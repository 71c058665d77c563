"""Deadlines: is late what is late on the lecturer's clock, in winter, in summer and on the nights between?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from autograder.marks.late import Lateness, lateness
from autograder.marks.settings import Settings

WITH_RULES = """
[te_laat]
aftrek_per_dag = 10
hoogstens = 25
uitloop_minuten = 15
niets_na_dagen = 7
[opdracht.proef]
uiterlijk = 2026-11-20T23:59:00
uitstel = { 0123456 = 2026-11-27T23:59:00 }
"""


def settings(text: str = "") -> Settings:
    return msgspec.toml.decode(text, type=Settings)


def submission(handed_in: str, due: str = "", student: str = "1", extension: timedelta | None = None) -> Any:
    """Return a submission as the gradebook has it: moments without a zone, that of handing in in UTC."""
    moment = datetime.fromisoformat(handed_in).astimezone(UTC).replace(tzinfo=None)
    assignment = SimpleNamespace(name="proef", duedate=datetime.fromisoformat(due) if due else None)
    return SimpleNamespace(
        assignment=assignment, student=SimpleNamespace(id=student), extension=extension, timestamp=moment,
        max_score=20.0, late_submission_penalty=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("due", "handed_in", "late"),
    [
        ("2026-11-20T23:59", "2026-11-20T23:58:00+01:00", False),
        ("2026-11-20T23:59", "2026-11-21T00:30:00+01:00", True),
        ("2026-06-20T23:59", "2026-06-20T23:58:00+02:00", False),
        ("2026-06-20T23:59", "2026-06-21T00:30:00+02:00", True),
        ("2026-06-20T23:59", "2026-06-20T22:30:00+00:00", True),
        # summer time begins on 29 March 2026 at two o'clock, and ends on 25 October at three
        ("2026-03-29T12:00", "2026-03-29T11:59:00+02:00", False),
        ("2026-03-29T12:00", "2026-03-29T12:01:00+02:00", True),
        ("2026-10-25T12:00", "2026-10-25T11:59:00+01:00", False),
        ("2026-10-25T12:00", "2026-10-25T12:01:00+01:00", True),
        ("2026-10-25T01:00", "2026-10-25T02:30:00+02:00", True),
    ],
)
def test_is_formgraders_due_date_the_time_on_the_lecturers_clock(due: str, handed_in: str, late: bool):
    assert lateness(settings(), submission(handed_in, due)).late is late


def test_is_a_day_longer_the_same_time_tomorrow_when_summer_time_ends():
    """An extension of a day over the night of 25 October: is it 25 hours?"""
    day = timedelta(days=1)
    assert not lateness(settings(), submission("2026-10-25T19:59:00+01:00", "2026-10-24T20:00", extension=day)).late
    assert lateness(settings(), submission("2026-10-25T20:01:00+01:00", "2026-10-24T20:00", extension=day)).late


@pytest.mark.parametrize(
    ("handed_in", "outcome"),
    [
        ("2026-11-21T00:14:00+01:00", Lateness()),
        ("2026-11-21T00:15:00+01:00", Lateness(True, 1, 2)),
        ("2026-11-21T23:59:00+01:00", Lateness(True, 1, 2)),
        ("2026-11-22T00:00:00+01:00", Lateness(True, 2, 4)),
        ("2026-11-25T12:00:00+01:00", Lateness(True, 5, 5)),
        ("2026-11-28T12:00:00+01:00", Lateness(True, 8, 20)),
    ],
)
def test_does_late_cost_what_the_lecturer_says(handed_in: str, outcome: Lateness):
    """Ten percent of 20 points a day, after a quarter of an hour, no more than 25 percent; nothing after a week?"""
    assert lateness(settings(WITH_RULES), submission(handed_in)) == outcome


def test_does_a_students_own_deadline_go_before_that_of_the_class():
    rules = settings(WITH_RULES)
    assert not lateness(rules, submission("2026-11-27T12:00:00+01:00", student="0123456")).late
    assert lateness(rules, submission("2026-11-27T12:00:00+01:00")).late


def test_are_two_days_over_the_end_of_summer_time_two_days():
    rules = settings("[te_laat]\naftrek_per_dag = 10\n[opdracht.proef]\nuiterlijk = 2026-10-24T20:00:00")
    assert lateness(rules, submission("2026-10-26T20:00:00+01:00")).days == 2
